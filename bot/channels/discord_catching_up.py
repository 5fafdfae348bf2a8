"""What was written to the coach while it was away."""

import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import discord

from bot.channel import Account
from bot.channels.discord_client import CoachClient

log = logging.getLogger(__name__)

MOST_MESSAGES = 200
"""Messages fetched of one chat."""
_OVERLAP = timedelta(minutes=1)
"""Fetched once more, for clocks and crashes; what is known is not taken twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownChat:
    """A private chat that was used before."""

    account: Account
    """Who, where."""
    last_at: datetime
    """When the last message stored of it was written."""


class KnownChats(Protocol):
    """Tells the private chats of a channel, those used last first."""

    async def __call__(self, channel: str) -> Sequence[KnownChat]:
        """The chats worth looking at."""


async def fetch_missed(client: CoachClient, chat: KnownChat) -> AsyncIterator[discord.Message]:
    """The messages written since, oldest first. Raises the library's errors."""
    since = chat.last_at - _OVERLAP
    target = client.get_partial_messageable(int(chat.account.chat))
    async for message in target.history(limit=MOST_MESSAGES, after=since, oldest_first=True):
        if str(message.author.id) == chat.account.sender:
            yield message
