"""Goals, races on the way, the profile, notes and routines."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from core.athlete import (
    Athlete,
    BodySite,
    Condition,
    DateException,
    Goal,
    GoalKind,
    GoalRace,
    Illness,
    KnownCondition,
    Language,
    Level,
    Niggle,
    Preferences,
    RaceResult,
    RoutineKind,
    RuleKind,
    Side,
    StandingRule,
    Tone,
    Weekday,
)
from core.coach.decide import decide
from core.coach.evidence import circumstances_of
from core.coach.goals import pencilled_goal, usual_date
from core.coach.places import zone_for
from core.coach.rendering import say_reply
from core.coach.routines import default_routines
from core.coach.snapshot import Outcome, Record, Snapshot
from core.coach.turn import Turn
from core.commands import (
    AddRace,
    Command,
    Confirm,
    Decline,
    DropGoal,
    Forget,
    Remember,
    ReplanFrom,
    SetGoal,
    SetProfile,
    SetQuietHours,
    SetRoutine,
    ShowProfile,
    SkipQuestion,
    Snooze,
    Undo,
)
from core.facts import FitnessChanged, GoalSet, PlanReplaced, ProfileChanged
from core.physiology.performance import HALF_MARATHON
from core.planning.build import build_plan
from core.planning.guard import review, stops
from core.planning.plan import TrainingPlan
from core.replies import ChangeCard, Expects, Refusal
from core.units import Distance, Duration, HeartRate, Units
from tests.builders import (
    NOW,
    TODAY,
    a_marathon,
    a_plan,
    a_record,
    a_snapshot,
    after,
    an_athlete,
    km,
)
from tests.dialogues.transcript import InMemory
from tests.training import say, trained

JUNE = date(2026, 6, 21)


def do(command: Command, **fields: object) -> Outcome:
    return decide(command, a_snapshot(a_record(**fields)), now=NOW)  # type: ignore[arg-type]


def text(outcome: Outcome) -> str:
    return say_reply(outcome.reply)


def confirmed(command: Command, **fields: object) -> Outcome:
    snapshot = a_snapshot(a_record(**fields))  # type: ignore[arg-type]
    asked = decide(command, snapshot, now=NOW)
    assert asked.dialogue.proposal is not None
    return decide(Confirm(), after(snapshot, asked), now=NOW)


class TestGoals:
    """A new goal is completed, proposed with its plan, and applied after a yes."""

    def test_a_new_goal_is_proposed_with_what_it_changes(self) -> None:
        outcome = do(SetGoal(distance=km(10), on=JUNE))
        card = outcome.reply.parts[0]
        assert isinstance(card, ChangeCard)
        assert 1 <= len(card.changes) <= 5
        assert card.changes[0].what == "Goal: Marathon, Sun 16 Aug → 10K, Sun 21 Jun"
        assert outcome.facts == ()

    def test_a_yes_sets_the_goal_and_the_plan(self) -> None:
        outcome = confirmed(SetGoal(distance=km(10), on=JUNE))
        goal = outcome.record.athlete.goal
        assert goal == Goal(kind=GoalKind.RACE, race=GoalRace(distance=km(10), on=JUNE))
        assert outcome.record.plan is not None
        assert outcome.record.plan.goal == goal
        assert {GoalSet, PlanReplaced} <= {type(fact) for fact in outcome.facts}

    def test_the_same_goal_is_no_change(self) -> None:
        assert "already" in text(do(SetGoal(distance=Distance(42_195))))

    def test_a_date_is_asked_for_and_the_distance_kept_in_mind(self) -> None:
        snapshot = a_snapshot()
        asked = decide(SetGoal(distance=km(10)), snapshot, now=NOW)
        assert asked.dialogue.expects is Expects.RACE_DATE
        outcome = decide(SetGoal(on=JUNE), after(snapshot, asked), now=NOW)
        assert outcome.dialogue.proposal is not None
        assert outcome.dialogue.wish is None

    def test_without_a_date_one_is_pencilled_in(self) -> None:
        snapshot = a_snapshot()
        asked = decide(SetGoal(distance=km(10)), snapshot, now=NOW)
        outcome = decide(SkipQuestion(), after(snapshot, asked), now=NOW)
        assert outcome.dialogue.proposal is not None
        assert "All right" in text(do(SkipQuestion()))

    def test_a_distance_is_asked_for(self) -> None:
        outcome = do(SetGoal(kind=GoalKind.RACE), athlete=an_athlete(goal=None))
        assert outcome.dialogue.expects is Expects.GOAL

    def test_a_day_gone_by_is_asked_again(self) -> None:
        outcome = do(SetGoal(distance=km(10), on=date(2026, 1, 1)))
        assert "behind us" in text(outcome)
        assert outcome.dialogue.expects is Expects.RACE_DATE

    def test_an_unsafe_goal_is_refused_with_others(self) -> None:
        athlete = an_athlete(weekly_volume=km(10), longest_run=km(4), goal=Goal(kind=GoalKind.BASE))
        soon = SetGoal(distance=Distance(42_195), on=date(2026, 5, 10))
        outcome = do(soon, athlete=athlete, activities=())
        assert any(isinstance(part, Refusal) for part in outcome.reply.parts)
        assert outcome.record.athlete.goal == athlete.goal

    def test_a_goal_without_a_plan_writes_one(self) -> None:
        outcome = do(SetGoal(distance=km(10), on=JUNE), plan=None)
        assert outcome.record.plan is not None
        assert Undo() in [b.command for b in outcome.reply.buttons]

    def test_an_unsafe_first_goal_is_refused(self) -> None:
        athlete = an_athlete(weekly_volume=km(10), longest_run=km(4), goal=None)
        soon = SetGoal(distance=Distance(42_195), on=date(2026, 5, 10))
        outcome = do(soon, athlete=athlete, activities=(), plan=None)
        assert any(isinstance(part, Refusal) for part in outcome.reply.parts)
        assert outcome.record.plan is None

    def test_a_level_alone_needs_no_plan(self) -> None:
        outcome = do(SetProfile(level=Level.ADVANCED), plan=None)
        assert outcome.summary == "Profile changed"

    def test_without_a_wish_keeping_fit_is_pencilled_in(self) -> None:
        turn = Turn(snapshot=a_snapshot(), now=NOW)
        assert pencilled_goal(turn) == Goal(kind=GoalKind.BASE)

    def test_keeping_fit_needs_no_date(self) -> None:
        assert do(SetGoal(kind=GoalKind.BASE)).dialogue.proposal is not None
        running = a_snapshot()
        kept = replace(running.dialogue, wish=SetGoal(kind=GoalKind.BASE))
        outcome = decide(SetGoal(distance=km(10)), replace(running, dialogue=kept), now=NOW)
        assert outcome.dialogue.expects is Expects.RACE_DATE

    def test_dropping_the_goal_goes_on_as_base(self) -> None:
        outcome = confirmed(DropGoal())
        assert outcome.record.athlete.goal == Goal(kind=GoalKind.BASE)
        assert "no race goal" in text(do(DropGoal(), athlete=an_athlete(goal=None)))

    @pytest.mark.parametrize(("metres", "weeks"), [(5000, 8), (42_195, 18), (100_000, 20)])
    def test_the_usual_date_is_a_sunday_far_enough_away(self, metres: int, weeks: int) -> None:
        today = date(2026, 4, 15)
        day = usual_date(Distance(metres), today)
        assert day.weekday() == Weekday.SUNDAY
        assert weeks * 7 <= (day - today).days <= weeks * 7 + 6


@pytest.mark.parametrize(
    ("command", "asked", "done"),
    [
        (
            SetGoal(distance=Distance(21_098), on=date(2026, 9, 20)),
            "would become",
            "from today on:",
        ),
        (SetProfile(weekly_volume=km(30)), "would become", "from today on:"),
        (AddRace(distance=km(10), on=date(2026, 5, 31)), "would make", "makes room"),
    ],
    ids=["goal", "profile", "race"],
)
def test_what_was_proposed_is_said_as_done_once_it_is(
    command: Command, asked: str, done: str
) -> None:
    assert asked in text(do(command))
    said = text(confirmed(command))
    assert done in said
    assert asked not in said


class TestRacesOnTheWay:
    """Tune-up races, and the plan written anew."""

    def test_a_tune_up_is_proposed_and_kept_after_a_yes(self) -> None:
        outcome = confirmed(AddRace(distance=km(10), on=JUNE))
        assert [race.on for race in outcome.record.athlete.tune_ups] == [JUNE]

    def test_its_day_is_asked_for(self) -> None:
        assert "Which day" in text(do(AddRace(distance=km(10))))

    @pytest.mark.parametrize(
        ("day", "word"), [(date(2026, 1, 1), "behind us"), (date(2026, 9, 1), "before it")]
    )
    def test_it_lies_between_today_and_the_goal(self, day: date, word: str) -> None:
        assert word in text(do(AddRace(distance=km(10), on=day)))

    def test_without_a_race_goal_it_is_the_goal(self) -> None:
        outcome = do(AddRace(distance=km(10), on=JUNE), athlete=an_athlete(goal=None))
        assert "New goal" in text(outcome)

    def test_replanning_is_proposed(self) -> None:
        assert do(ReplanFrom()).dialogue.proposal is not None
        assert "no plan" in text(do(ReplanFrom(), plan=None, athlete=an_athlete(goal=None)))
        assert do(ReplanFrom(), plan=None).record.plan is not None

    def test_replanning_to_the_same_plan_says_so(self) -> None:
        snapshot = a_snapshot()
        once = decide(Confirm(), after(snapshot, decide(ReplanFrom(), snapshot, now=NOW)), now=NOW)
        again = decide(ReplanFrom(), after(snapshot, once), now=NOW)
        assert isinstance(again.reply.parts[0], ChangeCard)


class TestProfile:
    """What is told is noted; what touches the plan is proposed."""

    @pytest.mark.parametrize(
        ("command", "word"),
        [
            (SetProfile(units=Units.MI), "miles"),
            (SetProfile(units=Units.KM, first_name="Bo"), "Bo"),
            (SetProfile(place="New York"), "New York"),
            (SetProfile(language=Language.GERMAN), "Notiert: Deutsch"),
            (SetProfile(tone=Tone.FRIEND), "friend"),
            (SetProfile(max_heart_rate=HeartRate(190)), "190 bpm"),
            (SetProfile(model_off=True), "away from language models"),
            (SetProfile(first_name="Bo", model_off=False), "may help"),
            (SetProfile(first_name="Cy", has_no_injuries=True), "nothing hurts"),
        ],
    )
    def test_settings_are_noted_at_once(self, command: SetProfile, word: str) -> None:
        outcome = do(command)
        assert word in text(outcome)
        assert isinstance(outcome.facts[0], ProfileChanged)
        assert outcome.record.plan == a_plan()

    @pytest.mark.parametrize(
        "command",
        [
            SetProfile(level=Level.ADVANCED),
            SetProfile(weekly_volume=km(50)),
            SetProfile(runs_per_week=5, longest_run=km(20)),
            SetProfile(age=56),
            SetProfile(birth_year=1960),
            SetProfile(long_run_day=Weekday.SATURDAY),
        ],
    )
    def test_what_touches_the_plan_is_kept_and_the_plan_proposed(self, command: SetProfile) -> None:
        outcome = do(command)
        assert outcome.record.plan == a_plan()
        assert outcome.record.athlete != an_athlete()
        assert outcome.dialogue.proposal is not None
        assert outcome.summary == "Profile changed"

    def test_a_race_that_is_not_for_their_age_leaves_the_plan_at_once(self) -> None:
        """UK Athletics: no marathon below 18, and a stop is never overruled."""
        outcome = do(SetProfile(age=16))
        assert "16 years old" in text(outcome)
        assert "for adults" in text(outcome)
        assert outcome.record.plan is not None
        assert outcome.record.plan.goal == Goal(kind=GoalKind.BASE)
        assert outcome.record.athlete.goal == Goal(kind=GoalKind.BASE)
        offered = [b.command for b in outcome.reply.buttons]
        assert any(isinstance(command, SetGoal) for command in offered)
        assert offered[-1] == Undo()
        assert GoalSet(goal=Goal(kind=GoalKind.BASE)) in outcome.facts

    @pytest.mark.parametrize("answer", [Decline(), Confirm()], ids=["no", "yes"])
    def test_what_becomes_unsafe_by_what_is_told_gives_way_before_a_yes(
        self, answer: Command
    ) -> None:
        """At fourteen a week holds fourteen miles, whatever is said to the new plan."""
        young, outcome = say(trained(kind=GoalKind.BASE), SetProfile(age=14))
        assert "With that, your plan from today on:" in text(outcome)
        after, _ = say(young, answer)
        for snapshot in (young, after):
            plan = snapshot.plan
            assert plan is not None
            assert not stops(review(plan, circumstances_of(snapshot.record, TODAY)))

    def test_a_result_leads_to_new_paces_after_a_yes(self) -> None:
        result = SetProfile(result_distance=km(10), result_duration=Duration(2380))
        asked = do(result)
        assert "Threshold pace" in text(asked)
        assert not any(isinstance(fact, FitnessChanged) for fact in asked.facts)
        outcome = confirmed(result)
        assert any(isinstance(fact, FitnessChanged) for fact in outcome.facts)
        assert outcome.record.plan is not None
        assert outcome.record.plan.vdot is not None
        assert outcome.record.plan.vdot > 49.8

    def test_an_impossible_result_is_doubted(self) -> None:
        outcome = do(SetProfile(result_distance=km(5), result_duration=Duration(300)))
        assert "world's best" in text(outcome)

    def test_the_same_again_is_said(self) -> None:
        assert "already" in text(do(SetProfile(units=Units.KM)))

    def test_an_unknown_place_is_asked_again(self) -> None:
        assert do(SetProfile(place="Xyzzy")).dialogue.expects is Expects.PLACE

    def test_all_that_is_known_is_shown_in_private(self) -> None:
        athlete = an_athlete(
            tune_ups=(GoalRace(distance=km(10), on=JUNE),),
            rules=(StandingRule(kind=RuleKind.NEVER_ON, words="never Tuesday"),),
            notes=("I hate hills",),
            niggles=(
                Niggle(
                    site=BodySite.CALF,
                    side=Side.LEFT,
                    severity=2,
                    since=date(2026, 4, 1),
                    updated=date(2026, 4, 1),
                ),
                Niggle(
                    site=BodySite.KNEE,
                    severity=2,
                    since=date(2026, 4, 1),
                    updated=date(2026, 4, 1),
                ),
            ),
            illness=Illness(since=date(2026, 4, 14)),
            conditions=(KnownCondition(condition=Condition.PREGNANT, since=date(2026, 1, 1)),),
        )
        days = replace(
            athlete.availability,
            weekly=(60, *athlete.availability.weekly[1:]),
            exceptions=(DateException(first=JUNE, last=JUNE, reason="travel"),),
        )
        outcome = do(ShowProfile(), athlete=replace(athlete, availability=days))
        assert outcome.reply.is_private
        said = text(outcome)
        for word in (
            "10 km on Sun 21 Jun",
            "never Tuesday",
            "I hate hills",
            "left calf, 2/10",
            "knee",
            "Ill since Tue 14 Apr",
            "Health: pregnancy",
            "Monday 60 min",
            "travel",
            "morning workout 07:00",
        ):
            assert word in said

    def test_a_race_is_called_by_its_name_in_any_units(self) -> None:
        miles = replace(an_athlete().preferences, units=Units.MI)
        ten = RaceResult(distance=km(10), duration=Duration(3120), on=JUNE)
        outcome = do(ShowProfile(), athlete=an_athlete(preferences=miles, results=(ten,)))
        assert "Result: 10K 52:00" in text(outcome)

    def test_little_known_is_shown_too(self) -> None:
        bare = an_athlete(
            name="",
            birth_year=None,
            goal=None,
            weekly_volume=None,
            longest_run=None,
            results=(),
            long_run_day=None,
            availability=replace(an_athlete().availability, weekly=(None,) * 7),
        )
        said = text(do(ShowProfile(), athlete=bare, routines=()))
        assert said == "What I know about you:\nTime zone UTC, km"

    def test_notes_are_kept_and_forgotten(self) -> None:
        assert do(Remember(words="I hate hills")).record.athlete.notes == ("I hate hills",)
        athlete = an_athlete(notes=("I hate hills", "night shifts"))
        kept = do(Forget(words="the hills"), athlete=athlete).record.athlete.notes
        assert kept == ("night shifts",)
        shifts = an_athlete(notes=("night shifts every third week", "I hate hills", "I hate rain"))
        corrected = do(Remember(words="night shifts every second week"), athlete=shifts)
        assert corrected.record.athlete.notes == (
            "I hate hills",
            "I hate rain",
            "night shifts every second week",
        )
        kept = do(Forget(words="that I hate hills"), athlete=shifts).record.athlete.notes
        assert kept == ("night shifts every third week", "I hate rain")
        assert do(Forget(), athlete=athlete).record.athlete.notes == ()
        assert "no note" in text(do(Forget(words="swimming"), athlete=athlete))

    @pytest.mark.parametrize(
        ("place", "zone"),
        [
            ("Berlin", "Europe/Berlin"),
            ("Portland, Oregon", "America/Los_Angeles"),
            ("I live in Rome", "Europe/Rome"),
            ("europe/madrid", "Europe/Madrid"),
            ("buenos aires", "America/Argentina/Buenos_Aires"),
            ("nowhere", None),
        ],
    )
    def test_places_lead_to_zones(self, place: str, zone: str | None) -> None:
        assert zone_for(place) == zone


class TestRoutines:
    """When the coach speaks unasked."""

    def test_a_time_alone_is_the_mornings(self) -> None:
        outcome = do(SetRoutine(at=time(6, 0)))
        assert outcome.record.routines[0].at == time(6, 0)
        assert "morning workout comes at 06:00, every day" in text(outcome)

    def test_days_and_kind_can_be_named(self) -> None:
        review = SetRoutine(kind=RoutineKind.WEEKLY_REVIEW, days=(Weekday.MONDAY,))
        assert "weekly review comes at 18:00, Monday" in text(do(review))

    def test_one_is_switched_off(self) -> None:
        outcome = do(SetRoutine(kind=RoutineKind.EVENING, is_on=False))
        assert "No more evening check-in" in text(outcome)

    @pytest.mark.parametrize(("is_on", "word"), [(False, "when you do"), (True, "on again")])
    def test_all_are_switched(self, is_on: bool, word: str) -> None:
        outcome = do(SetRoutine(is_on=is_on))
        assert word in text(outcome)
        assert {routine.is_on for routine in outcome.record.routines} == {is_on}

    def test_all_are_paused(self) -> None:
        outcome = do(SetRoutine(paused_until=date(2026, 5, 1)))
        assert "silent until Fri 1 May" in text(outcome)
        assert {r.paused_until for r in outcome.record.routines} == {date(2026, 5, 1)}

    def test_without_any_the_morning_is_meant(self) -> None:
        outcome = do(SetRoutine(is_on=True), routines=())
        assert [r.kind for r in outcome.record.routines] == [RoutineKind.MORNING]

    def test_quiet_hours(self) -> None:
        outcome = do(SetQuietHours(starts=time(22), ends=time(7)))
        assert outcome.record.athlete.preferences.quiet_from == time(22)

    @pytest.mark.parametrize(
        ("command", "until"),
        [
            (Snooze(), datetime(2026, 4, 15, 7, 0, tzinfo=UTC)),
            (Snooze(delay=Duration(900)), datetime(2026, 4, 15, 6, 15, tzinfo=UTC)),
            (Snooze(at=time(5, 0)), datetime(2026, 4, 16, 5, 0, tzinfo=UTC)),
            (Snooze(until_day=date(2026, 4, 17)), datetime(2026, 4, 17, 7, 0, tzinfo=UTC)),
        ],
    )
    def test_a_snooze_comes_back_later(self, command: Snooze, until: datetime) -> None:
        outcome = do(command)
        assert outcome.record.routines[0].snoozed_until == until
        assert [r.snoozed_until for r in outcome.record.routines[1:]] == [None, None]

    @pytest.mark.parametrize(
        ("at", "kind"),
        [
            (datetime(2026, 4, 16, 7, 5, tzinfo=UTC), RoutineKind.MORNING),
            (datetime(2026, 4, 16, 12, 30, tzinfo=UTC), RoutineKind.MORNING),
            (datetime(2026, 4, 16, 18, 30, tzinfo=UTC), RoutineKind.MORNING),
            (datetime(2026, 4, 16, 20, 0, tzinfo=UTC), RoutineKind.EVENING),
            (datetime(2026, 4, 15, 20, 0, tzinfo=UTC), RoutineKind.MORNING),
            (datetime(2026, 4, 19, 18, 30, tzinfo=UTC), RoutineKind.WEEKLY_REVIEW),
        ],
        ids=["at once", "after noon", "before evening", "evening", "rest day", "Sunday"],
    )
    def test_the_routine_that_spoke_last_is_snoozed(self, at: datetime, kind: RoutineKind) -> None:
        """Not the countdown, the review or the nudge that had nothing to say at its time today."""
        snapshot = a_snapshot(a_record(routines=default_routines()))
        outcome = decide(Snooze(), snapshot, now=at)
        snoozed = [r.kind for r in outcome.record.routines if r.snoozed_until is not None]
        assert snoozed == [kind]

    def test_what_is_snoozed_to_another_day_comes_at_its_own_time(self) -> None:
        evening = datetime(2026, 4, 16, 20, 0, tzinfo=UTC)
        outcome = decide(Snooze(until_day=date(2026, 4, 17)), a_snapshot(), now=evening)
        assert "tomorrow, Fri 17 Apr at 19:30" in text(outcome)

    def test_nothing_to_snooze_is_said(self) -> None:
        assert "no reminder" in text(do(Snooze(), routines=()))


def test_goal_marathon_is_the_usual() -> None:
    assert an_athlete().goal == a_marathon()


def _a_marathoner(now: datetime) -> InMemory:
    """Somebody who trains for a marathon in March and has run the first week."""
    runner = InMemory("Europe/Berlin")
    told = (
        "marathon on 14 march 2027|45 km a week|4|18|10k in 48:30|tue thu sat sun|no limit|sunday"
    )
    for answer in (*told.split("|"), "nothing hurts", "41", "km", "7:00"):
        runner.say(answer, now)
    for days, words in ((1, "did it"), (3, "done, rpe 4"), (5, "done"), (6, "did the long run")):
        runner.say(words, now + timedelta(days=days, hours=11))
    return runner


def test_a_tune_up_that_costs_the_goal_its_long_runs_is_refused_with_a_shorter_one() -> None:
    """Not the goal is put in question, but the race on the way."""
    now = datetime(2026, 11, 16, 8, tzinfo=UTC)
    later = now + timedelta(days=8, hours=9)

    reply = _a_marathoner(now).say("want to race a marathon on 14 feb as training", later)

    assert "would leave too few long runs before your marathon" in say_reply(reply)
    (shorter,) = (button.command for button in reply.buttons)
    assert shorter == AddRace(distance=HALF_MARATHON, on=date(2027, 2, 14))


def _a_tight_marathoner() -> Snapshot:
    """30 km a week, longest 10 km, and sixteen weeks to a marathon."""
    on = date(2026, 8, 9)
    athlete = Athlete(
        id="a",
        preferences=Preferences(zone="UTC"),
        birth_year=1990,
        weekly_volume=km(30),
        longest_run=km(10),
        goal=a_marathon(on),
        joined=TODAY,
    )
    record = Record(athlete=athlete)
    plan = build_plan(a_marathon(on), circumstances_of(record, TODAY))
    assert isinstance(plan, TrainingPlan)
    return a_snapshot(replace(record, plan=plan))


def test_a_tune_up_that_no_shorter_one_replaces_is_offered_for_another_weekend() -> None:
    """A lighter week has room for what costs another its long run."""
    tight, wanted = _a_tight_marathoner(), AddRace(distance=km(10), on=date(2026, 6, 14))

    outcome = decide(wanted, tight, now=NOW)

    assert "would leave too few long runs before your marathon" in text(outcome)
    assert "Another weekend fits." in text(outcome)
    other = outcome.reply.buttons[0].command
    assert isinstance(other, AddRace)
    assert (other.distance, other.on) == (km(10), date(2026, 6, 7))
    assert decide(other, tight, now=NOW).dialogue.proposal is not None


@pytest.mark.parametrize(
    ("wanted", "fields", "reason", "offered"),
    [
        (HALF_MARATHON, {}, "would need a run of 15 km", (km(10), TODAY + timedelta(days=4))),
        (km(60), {}, "I plan for races from 3 km to 50 km", (km(10), TODAY + timedelta(days=4))),
        (HALF_MARATHON, {"birth_year": 2011}, "That is too far", None),
        (
            km(5),
            {"conditions": (KnownCondition(condition=Condition.PREGNANT, since=TODAY),)},
            "Racing is not for now (pregnant)",
            None,
        ),
    ],
    ids=["too soon", "too long", "too young", "not at all"],
)
def test_a_race_on_the_way_is_no_more_than_a_goal_may_be(
    wanted: Distance, fields: dict[str, Any], reason: str, offered: tuple[Distance, date] | None
) -> None:
    """A race that would be unsafe as a goal is unsafe on the way to one."""
    tight = _a_tight_marathoner()
    athlete = replace(tight.athlete, weekly_volume=km(20), **fields)
    snapshot = replace(tight, record=replace(tight.record, athlete=athlete))

    outcome = decide(AddRace(distance=wanted, on=TODAY + timedelta(days=4)), snapshot, now=NOW)

    assert reason in text(outcome)
    races = [b.command for b in outcome.reply.buttons if isinstance(b.command, AddRace)]
    found = [(race.distance, race.on) for race in races if race.distance < wanted]
    assert found == ([offered] if offered else [])
    assert outcome.record is snapshot.record


def test_a_half_four_weeks_before_the_marathon_has_its_place() -> None:
    """And the week that has begun stays as it was."""
    now = datetime(2026, 11, 16, 8, tzinfo=UTC)
    later = now + timedelta(days=8, hours=9)

    said = say_reply(_a_marathoner(now).say("want to race a half on 14 feb as training", later))

    assert "The plan would make room for it" in said
    assert "This week" not in said
