"""A reason's words: the kinds of thing it is told with, and the days and hours that are its own."""

from collections.abc import Sequence

from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

JOINTS = frozenset({".", ",", "sign", "~join", "~hence"})
"""Kinds that only part clauses."""
WHEN = frozenset({"day", "days", "range", "time", "clock", "number", "ordinal", "month"})
"""Kinds of a reason's own days and hours."""
_TOLD = frozenset(
    {"", "reason", "aside", "part", "~others", "~because", "~much", "degrees", "session"}
    | WHEN | JOINTS
)  # fmt: skip
"""Kinds a reason is told with: no kind of run, figure of one, body, or mark of "not" or doubt."""
_BEHIND_A_DAY = ("reason", "~join", "~others")
_MEANING = ("meant", "acts on", "interrogative")
"""Sets of the words that ask for something."""


def is_of_reasons(
    items: Sequence[Item], text: str, vocabulary: Vocabulary, also: frozenset[str] = frozenset()
) -> bool:
    """Whether a clause has words of a reason alone, and asks for nothing."""
    sets = vocabulary.set_words
    meant = frozenset().union(*(sets.get(name, frozenset()) for name in _MEANING))
    return (
        all(item.is_filler or item.kind in _TOLD or item.kind in also for item in items)
        and all(item.kind in ("reason", "aside") or meant.isdisjoint(item.words) for item in items)
        and not text[items[-1].end :].lstrip().startswith("?")
    )


def with_their_reasons(segments: list[list[Item]]) -> list[list[Item]]:
    """ "Domenica e il battesimo": a bare day and what is on it, which only an accent parts."""
    joined: list[list[Item]] = []
    for segment in segments:
        is_reason = all(item.is_filler or item.kind in _BEHIND_A_DAY for item in segment)
        if joined and is_reason and segment[0].kind == "~join" and is_bare_day(joined[-1]):
            joined[-1] = [*joined[-1], *(item for item in segment if item.kind != "~join")]
        else:
            joined.append(segment)
    return joined


def is_bare_day(segment: Sequence[Item]) -> bool:
    """Whether a segment names a day so far and nothing else."""
    told = [item for item in segment if not item.is_filler and item.kind not in (".", ",", "sign")]
    return bool(told) and all(item.kind == "day" for item in told)


def counted_reasons(items: list[Item]) -> list[Item]:
    """ "Three night shifts", "a 12 hour shift": how many or long they were is no run's figure."""
    counted: list[Item] = []
    for item in items:
        if item.kind == "reason" and counted and counted[-1].kind in ("number", "duration"):
            count = counted.pop()
            is_long = count.kind == "duration"  # then "shift" is no verb either
            words = (" ".join(count.words + item.words),) if is_long else item.words
            item = item._replace(start=count.start, words=words)
        counted.append(item)
    return counted


def turns_behind_day(item: Item, segment: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """ "Domani però non posso": a "but" behind the day that it begins with parts nothing."""
    turns = vocabulary.set_words.get("turns", frozenset())
    return item.kind == "~join" and item.words[0] in turns and is_bare_day(segment)
