"""At the first calm contact after missed runs the coach is kind, and proposes the way on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from core.athlete import BodySite, Niggle
from core.coach.decide import decide
from core.coach.evidence import circumstances_of
from core.coach.rendering import say_reply
from core.coach.snapshot import Dialogue
from core.commands import (
    CheckInAnswered,
    Command,
    LogActivity,
    MoveSession,
    PushWeek,
    ReportNiggle,
    ShowPaces,
    ShowToday,
    ShowWeek,
    SkipSession,
    SmallTalk,
    SmallTalkKind,
)
from core.planning.guard import review, stops
from core.planning.missing import LET_GO
from core.planning.plan import SessionStatus
from core.replies import Expects
from core.units import Distance
from core.workouts.steps import WorkoutKind
from tests.builders import (
    TODAY,
    a_plan,
    a_record,
    a_snapshot,
    a_week,
    a_workout,
    after,
    an_athlete,
    km,
    runs_before,
)
from tests.training import NOW, day, plan_of, trained
from tests.training import say as talk

HELLO = SmallTalk(kind=SmallTalkKind.GREETING)
LATER = datetime(2026, 4, 28, 6, tzinfo=UTC)
"""A Tuesday, thirteen days on."""


@pytest.mark.parametrize("command", [HELLO, ShowToday()], ids=["hello", "today"])
def test_after_days_without_a_run_the_return_is_proposed(command: Command) -> None:
    outcome = decide(command, a_snapshot(), now=LATER)
    assert "Good to have you back" in say_reply(outcome.reply)
    assert "[Write the plan anew]" in say_reply(outcome.reply)


def test_what_is_too_much_after_days_off_gives_way_at_once() -> None:
    """ "After 6+ days off everything is easy": a stop does not wait for a yes."""
    outcome = decide(HELLO, a_snapshot(), now=LATER)
    plan = outcome.record.plan
    assert plan is not None
    seen = circumstances_of(outcome.record, LATER.date())
    assert not stops(review(plan, seen))
    assert "threshold 10.4 km → easy run" in say_reply(outcome.reply)
    assert outcome.summary


def test_after_days_without_a_run_that_are_easy_anyway_nothing_changes() -> None:
    easy = a_plan()
    weeks = tuple(
        w.with_sessions(tuple(s for s in w.sessions if s.workout.distance <= km(8)))
        for w in easy.weeks
    )
    snapshot = a_snapshot(a_record(plan=replace(easy, weeks=weeks)))
    outcome = decide(HELLO, snapshot, now=LATER)
    assert "Good to have you back" in say_reply(outcome.reply)
    assert outcome.summary == ""


def test_what_is_too_much_gives_way_though_all_that_was_missed_is_let_go() -> None:
    """A stop is never overruled: not by silence, not by having been spoken of before."""
    first, _ = talk(trained(), LogActivity(on=day(0), distance=Distance(8000)))
    plan, now = plan_of(first), NOW + timedelta(days=23)
    for gone in (s for s in plan.sessions() if day(0) < s.on < day(23) and s.workout.is_run):
        plan = plan.with_session(replace(gone, status=SessionStatus.MISSED).because(LET_GO))
    late, _ = talk(first, LogActivity(on=day(22), distance=Distance(5000)), now=now)
    late = replace(late, record=replace(late.record, plan=plan), dialogue=Dialogue())

    mended, _ = talk(late, ShowWeek(), now=now)

    assert stops(review(plan, circumstances_of(late.record, day(23))))
    assert not stops(review(plan_of(mended), circumstances_of(mended.record, day(23))))


def test_it_is_said_once() -> None:
    first = decide(HELLO, a_snapshot(), now=LATER)
    again = decide(HELLO, after(a_snapshot(), first), now=LATER + timedelta(hours=1))
    assert "Good to have you back" not in say_reply(again.reply)


def test_only_weeks_gone_by_are_let_go() -> None:
    outcome = decide(HELLO, a_snapshot(), now=LATER)
    plan = outcome.record.plan
    assert plan is not None
    assert not [s for s in plan.sessions() if s.is_open and s.on < LATER.date() - timedelta(days=1)]
    assert any(s.status is SessionStatus.MISSED for s in plan.sessions())


@pytest.mark.parametrize(
    "command", [ShowPaces(), LogActivity(on=LATER.date(), distance=km(5))], ids=["paces", "log"]
)
def test_nobody_is_interrupted_who_wants_something_else(command: Command) -> None:
    assert "Good to have" not in say_reply(decide(command, a_snapshot(), now=LATER).reply)


def test_nobody_is_called_back_who_hurts() -> None:
    ache = Niggle(site=BodySite.CALF, severity=4, since=TODAY, updated=TODAY)
    snapshot = a_snapshot(a_record(an_athlete(niggles=(ache,))))
    assert "Good to have" not in say_reply(decide(HELLO, snapshot, now=LATER).reply)


def test_a_stop_gives_way_to_an_ache_that_is_nearly_gone_too() -> None:
    """Nobody is called back who hurts, but what is to come is safe all the same."""
    ache = Niggle(site=BodySite.CALF, severity=1, since=TODAY, updated=TODAY)
    outcome = decide(HELLO, a_snapshot(a_record(an_athlete(niggles=(ache,)))), now=LATER)
    plan = outcome.record.plan
    assert plan is not None
    assert "Good to have" not in say_reply(outcome.reply)
    assert not stops(review(plan, circumstances_of(outcome.record, LATER.date())))


def test_what_was_missed_this_week_makes_a_later_run_shorter_at_once() -> None:
    """A long run that would be a stop waits for no Monday; what was missed may still be made up."""
    week = a_week()
    long = replace(week.sessions[3], workout=a_workout(WorkoutKind.LONG, 26.0))
    plan = a_plan((week.with_sessions((*week.sessions[:3], long)),))
    friday = datetime(2026, 4, 17, 6, tzinfo=UTC)
    runs = runs_before()[-2:]
    record = a_record(plan=replace(plan, base_longest=km(12)), activities=runs)
    outcome = decide(HELLO, a_snapshot(record), now=friday)
    assert "What is to come follows from what was really run:" in say_reply(outcome.reply)
    assert outcome.record.plan is not None
    assert not stops(review(outcome.record.plan, circumstances_of(outcome.record, friday.date())))


def test_of_whom_no_run_is_known_nothing_is_concluded() -> None:
    """Who never logs may well be running; the plan stays, and may be written anew."""
    snapshot = a_snapshot(a_record(activities=()))
    outcome = decide(HELLO, snapshot, now=LATER)
    assert "heard of a run from you yet" in say_reply(outcome.reply)
    assert "[Write the plan anew]" in say_reply(outcome.reply)
    assert outcome.summary == ""


def test_who_tells_of_no_run_is_asked_once_a_week_however_often_they_look() -> None:
    """Each morning today's workout; no card of changes on every one of them."""
    silent, asked = trained(), list[date]()
    for number in range(35):
        now = NOW + timedelta(days=number)
        silent, outcome = talk(silent, ShowToday(), now=now)
        if "heard of a run from you yet" in say_reply(outcome.reply):
            asked.append(now.date())
        elif number > 7:
            assert outcome.summary == ""
    weeks = [on.isocalendar().week for on in asked]
    assert len(weeks) >= 4
    assert len(weeks) == len(set(weeks))


def test_of_whom_no_run_is_known_a_stop_gives_way_all_the_same() -> None:
    """After weeks without a word the plan has outgrown what is known; a tap brings it back."""
    silent, weeks = trained(), NOW + timedelta(days=42)
    hello, outcome = talk(silent, HELLO, now=weeks)
    assert "heard of a run from you yet" in say_reply(outcome.reply)
    assert not stops(review(plan_of(hello), circumstances_of(hello.record, day(42))))
    ran = next(b.command for b in outcome.reply.buttons if b.label == "I ran as planned")
    back, _ = talk(hello, ran, now=weeks)
    ahead = [s for s in plan_of(back).sessions() if day(42) < s.on <= day(56)]
    planned = {s.id: s.workout.title for s in plan_of(silent).sessions()}
    assert ahead
    assert all(s.is_open and s.workout.title == planned[s.id] for s in ahead)


@pytest.mark.parametrize(
    "command",
    [
        CheckInAnswered(energy=4, sleep=4),
        PushWeek(),
        MoveSession(session_on=day(27), to_day=day(28)),
        SkipSession(session_on=day(27)),
    ],
    ids=["check-in", "push", "move", "skip"],
)
def test_who_asks_for_a_change_hears_of_a_stop_before_it(command: Command) -> None:
    first, _ = talk(trained(), LogActivity(on=day(0), distance=Distance(8000)))
    now = NOW + timedelta(days=23)
    first = replace(first, dialogue=Dialogue())
    after_it, outcome = talk(first, command, now=now)
    assert not stops(review(plan_of(after_it), circumstances_of(after_it.record, day(23))))
    assert "Good to have you back" in say_reply(outcome.reply)
    _, again = talk(replace(after_it, dialogue=Dialogue()), ShowWeek(), now=now)
    assert "Good to have you back" not in say_reply(again.reply)


def test_a_run_told_late_lets_a_stop_give_way_that_is_older() -> None:
    first, _ = talk(trained(), LogActivity(on=day(0), distance=Distance(8000)))
    late = LogActivity(on=day(20), distance=Distance(4000))
    told, _ = talk(replace(first, dialogue=Dialogue()), late, now=NOW + timedelta(days=23))
    assert not stops(review(plan_of(told), circumstances_of(told.record, day(23))))


def test_after_runs_left_out_for_an_ache_what_is_to_come_is_safe() -> None:
    """A way back is needed after days without running, whatever they were left out for."""
    ache = ReportNiggle(site=BodySite.HEEL, severity=9)
    first, _ = talk(trained(), LogActivity(on=day(0), distance=Distance(8000)), ache)
    for on in range(1, 13):
        seen = replace(first, dialogue=Dialogue())
        first, _ = talk(seen, ShowPaces() if on < 12 else ShowWeek(), now=NOW + timedelta(days=on))
    gone = [s for s in plan_of(first).sessions() if day(0) < s.on < day(12) and s.workout.is_run]
    assert {s.status for s in gone} == {SessionStatus.SKIPPED}
    assert not stops(review(plan_of(first), circumstances_of(first.record, day(12))))


def test_while_a_question_is_open_missed_runs_wait_for_their_word() -> None:
    ran = LogActivity(on=LATER.date() - timedelta(days=1), distance=km(6))
    snapshot = a_snapshot(decide(ran, a_snapshot(), now=LATER - timedelta(days=1)).record)
    asked = replace(snapshot, dialogue=Dialogue(expects=Expects.RPE))
    outcome = decide(HELLO, asked, now=LATER)
    assert "missed" not in say_reply(outcome.reply)
    assert outcome.record.plan == decide(HELLO, asked, now=LATER).record.plan
