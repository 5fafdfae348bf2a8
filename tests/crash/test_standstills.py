"""Stopped for an hour, a day, a month: what is of use is said, what is stale is counted."""

import asyncio
import random
import time
from dataclasses import replace
from datetime import UTC, datetime
from datetime import time as time_of_day
from pathlib import Path

import pytest

from core.athlete import Routine, RoutineKind
from core.coach.snapshot import Outcome
from core.replies import Reply
from storage import counters
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.schema import prepare
from tests.builders import a_plan, a_record, an_athlete
from tests.crash.crashing import SPEED, Crashing, Platform, until
from tests.crash.worker import CHANNEL, FastClock

ANN = Person(channel=CHANNEL, chat="1", sender="1")
MORNING = Routine(kind=RoutineKind.MORNING, at=time_of_day(6, 30))
EVENING = Routine(kind=RoutineKind.EVENING, at=time_of_day(19, 30))
STORY: tuple[tuple[str, datetime, list[str], int], ...] = (
    ("on time", datetime(2026, 4, 15, 6, 29, 50, tzinfo=UTC), ["morning workout"], 0),
    ("an hour later", datetime(2026, 4, 15, 7, 30, tzinfo=UTC), [], 0),
    ("an hour too late", datetime(2026, 4, 15, 20, 30, tzinfo=UTC), ["evening check-in"], 0),
    ("a day later", datetime(2026, 4, 16, 20, 45, tzinfo=UTC), ["evening check-in"], 1),
    ("a month later, at night", datetime(2026, 5, 23, 2, 0, tzinfo=UTC), [], 1 + 2 * 36),
    ("that morning", datetime(2026, 5, 23, 6, 29, 50, tzinfo=UTC), ["morning workout"], 1 + 2 * 36),
)
"""When it is started, what is said then, and how many reminders were dropped by then."""


async def keep_ann(database: Database, now: datetime) -> None:
    """Stores Ann with a reminder in the morning and one in the evening; quiet is 21:30 to 6:00."""
    athletes = Athletes(database)
    loaded = await athletes.load(ANN, now=now)
    athlete = replace(an_athlete(), id=loaded.athlete_id)
    record = a_record(athlete=athlete, plan=a_plan(), routines=(MORNING, EVENING))
    outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
    await athletes.commit(loaded, outcome, now=now)


@pytest.mark.slow
async def test_nothing_stale_nothing_at_night_nothing_twice(tmp_path: Path) -> None:
    """A process is killed and started again an hour, a day and a month later."""
    database = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(database)
    await keep_ann(database, STORY[0][1])
    platform = Platform(random.Random(1))
    server = await platform.open()
    crashing = Crashing(
        f"sqlite:///{tmp_path}/coach.db", platform, _clock(STORY[0][1]), platform.dice
    )
    said = 0
    try:
        for name, at, expected, dropped in STORY:
            crashing.clock = _clock(at)
            crashing.start()
            said += len(expected)

            async def is_as_told(said: int = said, dropped: int = dropped) -> bool:
                counted = await database.read(counters.counts)
                is_counted = counted.get(counters.STALE, 0) >= dropped
                return bool(platform.writers) and len(platform.arrived) >= said and is_counted

            await until(is_as_told, name)
            await asyncio.sleep(0.3)
            crashing.kill_one()
            counted = await database.read(counters.counts)
            assert [text for _, _, text in platform.arrived[said - len(expected) :]] == expected, (
                name
            )
            assert counted.get(counters.STALE, 0) == dropped, name
    finally:
        crashing.kill_all()
        server.close()
        await database.close()


def _clock(at: datetime) -> FastClock:
    return FastClock(at, time.time(), SPEED)
