"""The connection to Discord: events go to a listener, and nothing else happens here."""

import logging
from typing import Any, Protocol, TypeAlias

import discord

from bot.channels.discord_rendering import FormKind

log = logging.getLogger(__name__)

LONGEST_RATE_LIMIT_S = 30.0
"""Longer pauses that Discord asks for are spent in the outbox, not in the library."""

Interaction: TypeAlias = discord.Interaction["CoachClient"]


class Listener(Protocol):
    """Takes what Discord tells."""

    async def prepare(self, client: "CoachClient") -> None:
        """Logged in, not connected yet."""

    async def welcome(self) -> None:
        """Connected anew: what was missed can be fetched."""

    async def take_message(self, message: discord.Message, *, is_edit: bool = False) -> None:
        """A message was written or corrected."""

    async def take_words(
        self, interaction: Interaction, text: str, *, is_own: bool = False
    ) -> None:
        """A command, as the words it stands for, or as the person's own that came with it."""

    async def take_tap(self, interaction: Interaction, token: str) -> None:
        """A button was tapped, or a choice made."""

    async def open_form(self, interaction: Interaction, form: FormKind) -> None:
        """A form is asked for."""

    async def take_form(self, interaction: Interaction) -> None:
        """A form was filled in."""

    async def take_share(self, interaction: Interaction) -> None:
        """Somebody wants to see what sharing their week would show."""

    async def publish_share(self, interaction: Interaction) -> None:
        """Somebody wants the week before them to be shared with the club."""


def wanted_intents() -> discord.Intents:
    """What the coach is told of: servers and messages; none of it is privileged."""
    intents = discord.Intents.none()
    intents.guilds = True
    intents.guild_messages = True
    intents.dm_messages = True
    return intents


class CoachClient(discord.AutoShardedClient):
    """A client that hands every event to its listener."""

    def __init__(self, listener: Listener, **options: Any) -> None:
        super().__init__(
            intents=wanted_intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_RATE_LIMIT_S,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            **options,
        )
        self.listener = listener

    async def setup_hook(self) -> None:
        """Runs once, logged in and not yet connected."""
        await self.listener.prepare(self)

    async def on_ready(self) -> None:
        """A new session has begun; after a resumed one nothing was missed."""
        await self.listener.welcome()

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote where the coach can read."""
        await self.listener.take_message(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Somebody corrected a message; Discord also calls adding a preview an edit."""
        if payload.message.edited_at is not None:
            await self.listener.take_message(payload.message, is_edit=True)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Forms are read here, for the library forgets them when it restarts."""
        if interaction.type is discord.InteractionType.modal_submit:
            await self.listener.take_form(interaction)

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """Tells where it went wrong without telling what was said."""
        log.error("Discord's %s went wrong", event_method, exc_info=_bare_fault())


def _bare_fault() -> bool:
    """Whether tracebacks are wanted, which may hold an athlete's words."""
    return log.isEnabledFor(logging.DEBUG)
