"""What is configured is joined: the model answers and is paid for, files go out, web listens."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.app import web_serving
from bot.settings import Settings
from bot.wiring import model_for, web_for
from storage.accounts import private_chats
from storage.usage import usage_by_day
from tests.fakes import FrozenClock
from tests.model_room import ModelRoom, model_room
from tests.model_server import model_server, says

NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[ModelRoom]:
    """A house over a database of the test's own and a local model server."""
    async with (
        model_server() as server,
        model_room(
            tmp_path / "coach.db",
            server,
            FrozenClock(NOW),
            model_price_input_usd=1.0,
            http_host="127.0.0.1",
            http_port=0,
        ) as room,
    ):
        yield room


async def test_model_answers_what_the_grammar_could_not_and_is_paid_for(room: ModelRoom) -> None:
    """Its words reach the athlete, and the books show what they cost."""
    room.server.plays(says("Lace them a little looser over the instep."))

    said = await room.hears("the tongue of my left shoe keeps slipping sideways, any trick?")

    assert "looser over the instep" in said
    lines = room.house.database.read_now(lambda c: usage_by_day(c, NOW.date()))
    assert [(line.used.tokens_in, line.used.tokens_cached) for line in lines] == [(1000, 600)]


async def test_model_out_of_reach_leaves_no_silence(room: ModelRoom) -> None:
    """The grammar's own answer goes out when the model says nothing."""
    room.server.plays(says(""))

    assert await room.hears("zorbleflax quixotic mump?")


async def test_everything_can_be_taken_away_as_a_file(room: ModelRoom) -> None:
    """The offer becomes a file with what is kept at that moment."""
    await room.hears("did 8k easy in 46 min yesterday")
    await room.hears("export my data as csv")

    files = [file for out in room.channel.sent for file in out.files]
    assert [file.name for file in files] == ["activities.csv"]
    assert b"8000" in files[0].content


async def test_web_server_tells_health_and_figures(room: ModelRoom) -> None:
    """An operator's probes are answered."""
    web = web_for(room.house.settings, [room.channel], room.house.database)
    assert web is not None
    await web.start()
    try:
        async with ClientSession(f"http://127.0.0.1:{web.port}") as client:
            async with client.get("/health") as health:
                assert health.status == 200
            async with client.get("/metrics") as metrics:
                assert "longrun_messages_waiting" in await metrics.text()
    finally:
        await web.stop()


async def test_web_server_is_served_beside_the_channels(room: ModelRoom) -> None:
    """It starts and stops with the house."""
    async with web_serving(room.house, [room.channel]):
        pass


async def test_private_chats_are_remembered_for_catching_up(room: ModelRoom) -> None:
    """A platform that lost messages while offline is told where to look."""
    await room.hears("hello")

    ((person, last_at),) = room.house.database.read_now(lambda c: private_chats(c, "fake"))
    assert (person.chat, last_at) == ("ann", NOW)


def test_without_a_key_no_model_is_loaded(room: ModelRoom) -> None:
    """Nothing is asked of anybody unless configured."""
    settings = Settings(_env_file=None)  # type: ignore[call-arg]

    assert model_for(settings, room.house.database) is None
