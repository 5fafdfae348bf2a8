"""Core values as JSON texts, and back."""

import json
from typing import Any, TypeVar

from core.plain import Plain, from_plain, to_plain

T = TypeVar("T")

_write = json.JSONEncoder(
    ensure_ascii=False,
    separators=(",", ":"),
    check_circular=False,  # plain data is a tree
).encode


def dump(plain: Plain) -> str:
    """Plain data as a short JSON text."""
    return _write(plain)


def to_text(value: object, kind: Any = None) -> str:
    """A core value as a JSON text."""
    return dump(to_plain(value, kind))


def from_text(kind: type[T], text: str) -> T:
    """The core value of a JSON text."""
    value: T = from_plain(kind, json.loads(text))
    return value
