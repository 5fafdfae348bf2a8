"""Discord's Markdown: words escaped, and long text cut without tearing an escape apart."""

import re
from collections.abc import Iterable, Iterator

from bot.channels.splitting import count_units, split_text

LONGEST_CONTENT = 2000
"""Characters of a message beside its embeds."""

_ADDRESS = re.compile(r"(https?://[^\s<>]+)")
_MARKS = re.compile(r"[\\*_~`|<\[]")
_LINE_MARKS = re.compile(r"^(\s*)(#{1,3}|-#|>{1,3}|[-+])(?=\s)", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)([.)])(?=\s)", re.MULTILINE)


def escape(text: str) -> str:
    """Text as it is, with nothing left that Discord could take for markup; links stay links."""
    pieces = _ADDRESS.split(_drop_controls(text))
    escaped = "".join(
        piece if place % 2 else _MARKS.sub(r"\\\g<0>", piece) for place, piece in enumerate(pieces)
    )
    escaped = _LINE_MARKS.sub(r"\1\\\2", escaped)
    return _NUMBERED.sub(r"\1\\\2", escaped)


def bold(text: str) -> str:
    """Text in bold, escaped."""
    return f"**{escape(text)}**" if text else ""


def italic(text: str) -> str:
    """Text in italics, escaped."""
    return f"*{escape(text)}*" if text else ""


def code(text: str) -> str:
    """Text in letters of one width."""
    return f"`{text.replace('`', chr(39))}`" if text else ""


def split_escaped(text: str, limit: int = LONGEST_CONTENT) -> Iterator[str]:
    """Plain text, escaped, in parts that fit, cut at sensible places."""
    yield from _split(text, limit, limit)


def _split(text: str, room: int, limit: int) -> Iterator[str]:
    for part in split_text(text, room):
        escaped = escape(part)
        if count_units(escaped) <= limit:
            yield escaped
        else:
            yield from _split(part, max(1, room // 2), limit)


def pack_lines(lines: Iterable[str], limit: int) -> Iterator[str]:
    """Marked-up lines, as many together as fit."""
    held: list[str] = []
    room = limit
    for line in _cut_long(lines, limit):
        size = count_units(line) + 1
        if held and size > room:
            yield "\n".join(held).strip("\n")
            held, room = [], limit
        held.append(line)
        room -= size
    if any(held):
        yield "\n".join(held).strip("\n")


def _cut_long(lines: Iterable[str], limit: int) -> Iterator[str]:
    for line in lines:
        if count_units(line) < limit:
            yield line
        else:
            yield from split_text(line, limit - 1)


def _drop_controls(text: str) -> str:
    """Without the control characters that Discord swallows."""
    return "".join(char for char in text if char >= " " or char in "\n\t")
