"""How fast a platform may be written to: so many messages a second, and a pause in each chat.

Each message is given its place in time when it is taken. That alone keeps no limit: a process that
was held up for a moment finds several places due at once. So a message also waits, just before it
leaves, until the platform has room for it: no more than so many may have arrived in any one second.
"""

import asyncio
import math
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic

AHEAD_S = 0.2
"""So long before its place in time a message is taken, so that no place stays empty."""
HEARD_TOGETHER_S = 2.0
"""Two chats told to wait within this time: the platform means everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What a platform allows."""

    per_second: float | None = None
    """Messages a second in all; None for no limit."""
    chat_pause_s: float = 0.0
    """Least time between two messages in the same chat."""
    at_once: int = 16
    """Messages on their way at the same time; a kill repeats so many at worst."""


UNPACED = Pace()
PACES = {
    "telegram": Pace(per_second=29.5, chat_pause_s=1.05),
    "discord": Pace(per_second=45.0, chat_pause_s=0.2),
}
"""Just below what the platforms enforce."""


@dataclass(slots=True)
class Trip:
    """A message's way to the platform and back."""

    began: float
    """When it left."""
    ended: float | None = None
    """When the platform's answer was here; None while it is on its way."""

    def took_s(self) -> float | None:
        """How long it was; None while it lasts."""
        return None if self.ended is None else self.ended - self.began

    def arrived_by(self, quickest_s: float) -> float:
        """When the platform had it at the latest, seeing how quick a whole trip can be."""
        return self.began if self.ended is None else self.ended - quickest_s


@dataclass
class Pacer:
    """Keeps the pace of one platform; times are seconds of the monotonic clock."""

    pace: Pace
    clock: Callable[[], float] = monotonic
    _next_slot: float = 0.0
    _held_until: float = 0.0
    _last_told: tuple[str, float] = ("", -HEARD_TOGETHER_S)
    _chat_free_at: dict[str, float] = field(default_factory=dict)
    _trips: deque[Trip] = field(init=False)

    def __post_init__(self) -> None:
        """Remembers as many trips as can matter: a second's, and those under way meanwhile."""
        self._trips = deque(maxlen=math.ceil(self.pace.per_second or 0) + self.pace.at_once)

    def pause_s(self) -> float:
        """How long to wait before more is taken; at most 0 when the next places are near."""
        return max(self._held_until, self._next_slot - AHEAD_S) - self.clock()

    def burst(self) -> int:
        """How many messages may be taken together: what a tenth of a second allows."""
        return max(1, round((self.pace.per_second or 10.0 * self.pace.at_once) / 10))

    def busy_chats(self) -> tuple[str, ...]:
        """Chats that were written to a moment ago."""
        moment = self.clock()
        free_at = self._chat_free_at
        self._chat_free_at = {chat: free for chat, free in free_at.items() if free > moment}
        return tuple(self._chat_free_at)

    def next_chat_s(self) -> float | None:
        """In how long the first busy chat is free again; None when none is busy."""
        if not self._chat_free_at:
            return None
        return max(min(self._chat_free_at.values()) - self.clock(), 0.001)

    def reserve(self, chat: str) -> float:
        """Reserves the next place in time for a chat; returns how long to wait for it."""
        moment = self.clock()
        delay = 0.0
        if self.pace.per_second:
            slot = max(self._next_slot, self._held_until, moment)
            self._next_slot = slot + 1 / self.pace.per_second
            delay = slot - moment
        if self.pace.chat_pause_s:
            self._chat_free_at[chat] = moment + delay + self.pace.chat_pause_s
        return delay

    @asynccontextmanager
    async def sending(self) -> AsyncIterator[None]:
        """One message's trip: begins when the platform has room for it."""
        while (pause := self.room_in_s()) > 0:  # noqa: ASYNC110  (for time, not an event)
            await asyncio.sleep(pause)
        trip = self.leave()
        try:
            yield
        finally:
            trip.ended = self.clock()

    def room_in_s(self) -> float:
        """In how long the platform takes one more message; at most 0 when it does so now."""
        if not self.pace.per_second:
            return 0.0
        most = math.ceil(self.pace.per_second)
        if len(self._trips) < most:
            return 0.0
        quickest_s = min((s for trip in self._trips if (s := trip.took_s()) is not None), default=0)
        arrivals = sorted(trip.arrived_by(quickest_s) for trip in self._trips)
        return arrivals[-most] + most / self.pace.per_second - self.clock()

    def leave(self) -> Trip:
        """A message leaves now."""
        trip = Trip(self.clock())
        self._trips.append(trip)
        return trip

    def spoke(self, chat: str) -> None:
        """A message has just arrived in a chat: its pause begins now."""
        if self.pace.chat_pause_s:
            self._chat_free_at[chat] = self.clock() + self.pace.chat_pause_s

    def rest(self, chat: str, seconds: float) -> None:
        """Leaves a chat alone for a while: the platform asked for it."""
        self._chat_free_at[chat] = max(
            self._chat_free_at.get(chat, 0.0), self.clock() + max(seconds, self.pace.chat_pause_s)
        )

    def hold(self, chat: str, after_s: float) -> None:
        """A chat was told to wait; when a second one is, everybody waits."""
        told, moment = self._last_told, self.clock()
        self._last_told = (chat, moment)
        if told[0] != chat and moment - told[1] < HEARD_TOGETHER_S:
            self._held_until = max(self._held_until, moment + after_s)
