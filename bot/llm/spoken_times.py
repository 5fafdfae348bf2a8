"""Times and lengths of time as they are spoken of: "an hour and a half", "dreiviertel acht".

The languages say them alike, with other words: one set of forms reads all seven. It is for checking
a model's words only: what is read here and was not meant is merely said again without it.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from core.athlete import Language
from core.language.normalize import fold
from core.language.sentences import vocabulary_of

_N = r"\d{1,2}(?:\.5)?"
_ONE = r"(?:an?|one|eine?r?|una?|une|um|uma|een)"
_HOUR = (
    r"(?:hours?|hrs?|stunden?|stundchen|horas?|horita|horinha|heures?|or[ae]|oretta|uur(?:tje)?"
    r"|uren)"
)
_MINUTE = r"(?:minut\w*|mins?)"
_HALF = r"(?:half|halbe?n?|medi[ao]|demie?|mezz[ao]?|mei[ao])"
_QUARTER = r"(?:quarter|viertel|cuarto|quarto|quart|kwart(?:ier)?)"
_QUARTERS = r"(?:dreiviertel|3 (?:quarters|viertel|cuartos|quarts|quarti|quartos|kwart(?:ier)?))"
_PART = rf"(?:{_QUARTERS}|{_QUARTER}|{_HALF})"
_AND = r"(?:and|und|y|et|e|en)"
_LESS = r"(?:menos|moins|meno)"
_TO = r"(?:to|of|till?|before|vor|voor|para(?: as?)?)"
_PAST = r"(?:past|after|nach|over)"
_AT = r"(?:um|gegen|a las|hacia las|sobre las|as|alle|verso le|om|rond)"
_BEHIND = r"and|und|et|in|on|is|sharp|uhr|uur|o clock|am|pm|morgens|abends"
_ALONE = rf"(?!\s*(?:(?!(?:{_BEHIND})\b)[^\W\d_]{{2,}}|[\d.:,/%]*\d))"
"""Nothing is counted behind a figure that is a time by itself."""
_PER_KM = r"(?:a|per|pro|por|par|al|o|the|each) ?(?:km|k\b|kilo|quil|chil)"

_EARLIEST = 4
"""The first hour that is taken for one: "las dos" and "as três" are mostly both and all three."""
_DAY_M = 24 * 60
_AND_A_HALF = {Language.GERMAN: ("einhalb",), Language.DUTCH: ("enhalf", "eneenhalf")}
"""How a number word ends that is half as much again."""
_FEW = ("few", "several", "einige", "quelques", "unos", "alcuni", "alguns", "enkele")
"""Words that count nothing, whatever number the grammar takes them for."""
_BLANKS = re.compile(r"[\s'’\-]+")
_WORD = re.compile(r"[^\W\d_]+")
_TENS_AND_ONES = re.compile(rf"\b([2-5]0)(?: {_AND})? ([1-9])\b|\b(10) ([7-9])\b")


Read: TypeAlias = Callable[["re.Match[str]"], float]
"""The minutes that a form tells."""


class SpokenTime(NamedTuple):
    """What was read."""

    words: str
    """As it stands in the text, its numbers in digits."""
    minutes: float
    """How long, how long after midnight, or how long a kilometre."""
    kind: str
    """"length", "time of day" or "pace"."""


def _lasting(found: "re.Match[str]") -> float:
    """ "1 hour and a quarter", "2 hours 10", "2 and a half hours": hours and what is added."""
    return _figure(found["n"]) * 60 + _minutes(found["more"])


def _part_alone(found: "re.Match[str]") -> float:
    """ "A quarter of an hour", "mezz'ora"."""
    return _minutes(found["more"])


def _quarters(found: "re.Match[str]") -> float:
    """ "5 kwartier"."""
    return _figure(found["n"]) * _minutes(found["more"])


def _minutes_a_km(found: "re.Match[str]") -> float:
    """ "5 and a half per km"."""
    return _figure(found["n"]) + 0.5


def _on_the_clock(found: "re.Match[str]") -> float:
    """ "10 past 6", "5 vor halb 7", "a las 7 y media", "le 8 meno un quarto"."""
    told = found.groupdict()
    minutes = _minutes(told.get("more"))
    of_day = _figure(found["n"]) * 60 - (30 if told.get("mid") else 0)
    return of_day - minutes if told.get("to") else of_day + minutes


def _into_the_hour(found: "re.Match[str]") -> float:
    """ "halb 7", "dreiviertel 8": so much of the hour that is coming."""
    return _figure(found["n"]) * 60 - 60 + _minutes(found["more"])


_LENGTHS: tuple[tuple[str, Read], ...] = (
    (
        (
            rf"(?P<n>{_N}|{_ONE})(?: petite| bonne)? {_HOUR}(?: {_AND})?(?: {_ONE})? "
            rf"(?P<more>{_PART}|\d+(?= {_MINUTE})|\d+{_ALONE})(?: {_MINUTE})?"
        ),
        _lasting,
    ),
    (rf"(?P<n>{_N}|{_ONE}) {_AND}(?: {_ONE})? (?P<more>{_PART}) {_HOUR}", _lasting),
    (rf"(?P<n>{_N})(?P<more>) {_HOUR}", _lasting),
    (rf"(?P<more>{_PART})(?: (?:of|de|di|d))?(?: {_ONE})? ?{_HOUR}", _part_alone),
    (rf"(?P<n>\d|{_ONE}) (?P<more>kwartier)", _quarters),
)
_TIMES_OF_DAY: tuple[tuple[str, Read], ...] = (
    (
        rf"(?P<n>\d+)(?: {_HOUR})? (?P<to>{_LESS}) (?:le |un )?(?P<more>{_QUARTER}|\d+)",
        _on_the_clock,
    ),
    (
        (
            rf"(?P<more>{_QUARTER}|{_HALF}|\d+)(?: {_MINUTE})? (?:(?P<to>{_TO})|{_PAST})"
            rf" (?P<mid>hal[bf] )?(?P<n>\d+){_ALONE}"
        ),
        _on_the_clock,
    ),
    (rf"(?P<more>dreiviertel|{_QUARTER}|hal[bf]) (?P<n>\d+){_ALONE}", _into_the_hour),
    (
        (
            rf"{_AT} (?P<n>\d+)(?: {_HOUR})?"
            rf"(?: {_AND}(?: {_ONE})? (?P<more>{_HALF}|{_QUARTER}|\d+))?{_ALONE}"
        ),
        _on_the_clock,
    ),
    (rf"(?:at|by|around|until) (?P<n>\d+) (?P<more>[0-5]\d){_ALONE}", _on_the_clock),
    (rf"a (?P<n>\d+) heures(?: {_AND})? (?P<more>{_HALF}|{_QUARTER}|\d+)", _on_the_clock),
)
_PACES: tuple[tuple[str, Read], ...] = (
    (rf"(?P<n>\d+) {_AND}(?: {_ONE})? (?P<more>{_HALF})(?: {_MINUTE})? {_PER_KM}", _minutes_a_km),
)
_READERS = tuple(
    (kind, re.compile(rf"\b{form}"), read)
    for kind, forms in (("length", _LENGTHS), ("time of day", _TIMES_OF_DAY), ("pace", _PACES))
    for form, read in forms
)


def in_digits(text: str, language: Language) -> str:
    """A text folded, its numbers in digits."""
    numbers = number_words(language)
    plain = _WORD.sub(lambda word: numbers.get(word[0], word[0]), _BLANKS.sub(" ", fold(text)))
    return _TENS_AND_ONES.sub(lambda both: str(sum(int(n) for n in both.groups() if n)), plain)


def spoken_times(text: str, language: Language) -> Iterator[SpokenTime]:
    """The times of a text, in words or half in words; of two that overlap the earlier or longer."""
    written = in_digits(text, language)
    found = [(one, kind, read) for kind, form, read in _READERS for one in form.finditer(written)]
    end = 0
    for one, kind, read in sorted(found, key=lambda it: (it[0].start(), -it[0].end())):
        if one.start() < end:
            continue
        end, minutes = one.end(), read(one)
        if kind != "time of day" or _EARLIEST * 60 <= minutes < _DAY_M:
            yield SpokenTime(one[0], minutes, kind)


def _figure(words: str) -> float:
    """A figure, or "an" for one."""
    return float(words) if words[0].isdigit() else 1.0


def _minutes(words: str | None) -> float:
    """The minutes of a part of an hour."""
    if not words:
        return 0.0
    if words.isdigit():
        return float(words)
    if re.fullmatch(_QUARTERS, words):
        return 45.0
    return 15.0 if re.fullmatch(_QUARTER, words) else 30.0


@cache
def number_words(language: Language) -> dict[str, str]:
    """Number words of a language, folded, and the same in digits; also "zweieinhalb"."""
    spellings = vocabulary_of(language).spellings.values()
    known = {
        one.words[0]: one.value
        for several in spellings
        for one in several
        if one.kind == "number" and len(one.words) == 1 and one.words[0] not in _FEW
    }
    written = {word: f"{value:g}" for word, value in known.items()}
    halves = {
        f"{word}{ending}": f"{value + 0.5:g}"
        for word, value in known.items()
        for ending in _AND_A_HALF.get(language, ())
    }
    return {**halves, **written}
