"""Messages on their way to the coach: each chat in its order, each tried until it is stored."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import count

from bot.channel import Incoming, Receive
from bot.channels.lanes import Lanes
from bot.faults import say_where

log = logging.getLogger(__name__)

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 60.0
_TRIES = 20
"""About a quarter of an hour."""
LONGEST_STOP_S = 4.0


class Intake:
    """Hands messages to the coach."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._lanes = Lanes()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, chat: str, work: Callable[[], Awaitable[None]]) -> None:
        """Does something in a chat once all before it is done."""
        task = self._lanes.start(int(chat), work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def store(self, incoming: Incoming) -> bool:
        """Tries until a message is stored; False when it never was."""
        pause_s = _FIRST_PAUSE_S
        for tries in count(1):
            try:
                await self._receive(incoming)
                return True
            except Exception as error:  # noqa: BLE001  (outermost: the message must not be lost)
                fault = say_where(error)
            if tries == _TRIES:
                break
            log.warning("A message could not be stored: %s; next try in %.1f s", fault, pause_s)
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
        log.error("Gave up on a message: %s", fault)
        return False

    async def stop(self) -> None:
        """Lets what is under way end, but not for ever."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=LONGEST_STOP_S)
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
