"""Plain lines in and out, for pipes, files and terminals that can't move their cursor."""

import asyncio
import codecs
import os
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from bot.channels.terminal_keys import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the athlete typed or tapped."""

    text: str
    """The words, or the label of the button."""
    token: str | None = None
    """The token of the button, when one was tapped."""


class Input(Protocol):
    """Where the athlete types and the coach's words appear."""

    is_prompted: bool
    """Whether the athlete sits before it, and sees a prompt."""
    draws_buttons: bool
    """Whether it shows the buttons by itself; else they are part of the text."""

    def open(self) -> None:
        """Lets the athlete type already, before anybody reads."""

    async def read(self) -> Entry | None:
        """The next message or tap; None at the end."""

    async def close(self) -> None:
        """Reads no more."""

    async def show(
        self, text: str, keys: Sequence[Key] | None = None, *, goes_on: bool = False
    ) -> None:
        """Prints something; `keys` become the buttons that can be tapped, unless it goes on."""

    def show_fragments(self, fragments: Iterable[tuple[str, str]]) -> None:
        """Prints texts in their styles, before anything is read."""

    async def show_busy(self) -> None:
        """Shows that an answer is being prepared, until cancelled."""


class PlainInput:
    """Reads one message a line, and prints answers one after the other."""

    draws_buttons = False

    def __init__(self, *, prompt: str = "") -> None:
        self.is_prompted = bool(prompt)
        self._prompt = prompt
        self._is_waiting = False
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()

    def open(self) -> None:
        """Begins to take lines from the standard input."""
        _start_reading(self._lines)

    async def read(self) -> Entry | None:
        """The next line that holds more than blanks; None at the end of the input."""
        while True:
            _write(self._prompt)
            self._is_waiting = True
            line = await self._lines.get()
            self._is_waiting = False
            if line is None:
                return None
            if line.strip():
                return Entry(text=line.strip())

    async def close(self) -> None:
        """Leaves the thread that reads behind; it holds nothing."""

    async def show(
        self,
        text: str,
        keys: Sequence[Key] | None = None,  # noqa: ARG002
        *,
        goes_on: bool = False,
    ) -> None:
        """Prints a text and a blank line; the prompt that it interrupts is repeated below."""
        is_amid = self._is_waiting and bool(self._prompt)
        start, end = ("\n", self._prompt) if is_amid else ("", "")
        _write(f"{start}{text}\n{'' if goes_on else chr(10)}{end}")

    def show_fragments(self, fragments: Iterable[tuple[str, str]]) -> None:
        """Prints the texts without their styles."""
        _write("".join(text for _, text in fragments) + "\n\n")

    async def show_busy(self) -> None:
        """Says nothing: a script does not wait impatiently."""


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _start_reading(lines: "asyncio.Queue[str | None]") -> None:
    """Reads in a thread that may be left behind, since a read can't be called off."""
    loop = asyncio.get_running_loop()
    descriptor = sys.stdin.fileno()

    def read() -> None:
        for line in chain(_split_lines(descriptor), (None,)):
            if loop.is_closed():
                return
            loop.call_soon_threadsafe(lines.put_nowait, line)

    threading.Thread(target=read, name="stdin", daemon=True).start()


def _split_lines(descriptor: int) -> Iterator[str]:
    """The lines of a file, pipe or terminal as they come; broken bytes become a question mark."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    while chunk := os.read(descriptor, 65536):
        *complete, rest = (rest + decoder.decode(chunk)).split("\n")
        yield from complete
    if rest:
        yield rest
