"""The checklist of a good plan over a grid of athletes, computed from outside.

Nothing here knows how plans are made. Items carry the numbers of the forty-item checklist (section
E); those that need a person's judgement are left to people.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from core.athlete import Athlete, Availability, Goal, GoalKind, GoalRace, Level
from core.physiology.performance import vdot_of
from core.planning.audit_items import ITEMS
from core.planning.audit_reading import Item
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances, Refused
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration

Builder = Callable[[Goal, Circumstances], TrainingPlan | Refused]
GRID_TODAY = date(2026, 4, 13)
"""A Monday; the grid needs no clock."""
_VOLUMES_KM = (0, 15, 40, 70, 100)
_WEEKS = (2, 6, 12, 18, 30)
_RACES_M = (5_000, 10_000, 21_098, 42_195, 50_000)
_DAYS: dict[int, tuple[int, ...]] = {
    1: (6,),
    2: (2, 6),
    3: (1, 3, 6),
    4: (1, 3, 5, 6),
    5: (0, 1, 3, 5, 6),
    6: (0, 1, 2, 3, 5, 6),
    7: (0, 1, 2, 3, 4, 5, 6),
}
_AGES = (14, 30, 55, 70)
_FIVE_KM_S = {Level.BEGINNER: 1_740, Level.INTERMEDIATE: 1_380, Level.ADVANCED: 1_110}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One athlete of the grid."""

    label: str
    """What is special about them."""
    goal: Goal
    """What they train for."""
    circumstances: Circumstances
    """Who they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An item that a plan does not pass."""

    item: int
    """Number of the item."""
    label: str
    """The athlete."""
    sentence: str
    """What is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemScore:
    """How often an item passes."""

    number: int
    """Number of the item in the checklist."""
    name: str
    """What it asks."""
    plans: int
    """Plans it was asked of."""
    passed: int
    """Plans that pass."""

    @property
    def rate(self) -> float:
        """Share of plans that pass."""
        return self.passed / self.plans if self.plans else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """The pass rate of every item, and every failure."""

    built: int
    """Plans that were built."""
    refused: int
    """Wishes that were refused."""
    scores: tuple[ItemScore, ...]
    """One for each item."""
    failures: tuple[Failure, ...]
    """Everything that does not pass."""

    def lines(self) -> Iterator[str]:
        """The report as lines of text."""
        yield f"{self.built} plans built, {self.refused} wishes refused with an alternative"
        for score in self.scores:
            yield (
                f"{score.number:>3}  {score.name:<44} {score.passed:>5}/{score.plans:<5} "
                f"{score.rate:>7.1%}"
            )
        for failure in self.failures:
            yield f"     {failure.item:>3}  {failure.label}: {failure.sentence}"


def audit_grid() -> Iterator[Case]:
    """Every athlete of the grid of issue and checklist: volume, weeks, race, days, level, age."""
    for km, weeks, metres, days, level, age in product(
        _VOLUMES_KM, _WEEKS, _RACES_M, _DAYS, Level, _AGES
    ):
        yield grid_case(km, weeks, metres, days, level, age)


def grid_case(km: int, weeks: int, metres: int, days: int, level: Level, age: int) -> Case:
    """One athlete of the grid; the race is on the Sunday of the last week."""
    today = GRID_TODAY
    free = tuple(None if day in _DAYS[days] else 0 for day in range(7))
    athlete = Athlete(
        id="grid",
        level=level,
        birth_year=today.year - age,
        weekly_volume=Distance.from_km(km),
        availability=Availability(weekly=free),
    )
    race = GoalRace(distance=Distance(metres), on=today + timedelta(days=7 * weeks - 1))
    vdot = vdot_of(Distance(5_000), Duration(_FIVE_KM_S[level])) if km else None
    return Case(
        label=f"{km} km/week, {metres / 1000:g} km in {weeks} weeks, {days} days, {level}, {age} y",
        goal=Goal(kind=GoalKind.RACE, race=race),
        circumstances=Circumstances(athlete=athlete, today=today, vdot=vdot),
    )


def audit_plan(plan: TrainingPlan, circumstances: Circumstances) -> Iterator[tuple[Item, str]]:
    """Every item that a plan does not pass, with what is wrong."""
    for item in ITEMS:
        for sentence in item.check(plan, circumstances):
            yield item, sentence


def audit(
    cases: Iterable[Case],
    on_case: Callable[[int], None] | None = None,
    *,
    build: Builder = build_plan,
) -> AuditReport:
    """Builds a plan for each case and checks every item; `on_case` hears of the progress."""
    built = refused = 0
    failures: list[Failure] = []
    failed: Counter[int] = Counter()
    for count, case in enumerate(cases, start=1):
        if on_case is not None:
            on_case(count)
        plan = build(case.goal, case.circumstances)
        if isinstance(plan, Refused):
            refused += 1
            if not plan.reason or not (plan.goals or plan.alternative):
                failures.append(_failure(0, case, "refused without an alternative"))
            continue
        built += 1
        wrong = [*audit_plan(plan, case.circumstances), *_compared(case, plan, build)]
        failures += [_failure(item.number, case, sentence) for item, sentence in wrong]
        failed.update({item.number for item, _ in wrong})
    scores = tuple(
        ItemScore(
            number=item.number, name=item.name, plans=built, passed=built - failed[item.number]
        )
        for item in (*ITEMS, LEVELS_DIFFER, SAME_PLAN)
    )
    return AuditReport(built=built, refused=refused, scores=scores, failures=tuple(failures))


def _compared(case: Case, plan: TrainingPlan, build: Builder) -> Iterator[tuple[Item, str]]:
    """The items that need a second plan."""
    seen = case.circumstances
    if build(case.goal, replace(seen)) != plan:
        yield SAME_PLAN, "a second run gives another plan"
    if plan.level is Level.BEGINNER and _has_room_to_differ(plan):
        better = replace(seen, athlete=replace(seen.athlete, level=Level.ADVANCED))
        other = build(case.goal, better)
        if isinstance(other, TrainingPlan) and _shape(other) == _shape(plan):
            yield LEVELS_DIFFER, "the advanced get the same plan"


def _has_room_to_differ(plan: TrainingPlan) -> bool:
    """Whether there are weeks and runs enough for levels to be told apart."""
    runs = max(sum(s.workout.is_run for s in week.sessions) for week in plan.weeks)
    return runs >= 3 and len(plan.weeks) >= 6


def _shape(plan: TrainingPlan) -> tuple[int, int]:
    """Distance and hard sessions of a whole plan."""
    metres = sum(week.distance.m for week in plan.weeks)
    return metres, sum(session.workout.is_hard for session in plan.sessions())


def _failure(item: int, case: Case, sentence: str) -> Failure:
    return Failure(item=item, label=case.label, sentence=sentence)


def _never_alone(_plan: TrainingPlan, _seen: Circumstances) -> Iterable[str]:
    """What needs a second plan finds nothing in one."""
    return ()


LEVELS_DIFFER = Item(number=35, name="levels differ", check=_never_alone)
SAME_PLAN = Item(number=37, name="same facts, same plan", check=_never_alone)
