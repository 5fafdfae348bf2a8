"""Figures of age and heat."""

import pytest

from core.physiology.age import (
    days_between_quality,
    estimated_max_heart_rate,
    longest_race,
    most_runs,
    weekly_cap,
)
from core.physiology.heat import (
    HeatFlag,
    flag,
    heat_index,
    may_run_hard,
    may_run_outdoors,
    slowdown,
)
from core.units import Distance


@pytest.mark.parametrize(
    ("age", "km"), [(9, 3), (11, 5), (12, 5), (13, 6), (14, 6), (15, 10), (16, 15), (17, 25)]
)
def test_the_young_race_no_further_than_this(age: int, km: int) -> None:
    """UK Athletics (C.6)."""
    assert longest_race(age) == Distance(km * 1000)


def test_adults_have_no_cap() -> None:
    assert (longest_race(18), weekly_cap(18), most_runs(18)) == (None, None, None)


def test_the_young_run_their_age_in_miles_on_five_days() -> None:
    assert weekly_cap(14) == Distance.from_miles(14)
    assert most_runs(14) == 5


def test_maximum_heart_rate_is_tanakas() -> None:
    assert estimated_max_heart_rate(40).bpm == 180


@pytest.mark.parametrize(("age", "days"), [(None, 2), (49, 2), (50, 3), (70, 3)])
def test_from_fifty_quality_is_a_day_further_apart(age: int | None, days: int) -> None:
    assert days_between_quality(age) == days


@pytest.mark.parametrize(
    ("air_c", "share"), [(12, 0), (17.5, 0), (27.5, 0.035), (0, 0.035), (60, 0.1)]
)
def test_heat_and_cold_slow(air_c: float, share: float) -> None:
    assert slowdown(air_c) == pytest.approx(share)


@pytest.mark.parametrize(
    ("wbgt_c", "expected"),
    [(5, HeatFlag.WHITE), (12, HeatFlag.GREEN), (18, HeatFlag.YELLOW), (22, HeatFlag.YELLOW),
     (25, HeatFlag.RED), (28, HeatFlag.RED), (29, HeatFlag.BLACK)],
)  # fmt: skip
def test_flags_are_the_acsms(wbgt_c: float, expected: HeatFlag) -> None:
    assert flag(wbgt_c) is expected


def test_great_heat_stops_first_the_hard_then_every_run() -> None:
    assert may_run_hard(31.9)
    assert not may_run_hard(32)
    assert may_run_outdoors(39.9)
    assert not may_run_outdoors(40)


def test_heat_index_is_the_published_one() -> None:
    """90 F at 70 % feels like 106 F; 20 C feels like 20 C."""
    assert heat_index((90 - 32) * 5 / 9, 70) == pytest.approx((105.9 - 32) * 5 / 9, abs=0.3)
    assert heat_index(20, 50) == pytest.approx(20, abs=1)
