"""Long text cut where a reader would pause: after a paragraph, a line, a sentence or a word."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_PAUSES = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])\s"),
    re.compile(r"\s"),
)
"""Where to cut, best first."""
_LEAST = 0.5
"""A pause is taken only when the part before it is at least so full; words may always part."""
_ZERO_WIDTH_JOINER = 0x200D


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    """Its first character."""
    end: int
    """The character after its last."""


def split_text(text: str, limit: int) -> tuple[str, ...]:
    """The parts of a text, none longer than the limit; white space at the cuts is dropped."""
    return tuple(text[span.start : span.end] for span in find_spans(text, limit))


def find_spans(text: str, limit: int) -> Iterator[Span]:
    """Where the parts of a text begin and end; platforms count as UTF-16 does."""
    start, end = _trim(text, 0, len(text))
    while start < end:
        reach = _reach(text, start, end, limit)
        cut = end if reach == end else _find_cut(text, start, reach)
        yield _trim(text, start, cut)
        start, _ = _trim(text, cut, end)


def count_units(text: str) -> int:
    """The length of a text as platforms count it: UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def _reach(text: str, start: int, end: int, limit: int) -> int:
    """The end of the longest stretch within the limit."""
    if count_units(text[start:end]) <= limit:
        return end
    reach = min(end, start + limit)
    while count_units(text[start:reach]) > limit:
        reach -= max(1, (count_units(text[start:reach]) - limit) // 2)
    return reach


def _find_cut(text: str, start: int, reach: int) -> int:
    window = text[start : reach + 1]
    least = int(len(window) * _LEAST)
    for pause in _PAUSES:
        cuts = [found.start() for found in pause.finditer(window) if found.start() > 0]
        if cuts and (cuts[-1] >= least or pause is _PAUSES[-1]):
            return start + cuts[-1]
    return _spare_emoji(text, start, reach)


def _spare_emoji(text: str, start: int, cut: int) -> int:
    """A little earlier where the cut would part an emoji or a letter from its accent."""
    earlier = cut
    while earlier > start and (_is_joined(text[earlier]) or _is_joiner(text[earlier - 1])):
        earlier -= 1
    return earlier if earlier > start else cut


def _is_joined(char: str) -> bool:
    """Whether a character belongs to the one before it."""
    code = ord(char)
    return (
        _is_joiner(char)
        or 0x300 <= code <= 0x36F
        or 0xFE00 <= code <= 0xFE0F
        or 0x1F3FB <= code <= 0x1F3FF
        or 0x1F1E6 <= code <= 0x1F1FF
        or 0xE0020 <= code <= 0xE007F
        or code == 0x20E3
    )


def _is_joiner(char: str) -> bool:
    return ord(char) == _ZERO_WIDTH_JOINER


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
