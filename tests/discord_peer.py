"""Discord as the contract of the channels sees it."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import func, select

from bot.channel import Account, Channel
from bot.channels.discord_catching_up import KnownChat
from bot.channels.discord_channel import DiscordChannel
from bot.settings import Settings
from storage import tables
from storage.database import Database
from tests.channel_peer import Shown
from tests.discord_gateway import ANN, CHAT, TOKEN, DiscordGateway

_ESCAPE = re.compile(r"\\([^\w\s]|_)")


class DiscordPeer:
    """A local gateway with one person on it."""

    name = "discord"

    def __init__(self) -> None:
        self._gateway = DiscordGateway()
        self._is_up = False
        self._last: dict[str, Any] = {}
        self._as_sent: dict[str, Any] = {}
        """The buttons of messages as they were before any tap."""

    async def __aenter__(self) -> Self:
        await self._gateway.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._gateway.__aexit__()

    @property
    def settings(self) -> dict[str, object]:
        """The settings that lead to it."""
        return {"discord_token": TOKEN}

    @property
    def account(self) -> Account:
        """The person's private chat."""
        return Account(channel=self.name, chat=str(CHAT), sender=str(ANN))

    @asynccontextmanager
    async def connect(self, settings: Settings) -> AsyncIterator[Channel]:
        """A channel that is not running yet."""
        database = Database(settings.database_url)
        self._gateway.connected.clear()

        async def known_chats(channel: str) -> Sequence[KnownChat]:
            last_at = await database.read(_find_last)
            return [KnownChat(account=self.account, last_at=last_at)] if last_at else []

        self._is_up = True
        try:
            yield DiscordChannel(settings, known_chats)
        finally:
            self._is_up = False
            self._gateway.forgets_sessions()
            await database.close()

    async def says(self, text: str) -> None:
        """The person writes; to a coach who is away too, once they have met."""
        await self._until_connected()
        self._last = await self._gateway.says(text)

    async def taps(self, shown: Shown, label: str) -> None:
        """The person taps a button, whether it is still there or not."""
        message: Any = shown.handle
        rows = self._as_sent[message["id"]]
        button = next(b for row in rows for b in row["components"] if b["label"] == label)
        await self._until_connected()
        await self._gateway.taps(message, button["custom_id"])

    async def sends_file(self, name: str, content: bytes) -> None:
        """The person sends a file."""
        await self._attach(name, content)

    async def sends_voice(self, content: bytes, seconds: int) -> None:
        """The person speaks."""
        spoken = {"content_type": "audio/ogg", "duration_secs": seconds, "waveform": "AAAA"}
        await self._attach("voice-message.ogg", content, **spoken)

    async def sends_photo(self, content: bytes, words: str = "") -> None:
        """The person sends a photo, with words or without."""
        await self._attach("photo.jpg", content, words, content_type="image/jpeg")

    async def _attach(self, name: str, content: bytes, words: str = "", **more: object) -> None:
        await self._until_connected()
        url = self._gateway.keep_file(name, content)
        sent = {"id": "1", "filename": name, "size": len(content), "url": url, "proxy_url": url}
        self._last = await self._gateway.says(words, attachments=[sent | more])

    async def _until_connected(self) -> None:
        if self._is_up:
            async with asyncio.timeout(10):
                await self._gateway.connected.wait()

    async def edits(self, text: str) -> None:
        """The person corrects the last message."""
        edited = {"content": text, "edited_timestamp": datetime.now(UTC).isoformat()}
        await self._gateway.dispatch("MESSAGE_UPDATE", self._last | edited)

    async def redelivers(self) -> None:
        """The platform delivers the last message once more."""
        await self._gateway.dispatch("MESSAGE_CREATE", self._last)

    async def hears(self) -> Shown:
        """The next message of the coach."""
        message = await self._gateway.hears()
        self._as_sent[message["id"]] = message["components"]
        return _show(message)

    async def shows(self, shown: Shown) -> Shown:
        """How an earlier message looks now, once the coach has seen to it."""
        message: Any = shown.handle
        await self._gateway.until(lambda: not _show(message).labels)
        return _show(message)

    def breaks(self, times: int) -> None:
        """Lets the next messages of the coach fail once each, in a way that passes."""
        self._gateway.faults = [(502, {"message": "bad gateway"})] * times


def _find_last(connection: Any) -> datetime | None:
    last: datetime | None = connection.execute(select(func.max(tables.incoming.c.at))).scalar()
    return last


def _show(message: dict[str, Any]) -> Shown:
    buttons = [button for row in message["components"] for button in row["components"]]
    return Shown(
        text=_ESCAPE.sub(r"\1", message["content"]),
        labels=tuple(button["label"] for button in buttons if not button.get("disabled")),
        files=tuple(file["filename"] for file in message["attachments"]),
        handle=message,
    )
