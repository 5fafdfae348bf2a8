"""A model's call may hold only what was said: its figures, days and words must be the athlete's.

A call is as binding as a person's words, so it is held to them. What it made up goes back once as a
hint; if the model insists, the made-up field is left out, and the coach asks for it as ever.
"""

import re
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from bot.llm.figures import Ground, figures_in
from core import commands as c
from core.athlete import Language
from core.commands import Command
from core.language.dates import DaySet, When
from core.language.extract import extract
from core.language.guess import likely_languages
from core.language.normalize import fold
from core.language.quantities import Clock, Repeats
from core.language.sentences import vocabulary_of
from core.planning.plan import TrainingPlan
from core.units import METRES_PER_MILE, Distance, Duration, HeartRate, Pace, Units

OWN_WORDS = {"words", "reason", "note", "title", "first_name", "place"}
"""Fields that repeat what the athlete said."""
FELT = {"sleep", "energy", "soreness"}
"""Marks that a model may give to what was said in words: "slept badly" is a 2."""
ASKED_FIRST = (
    c.DeleteActivity, c.DropGoal, c.Forget, c.ReplanFrom, c.Undo, c.Redo, c.ReportRecovered,
    c.PushWeek,
)  # fmt: skip
"""What takes something away or clears a warning: a model's reading of it is asked about first."""
LAST_DAY = 31
NEAR_DAYS = 14
"""Days in the weeks around today are spoken of in many ways; others must have been named."""
_SCALES = {Distance: (1000.0, METRES_PER_MILE), Duration: (60.0, 3600.0)}
"""What a figure may have been meant in, the likelier first."""
LONGEST = 200
"""Characters of the athlete's words that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a call may hold."""

    text: str
    """The athlete's message."""
    heard: str
    """It and what they said just before."""
    ground: Ground
    """The figures of the facts."""
    today: date
    """Their today."""
    plan: TrainingPlan | None
    """Their plan, whose days may be meant."""
    languages: tuple[Language, ...] = (Language.ENGLISH,)
    """In which they may be answered."""
    has_goal: bool = False
    """Whether there is a goal that another would replace."""


def is_to_be_asked(command: Command, *, has_goal: bool = False) -> bool:
    """Whether a model's reading needs the athlete's own yes."""
    match command:
        case c.ReportCondition():
            return command.is_over
        case c.SetProfile():
            return command.has_no_injuries is not None or command.model_off is not None
        case c.SetGoal():
            return has_goal
        case _:
            return isinstance(command, ASKED_FIRST)


def find_invented(command: Command, said: Said) -> tuple[str, ...]:
    """The fields of a call that nobody said; looking somewhere does no harm."""
    if type(command).__name__.startswith("Show"):
        return ()
    return tuple(_invented(command, said, _Figures(said)))


def in_said_units(command: Command, said: Said) -> Command:
    """The call with metres where kilometres were written, and seconds where minutes were."""
    figures = _Figures(said)
    meant: dict[str, Any] = {}
    for one in fields(command):
        value = getattr(command, one.name)
        if isinstance(value, Distance | Duration) and not figures.hold(value, one.name):
            larger = (value * scale for scale in _SCALES[type(value)])
            fitting = [other for other in larger if figures.hold(other, one.name)]
            if fitting:
                meant[one.name] = fitting[0]
    return replace(command, **meant) if meant else command


def without(command: Command, names: tuple[str, ...]) -> Command | None:
    """The call without these fields; None when it can't do without one."""
    left_out: dict[str, Any] = {}
    for one in fields(command):
        if one.name in names:
            if one.default is MISSING:
                return None
            left_out[one.name] = one.default
    return replace(command, **left_out)


def in_own_words(command: Command, said: Said) -> Command:
    """The call with the athlete's own words where it repeats them."""
    own: dict[str, Any] = {
        one.name: said.text.strip()[:LONGEST] if one.name in ("words", "reason", "note") else ""
        for one in fields(command)
        if one.name in OWN_WORDS
        and getattr(command, one.name)
        and not repeats(getattr(command, one.name), said.heard)
    }
    return replace(command, **own) if own else command


def repeats(words: str, heard: str) -> bool:
    """Whether every longer word of it was said."""
    spoken = set(re.findall(r"\w+", fold(heard)))
    return all(word in spoken for word in re.findall(r"\w+", fold(words)) if len(word) > 3)


def _invented(command: Command, said: Said, figures: "_Figures") -> Iterator[str]:
    for one in fields(command):
        value = getattr(command, one.name)
        if value == one.default or value is None or isinstance(value, bool | str | Enum):
            continue
        if isinstance(value, date):
            if not _is_meant(value, said, figures):
                yield one.name
        elif not all(figures.hold(part, one.name) for part in _parts(value)):
            yield one.name


def _parts(value: Any) -> Iterator[Any]:
    """The figures in a value, also those within laps."""
    if isinstance(value, tuple | list):
        for part in value:
            yield from _parts(part)
    elif isinstance(value, Distance | Duration | Pace | HeartRate | int | float):
        if not isinstance(value, Enum | bool):
            yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from _parts(getattr(value, one.name))


def _is_meant(day: date, said: Said, figures: "_Figures") -> bool:
    """Whether a day is near, planned, or the message speaks of days at all."""
    near = abs((day - said.today).days) <= NEAR_DAYS
    is_planned = said.plan is not None and bool(said.plan.sessions_on(day))
    return near or is_planned or figures.speaks_of_days


class _Figures:
    """All that was said in figures: by the athlete, now and lately, and by the facts."""

    def __init__(self, said: Said) -> None:
        self.metres: set[float] = set()
        self.races: set[float] = set()
        self.seconds: set[float] = set()
        self.paces: set[float] = set()
        self.plain: set[float] = set()
        self.speaks_of_days = False
        self._facts = said.ground.known
        folded = fold(said.heard)
        likely = likely_languages(folded, said.ground.language)[:2]
        for language in dict.fromkeys((said.ground.language, *likely)):
            for item in extract(folded, vocabulary_of(language), Units.KM):
                if item.kind == "race" and isinstance(item.value, Distance):
                    self.races.add(float(item.value.m))
                else:
                    self._take(item.value)
        for figure in figures_in(said.heard):
            self._take_plain(figure.value)

    def hold(self, value: Any, name: str) -> bool:
        """Whether a value was said, alone or as the sum or double of what was."""
        match value:
            case Distance():
                is_race = any(abs(value.m - one) <= 0.01 * one for one in self.races)
                far = self._said(abs(value.m), self.metres, "distance")
                return not value.m or is_race or far
            case Duration():
                return not value.s or self._said(abs(value.s), self.seconds, "time")
            case Pace():
                return self._said(value.s_per_km, self.paces, "pace")
            case HeartRate():
                return float(value.bpm) in self.plain
            case _:
                return name in FELT or not value or self._said(float(value), self.plain, "")

    def _said(self, value: float, own: set[float], kind: str) -> bool:
        found = [one for one in own if one <= value * 1.01]
        sums = (one + other for one in found for other in found)
        if any(abs(one - value) <= 0.01 * value for one in (*found, *sums)):
            return True
        known = (one for of, one in self._facts if of == kind and kind)
        return any(abs(one - value) <= 0.006 * value for one in known)

    def _take(self, value: object) -> None:
        match value:
            case Distance():
                self.metres.add(float(value.m))
            case Duration():
                self.seconds.add(float(value.s))
                self.plain |= {value.s / 60, value.s / 3600}
            case Pace():
                self.paces |= {value.s_per_km, value.s_per_km / METRES_PER_MILE * 1000}
            case HeartRate():
                self.plain.add(float(value.bpm))
            case Clock():
                self.seconds |= {float(value.as_minutes.s), float(value.as_hours.s)}
                pace = float(value.as_minutes.s)
                self.paces |= {pace, pace / METRES_PER_MILE * 1000}
            case Repeats():
                self._take_repeats(value)
            case int() | float():
                self._take_plain(float(value))
            case When() | DaySet():
                self.speaks_of_days = True
            case _:
                pass

    def _take_repeats(self, repeats: Repeats) -> None:
        times = float(repeats.times)
        self.plain.add(times)
        if repeats.distance is not None:
            self.metres |= {float(repeats.distance.m), times * repeats.distance.m}
        if repeats.duration is not None:
            self.seconds |= {float(repeats.duration.s), times * repeats.duration.s}

    def _take_plain(self, value: float) -> None:
        self.plain.add(value)
        self.metres |= {value, value * 1000, value * METRES_PER_MILE}
        self.seconds |= {value, value * 60, value * 3600}
        self.speaks_of_days |= 1 <= value <= LAST_DAY
