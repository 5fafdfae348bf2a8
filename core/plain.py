"""Core values as plain JSON data, and back.

One codec serves the database, the buttons, the command line and the model's tool calls. Units
become bare figures in metres, seconds, seconds per kilometre and beats per minute; dates and times
become ISO texts; fields at their default, and those worked out from the others, are left out; where
a field may hold one of several classes the data carries the class name under "name".
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from core.errors import BadData
from core.units import Distance, Duration, HeartRate, Pace

Plain: TypeAlias = Any
"""What `json` can write: None, bool, int, float, str, list and dict of these."""

T = TypeVar("T")
Encode: TypeAlias = Callable[[Any], Plain]
Decode: TypeAlias = Callable[[Plain], Any]

TAG = "name"
"""The key that holds the class name where several classes are possible."""

_UNITS: dict[type, str] = {Distance: "m", Duration: "s", Pace: "s_per_km", HeartRate: "bpm"}
_MOST = 1_000_000_000


def to_plain(value: object, kind: Any = None) -> Plain:
    """A core value as plain data; `kind` is its declared type, its class when not given."""
    declared: Any = kind if kind is not None else type(value)
    return _encoder(declared)(value)


def to_named(value: object) -> Plain:
    """A core value as plain data that also carries its class name under "name"."""
    return {TAG: type(value).__name__, **to_plain(value)}


def from_plain(kind: type[T] | Any, data: Plain) -> T:
    """The core value of plain data. Raises BadData, naming the wrong field, when it is none."""
    declared: Any = kind
    return cast(T, _decoder(declared)(data))


@cache
def _encoder(kind: Any) -> Encode:
    """How values of a declared type are written."""
    if kind in _UNITS:
        return attrgetter(_UNITS[kind])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return attrgetter("_value_")
    if kind in (date, datetime, time):
        return cast(Encode, kind.isoformat)
    if _is_union(kind):
        return _union_encoder(kind)
    if get_origin(kind) in (tuple, frozenset):
        return _sequence_encoder(kind)
    if is_dataclass(kind):
        return _record_encoder(cast(type, kind))
    return _as_it_is


def _as_it_is(value: Plain) -> Plain:
    return value


def _sequence_encoder(kind: Any) -> Encode:
    args = get_args(kind)
    if get_origin(kind) is tuple and Ellipsis not in args:
        parts = [_encoder(arg) for arg in args]
        return lambda value: [part(item) for part, item in zip(parts, value, strict=True)]
    item = _encoder(args[0])
    if get_origin(kind) is frozenset:
        return lambda value: sorted(item(v) for v in value)
    return lambda value: [item(v) for v in value]


def _union_encoder(kind: Any) -> Encode:
    members = [arg for arg in get_args(kind) if arg is not type(None)]
    if len(members) == 1:
        only = _encoder(members[0])
        return lambda value: None if value is None else only(value)
    if all(is_dataclass(member) and member not in _UNITS for member in members):
        return lambda value: None if value is None else to_named(value)
    return lambda value: None if value is None else to_plain(value)


def _record_encoder(kind: type) -> Encode:
    hints = get_type_hints(kind)
    told = [f for f in fields(kind) if f.init]
    plan: tuple[tuple[str, Any, Encode], ...] | None = None

    def encode(value: Any) -> Plain:
        nonlocal plan
        if plan is None:  # made at first use, for types may refer to each other; whole, for threads
            plan = tuple((f.name, _default_of(f), _encoder(hints[f.name])) for f in told)
        data = {}
        for name, default, write in plan:
            item = getattr(value, name)
            if default is MISSING or (item is not default and item != default):
                data[name] = item if write is _as_it_is else write(item)
        return data

    return encode


def _default_of(field: "Field[Any]") -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


@cache
def _decoder(kind: Any) -> Decode:
    """How values of a declared type are read."""
    if kind in _UNITS:
        return _unit_decoder(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_decoder(kind)
    if kind in (date, datetime, time):
        return _iso_decoder(kind)
    if _is_union(kind):
        return _union_decoder(kind)
    if get_origin(kind) in (tuple, frozenset):
        return _sequence_decoder(kind)
    if is_dataclass(kind):
        return _record_decoder(cast(type, kind))
    return _scalar_decoder(kind)


def _unit_decoder(kind: Any) -> Decode:
    whole = kind is not Pace

    def decode(data: Plain) -> Any:
        if whole and type(data) is int and -_MOST < data < _MOST:
            return kind(data)
        if isinstance(data, bool) or not isinstance(data, int | float) or not abs(data) < _MOST:
            raise BadData(f"{kind.__name__} must be a number, not {data!r}.")
        return kind(round(data) if whole else float(data))

    return decode


def _enum_decoder(kind: type[Enum]) -> Decode:
    by_value = {member.value: member for member in kind}

    def decode(data: Plain) -> Any:
        try:
            return by_value[data]
        except (KeyError, TypeError):
            choices = ", ".join(str(value) for value in by_value)
            raise BadData(
                f"{kind.__name__} can't be {data!r}.", f"Choose one of: {choices}."
            ) from None

    return decode


def _iso_decoder(kind: Any) -> Decode:
    def decode(data: Plain) -> Any:
        try:
            return kind.fromisoformat(data)
        except (TypeError, ValueError):
            raise BadData(f"{data!r} is not an ISO {kind.__name__}.") from None

    return decode


def _sequence_decoder(kind: Any) -> Decode:
    args, origin = get_args(kind), get_origin(kind)
    is_fixed = origin is tuple and Ellipsis not in args
    parts = [_decoder(arg) for arg in args if arg is not Ellipsis]

    def decode(data: Plain) -> Any:
        if not isinstance(data, list):
            raise BadData(f"A list is needed, not {data!r}.")
        if is_fixed:
            if len(data) != len(parts):
                raise BadData(f"Needs {len(parts)} entries, not {len(data)}.")
            return tuple(part(item) for part, item in zip(parts, data, strict=True))
        item = parts[0]
        return origin([item(entry) for entry in data])

    return decode


def _union_decoder(kind: Any) -> Decode:
    members = [arg for arg in get_args(kind) if arg is not type(None)]
    is_optional = len(members) < len(get_args(kind))
    if len(members) == 1:
        only = _decoder(members[0])
        return lambda data: None if data is None else only(data)
    by_name = {member.__name__: member for member in members}

    def decode(data: Plain) -> Any:
        if data is None and is_optional:
            return None
        if isinstance(data, dict) and data.get(TAG) in by_name:
            rest = data.copy()
            return _decoder(by_name[rest.pop(TAG)])(rest)
        raise BadData(f"{data!r:.80} names none of {', '.join(by_name)}.")

    return decode


class _Readers(dict[str, Decode]):
    """How each field of a record is read, found at first use: types may refer to each other."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, name: str) -> Decode:
        reader = self[name] = _decoder(self._known[name])
        return reader


def _record_decoder(kind: type) -> Decode:
    hints = get_type_hints(kind)
    told = [f for f in fields(kind) if f.init]
    known = {f.name: hints[f.name] for f in told}
    required = {f.name: None for f in told if _default_of(f) is MISSING}.keys()
    readers = _Readers(known)

    def decode(data: Plain) -> Any:
        if not isinstance(data, dict):
            raise BadData(f"{kind.__name__} must be an object, not {data!r:.80}.")
        values, name = {}, ""
        try:
            for name, item in data.items():
                values[name] = readers[name](item)
        except BadData as fault:
            where = f"{kind.__name__}.{name}: "
            raise BadData(where + fault.sentence, fault.hint) from None
        except KeyError:
            hint = f"Fields: {', '.join(known)}."
            raise BadData(f"{kind.__name__} has no field {name!r}.", hint) from None
        if not required <= values.keys():
            missing = ", ".join(name for name in required if name not in values)
            raise BadData(f"{kind.__name__} needs {missing}.")
        return kind(**values)

    return decode


def _scalar_decoder(kind: Any) -> Decode:
    if kind is Any or kind is object:
        return lambda data: data
    wanted = (int, float) if kind is float else (kind,)

    def decode(data: Plain) -> Any:
        if type(data) is kind:
            return data
        if not isinstance(data, wanted) or (isinstance(data, bool) and kind is not bool):
            raise BadData(f"{data!r:.80} is not {kind.__name__}.")
        return kind(data)

    return decode


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType)
