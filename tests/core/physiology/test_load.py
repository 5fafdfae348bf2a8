"""Load, form and monotony."""

from datetime import date, timedelta

import pytest

from core.physiology.load import is_monotonous, load_picture, monotony_of, session_load
from core.units import Duration

TODAY = date(2026, 4, 15)


def daily(*loads: int) -> list[tuple[date, int]]:
    """Loads of the days up to today."""
    first = TODAY - timedelta(days=len(loads) - 1)
    return [(first + timedelta(days=n), load) for n, load in enumerate(loads)]


def test_session_load_is_exertion_times_minutes() -> None:
    assert session_load(4, Duration(45 * 60)) == 180


def test_nothing_done_is_all_zero() -> None:
    picture = load_picture([], TODAY)

    assert (picture.acute, picture.fitness, picture.form) == (0, 0, 0)
    assert picture.ratio is None
    assert picture.monotony == 0
    assert not is_monotonous(picture)


def test_steady_training_brings_fitness_and_fatigue_together() -> None:
    picture = load_picture(daily(*[100] * 400), TODAY)

    assert picture.fitness == pytest.approx(100, abs=0.1)
    assert picture.fatigue == pytest.approx(100, abs=0.1)
    assert picture.ratio == pytest.approx(1)
    assert picture.ramp == pytest.approx(0, abs=0.1)


def test_a_hard_week_costs_form() -> None:
    picture = load_picture(daily(*[50] * 60, *[150] * 7), TODAY)

    assert picture.form < -30
    assert picture.ramp > 5
    assert picture.acute == 1050


def test_seven_equal_days_have_monotony_without_bound() -> None:
    picture = load_picture(daily(*[60] * 7), TODAY)

    assert picture.monotony is None
    assert picture.strain is None
    assert is_monotonous(picture)


def test_monotony_is_mean_by_deviation_with_rest_as_nothing() -> None:
    assert monotony_of([100, 0, 100, 0, 100, 0, 100]) == pytest.approx(1.1547, abs=1e-3)
    assert monotony_of([70]) == pytest.approx(10 / 24.495, abs=1e-3)


def test_strain_is_week_times_monotony() -> None:
    picture = load_picture(daily(100, 0, 100, 0, 100, 0, 100), TODAY)

    assert picture.strain == pytest.approx(400 * 1.1547, abs=1)


def test_tomorrow_does_not_count_today() -> None:
    assert load_picture([(TODAY + timedelta(days=1), 500)], TODAY).acute == 0


def test_two_sessions_of_a_day_add_up() -> None:
    assert load_picture([(TODAY, 100), (TODAY, 50)], TODAY).acute == 150
