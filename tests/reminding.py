"""One athlete, a clock that is moved by hand, and what the coach says unasked."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from bot.reminders import VOICE, Reminders
from core.athlete import Routine, RoutineKind
from core.coach.snapshot import Outcome, Record, Snapshot
from core.commands import ShowToday
from core.replies import Button, Expects, Paragraph, Question, Reply
from storage import counters, tables
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.inbox import Received
from storage.routines import Voice
from tests.builders import NOW, a_record, an_athlete
from tests.fakes import FrozenClock

ANN = Person(channel="fake", chat="1", sender="ann")
MORNING = Routine(kind=RoutineKind.MORNING, at=time(6, 30))
EVENING = Routine(kind=RoutineKind.EVENING, at=time(19, 0))


def say_kind(kind: RoutineKind, snapshot: Snapshot, now: datetime) -> Reply:
    """Says its kind and the athlete's name, and asks a question in the evening."""
    text = f"{kind} for {snapshot.athlete.name}"
    if kind is RoutineKind.EVENING:
        return Reply(
            parts=(Question(text=text, expects=Expects.SESSION_DONE),),
            buttons=(Button(label="Today", command=ShowToday()),),
        )
    return Reply(parts=(Paragraph(text=text),))


PLAIN = Voice(compose=say_kind, dialogue_after=VOICE.dialogue_after, say_quiet=VOICE.say_quiet)


class House:
    """One athlete, a clock that is moved by hand, and what was put into the outbox."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = FrozenClock(NOW)
        self.woken: list[str] = []
        self.reminders = Reminders(database, clock=self.clock, wake=self.woken.append, voice=PLAIN)

    async def keep(self, *routines: Routine, **preferences: Any) -> None:
        """Stores the athlete with these routines; the athlete has just written."""
        athletes = Athletes(self.database)
        loaded = await athletes.load(ANN, now=self.clock.at)
        athlete = replace(an_athlete(name="Ann"), id=loaded.athlete_id)
        athlete = replace(athlete, preferences=replace(athlete.preferences, **preferences))
        record: Record = replace(a_record(athlete=athlete), routines=routines)
        outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
        number = f"{self.clock.at}{routines}{preferences}"
        message = Received(channel="fake", chat="1", message_id=number, at=self.clock.at)
        await athletes.commit(loaded, outcome, now=self.clock.at, message=message)

    async def at(self, day: int, hour: int, minute: int = 0) -> list[str]:
        """What is said newly when it is polled at a time of April 2026 (UTC)."""
        before = len(await self.said())
        self.clock.at = NOW.replace(day=1, hour=hour, minute=minute) + timedelta(days=day - 1)
        await self.reminders.send_due()
        return (await self.said())[before:]

    async def said(self) -> list[str]:
        """All that was put into the outbox."""
        rows = select(tables.outgoing.c.key).order_by(tables.outgoing.c.id)
        keys = await self.database.read(lambda c: c.execute(rows).scalars().all())
        return [key.split("/", 1)[1] for key in keys if key]

    async def counted(self) -> dict[str, int]:
        """The counters."""
        return await self.database.read(counters.counts)
