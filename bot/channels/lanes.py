"""Updates of one chat in their order, those of other chats meanwhile; none forgotten."""

import asyncio
from collections.abc import Awaitable, Callable


class Lanes:
    """Runs the work of each lane in order and the lanes side by side."""

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[None]] = {}

    def start(self, lane: int, work: Callable[[], Awaitable[None]]) -> "asyncio.Task[None]":
        """Starts the work as soon as everything before it in its lane has ended."""
        task = asyncio.create_task(_run_after(self._last.get(lane), work))
        self._last[lane] = task
        task.add_done_callback(lambda ended: self._forget(lane, ended))
        return task

    def _forget(self, lane: int, ended: "asyncio.Task[None]") -> None:
        if self._last.get(lane) is ended:
            del self._last[lane]


async def _run_after(
    before: "asyncio.Task[None] | None", work: Callable[[], Awaitable[None]]
) -> None:
    if before is not None:
        await asyncio.wait({before})
    await work()


class Ledger:
    """Which updates are under way, and up to which one Telegram may forget them."""

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._stored: set[int] = set()
        self._offset: int | None = None
        self._asked: int | None = None

    def ask(self) -> int | None:
        """The first update not stored yet; asking from there on acknowledges all before it."""
        if self._offset is not None:
            self._stored = {number for number in self._stored if number >= self._offset}
        self._asked = self._offset
        return self._offset

    @property
    def owes_acknowledgement(self) -> bool:
        """Whether something is stored that Telegram hasn't been told of."""
        return self._offset != self._asked

    def begin(self, number: int) -> bool:
        """Notes an update as under way; False when it is or was so already."""
        if self._asked is not None and number < self._asked:
            self._offset, self._asked, self._stored = None, None, set()  # numbers begin anew
        if number in self._open or number in self._stored:
            return False
        self._open.add(number)
        return True

    def finish(self, number: int) -> None:
        """Notes an update as stored."""
        self._open.discard(number)
        self._stored.add(number)
        reached = min(self._open) if self._open else max(self._stored) + 1
        self._offset = max(reached, self._offset or reached)
