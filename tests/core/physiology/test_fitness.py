"""Fitness follows evidence cautiously."""

from datetime import date, timedelta

import pytest

from core.athlete import RaceResult
from core.physiology.fitness import (
    Fitness,
    after_time_off,
    after_weight_change,
    fitness_from,
    time_off_factor,
)
from core.physiology.performance import predict
from core.units import Distance, Duration

TODAY = date(2026, 4, 15)
FIVE = Distance(5_000)


def raced(vdot: float, days_ago: int | None = 0, *, is_race: bool = True) -> RaceResult:
    on = None if days_ago is None else TODAY - timedelta(days=days_ago)
    return RaceResult(distance=FIVE, duration=predict(vdot, FIVE), on=on, is_race=is_race)


def vdot_after(*results: RaceResult) -> float:
    fitness = fitness_from(results, TODAY).fitness
    assert fitness is not None
    return fitness.vdot


def test_no_results_mean_no_fitness() -> None:
    assert fitness_from((), TODAY).fitness is None


def test_the_first_race_sets_it_with_its_evidence() -> None:
    reading = fitness_from([raced(45, 10)], TODAY)

    assert reading.fitness is not None
    assert reading.fitness.vdot == pytest.approx(45, abs=0.05)
    assert "5 km race" in reading.fitness.evidence
    assert reading.changes[0].before is None


def test_one_great_day_moves_it_little() -> None:
    assert vdot_after(raced(45, 7), raced(52)) == pytest.approx(46, abs=0.2)


def test_months_of_training_may_show_in_full() -> None:
    assert vdot_after(raced(45, 112), raced(49)) == pytest.approx(49, abs=0.1)


def test_one_bad_day_lowers_it_by_half() -> None:
    assert vdot_after(raced(45, 7), raced(43)) == pytest.approx(44, abs=0.1)


def test_old_fitness_gives_way_to_a_slow_race() -> None:
    assert vdot_after(raced(45, 364), raced(40)) == pytest.approx(40, abs=0.1)


def test_a_slow_training_run_lowers_nothing() -> None:
    reading = fitness_from([raced(45, 20), raced(35, 1, is_race=False)], TODAY)

    assert reading.fitness is not None
    assert reading.fitness.vdot == pytest.approx(45, abs=0.05)
    assert reading.fitness.on == TODAY - timedelta(days=20)
    assert "no race" in reading.changes[-1].reason


def test_a_fast_training_run_raises_it_half_as_far() -> None:
    assert vdot_after(raced(45, 28), raced(50, is_race=False)) == pytest.approx(46, abs=0.1)


def test_a_result_without_a_date_counts_as_today() -> None:
    reading = fitness_from([raced(45, None)], TODAY)

    assert reading.fitness is not None
    assert reading.fitness.on == TODAY


def test_time_off_costs_fitness_and_says_so() -> None:
    reading = fitness_from([raced(50, 30)], TODAY, days_off=28)

    assert reading.fitness is not None
    assert reading.fitness.vdot == pytest.approx(50 * 0.931, abs=0.05)
    assert "28 days" in reading.changes[-1].reason


@pytest.mark.parametrize(
    ("days", "without", "with_cross_training"),
    [(0, 1, 1), (5, 1, 1), (6, 0.997, 0.9985), (7, 0.994, 0.997), (10, 0.985, 0.992),
     (14, 0.973, 0.986), (21, 0.952, 0.976), (42, 0.889, 0.944), (56, 0.847, 0.923),
     (72, 0.8, 0.9), (400, 0.8, 0.9)],
)  # fmt: skip
def test_time_off_factor_is_the_published_one(
    days: int, without: float, with_cross_training: float
) -> None:
    assert time_off_factor(days) == pytest.approx(without)
    assert time_off_factor(days, cross_trained=True) == pytest.approx(with_cross_training)


def test_cross_training_is_mentioned() -> None:
    fitness = Fitness(vdot=40.0, on=TODAY, evidence="")

    _, change = after_time_off(fitness, 21, TODAY, cross_trained=True)

    assert "with cross-training" in change.reason


@pytest.mark.parametrize(
    ("result", "why"),
    [
        pytest.param((5_000, 700), "world's best", id="5 km in 11:40"),
        pytest.param((42_195, 7000), "world's best", id="marathon in 1:56:40"),
        pytest.param((1_500, 200), "world's best", id="1500 m in 3:20"),
        pytest.param((10_000, 9600), "walking", id="10 km in 2:40"),
        pytest.param((800, 150), "1.5 km to 50 km", id="800 m"),
        pytest.param((100_000, 36_000), "1.5 km to 50 km", id="100 km"),
    ],
)
def test_nonsense_is_ignored_with_a_sentence(result: tuple[int, int], why: str) -> None:
    metres, seconds = result

    reading = fitness_from(
        [RaceResult(distance=Distance(metres), duration=Duration(seconds))], TODAY
    )

    assert reading.fitness is None
    assert why in reading.ignored[0]


def test_a_result_from_the_future_is_ignored() -> None:
    assert "future" in fitness_from([raced(45, -3)], TODAY).ignored[0]


@pytest.mark.parametrize(("metres", "seconds"), [(1_500, 206), (10_000, 1571), (42_195, 7235)])
def test_a_world_record_is_believed(metres: int, seconds: int) -> None:
    result = RaceResult(distance=Distance(metres), duration=Duration(seconds))

    assert fitness_from([result], TODAY).fitness is not None


def test_old_evidence_is_stale() -> None:
    fitness = Fitness(vdot=40.0, on=TODAY - timedelta(days=200), evidence="")

    assert fitness.is_stale(TODAY)
    assert not fitness.is_stale(TODAY - timedelta(days=100))


def test_a_lighter_runner_has_a_higher_vdot() -> None:
    assert after_weight_change(45.0, 80, 75) == pytest.approx(48)
