"""How long it takes to decide what an athlete asks for, from the command to the whole answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from statistics import median
from time import perf_counter

from core.athlete import (
    Athlete,
    BodySite,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    RaceResult,
    RuleKind,
    Weekday,
)
from core.coach.decide import decide_all
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record, Snapshot
from core.commands import (
    AddSession,
    BlockDates,
    Command,
    CompleteSession,
    EaseWeek,
    LogActivity,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetRule,
    ShowWeek,
    SkipSession,
)
from core.planning.adjusting import roll_over
from core.planning.build import build_plan
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

NAME = "Changes"
BUDGET = (
    "any one change of an 18-week marathon plan decided in 8 ms median, 30 ms p99; "
    "40 ms p99 for the first one after weeks without a word, which mends the plan too"
)

START = date(2026, 4, 13)
ATHLETES = 12
DAYS_IN = (3, 17, 38, 66, 87)
"""How far into the plan things are asked."""

Asked = Callable[[date], Command]
ASKED: Sequence[tuple[str, Asked]] = (
    ("show the week", lambda _: ShowWeek()),
    ("move", lambda d: MoveSession(session_on=_next(d, 1), to_day=_next(d, 2))),
    ("move the long run", lambda d: MoveSession(session_kind=WorkoutKind.LONG, to_day=_next(d, 4))),
    ("skip a session", lambda d: SkipSession(session_on=_next(d, 1))),
    ("skip two weeks", lambda d: SkipSession(session_on=d, last_on=d + timedelta(days=13))),
    ("replace", lambda d: ReplaceSession(session_on=_next(d, 1), with_kind=WorkoutKind.EASY)),
    ("shorten", lambda d: ScaleSession(session_on=_next(d, 1), to_duration=Duration(1800))),
    ("lengthen", lambda d: ScaleSession(session_on=_next(d, 3), is_shorter=False)),
    ("ease the week", lambda _: EaseWeek()),
    ("push the week", lambda _: PushWeek()),
    ("add", lambda d: AddSession(on=_next(d, 4), kind=WorkoutKind.EASY, distance=Distance(5000))),
    ("block three days", lambda d: BlockDates(first=d, last=d + timedelta(days=2), minutes=0)),
    ("block ten days", lambda d: BlockDates(first=d, last=d + timedelta(days=9), minutes=0)),
    ("never on a day", lambda _: SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.TUESDAY)),
    ("cap the long run", lambda _: SetRule(kind=RuleKind.LONG_RUN_CAP, duration=Duration(7200))),
    ("four runs a week", lambda _: SetRule(kind=RuleKind.MOST_RUNS, count=4)),
    ("only four days", lambda _: SetAvailability(days=_FOUR_DAYS, is_only=True)),
    ("an hour on workdays", lambda _: SetAvailability(days=tuple(Weekday)[:5], minutes=60)),
    ("sick with fever", lambda _: ReportIllness(has_fever=True, is_below_neck=False)),
    ("niggle", lambda _: ReportNiggle(site=BodySite.KNEE, severity=4)),
    ("injury", lambda _: ReportNiggle(site=BodySite.CALF, severity=7, is_sharp=True)),
    ("tired", lambda _: ReportFatigue(is_strong=True)),
    ("recovered", lambda _: ReportRecovered()),
    ("log", lambda d: LogActivity(on=d, distance=Distance(9000), duration=Duration(3100), rpe=4)),
    ("log a race", lambda d: LogActivity(on=d, distance=_TEN, duration=_FAST, is_race=True)),
    ("done", lambda d: CompleteSession(session_on=d, rpe=5)),
)
_FOUR_DAYS = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY, Weekday.SUNDAY)
_TEN, _FAST = Distance(10_000), Duration(2640)


def run() -> list[tuple[str, float, str, float | None]]:
    """Medians and 99th percentiles of all that is asked, then the median of each.

    Athletes have run all that was planned until then; once more, they have told nothing of it.
    """
    planned = [_snapshot(i) for i in range(ATHLETES)]
    days = [START + timedelta(days=DAYS_IN[i % len(DAYS_IN)]) for i in range(ATHLETES)]
    ran = list(zip(map(_as_planned, planned, days), days, strict=True))
    silent = list(zip(map(_silent, planned, days), days, strict=True))
    taken = {name: _timed(asked, ran) for name, asked in ASKED}
    every = sorted(one for times in taken.values() for one in times)
    after_silence = sorted(one for _, asked in ASKED for one in _timed(asked, silent))
    return [
        ("any change, median", median(every) * 1000, "ms", 8.0),
        ("any change, 99 of 100", _p99(every) * 1000, "ms", 30.0),
        ("after weeks of silence, median", median(after_silence) * 1000, "ms", None),
        ("after weeks of silence, 99 of 100", _p99(after_silence) * 1000, "ms", 40.0),
        *((f"{name}, median", median(times) * 1000, "ms", None) for name, times in taken.items()),
        *((f"{name}, slowest", max(times) * 1000, "ms", None) for name, times in taken.items()),
    ]


def _p99(times: Sequence[float]) -> float:
    return times[int(len(times) * 0.99)]


def _timed(asked: Asked, athletes: Sequence[tuple[Snapshot, date]]) -> list[float]:
    times = []
    for snapshot, today in athletes:
        start = perf_counter()
        decide_all((asked(today),), snapshot, now=_morning(today))
        times.append(perf_counter() - start)
    return times


def _as_planned(snapshot: Snapshot, today: date) -> Snapshot:
    """The athlete of a day before which all that was planned was done, and told."""
    for day in (START + timedelta(days=n) for n in range((today - START).days)):
        told = (CompleteSession(session_on=day, rpe=4),)
        record = decide_all(told, snapshot, now=_evening(day)).record
        snapshot = Snapshot(record=record, plan_version=1)
    return snapshot


def _silent(snapshot: Snapshot, today: date) -> Snapshot:
    """The athlete of a day before which nothing was told."""
    record = snapshot.record
    if record.plan is None:
        return snapshot
    rolled = roll_over(record.plan, today)
    return Snapshot(record=replace(record, plan=rolled), plan_version=1)


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(6), tzinfo=UTC)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(20), tzinfo=UTC)


def _snapshot(at: int) -> Snapshot:
    race = GoalRace(distance=Distance(42_195), on=START + timedelta(days=18 * 7 - 1))
    goal = Goal(kind=GoalKind.RACE, race=race)
    athlete = Athlete(
        id="x",
        level=tuple(Level)[at % 3],
        weekly_volume=Distance(40_000 + 1370 * at),
        longest_run=Distance(18_000),
        birth_year=1990 - at,
        results=(RaceResult(distance=Distance(10_000), duration=Duration(2700 - 40 * at)),),
        joined=START,
        goal=goal,
    )
    record = Record(athlete=athlete)
    plan = build_plan(goal, circumstances_of(record, START))
    if not isinstance(plan, TrainingPlan):
        raise TypeError(plan.reason)
    return Snapshot(record=Record(athlete=athlete, plan=plan), plan_version=1)


def _next(day: date, days: int) -> date:
    return day + timedelta(days=days)
