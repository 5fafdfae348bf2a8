"""What is said for manners' sake around what is meant: taken away before anything is read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.language.patterns import Item, Pattern, match_side_by_side, parse_pattern

_EDGES = frozenset({".", ",", "sign"})
_FEWEST_OPENING, _FEWEST_CLOSING = 3, 2
"""Words of a phrase that needs no clause of its own."""


class Courtesies(NamedTuple):
    """The phrases of manner of a language."""

    openings: Mapping[str, tuple[Pattern, ...]]
    """First word -> those that begin a clause."""
    closings: Mapping[str, tuple[Pattern, ...]]
    """First word -> those that end one."""
    joins: frozenset[str]
    """Words that stand between clauses."""
    idle: frozenset[str]
    """Words that say nothing by themselves."""


def build_courtesies(
    openings: Iterable[str], closings: Iterable[str], joins: frozenset[str], idle: frozenset[str]
) -> Courtesies:
    """The phrases made ready; apostrophes are left out as they are in chats."""
    return Courtesies(_by_first_word(openings), _by_first_word(closings), joins, idle)


def _by_first_word(lines: Iterable[str]) -> Mapping[str, tuple[Pattern, ...]]:
    index: dict[str, list[Pattern]] = {}
    for line in lines:
        pattern = parse_pattern(line.replace("'", ""), {})
        for element in pattern.elements:
            for first in element.literals:
                index.setdefault(first, []).append(pattern)
            if not element.is_optional:
                break
    return {first: tuple(found) for first, found in index.items()}


def without_courtesies(items: list[Item], known: Courtesies, text: str) -> list[Item]:
    """The words of a message without its phrases of manner; all of them where nothing else is."""
    if not any(_bare(item) in known.openings or _bare(item) in known.closings for item in items):
        return items
    bare = [item._replace(words=(_bare(item),)) for item in items]
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = _end_of_courtesy(bare, at, known, text)
        if not end:
            kept.append(items[at])
            at += 1
        elif kept and kept[-1].kind not in _EDGES:
            at = end
        else:
            at = _behind_joints(bare, end, known)
    is_empty = all(_bare(item) in known.idle or item.kind in _EDGES for item in kept)
    return items if is_empty else kept


def _bare(item: Item) -> str:
    return item.words[0].replace("'", "")


def _end_of_courtesy(bare: Sequence[Item], at: int, known: Courtesies, text: str) -> int:
    """Where the longest phrase of manner ends that begins at a word and stands at an edge, or 0."""
    first = bare[at].words[0]
    openings, closings = known.openings.get(first, ()), known.closings.get(first, ())
    if not openings and not closings:
        return 0
    starts = _is_edge(bare, at - 1, known, text)
    begins = starts or all(item.words[0] in known.idle for item in bare[:at])
    best = 0
    for phrases, is_there, fewest in (
        (openings, begins, _FEWEST_OPENING),
        (closings, False, _FEWEST_CLOSING),
    ):
        for phrase in phrases:
            matched = match_side_by_side(phrase, bare, at)
            if matched is None or matched[0] <= best:
                continue
            end = matched[0]
            ends = end == len(bare) or bare[end].kind in _EDGES or bare[end].words[0] in known.joins
            ends = ends or _is_edge(bare, end - 1, known, text)
            is_long = end - at >= fewest
            if (ends and (starts or is_there)) or (is_long and (is_there or ends)):
                best = end
    return best


def _is_edge(bare: Sequence[Item], at: int, known: Courtesies, text: str) -> bool:
    """Whether a clause ends with a word, or before it."""
    if at < 0:
        return True
    is_before_colon = text[bare[at].end : bare[at].end + 2].lstrip().startswith(":")
    return is_before_colon or bare[at].kind in _EDGES or bare[at].words[0] in known.joins


def _behind_joints(bare: Sequence[Item], at: int, known: Courtesies) -> int:
    """The next word behind commas and joining words."""
    while at < len(bare) and (bare[at].kind in _EDGES or bare[at].words[0] in known.joins):
        at += 1
    return at
