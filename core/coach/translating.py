"""Sentences a plan is written in, said in the athlete's language: found by their English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from types import MappingProxyType

from core.athlete import BodySite, Condition, Language, Side, Sport
from core.coach.catalogues.de.sentences import SENTENCES as GERMAN
from core.coach.catalogues.es.sentences import SENTENCES as SPANISH
from core.coach.catalogues.fr.sentences import SENTENCES as FRENCH
from core.coach.catalogues.it.sentences import SENTENCES as ITALIAN
from core.coach.catalogues.nl.sentences import SENTENCES as DUTCH
from core.coach.catalogues.pt.sentences import SENTENCES as PORTUGUESE
from core.coach.wording import capital, phrase, say_figures, say_site, say_written_date
from core.planning.adjusting import SPOKEN
from core.planning.plan import Microcycle, PlannedSession
from core.replies import ChangeCard, PacesCard, Part, PlanCard, Refusal, SessionCard, WeekCard
from core.units import Units
from core.workouts import naming
from core.workouts.steps import RepeatBlock, StepOrBlock, Workout, WorkoutKind, Zone

SENTENCES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.GERMAN: GERMAN,
        Language.SPANISH: SPANISH,
        Language.FRENCH: FRENCH,
        Language.ITALIAN: ITALIAN,
        Language.PORTUGUESE: PORTUGUESE,
        Language.DUTCH: DUTCH,
    }
)
"""What is written in English by the plan, in the other languages; {a}, {b} stand for figures."""
_FIGURE = re.compile(r"\{[a-z]\}")
_SLOT = re.compile(r"\\{[a-z]\\}")
_DATE = re.compile(
    rf"(?:({'|'.join(phrase('weekdays.short').split())})[a-z]* )?(\d+) "
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
                notes=tuple(say_in(language, naming.say_lengths(n, part.units)) for n in notes),
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
    title = speak_title(session.workout, language, units)
    if language not in SENTENCES and title == session.workout.title:
        return session
    workout = replace(
        session.workout,
        title=title,
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
    for fixed, template, translation in _templates(language):
        if fixed in text and (found := template.fullmatch(text)) is not None:
            values = {name: say_in(language, said) for name, said in found.groupdict().items()}
            said_so = translation.format(**values)
            return capital(said_so) if text.endswith(".") else said_so
    if "; " in text:
        return "; ".join(say_in(language, piece) for piece in text.split("; "))
    dated = _DATE.fullmatch(text)
    if dated is not None:
        return _said_date(language, dated)
    return _words(language).get(text) or say_figures(_said_kind(language, text), language)


def _said_date(language: Language, dated: re.Match[str]) -> str:
    """A date with or without its weekday: "Sun 30 Aug", "Sunday 30 August 2026", "30 August"."""
    weekday = phrase("weekdays.short").split().index(dated[1]) if dated[1] else None
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
def _templates(language: Language) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Sentences with figures in them, then what stands inside them; the longest first.

    Each comes with the longest of its fixed words, which a text must hold to be tried at all.
    """
    known = sorted(
        SENTENCES[language].items(), key=lambda pair: (not pair[0].endswith("."), -len(pair[0]))
    )
    return tuple(
        (max(_FIGURE.split(english), key=len), _pattern(english), said)
        for english, said in known
        if "{" in english
    )


def _pattern(english: str) -> re.Pattern[str]:
    """The English of a sentence with anything in place of its figures."""
    return re.compile(_SLOT.sub(lambda slot: f"(?P<{slot[0][2]}>.+?)", re.escape(english)))


@cache
def _words(language: Language) -> Mapping[str, str]:
    """Words that stand inside sentences: weekdays, races, sports, aches and circumstances."""
    return MappingProxyType(dict(_pairs(language)))


def _pairs(language: Language) -> Iterator[tuple[str, str]]:
    weekdays = phrase("weekdays.long").split(), phrase("weekdays.long", language).split()
    yield from zip(*weekdays, strict=True)
    for race in ("race.half", "race.marathon"):
        yield phrase(race), phrase(race, language)
    for zone in Zone:
        yield zone.value, phrase(f"zone.{zone.name.lower()}", language)
    for sport in Sport:
        yield sport.value, phrase(f"sport.{sport.name.lower()}", language)
    for condition in Condition:
        yield condition.value, phrase(f"condition.name.{condition.name.lower()}", language)
    for site in BodySite:
        for side in (None, *Side):
            named = f"{side} {site}" if side else site.value
            said = say_site(site, side, language)
            yield from ((named, said), (named.capitalize(), capital(said)))
