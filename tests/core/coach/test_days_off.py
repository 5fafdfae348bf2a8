"""Days nobody told of are days off for safety's sake, said as a question, given back at a word."""

from dataclasses import replace
from datetime import timedelta

from bot.understanding import hear
from core.coach.composing import dialogue_after
from core.coach.rendering import say_reply
from core.coach.snapshot import Snapshot
from core.commands import (
    Command,
    CompleteSession,
    LogActivity,
    ReplaceSession,
    ShowDay,
    SkipSession,
    SmallTalk,
    SmallTalkKind,
)
from core.language.recognize import recognize
from core.planning.plan import SessionStatus
from core.replies import Reply
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind
from tests.training import NOW, day, plan_of, say, session, text, trained

HELLO = SmallTalk(kind=SmallTalkKind.GREETING)
LATE = 12
"""Days gone by without a word."""
LATER = NOW + timedelta(days=LATE)


def a_run(on: int, kilometres: int = 8) -> LogActivity:
    return LogActivity(
        on=day(on), distance=Distance(kilometres * 1000), duration=Duration(kilometres * 360)
    )


def tapped(reply: Reply, label: str) -> Command:
    return next(button.command for button in reply.buttons if button.label == label)


def after_silence() -> tuple[Snapshot, Reply]:
    """Twelve days after the first run a second one is told of."""
    first, _ = say(trained(), a_run(0))
    after, outcome = say(first, a_run(LATE), now=LATER)
    return after, outcome.reply


def km_ahead(snapshot: Snapshot) -> float:
    ahead = (s for s in plan_of(snapshot).sessions() if day(LATE) < s.on <= day(LATE + 14))
    return sum(s.workout.distance.km for s in ahead if s.is_open)


class TestTheQuestion:
    """The load comes back in steps at once; whether there was a break is asked."""

    def test_the_first_run_after_silence_asks_whether_there_was_a_break(self) -> None:
        after, reply = after_silence()
        assert "Did you run? Tell me, and it's as it was." in say_reply(reply)
        assert plan_of(after).time_off is not None

    def test_a_break_that_was_told_of_is_not_asked_about(self) -> None:
        first, _ = say(trained(), a_run(0))
        off = SkipSession(session_on=day(1), last_on=day(LATE - 1), reason="holiday")
        away, _ = say(first, off)
        _, outcome = say(away, a_run(LATE), now=LATER)
        assert "Did you run?" not in text(outcome)

    def test_days_off_up_to_today_bring_the_load_back_in_steps(self) -> None:
        """ "Didn't train the last 12 days": of what is gone by, not of today."""
        first, _ = say(trained(), a_run(0))
        gone = SkipSession(session_on=day(1), last_on=day(LATE))
        after, outcome = say(first, gone, now=LATER)
        assert "Good to have you back" in text(outcome)
        assert plan_of(after).time_off is not None
        coming = (s.on for s in plan_of(after).sessions() if s.is_open and s.on >= day(LATE))
        planned = (s.on for s in plan_of(trained()).sessions() if s.on >= day(LATE))
        assert min(coming) == min(planned)

    def test_what_a_button_says_may_be_typed(self) -> None:
        after, reply = after_silence()
        asked = replace(after, dialogue=dialogue_after(reply, after.dialogue))
        heard = hear(recognize, "i ran as planned!", asked, LATER)
        assert heard.commands == (tapped(reply, "I ran as planned"),)


class TestTheAnswer:
    """ "I ran as planned" gives it back, "I was off" makes the day gentle."""

    def test_runs_done_as_planned_bring_back_what_was_made_lighter(self) -> None:
        after, reply = after_silence()
        ran, outcome = say(after, tapped(reply, "I ran as planned"), now=LATER)
        assert "Then you weren't off, and what I made lighter is back:" in text(outcome)
        assert plan_of(ran).time_off is None
        assert km_ahead(ran) > 1.4 * km_ahead(after)
        gone = [s for s in plan_of(ran).sessions() if day(0) < s.on < day(LATE)]
        assert {s.status for s in gone if s.workout.is_run} == {SessionStatus.DONE}

    def test_said_twice_it_counts_once(self) -> None:
        after, reply = after_silence()
        ran, _ = say(after, command := tapped(reply, "I ran as planned"), now=LATER)
        again, outcome = say(ran, command, now=LATER)
        assert "in the log already" in text(outcome)
        assert again.record == ran.record

    def test_one_run_told_late_makes_it_fewer_days(self) -> None:
        after, _ = after_silence()
        fewer, outcome = say(after, a_run(3), now=LATER)
        off = plan_of(fewer).time_off
        assert off is not None
        assert off.days == LATE - 4
        assert "only 8 days off" in text(outcome)

    def test_a_run_told_late_that_leaves_no_break_ends_the_way_back(self) -> None:
        after, _ = after_silence()
        back, outcome = say(after, a_run(LATE // 2), now=LATER)
        assert plan_of(back).time_off is None
        assert "Then you weren't off" in text(outcome)

    def test_a_break_that_ended_earlier_is_one_all_the_same(self) -> None:
        """ "After 6+ days off the load comes back in steps", whichever run was the first."""
        after, _ = after_silence()
        earlier, _ = say(after, a_run(LATE - 1), now=LATER + timedelta(days=2))
        off = plan_of(earlier).time_off
        assert off is not None
        assert (off.days, off.first) == (LATE - 2, day(LATE))

    def test_a_run_before_them_changes_nothing_of_it(self) -> None:
        after, _ = after_silence()
        later, _ = say(after, a_run(-3), now=LATER)
        assert plan_of(later).time_off == plan_of(after).time_off

    def test_who_was_off_starts_gently_today(self) -> None:
        now = NOW + timedelta(days=14)
        missed = SkipSession(
            session_on=day(1), last_on=now.date() - timedelta(days=1), is_missed=True
        )
        off, outcome = say(trained(), missed, now=now)
        assert "so we start from the beginning, gently" in text(outcome)
        time_off = plan_of(off).time_off
        assert time_off is not None
        assert time_off.first == now.date()

    def test_at_the_first_hello_it_can_be_said_too(self) -> None:
        first, _ = say(trained(), a_run(0))
        back, outcome = say(first, HELLO, now=LATER)
        assert "The last run I know of was" in text(outcome)
        ran, outcome = say(back, tapped(outcome.reply, "I ran as planned"), now=LATER)
        assert "Logged: " in text(outcome)
        assert km_ahead(ran) >= km_ahead(back)

    def test_without_a_plan_runs_of_days_gone_by_are_asked_for(self) -> None:
        bare = trained()
        bare = replace(bare, record=replace(bare.record, plan=None))
        _, outcome = say(bare, CompleteSession(session_on=day(-2), last_on=day(-1)))
        assert "There's no plan yet" in text(outcome)


class TestMissed:
    """ "I skipped it" tells of what was, not of what comes."""

    def test_on_a_rest_day_the_last_session_not_logged_is_meant(self) -> None:
        after, outcome = say(trained(), SkipSession(is_missed=True), now=NOW + timedelta(days=1))
        assert session(after, "w01-quality").status is SessionStatus.SKIPPED
        assert text(outcome).startswith("Left out: ")
        assert "You asked for it" not in text(outcome)

    def test_with_nothing_behind_it_is_asked(self) -> None:
        done, _ = say(trained(), CompleteSession())
        asked, outcome = say(done, SkipSession(is_missed=True), now=NOW + timedelta(days=1))
        assert "Do you mean this one?" in text(outcome)
        assert plan_of(asked) == plan_of(done)
        left = outcome.reply.buttons[0].command
        assert isinstance(left, SkipSession)
        assert left.session_on == session(done, "w01-easy1").on

    def test_a_few_missed_days_are_let_go(self) -> None:
        now = NOW + timedelta(days=3)
        off, outcome = say(trained(), SkipSession(session_on=day(0), last_on=day(2)), now=now)
        assert "Left out: " in text(outcome)
        assert session(off, "w01-quality").status is SessionStatus.SKIPPED
        _, again = say(off, SkipSession(session_on=day(0), last_on=day(0)), now=now)
        assert "Nothing is planned in those days" in text(again)


class TestIndoors:
    """The treadmill, or the bike, for all runs of some days."""

    def test_all_runs_of_a_week_go_indoors(self) -> None:
        command = ReplaceSession(session_on=day(-1), last_on=day(4), on_treadmill=True)
        after, outcome = say(trained(), command)
        week = [s for s in plan_of(after).sessions() if day(0) <= s.on <= day(4)]
        runs = [s for s in week if s.workout.is_run]
        assert runs
        assert all("treadmill" in s.workout.title for s in runs)
        assert "km (treadmill, 1 % grade)" in text(outcome)

    def test_only_those_of_a_kind(self) -> None:
        command = ReplaceSession(session_kind=WorkoutKind.LONG, last_on=day(4), on_treadmill=True)
        after, _ = say(trained(), command)
        assert "treadmill" in session(after, "w01-long").workout.title
        assert "treadmill" not in session(after, "w01-easy1").workout.title

    def test_what_instead_is_asked_when_it_is_not_said(self) -> None:
        _, outcome = say(trained(), ReplaceSession(last_on=day(4)))
        assert "What would you rather do" in text(outcome)

    def test_where_nothing_is_planned_nothing_changes(self) -> None:
        far = ReplaceSession(session_on=day(400), last_on=day(410), on_treadmill=True)
        after, outcome = say(trained(), far)
        assert "Nothing is planned in those days" in text(outcome)
        assert plan_of(after) == plan_of(trained())

    def test_what_a_law_forbids_is_refused_for_all(self) -> None:
        hard = ReplaceSession(last_on=day(4), with_kind=WorkoutKind.INTERVALS)
        after, outcome = say(trained(), hard)
        assert plan_of(after) == plan_of(trained())
        assert outcome.summary == ""

    def test_the_day_shows_it(self) -> None:
        command = ReplaceSession(last_on=day(4), on_treadmill=True)
        after, _ = say(trained(), command)
        _, outcome = say(after, ShowDay(on=session(after, "w01-long").on))
        assert "treadmill" in say_reply(outcome.reply)
