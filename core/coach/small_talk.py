"""The little things people say to a coach."""

from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Help, ShowToday, ShowWeek, SmallTalk, SmallTalkKind
from core.planning.plan import PlannedSession


def chat(command: SmallTalk, turn: Turn) -> Outcome:
    """A short human answer that leads back to training."""
    said = turn.phrase(f"talk.{command.kind.name.lower()}", name=_name(turn))
    if command.kind is SmallTalkKind.GREETING:
        buttons = (
            turn.button("button.today", ShowToday()),
            turn.button("button.week", ShowWeek()),
            turn.button("button.help", Help()),
        )
        return turn.says(f"{said} {_today(turn)}".strip(), buttons=buttons)
    if command.kind in (SmallTalkKind.WHO_ARE_YOU, SmallTalkKind.OFF_TOPIC):
        return turn.says(said, buttons=(turn.button("button.help", Help()),))
    return turn.says(said)


def _name(turn: Turn) -> str:
    return f" {turn.athlete.name}" if turn.athlete.name else ""


def _today(turn: Turn) -> str:
    """What today holds, in a sentence."""
    if turn.plan is None:
        return ""
    session = _open_session(turn)
    if session is None:
        return turn.phrase("talk.nothing_today")
    return turn.phrase("talk.session_today", session=turn.title(session.workout))


def _open_session(turn: Turn) -> PlannedSession | None:
    sessions = turn.plan.sessions_on(turn.today) if turn.plan else ()
    return next((session for session in sessions if session.is_open), None)
