"""The log: written down once, matched, said back, and followed by what it means."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.activities.activity import Activity, Feeling, Origin
from core.athlete import GoalKind, Illness, Sport
from core.commands import (
    AmendActivity,
    CheckInAnswered,
    Command,
    CompleteSession,
    Confirm,
    Decline,
    DeleteActivity,
    EaseWeek,
    ImportActivity,
    LogActivity,
    ReplanFrom,
    Undo,
)
from core.facts import ActivityAmended, ActivityLogged, FitnessChanged, SessionCompleted
from core.planning.plan import SessionStatus
from core.replies import Expects
from core.units import Distance, Duration, HeartRate, Pace
from core.workouts.steps import WorkoutKind as K
from tests.training import NOW, TODAY, day, plan_of, say, session, text, trained

HILLS = "w01-quality"
EIGHT = LogActivity(on=TODAY, distance=Distance(8000), duration=Duration(2760))


def test_a_run_is_said_back_with_its_pace_and_asked_for_its_effort_once() -> None:
    """One line, what it fulfilled, one remark, one question."""
    after, outcome = say(trained(), EIGHT)
    assert "8 km in 46:00 (5:45/km)" in text(outcome)
    assert session(after, HILLS).status is SessionStatus.DONE
    assert session(after, HILLS).activity_id == after.record.activities[0].id
    assert outcome.dialogue.expects is Expects.RPE
    assert [type(f) for f in outcome.facts] == [ActivityLogged, SessionCompleted]
    after, outcome = say(after, AmendActivity(on=TODAY, rpe=7))
    assert after.record.activities[0].rpe == 7
    assert outcome.dialogue.expects is None


@pytest.mark.parametrize(
    ("command", "distance", "duration"),
    [
        (LogActivity(on=TODAY, distance=Distance(8000), pace=Pace(330.0)), 8000, 2640),
        (LogActivity(on=TODAY, duration=Duration(2640), pace=Pace(330.0)), 8000, 2640),
        (LogActivity(on=TODAY, duration=Duration(2640)), None, 2640),
        (LogActivity(on=TODAY, distance=Distance(8000), pace=Pace(0.0)), 8000, None),
    ],
)
def test_pace_and_one_figure_give_the_other(
    command: LogActivity, distance: int | None, duration: int | None
) -> None:
    """Nothing is asked that can be worked out."""
    after, _ = say(trained(), command)
    entry = after.record.activities[0]
    assert (entry.distance and entry.distance.m, entry.duration and entry.duration.s) == (
        distance,
        duration,
    )


def test_what_is_still_to_come_is_not_logged() -> None:
    """Tomorrow's run is asked back."""
    after, outcome = say(trained(), replace(EIGHT, on=day(1)))
    assert after.record == trained().record
    assert outcome.dialogue.expects is Expects.DAY
    file = Activity(id="f", sport=Sport.RUN, on=day(1), origin=Origin.FILE)
    after, _ = say(trained(), ImportActivity(activity=file))
    assert after.record == trained().record


def test_a_figure_nobody_ever_ran_is_asked_back_and_nothing_is_lost() -> None:
    """A yes logs it all the same; it is no evidence of fitness."""
    odd = LogActivity(on=TODAY, distance=Distance(5000), duration=Duration(600))
    after, outcome = say(trained(), odd)
    assert after.record.activities == ()
    assert "faster than anyone" in text(outcome)
    kept, _ = say(after, Confirm())
    assert len(kept.record.activities) == 1
    refused, _ = say(after, Decline())
    assert refused.record.activities == ()
    after, outcome = say(trained(), EIGHT, AmendActivity(duration=Duration(60)))
    assert "Is that right?" in text(outcome)


def test_typed_and_then_sent_counts_once() -> None:
    """The file completes the typed entry."""
    file = Activity(
        id="f1",
        sport=Sport.RUN,
        on=TODAY,
        distance=Distance(8060),
        duration=Duration(2771),
        heart_rate=HeartRate(150),
        origin=Origin.FILE,
    )
    after, outcome = say(trained(), EIGHT, ImportActivity(activity=file))
    assert len(after.record.activities) == 1
    assert after.record.activities[0].heart_rate == HeartRate(150)
    assert ActivityAmended in [type(f) for f in outcome.facts]
    again, outcome = say(after, ImportActivity(activity=file))
    assert again.record == after.record
    assert "counts once" in text(outcome)


@pytest.mark.parametrize(
    ("seconds", "asked", "yes"),
    [
        (2760, "Shall I log it?", "Apply"),
        (276, "8 km in 4:36 is 0:34/km, faster than anyone has ever run it. Is that right?", "Yes"),
    ],
)
def test_what_a_photo_shows_waits_for_a_yes(seconds: int, asked: str, yes: str) -> None:
    """Read back first, with the doubt where a figure can hardly be right."""
    read = Activity(
        id="p",
        sport=Sport.RUN,
        on=TODAY,
        distance=Distance(8000),
        duration=Duration(seconds),
        origin=Origin.PHOTO,
    )
    after, outcome = say(trained(), ImportActivity(activity=read))
    assert after.record == trained().record
    assert asked in text(outcome)
    assert outcome.reply.buttons[0].label.startswith(yes)
    logged, _ = say(after, Confirm())
    assert logged.record.activities == (read,)
    left, outcome = say(after, Decline())
    assert left.record == trained().record
    assert "Tell me how it was" in text(outcome)


def test_two_runs_of_one_day_are_two() -> None:
    """Another run in the evening is another run, whatever its id."""
    file = Activity(
        id="a20260415-1", sport=Sport.RUN, on=TODAY, distance=Distance(4000), origin=Origin.FILE
    )
    after, _ = say(trained(), EIGHT, ImportActivity(activity=file))
    assert [a.id for a in after.record.activities] == ["a20260415-1", "a20260415-2"]


def test_done_means_done_as_planned() -> None:
    """ "Did it, rpe 6" has the figures of the plan."""
    after, _ = say(trained(), CompleteSession(rpe=6))
    entry = after.record.activities[0]
    assert entry.distance == session(trained(), HILLS).workout.distance
    assert entry.rpe == 6
    _, outcome = say(after, CompleteSession())
    assert "one already" in text(outcome)
    told, _ = say(trained(), LogActivity(on=TODAY, rpe=6))
    assert told.record.activities == after.record.activities


def test_part_of_it_is_asked_how_much() -> None:
    """Half of it is partly done, and the rest is not owed."""
    _, outcome = say(trained(), CompleteSession(is_partly=True))
    assert outcome.dialogue.expects is Expects.DISTANCE_OR_TIME
    half = outcome.reply.buttons[1].command
    after, _ = say(trained(), half)
    assert session(after, HILLS).status is SessionStatus.PARTLY
    _, outcome = say(
        trained(), CompleteSession(session_on=day(2), session_kind=K.STRENGTH, is_partly=True),
        now=NOW + timedelta(days=2),
    )  # fmt: skip
    assert outcome.reply.buttons


def test_strength_is_logged_as_strength() -> None:
    """A session of another sport has no distance."""
    done = CompleteSession(session_on=day(2), session_kind=K.STRENGTH)
    after, _ = say(trained(), done, now=NOW + timedelta(days=2))
    assert after.record.activities[0].sport is Sport.STRENGTH
    assert after.record.activities[0].distance is None


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (CompleteSession(session_on=day(4)), "still to come"),
        (CompleteSession(session_on=day(1)), "mean"),
        (LogActivity(on=day(-2)), "How far"),
        (AmendActivity(rpe=5), "no such entry"),
        (AmendActivity(on=day(-1), rpe=5), "no such entry"),
        (DeleteActivity(), "no such entry"),
    ],
)
def test_what_is_not_there_is_said(command: Command, expected: str) -> None:
    """A question or a plain sentence, and nothing changes."""
    after, outcome = say(trained(), command)
    assert expected in text(outcome)
    assert after.record == trained().record


def test_without_a_plan_runs_are_logged_all_the_same() -> None:
    """Only completing needs a plan."""
    bare = replace(trained(), record=replace(trained().record, plan=None))
    after, _ = say(bare, EIGHT, AmendActivity(rpe=4), DeleteActivity(on=TODAY))
    assert after.record.activities == ()
    _, outcome = say(bare, CompleteSession())
    assert "no plan" in text(outcome)


def test_a_race_moves_the_paces_and_says_so() -> None:
    """New evidence, with its reason; only coming sessions change."""
    race = LogActivity(
        on=day(-1), distance=Distance(5000), duration=Duration(1150), is_race=True, rpe=10
    )
    after, outcome = say(trained(), race)
    assert FitnessChanged in [type(f) for f in outcome.facts]
    assert "Threshold pace moves from" in text(outcome)
    assert (plan_of(after).vdot or 0) > (plan_of(trained()).vdot or 0)


def test_the_first_evidence_gives_paces() -> None:
    """A beginner without a result gets paces from a first hard run."""
    beginner = trained(kind=GoalKind.START_TO_RUN)
    run = LogActivity(on=TODAY, distance=Distance(3000), duration=Duration(1080), rpe=9)
    after, outcome = say(beginner, run)
    assert plan_of(after).vdot is not None
    assert "paces" in text(outcome)


def test_a_hard_run_outside_the_plan_makes_the_hard_day_after_it_easy() -> None:
    """ "48 hours between hard sessions": what was run hard counts, planned or not."""
    hard = LogActivity(on=day(-1), distance=Distance(15_000), duration=Duration(4800), rpe=9)
    after, outcome = say(trained(), hard)

    assert not session(after, HILLS).workout.is_hard
    assert "followed by an easy one" in text(outcome)
    again, _ = say(after, ReplanFrom(), Confirm())
    assert not [s for s in plan_of(again).sessions() if s.on == TODAY and s.workout.is_hard]


def test_a_costly_day_proposes_an_easier_one() -> None:
    """Hard running outside the plan two days before the next hard session: it may become easy."""
    hard = LogActivity(
        on=day(5), distance=Distance(5000), duration=Duration(1500), rpe=9, feeling=Feeling.BAD
    )
    after, outcome = say(trained(), hard, now=NOW + timedelta(days=5))
    assert outcome.dialogue.proposal is not None
    assert isinstance(outcome.dialogue.proposal.commands[0], EaseWeek)
    after, _ = say(after, Confirm(), now=NOW + timedelta(days=5))
    assert not session(after, "w02-quality").workout.is_hard


def test_much_more_than_planned_is_given_back() -> None:
    """A long Friday run is followed by a shorter easy one."""
    friday = NOW + timedelta(days=2)
    much = LogActivity(on=day(2), distance=Distance(9000), duration=Duration(3100), rpe=3)
    _, outcome = say(trained(), much, now=friday)
    assert "more than the 5 km planned" in text(outcome)


def test_the_first_run_after_a_week_off_starts_the_way_back() -> None:
    """Nine days without a run: the coming ones come in steps."""
    old = LogActivity(on=day(-10), distance=Distance(8000), duration=Duration(2760), rpe=3)
    after, _ = say(trained(), old)
    _, outcome = say(after, replace(EIGHT, rpe=3))
    assert "days off" in text(outcome)


def test_a_longest_run_is_remarked_on() -> None:
    """With enough history one remark says so."""
    log = [
        LogActivity(on=day(-offset), distance=Distance(6000), duration=Duration(2100), rpe=3)
        for offset in (20, 12, 9, 5, 2)
    ]
    _, outcome = say(trained(), *log, replace(EIGHT, rpe=3))
    assert "longest run in 30 days" in text(outcome)


def test_a_wrong_entry_is_corrected_or_removed() -> None:
    """The session it had fulfilled is open again."""
    after, _ = say(trained(), replace(EIGHT, rpe=3), DeleteActivity(on=TODAY))
    assert after.record.activities == ()
    assert session(after, HILLS).status is SessionStatus.PLANNED
    moved, outcome = say(
        trained(), replace(EIGHT, rpe=3), AmendActivity(to_day=day(-1), pace=Pace(360.0))
    )
    assert moved.record.activities[0].on == day(-1)
    assert moved.record.activities[0].duration == Duration(2880)
    _, outcome = say(moved, AmendActivity(rpe=3))
    assert "already" in text(outcome)
    _, outcome = say(moved, AmendActivity(to_day=day(2)))
    assert outcome.dialogue.expects is Expects.DAY


def test_of_two_entries_the_one_to_remove_is_asked() -> None:
    """Two runs on a day: which?"""
    other = LogActivity(on=TODAY, distance=Distance(4000), duration=Duration(1500), rpe=3)
    after, outcome = say(trained(), EIGHT, other, DeleteActivity(on=TODAY))
    assert len(after.record.activities) == 2
    after, _ = say(after, outcome.reply.buttons[0].command)
    assert len(after.record.activities) == 1


def test_a_race_in_place_of_a_run_is_not_told_to_be_slower() -> None:
    """A race is as hard as it is, whatever stood on its day."""
    race = LogActivity(
        on=TODAY, distance=Distance(10_000), duration=Duration(2640), rpe=10, is_race=True
    )

    after, outcome = say(trained(), race)

    assert session(after, HILLS).status is SessionStatus.DONE
    assert "harder" not in text(outcome)
    assert "as planned" not in text(outcome)


def test_the_first_run_told_after_missing_weeks_starts_the_way_back() -> None:
    """Who logged nothing for four weeks of a plan is not sent on as if they had run them."""
    late = NOW + timedelta(days=30)
    run = LogActivity(on=late.date(), distance=Distance(5000), duration=Duration(1860))

    after, outcome = say(trained(), run, now=late)

    assert "No run is in my log for the 30 days before" in text(outcome)
    back = plan_of(after).time_off
    assert back is not None
    assert back.days == 30


class TestCheckIn:
    """Two taps: go, make it easier, or leave it; easing is proposed, a stop is told."""

    def test_a_good_night_goes_as_planned(self) -> None:
        after, outcome = say(trained(), CheckInAnswered(sleep=5, energy=4))
        assert after.athlete.check_ins[0].sleep == 5
        assert plan_of(after) == plan_of(trained())
        assert "as planned" in text(outcome)

    def test_a_bad_night_proposes_less(self) -> None:
        after, _ = say(trained(), CheckInAnswered(sleep=1))
        assert plan_of(after) == plan_of(trained())
        after, _ = say(after, Confirm())
        assert not session(after, HILLS).workout.is_hard

    def test_two_very_bad_signs_propose_rest(self) -> None:
        after, _ = say(trained(), CheckInAnswered(sleep=1, energy=1), Confirm())
        assert session(after, HILLS).status is SessionStatus.SKIPPED

    def test_a_rest_day_stays_one(self) -> None:
        after, _ = say(trained(), CheckInAnswered(sleep=1, energy=1), now=NOW + timedelta(days=1))
        assert plan_of(after) == plan_of(trained())

    def test_answers_of_a_day_complete_each_other(self) -> None:
        after, _ = say(trained(), CheckInAnswered(sleep=4), CheckInAnswered(energy=3))
        assert len(after.athlete.check_ins) == 1
        assert (after.athlete.check_ins[0].sleep, after.athlete.check_ins[0].energy) == (4, 3)

    def test_illness_outweighs_a_good_night(self) -> None:
        ill = replace(trained().athlete, illness=Illness(since=TODAY, has_fever=True))
        snapshot = replace(trained(), record=replace(trained().record, athlete=ill))
        _, outcome = say(snapshot, CheckInAnswered(sleep=5))
        assert "fever" in text(outcome)


def test_another_sport_is_logged_and_matches_no_run() -> None:
    """A ride does not tick off the hills."""
    ride = LogActivity(on=TODAY, sport=Sport.RIDE, duration=Duration(3600))
    after, outcome = say(trained(), ride)
    assert session(after, HILLS).status is SessionStatus.PLANNED
    assert outcome.reply.buttons[-1].command == Undo()


def test_figures_without_a_plan_are_a_run_of_the_log() -> None:
    """ "Did it, 10.2 km in 58 min" needs no session to be kept."""
    free = trained()
    free = replace(free, record=replace(free.record, plan=None))
    done = CompleteSession(distance=Distance(10_200), duration=Duration(3480), rpe=6)
    after, _ = say(free, done)
    entry = after.record.activities[0]
    assert (entry.on, entry.rpe, entry.distance) == (TODAY, 6, Distance(10_200))
    after, _ = say(free, CompleteSession())
    assert not after.record.activities


def test_an_effort_told_later_is_noted_and_a_changed_one_corrected() -> None:
    """Nothing was wrong before it was told."""
    after, _ = say(trained(), EIGHT)
    after, outcome = say(after, AmendActivity(rpe=6))
    assert "Noted, effort 6." in text(outcome)
    _, outcome = say(after, AmendActivity(rpe=7))
    assert "Corrected: " in text(outcome)


def test_effort_told_later_of_a_ride_completes_the_ride() -> None:
    """ "The bike was hard, 8": no second ride."""
    ride = LogActivity(
        on=TODAY, sport=Sport.RIDE, distance=Distance(42_000), duration=Duration(5100)
    )
    ridden, _ = say(trained(), ride)
    rated, _ = say(ridden, LogActivity(on=TODAY, sport=Sport.RIDE, rpe=8))
    (entry,) = rated.record.activities
    assert (entry.distance, entry.rpe) == (ride.distance, 8)


def test_a_session_named_without_its_day_is_the_one_just_gone_by() -> None:
    """ "Done, the hills" on the day after: not those of next week."""
    later = NOW + timedelta(days=1)
    after, outcome = say(trained(), CompleteSession(session_kind=K.HILLS), now=later)
    assert "still to come" not in text(outcome)
    assert session(after, HILLS).status is SessionStatus.DONE
