"""A whole house with a language model behind it, and athletes who write to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from bot.app import House, open_house, working
from bot.channel import Account, Incoming, Outgoing
from bot.llm.budget import Budget, Spent
from bot.llm.client import ModelClient
from bot.llm.completion import Usage
from bot.llm.model import LanguageModel
from bot.settings import Settings
from core.coach.rendering import say_reply
from core.coach.snapshot import Snapshot
from storage.accounts import Person
from tests.fakes import FakeChannel, FrozenClock
from tests.model_server import ModelServer


@dataclass
class ModelRoom:
    """A house, its channel and its model server."""

    house: House
    channel: FakeChannel
    server: ModelServer
    clock: FrozenClock

    async def hears(
        self,
        text: str,
        sender: str = "ann",
        *,
        button: str | None = None,
        group: str | None = None,
    ) -> str:
        """One message, or one tap, in private or in a group; all that was answered."""
        before = len(self.channel.sent)
        message = Incoming(
            account=Account(channel="fake", chat=group or sender, sender=sender),
            is_group=group is not None,
            message_id=uuid4().hex,
            sent_at=self.clock.now(),
            text=text,
            button=button,
            zone="Europe/London",
        )
        await self.house.conversation.receive(message)
        await self.house.delivery.settle()
        new: list[Outgoing] = self.channel.sent[before:]
        return "\n\n".join(say_reply(one.reply) for one in new)

    async def snapshot(self, sender: str = "ann") -> Snapshot:
        """What is kept of an athlete."""
        person = Person(channel="fake", chat=sender, sender=sender)
        return (await self.house.athletes.load(person, now=self.clock.now())).snapshot


@asynccontextmanager
async def model_room(
    file: Path, server: ModelServer, clock: FrozenClock, **settings: Any
) -> AsyncIterator[ModelRoom]:
    """Opens the house over a database file; the same file opened again is a restart."""
    options: dict[str, Any] = {
        "database_url": f"sqlite:///{file}",
        "openai_api_key": "key",
        "openai_base_url": server.url,
        "openai_model": "tiny",
        "_env_file": None,
        **settings,
    }
    channel = FakeChannel()
    async with open_house(Settings(**options), [channel], clock=clock) as house, working(house):
        yield ModelRoom(house=house, channel=channel, server=server, clock=clock)


def open_model(url: str, **settings: Any) -> LanguageModel:
    """A language model over a server, with books that never end."""
    options: dict[str, Any] = {
        "openai_api_key": "key",
        "openai_base_url": url,
        "openai_model": "tiny",
        "_env_file": None,
        **settings,
    }
    own = Settings(**options)

    async def read(_athlete: str, _day: date) -> Spent:
        return Spent()

    async def note(_athlete: str, _day: date, _model: str, _used: Usage, _cost: float) -> None:
        """Nothing is kept."""

    return LanguageModel(ModelClient(own), Budget(own, read, note))
