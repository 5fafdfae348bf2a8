"""How long it takes to write a season and to solve a week."""

from datetime import date, timedelta
from statistics import median
from time import perf_counter

from core.athlete import Athlete, Goal, GoalKind, GoalRace, Level
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances
from core.planning.guard import review
from core.planning.plan import TrainingPlan
from core.planning.week_search import search
from core.planning.week_solver import DayRoom, Part, Wanted, WeekRoom, solve_week
from core.units import Distance

NAME = "Planning"
BUDGET = "an 18-week marathon plan built and guarded in 30 ms, a week re-solved in 5 ms"

MONDAY = date(2026, 4, 13)
TIMES = 30


def run() -> list[tuple[str, float, str, float | None]]:
    """Medians over athletes that differ, so that no plan is read from a cache."""
    plans = [_timed_plan(i) for i in range(TIMES)]
    weeks = [_timed_week(i) for i in range(TIMES)]
    return [
        ("18-week marathon plan, built and guarded", median(plans) * 1000, "ms", 30.0),
        ("the slowest of them", max(plans) * 1000, "ms", None),
        ("one week of seven sessions, solved afresh", median(weeks) * 1000, "ms", 5.0),
        ("the slowest of them", max(weeks) * 1000, "ms", None),
    ]


def _timed_plan(at: int) -> float:
    athlete = Athlete(
        id="x",
        level=Level.INTERMEDIATE,
        weekly_volume=Distance(40_000 + 137 * at),
        longest_run=Distance(18_000),
        birth_year=1990,
    )
    seen = Circumstances(athlete=athlete, today=MONDAY, vdot=44 + at * 0.3)
    race = GoalRace(distance=Distance(42_195), on=MONDAY + timedelta(days=18 * 7 - 1))
    start = perf_counter()
    plan = build_plan(Goal(kind=GoalKind.RACE, race=race), seen)
    if not isinstance(plan, TrainingPlan) or review(plan, seen):
        raise AssertionError("The plan of the benchmark is not a good one.")
    return perf_counter() - start


def _timed_week(at: int) -> float:
    search.cache_clear()
    days = tuple(DayRoom(on=MONDAY + timedelta(days=i), minutes=55 + at) for i in range(7))
    wanted = (
        Wanted(id="long", part=Part.LONG, minutes=100, least_minutes=40),
        Wanted(id="hard1", part=Part.HARD, minutes=60, least_minutes=35),
        Wanted(id="hard2", part=Part.HARD, minutes=60, least_minutes=35),
        *(Wanted(id=f"easy{i}", part=Part.EASY, minutes=45, least_minutes=20) for i in range(3)),
        Wanted(id="strength", part=Part.STRENGTH, minutes=25),
    )
    start = perf_counter()
    solve_week(wanted, WeekRoom(days=days))
    return perf_counter() - start
