"""Days as they are spoken of, against today."""

from datetime import UTC, date, datetime

import pytest

from core.athlete import Language
from core.language.dates import Span, When, resolve, resolve_span, week_of
from core.language.extract import extract
from core.language.hearing import Hearing
from core.language.normalize import fold
from core.language.recognize import recognize
from core.language.sentences import vocabulary_of
from core.units import Units

SUNDAY = date(2026, 11, 22)
WEDNESDAY = date(2026, 11, 18)
PHRASES = [
    ("tomorrow at 7am", SUNDAY, False, "2026-11-23"),
    ("next tue 6:30", SUNDAY, False, "2026-11-24"),
    ("tmrw", SUNDAY, False, "2026-11-23"),
    ("day after tomorrow", SUNDAY, False, "2026-11-24"),
    ("last sunday", SUNDAY, True, "2026-11-15"),
    ("on the 3rd", SUNDAY, False, "2026-12-03"),
    ("on the 3rd", SUNDAY, True, "2026-11-03"),
    ("half past six tomorrow", SUNDAY, False, "2026-11-23"),
    ("wednesday", WEDNESDAY, False, "2026-11-18"),
    ("wednesday", WEDNESDAY, True, "2026-11-18"),
    ("last wednesday", WEDNESDAY, True, "2026-11-11"),
    ("next wednesday", WEDNESDAY, False, "2026-11-25"),
    ("this saturday", WEDNESDAY, False, "2026-11-21"),
    ("next friday", WEDNESDAY, False, "2026-11-27"),
    ("friday week", WEDNESDAY, False, "2026-11-27"),
    ("a week on friday", WEDNESDAY, False, "2026-11-27"),
    ("two weeks on friday", WEDNESDAY, False, "2026-12-04"),
    ("sunday in two weeks", WEDNESDAY, False, "2026-12-06"),
    ("friday next week", WEDNESDAY, False, "2026-11-27"),
    ("monday last week", WEDNESDAY, True, "2026-11-09"),
    ("thursday this week", WEDNESDAY, False, "2026-11-19"),
    ("friday after next", WEDNESDAY, False, "2026-12-04"),
    ("in 3 days", WEDNESDAY, False, "2026-11-21"),
    ("in two months", WEDNESDAY, False, "2027-01-18"),
    ("3 weeks ago", WEDNESDAY, True, "2026-10-28"),
    ("a week ago", WEDNESDAY, True, "2026-11-11"),
    ("in a week", WEDNESDAY, False, "2026-11-25"),
    ("a month from now", WEDNESDAY, False, "2026-12-18"),
    ("two months ago", WEDNESDAY, True, "2026-09-18"),
    ("the 14th", WEDNESDAY, False, "2026-12-14"),
    ("the 31st", WEDNESDAY, False, "2026-12-31"),
    ("the 31st", WEDNESDAY, True, "2026-10-31"),
    ("14 april", WEDNESDAY, False, "2027-04-14"),
    ("14 april", WEDNESDAY, True, "2026-04-14"),
    ("29 february", WEDNESDAY, False, "2028-02-29"),
    ("tuesday, 14 april", WEDNESDAY, False, "2027-04-14"),
    ("tuesday 14 april", WEDNESDAY, False, "2027-04-14"),
    ("april 14th 2028", WEDNESDAY, False, "2028-04-14"),
    ("end of march", WEDNESDAY, False, "2027-03-31"),
    ("mid january", WEDNESDAY, False, "2027-01-15"),
    ("early may", WEDNESDAY, False, "2027-05-01"),
    ("the first sunday of may", WEDNESDAY, False, "2027-05-02"),
    ("last saturday of june", WEDNESDAY, False, "2027-06-26"),
    ("12/04", WEDNESDAY, False, "2027-04-12"),
    ("04/25", WEDNESDAY, False, "2027-04-25"),
    ("12.4.", WEDNESDAY, False, "2027-04-12"),
    ("12.4.2028", WEDNESDAY, False, "2028-04-12"),
    ("2027-05-02", WEDNESDAY, False, "2027-05-02"),
    ("christmas eve", WEDNESDAY, False, "2026-12-24"),
]
SPANS = [
    ("3-8 april", "2027-04-03", "2027-04-08"),
    ("april 3 to 8", "2027-04-03", "2027-04-08"),
    ("28 december - 3 january", "2026-12-28", "2027-01-03"),
    ("from the 24th to the 26th", "2026-11-24", "2026-11-26"),
    ("the 24th to the 26th of november", "2026-11-24", "2026-11-26"),
    ("this and next week", "2026-11-18", "2026-11-29"),
    ("rest of the week", "2026-11-18", "2026-11-22"),
    ("this weekend", "2026-11-21", "2026-11-22"),
    ("next weekend", "2026-11-28", "2026-11-29"),
    ("last weekend", "2026-11-14", "2026-11-15"),
    ("first weekend of may", "2027-05-01", "2027-05-02"),
    ("until thursday", "2026-11-18", "2026-11-19"),
    ("friday to monday", "2026-11-20", "2026-11-23"),
    ("next 3 days", "2026-11-18", "2026-11-20"),
    ("for two weeks", "2026-11-18", "2026-12-01"),
    ("last 4 weeks", "2026-10-22", "2026-11-18"),
    ("in december", "2026-12-01", "2026-12-31"),
    ("this month", "2026-11-01", "2026-11-30"),
    ("next month", "2026-12-01", "2026-12-31"),
    ("next week", "2026-11-23", "2026-11-29"),
    ("the week after next", "2026-11-30", "2026-12-06"),
    ("last week", "2026-11-09", "2026-11-15"),
    ("week of 7 december", "2026-12-07", "2026-12-07"),
]


@pytest.mark.parametrize(
    ("text", "today", "is_past", "expected"), PHRASES, ids=[f"{p[0]}-{p[2]}" for p in PHRASES]
)
def test_day_is_resolved(text: str, today: date, is_past: bool, expected: str) -> None:
    assert resolve(_found(text, "day"), today, is_past=is_past) == date.fromisoformat(expected)


@pytest.mark.parametrize(("text", "first", "last"), SPANS, ids=[text for text, _, _ in SPANS])
def test_span_is_resolved(text: str, first: str, last: str) -> None:
    span = _found(text, "range", "week")
    expected = (date.fromisoformat(first), date.fromisoformat(last))
    assert resolve_span(span, WEDNESDAY, is_past=False) == expected


def test_month_comes_first_for_who_counts_miles() -> None:
    assert resolve(_found("4/12", "day", units=Units.MI), WEDNESDAY, is_past=False) == date(
        2027, 4, 12
    )


def test_past_span_of_weekdays_lies_behind() -> None:
    span = Span(When("weekday", weekday=0), When("weekday", weekday=4))
    assert resolve_span(span, WEDNESDAY, is_past=True) == (
        date(2026, 11, 16),
        date(2026, 11, 20),
    ) or (resolve_span(span, WEDNESDAY, is_past=True) == (date(2026, 11, 9), date(2026, 11, 13)))


@pytest.mark.parametrize("text", ["30 february 2027", "31/02/2027", "2027-02-30"])
def test_day_that_does_not_exist_is_no_date(text: str) -> None:
    items = extract(fold(text), vocabulary_of(Language.ENGLISH), Units.KM)
    found = [i.value for i in items if i.kind == "day"]
    assert all(resolve(when, WEDNESDAY, is_past=False) is None for when in found)


def test_dates_beyond_the_calendar_are_none() -> None:
    assert resolve(When("offset", 10**9), WEDNESDAY, is_past=False) is None


def test_the_present_week_needs_no_date() -> None:
    assert week_of(When("offset", 1), WEDNESDAY) is None
    assert week_of(When("offset", 7), WEDNESDAY) == date(2026, 11, 25)


def test_every_weekday_at_six_is_a_routine() -> None:
    hearing = Hearing(now=datetime(2026, 11, 22, 20, tzinfo=UTC))
    [routine] = recognize("remind me every weekday at 06:00", hearing).commands
    assert routine.days == (0, 1, 2, 3, 4)  # type: ignore[union-attr]


def _found(text: str, *kinds: str, units: Units = Units.KM):  # type: ignore[no-untyped-def]
    items = extract(fold(text), vocabulary_of(Language.ENGLISH), units)
    found = [item for item in items if item.kind in kinds]
    assert len(found) == 1, items
    return found[0].value
