"""Sentences a plan is written in, said in the athlete's language: found by their English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from types import MappingProxyType

from core.athlete import Language
from core.coach import (
    sentences_de_plan,
    sentences_de_workouts,
    sentences_es_plan,
    sentences_es_workouts,
    sentences_fr_plan,
    sentences_fr_workouts,
    sentences_it_plan,
    sentences_it_workouts,
    sentences_nl_plan,
    sentences_nl_workouts,
    sentences_pt_plan,
    sentences_pt_workouts,
)
from core.coach.wording import phrase, say_figures, say_written_date
from core.planning.adjusting import SPOKEN
from core.planning.plan import Microcycle, PlannedSession
from core.replies import ChangeCard, PacesCard, Part, PlanCard, Refusal, SessionCard, WeekCard
from core.units import Units
from core.workouts import naming
from core.workouts.steps import RepeatBlock, StepOrBlock, Workout, WorkoutKind

SENTENCES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.GERMAN: {**sentences_de_workouts.WORKOUTS, **sentences_de_plan.PLAN},
        Language.SPANISH: {**sentences_es_workouts.WORKOUTS, **sentences_es_plan.PLAN},
        Language.FRENCH: {**sentences_fr_workouts.WORKOUTS, **sentences_fr_plan.PLAN},
        Language.ITALIAN: {**sentences_it_workouts.WORKOUTS, **sentences_it_plan.PLAN},
        Language.PORTUGUESE: {**sentences_pt_workouts.WORKOUTS, **sentences_pt_plan.PLAN},
        Language.DUTCH: {**sentences_nl_workouts.WORKOUTS, **sentences_nl_plan.PLAN},
    }
)
"""What is written in English by the plan, in the other languages; {a}, {b} stand for figures."""
_SLOT = re.compile(r"\\{[a-z]\\}")
_DATE = re.compile(
    rf"({'|'.join(phrase('weekdays.short').split())})[a-z]* (\d+) "
    rf"({'|'.join(phrase('months.short').split())})[a-z]*(?: (\d{{4}}))?"
)
_KINDS = MappingProxyType(
    {**{kind.value: kind for kind in WorkoutKind}, **{said: kind for kind, said in SPOKEN.items()}}
)
_KIND = re.compile(rf"({'|'.join(sorted(_KINDS, key=len, reverse=True))})(?= \d|$)")


def speak_part(part: Part, language: Language) -> Part:
    """A piece of a reply with all that the plan wrote in it said in a language."""
    match part:
        case Refusal(reason=reason, alternative=alternative):
            said = say_in(language, alternative)
            return replace(part, reason=say_in(language, reason), alternative=said)
        case ChangeCard(changes=changes, cautions=cautions):
            return replace(
                part,
                changes=tuple(replace(c, why=say_in(language, c.why)) for c in changes),
                cautions=tuple(say_in(language, caution) for caution in cautions),
            )
        case SessionCard():
            return replace(part, session=_speak_session(part.session, part.units, language))
        case WeekCard():
            return replace(part, week=_speak_week(part.week, part.units, language))
        case PlanCard(lines=lines, notes=notes):
            return replace(
                part,
                lines=tuple(replace(line, key=say_in(language, line.key)) for line in lines),
                notes=tuple(say_in(language, note) for note in notes),
            )
        case PacesCard(source=source):
            lines_said = (say_in(language, line) for line in source.splitlines())
            return replace(part, source="\n".join(lines_said))
        case _:
            return part


def speak_title(workout: Workout, language: Language, units: Units) -> str:
    """The name of a workout in the athlete's language and units."""
    return say_in(language, naming.say_title(workout, units))


def _speak_week(week: Microcycle, units: Units, language: Language) -> Microcycle:
    sessions = tuple(_speak_session(session, units, language) for session in week.sessions)
    return replace(week, focus=say_in(language, week.focus), sessions=sessions)


def _speak_session(session: PlannedSession, units: Units, language: Language) -> PlannedSession:
    workout = replace(
        session.workout,
        title=speak_title(session.workout, language, units),
        purpose=say_in(language, session.workout.purpose),
        easier=say_in(language, session.workout.easier),
        steps=tuple(_speak_step(step, language) for step in session.workout.steps),
    )
    return replace(session, workout=workout)


def _speak_step(item: StepOrBlock, language: Language) -> StepOrBlock:
    if isinstance(item, RepeatBlock):
        steps = tuple(replace(step, note=say_in(language, step.note)) for step in item.steps)
        return replace(item, steps=steps)
    return replace(item, note=say_in(language, item.note))


@lru_cache(maxsize=4096)
def say_in(language: Language, text: str) -> str:
    """A sentence of the plan in a language; what no translation is known for stays as it is."""
    known = SENTENCES.get(language)
    if known is None or text in known:
        return known[text] if known else text
    for template, translation in _templates(language):
        found = template.fullmatch(text)
        if found is not None:
            values = {name: say_in(language, said) for name, said in found.groupdict().items()}
            return translation.format(**values)
    if "; " in text:
        return "; ".join(say_in(language, piece) for piece in text.split("; "))
    dated = _DATE.fullmatch(text)
    if dated is not None:
        return _said_date(language, dated)
    return _words(language).get(text) or say_figures(_said_kind(language, text), language)


def _said_date(language: Language, dated: re.Match[str]) -> str:
    """A weekday and date: "Sun 30 Aug" or "Sunday 30 August 2026"."""
    weekday = phrase("weekdays.short").split().index(dated[1])
    month = phrase("months.short").split().index(dated[3]) + 1
    said = say_written_date(weekday, int(dated[2]), month, language)
    return f"{said} {dated[4]}" if dated[4] else said


def _said_kind(language: Language, text: str) -> str:
    """A kind with its size: "hills 8.1 km"."""
    found = _KIND.match(text)
    if found is None:
        return text
    return phrase(f"kind.{_KINDS[found[1]].name.lower()}", language) + text[found.end() :]


@cache
def _templates(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with figures in them, the longest first."""
    known = sorted(SENTENCES[language].items(), key=lambda pair: -len(pair[0]))
    return tuple((_pattern(english), said) for english, said in known if "{" in english)


def _pattern(english: str) -> re.Pattern[str]:
    """The English of a sentence with anything in place of its figures."""
    return re.compile(_SLOT.sub(lambda slot: f"(?P<{slot[0][2]}>.+?)", re.escape(english)))


@cache
def _words(language: Language) -> Mapping[str, str]:
    """Words that stand inside sentences: weekdays and races."""
    return MappingProxyType(dict(_pairs(language)))


def _pairs(language: Language) -> Iterator[tuple[str, str]]:
    weekdays = phrase("weekdays.long").split(), phrase("weekdays.long", language).split()
    yield from zip(*weekdays, strict=True)
    for race in ("race.half", "race.marathon"):
        yield phrase(race), phrase(race, language)
