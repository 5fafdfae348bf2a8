"""Metres up and down: told with their word, by a sign, or bare among the figures of a watch."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.language.patterns import Item
from core.language.quantities import HIGHEST_M, finish_time, is_plausible
from core.language.vocabulary import Vocabulary
from core.units import Distance, Duration

_SHORTEST_RUN_M = 2000
_LEVEL = 4
"""A run is at least so many times as long as it is high."""
_MOST_FILLERS = 2
_FIGURES = frozenset(
    {"distance", "duration", "clock", "pace", "bare pace", "hr", "max_hr", "climb"}
)
_ALONE = _FIGURES | {".", ",", "sign", "~join", "aside", "degrees"}
"""Kinds a bare figure of a watch stands beside."""
_JOINTS = frozenset({".", ",", "~join"})
_ACTS = frozenset({"sport", "kind", "session", "site"})
_SHORT_WORD = 2
"""Letters of a word that is too common to make a bare number a climb: "up", "d"."""


def with_climbs(items: Sequence[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items with every climb and descent in its place, and no metres taken for minutes."""
    words = vocabulary.set_words
    up, down = (words.get(name, frozenset()) for name in ("climb words", "descent words"))
    if not any(_is_metres(item, vocabulary) or _says(item, up) for item in items):
        return list(items)
    named = _Named(items, vocabulary, up, down)
    placed: list[Item] = []
    at = 0
    while at < len(items):
        start, end, kind = named.around(at)
        if kind:
            del placed[len(placed) - (at - start) :]
            value = _metres(items[at]) if kind == "climb" else None
            placed.append(_join(items[start:end], kind, value))
            at = end
        else:
            placed.append(items[at])
            at += 1
    return _bare_placed(placed, vocabulary)


class _Named:
    """Where the words for a climb and a descent stand in a message."""

    def __init__(
        self,
        items: Sequence[Item],
        vocabulary: Vocabulary,
        up: frozenset[str],
        down: frozenset[str],
    ) -> None:
        self.items, self.vocabulary = items, vocabulary
        self.of = {"climb": up, "aside": down}
        figures = [at for at, item in enumerate(items) if _is_metres(item, vocabulary)]
        said = [at for at, item in enumerate(items) if _says(item, up | down)]
        self._leads = bool(figures) and bool(said) and said[0] < figures[0]
        """Whether the words stand before their figures: "ascent 61 m, descent 63 m"."""
        self._is_beside_run = any(_is_far(item, vocabulary) for item in items)
        self._taken = 0

    def around(self, at: int) -> tuple[int, int, str]:
        """The first item and the end of the climb told around a figure, and its kind, or ""."""
        if not _is_metres(self.items[at], self.vocabulary):
            return self._of_number(at)
        ways = [self._behind(at), self._before(at), *self._signed(at)]
        if self._leads:
            ways[:2] = ways[1::-1]
        start, end, kind = next((way for way in ways if way[2]), (at, at + 1, ""))
        self._taken = end if kind else self._taken
        return start, end, kind

    def _of_number(self, at: int) -> tuple[int, int, str]:
        """ "Elev 45": a bare number behind a word that names nothing but a climb."""
        item, behind = self.items[at], self.items[at + 1 : at + 2]
        if item.kind != "number" or (behind and behind[0].kind not in _ALONE):
            return at, at + 1, ""
        found = self._before(at)
        is_named = found[2] and len(self.items[found[0]].words[0]) > _SHORT_WORD
        return found if is_named else (at, at + 1, "")

    def _behind(self, at: int) -> tuple[int, int, str]:
        end = at + 1
        while end < len(self.items) and end - at <= _MOST_FILLERS and self._is_passed(end):
            end += 1
        for kind, words in self.of.items():
            last = end
            while last < len(self.items) and self._tells(self.items[last], words):
                last += 1
            if last > end:
                return at, last, kind
        return at, at + 1, ""

    def _before(self, at: int) -> tuple[int, int, str]:
        start = at - 1
        while start >= self._taken and at - start <= _MOST_FILLERS and self._is_passed(start):
            start -= 1
        for kind, words in self.of.items():
            first = start
            while first >= self._taken and self._tells(self.items[first], words):
                first -= 1
            if first < start:
                return first + 1, at + 1, kind
        return at, at + 1, ""

    def _is_passed(self, at: int) -> bool:
        """Whether a word or sign only joins a figure to its name: "92 m of climbing", "D+ 92 m"."""
        item = self.items[at]
        is_named = any(self._tells(item, words) for words in self.of.values())
        return item.words == ("+",) or (item.is_filler and not item.kind and not is_named)

    def _tells(self, item: Item, words: frozenset[str]) -> bool:
        return _says(item, words) and (item.kind != "sport" or self._is_beside_run)

    def _signed(self, at: int) -> Iterator[tuple[int, int, str]]:
        """ "+185 m", "185m+": a sign that touches its figure and nothing else."""
        item = self.items[at]
        before, behind = self.items[max(at - 1, 0) : at], self.items[at + 1 : at + 2]
        if before and before[0].words == ("+",) and before[0].end == item.start:
            is_free = at < 2 or self.items[at - 2].end < before[0].start
            yield (at - 1, at + 1, "climb") if is_free else (at, at + 1, "")
        if behind and behind[0].words == ("+",) and behind[0].start == item.end:
            is_free = at + 2 >= len(self.items) or self.items[at + 2].start > behind[0].end
            yield (at, at + 2, "climb") if is_free else (at, at + 1, "")


def _bare_placed(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "6.01 km · 33:12 · 41 m": metres beside a whole run are its climb."""
    run = max((i.value for i in items if _is_far(i, vocabulary)), default=None)
    if run is None or any(item.kind == "reps" for item in items) or not _is_timed(items, run):
        return items
    placed = list(items)
    for at, item in enumerate(items):
        is_metres = _is_metres(item, vocabulary) and _metres(item) * _LEVEL <= run.m
        beside = (*items[max(at - 1, 0) : at], *items[at + 1 : at + 2])
        is_named = any(other.is_strange for other in items[at + 1 : at + 2])
        if is_metres and (is_named if item.kind == "m?" else not _is_of_act(items, at)):
            placed[at] = item._replace(kind="aside", value=None)
        if is_metres and not _is_per(items, at) and all(o.kind in _ALONE for o in beside):
            is_first = not any(other.kind == "climb" for other in placed)
            placed[at] = item._replace(
                kind="climb" if is_first else "aside", value=_metres(item) if is_first else None
            )
    return placed


def _is_of_act(items: Sequence[Item], at: int) -> bool:
    """ "..., swam 400 m": whether metres are those of something done, not "off by 200 m"."""
    start = max((on for on in range(at) if items[on].kind in _JOINTS), default=-1) + 1
    end = next((on for on in range(at, len(items)) if items[on].kind in _JOINTS), len(items))
    return any(item.kind in _ACTS for item in items[start:end])


def _is_per(items: Sequence[Item], at: int) -> bool:
    """ "Split 2:06/500m": a pace in the water."""
    return at > 0 and items[at - 1].words == ("/",) and items[at - 1].end == items[at].start


def _is_timed(items: Sequence[Item], run: Distance) -> bool:
    """Whether a time that a run of such length may take is told."""
    times = [item.value for item in items if item.kind == "duration"]
    times += [finish_time(item.value, run) for item in items if item.kind == "clock"]
    return any(is_plausible(run, time) for time in times) or _adds_up(times, run)


def _adds_up(times: Sequence[Duration], run: Distance) -> bool:
    """ "1 h 05" not joined yet."""
    return any(is_plausible(run, Duration(a.s + b.s)) for a, b in pairwise(times))


def _says(item: Item, words: frozenset[str]) -> bool:
    if item.kind == "aside":
        return item.words[-1] in words
    return words.issuperset(item.words) and item.kind in ("", "sport", "part", "unit")


def _is_metres(item: Item, vocabulary: Vocabulary) -> bool:
    if item.kind == "m?":
        return True
    is_short = item.kind == "distance" and item.value.m <= HIGHEST_M
    return is_short and vocabulary.units.get(item.words[-1:]) == "m"


def _is_far(item: Item, vocabulary: Vocabulary) -> bool:
    is_run = item.kind in ("distance", "race") and item.value.m >= _SHORTEST_RUN_M
    return is_run and not _is_metres(item, vocabulary)


def _metres(item: Item) -> int:
    metres: float = item.value.m if item.kind == "distance" else item.value
    return round(metres)


def _join(items: Sequence[Item], kind: str, value: object) -> Item:
    words = tuple(word for item in items for word in item.words)
    return Item(words, items[0].start, items[-1].end, kind, value)
