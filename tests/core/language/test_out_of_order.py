"""While a newcomer is asked one thing, the answer to another is taken as that."""

from datetime import UTC, datetime, time

import pytest

from core.athlete import RoutineKind, Weekday
from core.commands import Command, SetProfile, SetRoutine
from core.language.hearing import Hearing
from core.language.newcomers import Meeting
from core.language.recognize import recognize
from core.replies import Expects

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
