"""Discord: a connection in that comes back by itself, messages out."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

import discord

from bot.channel import (
    Account,
    ChannelMisconfigured,
    Outgoing,
    Receive,
    Sent,
    TryLater,
    Undeliverable,
)
from bot.channels.discord_catching_up import KnownChats
from bot.channels.discord_client import CoachClient
from bot.channels.discord_faults import translate
from bot.channels.discord_hearing import Hearing
from bot.channels.discord_incoming import CHANNEL
from bot.channels.discord_intake import Intake
from bot.channels.discord_pending import Waiting, Whereabouts
from bot.channels.discord_root import USUAL, follow_gateway, lead_to
from bot.channels.discord_sending import Sender
from bot.faults import say_where
from bot.settings import Settings

log = logging.getLogger(__name__)

SEND_LIMIT_S = 40.0
"""The library's own retries included; shorter than the delivery's patience."""
_UNCONNECTED_S = 3.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 60.0
_CLOSE_LIMIT_S = 3.0
_REFUSALS = 3
"""So often in a row the token must be refused, once it had worked, to be believed wrong."""
_REFUSED = 4004
"""The code with which the gateway refuses a token."""
_REFUSAL = (
    "Discord refuses DISCORD_TOKEN: copy the token again from the developer portal, page Bot."
)


class DiscordChannel:
    """Translates between Discord and the coach."""

    name = CHANNEL

    def __init__(self, settings: Settings, known_chats: KnownChats | None = None) -> None:
        if settings.discord_token is None:
            raise ChannelMisconfigured("DISCORD_TOKEN is empty.")
        self._token = settings.discord_token
        self._root = settings.discord_api_root
        self._club_channel = settings.discord_club_channel or None
        self.known_chats = known_chats
        """Tells which private chats to look into after an absence; set before run."""
        self._waiting = Waiting()
        self.whereabouts = Whereabouts()
        """Where on a server people were seen; its memory of earlier processes is set before run."""
        self.client: CoachClient | None = None
        """The present connection, if there is one."""
        self._sender: Sender | None = None
        self._hearing: Hearing | None = None
        self._has_worked = False

    async def run(self, receive: Receive) -> None:
        """Serves Discord until cancelled, reconnecting by itself. Raises ChannelMisconfigured."""
        _hush_library()
        lead_to(self._root)
        pause_s, refusals = _FIRST_PAUSE_S, 0
        while True:
            began = asyncio.get_running_loop().time()
            client = self.build_client(receive)
            try:
                await client.start(self._token)
                fault = "the connection was closed"
            except Exception as error:  # noqa: BLE001  (whatever broke it, it is built up again)
                self._has_worked = self._has_worked or client.user is not None
                refusals = refusals + 1 if _is_refused(error) else 0
                if refusals and (not self._has_worked or refusals >= _REFUSALS):
                    raise ChannelMisconfigured(_say_refused(self._root)) from None
                fault = say_where(error)
            finally:
                await self._close(client)
            if asyncio.get_running_loop().time() - began > _LONGEST_PAUSE_S:
                pause_s = _FIRST_PAUSE_S
            log.warning("Discord: %s; connecting again in %.0f s", fault, pause_s)
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)

    def build_client(self, receive: Receive, **options: Any) -> CoachClient:
        """A connection not yet opened, that tells what it hears; it takes the last one's place."""
        waiting = Waiting()
        hearing = Hearing(
            Intake(receive),
            waiting,
            club_channel=self._club_channel,
            known_chats=self.known_chats,
            whereabouts=self.whereabouts,
            follow=lambda client: follow_gateway(client, self._root),
        )
        client = CoachClient(hearing, **options)
        self.client = client
        self._sender = Sender(client, waiting, self.whereabouts, self._club_channel)
        self._hearing, self._waiting = hearing, waiting
        return client

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one message. Raises TryLater, ChatGone or Undeliverable."""
        _check_chat(outgoing.account)
        if self._sender is None or not self._is_connected():
            raise TryLater(_UNCONNECTED_S)
        try:
            async with asyncio.timeout(SEND_LIMIT_S):
                return await self._sender.send(outgoing)
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            raise translate(error) from None

    async def show_draft(self, account: Account, text: str, draft: str | None) -> str:
        """Shows the beginning of an answer. Raises TryLater, ChatGone or Undeliverable."""
        _check_chat(account)
        if self._sender is None or not self._is_connected():
            raise TryLater(_UNCONNECTED_S)
        try:
            return await self._sender.show_draft(int(account.chat), text, draft)
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            raise translate(error) from None

    async def show_thinking(self, account: Account) -> None:
        """Shows "typing", unless Discord shows already that an answer is coming."""
        _check_chat(account)
        if self._hearing is None or not self._is_connected() or self._waiting.is_shown(account):
            return
        self._hearing.aside(self._type(int(account.chat)))

    async def _type(self, chat: int) -> None:
        try:
            if self._sender is not None:
                await self._sender.show_typing(chat)
        except Exception as error:  # noqa: BLE001  (nothing depends on it)
            log.debug("Typing could not be shown: %s", type(error).__name__)

    def _is_connected(self) -> bool:
        """Whether requests can be made; that takes a login, not an open connection."""
        client = self.client
        return client is not None and client.user is not None and not client.is_closed()

    async def _close(self, client: CoachClient) -> None:
        """Lets what is under way end, and hangs up."""
        if self._hearing is not None:
            await self._hearing.stop()
        with suppress(TimeoutError):
            await asyncio.wait_for(client.close(), _CLOSE_LIMIT_S)


def _check_chat(account: Account) -> None:
    """Raises Undeliverable for an account that is no chat of Discord."""
    if not (account.chat.isdecimal() and account.sender.isdecimal()):
        raise Undeliverable("this is no chat of Discord")


def _say_refused(root: str) -> str:
    return _REFUSAL if root == USUAL else f"{_REFUSAL} Or is DISCORD_API_ROOT no such server?"


def _is_refused(error: Exception) -> bool:
    """Whether Discord doesn't take the token."""
    if isinstance(error, discord.ConnectionClosed):
        return error.code == _REFUSED
    return isinstance(error, discord.LoginFailure)


def _hush_library() -> None:
    """Keeps what people write out of the log; what goes wrong is told by the channel."""
    logging.getLogger("discord").setLevel(logging.CRITICAL)
