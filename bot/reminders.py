"""Time passing: what is due goes into the outbox, what is old is forgotten.

APScheduler runs a handful of fixed jobs; the reminders themselves are rows, claimed in small
batches so that chats are answered in between. A poll that comes late finds the same rows.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.clock import Clock
from bot.remarks import says
from core.athlete import RoutineKind
from core.coach.composing import compose, dialogue_after
from core.coach.snapshot import Snapshot
from core.replies import Reply
from storage.conversations import forget_old
from storage.database import Database
from storage.routines import Fired, Voice, fire_due

POLL_S = 5
"""How often the coach looks whether something is due."""
FIRST_PAUSE_S = 1.0
"""After the first look, in which a coach that starts has better things to do."""
BATCH = 100
"""Routines in one transaction: less than a tenth of a second."""
HANDS = 2
"""Batches at once on PostgreSQL: while one waits for the server another composes."""
FORGOTTEN_AT_ONCE, FORGETTING_PAUSE_S = 500, 0.05
"""Rows of a kind in one transaction, and the pause after it: others shall not wait for this."""

log = logging.getLogger(__name__)

Wake = Callable[[str], None]


def _say_quiet(snapshot: Snapshot) -> Reply:
    return says("quiet", snapshot.athlete)


def _compose(kind: RoutineKind, snapshot: Snapshot, now: datetime) -> Reply | None:
    """The coach's words; one athlete's trouble is not everybody's silence."""
    try:
        return compose(kind, snapshot, now=now)
    except Exception as fault:  # noqa: BLE001  (the outermost loop of one reminder)
        log.error("Composing the %s failed: %s", kind, type(fault).__name__)
        return None


VOICE = Voice(
    compose=_compose,
    dialogue_after=dialogue_after,
    say_quiet=_say_quiet,
)
"""The coach's own."""


class Reminders:
    """Says what is due, as long as it runs."""

    def __init__(
        self, database: Database, *, clock: Clock, wake: Wake, voice: Voice = VOICE
    ) -> None:
        self._database = database
        self._clock = clock
        self._wake = wake
        self._voice = voice

    async def run(self) -> None:
        """Works until cancelled; the scheduler is loaded once the first greeting is out."""
        await self.poll()
        await asyncio.sleep(FIRST_PAUSE_S)
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        scheduler.add_job(self.poll, "interval", seconds=POLL_S)
        scheduler.add_job(self.forget_old, "cron", hour=3, minute=10)
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)

    async def poll(self) -> None:
        """As `send_due`; while the database is away what is due waits for the next time."""
        try:
            await self.send_due()
        except Exception as fault:  # noqa: BLE001  (the outermost loop of the reminders)
            log.error("Reminding failed: %s; again in %d s", type(fault).__name__, POLL_S)

    async def send_due(self) -> int:
        """Puts all that is due into the outbox; returns how many routines that were."""
        hands = 1 if self._database.is_sqlite else HANDS
        return sum(await asyncio.gather(*(self._work_off() for _ in range(hands))))

    async def _work_off(self) -> int:
        """Batch after batch until nothing is due; others may do the same beside it."""
        total = 0
        while True:
            fired = await self._fire()
            for channel in fired.channels:
                self._wake(channel)
            total += fired.due
            if fired.due < BATCH:
                return total

    async def forget_old(self) -> None:
        """Forgets words and messages that need not be kept any more."""
        now = self._clock.now()
        is_more = True
        while is_more:
            is_more = await self._database.write(lambda c: forget_old(c, now, FORGOTTEN_AT_ONCE))
            await asyncio.sleep(FORGETTING_PAUSE_S)

    async def _fire(self) -> Fired:
        now = self._clock.now()
        return await self._database.write(lambda c: fire_due(c, self._voice, now, BATCH))
