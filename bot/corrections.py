"""A message that corrects an earlier one: decided as if the earlier one had never been sent."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.channel import Incoming
from core.coach.onboarding import is_introducing
from core.coach.replying import as_when_said
from core.coach.snapshot import Outcome, Record, Snapshot
from core.coach.turn import Turn
from core.commands import (
    AmendActivity,
    Clarify,
    Command,
    GoBack,
    LogActivity,
    Redo,
    SmallTalk,
    Undo,
)
from storage.athletes import Athletes, Loaded
from storage.database import Database
from storage.history import logged_in
from storage.inbox import Earlier, find_earlier, is_latest
from storage.outbox import find_said_before

Decide: TypeAlias = Callable[[tuple[Command, ...], Snapshot, datetime], Outcome]
"""The pure core: what commands do."""
_TAKES_NOTHING_BACK = (Clarify, SmallTalk, Undo, Redo)
"""What is no other way of saying what was said before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footing:
    """From where a message is decided."""

    snapshot: Snapshot
    """As things stand, or as they stood before the message that is corrected."""
    instead: Record | None = None
    """The record before the change that is taken back, if one is."""
    amends: str | None = None
    """The logged activity that is to be amended, as later changes stand on it."""
    is_late: bool = False
    """Whether what the earlier message did can't be taken back any more."""


class Corrections:
    """Finds what a message corrects, and takes that back."""

    def __init__(self, database: Database, athletes: Athletes, decide: Decide) -> None:
        self._database = database
        self._athletes = athletes
        self._decide = decide

    async def find(self, incoming: Incoming, loaded: Loaded) -> Earlier | None:
        """The message that this one corrects; none for a message of its own."""
        corrects, account = incoming.corrects, incoming.account
        if corrects is None:
            return None
        return await self._database.read(
            lambda c: find_earlier(c, account.channel, account.chat, corrects, loaded.athlete_id)
        )

    async def stand(self, earlier: Earlier | None, loaded: Loaded, now: datetime) -> Footing:
        """From where a message is decided that takes the place of `earlier`."""
        standing = Footing(snapshot=loaded.snapshot)
        if earlier is None or (earlier.revision or 0) > loaded.history_at:
            return standing
        if earlier.revision is None:
            return await self._asked_again(standing, earlier, loaded, now)
        if earlier.revision == loaded.history_at:
            return await self._taken_back(earlier, loaded, now)
        return await self._amending(loaded, earlier.revision)

    async def _asked_again(
        self, standing: Footing, earlier: Earlier, loaded: Loaded, now: datetime
    ) -> Footing:
        """A newcomer's last answer is given anew: its question is open again."""
        snapshot = loaded.snapshot
        if not is_introducing(Turn(snapshot=snapshot, now=now)):
            return standing
        if not await self._database.read(lambda c: is_latest(c, earlier, loaded.athlete_id)):
            return standing
        return Footing(snapshot=_after(self._decide((GoBack(),), snapshot, now), snapshot))

    async def _taken_back(self, earlier: Earlier, loaded: Loaded, now: datetime) -> Footing:
        """As things stood before the last change, the question open that it had answered."""
        loaded = await self._athletes.with_history(loaded)
        outcome = self._decide((Undo(),), loaded.snapshot, now)
        snapshot, to = _after(outcome, loaded.snapshot), loaded.person.address
        asked = await self._database.read(
            lambda c: find_said_before(c, to, earlier.message_id, loaded.athlete_id)
        )
        if asked is not None:
            snapshot = as_when_said(snapshot, asked)
        return Footing(snapshot=snapshot, instead=outcome.record)

    async def _amending(self, loaded: Loaded, revision: int) -> Footing:
        """Other changes stand on it: an entry of the log can be amended, the rest is history."""
        snapshot = loaded.snapshot
        added = await self._database.read(lambda c: logged_in(c, loaded.athlete_id, revision))
        kept = {activity.id for activity in snapshot.record.activities}
        if len(added) != 1 or added[0] not in kept:
            return Footing(snapshot=snapshot, is_late=True)
        dialogue = replace(snapshot.dialogue, activity_id=added[0])
        return Footing(snapshot=replace(snapshot, dialogue=dialogue), amends=added[0], is_late=True)


def is_another_way(commands: tuple[Command, ...]) -> bool:
    """Whether commands say something in the place of what was said before."""
    return bool(commands) and not any(
        isinstance(command, _TAKES_NOTHING_BACK) for command in commands
    )


def amending(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The one activity that was told, as an amendment of the entry it made; else nothing."""
    if len(commands) != 1 or not isinstance(commands[0], LogActivity):
        return ()
    told = commands[0]
    return (
        AmendActivity(
            to_day=told.on,
            sport=told.sport,
            kind=told.kind,
            distance=told.distance,
            duration=told.duration,
            pace=told.pace,
            heart_rate=told.heart_rate,
            rpe=told.rpe,
            feeling=told.feeling,
            is_race=told.is_race,
        ),
    )


def _after(outcome: Outcome, before: Snapshot) -> Snapshot:
    """What may be seen once an outcome is in force, but not said."""
    return replace(
        before,
        record=outcome.record,
        dialogue=outcome.dialogue,
        plan_version=outcome.plan_version,
        undoable=None,
        redoable=None,
    )
