"""A marathon beside days that are all short of time."""

from dataclasses import replace

import pytest

from core.athlete import Availability, Level
from core.planning.circumstances import Circumstances
from core.planning.guard import review
from core.planning.limits import MOST_LONG_SHARE
from tests.core.planning.running import MARATHON, planned, race_in, refused, seen

A_YEAR = 55


def at_home_late(weekly: float, minutes: int, sunday: int | None = None) -> Circumstances:
    """Somebody with so many minutes from Monday to Friday, no Saturday, and the Sunday."""
    known = seen(weekly, 18, five_km="24:00", level=Level.INTERMEDIATE)
    week = Availability(weekly=(*(minutes,) * 5, 0, sunday))
    return replace(known, athlete=replace(known.athlete, availability=week))


@pytest.mark.parametrize("weekly", [30, 45])
def test_the_sunday_carries_the_marathon_when_the_other_days_are_full(weekly: float) -> None:
    """Published marathon plans give the long run 36 % of the week, and up to 57 %."""
    circumstances = at_home_late(weekly, 60)
    plan = planned(race_in(A_YEAR, MARATHON), circumstances)

    training = plan.weeks[:-1]
    assert max(w.longest.km for w in training) >= 25.5
    assert all(w.longest.m <= w.distance.m * (MOST_LONG_SHARE + 0.005) for w in training)
    assert review(plan, circumstances) == ()


def test_the_usual_share_holds_while_the_days_are_not_full() -> None:
    first = planned(race_in(A_YEAR, MARATHON), at_home_late(45, 60)).weeks[0]

    assert first.longest.m <= first.distance.m * 0.41


@pytest.mark.parametrize(
    ("minutes", "sunday"),
    [pytest.param(35, None, id="too little all week"), pytest.param(60, 100, id="short Sunday")],
)
def test_without_the_time_there_is_no_marathon(minutes: int, sunday: int | None) -> None:
    no = refused(race_in(A_YEAR, MARATHON), at_home_late(45, minutes, sunday))

    assert no.goals
