"""What a group may not read: all that tells, or could tell, how an athlete is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Athlete
from core.coach.snapshot import Outcome
from core.commands import Clarify, Command, Help, PredictRace, ShowLog, ShowPaces, SmallTalk
from core.replies import (
    ChangeCard,
    LogCard,
    PacesCard,
    Part,
    PlanCard,
    ProgressCard,
    Reply,
    SessionCard,
    WeekCard,
)

TALK = (Help, SmallTalk, Clarify, PredictRace, ShowLog, ShowPaces)
"""Commands answered in words that never speak of aches and illnesses."""
_FRESH = timedelta(days=28)
"""So long after an illness the way back to training may speak of it."""


def discreet(
    outcome: Outcome, commands: Sequence[Command], before: Athlete, today: date
) -> Outcome:
    """The outcome, kept for the athlete's eyes where it changes or could tell their health."""
    after = outcome.record.athlete
    is_talk = all(isinstance(command, TALK) for command in commands)
    is_changed = _health_of(before) != _health_of(after)
    if not is_changed and not could_tell(outcome.reply, before, today, is_talk=is_talk):
        return outcome
    return replace(outcome, reply=replace(outcome.reply, is_private=True))


def could_tell(reply: Reply, athlete: Athlete, today: date, *, is_talk: bool = False) -> bool:
    """Whether a reply to somebody with an ache or an illness says more than what is planned."""
    if not _has_secrets(athlete, today):
        return False
    if is_talk:
        return any(isinstance(part, ChangeCard) for part in reply.parts)
    return not all(_is_bare(part) for part in reply.parts)


def _health_of(athlete: Athlete) -> tuple[object, ...]:
    return (
        athlete.niggles,
        athlete.illness,
        athlete.conditions,
        athlete.check_ins,
        athlete.notes,
    )


def _has_secrets(athlete: Athlete, today: date) -> bool:
    ill = athlete.illness
    is_ill = ill is not None and (ill.until is None or today <= ill.until + _FRESH)
    return bool(is_ill or athlete.niggles or athlete.conditions)


def _is_bare(part: Part) -> bool:
    """Whether a piece only shows what is planned or done, without a word on why."""
    match part:
        case SessionCard() | WeekCard() | PacesCard() | LogCard():
            return True
        case PlanCard():
            return not part.notes
        case ProgressCard():
            return not part.remarks
        case _:
            return False
