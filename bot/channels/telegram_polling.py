"""Long polling that acknowledges an update only once it is stored."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import count
from time import monotonic
from typing import TypeAlias

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.lanes import Lanes, Ledger
from bot.channels.telegram_faults import seconds_of
from bot.channels.telegram_incoming import lane_of
from bot.channels.telegram_raw import RawBot, RawUpdate, number_of, read_raw
from bot.faults import say_where

Take: TypeAlias = Callable[[Update], Awaitable[None]]
"""Takes one update; returns once it is stored, raises when it is not."""

log = logging.getLogger(__name__)

_LONG_POLL_S = 25
_GLANCE_S = 0.2
"""How long new updates may wait while an earlier one is still being answered."""
_LONGEST_PAUSE_S = 60.0
_LONGEST_STOP_S = 4.0
_TRIES_WHILE_OTHERS_SUCCEED = 5
_TRIES = 20
_TOKEN_REFUSALS = 3
"""So often in a row the token must be refused, once it had worked, to be believed wrong."""


class Poller:
    """Asks for updates without end and has each taken, chats side by side."""

    def __init__(self, bot: RawBot, take: Take) -> None:
        self._bot = bot
        self._take = take
        self._lanes = Lanes()
        self._ledger = Ledger()
        self._tasks: set[asyncio.Task[None]] = set()
        self._stored = 0

    async def run(self) -> None:
        """Polls until cancelled; raises InvalidToken when the token has become wrong."""
        pauses, refusals = Pauses(), 0
        try:
            while True:
                try:
                    await self._poll()
                    pauses, refusals = Pauses(), 0
                except InvalidToken:
                    refusals += 1
                    if refusals >= _TOKEN_REFUSALS:
                        raise
                    await pauses.wait("Telegram refuses the token")
                except TelegramError as error:
                    await pauses.wait(say_fault(error), at_least=_asked_wait(error))
        finally:
            await self._stop()

    async def _poll(self) -> None:
        asked_at = monotonic()
        wait_s = 0 if self._tasks else _LONG_POLL_S
        updates = await self._bot.fetch_updates(self._ledger.ask(), wait_s=wait_s)
        for raw in sorted(updates, key=number_of):
            self._start(raw)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_GLANCE_S)
        elif not updates and monotonic() - asked_at < _GLANCE_S:
            await asyncio.sleep(_GLANCE_S)  # a server that doesn't let us wait

    def _start(self, raw: RawUpdate) -> None:
        number = number_of(raw)
        if not self._ledger.begin(number):
            return
        update = read_raw(raw, self._bot)
        if update is None:
            self._ledger.finish(number)
            return

        async def work() -> None:
            await self._store(update)
            self._ledger.finish(number)

        task = self._lanes.start(lane_of(update), work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _store(self, update: Update) -> None:
        """Tries until it is stored; gives up only where others are stored and this never is."""
        stored_before, pauses = self._stored, Pauses()
        for tries in count(1):
            try:
                await self._take(update)
                self._stored += 1
                return
            except Exception as error:  # noqa: BLE001  (outermost: the update must not be lost)
                fault = say_where(error)
            is_alone = self._stored == stored_before
            if tries >= (_TRIES if is_alone else _TRIES_WHILE_OTHERS_SUCCEED):
                log.error("Gave up on update %s: %s", update.update_id, fault)
                return
            await pauses.wait(f"Update {update.update_id} could not be stored: {fault}")

    async def _stop(self) -> None:
        """Lets what is under way end, and acknowledges what is stored."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_LONGEST_STOP_S)
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if not self._ledger.owes_acknowledgement:
            return
        try:
            async with asyncio.timeout(2):
                await self._bot.fetch_updates(self._ledger.ask(), wait_s=0)
        except (TelegramError, TimeoutError):
            log.info("The last updates will come again")


class Pauses:
    """Ever longer pauses between tries."""

    def __init__(self) -> None:
        self._next_s = 0.5

    async def wait(self, why: str, *, at_least: float = 0.0) -> None:
        """Waits, a little longer each time."""
        pause_s = max(self._next_s, at_least)
        log.warning("%s; next try in %.1f s", why, pause_s)
        self._next_s = min(_LONGEST_PAUSE_S, self._next_s * 2)
        await asyncio.sleep(pause_s)


def say_fault(error: TelegramError) -> str:
    """A fault in a sentence for the log, without what was said to or by Telegram."""
    if isinstance(error, Conflict):
        return "Another program asks Telegram for this bot's updates"
    if isinstance(error, RetryAfter):
        return "Telegram asks to wait"
    return f"Telegram can't be reached ({type(error).__name__})"


def _asked_wait(error: TelegramError) -> float:
    return seconds_of(error) if isinstance(error, RetryAfter) else 0.0
