"""Steps carry both distance and time."""

from dataclasses import replace

import pytest

from core.athlete import Level
from core.physiology.performance import MARATHON, predict
from core.physiology.prediction import predict_race
from core.physiology.zones import from_max
from core.units import Distance, Duration, HeartRate, Pace
from core.workouts.estimate import EASY_BY_LEVEL, Pacing
from core.workouts.steps import Intensity, Zone

TEN = Distance(10_000)


@pytest.mark.parametrize("level", list(Level))
def test_unknown_fitness_shows_no_pace_but_estimates(level: Level) -> None:
    step = Pacing(level=level).by_distance(Intensity.ACTIVE, Distance(5000), Zone.EASY)

    assert step.target.pace is None
    assert step.target.rpe == (3, 4)
    assert step.duration.s == pytest.approx(5 * EASY_BY_LEVEL[level].s_per_km, rel=0.01)


def test_a_pace_from_the_log_is_estimated_with() -> None:
    runner = Pacing(easy_pace=Pace(450))

    assert runner.estimate(Zone.EASY).s_per_km == pytest.approx(450, rel=0.01)


def test_a_crawl_from_the_log_is_held_within_reason() -> None:
    assert Pacing(easy_pace=Pace(2000)).working_vdot == 10


def test_known_fitness_shows_pace_and_heart_rate() -> None:
    runner = Pacing(vdot=50.0, heart_rates=from_max(HeartRate(190)))

    target = runner.target(Zone.THRESHOLD)

    assert target.pace is not None
    assert target.pace.middle.s_per_km == pytest.approx(255, abs=1)
    assert target.heart_rate is not None
    assert runner.target(Zone.WALK).pace is None


def test_heat_slows_every_running_pace() -> None:
    cool, hot = Pacing(vdot=50.0), Pacing(vdot=50.0, slowdown=0.05)

    for zone in (Zone.EASY, Zone.THRESHOLD, Zone.REPETITION):
        assert hot.estimate(zone).s_per_km == pytest.approx(1.05 * cool.estimate(zone).s_per_km)
    assert hot.estimate(Zone.WALK) == cool.estimate(Zone.WALK)


def test_race_pace_is_the_predicted_one() -> None:
    step = Pacing(vdot=50.0, race=TEN).by_distance(Intensity.ACTIVE, TEN, Zone.RACE)

    assert abs(step.duration.s - predict(50.0, TEN).s) <= 1


def test_race_pace_beyond_the_half_counts_the_weekly_volume() -> None:
    """ "Marathon from VDOT: use Vickers when below 65 km a week" (rulings)."""
    runner = Pacing(vdot=45.0, race=MARATHON)

    little = replace(runner, race_volume=Distance(35_000)).estimate(Zone.RACE)
    much = replace(runner, race_volume=Distance(70_000)).estimate(Zone.RACE)

    assert little.over(MARATHON).s == pytest.approx(
        predict_race(45.0, MARATHON, Distance(35_000)).duration.s, abs=5
    )
    assert much.s_per_km == pytest.approx(runner.estimate(Zone.RACE).s_per_km, abs=0.1)
    assert replace(runner, race=TEN, race_volume=Distance(9_000)).estimate(Zone.RACE) == (
        replace(runner, race=TEN).estimate(Zone.RACE)
    )


def test_a_slower_wish_is_trained_at_and_a_wild_one_is_not() -> None:
    runner = Pacing(vdot=50.0)

    modest = runner.for_race(TEN, Duration(2600)).estimate(Zone.RACE)
    wild = runner.for_race(TEN, Duration(2000)).estimate(Zone.RACE)

    assert modest.s_per_km == pytest.approx(260)
    assert wild.s_per_km == pytest.approx(predict(50.0, TEN).s / 10, abs=0.1)


def test_without_a_race_the_race_zone_is_threshold() -> None:
    runner = Pacing(vdot=50.0)

    assert runner.estimate(Zone.RACE) == runner.estimate(Zone.THRESHOLD)


def test_effort_leaves_pace_out() -> None:
    runner = Pacing(vdot=50.0, heart_rates=from_max(HeartRate(190)))

    climb = runner.by_effort(Intensity.INTERVAL, Duration(60), Zone.REPETITION)

    assert climb.target.pace is None
    assert climb.distance == runner.estimate(Zone.EASY).within(Duration(60))
    assert climb.target.rpe == (8, 9)


def test_a_pace_of_its_own_finds_its_zone() -> None:
    runner = Pacing(vdot=50.0)

    by_time = runner.at_pace(Intensity.INTERVAL, Duration(600), Pace(254))

    assert by_time.target.zone is Zone.THRESHOLD
    assert by_time.distance == Pace(254).within(Duration(600))


def test_minutes_become_an_easy_distance() -> None:
    assert Pacing().easy_within(70).km == pytest.approx(10, rel=0.01)
