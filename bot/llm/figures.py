"""The model writes words, never numbers: each figure in its text must come from the coach.

A figure with a unit must stand in the facts with that unit, in whatever writing; one without must
stand there at all. What only the athlete said may be repeated while it is no more than an ordinary
day's training of theirs: "300 km" is not made right by having been asked for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from bot.llm.changes import NO_CHANGES, Changes
from bot.llm.counted import uncounted
from bot.llm.days import Schedule, misplaced
from bot.llm.spoken_times import SpokenTime, in_digits, number_words, spoken_times
from core.athlete import Language
from core.language.dates import DaySet, Span, When
from core.language.extract import extract
from core.language.guess import likely_languages
from core.language.normalize import fold
from core.language.quantities import Repeats
from core.language.sentences import vocabulary_of
from core.units import METRES_PER_MILE, Distance, Duration, HeartRate, Pace, Units

ORDINARY_M, ORDINARY_S = 15_000, 5_400
"""What an athlete whose training is not known may have repeated: 15 km, an hour and a half."""
_ROUNDED = 0.006
"""How far off a rounded figure may be."""
_EXACT = {"clock": 0.0, "time": 0.003, "pace": 0.003}
"""Times of day are said to the minute, paces to the second."""
SMALL = 10
"""Numbers in words up to this may stand without a unit: "two easy days"."""
LARGEST_DAY = 31
"""Figures without a unit that the athlete said are repeated up to this: a day of the month."""

_FIGURE = r"\d+(?:[.,:’']\d+)*"
_UNITS = {
    "pace": r"(?:min(?:utes?)?\s*)?(?:/|per|pro|por|par|al|a|the|each)\s*"
    r"(?:km|k|mi|mile|kilom\w+|chilom\w+|quil\w+|meile|milla|miglio|milha|mijl)",
    "km": r"(?:km|k|kms|kilom[eèé]t\w+|chilometr\w+|quil[oôó]met\w+)",
    "mi": r"(?:mi|miles?|meilen?|millas?|miglia|milhas?|mijl(?:en)?)",
    "m": r"(?:m|met(?:er|re|ro|ri)s?|mètres?)",
    "h": r"(?:h|hrs?|hours?|stunden?|horas?|heures?|or[ae]|uur|uren)",
    "min": r"(?:min|mins|minut\w*|')",
    "s": r"(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|seconden|\")",
    "%": r"(?:%|percent|prozent|por\s+cien\w*|pour\s+cent|per\s+cento|procent|per\s+cent)",
    "bpm": r"(?:bpm|beats|schl[aä]ge|latidos|pulsa\w*|battiti|batidas|slagen|ppm)",
    "x": r"(?:times|mal|veces|fois|volte|vezes|keer)",
    "weeks": r"(?:weeks?|wochen?|semanas?|semaines?|settiman[ae]|we[ek]+en)",
    "days": r"(?:days?|tagen?|tage|días?|jours?|giorn[io]|dias?|dagen)",
    "amount": r"(?:l|ml|g|lit(?:er|re)s?|litros?|litri|gram\w*)",
    "repeats": r"(?:x|×|reps?|repeats?|repetitions?|(?:hill\s+)?sprints?|laps?|sets?|strides?"
    r"|wiederholung\w*|steigerung\w*|series|repeticion\w*|cuestas|répétitions?|séries?|ripetut\w+"
    r"|ripetizion\w+|allunghi|tiros|subidas|herhaling\w*|versnelling\w*)",
}
_UNIT = "|".join(f"(?P<u{at}>{unit})" for at, unit in enumerate(_UNITS.values()))
_MEASURE = re.compile(
    rf"(?P<first>{_FIGURE})(?:\s*(?:-|–|—|to|bis|a|à|e|até|tot|and|und|y|et|en)\s*(?P<second>{_FIGURE}))?"
    rf"\s*(?:(?:{_UNIT})(?![^\W\d_]))?",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\b(\d+)\s*h\s*(\d{2})(?!\d)", re.IGNORECASE)
"""An hour and minutes as the coach writes them: "1 h 05"."""
_NAMES = tuple(_UNITS)
_SCALES = {"km": 1000.0, "mi": METRES_PER_MILE, "m": 1.0, "h": 3600.0, "min": 60.0, "s": 1.0}
_DISTANCES, _TIMES = ("km", "mi", "m"), ("h", "min", "s")
_OWN_KINDS = ("%", "bpm", "repeats", "weeks", "days", "amount")
_STRANGE_KINDS = ("distance", "time", "%", "bpm", "repeats")
"""What is measured may not be said in the numbers of another language either."""
_FEW = (1, 2)
"""So many days and weeks may be spoken of without counting: "a day or two"."""
_COUNTED = ("", "days", "weeks", "x", "repeats")
"""Kinds of figures that count something."""
_DATES = re.compile(r"\b\d{1,2} [A-Z][a-z]{2}\b(?: \d{4}-\d\d-\d\d)?|\b\d\d:\d\d\b|\d{4}-\d\d-\d\d")
"""Days and times of day in the facts, whose figures count nothing."""
_HALF_DAY_M = 12 * 60
_ONE_OF_IT = (60, 3600, 1000, METRES_PER_MILE)
"""What "an hour" and "a mile" are: words, not figures."""
_WORDS = re.compile(
    r"\b(?:hundred|thousand|dozen|dutzend|docenas?|douzaines?|dozzin[ae]|dúzias?|dozijn|(?:a|one|two)[\s-]+thirds?|drittel|tercios?"
    r"|(?:un|deux)\s+tiers|terz[oi]|terços?|een\s+derde|\w*hundert\w*|\w*honderd\w*"
    r"|\w*(?:tausend|duizend|cient[oa]s|quinient[oa]s|zent[oa]s)"
    r"|(?:quatro|quin|seis|sete|oito|nove)(?:cent|hent)[oa]s"
    r"|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?(?:cent(?:o|ottant)\w*|mila)"
    r"|(?:deux|trois|quatre|cinq|six|sept|huit|neuf)\s+cents?)\b",
    re.IGNORECASE,
)
_WHOLE_SCALE = re.compile(r"\b[01]\s*(?:to|bis|a|à|al|e|até|tot|-|–)\s*10\b", re.IGNORECASE)
"""What an effort and a pain are told by; it says nothing of either."""
_CLAUSE = re.compile(r"(?<=[.!?,;:])\s+|\n+")
_SPOKEN_OF = re.compile(
    r"\b(?:shoes?|pair|not|never|too|than\s+you|schuhe?|nicht|nie|zu\s+viel|zu\s+weit|zapatill\w+|nunca"
    r"|demasiad\w+|chaussures?|jamais|trop|scarp\w+|mai|tropp\w+|tênis|sapatos|demais|schoenen|niet"
    r"|nooit|te\s+veel|te\s+ver)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words beside which a figure is spoken of and not trained by."""


class Figure(NamedTuple):
    """A figure as it was written, and what it measures."""

    written: str
    """The figure without its unit."""
    kind: str
    """"distance", "time", "pace", "clock", another unit, or nothing."""
    value: float
    """In metres or seconds where it is a distance, a time or a pace; minutes of the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the figures of a text may stand on."""

    facts: str
    """What the coach knows and said."""
    said: str = ""
    """What the athlete said."""
    language: Language = Language.ENGLISH
    """In which language."""
    longest_m: float = ORDINARY_M
    """Metres of the athlete's longest day, planned or run."""
    longest_s: float = ORDINARY_S
    """Seconds of it."""
    schedule: Schedule | None = None
    """What the days hold."""
    changes: Changes = NO_CHANGES
    """What the coach has just changed."""
    known: frozenset[tuple[str, float]] = field(init=False)
    """The facts' figures and the ordinary ones of the athlete, each with its unit."""
    wished: frozenset[tuple[str, float]] = field(init=False)
    """The other figures of the athlete: to be spoken of, not to be trained by."""
    counts: frozenset[float] = field(init=False)
    """What is counted in the facts, in the plan and by the athlete."""

    def __post_init__(self) -> None:
        spoken = [
            figure for one in spoken_times(self.said, self.language) for figure in _timed(one)
        ]
        told = {*_known(figures_in(self.said)), *((one.kind, one.value) for one in spoken)}
        own = {(figure.kind, figure.value) for figure in (*figures_in(self.said), *spoken)}
        ordinary = {one for one in own if self._is_ordinary(*one)}
        known = {*_known(figures_in(self.facts)), *self._worded(), *ordinary}
        object.__setattr__(self, "known", frozenset(known))
        object.__setattr__(self, "wished", frozenset(told - ordinary))
        object.__setattr__(self, "counts", self._counts())

    def _worded(self) -> Iterator[tuple[str, float]]:
        """What is measured in words in the facts: "two to three hours", "an hour and a half"."""
        for spoken in dict.fromkeys((Language.ENGLISH, self.language)):
            yield from (
                (f.kind, f.value) for f in figures_in(in_digits(self.facts, spoken)) if f.kind
            )
            lengths = (one for one in spoken_times(self.facts, spoken) if one.kind == "length")
            yield from ((f.kind, f.value) for one in lengths for f in _timed(one))

    def _counts(self) -> frozenset[float]:
        facts = _DATES.sub(" ", self.facts)
        spoken = {
            float(numbers[word])
            for numbers in map(number_words, (Language.ENGLISH, self.language))
            for word in re.findall(r"[^\W\d_]+", fold(facts))
            if word in numbers
        }
        told = (
            *figures_in(facts),
            *figures_in(in_digits(facts, Language.ENGLISH)),
            *figures_in(in_digits(self.said, self.language)),
        )
        counted = {figure.value for figure in told if figure.kind in _COUNTED}
        return frozenset(counted | spoken | (self.schedule.counts() if self.schedule else set()))

    def _is_ordinary(self, kind: str, value: float) -> bool:
        if kind == "distance":
            return value <= self.longest_m
        if kind == "time":
            return value <= self.longest_s
        return kind == "clock" or (kind in ("", "repeats") and value <= LARGEST_DAY)

    def dates(self) -> frozenset[tuple[int, int]]:
        """Day and month of every date in the facts and of the athlete's."""
        return _dates_told(f"{self.facts}\n{self.said}", self.language)

    def holds(self, figure: Figure, clause: str) -> bool:
        """Whether a figure stands on it, in the clause that it is said in."""
        if figure.kind in ("days", "weeks") and figure.value in _FEW:
            return True
        if _is_among(figure, self.known):
            return True
        return _is_among(figure, self.wished) and bool(_SPOKEN_OF.search(clause))


@lru_cache(maxsize=8)
def _dates_told(text: str, language: Language) -> frozenset[tuple[int, int]]:
    """The dates of a text; the same ground is looked at for each sentence of an answer."""
    found = (
        item.value
        for spoken in dict.fromkeys((language, Language.ENGLISH))
        for item in extract(fold(text), vocabulary_of(spoken), Units.KM)
    )
    return frozenset((when.day, when.month) for value in found for when in _dates_in(value))


def _is_among(figure: Figure, known: Iterable[tuple[str, float]]) -> bool:
    off = _EXACT.get(figure.kind, _ROUNDED)
    return any(
        kind == figure.kind and abs(value - figure.value) <= off * value for kind, value in known
    )


def foreign_figures(text: str, ground: Ground) -> tuple[str, ...]:
    """The figures of a text that don't stand on the ground, in order; those in words; the days."""
    text = _WHOLE_SCALE.sub("", text)
    found = [
        figure.written
        for clause in _CLAUSE.split(text)
        for figure in figures_in(clause)
        if not ground.holds(figure, clause)
    ]
    facts = ground.facts.lower()
    found += [word for word in _WORDS.findall(text) if word.lower() not in facts]
    likely = likely_languages(fold(text), ground.language)[:2]
    languages = dict.fromkeys((ground.language, Language.ENGLISH, *likely))
    found += [word for one in languages for word in _worded(text, one, ground)]
    found += [
        figure.written
        for one in Language
        if one not in languages
        for figure in _measured_in(text, one)
        if figure.kind in _STRANGE_KINDS and figure.value not in _FEW
        if not ground.holds(figure, text)
    ]
    own = dict.fromkeys((ground.language, *likely[:1]))
    found += [word for one in own for word in uncounted(text, one, ground.counts, ground.facts)]
    if ground.schedule is not None:
        found += misplaced(text, (*likely, ground.language)[0], ground.schedule, ground.said)
    return tuple(dict.fromkeys(found))


def figures_in(text: str) -> Iterator[Figure]:
    """The figures in digits, with their units."""
    for found in _MEASURE.finditer(_HOURS.sub(r"\1:\2:00", text)):
        unit = next((name for at, name in enumerate(_NAMES) if found[f"u{at}"]), "")
        for written in (found["first"], found["second"]):
            if written:
                yield _figure(written, unit)


def _figure(written: str, unit: str) -> Figure:
    if unit == "pace" or ":" in written:
        return Figure(written, "pace" if unit == "pace" else "time", _clock_s(written))
    value = _decimal(written)
    if unit in _DISTANCES:
        return Figure(written, "distance", value * _SCALES[unit])
    if unit in _TIMES:
        return Figure(written, "time", value * _SCALES[unit])
    return Figure(written, unit if unit in _OWN_KINDS else "", value)


def _clock_s(written: str) -> float:
    """Seconds of "5:30" and "1:05:00"; of hours and minutes the same way, for both sides."""
    seconds = 0.0
    for part in re.split(r"[:.,’']", written):
        seconds = seconds * 60 + int(part)
    return seconds


def _decimal(written: str) -> float:
    """ "12,5" and "12.50" are 12.5; "1,200" is 1200."""
    if re.fullmatch(r"\d{1,3}(?:[.,’']\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    whole, *rest = re.split(r"[.,’']", written)
    return float(f"{whole}.{''.join(rest) or '0'}")


def _known(figures: Iterator[Figure]) -> Iterator[tuple[str, float]]:
    """A measured figure may also be repeated bare, and hours and minutes as minutes."""
    for figure in figures:
        yield figure.kind, figure.value
        if figure.kind == "time" and ":" in figure.written:
            yield "pace", figure.value
            yield "time", figure.value * 60
            yield "clock", figure.value
        if figure.kind == "pace":
            yield "time", figure.value
        if figure.kind:
            yield "", _decimal(figure.written.replace(":", "."))


def _worded(text: str, language: Language, ground: Ground) -> Iterator[str]:
    """Figures in words that don't stand on the ground: "five miles", "elf Kilometer"."""
    for spoken in spoken_times(text, language):
        if not any(ground.holds(figure, text) for figure in _timed(spoken)):
            yield spoken.words
    for figure in _measured_in(text, language):
        if not ground.holds(figure, text):
            yield figure.written
    folded = fold(text)
    for item in extract(folded, vocabulary_of(language), Units.KM):
        words = folded[item.start : item.end]
        if dated := [(when.day, when.month) for when in _dates_in(item.value)]:
            if not ground.dates().issuperset(dated):
                yield words
            continue
        if item.kind == "race" or any(c.isdigit() for c in words):
            continue
        if item.kind == "number" and number_words(language).keys().isdisjoint(item.words):
            continue  # only spelled like one
        figures = tuple(_measured(words, item.value))
        if figures and not any(f.value in _ONE_OF_IT or ground.holds(f, text) for f in figures):
            yield words


def _measured_in(text: str, language: Language) -> Iterator[Figure]:
    """Figures with a unit whose numbers are words of a language."""
    written = {figure[1:] for figure in figures_in(text)}
    for figure in figures_in(in_digits(text, language)):
        if figure.kind and figure[1:] not in written and figure.value not in _ONE_OF_IT:
            yield figure


def _timed(spoken: SpokenTime) -> Iterator[Figure]:
    """What a time in words may measure."""
    match spoken.kind:
        case "pace":
            yield Figure(spoken.words, "pace", spoken.minutes * 60)
        case "length":
            yield Figure(spoken.words, "time", spoken.minutes * 60)
        case _:
            yield from _of_day(spoken.words, spoken.minutes)


def _of_day(words: str, minutes: float) -> Iterator[Figure]:
    """A time of day, in the morning and in the evening."""
    for of_day in (minutes, (minutes + _HALF_DAY_M) % (2 * _HALF_DAY_M)):
        yield Figure(words, "clock", of_day)


def _dates_in(value: object) -> Iterator[When]:
    """The days of a month in what was said of days."""
    match value:
        case When(form="date"):
            yield value
        case DaySet():
            yield from (when for when in value.whens if when.form == "date")
        case Span():
            yield from (when for when in (value.first, value.last) if when.form == "date")
        case _:
            return


def _measured(words: str, value: object) -> Iterator[Figure]:
    """What a value in words may measure; "a quarter to six" is said of mornings and evenings."""
    match value:
        case Distance():
            yield Figure(words, "distance", value.m)
        case Duration():
            yield Figure(words, "time", value.s)
        case Pace():
            yield Figure(words, "pace", value.s_per_km)
        case Repeats():
            yield Figure(words, "repeats", value.times)
        case HeartRate():
            yield Figure(words, "bpm", value.bpm)
        case time() if (value.hour % 12, value.minute) != (0, 0):
            yield from _of_day(words, value.hour * 60 + value.minute)
        case When(form="monthday") if value.day > 1:  # "the first mile"
            yield Figure(words, "", value.day)
        case int() | float() if not isinstance(value, bool) and value > SMALL:
            yield Figure(words, "", value)
        case _:
            return
