"""What the coach says unasked: right for the day, or silent."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from core.activities.activity import Activity
from core.athlete import (
    BodySite,
    CheckIn,
    Condition,
    Goal,
    GoalKind,
    GoalRace,
    Illness,
    KnownCondition,
    Niggle,
    RaceResult,
    RoutineKind,
    Sport,
)
from core.coach.composing import compose, dialogue_after
from core.coach.evidence import circumstances_of
from core.coach.rendering import say_reply
from core.coach.snapshot import Dialogue, Record
from core.commands import (
    AmendActivity,
    CheckInAnswered,
    CompleteSession,
    EaseWeek,
    ReportNiggle,
    SkipSession,
)
from core.physiology.performance import MARATHON
from core.planning.build import build_plan
from core.planning.plan import SessionStatus, TrainingPlan
from core.replies import Expects, Reply, WeekCard
from core.units import Duration, Pace
from core.workouts.steps import Workout, WorkoutKind
from tests.builders import (
    MONDAY,
    a_marathon,
    a_newcomer,
    a_plan,
    a_record,
    a_run,
    a_session,
    a_snapshot,
    a_step,
    a_week,
    an_athlete,
    km,
    runs_before,
)

THURSDAY = date(2026, 4, 16)
WEDNESDAY = date(2026, 4, 15)
SUNDAY = date(2026, 4, 19)


def say(kind: RoutineKind, day: date = THURSDAY, **fields: object) -> Reply | None:
    now = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)
    return compose(kind, a_snapshot(a_record(**fields)), now=now)  # type: ignore[arg-type]


def words(kind: RoutineKind, day: date = THURSDAY, **fields: object) -> str:
    reply = say(kind, day, **fields)
    return say_reply(reply) if reply else ""


def test_morning_asks_again_for_an_ache_that_nobody_rated() -> None:
    """Said in the evening, and still unanswered: no hard run goes out without a word of it."""
    now = datetime(2026, 4, 16, 12, 0, tzinfo=UTC)
    ache = ReportNiggle(site=BodySite.CALF)
    dialogue = Dialogue(pending=ache)
    snapshot = replace(a_snapshot(a_record()), dialogue=dialogue)
    reply = compose(RoutineKind.MORNING, snapshot, now=now)

    assert reply is not None
    assert "Before you run: How much does your calf hurt, from 0 to 10?" in say_reply(reply)
    assert reply.buttons[0].command == replace(ache, severity=2)
    after = dialogue_after(reply, dialogue)
    assert (after.expects, after.pending) == (Expects.SEVERITY, ache)


def paused() -> dict[str, object]:
    flag = KnownCondition(condition=Condition.RED_FLAG, since=WEDNESDAY)
    return {"athlete": an_athlete(conditions=(flag,))}


def ill(since: date) -> dict[str, object]:
    return {"athlete": an_athlete(illness=Illness(since=since, has_fever=True))}


class TestMorning:
    """The workout of the day as the plan is now."""

    def test_the_workout_with_what_can_be_done(self) -> None:
        reply = say(RoutineKind.MORNING)
        assert reply is not None
        said = say_reply(reply)
        assert said.startswith("Good morning, Ana. Here's today, Thu 16 Apr.\nThreshold 3 x 8 min")
        labels = [b.label for b in reply.buttons]
        assert labels == ["Done", "Move", "Easier", "Skip", "In an hour"]
        assert reply.buttons[1].version == 3

    def test_two_sessions_share_one_greeting(self) -> None:
        strength = a_session(THURSDAY, WorkoutKind.STRENGTH, id="s")
        week = a_week()
        plan = a_plan(weeks=(week.with_sessions((*week.sessions, strength)),))
        said = words(RoutineKind.MORNING, plan=plan)
        assert said.count("Good morning") == 1
        assert "Strength" in said

    def test_a_rest_day_is_silent(self) -> None:
        assert say(RoutineKind.MORNING, WEDNESDAY) is None

    def test_who_has_run_already_is_left_alone(self) -> None:
        assert say(RoutineKind.MORNING, activities=(a_run(THURSDAY),)) is None

    def test_a_moved_session_is_mentioned_once_on_its_old_day(self) -> None:
        plan = a_plan()
        session = plan.session("0416-threshold")
        assert session is not None
        friday = date(2026, 4, 17)
        plan = plan.with_session(replace(session, on=friday, moved_from=THURSDAY))
        said = words(RoutineKind.MORNING, plan=plan)
        assert "Threshold 3 x 8 min moved to tomorrow, Fri 17 Apr" in said

    def test_with_a_cold_what_is_left_of_the_day_is_offered(self) -> None:
        cold = an_athlete(illness=Illness(since=WEDNESDAY))
        easy = a_session(THURSDAY, WorkoutKind.RECOVERY, id="r")
        said = words(
            RoutineKind.MORNING, athlete=cold, plan=a_plan(weeks=(a_week().with_sessions((easy,)),))
        )
        assert "with a cold, easy and short is the most" in said
        assert "How is it today?" not in said

    @pytest.mark.parametrize(("days", "speaks"), [(1, True), (3, False), (4, True)])
    def test_the_ill_are_asked_now_and_then(self, days: int, speaks: bool) -> None:
        said = words(RoutineKind.MORNING, **ill(THURSDAY - timedelta(days=days)))
        assert ("How is it today?" in said) is speaks

    @pytest.mark.parametrize(("days", "speaks"), [(2, False), (7, True), (9, False), (14, True)])
    def test_whose_pain_forbids_running_is_asked_now_and_then(
        self, days: int, speaks: bool
    ) -> None:
        told = THURSDAY - timedelta(days=days)
        ache = Niggle(site=BodySite.KNEE, severity=7, since=told, updated=told)
        reply = say(RoutineKind.MORNING, athlete=an_athlete(niggles=(ache,)))
        assert (reply is not None) is speaks
        if reply is not None:
            assert "How much does your knee hurt, from 0 to 10?" in say_reply(reply)
            after = dialogue_after(reply, Dialogue())
            assert after.pending == ReportNiggle(site=BodySite.KNEE)

    def test_a_red_flag_silences_everything(self) -> None:
        for kind in RoutineKind:
            if kind is not RoutineKind.WEEKLY_REVIEW:
                assert say(kind, **paused()) is None

    def test_an_ache_is_kept_in_mind(self) -> None:
        ache = Niggle(site=BodySite.KNEE, severity=4, since=WEDNESDAY, updated=WEDNESDAY)
        assert "knee" in words(RoutineKind.MORNING, athlete=an_athlete(niggles=(ache,)))
        tired = CheckIn(on=THURSDAY, sleep=1, energy=1)
        said = words(RoutineKind.MORNING, athlete=an_athlete(check_ins=(tired,)))
        assert "Better leave it out today." in said

    def test_race_day_has_its_own_words(self) -> None:
        race = Workout(
            kind=WorkoutKind.RACE, title="Marathon", purpose="", steps=(a_step(km(42.195)),)
        )
        session = a_session(THURSDAY, workout=race, id="race")
        plan = a_plan(weeks=(a_week(sessions=(session,)),))
        athlete = an_athlete(goal=a_marathon(THURSDAY))
        said = words(RoutineKind.MORNING, plan=plan, athlete=athlete)
        assert "Race day, Ana. Marathon today." in said
        assert "carbohydrate" in said
        assert "/km from the start" in said
        unknown = replace(athlete, results=(), goal=None, name="")
        said = words(RoutineKind.MORNING, plan=replace(plan, vdot=None), athlete=unknown)
        assert "Race day. Marathon today." in said

    def test_race_morning_knows_one_pace_however_long_nothing_was_heard(self) -> None:
        """What the card shows is what is said, and both follow the fitness that is left."""
        start, on = date(2026, 1, 5), date(2026, 5, 3)
        goal = Goal(kind=GoalKind.RACE, race=GoalRace(distance=MARATHON, on=on))
        result = RaceResult(distance=km(10), duration=Duration(2700), on=start)
        athlete = an_athlete(
            goal=goal, results=(result,), weekly_volume=km(45), longest_run=km(18), joined=start
        )
        ran = (a_run(start, 8.0),)
        seen = circumstances_of(a_record(athlete=athlete, plan=None, activities=ran), start)
        plan = build_plan(goal, seen)
        assert isinstance(plan, TrainingPlan)

        said = words(RoutineKind.MORNING, on, athlete=athlete, plan=plan, activities=ran)

        (promised,) = re.findall(r"so about (\d:\d\d)/km from the start", said)
        low, high = re.findall(r"race (\d:\d\d)-(\d:\d\d)/km", said)[0]
        planned = plan.sessions_on(on)[0].workout
        assert low < promised < high
        assert low > Pace.of(planned.distance, planned.duration).say()

    def test_nobody_is_woken_without_a_plan(self) -> None:
        now = datetime(2026, 4, 16, 7, tzinfo=UTC)
        newcomer = a_snapshot(Record(athlete=a_newcomer()))
        assert compose(RoutineKind.MORNING, newcomer, now=now) is None


class TestEvening:
    """Asks only about what was planned and not yet told."""

    def test_the_evening_before_shows_tomorrow(self) -> None:
        assert "Tomorrow, Thu 16 Apr:" in words(RoutineKind.EVENING_BEFORE, WEDNESDAY)
        assert say(RoutineKind.EVENING_BEFORE, THURSDAY) is None

    def test_an_open_session_is_asked_about(self) -> None:
        reply = say(RoutineKind.EVENING)
        assert reply is not None
        assert "How did it go: Threshold 3 x 8 min?" in say_reply(reply)
        kinds = [type(b.command) for b in reply.buttons]
        assert kinds == [CompleteSession, CompleteSession, SkipSession]

    def test_the_question_is_remembered(self) -> None:
        reply = say(RoutineKind.EVENING)
        morning = say(RoutineKind.MORNING)
        assert reply is not None
        assert morning is not None
        dialogue = dialogue_after(morning, Dialogue())
        assert dialogue.session_id == "0416-threshold"
        dialogue = dialogue_after(reply, dialogue)
        assert dialogue.expects is Expects.SESSION_DONE
        assert dialogue.session_id == "0416-threshold"
        assert dialogue.options == reply.buttons

    def test_a_run_that_was_not_rated_is_asked_how_hard(self) -> None:
        run = a_run(THURSDAY)
        plan = a_plan()
        session = plan.session("0416-threshold")
        assert session is not None
        done = replace(session, status=SessionStatus.DONE, activity_id=run.id)
        plan = plan.with_session(done)
        reply = say(RoutineKind.EVENING, plan=plan, activities=(run,))
        assert reply is not None
        assert reply.buttons[0].command == AmendActivity(on=THURSDAY, rpe=3)
        assert say(RoutineKind.EVENING, plan=plan, activities=(replace(run, rpe=6),)) is None
        unmatched = plan.with_session(replace(done, activity_id=None))
        assert say(RoutineKind.EVENING, plan=unmatched, activities=(run,)) is None

    def test_a_rest_day_is_silent(self) -> None:
        assert say(RoutineKind.EVENING, WEDNESDAY) is None


class TestReadiness:
    """One question before a session, once a day."""

    def test_sleep_is_asked_for_with_taps(self) -> None:
        reply = say(RoutineKind.READINESS)
        assert reply is not None
        assert all(isinstance(b.command, CheckInAnswered) for b in reply.buttons)

    def test_it_is_asked_once(self) -> None:
        athlete = an_athlete(check_ins=(CheckIn(on=THURSDAY, sleep=4),))
        assert say(RoutineKind.READINESS, athlete=athlete) is None
        assert say(RoutineKind.READINESS, WEDNESDAY) is None


class TestWeeklyReview:
    """Planned against done, plainly; then the next week."""

    def week_with(self, *statuses: SessionStatus) -> dict[str, object]:
        plan = a_plan()
        for session, status in zip(plan.weeks[0].sessions, statuses, strict=False):
            plan = plan.with_session(replace(session, status=status))
        return {"plan": plan}

    def test_what_was_done_and_missed_is_named(self) -> None:
        week = self.week_with(SessionStatus.DONE, SessionStatus.DONE, SessionStatus.MISSED)
        runs = (*runs_before(), a_run(date(2026, 4, 14), 8, rpe=4), a_run(THURSDAY, 10, rpe=7))
        reply = say(RoutineKind.WEEKLY_REVIEW, SUNDAY, activities=runs, **week)
        assert reply is not None
        said = say_reply(reply)
        assert "You ran 18 km of 40.4 km planned; 2 of 4 sessions done." in said
        assert "Done as planned: Easy 8 km (Tue 14 Apr), Threshold 3 x 8 min (Thu 16 Apr)." in said
        assert "Missed or left out: Easy 6 km (Sat 18 Apr)." in said
        assert "I don't know about Long 16 km (Sun 19 Apr)." in said
        assert "isn't stacked on top" in said
        assert any(isinstance(part, WeekCard) for part in reply.parts)
        assert EaseWeek(week_of=date(2026, 4, 20)) in [b.command for b in reply.buttons]

    def test_a_full_week_is_not_overpraised(self) -> None:
        done = [SessionStatus.DONE] * 4
        easy = a_week(sessions=(a_session(date(2026, 4, 14), status=SessionStatus.DONE),))
        plan = a_plan()
        weeks = (easy, a_week(date(2026, 4, 20), 2, is_cutback=True), *plan.weeks[2:])
        runs = (a_run(date(2026, 4, 14), 12, rpe=4),)
        said = words(
            RoutineKind.WEEKLY_REVIEW, SUNDAY, plan=replace(plan, weeks=weeks), activities=runs
        )
        assert "Every session was done." in said
        assert "more than planned" in said
        assert "lighter on purpose" in said
        assert done

    def test_a_high_load_is_worth_a_word(self) -> None:
        runs = (*runs_before(), a_run(SUNDAY, 40, rpe=8))
        said = words(RoutineKind.WEEKLY_REVIEW, SUNDAY, activities=runs)
        assert "well above your usual" in said
        assert "Next week: " in words(
            RoutineKind.WEEKLY_REVIEW, SUNDAY, activities=(*runs_before(), a_run(SUNDAY, 40))
        )

    def test_the_last_week_asks_what_comes_next(self) -> None:
        assert "what comes next" in words(RoutineKind.WEEKLY_REVIEW, SUNDAY, plan=a_plan(1))

    def test_outside_the_plan_or_before_it_began_is_silent(self) -> None:
        assert say(RoutineKind.WEEKLY_REVIEW, date(2027, 1, 3)) is None
        assert say(RoutineKind.WEEKLY_REVIEW, MONDAY) is None

    def test_early_in_a_week_the_week_gone_by_is_looked_back_on(self) -> None:
        """Whoever wants the review on a Monday is not told of a week that has hardly begun."""
        sunday, monday, thursday, friday = (
            words(RoutineKind.WEEKLY_REVIEW, SUNDAY + timedelta(days=days)) for days in (0, 1, 4, 5)
        )
        title = sunday.splitlines()[0]
        assert [said.splitlines()[0] == title for said in (monday, thursday, friday)] == [
            True,
            True,
            False,
        ]
        assert "Next week" in sunday
        assert "This week" in monday
        assert "Next week" not in monday
        assert "Week 2" in monday

    def test_other_sports_and_unknown_times_count_too(self) -> None:
        ride = Activity(id="r", sport=Sport.RIDE, on=THURSDAY, duration=Duration(3600))
        bare = Activity(id="b", sport=Sport.YOGA, on=THURSDAY)
        said = words(RoutineKind.WEEKLY_REVIEW, SUNDAY, activities=(*runs_before(), ride, bare))
        assert "Load of the last 7 days" in said


class TestCountdown:
    """The days before a race and the one after."""

    @pytest.mark.parametrize(
        ("days", "word"),
        [
            (28, "28 days to your marathon"),
            (7, "Race week"),
            (3, "Three days"),
            (2, "Two days"),
            (1, "Tomorrow is your marathon"),
            (5, ""),
        ],
    )
    def test_each_day_has_its_word(self, days: int, word: str) -> None:
        athlete = an_athlete(goal=a_marathon(THURSDAY + timedelta(days=days)))
        said = words(RoutineKind.RACE_COUNTDOWN, athlete=athlete)
        assert word in said
        assert bool(said) is bool(word)
        assert ("carbohydrate" in said) is (days in (1, 7))

    def test_a_tune_up_is_mentioned_the_day_before(self) -> None:
        tomorrow = GoalRace(distance=km(10), on=THURSDAY + timedelta(days=1), is_tune_up=True)
        athlete = an_athlete(tune_ups=(tomorrow,))
        assert "Tomorrow is your 10K" in words(RoutineKind.RACE_COUNTDOWN, athlete=athlete)
        later = an_athlete(tune_ups=(replace(tomorrow, on=THURSDAY + timedelta(days=7)),))
        assert say(RoutineKind.RACE_COUNTDOWN, athlete=later) is None

    def test_after_the_race_the_result_is_asked_for(self) -> None:
        athlete = an_athlete(goal=a_marathon(WEDNESDAY))
        assert "How was your marathon" in words(RoutineKind.RACE_COUNTDOWN, athlete=athlete)
        told = (a_run(WEDNESDAY, 42.2, is_race=True),)
        assert say(RoutineKind.RACE_COUNTDOWN, athlete=athlete, activities=told) is None

    def test_without_a_race_it_is_silent(self) -> None:
        assert say(RoutineKind.RACE_COUNTDOWN, athlete=an_athlete(goal=None)) is None


class TestNudge:
    """A gentle word after days of silence with sessions gone by."""

    def test_silence_is_met_gently(self) -> None:
        assert "quiet for a while, Ana" in words(RoutineKind.NUDGE, SUNDAY)

    def test_who_logs_or_is_ill_or_new_is_left_alone(self) -> None:
        assert say(RoutineKind.NUDGE, SUNDAY, activities=(a_run(SUNDAY),)) is None
        assert say(RoutineKind.NUDGE, SUNDAY, **ill(WEDNESDAY)) is None
        fresh = an_athlete(joined=SUNDAY)
        assert say(RoutineKind.NUDGE, SUNDAY, athlete=fresh, activities=()) is None
