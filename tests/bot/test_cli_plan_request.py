"""The options of `coach plan` become a goal and an athlete, or a sentence on what is wrong."""

from datetime import date

import pytest

from bot.command_line.options import UsageFault, read_options
from bot.command_line.plan_request import PlanRequest, read_request
from core.athlete import GoalKind, Level, Weekday
from core.units import Distance, Duration, Units

TODAY = date(2026, 11, 23)
RACE = "--date 2027-04-11"


def requested(line: str) -> PlanRequest:
    """The request of a command line; a comma stands for a blank inside quotes."""
    words = [word.replace("_", " ") for word in line.split()]
    return read_request(read_options(["plan", "--goal", *words]), today=TODAY)


@pytest.mark.parametrize(
    ("line", "metres"),
    [
        (f"5k {RACE}", 5000),
        (f"10k {RACE}", 10_000),
        (f"half {RACE}", 21_098),
        (f"Half_Marathon {RACE}", 21_098),
        (f"marathon {RACE}", 42_195),
        (f"50k {RACE}", 50_000),
        (f"12km {RACE}", 12_000),
        (f"10mi {RACE}", 16_093),
    ],
)
def test_race_has_its_distance_and_day(line: str, metres: int) -> None:
    race = requested(line).goal.race
    assert race is not None
    assert (race.distance, race.on) == (Distance(metres), date(2027, 4, 11))


@pytest.mark.parametrize(
    ("line", "kind"),
    [("base", GoalKind.BASE), ("start-to-run", GoalKind.START_TO_RUN)],
)
def test_goal_without_a_race_needs_no_date(line: str, kind: GoalKind) -> None:
    assert requested(line).goal.kind is kind


def test_everything_told_is_taken() -> None:
    request = requested(
        f"marathon {RACE} --target 3:29:00 --today 2026-12-01 --recent 5k_20:00 --weekly 40km "
        "--longest 18km --runs 4 --days tue,thu,sat,sun --minutes tue=60,sun=150 --long-day sun "
        "--level intermediate --age 35 --units mi"
    )
    athlete = request.athlete
    assert request.today == date(2026, 12, 1)
    assert request.goal.race is not None
    assert request.goal.race.target == Duration(3 * 3600 + 29 * 60)
    assert (athlete.weekly_volume, athlete.longest_run) == (Distance(40_000), Distance(18_000))
    assert athlete.results[0].duration == Duration(1200)
    assert athlete.availability.weekly == (0, 60, 0, None, 0, None, 150)
    assert (athlete.long_run_day, athlete.runs_per_week) == (Weekday.SUNDAY, 4)
    assert (athlete.level, athlete.birth_year) == (Level.INTERMEDIATE, 1991)
    assert athlete.preferences.units is Units.MI


@pytest.mark.parametrize(
    ("days", "free"),
    [
        ("mon-fri", (None, None, None, None, None, 0, 0)),
        ("sat-mon", (None, 0, 0, 0, 0, None, None)),
        ("tuesday,Thu", (0, None, 0, None, 0, 0, 0)),
    ],
)
def test_days_may_be_a_list_or_a_span(days: str, free: tuple[int | None, ...]) -> None:
    assert requested(f"base --days {days}").athlete.availability.weekly == free


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("triathlon", "--goal 'triathlon' is no goal"),
        ("marathon", "a race wants its day"),
        ("marathon --date 11.4.2027", "--date '11.4.2027' is no date"),
        ("marathon --date 2026-01-01", "has passed"),
        (f"5k {RACE} --recent fast", "--recent 'fast' is no result"),
        (f"5k {RACE} --weekly lots", "--weekly 'lots' is no distance"),
        (f"5k {RACE} --target soon", "--target 'soon' is no time"),
        ("base --days someday", "--days 'someday' is no weekday"),
        ("base --minutes tue", "--minutes 'tue' is no limit"),
        ("base --minutes tue=9999", "--minutes 'tue=9999' is no limit"),
        ("base --long-day never", "--long-day 'never' is no weekday"),
        ("base --level elite", "--level 'elite' is none of beginner, intermediate, advanced"),
        ("base --age 3", "--age 3 can't be meant"),
        ("base --runs 50", "--runs 50 can't be meant"),
        ("base --weekly 900km", "--weekly '900km' can't be meant"),
        ("base --longest 500km", "--longest '500km' can't be meant"),
        ("base --recent 5k_9:00", "faster than the world's best"),
        ("base --days tue,sun --long-day mon", "--long-day mon is no free day"),
    ],
)
def test_what_cant_be_meant_is_said(line: str, sentence: str) -> None:
    with pytest.raises(UsageFault) as fault:
        requested(line)
    assert sentence in str(fault.value)
