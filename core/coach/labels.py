"""Commands and goals in a few words: the labels of buttons and the summaries of changes."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias

from core.athlete import Goal, GoalKind, Language, Tone
from core.coach.telling import say_rule, told_words
from core.coach.wording import (
    capital,
    has_phrase,
    phrase,
    say_amount,
    say_date,
    say_race_distance,
    say_site,
    say_time,
    say_weekday,
)
from core.commands import (
    AddRace,
    AddSession,
    BlockDates,
    Command,
    CompleteSession,
    DeleteActivity,
    EaseWeek,
    Explain,
    LogActivity,
    MoveSession,
    PredictRace,
    PushWeek,
    ReplaceSession,
    ReportNiggle,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    ShowDay,
    ShowWeek,
    SkipSession,
    SwapSessions,
    WhatIf,
)
from core.units import Distance, Duration, Units
from core.workouts.steps import WorkoutKind

Day: TypeAlias = date | None
Texts: TypeAlias = tuple[str, ...]
"""Ways to say one thing, the fullest first."""
LONGEST_LABEL = 24
"""Characters a button's label may have."""


class _Words:
    """What a label is made with."""

    def __init__(self, today: date, units: Units, language: Language) -> None:
        self.today, self.units, self.language = today, units, language

    def say(self, key: str, **values: str) -> str:
        return phrase(key, self.language, Tone.COACH, **values)

    def date(self, day: "Day") -> str:
        return say_date(day, self.language, today=self.today) if day else ""

    def session(self, kind: WorkoutKind | None, day: "Day") -> str:
        if kind is not None:
            return say_kind(kind, self.language)
        if day is not None:
            return self.say("label.session_on", day=self.date(day))
        return self.say("label.session")

    def amount(self, distance: Distance | None, duration: Duration | None) -> str:
        said = [say_amount(distance, self.units, self.language)] if distance else []
        return " ".join(
            [*said, *([say_amount(duration, self.units, self.language)] if duration else [])]
        )


def label(
    command: Command, today: date, units: Units, language: Language = Language.ENGLISH
) -> str:
    """What a button for a command says, as fully as 24 characters allow."""
    words = _Words(today, units, language)
    special = _SPECIAL.get(type(command))
    texts = special(command, words) if special else _plain(command, language)
    return _fitting((texts,) if isinstance(texts, str) else texts)


def _fitting(texts: tuple[str, ...]) -> str:
    """The first text that is short enough; else the last, cut."""
    tidy = [" ".join(text.split()) for text in texts]
    text = next((text for text in tidy if len(text) <= LONGEST_LABEL), tidy[-1])
    return shorten(capital(text), LONGEST_LABEL)


def shorten(text: str, length: int) -> str:
    """A text cut to a length, so that one sees it."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def say_kind(kind: WorkoutKind, language: Language = Language.ENGLISH) -> str:
    """A kind of workout as the athlete would say it."""
    key = f"kind.{kind.name.lower()}"
    return phrase(key, language) if has_phrase(key) else kind.value


def say_goal(
    goal: Goal,
    units: Units = Units.KM,
    language: Language = Language.ENGLISH,
    *,
    today: date | None = None,
) -> str:
    """A goal in a few words: "Half marathon in 1:45:00, Sun 18 Apr"."""
    if goal.race is None:
        return phrase(f"goal.{goal.kind.name.lower()}", language)
    wished = say_wished(goal.race.distance, goal.race.target, units, language)
    return f"{wished}, {say_date(goal.race.on, language, today=today)}"


def say_wished(
    distance: Distance, target: Duration | None, units: Units, language: Language
) -> str:
    """A race in the time that is wished for, where one is: "Half marathon in 1:45:00"."""
    what = capital(say_race_distance(distance, units, language))
    return phrase("log.in", language).join((what, target.clock())) if target else what


def _plain(command: Command, language: Language) -> str:
    key = f"label.{type(command).__name__}"
    if has_phrase(key):
        return phrase(key, language)
    name = type(command).__name__
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip().capitalize()


def _move(c: MoveSession, w: _Words) -> Texts:
    if c.to_day is None:
        return (w.say("label.move", session=w.session(c.session_kind, c.session_on)),)
    session, day = w.session(c.session_kind, c.session_on), w.date(c.to_day)
    what = w.session(c.session_kind, None) if c.session_kind else w.date(c.session_on)
    return w.say("label.move_to", session=session, day=day), f"{what} → {day}", f"→ {day}"


def _swap(c: SwapSessions, w: _Words) -> Texts:
    first, second = (
        w.date(day) or w.session(kind, None)
        for kind, day in ((c.first_kind, c.first_on), (c.second_kind, c.second_on))
    )
    return w.say("label.swap", first=first, second=second), f"{first} ↔ {second}"


def _skip(c: SkipSession, w: _Words) -> Texts:
    full = w.say("label.skip", session=w.session(c.session_kind, c.session_on))
    return full, w.say("label.skip", session=w.date(c.session_on) or w.session(None, None))


def _replace(c: ReplaceSession, w: _Words) -> str:
    if c.with_sport is not None:
        return w.say("label.instead", what=w.say(f"sport.{c.with_sport.name.lower()}"))
    if c.with_kind is not None:
        return w.say("label.instead", what=say_kind(c.with_kind, w.language))
    return w.say("label.treadmill")


def _scale(c: ScaleSession, w: _Words) -> str:
    to = w.amount(c.to_distance, c.to_duration)
    if to:
        return w.say("label.scale_to", amount=to)
    return w.say("label.longer" if c.is_shorter is False else "label.shorter")


def _log(c: LogActivity, w: _Words) -> str:
    sport = w.say(f"sport.{c.sport.name.lower()}")
    return w.say("label.log", what=f"{w.amount(c.distance, c.duration)} {sport}".strip())


def _complete(c: CompleteSession, w: _Words) -> str:
    return w.say("label.partly" if c.is_partly else "label.done")


def _ease(c: EaseWeek, w: _Words) -> str:
    if c.only_on is not None:
        return w.say("label.ease_day", day=w.date(c.only_on))
    return w.say("label.ease_week")


def _add(c: AddSession, w: _Words) -> Texts:
    kind, day = say_kind(c.kind, w.language), w.date(c.on)
    return w.say("label.add", session=kind, day=day), f"+ {kind} {day}"


def _block(c: BlockDates, w: _Words) -> Texts:
    days = w.date(c.first) if c.first == c.last else f"{w.date(c.first)} – {w.date(c.last)}"
    return w.say("label.unblock" if c.minutes is None else "label.block", days=days), days


def _goal(c: SetGoal, w: _Words) -> Texts:
    if c.kind is not GoalKind.RACE or c.distance is None:
        return (w.say(f"goal.{c.kind.name.lower()}"),)
    name = capital(say_race_distance(c.distance, w.units, w.language))
    if c.on is None:
        return (name,)
    return f"{name}, {w.date(c.on)}", f"{name.split()[0]}, {w.date(c.on)}"


def _race(c: AddRace, w: _Words) -> Texts:
    name = say_race_distance(c.distance, w.units, w.language)
    return w.say("label.race", what=name, day=w.date(c.on)), f"{name}, {w.date(c.on)}"


def _days(c: SetAvailability, w: _Words) -> str:
    return ", ".join(say_weekday(day, w.language)[:3] for day in c.days) or w.say("label.days")


def _rule(c: SetRule, w: _Words) -> str:
    return say_rule(c, w.units, w.language)


def _profile(c: SetProfile, w: _Words) -> Texts:
    words = tuple(told_words(c, w.units, w.language, w.today))
    return ", ".join(words) or w.say("label.SetProfile"), *words[:1]


def _niggle(c: ReportNiggle, w: _Words) -> str:
    return w.say("label.niggle", site=say_site(c.site, c.side, w.language))


_SPECIAL: Mapping[type, Callable[[Any, _Words], str | Texts]] = MappingProxyType(
    {
        MoveSession: _move,
        SwapSessions: _swap,
        SkipSession: _skip,
        ReplaceSession: _replace,
        ScaleSession: _scale,
        LogActivity: _log,
        CompleteSession: _complete,
        EaseWeek: _ease,
        PushWeek: lambda _, w: w.say("label.push"),
        AddSession: _add,
        BlockDates: _block,
        SetGoal: _goal,
        AddRace: _race,
        SetAvailability: _days,
        SetRule: _rule,
        ReportNiggle: _niggle,
        SetProfile: _profile,
        SetRoutine: lambda c, w: w.say(
            "label.routine", at=say_time(c.at, w.language) if c.at else ""
        ),
        ShowDay: lambda c, w: w.date(c.on) or w.session(c.session_kind, None),
        ShowWeek: lambda c, w: (
            w.say("label.week_of", day=w.date(c.week_of)) if c.week_of else w.say("button.week")
        ),
        DeleteActivity: lambda c, w: w.say("label.delete", day=w.date(c.on)),
        Explain: lambda _, w: w.say("button.why"),
        PredictRace: lambda _, w: w.say("label.predict"),
        WhatIf: lambda c, w: label(c.command, w.today, w.units, w.language),
    }
)
