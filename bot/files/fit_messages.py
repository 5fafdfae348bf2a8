"""The messages of a FIT file that tell of an activity, one after the other.

Written after the FIT protocol (Garmin, "Flexible & Interoperable Data Transfer (FIT) Protocol"):
a header, definitions and data records, a check sum. An hour at one record a second takes some
30 ms; what isn't asked for is skipped unread.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from bot.files.recording import BROKEN, FileProblem

FILE_ID, SESSION, LAP, RECORD = 0, 18, 19, 20
"""Numbers of the messages that are read."""
TIMESTAMP = 253
"""Number of the field that holds the time, in every message."""
WANTED: Mapping[int, frozenset[int]] = MappingProxyType(
    {
        FILE_ID: frozenset({0}),
        SESSION: frozenset({TIMESTAMP, 2, 5, 6, 7, 8, 9, 16, 22}),
        LAP: frozenset({TIMESTAMP, 2, 7, 8, 9}),
        RECORD: frozenset({TIMESTAMP, 3, 5}),
    }
)
"""The fields of each that are read."""
MOST_RECORDS = 600_000
"""A week at one a second; more is no activity."""

Fields: TypeAlias = dict[int, int]
"""Whole numbers by field, without those that are marked as invalid."""

_TYPES: Mapping[int, tuple[str, int, int]] = MappingProxyType(
    {
        0x00: ("B", 1, 0xFF),
        0x01: ("b", 1, 0x7F),
        0x02: ("B", 1, 0xFF),
        0x83: ("h", 2, 0x7FFF),
        0x84: ("H", 2, 0xFFFF),
        0x85: ("i", 4, 0x7FFFFFFF),
        0x86: ("I", 4, 0xFFFFFFFF),
    }
)
"""By base type: its letter, its size and the value that means "none"."""
_CRC_TERM = 0xA001
"""FIT's check sum is CRC-16 with this term, bits reflected."""


@dataclass(frozen=True, slots=True)
class _Definition:
    """How the data records of one local type are laid out."""

    message: int
    layout: struct.Struct
    fields: tuple[tuple[int, int], ...]
    """Number and "none" of each field that is read, in order."""
    size: int


def is_fit(content: bytes) -> bool:
    """Whether it begins as FIT files do."""
    return content[8:12] == b".FIT"


def fit_messages(content: bytes) -> Iterator[tuple[int, Fields]]:
    """Number and fields of the messages that are wanted; raises FileProblem for a damaged file."""
    try:
        yield from _messages(content, *_bounds(content))
    except (struct.error, IndexError, KeyError):
        raise FileProblem(BROKEN) from None


def _bounds(content: bytes) -> tuple[int, int]:
    """Where the records begin and end; the check sum over all before it must hold."""
    head = content[0]
    (size,) = struct.unpack_from("<I", content, 4)
    end = head + size
    (told,) = struct.unpack_from("<H", content, end)
    if head not in (12, 14) or told != check_sum(memoryview(content)[:end]):
        raise FileProblem(BROKEN)
    return head, end


def check_sum(content: memoryview) -> int:
    """The check sum that stands behind this."""
    table, crc = _crc_table(), 0
    for byte in content:
        crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF]
    return crc


@lru_cache(maxsize=1)
def _crc_table() -> tuple[int, ...]:
    """What each byte makes of the check sum."""
    table = list(range(256))
    for _ in range(8):
        table = [(crc >> 1) ^ _CRC_TERM if crc & 1 else crc >> 1 for crc in table]
    return tuple(table)


def _messages(content: bytes, at: int, end: int) -> Iterator[tuple[int, Fields]]:
    known: dict[int, _Definition] = {}
    clock = 0
    for _ in range(MOST_RECORDS):
        if at == end:
            return
        header, at = content[at], at + 1
        if header & 0xC0 == 0x40:
            known[header & 0x0F], at = _define(content, at, has_developer=bool(header & 0x20))
            continue
        is_short = bool(header & 0x80)  # a record whose time is in its header
        definition = known[(header >> 5) & 0x03 if is_short else header & 0x0F]
        fields = _read(content, at, definition)
        at += definition.size
        if is_short:
            clock += ((header & 0x1F) - clock) & 0x1F
            fields[TIMESTAMP] = clock
        clock = fields.get(TIMESTAMP, clock)
        if definition.message in WANTED:
            yield definition.message, fields
    raise FileProblem(BROKEN)  # too many, or beyond the end


def _define(content: bytes, at: int, *, has_developer: bool) -> tuple[_Definition, int]:
    order = ">" if content[at + 1] else "<"
    (message,) = struct.unpack_from(f"{order}H", content, at + 2)
    count, at = content[at + 4], at + 5
    wanted = WANTED.get(message, frozenset({TIMESTAMP}))
    layout, fields = [order], []
    for start in range(at, at + 3 * count, 3):
        number, size, base = content[start], content[start + 1], content[start + 2]
        letter, usual, none = _TYPES.get(base, ("", 0, 0))
        if number in wanted and size == usual:
            layout.append(letter)
            fields.append((number, none))
        else:
            layout.append(f"{size}x")
    at += 3 * count
    if has_developer:
        count, at = content[at], at + 1
        layout += [f"{content[start + 1]}x" for start in range(at, at + 3 * count, 3)]
        at += 3 * count
    record = struct.Struct("".join(layout))
    return _Definition(message, record, tuple(fields), record.size), at


def _read(content: bytes, at: int, definition: _Definition) -> Fields:
    values = definition.layout.unpack_from(content, at)
    told = zip(definition.fields, values, strict=True)
    return {number: value for (number, none), value in told if value != none}
