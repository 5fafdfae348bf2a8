"""Commands, taps and forms that still wait for their answer; Discord lets them for 15 minutes."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from bot.channel import Account, Outgoing
from bot.channels.discord_client import Interaction

LASTS_S = 14 * 60.0
"""A little less than Discord allows."""
MOST = 10_000
SHARE = "share"
"""The kind of message that asks for a week to be shared."""


@dataclass(slots=True, kw_only=True)
class Pending:
    """One that waits."""

    interaction: Interaction
    """What was done."""
    account: Account
    """Where its answer is addressed."""
    is_thinking: bool
    """Whether Discord shows that an answer is on its way, which the answer must replace."""
    is_public: bool = False
    """Whether it came from a place that others read: then the answer is for one person's eyes."""
    is_used: bool = False
    """Whether the tapped buttons were taken out of use already."""
    until: float = 0.0
    """The end of its time."""


class Waiting:
    """Finds what an answer answers."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._pending: dict[str, Pending] = {}

    def add(self, message_id: str, pending: Pending) -> None:
        """Notes what waits from now on."""
        pending.until = self._clock() + LASTS_S
        self._pending[message_id] = pending
        while self._pending:
            first = next(iter(self._pending))
            if len(self._pending) <= MOST and self._pending[first].until > self._clock():
                break
            del self._pending[first]

    def find(self, outgoing: Outgoing) -> Pending | None:
        """What a message answers, if that still waits; a no at the door names no question."""
        pending = self._pending.get(outgoing.answers or "")
        if outgoing.answers is None and not outgoing.is_unasked:
            pending = self._find_thinking(outgoing.account)
        return pending if pending is not None and pending.until > self._clock() else None

    def is_shown(self, account: Account) -> bool:
        """Whether the person sees already that an answer is on its way."""
        return self._find_thinking(account) is not None

    def _find_thinking(self, account: Account) -> Pending | None:
        """The last that the person sees an answer announced for."""
        now = self._clock()
        return next(
            (
                pending
                for pending in reversed(self._pending.values())
                if pending.is_thinking and pending.account == account and pending.until > now
            ),
            None,
        )

    def forget(self, answers: str | None) -> None:
        """Gives one up that can't be answered any more."""
        self._pending.pop(answers or "", None)


def asks_to_share(answers: str | None) -> bool:
    """Whether a message answers the wish to share a week."""
    return (answers or "").partition(":")[0] == SHARE


class Recall(Protocol):
    """Tells from the store where on a server somebody was seen last."""

    async def __call__(self, person: str) -> str | None:
        """The number of a chat, if any is known."""


class Whereabouts:
    """Where on a server people were seen last, to be called there when nothing else is left."""

    def __init__(self) -> None:
        self._channels: dict[str, int] = {}
        self.recall: Recall | None = None
        """What an earlier process has seen; set before it is needed."""

    def note(self, person: int, channel: int) -> None:
        """Somebody was in a channel."""
        self._channels.pop(str(person), None)
        self._channels[str(person)] = channel
        if len(self._channels) > MOST:
            del self._channels[next(iter(self._channels))]

    async def find(self, person: str) -> int | None:
        """The channel somebody was seen in last."""
        if person in self._channels or self.recall is None:
            return self._channels.get(person)
        stored = await self.recall(person)
        return int(stored) if stored is not None and stored.isdecimal() else None
