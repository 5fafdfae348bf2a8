"""A whole house with a model server beside it, and one athlete who sends recordings and photos."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.app import House, open_house, working
from bot.channel import Account, DeliveryProblem, Incoming, ReceivedFile
from bot.settings import Settings
from core.athlete import Athlete
from core.coach.snapshot import Outcome, Record
from core.replies import Reply
from storage.accounts import Person
from tests.fakes import FakeChannel, FrozenClock
from tests.training import NOW, trained

ANN = Account(channel="fake", chat="ann", sender="ann")
PERSON = Person(channel=ANN.channel, chat=ANN.chat, sender=ANN.sender)


@dataclass
class Room:
    """A house, its channel, and what was fetched from it."""

    house: House
    channel: FakeChannel
    clock: FrozenClock
    fetched: list[str] = field(default_factory=list)
    _count: int = 0

    async def types(self, text: str) -> str:
        """One typed message; all that was answered."""
        return await self._take(text=text)

    async def sends(self, content: bytes | DeliveryProblem, text: str = "", **what: Any) -> str:
        """One message with something sent along; all that was answered."""
        album = what.pop("album", None)
        return await self._take(text=text, album=album, file=self.file(content, **what))

    async def taps(self, label: str) -> str:
        """A button of the last message, by what it says."""
        (token,) = [b.token for b in self.channel.sent[-1].buttons if b.label == label]
        return await self._take(button=token)

    @property
    def labels(self) -> list[str]:
        """What the buttons of the last message say."""
        return [button.label for button in self.channel.sent[-1].buttons]

    async def record(self) -> Record:
        """What is kept of the athlete."""
        return (await self.house.athletes.load(PERSON, now=NOW)).snapshot.record

    def file(self, content: bytes | DeliveryProblem, **what: Any) -> ReceivedFile:
        """A file, fetched when it is read."""

        async def read() -> bytes:
            self.fetched.append(name)
            if isinstance(content, DeliveryProblem):
                raise content
            return content

        name = what.pop("name", "voice.ogg")
        size = what.pop("size", len(content) if isinstance(content, bytes) else 9)
        kind = what.pop("media_type", "audio/ogg")
        return ReceivedFile(name=name, media_type=kind, size=size, read=read, **what)

    async def _take(self, **content: Any) -> str:
        self._count += 1
        before = len(self.channel.sent)
        number = str(self._count)
        await self.house.conversation.receive(
            Incoming(account=ANN, message_id=number, sent_at=self.clock.now(), **content)
        )
        async with asyncio.timeout(10):
            await self.house.delivery.settle()
        said = []
        for outgoing in self.channel.sent[before:]:
            for part in outgoing.reply.parts:
                said += [
                    getattr(part, name) for name in ("text", "headline") if hasattr(part, name)
                ]
        return "\n".join(said)


@asynccontextmanager
async def room(folder: Path, athlete: Athlete | None = None, **more: Any) -> AsyncIterator[Room]:
    """A house with a trained athlete in it; `more` are settings."""
    settings = Settings(_env_file=None, data_folder=folder, **more)
    channel, clock = FakeChannel(), FrozenClock(NOW)
    async with open_house(settings, [channel], clock=clock) as house, working(house):
        await move_in(house, PERSON, athlete)
        yield Room(house, channel, clock)


async def move_in(house: House, person: Person, athlete: Athlete | None = None) -> None:
    """Stores the athlete, as if they had been here for long; does nothing when they are."""
    loaded = await house.athletes.load(person, now=NOW)
    if loaded.account is not None:
        return
    known = trained()
    record = replace(known.record, athlete=replace(athlete or known.athlete, id=loaded.athlete_id))
    outcome = Outcome(
        record=record,
        dialogue=loaded.snapshot.dialogue,
        reply=Reply(parts=()),
        plan_version=known.plan_version,
    )
    await house.athletes.commit(loaded, outcome, now=NOW)
