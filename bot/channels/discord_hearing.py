"""Hears what people write, tap and fill in, and tells the coach."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import discord

from bot.channel import Account
from bot.channels.discord_buttons import register_items
from bot.channels.discord_catching_up import KnownChat, KnownChats, fetch_missed
from bot.channels.discord_client import CoachClient, Interaction
from bot.channels.discord_commands import build_tree, publish_commands
from bot.channels.discord_forms import build_form, read_form
from bot.channels.discord_incoming import (
    CHANNEL,
    account_of,
    is_correctable,
    read_interaction,
    read_message,
)
from bot.channels.discord_intake import Intake
from bot.channels.discord_locales import language_of, units_of
from bot.channels.discord_pending import SHARE, Pending, Waiting, Whereabouts
from bot.channels.discord_posting import use_up
from bot.channels.discord_rendering import FormKind
from bot.channels.discord_sharing import publish_week
from bot.faults import say_where

log = logging.getLogger(__name__)

COMMAND, TAP, FORM = "command", "tap", "form"
"""Kinds of messages that are not written; their ids begin so."""
_FETCHED_AT_ONCE = 4
_SYNC_TRIES, _SYNC_PAUSE_S = 5, 30.0


class Hearing:
    """The listener of one connection."""

    def __init__(
        self,
        intake: Intake,
        waiting: Waiting,
        *,
        club_channel: int | None,
        known_chats: KnownChats | None,
        whereabouts: Whereabouts,
        follow: Callable[[CoachClient], Awaitable[None]],
    ) -> None:
        self._intake = intake
        self._waiting = waiting
        self._club_channel = club_channel
        self._known_chats = known_chats
        self._whereabouts = whereabouts
        self._follow = follow
        self._missed: dict[str, KnownChat] = {}
        self._fetching = asyncio.Semaphore(_FETCHED_AT_ONCE)
        self._client: CoachClient | None = None
        self._asides: set[asyncio.Task[None]] = set()

    # ------------------------------------------------------------ the connection

    async def prepare(self, client: CoachClient) -> None:
        """Logged in: taps of old messages are understood, commands told, old chats looked up."""
        self._client = client
        await self._follow(client)
        register_items(client)
        tree = build_tree(client, has_club=self._club_channel is not None)
        self.aside(_keep_commands(tree))
        await self._look_up_chats()

    async def welcome(self) -> None:
        """Connected anew: fetches what was written meanwhile."""
        log.info("Discord is connected as %s", self._client.user if self._client else None)
        await self._look_up_chats()
        for chat in tuple(self._missed.values()):
            self._intake.start(chat.account.chat, lambda chat=chat: self._catch_up(chat))  # type: ignore[misc]

    async def stop(self) -> None:
        """Lets what is under way end."""
        for task in tuple(self._asides):
            task.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        await self._intake.stop()

    def aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Does something beside, that nobody waits for."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _look_up_chats(self) -> None:
        if self._known_chats is None:
            return
        try:
            chats = await self._known_chats(CHANNEL)
        except Exception as error:  # noqa: BLE001  (the store is away: what comes in still matters)
            log.warning("The known chats could not be read: %s", say_where(error))
            return
        self._missed = {chat.account.chat: chat for chat in chats}

    async def _catch_up(self, chat: KnownChat) -> None:
        """Takes what was missed in a chat, once."""
        client = self._client
        if client is None or self._missed.pop(chat.account.chat, None) is None:
            return
        try:
            async with self._fetching:
                messages = [message async for message in fetch_missed(client, chat)]
        except (discord.NotFound, discord.Forbidden):
            return
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            log.warning("A chat could not be caught up with: %s", type(error).__name__)
            self._missed[chat.account.chat] = chat
            return
        for message in messages:
            await self._store(message)

    # ------------------------------------------------------------ messages

    async def take_message(self, message: discord.Message, *, is_edit: bool = False) -> None:
        """A message was written or corrected."""
        if is_edit and not is_correctable(message, discord.utils.utcnow()):
            return
        if message.guild is not None and not message.author.bot:
            self._whereabouts.note(message.author.id, message.channel.id)
        chat = str(message.channel.id)

        async def work() -> None:
            if missed := self._missed.get(chat):
                await self._catch_up(missed)
            await self._store(message, is_edit=is_edit)

        self._intake.start(chat, work)

    async def _store(self, message: discord.Message, *, is_edit: bool = False) -> None:
        if self._client is None or self._client.user is None:
            return
        for incoming in read_message(message, self._client.user, is_edit=is_edit):
            await self._intake.store(incoming)

    # ------------------------------------------------------------ commands, taps and forms

    async def take_words(
        self, interaction: Interaction, text: str, *, is_own: bool = False
    ) -> None:
        """A command, as the words it stands for, or as the person's own that came with it."""
        await self._take(interaction, COMMAND, text=text, is_own=is_own)

    async def take_tap(self, interaction: Interaction, token: str) -> None:
        """A button was tapped, or a choice made."""
        await self._take(interaction, TAP, button=token)

    async def take_share(self, interaction: Interaction) -> None:
        """Shows somebody what sharing their week would show."""
        await self._take(interaction, SHARE, text="week")

    async def take_form(self, interaction: Interaction) -> None:
        """A form was filled in."""
        data: Any = interaction.data or {}
        text = read_form(data, units_of(interaction.locale))
        if text is not None:
            await self._take(interaction, FORM, text=text)

    async def open_form(self, interaction: Interaction, form: FormKind) -> None:
        """Opens a form; Discord takes it only at once."""
        await interaction.response.send_modal(build_form(form, language_of(interaction.locale)))

    async def publish_share(self, interaction: Interaction) -> None:
        """Shares the week somebody was shown."""
        if await _acknowledge(interaction, TAP):
            await publish_week(interaction, self._club_channel)

    async def _take(
        self,
        interaction: Interaction,
        kind: str,
        *,
        text: str = "",
        is_own: bool = False,
        button: str | None = None,
    ) -> None:
        """Answers within Discord's three seconds that it was heard, and then tells the coach."""
        is_heard = await _acknowledge(interaction, kind)
        account, is_group = await self._address(interaction)
        incoming = read_interaction(
            interaction,
            account,
            kind=kind,
            text=text,
            is_own=is_own,
            button=button,
            is_group=is_group,
        )
        pending = Pending(
            interaction=interaction,
            account=account,
            is_thinking=kind != TAP,
            is_public=interaction.guild_id is not None,
        )
        if is_heard:
            self._waiting.add(incoming.message_id, pending)

        async def work() -> None:
            is_stored = await self._intake.store(incoming)
            if is_stored and is_heard and kind == TAP and not pending.is_public:
                await _use_up_quietly(pending)

        self._intake.start(account.chat, work)

    async def _address(self, interaction: Interaction) -> tuple[Account, bool]:
        """The person's private chat: on a server too, such answers are for their eyes only."""
        user, chat = interaction.user.id, interaction.channel_id or 0
        if interaction.guild_id is None:
            return account_of(chat, user), False
        self._whereabouts.note(user, chat)
        try:
            private = await interaction.client.create_dm(discord.Object(user))
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            log.warning("A private chat could not be opened: %s", type(error).__name__)
            return account_of(chat, user), True
        return account_of(private.id, user), False


async def _acknowledge(interaction: Interaction, kind: str) -> bool:
    """Tells Discord that it was heard; False when that came too late to answer there."""
    is_server = interaction.guild_id is not None
    try:
        if kind == TAP:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=is_server, thinking=True)
    except Exception as error:  # noqa: BLE001  (what was said counts, not how it is acknowledged)
        log.warning("An interaction could not be acknowledged: %s", type(error).__name__)
        return False
    return True


async def _use_up_quietly(pending: Pending) -> None:
    try:
        await use_up(pending)
    except discord.HTTPException:
        return  # gone: nothing depends on it


async def _keep_commands(tree: discord.app_commands.CommandTree[CoachClient]) -> None:
    """Tells Discord the commands, sooner or later."""
    for _ in range(_SYNC_TRIES):
        try:
            if await publish_commands(tree):
                log.info("Discord was told the commands anew")
            return
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            log.warning("Discord could not be told the commands: %s", type(error).__name__)
        await asyncio.sleep(_SYNC_PAUSE_S)
