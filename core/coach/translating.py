"""Sentences a plan is written in, said in the athlete's language: found by their English."""

import re
from collections.abc import Iterator, Mapping
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
from core.coach.wording import phrase
from core.planning.adjusting import SPOKEN
from core.workouts.steps import WorkoutKind

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
    rf"({'|'.join(phrase('months.short').split())})[a-z]*( \d{{4}})?"
)
_KINDS = MappingProxyType(
    {**{kind.value: kind for kind in WorkoutKind}, **{said: kind for kind, said in SPOKEN.items()}}
)
_KIND = re.compile(rf"({'|'.join(sorted(_KINDS, key=len, reverse=True))})(?= \d|$)")


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
    return _words(language).get(text) or _said_kind(language, text)


def _said_date(language: Language, dated: re.Match[str]) -> str:
    """A weekday and date: "Sun 30 Aug" or "Sunday 30 August 2026"."""
    months = phrase("months.short").split()
    weekdays = phrase("weekdays.short").split()
    said = (
        phrase("weekdays.short", language).split()[weekdays.index(dated[1])],
        dated[2],
        phrase("months.short", language).split()[months.index(dated[3])],
    )
    return " ".join(said) + (dated[4] or "")


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
