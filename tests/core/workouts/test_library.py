"""The library of workouts: caps, room, warm-ups and variety."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.athlete import Level, Sport
from core.physiology.zones import RunWalk
from core.units import Distance, Duration
from core.workouts import library
from core.workouts.caps import (
    LEAST_WARM_UP,
    LONGEST_INTERVAL,
    LONGEST_REPETITION,
    MOST_MARATHON_TIME,
    session_cap,
)
from core.workouts.estimate import Pacing
from core.workouts.library import LongVariant, quality
from core.workouts.steps import Intensity, RepeatBlock, Workout, WorkoutKind, WorkoutStep, Zone

RUNNER = Pacing(vdot=45.0, level=Level.INTERMEDIATE)
REPEATED = (
    WorkoutKind.THRESHOLD,
    WorkoutKind.CRUISE,
    WorkoutKind.INTERVALS,
    WorkoutKind.REPETITIONS,
    WorkoutKind.HILLS,
    WorkoutKind.FARTLEK,
    WorkoutKind.MARATHON_PACE,
)
KINDS = (*REPEATED, WorkoutKind.PROGRESSION)

pacings = st.builds(
    Pacing,
    vdot=st.one_of(st.none(), st.floats(min_value=15, max_value=85)),
    level=st.sampled_from(Level),
)
stages = st.integers(min_value=0, max_value=20)
weeklies = st.integers(min_value=8_000, max_value=180_000).map(Distance)
shares = st.floats(min_value=0.1, max_value=0.6)
goals = st.one_of(
    st.none(), st.sampled_from([3_000, 5_000, 10_000, 21_098, 42_195, 50_000]).map(Distance)
)


def distance_in(zone: Zone, workout: Workout) -> Distance:
    """How much of a workout is run in a zone."""
    return Distance(sum(total.distance_m for total in workout.by_zone if total.zone is zone))


def roomy(kind: WorkoutKind, stage: int, pacing: Pacing) -> Workout | None:
    """A session in a week that leaves room for all of it."""
    return quality(kind, stage, pacing, weekly=Distance(100_000), total=Distance(16_000))


class TestSessionCaps:
    """T 10 % of the week, I 8 % or 10 km, R 5 % or 8 km, M 110 min or 29 km (Daniels, ch. 4)."""

    @given(st.sampled_from(KINDS), stages, pacings, weeklies, shares, goals)
    def test_no_session_exceeds_its_caps(
        self,
        kind: WorkoutKind,
        stage: int,
        pacing: Pacing,
        weekly: Distance,
        share: float,
        goal: Distance | None,
    ) -> None:
        workout = quality(
            kind,
            stage,
            pacing,
            weekly=weekly,
            total=weekly * share,
            goal_distance=goal,
            at_goal_pace=goal is not None and kind is not WorkoutKind.PROGRESSION,
        )
        if workout is None:
            return

        for zone in (Zone.MARATHON, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION, Zone.RACE):
            cap = session_cap(zone, weekly)
            assert cap is not None
            assert distance_in(zone, workout) <= cap
        for step in workout.flat_steps():
            if step.target.zone is Zone.INTERVAL:
                assert 170 <= step.duration.s <= LONGEST_INTERVAL.s
            if step.target.zone is Zone.REPETITION:
                assert step.duration <= LONGEST_REPETITION

    @given(st.sampled_from(LongVariant), stages, pacings, weeklies, shares)
    def test_no_long_run_exceeds_them(
        self, variant: LongVariant, stage: int, pacing: Pacing, weekly: Distance, share: float
    ) -> None:
        total = weekly * share
        workout = library.long_run(total, pacing, variant, stage=stage, weekly=weekly)
        cap = session_cap(Zone.MARATHON, weekly)

        assert cap is not None
        assert workout.distance == total
        assert distance_in(Zone.MARATHON, workout) <= min(cap, total * 0.5)
        at_pace = sum(s.duration.s for s in workout.flat_steps() if s.target.zone is Zone.MARATHON)
        assert at_pace <= MOST_MARATHON_TIME.s
        assert workout.is_hard == (at_pace > 0)
        assert all(step.distance.m > 0 for step in workout.flat_steps())

    def test_easy_running_has_no_cap(self) -> None:
        assert session_cap(Zone.EASY, Distance(50_000)) is None
        assert session_cap(Zone.WALK, Distance(50_000)) is None

    def test_what_other_sessions_leave_lowers_the_cap(self) -> None:
        workout = quality(
            WorkoutKind.CRUISE, 0, RUNNER, weekly=Distance(60_000), total=Distance(12_000),
            most_work=Distance(2_500),
        )  # fmt: skip

        assert workout is not None
        assert distance_in(Zone.THRESHOLD, workout).m <= 2_500


class TestRoom:
    """A hard session keeps within its distance and its minutes, warm-up and cool-down included."""

    @given(
        st.sampled_from(KINDS),
        stages,
        pacings,
        weeklies,
        shares,
        st.one_of(st.none(), st.integers(min_value=20, max_value=120)),
    )
    def test_session_fits(
        self,
        kind: WorkoutKind,
        stage: int,
        pacing: Pacing,
        weekly: Distance,
        share: float,
        minutes: int | None,
    ) -> None:
        total = weekly * share
        workout = quality(kind, stage, pacing, weekly=weekly, total=total, max_minutes=minutes)
        if workout is None:
            return

        steps = list(workout.flat_steps())
        assert workout.distance <= total
        assert minutes is None or workout.duration.s <= minutes * 60
        assert steps[0].intensity is Intensity.WARMUP
        assert steps[-1].intensity is Intensity.COOLDOWN
        assert min(steps[0].duration, steps[-1].duration) >= LEAST_WARM_UP
        assert workout.is_hard
        assert workout.easier
        assert workout.purpose
        assert 4 <= workout.rpe <= 9

    @given(st.sampled_from(REPEATED), stages, pacings, weeklies)
    def test_room_is_used(
        self, kind: WorkoutKind, stage: int, pacing: Pacing, weekly: Distance
    ) -> None:
        """No more than a minute of easy running and a little rounding is left over."""
        total = weekly * 0.2
        workout = quality(kind, stage, pacing, weekly=weekly, total=total)
        if workout is not None:
            a_minute = pacing.estimate(Zone.EASY).within(Duration(62))
            assert total.m - workout.distance.m <= a_minute.m + 8


class TestVariety:
    """No two stages in a row are the same session, whatever there is room for."""

    @given(
        st.sampled_from(REPEATED),
        stages,
        pacings,
        st.tuples(weeklies, weeklies),
        st.tuples(shares, shares),
        st.booleans(),
        goals,
    )
    def test_the_next_stage_differs(
        self,
        kind: WorkoutKind,
        stage: int,
        pacing: Pacing,
        weekly: tuple[Distance, Distance],
        share: tuple[float, float],
        at_goal_pace: bool,
        goal: Distance | None,
    ) -> None:
        first, second = (
            quality(
                kind,
                stage + n,
                pacing,
                weekly=weekly[n],
                total=weekly[n] * share[n],
                goal_distance=goal,
                at_goal_pace=at_goal_pace,
            )
            for n in (0, 1)
        )

        assert first is None or second is None or first.title != second.title


def test_a_season_of_cruise_intervals_grows() -> None:
    titles = [
        quality(WorkoutKind.CRUISE, stage, RUNNER, weekly=Distance(70_000), total=Distance(14_000))
        for stage in range(8)
    ]

    assert all(workout is not None for workout in titles)
    assert all(a and b and a.title != b.title for a, b in pairwise(titles))


def test_a_long_tempo_is_named_threshold_and_bouts_are_cruise() -> None:
    steady = roomy(WorkoutKind.CRUISE, 4, Pacing())
    bouts = roomy(WorkoutKind.THRESHOLD, 0, RUNNER)

    assert steady is not None
    assert bouts is not None
    assert (steady.kind, steady.title) == (WorkoutKind.THRESHOLD, "Threshold 20 min")
    assert (bouts.kind, bouts.title) == (WorkoutKind.CRUISE, "Cruise intervals 5 × 6 min")


def test_the_advanced_get_a_bout_more() -> None:
    usual = roomy(WorkoutKind.INTERVALS, 2, RUNNER)
    more = roomy(WorkoutKind.INTERVALS, 2, Pacing(vdot=45.0, level=Level.ADVANCED))

    assert usual is not None
    assert more is not None
    assert (usual.title, more.title) == ("Intervals 4 × 4 min", "Intervals 5 × 4 min")


@pytest.mark.parametrize(
    ("goal", "kind", "zone"),
    [
        (5_000, WorkoutKind.INTERVALS, Zone.RACE),
        (10_000, WorkoutKind.INTERVALS, Zone.RACE),
        (21_098, WorkoutKind.CRUISE, Zone.RACE),
        (42_195, WorkoutKind.MARATHON_PACE, Zone.MARATHON),
    ],
)
def test_goal_pace_is_the_pace_of_the_race(goal: int, kind: WorkoutKind, zone: Zone) -> None:
    workout = quality(
        WorkoutKind.INTERVALS, 0, RUNNER, weekly=Distance(60_000), total=Distance(14_000),
        goal_distance=Distance(goal), at_goal_pace=True,
    )  # fmt: skip

    assert workout is not None
    assert workout.kind is kind
    assert distance_in(zone, workout).m >= 3_000


def test_goal_pace_without_a_goal_is_that_of_ten_kilometres() -> None:
    workout = quality(
        WorkoutKind.INTERVALS, 0, RUNNER, weekly=Distance(60_000), total=Distance(14_000),
        at_goal_pace=True,
    )  # fmt: skip

    assert workout is not None
    assert workout.title == "Goal pace 4 × 1 km"


def test_hills_show_no_pace() -> None:
    workout = quality(WorkoutKind.HILLS, 0, RUNNER, weekly=Distance(50_000), total=Distance(10_000))

    assert workout is not None
    climbs = [s for s in workout.flat_steps() if s.target.zone is Zone.REPETITION]
    assert len(climbs) == 6
    assert all(step.target.pace is None for step in climbs)


@pytest.mark.parametrize("kind", KINDS)
def test_too_small_a_week_has_no_hard_session(kind: WorkoutKind) -> None:
    assert quality(kind, 0, RUNNER, weekly=Distance(6_000), total=Distance(4_500)) is None


def test_too_few_minutes_have_no_hard_session() -> None:
    assert (
        quality(
            WorkoutKind.PROGRESSION, 0, RUNNER, weekly=Distance(60_000), total=Distance(12_000),
            max_minutes=22,
        )
        is None
    )  # fmt: skip


@pytest.mark.parametrize(
    "workout",
    [
        pytest.param(library.easy(Distance(8_000), RUNNER), id="easy"),
        pytest.param(library.steady(Distance(8_000), RUNNER), id="steady"),
        pytest.param(library.strides(Distance(8_000), RUNNER), id="strides"),
        pytest.param(library.strides(Distance(2_000), RUNNER), id="no room for strides"),
        pytest.param(library.race(Distance(8_000), RUNNER), id="race"),
    ],
)
def test_a_workout_by_distance_has_exactly_it(workout: Workout) -> None:
    assert workout.distance.m in (8_000, 2_000)


def test_a_workout_by_time_has_exactly_it() -> None:
    for workout in (
        library.easy(Duration(2400), RUNNER),
        library.walk(Duration(2400), RUNNER),
        library.steady(Duration(2400), RUNNER),
        library.recovery(Duration(2400), RUNNER),
    ):
        assert workout.duration == Duration(2400)


def test_strides_too_short_for_are_an_easy_run() -> None:
    assert library.strides(Distance(3_000), RUNNER).kind is WorkoutKind.EASY
    assert library.strides(Distance(6_000), RUNNER).kind is WorkoutKind.STRIDES
    assert not library.strides(Distance(6_000), RUNNER).is_hard


def test_a_recovery_run_is_at_most_45_minutes() -> None:
    assert library.recovery(Distance(15_000), RUNNER).duration == Duration(45 * 60)


def test_rest_is_nothing() -> None:
    assert library.rest().steps == ()
    assert library.rest().load == 0


def test_support_covers_no_running_distance() -> None:
    for workout in (
        library.strength(30),
        library.mobility(15),
        library.cross_training(45, Sport.SWIM),
    ):
        assert workout.distance == Distance(0)
        assert not workout.is_run


def test_a_brick_counts_only_its_run() -> None:
    workout = library.brick(60, 45, RUNNER)

    assert workout.duration == Duration(90 * 60)
    assert workout.distance == RUNNER.easy_within(30)


def test_a_time_trial_is_warmed_up_for() -> None:
    workout = library.time_trial(Distance(5_000), RUNNER)

    assert distance_in(Zone.RACE, workout) == Distance(5_000)
    assert workout.is_hard


def test_a_race_takes_its_wished_time_when_in_reach() -> None:
    ten = Distance(10_000)
    wished = library.race(ten, RUNNER, target=Duration(2900), name="City 10K")
    known = library.race(ten, RUNNER.for_race(ten, Duration(2900)))

    assert abs(wished.duration.s - 2900) <= 1
    assert wished.title == "Race: City 10K"
    assert known.duration == wished.duration
    assert "5-10 min" in next(library.race(Distance(42_195), RUNNER).flat_steps()).note


def test_long_runs_say_when_to_eat() -> None:
    notes = [
        next(library.long_run(Distance(km * 1000), RUNNER).flat_steps()).note for km in (10, 20, 30)
    ]

    assert "carbohydrate" not in notes[0]
    assert "30-60 g" in notes[1]
    assert "up to 90" in notes[2]


def test_long_run_variants_differ() -> None:
    titles = {
        library.long_run(Distance(24_000), RUNNER, variant, weekly=Distance(70_000)).title
        for variant in LongVariant
    }

    assert len(titles) == 4


def test_marathon_blocks_alternate_between_two_and_one() -> None:
    two, one = (
        library.long_run(
            Distance(26_000), RUNNER, LongVariant.MARATHON_BLOCKS, stage=n, weekly=Distance(70_000)
        )
        for n in (0, 1)
    )

    assert any(isinstance(step, RepeatBlock) for step in two.steps)
    assert all(isinstance(step, WorkoutStep) for step in one.steps)


@pytest.mark.parametrize(
    ("week", "day", "running", "longest"),
    [(1, 1, 8, 60), (2, 3, 9, 90), (3, 2, 9, 180), (4, 1, 16, 300), (5, 1, 15, 300),
     (5, 2, 16, 480), (5, 3, 20, 1200), (6, 1, 18, 480), (6, 2, 20, 600), (6, 3, 25, 1500),
     (7, 1, 25, 1500), (8, 2, 28, 1680), (9, 3, 30, 1800), (12, 3, 30, 1800)],
)  # fmt: skip
def test_start_to_run_is_the_published_progression(
    week: int, day: int, running: int, longest: int
) -> None:
    """Run minutes and longest bout of couch to 5K (G)."""
    steps = list(library.run_walk(week, day, Pacing()).flat_steps())
    runs = [step.duration.s for step in steps if step.target.zone is Zone.EASY]

    assert sum(runs) == running * 60
    assert max(runs) == longest
    assert steps[0].duration == steps[-1].duration == Duration(300)


def test_running_and_walking_in_turn_fills_a_time() -> None:
    ratio = RunWalk(run=Duration(60), walk=Duration(60))

    workout = library.run_walk_for(Duration(1800), ratio, Pacing())

    assert workout.duration == Duration(1800)
    assert workout.title == "Run-walk 10 × 1 min"


def test_threshold_work_grows_with_the_week() -> None:
    """Who runs 100 km a week is not served by 18 minutes of it."""
    minutes = []
    for weekly in (40_000, 100_000):
        workout = quality(
            WorkoutKind.CRUISE,
            1,
            Pacing(vdot=55.0),
            weekly=Distance(weekly),
            total=Distance(18_000),
        )
        assert workout is not None
        work = [s for s in workout.flat_steps() if s.target.zone is Zone.THRESHOLD]
        minutes.append(sum(s.duration.minutes for s in work))

    assert minutes[0] <= 20 < minutes[1]
    assert minutes[1] >= 24


def test_two_strides_are_none() -> None:
    assert library.strides(Distance(4_000), RUNNER, 2).kind is WorkoutKind.EASY
