"""Race predictions: equivalence, volume, Riegel and critical speed."""

import pytest

from core.athlete import RaceResult
from core.physiology.performance import MARATHON, predict, vdot_of
from core.physiology.prediction import (
    critical_speed,
    other_views,
    own_exponent,
    predict_race,
    riegel,
    vickers,
)
from core.units import Distance, Duration

HALF = Distance(21_098)


def a_result(metres: int, seconds: int) -> RaceResult:
    return RaceResult(distance=Distance(metres), duration=Duration(seconds))


def test_vickers_gives_the_known_example() -> None:
    """Half in 1:45:00 at 40 miles a week: 3:49:15 (B)."""
    found = vickers(HALF, Duration(6300), Distance.from_miles(40))

    assert found.s == pytest.approx(3 * 3600 + 49 * 60 + 15, abs=5)


def test_riegel_doubles_a_distance() -> None:
    assert riegel(Distance(5000), Duration(1200), Distance(10_000)).s == round(1200 * 2**1.06)


def test_below_a_half_only_fitness_counts() -> None:
    found = predict_race(50.0, Distance(10_000), Distance(20_000))

    assert found.duration == predict(50.0, Distance(10_000))
    assert found.low < found.duration < found.high


def test_a_marathon_on_little_volume_is_slower_and_says_so() -> None:
    vdot = vdot_of(HALF, Duration(6300))

    little = predict_race(vdot, MARATHON, Distance.from_km(40))
    more = predict_race(vdot, MARATHON, Distance.from_km(55))
    enough = predict_race(vdot, MARATHON, Distance.from_km(65))
    unknown = predict_race(vdot, MARATHON)

    assert little.duration > more.duration > enough.duration == predict(vdot, MARATHON)
    assert little.duration.s == pytest.approx(
        vickers(HALF, Duration(6300), Distance.from_km(40)).s, abs=20
    )
    assert "Vickers" in little.method
    assert "65 km" in unknown.method
    assert unknown.high > enough.high


def test_between_half_and_marathon_volume_counts_in_part() -> None:
    thirty = Distance(30_000)

    found = predict_race(45.0, thirty, Distance.from_km(30)).duration / predict(45.0, thirty)
    whole = predict_race(45.0, MARATHON, Distance.from_km(30)).duration / predict(45.0, MARATHON)

    assert 1 < found < whole


def test_own_exponent_needs_unlike_distances() -> None:
    first = a_result(5000, 1200)

    assert own_exponent(first, a_result(10_000, 2502)) == pytest.approx(1.06, abs=0.001)
    assert own_exponent(first, a_result(5500, 1330)) is None


def test_critical_speed_is_the_slope_of_distance_on_time() -> None:
    """At 4 m/s with 200 m in reserve: 1200 m take 250 s, 3000 m take 700 s, 5000 m 1200 s."""
    found = critical_speed([a_result(1200, 250), a_result(3000, 700), a_result(5000, 1200)])

    assert found is not None
    assert found.pace.m_per_s == pytest.approx(4.0)
    assert found.reserve == Distance(200)


@pytest.mark.parametrize(
    "results",
    [
        pytest.param([], id="none"),
        pytest.param([a_result(3000, 700)], id="one"),
        pytest.param([a_result(3000, 700), a_result(10_000, 2600)], id="too long"),
        pytest.param([a_result(1500, 700), a_result(3000, 700)], id="same time"),
        pytest.param([a_result(1500, 900), a_result(3000, 700)], id="faster when longer"),
        pytest.param([a_result(1500, 500), a_result(3000, 700)], id="no reserve"),
    ],
)
def test_critical_speed_is_not_made_of_nonsense(results: list[RaceResult]) -> None:
    assert critical_speed(results) is None


def test_one_result_has_no_other_view() -> None:
    assert other_views([a_result(5000, 1200)], Distance(10_000)) == ()


def test_two_results_draw_a_line() -> None:
    (view,) = other_views([a_result(5000, 1200), a_result(10_000, 2502)], HALF)

    assert "exponent 1.06" in view.method
    assert view.duration.s == pytest.approx(2502 * 2.1098**1.06, abs=10)


def test_two_like_results_use_the_usual_exponent() -> None:
    (view,) = other_views([a_result(10_000, 2520), a_result(10_000, 2502)], HALF)

    assert view.duration == riegel(Distance(10_000), Duration(2502), HALF)


def test_shorter_efforts_give_critical_speed() -> None:
    efforts = [a_result(1200, 250), a_result(3000, 700)]

    three, marathon = (other_views(efforts, goal)[-1] for goal in (Distance(4000), MARATHON))

    assert three.duration == Duration(950)
    assert marathon.duration.s == pytest.approx(42_195 / (4 * 0.848), abs=2)


def test_two_results_at_the_goal_itself_need_no_line() -> None:
    ten = Distance(10_000)

    assert other_views([a_result(10_000, 2520), a_result(10_000, 2502)], ten) == ()
