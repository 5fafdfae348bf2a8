"""Plans and refusals as an athlete would meet them."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import (
    Availability,
    BodySite,
    Condition,
    DateException,
    Goal,
    GoalKind,
    GoalRace,
    Illness,
    KnownCondition,
    Level,
    Niggle,
    Preferences,
    RuleKind,
    Sport,
    StandingRule,
    Weekday,
)
from core.planning.build import build_plan, refused_outright, replan
from core.planning.circumstances import Adjustment, Refused
from core.planning.guard import review
from core.planning.history import Diary, base_of
from core.planning.plan import Phase, SessionStatus, TrainingPlan
from core.planning.seam import kept_before
from core.planning.thread import Thread
from core.units import METRES_PER_MILE, Distance, Duration, Units
from core.workouts.progressions import OPTIONS
from core.workouts.steps import WorkoutKind
from tests.core.planning.running import (
    HALF,
    MARATHON,
    MONDAY,
    km,
    logged,
    planned,
    race_in,
    refused,
    runs_of,
    seen,
)


class TestRacePlans:
    """A race plan runs from today to the race."""

    def test_marathon_in_18_weeks_has_the_shape_of_published_plans(self) -> None:
        """D: peak 1.6 times the start, long run 26-35 km, taper 80/60/32 %."""
        plan = planned(race_in(18, MARATHON), seen(45, 18, level=Level.INTERMEDIATE))

        volumes = [w.distance.km for w in plan.weeks]
        peak = max(volumes[:15])
        assert 1.3 <= peak / 45 <= 2.0
        assert 26 <= max(w.longest.km for w in plan.weeks[:15]) <= 35
        assert 0.68 <= volumes[15] / peak <= 0.94
        assert 0.45 <= volumes[16] / peak <= 0.70
        assert 0.14 <= (volumes[17] - MARATHON) / peak <= 0.45

    def test_phases_come_in_order(self) -> None:
        plan = planned(race_in(18, HALF), seen(40, 14))

        order = list(dict.fromkeys(w.phase for w in plan.weeks))
        assert order == [Phase.BASE, Phase.BUILD, Phase.SPECIFIC, Phase.TAPER, Phase.RACE]

    def test_race_day_may_be_a_day_that_is_not_free(self) -> None:
        plan = planned(race_in(8, 10), seen(30, 10, days=(0, 2, 4)))

        assert plan.goal.race is not None
        assert [s.kind for s in plan.sessions_on(plan.goal.race.on)] == [WorkoutKind.RACE]

    def test_a_week_begun_is_not_crammed(self) -> None:
        thursday = MONDAY + timedelta(days=3)
        plan = planned(race_in(10, 10, thursday), seen(35, 10, today=thursday))

        assert all(s.on >= thursday for s in plan.sessions())
        assert plan.weeks[0].distance.km <= 35 * 4 / 7 + 0.5

    @pytest.mark.parametrize("weekday", range(7))
    def test_race_on_any_weekday_keeps_every_law(self, weekday: int) -> None:
        on = MONDAY + timedelta(days=7 * 9 + weekday)
        goal = Goal(kind=GoalKind.RACE, race=GoalRace(distance=km(10), on=on))
        circumstances = seen(40, 12)

        plan = planned(goal, circumstances)

        assert plan.weeks[-1].sessions[-1].on == on
        assert review(plan, circumstances) == ()

    def test_levels_differ_in_volume_and_quality(self) -> None:
        plans = [planned(race_in(16, HALF), seen(45, 16, level=level)) for level in Level]

        hard = [sum(s.workout.is_hard for s in plan.sessions()) for plan in plans]
        assert hard[0] < hard[1] <= hard[2]
        assert plans[0].weeks[12].distance < plans[2].weeks[12].distance

    def test_miles_are_round_for_who_counts_in_miles(self) -> None:
        circumstances = seen(40, 14, preferences=Preferences(units=Units.MI))
        plan = planned(race_in(12, HALF), circumstances)

        for session in runs_of(plan):
            if session.kind in (WorkoutKind.LONG, WorkoutKind.EASY):
                halves = session.workout.distance.m / METRES_PER_MILE * 2
                assert abs(halves - round(halves)) < 0.01

    def test_every_session_says_why(self) -> None:
        plan = planned(race_in(12, 10), seen(30, 10))

        assert all(s.reasons and s.workout.purpose for s in plan.sessions())
        assert any(r.code == "session-rise" for s in plan.sessions() for r in s.reasons)

    def test_tune_up_takes_the_place_of_quality(self) -> None:
        on = MONDAY + timedelta(days=7 * 8 + 6)
        tune_up = GoalRace(distance=km(10), on=on, is_tune_up=True)
        circumstances = seen(45, 16, level=Level.INTERMEDIATE, tune_ups=(tune_up,))

        plan = planned(race_in(14, HALF), circumstances)

        week = plan.week_of(on)
        assert week is not None
        assert [s.on for s in week.sessions if s.workout.is_hard] == [on]
        assert review(plan, circumstances) == ()

    @pytest.mark.parametrize(
        ("weekly", "longest", "weeks", "race"),
        [(15, 8, 14, HALF), (15, 7.5, 16, HALF), (20, 10, 18, MARATHON), (25, 10, 18, MARATHON)],
    )
    def test_what_an_even_rise_just_misses_a_brisker_one_reaches(
        self, weekly: int, longest: float, weeks: int, race: float
    ) -> None:
        """More time or a longer run to begin with is never a reason for a no."""
        circumstances = seen(weekly, longest, days=(1, 3, 5, 6), five_km="27:00")

        plan = planned(race_in(weeks, race), circumstances)

        assert review(plan, circumstances) == ()
        assert plan.weeks[0].distance.km <= weekly * 1.1

    @pytest.mark.parametrize("days", [(1, 5, 6), (1, 3, 5, 6), (0, 1, 3, 5, 6)])
    def test_half_marathon_four_weeks_before_a_marathon_is_raced_on_the_way(
        self, days: tuple[int, ...]
    ) -> None:
        """The classic: eased into, easy days after it, and a long run a week later."""
        on = MONDAY + timedelta(days=7 * 14 - 1)
        tune_up = GoalRace(distance=km(HALF), on=on, is_tune_up=True)
        circumstances = seen(30, 11, days=days, tune_ups=(tune_up,))

        plan = planned(race_in(18, MARATHON), circumstances)

        week_after = [s for s in runs_of(plan) if 0 < (s.on - on).days <= 7]
        assert [s.kind for s in week_after if s.workout.distance.km > 24] == [WorkoutKind.LONG]
        assert not any(s.workout.is_hard for s in week_after)
        assert review(plan, circumstances) == ()

    def test_a_marathon_on_the_way_to_50_km_is_a_long_run_with_a_way_back(self) -> None:
        on = MONDAY + timedelta(days=7 * 8 - 1)
        tune_up = GoalRace(distance=km(MARATHON), on=on, is_tune_up=True)
        circumstances = seen(55, 24, tune_ups=(tune_up,))

        plan = planned(race_in(16, 50), circumstances)

        after = [w for w in plan.weeks if on < w.monday <= on + timedelta(days=28)]
        before = max(w.distance for w in plan.weeks if w.monday < on)
        assert [w.distance < before * 0.8 for w in after] == [True] * 4
        assert not any(s.workout.is_hard for w in after[:2] for s in w.sessions)
        assert review(plan, circumstances) == ()

    def test_a_race_on_the_way_that_nothing_carries_is_no_long_run(self) -> None:
        """Racing a half in three weeks does not make anybody ready for a marathon in ten."""
        on = MONDAY + timedelta(days=7 * 3 - 1)
        tune_up = GoalRace(distance=km(30), on=on, is_tune_up=True)

        found = refused(race_in(10, MARATHON), seen(25, 8, tune_ups=(tune_up,)))

        assert found.law == "too-short"

    def test_second_goal_follows_after_recovery(self) -> None:
        second = race_in(30, MARATHON)
        circumstances = seen(50, 20, later_goals=(second,))

        plan = planned(race_in(12, HALF), circumstances)

        phases = [w.phase for w in plan.weeks]
        at = phases.index(Phase.RECOVERY)
        assert phases[at - 1] is Phase.RACE
        assert phases[-1] is Phase.RACE
        assert not any(s.workout.is_hard for s in plan.weeks[at].sessions)
        assert review(plan, circumstances) == ()

    def test_second_goal_too_soon_is_told_and_left_out(self) -> None:
        circumstances = seen(40, 14, later_goals=(race_in(13, MARATHON),))

        plan = planned(race_in(12, HALF), circumstances)

        assert plan.weeks[-1].phase is Phase.RACE
        assert "later-goal" in [r.code for r in plan.reasons]

    def test_second_goal_without_base_is_told_and_left_out(self) -> None:
        circumstances = seen(20, 6, later_goals=(race_in(14, MARATHON),))

        plan = planned(race_in(8, 5), circumstances)

        assert "later-goal" in [r.code for r in plan.reasons]

    def test_ultra_has_an_easy_run_beside_its_longest(self) -> None:
        plan = planned(race_in(20, 50), seen(70, 26, level=Level.ADVANCED))

        week = max(plan.weeks[:-1], key=lambda w: w.longest.m)
        long = next(s for s in week.sessions if s.kind is WorkoutKind.LONG)
        beside = {long.on - timedelta(days=1), long.on + timedelta(days=1)}
        assert beside & {s.on for s in week.sessions if s.workout.is_run}

    def test_target_beyond_reach_is_told_with_a_range(self) -> None:
        goal = race_in(12, 10, target=Duration(33 * 60))
        plan = planned(goal, seen(40, 14))

        assert "target-beyond" in [r.code for r in plan.reasons]

    def test_target_in_reach_is_confirmed(self) -> None:
        goal = race_in(12, 10, target=Duration(45 * 60))
        plan = planned(goal, seen(40, 14))

        assert "target-realistic" in [r.code for r in plan.reasons]


class TestOtherGoals:
    """Base, first steps and the way back."""

    def test_base_plans_twelve_weeks_without_a_race(self) -> None:
        plan = planned(Goal(kind=GoalKind.BASE), seen(30, 10))

        assert len(plan.weeks) == 12
        assert {w.phase for w in plan.weeks} == {Phase.BASE}
        assert sum(w.is_cutback for w in plan.weeks) == 3

    def test_first_steps_are_nine_weeks_of_three(self) -> None:
        plan = planned(Goal(kind=GoalKind.START_TO_RUN), seen(0, 0, five_km=None))

        assert [len(w.sessions) for w in plan.weeks] == [3] * 9
        assert {s.kind for s in plan.sessions()} == {WorkoutKind.RUN_WALK}

    def test_first_steps_take_longer_on_two_days(self) -> None:
        circumstances = seen(0, 0, days=(2, 5), five_km=None)
        plan = planned(Goal(kind=GoalKind.START_TO_RUN), circumstances)

        assert len(plan.weeks) == 14
        assert sum(len(w.sessions) for w in plan.weeks) == 27

    def test_who_runs_a_little_starts_further_on(self) -> None:
        plan = planned(Goal(kind=GoalKind.START_TO_RUN), seen(5, 2.5, five_km=None))

        assert len(plan.weeks) == 5
        assert [w.is_cutback for w in plan.weeks] == [False, False, False, True, False]

    def test_short_days_hold_short_run_walks(self) -> None:
        circumstances = seen(0, 0, minutes=25, five_km=None)
        plan = planned(Goal(kind=GoalKind.START_TO_RUN), circumstances)

        assert all(s.workout.duration.minutes <= 25 for s in plan.sessions())

    def test_race_from_nothing_begins_with_first_steps(self) -> None:
        plan = planned(race_in(14, 5), seen(0, 0, five_km=None))

        assert [w.phase for w in plan.weeks[:9]] == [Phase.START] * 9
        assert plan.weeks[-1].phase is Phase.RACE

    def test_come_back_is_easy_and_in_steps(self) -> None:
        plan = planned(Goal(kind=GoalKind.COME_BACK), seen(40, 14))

        assert not any(s.workout.is_hard for w in plan.weeks[:4] for s in w.sessions)
        assert plan.weeks[0].distance.km <= 20

    def test_come_back_after_a_logged_break_follows_its_length(self) -> None:
        runs = logged(5, 8, 8, 12, until=MONDAY - timedelta(days=40))
        circumstances = seen(None, None, runs=runs)

        plan = planned(Goal(kind=GoalKind.COME_BACK), circumstances)

        assert plan.weeks[0].distance.km <= 28 * 0.34
        assert not review(plan, circumstances)


class TestHistory:
    """Logs come first, words second, guesses last."""

    def test_log_outweighs_words(self) -> None:
        circumstances = seen(60, 25, runs=logged(5, 6, 6, 10))
        plan = planned(Goal(kind=GoalKind.BASE), circumstances)

        assert plan.base_volume == km(22)
        assert plan.base_longest == km(10)

    def test_a_log_of_days_does_not_outweigh_words(self) -> None:
        circumstances = seen(40, 14, runs=logged(1, 8))
        plan = planned(Goal(kind=GoalKind.BASE), circumstances)

        assert plan.base_volume == km(40)

    @pytest.mark.parametrize(
        ("weekly", "longest", "level", "volume"),
        [
            (None, None, Level.INTERMEDIATE, 18),
            (None, 8, None, 11.2),
            (0, 5, None, 5),
        ],
        ids=["level-only", "longest-only", "longest-without-volume"],
    )
    def test_what_is_unknown_is_guessed_low(
        self, weekly: float | None, longest: float | None, level: Level | None, volume: float
    ) -> None:
        circumstances = seen(weekly, longest, level=level, five_km=None)
        plan = planned(Goal(kind=GoalKind.BASE), circumstances)

        assert plan.base_volume == km(volume)

    @pytest.mark.parametrize(
        ("weekly", "five_km", "level"),
        [
            (15, None, Level.BEGINNER),
            (40, None, Level.INTERMEDIATE),
            (70, None, Level.ADVANCED),
            (40, "17:30", Level.ADVANCED),
        ],
    )
    def test_level_is_read_from_volume_and_fitness(
        self, weekly: float, five_km: str | None, level: Level
    ) -> None:
        plan = planned(Goal(kind=GoalKind.BASE), seen(weekly, five_km=five_km))

        assert plan.level is level


class TestRules:
    """Availability, standing rules and fixed commitments hold."""

    def test_never_on_and_football_are_left_alone(self) -> None:
        rules = (
            StandingRule(kind=RuleKind.NEVER_ON, weekday=Weekday.FRIDAY),
            StandingRule(
                kind=RuleKind.COMMITMENT,
                weekday=Weekday.TUESDAY,
                sport=Sport.TEAM_SPORT,
                is_hard=True,
            ),
        )
        circumstances = seen(40, 14, rules=rules)

        plan = planned(race_in(12, 10), circumstances)

        assert not {s.on.weekday() for s in runs_of(plan)} & {1, 4}
        assert not {s.on.weekday() for s in runs_of(plan) if s.workout.is_hard} & {0, 2}
        assert review(plan, circumstances) == ()

    def test_long_run_cap_and_most_runs_hold(self) -> None:
        rules = (
            StandingRule(kind=RuleKind.LONG_RUN_CAP, duration=Duration(90 * 60)),
            StandingRule(kind=RuleKind.LONG_RUN_CAP, distance=km(15)),
            StandingRule(kind=RuleKind.MOST_RUNS, count=3),
        )
        plan = planned(race_in(12, 10), seen(40, 14, rules=rules))

        for week in plan.weeks[:-1]:
            assert sum(s.workout.is_run for s in week.sessions) <= 3
            assert week.longest <= km(15)
        assert all(s.workout.duration.s <= 5400 for s in runs_of(plan))

    def test_minutes_of_each_day_hold(self) -> None:
        circumstances = seen(35, 10, minutes=50)
        plan = planned(race_in(12, 10), circumstances)

        assert not [f for f in review(plan, circumstances) if f.law == "availability"]

    def test_travel_leaves_its_days_empty(self) -> None:
        trip = DateException(first=date(2026, 5, 4), last=date(2026, 5, 17), reason="travel")
        circumstances = seen(40, 14)
        athlete = circumstances.athlete
        free = replace(athlete.availability, exceptions=(trip,))
        circumstances = replace(circumstances, athlete=replace(athlete, availability=free))

        plan = planned(race_in(14, HALF), circumstances)

        assert not any(trip.covers(s.on) for s in plan.sessions())
        assert not [f for f in review(plan, circumstances) if f.kind == "stop"]

    def test_long_run_is_on_the_wished_day(self) -> None:
        plan = planned(race_in(12, 10), seen(40, 14, long_run_day=Weekday.SATURDAY))

        longs = [s for s in plan.sessions() if s.kind is WorkoutKind.LONG]
        assert {s.on.weekday() for s in longs} == {5}


class TestHealth:
    """Health decides before any plan does."""

    def test_amber_pain_makes_the_first_week_easy_and_smaller(self) -> None:
        niggle = Niggle(site=BodySite.CALF, severity=4, since=MONDAY, updated=MONDAY)
        circumstances = seen(40, 14, niggles=(niggle,))

        plan = planned(race_in(12, 10), circumstances)

        assert not any(s.workout.is_hard for s in plan.weeks[0].sessions)
        assert plan.weeks[0].distance.km <= 40 * 0.7
        assert review(plan, circumstances) == ()

    def test_green_pain_changes_nothing(self) -> None:
        niggle = Niggle(site=BodySite.CALF, severity=1, since=MONDAY, updated=MONDAY)

        plan = planned(race_in(12, 10), seen(40, 14, niggles=(niggle,)))

        assert plan.weeks == planned(race_in(12, 10), seen(40, 14)).weeks

    def test_red_pain_leaves_days_without_running(self) -> None:
        niggle = Niggle(site=BodySite.KNEE, severity=8, since=MONDAY, updated=MONDAY)
        circumstances = seen(40, 14, niggles=(niggle,))

        plan = planned(race_in(12, 10), circumstances)

        assert min(s.on for s in runs_of(plan)) >= MONDAY + timedelta(days=3)
        assert review(plan, circumstances) == ()

    def test_fever_leaves_days_without_running(self) -> None:
        illness = Illness(since=MONDAY - timedelta(days=2), has_fever=True, until=MONDAY)
        circumstances = seen(40, 14, illness=illness)

        plan = planned(race_in(12, 10), circumstances)

        assert min(s.on for s in runs_of(plan)) > MONDAY + timedelta(days=2)
        assert review(plan, circumstances) == ()

    @pytest.mark.parametrize("condition", [Condition.RED_FLAG, Condition.BONE_STRESS])
    def test_warning_signs_come_before_any_plan(self, condition: Condition) -> None:
        known = (KnownCondition(condition=condition, since=MONDAY),)
        answer = refused(race_in(12, 10), seen(40, 14, conditions=known))

        assert "doctor" in answer.alternative

    @pytest.mark.parametrize(
        "condition", [Condition.PREGNANT, Condition.POSTPARTUM, Condition.LOW_ENERGY]
    )
    def test_no_race_in_these_times_but_gentle_running(self, condition: Condition) -> None:
        known = (KnownCondition(condition=condition, since=MONDAY),)
        circumstances = seen(30, 10, conditions=known)

        answer = refused(race_in(12, 10), circumstances)

        plan = planned(answer.goals[0], circumstances)
        assert not any(s.workout.is_hard for s in plan.sessions())
        assert not [f for f in review(plan, circumstances) if f.kind == "stop"]

    def test_heart_disease_means_easy_running(self) -> None:
        known = (KnownCondition(condition=Condition.HEART_DISEASE, since=MONDAY),)
        circumstances = seen(30, 10, conditions=known)

        plan = planned(Goal(kind=GoalKind.BASE), circumstances)

        assert not any(s.workout.is_hard for s in plan.sessions())

    @pytest.mark.parametrize("has_fever", [False, True], ids=["a cold", "a fever"])
    def test_an_illness_today_costs_days_and_no_season(self, has_fever: bool) -> None:
        """Neck check and fever rule (C.4): it passes, and the race is as far away as before."""
        marathon = race_in(22, MARATHON)
        well = planned(marathon, seen(45, 18))
        illness = Illness(since=MONDAY, has_fever=has_fever)

        ill = planned(marathon, seen(45, 18, illness=illness))

        assert max(w.longest for w in ill.weeks) == max(w.longest for w in well.weeks)
        assert ill.weeks[0].distance < well.weeks[0].distance
        assert not any(s.workout.is_hard for s in ill.weeks[0].sessions if s.on <= MONDAY)
        first = ill.weeks[0].sessions[0]
        assert first.status is (SessionStatus.SKIPPED if has_fever else SessionStatus.PLANNED)


class TestRefusals:
    """An honest no has its figures and something that would do."""

    def test_marathon_in_six_weeks_from_15_km_offers_less_or_later(self) -> None:
        circumstances = seen(15, 9, five_km=None)
        answer = refused(race_in(6, MARATHON), circumstances)

        assert "15 km" in answer.reason
        assert "9 km" in answer.reason
        assert len(answer.goals) == 2
        assert all(isinstance(build_plan(g, circumstances), TrainingPlan) for g in answer.goals)

    @pytest.mark.parametrize(
        ("goal", "circumstances", "law"),
        [
            (Goal(kind=GoalKind.RACE), seen(), "race-missing"),
            (race_in(-1, 10), seen(), "race-past"),
            (race_in(12, 100), seen(), "distance"),
            (race_in(12, 1.5), seen(), "distance"),
            (race_in(90, 10), seen(), "too-far"),
            (race_in(18, MARATHON), seen(age=16), "youth"),
            (race_in(18, 15), seen(age=14), "youth"),
            (race_in(18, MARATHON), seen(days=(2, 6)), "too-few-days"),
            (race_in(12, 10), seen(days=()), "not-free"),
            (race_in(18, MARATHON), seen(minutes=60), "long-run-time"),
            (race_in(5, 5), seen(0, 0, five_km=None), "too-short"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_what_cannot_be_planned_is_refused(
        self, goal: Goal, circumstances: object, law: str
    ) -> None:
        answer = build_plan(goal, circumstances)  # type: ignore[arg-type]

        assert isinstance(answer, Refused)
        assert answer.law == law
        assert answer.reason

    def test_short_days_are_refused_with_the_minutes_that_would_do(self) -> None:
        answer = refused(race_in(18, MARATHON), seen(minutes=60))
        assert re.search(r"With \d h( \d\d)? on one day it would fit", answer.reason)

        roomy = seen(minutes=60)
        weekly = (*roomy.athlete.availability.weekly[:6], 240)
        roomier = replace(roomy.athlete, availability=Availability(weekly=weekly))
        more = build_plan(race_in(18, MARATHON), replace(roomy, athlete=roomier))
        assert not isinstance(more, Refused) or more.law != "long-run-time"

    def test_what_no_running_can_change_is_refused_without_knowing_it(self) -> None:
        unknown = seen(age=16)
        unknown = replace(
            unknown, athlete=replace(unknown.athlete, weekly_volume=None, longest_run=None)
        )
        no = refused_outright(race_in(18, MARATHON), unknown)
        assert no is not None
        assert no.law == "youth"
        assert no.goals
        assert refused_outright(race_in(18, 10), unknown) is None

    def test_race_today_is_refused(self) -> None:
        goal = Goal(kind=GoalKind.RACE, race=GoalRace(distance=km(10), on=MONDAY))

        assert "today" in refused(goal, seen()).reason

    def test_strong_runner_may_race_soon(self) -> None:
        plan = planned(race_in(2, MARATHON), seen(70, 24))

        assert plan.weeks[-1].phase is Phase.RACE

    def test_no_time_is_asked_for_that_would_not_do(self) -> None:
        athlete = seen(20, 7)
        free = Availability(weekly=(0, 60, 0, 60, 0, 0, 300))
        short = replace(athlete, athlete=replace(athlete.athlete, availability=free))

        answer = build_plan(race_in(6, MARATHON), short)

        assert isinstance(answer, Refused)
        assert answer.law == "too-short"
        assert "minutes more" not in answer.alternative

    def test_days_short_of_time_are_named_with_what_would_do(self) -> None:
        """Twenty-five weeks are enough; three runs of an hour beside the long one are not."""
        athlete = seen(32, 13, days=(1, 3, 5, 6), level=Level.BEGINNER, five_km="28:00")
        free = Availability(weekly=(0, 60, 0, 60, 0, 60, 240))
        short = replace(athlete, athlete=replace(athlete.athlete, availability=free))

        answer = build_plan(race_in(25, MARATHON), short)

        assert isinstance(answer, Refused)
        told = re.search(r"With (\d+) minutes more on each of your days", answer.alternative)
        assert told is not None
        roomier = Availability(weekly=tuple(m + int(told[1]) if m else 0 for m in free.weekly))
        more = replace(athlete, athlete=replace(athlete.athlete, availability=roomier))
        assert isinstance(build_plan(race_in(25, MARATHON), more), TrainingPlan)


class TestReplanning:
    """Every day before stays exactly as it was."""

    def test_new_date_keeps_the_past_and_numbers_go_on(self) -> None:
        circumstances = seen(40, 14)
        plan = planned(race_in(12, 10), circumstances)
        wednesday = MONDAY + timedelta(days=23)
        later = replace(circumstances, today=wednesday)

        answer = replan(plan, later, from_day=wednesday, goal=race_in(16, 10))

        assert isinstance(answer, Adjustment)
        past = [s for s in plan.sessions() if s.on < wednesday]
        assert [s for s in answer.plan.sessions() if s.on < wednesday] == past
        assert [w.number for w in answer.plan.weeks] == list(range(1, 17))
        assert not [f for f in answer.cautions if f.kind == "stop"]
        assert {c.kind for c in answer.changes}

    def test_same_goal_again_keeps_every_law(self) -> None:
        circumstances = seen(40, 14)
        plan = planned(race_in(14, HALF), circumstances)
        done = plan.with_session(
            replace(next(plan.sessions()), status=SessionStatus.DONE),
        )
        later = replace(circumstances, today=MONDAY + timedelta(days=21))

        answer = replan(done, later, from_day=later.today)

        assert isinstance(answer, Adjustment)
        assert answer.cautions == ()

    def test_from_a_day_that_is_done_goes_on_after_it(self) -> None:
        circumstances = seen(40, 14)
        plan = planned(race_in(14, HALF), circumstances)
        first = next(s for s in runs_of(plan))
        done = plan.with_session(replace(first, status=SessionStatus.DONE))
        later = replace(circumstances, today=first.on)

        answer = replan(done, later, from_day=first.on)

        assert isinstance(answer, Adjustment)
        kept = answer.plan.session(first.id)
        assert kept is not None
        assert kept.status is SessionStatus.DONE
        assert sum(s.on == first.on and s.workout.is_run for s in answer.plan.sessions()) == 1

    def test_a_week_with_no_day_left_keeps_what_it_was_about(self) -> None:
        circumstances = seen(40, 14, days=(0, 1, 3))
        plan = planned(race_in(14, 10), circumstances)
        friday = MONDAY + timedelta(days=4)

        answer = replan(plan, replace(circumstances, today=friday), from_day=friday)

        assert isinstance(answer, Adjustment)
        assert answer.plan.weeks[0] == plan.weeks[0]

    def test_goal_out_of_reach_is_refused_with_alternatives(self) -> None:
        circumstances = seen(20, 7)
        plan = planned(race_in(14, 10), circumstances)

        answer = replan(plan, circumstances, from_day=MONDAY, goal=race_in(6, MARATHON))

        assert isinstance(answer, Refused)
        assert answer.goals


def test_distance_of_a_plan_adds_up() -> None:
    plan = planned(race_in(12, 10), seen(40, 14))

    for week in plan.weeks:
        total = sum(s.workout.distance.m for s in week.sessions if s.workout.is_run)
        assert week.distance == Distance(total)


@pytest.mark.parametrize(
    "condition", [Condition.PREGNANT, Condition.HEART_DISEASE, Condition.LOW_ENERGY]
)
def test_a_lasting_condition_keeps_the_week_easy_whole_and_as_it_is(condition: Condition) -> None:
    """Neither more running nor, week by week, less: every run easy, the long run among them."""
    known = KnownCondition(condition=condition, since=MONDAY)
    plan = planned(
        Goal(kind=GoalKind.BASE),
        seen(15, 6, days=(1, 3, 6), minutes=45, runs_per_week=3, conditions=(known,)),
    )
    whole = [week for week in plan.weeks if not week.is_cutback]
    assert all(len([s for s in week.sessions if s.workout.is_run]) == 3 for week in whole)
    assert all(km(13) <= week.distance <= km(15) for week in whole)
    assert not any(session.workout.is_hard for session in plan.sessions())
    assert plan.reasons[0].code in ("pregnancy", "heart-disease", "low-energy")


def test_fewer_runs_than_the_athlete_is_used_to_are_told() -> None:
    plan = planned(race_in(21, MARATHON), seen(45, 21, runs_per_week=6))
    most = max(len([s for s in week.sessions if s.workout.is_run]) for week in plan.weeks)
    assert most < 6
    told = [reason.sentence for reason in plan.reasons if reason.code == "runs"]
    assert told
    assert told[0].startswith(f"{most} runs a week rather than 6")


def test_a_plan_goes_on_from_weeks_that_held_races_and_quick_long_runs() -> None:
    """What was raced is no stimulus that may stand in for another."""
    circumstances = seen(40, 14, level=Level.INTERMEDIATE)
    plan = planned(race_in(18, MARATHON), circumstances)
    race = GoalRace(distance=Distance(10_000), on=MONDAY + timedelta(days=20), is_tune_up=True)
    athlete = replace(circumstances.athlete, tune_ups=(race,))
    racing = replace(circumstances, athlete=athlete)
    raced = planned(race_in(18, MARATHON), racing)
    assert raced != plan

    for day in (28, 56, 84):
        today = MONDAY + timedelta(days=day)
        thread = Thread(diary=Diary(base_of(racing), today, ()))
        thread.resume(kept_before(raced, today), today)
        assert {stimulus.kind for stimulus in thread.stages} <= set(OPTIONS)
