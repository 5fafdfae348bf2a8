"""Whole conversations on Discord: the real coach, its database and a real websocket in between."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.app import House, open_house, serve
from bot.channels.discord_channel import DiscordChannel
from tests.discord_gateway import DiscordGateway, discord_gateway
from tests.discord_world import settings_for

COMMAND, FORM = 2, 5


@pytest.fixture
async def gateway() -> AsyncIterator[DiscordGateway]:
    """A Discord on this machine."""
    async with discord_gateway() as gateway:
        yield gateway


@asynccontextmanager
async def coaching(gateway: DiscordGateway, folder: Path) -> AsyncIterator[House]:
    """The coach at work on Discord, until its graceful stop."""
    settings = settings_for(data_folder=folder)
    channel = DiscordChannel(settings)
    async with open_house(settings, [channel]) as house:
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(house, [channel], stop))
        try:
            async with asyncio.timeout(10):
                await gateway.connected.wait()
            yield house
        finally:
            stop.set()
            await serving
            gateway.forgets_sessions()


def words_of(message: dict[str, Any]) -> str:
    """All that a message shows, without markup."""
    embeds = [
        " ".join(
            filter(
                None,
                (
                    embed.get("title"),
                    embed.get("description"),
                    *(f"{field['name']} {field['value']}" for field in embed.get("fields", [])),
                    (embed.get("footer") or {}).get("text"),
                ),
            )
        )
        for embed in message["embeds"]
    ]
    return re.sub(r"[\\*]", "", " ".join([message["content"], *embeds]))


async def test_newcomer_is_asked_and_answers_from_a_list(
    gateway: DiscordGateway, tmp_path: Path
) -> None:
    """From hello to the second question; a command is answered where it was given."""
    async with coaching(gateway, tmp_path):
        await gateway.says("hi")
        question = await gateway.hears()
        await gateway.picks(question, "Just keep fit")
        following = await gateway.hears()
        await gateway.interacts(COMMAND, {"id": "1", "name": "help", "type": 1})
        helped = await gateway.hears()

    assert words_of(following) != words_of(question)
    assert "yesterday" in words_of(helped)
    assert gateway.acknowledged == [6, 5]
    assert gateway.refused == []


async def test_run_is_logged_and_undone(gateway: DiscordGateway, tmp_path: Path) -> None:
    """A run told in words, and taken back by a command."""
    async with coaching(gateway, tmp_path):
        await gateway.says("did 8k easy in 46 min")
        logged = await gateway.hears()
        await gateway.interacts(COMMAND, {"id": "1", "name": "undo", "type": 1})
        undone = await gateway.hears()

    assert "8 km" in words_of(logged)
    assert words_of(undone) != words_of(logged)


async def test_conversation_goes_on_after_a_restart(
    gateway: DiscordGateway, tmp_path: Path
) -> None:
    """A list from before the restart can still be chosen from; the stop is quick."""
    async with coaching(gateway, tmp_path):
        await gateway.says("hi")
        question = await gateway.hears()
        began = time.monotonic()
    assert time.monotonic() - began < 10
    async with coaching(gateway, tmp_path):
        await gateway.picks(question, "Just keep fit")
        following = await gateway.hears()

    assert words_of(following) != words_of(question)
    assert gateway.refused == []


async def test_form_is_a_logged_run(gateway: DiscordGateway, tmp_path: Path) -> None:
    """What is filled in is logged as if it had been typed."""
    fields = {"distance": "8 km", "time": "46 min", "note": "easy"}
    components = [
        {"type": 18, "id": n, "component": {"type": 4, "id": 9 + n, "custom_id": k, "value": v}}
        for n, (k, v) in enumerate(fields.items())
    ]
    async with coaching(gateway, tmp_path):
        data = {"custom_id": "longrun:form:log", "components": components}
        await gateway.interacts(FORM, data)
        logged = await gateway.hears()

    assert "8 km" in words_of(logged)
    assert "46" in words_of(logged)


async def test_trouble_of_discord_delays_an_answer_and_loses_none(
    gateway: DiscordGateway, tmp_path: Path
) -> None:
    """A refusal that passes is waited out, and the answer said once."""
    async with coaching(gateway, tmp_path):
        gateway.faults = [(503, {"message": "upstream"})] * 2
        await gateway.says("help")
        assert words_of(await gateway.hears())

    assert gateway.told.empty()
