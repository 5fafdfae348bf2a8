"""How the coach says it: phrases of the catalogue, figures and days as a language has them."""

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from functools import cache, lru_cache
from types import MappingProxyType

from core.athlete import BodySite, Language, Side, Tone
from core.coach.catalogues.de.phrases import PHRASES as GERMAN
from core.coach.catalogues.en.phrases import PHRASES as ENGLISH
from core.coach.catalogues.es.phrases import PHRASES as SPANISH
from core.coach.catalogues.fr.phrases import PHRASES as FRENCH
from core.coach.catalogues.it.phrases import PHRASES as ITALIAN
from core.coach.catalogues.nl.phrases import PHRASES as DUTCH
from core.coach.catalogues.pt.phrases import PHRASES as PORTUGUESE
from core.units import Distance, Duration, HeartRate, Units

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

_COMMA = (re.compile(r"(?<=\d)\.(?=\d)"), ",")
_PERCENT_APART = (re.compile(r"(?<=\d)%"), " %")
_FIGURES: Mapping[Language, tuple[tuple[re.Pattern[str], str], ...]] = MappingProxyType(
    {
        Language.ENGLISH: (),
        Language.GERMAN: (_COMMA, _PERCENT_APART),
        Language.SPANISH: (_COMMA, _PERCENT_APART, (re.compile(r"(?<=\d )bpm\b"), "ppm")),
        Language.FRENCH: (_COMMA, _PERCENT_APART),
        Language.ITALIAN: (_COMMA,),
        Language.PORTUGUESE: (_COMMA,),
        Language.DUTCH: (_COMMA, (re.compile(r"(?<=\d )h\b"), "u")),
    }
)
"""What of the English way to write figures a language writes otherwise."""


def phrase(
    key: str, language: Language = Language.ENGLISH, tone: Tone = Tone.COACH, **values: object
) -> str:
    """A phrase in a language and a tone, with its values; a sentence begins with a capital."""
    template = _template(key, language, tone)
    said = template.format(**values)
    is_sentence = template.startswith("{") and template.endswith((".", "?", ":"))
    return capital(said) if is_sentence else said


def has_example(key: str) -> bool:
    """Whether a phrase shows a run as one would type it, whose distance has a unit."""
    return "{far}" in ENGLISH.get(key, "")


def say_example(units: Units, language: Language = Language.ENGLISH) -> str:
    """How far the run of an example is, as one would type it: "8k", "5 mi"."""
    return phrase(f"example.{units}", language)


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
    said = say_written_date(day.weekday(), day.day, day.month, language)
    return f"{said} {day.year}" if today and abs((day - today).days) > 300 else said


@lru_cache(maxsize=4096)
def say_written_date(weekday: int | None, day: int, month: int, language: Language) -> str:
    """A weekday and date as a language writes them: "Thu 26 Nov", "Do 26. Nov", "jeu 1er oct"."""
    return phrase(
        "date.first" if day == 1 else "date.other",
        language,
        weekday="" if weekday is None else phrase("weekdays.short", language).split()[weekday],
        day=day,
        month=phrase("months.short", language).split()[month - 1],
    ).strip()


def say_day(day: date, today: date, language: Language = Language.ENGLISH) -> str:
    """A day with its relative word where it has one: "tomorrow, Thu 26 Nov"."""
    words = {0: "day.today", 1: "day.tomorrow", -1: "day.yesterday"}
    key = words.get((day - today) // timedelta(days=1))
    said = say_date(day, language, today=today)
    return f"{phrase(key, language)}, {said}" if key else said


def capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def say_time(at: time, language: Language = Language.ENGLISH) -> str:
    """A time of day: "06:30", "6:30 Uhr", "6 h 30", "18h"."""
    if at.minute == 0:
        return phrase("time.sharp", language, hour=at.hour)
    return phrase("time", language, hour=at.hour, minute=at.minute)


def say_amount(
    amount: Distance | Duration | HeartRate, units: Units, language: Language = Language.ENGLISH
) -> str:
    """A measure as a language writes it: "12.5 km", "12,5 km"; no distance is "0 km"."""
    if isinstance(amount, Distance):
        return say_figures(amount.say(units) if amount else f"0 {units}", language)
    return say_figures(amount.say(), language)


def say_figures(text: str, language: Language = Language.ENGLISH) -> str:
    """A text written in English figures, with those of a language: "1.6 km" becomes "1,6 km"."""
    for pattern, written in _FIGURES[language]:
        text = pattern.sub(written, text)
    return text


def say_site(site: BodySite, side: Side | None, language: Language = Language.ENGLISH) -> str:
    """A part of the body: "knee", "left knee"."""
    said = phrase(f"site.{site.name.lower()}", language)
    return phrase(f"side.{side.name.lower()}", language, site=said) if side else said


def say_weeks_left(weeks: int, language: Language = Language.ENGLISH) -> str:
    """How far the race is: "12 weeks to the race"."""
    return phrase("week.to_race.one" if weeks == 1 else "week.to_race", language, weeks=weeks)


def say_weekday(weekday: int, language: Language = Language.ENGLISH) -> str:
    """A weekday by itself: "Thursday"."""
    return phrase("weekdays.long", language).split()[weekday]


def say_race_distance(
    distance: Distance, units: Units = Units.KM, language: Language = Language.ENGLISH
) -> str:
    """A race distance by its name where it has one: "half marathon", "10K", "12 km"."""
    name = RACE_NAMES.get(distance.m)
    if name is None:
        return say_amount(distance, units, language)
    return phrase(name, language) if has_phrase(name) else name
