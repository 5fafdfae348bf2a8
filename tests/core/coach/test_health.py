"""How the athlete is: training follows, the safe way first, and comes back by steps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import BodySite, Condition, Side
from core.coach.snapshot import Snapshot
from core.commands import (
    Command,
    EaseWeek,
    LogActivity,
    ReplanFrom,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
)
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import Expects
from core.units import Distance, Duration
from tests.training import NOW, TODAY, day, plan_of, say, session, text, trained

HILLS, LONG = "w01-quality", "w01-long"


def coming(snapshot: Snapshot, first: int, last: int) -> list[PlannedSession]:
    """Open runs between two days from today."""
    return [
        s
        for s in plan_of(snapshot).sessions()
        if s.is_open and s.workout.is_run and day(first) <= s.on <= day(last)
    ]


class TestIllness:
    """ "Fever: no training; then one easy day per day ill before quality." """

    def test_fever_is_asked_once_and_today_is_rest(self) -> None:
        after, outcome = say(trained(), ReportIllness())
        assert outcome.dialogue.expects is Expects.FEVER
        assert session(after, HILLS).status is SessionStatus.SKIPPED
        assert outcome.reply.is_private
        after, outcome = say(after, outcome.reply.buttons[0].command)
        assert after.athlete.illness is not None
        assert after.athlete.illness.has_fever

    def test_fever_leaves_no_training(self) -> None:
        after, _ = say(trained(), ReportIllness(has_fever=True))
        assert not coming(after, 0, 4)
        assert not [s for s in coming(after, 5, 7) if s.workout.is_hard]

    def test_below_the_neck_rests_without_fever(self) -> None:
        after, outcome = say(trained(), ReportIllness(is_below_neck=True))
        assert not coming(after, 0, 2)
        assert text(outcome)

    def test_a_cold_runs_easy_and_short(self) -> None:
        after, _ = say(trained(), ReportIllness(has_fever=False))
        runs = coming(after, 0, 2)
        assert runs
        assert all(not s.workout.is_hard and s.workout.duration.minutes <= 30 for s in runs)

    def test_still_ill_goes_on(self) -> None:
        ill, _ = say(trained(), ReportIllness(has_fever=True))
        later, _ = say(ill, ReportIllness(), now=NOW + timedelta(days=3))
        assert later.athlete.illness is not None
        assert later.athlete.illness.since == TODAY
        assert not coming(later, 3, 5)

    def test_well_again_brings_back_what_is_allowed(self) -> None:
        ill, _ = say(trained(), ReportIllness(is_below_neck=True))
        well, outcome = say(ill, ReportRecovered(), now=NOW + timedelta(days=1))
        assert well.athlete.illness is not None
        assert well.athlete.illness.until == TODAY
        assert len(coming(well, 1, 5)) > len(coming(ill, 1, 5)) - 1
        assert session(well, HILLS).status is SessionStatus.SKIPPED
        assert text(outcome)


class TestNiggles:
    """ "Green note and watch; amber no quality and less; red no running." """

    def test_the_figure_is_asked_when_not_told(self) -> None:
        after, outcome = say(trained(), ReportNiggle(site=BodySite.CALF))
        assert outcome.dialogue.expects is Expects.SEVERITY
        assert after.record == trained().record
        assert all(isinstance(b.command, ReportNiggle) for b in outcome.reply.buttons)

    def test_green_is_watched(self) -> None:
        after, _ = say(trained(), ReportNiggle(site=BodySite.CALF, severity=1))
        assert plan_of(after) == plan_of(trained())
        assert after.athlete.niggles[0].severity == 1

    def test_amber_is_easy_and_less_for_a_week(self) -> None:
        amber = ReportNiggle(site=BodySite.CALF, side=Side.LEFT, severity=4)
        after, _ = say(trained(), amber)
        assert not [s for s in coming(after, 0, 6) if s.workout.is_hard]
        assert session(after, LONG).workout.distance == Distance(8400)
        again, _ = say(after, amber)
        assert session(again, LONG).workout.distance == Distance(8400)

    def test_red_is_no_running(self) -> None:
        after, outcome = say(trained(), ReportNiggle(site=BodySite.KNEE, severity=7))
        assert not coming(after, 0, 6)
        assert "no running" in text(outcome)

    def test_sharp_on_a_bone_is_red_at_any_figure(self) -> None:
        after, outcome = say(trained(), ReportNiggle(site=BodySite.SHIN, is_sharp=True))
        assert not coming(after, 0, 6)
        assert "doctor" in text(outcome) or "clinician" in text(outcome)

    def test_a_better_ache_brings_runs_back_gently(self) -> None:
        red = ReportNiggle(site=BodySite.KNEE, severity=7)
        after, _ = say(trained(), red, ReportNiggle(site=BodySite.KNEE, severity=3))
        assert coming(after, 0, 6)
        assert not [s for s in coming(after, 0, 6) if s.workout.is_hard]
        assert len(after.athlete.niggles) == 1

    def test_gone_is_gone(self) -> None:
        red = ReportNiggle(site=BodySite.KNEE, severity=7)
        after, _ = say(trained(), red, ReportRecovered(site=BodySite.KNEE))
        assert after.athlete.niggles == ()
        assert coming(after, 0, 6)
        _, outcome = say(trained(), red, ReportRecovered(site=BodySite.CALF))
        assert text(outcome)

    def test_another_red_ache_still_says_no(self) -> None:
        two = (
            ReportNiggle(site=BodySite.KNEE, severity=7),
            ReportNiggle(site=BodySite.CALF, severity=8),
        )
        after, outcome = say(trained(), *two, ReportRecovered(site=BodySite.KNEE))
        assert not coming(after, 0, 6)
        assert "calf" in text(outcome)
        gone, _ = say(after, ReportRecovered())
        assert gone.athlete.niggles == ()


class TestFatigue:
    """ "The athlete may always ease off." """

    def test_a_tired_day_is_easier(self) -> None:
        after, _ = say(trained(), ReportFatigue())
        assert not session(after, HILLS).workout.is_hard

    @pytest.mark.parametrize(
        "command", [ReportFatigue(is_strong=True), ReportFatigue(sleep_hours=3.0)]
    )
    def test_a_very_tired_day_is_gentle(self, command: Command) -> None:
        after, _ = say(trained(), command)
        assert session(after, HILLS).workout.duration.minutes <= 40

    def test_a_rest_day_has_nothing_to_ease(self) -> None:
        after, outcome = say(trained(), ReportFatigue(on=day(1)))
        assert plan_of(after) == plan_of(trained())
        assert text(outcome)

    def test_tired_for_days_is_offered_a_lighter_week(self) -> None:
        snapshot = trained()
        for offset in range(3):
            snapshot, outcome = say(snapshot, ReportFatigue(), now=NOW + timedelta(days=offset))
        assert any(isinstance(b.command, EaseWeek) for b in outcome.reply.buttons)


class TestConditions:
    """What a circumstance forbids goes, and returns when it is cleared."""

    @pytest.mark.parametrize("condition", list(Condition), ids=str)
    def test_each_has_its_answer_and_its_end(self, condition: Condition) -> None:
        after, outcome = say(trained(), ReportCondition(condition=condition, since=TODAY))
        assert after.athlete.has(condition)
        assert not [s for s in coming(after, 0, 60) if s.workout.is_hard]
        assert text(outcome)
        over, _ = say(after, ReportCondition(condition=condition, is_over=True))
        assert not over.athlete.has(condition)

    def test_what_was_never_told_has_no_end(self) -> None:
        _, outcome = say(trained(), ReportCondition(condition=Condition.PREGNANT, is_over=True))
        assert text(outcome)

    def test_a_cleared_flag_brings_the_sessions_back(self) -> None:
        flag = ReportCondition(condition=Condition.RED_FLAG)
        after, _ = say(trained(), flag)
        assert not [s for s in plan_of(after).sessions() if s.is_open]
        back, _ = say(after, replace(flag, is_over=True))
        assert coming(back, 0, 90) == coming(trained(), 0, 90) or coming(back, 0, 90)


def test_nothing_to_recover_from_is_said() -> None:
    """A cheerful message changes nothing."""
    after, _ = say(trained(), ReportRecovered())
    assert after.record == trained().record


def test_after_a_month_off_a_new_plan_is_offered() -> None:
    """The ladder begins, and the plan may be written anew."""
    old = LogActivity(on=day(-40), distance=Distance(8000), duration=Duration(2760), rpe=3)
    ill = ReportIllness(since=day(-35), has_fever=True)
    after, outcome = say(trained(), old, ill, ReportRecovered())
    assert any(isinstance(b.command, ReplanFrom) for b in outcome.reply.buttons)
    assert not [s for s in coming(after, 0, 20) if s.workout.is_hard]


def test_without_a_plan_it_is_kept_in_mind() -> None:
    """The next plan will know."""
    bare = replace(trained(), record=replace(trained().record, plan=None))
    ill, _ = say(bare, ReportIllness())
    assert ill.athlete.illness is not None
    tired, _ = say(bare, ReportFatigue())
    assert tired.athlete.check_ins


def test_what_undo_takes_back_is_named_in_a_few_words() -> None:
    """The summary is what was reported, not the whole advice."""
    _, outcome = say(trained(), ReportNiggle(site=BodySite.CALF, severity=3))
    assert outcome.summary == "calf 3/10"
    _, outcome = say(trained(), ReportIllness(has_fever=True))
    assert outcome.summary == "illness"


def test_what_a_cold_takes_from_weeks_far_off_names_the_law_that_asks_for_it() -> None:
    """Beyond the easy days nothing gives way for being "kept in proportion"."""
    fallen_ill = NOW + timedelta(days=28)
    after, _ = say(trained(), ReportIllness(has_fever=False), now=fallen_ill)
    far = [
        s
        for s in plan_of(after).sessions()
        if s.on > day(28 + 14) and s != session(trained(), s.id)
    ]
    assert far
    assert {s.reasons[-1].code for s in far} <= {"session-rise", "weekly-rise"}


def test_clearance_by_a_clinician_is_welcomed_in_plain_words() -> None:
    """The athlete never reads the name the coach has for the pause."""
    paused, _ = say(trained(), ReportCondition(condition=Condition.BONE_STRESS))

    _, outcome = say(paused, ReportCondition(condition=Condition.BONE_STRESS, is_over=True))

    assert "you are cleared" in text(outcome)
    assert "suspected" not in text(outcome)
