"""Drafts: the beginning of an answer in the chat, while the rest is still being written.

A draft takes a message's place in the platform's pace, and only when nothing waits for it. The
answer that comes through the outbox takes the draft's place; where it stands is kept, so that this
is so after a restart too. As with every message, a process killed after the platform took the first
words and before that was written down begins another.
"""

import asyncio
from dataclasses import dataclass, field

from bot.channel import Account, Channel, DeliveryProblem, Drafting, TryLater
from bot.clock import Clock
from bot.pacing import Pacer
from bot.unfolding import Write
from storage import drafts, outbox
from storage.database import Database, Transaction
from storage.drafts import DraftKey

WITHIN_S = 5.0
"""How long the platform may take over one change."""


@dataclass(kw_only=True)
class Drafts:
    """The drafts of one platform, shown by the process that sends there."""

    database: Database
    channel: Channel
    clock: Clock
    pacer: Pacer
    _places: dict[DraftKey, str] = field(default_factory=dict)
    _posting: dict[DraftKey, asyncio.Task[bool]] = field(default_factory=dict)
    _is_open: bool = False

    async def open(self) -> None:
        """Begins: this process is the sender."""
        now, name = self.clock.now(), self.channel.name
        self._places = dict(await self.database.write(lambda c: drafts.drafts_of(c, name, now)))
        self._is_open = True

    def close(self) -> None:
        """Ends: this process sends no more."""
        self._is_open = False

    def writing(self, account: Account, answers: str) -> Write | None:
        """Lets an answer be shown as it grows; None where the platform can't."""
        if not isinstance(self.channel, Drafting):
            return None
        key = DraftKey(account.chat, answers)

        async def write(text: str) -> bool:
            return await self._write(account, key, text)

        return write

    async def find(self, key: DraftKey) -> str | None:
        """Where the draft of an answer stands, once no change of it is under way."""
        if (posting := self._posting.get(key)) is not None:
            await asyncio.wait({posting})
        return self._places.get(key)

    def forget(self, transaction: Transaction, key: DraftKey) -> None:
        """The answer has taken its draft's place, in the books."""
        if key in self._places:
            drafts.forget_draft(transaction, self.channel.name, key)

    def drop(self, key: DraftKey) -> None:
        """The answer has taken its draft's place, and that is written down."""
        self._places.pop(key, None)

    async def _write(self, account: Account, key: DraftKey, text: str) -> bool:
        """Shows a part, if there is room for it just now; False when no more should be shown."""
        if not self._is_open:
            return False
        name, chat = self.channel.name, account.chat
        if chat in self.pacer.busy_chats() or self.pacer.pause_s() > 0:
            return True
        if await self.database.read(lambda c: outbox.is_waiting(c, name, chat)):
            return True
        delay = self.pacer.reserve(chat)
        task = self._posting[key] = asyncio.create_task(self._post(account, key, text, delay))
        task.add_done_callback(lambda _: self._posting.pop(key, None))
        return await asyncio.shield(task)

    async def _post(self, account: Account, key: DraftKey, text: str, delay: float) -> bool:
        """One change; it ends by itself, whatever becomes of who asked for it."""
        await asyncio.sleep(max(0.0, delay))
        if not isinstance(self.channel, Drafting):
            return False
        before = self._places.get(key)
        try:
            async with self.pacer.sending(), asyncio.timeout(WITHIN_S):
                place = await self.channel.show_draft(account, text, before)
        except TryLater as later:
            self.pacer.rest(key.chat, later.after_s or 0.0)
            return False
        except (DeliveryProblem, TimeoutError):
            return False
        self.pacer.spoke(key.chat)
        if place != before:
            self._places[key] = place
            now, name = self.clock.now(), self.channel.name
            await self.database.write(lambda c: drafts.keep_draft(c, name, key, place, now))
        return True
