"""Discord in the tests: a channel under simcord, and a coach who keeps what it hears."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import discord
import simcord

from bot.channel import Account, Incoming, Outgoing, TokenButton
from bot.channels.discord_channel import DiscordChannel
from bot.settings import Settings
from core.replies import Paragraph, Reply

TOKEN = "a-token-of-discord"


def settings_for(**more: Any) -> Settings:
    """The settings of a coach on Discord alone."""
    return Settings(_env_file=None, **{"discord_token": TOKEN} | more)


def a_message(
    incoming: Incoming, *parts: Any, buttons: tuple[str, ...] = (), **fields: Any
) -> Outgoing:
    """An answer to a message."""
    return Outgoing(
        account=fields.pop("account", incoming.account),
        reply=Reply(parts=parts, is_private=fields.pop("is_private", False)),
        buttons=tuple(TokenButton(label=label, token=f"mark-x1.{label}") for label in buttons),
        answers=fields.pop("answers", incoming.message_id),
        **fields,
    )


def says(text: str) -> Paragraph:
    """A paragraph."""
    return Paragraph(text=text)


@dataclass
class World:
    """A simulated Discord with the coach on it."""

    channel: DiscordChannel
    heard: list[Incoming] = field(default_factory=list)
    answer: Callable[[Incoming], Outgoing | None] = lambda incoming: a_message(
        incoming, says(f"Heard: {incoming.text or incoming.button}")
    )
    faults: list[Exception] = field(default_factory=list)
    env: simcord.Env = field(init=False)

    async def receive(self, incoming: Incoming) -> None:
        """Keeps a message and answers it at once."""
        if self.faults:
            raise self.faults.pop(0)
        self.heard.append(incoming)
        if (outgoing := self.answer(incoming)) is not None:
            await self.channel.send(outgoing)

    def connect(self) -> discord.AutoShardedClient:
        """A fresh connection of the coach, as after a restart."""
        return self.channel.build_client(self.receive, shard_count=1)

    def account(self, user: Any) -> Account:
        """Somebody's private chat."""
        chat = str(user.dm_channel.id)
        return Account(channel="discord", chat=chat, sender=str(user.id))


@asynccontextmanager
async def discord_world(**more: Any) -> AsyncIterator[World]:
    """The coach on a simulated Discord; what the person in charge set is `more`."""
    options = {
        name: more.pop(name) for name in ("approved_intents", "check_errors") if name in more
    }
    known = more.pop("known_chats", None)
    world = World(DiscordChannel(settings_for(**more), known))
    async with simcord.run(world.connect(), **options) as env:
        world.env = env
        with env.time_context():
            yield world
