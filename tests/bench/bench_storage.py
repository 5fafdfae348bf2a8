"""A message from the adapter to the committed answer, with 10,000 athletes stored."""

import asyncio
import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from bot.channel import Account, Incoming
from bot.conversation import Conversation
from bot.understanding import Understanding
from core.coach.decide import decide_all
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command
from core.language.recognize import recognize
from storage.athletes import Athletes
from storage.database import Database
from storage.schema import prepare

sys.path.insert(0, str(Path(__file__).parent))  # a package in .venv is called "tests", too
from filling import fill_athletes

NAME = "Messages on a SQLite file with 10,000 athletes"
BUDGET = "from adapter to committed answer 10 ms median, 40 ms p99, and 200 messages a second"

ATHLETES = 10_000
TALKERS = 300
NOW = datetime(2026, 4, 15, 8, 0, tzinfo=UTC)
WORDS = ("today", "what's this week?", "8k easy 46 min", "undo", "my paces", "thanks")


class StillClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Always the same."""
        return NOW


def run() -> list[tuple[str, float, str, float | None]]:
    """Latency one after the other, then throughput of many at once."""
    return asyncio.run(_run())


async def _run() -> list[tuple[str, float, str, float | None]]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/coach.db")
        prepare(database)
        begin = perf_counter()
        await asyncio.to_thread(fill_athletes, database, ATHLETES, NOW + timedelta(days=1))
        filled = perf_counter() - begin
        conversation = Conversation(
            database,
            Athletes(database),
            clock=StillClock(),
            understanding=Understanding(recognize),
            decide=_decide,
            find_zone=lambda words: None,
            wake=lambda channel: None,
        )
        dice = random.Random(1)
        for number in range(60):
            await conversation.receive(_message(dice, number))
        latencies = [await _timed(conversation, _message(dice, 1000 + n)) for n in range(1000)]
        begin = perf_counter()
        messages = (_message(dice, 10_000 + n) for n in range(2000))
        await asyncio.gather(*(conversation.receive(one) for one in messages))
        rate = 2000 / (perf_counter() - begin)
        await database.close()
    return [
        ("one message, median", median(latencies), "ms", 10.0),
        ("one message, p99", quantiles(latencies, n=100)[98], "ms", 40.0),
        ("many at once", rate, "msg/s", 200.0),
        ("filling 10,000 athletes", filled, "s", None),
    ]


def _decide(commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
    return decide_all(commands, snapshot, now=now)


def _message(dice: random.Random, number: int) -> Incoming:
    chat = str(dice.randrange(TALKERS) * (ATHLETES // TALKERS))
    account = Account(channel="bench", chat=chat, sender=chat)
    return Incoming(account=account, message_id=f"m{number}", sent_at=NOW, text=dice.choice(WORDS))


async def _timed(conversation: Conversation, message: Incoming) -> float:
    begin = perf_counter()
    await conversation.receive(message)
    return (perf_counter() - begin) * 1000
