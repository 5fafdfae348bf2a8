"""A disk without room: nothing is half written, and all goes on once there is room."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, event, func, select
from sqlalchemy.exc import OperationalError

from bot.channel import Account, Incoming
from bot.reminders import VOICE, Reminders
from core.athlete import Routine, RoutineKind
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Remember
from core.language.hearing import Heard, Hearing
from core.replies import Paragraph, Reply
from storage import tables
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.routines import Voice
from storage.schema import prepare
from tests.builders import NOW, a_plan, a_record
from tests.fakes import FrozenClock, a_conversation

ANN = Person(channel="fake", chat="1", sender="ann")
MANY_PAGES = "so many words " * 2000
COUNTED = (tables.incoming, tables.outgoing, tables.revision)


class SmallDisk:
    """An SQLite file that may grow no further than it is told."""

    def __init__(self, path: Path) -> None:
        self.pages = 1_000_000
        self.database = Database(f"sqlite:///{path}/coach.db")
        event.listen(self.database.engine, "connect", self._limit)

    def fill(self) -> None:
        """Leaves no room for a page more."""
        pages = "PRAGMA page_count"
        self.pages = self.database.read_now(lambda c: c.exec_driver_sql(pages).scalar_one())
        self.database.engine.dispose()

    def clear(self) -> None:
        """Makes room."""
        self.pages = 1_000_000
        self.database.engine.dispose()

    async def counts(self) -> list[int]:
        """How many messages in, messages out and changes there are."""

        def count(table: Table) -> int:
            counted = select(func.count()).select_from(table)
            return self.database.read_now(lambda c: c.execute(counted).scalar_one())

        return [count(table) for table in COUNTED]

    def _limit(self, raw: Any, _: object) -> None:
        raw.execute(f"PRAGMA max_page_count={self.pages}")


@pytest.fixture
async def disk(tmp_path: Path) -> AsyncIterator[SmallDisk]:
    """A disk with room, on which Ann has a plan and a reminder in the morning."""
    disk = SmallDisk(tmp_path)
    prepare(disk.database)
    athletes = Athletes(disk.database)
    loaded = await athletes.load(ANN, now=NOW)
    morning = Routine(kind=RoutineKind.MORNING, at=time(6, 30))
    record = a_record(plan=a_plan(), routines=(morning,))
    record = replace(record, athlete=replace(record.athlete, id=loaded.athlete_id))
    outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
    await athletes.commit(loaded, outcome, now=NOW)
    yield disk
    await disk.database.close()


def remember(text: str, hearing: Hearing) -> Heard:
    """Every message is something to be remembered."""
    return Heard(commands=(Remember(words=text),), confidence=1.0)


def speak_long(kind: RoutineKind, snapshot: Snapshot, now: datetime) -> Reply:
    """A reminder of many words."""
    return Reply(parts=(Paragraph(text=MANY_PAGES),))


async def test_message_is_stored_whole_once_there_is_room(disk: SmallDisk) -> None:
    """The platform isn't told that it was taken, and so brings it again."""
    conversation = a_conversation(disk.database, remember)
    account = Account(channel="fake", chat="1", sender="ann")
    message = Incoming(account=account, message_id="m1", sent_at=NOW, text=MANY_PAGES)
    disk.fill()

    with pytest.raises(OperationalError, match="full"):
        await conversation.receive(message)
    assert await disk.counts() == [0, 0, 0]

    disk.clear()
    await conversation.receive(message)
    await conversation.receive(message)
    assert await disk.counts() == [1, 1, 1]


async def test_reminder_waits_for_room_and_is_said_once(
    disk: SmallDisk, caplog: pytest.LogCaptureFixture
) -> None:
    voice = Voice(
        compose=speak_long, dialogue_after=VOICE.dialogue_after, say_quiet=VOICE.say_quiet
    )
    clock = FrozenClock(NOW.replace(hour=7))
    reminders = Reminders(disk.database, clock=clock, wake=lambda channel: None, voice=voice)
    disk.fill()

    await reminders.poll()
    assert await disk.counts() == [0, 0, 0]
    assert "Reminding failed: OperationalError" in caplog.text

    disk.clear()
    await reminders.poll()
    await reminders.poll()
    assert await disk.counts() == [0, 1, 0]
