"""A call as a small model writes it, read for what it plainly says.

Names in another writing, arguments as Python or as a text within a text, values in words: they are
read as an athlete's words would be. What can't be read stays as it is, and is refused as ever.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from core.athlete import Language
from core.commands import CommandBase, LogActivity
from core.language.dates import DaySet, Span, When, resolve
from core.language.extract import extract
from core.language.normalize import fold
from core.language.sentences import vocabulary_of
from core.units import Distance, Duration, HeartRate, Pace, Units

DONE = ("Log", "Amend", "Delete", "CheckIn")
"""Commands about days that are past begin so."""
_MEASURES = (Distance, Duration, Pace, HeartRate)
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")
_DEEPEST = 3
"""Texts within texts that are opened."""


class Spoken(NamedTuple):
    """When and in what language a call was made."""

    today: date
    """The athlete's today."""
    language: Language
    """Their language."""
    done_on: date | None = None
    """The day that a log without one is about, when there is no doubt."""


def plain_name(name: str) -> str:
    """A name by its letters: "functions.move_session" is movesession."""
    return re.sub(r"[\W_]", "", re.split(r"[./:]", name)[-1]).casefold()


def read_arguments(written: str) -> Any:
    """The arguments of a call, JSON or nearly so; None when it is nothing of the kind."""
    value: Any = written.strip() or "{}"
    for _ in range(_DEEPEST):
        if not isinstance(value, str):
            break
        value = _parsed(value)
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def mended(command: type[CommandBase], given: Mapping[str, Any], spoken: Spoken) -> dict[str, Any]:
    """The arguments as the codec takes them, as far as they plainly say something."""
    hints = _hints(command)
    names = {plain_name(name): name for name in hints}
    inner = next(iter(given.values()), None)
    if len(given) == 1 and isinstance(inner, dict) and plain_name(next(iter(given))) not in names:
        given = inner
    is_past = command.__name__.startswith(DONE)
    mend = {}
    for written, value in given.items():
        name = names.get(plain_name(written), written)
        if _says_nothing(value, hints.get(name), name in _required(command)):
            continue
        mend[name] = _value(value, hints[name], spoken, is_past) if name in hints else value
    if command is LogActivity and spoken.done_on is not None:
        mend.setdefault("on", spoken.done_on.isoformat())
    return mend


def day_spoken_of(text: str, today: date, languages: Sequence[Language]) -> date | None:
    """The one past day that a message speaks of, today if it names none; None when in doubt."""
    days: set[date | None] = set()
    for language in languages:
        for item in extract(fold(text), vocabulary_of(language), Units.KM):
            if isinstance(item.value, When):
                days.add(resolve(item.value, today, is_past=True))
            elif isinstance(item.value, DaySet | Span):
                return None
    return next(iter(days), today) if len(days) <= 1 else None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None


def _hints(command: type[CommandBase]) -> dict[str, Any]:
    """The types of the fields, without their "or None"."""
    return {name: _only(kind) for name, kind in get_type_hints(command).items()}


def _required(command: type[CommandBase]) -> frozenset[str]:
    own = fields(command)  # type: ignore[arg-type]  # every command is a dataclass
    return frozenset(one.name for one in own if one.default is MISSING)


def _only(kind: Any) -> Any:
    inner = [arg for arg in get_args(kind) if arg is not type(None)]
    return inner[0] if len(inner) == 1 and get_origin(kind) is not tuple else kind


def _says_nothing(value: Any, kind: Any, is_required: bool) -> bool:
    """Whether a model filled in a field only because it was there."""
    if value is None or (value == "" and kind is not str):
        return True
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and not value and not is_required and kind in (*_MEASURES, int, float)


def _value(value: Any, kind: Any, spoken: Spoken, is_past: bool) -> Any:
    """A value as the codec takes it."""
    if get_origin(kind) is tuple:
        several = value if isinstance(value, list) else [value]
        return [_value(one, get_args(kind)[0], spoken, is_past) for one in several]
    if isinstance(value, float) and value.is_integer() and kind is int:
        return int(value)
    if not isinstance(value, str) or kind is str:
        return value
    if kind is bool:
        return value.casefold() in _YES if value.casefold() in (*_YES, *_NO) else value
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(value, kind, spoken)
    if kind is date:
        return _day(value, spoken, is_past)
    if kind in (*_MEASURES, int, float):
        return _figure(value, kind, spoken)
    return value


def _choice(value: str, kind: type[Enum], spoken: Spoken) -> Any:
    members = {plain_name(word): m.value for m in kind for word in (m.name, str(m.value))}
    beginnings = {members[name] for name in members if plain_name(value).startswith(name)}
    if plain_name(value) in members:
        return members[plain_name(value)]
    if len(beginnings) == 1:
        return beginnings.pop()
    for item in _items(value, spoken):
        if isinstance(item, kind):
            return item.value
        if isinstance(item, When) and isinstance(weekday := item.weekday, kind):
            return weekday.value
        if isinstance(item, DaySet) and len(item.weekdays) == 1:
            return int(item.weekdays[0])
    return value


def _day(value: str, spoken: Spoken, is_past: bool) -> str:
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        pass
    said = [item for item in _items(value, spoken) if isinstance(item, When)]
    found = resolve(said[0], spoken.today, is_past=is_past) if len(said) == 1 else None
    return found.isoformat() if found is not None else value


def _figure(value: str, kind: Any, spoken: Spoken) -> Any:
    try:
        number = float(value)
    except ValueError:
        said = [item for item in _items(value, spoken) if isinstance(item, kind)]
        return _bare(said[0]) if len(said) == 1 else value
    return int(number) if number.is_integer() else number


def _bare(value: Any) -> Any:
    match value:
        case Distance():
            return value.m
        case Duration():
            return value.s
        case Pace():
            return value.s_per_km
        case HeartRate():
            return value.bpm
        case _:
            return value


def _items(text: str, spoken: Spoken) -> Iterator[Any]:
    """What a value in words speaks of, in the athlete's language or else in English."""
    folded = fold(text[:80])
    for language in dict.fromkeys((spoken.language, Language.ENGLISH)):
        found = extract(folded, vocabulary_of(language), Units.KM)
        if values := [item.value for item in found if item.value is not None]:
            yield from values
            return
