"""Changes at their edges: what they leave alone, and what they answer where nothing fits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Availability, BodySite, DateException, GoalKind, Level
from core.commands import Command, ReportIllness, ReportNiggle
from core.planning import moving, resizing
from core.planning.adjusting import draft_of
from core.planning.circumstances import Adjustment, ChangeKind, Refused
from core.planning.moving import ASKED
from core.planning.relieving import relieved
from core.planning.reworking import resized, retargeted
from core.units import Distance, Duration
from core.workouts.estimate import Pacing
from core.workouts.library import easy, mobility, strength
from core.workouts.notation import read_workout
from core.workouts.progressions import repetitions
from core.workouts.repeats import Room
from core.workouts.steps import WorkoutKind as K
from core.workouts.steps import Zone
from tests.core.planning import running
from tests.training import NOW, TODAY, day, moved, plan_of, say, seen, session, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"
FIT = Pacing(vdot=50.0)


def test_a_move_to_its_own_day_changes_nothing() -> None:
    """There is nothing to do, and nothing is done."""
    plan, hills = plan_of(trained()), session(trained(), HILLS)
    assert moving.move(plan, seen(trained()), hills, hills.on) == Adjustment(plan=plan)


def test_a_run_does_not_push_a_pinned_one_aside() -> None:
    """What the athlete fixed stays, and a day that is free is named."""
    pinned = moved(trained(), LONG, is_pinned=True)
    result = moving.move(plan_of(pinned), seen(pinned), session(pinned, HILLS), day(4))
    assert isinstance(result, Refused)
    assert result.law == "pinned"
    assert "you fixed" in result.reason


def test_an_easy_run_with_nowhere_else_to_go_is_left_out_for_the_hard_one() -> None:
    """With two days free, the day of the easy run goes to the hills, and theirs is shut."""
    free = (day(2), day(4))
    shut = tuple(
        DateException(first=on, last=on, minutes=0)
        for on in (day(offset) for offset in range(5))
        if on not in free
    )
    record = trained().record
    athlete = replace(record.athlete, availability=Availability(exceptions=shut))
    short = replace(trained(), record=replace(record, athlete=athlete))
    result = moving.move(plan_of(short), seen(short), session(short, HILLS), day(2))
    assert isinstance(result, Adjustment)
    assert [(change.session_id, change.kind) for change in result.changes] == [
        (HILLS, ChangeKind.MOVED),
        (STRIDES, ChangeKind.SKIPPED),
    ]


def test_a_day_without_the_minutes_is_no_day_for_the_long_run() -> None:
    """Half an hour free has no room for two."""
    short = trained(free=(None, None, None, 30, None, 30, None))
    days = moving.days_for(plan_of(short), seen(short), session(short, LONG))
    assert not {on.weekday() for on in days} & {3, 5}


def test_a_day_beyond_the_plan_is_no_day_to_go_to() -> None:
    """The plan ends with its last week."""
    hills = session(trained(), HILLS)
    result = moving.move(plan_of(trained()), seen(trained()), hills, day(400))
    assert isinstance(result, Refused)
    assert "outside your plan" in result.reason


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (K.LONG, "a long run"),
        (K.EASY, "an easy run"),
        (K.RECOVERY, "a recovery run"),
        (K.TIME_TRIAL, "a time trial"),
        (K.THRESHOLD, "threshold"),
    ],
    ids=str,
)
def test_what_makes_room_is_told_for_whom(kind: K, said: str) -> None:
    """Each kind of running has its article."""
    strides = session(trained(), STRIDES)
    other = replace(strides, workout=replace(strides.workout, kind=kind))
    plan = plan_of(trained()).with_session(other)
    easy_one = replace(session(trained(), HILLS), workout=easy(Distance(5000), FIT))
    plan = plan.with_session(easy_one)
    result = moving.move(plan, seen(trained()), other, TODAY)
    assert isinstance(result, Adjustment)
    assert f"Makes room for {said}." in [change.reason for change in result.changes]


def test_strength_has_no_paces_to_aim_anew() -> None:
    """Fitness changes paces, and strength has none."""
    lifting = strength(30)
    assert retargeted(lifting, FIT, Pacing(vdot=55.0)) is lifting


def test_standing_still_between_bouts_has_no_pace_to_aim_anew() -> None:
    """The running around it is aimed anew, the pause is not."""
    workout = easy(Distance(5000), FIT)
    (step,) = workout.flat_steps()
    pause = replace(step, distance=Distance(0), duration=Duration(120), by_distance=False)
    aimed = retargeted(replace(workout, steps=(step, pause)), FIT, Pacing(vdot=55.0))
    assert aimed.steps[0] != step
    assert aimed.steps[1] == pause


def test_bouts_without_a_warm_up_to_shorten_become_an_easy_run_of_the_size() -> None:
    """Only a warm-up and a cool-down can take up what a bout fewer leaves over."""
    bouts = read_workout("6x(400 m @R, 200 m)", FIT)
    shorter = resized(bouts, Distance(3500), FIT)
    assert (shorter.kind, shorter.distance) == (K.EASY, Distance(3500))


def test_of_more_hard_sessions_than_a_week_may_hold_some_are_run_easy() -> None:
    """An intermediate runs two a week."""
    plan, hills = plan_of(trained()), session(trained(), "w02-quality")
    draft = draft_of(plan, seen(trained()))
    for name in ("w02-easy1", "w02-easy2"):
        run = session(trained(), name)
        draft = draft.rewritten(run, hills.workout, ASKED, is_named=True)
    week = relieved(draft, plan, seen(trained())).plan.weeks[1]
    assert len([s for s in draft.plan.weeks[1].sessions if s.workout.is_hard]) == 3
    assert len([s for s in week.sessions if s.workout.is_hard]) <= 2


def test_mobility_has_no_length_in_kilometres() -> None:
    """A size it does not know leaves it as it is."""
    plan = plan_of(trained())
    stretch = replace(session(trained(), STRIDES), workout=mobility(20))
    plan = plan.with_session(stretch)
    result = resizing.scale(plan, seen(trained()), stretch, Distance(5000))
    assert isinstance(result, Adjustment)
    kept = result.plan.session(STRIDES)
    assert kept is not None
    assert kept.workout == stretch.workout


def test_a_run_as_long_as_may_be_has_no_smaller_offer_when_a_little_more_is_asked() -> None:
    """What is offered instead of too much is more than there is, or nothing is offered."""
    plan, long = plan_of(trained()), session(trained(), LONG)
    far = resizing.scale(plan, seen(trained()), long, long.workout.distance * 1.6)
    assert isinstance(far, Refused)
    assert far.option is not None
    most = far.option.plan.session(LONG)
    assert most is not None
    more = most.workout.distance * 1.04
    result = resizing.scale(far.option.plan, seen(trained()), most, more)
    assert isinstance(result, Refused)
    assert result.option is None


@pytest.mark.parametrize(
    "report",
    [ReportIllness(has_fever=False), ReportNiggle(site=BodySite.CALF, severity=4)],
    ids=["cold", "ache"],
)
def test_a_beginners_run_walk_shrinks_and_stays_one(report: Command) -> None:
    """With a cold or an ache there is less of it, and still running and walking in turn."""
    before = trained(GoalKind.START_TO_RUN)
    after, _ = say(before, report)
    shrunk = [
        (was, now)
        for was in plan_of(before).sessions()
        if was.kind is K.RUN_WALK
        and (now := plan_of(after).session(was.id)) is not None
        and now.workout != was.workout
    ]
    assert shrunk
    assert all(now.kind is K.RUN_WALK for _, now in shrunk)
    assert all(now.workout.duration < was.workout.duration for was, now in shrunk)


def test_what_is_over_can_not_be_moved() -> None:
    """The past is not touched, whoever asks."""
    hills = session(trained(), HILLS)
    result = moving.move(plan_of(trained()), seen(trained(), day(3)), hills, day(4))
    assert isinstance(result, Refused)
    assert "is over" in result.reason


def test_bouts_too_long_for_the_slow_are_left_out() -> None:
    """A repetition lasts two minutes at most (science A.4)."""
    slow = Pacing(vdot=20.0)
    pace = slow.estimate(Zone.REPETITION)
    room = Room(weekly=Distance(30_000), total=Distance(10_000))
    bouts = [bout.bout for stage in range(8) for bout in repetitions(stage, slow, room)]
    assert bouts
    assert all(pace.over(bout) <= Duration(120) for bout in bouts if isinstance(bout, Distance))
    assert all(bout <= Duration(120) for bout in bouts if isinstance(bout, Duration))


def test_an_ache_that_allows_easy_running_leaves_the_race_to_the_athlete() -> None:
    """The runs before it get shorter; whether to race is theirs to say."""
    eve = NOW + timedelta(days=92)
    ache = ReportNiggle(site=BodySite.CALF, severity=4)
    after, _ = say(trained(), ache, now=eve)
    before = {s.id: s.workout for s in plan_of(trained()).sessions() if s.on >= eve.date()}
    now = {s.id: s.workout for s in plan_of(after).sessions() if s.on >= eve.date()}
    changed = {name for name, workout in before.items() if now[name] != workout}
    races = {name for name, workout in before.items() if workout.kind is K.RACE}
    assert races
    assert changed
    assert not races & changed


def test_two_hours_of_marathon_effort_lose_a_bout_and_stay_work_at_it() -> None:
    """More than 110 minutes of it are too long for anybody, however much they run."""
    strong = running.seen(110, 38, level=Level.ADVANCED, five_km="18:30")
    plan = running.planned(running.race_in(14, running.MARATHON), strong)
    long = next(s for s in plan.weeks[1].sessions if s.kind is K.LONG)
    two_hours = read_workout("10 min wu, 6x(20 min @M, 1 min), 10 min cd", FIT)
    draft = draft_of(plan, strong).rewritten(long, two_hours, ASKED, is_named=True)
    kept = relieved(draft, plan, strong).plan.session(long.id)
    assert kept is not None
    held = sum(t.duration_s for t in kept.workout.by_zone if t.zone is Zone.MARATHON)
    assert held == 100 * 60
