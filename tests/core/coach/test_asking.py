"""What the athlete asks to see or to have explained."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.activities.activity import Activity
from core.athlete import DateException, Level, RaceResult, Sport
from core.coach.decide import decide
from core.coach.helping import vocabulary
from core.coach.rendering import say_reply
from core.coach.snapshot import Outcome, Record
from core.coach.sources import source_of
from core.commands import (
    AskQuestion,
    Begin,
    Command,
    CompleteSession,
    EaseWeek,
    Explain,
    Help,
    PredictRace,
    ScaleSession,
    ShowDay,
    ShowLog,
    ShowPaces,
    ShowPlan,
    ShowProgress,
    ShowToday,
    ShowWeek,
    SmallTalk,
    SmallTalkKind,
    Topic,
)
from core.planning.plan import Phase, Reason, SessionStatus, TrainingPlan
from core.replies import LogCard, PacesCard, PlanCard, ProgressCard, SessionCard, WeekCard
from core.units import Distance, Duration, HeartRate
from core.workouts.steps import WorkoutKind
from tests.builders import (
    MONDAY,
    NOW,
    TODAY,
    a_marathon,
    a_newcomer,
    a_plan,
    a_record,
    a_run,
    a_session,
    a_snapshot,
    a_week,
    an_athlete,
    km,
    runs_before,
)

THURSDAY = date(2026, 4, 16)


def ask(command: Command, **fields: object) -> Outcome:
    record = a_record(**fields)  # type: ignore[arg-type]
    outcome = decide(command, a_snapshot(record), now=NOW)
    assert replace(outcome.record, plan=None) == replace(record, plan=None)
    assert outcome.facts == ()
    return outcome


def text(outcome: Outcome) -> str:
    return say_reply(outcome.reply)


def with_session(plan: TrainingPlan, session_id: str, **fields: object) -> TrainingPlan:
    session = plan.session(session_id)
    assert session is not None
    return plan.with_session(replace(session, **fields))  # type: ignore[arg-type]


class TestDays:
    """Today, a day, the next of a kind."""

    def test_a_rest_day_tells_what_comes_next(self) -> None:
        assert text(ask(ShowToday())).startswith(
            "Today, Wed 15 Apr: rest. Next up tomorrow, Thu 16 Apr: Threshold 3 x 8 min."
        )

    def test_a_session_is_shown_with_what_can_be_done(self) -> None:
        outcome = ask(ShowDay(on=THURSDAY))
        assert isinstance(outcome.reply.parts[0], SessionCard)
        assert [b.label for b in outcome.reply.buttons] == ["Move", "Easier", "Skip", "Why?"]
        assert EaseWeek(only_on=THURSDAY) in [b.command for b in outcome.reply.buttons]
        assert outcome.dialogue.session_id == "0416-threshold"

    def test_today_can_be_done_and_easy_runs_shortened(self) -> None:
        week = a_week(sessions=(a_session(TODAY),))
        outcome = ask(ShowToday(), plan=a_plan(weeks=(week,)))
        commands = [type(b.command) for b in outcome.reply.buttons]
        assert commands[0] is CompleteSession
        assert ScaleSession in commands

    def test_a_done_session_says_so(self) -> None:
        plan = with_session(a_plan(), "0414-easy", status=SessionStatus.DONE)
        outcome = ask(ShowDay(on=date(2026, 4, 14)), plan=plan)
        assert "yesterday, Tue 14 Apr · done".lower() in text(outcome).lower()
        assert [b.label for b in outcome.reply.buttons] == ["Why?"]

    def test_a_blocked_day_says_so(self) -> None:
        athlete = an_athlete()
        travel = DateException(first=TODAY, last=TODAY, reason="travel")
        availability = replace(athlete.availability, exceptions=(travel,))
        outcome = ask(ShowToday(), athlete=replace(athlete, availability=availability))
        assert "not free" in text(outcome)

    def test_outside_the_plan_is_said(self) -> None:
        assert "outside the plan" in text(ask(ShowDay(on=date(2027, 1, 1))))

    def test_the_last_day_has_no_next(self) -> None:
        empty = a_plan(weeks=(a_week(sessions=()),))
        assert text(ask(ShowDay(on=MONDAY), plan=empty)).startswith("Mon 13 Apr: rest.\n")

    def test_the_next_of_a_kind_is_found(self) -> None:
        outcome = ask(ShowDay(session_kind=WorkoutKind.LONG))
        assert outcome.dialogue.session_id == "0419-long"
        assert "no hills ahead" in text(ask(ShowDay(session_kind=WorkoutKind.HILLS)))

    def test_a_kind_on_a_day_is_picked(self) -> None:
        outcome = ask(ShowDay(on=THURSDAY, session_kind=WorkoutKind.THRESHOLD))
        assert isinstance(outcome.reply.parts[0], SessionCard)

    @pytest.mark.parametrize("command", [ShowToday(), ShowWeek(), ShowPlan(), Explain()])
    def test_without_a_plan_one_is_offered(self, command: Command) -> None:
        outcome = ask(command, plan=None)
        assert [b.command for b in outcome.reply.buttons] == [Begin()]

    def test_a_newcomer_hears_that_it_comes(self) -> None:
        newcomer = a_snapshot(Record(athlete=a_newcomer()))
        assert "few short questions" in text(decide(ShowWeek(), newcomer, now=NOW))


class TestWeeksAndPlan:
    """A week, the whole plan."""

    def test_this_week_with_what_was_run(self) -> None:
        outcome = ask(ShowWeek(), activities=(a_run(TODAY, 7),))
        card = outcome.reply.parts[0]
        assert isinstance(card, WeekCard)
        assert card.done == km(7)
        assert card.weeks_to_race == 17

    def test_another_week_leads_back(self) -> None:
        outcome = ask(ShowWeek(week_of=date(2026, 4, 28)))
        assert "This week" in [b.label for b in outcome.reply.buttons]

    def test_a_goal_without_a_race_counts_no_weeks(self) -> None:
        card = ask(ShowWeek(), athlete=an_athlete(goal=None)).reply.parts[0]
        assert isinstance(card, WeekCard)
        assert card.weeks_to_race is None

    @pytest.mark.parametrize(
        ("day", "word"), [(date(2026, 1, 1), "begins"), (date(2027, 1, 1), "ends")]
    )
    def test_outside_the_plan_its_ends_are_told(self, day: date, word: str) -> None:
        assert word in text(ask(ShowWeek(week_of=day)))

    def test_the_whole_plan_has_a_line_a_week(self) -> None:
        cutback = a_week(MONDAY + timedelta(weeks=6), 7, is_cutback=True, phase=Phase.BUILD)
        plan = a_plan()
        outcome = ask(ShowPlan(), plan=replace(plan, weeks=(*plan.weeks, cutback)))
        card = outcome.reply.parts[0]
        assert isinstance(card, PlanCard)
        assert [line.is_now for line in card.lines].index(True) == 0
        assert "lighter" in text(outcome)


class TestFigures:
    """Paces, log, progress, predictions."""

    def test_paces_come_from_a_result(self) -> None:
        outcome = ask(ShowPaces())
        assert isinstance(outcome.reply.parts[0], PacesCard)
        assert "From your 5K in 20:00 on Sun 29 Mar. That's a fitness score of 49.8.\n" in text(
            outcome
        )

    def test_unknown_fitness_leads_by_effort(self) -> None:
        athlete = an_athlete(results=(), birth_year=None)
        outcome = ask(ShowPaces(), athlete=athlete, plan=a_plan(vdot=None))
        assert "effort leads" in text(outcome)

    def test_the_fitness_of_the_plan_is_named(self) -> None:
        outcome = ask(ShowPaces(), athlete=an_athlete(results=()))
        assert "your plan was written for" in text(outcome)

    def test_an_undated_result_counts_as_recent(self) -> None:
        result = RaceResult(distance=km(5), duration=Duration(1200))
        assert "From your 5K in 20:00." in text(
            ask(ShowPaces(), athlete=an_athlete(results=(result,)))
        )

    def test_known_heart_rates_are_shown(self) -> None:
        athlete = an_athlete(threshold_heart_rate=HeartRate(170))
        assert "bpm" in text(ask(ShowPaces(), athlete=athlete))

    def test_the_log_is_latest_first_with_totals(self) -> None:
        ride = Activity(id="r", sport=Sport.RIDE, on=TODAY, duration=Duration(3600))
        card = ask(ShowLog(), activities=(*runs_before(), ride)).reply.parts[0]
        assert isinstance(card, LogCard)
        assert card.activities[0] is ride
        assert card.total == km(40 * 4 - 7)
        assert "ride" in [a.sport for a in card.activities]

    def test_only_a_sport_or_nothing(self) -> None:
        assert "Nothing logged" in text(ask(ShowLog(sport=Sport.SWIM)))

    def test_progress_compares_weeks(self) -> None:
        outcome = ask(ShowProgress())
        card = outcome.reply.parts[0]
        assert isinstance(card, ProgressCard)
        assert len(card.weeks) == 6
        assert card.weeks[0].done == km(40)

    def test_progress_counts_what_was_lost(self) -> None:
        plan = a_plan(monday=MONDAY - timedelta(weeks=4))
        for session in plan.sessions():
            if session.on < MONDAY:
                plan = plan.with_session(replace(session, status=SessionStatus.DONE))
        plan = with_session(plan, "0407-easy", status=SessionStatus.MISSED)
        assert "One session was missed" in text(ask(ShowProgress(), plan=plan))
        plan = with_session(plan, "0404-easy", status=SessionStatus.SKIPPED)
        assert "2 sessions were missed" in text(ask(ShowProgress(), plan=plan))
        assert "% of" not in text(ask(ShowProgress(), activities=(), plan=a_plan()))

    def test_no_progress_without_anything(self) -> None:
        assert "nothing to show" in text(ask(ShowProgress(), activities=(), plan=None))

    @pytest.mark.parametrize(
        ("distance", "weekly", "word"),
        [
            (None, 40, "You run about"),
            (Distance(42_195), 80, "holds from about"),
            (km(10), 40, "equivalent"),
        ],
    )
    def test_a_prediction_says_how_it_was_reached(
        self, distance: Distance | None, weekly: float, word: str
    ) -> None:
        athlete = an_athlete(weekly_volume=km(weekly))
        outcome = ask(PredictRace(distance=distance), athlete=athlete, activities=())
        assert word in text(outcome)

    def test_a_wished_time_is_judged(self) -> None:
        for seconds, word in ((14_400, "within reach"), (9_000, "faster than today's fitness")):
            athlete = an_athlete(goal=a_marathon(target=Duration(seconds)))
            assert word in text(ask(PredictRace(), athlete=athlete))
            assert word in text(ask(Explain(about=Topic.ON_TRACK), athlete=athlete))

    def test_nothing_is_predicted_from_nothing(self) -> None:
        athlete, plan = an_athlete(results=()), a_plan(vdot=None)
        for command in (PredictRace(), Explain(about=Topic.ON_TRACK)):
            assert "recent race" in text(ask(command, athlete=athlete, plan=plan))


class TestWhy:
    """From the reasons kept with each decision."""

    def test_a_workout_is_explained(self) -> None:
        said = text(ask(Explain(session_on=THURSDAY)))
        for word in ("It lifts the pace", "Most running is easy", "Endurance first", "Easier"):
            assert word in said

    def test_a_rest_day_is_explained(self) -> None:
        assert "Rest is when" in text(ask(Explain(session_on=TODAY)))
        assert "Rest is when" in text(ask(Explain(about=Topic.REST)))

    def test_it_is_the_session_last_spoken_of(self) -> None:
        snapshot = a_snapshot()
        dialogue = replace(snapshot.dialogue, session_id="0419-long")
        outcome = decide(Explain(), replace(snapshot, dialogue=dialogue), now=NOW)
        assert "Long 16 km" in text(outcome)

    def test_a_kind_is_the_next_of_it(self) -> None:
        assert "Long 16 km" in text(ask(Explain(session_kind=WorkoutKind.LONG)))

    def test_a_move_is_explained_by_its_reason(self) -> None:
        moved = Reason(code="moved", sentence="You asked for it.")
        plan = with_session(
            a_plan(),
            "0416-threshold",
            on=date(2026, 4, 17),
            reasons=(moved,),
            moved_from=THURSDAY,
        )
        for command in (
            Explain(about=Topic.MOVE),
            Explain(about=Topic.MOVE, session_on=date(2026, 4, 17)),
        ):
            said = text(ask(command, plan=plan))
            assert "first planned for Thu 16 Apr" in said
            assert "You asked for it." in said

    def test_nothing_moved_is_said(self) -> None:
        assert "Nothing in the plan has been moved" in text(ask(Explain(about=Topic.MOVE)))

    def test_paces_are_explained_with_the_athletes_own(self) -> None:
        quality = Explain(about=Topic.PACE, session_on=THURSDAY)
        easy = Explain(about=Topic.PACE, session_on=date(2026, 4, 18))
        assert "race for an hour" in text(ask(quality))
        assert "tendons" in text(ask(easy))

    def test_effort_is_explained_while_paces_are_unknown(self) -> None:
        athlete, plan = an_athlete(results=()), a_plan(vdot=None)
        said = text(ask(Explain(about=Topic.PACE), athlete=athlete, plan=plan))
        assert "whole sentences" in said
        assert "whole sentences" in text(ask(Explain(about=Topic.PACE), athlete=athlete, plan=None))

    def test_volume_is_explained(self) -> None:
        said = text(ask(Explain(about=Topic.VOLUME)))
        assert "Week 1 has 40.4 km" in said
        assert "your 40 km a week" in said
        assert "tenth" in text(ask(Explain(about=Topic.VOLUME, session_on=date(2027, 1, 1))))
        assert "grew from" not in text(
            ask(Explain(about=Topic.VOLUME), plan=a_plan(base_volume=Distance(0)))
        )

    def test_the_plan_is_explained(self) -> None:
        assert "Every fourth week" in text(ask(Explain(about=Topic.PLAN)))

    def test_sources_are_given_on_request(self) -> None:
        assert "Damsted 2019" in text(ask(Explain(about=Topic.SOURCE)))
        bare = a_plan(reasons=(), weeks=(a_week(reasons=()),))
        assert "coaching practice" in text(ask(Explain(about=Topic.SOURCE), plan=bare))
        assert "no study" in text(ask(Explain(about=Topic.SOURCE), plan=None))

    @pytest.mark.parametrize(
        ("code", "word"),
        [("cutback", "practice"), ("build-threshold", "Daniels"), ("long-share", "Daniels")],
    )
    def test_codes_lead_to_their_source(self, code: str, word: str) -> None:
        assert word in source_of(code)

    def test_an_unknown_code_has_none(self) -> None:
        assert source_of("nothing-like-it") == ""


class TestEdges:
    """Small things that must not break."""

    def test_help_is_drawn_from_the_vocabulary(self) -> None:
        said = dict(vocabulary())
        assert said["MoveSession"] == "Move one planned session to another day."
        assert "WhatIf" not in said

    def test_the_snapshot_leads_to_its_parts(self) -> None:
        snapshot = a_snapshot()
        assert snapshot.athlete is snapshot.record.athlete
        assert snapshot.plan is snapshot.record.plan


class TestOnTrack:
    """Am I on track?"""

    @pytest.mark.parametrize(
        ("done", "word"), [(4, "on track"), (2, "a bit more"), (1, "too little")]
    )
    def test_what_was_done_is_counted(self, done: int, word: str) -> None:
        plan = a_plan(monday=MONDAY - timedelta(weeks=1))
        for session in plan.weeks[0].sessions[:done]:
            plan = plan.with_session(replace(session, status=SessionStatus.DONE))
        assert word in text(ask(Explain(about=Topic.ON_TRACK), plan=plan))

    def test_the_first_week_is_too_early(self) -> None:
        assert "first week" in text(ask(Explain(about=Topic.ON_TRACK)))

    def test_an_empty_past_and_no_race_say_nothing_yet(self) -> None:
        weeks = (a_week(MONDAY - timedelta(weeks=1), sessions=()), a_week(number=2))
        plan = a_plan(weeks=weeks)
        athlete = an_athlete(goal=None, level=Level.BEGINNER)
        said = text(ask(Explain(about=Topic.ON_TRACK), plan=plan, athlete=athlete))
        assert "too early" in said


class TestTalking:
    """Help, small talk and open questions."""

    @pytest.mark.parametrize("kind", SmallTalkKind)
    def test_each_small_thing_has_an_answer(self, kind: SmallTalkKind) -> None:
        assert text(ask(SmallTalk(kind=kind)))

    def test_a_greeting_tells_what_today_holds(self) -> None:
        assert "Nothing on the plan today" in text(ask(SmallTalk(kind=SmallTalkKind.GREETING)))
        week = a_week(sessions=(a_session(TODAY),))
        said = text(ask(SmallTalk(kind=SmallTalkKind.GREETING), plan=a_plan(weeks=(week,))))
        assert "Today: Easy 8 km." in said
        assert "Hello Ana!" in text(ask(SmallTalk(kind=SmallTalkKind.GREETING), plan=None))

    def test_help_shows_examples(self) -> None:
        assert "8k easy" in text(ask(Help()))

    @pytest.mark.parametrize(
        ("topic", "word"),
        [("reminders", "remind me"), ("moving", "skip tomorrow"), ("xyz", "Just talk to me")],
    )
    def test_help_about_one_thing(self, topic: str, word: str) -> None:
        assert word in text(ask(Help(topic=topic)))

    def test_a_known_question_is_answered_with_its_source(self) -> None:
        assert "Source:" in text(ask(AskQuestion(words="can I run with pain?")))

    def test_an_unknown_question_is_met_honestly(self) -> None:
        assert "rather not guess" in text(ask(AskQuestion(words="zzz qqq")))
