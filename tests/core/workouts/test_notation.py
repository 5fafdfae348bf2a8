"""The notation by example."""

import pytest

from core.errors import BadNotation
from core.units import Distance, Duration, Pace
from core.workouts.estimate import Pacing
from core.workouts.notation import read, read_workout, write
from core.workouts.steps import Intensity, RepeatBlock, WorkoutKind, WorkoutStep, Zone

RUNNER = Pacing(vdot=45.0)


def test_the_example_reads_as_three_parts() -> None:
    warm_up, block, cool_down = read("2 km wu, 5x1 km @T r2', 1 km cd", RUNNER)

    assert isinstance(warm_up, WorkoutStep)
    assert (warm_up.intensity, warm_up.distance) == (Intensity.WARMUP, Distance(2000))
    assert isinstance(block, RepeatBlock)
    assert block.count == 5
    work, jog = block.steps
    assert (work.intensity, work.target.zone) == (Intensity.INTERVAL, Zone.THRESHOLD)
    assert (jog.intensity, jog.duration) == (Intensity.RECOVERY, Duration(120))
    assert isinstance(cool_down, WorkoutStep)
    assert cool_down.intensity is Intensity.COOLDOWN


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2 km wu, 5x1 km @T r2', 1 km cd", "2 km wu, 5x1 km @T r2', 1 km cd"),
        ("2km warmup,5 × 1k @t r 2 min,1km cool-down", "2 km wu, 5x1 km @T r2', 1 km cd"),
        ("15 min wu, 8x400m @R r90s, 10' cd", "15' wu, 8x400 m @R r1'30, 10' cd"),
        ("3x(1 km @T r2', 400 m @R r1:30)", "3x(1 km @T r2', 400 m @R r1'30)"),
        ("8x1' @R effort r2'", "8x1' @R effort r2'"),
        ("1h05", "65'"),
        ("4x1 km r2'", "4x1 km r2'"),
        ("5 mi", "8.047 km"),
        ("1,5 km jog", "1.5 km jog"),
        ("10 km @race", "10 km @race"),
        ('3 km @4:30/km "even"', '3 km @4:30/km "even"'),
        ("20' run @M", "20' run @M"),
        ("5' walk", None),
        ("5' @walk, 3' rest", "5' @walk, 3' rest"),
        ("3 km work @E", "3 km work @E"),
    ],
)
def test_texts_are_written_in_their_shortest_form(text: str, written: str | None) -> None:
    if written is None:
        with pytest.raises(BadNotation):
            read(text, RUNNER)
    else:
        assert write(read(text, RUNNER)) == written


@pytest.mark.parametrize(
    ("text", "caret_at", "expected"),
    [
        pytest.param("", 0, "a distance or a time", id="nothing"),
        pytest.param("5 km, foo", 6, "a distance or a time", id="no amount"),
        pytest.param("5 km fast", 5, "wu, cd, jog", id="unknown word"),
        pytest.param("8x400m @Q", 8, "a zone", id="unknown zone"),
        pytest.param("8x400m @", 8, "a zone", id="no zone"),
        pytest.param("1 km @4:75/km", 6, "a pace", id="no such pace"),
        pytest.param("2 km 5 km", 5, "a comma", id="no comma"),
        pytest.param("0 km", 0, "could mean", id="nothing to run"),
        pytest.param("900 km", 0, "could mean", id="too far"),
        pytest.param("60 h", 0, "could mean", id="too long"),
        pytest.param("0x1 km", 0, "1 to 99", id="no repeats"),
        pytest.param("3x(1 km", 7, "closing bracket", id="open bracket"),
        pytest.param("20 min work", 11, "a zone for the work", id="work without zone"),
        pytest.param("5 km @T effort", 8, "no effort", id="effort by distance"),
        pytest.param("5' @E effort", 6, "no effort", id="effort of easy"),
    ],
)
def test_a_fault_is_pointed_at(text: str, caret_at: int, expected: str) -> None:
    with pytest.raises(BadNotation) as fault:
        read(text, RUNNER)

    assert fault.value.position == caret_at
    assert fault.value.caret == f"{text}\n{' ' * caret_at}^"
    assert expected in fault.value.sentence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("8 km", WorkoutKind.EASY),
        ("30' @walk", WorkoutKind.WALK),
        ("5x(3' run, 1' @walk)", WorkoutKind.RUN_WALK),
        ("2 km wu, 5x1 km @T r1', 2 km cd", WorkoutKind.CRUISE),
        ("2 km wu, 20' @T, 2 km cd", WorkoutKind.THRESHOLD),
        ("2 km wu, 5x3' @I r2', 2 km cd", WorkoutKind.INTERVALS),
        ("2 km wu, 8x200 m @R r1', 2 km cd", WorkoutKind.REPETITIONS),
        ("2 km wu, 8 km @M, 2 km cd", WorkoutKind.MARATHON_PACE),
        ("10 km @race", WorkoutKind.RACE),
        ("2 km wu, 4x1 km @race r2', 2 km cd", WorkoutKind.INTERVALS),
    ],
)
def test_the_hardest_part_names_the_workout(text: str, kind: WorkoutKind) -> None:
    workout = read_workout(text, RUNNER)

    assert workout.kind is kind
    assert workout.title == write(workout.steps)


def test_a_pace_of_its_own_is_kept() -> None:
    (step,) = read("3 km @4:30/km", RUNNER)

    assert isinstance(step, WorkoutStep)
    assert step.target.pace is not None
    assert step.target.pace.fastest == Pace(270.0)
    assert step.duration == Duration(810)


def test_quotes_in_a_note_do_not_break_it() -> None:
    step = RUNNER.by_distance(Intensity.ACTIVE, Distance(5000), Zone.EASY, 'say "hi"')

    assert write([step]) == "5 km \"say 'hi'\""


def test_seconds_alone_are_written_as_seconds() -> None:
    """Less than a minute has no minutes to write."""
    assert write(read("45s jog", RUNNER)) == "45s jog"
