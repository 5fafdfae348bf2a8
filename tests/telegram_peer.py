"""Telegram as the contract of the channels sees it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from bot.channel import Account, Channel
from bot.channels.telegram_channel import TelegramChannel
from bot.settings import Settings
from tests.channel_peer import Shown
from tests.telegram_server import TOKEN, TelegramServer

PERSON = 42


class TelegramPeer:
    """A local Bot API server with one person on it."""

    name = "telegram"

    def __init__(self) -> None:
        self._server = TelegramServer()
        self._ann = self._server.person(PERSON)
        self._last: dict[str, Any] = {}
        self._as_sent: dict[int, Any] = {}
        """The keyboards of messages as they were before any tap."""

    async def __aenter__(self) -> Self:
        await self._server.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.__aexit__()

    @property
    def settings(self) -> dict[str, object]:
        """The settings that lead to it."""
        return {"telegram_token": TOKEN, "telegram_api_root": self._server.root}

    @property
    def account(self) -> Account:
        """The person's private chat."""
        return Account(channel=self.name, chat=str(PERSON), sender=str(PERSON))

    @asynccontextmanager
    async def connect(self, settings: Settings) -> AsyncIterator[Channel]:
        """A channel that is not running yet."""
        yield TelegramChannel(settings)

    async def says(self, text: str) -> None:
        """The person writes."""
        self._last = self._ann.says(text)

    async def taps(self, shown: Shown, label: str) -> None:
        """The person taps a button, whether it is still there or not."""
        rows = self._as_sent[id(shown.handle)]
        data = next(b["callback_data"] for row in rows for b in row if b["text"] == label)
        message: Any = shown.handle
        self._last = self._ann.taps_data(message, data)

    async def sends_file(self, name: str, content: bytes) -> None:
        """The person sends a file."""
        document = self._server.keep_file(content) | {"file_name": name}
        self._last = self._ann.sends(document=document)

    async def sends_voice(self, content: bytes, seconds: int) -> None:
        """The person speaks."""
        voice = self._server.keep_file(content) | {"duration": seconds, "mime_type": "audio/ogg"}
        self._last = self._ann.sends(voice=voice)

    async def sends_photo(self, content: bytes, words: str = "") -> None:
        """The person sends a photo, with words or without."""
        sizes = [self._server.keep_file(b"small"), self._server.keep_file(content)]
        photo = [{"width": 9, "height": 9, **size} for size in sizes]
        self._last = self._ann.sends(photo=photo, **({"caption": words} if words else {}))

    async def edits(self, text: str) -> None:
        """The person corrects the last message."""
        self._ann.edits(self._last, text)

    async def shares_place(self, latitude: float, longitude: float) -> None:
        """The person shares where they are."""
        self._last = self._ann.sends(location={"latitude": latitude, "longitude": longitude})

    async def redelivers(self) -> None:
        """The platform delivers the last message once more."""
        again = {key: value for key, value in self._last.items() if key != "update_id"}
        self._server.deliver(again)

    async def hears(self) -> Shown:
        """The next message of the coach."""
        (message,) = await self._ann.hears()
        self._as_sent[id(message)] = message.get("reply_markup", {}).get("inline_keyboard", [])
        return _show(message)

    async def shows(self, shown: Shown) -> Shown:
        """How an earlier message looks now."""
        message: Any = shown.handle
        return _show(message)

    def breaks(self, times: int) -> None:
        """Lets the next messages of the coach fail once each, in a way that passes."""
        self._server.fails("sendMessage", times=times, code=502)


def _show(message: dict[str, Any]) -> Shown:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    files = [message["document"]["file_name"]] if "document" in message else []
    files += ["picture"] if "photo" in message else []
    return Shown(
        text=message.get("text") or message.get("caption", ""),
        labels=tuple(button["text"] for row in rows for button in row),
        files=tuple(files),
        handle=message,
    )
