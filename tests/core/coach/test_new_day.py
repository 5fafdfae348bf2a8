"""As days go by: what was not done is missed, what is told late counts, nothing is stacked."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.athlete import GoalKind, RoutineKind
from core.coach.composing import compose
from core.coach.decide import decide
from core.coach.rendering import say_reply
from core.coach.snapshot import Snapshot
from core.commands import (
    CompleteSession,
    LogActivity,
    MoveSession,
    ReportIllness,
    ShowToday,
    ShowWeek,
    SmallTalk,
    SmallTalkKind,
)
from core.planning.plan import SessionStatus, TrainingPlan
from core.units import Distance
from tests.training import NOW, day, plan_of, ran, say, session, text, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"
HELLO = SmallTalk(kind=SmallTalkKind.GREETING)


def at(days: int) -> datetime:
    """The morning so many days on."""
    return NOW + timedelta(days=days)


class TestMissed:
    """Yesterday's session has a day of grace; then it is missed."""

    def test_yesterday_is_not_missed_yet(self) -> None:
        after, _ = say(trained(), ShowToday(), now=at(1))
        assert session(after, HILLS).is_open

    def test_the_day_after_it_is(self) -> None:
        after, _ = say(trained(), ShowToday(), now=at(2))
        assert session(after, HILLS).status is SessionStatus.MISSED
        assert session(after, HILLS).workout == session(trained(), HILLS).workout
        assert after.plan_version == trained().plan_version

    def test_what_is_told_late_is_done(self) -> None:
        after, _ = say(trained(), ShowToday(), now=at(2))
        after, _ = say(after, CompleteSession(session_on=day(0)), now=at(2))
        assert session(after, HILLS).status is SessionStatus.DONE
        late, _ = say(trained(), LogActivity(on=day(0), distance=Distance(9500)), now=at(3))
        assert session(late, HILLS).status is SessionStatus.DONE

    def test_a_missed_run_stays_in_what_was_planned(self) -> None:
        after, outcome = say(trained(), ShowWeek(), now=at(4))
        week = plan_of(after).weeks[0]
        assert week.planned == plan_of(trained()).weeks[0].planned
        assert week.distance < week.planned
        assert week.planned.say() in say_reply(outcome.reply)


class TestKeySession:
    """ "Keeps the key session of the week if it can." """

    def test_a_missed_key_session_may_take_the_place_of_an_easy_run_once(self) -> None:
        after, outcome = say(trained(), HELLO, now=at(2))
        assert "You missed the hills" in text(outcome)
        [move] = [b.command for b in outcome.reply.buttons if isinstance(b.command, MoveSession)]
        assert move.session_on == day(0)
        _, again = say(after, HELLO, now=at(2))
        assert "You missed" not in text(again)

    def test_where_no_easy_run_is_left_it_is_let_go_in_silence(self) -> None:
        after, outcome = say(trained(), HELLO, now=at(4))
        assert "You missed" not in text(outcome)
        assert session(after, HILLS).reasons[-1].code == "missed"


class TestNewWeek:
    """ "Each becomes the smallest change that is right, never stacks." """

    def test_a_week_starts_lighter_where_a_law_asks_for_it(self) -> None:
        snapshot = ran(trained(), "w01-easy1")
        snapshot = replace(snapshot, record=replace(snapshot.record, plan=_bare_of_base(snapshot)))
        after, outcome = say(snapshot, HELLO, now=at(6))
        assert "this week starts a little lighter" in text(outcome)
        assert outcome.summary
        assert plan_of(after).weeks[1].planned < plan_of(snapshot).weeks[1].planned
        _, again = say(after, HELLO, now=at(6))
        assert "lighter" not in text(again)

    def test_one_missed_run_changes_nothing_and_is_no_news(self) -> None:
        snapshot = ran(trained(), "w01-quality", "w01-long")
        after, outcome = say(snapshot, HELLO, now=at(6))
        for planned in plan_of(trained()).weeks[1].sessions:
            assert session(after, planned.id) == planned
        assert "missed" not in text(outcome)

    def test_the_review_says_what_next_week_does_about_it(self) -> None:
        snapshot = ran(trained(), "w01-easy1")
        bare = replace(snapshot, record=replace(snapshot.record, plan=_bare_of_base(snapshot)))
        reply = compose(RoutineKind.WEEKLY_REVIEW, bare, now=at(4))
        assert reply is not None
        said = say_reply(reply)
        assert "Next week takes that into account" in said
        silent = compose(RoutineKind.WEEKLY_REVIEW, trained(), now=at(4))
        assert silent is not None
        assert "takes that into account" not in say_reply(silent)

    def test_first_steps_missed_for_a_week_are_repeated(self) -> None:
        begun = ran(trained(kind=GoalKind.START_TO_RUN), "w02-run3")
        _, outcome = say(begun, HELLO, now=at(12))
        assert "didn't work out" in text(outcome)


class TestIllnessGoesOn:
    """No word is no recovery."""

    def test_the_days_of_an_illness_that_lasts_are_left_out_as_they_come(self) -> None:
        ill, _ = say(trained(), ReportIllness(has_fever=True))
        later = decide(ShowWeek(), ill, now=at(6)).record.plan
        assert later is not None
        coming = [s for s in later.sessions() if day(6) <= s.on <= day(8)]
        assert coming
        assert all(s.status is SessionStatus.SKIPPED for s in coming)


def _bare_of_base(snapshot: Snapshot) -> TrainingPlan:
    return replace(plan_of(snapshot), base_volume=Distance(5000), base_longest=Distance(5000))
