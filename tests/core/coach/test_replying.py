"""A message that answers one certain message of the coach."""

from dataclasses import replace
from datetime import UTC, date, datetime

from core.athlete import RoutineKind
from core.coach.composing import compose
from core.coach.replying import about_its_session, as_when_said, session_of
from core.coach.snapshot import Dialogue
from core.commands import CompleteSession, MoveSession, ScaleSession, ShowWeek, SkipSession
from core.replies import Button, Expects, Paragraph, Reply
from core.workouts.steps import WorkoutKind
from tests.builders import a_snapshot, newcomer_snapshot

THURSDAY = date(2026, 4, 16)
NOON = datetime(2026, 4, 16, 12, 0, tzinfo=UTC)
SNAPSHOT = a_snapshot()


def said(kind: RoutineKind) -> Reply:
    reply = compose(kind, SNAPSHOT, now=NOON)
    assert reply is not None
    return reply


MORNING, EVENING = said(RoutineKind.MORNING), said(RoutineKind.EVENING)


def test_answer_to_a_reminder_is_about_its_session() -> None:
    """A move, a skip or a "done" that names no session means the one the reminder told of."""
    commands = (MoveSession(to_day=date(2026, 4, 17)), CompleteSession(), ShowWeek())

    moved, done, shown = about_its_session(commands, MORNING, SNAPSHOT)

    assert isinstance(moved, MoveSession)
    assert isinstance(done, CompleteSession)
    assert (moved.session_on, moved.session_kind) == (THURSDAY, WorkoutKind.THRESHOLD)
    assert (done.session_on, done.session_kind) == (THURSDAY, WorkoutKind.THRESHOLD)
    assert shown == ShowWeek()


def test_session_that_is_named_stays_the_one_meant() -> None:
    sunday = SkipSession(session_on=date(2026, 4, 19))

    assert about_its_session((sunday,), MORNING, SNAPSHOT) == (sunday,)


def test_evening_question_tells_its_session_by_its_buttons() -> None:
    session = session_of(EVENING, SNAPSHOT.plan)

    assert session is not None
    assert session.on == THURSDAY


def test_old_question_is_open_again_when_it_is_answered() -> None:
    """Whatever was asked since, the answer is to the message that is replied to."""
    later = replace(SNAPSHOT, dialogue=Dialogue(expects=Expects.DAY, pending=SkipSession()))

    dialogue = as_when_said(later, EVENING).dialogue

    assert dialogue.expects is Expects.SESSION_DONE
    assert dialogue.options == EVENING.buttons
    assert dialogue.pending is None
    assert dialogue.session_id is not None


def test_reply_to_the_last_message_changes_nothing() -> None:
    present = replace(SNAPSHOT, dialogue=Dialogue(options=MORNING.buttons))

    assert as_when_said(present, MORNING) is present


def test_words_about_no_session_mean_none() -> None:
    hello = Reply(parts=(Paragraph(text="Hello."),))
    week = Button(label="Week", command=ShowWeek())
    scale = (ScaleSession(),)

    assert about_its_session(scale, hello, SNAPSHOT) == scale
    assert session_of(replace(hello, buttons=(week,)), SNAPSHOT.plan) is None
    assert as_when_said(SNAPSHOT, hello) is SNAPSHOT


def test_newcomer_is_asked_in_order_whatever_they_reply_to() -> None:
    newcomer = newcomer_snapshot(expects=Expects.DAYS)

    assert as_when_said(newcomer, MORNING) is newcomer
    assert about_its_session((SkipSession(),), MORNING, newcomer) == (SkipSession(),)
