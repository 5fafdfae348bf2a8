"""Figures that stand beside those of a run and are none of it: totals, shoes, elapsed time."""

from collections.abc import Iterator, Sequence

from core.language.patterns import Item
from core.language.vocabulary import Vocabulary
from core.units import Distance

_FARTHEST_M = 250_000
"""Farther is the mileage of shoes, or a total."""
_ALIKE = 0.02
"""The share by which one distance in two units may differ."""
_JOINTS = frozenset({".", ",", "~join"})
_AMOUNTS = frozenset({"distance", "duration", "clock", "race", "reps"})
_TIMES = frozenset({"duration", "clock"})
_OF_TOTAL = frozenset({"", "week", "distance", "session", "aside", "sport", "feeling", *_JOINTS})
"""Kinds a total is told with: "this week 34 km", "the shoes have 512 km now"."""


def without_others(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items, each figure that is none of the run taken as said besides."""
    distances = [item for item in items if item.kind == "distance"]
    times = [item for item in items if item.kind in _TIMES]
    if len(distances) > 1:
        items = _without_totals(_once(items, vocabulary))
    return _moving(items, vocabulary) if len(times) > 1 else items


def _without_totals(items: list[Item]) -> list[Item]:
    """ "8 km in 45 min, shoes at 512 km": what was gone in all is no second run."""
    kept: list[Item] = []
    for part in _parts(items):
        others = [item for item in items if item not in part]
        kept += [_aside(part)] if _is_total(part, others) else part
    return kept


def _is_total(part: Sequence[Item], others: Sequence[Item]) -> bool:
    far = [item.value.m for item in part if item.kind == "distance"]
    if len(far) != 1 or not all(item.kind in _OF_TOTAL for item in part):
        return False
    runs = [item.value.m for item in others if item.kind == "distance"]
    is_timed = any(item.kind in _TIMES for item in others)
    is_of_week = is_timed and any(item.kind == "week" for item in part)
    return bool(runs) and max(runs) < far[0] and (far[0] > _FARTHEST_M or is_of_week)


def _parts(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The parts of a message between its joints, each with the joint before it."""
    part: list[Item] = []
    for item in items:
        if item.kind in _JOINTS and part:
            yield part
            part = []
        part.append(item)
    yield part


def _once(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Ran 16.1 km (10 miles)": one distance in two units."""
    kept: list[Item] = []
    last: Item | None = None
    for item in items:
        if item.kind == "distance" and last is not None and _is_same(last, item, vocabulary):
            item = _aside([item])
        if item.kind == "distance":
            last = item
        elif item.kind and item.kind not in (",", "sign", "aside"):
            last = None
        kept.append(item)
    return kept


def _is_same(first: Item, second: Item, vocabulary: Vocabulary) -> bool:
    units = [vocabulary.units.get(item.words[-1:]) for item in (first, second)]
    one, other = first.value, second.value
    is_near = isinstance(one, Distance) and abs(one.m - other.m) <= _ALIKE * one.m
    return is_near and set(units) == {"km", "mi"}


def _moving(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Moving time 1:02:11, elapsed 1:05:40": the time with the stops is left out."""
    said = vocabulary.set_words.get("elapsed", frozenset())
    for at, item in enumerate(items):
        if item.kind not in ("", "aside") or said.isdisjoint(item.words):
            continue
        beside = [
            on
            for on in (at + 1, at + 2, at - 1)
            if 0 <= on < len(items) and items[on].kind in _TIMES
        ]
        if beside:
            first, last = sorted((at, beside[0]))
            return [*items[:first], _aside(items[first : last + 1]), *items[last + 1 :]]
    return items


def _aside(items: Sequence[Item]) -> Item:
    words = tuple(word for item in items for word in item.words)
    return Item(words, items[0].start, items[-1].end, "aside", None)
