"""What hearing and seeing share: whether a file is fetched at all, and what a failure means."""

import asyncio
import logging
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TypeVar

from bot.channel import DeliveryProblem
from bot.llm.budget import Breaker, Budget
from bot.llm.client import ModelClient, ModelRefused, ModelTrouble, ModelUnable

UNABLE_FOR = timedelta(hours=1)
"""How long a server that can't do it isn't asked again."""

T = TypeVar("T")
log = logging.getLogger(__name__)


class TooLarge(Exception):
    """A file was larger than its message said."""


class Unattended(Exception):
    """A file was not taken in.

    Args:
        remark: the key of what the athlete is told instead.
    """

    def __init__(self, remark: str) -> None:
        super().__init__(remark)
        self.remark = remark


class Attention:
    """A server's ear or eye: rested after failures, left alone where it can't.

    Args:
        sense: what the remarks' keys begin with: "voice" or "photo".
        too_large: the key of the remark on a file that is too large.
    """

    def __init__(self, client: ModelClient, budget: Budget, sense: str, too_large: str) -> None:
        self._client = client
        self._budget = budget
        self._sense = sense
        self._too_large = too_large
        self._breaker = Breaker()
        self._unable_until: datetime | None = None

    async def admit(self, athlete_id: str, now: datetime, *, is_too_large: bool) -> None:
        """Lets a file be fetched.

        Raises:
            Unattended: when it isn't even worth fetching.
        """
        if self._unable_until is not None and now < self._unable_until:
            raise Unattended(f"{self._sense}_off")
        if is_too_large:
            raise Unattended(self._too_large)
        if self._breaker.is_open(now):
            raise Unattended(f"{self._sense}_failed")
        if not await self._budget.allows(athlete_id, now):
            raise Unattended(f"{self._sense}_spent")

    async def give(self, work: Awaitable[T], within_s: float, now: datetime) -> T:
        """What comes of fetching and taking in a file.

        Raises:
            Unattended: when nothing did, for whatever reason.
        """
        try:
            async with asyncio.timeout(within_s):
                found = await work
        except TooLarge:
            raise Unattended(self._too_large) from None
        except ModelUnable:
            self._unable_until = now + UNABLE_FOR
            log.warning("%s can't take in a %s", self._client.model, self._sense)
            raise Unattended(f"{self._sense}_off") from None
        except ModelRefused as refused:
            log.warning("The server refused a %s: %s", self._sense, refused)
            raise Unattended(f"{self._sense}_off") from None
        except (ModelTrouble, DeliveryProblem, TimeoutError) as fault:
            if not isinstance(fault, DeliveryProblem):
                self._breaker.note_failure(now)
            log.warning("A %s was not taken in: %s", self._sense, type(fault).__name__)
            raise Unattended(f"{self._sense}_failed") from None
        self._breaker.note_success()
        return found
