"""What is read of an athlete for the message of a day."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from core.athlete import (
    GoalRace,
    Illness,
    Preferences,
    RaceResult,
    Routine,
    RoutineKind,
    Sport,
    Weekday,
)
from core.coach.composing import compose, dialogue_after
from core.coach.snapshot import Outcome, Record, Snapshot
from core.planning.plan import SessionStatus
from core.replies import Paragraph, Reply
from core.units import Duration
from core.workouts.steps import WorkoutKind
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.inbox import Received
from storage.records import weeks_of
from storage.routines import SCOPES, Voice, fire_due
from tests.builders import MONDAY, a_plan, a_record, a_run, a_session, an_athlete, km

ANN = Person(channel="fake", chat="1", sender="ann")
RACE_DAY = MONDAY + timedelta(days=27)
DAYS = (*range(8), 13, 14, 15, *range(25, 30))
"""Days of the plan on which something differs."""
TIMES = (time(6, 45), time(7), time(12), time(17), time(19, 30), time(20, 30))


def an_eventful_record(zone: str) -> Record:
    """Six weeks in which a run was done on another day, one moved far away, and one is a race."""
    plan = a_plan()
    done, moved = plan.weeks[0].sessions[:2]
    run = a_run(done.on + timedelta(days=1))
    plan = plan.with_session(replace(done, status=SessionStatus.DONE, activity_id=run.id))
    plan = plan.with_session(replace(moved, on=moved.on + timedelta(days=12), moved_from=moved.on))
    plan = plan.with_session(a_session(RACE_DAY, WorkoutKind.RACE, 10, id="race"))
    race = GoalRace(distance=km(10), on=RACE_DAY, is_tune_up=True)
    athlete = an_athlete(preferences=Preferences(zone=zone), tune_ups=(race,))
    record = a_record(athlete=athlete, plan=plan)
    return replace(
        record,
        activities=(*record.activities, run),
        routines=tuple(Routine(kind=kind, at=at) for kind, at in zip(SCOPES, TIMES, strict=True)),
    )


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue"])
async def test_message_of_a_day_needs_no_more_than_is_read_for_it(
    database: Database, zone: str
) -> None:
    """On every day of a plan the same is said as if the whole record had been read."""
    athletes, now = Athletes(database), _noon_before(zone)
    whole = await _hear(athletes, an_eventful_record(zone), now)
    said: list[tuple[RoutineKind, Reply]] = []
    read: list[int] = []

    def compose_twice(kind: RoutineKind, snapshot: Snapshot, moment: datetime) -> Reply | None:
        reply = compose(kind, snapshot, now=moment)
        assert reply == compose(kind, Snapshot(record=whole), now=moment), (kind, moment)
        if kind is not RoutineKind.NUDGE:
            read.append(sum(1 for _ in snapshot.plan.sessions()) if snapshot.plan else 0)
        said.extend([(kind, reply)] if reply else [])
        return reply

    voice = Voice(compose=compose_twice, dialogue_after=dialogue_after, say_quiet=_say_nothing)
    for number, at in product(DAYS, TIMES):
        day = MONDAY + timedelta(days=number)
        moment = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
        await _fire(database, voice, moment)
        if at == TIMES[-1] and number in (1, 8, 15):
            await _hear(athletes, whole, moment)

    assert {kind for kind, _ in said} == set(SCOPES)
    assert len(said) > 30
    assert {0, 1} <= set(read)
    assert sum(sessions > 2 for sessions in read) <= 5, "all is read only for a race"


SUNDAY = MONDAY + timedelta(days=6)
REVIEW = Routine(kind=RoutineKind.WEEKLY_REVIEW, at=time(18), days=frozenset({Weekday.SUNDAY}))


@pytest.mark.parametrize(
    ("days_ago", "illness", "most_read", "weeks_read"),
    [
        (range(900, 0, -3), None, 70, 5),
        (range(900, 250, -3), None, 220, 6),
        (range(900, 0, -3), Illness(since=SUNDAY - timedelta(days=3)), 310, 6),
    ],
    ids=["runs until today", "has not run for long", "is ill"],
)
async def test_weekly_review_needs_no_more_than_half_a_year(
    database: Database, days_ago: range, illness: Illness | None, most_read: int, weeks_read: int
) -> None:
    """The same is said as if all had been read, which it is only for who is ill or came back."""
    athletes, evening = Athletes(database), datetime.combine(SUNDAY, REVIEW.at, tzinfo=UTC)
    swim = a_run(SUNDAY - timedelta(days=2), 1, sport=Sport.SWIM)
    runs = (a_run(SUNDAY - timedelta(days=days), 9, rpe=4) for days in days_ago)
    result = RaceResult(distance=km(10), duration=Duration(2700), on=MONDAY - timedelta(days=60))
    record = replace(an_eventful_record("UTC"), activities=(*runs, swim), routines=(REVIEW,))
    athlete = replace(record.athlete, results=(result,), illness=illness)
    whole = await _hear(athletes, replace(record, athlete=athlete), evening - timedelta(days=1))
    said: list[Reply | None] = []

    def compose_twice(kind: RoutineKind, snapshot: Snapshot, moment: datetime) -> Reply | None:
        said.append(compose(kind, snapshot, now=moment))
        assert said[-1] == compose(kind, Snapshot(record=whole), now=moment)
        assert len(snapshot.record.activities) <= most_read
        assert len(weeks_of(snapshot.record)) == weeks_read
        return said[-1]

    voice = Voice(compose=compose_twice, dialogue_after=dialogue_after, say_quiet=_say_nothing)
    await _fire(database, voice, evening)

    assert said != []
    assert said[0] is not None


async def _hear(athletes: Athletes, record: Record, now: datetime) -> Record:
    """Stores the record with a word from Ann, who is silent for some days after."""
    loaded = await athletes.load(ANN, now=now)
    record = replace(record, athlete=replace(record.athlete, id=loaded.athlete_id))
    outcome = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
    message = Received(channel="fake", chat="1", message_id=str(now), at=now)
    await athletes.commit(loaded, outcome, now=now, message=message)
    return record


async def _fire(database: Database, voice: Voice, moment: datetime) -> None:
    await database.write(lambda c: fire_due(c, voice, moment, 50))


def _noon_before(zone: str) -> datetime:
    """Noon of the day before the plan begins."""
    return datetime.combine(MONDAY - timedelta(days=1), time(12), tzinfo=ZoneInfo(zone))


def _say_nothing(snapshot: Snapshot) -> Reply:
    return Reply(parts=(Paragraph(text=f"Quiet, {snapshot.athlete.name}."),))
