"""A half-marathoner with a built plan, four weeks in, and a way to talk to the coach."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from core.activities.activity import Activity
from core.athlete import (
    Athlete,
    Availability,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    Preferences,
    RaceResult,
    Sport,
)
from core.coach.decide import decide
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Outcome, Record, Snapshot
from core.commands import Command
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.replies import ChangeCard, Question, Refusal
from core.units import Distance, Duration

TODAY = date(2026, 4, 15)
"""A Wednesday."""
NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)


def day(offset: int) -> date:
    """So many days from today."""
    return TODAY + timedelta(days=offset)


@lru_cache(maxsize=16)
def trained(kind: GoalKind = GoalKind.RACE, free: tuple[int | None, ...] = (None,) * 7) -> Snapshot:
    """An athlete of 40 km a week with a plan that begins today."""
    race = GoalRace(distance=Distance(21_098), on=day(14 * 7 - 3))
    goal = Goal(kind=kind, race=race if kind is GoalKind.RACE else None)
    starting = kind is GoalKind.START_TO_RUN
    athlete = Athlete(
        id="a",
        preferences=Preferences(zone="UTC"),
        birth_year=1990,
        level=Level.BEGINNER if starting else Level.INTERMEDIATE,
        weekly_volume=Distance(0 if starting else 40_000),
        longest_run=Distance(0 if starting else 14_000),
        runs_per_week=0 if starting else 4,
        results=()
        if starting
        else (RaceResult(distance=Distance(5000), duration=Duration(1230), on=day(-20)),),
        goal=goal,
        availability=Availability(weekly=free),
        joined=day(-1),
    )
    record = Record(athlete=athlete)
    plan = build_plan(goal, circumstances_of(record, TODAY))
    assert isinstance(plan, TrainingPlan)
    return Snapshot(record=replace(record, plan=plan), plan_version=1)


def seen(snapshot: Snapshot, today: date = TODAY) -> Circumstances:
    """What planning sees of a snapshot."""
    return circumstances_of(snapshot.record, today)


def plan_of(snapshot: Snapshot) -> TrainingPlan:
    """The plan of a snapshot that has one."""
    assert snapshot.plan is not None
    return snapshot.plan


def session(snapshot: Snapshot, session_id: str) -> PlannedSession:
    """A session of the plan by its id."""
    found = plan_of(snapshot).session(session_id)
    assert found is not None
    return found


def say(snapshot: Snapshot, *commands: Command, now: datetime = NOW) -> tuple[Snapshot, Outcome]:
    """The snapshot and the last outcome after some commands, one message each."""
    assert commands
    for command in commands:
        outcome = decide(command, snapshot, now=now)
        snapshot = replace(
            snapshot,
            record=outcome.record,
            dialogue=outcome.dialogue,
            plan_version=outcome.plan_version,
        )
    return snapshot, outcome


def text(outcome: Outcome) -> str:
    """All that an answer says, its lines and buttons included."""
    said: list[str] = []
    for part in outcome.reply.parts:
        match part:
            case ChangeCard():
                said += [part.headline, *(f"{c.what}: {c.why}" for c in part.changes)]
                said += part.cautions
            case Question():
                said.append(part.text)
            case Refusal():
                said += [part.reason, part.alternative]
            case _:
                said.append(str(getattr(part, "text", "")))
    said += [f"[{button.label}]" for button in outcome.reply.buttons]
    return "\n".join(said)


def ran(snapshot: Snapshot, *names: str) -> Snapshot:
    """The snapshot with some sessions run as planned."""
    record = snapshot.record
    for name in names:
        planned = session(snapshot, name)
        activity = Activity(
            id=f"a-{name}",
            sport=Sport.RUN,
            on=planned.on,
            distance=planned.workout.distance,
            duration=planned.workout.duration,
            rpe=4,
        )
        assert record.plan is not None
        done = replace(planned, status=SessionStatus.DONE, activity_id=activity.id)
        record = replace(
            record,
            plan=record.plan.with_session(done),
            activities=(*record.activities, activity),
        )
    return replace(snapshot, record=record)


def moved(snapshot: Snapshot, session_id: str, **fields: Any) -> Snapshot:
    """The snapshot with a session changed as it were by hand."""
    plan = plan_of(snapshot).with_session(replace(session(snapshot, session_id), **fields))
    return replace(snapshot, record=replace(snapshot.record, plan=plan))
