"""Many athletes at once, each with a season's plan and a routine that is due at an instant."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from core.athlete import (
    Athlete,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    Preferences,
    Routine,
    RoutineKind,
)
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances
from core.planning.plan import TrainingPlan
from core.units import Distance
from storage import tables
from storage.database import Database, Transaction
from storage.records import plan_head
from storage.rows import to_text

MARATHON = Distance(42_195)
CHUNK = 2000


def fill_athletes(
    database: Database, count: int, due: datetime, channel: str = "bench", weeks: int | None = None
) -> None:
    """Stores athletes, with so many weeks of their plan, whose morning falls due at an instant."""
    athlete = an_athlete(due)
    plan = a_season(athlete, due.date())
    plan = replace(plan, weeks=plan.weeks[:weeks])
    for first in range(0, count, CHUNK):
        numbers = range(first, min(first + CHUNK, count))
        database.write_now(
            lambda c, numbers=numbers: _fill(c, numbers, athlete, plan, due, channel)
        )


def an_athlete(due: datetime) -> Athlete:
    """A marathoner who knows what they want."""
    race = GoalRace(distance=MARATHON, on=due.date() + timedelta(days=110))
    return Athlete(
        id="x",
        name="Ann",
        preferences=Preferences(zone="UTC"),
        level=Level.INTERMEDIATE,
        weekly_volume=Distance(40_000),
        longest_run=Distance(16_000),
        runs_per_week=5,
        goal=Goal(kind=GoalKind.RACE, race=race),
        joined=due.date() - timedelta(days=30),
    )


def a_season(athlete: Athlete, today: date) -> TrainingPlan:
    """The plan the coach itself writes."""
    assert athlete.goal is not None
    plan = build_plan(athlete.goal, Circumstances(athlete=athlete, today=today))
    assert isinstance(plan, TrainingPlan), plan
    return plan


def _fill(
    connection: Transaction,
    numbers: range,
    athlete: Athlete,
    plan: TrainingPlan,
    due: datetime,
    channel: str,
) -> None:
    routine = Routine(kind=RoutineKind.MORNING, at=due.time().replace(tzinfo=None))
    heard, head = due - timedelta(days=1), to_text(plan_head(plan))
    weeks = [{"day": week.monday, "document": to_text(week)} for week in plan.weeks]
    athletes: list[dict[str, Any]] = [
        {
            "id": f"a{number}",
            "version": 1,
            "plan_version": 1,
            "document": to_text(replace(athlete, id=f"a{number}")),
            "plan": head,
            "history_at": 0,
            "created_at": heard,
            "heard_at": heard,
        }
        for number in numbers
    ]
    accounts = [
        {
            "channel": channel,
            "sender": str(number),
            "chat": str(number),
            "athlete_id": f"a{number}",
            "is_group": False,
            "used_at": heard,
            "failures": 0,
        }
        for number in numbers
    ]
    routines = [
        {
            "athlete_id": f"a{number}",
            "position": 0,
            "kind": routine.kind,
            "document": to_text(routine),
            "due_at": due,
        }
        for number in numbers
    ]
    placed = [
        {"athlete_id": f"a{number}", "position": place, **week}
        for number in numbers
        for place, week in enumerate(weeks)
    ]
    connection.execute(insert(tables.athlete), athletes)
    connection.execute(insert(tables.account), accounts)
    connection.execute(insert(tables.routine), routines)
    connection.execute(insert(tables.plan_week), placed)
