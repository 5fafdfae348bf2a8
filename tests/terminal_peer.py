"""The terminal as the contract of the channels sees it."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from bot.channel import Account, Channel
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_keys import Key
from bot.channels.terminal_lines import Entry
from bot.channels.terminal_look import Look
from bot.settings import Settings
from tests.channel_peer import Shown

_SAVED = "Saved as "


@dataclass
class Keyboard:
    """Somebody at a keyboard, and the screen before them; both outlive the coach."""

    is_prompted: bool = False
    draws_buttons: bool = True
    typed: asyncio.Queue[Entry] = field(default_factory=asyncio.Queue)
    shown: asyncio.Queue[tuple[str, tuple[Key, ...]]] = field(default_factory=asyncio.Queue)
    keys: tuple[Key, ...] = ()

    def open(self) -> None:
        """They may type at any time."""

    async def read(self) -> Entry | None:
        """What was typed next."""
        return await self.typed.get()

    async def close(self) -> None:
        """They stay."""

    async def show(
        self, text: str, keys: Sequence[Key] | None = None, *, goes_on: bool = False
    ) -> None:
        """Shows words and what can be tapped now."""
        self.keys = self.keys if keys is None else tuple(keys)
        self.shown.put_nowait((text, self.keys))

    def show_fragments(self, fragments: Iterable[tuple[str, str]]) -> None:
        """Nothing is painted."""

    async def show_busy(self) -> None:
        """They wait."""


class TerminalPeer:
    """One person at this machine."""

    name = "terminal"

    def __init__(self) -> None:
        self._keyboard = Keyboard()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing was opened."""

    @property
    def settings(self) -> dict[str, object]:
        """The settings that lead to it: none."""
        return {}

    @property
    def account(self) -> Account:
        """The person's chat."""
        return account_of()

    @asynccontextmanager
    async def connect(self, settings: Settings) -> AsyncIterator[Channel]:
        """A channel that is not running yet."""
        yield TerminalChannel(
            self._keyboard,
            Look(width=10_000),
            clock=lambda: datetime.now(UTC),
            account=self.account,
            folder=settings.data_folder,
        )

    async def says(self, text: str) -> None:
        """The person writes."""
        self._keyboard.typed.put_nowait(Entry(text=text))

    async def taps(self, shown: Shown, label: str) -> None:
        """The person taps a button, whether it is still there or not."""
        keys = shown.handle
        assert isinstance(keys, tuple)
        token = next(key.token for key in keys if key.label == label)
        self._keyboard.typed.put_nowait(Entry(text=label, token=token))

    async def hears(self) -> Shown:
        """The next message of the coach."""
        async with asyncio.timeout(10):
            text, keys = await self._keyboard.shown.get()
        lines = text.strip().split("\n")
        saved = [Path(line.removeprefix(_SAVED)).name for line in lines if line.startswith(_SAVED)]
        words = "\n".join(line for line in lines if not line.startswith(_SAVED)).strip()
        return Shown(
            text=words, labels=tuple(k.label for k in keys), files=tuple(saved), handle=keys
        )

    async def shows(self, shown: Shown) -> Shown:
        """What of an earlier message can still be tapped."""
        is_there = shown.handle == self._keyboard.keys
        labels = shown.labels if is_there else ()
        return Shown(text=shown.text, labels=labels, files=shown.files, handle=shown.handle)
