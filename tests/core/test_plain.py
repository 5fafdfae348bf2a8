"""Core values survive the way through plain JSON data, and wrong data is named."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import make_dataclass
from datetime import date, time
from threading import Barrier

import pytest

from core.activities.activity import Lap
from core.athlete import Athlete, Availability, DateException, Preferences, Weekday
from core.commands import (
    BlockDates,
    Clarify,
    Command,
    LogActivity,
    MoveSession,
    SetAvailability,
    SetRoutine,
    ShowToday,
    WhatIf,
)
from core.errors import BadData
from core.plain import from_plain, to_named, to_plain
from core.units import Distance, Duration, HeartRate, Pace, Units
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    Target,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

DAY = date(2026, 11, 26)

COMMANDS: list[Command] = [
    LogActivity(
        on=DAY,
        distance=Distance(8000),
        duration=Duration(2760),
        pace=Pace(345.5),
        heart_rate=HeartRate(150),
        laps=(Lap(distance=Distance(400)),),
    ),
    SetAvailability(days=(Weekday.TUESDAY,), minutes=60, is_only=True),
    BlockDates(first=DAY, last=DAY, minutes=None),
    SetRoutine(at=time(6, 30)),
    WhatIf(command=MoveSession(session_on=DAY, session_kind=WorkoutKind.LONG)),
    Clarify(options=(ShowToday(), MoveSession(to_day=DAY))),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: type(c).__name__)
def test_command_survives_plain_data(command: Command) -> None:
    """What is written is read back as the very same value."""
    assert command == from_plain(Command, to_named(command))


def test_units_are_bare_figures_and_defaults_are_left_out() -> None:
    """Metres, seconds and ISO dates; nothing that is as usual."""
    plain = to_named(LogActivity(on=DAY, distance=Distance(8000)))

    assert plain == {"name": "LogActivity", "on": "2026-11-26", "distance": 8000}


def test_nested_values_survive_plain_data() -> None:
    """An athlete with exceptions and preferences comes back as it was."""
    athlete = Athlete(
        id="a",
        preferences=Preferences(units=Units.MI),
        availability=Availability(
            weekly=(None, 60, 0, None, 45, None, None),
            exceptions=(DateException(first=DAY, last=DAY, reason="travel"),),
        ),
    )

    assert athlete == from_plain(Athlete, to_plain(athlete))


def test_workout_with_repeats_survives_plain_data() -> None:
    """Steps and repeat blocks carry their class name."""
    step = WorkoutStep(
        intensity=Intensity.INTERVAL,
        distance=Distance(1000),
        duration=Duration(240),
        by_distance=True,
        target=Target(zone=Zone.THRESHOLD, rpe=(7, 8)),
    )
    workout = Workout(
        kind=WorkoutKind.CRUISE,
        title="Cruise",
        purpose="Threshold.",
        steps=(step, RepeatBlock(count=3, steps=(step,))),
    )

    assert workout == from_plain(Workout, to_plain(workout))
    assert Distance(4000) == workout.distance
    assert Duration(960) == workout.duration


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ({"name": "Fly"}, "names none of"),
        ("walk", "names none of"),
        ({"name": "MoveSession", "x": 1}, "no field 'x'"),
        ({"name": "LogActivity"}, "needs on"),
        ({"name": "LogActivity", "on": "soon"}, "not an ISO date"),
        ({"name": "LogActivity", "on": "2026-11-26", "distance": "far"}, "must be a number"),
        ({"name": "LogActivity", "on": "2026-11-26", "distance": True}, "must be a number"),
        ({"name": "LogActivity", "on": "2026-11-26", "rpe": "six"}, "is not int"),
        ({"name": "LogActivity", "on": "2026-11-26", "sport": "chess"}, "can't be 'chess'"),
        ({"name": "LogActivity", "on": "2026-11-26", "laps": 3}, "list is needed"),
        ({"name": "LogActivity", "on": "2026-11-26", "laps": [3]}, "must be an object"),
    ],
)
def test_wrong_data_is_named(data: object, fault: str) -> None:
    """The sentence says which field is wrong and how."""
    with pytest.raises(BadData, match=fault):
        from_plain(Command, data)


def test_optional_unions_may_be_empty_and_fixed_tuples_count_their_entries() -> None:
    """None passes where None is allowed; a pair has two entries."""
    assert from_plain(Lap | Distance | None, None) is None
    assert from_plain(tuple[int, str], [1, "a"]) == (1, "a")
    assert to_plain((1, "a"), tuple[int, str]) == [1, "a"]
    assert to_plain(frozenset({Weekday.WEDNESDAY, Weekday.MONDAY}), frozenset[Weekday]) == [0, 2]
    assert frozenset({Weekday.MONDAY}) == from_plain(frozenset[Weekday], [0])
    assert to_plain(3, int | str) == 3
    assert from_plain(object, {"x": 1}) == {"x": 1}
    with pytest.raises(BadData, match="2 entries"):
        from_plain(tuple[int, str], [1])


def test_a_whole_number_may_stand_for_a_fraction() -> None:
    """Seven hours written without a point are seven hours all the same."""
    hours: float = from_plain(float, 7)
    assert (hours, type(hours)) == (7.0, float)


def test_first_use_by_many_threads_at_once_leaves_no_field_out() -> None:
    """Whoever comes while the way of writing a class is still being found writes all of it."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            for number in range(25):
                kind = make_dataclass(f"Wide{number}", [(f"f{n}", int) for n in range(60)])
                value = kind(*range(60))
                assert to_plain(None, kind | None) is None
                gate = Barrier(8)

                def write(value: object = value, gate: Barrier = gate) -> int:
                    gate.wait(timeout=60)
                    return len(to_plain(value))

                written = [threads.submit(write) for _ in range(8)]
                assert {future.result() for future in written} == {60}
    finally:
        sys.setswitchinterval(interval)
