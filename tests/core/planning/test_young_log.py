"""Who has told more than they have logged yet is not taken for somebody who runs no more."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.activities.history import DoneRun
from core.planning.circumstances import Circumstances
from core.planning.history import Diary, base_of
from core.planning.time_off import former_run
from core.planning.way_back import TimeOff
from core.units import Duration
from tests.core.planning.running import MARATHON, MONDAY, km, planned, race_in, seen

BACK = MONDAY + timedelta(days=10)
TODAY = MONDAY + timedelta(days=14)


def ran(on: date, length: float) -> DoneRun:
    return DoneRun(on=on, distance=km(length), duration=Duration(int(length * 360)))


def told(*runs: DoneRun) -> Circumstances:
    """Somebody who told of 45 km a week and a run of 18 km, and logged so much."""
    circumstances = seen(45, 18)
    return Circumstances(
        athlete=circumstances.athlete, today=TODAY, runs=runs, vdot=circumstances.vdot
    )


@pytest.mark.parametrize(
    ("begun", "longest"), [(1, 18.0), (-40, 9.0)], ids=["a young log", "a log of a month"]
)
def test_the_month_before_a_break_is_told_by_words_where_no_log_tells_it(
    begun: int, longest: float
) -> None:
    plan = planned(race_in(22, MARATHON), seen(45, 18))
    runs = (ran(MONDAY + timedelta(days=begun), 9), ran(MONDAY + timedelta(days=1), 9))

    assert former_run(plan, told(*runs), MONDAY + timedelta(days=2)) == km(longest)


def test_on_the_way_back_the_weeks_before_the_log_held_what_was_told() -> None:
    off = TimeOff(days=8, first=BACK, former=km(45), longest=km(18))
    circumstances = told(ran(MONDAY + timedelta(days=1), 9), ran(TODAY - timedelta(days=1), 14))
    base = base_of(circumstances)

    diary = Diary(replace(base, way_back=off), TODAY, circumstances.runs)

    assert diary.longest_before(TODAY) == km(18)
    assert diary.best_week_before(TODAY) == km(45)
    assert diary.longest_before(TODAY + timedelta(days=25)) == km(14)


@pytest.mark.parametrize(
    ("joined", "longest"), [(10, 18.0), (42, 6.5)], ids=["new", "here for six weeks"]
)
def test_words_once_told_count_for_as_long_as_no_month_is_known(
    joined: int, longest: float
) -> None:
    """Logs first, words second: who has been silent for weeks has told that too."""
    circumstances = told(ran(TODAY - timedelta(days=4), 6.5))
    athlete = replace(circumstances.athlete, joined=TODAY - timedelta(days=joined))

    base = base_of(replace(circumstances, athlete=athlete))

    assert base.longest == km(longest)
    assert (base.volume == km(45)) is (joined < 28)
