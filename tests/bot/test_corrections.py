"""Corrected messages and answers to certain messages: the real coach over a real file."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.channel import Account, Incoming
from bot.conversation import Conversation
from core.athlete import RoutineKind
from core.coach.composing import compose
from core.coach.rendering import say_reply
from core.coach.snapshot import Outcome, Record, Snapshot
from core.language.recognize import recognize
from core.planning.plan import SessionStatus
from core.replies import Reply
from storage.accounts import Person
from storage.athletes import Athletes, Loaded
from storage.database import Database
from storage.outbox import Queued, enqueue, settle_sent, take
from storage.schema import prepare
from tests.builders import NOW, TODAY, a_record, km
from tests.fakes import FrozenClock, a_conversation

ANN = Account(channel="fake", chat="1", sender="ann")
PERSON = Person(channel="fake", chat="1", sender="ann")


@dataclass
class Chat:
    """A conversation of an athlete who has a plan."""

    database: Database
    clock: FrozenClock
    conversation: Conversation
    number: int = 0

    async def say(self, text: str, **fields: str) -> str:
        """Says something; returns all that is answered."""
        self.number += 1
        self.clock.at += timedelta(seconds=5)
        told = {"message_id": f"m{self.number}", "text": text} | fields
        await self.conversation.receive(Incoming(account=ANN, sent_at=self.clock.now(), **told))
        return await self.hears()

    async def edit(self, number: int, text: str) -> str:
        """Corrects the message of that number."""
        self.number += 1
        return await self.say(
            text, message_id=f"m{number}:edit:{self.number}", corrects=f"m{number}"
        )

    async def hears(self) -> str:
        """What has been said since, which thereby arrives."""
        now = self.clock.now()

        def arrive(connection: object) -> list[str]:
            said = []
            while taken := take(connection, "fake", now, 9):  # type: ignore[arg-type]
                for one in taken:
                    settle_sent(connection, one.id, f"p{one.id}", now)  # type: ignore[arg-type]
                    said.append(say_reply(one.message.reply))
            return said

        return "\n".join(await self.database.write(arrive))

    async def remind(self, kind: RoutineKind) -> str:
        """Says what a routine says now; returns the platform's id of it."""
        now = self.clock.now()
        reply = compose(kind, (await self.load()).snapshot, now=now)
        assert reply is not None
        queued = Queued(to=PERSON.address, reply=reply, athlete_id="a1", is_unasked=True)
        await self.database.write(lambda c: enqueue(c, queued, now))
        (taken,) = await self.database.write(lambda c: take(c, "fake", now, 1))
        await self.database.write(lambda c: settle_sent(c, taken.id, f"p{taken.id}", now))
        return f"p{taken.id}"

    async def load(self) -> Loaded:
        """The athlete as stored."""
        return await Athletes(self.database).load(PERSON, now=self.clock.now())

    async def ran(self) -> list[float | None]:
        """Kilometres of today's entries."""
        log = (await self.load()).snapshot.record.activities
        return [a.distance.km if a.distance else None for a in log if a.on == TODAY]

    async def status(self, day: datetime) -> list[SessionStatus]:
        """How the sessions of a day stand."""
        plan = (await self.load()).snapshot.plan
        assert plan is not None
        return [session.status for session in plan.sessions_on(day.date())]


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """The usual athlete, on a Wednesday without a session."""
    database = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(database)
    athletes = Athletes(database)
    clock = FrozenClock(NOW)
    loaded = await athletes.load(PERSON, now=NOW)
    record = a_record()
    loaded = replace(
        loaded, athlete_id="a1", snapshot=Snapshot(record=Record(athlete=record.athlete))
    )
    settled = Outcome(record=record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=()))
    await athletes.commit(loaded, settled, now=NOW)
    yield Chat(database, clock, a_conversation(database, recognize, clock=clock))
    await database.close()


THURSDAY = NOW + timedelta(days=1)
SATURDAY = NOW + timedelta(days=3)


async def test_corrected_run_takes_the_place_of_the_first(chat: Chat) -> None:
    """ "8k" corrected to "9k" is one run of 9 km, however often it is corrected."""
    await chat.say("did 8k easy in 46 min")
    answer = await chat.edit(1, "did 9k easy in 50 min")
    await chat.edit(1, "did 10k easy in 56 min")

    assert "put that right" in answer
    assert "9 km" in answer
    assert await chat.ran() == [10]


async def test_undo_after_a_correction_leaves_neither(chat: Chat) -> None:
    await chat.say("did 8k easy in 46 min")
    await chat.edit(1, "did 9k easy in 50 min")
    await chat.say("undo")

    assert await chat.ran() == []


async def test_correction_that_says_the_same_is_not_answered(chat: Chat) -> None:
    """Platforms call it an edit when a preview is added."""
    await chat.say("did 8k easy in 46 min")

    assert await chat.edit(1, "did 8k easy in 46 min") == ""
    assert await chat.ran() == [8]


async def test_corrected_day_skips_the_other_session_only(chat: Chat) -> None:
    await chat.say("skip thursday")
    await chat.edit(1, "skip saturday")

    assert SessionStatus.SKIPPED not in await chat.status(THURSDAY)
    assert await chat.status(SATURDAY) == [SessionStatus.SKIPPED]


async def test_correction_into_a_question_takes_the_change_back(chat: Chat) -> None:
    await chat.say("skip thursday")
    answer = await chat.edit(1, "what's on thursday?")

    assert "Thu 16 Apr" in answer
    assert SessionStatus.SKIPPED not in await chat.status(THURSDAY)


async def test_correction_nobody_understands_changes_nothing(chat: Chat) -> None:
    await chat.say("did 8k easy in 46 min")
    await chat.edit(1, "flurb 8k zork grmbl")

    assert await chat.ran() == [8]


async def test_corrected_answer_answers_the_same_question(chat: Chat) -> None:
    """A bare figure is understood again as the effort that was asked for."""
    await chat.say("did 8k easy in 46 min")
    await chat.say("6")
    await chat.edit(2, "4")

    log = (await chat.load()).snapshot.record.activities
    assert log[-1].rpe == 4


async def test_run_corrected_after_other_changes_is_amended(chat: Chat) -> None:
    """What was told since stays: the effort given meanwhile, the session skipped."""
    await chat.say("did 8k easy in 46 min")
    await chat.say("6")
    await chat.say("skip thursday")
    await chat.edit(1, "did 9k easy in 50 min")
    await chat.edit(1, "did 8.5k easy in 50 min")

    assert await chat.ran() == [8.5]
    assert (await chat.load()).snapshot.record.activities[-1].rpe == 6
    assert await chat.status(THURSDAY) == [SessionStatus.SKIPPED]


@pytest.mark.parametrize("text", ["skip saturday", "did 9k today and 5k yesterday"])
async def test_late_correction_that_cannot_be_made_says_so(chat: Chat, text: str) -> None:
    await chat.say("skip thursday")
    await chat.say("did 8k easy in 46 min")

    assert "in a new message" in await chat.edit(1, text)
    assert await chat.status(THURSDAY) == [SessionStatus.SKIPPED]
    assert await chat.ran() == [8]


async def test_correction_of_what_was_undone_is_a_message_of_its_own(chat: Chat) -> None:
    await chat.say("did 8k easy in 46 min")
    await chat.say("undo")
    await chat.edit(1, "did 9k easy in 50 min")

    assert await chat.ran() == [9]


async def test_correction_of_a_message_that_never_came_is_taken_as_it_is(chat: Chat) -> None:
    await chat.edit(7, "did 9k easy in 50 min")

    assert await chat.ran() == [9]


async def test_correction_of_what_was_not_understood_is_heard(chat: Chat) -> None:
    await chat.say("flurb 8k zork grmbl")
    await chat.edit(1, "did 8k easy in 46 min")
    await chat.edit(1, "did 9k easy in 50 min")

    assert await chat.ran() == [9]


async def test_reply_to_yesterdays_reminder_is_about_yesterdays_session(chat: Chat) -> None:
    """Days and questions later, "done" under a reminder means that reminder's session."""
    chat.clock.at = THURSDAY
    reminder = await chat.remind(RoutineKind.MORNING)
    chat.clock.at = SATURDAY
    await chat.say("what's on sunday?")
    await chat.say("done", replies_to=reminder)

    assert await chat.status(THURSDAY) == [SessionStatus.DONE]
    assert SessionStatus.DONE not in await chat.status(SATURDAY)


async def test_reply_to_the_evening_question_answers_it(chat: Chat) -> None:
    chat.clock.at = THURSDAY + timedelta(hours=12)
    question = await chat.remind(RoutineKind.EVENING)
    await chat.say("show my week")
    await chat.say("yes", replies_to=question)

    assert await chat.status(THURSDAY) == [SessionStatus.DONE]


async def test_reply_to_a_message_of_ones_own_is_just_a_message(chat: Chat) -> None:
    await chat.say("did 8k easy in 46 min", replies_to="m0")

    assert await chat.ran() == [8]
    assert (await chat.load()).snapshot.record.activities[-1].distance == km(8)
