"""Where the sessions of a week go."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import Weekday
from core.planning.week_solver import (
    DayRoom,
    Layout,
    Loss,
    Part,
    Wanted,
    WeekRoom,
    solve_week,
)
from tests.core.planning.running import MONDAY

LONG = Wanted(id="long", part=Part.LONG, minutes=90, least_minutes=45)
HARD = Wanted(id="hard", part=Part.HARD, minutes=60, least_minutes=35)
SECOND = Wanted(id="second", part=Part.HARD, minutes=60, least_minutes=35)
EASY = Wanted(id="easy", part=Part.EASY, minutes=40, least_minutes=20)
STRENGTH = Wanted(id="strength", part=Part.STRENGTH, minutes=25)


def week(*free: int, minutes: int | None = None, **fields: object) -> WeekRoom:
    """A week with these weekdays free."""
    days = tuple(
        DayRoom(on=MONDAY + timedelta(days=i), minutes=minutes if i in free else 0)
        for i in range(7)
    )
    return WeekRoom(days=days, **fields)  # type: ignore[arg-type]


def weekday(layout: Layout, name: str) -> int | None:
    """The weekday a session is on."""
    day = layout.day_of(name)
    return None if day is None else day.weekday()


def test_long_run_is_at_the_weekend_and_hard_work_in_the_middle() -> None:
    layout = solve_week((LONG, HARD, EASY), week(*range(7)))

    assert weekday(layout, "long") == Weekday.SUNDAY
    assert weekday(layout, "hard") in (Weekday.WEDNESDAY, Weekday.THURSDAY)
    assert layout.sacrifices == ()


def test_long_run_goes_where_it_is_wanted() -> None:
    layout = solve_week((LONG, HARD), week(*range(7), long_day=Weekday.FRIDAY))

    assert weekday(layout, "long") == Weekday.FRIDAY


def test_pinned_session_stays_even_on_a_day_without_time() -> None:
    pinned = replace(EASY, pinned_on=MONDAY)
    layout = solve_week((LONG, pinned), week(2, 6))

    assert layout.day_of("easy") == MONDAY
    assert layout.placements[0].minutes is None


def test_what_was_placed_before_stays() -> None:
    tuesday = MONDAY + timedelta(days=1)
    saturday = MONDAY + timedelta(days=5)
    wanted = (
        replace(LONG, previous_on=saturday),
        replace(HARD, previous_on=tuesday),
        replace(EASY, previous_on=MONDAY + timedelta(days=3)),
    )

    layout = solve_week(wanted, week(*range(7)))

    assert layout.moved == ()


def test_blocked_day_moves_one_session_only() -> None:
    wanted = (
        replace(LONG, previous_on=MONDAY + timedelta(days=6)),
        replace(HARD, previous_on=MONDAY + timedelta(days=1)),
        replace(EASY, previous_on=MONDAY + timedelta(days=4)),
    )

    layout = solve_week(wanted, week(0, 2, 3, 4, 5, 6))

    assert layout.moved == ("hard",)


def test_nothing_hard_fits_beside_the_long_run_so_it_is_run_easy() -> None:
    layout = solve_week((LONG, HARD), week(5, 6))

    assert layout.sacrifices[0].loss is Loss.TURNED_EASY
    assert "easy" in layout.sacrifices[0].sentence


def test_a_long_run_is_not_followed_by_the_next_one() -> None:
    """A hard session gives way rather than that the long run goes on Monday after Sunday's."""
    room = week(0, 2, 3, 6, long_around=(MONDAY - timedelta(days=1),))
    layout = solve_week((LONG, HARD, SECOND), room)

    assert weekday(layout, "long") == 6
    assert sum(p.is_easy for p in layout.placements) == 1


def test_the_one_roomy_day_is_for_the_long_run_and_not_for_hard_work() -> None:
    short = {0: 30, 5: 50, 6: 240}
    days = tuple(DayRoom(on=MONDAY + timedelta(days=i), minutes=short.get(i, 0)) for i in range(7))
    wanted = (
        Wanted(id="long", part=Part.LONG, minutes=72, least_minutes=28),
        Wanted(id="quality", part=Part.HARD, minutes=80, least_minutes=35),
        Wanted(id="easy", part=Part.EASY, minutes=87, least_minutes=20),
    )
    layout = solve_week(wanted, WeekRoom(days=days))

    assert layout.day_of("long") == MONDAY + timedelta(days=6)
    assert next(p for p in layout.placements if p.id == "quality").is_easy


def test_long_run_is_shortened_to_the_minutes_of_its_day() -> None:
    layout = solve_week((LONG,), week(2, 6, minutes=60))

    assert [s.loss for s in layout.sacrifices] == [Loss.SHORTENED]
    assert "60 minutes" in layout.sacrifices[0].sentence


@pytest.mark.parametrize(
    ("room", "word"),
    [
        (week(), "No day of this week is free"),
        (week(6, minutes=30), "needs 45 minutes"),
    ],
    ids=["no-day", "no-time"],
)
def test_what_finds_no_day_is_left_out_with_its_reason(room: WeekRoom, word: str) -> None:
    layout = solve_week((LONG,), room)

    assert layout.placements == ()
    assert word in layout.sacrifices[0].sentence


def test_fewer_days_than_runs_drop_the_easy_ones() -> None:
    layout = solve_week((LONG, HARD, EASY, replace(EASY, id="easy2")), week(1, 6))

    assert [p.id for p in layout.placements] == ["hard", "long"]
    assert "taken" in layout.sacrifices[0].sentence


def test_hard_commitment_counts_as_a_hard_day() -> None:
    room = week(*range(7))
    days = tuple(replace(d, is_hard_already=d.on.weekday() == 2) for d in room.days)

    layout = solve_week((LONG, HARD), replace(room, days=days))

    assert weekday(layout, "hard") in (0, 4)


def test_hard_days_keep_clear_of_the_week_before() -> None:
    sunday = MONDAY - timedelta(days=1)
    room = week(0, 1, 6, hard_around=(sunday,), long_around=(sunday,))

    assert weekday(solve_week((HARD,), room), "hard") == Weekday.TUESDAY
    assert weekday(solve_week((LONG,), replace(room, days=room.days[:2])), "long") == 1


def test_three_days_lie_between_hard_sessions_where_wanted() -> None:
    layout = solve_week((HARD, SECOND), week(*range(7), hard_gap=3))

    first, second = weekday(layout, "hard"), weekday(layout, "second")
    assert first is not None
    assert second is not None
    assert abs(first - second) >= 3


def test_nothing_hard_comes_after_the_last_day_for_it() -> None:
    layout = solve_week((HARD,), week(3, 4, 5, last_hard_on=MONDAY + timedelta(days=2)))

    assert layout.placements[0].is_easy


def test_no_more_runs_than_allowed() -> None:
    layout = solve_week((LONG, HARD, EASY), week(*range(7), most_runs=2))

    assert len(layout.placements) == 2


def test_easy_run_beside_the_long_run_where_wanted() -> None:
    layout = solve_week((LONG, replace(EASY, is_beside_long=True)), week(*range(7)))

    assert weekday(layout, "easy") == Weekday.SATURDAY


class TestStrength:
    """Strength is never the day before hard work, on it only at need, and leaves the rest days."""

    def test_strength_shares_an_easy_day(self) -> None:
        layout = solve_week((LONG, HARD, EASY, STRENGTH), week(0, 2, 4, 6))

        assert layout.day_of("strength") == layout.day_of("easy")

    def test_two_are_two_days_apart(self) -> None:
        second = replace(STRENGTH, id="strength2")
        layout = solve_week((LONG, HARD, EASY, STRENGTH, second), week(*range(7)))

        days = [weekday(layout, "strength"), weekday(layout, "strength2")]
        assert None not in days
        assert abs((days[0] or 0) - (days[1] or 0)) >= 2

    def test_the_only_one_follows_a_hard_session_where_no_other_day_is_left(self) -> None:
        layout = solve_week((LONG, HARD, STRENGTH), week(2, 6))

        assert layout.day_of("strength") == layout.day_of("hard")

    def test_without_time_it_is_left_out(self) -> None:
        layout = solve_week((LONG, HARD, STRENGTH), week(2, 6, minutes=60))

        assert [s.id for s in layout.sacrifices if s.loss is Loss.DROPPED] == ["strength"]


def test_layout_knows_nothing_of_strangers() -> None:
    assert Layout(placements=()).day_of("nobody") is None


def test_week_of_no_days_holds_nothing() -> None:
    assert solve_week((LONG,), WeekRoom(days=())).placements == ()


def test_race_is_only_where_it_is_pinned() -> None:
    race = Wanted(id="race", part=Part.RACE, pinned_on=MONDAY + timedelta(days=6))
    layout = solve_week((race, HARD), week(*range(7), last_hard_on=MONDAY + timedelta(days=2)))

    assert weekday(layout, "race") == 6
    day = layout.day_of("hard")
    assert day is not None
    assert day <= date(2026, 4, 15)
