"""An answer that is shown while it is still being written: checked sentences, at a polite rate.

What is shown is only ever a part of what may be said, and never the answer itself: that is stored,
and leaves through the outbox into the same message. Should anything fail, it simply comes at once.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias

FIRST_AFTER_S = 1.2
"""An answer that is whole so soon after its first sentence comes in one piece."""
EVERY_S = 1.3
"""Between two changes of a message; chats take one a second."""
LAST_WITHIN_S = 1.5
"""How long a change that is under way may still take when the answer is ready."""

log = logging.getLogger(__name__)

Show: TypeAlias = Callable[[str], None]
"""Takes the checked part of an answer, from its beginning; returns at once."""
Write: TypeAlias = Callable[[str], Awaitable[bool]]
"""Writes a part into the chat; False when no more should be written."""


class _Unfolding:
    """Writes the latest part, and then the next latest."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._part = ""
        self._told = asyncio.Event()
        self._over = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def show(self, part: str) -> None:
        """Takes a part; the first one begins it all."""
        if self._over.is_set() or part == self._part:
            return
        self._part = part
        self._told.set()
        if self._task is None:
            self._task = asyncio.create_task(self._run())

    async def end(self) -> None:
        """Lets a change that is under way arrive, and makes no other."""
        self._over.set()
        self._told.set()
        if self._task is None:
            return
        await asyncio.wait({self._task}, timeout=LAST_WITHIN_S)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        await self._pause(FIRST_AFTER_S)
        try:
            while not self._over.is_set():
                self._told.clear()
                if not await self._write(self._part):
                    return
                await self._pause(EVERY_S)
                await self._told.wait()
        except Exception as fault:  # noqa: BLE001  (nothing depends on it)
            log.warning("A draft could not be shown: %s", type(fault).__name__)

    async def _pause(self, seconds: float) -> None:
        """Waits, unless it is over before."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._over.wait(), seconds)


@asynccontextmanager
async def unfolding(write: Write | None) -> AsyncIterator[Show | None]:
    """Shows an answer while it is written; at the end nothing of it is under way any more."""
    if write is None:
        yield None
        return
    shown = _Unfolding(write)
    try:
        yield shown.show
    finally:
        await shown.end()
