"""When the coach speaks: days off, pauses, quiet hours, and clocks far from home."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.athlete import (
    ALL_WEEK,
    DateException,
    Preferences,
    Routine,
    RoutineKind,
    Weekday,
)
from core.coach.composing import compose
from core.coach.decide import decide
from core.coach.reminding import as_of, due_after, occurrence, returns_at
from core.coach.rendering import say_reply
from core.coach.routines import AFTER_HARD_WEEK, default_routines
from core.coach.snapshot import Outcome, Record, Snapshot
from core.commands import BlockDates, Command, SetProfile, SetQuietHours, SetRoutine, ShowProfile
from tests.builders import (
    MONDAY,
    NOW,
    TODAY,
    a_plan,
    a_record,
    a_run,
    a_snapshot,
    an_athlete,
    runs_before,
)

WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)
SUNDAY = MONDAY + timedelta(days=6)


def answer(command: Command, **fields: object) -> Outcome:
    """What a command does for the usual athlete with the usual routines."""
    record = a_record(**({"routines": default_routines()} | fields))  # type: ignore[arg-type]
    return decide(command, a_snapshot(record), now=NOW)


def by_kind(record: Record) -> dict[RoutineKind, Routine]:
    return {routine.kind: routine for routine in record.routines}


def at_berlin(**preferences: object) -> Preferences:
    return Preferences(zone="Europe/Berlin", **preferences)  # type: ignore[arg-type]


class TestDaysOff:
    """ "No messages on Sundays" silences those days and leaves the others as they are."""

    def test_no_reminders_on_weekends_keeps_the_working_days(self) -> None:
        outcome = answer(SetRoutine(days=WEEKEND, is_on=False))

        routines = by_kind(outcome.record)
        assert routines[RoutineKind.MORNING].days == ALL_WEEK - set(WEEKEND)
        assert routines[RoutineKind.MORNING].is_on
        assert not routines[RoutineKind.WEEKLY_REVIEW].is_on
        assert "I'll be silent on Saturday, Sunday." in say_reply(outcome.reply)

    def test_one_kind_on_one_day(self) -> None:
        command = SetRoutine(kind=RoutineKind.EVENING, days=(Weekday.FRIDAY,), is_on=False)

        outcome = answer(command)

        assert by_kind(outcome.record)[RoutineKind.EVENING].days == ALL_WEEK - {Weekday.FRIDAY}
        assert by_kind(outcome.record)[RoutineKind.MORNING].days == ALL_WEEK
        assert "No evening check-in on Friday any more." in say_reply(outcome.reply)

    def test_pause_of_all_wakes_nothing_that_was_off(self) -> None:
        off = tuple(replace(r, is_on=r.kind is RoutineKind.MORNING) for r in default_routines())

        outcome = answer(SetRoutine(paused_until=SUNDAY), routines=off)

        on = [routine.kind for routine in outcome.record.routines if routine.is_on]
        assert on == [RoutineKind.MORNING]


class TestQuietHours:
    """New quiet hours are never broken by a time that was set before them."""

    def test_morning_and_evening_move_to_their_edges(self) -> None:
        outcome = answer(SetQuietHours(starts=time(19, 0), ends=time(7, 30)))

        routines = by_kind(outcome.record)
        assert routines[RoutineKind.MORNING].at == time(7, 30)
        assert routines[RoutineKind.EVENING].at == time(18, 30)
        assert routines[RoutineKind.WEEKLY_REVIEW].at == time(18, 0)
        assert say_reply(outcome.reply).startswith(
            "Quiet from 19:00 to 07:30. So your morning workout comes at 07:30. "
            "So your evening check-in comes at 18:30."
        )

    def test_end_left_out_stays_as_it_is(self) -> None:
        outcome = answer(SetQuietHours(starts=time(22, 0)))

        before = a_record().athlete.preferences
        after = outcome.record.athlete.preferences
        assert (after.quiet_from, after.quiet_until) == (time(22, 0), before.quiet_until)

    def test_hour_chosen_within_the_night_stays(self) -> None:
        early = (Routine(kind=RoutineKind.MORNING, at=time(4, 45)),)

        outcome = answer(SetQuietHours(starts=time(21, 0), ends=time(6, 30)), routines=early)

        assert outcome.record.routines == early


class TestReadiness:
    """The readiness question comes on request, or unasked after a hard week."""

    @pytest.mark.parametrize(("load", "is_asked"), [(4, False), (9, True)])
    def test_after_a_hard_week_it_is_asked(self, load: int, is_asked: bool) -> None:
        week = tuple(a_run(MONDAY + timedelta(days=n), 9, rpe=load) for n in (1, 3, 5, 6))
        record = a_record(activities=(*runs_before(), *week), routines=(AFTER_HARD_WEEK,))
        monday = datetime(2026, 4, 20, 6, 45, tzinfo=UTC)

        reply = compose(RoutineKind.READINESS, Snapshot(record=record), now=monday)

        assert (reply is not None) is is_asked
        if reply is not None:
            assert say_reply(reply).startswith("That was a hard week. How did you sleep?")

    def test_with_a_short_log_nothing_is_called_hard(self) -> None:
        record = a_record(activities=(a_run(SUNDAY, 30, rpe=9),), routines=(AFTER_HARD_WEEK,))
        monday = datetime(2026, 4, 20, 6, 45, tzinfo=UTC)

        assert compose(RoutineKind.READINESS, Snapshot(record=record), now=monday) is None

    def test_asked_for_it_comes_every_day(self) -> None:
        outcome = answer(SetRoutine(kind=RoutineKind.READINESS, is_on=True))

        routine = by_kind(outcome.record)[RoutineKind.READINESS]
        assert (routine.days, routine.after_hard_week) == (ALL_WEEK, False)

    def test_it_is_no_news_in_the_profile(self) -> None:
        assert "readiness" not in say_reply(answer(ShowProfile()).reply)


class TestBlockedDay:
    """A day without any time is a day without a workout's message."""

    @pytest.mark.parametrize("kind", [RoutineKind.MORNING, RoutineKind.EVENING])
    def test_nothing_is_said_of_a_session_still_there(self, kind: RoutineKind) -> None:
        thursday = datetime(2026, 4, 16, 7, tzinfo=UTC)
        away = DateException(first=thursday.date(), last=thursday.date(), minutes=0)
        athlete = an_athlete()
        free = replace(athlete.availability, exceptions=(away,))
        record = a_record(athlete=replace(athlete, availability=free))

        assert compose(kind, Snapshot(record=a_record()), now=thursday) is not None
        assert compose(kind, Snapshot(record=record), now=thursday) is None

    def test_session_the_athlete_put_there_is_still_told(self) -> None:
        thursday = datetime(2026, 4, 16, 7, tzinfo=UTC)
        away = DateException(first=thursday.date(), last=thursday.date(), minutes=0)
        athlete, plan = an_athlete(), a_plan()
        pinned = replace(plan.sessions_on(thursday.date())[0], is_pinned=True)
        free = replace(athlete.availability, exceptions=(away,))
        athlete = replace(athlete, availability=free)
        record = a_record(athlete=athlete, plan=plan.with_session(pinned))

        assert compose(RoutineKind.MORNING, Snapshot(record=record), now=thursday) is not None


class TestJourney:
    """ "I'm in Tokyo this week": everything moves there, and home again after it."""

    def test_place_and_days_change_the_clock_and_leave_the_plan(self) -> None:
        athlete = an_athlete(preferences=at_berlin())
        command = BlockDates(first=TODAY, last=SUNDAY, place="Tokyo", reason="tokyo")

        outcome = answer(command, athlete=athlete)

        there = outcome.record.athlete.preferences
        assert (there.zone, there.away_until, there.home_zone) == (
            "Asia/Tokyo",
            SUNDAY,
            "Europe/Berlin",
        )
        assert outcome.record.plan == a_plan()
        said = "Noted: Tokyo time until Sun 19 Apr, then Berlin time again."
        assert say_reply(outcome.reply).startswith(said)

    @pytest.mark.parametrize(
        "command",
        [
            BlockDates(first=TODAY, last=SUNDAY, place="meetings"),
            BlockDates(first=TODAY + timedelta(days=7), last=SUNDAY, place="Tokyo"),
            BlockDates(first=TODAY, last=SUNDAY, minutes=30, place="Tokyo"),
        ],
        ids=["no-place", "not-yet", "little-time"],
    )
    def test_else_the_days_are_not_free(self, command: BlockDates) -> None:
        outcome = answer(command, athlete=an_athlete(preferences=at_berlin()))

        assert outcome.record.athlete.preferences.zone == "Europe/Berlin"

    def test_from_one_journey_to_the_next_home_stays_home(self) -> None:
        away = at_berlin(away_until=SUNDAY, home_zone="Europe/Lisbon")
        command = SetProfile(zone="Asia/Tokyo", zone_until=SUNDAY)

        there = answer(command, athlete=an_athlete(preferences=away)).record.athlete.preferences

        assert (there.zone, there.home_zone) == ("Asia/Tokyo", "Europe/Lisbon")

    @pytest.mark.parametrize(
        "command",
        [
            SetProfile(zone="Europe/Lisbon", zone_until=SUNDAY),
            SetProfile(place="Lisbon"),
        ],
        ids=["home", "moved"],
    )
    def test_who_is_home_or_has_moved_is_on_no_journey(self, command: SetProfile) -> None:
        away = at_berlin(away_until=SUNDAY, home_zone="Europe/Lisbon")

        there = answer(command, athlete=an_athlete(preferences=away)).record.athlete.preferences

        assert (there.zone, there.away_until, there.home_zone) == ("Europe/Lisbon", None, "")

    @pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles"])
    def test_day_after_it_is_the_first_by_the_clock_at_home(self, zone: str) -> None:
        """No day is left out and none comes twice, whichever way the journey went."""
        there = Preferences(zone=zone, away_until=SUNDAY, home_zone="Europe/Berlin")
        routine, now = Routine(kind=RoutineKind.MORNING, at=time(7)), NOW
        days: list[tuple[date, str]] = []
        while len(days) < 8:
            due = due_after(routine, there, now)
            assert due is not None
            back = as_of(an_athlete(preferences=there), due).preferences
            local = due.astimezone(ZoneInfo(back.zone))
            assert local.time() == time(7) or due == returns_at(there)
            days.append((local.date(), back.zone))
            now = due

        first = days[0][0]
        assert [day for day, _ in days] == [first + timedelta(days=n) for n in range(8)]
        assert {where for day, where in days if day <= SUNDAY} == {zone}
        assert {where for day, where in days if day > SUNDAY} == {"Europe/Berlin"}

    def test_at_home_nobody_returns(self) -> None:
        athlete = an_athlete(preferences=at_berlin())

        assert returns_at(athlete.preferences) is None
        assert as_of(athlete, NOW) is athlete


def test_what_came_too_late_for_the_hour_before_the_siesta_waits_for_its_end() -> None:
    """Quiet hours in the middle of a day put a reminder off, and it is said once they end."""
    preferences = at_berlin(quiet_from=time(13), quiet_until=time(15))
    routine = Routine(kind=RoutineKind.EVENING_BEFORE, at=time(12))
    noon = datetime.combine(SUNDAY, time(12), ZoneInfo("Europe/Berlin"))

    siesta = occurrence(routine, preferences, noon, noon + timedelta(hours=2))
    after = occurrence(routine, preferences, noon, noon + timedelta(hours=3))

    assert (siesta.name, siesta.next_due) == (None, noon + timedelta(hours=3))
    assert after.name is not None
    assert after.next_due == noon + timedelta(days=1)
