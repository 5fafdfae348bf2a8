"""What was run so far: estimates, totals, and the same thing told twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.activities.activity import Activity, Feeling, Origin
from core.activities.history import (
    days_since_last,
    distance_between,
    done_runs,
    find_twin,
    is_hard,
    longest_in,
    merge,
    weekly_totals,
    without_leaps,
)
from core.athlete import Sport
from core.units import Distance, Duration, HeartRate, Pace

MONDAY = date(2026, 4, 13)
EASY = Pace(360.0)


def a_run(
    on: date = MONDAY, km: float | None = 8, minutes: float | None = 46, **fields: Any
) -> Activity:
    return Activity(
        id=f"a{on}",
        sport=fields.pop("sport", Sport.RUN),
        on=on,
        distance=None if km is None else Distance.from_km(km),
        duration=None if minutes is None else Duration.from_minutes(minutes),
        **fields,
    )


def test_what_was_left_unsaid_is_estimated_from_the_easy_pace() -> None:
    """A distance alone or a time alone is enough; nothing at all is no run to count."""
    runs = done_runs([a_run(minutes=None), a_run(km=None), a_run(km=None, minutes=None)], EASY)
    assert [run.duration for run in runs] == [Duration(2880), Duration(2760)]
    assert runs[1].distance == Distance(7667)


def test_only_runs_count_oldest_first() -> None:
    """A ride adds no running distance."""
    log = [a_run(MONDAY + timedelta(days=2)), a_run(), a_run(sport=Sport.RIDE)]
    assert [run.on for run in done_runs(log, EASY)] == [MONDAY, MONDAY + timedelta(days=2)]


class TestLeaps:
    """ "A run is at most 30 % longer than the longest of 30 days" (BJSM 2025), told or planned."""

    @pytest.mark.parametrize(
        ("told", "counted"),
        [(10, 13.0), (2, 8.0), (40, 40.0), (None, 40.0)],
        ids=["a third more than was told", "8 km at least", "no leap", "nothing to compare with"],
    )
    def test_the_first_run_counts_as_far_as_a_step_may_go(
        self, told: float | None, counted: float
    ) -> None:
        (run,) = done_runs((a_run(km=40, minutes=240),), EASY)

        (found,) = without_leaps((run,), None if told is None else Distance.from_km(told))

        assert found.base == Distance.from_km(counted)
        assert found.distance == Distance.from_km(40)

    def test_who_keeps_running_as_far_is_soon_believed(self) -> None:
        runs = done_runs([a_run(MONDAY + timedelta(days=7 * i), km=16) for i in range(4)], EASY)

        counted = [run.base.km for run in without_leaps(runs, Distance.from_km(8))]

        assert counted == [10.4, 13.52, 16.0, 16.0]

    def test_words_hold_beside_a_young_log_for_a_month(self) -> None:
        runs = done_runs((a_run(km=9), a_run(MONDAY + timedelta(days=12), km=14)), EASY)

        said = without_leaps(runs, Distance.from_km(18), MONDAY - timedelta(days=1))
        long_ago = without_leaps(runs, Distance.from_km(18), MONDAY - timedelta(days=60))

        assert [run[1].base.km for run in (said, long_ago)] == [14.0, 11.7]

    def test_a_long_run_of_long_ago_is_no_measure(self) -> None:
        runs = done_runs((a_run(km=20), a_run(MONDAY + timedelta(days=40), km=20)), EASY)

        assert without_leaps(runs, Distance.from_km(20))[1].base == Distance.from_km(20)
        assert without_leaps(runs, Distance.from_km(10))[1].base == Distance.from_km(13)


def test_totals_and_the_longest() -> None:
    """By calendar week, and by the last thirty days."""
    runs = done_runs([a_run(), a_run(MONDAY - timedelta(days=3), km=12)], EASY)
    assert weekly_totals(runs, MONDAY + timedelta(days=7), 2) == (Distance(12_000), Distance(8000))
    assert distance_between(runs, MONDAY, MONDAY) == Distance(8000)
    assert longest_in(runs, MONDAY) == Distance(12_000)
    assert longest_in(runs, MONDAY + timedelta(days=40)) == Distance(0)
    assert days_since_last(runs, MONDAY + timedelta(days=5)) == 5
    assert days_since_last((), MONDAY) is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"is_race": True}, True),
        ({"kind": "intervals"}, True),
        ({"rpe": 7}, True),
        ({"rpe": 4}, False),
    ],
)
def test_hard_is_what_was_said_or_felt_hard(fields: dict[str, Any], expected: bool) -> None:
    """A race, a kind of quality, or an exertion of seven."""
    assert is_hard(a_run(**fields)) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (a_run(km=8.2, origin=Origin.FILE), True),
        (a_run(km=8.4, origin=Origin.FILE), False),
        (a_run(km=None, minutes=47, origin=Origin.FILE), True),
        (a_run(km=None, minutes=50, origin=Origin.FILE), False),
        (a_run(km=None, minutes=None, origin=Origin.FILE), False),
        (a_run(on=MONDAY + timedelta(days=1), origin=Origin.FILE), False),
        (a_run(sport=Sport.RIDE, origin=Origin.FILE), False),
        (a_run(), True),
        (a_run(km=8.1), False),
    ],
)
def test_a_twin_has_the_same_day_sport_and_like_figures(other: Activity, expected: bool) -> None:
    """Within 3 % and 5 %, or one of them missing; two typed entries only when equal."""
    assert (find_twin(other, [a_run()], UTC) is not None) is expected


def test_two_files_are_told_apart_by_their_start() -> None:
    """Started at the same minute they are one; hours apart they are two."""
    start = datetime(2026, 4, 13, 6, tzinfo=UTC)
    first = a_run(origin=Origin.FILE, started_at=start)
    again = replace(first, id="b", started_at=start + timedelta(seconds=30))
    later = replace(first, id="c", started_at=start + timedelta(hours=9))
    assert find_twin(again, [first], UTC) == first
    assert find_twin(later, [first], UTC) is None


@pytest.mark.parametrize(
    ("began", "told_on", "told_km", "expected"),
    [
        ("23:20", 1, 8.0, True),
        ("23:20", 0, 8.0, True),
        ("22:30", 1, 8.0, True),
        ("00:20", -1, 8.0, True),
        ("23:20", 1, 9.0, False),
        ("23:20", 2, 8.0, False),
        ("20:00", 1, 8.0, False),
        ("07:00", -1, 8.0, False),
    ],
    ids=[
        "over midnight, told of the day it ended",
        "over midnight, told of the day it began",
        "told just after midnight",
        "begun just after midnight, told of the evening",
        "over midnight, another distance",
        "two days off",
        "an evening run is not the next day's",
        "nor a morning run the one of the day before",
    ],
)
def test_a_run_around_midnight_is_told_of_either_day(
    began: str, told_on: int, told_km: float, expected: bool
) -> None:
    zone = ZoneInfo("Europe/Berlin")
    hour, minute = map(int, began.split(":"))
    start = datetime(2026, 4, 13, hour, minute, tzinfo=zone)
    file = a_run(started_at=start.astimezone(UTC), origin=Origin.FILE)
    told = a_run(MONDAY + timedelta(days=told_on), km=told_km)

    assert (find_twin(file, [told], zone) is not None) is expected
    assert (find_twin(told, [file], zone) is not None) is expected


def test_merging_keeps_what_was_measured_and_what_was_felt() -> None:
    """Figures of the file, feelings and words of the athlete, one entry."""
    typed = a_run(rpe=6, feeling=Feeling.GOOD, note="calf tight")
    file = replace(
        a_run(km=8.05, minutes=46.2, origin=Origin.FILE),
        id="f",
        heart_rate=HeartRate(150),
        note="Lunch",
    )
    one = merge(typed, file)
    assert (one.id, one.distance, one.rpe) == (typed.id, Distance(8050), 6)
    assert one.note == "calf tight Lunch"
    assert merge(one, file) == one
    assert merge(file, typed).distance == Distance(8050)


def test_file_knows_better_than_a_photo() -> None:
    """A display shows less than the watch recorded, whichever is sent first."""
    photo = a_run(km=8.0, minutes=46, origin=Origin.PHOTO)
    file = replace(a_run(km=8.05, minutes=46.2, origin=Origin.FILE), id="f")
    assert merge(photo, file) == replace(file, id=photo.id)
    assert merge(file, photo) == file
