"""Patterns over items: literal words, alternatives, optional parts and things found."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple


class Item(NamedTuple):
    """A word of the message, or several that stand for one thing."""

    words: tuple[str, ...]
    """The words, folded and corrected."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""
    kind: str = ""
    """What it stands for; empty for a plain word, "." for punctuation."""
    value: Any = None
    """Its value when it stands for something."""
    is_filler: bool = False
    """Whether it carries no weight."""
    is_strange: bool = False
    """Whether no data of the language knows the word: a name, mostly."""


class Element(NamedTuple):
    """One part of a pattern."""

    literals: Mapping[str, tuple[tuple[str, ...], ...]]
    """First word -> the word sequences it may be, longest first; empty for a thing."""
    kinds: frozenset[str]
    """The kinds of thing it may be."""
    role: str
    """The field the thing belongs to."""
    is_optional: bool


class Pattern(NamedTuple):
    """A parsed pattern."""

    elements: tuple[Element, ...]
    text: str
    """As it was written."""
    is_whole: bool = False
    """Whether it must be the whole clause."""
    needs: tuple[frozenset[str], ...] = ()
    """Of each set one must be there, a word or a "{kind}", for the pattern to fit at all."""


class Match(NamedTuple):
    """Where a pattern was found."""

    used: tuple[int, ...]
    """The items its elements took, in order."""
    slots: tuple[tuple[str, int], ...]
    """Role and item of each thing it took."""
    weight: int
    """How many literal words it took."""


_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_SPELLED = re.compile(r"\d+(?:[.:]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]")
_NOTATION = str.maketrans(dict.fromkeys("()[]|_=", " "))
_MARKS = frozenset({".", ",", "sign", "~join"})
_SKIPPED = frozenset({"", "session", "sign"})
_PASSED = frozenset({"aside", "degrees", "part", "ordinal"})
_ELEMENT = re.compile(r"\[?[({<][^)}>]*[)}>]\]?|\S+")
_ALIASES = {
    "n": {"number"},
    "day": {"day"},
    "when": {"day", "range", "week", "days"},
    "time": {"time", "clock"},
    "duration": {"duration", "clock"},
    "ord": {"ordinal"},
    "u": {"unit"},
    "year": {"number"},
    "distance": {"distance", "race"},
    "race": {"race"},
}


def parse_words(spelling: str) -> tuple[str, ...]:
    """The words of a spelling, "_" standing for a blank."""
    if spelling.isalpha():
        return (spelling,)
    words = spelling.replace("_", " ").split()
    if "".join(words).isalpha():
        return tuple(words)
    return tuple(_SPELLED.findall(_HYPHEN.sub(" ", spelling.replace("_", " "))))


def words_in(patterns: str) -> set[str]:
    """Every word of some patterns."""
    parts = set(patterns.translate(_NOTATION).split())
    plain = {part for part in parts if part.isalpha()}
    return plain.union(*(parse_words(part) for part in parts - plain))


def parse_pattern(text: str, sets: Mapping[str, str]) -> Pattern:
    """A pattern from its notation."""
    is_whole = text.startswith("=")
    parts = _ELEMENT.findall(text.lstrip("= "))
    elements = tuple(_parse_element(part, sets) for part in parts)
    needs = tuple(
        frozenset(element.literals) or frozenset("{" + kind + "}" for kind in element.kinds)
        for element in elements
        if not element.is_optional
    )
    return Pattern(elements, text, is_whole, needs)


def _parse_element(part: str, sets: Mapping[str, str]) -> Element:
    is_optional = part.startswith("[") and part.endswith("]")
    if is_optional:
        part = part[1:-1]
    if part.startswith("{"):
        kind, _, role = part[1:-1].partition(":")
        kinds = _ALIASES.get(kind, {kind, "~" + kind})
        return Element({}, frozenset(kinds), role or kind, is_optional)
    if part.startswith("<"):
        part = sets[part[1:-1]]
    return Element(_parse_literals(part.strip("()")), frozenset(), "", is_optional)


@lru_cache(maxsize=2048)
def _parse_literals(text: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    literals: dict[str, list[tuple[str, ...]]] = {}
    for alternative in text.split("|"):
        words = parse_words(alternative)
        if words:
            literals.setdefault(words[0], []).append(words)
    return {
        first: tuple(sorted(found, key=len, reverse=True) if len(found) > 1 else found)
        for first, found in literals.items()
    }


def match_side_by_side(
    pattern: Pattern, items: Sequence[Item], at: int
) -> tuple[int, list[Item]] | None:
    """The end of a rule's match that begins at an item, and the things it took; else None."""
    return _side_by_side(pattern.elements, 0, items, at)


def _side_by_side(
    elements: tuple[Element, ...], index: int, items: Sequence[Item], at: int
) -> tuple[int, list[Item]] | None:
    if index == len(elements):
        return at, []
    element = elements[index]
    for end in _ends(element, items, at):
        rest = _side_by_side(elements, index + 1, items, end)
        if rest is not None:
            return (rest[0], [items[at], *rest[1]]) if element.kinds else rest
    return _side_by_side(elements, index + 1, items, at) if element.is_optional else None


def _ends(element: Element, items: Sequence[Item], at: int) -> Iterator[int]:
    """Where an element ends that begins at an item; nothing when it does not begin there."""
    if at >= len(items):
        return
    if element.kinds:
        if items[at].kind in element.kinds:
            yield at + 1
        return
    item = items[at]
    for literal in element.literals.get(item.words[0], ()):
        end = _literal_end(literal, items, at)
        if end:
            yield end
    is_phrase = item.kind == "reason" and len(item.words) > 1
    if is_phrase and any((word,) in element.literals.get(word, ()) for word in item.words):
        yield at + 1


def _may_begin(element: Element, item: Item) -> bool:
    """Whether an element can begin at an item at all; asked of most pairs, and mostly not."""
    if element.kinds:
        return item.kind in element.kinds
    return item.words[0] in element.literals or item.kind == "reason"


def _literal_end(literal: tuple[str, ...], items: Sequence[Item], at: int) -> int:
    """The item after a literal that begins at an item, or 0."""
    taken = 0
    while taken < len(literal):
        if at >= len(items):
            return 0
        words = items[at].words
        if literal[taken : taken + len(words)] != words:
            return 0
        taken += len(words)
        at += 1
    return at


def match_with_gaps(
    pattern: Pattern, items: Sequence[Item], polite: frozenset[str] = frozenset()
) -> Match | None:
    """The first place a template fits, its elements in order; else None."""
    found = _with_gaps(pattern.elements, 0, items, 0, ())
    if found is not None and pattern.is_whole and not _is_whole(found, items, polite):
        return None
    return found


def _is_whole(found: Match, items: Sequence[Item], polite: frozenset[str]) -> bool:
    """Whether nothing but courtesy stands around a match."""
    return all(
        at in found.used or item.kind in _MARKS or set(item.words) <= polite
        for at, item in enumerate(items)
    )


def _with_gaps(
    elements: tuple[Element, ...], index: int, items: Sequence[Item], at: int, used: tuple[int, ...]
) -> Match | None:
    if index == len(elements):
        return Match(used, (), 0)
    element = elements[index]
    is_free = element.literals or index == 0
    starts = range(at, len(items)) if is_free else _next_weighty(items, at, element.kinds)
    for start in starts:
        if not _may_begin(element, items[start]):
            continue
        for end in _ends(element, items, start):
            taken = tuple(range(start, end))
            rest = _with_gaps(elements, index + 1, items, end, used + taken)
            if rest is not None:
                if element.kinds:
                    return rest._replace(slots=((element.role, start), *rest.slots))
                return rest._replace(weight=rest.weight + sum(len(items[i].words) for i in taken))
    if element.is_optional:
        return _with_gaps(elements, index + 1, items, at, used)
    return None


def _next_weighty(items: Sequence[Item], at: int, kinds: frozenset[str]) -> range:
    """The next item that is not filler or is one of the kinds looked for, from an item on."""
    while at < len(items) and items[at].kind not in kinds and _is_skipped(items[at]):
        at += 1
    return range(at, min(at + 1, len(items)))


def _length(need: frozenset[str]) -> int:
    return len(need)


def _is_skipped(item: Item) -> bool:
    return item.is_strange or item.kind in _PASSED or (item.is_filler and item.kind in _SKIPPED)


def anchors_of(pattern: Pattern) -> tuple[str, ...]:
    """The shortest list of words and kinds of which one must be there for the pattern to fit."""
    shortest = min(pattern.needs, key=_length, default=frozenset())
    return tuple(sorted(shortest))
