"""Of what nobody asked for the coach says one thing a day, and leaves nothing out that matters."""

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.reminders import VOICE
from core.athlete import Goal, GoalKind, GoalRace, Preferences
from core.coach.evidence import circumstances_of
from core.coach.reminding import is_unasked_for
from core.coach.rendering import say_reply
from core.coach.routines import default_routines
from core.coach.snapshot import Outcome, Record
from core.planning.build import build_plan
from core.planning.plan import TrainingPlan
from core.replies import Reply
from core.units import Distance
from storage import tables
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.inbox import Received
from storage.routines import fire_due
from storage.rows import from_text
from storage.schema import prepare
from tests.builders import a_record, a_run, an_athlete

ANN = Person(channel="fake", chat="1", sender="ann")
VIENNA = ZoneInfo("Europe/Vienna")
EARLIEST = select(func.min(tables.routine.c.due_at))
RACE_DAYS = (date(2026, 6, 14), date(2026, 6, 15), date(2026, 6, 17))


@dataclass(frozen=True)
class Said:
    """One message that was said unasked."""

    on: date
    name: str
    words: str

    @property
    def kind(self) -> str:
        """What it was."""
        return self.name.partition("/")[0]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    opened = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(opened)
    yield opened
    await opened.close()


def a_racer(race_on: date, first: date) -> Record:
    """Ann, who trains for a half marathon and has the reminders everybody starts with."""
    goal = Goal(kind=GoalKind.RACE, race=GoalRace(distance=Distance(21_098), on=race_on))
    athlete = an_athlete(goal=goal, preferences=Preferences(zone="Europe/Vienna"), joined=first)
    runs = tuple(a_run(first - timedelta(days=n), 14) for n in range(40, 0, -2))
    record = a_record(athlete=athlete, activities=runs, routines=default_routines())
    plan = build_plan(goal, circumstances_of(record, first))
    assert isinstance(plan, TrainingPlan)
    return replace(record, plan=plan)


async def write(athletes: Athletes, now: datetime, record: Record | None = None) -> None:
    """A word from Ann, which changes nothing but what is given."""
    loaded = await athletes.load(ANN, now=now)
    record = record or loaded.snapshot.record
    record = replace(record, athlete=replace(record.athlete, id=loaded.athlete_id))
    outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
    heard = Received(channel="fake", chat="1", message_id=f"{now}", at=now)
    await athletes.commit(loaded, outcome, now=now, message=heard)


async def live(database: Database, race_on: date, first: date, writes_on: date) -> list[Said]:
    """All that is said from a day until two days after a race; she writes on one of them."""
    athletes, now = Athletes(database), datetime.combine(first, time(0), tzinfo=VIENNA)
    await write(athletes, now, a_racer(race_on, first))
    has_written = False
    while now.date() <= race_on + timedelta(days=2):
        if now.date() == writes_on and not has_written:
            await write(athletes, now)
            has_written = True
        due = await database.read(lambda c: c.execute(EARLIEST).scalar())
        assert due is not None
        now = due.astimezone(VIENNA)
        await database.write(partial(fire_due, voice=VOICE, now=now, limit=50))
    rows = select(tables.outgoing.c.key, tables.outgoing.c.created_at, tables.outgoing.c.reply)
    said = await database.read(lambda c: c.execute(rows.order_by(tables.outgoing.c.id)).all())
    return [
        Said(at.astimezone(VIENNA).date(), key.partition("/")[2], say_reply(from_text(Reply, text)))
        for key, at, text in said
    ]


@pytest.mark.parametrize(
    "race_on",
    [date(2026, 6, 14), date(2026, 6, 15), date(2026, 6, 17)],
    ids=lambda day: f"{day:%A}",
)
async def test_one_thing_a_day_that_nobody_asked_for_and_all_of_race_week(
    database: Database, race_on: date
) -> None:
    """Never more than one unasked message a day beyond those the athlete asked for."""
    first = race_on - timedelta(days=16)

    said = await live(database, race_on, first, writes_on=race_on - timedelta(days=5))

    unasked = [one for one in said if is_unasked_for(one.name)]
    assert max(Counter(one.on for one in unasked).values()) == 1
    assert {"nudge", "race countdown", "weekly review"} == {one.kind for one in unasked}
    for words, days in (
        ("one week to your half marathon", 7),
        ("Three days to your half marathon", 3),
        ("Two days to your half marathon", 2),
        ("Tomorrow is your half marathon", 1),
        ("How was your half marathon yesterday", -1),
    ):
        assert [one.on for one in unasked if words in one.words] == [race_on - timedelta(days=days)]
