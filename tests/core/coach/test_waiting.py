"""A change asked for together with an ache or illness waits until it is known how bad that is."""

from dataclasses import replace

import pytest

from core.athlete import BodySite
from core.coach.decide import decide_all
from core.coach.snapshot import Outcome, Snapshot
from core.commands import (
    Command,
    Confirm,
    LogActivity,
    MoveSession,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ShowWeek,
    SkipSession,
)
from core.planning.plan import SessionStatus
from core.replies import Expects
from core.units import Distance
from tests.training import NOW, day, session, text, trained

HILLS, LONG = "w01-quality", "w01-long"
ACHE = ReportNiggle(site=BodySite.CALF)


def message(snapshot: Snapshot, *commands: Command) -> tuple[Snapshot, Outcome]:
    """The snapshot and the answer after one message of several commands."""
    outcome = decide_all(commands, snapshot, now=NOW)
    after = replace(
        snapshot,
        record=outcome.record,
        dialogue=outcome.dialogue,
        plan_version=outcome.plan_version,
    )
    return after, outcome


def later(snapshot: Snapshot) -> MoveSession:
    """The long run a day earlier."""
    on = session(snapshot, LONG).on
    return MoveSession(session_on=on, to_day=on.replace(day=on.day - 1))


@pytest.mark.parametrize("is_told_last", [False, True])
def test_a_move_beside_an_ache_is_carried_out_once_the_ache_is_measured(
    is_told_last: bool,
) -> None:
    start = trained()
    move = later(start)
    asked = (move, ACHE) if is_told_last else (ACHE, move)
    after, outcome = message(start, *asked)
    assert outcome.dialogue.expects is Expects.SEVERITY
    assert outcome.dialogue.waiting == (move,)
    assert after.record == start.record
    assert text(outcome).index("Before I change") < text(outcome).index("How much")

    after, outcome = message(after, replace(ACHE, severity=4))
    assert outcome.dialogue.waiting == ()
    if outcome.dialogue.proposal is not None:
        assert outcome.dialogue.proposal.commands[0] == replace(
            move, session_kind=session(start, LONG).kind
        )
        after, outcome = message(after, Confirm())
    assert session(after, LONG).on == move.to_day
    assert session(after, LONG).workout.distance < session(start, LONG).workout.distance


def test_a_move_behind_an_ache_of_which_no_figure_is_told_is_made_at_once() -> None:
    """What is taken for granted of the ache is said; nothing is asked, so nothing waits."""
    start = trained()
    hurts, _ = message(start, ACHE)
    easy = next(s for s in hurts.record.plan.sessions() if s.on == day(2) and s.workout.is_run)
    after, outcome = message(hurts, MoveSession(session_on=easy.on, to_day=day(3)))
    assert "so I take it for 3 of 10" in text(outcome)
    assert "Before I change" not in text(outcome)
    assert outcome.dialogue.waiting == ()
    assert session(after, easy.id).on == day(3)


def test_a_red_ache_leaves_nothing_to_move() -> None:
    start = trained()
    after, _ = message(start, ACHE, later(start))
    after, outcome = message(after, replace(ACHE, severity=8))
    assert session(after, LONG).status is SessionStatus.SKIPPED
    assert "no running" in text(outcome)
    after, _ = message(after, Confirm())
    assert session(after, LONG).status is SessionStatus.SKIPPED


def test_a_move_beside_an_illness_waits_for_the_word_on_fever() -> None:
    start = trained()
    after, outcome = message(start, ReportIllness(), later(start))
    assert outcome.dialogue.expects is Expects.FEVER
    assert outcome.dialogue.waiting == (later(start),)
    after, outcome = message(after, ReportIllness(has_fever=True))
    assert outcome.dialogue.waiting == ()
    assert session(after, LONG).status is SessionStatus.SKIPPED


def test_another_ache_asked_about_keeps_the_change_waiting() -> None:
    start = trained()
    after, _ = message(start, ACHE, later(start))
    after, outcome = message(after, replace(ACHE, severity=1), ReportNiggle(site=BodySite.KNEE))
    assert outcome.dialogue.waiting == (later(start),)
    assert session(after, LONG).on == session(start, LONG).on


def test_what_takes_load_away_and_what_was_done_never_wait() -> None:
    start = trained()
    after, outcome = message(
        start, SkipSession(session_on=session(start, HILLS).on), LogActivity(
            on=day(-1), distance=Distance(5000)
        ), ACHE
    )  # fmt: skip
    assert outcome.dialogue.waiting == ()
    assert session(after, HILLS).status is SessionStatus.SKIPPED
    assert len(after.record.activities) == 1


def test_another_message_in_between_lets_the_change_go() -> None:
    start = trained()
    after, _ = message(start, ACHE, later(start))
    after, _ = message(after, ShowWeek())
    after, outcome = message(after, replace(ACHE, severity=1))
    assert session(after, LONG).on == session(start, LONG).on
    assert outcome.dialogue.proposal is None


def test_tired_beside_the_day_left_out_only_leaves_it_out() -> None:
    after, outcome = message(
        trained(), ReportFatigue(is_strong=True), SkipSession(session_on=NOW.date())
    )
    assert "easier" not in text(outcome)
    assert "gentle" not in text(outcome)
    assert not [s for s in (after.record.plan.sessions_on(NOW.date()) if after.record.plan else ())
                if s.is_open and s.workout.is_run]  # fmt: skip
