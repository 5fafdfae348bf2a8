"""Days no calendar has, and hours nobody keeps: no date, no command, no exception."""

from datetime import UTC, date, datetime

import pytest

from core.commands import BlockDates, ReportIllness, SetQuietHours, ShowLog
from core.language.dates import Span, When, resolve, resolve_span
from core.language.hearing import Hearing
from core.language.recognize import recognize

WEDNESDAY = date(2026, 11, 18)
ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))


@pytest.mark.parametrize("is_past", [False, True])
@pytest.mark.parametrize(
    "when",
    [When("monthday", day=32), When("date", day=30, month=2), When("date", day=1, month=13)],
    ids=["the 32nd", "30 february", "a thirteenth month"],
)
def test_day_no_calendar_has_is_no_date(when: When, *, is_past: bool) -> None:
    """Neither the past nor the future has it."""
    assert resolve(when, WEDNESDAY, is_past=is_past) is None


def test_span_from_a_day_no_calendar_has_is_no_span() -> None:
    """Both ends have to be dates."""
    span = Span(When("date", day=30, month=2), When("offset", 3))
    assert resolve_span(span, WEDNESDAY, is_past=False) is None


def test_span_to_a_leap_day_too_far_off_is_no_span() -> None:
    """After 29 February 2096 the next one is eight years away."""
    span = Span(When("date", day=1, month=3), When("date", day=29, month=2))
    assert resolve_span(span, date(2096, 1, 15), is_past=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "away from 30 february to 2 march",
        "away 3 to 40 april",
        "from monday on I am away",
        "the 5th sunday of may",
        "30 february",
    ],
)
def test_days_that_cannot_be_block_nothing(text: str) -> None:
    """Without two dates there is nothing to block."""
    assert not any(isinstance(c, BlockDates) for c in recognize(text, ASKED).commands)


@pytest.mark.parametrize(
    "text",
    [
        "quiet hours",
        "quiet hours 22:00-23:75",
        "quiet hours from 30 to 7",
        "no messages between 22:00 and 99:00",
    ],
)
def test_hours_no_clock_shows_are_not_kept_quiet(text: str) -> None:
    """Quiet hours begin and end at a time of day."""
    assert not any(isinstance(c, SetQuietHours) for c in recognize(text, ASKED).commands)


def test_runs_are_listed_whatever_they_are_called() -> None:
    """ "Runs" is every run, no sport to choose by."""
    assert recognize("show my runs", ASKED).commands == (ShowLog(),)


@pytest.mark.parametrize("text", ["fever of 60", "I feel sick, ran 10k in 50 min at 5:00/km"])
def test_fever_beyond_measure_is_no_illness(text: str) -> None:
    """A temperature nobody has, and a run told at its pace, report none."""
    heard = recognize(text, ASKED).commands
    assert not any(isinstance(c, ReportIllness) and c.has_fever for c in heard)
