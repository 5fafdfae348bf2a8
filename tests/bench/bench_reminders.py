"""A hundred thousand athletes due in the same minute, and plain APScheduler jobs for comparison."""

import asyncio
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import func, select

from bot.channel import Account, Incoming, Outgoing, Receive, Sent
from bot.command_line.serve import spare_the_collector
from bot.conversation import Conversation
from bot.delivery import Delivery
from bot.pacing import PACES
from bot.reminders import Reminders
from bot.understanding import Understanding
from core.coach.decide import decide_all
from core.language.recognize import recognize
from storage import tables
from storage.athletes import Athletes
from storage.database import Database
from storage.schema import prepare

sys.path.insert(0, str(Path(__file__).parent))  # a package in .venv is called "tests", too
sys.path.insert(0, str(Path(__file__).parents[1] / "postgres"))
from filling import fill_athletes
from server import find_binaries, running_server

ATHLETES = int(os.environ.get("LONGRUN_ATHLETES", "100000"))
JOBS = (1_000, 10_000)
"""Plain jobs, for comparison."""
NOW = datetime(2026, 4, 15, 8, 0, tzinfo=UTC)
NAME = f"{ATHLETES:,} athletes due in the same minute"
BUDGET = "all in the outbox within 120 s, the first leaving within 2 s, 400 MB, chats in 200 ms"

Row = tuple[str, float, str, float | None]


class StillClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Always the same."""
        return NOW


class CountingChannel:
    """A platform that takes everything."""

    name = "bench"

    def __init__(self) -> None:
        self.first_at: float | None = None
        self.count = 0

    async def run(self, receive: Receive) -> None:
        """Never hears anything by itself."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Notes when the first one came."""
        self.first_at = self.first_at or perf_counter()
        self.count += 1
        return Sent(message_id=str(self.count))

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""


def run() -> list[Row]:
    """Both databases, then the comparison."""
    rows: list[Row] = []
    spare_the_collector()
    with tempfile.TemporaryDirectory() as folder:
        rows += asyncio.run(_all_due(f"sqlite:///{folder}/coach.db", "SQLite"))
    binaries = find_binaries()
    if binaries is not None:
        with running_server(binaries) as url:
            rows += asyncio.run(_all_due(url, "PostgreSQL"))
    return rows + [row for count in JOBS for row in _plain_jobs(count)]


async def _all_due(url: str, name: str) -> list[Row]:
    database = Database(url)
    prepare(database)
    await asyncio.to_thread(fill_athletes, database, ATHLETES, NOW, "bench", 4)
    channel, athletes = CountingChannel(), Athletes(database)
    pace = {"bench": PACES["telegram"]}
    delivery = Delivery(database, [channel], clock=StillClock(), paces=pace)
    conversation = Conversation(
        database,
        athletes,
        clock=StillClock(),
        understanding=Understanding(recognize),
        decide=lambda commands, snapshot, now: decide_all(commands, snapshot, now=now),
        find_zone=lambda words: None,
        wake=delivery.wake,
    )
    delivering = asyncio.create_task(delivery.run())
    chatting = asyncio.create_task(_chat(conversation))
    begin, spent = perf_counter(), process_time()
    await Reminders(database, clock=StillClock(), wake=delivery.wake).send_due()
    seconds, spent = perf_counter() - begin, process_time() - spent
    chatting.cancel()
    delivering.cancel()
    await asyncio.wait({chatting, delivering})
    queued = await database.read(
        lambda c: c.execute(
            select(func.count()).select_from(tables.outgoing).where(tables.outgoing.c.is_unasked)
        ).scalar_one()
    )
    await database.close()
    assert queued == ATHLETES, f"{queued} of {ATHLETES}"
    first = (channel.first_at or perf_counter()) - begin
    waits = sorted(LATENCIES)
    LATENCIES.clear()
    scale = ATHLETES / 100_000
    return [
        (f"{name}: all in the outbox", seconds, "s", 120.0 * scale),
        (f"{name}: processor time, chats and sending included", spent, "s", None),
        (f"{name}: first message leaving", first, "s", 2.0),
        (f"{name}: memory at most", _resident_mb(), "MB", 400.0),
        (f"{name}: other chats, median", waits[len(waits) // 2] * 1000, "ms", 200.0),
        (f"{name}: other chats, p95", waits[int(len(waits) * 0.95)] * 1000, "ms", None),
    ]


LATENCIES: list[float] = []


async def _chat(conversation: Conversation) -> None:
    """Somebody else writes five messages a second meanwhile."""
    number = 0
    while True:
        number += 1
        chat = str(number % 50)
        account = Account(channel="bench", chat=chat, sender=chat)
        begin = perf_counter()
        await conversation.receive(
            Incoming(account=account, message_id=f"m{number}", sent_at=NOW, text="today")
        )
        LATENCIES.append(perf_counter() - begin)
        await asyncio.sleep(0.2)


def _resident_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _nothing() -> None:
    """What a plain job does."""


def _plain_jobs(count: int) -> Iterator[Row]:
    """One APScheduler job for each athlete in its SQLAlchemy job store."""
    with tempfile.TemporaryDirectory() as folder, _scheduler(folder) as scheduler:
        begin = perf_counter()
        for number in range(count):
            scheduler.add_job(_nothing, "date", run_date=NOW + timedelta(days=9999), id=f"{number}")
        yield (f"plain jobs: filling {count:,}", perf_counter() - begin, "s", None)
        begin = perf_counter()
        scheduler._jobstores["default"].get_due_jobs(NOW + timedelta(days=10_000))
        yield (f"plain jobs: loop blocked with {count:,} due", perf_counter() - begin, "s", None)


@contextmanager
def _scheduler(folder: str) -> Iterator[BackgroundScheduler]:
    store = SQLAlchemyJobStore(url=f"sqlite:///{folder}/jobs.db")
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="UTC")
    scheduler.start(paused=True)
    yield scheduler
    scheduler.shutdown(wait=False)
    store.engine.dispose()
