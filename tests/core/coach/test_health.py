"""How the athlete is: training follows, the safe way first, and comes back by steps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import BodySite, Condition, Side
from core.coach.aches import UNRATED
from core.coach.decide import decide
from core.coach.snapshot import Dialogue, Snapshot
from core.commands import (
    Command,
    Confirm,
    EaseWeek,
    LogActivity,
    MoveSession,
    ReplanFrom,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ShowToday,
)
from core.physiology.readiness import PainLight, pain_light
from core.planning import illness
from core.planning.moving import ASKED
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import Expects
from core.units import METRES_PER_MILE, Distance, Duration, Units
from core.workouts.steps import WorkoutKind
from tests.training import NOW, TODAY, day, plan_of, ran, say, session, text, trained

ASKED_AGAIN = ReportNiggle(site=BodySite.CALF)
"""An ache without a figure: the first time it is asked, the second time it is taken as told."""
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

    def test_an_old_no_to_the_question_does_not_date_back_the_end_of_a_fever(self) -> None:
        """The button tapped days later still asks for two whole days without fever."""
        _, asked = say(trained(), ReportIllness(since=TODAY))
        no = asked.reply.buttons[1].command
        feverish, _ = say(trained(), ReportIllness(since=TODAY, has_fever=True))
        later = NOW + timedelta(days=4)
        outcome = decide(no, feverish, now=later)

        illness = outcome.record.athlete.illness
        assert illness is not None
        assert illness.fever_until == day(3)
        plan = outcome.record.plan
        assert plan is not None
        open_runs = [s.on for s in plan.sessions() if s.is_open and s.workout.is_run]
        assert not [on for on in open_runs if day(4) <= on < day(6)]

    def test_fever_leaves_no_training(self) -> None:
        after, _ = say(trained(), ReportIllness(has_fever=True))
        assert not coming(after, 0, 4)
        assert not [s for s in coming(after, 5, 7) if s.workout.is_hard]

    @pytest.mark.parametrize(("days", "doubted"), [(4, True), (12, False)])
    def test_a_race_that_a_fever_puts_in_doubt_is_spoken_of(self, days: int, doubted: bool) -> None:
        """It stays for as long as it may yet be run, and nobody hopes unwarned."""
        race_day = 14 * 7 - 3
        now = NOW + timedelta(days=race_day - days)
        _, outcome = say(trained(), ReportIllness(has_fever=True), now=now)
        warned = "Race: half marathon on Sunday 19 July: With fever there is no training"
        assert (warned in text(outcome)) is doubted

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


class TestClearance:
    """ "The doctor cleared me" lifts whichever pause is in force; of several one is chosen."""

    CLEARED = ReportCondition(condition=Condition.RED_FLAG, is_over=True)

    @pytest.mark.parametrize("condition", [Condition.BONE_STRESS, Condition.LOW_ENERGY])
    def test_the_one_pause_in_force_is_lifted(self, condition: Condition) -> None:
        paused, _ = say(trained(), ReportCondition(condition=condition), ShowToday())
        assert paused.athlete.has(condition)
        after, outcome = say(paused, self.CLEARED)
        assert not after.athlete.conditions
        assert outcome.summary
        assert coming(after, 0, 6)

    def test_an_ache_that_had_to_be_looked_at_is_lifted(self) -> None:
        sharp = ReportNiggle(site=BodySite.SHIN, is_sharp=True)
        paused, _ = say(trained(), sharp, ShowToday())
        assert not coming(paused, 0, 6)
        after, _ = say(paused, self.CLEARED)
        assert [ache.is_settling for ache in after.athlete.niggles] == [True]
        assert coming(after, 0, 6)

    def test_of_several_pauses_one_is_chosen(self) -> None:
        both = (
            ReportCondition(condition=Condition.BONE_STRESS),
            ReportCondition(condition=Condition.RED_FLAG),
        )
        paused, _ = say(trained(), *both, ShowToday())
        asked, outcome = say(paused, self.CLEARED)
        assert asked.record == paused.record
        assert outcome.dialogue.expects is Expects.CHOICE
        warning, bone = outcome.reply.buttons
        after, _ = say(asked, warning.command)
        assert [k.condition for k in after.athlete.conditions] == [Condition.BONE_STRESS]
        after, _ = say(asked, bone.command)
        assert [k.condition for k in after.athlete.conditions] == [Condition.RED_FLAG]

    def test_nothing_on_record_is_said(self) -> None:
        after, outcome = say(trained(), self.CLEARED)
        assert after.record == trained().record
        assert "on record" in text(outcome)


class TestNiggles:
    """ "Green note and watch; amber no quality and less; red no running." """

    def test_the_figure_is_asked_when_not_told(self) -> None:
        after, outcome = say(trained(), ReportNiggle(site=BodySite.CALF))
        assert outcome.dialogue.expects is Expects.SEVERITY
        assert after.record == trained().record
        assert all(isinstance(b.command, ReportNiggle) for b in outcome.reply.buttons)

    @pytest.mark.parametrize(
        "said", [ShowToday(), ASKED_AGAIN, ReportNiggle(site=BodySite.KNEE, severity=1)]
    )
    def test_ache_that_nobody_rates_is_treated_with_care(self, said: Command) -> None:
        """Whatever is said instead of a figure: easy and less, told in the same reply."""
        after, outcome = say(trained(), ASKED_AGAIN, said)

        assert {n.site: n.severity for n in after.athlete.niggles}[BodySite.CALF] == UNRATED
        assert "so I take it for 3 of 10" in text(outcome)
        assert not [s for s in coming(after, 0, 5) if s.workout.is_hard]

    def test_figure_told_later_is_taken_and_what_it_allows_comes_back(self) -> None:
        before = trained()
        eased, asked = say(before, ASKED_AGAIN, ASKED_AGAIN)
        assert asked.dialogue.expects is Expects.SEVERITY
        after, _ = say(eased, replace(ASKED_AGAIN, severity=2))

        assert after.athlete.niggles[0].severity == 2
        assert [s.workout for s in coming(after, 0, 5)] == [s.workout for s in coming(before, 0, 5)]

    def test_ache_taken_with_care_is_so_once_and_one_that_is_gone_never(self) -> None:
        eased, _ = say(trained(), ASKED_AGAIN, ASKED_AGAIN)
        later = replace(eased, dialogue=Dialogue(pending=ASKED_AGAIN))
        for now in (NOW, NOW + timedelta(days=1)):
            shown = decide(ShowToday(), later, now=now)
            assert "3 of 10" not in text(shown)
        after, _ = say(trained(), ASKED_AGAIN, ReportRecovered(site=BodySite.CALF), ShowToday())
        assert after.athlete.niggles == ()

    def test_green_is_watched(self) -> None:
        after, _ = say(trained(), ReportNiggle(site=BodySite.CALF, severity=1))
        assert plan_of(after) == plan_of(trained())
        assert after.athlete.niggles[0].severity == 1

    def test_amber_is_easy_and_less_for_a_week(self) -> None:
        amber = ReportNiggle(site=BodySite.CALF, side=Side.LEFT, severity=4)
        after, _ = say(trained(), amber)
        assert not [s for s in coming(after, 0, 6) if s.workout.is_hard]
        assert session(after, LONG).workout.distance == Distance(8000)
        again, _ = say(after, amber)
        assert session(again, LONG).workout.distance == Distance(8000)

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
        amber = ReportNiggle(site=BodySite.KNEE, severity=4)
        after, _ = say(trained(), amber, ReportRecovered(site=BodySite.KNEE))
        assert after.athlete.niggles == ()
        assert coming(after, 0, 6)
        _, outcome = say(trained(), amber, ReportRecovered(site=BodySite.CALF))
        assert text(outcome)

    @pytest.mark.parametrize(
        "better",
        [
            ReportRecovered(site=BodySite.KNEE),
            ReportRecovered(),
            ReportNiggle(site=BodySite.KNEE, severity=1),
        ],
        ids=["gone", "all gone", "a little"],
    )
    def test_strong_pain_that_is_gone_settles_first(self, better: Command) -> None:
        """C.4: "red > 5: no running"; the light goes from red to amber before it is green."""
        red = ReportNiggle(site=BodySite.KNEE, severity=8)
        settling, outcome = say(trained(), red, better)
        (ache,) = settling.athlete.niggles
        assert pain_light(ache) is PainLight.AMBER
        assert coming(settling, 0, 6)
        assert not any(session.workout.is_hard for session in coming(settling, 0, 6))
        assert "Knee after strong pain: easy and less of it for a week." in text(outcome)
        again, _ = say(settling, better)
        assert again.athlete.niggles[0].is_settling
        gone, _ = say(settling, better, now=NOW + timedelta(days=1))
        assert not any(ache.is_settling for ache in gone.athlete.niggles)

    @pytest.mark.parametrize("days", [7, 10, 24])
    def test_red_keeps_running_off_until_it_is_said_to_be_better(self, days: int) -> None:
        """Silence is no recovery."""
        after, _ = say(trained(), ReportNiggle(site=BodySite.KNEE, severity=7))
        after, _ = say(after, ShowToday(), now=NOW + timedelta(days=days))

        assert not coming(after, days, days + 6)
        later, _ = say(after, ReplanFrom(), Confirm(), now=NOW + timedelta(days=days))
        assert not coming(later, days, days + 6)

    def test_after_a_week_it_is_asked_once_how_the_ache_is(self) -> None:
        red = ReportNiggle(site=BodySite.KNEE, side=Side.LEFT, severity=7)
        after, outcome = say(say(trained(), red)[0], ShowToday(), now=NOW + timedelta(days=9))

        assert "left knee was at 7/10" in text(outcome)
        assert outcome.dialogue.expects is Expects.SEVERITY
        assert outcome.dialogue.pending == ReportNiggle(site=BodySite.KNEE, side=Side.LEFT)
        again, shown = say(after, ShowToday(), now=NOW + timedelta(days=10))
        assert "was at 7/10" not in text(shown)
        assert "was at 7/10" in text(say(again, ShowToday(), now=NOW + timedelta(days=16))[1])

    def test_who_cannot_say_how_a_red_ache_is_does_not_run(self) -> None:
        sharp = ReportNiggle(site=BodySite.SHIN, severity=2, is_sharp=True)
        after, _ = say(trained(), sharp)
        after, _ = say(after, ShowToday(), now=NOW + timedelta(days=8))
        after, outcome = say(after, ReportNiggle(site=BodySite.SHIN), now=NOW + timedelta(days=8))

        assert after.athlete.niggles[0].is_sharp
        assert "no running" in text(outcome)
        assert not coming(after, 8, 14)

    @pytest.mark.parametrize("severity", [1, 4])
    def test_a_red_ache_that_calmed_down_over_weeks_brings_runs_back_by_steps(
        self, severity: int
    ) -> None:
        red = ReportNiggle(site=BodySite.KNEE, severity=7)
        before = trained()
        after, _ = say(before, red)
        calm = replace(red, severity=severity)
        after, outcome = say(after, calm, now=NOW + timedelta(days=20))

        assert "days off we come back by steps" in text(outcome)
        first = coming(after, 20, 29)
        assert first
        assert not any(s.workout.is_hard for s in first)
        planned = {s.id: s.workout.distance for s in plan_of(before).sessions()}
        assert sum(s.workout.distance.m for s in first) <= 0.55 * sum(
            planned[s.id].m for s in first
        )

    def test_another_red_ache_still_says_no(self) -> None:
        two = (
            ReportNiggle(site=BodySite.KNEE, severity=7),
            ReportNiggle(site=BodySite.CALF, severity=8),
        )
        after, outcome = say(trained(), *two, ReportRecovered(site=BodySite.KNEE))
        assert not coming(after, 0, 6)
        assert "calf" in text(outcome)
        gone, _ = say(after, ReportRecovered())
        assert all(ache.is_settling for ache in gone.athlete.niggles)
        gone, _ = say(gone, ReportRecovered(), now=NOW + timedelta(days=1))
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


def test_after_a_cold_only_a_stop_takes_from_weeks_far_off_and_from_easy_runs() -> None:
    """A step up that is a caution weeks away is told, and looked at again when it is near."""
    fallen_ill = NOW + timedelta(days=28)
    runs = [s.id for s in plan_of(trained()).sessions() if s.on < day(28) and s.workout.is_run]
    before = ran(trained(), *runs)
    after, outcome = say(before, ReportIllness(has_fever=False), now=fallen_ill)
    far = [s for s in plan_of(trained()).sessions() if s.on > day(28 + 7)]
    lighter = [s for s in far if s != session(after, s.id)]
    assert all(s.kind is WorkoutKind.EASY or s.kind is WorkoutKind.STRIDES for s in lighter)
    assert {session(after, s.id).reasons[-1].code for s in lighter} <= {"weekly-rise"}
    assert sum(s.workout.distance.m for s in far) * 0.99 < sum(
        session(after, s.id).workout.distance.m for s in far
    )
    assert "Worth knowing: " in text(outcome)


def metres(snapshot: Snapshot, first: int, last: int) -> int:
    """Metres of running still to be done between two days from today."""
    return sum(s.workout.distance.m for s in coming(snapshot, first, last))


class TestHardWorkOnAnAche:
    """ "Amber: no quality": asked for all the same, it is refused and something easy is not."""

    AMBER = ReportNiggle(site=BodySite.KNEE, severity=4)

    def test_hard_work_is_not_moved_into_the_days_of_an_ache(self) -> None:
        aching, _ = say(trained(), self.AMBER)
        hard = next(s for s in coming(aching, 7, 20) if s.workout.is_hard)
        asked, outcome = say(aching, MoveSession(session_on=hard.on, to_day=day(5)))
        assert outcome.dialogue.proposal is None
        assert "knee hurts" in text(outcome)
        after, _ = say(asked, Confirm())
        assert plan_of(after) == plan_of(aching)

    def test_an_easy_run_may_still_be_moved(self) -> None:
        aching, _ = say(trained(), self.AMBER)
        easy = next(s for s in coming(aching, 0, 6) if s.id != LONG)
        to_day = next(d for d in map(day, range(7)) if not plan_of(aching).sessions_on(d))
        after, _ = say(aching, MoveSession(session_on=easy.on, to_day=to_day), Confirm())
        assert session(after, easy.id).on == to_day


class TestWrittenAnew:
    """A plan written anew goes on from how the athlete is, not from what was once planned."""

    @pytest.mark.parametrize(("days_off", "share"), [(5, 0.7), (10, 0.5), (20, 0.5), (30, 0.33)])
    def test_the_load_does_not_jump_after_an_illness(self, days_off: int, share: float) -> None:
        """Of the 40 km a week before it, no more than the way back allows."""
        well_at = NOW + timedelta(days=days_off)
        ill, _ = say(trained(), ReportIllness(has_fever=True))
        well, _ = say(ill, ReportRecovered(), now=well_at)
        asked, outcome = say(well, ReplanFrom(), now=well_at)
        assert outcome.dialogue.proposal is not None
        anew, _ = say(asked, Confirm(), now=well_at)
        assert plan_of(anew) != plan_of(well)
        first, last = days_off, days_off + 6
        assert 0 < metres(anew, first, last) <= share * 40_000
        assert not [s for s in coming(anew, first, last - 1) if s.workout.is_hard]

    def test_what_was_written_for_an_ache_is_not_reduced_when_it_is_told_anew(self) -> None:
        amber = ReportNiggle(site=BodySite.CALF, severity=4)
        anew, _ = say(trained(), amber, ReplanFrom(), Confirm())
        assert metres(anew, 0, 6)
        again, _ = say(anew, amber)
        assert plan_of(again) == plan_of(anew)
        later, _ = say(anew, ShowToday(), now=NOW + timedelta(days=1))
        assert metres(later, 1, 6) == metres(anew, 1, 6)


class TestNothingIsTakenAwayTwice:
    """ "Each reduction happens once per cause." """

    AMBER = ReportNiggle(site=BodySite.CALF, severity=4)
    CHEST = ReportIllness(is_below_neck=True, has_fever=False)

    def test_a_recovery_with_an_amber_ache_keeps_the_ache_s_share(self) -> None:
        amber, _ = say(trained(), self.AMBER)
        well, _ = say(amber, self.CHEST)
        well, _ = say(well, ReportRecovered(), now=NOW + timedelta(days=1))
        for name in ("w01-easy1", LONG, "w02-easy1", "w02-quality"):
            assert session(well, name).workout == session(amber, name).workout

    def test_of_two_causes_the_stricter_decides(self) -> None:
        cold, _ = say(trained(), ReportIllness(has_fever=False))
        both, _ = say(cold, self.AMBER)
        assert session(cold, LONG).workout.distance == Distance(9500)
        assert session(both, LONG).workout.distance == Distance(8000)
        only_cold, _ = say(both, ReportRecovered(site=BodySite.CALF))
        assert session(only_cold, LONG).workout == session(cold, LONG).workout

    @pytest.mark.parametrize("units", list(Units))
    def test_what_is_eased_is_in_half_units(self, units: Units) -> None:
        start = trained()
        preferences = replace(start.athlete.preferences, units=units)
        athlete = replace(start.athlete, preferences=preferences)
        start = replace(start, record=replace(start.record, athlete=athlete))
        after, _ = say(start, self.AMBER)
        eased = [s for s in coming(after, 0, 6) if s.spared_from is not None]
        assert eased
        for one in eased:
            assert one.spared_from is not None
            amount = one.workout.distance
            halves = 2 * (amount.km if units is Units.KM else amount.m / METRES_PER_MILE)
            assert halves == pytest.approx(round(halves), abs=0.002)
            assert amount.m <= 0.6 * one.spared_from.distance.m + 1

    def test_a_long_run_no_longer_than_the_others_is_an_easy_run(self) -> None:
        start = trained()
        back = ReportRecovered(since=day(0))
        ill, _ = say(start, ReportIllness(has_fever=True, since=day(-40)))
        after, _ = say(ill, back)
        runs = [s for s in coming(after, 0, 6) if s.id == LONG]
        assert [s.kind for s in runs] == [WorkoutKind.EASY]
        assert runs[0].spared_from is not None
        assert runs[0].spared_from.kind is WorkoutKind.LONG
        _, outcome = say(after, MoveSession(session_kind=WorkoutKind.LONG, to_day=day(3)))
        assert day(4).strftime("%a") in text(outcome)

    def test_a_cold_beside_an_ache_makes_no_run_longer(self) -> None:
        start, _ = say(trained(), self.AMBER)
        both, _ = say(start, ReportIllness(has_fever=False))
        for one in coming(start, 0, 6):
            now = session(both, one.id)
            assert not now.is_open or now.workout.duration <= one.workout.duration

    def test_told_again_nothing_changes_again(self) -> None:
        for command in (
            self.AMBER,
            ReportIllness(has_fever=False),
            ReportCondition(condition=Condition.PREGNANT, since=TODAY),
        ):
            once, _ = say(trained(), command)
            twice, _ = say(once, command)
            assert plan_of(twice) == plan_of(once)

    def test_all_over_is_as_it_was_planned(self) -> None:
        gone = ReportRecovered(site=BodySite.CALF)
        after, outcome = say(trained(), self.AMBER, gone)
        for planned in plan_of(trained()).sessions():
            assert session(after, planned.id).workout == planned.workout
            assert session(after, planned.id).is_key == planned.is_key
        assert "The ache allows it again." in text(outcome)

    def test_a_long_run_grown_again_meanwhile_is_eased_for_a_new_ache(self) -> None:
        """What the athlete wished while all was well does not stand against an ache."""
        start = trained()
        own = session(start, LONG).because(illness.AFTER).because(ASKED)
        record = replace(start.record, plan=plan_of(start).with_session(own))
        after, _ = say(replace(start, record=record), self.AMBER)
        assert session(after, LONG).workout.distance.m <= 0.6 * own.workout.distance.m + 1

    def test_what_the_athlete_eased_meanwhile_stays_as_they_wished(self) -> None:
        after, _ = say(trained(), self.AMBER, EaseWeek(only_on=day(4)))
        eased = session(after, LONG).workout
        after, _ = say(after, self.AMBER, ReportRecovered(site=BodySite.CALF))
        assert session(after, LONG).workout == eased

    def test_a_run_logged_on_the_way_back_starts_no_second_way_back(self) -> None:
        ran = LogActivity(on=day(-1), distance=Distance(8000), duration=Duration(2880), rpe=3)
        ill, _ = say(trained(), ran, ReportIllness(is_below_neck=True, has_fever=False))
        well, _ = say(ill, ReportRecovered(), now=NOW + timedelta(days=8))
        first = next(s for s in coming(well, 8, 30))
        done = LogActivity(on=first.on, distance=first.workout.distance, rpe=3)
        after, _ = say(well, done, now=NOW + timedelta(days=(first.on - TODAY).days))
        for planned in coming(after, 9, 30):
            assert planned.workout == session(well, planned.id).workout


def test_a_day_still_cancelled_after_a_fever_says_why() -> None:
    """The fever is gone; two days without it come first."""
    ill, _ = say(trained(), ReportIllness(has_fever=True))
    well, _ = say(ill, ReportRecovered(), now=NOW + timedelta(days=1))
    left_out = session(well, "w01-easy1")
    assert left_out.status is SessionStatus.SKIPPED
    assert left_out.reasons[-1].sentence == "Two days without fever come before the first run."


def test_clearance_by_a_clinician_is_welcomed_in_plain_words() -> None:
    """The athlete never reads the name the coach has for the pause."""
    paused, _ = say(trained(), ReportCondition(condition=Condition.BONE_STRESS))

    _, outcome = say(paused, ReportCondition(condition=Condition.BONE_STRESS, is_over=True))

    assert "you are cleared" in text(outcome)
    assert "suspected" not in text(outcome)
