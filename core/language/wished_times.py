"""The time one would like to run, told in a clause or a sentence behind its race."""

from collections.abc import Sequence
from dataclasses import replace

from core import commands as c
from core.athlete import Sport
from core.language.clauses import Clause
from core.language.judging import Judged, Scene
from core.language.patterns import Item
from core.language.quantities import is_plausible
from core.language.said_goals import target_said

_TIMES = frozenset({"clock", "duration", "number"})
_BESIDE = frozenset({
    "", ".", ",", "sign", "~join", "aside", "feeling", "reason", "session", "ordinal",
    "~future", "~maybe", "~used to", "~race", "~much", "~supposed", *_TIMES,
})  # fmt: skip
"""Kinds a wish for a time is told with: no day, no other distance, nothing denied."""


def with_wished_time(before: Judged, segment: Sequence[Item], scene: Scene) -> Judged | None:
    """ "..., sub 2 would be lovely": the goal before it, to be run in that time; else None."""
    goal = before.command
    if not isinstance(goal, c.SetGoal) or goal.target is not None or goal.distance is None:
        return None
    clause = Clause(segment, scene.hearing, None, scene.text, scene.vocabulary)
    is_question = any(item.words == ("?",) for item in segment)
    is_question = is_question or scene.text[segment[-1].end :].lstrip().startswith("?")
    is_wish = clause.says_any("wished time") and not is_question
    if not is_wish or not all(map(_may_stand_by, segment)):
        return None
    if sum(item.kind in _TIMES for item in segment) != 1:
        return None
    target = target_said(clause, goal.distance)
    if target is None or not is_plausible(goal.distance, target):
        return None
    aimed = replace(goal, target=target)
    return replace(before, command=aimed, reading=replace(before.reading, command=aimed))


def _may_stand_by(item: Item) -> bool:
    """Whether a thing may be named in a wish for a time; also running."""
    return item.kind in _BESIDE or item.value is Sport.RUN


def with_target(act: Judged, heard: Judged) -> Judged:
    """A goal with the time that was wished for in a clause of its own."""
    goal, wished = act.command, heard.command
    if not isinstance(goal, c.SetGoal) or not isinstance(wished, c.SetGoal) or goal.target:
        return act
    return replace(act, command=replace(goal, target=wished.target))
