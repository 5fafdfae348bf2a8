"""A message that answers one certain message of the coach, which may be an older one."""

from collections.abc import Sequence
from dataclasses import replace

from core.coach.composing import dialogue_after
from core.coach.snapshot import Snapshot
from core.commands import (
    Command,
    CompleteSession,
    MoveSession,
    ReplaceSession,
    ScaleSession,
    SkipSession,
)
from core.planning.plan import PlannedSession, TrainingPlan
from core.replies import Reply, SessionCard

_OF_A_SESSION = (CompleteSession, MoveSession, ReplaceSession, ScaleSession, SkipSession)
"""Commands about one session, which they name by its day and kind."""


def as_when_said(snapshot: Snapshot, said: Reply) -> Snapshot:
    """The snapshot in which the conversation stands where it stood when `said` was said."""
    dialogue = snapshot.dialogue
    if snapshot.athlete.joined is None or said.buttons == dialogue.options:
        return snapshot
    dialogue = replace(dialogue_after(said, dialogue), pending=None)
    session = session_of(said, snapshot.plan)
    if session is not None:
        dialogue = replace(dialogue, session_id=session.id)
    return replace(snapshot, dialogue=dialogue)


def about_its_session(
    commands: Sequence[Command], said: Reply, snapshot: Snapshot
) -> tuple[Command, ...]:
    """The commands, those that name no session being about the one that `said` told of."""
    session = session_of(said, snapshot.plan)
    if session is None:
        return tuple(commands)
    return tuple(_about(command, session) for command in commands)


def session_of(said: Reply, plan: TrainingPlan | None) -> PlannedSession | None:
    """The one session a message told of or asked after, as it stands in the plan now."""
    if plan is None:
        return None
    told = [part.session.id for part in said.parts if isinstance(part, SessionCard)]
    found = dict.fromkeys(plan.session(number) for number in told) or _asked_after(said, plan)
    return next(iter(found)) if len(found) == 1 else None


def _asked_after(said: Reply, plan: TrainingPlan) -> dict[PlannedSession | None, None]:
    commands = (button.command for button in said.buttons)
    named = dict.fromkeys(
        (command.session_on, command.session_kind)
        for command in commands
        if isinstance(command, _OF_A_SESSION) and command.session_on is not None
    )
    return dict.fromkeys(
        session
        for day, kind in named
        for session in plan.sessions_on(day)
        if kind in (None, session.kind)
    )


def _about(command: Command, session: PlannedSession) -> Command:
    if not isinstance(command, _OF_A_SESSION):
        return command
    if command.session_on is not None or command.session_kind is not None:
        return command
    return replace(command, session_on=session.on, session_kind=session.kind)
