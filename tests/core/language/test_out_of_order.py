"""While a newcomer is asked one thing, the answer to another is taken as that."""

from datetime import UTC, date, datetime, time

import pytest

from core.athlete import RoutineKind, Weekday
from core.commands import Command, SetGoal, SetProfile, SetRoutine
from core.language.hearing import Hearing
from core.language.newcomers import Meeting
from core.language.recognize import recognize
from core.physiology.performance import MARATHON
from core.replies import Expects
from core.units import Duration

LEFT = (Expects.LONG_RUN_DAY, Expects.REMINDER_TIME)


def _heard(text: str, expects: Expects) -> tuple[Command, ...]:
    hearing = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC), expects=expects)
    meeting = Meeting(hearing=hearing, left=LEFT, recognize=recognize, is_place=lambda _: False)
    return meeting.hear(text).commands


@pytest.mark.parametrize("asked", LEFT)
def test_a_weekday_is_that_of_the_long_run(asked: Expects) -> None:
    assert _heard("sunday", asked) == (SetProfile(long_run_day=Weekday.SUNDAY),)


@pytest.mark.parametrize("asked", LEFT)
def test_a_time_of_day_is_that_of_the_reminder(asked: Expects) -> None:
    assert _heard("6:30", asked) == (SetRoutine(kind=RoutineKind.MORNING, at=time(6, 30)),)


def _goal_in(text: str) -> Command:
    hearing = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC), expects=Expects.GOAL)
    left = (Expects.GOAL, Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN, Expects.RESULT)
    meeting = Meeting(hearing=hearing, left=left, recognize=recognize, is_place=lambda _: False)
    return next(one for one in meeting.hear(text).commands if isinstance(one, SetGoal))


@pytest.mark.parametrize(
    "wish", ["want sub 3:25", "goal is 3h25", "aiming for 3:25:00", "sub 3:25"]
)
def test_a_time_wished_for_belongs_to_the_race_told_of_beside_it(wish: str) -> None:
    told = f"training for a marathon on 25 april 2027, {wish}, run 55 km a week, 10k in 42:30"

    assert _goal_in(told) == SetGoal(
        distance=MARATHON, on=date(2027, 4, 25), target=Duration(3 * 3600 + 25 * 60)
    )


def test_a_time_to_run_is_no_wish_for_a_race() -> None:
    assert _heard("i want to run 30 minutes", Expects.REMINDER_TIME) != (
        SetGoal(target=Duration(1800)),
    )
