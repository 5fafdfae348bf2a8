"""An athlete who counts in miles reads miles, and runs half miles."""

import re

import pytest

from core.athlete import Level, Preferences
from core.planning.circumstances import Refused
from core.planning.plan import TrainingPlan
from core.planning.volume import round_down
from core.units import METRES_PER_MILE, Distance, Units
from core.workouts.naming import say_title
from core.workouts.steps import WorkoutKind
from tests.core.planning.running import HALF, MARATHON, build_plan, planned, race_in, seen

IN_MILES = Preferences(units=Units.MI)
WHOLE = {WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.RECOVERY, WorkoutKind.STRIDES}


def sentences(plan: TrainingPlan) -> list[str]:
    """All that is told of a plan."""
    told = [reason.sentence for reason in plan.reasons]
    for week in plan.weeks:
        told += [week.focus, *(reason.sentence for reason in week.reasons)]
        for session in week.sessions:
            told += [say_title(session.workout, Units.MI), session.workout.purpose]
            told += [reason.sentence for reason in session.reasons]
    return told


@pytest.mark.parametrize(
    ("weekly", "race"), [(15, 10), (15, HALF), (40, HALF), (40, MARATHON), (70, MARATHON)]
)
def test_runs_are_half_miles_and_no_kilometre_is_told(weekly: float, race: float) -> None:
    plan = planned(race_in(30, race), seen(weekly, preferences=IN_MILES, level=Level.INTERMEDIATE))

    sizes = [s.workout.distance.m for s in plan.sessions() if s.kind in WHOLE]
    halves = [m / METRES_PER_MILE * 2 for m in sizes]
    assert all(abs(h - round(h)) < 0.002 for h in halves)
    assert [s for s in sentences(plan) if re.search(r"\d ?km\b|kilomet", s)] == []


@pytest.mark.parametrize("halves", range(1, 70))
def test_half_a_mile_that_was_rounded_stays(halves: int) -> None:
    size = Distance(round(halves * METRES_PER_MILE / 2))

    assert round_down(size, Units.MI) == size


def test_small_weeks_grow_in_miles_as_in_kilometres() -> None:
    """Rounding twice once took half a mile off every run, so that the long run stood still."""
    by_units = [planned(race_in(16, 10), seen(15, preferences=Preferences(units=u))) for u in Units]
    longest = [max(w.longest.km for w in plan.weeks[:-1]) for plan in by_units]

    assert longest[1] == pytest.approx(longest[0], abs=1.6)


@pytest.mark.parametrize(
    ("race", "age"),
    [pytest.param(60, 35, id="too far for all"), pytest.param(25, 15, id="too far for fifteen")],
)
def test_a_refusal_is_told_in_miles(race: float, age: int) -> None:
    refused = build_plan(race_in(16, race), seen(40, age=age, preferences=IN_MILES))

    assert isinstance(refused, Refused)
    assert re.search(r"\d ?km\b", refused.reason) is None
