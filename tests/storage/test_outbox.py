"""What will be said, in order."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from core.commands import ShowWeek
from core.replies import Button, Paragraph, Reply
from storage import tables
from storage.database import Database
from storage.outbox import (
    LEASE,
    Address,
    Queued,
    Taken,
    button_token,
    enqueue,
    enqueue_new,
    find_button,
    put_back,
    release_leases,
    settle_failed,
    settle_sent,
    take,
)
from tests.builders import NOW


def letter(text: str, chat: str = "1", **fields: object) -> Queued:
    """A message to a chat."""
    to = Address(channel="fake", chat=chat, sender=chat)
    return Queued(to=to, reply=Reply(parts=(Paragraph(text=text),)), **fields)  # type: ignore[arg-type]


@pytest.fixture
def outbox(database: Database) -> "Outbox":
    """The outbox of an empty database."""
    return Outbox(database)


class Outbox:
    """Says things to the outbox in one word."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def put(self, *letters: Queued) -> list[bool]:
        """Queues messages; says which were new."""
        return [self.database.write_now(lambda c, q=q: enqueue(c, q, NOW)) for q in letters]

    def take(self, after: timedelta = timedelta(0), limit: int = 10) -> list[Taken]:
        """Takes what may be sent."""
        return list(self.database.write_now(lambda c: take(c, "fake", NOW + after, limit)))

    def texts(self, after: timedelta = timedelta(0), limit: int = 10) -> list[str]:
        """The words of what may be sent, taken."""
        return [text_of(taken) for taken in self.take(after, limit)]


def text_of(taken: Taken) -> str:
    """The words of a message."""
    part = taken.message.reply.parts[0]
    assert isinstance(part, Paragraph)
    return part.text


def test_only_the_oldest_message_of_a_chat_is_taken(outbox: Outbox) -> None:
    outbox.put(letter("a1", "a"), letter("a2", "a"), letter("b1", "b"))

    assert outbox.texts() == ["a1", "b1"]
    assert outbox.texts() == []


def test_next_message_follows_when_the_one_before_is_settled(outbox: Outbox) -> None:
    outbox.put(letter("a1", "a"), letter("a2", "a"))
    first = outbox.take()[0]

    outbox.database.write_now(lambda c: settle_sent(c, first.id, "p1", NOW))

    assert outbox.texts() == ["a2"]


def test_nothing_overtakes_a_message_that_waits_to_be_retried(outbox: Outbox) -> None:
    outbox.put(letter("a1", "a"), letter("a2", "a"))
    first = outbox.take()[0]
    later = NOW + timedelta(minutes=5)

    outbox.database.write_now(lambda c: put_back(c, first.id, later, "busy"))

    assert outbox.texts() == []
    assert outbox.texts(timedelta(minutes=5)) == ["a1"]


def test_same_key_is_queued_once(outbox: Outbox) -> None:
    assert outbox.put(letter("x", key="k"), letter("y", key="k")) == [True, False]
    outbox.database.write_now(
        lambda c: enqueue_new(c, [letter("z", key="k"), letter("w", "2", key="l")], NOW)
    )

    assert outbox.texts() == ["x", "w"]


def test_answers_leave_before_reminders_of_other_chats(outbox: Outbox) -> None:
    reminders = [letter(f"r{n}", f"{n}", is_unasked=True) for n in range(5)]
    outbox.put(*reminders, letter("answer", "9"))

    assert outbox.texts(limit=1) == ["answer"]


def test_reminder_in_the_way_of_an_answer_leaves_first_and_early(outbox: Outbox) -> None:
    reminders = [letter(f"r{n}", f"{n}", is_unasked=True) for n in range(5)]
    outbox.put(*reminders, letter("answer", "4"))

    assert outbox.texts(limit=1) == ["r4"]


def test_message_of_a_killed_sender_comes_back_when_its_lease_ends(outbox: Outbox) -> None:
    outbox.put(letter("a1"))
    assert outbox.texts() == ["a1"]

    assert outbox.texts(LEASE - timedelta(seconds=1)) == []
    assert [one.attempts for one in outbox.take(LEASE)] == [2]


def test_successor_need_not_wait_for_the_lease(outbox: Outbox) -> None:
    outbox.put(letter("a1"))
    outbox.take()

    outbox.database.write_now(lambda c: release_leases(c, "fake", NOW))

    assert outbox.texts() == ["a1"]


def test_what_was_sent_stays_sent_whatever_a_slower_sender_says(outbox: Outbox) -> None:
    """A killed sender's last word may reach the server after its successor has begun."""
    outbox.put(letter("one"))
    (first,) = outbox.take()
    outbox.database.write_now(lambda c: release_leases(c, "fake", NOW))
    (second,) = outbox.take()
    outbox.database.write_now(lambda c: settle_sent(c, first.id, "p1", NOW))

    outbox.database.write_now(lambda c: put_back(c, second.id, NOW, "later"))
    outbox.database.write_now(lambda c: settle_failed(c, second.id, "refused", NOW))

    assert outbox.take(LEASE) == []
    status = select(tables.outgoing.c.status)
    assert outbox.database.read_now(lambda c: c.execute(status).scalar()) == "sent"


def test_token_of_a_button_finds_its_command_and_its_message(outbox: Outbox) -> None:
    week = Button(label="Week", command=ShowWeek(), version=3)
    queued = Queued(
        to=Address(channel="fake", chat="1", sender="1"),
        reply=Reply(parts=(), buttons=(week,)),
        athlete_id="ann",
    )
    outbox.put(queued)
    outbox.database.write_now(lambda c: settle_sent(c, take(c, "fake", NOW, 1)[0].id, "p1", NOW))
    token = button_token(queued.mark, 0)

    found = outbox.database.read_now(lambda c: find_button(c, token))

    assert found is not None
    assert (found.button, found.athlete_id, found.platform_id) == (week, "ann", "p1")
    assert len(token) <= 40
    assert token.isascii()


@pytest.mark.parametrize("token", ["", "nonsense", "a.b", "x.0", "{mark}.7", "{mark}.-1"])
def test_token_of_no_button_finds_nothing(outbox: Outbox, token: str) -> None:
    queued = letter("a1")
    outbox.put(queued)

    said = token.format(mark=queued.mark)
    assert outbox.database.read_now(lambda c: find_button(c, said)) is None
