"""Reshaping the week: what was named moves at once, more is proposed, the unsafe is refused."""

from dataclasses import replace
from datetime import date

import pytest

from core.athlete import RuleKind, Sport, Weekday
from core.commands import (
    AddSession,
    BlockDates,
    Command,
    CompleteSession,
    Confirm,
    EaseWeek,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ScaleSession,
    SetAvailability,
    SetRule,
    SkipSession,
    SwapSessions,
    Undo,
    WhatIf,
)
from core.facts import SessionMoved
from core.planning.plan import SessionStatus
from core.replies import ChangeCard, Expects, Refusal
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind as K
from tests.training import TODAY, day, moved, plan_of, say, session, text, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"


def statuses(snapshot: object, *ids: str) -> list[SessionStatus]:
    return [session(snapshot, name).status for name in ids]  # type: ignore[arg-type]


def test_a_move_to_a_free_day_is_done_at_once_and_pins_the_session() -> None:
    """Explicit and safe: applied, with an Undo."""
    after, outcome = say(trained(), MoveSession(session_on=TODAY, to_day=day(1)))
    assert session(after, HILLS).on == day(1)
    assert session(after, HILLS).is_pinned
    assert session(after, HILLS).moved_from == TODAY
    assert outcome.reply.buttons[-1].command == Undo()
    assert [type(fact) for fact in outcome.facts] == [SessionMoved]


def test_a_session_moved_home_again_was_never_moved() -> None:
    """There and back leaves no trace but the pin."""
    there = MoveSession(session_on=TODAY, to_day=day(1))
    back = MoveSession(session_on=day(1), to_day=TODAY)
    after, _ = say(trained(), there, back)
    assert session(after, HILLS).moved_from is None


def test_a_taken_day_is_proposed_as_a_swap() -> None:
    """More moves than was named, so the athlete is asked first."""
    after, outcome = say(trained(), MoveSession(session_on=TODAY, to_day=day(2)))
    assert plan_of(after) == plan_of(trained())
    assert "Makes room for hills" in text(outcome)
    after, _ = say(after, Confirm())
    assert session(after, HILLS).on == day(2)
    assert session(after, STRIDES).on == TODAY


def test_hard_days_that_would_meet_move_the_least_that_keeps_them_apart() -> None:
    """The long run gives way to hills on the day before it."""
    after, outcome = say(trained(), MoveSession(session_on=TODAY, to_day=day(3)))
    assert "Keeps an easy day between hard sessions" in text(outcome)
    after, _ = say(after, Confirm())
    assert abs((session(after, HILLS).on - session(after, LONG).on).days) > 1


def test_a_pinned_session_never_gives_way() -> None:
    """What the athlete fixed stays; the refusal names days that do work."""
    pinned = moved(trained(), STRIDES, is_pinned=True)
    after, outcome = say(pinned, MoveSession(session_on=TODAY, to_day=day(2)))
    assert isinstance(outcome.reply.parts[0], Refusal)
    assert plan_of(after) == plan_of(pinned)
    assert any(isinstance(b.command, MoveSession) for b in outcome.reply.buttons)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (MoveSession(session_on=TODAY, to_day=day(-1)), "never rewritten"),
        (MoveSession(session_on=TODAY, to_day=date(2027, 4, 1)), "outside your plan"),
        (MoveSession(session_on=day(95), session_kind=K.RACE, to_day=day(96)), "own date"),
        (MoveSession(session_on=TODAY, to_day=TODAY), "already"),
        (MoveSession(session_on=TODAY), "[Thu 16 Apr]"),
        (MoveSession(session_on=day(1), to_day=day(2)), "mean"),
        (MoveSession(session_on=day(2), session_kind=K.LONG, to_day=day(3)), "mean"),
        (MoveSession(session_kind=K.MARATHON_PACE, to_day=day(3)), "I'd move it"),
        (MoveSession(session_kind=K.BRICK, to_day=day(3)), "mean"),
        (MoveSession(session_on=date(2027, 5, 1), to_day=day(1)), "Nothing"),
        (SwapSessions(first_on=TODAY), "which"),
        (SwapSessions(first_on=day(1)), "mean"),
        (SwapSessions(first_on=TODAY, second_on=day(1)), "Wed 15 Apr → Thu 16 Apr"),
        (SwapSessions(first_on=TODAY, first_kind=K.HILLS, second_on=day(1)), "mean"),
        (SwapSessions(first_on=TODAY, second_on=TODAY), "Swapped"),
        (SwapSessions(first_on=TODAY, second_on=day(95)), "own date"),
        (SkipSession(session_on=day(1), last_on=day(1)), "othing"),
        (SkipSession(session_on=day(1)), "mean"),
        (ReplaceSession(session_on=TODAY), "[Easy run]"),
        (ReplaceSession(session_on=day(1)), "mean"),
        (ReplaceSession(session_on=day(2), session_kind=K.STRIDES, with_kind=K.STRIDES), "lready"),
        (ReplaceSession(session_on=TODAY, with_kind=K.RACE), "too small"),
        (ScaleSession(session_on=TODAY), "How"),
        (ScaleSession(session_on=day(1)), "mean"),
        (ScaleSession(session_on=TODAY, to_duration=Duration(300)), "too little"),
        (ScaleSession(session_on=TODAY, to_distance=Distance(500)), "too little"),
        (ScaleSession(session_on=day(95), session_kind=K.RACE, to_distance=Distance(9000)), "race"),
        (ScaleSession(session_on=TODAY, to_distance=Distance(9500)), "lready"),
        (EaseWeek(only_on=day(1)), "othing"),
        (PushWeek(only_on=day(1)), "no easy run"),
        (PushWeek(week_of=day(90)), "on purpose"),
        (AddSession(on=day(-1)), "outside the days"),
        (AddSession(on=day(2), distance=Distance(5000)), "already"),
        (AddSession(kind=K.RACE), "too "),
        (SetAvailability(days=()), "days"),
        (SetAvailability(days=tuple(Weekday), minutes=0), "days"),
        (BlockDates(first=day(-9), last=day(-8)), "Those days"),
        (BlockDates(first=day(1), last=day(300)), "half a year"),
        (SetRule(kind=RuleKind.NEVER_ON), "weekday"),
        (SetRule(kind=RuleKind.LONG_RUN_CAP), "?"),
        (SetRule(kind=RuleKind.MOST_RUNS), "?"),
        (SetRule(kind=RuleKind.NOT_BEFORE), "?"),
        (SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.MONDAY, is_lifted=True), "no"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Command) else value[:12],
)  # fmt: skip
def test_what_can_not_be_done_is_said_plainly(command: Command, expected: str) -> None:
    """Every answer names what is wrong, or asks with the likely sessions to tap."""
    _, outcome = say(trained(), command)
    assert expected in text(outcome)


@pytest.mark.parametrize(
    "command",
    [
        MoveSession(to_day=TODAY), SwapSessions(), SkipSession(), ReplaceSession(), ScaleSession(),
        EaseWeek(), PushWeek(), AddSession(),
    ],
    ids=lambda command: type(command).__name__,
)  # fmt: skip
def test_without_a_plan_there_is_nothing_to_reshape(command: Command) -> None:
    """And the answer offers to make one."""
    bare = replace(trained(), record=replace(trained().record, plan=None))
    _, outcome = say(bare, command)
    assert "no plan" in text(outcome)


def test_left_out_means_left_out() -> None:
    """ "Missed an exercise and the schedule shifts" (Team3Rep 6): nothing shifts here."""
    before = plan_of(trained())
    after, outcome = say(trained(), SkipSession(session_on=TODAY))
    assert session(after, HILLS).status is SessionStatus.SKIPPED
    others = [s for s in plan_of(after).sessions() if s.id != HILLS]
    assert others == [s for s in before.sessions() if s.id != HILLS]
    assert any(isinstance(b.command, MoveSession) for b in outcome.reply.buttons)


def test_a_key_session_may_take_the_place_of_an_easy_run_once() -> None:
    """The key session of the week is saved; a second one would stack."""
    after, outcome = say(trained(), SkipSession(session_on=TODAY))
    offer = next(b.command for b in outcome.reply.buttons if isinstance(b.command, MoveSession))
    after, _ = say(after, offer)
    assert session(after, STRIDES).kind is K.HILLS
    assert session(after, HILLS).status is SessionStatus.SKIPPED
    _, outcome = say(after, SkipSession(session_on=day(4)))
    assert not any(isinstance(b.command, MoveSession) for b in outcome.reply.buttons)
    _, outcome = say(after, MoveSession(session_on=TODAY, to_day=day(4)))
    assert "stack" in text(outcome)


def test_a_day_left_out_takes_all_that_stands_on_it() -> None:
    """Friday has a run and strength; "skip Friday" means the day."""
    after, outcome = say(trained(), SkipSession(session_on=day(2)))
    assert not [s for s in plan_of(after).sessions_on(day(2)) if s.is_open]
    assert "Left out on" in text(outcome)


def test_a_week_left_out_brings_the_ladder_after_it() -> None:
    """Six days off or more: the load returns in steps (Daniels, ch. 9)."""
    after, outcome = say(trained(), SkipSession(session_on=day(5), last_on=day(13), reason="sea"))
    open_between = [s for s in plan_of(after).sessions() if day(5) <= s.on <= day(13) and s.is_open]
    assert not open_between
    first = next(s for s in plan_of(after).sessions() if s.on > day(13) and s.workout.is_run)
    assert not first.workout.is_hard
    assert "You said: sea." in text(outcome)


@pytest.mark.parametrize(
    ("command", "session_id", "kind"),
    [
        (ReplaceSession(session_on=TODAY, with_sport=Sport.RIDE), HILLS, K.CROSS_TRAINING),
        (ReplaceSession(session_on=TODAY, with_sport=Sport.STRENGTH), HILLS, K.STRENGTH),
        (ReplaceSession(session_on=TODAY, with_sport=Sport.YOGA), HILLS, K.MOBILITY),
        (ReplaceSession(session_on=TODAY, with_sport=Sport.WALK), HILLS, K.WALK),
        (ReplaceSession(session_on=TODAY, with_sport=Sport.RUN), HILLS, K.EASY),
        (ReplaceSession(session_on=TODAY, with_kind=K.EASY), HILLS, K.EASY),
        (ReplaceSession(session_on=TODAY, with_kind=K.RECOVERY), HILLS, K.RECOVERY),
        (ReplaceSession(session_on=TODAY, with_kind=K.STEADY), HILLS, K.STEADY),
        (ReplaceSession(session_on=TODAY, with_kind=K.STRIDES), HILLS, K.STRIDES),
        (ReplaceSession(session_on=TODAY, with_kind=K.WALK), HILLS, K.WALK),
        (ReplaceSession(session_on=TODAY, with_kind=K.STRENGTH), HILLS, K.STRENGTH),
        (ReplaceSession(session_on=TODAY, with_kind=K.MOBILITY), HILLS, K.MOBILITY),
        (ReplaceSession(session_on=TODAY, with_kind=K.CROSS_TRAINING), HILLS, K.CROSS_TRAINING),
        (ReplaceSession(session_on=TODAY, on_treadmill=True), HILLS, K.HILLS),
        (ReplaceSession(session_on=day(4), with_kind=K.LONG), LONG, K.LONG),
    ],
    ids=str,
)
def test_something_else_in_its_place(command: Command, session_id: str, kind: K) -> None:
    """Another kind, another sport, or the treadmill, at about the same time."""
    after, _ = say(trained(), command)
    assert session(after, session_id).kind is kind


def test_rest_in_its_place_leaves_it_out() -> None:
    """Rest needs no workout."""
    after, _ = say(trained(), ReplaceSession(session_on=TODAY, with_kind=K.REST))
    assert session(after, HILLS).status is SessionStatus.SKIPPED


def test_quality_for_quality_is_guarded() -> None:
    """A threshold session may stand where hills stood."""
    after, outcome = say(trained(), ReplaceSession(session_on=TODAY, with_kind=K.FARTLEK))
    kinds = {session(after, HILLS).kind, K.FARTLEK if outcome.dialogue.proposal else None}
    assert K.FARTLEK in kinds


@pytest.mark.parametrize(
    ("command", "metres", "seconds"),
    [
        (ScaleSession(session_on=day(4), to_duration=Duration(1800)), None, 1800),
        (ScaleSession(session_on=day(4), to_distance=Distance(10_000)), 10_000, None),
        (ScaleSession(session_on=day(4), by_distance=Distance(-4000)), 10_000, None),
        (ScaleSession(session_on=day(4), is_shorter=True), 10_500, None),
    ],
    ids=str,
)
def test_shorter_is_always_allowed(
    command: Command, metres: int | None, seconds: int | None
) -> None:
    """Exactly as short as was said."""
    after, _ = say(trained(), command)
    workout = session(after, LONG).workout
    assert metres in (None, workout.distance.m)
    assert seconds in (None, workout.duration.s)


def test_a_minute_figure_shortens_by_time() -> None:
    """Ten minutes less of strength is fifteen minutes of it."""
    less = ScaleSession(session_on=day(2), session_kind=K.STRENGTH, by_duration=Duration(-600))
    after, _ = say(trained(), less)
    assert session(after, "w01-strength1").workout.duration == Duration(900)
    shorter = ScaleSession(session_on=day(2), session_kind=K.STRENGTH, is_shorter=True)
    after, _ = say(trained(), shorter)
    assert session(after, "w01-strength1").workout.duration == Duration(1200)


def test_much_longer_is_refused_with_the_most_that_is_safe() -> None:
    """25 km after a longest of 14 is refused with its figures."""
    longer = ScaleSession(session_on=day(4), to_distance=Distance(25_000))
    after, outcome = say(trained(), longer)
    assert plan_of(after) == plan_of(trained())
    assert isinstance(outcome.reply.parts[0], Refusal)
    assert "%" in text(outcome)
    safe = next(b.command for b in outcome.reply.buttons if isinstance(b.command, ScaleSession))
    assert safe.to_distance is not None
    assert safe.to_distance < Distance(25_000)


def test_an_easier_week_is_three_quarters_without_quality() -> None:
    """Hard work becomes easy, the long run shorter."""
    after, _ = say(trained(), EaseWeek(reason="stress at work"))
    week = plan_of(after).weeks[0]
    assert not any(s.workout.is_hard for s in week.sessions)
    assert week.distance.m <= plan_of(trained()).weeks[0].distance.m * 0.77


def test_more_is_given_only_within_the_laws() -> None:
    """A push adds at most what no law minds, else it is refused with figures."""
    after, outcome = say(trained(), PushWeek(week_of=day(7)))
    before = plan_of(trained()).weeks[1].distance
    assert before <= plan_of(after).weeks[1].distance <= before * 1.15
    assert text(outcome)


def test_an_easy_run_added_to_an_empty_week_is_a_run() -> None:
    """A quarter of nothing is no size: the smallest run of any use, or an honest no."""
    empty, _ = say(trained(), SkipSession(session_on=TODAY, last_on=day(6)))
    week = {s.id for s in plan_of(empty).sessions() if s.on <= day(6)}
    after, _ = say(empty, AddSession(on=day(1)))
    (added,) = (s for s in plan_of(after).sessions() if s.on <= day(6) and s.id not in week)
    assert added.workout.duration.minutes >= 20


def test_an_extra_run_finds_its_day() -> None:
    """A short easy run goes where nothing stands; beyond a caution it is asked for."""
    after, outcome = say(trained(), AddSession(distance=Distance(4000)))
    if outcome.dialogue.proposal:
        after, outcome = say(after, Confirm())
    assert sum(1 for _ in plan_of(after).sessions()) == 1 + sum(
        1 for _ in plan_of(trained()).sessions()
    )


def test_an_extra_long_run_is_refused_with_a_safe_size() -> None:
    """Twenty-five kilometres out of the blue are not added."""
    big = AddSession(on=day(1), kind=K.LONG, distance=Distance(25_000))
    after, outcome = say(trained(), big)
    assert plan_of(after) == plan_of(trained())
    assert isinstance(outcome.reply.parts[0], Refusal)


def test_an_extra_ride_is_no_run() -> None:
    """Other sports are added by their time."""
    ride = AddSession(on=day(1), sport=Sport.RIDE, duration=Duration(3600))
    after, _ = say(trained(), ride)
    assert plan_of(after).sessions_on(day(1))[0].kind is K.CROSS_TRAINING


class TestFreeDays:
    """ "Nothing is planned on a day that is not free, nor longer than its minutes." """

    def test_blackout_days_stay_empty(self) -> None:
        """IntervalCoach put sessions on blackout days."""
        after, _ = say(trained(), BlockDates(first=day(4), last=day(4), reason="wedding"))
        assert not [s for s in plan_of(after).sessions_on(day(4)) if s.is_open]
        assert session(after, LONG).is_open
        after, _ = say(after, BlockDates(first=day(4), last=day(4), minutes=None))
        assert after.athlete.availability.exceptions == ()

    def test_travel_keeps_what_matters_and_drops_the_rest_with_a_reason(self) -> None:
        """Five days away: the week is arranged around them."""
        trip = BlockDates(first=day(5), last=day(9), reason="travel")
        after, outcome = say(trained(), trip)
        if outcome.dialogue.proposal:
            after, outcome = say(after, Confirm())
        away = [s for s in plan_of(after).sessions() if day(5) <= s.on <= day(9)]
        assert not [s for s in away if s.is_open]
        back, _ = say(after, BlockDates(first=day(5), last=day(9), minutes=None))
        returned = [s for s in plan_of(back).sessions() if day(5) <= s.on <= day(9) and s.is_open]
        assert returned

    def test_a_long_trip_ends_with_the_way_back(self) -> None:
        """Ten days without training are followed by the ladder."""
        after, outcome = say(trained(), BlockDates(first=day(5), last=day(14)))
        if outcome.dialogue.proposal:
            after, outcome = say(after, Confirm())
        first = next(s for s in plan_of(after).sessions() if s.on > day(14) and s.is_open)
        assert not first.workout.is_hard

    def test_ninety_minutes_are_ninety_minutes(self) -> None:
        """IntervalCoach planned 4h08 on a 90-minute day."""
        cap = SetAvailability(days=tuple(Weekday), minutes=45)
        after, outcome = say(trained(), cap)
        if outcome.dialogue.proposal:
            after, outcome = say(after, Confirm())
        runs = [s for s in plan_of(after).sessions() if s.is_open and s.workout.is_run]
        assert all(s.workout.duration.s <= 45 * 60 for s in runs if s.kind is not K.RACE)

    def test_fewer_days_move_the_coming_weeks(self) -> None:
        """Many sessions move, so it is proposed; the word itself is kept whatever the answer."""
        only = SetAvailability(
            days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY), is_only=True
        )
        after, outcome = say(trained(), only)
        assert after.athlete.availability.weekly[0] == 0
        assert outcome.dialogue.proposal is not None
        after, _ = say(after, Confirm())
        days = {
            s.on.weekday() for s in plan_of(after).sessions() if s.is_open and s.kind is not K.RACE
        }
        assert days <= {1, 3, 5}

    def test_more_days_offer_a_new_plan(self) -> None:
        """New time changes nothing by itself."""
        tight = trained(free=(0, None, None, None, None, None, None))
        after, outcome = say(tight, SetAvailability(days=(Weekday.MONDAY,)))
        assert plan_of(after) == plan_of(tight)
        assert "anew" in text(outcome)

    def test_a_count_of_days_is_a_rule(self) -> None:
        """ "Three runs a week" names no days."""
        after, outcome = say(trained(), SetAvailability(days=(), count=3))
        if outcome.dialogue.proposal:
            after, outcome = say(after, Confirm())
        for week in plan_of(after).weeks[1:]:
            assert sum(s.workout.is_run and s.is_open for s in week.sessions) <= 3

    @pytest.mark.parametrize(
        "rule",
        [
            SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.WEDNESDAY),
            SetRule(
                kind=RuleKind.COMMITMENT,
                weekday=Weekday.FRIDAY,
                sport=Sport.TEAM_SPORT,
                is_hard=True,
            ),
            SetRule(kind=RuleKind.LONG_RUN_CAP, duration=Duration(5400), words="long run 90 min"),
            SetRule(kind=RuleKind.LONG_RUN_CAP, distance=Distance(15_000)),
        ],
        ids=lambda rule: rule.kind.value,
    )
    def test_rules_hold_and_can_be_lifted(self, rule: SetRule) -> None:
        """A rule is kept in the athlete's words, and the plan follows it."""
        after, outcome = say(trained(), rule)
        if outcome.dialogue.proposal:
            after, outcome = say(after, Confirm())
        assert after.athlete.rules[0].kind is rule.kind
        coming = [s for s in plan_of(after).sessions() if s.is_open and s.workout.is_run]
        if rule.kind is RuleKind.NEVER_ON:
            assert not [s for s in coming if s.on.weekday() == 2]
        if rule.duration is not None:
            assert all(s.workout.duration <= rule.duration for s in coming if s.kind is K.LONG)
        lifted, outcome = say(after, replace(rule, is_lifted=True))
        assert lifted.athlete.rules == ()
        assert isinstance(text(outcome), str)

    def test_a_time_of_day_is_only_noted(self) -> None:
        """Sessions have no hour, so nothing moves."""
        from datetime import time

        rule = SetRule(kind=RuleKind.NOT_BEFORE, at=time(7, 0))
        after, _ = say(trained(), rule)
        assert plan_of(after) == plan_of(trained())
        assert after.athlete.rules

    def test_a_half_blocked_stretch_keeps_its_ends(self) -> None:
        """Freeing the middle of a blocked stretch leaves both ends blocked."""
        after, outcome = say(trained(), BlockDates(first=day(20), last=day(24), minutes=30))
        if outcome.dialogue.proposal:
            after, _ = say(after, Confirm())
        after, _ = say(after, BlockDates(first=day(22), last=day(22), minutes=None))
        spans = [(e.first, e.last) for e in after.athlete.availability.exceptions]
        assert spans == [(day(20), day(21)), (day(23), day(24))]

    def test_a_second_trip_leaves_the_first_blocked(self) -> None:
        """What lies outside the days just told of stays as it was."""
        bare = replace(trained(), record=replace(trained().record, plan=None))
        later, sooner = (
            BlockDates(first=day(first), last=day(first + 2), reason="travel") for first in (20, 5)
        )
        after, _ = say(bare, later, sooner)
        spans = [(e.first, e.last) for e in after.athlete.availability.exceptions]
        assert spans == [(day(5), day(7)), (day(20), day(22))]

    def test_without_a_plan_the_word_is_kept(self) -> None:
        """The next plan will know it."""
        bare = replace(trained(), record=replace(trained().record, plan=None))
        after, _ = say(bare, SetAvailability(days=(Weekday.MONDAY,), minutes=40))
        assert after.athlete.availability.weekly[0] == 40
        after, _ = say(bare, BlockDates(first=day(1), last=day(1), minutes=None))
        assert after.athlete.availability.exceptions == ()

    def test_no_day_left_is_asked_back(self) -> None:
        """Seven "never"s leave nothing to plan."""
        snapshot = trained(free=(0, 0, 0, 0, None, 0, None))
        rule = SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.FRIDAY)
        other = SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday.SUNDAY)
        after, outcome = say(snapshot, rule)
        after, outcome = say(after, other)
        assert outcome.dialogue.expects is Expects.DAYS


def test_it_means_the_session_just_spoken_of() -> None:
    """ "Skip it" after talking of the long run."""
    spoken = replace(trained(), dialogue=replace(trained().dialogue, session_id=LONG))
    after, _ = say(spoken, SkipSession())
    assert statuses(after, LONG) == [SessionStatus.SKIPPED]


def test_a_done_session_is_told_of_as_done() -> None:
    """What is over can't be moved, cut or replaced."""
    after, _ = say(trained(), CompleteSession(rpe=6))
    _, outcome = say(after, ReplaceSession(session_on=TODAY, with_kind=K.EASY))
    assert "one already" in text(outcome)


def test_past_sessions_stay_as_they_were() -> None:
    """A session of yesterday is over, whatever is asked of it."""
    late = moved(trained(), HILLS, on=day(-1), status=SessionStatus.MISSED)
    for command in (
        ReplaceSession(session_on=day(-1), with_kind=K.EASY),
        ScaleSession(session_on=day(-1), is_shorter=True),
    ):
        after, _ = say(late, command)
        assert plan_of(after) == plan_of(late)
    _, outcome = say(late, MoveSession(session_on=day(-1)))
    assert outcome.dialogue.expects is Expects.DAY


def test_at_most_five_lines_are_shown() -> None:
    """A large change is counted, not listed."""
    _, outcome = say(trained(), SkipSession(session_on=TODAY, last_on=day(20)))
    card = next(part for part in outcome.reply.parts if isinstance(part, ChangeCard))
    assert len(card.changes) <= 5


def test_what_waits_for_a_yes_is_not_said_as_done() -> None:
    """The headline of a proposal says what would be; after the yes it says what was."""
    goes = SkipSession(session_on=session(trained(), LONG).on)
    proposed, outcome = say(trained(), WhatIf(command=goes))
    assert text(outcome).startswith("I'd leave it out: ")
    _, outcome = say(proposed, Confirm())
    assert text(outcome).startswith("Left out: ")


def test_a_day_the_athlete_blocked_is_named_with_the_way_to_lift_it() -> None:
    """A move onto it says why there is no time."""
    target = session(trained(), STRIDES).on
    blocked, _ = say(trained(), BlockDates(first=day(1), last=day(1), minutes=0, reason="busy"))
    _, outcome = say(blocked, MoveSession(session_on=target, session_kind=K.STRIDES, to_day=day(1)))
    assert "is blocked: busy. Say “free on Thursday” to lift it." in text(outcome)
    bare, _ = say(trained(), BlockDates(first=day(1), last=day(1), minutes=0))
    _, outcome = say(bare, MoveSession(session_on=target, session_kind=K.STRIDES, to_day=day(1)))
    assert "is blocked. Say “free on Thursday” to lift it." in text(outcome)


def test_a_swap_with_a_day_of_rest_moves_the_run() -> None:
    before = trained()
    busy = session(before, "w01-quality").on
    rest = next(day(n) for n in range(1, 6) if not plan_of(before).sessions_on(day(n)))
    swapped, _ = say(before, SwapSessions(first_on=rest, second_on=busy))
    moved_there, _ = say(before, MoveSession(session_on=busy, to_day=rest))
    assert plan_of(swapped) == plan_of(moved_there)


def test_the_word_block_is_no_reason() -> None:
    """ "You said: block." said nothing."""
    block = BlockDates(first=day(0), last=day(2), minutes=0, reason="block")
    _, outcome = say(trained(), block)
    assert "these days are not free" in text(outcome)
    assert "block" not in text(outcome)


def test_days_freed_inside_a_block_leave_the_rest_of_it_blocked() -> None:
    """Only the days that are named are free again."""
    after, _ = say(trained(), BlockDates(first=day(2), last=day(12)))

    after, _ = say(after, BlockDates(first=day(5), last=day(7), minutes=None))

    exceptions = after.athlete.availability.exceptions
    assert [(e.first, e.last) for e in exceptions] == [(day(2), day(4)), (day(8), day(12))]
