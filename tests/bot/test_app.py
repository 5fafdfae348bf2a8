"""The composition root: a house that serves, restarts what breaks and stops in order."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

import bot.app
from bot.app import House, build_channel, keep_running, open_house, serve, wanted_channels
from bot.channel import Account, ChannelMisconfigured, Incoming, Outgoing, Receive, Sent
from bot.settings import Settings
from storage.database import Database
from storage.only_process import AlreadyRunning, only_process
from storage.schema import KNOWN, prepare, stored_revision, upgrade
from tests.fakes import FakeChannel

NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)


@dataclass
class Breaking(FakeChannel):
    """A channel that breaks a few times before it serves one message."""

    faults: list[Exception] = field(default_factory=list)
    runs: int = 0
    has_spoken: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, receive: Receive) -> None:
        self.runs += 1
        if self.faults:
            raise self.faults.pop(0)
        await receive(a_message("hello"))
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent:
        sent = await super().send(outgoing)
        self.has_spoken.set()
        return sent


def a_message(text: str) -> Incoming:
    """A message from Ann."""
    account = Account(channel="fake", chat="ann", sender="ann")
    return Incoming(account=account, message_id=text, sent_at=NOW, text=text)


def some_settings(tmp_path: Path, **changes: object) -> Settings:
    """Settings over a database of the test's own."""
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    return Settings.load(env_file=None).model_copy(update={"database_url": url, **changes})


@pytest.fixture
async def channel() -> Breaking:
    return Breaking()


@pytest.fixture
async def house(tmp_path: Path, channel: Breaking) -> AsyncIterator[House]:
    async with open_house(some_settings(tmp_path), [channel]) as house:
        yield house


async def test_nothing_is_migrated_under_a_coach_that_runs(tmp_path: Path) -> None:
    """One message from the command line may come beside a running coach, a new form may not."""
    settings = some_settings(tmp_path)
    running = Database(settings.database_url)
    running.write_now(lambda c: upgrade(c, KNOWN[-2]))
    with only_process(running):
        with pytest.raises(AlreadyRunning):
            async with open_house(settings, [FakeChannel()]):
                pass
        assert running.read_now(stored_revision) == KNOWN[-2]
        prepare(running)
        async with open_house(settings, [FakeChannel()]):
            pass
    await running.close()


async def test_a_message_is_answered_and_the_house_stops_when_asked(
    house: House, channel: Breaking
) -> None:
    stop = asyncio.Event()
    serving = asyncio.create_task(serve(house, [channel], stop))
    async with asyncio.timeout(20):
        await channel.has_spoken.wait()
        stop.set()
        await serving
    assert any("running coach" in text for text in channel.texts("ann"))


async def test_somebody_is_known_once_they_have_written(house: House, channel: Breaking) -> None:
    message = a_message("hello")
    assert not await house.is_known(message.account)
    await house.conversation.receive(message)
    assert await house.is_known(message.account)


async def test_a_channel_that_breaks_is_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.app, "FIRST_PAUSE_S", 0.001)
    channel = Breaking(faults=[OSError("gone"), ValueError("odd")])
    heard = asyncio.Event()

    async def receive(incoming: Incoming) -> None:
        heard.set()

    running = asyncio.create_task(keep_running(channel, receive))
    await asyncio.wait_for(heard.wait(), 5)
    running.cancel()
    assert channel.runs == 3


async def test_a_channel_that_only_the_operator_can_mend_is_left(house: House) -> None:
    channel = Breaking(faults=[ChannelMisconfigured("Copy the token again.")])
    await asyncio.wait_for(keep_running(channel, house.conversation.receive), 5)
    assert channel.runs == 1


async def test_strangers_are_refused_where_a_list_says_who_may_come(tmp_path: Path) -> None:
    settings = some_settings(tmp_path, allowed_users=("telegram:1",))
    channel, stop = Breaking(), asyncio.Event()
    async with open_house(settings, [channel]) as house, asyncio.timeout(20):
        serving = asyncio.create_task(serve(house, [channel], stop))
        await channel.has_spoken.wait()
        stop.set()
        await serving
    assert "only for invited athletes" in channel.texts()[0]


def test_platforms_with_a_token_are_wanted(tmp_path: Path) -> None:
    assert wanted_channels(some_settings(tmp_path)) == ()
    settings = some_settings(tmp_path, telegram_token="1:a", discord_token="b")
    assert wanted_channels(settings) == ("telegram", "discord")


def test_a_platform_this_build_lacks_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(bot.app.CHANNELS, "discord", ("bot.channels.nowhere_channel", "Nowhere"))
    with pytest.raises(ChannelMisconfigured, match="doesn't hold Discord"):
        build_channel("discord", some_settings(tmp_path))
