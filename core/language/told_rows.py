"""Several activities told in one message: "two runs: 6k in 33:20 and 8k in 46:10"."""

from collections.abc import Sequence
from itertools import pairwise

from core.athlete import Side, Sport
from core.commands import LogActivity
from core.language.clauses import Clause
from core.language.judging import Judged, Scene
from core.language.patterns import Item
from core.language.readings import Reading
from core.language.said_logs import KIND_SPORTS, build_log, says_blocking, sports_done
from core.language.vocabulary import Vocabulary

_UNTOLD = frozenset(
    {"~what if", "~advice", "~future", "~maybe", "~supposed", "~reported", "~others", "~used to"}
) | {"~not", "~unfinished", "days", "range", "site", "reps", "weight", "slash"}
"""Kinds with which a message tells of more than a list of what was done."""
_FAR = frozenset({"distance", "race"})
_LONG = frozenset({"duration", "clock"})
_TALK = frozenset({"", "number", "ordinal", "session", "reason", "feeling", "aside", "part"}) | {
    "side", "times", "kind", "week",
}  # fmt: skip
"""Kinds of the words around a list."""
_FEWEST = 2
_MOST_TALK = 4
"""Words in a row of a list that tell nothing of it."""


def told_rows(segments: Sequence[Sequence[Item]], scene: Scene) -> list[Judged] | None:
    """What was done, activity by activity; None where it may be one or no list at all."""
    segments = [segment for segment in segments if not _is_remark(segment)]
    items = [item for segment in segments for item in segment]
    if sum(item.kind in _FAR | _LONG for item in items) < _FEWEST or _is_untold(items, scene):
        return None
    rows = _rows(_headed(segments), scene)
    is_counted = _is_counted(items, len(rows), scene)
    if len(rows) < _FEWEST or not all(
        _is_another(before, row, scene, is_counted=is_counted) for before, row in pairwise(rows)
    ):
        return None
    judged: list[Judged] = []
    day: list[Item] = []
    shared = _shared_kind(rows[-1], scene.vocabulary)
    heading = _heading(rows[0]) if is_counted else []
    for row in rows:
        row = row if _has_kind(row) else [*row, *shared]
        row = row if _sports(row, scene) else [*row, *heading]
        own = [item for item in row if item.kind == "day"]
        if own and judged and not day:
            return None
        day = own[:1] or day
        log = _log([*row, *([] if own else day)], scene)
        if log is None:
            return None
        judged.append(log)
    return judged


def _is_remark(segment: Sequence[Item]) -> bool:
    """ "..., nothing hurt": how it was, denied, with no figure, day or place of a body."""
    kinds = {item.kind for item in segment}
    return "~not" in kinds and kinds <= {"~not", "", "feeling", "reason", ",", ".", "~join"}


def _is_untold(items: Sequence[Item], scene: Scene) -> bool:
    """Whether anything is asked, denied, wished, or told of the parts of one run."""
    names = ["interrogative", "run parts", "part of it"]
    names += [] if any(item.kind == "clock" for item in items) else ["acts on"]
    words = scene.vocabulary.set_words
    telling = frozenset().union(*(words.get(name, frozenset()) for name in names))
    return any(
        item.kind in _UNTOLD or item.words == ("?",) or not telling.isdisjoint(item.words)
        for item in items
    )


def _headed(segments: Sequence[Sequence[Item]]) -> list[list[Item]]:
    """The segments, each that only names an activity joined to the one that measures it."""
    joined: list[list[Item]] = []
    is_head = False
    for segment in segments:
        kinds = {item.kind for item in segment}
        is_measure = bool(kinds & _FAR) and kinds.isdisjoint({"day", "sport"})
        if is_head and is_measure:
            joined[-1] = [*joined[-1], *segment]
        else:
            joined.append(list(segment))
        is_head = bool(kinds & {"day", "sport"}) and kinds.isdisjoint(_FAR | _LONG)
    return joined


def _rows(segments: Sequence[Sequence[Item]], scene: Scene) -> list[list[Item]]:
    rows: list[list[Item]] = []
    for segment in segments:
        if rows and not _begins(segment, rows[-1], scene):
            rows[-1] = [*rows[-1], *segment]
        else:
            rows.append(list(segment))
    return rows


def _begins(segment: Sequence[Item], row: Sequence[Item], scene: Scene) -> bool:
    """Whether a segment measures what the row before it has measured already."""
    kinds, told = {item.kind for item in segment}, {item.kind for item in row}
    if told.isdisjoint(_FAR | _LONG) or kinds.isdisjoint(_FAR | _LONG):
        return False
    if kinds & _FAR and told & _FAR:
        return True
    before, own = _sports(row, scene), _sports(segment, scene)
    return bool("day" in kinds & told or (before and own - before))


def _is_another(
    before: Sequence[Item], row: Sequence[Item], scene: Scene, *, is_counted: bool
) -> bool:
    """Whether a row is an activity of its own, and no split or total of the one before."""
    words = scene.vocabulary.set_words
    again = words.get("once more", frozenset()) | words.get("half of a day", frozenset())
    kinds, told = {item.kind for item in row}, {item.kind for item in before}
    own, sports = _sports(row, scene), _sports(before, scene)
    if kinds & {"day", "sport", "part"} or own - sports:
        return True
    if any(not again.isdisjoint(item.words) for item in row):
        return True
    if sports - {Sport.RUN} and not words.get("thereafter", frozenset()).isdisjoint(row[0].words):
        return True
    is_whole = bool(kinds & _FAR and kinds & _LONG and told & _FAR and told & _LONG)
    is_kind = "kind" in kinds and _kinds(row) != _kinds(before)
    return is_whole and (is_counted or is_kind or row[0].kind == "~join")


def _is_counted(items: Sequence[Item], count: int, scene: Scene) -> bool:
    """ "Two runs yesterday", "these two", "double day": how many follow is said before them."""
    double = scene.vocabulary.set_words.get("double", frozenset())
    first = next((at for at, item in enumerate(items) if item.kind in _FAR | _LONG), 0)
    return any(
        (item.kind in ("number", "times") and item.value == count)
        or not double.isdisjoint(item.words)
        for item in items[:first]
    )


def _heading(first: Sequence[Item]) -> list[Item]:
    """ "Two swims: Monday 1.5k, Tuesday 2k": the sport of all of them."""
    figure = next((at for at, item in enumerate(first) if item.kind in _FAR | _LONG), 0)
    return [item for item in first[:figure] if item.kind == "sport"][:1]


def _log(row: Sequence[Item], scene: Scene) -> Judged | None:
    """The one activity of a row; None where anything is left that tells of something else."""
    clause = Clause(row, scene.hearing, None, scene.text, scene.vocabulary)
    log = None if says_blocking(clause) else build_log(clause)
    left = tuple(clause.unexplained())
    is_alone = len(left) <= _MOST_TALK and all(item.kind in _TALK for item in left)
    if not isinstance(log, LogActivity) or not is_alone or not (log.distance or log.duration):
        return None
    return Judged(command=log, reading=Reading(log, "LogActivity", (), 0, 0), is_sure=True)


def _sports(items: Sequence[Item], scene: Scene) -> set[Sport]:
    """The sports told of; a bare session is a run."""
    its = scene.vocabulary.set_words.get("it", frozenset())
    said = set(sports_done(items, scene.vocabulary))
    said |= {KIND_SPORTS[i.value] for i in items if i.kind == "kind" and i.value in KIND_SPORTS}
    runs = any(item.kind == "session" and its.isdisjoint(item.words) for item in items)
    return said or ({Sport.RUN} if runs else set())


def _shared_kind(last: Sequence[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "5k Monday, 8k Tuesday, both easy": the kind of each of them."""
    alls = vocabulary.set_words.get("all of them", frozenset())
    return [
        item
        for before, item in pairwise(last)
        if item.kind == "kind" and (before.value is Side.BOTH or not alls.isdisjoint(before.words))
    ]


def _has_kind(group: Sequence[Item]) -> bool:
    """Whether the kind of an activity is told: a run is of any."""
    return any(
        item.kind == "kind" or (item.kind == "sport" and item.value is not Sport.RUN)
        for item in group
    )


def _kinds(items: Sequence[Item]) -> set[object]:
    return {item.value for item in items if item.kind == "kind"}
