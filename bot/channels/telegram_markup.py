"""Telegram's HTML: escaping, and cutting it without tearing a tag or an entity apart."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.channels.splitting import Span, count_units, find_spans

LONGEST_TEXT = 4096
"""Characters of a message, after its tags and entities are read."""
LONGEST_CAPTION = 1024
"""Characters of a caption, after its tags and entities are read."""

_TOKEN = re.compile(r"<(/?\w+)[^>]*>|&(?:#\d+|\w+);|.", re.DOTALL)
_EMPTY = re.compile(r"<(\w+)[^>]*></\1>")


@dataclass(frozen=True, slots=True)
class _Mark:
    """One letter, entity or tag of marked-up text."""

    source: str
    """As written."""
    shown: str
    """What the reader sees of it; nothing of a tag."""


def escape(text: str) -> str:
    """Text as it is, with nothing left that Telegram could take for markup."""
    return html.escape(_drop_controls(text), quote=False)


def bold(text: str) -> str:
    """Text in bold, escaped."""
    return f"<b>{escape(text)}</b>" if text else ""


def italic(text: str) -> str:
    """Text in italics, escaped."""
    return f"<i>{escape(text)}</i>" if text else ""


def code(text: str) -> str:
    """Text in letters of one width, escaped."""
    return f"<code>{escape(text)}</code>" if text else ""


def strip_markup(markup: str) -> str:
    """What the reader sees of marked-up text."""
    return "".join(mark.shown for mark in _scan(markup))


def measure(markup: str) -> int:
    """The length of marked-up text as Telegram counts it."""
    return count_units(strip_markup(markup))


def split_markup(markup: str, limit: int = LONGEST_TEXT) -> tuple[str, ...]:
    """The messages a long text makes; tags open at a cut are closed and opened again."""
    if measure(markup) <= limit:
        return (markup,) if markup.strip() else ()
    marks = tuple(_scan(markup))
    spans = find_spans("".join(mark.shown for mark in marks), limit)
    return tuple(_slice(marks, span) for span in spans)


def _slice(marks: tuple[_Mark, ...], span: Span) -> str:
    """Every tag, so that all stay balanced, but only the letters of the span."""
    position, kept = 0, []
    for mark in marks:
        if not mark.shown or span.start <= position < span.end:
            kept.append(mark.source)
        position += len(mark.shown)
    return _drop_empty_tags("".join(kept))


def _drop_empty_tags(markup: str) -> str:
    while (fewer := _EMPTY.sub("", markup)) != markup:
        markup = fewer
    return markup


def _scan(markup: str) -> Iterator[_Mark]:
    for found in _TOKEN.finditer(markup):
        source, is_tag = found[0], found[1] is not None
        yield _Mark(source, "" if is_tag else html.unescape(source))


def _drop_controls(text: str) -> str:
    """Without the control characters Telegram refuses or swallows."""
    return "".join(char for char in text if char >= " " or char in "\n\t")
