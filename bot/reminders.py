"""Time passing: what is due goes into the outbox, what is old is forgotten.

APScheduler runs a handful of fixed jobs; the reminders themselves are rows, claimed in small
batches so that chats are answered in between. A poll that comes late finds the same rows.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.remarks import says
from core.athlete import RoutineKind
from core.coach.composing import compose, dialogue_after
from core.coach.snapshot import Snapshot
from core.replies import Reply
from storage.clock_set_back import Place, bring_forward, send_waiting
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
AT_ONCE, PAUSE_S = 500, 0.05
"""Rows in one transaction where many are gone through, and the pause after it: others shall not
wait for this."""
SET_BACK = timedelta(minutes=1)
"""By how much a clock must be set back to matter."""
LONGEST_RETRY = timedelta(hours=2)
"""No platform asks for a longer pause."""
LONGEST_WAIT = timedelta(days=9)
"""No routine that is not paused is due later: a week, and a day that a zone may leave out."""
NOTHING = timedelta(0)

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
        await self.set_right(LONGEST_RETRY, LONGEST_WAIT)
        await asyncio.sleep(FIRST_PAUSE_S)
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._give_jobs(scheduler)
        scheduler.start()
        try:
            await self._watch_clock(scheduler)
        finally:
            scheduler.shutdown(wait=False)

    def _give_jobs(self, scheduler: Any) -> None:
        """Schedules everything from now on."""
        scheduler.remove_all_jobs()
        scheduler.add_job(self.poll, "interval", seconds=POLL_S)
        scheduler.add_job(self.forget_old, "cron", hour=3, minute=10)

    async def _watch_clock(self, scheduler: Any) -> None:
        """Lets nothing wait until a clock that was set back shows its old time again."""
        latest = self._clock.now()
        while True:
            await asyncio.sleep(POLL_S)
            now = self._clock.now()
            if now < latest - SET_BACK:
                log.warning("The clock was set back from %s.", latest)
                self._give_jobs(scheduler)
                await self.set_right(NOTHING, NOTHING)
            latest = now

    async def set_right(self, retry_within: timedelta, due_within: timedelta) -> None:
        """Lets no message and no routine wait longer than it may, whatever the clock was before."""
        now = self._clock.now()
        try:
            await self._database.write(lambda c: send_waiting(c, now, now + retry_within))
            place: Place | None = Place(now + due_within)
            while place is not None:
                place = await self._bring_forward(now, place)
                await asyncio.sleep(PAUSE_S)
        except Exception as fault:  # noqa: BLE001  (the outermost loop of the reminders)
            log.error("What waits can't be set right: %s", type(fault).__name__)

    async def _bring_forward(self, now: datetime, after: Place) -> Place | None:
        return await self._database.write(lambda c: bring_forward(c, now, after, AT_ONCE))

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
            is_more = await self._database.write(lambda c: forget_old(c, now, AT_ONCE))
            await asyncio.sleep(PAUSE_S)

    async def _fire(self) -> Fired:
        now = self._clock.now()
        return await self._database.write(lambda c: fire_due(c, self._voice, now, BATCH))
