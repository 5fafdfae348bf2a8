"""A folded text as a row of items: words, figures and punctuation."""

import re

from core.language.patterns import Item
from core.language.quantities import Clock

MOST = 220
"""Items that are read."""

_TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))"
    r"|(?P<clock>\d{1,2}h\d{2}:\d{2}(?!\d)|\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d)?(?![\d:])|\d{1,2}'\s?\d{2}(?:''|\"|')?(?!\d))"
    r"|(?P<dots>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)"
    r"|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d))"
    r"|(?P<slash>\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/]))"
    r"|(?P<military>0\d[0-5]\d(?![\d.,]))"
    r"|(?P<thousand>\d{1,3},\d{3}(?![\d,]))"
    r"|(?P<number>\d{1,7}(?:[.,]\d{1,3})?|\.\d{1,2})"
    r"|(?P<word>v\d{2}s?\b|[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>[.!?;\n,()/%@&+\"'-])"
    r"|(?P<picture>[\U0001F300-\U0001FAFF\u2600-\u27BF]+)"
)
_END = frozenset(".!?;\n")


def read_tokens(text: str) -> list[Item]:
    """The items of a folded text, at most so many; signs without meaning are left out."""
    items: list[Item] = []
    for found in _TOKEN.finditer(text):
        if len(items) >= MOST:
            break
        items.append(_item(found))
    return _unquoted(items)


def _unquoted(items: list[Item]) -> list[Item]:
    """Several words in quotation marks are somebody's wording; alone they are the message."""
    marks = [at for at, item in enumerate(items) if item.words == ('"',)]
    if len(marks) < 2 or marks[1] - marks[0] <= 2 or marks[1] - marks[0] > len(items) - 2:
        return items
    quoted = items[marks[0] : marks[1] + 1]
    words = tuple(word for item in quoted for word in item.words)
    wording = Item(words, quoted[0].start, quoted[-1].end, "~reported")
    return [*items[: marks[0]], wording, *items[marks[1] + 1 :]]


def _item(found: "re.Match[str]") -> Item:
    text, start, end = found[0], found.start(), found.end()
    match found.lastgroup:
        case "word":
            return Item((text,), start, end)
        case "number":
            return Item((text,), start, end, "number", float(text.replace(",", ".")))
        case "military":
            return Item((text,), start, end, "clock", Clock(int(text[:2]), int(text[2:])))
        case "thousand":
            return Item((text,), start, end, "number", _thousand(found))
        case "clock":
            parts = re.findall(r"\d+", re.split("[.,]", text)[0])
            return Item((text,), start, end, "clock", Clock(*(int(p) for p in parts[:3])))
        case "iso":
            return Item((text,), start, end, "iso", tuple(int(p) for p in text.split("-")))
        case "slash" | "dots":
            parts = re.findall(r"\d+", text)
            return Item((text,), start, end, str(found.lastgroup), tuple(int(p) for p in parts))
        case "picture":
            return Item((",",), start, end, ",", text, True)
        case _:
            kind = "." if text in _END else "," if text in ",()" else "sign"
            return Item((text,), start, end, kind, text, True)


def _thousand(found: "re.Match[str]") -> float:
    """ "1,500" metres are fifteen hundred, "10,125 km" a decimal comma."""
    whole, part = found[0].split(",")
    after = found.string[found.end() : found.end() + 4].strip()
    return float(f"{whole}.{part}") if after.startswith("k") else float(whole + part)
