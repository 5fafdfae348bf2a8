"""What is told as still to be done, or as once meant, and so was not done."""

from collections.abc import Iterator, Sequence

from core.athlete import Weekday
from core.language.dates import DaySet, Span
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

_AMOUNTS = frozenset({"distance", "duration", "race", "reps"})
_MEASURED = frozenset({"clock", "clocks", "hr", "rpe", "score", "climb"})
"""Kinds of what is known of a run once it was done."""
_JOINTS = frozenset({".", ",", "~join"})
_AHEAD = frozenset({"weekday", "this"})
"""Forms of a day that may lie ahead as well as behind."""


def not_done(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items, with a mark on what was not done: "Sunday I run 18 km", "meant to run 10"."""
    sets = vocabulary.sets
    if not any(item.kind in _AMOUNTS for item in items):
        return items
    does, meant = sets.get("does now", ()), sets.get("meant to", ())
    firsts = {phrase[0] for phrase in (*does, *meant)}
    if firsts.isdisjoint(word for item in items for word in item.words):
        return items
    marked = list(items)
    for clause in clauses_of(items):
        kinds = {items[at].kind for at in clause}
        if not kinds & _AMOUNTS:
            continue
        if (at := _where(items, clause, does)) is not None and _is_ahead(items, clause):
            if not kinds & _MEASURED:
                marked[at] = items[at]._replace(kind="~future", value="future", is_filler=False)
        elif (at := _where(items, clause, meant)) is not None and _is_of_running(
            items, clause, vocabulary
        ):
            marked[at] = items[at]._replace(kind="~used to", value="used to", is_filler=False)
    return marked


def clauses_of(items: Sequence[Item]) -> Iterator[range]:
    """Where the clauses stand between full stops, commas and joining words."""
    start = 0
    for at, item in enumerate((*items, None)):
        if item is None or item.kind in _JOINTS:
            if at > start:
                yield range(start, at)
            start = at + 1


def _where(items: Sequence[Item], clause: range, phrases: Sequence[tuple[str, ...]]) -> int | None:
    """The item at which one of some phrases begins in a clause."""
    for at in clause:
        words = tuple(word for i in range(at, clause.stop) for word in items[i].words)
        if any(words[: len(phrase)] == phrase for phrase in phrases):
            return at
    return None


def _is_ahead(items: Sequence[Item], clause: range) -> bool:
    """Whether the day of a clause is today, lies ahead, or may do so."""
    days = [items[at].value for at in clause if items[at].kind == "day"]
    return bool(days) and all(
        (day.form in _AHEAD and day.n >= 0)
        or (day.form == "offset" and day.n >= 0)
        or (day.form == "inweek" and day.n > 0)
        for day in days
    )


def _is_of_running(items: Sequence[Item], clause: range, vocabulary: Vocabulary) -> bool:
    """Whether a clause says that something was to be run or done."""
    verbs = vocabulary.set_words.get("to be done", frozenset())
    return any(not verbs.isdisjoint(items[at].words) for at in clause)


def as_habits(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Monday to Thursday I always have 45 minutes": the days of every week."""
    habitually = vocabulary.sets.get("habitually", ())
    if not any(item.kind == "range" for item in items):
        return items
    if _where(items, range(len(items)), habitually) is None:
        return items
    return [_each_week(item) for item in items]


def _each_week(item: Item) -> Item:
    """A span between two weekdays as those days of every week."""
    span = item.value
    if item.kind != "range" or not isinstance(span, Span) or span.is_until or span.is_open:
        return item
    first, last = span.first, span.last
    if not first.form == "weekday" == last.form or first.n or last.n:
        return item
    count = (last.weekday - first.weekday) % len(Weekday) + 1
    days = tuple(Weekday((first.weekday + n) % len(Weekday)) for n in range(count))
    return item._replace(kind="days", value=DaySet(days, is_habit=True))
