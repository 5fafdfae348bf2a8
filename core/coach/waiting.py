"""What waits for an answer about health: how bad it is decides what else may be done."""

from collections.abc import Sequence
from dataclasses import replace

from core.coach.aches import open_ache
from core.coach.joining import ABOUT_HEALTH
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import (
    AddSession,
    Command,
    CommandBase,
    CompleteSession,
    Decline,
    DeleteEverything,
    LogActivity,
    MoveSession,
    PushWeek,
    Redo,
    ReplaceSession,
    ReplanFrom,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SkipSession,
    SwapSessions,
    Undo,
)
from core.replies import Paragraph, Question

REARRANGING: tuple[type[CommandBase], ...] = (
    MoveSession,
    SwapSessions,
    ReplaceSession,
    ScaleSession,
    PushWeek,
    AddSession,
    ReplanFrom,
)
"""Changes that depend on how the athlete is; leaving out and easing off never wait."""
_ENDING = (ReportRecovered, Decline, Undo, Redo, DeleteEverything)
"""What leaves an ache aside, or all of it."""
_HEALTH = (ReportNiggle, ReportIllness)


def health_first(commands: Sequence[Command], turn: Turn) -> tuple[Command, ...]:
    """The commands, changes of the plan behind what is told of health in the same message.

    Tiredness belongs to the illness, or to the rated run, it is told with. A message that answers
    how bad it is brings back the changes that waited for that.
    """
    if any(_tells_of_tiredness(command, turn) for command in commands):
        commands = [c for c in commands if not isinstance(c, ReportFatigue)]
    if not any(isinstance(command, _HEALTH) for command in commands):
        return tuple(commands)
    commands = _only_the_fever(commands, turn)
    together = dict.fromkeys((*commands, *turn.dialogue.waiting))
    return tuple(sorted(together, key=lambda command: isinstance(command, REARRANGING)))


def with_open_ache(commands: Sequence[Command], turn: Turn) -> Sequence[Command]:
    """The commands behind the ache that was asked about before: unanswered, it isn't lost."""
    asked = open_ache(turn)
    told = {command.site for command in commands if isinstance(command, ReportNiggle)}
    is_ended = any(isinstance(command, _ENDING) for command in commands)
    if asked is None or is_ended or asked.site in told:
        return commands
    return (asked, *commands)


def _tells_of_tiredness(command: Command, turn: Turn) -> bool:
    """Whether it tells or settles by itself what tiredness would, which adds nothing beside it."""
    if isinstance(command, SkipSession):
        return command.session_on in (None, turn.today) and command.last_on is None
    if isinstance(command, LogActivity | CompleteSession):
        return command.rpe is not None
    return isinstance(command, ReportIllness)


def _only_the_fever(commands: Sequence[Command], turn: Turn) -> Sequence[Command]:
    """ "Fever's gone, still coughing": the fever is over, and the illness it came with is not."""
    ill = turn.athlete.illness
    well = [c for c in commands if isinstance(c, ReportRecovered) and c.site is None]
    if not well or ill is None or not ill.is_feverish:
        return commands
    since = well[0].since
    return [
        replace(c, has_fever=False, since=since) if isinstance(c, ReportIllness) else c
        for c in commands
        if c not in well
    ]


def must_wait(command: Command, outcomes: Sequence[Outcome]) -> bool:
    """Whether a change has to wait for a question about health just asked."""
    return isinstance(command, REARRANGING) and any(
        outcome.dialogue.expects in ABOUT_HEALTH
        and any(isinstance(part, Question) for part in outcome.reply.parts)
        for outcome in outcomes
    )


def keep_waiting(outcome: Outcome, held: Sequence[Command], turn: Turn) -> Outcome:
    """The outcome that keeps the changes that wait in mind, and says so before it asks."""
    if not held:
        return outcome
    word = Paragraph(text=turn.phrase("wait.health"))
    told = [part for part in outcome.reply.parts if not isinstance(part, Question)]
    asked = [part for part in outcome.reply.parts if isinstance(part, Question)]
    return replace(
        outcome,
        reply=replace(outcome.reply, parts=(*told, word, *asked)),
        dialogue=replace(outcome.dialogue, waiting=tuple(held)),
    )
