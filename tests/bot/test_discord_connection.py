"""The connection to Discord, over a real websocket: it breaks, and comes back by itself."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.channel import NOTHING_TO_READ, ChannelMisconfigured, Incoming
from bot.channels.discord_channel import DiscordChannel
from tests.discord_gateway import ANN, CHAT, DiscordGateway, discord_gateway
from tests.discord_world import a_message, says, settings_for


class Coach:
    """Repeats what it hears."""

    def __init__(self, channel: DiscordChannel) -> None:
        self.channel = channel
        self.heard: list[str] = []
        self.incoming: list[Incoming] = []

    async def receive(self, incoming: Incoming) -> None:
        """Answers at once."""
        self.incoming.append(incoming)
        self.heard.append(incoming.text or f"button {incoming.button}")
        await self.channel.send(a_message(incoming, says(f"Heard: {self.heard[-1]}")))


@pytest.fixture
async def gateway() -> AsyncIterator[DiscordGateway]:
    """A Discord on this machine."""
    async with discord_gateway() as gateway:
        yield gateway


@asynccontextmanager
async def running(gateway: DiscordGateway, **more: str) -> AsyncIterator[Coach]:
    """The channel at work until it is stopped."""
    channel = DiscordChannel(settings_for(**more))
    coach = Coach(channel)
    task = asyncio.create_task(channel.run(coach.receive))
    try:
        async with asyncio.timeout(10):
            await gateway.connected.wait()
        yield coach
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_session_begins_and_messages_flow(gateway: DiscordGateway) -> None:
    """HELLO, IDENTIFY and READY; then a message in and its answer out."""
    async with running(gateway) as coach:
        await gateway.says("8k easy")
        told = await gateway.hears()

    assert gateway.logins == ["identify"]
    assert coach.heard == ["8k easy"]
    assert told["content"] == "Heard: 8k easy"
    assert gateway.refused == []


async def test_forwarded_words_and_polls_are_known_as_such(gateway: DiscordGateway) -> None:
    """What somebody else wrote is no wish of the athlete; a poll is nothing to read."""
    shot = {"content": "10k in 50", "attachments": [], "embeds": [], "type": 0}
    shot |= {"timestamp": "2026-11-22T12:00:00+00:00", "edited_timestamp": None}
    origin = {"type": 1, "message_id": "1", "channel_id": "2"}
    answers = [{"answer_id": 1, "poll_media": {"text": "Yes"}}]
    poll = {"question": {"text": "Run?"}, "answers": answers, "allow_multiselect": False}
    poll |= {"layout_type": 1, "expiry": "2099-11-22T12:00:00+00:00"}
    async with running(gateway) as coach:
        await gateway.says("", message_snapshots=[{"message": shot}], message_reference=origin)
        await gateway.hears()
        await gateway.says("", poll=poll)
        await gateway.hears()

    forwarded, asked = coach.incoming
    assert (forwarded.text, forwarded.is_forwarded) == ("10k in 50", True)
    assert asked.file is not None
    assert (asked.file.media_type, asked.is_forwarded) == (NOTHING_TO_READ, False)


async def test_broken_connection_is_resumed_and_nothing_is_missed(gateway: DiscordGateway) -> None:
    """What was written while the connection was down comes with the resumed session."""
    async with running(gateway) as coach:
        await gateway.says("one")
        await gateway.hears()
        await gateway.drops()
        await gateway.says("two")
        assert (await gateway.hears())["content"] == "Heard: two"

    assert gateway.logins == ["identify", "resume"]
    assert coach.heard == ["one", "two"]


async def test_asked_to_reconnect_it_resumes(gateway: DiscordGateway) -> None:
    """Discord asks for a new connection every few hours; the session goes on."""
    async with running(gateway):
        await gateway.says("one")
        await gateway.hears()
        await gateway.asks_to_reconnect()
        await gateway.connected.wait()
        await gateway.says("two")
        assert (await gateway.hears())["content"] == "Heard: two"

    assert gateway.logins == ["identify", "resume"]


async def test_payload_nobody_can_read_ends_the_connection_not_the_channel(
    gateway: DiscordGateway,
) -> None:
    """The library gives up on what it can't parse; the channel connects anew by itself."""
    async with running(gateway) as coach:
        await gateway.says("broken", author=None)
        await gateway.until(lambda: gateway.logins == ["identify"] * 2)
        await gateway.says("after")
        assert (await gateway.hears())["content"] == "Heard: after"

    assert coach.heard == ["after"]


async def test_wrong_token_stops_the_channel_with_one_clear_sentence(
    gateway: DiscordGateway,
) -> None:
    """The operator reads which variable to mend; the token itself is never told."""
    channel = DiscordChannel(settings_for(discord_token="a-wrong-one"))

    async def receive(incoming: Incoming) -> None:
        raise AssertionError(incoming)

    with pytest.raises(ChannelMisconfigured, match="DISCORD_TOKEN") as raised:
        await channel.run(receive)
    assert "a-wrong-one" not in str(raised.value)


async def test_unreachable_platform_is_tried_again(
    gateway: DiscordGateway, caplog: pytest.LogCaptureFixture
) -> None:
    """When nothing answers the channel waits and tries, and says so without secrets."""
    await gateway.__aexit__()
    channel = DiscordChannel(settings_for())
    coach = Coach(channel)
    with caplog.at_level(logging.WARNING):
        task = asyncio.create_task(channel.run(coach.receive))
        await gateway.until(lambda: "connecting again" in caplog.text)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    assert settings_for().discord_token not in caplog.text


async def test_stop_is_quick_and_lets_the_last_message_be_answered(
    gateway: DiscordGateway,
) -> None:
    """Within ten seconds, what was heard is stored first."""
    async with running(gateway) as coach:
        await gateway.says("last words")
        await gateway.until(lambda: bool(coach.heard))
        began = time.monotonic()

    assert time.monotonic() - began < 5
    assert coach.heard == ["last words"]


async def test_rate_limit_is_waited_out(gateway: DiscordGateway) -> None:
    """A 429 of Discord delays a message and doesn't lose it."""
    body = {"message": "You are being rate limited.", "retry_after": 0.2, "global": False}
    async with running(gateway) as coach:
        gateway.faults = [(429, body)]
        await gateway.says("hi")
        assert (await gateway.hears())["content"] == "Heard: hi"

    assert coach.heard == ["hi"]


async def test_tap_over_the_wire_is_acknowledged_and_answered(gateway: DiscordGateway) -> None:
    """A tap is acknowledged at once, its button told, and its message used up."""
    async with running(gateway) as coach:
        message = await gateway.says("hi")
        told = await gateway.hears()
        button = {"type": 2, "style": 2, "label": "Done", "custom_id": "longrun:tap:mark.0"}
        told["components"] = [{"type": 1, "components": [button]}]
        await gateway.taps(told, "longrun:tap:mark.0")
        assert (await gateway.hears())["content"] == "Heard: button mark.0"
        await gateway.until(lambda: bool(told["components"][0]["components"][0].get("disabled")))

    assert gateway.acknowledged == [6]
    assert message["author"]["id"] == str(ANN)
    assert told["channel_id"] == str(CHAT)
    assert coach.heard[-1] == "button mark.0"


async def test_other_server_is_reached_by_its_setting(gateway: DiscordGateway) -> None:
    """DISCORD_API_ROOT leads there: requests, and the gateway that server names."""
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(Route, "BASE", "http://127.0.0.1:9/nowhere")
        patches.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL("ws://127.0.0.1:9"))
        async with running(gateway, discord_api_root=f"http://{gateway.root}/api/") as coach:
            await gateway.says("8k easy")
            await gateway.hears()

    assert coach.heard == ["8k easy"]
