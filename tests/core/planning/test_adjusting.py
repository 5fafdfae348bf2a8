"""Changes of a plan: what each does, what it never does, and the complaints it must not repeat."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Availability, DateException, GoalKind, Illness
from core.physiology.performance import predict
from core.planning import easing, missing, moving, sparing
from core.planning.adjusting import draft_of, guarded, roll_over, say_workout
from core.planning.circumstances import Adjustment, ChangeKind, DoneRun, Refused
from core.planning.plan import Reason, SessionStatus
from core.planning.repacing import is_noticeable, repace
from core.planning.reworking import leanest, lighter, resized, retargeted, shared
from core.units import Distance, Duration, Units
from core.workouts.estimate import Pacing
from core.workouts.library import easy, long_run, rest, run_walk, strength, strides
from core.workouts.library import race as race_workout
from core.workouts.steps import WorkoutKind as K
from tests.training import TODAY, day, moved, plan_of, seen, session, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"
WHY = Reason(code="asked", sentence="You asked for it.")
FIT = Pacing(vdot=50.0)


class TestRollOver:
    """What was to be done earlier and was not is missed; nothing else changes."""

    def test_only_statuses_change(self) -> None:
        plan = plan_of(trained())
        later = roll_over(plan, day(5))
        assert session(trained(), HILLS).status is SessionStatus.PLANNED
        assert later.session(HILLS).status is SessionStatus.MISSED  # type: ignore[union-attr]
        assert [s.on for s in later.sessions()] == [s.on for s in plan.sessions()]
        assert roll_over(plan, TODAY) is plan


class TestDraft:
    """Changes are collected with their reasons."""

    def test_reasons_are_kept_but_not_for_ever(self) -> None:
        draft = draft_of(plan_of(trained()), seen(trained()))
        for number in range(20):
            stood = draft.plan.session(HILLS)
            assert stood is not None
            draft = draft.moved(stood, day(1 + number % 2), WHY)
        kept = draft.plan.session(HILLS)
        assert kept is not None
        assert len(kept.reasons) <= 8

    def test_an_extra_session_has_an_id_of_its_own(self) -> None:
        draft = draft_of(plan_of(trained()), seen(trained()))
        for _ in range(3):
            draft = draft.added(day(1), easy(Distance(3000), FIT), WHY)
        ids = [s.id for s in draft.plan.sessions()]
        assert len(ids) == len(set(ids))

    def test_a_workout_is_named_in_a_few_words(self) -> None:
        assert say_workout(easy(Distance(8047), FIT), Units.MI) == "easy run 5 mi"
        assert say_workout(strength(30), Units.KM) == "strength 30 min"
        assert say_workout(strides(Distance(7000), FIT), Units.KM) == "easy run with strides 7 km"
        assert say_workout(easy(Duration(1800), FIT), Units.KM) == "easy run 30 min"
        assert say_workout(rest(), Units.KM) == "rest"

    def test_two_runs_on_a_day_meet_the_guard(self) -> None:
        plan = plan_of(trained())
        draft = draft_of(plan, seen(trained())).moved(session(trained(), STRIDES), TODAY, WHY)
        result = guarded(draft, plan, seen(trained()))
        assert isinstance(result, Adjustment)
        assert "stacking" in [finding.law for finding in result.cautions]
        assert guarded(draft_of(plan, seen(trained())), plan, seen(trained())) == Adjustment(
            plan=plan
        )


class TestReworking:
    """A workout at another size, effort or pace; totals stay sums of steps."""

    def test_easy_running_lands_on_the_amount(self) -> None:
        run = easy(Distance(8000), FIT)
        assert resized(run, Distance(5000), FIT).title == "Easy run 5 km"
        assert resized(run, Duration(1800), FIT).duration == Duration(1800)
        assert resized(run, Distance(8000), FIT) is run
        assert resized(strength(30), Distance(5000), FIT) == strength(30)

    def test_hard_work_keeps_its_warm_up_and_gives_bouts(self) -> None:
        hills = session(trained(), HILLS).workout
        shorter = resized(hills, Duration(hills.duration.s - 600), FIT)
        assert shorter.is_hard
        assert shorter.duration.s <= hills.duration.s - 600
        tiny = resized(hills, Duration(1200), FIT)
        assert not tiny.is_hard
        assert tiny.duration == Duration(1200)
        assert lighter(hills, FIT).title == "Hills 5 × 30 s"
        assert not lighter(easy(Distance(5000), FIT), FIT).is_hard

    def test_a_long_run_stays_a_long_run(self) -> None:
        from core.workouts.library import LongVariant

        quick = long_run(Distance(24_000), FIT, LongVariant.FAST_FINISH, weekly=Distance(80_000))
        assert resized(quick, Distance(6000), FIT).kind is K.LONG

    def test_run_walk_keeps_its_turns(self) -> None:
        half = shared(run_walk(1, 1, FIT), 0.5, FIT)
        assert half.kind is K.RUN_WALK
        assert half.duration < run_walk(1, 1, FIT).duration

    def test_paces_follow_fitness_and_sizes_stay(self) -> None:
        hills = session(trained(), HILLS).workout
        old = Pacing(vdot=plan_of(trained()).vdot)
        faster = retargeted(hills, old, Pacing(vdot=(old.vdot or 0) + 3))
        assert faster.duration == hills.duration
        assert faster.distance > hills.distance
        assert retargeted(strength(30), old, FIT) == strength(30)


class TestATakenDay:
    """Why a session can't go where another stands is told as it is."""

    def test_a_long_run_that_has_no_other_day_is_named(self) -> None:
        blocked = tuple(DateException(first=day(n), last=day(n)) for n in (0, 1, 3))
        free = Availability(exceptions=blocked)
        now = seen(trained())
        now = replace(now, athlete=replace(now.athlete, availability=free))
        answer = moving.move(plan_of(trained()), now, session(trained(), HILLS), day(4))
        assert isinstance(answer, Refused)
        assert answer.reason == (
            "There is already a long run on Sun 19 Apr, and no other day of that week would do "
            "for it."
        )

    def test_a_session_that_was_fixed_is_said_to_be(self) -> None:
        snapshot = moved(trained(), LONG, is_pinned=True)
        hills = session(snapshot, HILLS)
        answer = moving.move(plan_of(snapshot), seen(snapshot), hills, day(4))
        assert isinstance(answer, Refused)
        assert answer.reason == "Sun 19 Apr is taken by a session you fixed."


class TestRepacing:
    """Paces are written anew in coming sessions only."""

    def test_only_a_noticeable_change_counts(self) -> None:
        plan = plan_of(trained())
        assert not is_noticeable(plan, (plan.vdot or 0) + 0.1)
        assert not is_noticeable(plan, None)
        assert is_noticeable(replace(plan, vdot=None), 40.0)

    def test_a_slower_runner_still_fits_the_minutes(self) -> None:
        snapshot = trained(kind=GoalKind.BASE, free=(60,) * 7)
        fitted = {s.id for s in plan_of(snapshot).sessions() if s.workout.duration.minutes <= 60}
        plan = repace(plan_of(snapshot), seen(snapshot), 38.0, "One slow race.").plan
        runs = [s for s in plan.sessions() if s.id in fitted and s.kind is not K.RACE]
        assert all(s.workout.duration.minutes <= 60 for s in runs)
        assert plan.vdot == 38.0

    def test_a_race_follows_the_fitness_whatever_pace_it_had(self) -> None:
        plan = plan_of(trained())
        assert plan.goal.race is not None
        (race,) = plan.sessions_on(plan.goal.race.on)
        slow = race_workout(race.workout.distance, Pacing(vdot=30.0), name="City race")
        plan = plan.with_session(replace(race, workout=slow))
        after = repace(plan, seen(trained()), 55.0, "A great race.").plan.session(race.id)
        assert after is not None
        assert after.workout.duration.s == pytest.approx(
            predict(55.0, race.workout.distance).s, abs=30
        )
        assert after.workout.title == "Race: City race"

    def test_who_learns_to_run_goes_on_by_effort(self) -> None:
        """Run-walk sessions have no paces, so that none makes them longer."""
        first = plan_of(trained()).session(HILLS)
        assert first is not None
        steps = replace(first, workout=run_walk(3, 1, Pacing()))
        plan = plan_of(trained()).with_session(steps)
        assert repace(plan, seen(trained()), 55.0, "A race.").plan.session(HILLS) == steps


class TestTimeOff:
    """ "6-28 days off: half the load, then three quarters, all easy" (Daniels, ch. 9)."""

    @pytest.mark.parametrize("days_off", [3, 10, 21, 40, 70])
    def test_the_way_back_is_easy_and_lighter(self, days_off: int) -> None:
        plan = plan_of(trained())
        back = sparing.come_back(plan, seen(trained()), days_off)
        first = [s for s in back.plan.sessions() if s.workout.is_run][:3]
        assert not any(s.workout.is_hard for s in first)
        if days_off > 5:
            assert back.plan.weeks[1].distance < plan.weeks[1].distance


class TestMissing:
    """ "Not stacked, no make-up of more than one." """

    def test_a_missed_week_is_mended_not_made_up(self) -> None:
        plan = roll_over(plan_of(trained()), day(7))
        later = seen(trained(), day(7))
        mended = missing.mend(plan, later)
        before = {s.id: s.workout.load for s in plan.sessions()}
        assert all(s.workout.load <= before[s.id] for s in mended.plan.sessions())

    def test_a_starting_runner_repeats_the_week(self) -> None:
        beginner = trained(kind=GoalKind.START_TO_RUN)
        plan = roll_over(plan_of(beginner), day(14))
        now = seen(beginner, day(14))
        assert missing.should_repeat_week(plan, now)
        again = missing.repeat_week(plan, now).plan
        assert len(again.weeks) == len(plan.weeks) + 1
        first = [s.workout for s in plan.weeks[1].sessions if s.kind is K.RUN_WALK]
        now_again = [s.workout for s in again.weeks[2].sessions if s.kind is K.RUN_WALK]
        assert now_again[-1] == first[-1]
        assert all(s.on >= now.today for s in again.weeks[-1].sessions)
        assert not missing.should_repeat_week(plan_of(trained()), now)
        assert not missing.should_repeat_week(plan_of(beginner), seen(beginner))
        long_ago = DoneRun(on=day(-3), distance=Distance(3300), duration=Duration(1800))
        assert not missing.should_repeat_week(plan, replace(now, runs=(long_ago,)))

    def test_a_last_week_comes_again_from_today_on(self) -> None:
        """Nothing is written into the days gone by."""
        beginner = trained(kind=GoalKind.START_TO_RUN)
        last = plan_of(beginner).weeks[-1]
        tuesday = last.monday + timedelta(days=8)
        plan = roll_over(plan_of(beginner), tuesday)
        again = missing.repeat_week(plan, seen(beginner, tuesday)).plan
        assert again.weeks[-1].sessions
        assert all(s.on >= tuesday for s in again.weeks[-1].sessions)
        assert len(again.weeks[-1].sessions) < len(last.sessions)

    def test_nothing_is_made_up_on_a_hard_day_or_outside_the_plan(self) -> None:
        missed = session(trained(), HILLS)
        plan, now = plan_of(trained()), seen(trained())
        on_long = moving.make_up(plan, now, missed, day(4))
        assert isinstance(on_long, Refused)
        assert isinstance(moving.make_up(plan, now, missed, day(-1)), Refused)
        free = moving.make_up(plan, now, missed, day(1))
        assert isinstance(free, Adjustment | Refused)
        outside = replace(missed, on=day(-300))
        assert moving.days_to_make_up(plan, now, outside) == ()


class TestComplaintsOfOthers:
    """What users of other coaches complain of (regression tests)."""

    def test_a_moved_workout_is_not_there_twice(self) -> None:
        """A moved session left the old one beside it."""
        result = moving.move(plan_of(trained()), seen(trained()), session(trained(), HILLS), day(1))
        assert isinstance(result, Adjustment)
        assert sum(s.id == HILLS for s in result.plan.sessions()) == 1
        assert result.changes[0].kind is ChangeKind.MOVED

    def test_no_race_simulation_the_day_after_a_race(self) -> None:
        """Nothing hard can be moved beside the race."""
        plan, now = plan_of(trained()), seen(trained())
        race = next(s for s in plan.sessions() if s.kind is K.RACE)
        hard = next(s for s in plan.sessions() if s.workout.is_hard)
        result = moving.move(plan, now, hard, race.on - timedelta(days=1))
        assert isinstance(result, Refused) or result.cautions

    def test_targets_of_past_weeks_stay(self) -> None:
        """New paces don't touch what is over."""
        now = seen(trained(), day(10))
        after = repace(plan_of(trained()), now, 55.0, "A great race.").plan
        past = [s for s in after.sessions() if s.on < day(10)]
        assert past == [s for s in plan_of(trained()).sessions() if s.on < day(10)]

    def test_a_taper_week_is_not_pushed(self) -> None:
        """More before a race is less on the day."""
        result = easing.push_week(plan_of(trained()), seen(trained()), day(88))
        assert isinstance(result, Refused)


class TestHealth:
    """Illness and aches change the coming days only."""

    def test_well_people_have_nothing_around_them(self) -> None:
        plan, now = plan_of(trained()), seen(trained())
        assert sparing.spare(plan, now) == Adjustment(plan=plan)

    def test_a_race_far_off_is_not_given_up_for_a_fever(self) -> None:
        snapshot = moved(
            trained(), LONG, workout=replace(session(trained(), LONG).workout, kind=K.RACE)
        )
        athlete = replace(trained().athlete, illness=Illness(since=TODAY, has_fever=True))
        ill = replace(seen(snapshot), athlete=athlete)
        after = sparing.spare(plan_of(snapshot), ill).plan
        assert after.session(LONG).is_open  # type: ignore[union-attr]

    def test_a_race_keeps_its_day_when_the_week_is_eased(self) -> None:
        plan, now = plan_of(trained()), seen(trained())
        race = next(s for s in plan.sessions() if s.kind is K.RACE)
        for after in (
            easing.ease_week(plan, now, race.on, WHY),
            easing.gentle_day(plan, now, race.on, WHY),
            easing.rest_day(plan, now, race.on, WHY),
        ):
            assert after.plan.session(race.id) == race


class TestWholeWeekLighter:
    """A week that must hold less is scaled as a coach would, its hard and its long run too."""

    def test_a_large_cut_keeps_the_week_in_shape(self) -> None:
        """No 2 km of easy running beside 11 km of cruise intervals."""
        start = trained()
        after = sparing.come_back(plan_of(start), seen(start), 21).plan
        eased_weeks = [
            week
            for week in after.weeks
            if any(s.reasons[-1].code == "weekly-rise" for s in week.sessions)
        ]
        assert eased_weeks
        for week in eased_weeks:
            runs = [s for s in week.sessions if s.workout.is_run and s.is_open]
            hard = [s.workout.distance for s in runs if s.workout.is_hard and s.kind is not K.LONG]
            easy_runs = [s.workout.distance for s in runs if not s.is_key]
            assert not hard or max(hard) <= max(easy_runs) * 2

    def test_the_leanest_form_is_still_hard(self) -> None:
        cruise = next(
            s.workout for s in plan_of(trained()).sessions() if s.kind in (K.CRUISE, K.INTERVALS)
        )
        lean = leanest(cruise)
        assert lean.is_hard
        assert lean.distance < cruise.distance

    def test_what_has_no_leaner_form_stays(self) -> None:
        assert leanest(easy(Distance(5000), FIT)) == easy(Distance(5000), FIT)
