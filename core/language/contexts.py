"""Words taken as what they are beside others: "back" that aches, "so" that joins, "w" for with."""

from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

_FEWEST_WATTS = 60


def in_context(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items, each taken as what it is beside its neighbours."""
    items = _without_shy(_without_mere(items, vocabulary), vocabulary)
    return _joined_by_so(_with_watts(items, vocabulary), vocabulary)


def _with_watts(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "10k in 58 w the dog": nobody runs on so few watts, so it says "with"."""
    return [
        item._replace(kind="", value=None, is_filler=True)
        if item.kind == "unit"
        and vocabulary.units.get(item.words) == "watt"
        and at > 0
        and items[at - 1].kind == "number"
        and items[at - 1].value < _FEWEST_WATTS
        else item
        for at, item in enumerate(items)
    ]


def _joined_by_so(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "My son was ill so no run today": what stands before "so" is why, what follows an act."""
    so = vocabulary.set_words.get("so", frozenset())
    behind = vocabulary.set_words.get("behind so", frozenset())
    return [
        item._replace(kind="~join", value="join")
        if not item.kind
        and 0 < at < len(items) - 1
        and not so.isdisjoint(item.words)
        and items[at + 1].words[0] in behind
        else item
        for at, item in enumerate(items)
    ]


def _without_shy(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Back" is a place that aches only beside an ache or behind "my"."""
    shy, near = (
        vocabulary.set_words.get("shy", frozenset()),
        vocabulary.set_words.get("near shy", frozenset()),
    )
    if not any(item.kind == "site" and set(item.words) <= shy for item in items):
        return items
    aches = vocabulary.set_words.get("ache", frozenset()) | near
    aches -= vocabulary.set_words.get("far shy", frozenset())
    kept: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == "site" and set(item.words) <= shy:
            beside = [*items[max(at - 1, 0) : at], *items[at + 1 : at + 4]]
            if not any(set(other.words) & aches for other in beside):
                item = item._replace(kind="", value=None, is_filler=True)
        kept.append(item)
    return kept


def _without_mere(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Right now" is no side, and in "43 flat" nobody is tired."""
    names = ("right", "right now", "on the dot")
    right, now, exact = (vocabulary.set_words.get(name, frozenset()) for name in names)
    if right.isdisjoint(words := {item.words[0] for item in items}) and exact.isdisjoint(words):
        return items
    kept: list[Item] = []
    for at, item in enumerate(items):
        behind = items[at + 1].words[0] if at + 1 < len(items) else ""
        is_figure = at > 0 and items[at - 1].kind in ("number", "clock", "unit")
        if item.words[0] in exact and is_figure:
            continue
        if item.words[0] in right and behind in now:
            item = item._replace(kind="", value=None, is_filler=True)
        kept.append(item)
    return kept
