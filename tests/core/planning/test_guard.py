"""Every law of the guard catches what it is there for, and lets the rest pass."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import (
    BodySite,
    Condition,
    Goal,
    GoalKind,
    Illness,
    KnownCondition,
    Level,
    Niggle,
    RuleKind,
    Sport,
    StandingRule,
    Weekday,
)
from core.planning.circumstances import Circumstances, DoneRun, LawKind
from core.planning.guard import cautions, law, new_findings, review, stops
from core.planning.laws import LAWS
from core.planning.laws.view import View
from core.planning.plan import Microcycle, Phase, PlannedSession, SessionStatus, TrainingPlan
from core.planning.way_back import TimeOff
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.library import easy, long_run, quality, race, time_trial
from core.workouts.steps import Intensity, Workout, WorkoutKind, Zone
from tests.core.planning.running import HALF, MONDAY, km, planned, race_in, seen

PACING = Pacing(vdot=45.0)


@pytest.fixture(scope="module")
def circumstances() -> Circumstances:
    """An intermediate runner of 40 km a week."""
    return seen(40, 14, level=Level.INTERMEDIATE)


@pytest.fixture(scope="module")
def plan(circumstances: Circumstances) -> TrainingPlan:
    """Their plan for a half marathon."""
    return planned(race_in(14, HALF), circumstances)


def broken(plan: TrainingPlan, circumstances: Circumstances) -> dict[str, LawKind]:
    """Every law that is broken, and how gravely at worst."""
    found: dict[str, LawKind] = {}
    for finding in review(plan, circumstances):
        if found.get(finding.law) is not LawKind.STOP:
            found[finding.law] = finding.kind
    return found


def easier(session: PlannedSession, kilometres: float) -> PlannedSession:
    """The session as an easy run of a length."""
    return replace(session, workout=easy(km(kilometres), PACING))


def first_of(plan: TrainingPlan, week: int, kind: WorkoutKind) -> PlannedSession:
    """The first session of a kind in a week."""
    return next(s for s in plan.weeks[week - 1].sessions if s.kind is kind)


def hard_of(plan: TrainingPlan, week: int) -> PlannedSession:
    """The first hard session of a week."""
    return next(s for s in plan.weeks[week - 1].sessions if s.workout.is_hard)


def test_what_the_coach_builds_breaks_nothing(
    plan: TrainingPlan, circumstances: Circumstances
) -> None:
    assert review(plan, circumstances) == ()


def test_laws_have_unique_names_sources_and_repairs() -> None:
    assert len({one.id for one in LAWS}) == len(LAWS)
    assert all(one.source and one.repair and one.sentence.endswith(".") for one in LAWS)
    assert law("pain") in LAWS
    assert law("unheard-of") is None


class TestGrowth:
    """Volume, long runs and novelty come no faster than is safe."""

    @pytest.mark.parametrize(
        ("kilometres", "kind"),
        [(16.0, LawKind.CAUTION), (25.0, LawKind.STOP)],
        ids=["a-little-too-long", "far-too-long"],
    )
    def test_single_run_against_the_longest_of_30_days(
        self, plan: TrainingPlan, circumstances: Circumstances, kilometres: float, kind: LawKind
    ) -> None:
        long = first_of(plan, 1, WorkoutKind.LONG)

        changed = plan.with_session(easier(long, kilometres))

        assert broken(changed, circumstances)["session-rise"] is kind

    @pytest.mark.parametrize(
        ("more", "kind"), [(6.0, LawKind.CAUTION), (14.0, LawKind.STOP)], ids=["15 %", "35 %"]
    )
    def test_weekly_rise(
        self, plan: TrainingPlan, circumstances: Circumstances, more: float, kind: LawKind
    ) -> None:
        week = plan.weeks[1]
        chosen = [s for s in week.sessions if s.kind in (WorkoutKind.EASY, WorkoutKind.STRIDES)]
        changed = plan
        for session in chosen:
            length = session.workout.distance.km + more / len(chosen)
            changed = changed.with_session(easier(session, length))

        assert broken(changed, circumstances)["weekly-rise"] is kind

    def test_race_on_the_day_of_a_run_is_no_volume_but_a_length_to_build_on(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        long = first_of(plan, 1, WorkoutKind.LONG)
        today = replace(circumstances, today=long.on)
        before = View(plan=plan, seen=today)
        raced = replace(long, id="w01-race", workout=race(km(HALF), PACING))

        week = plan.weeks[0]
        both = plan.with_week(week.with_sessions((*week.sessions, raced)))

        view = View(plan=both, seen=today)

        assert view.weekly == before.weekly
        assert view.daily[long.on.toordinal()].longest == km(HALF).m

    def test_first_week_beyond_the_present(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        modest = replace(plan, base_volume=km(30))
        assert broken(modest, circumstances)["start-volume"] is LawKind.STOP
        modest = replace(plan, base_volume=km(34))
        assert broken(modest, circumstances)["start-volume"] is LawKind.CAUTION

    def test_long_run_share(self, plan: TrainingPlan, circumstances: Circumstances) -> None:
        week = plan.weeks[4]
        kept = [s for s in week.sessions if s.kind is WorkoutKind.LONG or s.workout.is_hard]

        changed = plan.with_week(week.with_sessions(tuple(kept)))
        for session in kept[:-1]:
            changed = changed.with_session(easier(session, 4))

        assert "long-share" in broken(changed, circumstances)

    def test_a_share_just_over_the_most_is_said_finer(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        week = plan.weeks[4]
        runs = [s for s in week.sessions if s.workout.is_run][:4]
        sized = [easier(s, size) for s, size in zip(runs, (5, 5, 5, 10.1), strict=True)]
        changed = plan.with_week(week.with_sessions(tuple(sized)))

        said = [f.sentence for f in review(changed, circumstances) if f.law == "long-share"]
        assert [s for s in said if "week 5 is 40.2% of the week; with 4 runs 40% is the most" in s]

    def test_long_run_time(self, plan: TrainingPlan, circumstances: Circumstances) -> None:
        long = first_of(plan, 11, WorkoutKind.LONG)
        changed = plan.with_session(replace(long, workout=long_run(km(28), PACING)))

        assert "long-time" in broken(changed, circumstances)

    def test_no_training_run_takes_more_than_four_hours(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        long = first_of(plan, 1, WorkoutKind.LONG)

        changed = plan.with_session(replace(long, workout=easy(Duration(241 * 60), PACING)))

        assert broken(changed, circumstances)["long-time"] is LawKind.STOP

    def test_no_lighter_week_for_five(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        loaded = plan.weeks[2]
        changed = plan
        for week in plan.weeks[3:8]:
            shift = timedelta(days=7 * (week.number - loaded.number))
            sessions = tuple(
                replace(s, id=f"{s.id}-{week.number}", on=s.on + shift) for s in loaded.sessions
            )
            changed = changed.with_week(replace(week, sessions=sessions))

        assert "cutback" in broken(changed, circumstances)

    def test_new_kind_and_more_volume(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        week = max(plan.weeks[:-3], key=lambda w: w.distance.m)
        session = next(s for s in week.sessions if s.workout.is_hard)
        new = replace(session.workout, kind=WorkoutKind.PROGRESSION)

        changed = plan.with_session(replace(session, workout=new))

        rises = week.distance > max(
            w.distance for w in plan.weeks[week.number - 5 : week.number - 1]
        )
        assert ("one-stressor" in broken(changed, circumstances)) is rises

    def test_two_runs_on_a_day(self, plan: TrainingPlan, circumstances: Circumstances) -> None:
        week = plan.weeks[2]
        one, other = [s for s in week.sessions if s.workout.is_run][:2]

        changed = plan.with_session(replace(one, on=other.on))

        assert broken(changed, circumstances)["stacking"] is LawKind.CAUTION

    def test_two_missed_sessions_made_up_in_one_week(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        week = plan.weeks[2]
        late = tuple(
            replace(s, moved_from=s.on - timedelta(days=7)) if s.workout.is_run else s
            for s in week.sessions
        )

        changed = plan.with_week(week.with_sessions(late))

        assert broken(changed, circumstances)["stacking"] is LawKind.STOP

    def test_hard_work_right_after_days_off(self, plan: TrainingPlan) -> None:
        last = DoneRun(on=MONDAY - timedelta(days=10), distance=km(8), duration=Duration(2700))
        absent = seen(40, 14, level=Level.INTERMEDIATE, runs=(last,))

        assert broken(plan, absent)["return"] is LawKind.STOP

    @pytest.mark.parametrize(
        ("missed", "is_off"), [(False, False), (True, True)], ids=["as planned", "one missed"]
    )
    def test_six_days_without_a_run_are_days_off_only_where_one_was_planned(
        self, plan: TrainingPlan, missed: bool, is_off: bool
    ) -> None:
        """Who runs on Sundays has not been off on a Sunday."""
        sunday = MONDAY + timedelta(days=6)
        week = plan.weeks[0]
        hard = replace(hard_of(plan, 1), on=sunday)
        gone = replace(first_of(plan, 1, WorkoutKind.LONG), on=MONDAY, status=SessionStatus.MISSED)
        weekly = plan.with_week(week.with_sessions((gone, hard) if missed else (hard,)))
        last = DoneRun(on=MONDAY - timedelta(days=1), distance=km(8), duration=Duration(2700))
        today = seen(40, 14, level=Level.INTERMEDIATE, runs=(last,), today=sunday)

        assert ("return" in broken(weekly, today)) is is_off

    @pytest.mark.parametrize("runs_since", [0, 1], ids=["not yet", "one run"])
    def test_on_the_way_back_a_run_keeps_to_its_share_of_the_longest(
        self, plan: TrainingPlan, runs_since: int
    ) -> None:
        """However long a run was before the days off, and however lately."""
        last = DoneRun(on=MONDAY - timedelta(days=21), distance=km(22), duration=Duration(7000))
        since = (DoneRun(on=MONDAY, distance=km(6), duration=Duration(2200)),)[:runs_since]
        off = TimeOff(days=20, first=MONDAY, former=km(44), longest=km(22))
        known = replace(plan, time_off=off if since else None, base_longest=km(22))
        back = seen(40, 22, runs=(last, *since), today=MONDAY + timedelta(days=runs_since))
        long = first_of(plan, 1, WorkoutKind.LONG)

        def with_long_run_of(kilometres: float) -> dict[str, LawKind]:
            changed = plan.weeks[0].with_sessions((easier(long, kilometres),))
            return broken(replace(known, weeks=(changed,)), back)

        assert with_long_run_of(20)["session-rise"] is LawKind.STOP
        assert with_long_run_of(13)["session-rise"] is LawKind.CAUTION
        assert "session-rise" not in with_long_run_of(12)

    def test_on_the_way_back_a_week_keeps_to_its_share(self, plan: TrainingPlan) -> None:
        off = TimeOff(days=20, first=MONDAY, former=km(40), longest=km(14))
        week = plan.weeks[0]
        half = week.with_sessions(
            tuple(easier(s, s.workout.distance.km / 2) for s in week.sessions if s.workout.is_run)
        )
        back = replace(plan, time_off=off, weeks=(week,))

        assert broken(back, seen(40, 14))["weekly-rise"] is LawKind.STOP
        assert "weekly-rise" not in broken(back.with_week(half), seen(40, 14))

    def test_who_had_only_begun_grows_from_what_is_run(self, plan: TrainingPlan) -> None:
        """A share of next to nothing holds nobody back for months: growth itself is held to."""
        off = TimeOff(days=60, first=MONDAY, former=km(4), longest=km(4))
        week = plan.weeks[0]
        small = week.with_sessions((easier(first_of(plan, 1, WorkoutKind.LONG), 14),))
        begun = replace(plan, time_off=off, base_volume=km(12), weeks=(small,))

        assert "weekly-rise" not in broken(begun, seen(12, 14))

    def test_hard_work_comes_too_early_until_the_way_back_is_done(self, plan: TrainingPlan) -> None:
        off = TimeOff(days=10, first=MONDAY, former=km(40), longest=km(14))
        since = (DoneRun(on=MONDAY, distance=km(5), duration=Duration(1800)),)
        back = seen(40, 14, level=Level.INTERMEDIATE, runs=since, today=MONDAY + timedelta(days=1))

        assert broken(replace(plan, time_off=off), back)["return"] is LawKind.STOP

    def test_no_rise_with_signs_of_low_energy(self, plan: TrainingPlan) -> None:
        known = (KnownCondition(condition=Condition.LOW_ENERGY, since=MONDAY),)
        tired = seen(40, 14, level=Level.INTERMEDIATE, conditions=known)

        found = broken(plan, tired)

        assert found["low-energy-load"] is LawKind.STOP
        assert "low-energy" in found


class TestIntensity:
    """How much, how often, how far apart, and with what around it."""

    def test_hard_days_never_meet(self, plan: TrainingPlan, circumstances: Circumstances) -> None:
        hard = hard_of(plan, 3)
        beside = replace(hard, id="extra", on=hard.on + timedelta(days=1))
        week = plan.weeks[2]
        kept = tuple(s for s in week.sessions if s.on != beside.on)

        changed = plan.with_week(week.with_sessions((*kept, beside)))

        assert broken(changed, circumstances)["hard-spacing"] is LawKind.STOP

    def test_masters_want_one_day_more(self, plan: TrainingPlan) -> None:
        older = seen(40, 14, level=Level.INTERMEDIATE, age=60)
        hard = hard_of(plan, 3)
        near = replace(hard, id="extra", on=hard.on + timedelta(days=2))
        week = plan.weeks[2]
        kept = tuple(s for s in week.sessions if s.on != near.on)

        changed = plan.with_week(week.with_sessions((*kept, near)))

        assert broken(changed, older)["hard-spacing"] is LawKind.CAUTION

    @pytest.mark.parametrize(
        ("days_before", "age", "kind"),
        [
            (1, 30, LawKind.STOP),
            (2, 30, None),
            (2, 60, LawKind.CAUTION),
        ],
    )
    def test_a_hard_run_of_the_log_is_a_hard_day_too(
        self, plan: TrainingPlan, days_before: int, age: int, kind: LawKind | None
    ) -> None:
        hard = hard_of(plan, 3)
        run = DoneRun(
            id="run",
            on=hard.on - timedelta(days=days_before),
            distance=km(8),
            duration=Duration(2400),
            is_hard=True,
        )
        after = seen(40, 14, age=age, level=Level.INTERMEDIATE, today=run.on, runs=(run,))

        assert broken(plan, after).get("hard-spacing") is kind
        stood_for = replace(hard, id="done", on=run.on, activity_id="run")
        week = plan.weeks[2]
        fulfilled = plan.with_week(week.with_sessions((stood_for,)))
        assert not any("your hard run" in f.sentence for f in review(fulfilled, after))

    def test_nothing_hard_beside_the_long_run(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        long = first_of(plan, 3, WorkoutKind.LONG)
        hard = hard_of(plan, 3)

        changed = plan.with_session(replace(hard, on=long.on - timedelta(days=1)))

        assert "beside-long" in broken(changed, circumstances)
        assert "beside-long" not in broken(replace(changed, level=Level.ADVANCED), circumstances)

    def test_nothing_hard_beside_a_hard_commitment(self, plan: TrainingPlan) -> None:
        hard = hard_of(plan, 3)
        rule = StandingRule(
            kind=RuleKind.COMMITMENT,
            weekday=Weekday((hard.on.weekday() + 1) % 7),
            sport=Sport.TEAM_SPORT,
            is_hard=True,
        )
        busy = seen(40, 14, level=Level.INTERMEDIATE, rules=(rule,))

        assert "beside-commitment" in broken(plan, busy)

    @pytest.mark.parametrize(
        ("level", "kind"), [(Level.BEGINNER, LawKind.STOP), (Level.INTERMEDIATE, LawKind.CAUTION)]
    )
    def test_number_of_hard_sessions_by_level(
        self, plan: TrainingPlan, circumstances: Circumstances, level: Level, kind: LawKind
    ) -> None:
        week = plan.weeks[2]
        hard = hard_of(plan, 3).workout
        sessions = tuple(
            PlannedSession(id=f"x{i}", on=week.monday + timedelta(days=2 * i), workout=hard)
            for i in range(3)
        )

        changed = replace(plan, level=level).with_week(week.with_sessions(sessions))

        assert broken(changed, circumstances)["hard-count"] is kind

    def test_session_caps_and_easy_share(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        hard = hard_of(plan, 3)
        big = quality(
            WorkoutKind.THRESHOLD, 7, PACING, weekly=km(200), total=km(14), max_minutes=100
        )
        assert big is not None
        week = plan.weeks[2]
        alone = replace(hard, workout=big)

        changed = plan.with_week(week.with_sessions((alone,)))

        found = broken(changed, circumstances)
        assert "session-caps" in found
        assert "easy-share" in found

    def test_a_test_is_no_breach_of_caps(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        hard = hard_of(plan, 3)
        changed = plan.with_session(replace(hard, workout=time_trial(km(5), PACING)))

        assert "session-caps" not in broken(changed, circumstances)

    def test_marathon_effort_has_a_time_cap(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        step = PACING.by_time(Intensity.ACTIVE, Duration(7_000), Zone.MARATHON)
        endless = Workout(
            kind=WorkoutKind.MARATHON_PACE, title="Marathon pace", purpose="-", steps=(step,)
        )

        changed = plan.with_session(replace(hard_of(plan, 3), workout=endless))

        assert "marathon-time" in broken(changed, circumstances)

    @pytest.mark.parametrize("part", [slice(1, None), slice(0, -1)], ids=["first", "last"])
    def test_warm_up_and_cool_down(
        self, plan: TrainingPlan, circumstances: Circumstances, part: slice
    ) -> None:
        hard = hard_of(plan, 3)
        bare = replace(hard.workout, steps=hard.workout.steps[part])

        changed = plan.with_session(replace(hard, workout=bare))

        assert "warm-up" in broken(changed, circumstances)


class TestCalendar:
    """Rest, free days, the taper, the race and what follows it."""

    def test_a_week_without_rest(self, plan: TrainingPlan, circumstances: Circumstances) -> None:
        week = plan.weeks[2]
        daily = tuple(
            PlannedSession(
                id=f"d{i}", on=week.monday + timedelta(days=i), workout=easy(km(5), PACING)
            )
            for i in range(7)
        )

        changed = plan.with_week(week.with_sessions(daily))

        assert "rest-days" in broken(changed, circumstances)

    @pytest.mark.parametrize("minutes", [0, 20], ids=["not-free", "too-short"])
    def test_days_that_are_not_free(self, plan: TrainingPlan, minutes: int) -> None:
        busy = seen(40, 14, level=Level.INTERMEDIATE, minutes=minutes)

        assert "availability" in broken(plan, busy)

    def test_a_standing_never(self, plan: TrainingPlan) -> None:
        rules = (StandingRule(kind=RuleKind.NEVER_ON, weekday=Weekday.SUNDAY),)

        assert "availability" in broken(plan, seen(40, 14, rules=rules))

    def test_race_week_as_big_as_the_others(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        changed = plan
        for session in plan.weeks[-1].sessions:
            if session.workout.is_run and session.kind is not WorkoutKind.RACE:
                changed = changed.with_session(easier(session, 16))

        assert "taper" in broken(changed, circumstances)

    def test_hard_work_just_before_the_race(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        assert plan.goal.race is not None
        hard = replace(hard_of(plan, 3), id="late", on=plan.goal.race.on - timedelta(days=2))
        week = plan.weeks[-1]
        kept = tuple(s for s in week.sessions if s.on != hard.on)

        changed = plan.with_week(week.with_sessions((*kept, hard)))

        assert "last-hard" in broken(changed, circumstances)

    def test_a_race_that_went_missing(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        week = plan.weeks[-1]
        kept = tuple(s for s in week.sessions if s.kind is not WorkoutKind.RACE)

        assert "race-day" in broken(plan.with_week(week.with_sessions(kept)), circumstances)

    def test_running_on_after_a_race(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        week = plan.weeks[4]
        raced = PlannedSession(id="r", on=week.monday, workout=race(km(21.1), PACING))
        after = PlannedSession(
            id="a", on=week.monday + timedelta(days=1), workout=easy(km(5), PACING)
        )

        changed = plan.with_week(week.with_sessions((raced, after)))

        assert "after-race" in broken(changed, circumstances)

    def test_a_race_gone_by_asks_for_nothing(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        assert plan.goal.race is not None
        later = replace(circumstances, today=plan.goal.race.on + timedelta(days=7))

        assert review(plan, later) == ()

    def test_a_plan_without_its_race_week(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        found = broken(replace(plan, weeks=plan.weeks[:-1]), circumstances)

        assert set(found) == {"race-day"}


class TestWellbeing:
    """Health decides before any plan does."""

    @pytest.mark.parametrize(
        ("fields", "broken_law", "kind"),
        [
            ({"niggles": (7,)}, "pain", LawKind.STOP),
            ({"niggles": (4,)}, "pain-quality", LawKind.STOP),
            ({"illness": True}, "illness", LawKind.STOP),
            ({"illness": False}, "after-illness", LawKind.STOP),
            ({"condition": Condition.RED_FLAG}, "red-flag", LawKind.STOP),
            ({"condition": Condition.BONE_STRESS}, "bone-stress", LawKind.STOP),
            ({"condition": Condition.POSTPARTUM}, "postpartum", LawKind.STOP),
            ({"condition": Condition.PREGNANT}, "pregnancy", LawKind.CAUTION),
            ({"condition": Condition.HEART_DISEASE}, "heart-disease", LawKind.STOP),
            ({"condition": Condition.LOW_ENERGY}, "low-energy", LawKind.CAUTION),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_each_has_its_law(
        self, plan: TrainingPlan, fields: dict[str, object], broken_law: str, kind: LawKind
    ) -> None:
        given: dict[str, object] = {}
        if "niggles" in fields:
            (severity,) = fields["niggles"]  # type: ignore[misc]
            given["niggles"] = (
                Niggle(site=BodySite.SHIN, severity=severity, since=MONDAY, updated=MONDAY),
            )
        if "illness" in fields:
            given["illness"] = Illness(since=MONDAY, has_fever=bool(fields["illness"]))
        if "condition" in fields:
            given["conditions"] = (
                KnownCondition(condition=fields["condition"], since=MONDAY),  # type: ignore[arg-type]
            )

        unwell = seen(40, 14, level=Level.INTERMEDIATE, **given)  # type: ignore[arg-type]

        assert broken(plan, unwell)[broken_law] is kind

    def test_a_race_on_an_ache_is_the_athlete_s_own_to_run_easily(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        assert plan.goal.race is not None
        on = plan.goal.race.on
        ache = Niggle(site=BodySite.KNEE, severity=4, since=on, updated=on)
        aching = replace(
            circumstances, today=on, athlete=replace(circumstances.athlete, niggles=(ache,))
        )

        assert broken(plan, aching) == {"pain-quality": LawKind.CAUTION}

    def test_a_long_run_shortened_for_an_ache_may_stay(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        long = first_of(plan, 1, WorkoutKind.LONG)
        ache = Niggle(site=BodySite.KNEE, severity=4, since=long.on, updated=long.on)
        athlete = replace(circumstances.athlete, niggles=(ache,))
        aching = replace(circumstances, today=long.on, athlete=athlete)
        shortened = replace(
            long, workout=long_run(long.workout.distance * 0.6, PACING), spared_from=long.workout
        )

        assert ("pain-quality", long.id) in {(f.law, f.session_id) for f in review(plan, aching)}
        eased = review(plan.with_session(shortened), aching)
        assert ("pain-quality", long.id) not in {(f.law, f.session_id) for f in eased}

    def test_youth_caps(self, plan: TrainingPlan) -> None:
        found = broken(plan, seen(40, 14, age=15))

        assert found["youth"] is LawKind.STOP

    def test_what_the_young_have_run_already_asks_for_nothing(self, plan: TrainingPlan) -> None:
        """A week in which no run is left to give way holds what it holds."""
        week = plan.weeks[0]
        gone = week.with_sessions(
            tuple(replace(s, status=SessionStatus.SKIPPED) for s in week.sessions)
        )
        far = DoneRun(on=MONDAY, distance=km(30), duration=Duration(11_000))

        found = review(plan.with_week(gone), seen(20, 8, age=15, runs=(far,)))

        assert ("youth", 1) not in {(f.law, f.week) for f in found}

    def test_youth_runs_a_week(self) -> None:
        circumstances = seen(20, 6, age=16)
        plan = planned(Goal(kind=GoalKind.BASE), circumstances)
        week = plan.weeks[0]
        six = tuple(
            PlannedSession(
                id=f"d{i}", on=week.monday + timedelta(days=i), workout=easy(km(3), PACING)
            )
            for i in range(6)
        )

        assert "youth" in broken(plan.with_week(week.with_sessions(six)), circumstances)

    @pytest.mark.parametrize(
        ("felt", "kind"), [(34.0, LawKind.CAUTION), (42.0, LawKind.STOP)], ids=["hot", "extreme"]
    )
    def test_heat(
        self, plan: TrainingPlan, circumstances: Circumstances, felt: float, kind: LawKind
    ) -> None:
        hard = hard_of(plan, 2)

        found = review(plan, circumstances, heat_index={hard.on: felt})

        assert [f.kind for f in found if f.law == "heat"] == [kind]

    @pytest.mark.parametrize(
        ("felt", "kinds"), [(34.0, []), (42.0, [LawKind.STOP])], ids=["hot", "extreme"]
    )
    def test_race_in_the_heat_is_the_athletes_to_run_up_to_the_extreme(
        self,
        plan: TrainingPlan,
        circumstances: Circumstances,
        felt: float,
        kinds: list[LawKind],
    ) -> None:
        day = first_of(plan, 14, WorkoutKind.RACE).on

        found = review(plan, circumstances, heat_index={day: felt})

        assert [f.kind for f in found if f.law == "heat"] == kinds

    def test_a_warm_day_is_no_matter(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        hard = hard_of(plan, 2)

        assert review(plan, circumstances, heat_index={hard.on: 24.0}) == ()


class TestChanges:
    """What was broken before a change is not the fault of the change."""

    def test_only_what_is_new_is_told(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        first = plan.with_session(easier(first_of(plan, 1, WorkoutKind.LONG), 16))
        second = first.with_session(easier(first_of(plan, 2, WorkoutKind.LONG), 30))

        found = review(second, circumstances, before=first)

        assert {f.session_id for f in found if f.law == "session-rise"} == {"w02-long"}
        assert stops(found) == tuple(f for f in found if f.kind is LawKind.STOP)
        assert cautions(found) == tuple(f for f in found if f.kind is LawKind.CAUTION)

    def test_a_caution_that_becomes_a_stop_is_new(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        long = first_of(plan, 1, WorkoutKind.LONG)
        mild = review(plan.with_session(easier(long, 16)), circumstances)
        grave = review(plan.with_session(easier(long, 30)), circumstances)

        assert "session-rise" in {f.law for f in new_findings(grave, mild)}
        assert new_findings(mild, mild) == ()

    def test_a_stop_that_grows_is_new(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        """What is too much already, because runs were missed, is not to become more."""
        long = first_of(plan, 1, WorkoutKind.LONG)
        grave = review(plan.with_session(easier(long, 30)), circumstances)
        graver = review(plan.with_session(easier(long, 32)), circumstances)

        assert "session-rise" in {f.law for f in stops(new_findings(graver, grave))}
        assert new_findings(grave, graver) == ()


class TestThePast:
    """The log counts; what was missed does not."""

    def test_missed_long_runs_shorten_what_is_safe(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        today = MONDAY + timedelta(days=42)
        missed = plan
        for session in plan.sessions():
            if session.on < today and session.kind is WorkoutKind.LONG:
                missed = missed.with_session(replace(session, status=SessionStatus.MISSED))

        found = broken(missed, replace(circumstances, today=today))

        assert "session-rise" in found

    def test_an_extra_run_of_today_counts_in_its_week(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        extra = DoneRun(on=MONDAY, distance=km(25), duration=Duration(9000))

        found = broken(plan, replace(circumstances, runs=(extra,)))

        assert found["start-volume"] is LawKind.STOP

    def test_a_leap_is_no_base_for_another(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        """However far a run went, the next grows from what a step may be."""
        week, on = plan.weeks[1], plan.weeks[1].monday
        later = replace(
            circumstances,
            today=on,
            runs=(DoneRun(on=MONDAY, distance=km(40), duration=Duration(14_400), counts=km(18)),),
        )
        again = PlannedSession(id="again", on=on, workout=easy(km(30), PACING))

        changed = plan.with_week(week.with_sessions((again,)))

        assert broken(changed, later)["session-rise"] is LawKind.STOP

    def test_log_stands_for_what_was_planned(
        self, plan: TrainingPlan, circumstances: Circumstances
    ) -> None:
        today = MONDAY + timedelta(days=14)
        runs = tuple(
            DoneRun(on=s.on, distance=s.workout.distance, duration=s.workout.duration)
            for s in plan.sessions()
            if s.on < today and s.workout.is_run
        )

        assert review(plan, replace(circumstances, today=today, runs=runs)) == ()


def test_a_plan_of_no_weeks_breaks_nothing(circumstances: Circumstances) -> None:
    empty = TrainingPlan(goal=Goal(kind=GoalKind.BASE), level=Level.BEGINNER, weeks=())

    assert review(empty, circumstances) == ()


def test_an_empty_week_breaks_nothing(circumstances: Circumstances) -> None:
    week = Microcycle(number=1, monday=MONDAY, phase=Phase.BASE)
    plan = TrainingPlan(
        goal=Goal(kind=GoalKind.BASE), level=Level.BEGINNER, weeks=(week,), base_volume=km(40)
    )

    assert review(plan, circumstances) == ()
