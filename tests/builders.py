"""Values in one line: athletes, records, plans and snapshots for tests."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
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
    Routine,
    RoutineKind,
    Sport,
    Weekday,
)
from core.coach.snapshot import Dialogue, Record, Snapshot
from core.commands import Command
from core.planning.plan import Microcycle, Phase, PlannedSession, Reason, TrainingPlan
from core.units import Distance, Duration, Pace, PaceRange
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    Target,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

TODAY = date(2026, 4, 15)
"""A Wednesday; the day of `now` in conftest."""
NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)
"""That day's morning."""
MONDAY = date(2026, 4, 13)
"""The Monday of that week."""
MARATHON_DAY = date(2026, 8, 16)
"""A Sunday 17 weeks and some days away."""

_PACES = {
    Zone.EASY: PaceRange(Pace(330.0), Pace(370.0)),
    Zone.THRESHOLD: PaceRange(Pace(266.0), Pace(274.0)),
    Zone.INTERVAL: PaceRange(Pace(246.0), Pace(252.0)),
}


def km(figure: float) -> Distance:
    """So many kilometres."""
    return Distance.from_km(figure)


def minutes(figure: float) -> Duration:
    """So many minutes."""
    return Duration.from_minutes(figure)


def a_marathon(on: date = MARATHON_DAY, **fields: Any) -> Goal:
    """A marathon to train for."""
    race = GoalRace(distance=Distance(42_195), on=on, **fields)
    return Goal(kind=GoalKind.RACE, race=race)


def an_athlete(**fields: Any) -> Athlete:
    """A runner of 40 km a week with a 20:00 5K, who trains for a marathon and has settled in."""
    usual: dict[str, Any] = {
        "id": "a1",
        "name": "Ana",
        "preferences": Preferences(zone="UTC"),
        "birth_year": 1990,
        "level": Level.INTERMEDIATE,
        "weekly_volume": km(40),
        "longest_run": km(18),
        "runs_per_week": 4,
        "results": (RaceResult(distance=km(5), duration=Duration(1200), on=date(2026, 3, 29)),),
        "goal": a_marathon(),
        "availability": Availability(weekly=(0, None, None, None, 0, None, None)),
        "long_run_day": Weekday.SUNDAY,
        "joined": date(2026, 4, 1),
    }
    return Athlete(**(usual | fields))


def a_newcomer(zone: str = "UTC", **fields: Any) -> Athlete:
    """Somebody of whom nothing is known."""
    return Athlete(id="new", preferences=Preferences(zone=zone), **fields)


def a_step(
    distance: Distance | None = None,
    duration: Duration | None = None,
    *,
    zone: Zone = Zone.EASY,
    intensity: Intensity = Intensity.ACTIVE,
) -> WorkoutStep:
    """One stretch, by distance or by time, at the middle of its zone."""
    pace = _PACES[zone].middle
    return WorkoutStep(
        intensity=intensity,
        distance=distance or pace.within(duration or minutes(30)),
        duration=duration or pace.over(distance or km(5)),
        by_distance=distance is not None,
        target=Target(zone=zone, pace=_PACES[zone], rpe=(3, 4)),
    )


def a_workout(kind: WorkoutKind = WorkoutKind.EASY, distance: float = 8.0) -> Workout:
    """A workout of a kind: easy ones in one stretch, hard ones as 3 x 8 min between easy ends."""
    if kind is WorkoutKind.STRENGTH:
        return Workout(kind=kind, title="Strength 30 min", purpose="Strong tissue.", steps=())
    if kind in (WorkoutKind.THRESHOLD, WorkoutKind.CRUISE):
        work = a_step(duration=minutes(8), zone=Zone.THRESHOLD, intensity=Intensity.INTERVAL)
        rest = a_step(duration=minutes(2), intensity=Intensity.RECOVERY)
        return Workout(
            kind=kind,
            title="Threshold 3 x 8 min",
            purpose="It lifts the pace you can hold for an hour.",
            easier="20 min steady in one go.",
            rpe=7,
            steps=(
                a_step(km(2), intensity=Intensity.WARMUP),
                RepeatBlock(count=3, steps=(work, rest)),
                a_step(km(2), intensity=Intensity.COOLDOWN),
            ),
        )
    title = f"{kind.value.capitalize()} {distance:g} km"
    purpose = "Easy running builds endurance."
    return Workout(kind=kind, title=title, purpose=purpose, steps=(a_step(km(distance)),))


def a_session(
    on: date = TODAY, kind: WorkoutKind = WorkoutKind.EASY, distance: float = 8.0, **fields: Any
) -> PlannedSession:
    """A workout placed on a day."""
    usual: dict[str, Any] = {
        "id": f"{on:%m%d}-{kind.value.split()[0]}",
        "on": on,
        "workout": a_workout(kind, distance),
        "reasons": (Reason(code="base", sentence="Most running is easy."),),
        "is_key": kind not in (WorkoutKind.EASY, WorkoutKind.RECOVERY),
    }
    return PlannedSession(**(usual | fields))


def a_week(monday: date = MONDAY, number: int = 1, **fields: Any) -> Microcycle:
    """Easy Tuesday, threshold Thursday, easy Saturday, long Sunday."""
    days = (
        a_session(monday + timedelta(days=1)),
        a_session(monday + timedelta(days=3), WorkoutKind.THRESHOLD),
        a_session(monday + timedelta(days=5), distance=6),
        a_session(monday + timedelta(days=6), WorkoutKind.LONG, 16),
    )
    usual: dict[str, Any] = {
        "number": number,
        "monday": monday,
        "phase": Phase.BASE,
        "focus": "Endurance first.",
        "sessions": days,
        "reasons": (Reason(code="weekly-rise", sentence="A tenth more than before."),),
    }
    return Microcycle(**(usual | fields))


def a_plan(
    weeks: int | tuple[Microcycle, ...] = 6, monday: date = MONDAY, **fields: Any
) -> TrainingPlan:
    """So many like weeks, or these, towards a marathon."""
    usual: dict[str, Any] = {
        "goal": a_marathon(),
        "level": Level.INTERMEDIATE,
        "weeks": tuple(a_week(monday + timedelta(weeks=n), n + 1) for n in range(weeks))
        if isinstance(weeks, int)
        else weeks,
        "vdot": 49.8,
        "reasons": (Reason(code="cutback", sentence="Every fourth week is lighter."),),
        "base_volume": km(40),
        "base_longest": km(18),
    }
    return TrainingPlan(**(usual | fields))


def a_run(on: date = TODAY, distance: float = 8.0, **fields: Any) -> Activity:
    """A run of the log, at 5:45 a kilometre unless told otherwise."""
    usual: dict[str, Any] = {
        "id": f"{on:%Y%m%d}-{distance:g}",
        "sport": Sport.RUN,
        "on": on,
        "distance": km(distance),
        "duration": Duration(round(distance * 345)),
    }
    return Activity(**(usual | fields))


def runs_before(day: date = MONDAY, weeks: int = 5) -> tuple[Activity, ...]:
    """Four easy runs a week, 40 km with an 18 km long run, in the weeks before a day."""
    plan = ((1, 7.0), (3, 8.0), (5, 7.0), (6, 18.0))
    start = day - timedelta(weeks=weeks)
    return tuple(
        a_run(start + timedelta(weeks=week, days=offset), distance, rpe=4)
        for week in range(weeks)
        for offset, distance in plan
    )


def routines(at: time = time(7, 0)) -> tuple[Routine, ...]:
    """Morning, evening and review."""
    return (
        Routine(kind=RoutineKind.MORNING, at=at),
        Routine(kind=RoutineKind.EVENING, at=time(19, 30)),
        Routine(kind=RoutineKind.WEEKLY_REVIEW, at=time(18, 0), days=frozenset({Weekday.SUNDAY})),
    )


def a_record(athlete: Athlete | None = None, **fields: Any) -> Record:
    """An athlete with a plan and five weeks of running behind them."""
    usual: dict[str, Any] = {
        "athlete": athlete or an_athlete(),
        "plan": a_plan(),
        "activities": runs_before(),
        "routines": routines(),
    }
    return Record(**(usual | fields))


def a_snapshot(record: Record | None = None, **fields: Any) -> Snapshot:
    """All that a decision may see, of the usual athlete."""
    return Snapshot(record=record or a_record(), **({"plan_version": 3} | fields))


def newcomer_snapshot(**dialogue: Any) -> Snapshot:
    """A conversation that has not begun."""
    return Snapshot(record=Record(athlete=a_newcomer()), dialogue=Dialogue(**dialogue))


def after(snapshot: Snapshot, outcome: Any) -> Snapshot:
    """What the next decision sees when an outcome was kept."""
    return replace(
        snapshot,
        record=outcome.record,
        dialogue=outcome.dialogue,
        plan_version=outcome.plan_version,
    )


def names(commands: tuple[Command, ...]) -> tuple[str, ...]:
    """The classes of commands."""
    return tuple(type(command).__name__ for command in commands)
