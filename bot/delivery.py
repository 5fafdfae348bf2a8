"""From the outbox to the platforms: each at its own pace, each chat in order, nothing lost.

A message is taken under a lease, sent and settled. The one window that can't be closed: a process
killed after the platform took a message and before that was written down sends it again. It is as
wide as one settling transaction, a few milliseconds.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.channel import (
    Account,
    Channel,
    ChatGone,
    DeliveryProblem,
    Outgoing,
    OutgoingFile,
    TokenButton,
    TryLater,
    Undeliverable,
)
from bot.clock import Clock
from bot.drafting import Drafts
from bot.pacing import PACES, UNPACED, Pace, Pacer
from bot.unfolding import Write
from storage import accounts, counters, outbox
from storage.accounts import GIVEN_UP_AFTER
from storage.database import Database, Transaction
from storage.drafts import DraftKey
from storage.outbox import Taken
from storage.senders import Sender, claim_sender

IDLE_S = 5.0
"""How often a sender looks for work that nobody told it of."""
CLAIM_AGAIN_S = 2.0
"""How often a process asks to become the sender of a platform."""
SEND_LIMIT_S = 45.0
"""After so long a platform is taken to be unreachable; shorter than the lease."""
FIRST_OUTAGE_PAUSE_S, LONGEST_OUTAGE_PAUSE_S = 0.25, 30.0
"""How long to wait for a database that is away, at first and at last."""
SETTLE_ATTEMPTS = 5
"""How often it is tried to write down that a message was sent, within its lease."""
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 600.0
MOST_ATTEMPTS = 40
"""After so many attempts, many hours, a message is given up."""

log = logging.getLogger(__name__)

Dress: TypeAlias = Callable[[Outgoing, str | None], Awaitable[Sequence[OutgoingFile]]]
"""The files and pictures of a message, made when it is sent; told the athlete's id, if any."""


class Delivery:
    """Sends what is in the outbox, one worker per channel."""

    def __init__(
        self,
        database: Database,
        channels: Sequence[Channel],
        *,
        clock: Clock,
        dress: Dress | None = None,
        paces: Mapping[str, Pace] = PACES,
    ) -> None:
        self._workers = {}
        for channel in channels:
            pacer = Pacer(paces.get(channel.name, UNPACED))
            self._workers[channel.name] = _Worker(
                database=database,
                channel=channel,
                clock=clock,
                dress=dress,
                pacer=pacer,
                drafts=Drafts(database=database, channel=channel, clock=clock, pacer=pacer),
            )

    def wake(self, channel: str) -> None:
        """Tells the sender of a channel that there is something to send."""
        if channel in self._workers:
            self._workers[channel].wake()

    def wake_all(self) -> None:
        """Tells every sender that there may be something to send."""
        for worker in self._workers.values():
            worker.wake()

    def writing(self, account: Account, answers: str) -> Write | None:
        """Lets the answer to a message be shown as it grows; None where the platform can't."""
        worker = self._workers.get(account.channel)
        return worker.drafts.writing(account, answers) if worker is not None else None

    async def run(self) -> None:
        """Sends until cancelled; what is on its way then is sent and settled first."""
        async with asyncio.TaskGroup() as group:
            for worker in self._workers.values():
                group.create_task(worker.run())

    async def settle(self) -> None:
        """Returns when all that can be sent now has been."""
        for worker in self._workers.values():
            await worker.settle()


@dataclass(kw_only=True)
class _Worker:
    """Sends what is in the outbox for one channel."""

    database: Database
    channel: Channel
    clock: Clock
    dress: Dress | None
    pacer: Pacer
    drafts: Drafts
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _idle: asyncio.Event = field(default_factory=asyncio.Event)
    _sending: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    """What is under way, by the number of the message."""
    _taking: asyncio.Task[bool] | None = None
    _retry_at: datetime | None = None

    def wake(self) -> None:
        self._idle.clear()
        self._woken.set()

    async def settle(self) -> None:
        self.wake()
        await self._idle.wait()

    async def run(self) -> None:
        """Sends until cancelled, also when the database is away for a while or its disk is full."""
        pause = FIRST_OUTAGE_PAUSE_S
        while True:
            try:
                sender = await claim_sender(self.database, self.channel.name)
                if sender is not None:
                    await self._serve(sender)
            except Exception as fault:  # noqa: BLE001  (the outermost loop of a sender)
                name = self.channel.name
                log.error("%s can't be sent to: %s; again soon", name, type(fault).__name__)
                self._idle.set()
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_OUTAGE_PAUSE_S)
                continue
            pause = FIRST_OUTAGE_PAUSE_S
            if sender is None:
                self._idle.set()  # another process sends
                await asyncio.sleep(CLAIM_AGAIN_S)

    async def _serve(self, sender: Sender) -> None:
        """Sends as long as this process is the channel's sender."""
        try:
            now, channel = self.clock.now(), self.channel.name
            await self.database.write(lambda c: outbox.release_leases(c, channel, now))
            await self.drafts.open()
            while True:
                self._woken.clear()
                if not await self._fill():
                    if not await sender.is_alive():
                        return
                    await self._rest()
        finally:
            self.drafts.close()
            await asyncio.shield(self._finish(sender))

    async def _finish(self, sender: Sender) -> None:
        """Lets what is taken or on its way arrive, and gives the channel up."""
        if self._taking is not None:
            await asyncio.wait({self._taking})
        if self._sending:
            await asyncio.wait(self._sending.values(), timeout=SEND_LIMIT_S)
        await sender.release()

    async def _fill(self) -> bool:
        """Starts sending as many messages as may leave now; False when there are none."""
        if (pause := self.pacer.pause_s()) > 0:
            await asyncio.sleep(pause)
        room = self.pacer.pace.at_once - len(self._sending)
        if room <= 0:
            await asyncio.wait(self._sending.values(), return_when=asyncio.FIRST_COMPLETED)
            return True
        self._taking = asyncio.create_task(self._take(min(room, self.pacer.burst())))
        return await asyncio.shield(self._taking)

    async def _take(self, room: int) -> bool:
        """Takes messages and starts to send them, in one piece: what is taken is under way."""
        now, channel, busy = self.clock.now(), self.channel.name, self.pacer.busy_chats()
        taken = await self.database.write(lambda c: outbox.take(c, channel, now, room, busy))
        for one in taken:
            self._start(one)
        return bool(taken)

    def _start(self, taken: Taken) -> None:
        """Begins to send a message, unless it is under way still and only its lease ran out."""
        if taken.id in self._sending:
            return
        self._idle.clear()
        delay = self.pacer.reserve(taken.message.to.chat)
        task = asyncio.create_task(self._send(taken, delay))
        self._sending[taken.id] = task
        task.add_done_callback(lambda _: self._sending.pop(taken.id))
        task.add_done_callback(lambda _: self._woken.set())

    async def _rest(self) -> None:
        """Waits until there is something to do: a call, a retry that falls due, or a while."""
        chat_pause = self.pacer.next_chat_s()
        if not self._sending and chat_pause is None and not self._woken.is_set():
            self._idle.set()
        pause = IDLE_S if chat_pause is None else min(chat_pause, IDLE_S)
        if self._retry_at is not None:
            until = (self._retry_at - self.clock.now()).total_seconds()
            self._retry_at = self._retry_at if until > 0 else None
            pause = min(pause, max(until, 0.05))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), pause)

    async def _send(self, taken: Taken, delay: float) -> None:
        if delay > 0:
            await asyncio.sleep(delay)
        try:
            await self._attempt(taken)
        except Exception as fault:  # noqa: BLE001  (the outermost loop of one message)
            log.error("Sending failed: %s", type(fault).__name__)  # its text may hold words
            await self._put_back(taken, None, type(fault).__name__)

    async def _attempt(self, taken: Taken) -> None:
        expires = taken.message.expires_at
        if expires is not None and self.clock.now() >= expires:
            await self._expire(taken)
            return
        try:
            outgoing = await self._outgoing(taken)
            async with self.pacer.sending(), asyncio.timeout(SEND_LIMIT_S):
                sent = await self.channel.send(outgoing)
        except TryLater as later:
            if later.after_s is not None:
                self.pacer.hold(taken.message.to.chat, later.after_s)
            await self._put_back(taken, later.after_s, "try later")
        except ChatGone:
            await self._retire(taken)
        except Undeliverable as refused:
            await self._refuse(taken, str(refused))
        except DeliveryProblem as problem:
            await self._put_back(taken, None, str(problem))
        else:
            self.pacer.spoke(taken.message.to.chat)
            await self._note_sent(taken, sent.message_id)

    async def _outgoing(self, taken: Taken) -> Outgoing:
        message, buttons = taken.message, taken.message.reply.buttons
        to = message.to
        outgoing = Outgoing(
            account=Account(channel=to.channel, chat=to.chat, sender=to.sender),
            reply=message.reply,
            buttons=tuple(
                TokenButton(label=button.label, token=outbox.button_token(message.mark, place))
                for place, button in enumerate(buttons)
            ),
            replaces=message.replaces,
            answers=message.answers,
            is_unasked=message.is_unasked,
            fills=await self.drafts.find(_draft_of(message)) if message.answers else None,
        )
        if self.dress is None:
            return outgoing
        return replace(outgoing, files=tuple(await self.dress(outgoing, message.athlete_id)))

    async def _put_back(self, taken: Taken, after_s: float | None, error: str) -> None:
        now = self.clock.now()
        if taken.attempts >= MOST_ATTEMPTS:
            await self.database.write(lambda c: outbox.settle_failed(c, taken.id, error, now))
            return
        pause = _back_off(taken.attempts) if after_s is None else after_s
        until = now + timedelta(seconds=pause)
        self._retry_at = min(until, self._retry_at or until)
        await self.database.write(lambda c: outbox.put_back(c, taken.id, until, error[:200]))

    async def _expire(self, taken: Taken) -> None:
        now = self.clock.now()

        def work(transaction: Transaction) -> None:
            outbox.settle_expired(transaction, taken.id, now)
            counters.count(transaction, counters.EXPIRED)

        await self.database.write(work)

    async def _retire(self, taken: Taken) -> None:
        now, to = self.clock.now(), taken.message.to

        def work(transaction: Transaction) -> None:
            accounts.retire(transaction, to, now)
            outbox.fail_chat(transaction, to.channel, to.chat, "chat gone", now)

        await self.database.write(work)

    async def _refuse(self, taken: Taken, error: str) -> None:
        now, to = self.clock.now(), taken.message.to

        def work(transaction: Transaction) -> None:
            outbox.settle_failed(transaction, taken.id, error[:200], now)
            if accounts.count_failure(transaction, to) >= GIVEN_UP_AFTER:
                outbox.fail_chat(transaction, to.channel, to.chat, "given up", now)

        await self.database.write(work)

    async def _note_sent(self, taken: Taken, platform_id: str) -> None:
        now, to = self.clock.now(), taken.message.to
        draft = _draft_of(taken.message)

        def work(transaction: Transaction) -> None:
            outbox.settle_sent(transaction, taken.id, platform_id, now)
            accounts.forget_failures(transaction, to)
            self.drafts.forget(transaction, draft)

        for attempt in range(SETTLE_ATTEMPTS):
            try:
                await self.database.write(work)
            except Exception:
                if attempt == SETTLE_ATTEMPTS - 1:
                    raise
                await asyncio.sleep(FIRST_OUTAGE_PAUSE_S * 2**attempt)
            else:
                self.drafts.drop(draft)
                return


def _draft_of(message: outbox.Queued) -> DraftKey:
    """The draft whose place a message takes, if there is one."""
    return DraftKey(message.to.chat, message.answers or "")


def _back_off(attempts: int) -> float:
    """Ever longer pauses, each with some chance in it so that many don't return at once."""
    pause = min(FIRST_PAUSE_S * 2.0 ** min(attempts - 1, 20), LONGEST_PAUSE_S)
    return pause * random.uniform(0.5, 1.0)
