"""How long an introduction insists: what it asks again, and what it lets go."""

from collections.abc import Sequence
from dataclasses import replace

from core.coach.questions import ORDER, open_questions
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command, ShowPlan, ShowToday, ShowWeek, SmallTalk, SmallTalkKind
from core.replies import Expects

MOST_ASKS = 3
"""A question nobody answers is let go after so many times, where a plan can do without."""
_NEEDED = frozenset({Expects.WEEKLY_VOLUME})
"""Questions without whose answers there is no plan."""
_ONLY_GOAL = (Expects.GOAL,)
"""What is left to ask where the goal alone is: without an answer no plan is made of silence."""


def insisted(
    commands: Sequence[Command], before: Turn, outcome: Outcome, after: Turn
) -> tuple[Outcome, Turn]:
    """Where the introduction stands after a message, before the next question is chosen."""
    if any(isinstance(command, ShowPlan | ShowWeek | ShowToday) for command in commands):
        outcome, after = _hurried(outcome, after)
    elif _is_under_way(before, after) and not _greets(commands) and _tells_nothing(before, after):
        after = _unanswered(after)
    return outcome, after


def _is_under_way(before: Turn, after: Turn) -> bool:
    """Whether a question was open, and is so still: who begins anew passed none over."""
    return bool(before.dialogue.asked and after.dialogue.asked)


def _hurried(outcome: Outcome, turn: Turn) -> tuple[Outcome, Turn]:
    """Who asks for the plan gets it as soon as there can be one: the other questions can wait."""
    left = open_questions(turn)
    if turn.plan is not None or left in ((), _ONLY_GOAL) or not _NEEDED.isdisjoint(left):
        return outcome, turn
    done = replace(turn.dialogue, introduced=frozenset(topic.value for topic in ORDER))
    turn = replace(turn, snapshot=replace(turn.snapshot, dialogue=done))
    return replace(turn.says(), record=outcome.record, facts=outcome.facts), turn


def _greets(commands: Sequence[Command]) -> bool:
    """Whether somebody only looks in, as whoever opens the terminal does: no question is passed."""
    greeting = SmallTalkKind.GREETING
    return all(isinstance(one, SmallTalk) and one.kind is greeting for one in commands)


def _tells_nothing(before: Turn, after: Turn) -> bool:
    """Whether a message neither answered a question nor changed what is kept.

    The units matter too little for a run or an ache told of instead to keep them asked.
    """
    if before.dialogue.asked[-1] == Expects.UNITS.value:
        return before.dialogue.introduced == after.dialogue.introduced
    told = (before.dialogue.introduced, before.dialogue.wish, before.record)
    return told == (after.dialogue.introduced, after.dialogue.wish, after.record)


def _unanswered(turn: Turn) -> Turn:
    """The open question was not answered: it is asked once more, or let go."""
    dialogue, topic = turn.dialogue, turn.dialogue.asked[-1]
    is_needed = Expects(topic) in _NEEDED or open_questions(turn) == _ONLY_GOAL
    if dialogue.asked.count(topic) < MOST_ASKS or is_needed:
        dialogue = replace(dialogue, asked=(*dialogue.asked, topic))
    else:
        dialogue = replace(dialogue, introduced=dialogue.introduced | {topic})
    return replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue))
