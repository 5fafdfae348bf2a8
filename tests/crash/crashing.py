"""A chat platform under load, processes that are killed at random, and the books afterwards."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select

from core.athlete import Routine, RoutineKind
from core.coach.snapshot import Outcome
from core.replies import Reply
from storage import tables
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from tests.builders import a_plan, a_record, an_athlete
from tests.crash.worker import CHANNEL, FastClock

EPOCH = datetime(2026, 4, 15, 8, 0, tzinfo=UTC)
SPEED = 60.0
"""Seconds of the coach's clock in one of ours, at most: a lease lasts one second."""
LONGEST_RUN = timedelta(hours=4)
"""What the coach's clock goes through at most: however slow the machine, no second day begins."""
SECONDS_PER_KILL = 0.3
STRUCK_AT_WORK = 0.9
"""Share of the kills that wait until a process is at work; the others may come before."""
AT_WORK = 3
"""Messages acknowledged since the last kill: then it is."""
ATHLETES = 40
MOST_UNANSWERED = 60
"""So many messages may wait; then people do, for a machine too slow for them."""
ROOT = Path(__file__).parents[2]


@dataclass
class Platform:
    """A chat platform: it delivers until it is acknowledged, and keeps what it is sent."""

    dice: random.Random
    one_at_a_time: bool = False
    """Whether a person waits for the answer before writing again."""
    written: dict[str, list[str]] = field(default_factory=dict)
    """Ids of the messages of each chat, in order."""
    unacknowledged: dict[str, dict[str, str]] = field(default_factory=dict)
    acknowledged: int = 0
    """How often a message was acknowledged."""
    arrived: list[tuple[str, str | None, str]] = field(default_factory=list)
    """Chat, what it answers and words of all that was sent, in order."""
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    port: int = 0

    async def open(self) -> asyncio.Server:
        """Begins to listen."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def write(self, now: datetime) -> None:
        """Somebody writes a message."""
        chat = str(self.dice.randrange(ATHLETES))
        if len(self.unacknowledged) >= MOST_UNANSWERED:
            return
        if self.one_at_a_time and any(m["chat"] == chat for m in self.unacknowledged.values()):
            return
        ids = self.written.setdefault(chat, [])
        message = {"id": f"{chat}-{len(ids)}", "chat": chat, "text": f"{chat}-{len(ids)}"}
        ids.append(message["id"])
        self.unacknowledged[message["id"]] = {**message, "at": now.isoformat()}
        if self.writers:
            self._deliver(self.dice.choice(self.writers), message["id"])

    def _deliver(self, writer: asyncio.StreamWriter, message_id: str) -> None:
        writer.write(json.dumps(self.unacknowledged[message_id]).encode() + b"\n")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        for message_id in list(self.unacknowledged):
            self._deliver(writer, message_id)
        try:
            while line := await reader.readline():
                self._hear(json.loads(line), writer)
        except (ConnectionError, json.JSONDecodeError):
            pass
        finally:
            self.writers.remove(writer)
            writer.close()

    def _hear(self, data: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        if "ack" in data:
            self.unacknowledged.pop(data["ack"], None)
            self.acknowledged += 1
            return
        self.arrived.append((data["chat"], data["answers"], data["text"]))
        answer = {"sent": data["out"], "id": f"p{len(self.arrived)}"}
        writer.write(json.dumps(answer).encode() + b"\n")


@dataclass
class Crashing:
    """Starts processes, kills them, and starts them again."""

    url: str
    platform: Platform
    clock: FastClock
    dice: random.Random
    kills: int = 0
    processes: list[int] = field(default_factory=list)
    _nursery: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Starts a process."""
        nursery = self._nursery = self._nursery or _open_nursery()
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        wanted = {
            "url": self.url,
            "port": self.platform.port,
            "epoch": self.clock.epoch.isoformat(),
            "started": self.clock.started,
            "speed": self.clock.speed,
        }
        nursery.stdin.write(json.dumps(wanted) + "\n")
        nursery.stdin.flush()
        self.processes.append(int(nursery.stdout.readline()))

    def kill_one(self) -> None:
        """Kills a process, as a power cut does."""
        process = self.processes.pop(self.dice.randrange(len(self.processes)))
        os.kill(process, signal.SIGKILL)
        while _is_there(process):
            time.sleep(0.001)
        self.kills += 1

    def kill_all(self) -> None:
        """The end."""
        while self.processes:
            self.kill_one()
        if self._nursery is not None:
            self._nursery.communicate()


def _open_nursery() -> subprocess.Popen[str]:
    command = [sys.executable, str(Path(__file__).parent / "nursery.py")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def fill(database: Database, window: timedelta) -> None:
    """Athletes who each have one reminder within the window."""
    athletes = Athletes(database)
    for number in range(ATHLETES):
        person = Person(channel=CHANNEL, chat=str(number), sender=str(number))
        loaded = await athletes.load(person, now=EPOCH)
        at = EPOCH + window * (number + 1) / (ATHLETES + 1)
        routine = Routine(kind=RoutineKind.MORNING, at=at.time().replace(microsecond=0))
        athlete = an_athlete(id=loaded.athlete_id)
        record = a_record(athlete=athlete, plan=a_plan(weeks=2), routines=(routine,))
        outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
        await athletes.commit(loaded, outcome, now=EPOCH)


async def run(url: str, kills: int, processes: int, seed: int) -> "Books":
    """Load, kills and restarts; then peace, until all is done; then the books."""
    dice = random.Random(seed)
    database = Database(url)
    seconds = kills * SECONDS_PER_KILL + 2
    speed = min(SPEED, LONGEST_RUN.total_seconds() / seconds)
    await fill(database, timedelta(seconds=seconds * speed))
    platform = Platform(dice, one_at_a_time=processes > 1)
    server = await platform.open()
    clock = FastClock(EPOCH, time.time(), speed)
    crashing = Crashing(url, platform, clock, dice)
    for _ in range(processes):
        crashing.start()
    talking = asyncio.create_task(talk(platform, clock))
    while crashing.kills < kills:
        if dice.random() < STRUCK_AT_WORK:
            goal = platform.acknowledged + AT_WORK
            await until(partial(_has_acknowledged, platform, goal), "a process to work")
        await asyncio.sleep(dice.uniform(0.01, 0.25))
        crashing.kill_one()
        crashing.start()
    talking.cancel()
    try:
        await until(lambda: _all_done(database, platform), "everything to be done")
    finally:
        crashing.kill_all()
        server.close()
    books = await database.read(lambda c: Books.read(c, platform))
    await database.close()
    return books


async def _has_acknowledged(platform: Platform, goal: int) -> bool:
    return platform.acknowledged >= goal


async def talk(platform: Platform, clock: FastClock) -> None:
    """People write all the time."""
    while True:
        platform.write(clock.now())
        await asyncio.sleep(0.008)


async def _all_done(database: Database, platform: Platform) -> bool:
    def is_done(connection: Any) -> bool:
        open_ = select(tables.outgoing.c.id).where(tables.outgoing.c.not_before.is_not(None))
        due = select(tables.routine.c.kind).where(tables.routine.c.due_at < EPOCH.replace(hour=23))
        return not connection.execute(open_).first() and not connection.execute(due).first()

    return not platform.unacknowledged and await database.read(is_done)


async def until(is_so: Callable[[], Awaitable[bool]], what: str, limit_s: float = 60.0) -> None:
    """Waits for something to come true."""
    end = time.monotonic() + limit_s
    while not await is_so():
        assert time.monotonic() < end, f"waited in vain for {what}"
        await asyncio.sleep(0.05)


@dataclass(frozen=True)
class Books:
    """What was written, what it did, what was answered, what arrived."""

    written: dict[str, list[str]]
    effects: dict[str, list[str]]
    answers: dict[str, list[str]]
    reminders: list[str]
    arrived: dict[str, list[str]]
    queued: dict[str, list[str]]

    @classmethod
    def read(cls, connection: Any, platform: Platform) -> "Books":
        """The books as the database and the platform keep them."""
        account, revision, outgoing = tables.account, tables.revision, tables.outgoing
        chats = dict(connection.execute(select(account.c.athlete_id, account.c.chat)).all())
        effects: dict[str, list[str]] = {chat: [] for chat in chats.values()}
        for athlete_id, changes in connection.execute(
            select(revision.c.athlete_id, revision.c.changes).order_by(revision.c.number)
        ):
            notes = json.loads(changes)["athlete"]["after"]["notes"]
            effects[chats[athlete_id]].append(notes[-1])
        answers: dict[str, list[str]] = {chat: [] for chat in chats.values()}
        queued: dict[str, list[str]] = {chat: [] for chat in chats.values()}
        reminders = []
        for chat, answered, key, status in connection.execute(
            select(outgoing.c.chat, outgoing.c.answers, outgoing.c.key, outgoing.c.status).order_by(
                outgoing.c.id
            )
        ):
            assert status == "sent", f"{key or answered} is {status}"
            queued[chat].append(answered or "reminder")
            if answered:
                answers[chat].append(answered)
            else:
                reminders.append(key)
        arrived: dict[str, list[str]] = {chat: [] for chat in chats.values()}
        for chat, answered, _ in platform.arrived:
            arrived[chat].append(answered or "reminder")
        return cls(platform.written, effects, answers, reminders, arrived, queued)

    def assert_balanced(self) -> None:
        """Each message one effect and one answer, each routine one reminder, all in order."""
        for chat, written in self.written.items():
            assert self.effects[chat] == written, (
                f"chat {chat}: {self.effects[chat]}, not {written}"
            )
            assert self.answers[chat] == written, f"answers in chat {chat}"
        assert len(self.reminders) == len(set(self.reminders)) == ATHLETES
        for chat, queued in self.queued.items():
            assert without_repeats(self.arrived[chat]) == queued, f"order in chat {chat}"

    @property
    def repeated(self) -> int:
        """Messages that arrived again: sent, but not yet settled when the process was killed."""
        return sum(count - 1 for chat in self.arrived.values() for count in Counter(chat).values())

    @property
    def messages(self) -> int:
        """Messages written."""
        return sum(len(ids) for ids in self.written.values())


def without_repeats(arrived: list[str]) -> list[str]:
    """What arrived, each message once; one that comes again must follow itself directly."""
    once: list[str] = []
    seen: set[str] = set()
    for each in arrived:
        if not once or each != once[-1]:
            assert each not in seen, f"{each} came again out of order"
            once.append(each)
            seen.add(each)
    return once
