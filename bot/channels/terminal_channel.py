"""The chat in the terminal: one athlete, one keyboard, one screen."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from bot.channel import (
    Account,
    Incoming,
    Outgoing,
    OutgoingFile,
    Receive,
    Sent,
    TryLater,
    Undeliverable,
)
from bot.channels.terminal_buttons import assign_keys
from bot.channels.terminal_files import file_named
from bot.channels.terminal_keys import Key, find_key
from bot.channels.terminal_lines import Entry, Input
from bot.channels.terminal_look import Look
from core.replies import Paragraph, Reply

if TYPE_CHECKING:
    from bot.channels.terminal_paint import Painter

CHANNEL = "terminal"
YOU = "you"
LEAVING = frozenset({"exit", "quit", ":q", "/quit", "/exit"})
_PATIENCE_S = 0.4
"""How long the prompt waits for an answer before it opens again."""
_LAST_WORD_S = 2.0
"""How long who leaves is kept by an answer on its way; what isn't answered then changes nothing."""


def account_of(athlete: str | None = None) -> Account:
    """The account of an athlete at this machine; each who is named has a terminal of their own."""
    channel = f"{CHANNEL}:{athlete}" if athlete else CHANNEL
    return Account(channel=channel, chat=athlete or YOU, sender=athlete or YOU)


class TerminalChannel:
    """Translates between lines of a terminal and the coach."""

    def __init__(
        self,
        screen: Input,
        look: Look,
        *,
        clock: Callable[[], datetime],
        account: Account,
        hello: str = "",
        zone: str | None = None,
        folder: Path = Path(),
    ) -> None:
        self._screen = screen
        self._look = look
        self._clock = clock
        self.name = account.channel
        self._account = account
        self._hello = hello
        self._zone = zone
        self._folder = folder
        self._painter: Painter | None = None
        self._begun = ""
        self._keys: tuple[Key, ...] = ()
        self._entries: asyncio.Queue[Entry] = asyncio.Queue()
        self._is_closed = asyncio.Event()

    async def run(self, receive: Receive) -> None:
        """Takes messages until the athlete leaves or the input ends, and answers each in turn."""
        answering = asyncio.create_task(self._answer_all(receive))
        reading = asyncio.create_task(self._read_all())
        closing = asyncio.create_task(self._wait_for_end())
        tasks = (answering, reading, closing)
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                await _cancel(task)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Prints a reply, or what of it isn't on the screen yet, and keeps its buttons."""
        reply = outgoing.reply
        if outgoing.fills is not None:
            reply, self._begun = _without(self._begun, reply), ""
        keys = assign_keys(outgoing.reply, outgoing.buttons)
        shown_keys = () if self._screen.draws_buttons else keys
        text = (await self._load_painter()).paint_reply(reply, shown_keys)
        for file in outgoing.files:
            text += f"\nSaved as {await asyncio.to_thread(self._save, file)}"
        if keys or not outgoing.is_unasked:
            self._keys = keys
        try:
            await self._screen.show(text, self._keys)
        except BrokenPipeError:
            self._is_closed.set()
            raise TryLater from None
        return Sent(message_id=uuid4().hex)

    async def show_draft(self, account: Account, text: str, draft: str | None) -> str:  # noqa: ARG002
        """Prints what is new of an answer that still grows, where somebody watches."""
        if not self._screen.is_prompted:
            raise Undeliverable("a script takes its answers whole")
        begun = self._begun if draft is not None else ""
        if text.startswith(begun):
            new = Reply(parts=(Paragraph(text=text.removeprefix(begun).strip()),))
            await self._screen.show((await self._load_painter()).paint_reply(new), goes_on=True)
            self._begun = text
        return draft or uuid4().hex

    async def show_thinking(self, account: Account) -> None:
        """Nothing to do: the prompt turns a wheel by itself while an answer is on its way."""

    async def hear(self, receive: Receive, text: str = "", token: str | None = None) -> None:
        """Hands one message to the coach, or the file that it names."""
        file = await asyncio.to_thread(file_named, text) if text else None
        await receive(
            Incoming(
                account=self._account,
                message_id=uuid4().hex if token else str(uuid4().int),
                sent_at=self._clock(),
                text="" if file else text,
                button=token,
                file=file,
                zone=self._zone,
            )
        )

    async def _wait_for_end(self) -> None:
        await self._is_closed.wait()

    async def _read_all(self) -> None:
        """Queues what is typed; a script's next line waits for the answer to the one before."""
        if self._hello:
            await self._queue(Entry(text=self._hello), patience=0.0)
        while (entry := await self._screen.read()) is not None:
            text = entry.text.strip()
            if text.casefold() in LEAVING:
                break
            if text:
                await self._queue(self._find_tap(entry))
        await self._settle(_LAST_WORD_S if self._screen.is_prompted else None)

    async def _queue(self, entry: Entry, *, patience: float = _PATIENCE_S) -> None:
        """Hands an entry on, and gives its answer a moment to appear before the next prompt."""
        self._entries.put_nowait(entry)
        await self._settle(patience if self._screen.is_prompted else None)

    async def _settle(self, within_s: float | None) -> None:
        """Waits until all that was said is answered, or for so long."""
        await asyncio.wait({asyncio.create_task(self._entries.join())}, timeout=within_s)

    def _find_tap(self, entry: Entry) -> Entry:
        """The same entry as the tap it stands for, by the buttons on the screen just then."""
        key = find_key(entry.text, self._keys) if entry.token is None else None
        return Entry(text=entry.text, token=key.token) if key else entry

    async def _answer_all(self, receive: Receive) -> None:
        while True:
            entry = await self._entries.get()
            wheel = asyncio.create_task(self._turn_wheel())
            try:
                await self.hear(receive, "" if entry.token else entry.text, entry.token)
            finally:
                await _cancel(wheel)
                self._entries.task_done()

    async def _turn_wheel(self) -> None:
        await asyncio.sleep(_PATIENCE_S)
        await self._screen.show_busy()

    async def _load_painter(self) -> "Painter":
        """The painter, loaded beside the prompt when it is first needed."""
        if self._painter is None:
            paint = await asyncio.to_thread(import_module, "bot.channels.terminal_paint")
            self._painter = paint.Painter(self._look)
        return self._painter

    def _save(self, file: OutgoingFile) -> Path:
        """Writes a file beside the others, never over one."""
        name = Path(Path(file.name).name or "longrun")
        for number in range(1, 1000):
            path = self._folder / (name if number == 1 else f"{name.stem}-{number}{name.suffix}")
            with suppress(FileExistsError), path.open("xb") as opened:
                opened.write(file.content)
                return path
        raise Undeliverable(f"too many files are called {name}")


def _without(begun: str, reply: Reply) -> Reply:
    """What of a reply isn't on the screen yet, if that is how it begins."""
    first = next(iter(reply.parts), None)
    if not begun or not isinstance(first, Paragraph) or not first.text.startswith(begun):
        return reply
    rest = first.text.removeprefix(begun).strip()
    return replace(reply, parts=(*((Paragraph(text=rest),) if rest else ()), *reply.parts[1:]))


async def _cancel(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
