"""How the coach says it: phrases of the catalogue, days, and labels of commands."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from core.athlete import Language, Tone
from core.coach.phrases_de import PHRASES as GERMAN
from core.coach.phrases_en import PHRASES as ENGLISH
from core.coach.phrases_es import PHRASES as SPANISH
from core.coach.phrases_fr import PHRASES as FRENCH
from core.coach.phrases_it import PHRASES as ITALIAN
from core.coach.phrases_nl import PHRASES as DUTCH
from core.coach.phrases_pt import PHRASES as PORTUGUESE
from core.units import Distance, Units

CATALOGUE: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.ENGLISH: ENGLISH,
        Language.GERMAN: GERMAN,
        Language.SPANISH: SPANISH,
        Language.FRENCH: FRENCH,
        Language.ITALIAN: ITALIAN,
        Language.PORTUGUESE: PORTUGUESE,
        Language.DUTCH: DUTCH,
    }
)
"""Every phrase by language; what a language lacks is said in English."""

RACE_NAMES: Mapping[int, str] = MappingProxyType(
    {5000: "5K", 10_000: "10K", 21_098: "race.half", 21_097: "race.half", 42_195: "race.marathon"}
)
"""Distances runners call by a name; keys of the catalogue where the name is a word."""


def phrase(
    key: str, language: Language = Language.ENGLISH, tone: Tone = Tone.COACH, **values: object
) -> str:
    """A phrase in a language and a tone, with its values filled in."""
    return _template(key, language, tone).format(**values)


def has_phrase(key: str) -> bool:
    """Whether the catalogue knows a key."""
    return key in ENGLISH


@cache
def _template(key: str, language: Language, tone: Tone) -> str:
    own = CATALOGUE.get(language, ENGLISH)
    toned = f"{key}@{tone}"
    for phrases in (own, ENGLISH):
        if toned in phrases:
            return phrases[toned]
        if key in phrases:
            return phrases[key]
    raise KeyError(key)


def say_date(day: date, language: Language = Language.ENGLISH, *, today: date | None = None) -> str:
    """A day with its weekday: "Thu 26 Nov"; with the year when it is far from today."""
    weekday = phrase("weekdays.short", language).split()[day.weekday()]
    month = phrase("months.short", language).split()[day.month - 1]
    year = f" {day.year}" if today and abs((day - today).days) > 300 else ""
    return f"{weekday} {day.day} {month}{year}"


def say_day(day: date, today: date, language: Language = Language.ENGLISH) -> str:
    """A day with its relative word where it has one: "tomorrow, Thu 26 Nov"."""
    words = {0: "day.today", 1: "day.tomorrow", -1: "day.yesterday"}
    key = words.get((day - today) // timedelta(days=1))
    said = say_date(day, language, today=today)
    return f"{phrase(key, language)}, {said}" if key else said


def capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def say_distance(distance: Distance, units: Units) -> str:
    """A distance as in `Distance.say`, and nothing as "0 km"."""
    return distance.say(units) if distance else f"0 {units}"


def say_weekday(weekday: int, language: Language = Language.ENGLISH) -> str:
    """A weekday by itself: "Thursday"."""
    return phrase("weekdays.long", language).split()[weekday]


def say_race_distance(
    distance: Distance, units: Units = Units.KM, language: Language = Language.ENGLISH
) -> str:
    """A race distance by its name where it has one: "half marathon", "10K", "12 km"."""
    name = RACE_NAMES.get(distance.m)
    if name is None:
        return distance.say(units)
    return phrase(name, language) if has_phrase(name) else name
