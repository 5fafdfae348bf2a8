"""Laws of the workout notation."""

import contextlib

from hypothesis import given
from hypothesis import strategies as st

from core.athlete import Level
from core.errors import BadNotation
from core.physiology.zones import from_max
from core.units import Distance, Duration, HeartRate, Pace
from core.workouts import library
from core.workouts.estimate import Pacing
from core.workouts.notation import read, read_workout, write
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    StepOrBlock,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

pacings = st.builds(
    Pacing,
    vdot=st.one_of(st.none(), st.floats(min_value=20, max_value=80)),
    level=st.sampled_from(Level),
    heart_rates=st.one_of(st.none(), st.just(from_max(HeartRate(190)))),
    race=st.one_of(st.none(), st.sampled_from([5_000, 10_000, 21_098, 42_195]).map(Distance)),
    slowdown=st.sampled_from([0.0, 0.04]),
)
notes = st.one_of(st.just(""), st.sampled_from(["steady", "with 4 strides, then go"]))
intensities = st.sampled_from(Intensity)
work_zones = st.sampled_from(
    [Zone.MARATHON, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION, Zone.RACE]
)


@st.composite
def steps(draw: st.DrawFn, pacing: Pacing) -> WorkoutStep:
    """Any step a runner's pacing can make."""
    distance = Distance(draw(st.integers(min_value=1, max_value=60_000)))
    duration = Duration(draw(st.integers(min_value=1, max_value=20_000)))
    intensity, note = draw(intensities), draw(notes)
    match draw(st.integers(min_value=0, max_value=3)):
        case 0:
            return pacing.by_distance(intensity, distance, draw(st.sampled_from(Zone)), note)
        case 1:
            return pacing.by_time(intensity, duration, draw(st.sampled_from(Zone)), note)
        case 2:
            return pacing.by_effort(intensity, duration, draw(work_zones), note)
        case _:
            pace = Pace(float(draw(st.integers(min_value=150, max_value=900))))
            return pacing.at_pace(intensity, distance, pace, note)


@st.composite
def workouts(draw: st.DrawFn) -> tuple[Pacing, tuple[StepOrBlock, ...]]:
    """A runner and any steps for them."""
    pacing = draw(pacings)
    blocks = st.builds(
        RepeatBlock,
        count=st.integers(min_value=1, max_value=30),
        steps=st.lists(steps(pacing), min_size=1, max_size=4).map(tuple),
    )
    return pacing, tuple(draw(st.lists(st.one_of(steps(pacing), blocks), min_size=1, max_size=6)))


class TestThereAndBack:
    """Reading what was written gives the same steps (parse ∘ print = id)."""

    @given(workouts())
    def test_any_steps(self, drawn: tuple[Pacing, tuple[StepOrBlock, ...]]) -> None:
        pacing, made = drawn

        assert read(write(made), pacing) == made

    @given(workouts())
    def test_writing_is_stable(self, drawn: tuple[Pacing, tuple[StepOrBlock, ...]]) -> None:
        pacing, made = drawn

        assert write(read(write(made), pacing)) == write(made)

    @given(
        pacings,
        st.sampled_from(
            [
                WorkoutKind.CRUISE, WorkoutKind.INTERVALS, WorkoutKind.REPETITIONS,
                WorkoutKind.HILLS, WorkoutKind.FARTLEK, WorkoutKind.PROGRESSION,
            ]
        ),
        st.integers(min_value=0, max_value=12),
    )  # fmt: skip
    def test_workouts_of_the_library(self, pacing: Pacing, kind: WorkoutKind, stage: int) -> None:
        weekly = Distance(50_000)
        hard = library.quality(kind, stage, pacing, weekly=weekly, total=Distance(12_000))
        made: list[Workout] = [
            library.strides(Distance(9_000), pacing),
            library.long_run(
                Distance(24_000), pacing, library.LongVariant.MARATHON_BLOCKS, weekly=weekly
            ),
            library.run_walk(3, 1, pacing),
        ]

        for workout in [*made, *([hard] if hard else [])]:
            assert read(write(workout.steps), pacing) == workout.steps


class TestFaults:
    """Whatever is typed is either read or answered with a caret inside the text."""

    @given(st.text(alphabet="0123456789 kmxX×@TIRE'\",()r:./hsaworkcdjgu\n-", max_size=40))
    def test_never_anything_else(self, text: str) -> None:
        pacing = Pacing(vdot=45.0)
        try:
            workout = read_workout(text, pacing)
        except BadNotation as fault:
            line, caret = fault.caret.split("\n")
            assert caret.strip() == "^"
            assert len(caret) <= len(line) + 1
        else:
            assert workout.duration.s >= 0

    @given(st.text(max_size=60))
    def test_even_for_strange_letters(self, text: str) -> None:
        with contextlib.suppress(BadNotation):
            read(text, Pacing())
