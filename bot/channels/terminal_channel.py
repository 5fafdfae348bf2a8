"""The chat in the terminal: one athlete, one keyboard, one screen."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from bot.channel import Account, Incoming, Outgoing, OutgoingFile, Receive, Sent, Undeliverable
from bot.channels.terminal_buttons import Key, assign_keys, find_key
from bot.channels.terminal_lines import Entry, Input
from bot.channels.terminal_paint import Painter

CHANNEL = "terminal"
YOU = "you"
LEAVING = frozenset({"exit", "quit", ":q", "/quit", "/exit"})
_PATIENCE_S = 0.4
"""How long the prompt waits for an answer before it opens again."""


def account_of(athlete: str | None = None) -> Account:
    """The account of an athlete at this machine; each who is named has a terminal of their own."""
    channel = f"{CHANNEL}:{athlete}" if athlete else CHANNEL
    return Account(channel=channel, chat=athlete or YOU, sender=athlete or YOU)


class TerminalChannel:
    """Translates between lines of a terminal and the coach."""

    def __init__(
        self,
        screen: Input,
        painter: Painter,
        *,
        clock: Callable[[], datetime],
        account: Account,
        zone: str | None = None,
        folder: Path = Path(),
    ) -> None:
        self._screen = screen
        self._painter = painter
        self._clock = clock
        self.name = account.channel
        self._account = account
        self._zone = zone
        self._folder = folder
        self._keys: tuple[Key, ...] = ()
        self._entries: asyncio.Queue[Entry] = asyncio.Queue()

    async def run(self, receive: Receive) -> None:
        """Takes messages until the athlete leaves or the input ends, and answers each in turn."""
        answering = asyncio.create_task(self._answer_all(receive))
        reading = asyncio.create_task(self._read_all())
        try:
            await asyncio.wait({answering, reading}, return_when=asyncio.FIRST_COMPLETED)
            if answering.done():
                answering.result()
            await reading
        finally:
            await _cancel(reading)
            await _cancel(answering)

    async def say_goodbye(self) -> None:
        """A last word, to somebody who sits there."""
        if self._screen.is_prompted:
            await self._screen.show("See you on the road.", keys=())

    async def send(self, outgoing: Outgoing) -> Sent:
        """Prints a reply, and keeps its buttons for the next tap."""
        keys = assign_keys(outgoing.reply, outgoing.buttons)
        shown_keys = () if self._screen.draws_buttons else keys
        text = self._painter.paint_reply(outgoing.reply, shown_keys)
        for file in outgoing.files:
            text += f"\nSaved as {await asyncio.to_thread(self._save, file)}"
        if keys or not outgoing.is_unasked:
            self._keys = keys
        await self._screen.show(text, self._keys)
        return Sent(message_id=uuid4().hex)

    async def show_thinking(self, account: Account) -> None:
        """Nothing to do: the prompt turns a wheel by itself while an answer is on its way."""

    async def hear(self, receive: Receive, text: str = "", token: str | None = None) -> None:
        """Hands one message to the coach."""
        await receive(
            Incoming(
                account=self._account,
                message_id=uuid4().hex,
                sent_at=self._clock(),
                text=text,
                button=token,
                zone=self._zone,
            )
        )

    async def _read_all(self) -> None:
        """Queues what is typed; a script's next line waits for the answer to the one before."""
        while (entry := await self._screen.read()) is not None:
            text = entry.text.strip()
            if text.casefold() in LEAVING:
                break
            if text:
                self._entries.put_nowait(self._find_tap(entry))
                patience = _PATIENCE_S if self._screen.is_prompted else None
                await asyncio.wait({asyncio.create_task(self._entries.join())}, timeout=patience)
        await self._entries.join()

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

    def _save(self, file: OutgoingFile) -> Path:
        """Writes a file beside the others, never over one."""
        name = Path(Path(file.name).name or "longrun")
        for number in range(1, 1000):
            path = self._folder / (name if number == 1 else f"{name.stem}-{number}{name.suffix}")
            with suppress(FileExistsError), path.open("xb") as opened:
                opened.write(file.content)
                return path
        raise Undeliverable(f"too many files are called {name}")


async def _cancel(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
