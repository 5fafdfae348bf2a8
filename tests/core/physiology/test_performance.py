"""What results say, against the published figures (science A.1-A.3)."""

import pytest

from core.errors import UnsafeNumber
from core.physiology.performance import (
    HALF_MARATHON,
    MARATHON,
    predict,
    race_pace,
    training_paces,
    vdot_of,
    vdot_of_easy,
)
from core.units import Distance, Duration, Pace, parse_duration

FIVE, TEN = Distance(5_000), Distance(10_000)


@pytest.mark.parametrize(
    ("time", "vdot"),
    [
        pytest.param("24:34", 39.1104, id="24:34"),
        pytest.param("27:00", 34.96322, id="27:00"),
    ],
)
def test_five_km_gives_the_published_vdot(time: str, vdot: float) -> None:
    """Oracles of A.1."""
    duration = parse_duration(time)
    assert duration is not None

    assert vdot_of(FIVE, duration) == pytest.approx(vdot, abs=1e-4)


@pytest.mark.parametrize(
    ("vdot", "times"),
    [
        (30, ("30:40", "63:46", "2:21:04", "4:49:17")),
        (40, ("24:08", "50:03", "1:50:59", "3:49:45")),
        (50, ("19:57", "41:21", "1:31:35", "3:10:49")),
        (60, ("17:03", "35:22", "1:18:09", "2:43:25")),
        (70, ("14:55", "31:00", "1:08:21", "2:23:10")),
    ],
)
def test_equivalent_times_are_the_published_ones(vdot: int, times: tuple[str, ...]) -> None:
    """Within 0.35 % or 1 s (A.2)."""
    for distance, time in zip((FIVE, TEN, HALF_MARATHON, MARATHON), times, strict=True):
        published = parse_duration(time)
        assert published is not None

        found = predict(float(vdot), distance)

        assert abs(found.s - published.s) <= max(1, 0.0035 * published.s)


@pytest.mark.parametrize(
    ("vdot", "easy", "marathon", "threshold", "interval", "repetition_400"),
    [
        (30, (447, 494), 423, 384, None, None),
        (40, (356, 398), 329, 306, 282, 104),
        (50, (296, 334), 271, 255, 235, 87),
        (60, (255, 289), 232, 220, 203, 75),
        (70, (224, 255), 204, 194, 179, 65),
    ],
)
def test_training_paces_are_the_published_ones(
    vdot: int,
    easy: tuple[int, int],
    marathon: int,
    threshold: int,
    interval: int | None,
    repetition_400: int | None,
) -> None:
    """T and I within 1 s/km, M within 2, E within 5, R within 1.5 s a lap (A.3)."""
    paces = training_paces(float(vdot))

    assert paces.easy.fastest.s_per_km == pytest.approx(easy[0], abs=5)
    assert paces.easy.slowest.s_per_km == pytest.approx(easy[1], abs=3.6)
    assert paces.marathon.middle.s_per_km == pytest.approx(marathon, abs=2)
    assert paces.threshold.middle.s_per_km == pytest.approx(threshold, abs=1)
    if interval is not None and repetition_400 is not None:
        assert paces.interval.middle.s_per_km == pytest.approx(interval, abs=1)
        assert 0.4 * paces.repetition.middle.s_per_km == pytest.approx(repetition_400, abs=1.5)


def test_the_easy_middle_leads_back_to_its_vdot() -> None:
    pace = training_paces(45.0).easy

    back = vdot_of_easy(pace.middle)

    assert back == pytest.approx(45, abs=0.5)


def test_race_pace_times_distance_is_the_predicted_time() -> None:
    assert race_pace(50.0, TEN).over(TEN) == predict(50.0, TEN)


@pytest.mark.parametrize("vdot", [0.0, 9.9, 91.0, 500.0])
def test_a_vdot_no_runner_has_is_refused(vdot: float) -> None:
    with pytest.raises(UnsafeNumber):
        training_paces(vdot)
    with pytest.raises(UnsafeNumber):
        predict(vdot, FIVE)


def test_a_result_of_nothing_is_refused() -> None:
    with pytest.raises(UnsafeNumber):
        vdot_of(Distance(0), Duration(600))
    with pytest.raises(UnsafeNumber):
        vdot_of(FIVE, Duration(0))
    with pytest.raises(UnsafeNumber):
        predict(50.0, Distance(0))


def test_repetitions_get_faster_around_fifty_too() -> None:
    """The rule steps at 50; the pace must not get slower there."""
    paces = [training_paces(v / 10).repetition.middle for v in range(440, 520)]

    assert paces == sorted(paces, reverse=True)
    assert all(isinstance(pace, Pace) for pace in paces)
