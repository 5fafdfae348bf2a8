"""Reminders are right in every zone of the world."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.athlete import ALL_WEEK, Preferences, Routine, RoutineKind, Weekday
from core.coach.reminding import (
    Timing,
    has_day,
    instant_of,
    is_quiet,
    latest_due,
    missed_between,
    next_due,
    ripeness,
)

FIRST, LAST = date(2024, 1, 1), date(2040, 12, 31)
IS_LONG = os.environ.get("LONGRUN_CLOCKS") == "all"
"""All zones, day by day: LONGRUN_CLOCKS=all make test ARGS="tests/laws -k every_zone"."""
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
ZONES = sorted(available_timezones() - {"localtime"})
STRANGE = (
    "Africa/Cairo",  # a gap at midnight
    "Africa/Casablanca",  # Ramadan
    "America/Nuuk",  # a gap in the evening
    "America/Santiago",  # a fold at midnight
    "Antarctica/Troll",  # two hours
    "Australia/Lord_Howe",  # half an hour
    "Europe/London",
    "Pacific/Chatham",  # three quarters of an hour
)

minutes_of_day = st.integers(0, 1439).map(lambda minute: time(minute // 60, minute % 60))
days = st.dates(FIRST, LAST)
zones = st.sampled_from(ZONES)


@cache
def changes_of(name: str) -> tuple[tuple[datetime, timedelta], ...]:
    """Every change of a zone's clock from 2024 to 2040: the instant, and by how much."""
    zone, week = ZoneInfo(name), timedelta(days=7)
    found = []
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    while moment < datetime(2041, 1, 1, tzinfo=UTC):
        before, after = offset(moment, zone), offset(moment + week, zone)
        if before != after:
            low, high = moment, moment + week
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                low, high = (middle, high) if offset(middle, zone) == before else (low, middle)
            found.append((high.replace(microsecond=0), after - before))
        moment += week
    return tuple(found)


def offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    """How far a zone is from UTC at an instant."""
    return moment.astimezone(zone).utcoffset() or timedelta(0)


@cache
def unlike_zones() -> tuple[str, ...]:
    """One zone for each way in which clocks change."""
    ways = {
        (changes_of(name), offset(datetime(2024, 1, 1, tzinfo=UTC), ZoneInfo(name))): name
        for name in ZONES
    }
    return tuple(ways.values())


def assert_right(instant: datetime, day: date, at: time, zone: ZoneInfo) -> None:
    """The instant is the first at which the clock of the day shows the time, or has passed it."""
    wanted = datetime.combine(day, at)
    shown = instant.astimezone(zone).replace(tzinfo=None)
    just_before = (instant - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
    if shown == wanted:
        for fold in (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)):
            earlier = (instant - fold).astimezone(zone).replace(tzinfo=None)
            assert earlier != wanted, f"{zone} {wanted} came twice"
    else:
        assert just_before < wanted < shown, f"{zone} {wanted} was said at {shown}"


def local_times_near(change: datetime, by: timedelta, zone: ZoneInfo) -> Iterator[datetime]:
    """Local times around a change of the clock: its edges, what it leaves out or repeats."""
    new = change.astimezone(zone).replace(tzinfo=None, fold=0)
    old = new - by
    for edge in (old, new, old + by / 2):
        yield from (edge - MINUTE, edge, edge + MINUTE)


class TestOnceADay:
    """For every IANA zone and every day 2024-2040 a daily reminder at any minute fires exactly once
    at its local time: in a gap at the first valid instant, in a fold once."""

    def test_around_every_change_of_every_clock(self) -> None:
        checked = 0
        for name in unlike_zones():
            zone = ZoneInfo(name)
            for change, by in changes_of(name):
                for local in local_times_near(change, by, zone):
                    checked += 1
                    self._assert_once(name, local.date(), local.time().replace(second=0))
        assert checked > 9_000

    @pytest.mark.parametrize("name", STRANGE)
    def test_every_minute_of_the_days_on_which_the_clock_changes(self, name: str) -> None:
        for change, _ in changes_of(name)[:4]:
            day = change.astimezone(ZoneInfo(name)).date()
            for minute in range(1440):
                self._assert_once(name, day, time(minute // 60, minute % 60))

    @given(zones, days, minutes_of_day)
    def test_any_zone_any_day_any_minute(self, name: str, day: date, at: time) -> None:
        self._assert_once(name, day, at)

    @given(zones, minutes_of_day, st.integers(2024, 2039))
    def test_chain_of_a_whole_year_leaves_no_day_out(self, name: str, at: time, year: int) -> None:
        zone, routine = ZoneInfo(name), Routine(kind=RoutineKind.MORNING, at=at)
        existing = [
            day for day in (date(year, 1, 1) + DAY * n for n in range(365)) if has_day(day, zone)
        ]
        instant = instant_of(existing[0], at, zone) - MINUTE
        for day in existing:
            due = next_due(routine, name, instant)
            assert due is not None
            assert due > instant
            assert_right(due, day, at, zone)
            instant = due

    @pytest.mark.parametrize("name", ZONES if IS_LONG else STRANGE[:4])
    def test_every_day_of_every_zone(self, name: str) -> None:
        """No day is left out or said twice; the minute is another one in each zone."""
        number = ZONES.index(name) * 37 % 1440
        zone, at = ZoneInfo(name), time(number // 60, number % 60)
        routine, day = Routine(kind=RoutineKind.MORNING, at=at), FIRST
        instant = instant_of(FIRST, at, zone) - MINUTE
        while day <= LAST:
            due = next_due(routine, name, instant)
            assert due is not None
            assert_right(due, day, at, zone)
            instant, day = due, day + DAY

    def _assert_once(self, name: str, day: date, at: time) -> None:
        """Said once on the day before, once on the day, once on the day after, each rightly."""
        zone, routine = ZoneInfo(name), Routine(kind=RoutineKind.MORNING, at=at)
        instant = instant_of(day - DAY, at, zone) - MINUTE
        for each in (day - DAY, day, day + DAY):
            due = next_due(routine, name, instant)
            assert due is not None
            assert_right(due, each, at, zone)
            instant = due


class TestDateLine:
    """A zone that crosses the date line leaves a day out, or has it twice; no day is told twice."""

    def test_day_that_samoa_left_out_is_left_out(self) -> None:
        routine = Routine(kind=RoutineKind.MORNING, at=time(6, 30))
        before = instant_of(date(2011, 12, 29), time(7), ZoneInfo("Pacific/Apia"))

        due = next_due(routine, "Pacific/Apia", before)

        assert due is not None
        assert due.astimezone(ZoneInfo("Pacific/Apia")).date() == date(2011, 12, 31)

    def test_every_day_of_kiritimati_is_said_on_its_own_date(self) -> None:
        routine = Routine(kind=RoutineKind.MORNING, at=time(0, 0))
        due = next_due(routine, "Pacific/Kiritimati", datetime(2026, 1, 1, tzinfo=UTC))

        assert due == datetime(2026, 1, 1, 10, tzinfo=UTC)


class TestDays:
    """A routine speaks on its own days, not before its pause ends, and never when it is off."""

    @given(zones, minutes_of_day, st.frozensets(st.sampled_from(Weekday), min_size=1), days)
    def test_only_on_its_days(
        self, name: str, at: time, weekdays: frozenset[Weekday], day: date
    ) -> None:
        zone = ZoneInfo(name)
        routine = Routine(kind=RoutineKind.MORNING, at=at, days=weekdays)
        after = instant_of(day, time(12), zone)

        due = next_due(routine, name, after)

        assert due is not None
        assert due > after
        assert due - after <= timedelta(days=8, hours=3)
        assert any(
            (due.astimezone(zone) - timedelta(hours=back)).weekday() in weekdays for back in (0, 3)
        )

    @given(zones, minutes_of_day, days, st.integers(1, 400))
    def test_not_before_its_pause_ends(self, name: str, at: time, day: date, pause: int) -> None:
        zone = ZoneInfo(name)
        until = day + timedelta(days=pause)
        routine = Routine(kind=RoutineKind.MORNING, at=at, paused_until=until)

        due = next_due(routine, name, instant_of(day, time(12), zone))

        assert due == instant_of(until, at, zone)

    def test_off_is_never(self) -> None:
        routine = Routine(kind=RoutineKind.MORNING, at=time(7), is_on=False)

        assert next_due(routine, "UTC", datetime(2026, 1, 1, tzinfo=UTC)) is None

    def test_no_day_is_never(self) -> None:
        routine = Routine(kind=RoutineKind.MORNING, at=time(7), days=frozenset())

        assert next_due(routine, "UTC", datetime(2026, 1, 1, tzinfo=UTC)) is None

    def test_zone_that_is_none_any_more_counts_as_utc(self) -> None:
        routine = Routine(kind=RoutineKind.MORNING, at=time(7))
        now = datetime(2026, 1, 1, tzinfo=UTC)

        assert next_due(routine, "Mars/Olympus", now) == now + timedelta(hours=7)


clocks = st.integers(0, 8_000_000).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + minutes * MINUTE
)


class TestLate:
    """What is still useful is said, what is stale is dropped, nothing comes at night."""

    @given(
        zones,
        minutes_of_day,
        st.sampled_from(RoutineKind),
        clocks,
        st.timedeltas(timedelta(0), timedelta(days=40)),
    )
    def test_never_at_night_unless_it_was_chosen_and_never_on_another_day(
        self, name: str, at: time, kind: RoutineKind, start: datetime, late: timedelta
    ) -> None:
        zone, preferences = ZoneInfo(name), Preferences(zone=name)
        routine = Routine(kind=kind, at=at)
        due = next_due(routine, name, start)
        assert due is not None
        now = due + late

        ripe = ripeness(routine, due, preferences, now)

        local = now.astimezone(zone)
        if ripe.timing is Timing.SAY:
            is_chosen = is_quiet(preferences, due.astimezone(zone).time())
            assert is_chosen or not is_quiet(preferences, local.time())
            assert now < ripe.until
            assert local.date() == due.astimezone(zone).date() or late < timedelta(hours=1)
        if ripe.timing is Timing.WAIT:
            assert now < ripe.until
            again = ripeness(routine, ripe.until, preferences, ripe.until)
            assert again.timing is Timing.SAY

    def test_quiet_hours_may_lie_within_a_day_or_be_none_at_all(self) -> None:
        """Of a night worker who sleeps from ten to five, and of somebody who wants no quiet."""
        due = datetime(2026, 4, 15, 7, tzinfo=UTC)
        routine = Routine(kind=RoutineKind.EVENING, at=time(7))
        sleeper = Preferences(zone="UTC", quiet_from=time(10), quiet_until=time(17))

        waits = ripeness(routine, due, sleeper, due + timedelta(hours=5))
        says = ripeness(routine, due, sleeper, due + timedelta(hours=2))
        always = replace(sleeper, quiet_from=time(0), quiet_until=time(0))
        never_quiet = ripeness(routine, due, always, due + timedelta(hours=5))

        assert (waits.timing, waits.until) == (Timing.WAIT, due + timedelta(hours=10))
        assert (says.timing, says.until) == (Timing.SAY, due + timedelta(hours=3))
        midnight = due.replace(hour=0) + DAY
        assert (never_quiet.timing, never_quiet.until) == (Timing.SAY, midnight)

    @given(zones, minutes_of_day, clocks)
    def test_on_time_it_is_always_said(self, name: str, at: time, start: datetime) -> None:
        for kind in RoutineKind:
            routine = Routine(kind=kind, at=at, days=ALL_WEEK)
            due = next_due(routine, name, start)
            assert due is not None
            assert ripeness(routine, due, Preferences(zone=name), due).timing is Timing.SAY

    @given(
        zones, minutes_of_day, clocks, st.integers(0, 60), st.frozensets(st.sampled_from(Weekday))
    )
    def test_every_occurrence_is_said_or_counted(
        self, name: str, at: time, start: datetime, standstill: int, weekdays: frozenset[Weekday]
    ) -> None:
        """After a standstill: those missed, the latest one, and the next make a whole chain."""
        routine = Routine(kind=RoutineKind.MORNING, at=at, days=weekdays)
        due = next_due(routine, name, start)
        if due is None:
            return
        now = due + timedelta(days=standstill)
        occurrences = []
        instant: datetime | None = due
        while instant is not None and instant <= now:
            occurrences.append(instant)
            instant = next_due(routine, name, instant)

        latest = latest_due(routine, name, due, now)

        assert latest == occurrences[-1]
        assert missed_between(routine, name, due, latest) == len(occurrences) - 1
