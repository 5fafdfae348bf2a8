"""Getting to know each other: one question at a time, answers taken together, then a plan."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from core.athlete import BodySite, GoalKind, RoutineKind, RuleKind, Sport, Weekday
from core.coach.decide import decide, decide_all
from core.coach.questions import ORDER, ask, open_questions
from core.coach.snapshot import Outcome, Record, Revision, Snapshot
from core.coach.turn import Turn
from core.commands import (
    AskQuestion,
    Begin,
    BlockDates,
    Clarify,
    Command,
    Confirm,
    Decline,
    DeleteEverything,
    Explain,
    GoBack,
    Help,
    LinkAccount,
    LogActivity,
    MoveSession,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    ShowPaces,
    ShowPlan,
    ShowToday,
    ShowWeek,
    SkipQuestion,
    SkipSession,
    SmallTalk,
    SmallTalkKind,
    SwapSessions,
    Undo,
)
from core.facts import GoalSet, PlanReplaced
from core.replies import Expects, Question, Refusal, WeekCard
from core.units import Distance, Duration, Units
from tests.builders import NOW, TODAY, a_newcomer, a_snapshot, after, km

HALF = SetGoal(distance=Distance(21_098), on=date(2026, 9, 20))
HELLO = SmallTalk(kind=SmallTalkKind.GREETING)
DAYS = SetAvailability(days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY), is_only=True)
EVERYTHING: tuple[Command, ...] = (
    HALF,
    SetProfile(units=Units.KM, weekly_volume=km(25), runs_per_week=3, longest_run=km(10)),
    SetProfile(result_distance=km(5), result_duration=Duration(1500)),
    DAYS,
    SetAvailability(days=DAYS.days, minutes=120),
    SetProfile(long_run_day=Weekday.SUNDAY, has_no_injuries=True, age=36, place="Berlin"),
    SetRoutine(kind=RoutineKind.MORNING, at=time(6, 30)),
)


def a_beginning(zone: str = "UTC") -> Snapshot:
    return Snapshot(record=Record(athlete=a_newcomer(zone)))


def talk(*messages: Command | tuple[Command, ...], start: Snapshot | None = None) -> list[Outcome]:
    """The outcomes of messages, each after what the one before left."""
    snapshot, outcomes = start or a_beginning(), []
    for message in messages:
        commands = message if isinstance(message, tuple) else (message,)
        outcomes.append(decide_all(commands, snapshot, now=NOW))
        snapshot = after(snapshot, outcomes[-1])
    return outcomes


def asked(outcome: Outcome) -> Expects | None:
    return outcome.dialogue.expects


def _is_no(outcome: Outcome) -> bool:
    return any(isinstance(part, Refusal) for part in outcome.reply.parts)


def said(outcome: Outcome) -> str:
    return " ".join(getattr(part, "text", "") for part in outcome.reply.parts)


class TestAsking:
    """One short question at a time; what was answered is not asked again."""

    def test_a_greeting_is_answered_with_welcome_and_the_first_question(self) -> None:
        (first,) = talk(HELLO)
        assert asked(first) is Expects.GOAL
        assert "running coach" in said(first)
        assert [b.label for b in first.reply.buttons][:2] == ["5K", "10K"]

    def test_the_first_message_may_answer_already(self) -> None:
        (first,) = talk(HALF)
        assert asked(first) is Expects.WEEKLY_VOLUME
        assert "running coach" in said(first)

    def test_the_welcome_comes_once(self) -> None:
        assert "running coach" not in said(talk(HELLO, HALF)[-1])

    def test_a_race_without_a_date_is_asked_for_it(self) -> None:
        outcomes = talk(HELLO, SetGoal(distance=km(10)), SetGoal(on=date(2026, 9, 20)))
        assert [asked(o) for o in outcomes[1:]] == [Expects.RACE_DATE, Expects.WEEKLY_VOLUME]
        assert outcomes[-1].dialogue.wish == SetGoal(distance=km(10), on=date(2026, 9, 20))

    def test_a_race_without_a_distance_is_asked_for_it(self) -> None:
        outcome = talk(HELLO, SetGoal(on=date(2026, 9, 20)))[-1]
        assert asked(outcome) is Expects.GOAL
        assert "distance" in said(outcome)

    def test_a_day_gone_by_is_asked_again(self) -> None:
        outcome = talk(HELLO, SetGoal(distance=km(10), on=date(2026, 1, 1)))[-1]
        assert asked(outcome) is Expects.RACE_DATE
        assert "behind us" in said(outcome)

    def test_a_question_nobody_answers_is_let_go_after_three_times(self) -> None:
        outcomes = talk(HELLO, HALF, SetProfile(weekly_volume=km(25)), *[Clarify()] * 4)
        assert [asked(o) for o in outcomes[2:]] == [
            *[Expects.RUNS_PER_WEEK] * 3,
            *[Expects.LONGEST_RUN] * 2,
        ]

    def test_off_topic_words_are_asked_again_with_a_hint(self) -> None:
        outcome = talk(HELLO, HALF, SmallTalk(kind=SmallTalkKind.OFF_TOPIC))[-1]
        assert "A figure like" in said(outcome)

    def test_units_are_let_go_whatever_else_is_told(self) -> None:
        start = a_beginning("Europe/London")
        asides = [LogActivity(on=TODAY, distance=km(d), rpe=3) for d in (5, 6, 7)]
        told = (HALF, *EVERYTHING[1:5], SetProfile(has_no_injuries=True, age=36))
        told = tuple(replace(c, units=None) if isinstance(c, SetProfile) else c for c in told)
        long_day = SetProfile(long_run_day=Weekday.SUNDAY)
        outcomes = talk(HELLO, told, long_day, *asides, start=start)
        assert [asked(o) for o in outcomes[2:]] == [
            *[Expects.UNITS] * 3, Expects.REMINDER_TIME
        ]  # fmt: skip

    def test_a_race_whose_date_nobody_tells_is_pencilled_in(self) -> None:
        outcomes = talk(HELLO, SetGoal(distance=km(10)), *[Clarify()] * 3)
        assert [asked(o) for o in outcomes[1:]] == [
            *[Expects.RACE_DATE] * 3, Expects.WEEKLY_VOLUME
        ]  # fmt: skip

    def test_trouble_of_old_beside_nothing_hurts_is_only_kept_in_mind(self) -> None:
        ache = ReportNiggle(site=BodySite.KNEE, words="old knee trouble")
        fine = (ache, SetProfile(has_no_injuries=True), ReportRecovered())
        outcome = talk(HELLO, HALF, fine)[-1]
        assert asked(outcome) is Expects.WEEKLY_VOLUME
        assert outcome.record.athlete.niggles == ()
        assert outcome.record.athlete.notes == ("old knee trouble",)

    def test_who_is_tired_before_there_is_a_plan_hears_of_no_change(self) -> None:
        words = said(talk(HELLO, HALF, ReportFatigue())[-1])
        assert "made it" not in words
        assert "rest well" in words

    def test_a_second_time_over_a_distance_is_a_run(self) -> None:
        result = SetProfile(result_distance=km(5), result_duration=Duration(1500))
        run = LogActivity(on=TODAY, distance=km(7), duration=Duration(2880))
        outcome = talk(HELLO, HALF, result, run)[-1]
        assert len(outcome.record.activities) == 1

    def test_a_free_sunday_is_every_sunday(self) -> None:
        sunday = date(2026, 4, 19)
        outcome = talk(HELLO, HALF, DAYS, BlockDates(first=sunday, last=sunday, minutes=None))[-1]
        assert outcome.record.athlete.availability.exceptions == ()
        assert outcome.record.athlete.availability.weekly[Weekday.SUNDAY] != 0

    def test_a_goal_refused_is_looked_at_again_when_more_is_told(self) -> None:
        marathon = SetGoal(distance=Distance(42_195), on=date(2026, 9, 20))
        little = SetProfile(weekly_volume=km(10), runs_per_week=3, longest_run=km(5))
        refused = talk(HELLO, (marathon, little))[-1]
        assert any(isinstance(part, Refusal) for part in refused.reply.parts)

        more = SetProfile(weekly_volume=km(50), longest_run=km(20), result_duration=None)
        outcome = talk(HELLO, (marathon, little), more)[-1]

        assert outcome.dialogue.wish == marathon
        assert asked(outcome) is Expects.RESULT

    def test_what_a_plan_cannot_do_without_is_asked_until_it_is_told(self) -> None:
        assert {asked(o) for o in talk(HELLO, HALF, *[Clarify()] * 4)[1:]} == {
            Expects.WEEKLY_VOLUME
        }

    def test_what_hurts_is_asked_again_without_a_hint(self) -> None:
        told = (*EVERYTHING[:5], SetProfile(long_run_day=Weekday.SUNDAY))
        outcome = talk(HELLO, told, Clarify())[-1]
        assert asked(outcome) is Expects.INJURIES
        assert said(outcome).startswith("Sorry, I didn't get that. Does anything hurt")

    def test_a_goal_nobody_tells_is_let_go_for_keeping_fit(self) -> None:
        outcomes = talk(HELLO, Clarify(), Clarify(), Clarify())
        assert [asked(o) for o in outcomes] == [*[Expects.GOAL] * 3, Expects.WEEKLY_VOLUME]

    def test_who_wants_no_question_in_the_evening_is_told_so_and_of_none(self) -> None:
        no_evening = SetRoutine(kind=RoutineKind.EVENING, is_on=False)
        told, done = talk(HELLO, no_evening, EVERYTHING)[1:]
        assert "No more evening check-in" in said(told)
        assert asked(told) is Expects.GOAL
        assert "no question in the evening" in said(done)

    def test_who_only_looks_in_is_asked_the_same_however_often(self) -> None:
        outcomes = talk(*[HELLO] * 6)
        assert [asked(o) for o in outcomes] == [Expects.GOAL] * 6

    def test_other_answers_in_between_do_not_count(self) -> None:
        asides = (SetProfile(age=40), SetProfile(has_no_injuries=True), SetProfile(units=Units.KM))
        outcome = talk(HELLO, HALF, SetProfile(weekly_volume=km(25)), *asides)[-1]
        assert asked(outcome) is Expects.RUNS_PER_WEEK

    def test_back_returns_past_a_question_asked_twice(self) -> None:
        outcome = talk(HELLO, HALF, Clarify(), GoBack())[-1]
        assert asked(outcome) is Expects.GOAL

    @pytest.mark.parametrize("wish", [ShowPlan(), ShowWeek(), ShowToday()], ids=repr)
    def test_who_asks_for_the_plan_gets_it_as_soon_as_it_can_be_written(
        self, wish: Command
    ) -> None:
        early = talk(HELLO, HALF, wish)[-1]
        assert asked(early) is Expects.WEEKLY_VOLUME

        outcome = talk(HELLO, HALF, SetProfile(weekly_volume=km(25)), wish)[-1]

        assert outcome.record.plan is not None
        assert asked(outcome) is None

    def test_several_answers_are_taken_together(self) -> None:
        outcome = talk(HELLO, EVERYTHING[:4])[-1]
        assert asked(outcome) is Expects.MINUTES
        assert outcome.record.athlete.weekly_volume == km(25)
        assert "25 km a week" in said(outcome)

    def test_who_does_not_run_is_not_asked_about_runs(self) -> None:
        outcome = talk(
            HELLO,
            SetGoal(kind=GoalKind.START_TO_RUN),
            SetProfile(units=Units.MI),
            SetProfile(weekly_volume=Distance(0)),
        )[-1]
        assert asked(outcome) is Expects.DAYS

    def test_a_known_zone_is_not_asked_for(self) -> None:
        left = open_questions(Turn(snapshot=a_beginning("Europe/Berlin"), now=NOW))
        assert Expects.PLACE not in left

    def test_miles_are_asked_in_miles(self) -> None:
        outcome = talk(HELLO, HALF, SetProfile(units=Units.MI))[-1]
        assert "miles" in said(outcome) or "mi" in said(outcome)
        assert "10 mi" in [button.label for button in outcome.reply.buttons]

    def test_an_unknown_city_is_asked_again(self) -> None:
        outcome = talk(HELLO, EVERYTHING[:6], SetProfile(place="Xyzzy"))[-1]
        assert asked(outcome) in (Expects.PLACE, Expects.REMINDER_TIME)

    def test_an_unknown_city_can_be_put_otherwise(self) -> None:
        outcomes = talk(HELLO, SetProfile(place="Xyzzy"), SetProfile(place="Rome"))
        assert asked(outcomes[1]) is Expects.PLACE
        assert outcomes[2].record.athlete.preferences.zone == "Europe/Rome"

    def test_minutes_belong_to_the_days_one_can_run(self) -> None:
        minutes = SetAvailability(days=tuple(Weekday), minutes=45)
        weekly = talk(HELLO, EVERYTHING[:4], minutes)[-1].record.athlete.availability.weekly
        assert weekly == (0, 45, 0, 45, 0, 0, 45)

    def test_a_bare_time_over_a_distance_is_a_result(self) -> None:
        five = LogActivity(on=TODAY, distance=km(5), duration=Duration(1500))
        outcome = talk(HELLO, five)[-1]
        assert outcome.record.athlete.results[0].duration == Duration(1500)
        assert outcome.record.activities == ()
        absurd = LogActivity(on=TODAY, distance=km(5), duration=Duration(300))
        assert talk(HELLO, absurd)[-1].record.athlete.results == ()

    def test_a_run_told_on_the_way_is_logged_without_questions(self) -> None:
        run = LogActivity(on=date(2026, 4, 14), distance=km(5), duration=Duration(1800))
        outcome = talk(HELLO, run)[-1]
        assert len(outcome.record.activities) == 1
        assert asked(outcome) is Expects.GOAL

    @pytest.mark.parametrize(
        ("heard", "meant"),
        [
            (date(2025, 6, 7), date(2026, 6, 7)),
            (date(2025, 4, 1), date(2027, 4, 1)),
            (date(2024, 2, 29), date(2028, 2, 29)),
        ],
    )
    def test_a_bare_distance_on_a_day_long_gone_is_the_race_to_come(
        self, heard: date, meant: date
    ) -> None:
        (outcome,) = talk(LogActivity(on=heard, distance=km(10)))
        assert outcome.dialogue.wish == SetGoal(distance=km(10), on=meant)
        (recent,) = talk(LogActivity(on=date(2026, 4, 14), distance=km(10)))
        assert len(recent.record.activities) == 1

    def test_an_unsure_answer_is_taken_and_said_back(self) -> None:
        guess = Clarify(options=(SetProfile(weekly_volume=km(20), runs_per_week=3),))
        outcome = talk(HELLO, guess)[-1]
        assert outcome.record.athlete.weekly_volume == km(20)
        assert "20 km a week, 3 runs a week" in said(outcome)

    def test_a_rule_told_on_the_way_is_kept(self) -> None:
        rule = SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.TUESDAY)
        outcome = talk(HELLO, rule)[-1]
        assert outcome.record.athlete.rules
        assert asked(outcome) is Expects.GOAL


class TestEarlyNo:
    """A goal nothing still to be told can save is refused before the rest is asked."""

    SOON = SetGoal(distance=km(42.195), on=date(2026, 5, 3))

    def test_a_marathon_in_three_weeks_from_little_running_is_refused_at_once(self) -> None:
        running = (SetProfile(weekly_volume=km(10), runs_per_week=2),)
        outcomes = talk(HELLO, self.SOON, running, SetProfile(longest_run=km(8)))
        assert asked(outcomes[-2]) is Expects.LONGEST_RUN
        assert any(isinstance(part, Refusal) for part in outcomes[-1].reply.parts)
        assert asked(outcomes[-1]) is Expects.GOAL

    def test_with_another_goal_the_questions_go_on(self) -> None:
        running = (SetProfile(weekly_volume=km(10), runs_per_week=2, longest_run=km(8)),)
        outcomes = talk(HELLO, self.SOON, running, SetGoal(kind=GoalKind.BASE))
        assert asked(outcomes[-1]) is Expects.RESULT

    def test_why_a_question_is_asked_is_told_and_it_is_asked_again(self) -> None:
        why = talk(HELLO, SetGoal(kind=GoalKind.BASE), Explain())[-1]
        assert "starts from what you run now" in said(why)
        assert asked(why) is Expects.WEEKLY_VOLUME

    def test_less_time_once_the_time_is_told_is_nothing_to_change_yet(self) -> None:
        told = (DAYS, SetAvailability(days=DAYS.days, minutes=60))
        outcome = talk(HELLO, told, ScaleSession(to_duration=Duration(1500)))[-1]
        assert "nothing to change yet" in said(outcome)
        assert outcome.record.athlete.availability.weekly[1] == 60

    def test_a_question_nobody_can_answer_is_owned_up_to_in_a_sentence(self) -> None:
        outcome = talk(HELLO, AskQuestion(words="poles or no poles?"))[-1]
        assert "rather not guess" in said(outcome)
        assert "your plan" not in said(outcome)

    def test_a_change_of_a_session_that_is_not_there_is_one_of_the_goal_or_the_time(self) -> None:
        instead = ScaleSession(to_distance=km(10))
        outcome = talk(HELLO, self.SOON, instead)[-1]
        assert outcome.dialogue.wish == SetGoal(distance=km(10), on=date(2026, 5, 3))
        hour = talk(HELLO, DAYS, ScaleSession(to_duration=Duration(3600)))[-1]
        assert hour.record.athlete.availability.weekly[1] == 60


class TestRefusedGoal:
    """A no is said once; it is looked at again only when what it rests on has changed."""

    SOON = SetGoal(distance=Distance(42_195), on=date(2026, 6, 14))
    LITTLE = SetProfile(weekly_volume=km(10), runs_per_week=2, longest_run=km(8))
    REFUSED: tuple[Command, ...] = (SOON, LITTLE)

    @pytest.mark.parametrize(
        "told",
        [
            SetProfile(long_run_day=Weekday.SUNDAY),
            SetRoutine(kind=RoutineKind.MORNING, at=time(7)),
            ReportIllness(has_fever=False),
            SetProfile(first_name="Bo"),
        ],
        ids=["long-run day", "reminder", "cold", "name"],
    )
    def test_what_has_no_bearing_on_it_brings_no_second_no(self, told: Command) -> None:
        refused, after_it = talk(HELLO, self.REFUSED, told)[1:]
        assert _is_no(refused)
        assert not _is_no(after_it)
        assert asked(after_it) is Expects.GOAL
        goals = [b.command for b in refused.reply.buttons if isinstance(b.command, SetGoal)]
        assert goals[0] in [b.command for b in after_it.reply.buttons]

    def test_more_running_that_is_not_enough_is_answered_with_its_own_figures(self) -> None:
        more = SetProfile(weekly_volume=km(12))
        assert _is_no(talk(HELLO, self.REFUSED, more)[-1])

    def test_an_age_that_changes_nothing_brings_no_second_no(self) -> None:
        assert not _is_no(talk(HELLO, self.REFUSED, SetProfile(age=35))[-1])

    def test_a_goal_within_reach_after_all_is_said_to_be(self) -> None:
        much = SetProfile(weekly_volume=km(60), longest_run=km(24))
        outcome = talk(HELLO, self.REFUSED, much)[-1]
        assert "can be done" in said(outcome)
        assert asked(outcome) is Expects.RESULT

    def test_while_the_longest_run_is_not_known_yet_nothing_is_promised(self) -> None:
        outcome = talk(HELLO, (self.SOON, SetProfile(weekly_volume=Distance(0))), self.LITTLE)[-1]
        assert _is_no(outcome)
        nothing_known = SetProfile(weekly_volume=km(40))
        begun = talk(HELLO, (self.SOON, SetProfile(weekly_volume=Distance(0))), nothing_known)[-1]
        assert "can be done" not in said(begun)
        assert asked(begun) is Expects.RUNS_PER_WEEK

    def test_all_that_is_told_beside_it_is_kept(self) -> None:
        result = SetProfile(result_distance=km(5), result_duration=Duration(1450))
        athlete = talk(HELLO, (*self.REFUSED, result, DAYS))[-1].record.athlete
        assert athlete.results[0].duration == Duration(1450)
        assert athlete.availability.weekly == (0, None, 0, None, 0, 0, None)

    @pytest.mark.parametrize(
        ("goal", "told", "why"),
        [
            (SOON, SetProfile(age=16), "for adults"),
            (SetGoal(distance=km(100), on=date(2026, 9, 20)), HELLO, "50 km"),
        ],
        ids=["young", "too far"],
    )
    def test_what_no_running_can_change_is_said_before_anything_else_is_asked(
        self, goal: SetGoal, told: Command, why: str
    ) -> None:
        outcome = talk(HELLO, (goal, told))[-1]
        (no,) = [part for part in outcome.reply.parts if isinstance(part, Refusal)]
        assert why in no.reason
        assert any(isinstance(button.command, SetGoal) for button in outcome.reply.buttons)

    @pytest.mark.parametrize("asks", [Explain(), Help()], ids=["why", "what can I do"])
    def test_asked_about_it_is_said_once_more(self, asks: Command) -> None:
        outcome = talk(HELLO, self.REFUSED, asks)[-1]
        assert _is_no(outcome)
        assert asked(outcome) is Expects.GOAL

    def test_skipping_it_means_keeping_fit(self) -> None:
        outcome = talk(HELLO, self.REFUSED, SkipQuestion())[-1]
        assert outcome.dialogue.wish == SetGoal(kind=GoalKind.BASE)


class TestBacklog:
    """The runs of the weeks before are logged in one line, and show what a usual week is."""

    RUNS = tuple(
        LogActivity(
            on=TODAY - timedelta(days=21 - 3 * n), distance=km(6 + n), duration=Duration(2400)
        )
        for n in range(7)
    )

    def test_they_are_one_line_and_a_base(self) -> None:
        outcome = talk(HELLO, (HALF, *self.RUNS))[-1]
        assert len(outcome.record.activities) == 7
        assert "7 runs from" in said(outcome)
        assert "63 km" in said(outcome)
        athlete = outcome.record.athlete
        assert (athlete.weekly_volume, athlete.runs_per_week) == (km(21), 2)
        assert athlete.longest_run == km(12)
        assert asked(outcome) is Expects.RESULT

    def test_what_was_told_of_the_usual_week_counts_more(self) -> None:
        outcome = talk(HELLO, (HALF, SetProfile(weekly_volume=km(40))), self.RUNS)[-1]
        assert outcome.record.athlete.weekly_volume == km(40)

    def test_a_few_days_show_no_usual_week(self) -> None:
        outcome = talk(HELLO, self.RUNS[-4:])[-1]
        assert outcome.record.athlete.weekly_volume is None
        assert "4 runs from" in said(outcome)

    def test_rides_are_no_base(self) -> None:
        rides = tuple(replace(run, sport=Sport.RIDE) for run in self.RUNS)
        outcome = talk(HELLO, rides)[-1]
        assert outcome.record.athlete.weekly_volume is None
        assert "runs from" not in said(outcome)


class TestNothingToChangeYet:
    """A change of a plan that is not there yet is answered kindly, and the question stays open."""

    @pytest.mark.parametrize(
        "change",
        [
            MoveSession(session_on=date(2026, 4, 16), to_day=date(2026, 4, 17)),
            SkipSession(session_on=TODAY),
            SwapSessions(first_on=TODAY, second_on=date(2026, 4, 17)),
        ],
        ids=["move", "skip", "swap"],
    )
    def test_it_is_said_with_what_comes_next(self, change: Command) -> None:
        outcome = talk(HELLO, HALF, change)[-1]
        assert "nothing to change yet" in said(outcome)
        assert asked(outcome) is Expects.WEEKLY_VOLUME


class TestUnits:
    """Asked last but one, and only of who lives where both are usual and used neither."""

    def test_nobody_is_asked_whose_place_tells(self) -> None:
        for zone, units in (("Europe/Berlin", Units.KM), ("America/Denver", Units.MI)):
            outcome = talk(HELLO, start=a_beginning(zone))[-1]
            assert outcome.record.athlete.preferences.units is units
            assert Expects.UNITS not in open_questions(
                Turn(snapshot=after(a_beginning(zone), outcome), now=NOW)
            )

    def test_who_lives_where_both_are_usual_is_asked_last_but_one(self) -> None:
        snapshot = a_beginning("Europe/London")
        assert open_questions(Turn(snapshot=snapshot, now=NOW))[-2:] == (
            Expects.UNITS, Expects.REMINDER_TIME
        )  # fmt: skip

    def test_units_used_already_are_not_asked_for(self) -> None:
        used = (SetProfile(units=Units.MI), SetProfile(weekly_volume=km(25)))
        outcome = talk(HELLO, used, start=a_beginning("Europe/London"))[-1]
        assert Expects.UNITS.value in outcome.dialogue.introduced

    def test_units_that_are_so_already_are_not_said_back(self) -> None:
        used = (SetProfile(units=Units.KM), SetProfile(weekly_volume=km(25)))
        assert said(talk(HELLO, used)[-1]).startswith("Noted: 25 km a week.")


class TestFreeDays:
    """Minutes apply to the days that are free, and never make a day free."""

    WEEKDAYS = tuple(Weekday)[:5]

    def test_minutes_of_weekdays_open_no_other_day(self) -> None:
        hour = SetAvailability(days=self.WEEKDAYS, minutes=60)
        outcome = talk(HELLO, (DAYS, hour))[-1]
        assert outcome.record.athlete.availability.weekly == (0, 60, 0, 60, 0, 0, None)
        assert "Noted: Tue, Thu (60 min), Sun." in said(outcome)
        assert "any day" not in said(outcome)

    def test_time_on_one_day_beside_that_on_all_makes_it_not_the_only_one(self) -> None:
        every, sunday = tuple(Weekday), (Weekday.SUNDAY,)
        both = (SetAvailability(days=every, minutes=45), SetAvailability(days=sunday, minutes=60))
        outcome = talk(HELLO, both)[-1]
        assert outcome.record.athlete.availability.weekly == (45, 45, 45, 45, 45, 45, 60)

    def test_the_first_days_named_as_free_are_the_free_days(self) -> None:
        free = SetAvailability(days=(Weekday.TUESDAY, Weekday.SUNDAY))
        weekly = talk(HELLO, free)[-1].record.athlete.availability.weekly
        assert weekly == (0, None, 0, 0, 0, 0, None)

    def test_so_many_days_of_who_does_not_run_yet_are_said_back_as_such(self) -> None:
        start = (SetGoal(kind=GoalKind.START_TO_RUN), SetProfile(weekly_volume=Distance(0)))
        assert "4 runs a week" in said(talk(HELLO, start, SetAvailability(days=(), count=4))[-1])

    def test_days_that_change_nothing_are_said_back_too(self) -> None:
        outcome = talk(HELLO, HALF, SetAvailability(days=tuple(Weekday), is_only=True))[-1]
        assert "Noted: any day." in said(outcome)
        assert Expects.DAYS.value in outcome.dialogue.introduced

    def test_so_many_days_are_runs_until_days_are_asked_for(self) -> None:
        four = SetAvailability(days=(), count=4)
        assert talk(HELLO, HALF, four)[-1].record.athlete.runs_per_week == 4
        told = (HALF, *EVERYTHING[1:3])
        asked_days = talk(HELLO, told, four)[-1]
        assert asked_days.record.athlete.runs_per_week == 3

    def test_minutes_told_before_the_days_stay_with_them(self) -> None:
        hour = SetAvailability(days=self.WEEKDAYS, minutes=60)
        outcome = talk(HELLO, hour, DAYS)[-1]
        assert outcome.record.athlete.availability.weekly == (0, 60, 0, 60, 0, 0, None)

    def test_days_named_one_by_one_with_their_minutes_are_the_days(self) -> None:
        outcome = talk(HELLO, SetAvailability(days=(Weekday.TUESDAY, Weekday.FRIDAY), minutes=45))[
            -1
        ]
        assert outcome.record.athlete.availability.weekly == (0, 45, 0, 0, 45, 0, 0)

    def test_a_bare_hour_is_the_time_on_every_free_day(self) -> None:
        outcome = talk(HELLO, SetAvailability(days=tuple(Weekday), minutes=60))[-1]
        assert "any day (60 min)" in said(outcome)


class TestSayingBack:
    """What was told is said back once, and what was not understood is asked with a hint."""

    def test_all_that_was_noted_is_one_line(self) -> None:
        outcome = talk(HELLO, (SetProfile(weekly_volume=km(25)), DAYS))[-1]
        assert said(outcome).startswith("Noted: 25 km a week; Tue, Thu, Sun.")

    def test_a_goal_told_later_is_said_back(self) -> None:
        outcome = talk(HELLO, SkipQuestion(), HALF)[-1]
        assert "Half marathon, Sun 20 Sep" in said(outcome)

    def test_notes_beside_a_question_of_health_are_one_line_and_the_welcome_comes_once(
        self,
    ) -> None:
        ache = ReportNiggle(site=BodySite.KNEE)
        first, second = talk((SetProfile(weekly_volume=km(25)), DAYS, ache), SkipQuestion())
        assert "Noted: 25 km a week; Tue, Thu, Sun." in said(first)
        assert asked(first) is Expects.SEVERITY
        assert "running coach" not in said(second)

    def test_a_first_plan_says_its_figures_once(self) -> None:
        words = said(talk(EVERYTHING)[-1])
        assert "peaks at" in words
        assert "The largest week" not in words

    def test_an_answer_that_does_not_fit_is_asked_again_with_what_would(self) -> None:
        outcome = talk(HELLO, HALF, SkipQuestion(), Clarify())[-1]
        assert "A number from 1 to 7" in said(outcome)
        assert asked(outcome) is Expects.RUNS_PER_WEEK


class TestDetours:
    """Skip, back, yes, no, and whatever else is said in between."""

    def test_skip_goes_on(self) -> None:
        assert asked(talk(HELLO, HALF, SetProfile(units=Units.KM), SkipQuestion())[-1]) is (
            Expects.RUNS_PER_WEEK
        )

    def test_skipping_the_goal_means_keeping_fit(self) -> None:
        outcome = talk(HELLO, SkipQuestion())[-1]
        assert outcome.dialogue.wish == SetGoal(kind=GoalKind.BASE)
        assert asked(outcome) is Expects.WEEKLY_VOLUME

    def test_back_asks_the_question_before_again(self) -> None:
        volume = SetProfile(weekly_volume=km(25))
        outcomes = talk(HELLO, HALF, volume, GoBack(), GoBack(), GoBack())
        back = [Expects.WEEKLY_VOLUME, Expects.GOAL, Expects.GOAL]
        assert [asked(o) for o in outcomes[3:]] == back

    def test_a_race_in_a_month_gets_a_day_that_is_said_to_be_a_guess(self) -> None:
        may = SetGoal(distance=km(10), on=date(2026, 9, 13), is_about=True)
        outcome = talk(HELLO, may)[-1]
        assert "10K, Sun 13 Sep" in said(outcome)
        assert "pencilled" in said(outcome)
        told = talk(HELLO, may, SetGoal(on=date(2026, 9, 20)))[-1]
        assert told.dialogue.wish == SetGoal(distance=km(10), on=date(2026, 9, 20))
        assert "pencilled" not in said(told)

    def test_a_pencilled_race_that_cannot_be_is_asked_again_with_what_would_do(self) -> None:
        little = SetProfile(weekly_volume=Distance(0), longest_run=Distance(0))
        rest = (*EVERYTHING[3:5], EVERYTHING[5], EVERYTHING[6])
        outcomes = talk(HELLO, SetGoal(distance=km(10)), SkipQuestion(), (little, *rest), HELLO)
        assert _is_no(outcomes[-2])
        assert not _is_no(outcomes[-1])
        assert "What would you like to do?" in said(outcomes[-1])

    def test_back_to_the_date_forgets_it(self) -> None:
        ten = SetGoal(distance=km(10))
        outcome = talk(HELLO, ten, SetGoal(on=date(2026, 9, 20)), GoBack())[-1]
        assert asked(outcome) is Expects.RACE_DATE

    def test_a_changed_mind_overrides(self) -> None:
        outcome = talk(HELLO, HALF, SetGoal(distance=km(10)))[-1]
        assert outcome.dialogue.wish == SetGoal(distance=km(10), on=HALF.on)

    def test_something_else_is_answered_then_the_question_comes_again(self) -> None:
        outcome = talk(HELLO, HALF, ShowPaces())[-1]
        assert len(outcome.reply.parts) == 2
        assert asked(outcome) is Expects.WEEKLY_VOLUME

    def test_what_is_not_understood_is_asked_again(self) -> None:
        outcome = talk(HELLO, Clarify())[-1]
        assert "didn't get that" in said(outcome)
        assert asked(outcome) is Expects.GOAL

    def test_a_bare_yes_asks_again(self) -> None:
        assert asked(talk(HELLO, Confirm())[-1]) is Expects.GOAL

    def test_yes_something_hurts_asks_where(self) -> None:
        outcome = talk(HELLO, EVERYTHING[:5], SetProfile(long_run_day=Weekday.SUNDAY), Confirm())[
            -1
        ]
        assert asked(outcome) is Expects.INJURIES
        assert "Where" in said(outcome)

    def test_an_ache_asks_its_own_question_first(self) -> None:
        outcomes = talk(
            HELLO,
            EVERYTHING[:5],
            ReportNiggle(site=BodySite.KNEE),
            ReportNiggle(site=BodySite.KNEE, severity=2),
        )
        assert asked(outcomes[-2]) is Expects.SEVERITY
        assert Expects.INJURIES.value in outcomes[-1].dialogue.introduced

    def test_deleting_in_between_waits_for_its_own_answer(self) -> None:
        outcomes = talk(HELLO, DeleteEverything(), Decline(), DeleteEverything(), Confirm())
        assert outcomes[1].dialogue.proposal is not None
        assert asked(outcomes[2]) is Expects.GOAL
        assert outcomes[-1].goes == "delete"

    def test_skip_outside_a_question_asks_it_again(self) -> None:
        snapshot = a_beginning()
        assert asked(decide(SkipQuestion(), snapshot, now=NOW)) is Expects.GOAL

    def test_a_profile_field_that_is_no_answer_is_kept_too(self) -> None:
        outcome = talk(HELLO, SetProfile(first_name="Bo"), SetProfile(first_name="Bo"))[-1]
        assert outcome.record.athlete.name == "Bo"


class TestFirstPlan:
    """At the end a plan, its first week, what happens next, and the usual routines."""

    def test_the_end_is_a_plan_with_its_first_week(self) -> None:
        outcome = talk(EVERYTHING)[-1]
        record = outcome.record
        assert record.plan is not None
        assert record.athlete.joined == TODAY
        assert any(isinstance(part, WeekCard) for part in outcome.reply.parts)
        assert [type(f) for f in outcome.facts][-2:] == [GoalSet, PlanReplaced]
        assert outcome.summary == "Your first plan"
        assert outcome.dialogue.expects is None
        assert outcome.plan_version == 1

    def test_on_a_sunday_the_week_shown_is_the_next(self) -> None:
        sunday = datetime(2026, 4, 19, 18, tzinfo=UTC)
        only_tuesday = SetAvailability(days=(Weekday.TUESDAY, Weekday.THURSDAY), is_only=True)
        told = (SetGoal(kind=GoalKind.BASE), *EVERYTHING[1:3], only_tuesday, *EVERYTHING[5:])
        first = decide_all(told, a_beginning(), now=sunday)
        outcome = decide(SkipQuestion(), after(a_beginning(), first), now=sunday)
        (card,) = [part for part in outcome.reply.parts if isinstance(part, WeekCard)]
        assert card.week.monday == date(2026, 4, 20)

    def test_that_there_is_no_plan_yet_is_not_said_above_it(self) -> None:
        told = (*EVERYTHING[:-1],)
        move = MoveSession(session_on=date(2026, 4, 16), to_day=date(2026, 4, 17))
        outcome = talk(HELLO, told, (move, EVERYTHING[-1]))[-1]
        assert outcome.record.plan is not None
        assert "nothing to change" not in said(outcome)

    def test_the_usual_routines_are_set(self) -> None:
        routines = {r.kind: r for r in talk(EVERYTHING)[-1].record.routines}
        assert routines[RoutineKind.MORNING].at == time(6, 30)
        assert routines[RoutineKind.EVENING].at == time(19, 30)
        assert routines[RoutineKind.WEEKLY_REVIEW].days == {Weekday.SUNDAY}
        assert RoutineKind.RACE_COUNTDOWN in routines

    @pytest.mark.parametrize(
        "quiet", [Decline(), SetRoutine(kind=RoutineKind.MORNING, is_on=False)]
    )
    def test_no_reminder_stays_off(self, quiet: Command) -> None:
        outcome = talk(HELLO, EVERYTHING[:-1], quiet)[-1]
        assert outcome.record.plan is not None
        routines = {r.kind: r for r in outcome.record.routines}
        assert not routines[RoutineKind.MORNING].is_on
        assert "quiet in the mornings" in said(outcome)

    def test_a_race_without_a_date_is_pencilled_in(self) -> None:
        commands = (SetGoal(distance=km(10)), *EVERYTHING[1:])
        outcomes = talk(HELLO, commands, SkipQuestion())
        goal = outcomes[-1].record.athlete.goal
        assert goal is not None
        assert goal.race is not None
        assert goal.race.on.weekday() == Weekday.SUNDAY
        assert "pencilled" in said(outcomes[-1])

    def test_skipping_everything_still_gives_a_plan(self) -> None:
        snapshot = a_beginning("Europe/Berlin")
        for _ in range(20):
            snapshot = after(snapshot, decide(SkipQuestion(), snapshot, now=NOW))
            if snapshot.record.plan is not None:
                break
        assert snapshot.record.plan is not None

    def test_an_unsafe_goal_gets_an_honest_no_and_other_goals(self) -> None:
        soon = SetGoal(distance=Distance(42_195), on=date(2026, 5, 10))
        outcome = talk((soon, *EVERYTHING[1:]))[-1]
        assert outcome.record.plan is None
        assert any(isinstance(part, Refusal) for part in outcome.reply.parts)
        assert isinstance(outcome.reply.parts[-1], Question)
        goals = [b.command for b in outcome.reply.buttons if isinstance(b.command, SetGoal)]
        assert goals
        again = decide(goals[0], after(a_beginning(), outcome), now=NOW)
        assert again.record.plan is not None


class TestBeginningAgain:
    """Someone who has a plan goes straight on, and may begin anew."""

    def test_begin_is_asked_first_and_keeps_the_plan(self) -> None:
        snapshot = a_snapshot()
        outcome = decide(Begin(), snapshot, now=NOW)
        assert outcome.record is snapshot.record
        assert outcome.dialogue.proposal is not None

    def test_begin_anew_asks_again_and_rewrites_the_plan(self) -> None:
        snapshot = a_snapshot()
        snapshot = after(snapshot, decide(Begin(), snapshot, now=NOW))
        snapshot = after(snapshot, decide(Confirm(), snapshot, now=NOW))
        assert snapshot.dialogue.expects is Expects.GOAL
        outcome = decide_all(EVERYTHING, snapshot, now=NOW)
        assert outcome.record.plan != snapshot.record.plan
        assert outcome.record.athlete.joined == date(2026, 4, 1)
        assert outcome.record.activities == snapshot.record.activities

    def test_who_joins_another_chat_is_not_told_of_questions(self) -> None:
        joined, met = talk(LinkAccount(code="AB12"), HELLO)
        assert "A few short questions" not in said(joined)
        assert "A few short questions" in said(met)

    def test_who_begins_again_at_the_first_question_is_asked_it_again(self) -> None:
        outcomes = talk(*[Begin()] * 4)
        assert [asked(o) for o in outcomes] == [Expects.GOAL] * 4

    def test_a_newcomer_may_begin_again_in_the_middle(self) -> None:
        assert asked(talk(HELLO, HALF, Begin())[-1]) is Expects.GOAL

    @pytest.mark.parametrize(
        ("on", "noted"),
        [(None, "Noted: 10K in 50:00."), (date(2026, 9, 6), "Noted: 10K in 50:00, Sun 6 Sep.")],
        ids=["day to come", "all told"],
    )
    def test_a_time_wished_for_is_said_back(self, on: date | None, noted: str) -> None:
        wish = SetGoal(distance=km(10), target=Duration(3000), on=on)
        assert noted in said(talk(wish)[-1])

    def test_every_question_can_be_asked(self) -> None:
        turn = Turn(snapshot=a_snapshot(), now=NOW)
        for topic in ORDER:
            question = ask(topic, turn)
            assert question.text
            assert all(len(button.label) <= 24 for button in question.buttons)
        wish = replace(turn.dialogue, wish=SetGoal(kind=GoalKind.START_TO_RUN))
        beginner = replace(turn, snapshot=replace(turn.snapshot, dialogue=wish))
        assert "at all" in ask(Expects.WEEKLY_VOLUME, beginner).text


class TestTakingBack:
    """What was logged and the first plan can be taken back, also on the way."""

    def test_a_run_logged_between_two_questions_can_be_undone(self) -> None:
        run = LogActivity(on=TODAY, distance=km(8), rpe=4)
        outcome = talk(HELLO, run)[-1]
        assert outcome.summary == "Activity logged"
        assert outcome.reply.buttons[-1].command == Undo()

    def test_after_the_first_plan_is_taken_back_the_goal_is_asked_again(self) -> None:
        outcomes = talk(HELLO, EVERYTHING)
        before = Revision(number=1, summary="Your first plan", record=outcomes[0].record)
        snapshot = replace(after(a_beginning(), outcomes[-1]), undoable=before)
        outcome = decide(Undo(), snapshot, now=NOW)
        assert outcome.goes == "undo"
        assert asked(outcome) is Expects.GOAL
        assert "your first plan" in said(outcome)

    @pytest.mark.parametrize("said_besides", [Clarify(), ShowWeek()], ids=repr)
    def test_no_plan_is_made_of_silence_where_only_the_goal_is_open(
        self, said_besides: Command
    ) -> None:
        """What is said besides, however often, is no "just keep fit"."""
        outcomes = talk(HELLO, EVERYTHING)
        before = Revision(number=1, summary="Your first plan", record=outcomes[0].record)
        snapshot = replace(after(a_beginning(), outcomes[-1]), undoable=before)
        back = decide(Undo(), snapshot, now=NOW)
        later = talk(
            *[said_besides] * 4, start=after(replace(snapshot, record=before.record), back)
        )
        assert [asked(o) for o in later] == [Expects.GOAL] * 4
        assert later[-1].record.plan is None
