"""From the outbox to the platform."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import event, insert, select, text

from bot.channel import ChatGone, DeliveryProblem, Outgoing, Sent, TryLater, Undeliverable
from bot.delivery import Delivery
from bot.pacing import Pace, Pacer
from core.replies import Paragraph, Reply
from storage import accounts, counters, outbox, tables
from storage.accounts import Person
from storage.database import Database
from storage.outbox import Address, Queued
from storage.schema import prepare
from tests.builders import NOW
from tests.fakes import FakeChannel, FrozenClock

ANN = Person(channel="fake", chat="1", sender="1")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    opened = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(opened)
    yield opened
    await opened.close()


def letter(text: str, chat: str = "1", **fields: Any) -> Queued:
    """A message to a chat."""
    to = Address(channel="fake", chat=chat, sender=chat)
    return Queued(to=to, reply=Reply(parts=(Paragraph(text=text),)), **fields)


async def put(database: Database, *letters: Queued) -> None:
    """Puts messages into the outbox."""
    for one in letters:
        await database.write(lambda c, one=one: outbox.enqueue(c, one, NOW))


async def statuses(database: Database) -> list[str]:
    """How each message stands, in order."""
    wanted = select(tables.outgoing.c.status).order_by(tables.outgoing.c.id)
    return list(await database.read(lambda c: c.execute(wanted).scalars().all()))


@asynccontextmanager
async def delivering(
    database: Database, channel: FakeChannel, clock: FrozenClock, pace: Pace | None = None
) -> AsyncIterator[Delivery]:
    """A delivery at work."""
    paces = {"fake": pace} if pace else {}
    delivery = Delivery(database, [channel], clock=clock, paces=paces)
    running = asyncio.create_task(delivery.run())
    yield delivery
    running.cancel()
    await asyncio.wait({running})


async def test_messages_of_a_chat_arrive_in_order_and_are_settled(database: Database) -> None:
    channel = FakeChannel(delay_s=0.001)
    await put(database, *(letter(f"{chat}{n}", chat) for n in range(5) for chat in "ab"))

    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await delivery.settle()

    assert channel.texts("a") == [f"a{n}" for n in range(5)]
    assert channel.texts("b") == [f"b{n}" for n in range(5)]
    assert set(await statuses(database)) == {"sent"}


async def test_what_the_platform_puts_off_is_sent_later_and_nothing_overtakes_it(
    database: Database,
) -> None:
    channel, clock = FakeChannel(problems=[TryLater(30.0)]), FrozenClock(NOW)
    await put(database, letter("first"), letter("second"))

    async with delivering(database, channel, clock) as delivery:
        await delivery.settle()
        assert channel.texts() == []
        clock.advance(timedelta(seconds=29))
        await delivery.settle()
        assert channel.texts() == []
        clock.advance(timedelta(seconds=1))
        await delivery.settle()

    assert channel.texts() == ["first", "second"]


async def test_message_that_takes_longer_than_its_lease_is_sent_once(database: Database) -> None:
    """A slow machine, or a picture that takes its time, is no killed sender."""
    channel, clock = FakeChannel(delay_s=0.3), FrozenClock(NOW)
    await put(database, letter("Hello"))

    async with delivering(database, channel, clock) as delivery:
        await asyncio.sleep(0.1)
        for _ in range(2):
            clock.advance(2 * outbox.LEASE)
            delivery.wake("fake")
            await asyncio.sleep(0.05)
        await delivery.settle()

    assert channel.texts() == ["Hello"]
    assert await statuses(database) == ["sent"]


async def test_unknown_trouble_is_retried_ever_more_slowly(database: Database) -> None:
    channel, clock = FakeChannel(problems=[DeliveryProblem("?")] * 4), FrozenClock(NOW)
    await put(database, letter("first"))
    pauses = []
    not_before = select(tables.outgoing.c.not_before)

    async with delivering(database, channel, clock) as delivery:
        for _ in range(4):
            await delivery.settle()
            ready = await database.read(lambda c: c.execute(not_before).scalar_one())
            pauses.append((ready - clock.now()).total_seconds())
            clock.at = ready
        await delivery.settle()

    assert channel.texts() == ["first"]
    assert all(0.5 * 2**n <= pause <= 2**n for n, pause in enumerate(pauses))


async def open_account(database: Database) -> None:
    """Stores Ann's account."""
    ann = {"id": "ann", "version": 1, "plan_version": 0, "document": "{}", "history_at": 0}
    await database.write(
        lambda c: c.execute(insert(tables.athlete), [{**ann, "created_at": NOW}]) and None
    )
    await database.write(lambda c: accounts.open_account(c, ANN, "ann", NOW))


async def reachable(database: Database) -> bool:
    """Whether Ann may be spoken to unasked."""
    return bool(await database.read(lambda c: accounts.reach(c, ["ann"])))


async def test_chat_that_is_gone_is_retired_with_all_that_waits_for_it(
    database: Database,
) -> None:
    await open_account(database)
    channel = FakeChannel(problems=[ChatGone()])
    await put(database, letter("first"), letter("second"), letter("other", "2"))

    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await delivery.settle()

    assert channel.texts() == ["other"]
    assert await statuses(database) == ["failed", "failed", "sent"]
    assert not await reachable(database)


async def test_refused_message_is_given_up_and_the_next_one_sent(database: Database) -> None:
    await open_account(database)
    channel = FakeChannel(problems=[Undeliverable("too long")])
    await put(database, letter("first"), letter("second"))

    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await delivery.settle()

    assert await statuses(database) == ["failed", "sent"]
    assert await reachable(database)


async def test_after_three_refusals_in_a_row_the_coach_stops(database: Database) -> None:
    await open_account(database)
    channel = FakeChannel(problems=[Undeliverable("no")] * 3)
    await put(database, *(letter(f"{n}") for n in range(5)))

    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await delivery.settle()

    assert channel.texts() == []
    assert await statuses(database) == ["failed"] * 5
    assert not await reachable(database)


async def test_reminder_that_could_not_leave_in_time_expires_and_is_counted(
    database: Database,
) -> None:
    channel = FakeChannel()
    await put(database, letter("late", expires_at=NOW, is_unasked=True, key="k"))

    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await delivery.settle()

    assert channel.sent == []
    assert await statuses(database) == ["expired"]
    assert await database.read(counters.counts) == {counters.EXPIRED: 1}


async def test_stopping_sends_and_settles_what_is_on_its_way(database: Database) -> None:
    channel = FakeChannel(delay_s=0.1)
    await put(database, letter("first"))

    async with delivering(database, channel, FrozenClock(NOW)):
        while "inflight" not in await statuses(database):  # noqa: ASYNC110  (a row tells, no event)
            await asyncio.sleep(0.005)

    assert channel.texts() == ["first"]
    assert await statuses(database) == ["sent"]


async def test_stopping_while_a_message_is_taken_sends_it(database: Database) -> None:
    channel, taking = FakeChannel(), asyncio.Event()
    await put(database, letter("first"))
    tell = asyncio.get_running_loop().call_soon_threadsafe

    async with delivering(database, channel, FrozenClock(NOW)):

        @event.listens_for(database.engine, "before_cursor_execute")
        def slow_down(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if statement.startswith("UPDATE outgoing") and "RETURNING" in statement:
                tell(taking.set)
                sleep(0.05)

        await taking.wait()

    assert channel.texts() == ["first"]
    assert await statuses(database) == ["sent"]


async def test_pace_is_kept(database: Database) -> None:
    channel = FakeChannel()
    await put(database, *(letter(f"{n}", f"{n}") for n in range(20)))
    begin = monotonic()

    async with delivering(database, channel, FrozenClock(NOW), Pace(per_second=50.0)) as delivery:
        await delivery.settle()

    assert len(channel.sent) == 20
    assert monotonic() - begin >= 19 / 50


class Seconds:
    """A monotonic clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def deliver_in_stalls(count: int, stall_s: float) -> list[float]:
    """When each message reaches a platform of 30 a second; every second the process stalls."""
    clock, arrived = Seconds(), list[float]()
    pacer = Pacer(Pace(per_second=29.5), clock)
    due, next_stall = deque[float](), 1.0
    while len(arrived) < count:
        if pacer.pause_s() <= 0:
            due.append(clock.at + pacer.reserve(str(len(arrived))))
        if clock.at >= next_stall:
            clock.at += stall_s
            next_stall = clock.at + 1.0
        while due and due[0] <= clock.at and pacer.room_in_s() <= 0:
            due.popleft()
            trip = pacer.leave()
            arrived.append(clock.at + 0.001)
            clock.at = trip.ended = clock.at + 0.003
        clock.at += 0.001
    return arrived


@pytest.mark.parametrize("stall_s", [0.0, 0.1, 0.5, 2.0])
def test_no_second_holds_more_than_is_allowed_though_the_process_stalls(stall_s: float) -> None:
    """Held up for a moment, it finds several places in time due at once."""
    arrived = deliver_in_stalls(300, stall_s)

    assert all(last - first >= 1.0 for first, last in zip(arrived, arrived[30:], strict=False))


def test_unhindered_delivery_uses_nearly_all_that_is_allowed() -> None:
    arrived = deliver_in_stalls(300, 0.0)

    assert 299 / (arrived[-1] - arrived[0]) >= 29.2


async def test_pause_within_a_chat_is_kept(database: Database) -> None:
    channel = FakeChannel()
    await put(database, letter("a1"), letter("a2"), letter("a3"))
    begin = monotonic()

    async with delivering(database, channel, FrozenClock(NOW), Pace(chat_pause_s=0.1)) as delivery:
        await delivery.settle()

    assert channel.texts() == ["a1", "a2", "a3"]
    assert monotonic() - begin >= 0.2


def test_one_chat_told_to_wait_holds_nobody_else_up() -> None:
    pacer = Pacer(Pace(per_second=30.0))

    pacer.hold("a", 60.0)

    assert pacer.pause_s() <= 0


def test_two_chats_told_to_wait_hold_everybody() -> None:
    pacer = Pacer(Pace(per_second=30.0))

    pacer.hold("a", 60.0)
    pacer.hold("b", 60.0)

    assert pacer.pause_s() > 50


async def rename(database: Database, old: str, new: str) -> None:
    """Takes a table away, as an outage does, or gives it back."""
    await database.write(lambda c: c.execute(text(f"ALTER TABLE {old} RENAME TO {new}")) and None)


async def until(is_so: Callable[[], bool]) -> None:
    """Waits for something to come true, ten seconds at most."""
    for _ in range(1000):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("waited in vain")


async def test_sending_goes_on_after_the_database_was_away(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    channel = FakeChannel()
    await put(database, letter("Good morning."))
    await rename(database, "outgoing", "away")
    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await until(lambda: bool(caplog.records))
        await rename(database, "away", "outgoing")
        await until(lambda: bool(channel.sent))
        await delivery.settle()

    assert await statuses(database) == ["sent"]
    assert "fake can't be sent to: OperationalError; again soon" in caplog.text


async def test_what_was_sent_is_written_down_once_the_database_is_back(
    database: Database,
) -> None:
    """An outage right after sending must not say the same thing twice."""

    class Unlucky(FakeChannel):
        async def send(self, outgoing: Outgoing) -> Sent:
            await rename(database, "account", "away")
            return await super().send(outgoing)

    channel = Unlucky()
    await put(database, letter("Good morning."))
    async with delivering(database, channel, FrozenClock(NOW)) as delivery:
        await until(lambda: bool(channel.sent))
        await asyncio.sleep(0.1)
        await rename(database, "away", "account")
        async with asyncio.timeout(10):
            await delivery.settle()

    assert await statuses(database) == ["sent"]
    assert len(channel.sent) == 1
