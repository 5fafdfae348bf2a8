"""The Telegram channel of a test, served against the local Bot API server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from bot.channel import Account, Incoming, Outgoing, Receive, TokenButton
from bot.channels.telegram_channel import TelegramChannel
from bot.settings import Settings
from core.replies import Paragraph, Reply
from tests.telegram_server import TOKEN, TelegramServer


@dataclass
class Recorder:
    """Takes messages and remembers them."""

    taken: list[Incoming] = field(default_factory=list)
    before: Callable[[Incoming], Any] | None = None

    async def receive(self, incoming: Incoming) -> None:
        """Takes one, after what is to happen before."""
        if self.before is not None:
            waiting = self.before(incoming)
            if waiting is not None:
                await waiting
        self.taken.append(incoming)

    @property
    def texts(self) -> list[str]:
        """What was written so far."""
        return [incoming.text for incoming in self.taken]


def settings_for(server: TelegramServer, **more: Any) -> Settings:
    """Settings that point the channel at the local server."""
    return Settings(
        _env_file=None,
        telegram_token=more.pop("token", TOKEN),
        telegram_api_root=server.root,
        **more,
    )


@asynccontextmanager
async def serving(channel: TelegramChannel, receive: Receive) -> AsyncIterator[None]:
    """The channel at work."""
    task = asyncio.create_task(channel.run(receive))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def polling(server: TelegramServer, recorder: Recorder) -> AsyncIterator[TelegramChannel]:
    """A channel that polls; in the end nothing it sent was unreadable."""
    channel = TelegramChannel(settings_for(server))
    async with serving(channel, recorder.receive):
        yield channel
    assert not [refusal for refusal in server.refused if "can't parse" in refusal]


def to(chat: int | str, text: str = "Hello", *labels: str, **more: Any) -> Outgoing:
    """A reply of one paragraph, with buttons."""
    return Outgoing(
        account=Account(channel="telegram", chat=str(chat), sender=str(chat)),
        reply=Reply(parts=(Paragraph(text=text),)),
        buttons=tuple(TokenButton(label=label, token=f"t-{label}") for label in labels),
        **more,
    )
