"""Which session is meant: the one spoken of, the one of a kind, or a question."""

from dataclasses import replace

import pytest

from core.coach.snapshot import Snapshot
from core.commands import Command, LogActivity, MoveSession, ScaleSession, SkipSession
from core.planning.plan import SessionStatus
from core.replies import Expects
from core.units import Distance, Duration, Pace
from core.workouts.steps import WorkoutKind as K
from tests.training import TODAY, day, moved, plan_of, say, text, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"


def all_over(snapshot: Snapshot) -> Snapshot:
    """The snapshot with every session of its plan let go."""
    plan = plan_of(snapshot)
    for session in plan.sessions():
        plan = plan.with_session(replace(session, status=SessionStatus.SKIPPED))
    return replace(snapshot, record=replace(snapshot.record, plan=plan))


def emptied(snapshot: Snapshot) -> Snapshot:
    """The snapshot with weeks that hold no session."""
    plan = plan_of(snapshot)
    weeks = tuple(replace(week, sessions=()) for week in plan.weeks)
    return replace(snapshot, record=replace(snapshot.record, plan=replace(plan, weeks=weeks)))


def test_two_runs_on_the_day_named_are_offered() -> None:
    """Nothing is shortened before it is clear which run is meant."""
    doubled = moved(trained(), STRIDES, on=TODAY)
    after, outcome = say(doubled, ScaleSession(session_on=TODAY, is_shorter=True))
    assert outcome.dialogue.expects is Expects.CHOICE
    assert len(outcome.reply.buttons) == 2
    assert plan_of(after) == plan_of(doubled)


@pytest.mark.parametrize(
    "command",
    [SkipSession(), SkipSession(session_kind=K.LONG)],
    ids=["any", "kind"],
)
def test_where_nothing_is_left_nothing_is_asked(command: Command) -> None:
    """A plan with nothing ahead has no session to mean."""
    over = all_over(trained())
    after, outcome = say(over, command)
    assert outcome.dialogue.expects is None
    assert plan_of(after) == plan_of(over)


def test_a_week_without_sessions_is_no_yardstick() -> None:
    """What was run is not held against a week that plans nothing."""
    _, outcome = say(emptied(trained()), LogActivity(on=TODAY, distance=Distance(8000)))
    assert "of 0" not in text(outcome)


def test_a_way_back_that_changes_nothing_is_not_told() -> None:
    """After a break with nothing ahead the run is written down, and no more."""
    before = LogActivity(on=day(-12), distance=Distance(8000))
    run = LogActivity(on=TODAY, distance=Distance(5000))
    after, _ = say(all_over(trained()), before, run)
    assert len(after.record.activities) == 2
    assert {s.status for s in plan_of(after).sessions() if s.on > TODAY} == {SessionStatus.SKIPPED}


def test_time_distance_and_pace_told_together_stay_as_told() -> None:
    """A pace fills in what is missing, and corrects nothing."""
    told = LogActivity(on=TODAY, distance=Distance(8000), duration=Duration(2700), pace=Pace(300))
    after, _ = say(trained(), told)
    assert after.record.activities[0].duration == Duration(2700)


def test_far_too_long_in_time_is_offered_as_the_most_in_time() -> None:
    """Asked in minutes, answered in minutes."""
    asked = ScaleSession(session_on=day(2), session_kind=K.STRIDES, to_duration=Duration(3 * 3600))
    _, outcome = say(trained(), asked)
    offers = [b.command for b in outcome.reply.buttons if isinstance(b.command, ScaleSession)]
    assert offers
    assert offers[0].to_duration


def test_a_session_that_is_over_has_no_days_to_go_to() -> None:
    """The past stays; a day that was not told of is no day to choose from."""
    past = moved(trained(), HILLS, on=day(-1))
    _, outcome = say(past, MoveSession(session_on=day(-1), session_kind=K.HILLS))
    assert outcome.dialogue.expects is None
    assert "what is past stays" in text(outcome)
