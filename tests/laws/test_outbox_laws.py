"""Nothing is lost, nothing overtakes."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.replies import Paragraph, Reply
from storage import outbox
from storage.database import Database
from storage.outbox import LEASE, Address, Queued, Taken
from storage.schema import prepare
from tests.builders import NOW

chats = st.sampled_from("abc")


class OutboxLaws(RuleBasedStateMachine):
    """Whatever happens between, every message of a chat is sent once and in the order it was said;
    the same key is said once; a message whose sender was killed comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database(f"sqlite:///{Path(self.folder.name)}/coach.db")
        prepare(self.database)
        self.now: datetime = NOW
        self.said: dict[str, list[str]] = {chat: [] for chat in "abc"}
        self.sent: dict[str, list[str]] = {chat: [] for chat in "abc"}
        self.held: list[Taken] = []
        self.keys: set[str] = set()
        self.count = 0

    @rule(chat=chats, is_unasked=st.booleans(), key=st.sampled_from([None, "k1", "k2"]))
    def say(self, chat: str, is_unasked: bool, key: str | None) -> None:
        self.count += 1
        text = f"{chat}{self.count}"
        letter = Queued(
            to=Address(channel="fake", chat=chat, sender=chat),
            reply=Reply(parts=(Paragraph(text=text),)),
            is_unasked=is_unasked,
            key=key,
        )
        is_new = self.database.write_now(lambda c: outbox.enqueue(c, letter, self.now))
        assert is_new is (key is None or key not in self.keys)
        if is_new:
            self.said[chat].append(text)
        self.keys |= {key} if key else set()

    @rule(limit=st.integers(1, 4))
    def take(self, limit: int) -> None:
        taken = self.database.write_now(lambda c: outbox.take(c, "fake", self.now, limit))
        assert len({one.message.to.chat for one in taken}) == len(taken) <= limit
        self.held.extend(taken)

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def send(self, data: st.DataObject) -> None:
        taken = self._one(data)
        self.sent[taken.message.to.chat].append(text_of(taken))
        self.database.write_now(lambda c: outbox.settle_sent(c, taken.id, "p", self.now))

    @precondition(lambda self: self.held)
    @rule(data=st.data(), pause_s=st.integers(0, 90))
    def put_back(self, data: st.DataObject, pause_s: int) -> None:
        taken = self._one(data)
        until = self.now + timedelta(seconds=pause_s)
        self.database.write_now(lambda c: outbox.put_back(c, taken.id, until, "busy"))

    @rule()
    def kill_and_restart(self) -> None:
        self.held.clear()
        self.database.write_now(lambda c: outbox.release_leases(c, "fake", self.now))

    @rule()
    def kill_and_wait(self) -> None:
        self.held.clear()
        self.now += LEASE

    @invariant()
    def nothing_overtakes(self) -> None:
        for chat, sent in self.sent.items():
            assert sent == self.said[chat][: len(sent)]

    def teardown(self) -> None:
        self.kill_and_wait()
        while taken := self.database.write_now(lambda c: outbox.take(c, "fake", self.later(), 9)):
            for one in taken:
                self.sent[one.message.to.chat].append(text_of(one))
                self.database.write_now(lambda c, one=one: outbox.settle_sent(c, one.id, "p", NOW))
        assert self.sent == self.said
        self.database.close_now()
        self.folder.cleanup()

    def later(self) -> datetime:
        """When every pause is over."""
        return self.now + timedelta(minutes=5)

    def _one(self, data: st.DataObject) -> Taken:
        return self.held.pop(data.draw(st.integers(0, len(self.held) - 1)))


def text_of(taken: Taken) -> str:
    """The words of a message."""
    part = taken.message.reply.parts[0]
    assert isinstance(part, Paragraph)
    return part.text


TestOutbox = OutboxLaws.TestCase
TestOutbox.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
