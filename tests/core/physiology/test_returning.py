"""The way back."""

from datetime import date, timedelta

import pytest

from core.athlete import Illness
from core.physiology.performance import MARATHON
from core.physiology.returning import (
    INJURY_LADDER,
    after_illness,
    after_race,
    first_run_after_birth,
    injury_stage,
    load_share,
    return_ladder,
    stage_on,
)
from core.units import Distance, Duration

DAY = date(2026, 4, 15)


@pytest.mark.parametrize(
    ("days_off", "stages"),
    [
        (0, []),
        (4, [(4, 1.0)]),
        (10, [(5, 0.5), (5, 0.75)]),
        (29, [(10, 0.33), (10, 0.5), (9, 0.75)]),
        (90, [(21, 0.33), (21, 0.5), (21, 0.7), (21, 0.85), (21, 1.0)]),
    ],
)
def test_the_ladder_is_the_published_one(days_off: int, stages: list[tuple[int, float]]) -> None:
    """A.5."""
    assert [(stage.days, stage.share) for stage in return_ladder(days_off)] == stages


def test_the_share_of_a_day_follows_the_ladder() -> None:
    assert load_share(10, 0) == 0.5
    assert load_share(10, 7) == 0.75
    assert load_share(10, 10) == 1.0
    assert stage_on(10, 10) is None


def test_strides_come_back_last() -> None:
    assert [stage.strides_allowed for stage in return_ladder(60)] == [False] * 3 + [True] * 2


def test_after_fever_two_days_pass_and_each_ill_day_asks_for_an_easy_one() -> None:
    plan = after_illness(Illness(since=DAY, until=DAY + timedelta(days=2), has_fever=True))

    assert plan.rest_until == DAY + timedelta(days=5)
    assert plan.quality_from == DAY + timedelta(days=8)
    assert not plan.no_running_on(DAY - timedelta(days=1))
    assert not plan.easy_only_on(DAY - timedelta(days=1))
    assert not plan.easy_only_on(DAY + timedelta(days=8))


def test_a_cold_allows_easy_running() -> None:
    plan = after_illness(Illness(since=DAY))

    assert not plan.no_running_on(DAY)
    assert plan.easy_only_on(DAY + timedelta(days=30))


def test_after_a_cold_as_many_easy_days_follow() -> None:
    plan = after_illness(Illness(since=DAY, until=DAY + timedelta(days=2)))

    assert not plan.no_running_on(DAY)
    assert plan.quality_from == DAY + timedelta(days=6)


def test_a_marathon_asks_for_two_weeks_without_quality() -> None:
    found = after_race(MARATHON)

    assert (found.rest_days, found.easy_days, found.full_load_days) == (2, 14, 28)


def test_shorter_races_ask_for_less() -> None:
    found = after_race(Distance(10_000))

    assert (found.rest_days, found.easy_days, found.full_load_days) == (0, 3, 7)


def test_the_injury_ladder_grows_to_half_an_hour() -> None:
    running = [stage.running.s for stage in INJURY_LADDER]

    assert running == sorted(running)
    assert INJURY_LADDER[-1].running == Duration(1800)


def test_each_injury_stage_is_run_twice() -> None:
    assert injury_stage(0) == injury_stage(1) == INJURY_LADDER[0]
    assert injury_stage(2) == INJURY_LADDER[1]
    assert injury_stage(2 * len(INJURY_LADDER)) is None


def test_no_run_in_the_first_three_months_after_a_birth() -> None:
    assert first_run_after_birth(date(2026, 1, 1)) == date(2026, 4, 2)
