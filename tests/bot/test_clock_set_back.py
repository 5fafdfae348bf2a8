"""The machine's clock ran ahead and was set back: nothing stays away, nothing comes twice."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import select

import bot.reminders
from bot.reminders import LONGEST_RETRY, LONGEST_WAIT, NOTHING
from core.replies import Paragraph, Reply
from storage import tables
from storage.outbox import Queued, enqueue, put_back, take
from tests.builders import NOW
from tests.crash.crashing import until
from tests.reminding import ANN, EVENING, MORNING, House

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


async def said_on(house: House, *days: int) -> list[str]:
    """What is said on the mornings of some days of April."""
    said = [await house.at(day, 6, 30) for day in days]
    return [name for names in said for name in names]


@pytest.mark.parametrize("is_restarted", [False, True], ids=["meanwhile", "after a restart"])
async def test_days_that_a_fast_clock_skipped_are_said_after_all(
    house: House, is_restarted: bool
) -> None:
    """Two years ahead the reminders of two years were dropped; the next days are told as ever."""
    paused = replace(EVENING, paused_until=date(2026, 6, 1))
    await house.keep(MORNING, paused)
    await house.at(15 + 730, 6, 30)
    house.clock.at = NOW.replace(hour=7)
    waits = (LONGEST_RETRY, LONGEST_WAIT) if is_restarted else (NOTHING, NOTHING)

    await house.reminders.set_right(*waits)

    assert await said_on(house, 16, 17) == [
        "morning workout/2026-04-16/06:30",
        "morning workout/2026-04-17/06:30",
    ]
    due = select(tables.routine.c.due_at).where(tables.routine.c.kind == EVENING.kind)
    due_at = await house.database.read(lambda c: c.execute(due).scalar())
    assert due_at == datetime(2026, 6, 1, 19, tzinfo=UTC)


async def test_what_was_said_ahead_of_its_time_is_not_said_again(house: House) -> None:
    await house.keep(MORNING)
    assert await said_on(house, 16) == ["morning workout/2026-04-16/06:30"]
    house.clock.at -= timedelta(hours=20)

    await house.reminders.set_right(NOTHING, NOTHING)

    assert await said_on(house, 16, 17) == ["morning workout/2026-04-17/06:30"]


async def test_message_that_waits_to_be_tried_again_waits_no_longer(house: House) -> None:
    hello = Queued(to=ANN.address, reply=Reply(parts=(Paragraph(text="Hello"),)))
    later = NOW + timedelta(days=3)
    await house.database.write(lambda c: enqueue(c, hello, later) and None)
    (taken,) = await house.database.write(lambda c: take(c, "fake", later, 5))
    await house.database.write(lambda c: put_back(c, taken.id, later + MINUTE, "later"))

    await house.reminders.set_right(NOTHING, NOTHING)

    (again,) = await house.database.write(lambda c: take(c, "fake", NOW, 5))
    assert again.id == taken.id


class Kept(AsyncIOScheduler):  # type: ignore[misc]
    """A scheduler that can be looked at."""

    made: list["Kept"]

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.made.append(self)


async def test_jobs_do_not_wait_until_the_clock_shows_their_time_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scheduler keeps its next time; when that is an hour ahead, it would sleep for an hour."""
    Kept.made = []
    monkeypatch.setattr("apscheduler.schedulers.asyncio.AsyncIOScheduler", Kept)
    monkeypatch.setattr(bot.reminders, "POLL_S", 0.02)
    monkeypatch.setattr(bot.reminders, "FIRST_PAUSE_S", 0.0)
    running = asyncio.create_task(house.reminders.run())
    far = datetime.now(UTC) + DAY

    async def is_started() -> bool:
        return bool(Kept.made) and Kept.made[0].running

    async def is_near() -> bool:
        return min(job.next_run_time for job in Kept.made[0].get_jobs()) < far

    await until(is_started, "the scheduler")
    for job in Kept.made[0].get_jobs():
        job.modify(next_run_time=far)
    house.clock.advance(-timedelta(hours=1))
    await until(is_near, "new times")
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
