"""Effort in heart rate, exertion and run-walk ratios."""

from datetime import date

import pytest

from core.athlete import Athlete
from core.physiology.zones import EXERTION, Band, heart_rate_zones, run_walk_ratio
from core.units import HeartRate, Pace

TODAY = date(2026, 4, 15)


def test_without_anchors_there_are_no_zones() -> None:
    assert heart_rate_zones(Athlete(id="a"), TODAY) is None


def test_threshold_heart_rate_comes_first() -> None:
    athlete = Athlete(id="a", threshold_heart_rate=HeartRate(170), max_heart_rate=HeartRate(185))

    zones = heart_rate_zones(athlete, TODAY)

    assert zones is not None
    assert zones.easy.say() == "117-141 bpm"
    assert zones.interval.highest == HeartRate(185)
    assert "threshold" in zones.basis


def test_an_impossible_maximum_does_not_limit_threshold_zones() -> None:
    athlete = Athlete(id="a", threshold_heart_rate=HeartRate(170), max_heart_rate=HeartRate(160))

    zones = heart_rate_zones(athlete, TODAY)

    assert zones is not None
    assert zones.threshold.say() == "162-178 bpm"


def test_reserve_needs_rest_and_maximum() -> None:
    athlete = Athlete(id="a", max_heart_rate=HeartRate(190), resting_heart_rate=HeartRate(50))

    zones = heart_rate_zones(athlete, TODAY)

    assert zones is not None
    assert zones.easy.say() == "133-154 bpm"


def test_maximum_alone_gives_the_published_shares() -> None:
    zones = heart_rate_zones(Athlete(id="a", max_heart_rate=HeartRate(200)), TODAY)

    assert zones is not None
    assert zones.easy.say() == "130-158 bpm"
    assert zones.threshold.say() == "176-184 bpm"


def test_age_gives_an_estimate_and_says_so() -> None:
    zones = heart_rate_zones(Athlete(id="a", birth_year=1986), TODAY)

    assert zones is not None
    assert "180 bpm estimated from age" in zones.basis


def test_each_band_has_its_range_but_not_the_short_ones() -> None:
    zones = heart_rate_zones(Athlete(id="a", max_heart_rate=HeartRate(200)), TODAY)

    assert zones is not None
    assert zones.of(Band.MARATHON) == zones.marathon
    assert zones.of(Band.EASY) == zones.easy
    assert zones.of(Band.THRESHOLD) == zones.threshold
    assert zones.of(Band.INTERVAL) == zones.interval
    assert zones.of(Band.REPETITION) is None


def test_exertion_rises_from_walk_to_race() -> None:
    assert [high for _, high in EXERTION.values()] == sorted(h for _, h in EXERTION.values())


@pytest.mark.parametrize(
    ("minutes_a_mile", "run", "walk"),
    [(8, 240, 30), (9, 120, 30), (10, 90, 30), (12, 60, 30), (14, 30, 30), (16, 30, 60)],
)
def test_run_walk_ratio_is_galloways(minutes_a_mile: int, run: int, walk: int) -> None:
    ratio = run_walk_ratio(Pace.per_mile(60 * minutes_a_mile))

    assert (ratio.run.s, ratio.walk.s) == (run, walk)
