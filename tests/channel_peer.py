"""What the contract of the channels asks of a platform, and the coach it talks to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol, Self

from bot.app import House, open_house, serve
from bot.channel import Account, Channel
from bot.settings import Settings
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command, Remember, SetProfile, ShowToday, Undo
from core.language.hearing import Heard, Hearing
from core.replies import Button, Paragraph, Reply

LONG = "\n\n".join(f"Paragraph {n}: " + "easy & steady " * 60 for n in range(12))
TRICKY = "if (a < b) { *bold* _x_ `code` ~~no~~ ||spoiler|| <b>&amp;</b> @everyone # not a title"
EMOJI = "👩‍👩‍👧 1️⃣ 🇳🇱 🏃🏽‍♀️ café 日本語"


@dataclass(frozen=True)
class Shown:
    """A message of the coach as the person sees it."""

    text: str
    """Its words, without markup."""
    labels: tuple[str, ...]
    """What its buttons say."""
    files: tuple[str, ...]
    """The names of what is attached; a picture may have none of its own."""
    handle: object
    """What the platform knows it by."""


class Peer(Protocol):
    """A platform on this machine with one person on it; each `connect` is a new process.

    A terminal has what stands up to `shows`; only chat platforms have the rest.
    """

    name: str
    """The platform."""

    def __init__(self) -> None: ...

    async def __aenter__(self) -> Self:
        """Starts the platform."""

    async def __aexit__(self, *_: object) -> None:
        """Stops it."""

    @property
    def settings(self) -> dict[str, object]:
        """The settings that lead to it."""

    @property
    def account(self) -> Account:
        """The person's private chat."""

    def connect(self, settings: Settings) -> AbstractAsyncContextManager[Channel]:
        """A channel that is not running yet, closed at the end."""

    async def says(self, text: str) -> None:
        """The person writes."""

    async def taps(self, shown: Shown, label: str) -> None:
        """The person taps a button, whether it is still there or not."""

    async def hears(self) -> Shown:
        """The next message of the coach."""

    async def shows(self, shown: Shown) -> Shown:
        """How an earlier message looks now."""


class Platform(Peer, Protocol):
    """A chat platform, which also carries files, corrections and places."""

    async def sends_file(self, name: str, content: bytes) -> None:
        """The person sends a file."""

    async def sends_voice(self, content: bytes, seconds: int) -> None:
        """The person speaks."""

    async def sends_photo(self, content: bytes, words: str = "") -> None:
        """The person sends a photo, with words or without."""

    async def redelivers(self) -> None:
        """The platform delivers the last message once more."""

    async def edits(self, text: str) -> None:
        """The person corrects the last message."""

    def breaks(self, times: int) -> None:
        """Lets the next messages of the coach fail once each, in a way that passes."""


@dataclass
class Coach:
    """Decides as a coach would who only repeats; remembers what it was asked."""

    asked: list[str] = field(default_factory=list)

    def recognize(self, text: str, hearing: Hearing) -> Heard:
        """Takes any words as something to remember, and lets nobody read them otherwise."""
        return Heard(commands=(Remember(words=text),), confidence=1.0, by="gate")

    def decide(self, commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
        """Repeats what was said; a few words have a reply of their own."""
        (command,) = commands
        words = command.words if isinstance(command, Remember) else "(today)"
        if not isinstance(command, Undo):
            self.asked.append(words)
        version, buttons = snapshot.plan_version, ()
        match command:
            case ShowToday():
                text = "This is today."
            case Undo():
                return self._undo(snapshot)
            case SetProfile():
                text = f"You live by {command.zone}."
            case Remember(words="boom"):
                raise RuntimeError(words)
            case Remember(words="long"):
                text = LONG
            case Remember(words="choose"):
                text, buttons = "Well?", _choice(version)
            case Remember(words="replan"):
                text, version = "All is new.", version + 1
            case _:
                text = f"Heard: {words}"
        athlete = snapshot.athlete
        record = replace(snapshot.record, athlete=replace(athlete, notes=(*athlete.notes, words)))
        return Outcome(
            record=record,
            dialogue=snapshot.dialogue,
            reply=Reply(parts=(Paragraph(text=text),), buttons=buttons),
            summary="note",
            plan_version=version,
        )

    def _undo(self, snapshot: Snapshot) -> Outcome:
        """Back to what was before the last note."""
        last = snapshot.undoable
        return Outcome(
            record=last.record if last else snapshot.record,
            dialogue=snapshot.dialogue,
            reply=Reply(parts=()),
            plan_version=snapshot.plan_version,
            goes="undo" if last else "",
        )


def _choice(version: int) -> tuple[Button, ...]:
    labels = ("Done", "Move", "Skip")
    return tuple(
        Button(label=label, command=Remember(words=f"tapped {label}"), version=version)
        for label in labels
    )


@asynccontextmanager
async def coaching(
    peer: Peer, coach: Coach, folder: Path, **more: object
) -> AsyncIterator[tuple[House, Channel]]:
    """The whole house on one platform, from start to graceful stop; `more` are settings."""
    settings = Settings(_env_file=None, data_folder=folder, **peer.settings, **more)
    async with (
        peer.connect(settings) as channel,
        open_house(settings, [channel], decide=coach.decide, recognize=coach.recognize) as house,
    ):
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(house, [channel], stop))
        try:
            yield house, channel
        finally:
            stop.set()
            await serving
