"""Athletes and circumstances in one line, for the tests of planning."""

from datetime import date, timedelta
from typing import Any

from core.athlete import Athlete, Availability, Goal, GoalKind, GoalRace, Level
from core.physiology.performance import vdot_of
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances, DoneRun, Refused
from core.planning.plan import PlannedSession, TrainingPlan
from core.units import Distance, Duration

MONDAY = date(2026, 4, 13)
HALF, MARATHON = 21.098, 42.195


def km(figure: float) -> Distance:
    """So many kilometres."""
    return Distance.from_km(figure)


def race_in(weeks: float, kilometres: float, today: date = MONDAY, **fields: Any) -> Goal:
    """A race on the Sunday that ends so many weeks."""
    monday = today - timedelta(days=today.weekday())
    on = monday + timedelta(days=int(7 * weeks) - 1)
    race = GoalRace(distance=km(kilometres), on=on, **fields)
    return Goal(kind=GoalKind.RACE, race=race)


def seen(
    weekly: float | None = 40,
    longest: float | None = None,
    *,
    days: tuple[int, ...] = tuple(range(7)),
    minutes: int | None = None,
    age: int | None = 35,
    level: Level | None = None,
    five_km: str | None = "22:00",
    today: date = MONDAY,
    runs: tuple[DoneRun, ...] = (),
    **fields: Any,
) -> Circumstances:
    """An athlete of a weekly volume with free days, and a 5 km result."""
    athlete = Athlete(
        id="x",
        level=level,
        birth_year=None if age is None else today.year - age,
        weekly_volume=None if weekly is None else km(weekly),
        longest_run=None if longest is None else km(longest),
        availability=Availability(weekly=tuple(minutes if d in days else 0 for d in range(7))),
        **fields,
    )
    vdot = None
    if five_km is not None:
        clock = five_km.split(":")
        vdot = vdot_of(km(5), Duration(int(clock[0]) * 60 + int(clock[1])))
    return Circumstances(athlete=athlete, today=today, runs=runs, vdot=vdot)


def planned(goal: Goal, circumstances: Circumstances) -> TrainingPlan:
    """The plan, which must not be refused."""
    plan = build_plan(goal, circumstances)
    assert isinstance(plan, TrainingPlan), plan
    return plan


def refused(goal: Goal, circumstances: Circumstances) -> Refused:
    """The refusal, which must not be a plan."""
    plan = build_plan(goal, circumstances)
    assert isinstance(plan, Refused)
    return plan


def runs_of(plan: TrainingPlan) -> list[PlannedSession]:
    """Every run of a plan."""
    return [s for s in plan.sessions() if s.workout.is_run]


def logged(weeks: int, *lengths: float, until: date = MONDAY) -> tuple[DoneRun, ...]:
    """The same runs every week for so many weeks before a day, two days apart."""
    found = []
    for back in range(weeks, 0, -1):
        for i, length in enumerate(lengths):
            on = until - timedelta(days=7 * back) + timedelta(days=2 * i)
            found.append(DoneRun(on=on, distance=km(length), duration=Duration(int(length * 360))))
    return tuple(found)
