"""Whatever a model server does, the athlete is answered in time and no turn is half applied."""

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from aiohttp import web

from bot.llm import client as llm_client
from bot.llm import model as llm_model
from bot.llm.client import LONGEST_BODY, ModelBusy, ModelClient
from bot.settings import Settings
from tests.fakes import FrozenClock
from tests.model_room import ModelRoom, model_room
from tests.model_server import Script, fails, model_server, says

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
ODD = "the tongue of my left shoe keeps slipping sideways, any trick?"
GOAL = "half marathon on 18 april, I run 30 km a week in 4 runs, longest 12 km, 10k in 52:00"
SOON = {"Retry-After-Ms": "1"}
"""Lets the client try again at once."""
MOVE = ("MoveSession", {"session_kind": "long", "to_day": "2026-12-05"})


def raw(body: bytes, content_type: str = "application/json", status: int = 200) -> Script:
    """A server that sends these bytes."""
    return lambda request: web.Response(body=body, content_type=content_type, status=status)


def message(said: dict[str, Any], finish: Any = "stop") -> Script:
    """A server that sends this message, whatever its form."""
    return lambda request: {"message": {"role": "assistant", **said}, "finish_reason": finish}


def hangs(request: dict[str, Any]) -> Any:
    """A server that takes too long."""

    async def answer() -> dict[str, Any]:
        await asyncio.sleep(5)
        return {"message": {"content": "Late."}, "finish_reason": "stop"}

    return answer()


def refuses_tools(request: dict[str, Any]) -> Any:
    """A model without tools, such as small ones behind Ollama."""
    if "tools" in request:
        return fails(400, "registry.ollama.ai/library/tiny does not support tools")(request)
    return says("Lace it a little looser.")(request)


def refuses_order(request: dict[str, Any]) -> Any:
    """A chat template that wants one system message and both sides in turn."""
    roles = [one["role"] for one in request["messages"]]
    spoken = [role for role in roles[1:] if role != "tool"]
    is_fine = roles[0] == "system" and "system" not in spoken
    in_turn = all(a != b for a, b in itertools.pairwise(spoken)) and spoken[0] == "user"
    if not (is_fine and in_turn):
        return fails(500, "Conversation roles must alternate user/assistant")(request)
    return says("Lace it a little looser.")(request)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with an athlete who has a plan."""
    file = tmp_path_factory.mktemp("trained") / "coach.db"

    async def train() -> None:
        async with model_server() as server, model_room(file, server, FrozenClock(NOW)) as opened:
            for text in (
                GOAL,
                "tue, thu, sat and sun",
                "no limit",
                "sunday",
                "no",
                "51",
                "6:30",
                ODD,
            ):
                await opened.hears(text)

    asyncio.run(train())
    return file


@pytest.fixture
async def room(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[ModelRoom]:
    """An athlete with a plan; the waits are shortened, their proportions kept."""
    monkeypatch.setattr(llm_client, "ANSWER_WITHIN_S", 1.0)
    monkeypatch.setattr(llm_model, "TURN_WITHIN_S", 2.0)
    file = tmp_path / "coach.db"
    shutil.copy(trained, file)
    async with model_server() as server, model_room(file, server, FrozenClock(NOW)) as opened:
        yield opened


PIECES = b"".join(
    b'data: {"choices": [{"delta": {"content": "' + word + b' "}}]}\r\n\r\n'
    for word in (b"Lace", b"it", b"looser.")
)
HELPFUL: dict[str, Script] = {
    "in pieces though nobody asked": raw(PIECES + b"data: [DONE]\r\n\r\n", "text/event-stream"),
    "more tokens than there are": lambda request: web.json_response(
        {
            "choices": [{"message": {"content": "Lace it looser."}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": -5, "completion_tokens": 1e99},
        }
    ),
    "sensible": says("Lace it a little looser."),
    "half a character": raw(
        b'{"choices": [{"message": {"content": "Lace it \\ud800looser.\\u0000"}}]}'
    ),
    "content as a list": message({"content": [{"type": "text", "text": "Lace it looser."}]}),
    "thoughts first": says("<think>He says 300 km.</think>Lace it a little looser."),
    "odd finish reason": message({"content": "Lace it looser."}, finish="eos_token"),
    "no finish reason": message({"content": "Lace it looser."}, finish=None),
    "no tools support": refuses_tools,
    "strict template": refuses_order,
}


@pytest.mark.parametrize("name", HELPFUL)
async def test_useful_answer_is_passed_on_in_every_form(room: ModelRoom, name: str) -> None:
    room.server.plays(HELPFUL[name])

    assert "looser" in await room.hears(ODD)


USELESS: dict[str, Script] = {
    "empty": says(""),
    "refusing": message({"content": None, "refusal": "I can't."}),
    "refusing in words": says("I'm sorry, but I can't help with that."),
    "hallucinating numbers": says("Run 17 repeats at 3:41/km."),
    "wrong tools": says(None, ("RunShell", {"command": "ls"})),
    "invalid JSON": says(None, ("MoveSession", "{to_day: tomorrow")),
    "arguments of another tool": says(None, ("MoveSession", {"distance": 5000})),
    "endless tool loop": says(None, ("MoreTools", {})),
    "flood of calls": says(None, *[MOVE] * 9),
    "cut short": says("You could try to", finish="length"),
    "filtered": says("You could", finish="content_filter"),
    "a call in the text": says('{"name": "RunShell", "arguments": {}}'),
    "no choices": raw(b'{"choices": []}'),
    "null message": raw(b'{"choices": [{"message": null}]}'),
    "broken body": raw(b'{"choices": [{"mess'),
    "web page": raw(b"<html>gateway</html>", "text/html"),
    "wrong key": fails(401),
    "no such model": fails(404),
    "too many requests": fails(429, **SOON),
    "broken server": fails(500, **SOON),
    "overloaded": fails(503, **SOON),
    "slow": hangs,
    "a body without end": raw(b" " * (LONGEST_BODY + 1)),
    "an answer in pieces that breaks off": raw(b"data: {}\n\n", "text/event-stream"),
}


@pytest.mark.parametrize("name", USELESS)
async def test_useless_answer_leaves_the_grammars_own(room: ModelRoom, name: str) -> None:
    """In time, in the coach's words, without a foreign number, and with nothing changed."""
    before, began = (await room.snapshot()).record, perf_counter()
    room.server.plays(USELESS[name])

    said = await room.hears(ODD)

    assert said.strip()
    assert not [word for word in ("17", "3:41", "html", "sorry, but", "{") if word in said]
    assert perf_counter() - began < 20
    assert (await room.snapshot()).record == before


async def test_server_that_dies_in_its_answer_leaves_the_grammars_own(room: ModelRoom) -> None:
    async def dies(request: dict[str, Any]) -> Any:
        raise ConnectionResetError

    room.server.plays(dies)

    assert (await room.hears(ODD)).strip()


async def test_several_calls_are_one_change_with_one_undo(room: ModelRoom) -> None:
    """Parallel calls without ids are done in order, and one Undo takes all of it back."""
    before = (await room.snapshot()).record
    shorter = {"session_kind": "long", "is_shorter": True}
    calls = [
        {"function": {"name": "ScaleSession", "arguments": shorter}},
        {"function": {"name": "Remember", "arguments": '{"words": "always choir until late"}'}},
    ]
    room.server.plays(message({"content": None, "tool_calls": calls}, finish="tool_calls"))

    await room.hears("zorble the long one down a notch as it goes, always choir until late and all")
    changed = (await room.snapshot()).record
    assert changed.plan != before.plan
    assert changed.athlete.notes

    await room.hears("undo")
    assert (await room.snapshot()).record == before


async def test_one_bad_call_among_good_ones_does_nothing_at_all(room: ModelRoom) -> None:
    """A turn is never half applied."""
    before = (await room.snapshot()).record
    room.server.plays(says(None, MOVE, ("MoveSession", {"to_day": "someday"})))

    said = await room.hears("zorble the long one over to the day before if it goes")

    assert said.strip()
    assert (await room.snapshot()).record == before
    assert len(room.server.requests) == 2


async def test_stubborn_model_is_given_one_hint_only(room: ModelRoom) -> None:
    room.server.plays(says("Run it at 3:41/km. Lace it a little looser."))

    said = await room.hears(ODD)

    assert said == "Lace it a little looser."
    assert len(room.server.requests) == 2


async def test_clean_part_of_the_first_answer_stands_when_the_second_never_comes(
    room: ModelRoom,
) -> None:
    room.server.plays(says("Run it at 3:41/km. Lace it a little looser."), fails(500, **SOON))

    assert await room.hears(ODD) == "Lace it a little looser."


def drips(request: dict[str, Any]) -> Any:
    """A server whose answer, or stream, never gets to the point."""
    is_stream = bool(request.get("stream"))

    async def drops() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b": wait\n\n" if is_stream else b" "
            await asyncio.sleep(0.1)

    kind = "text/event-stream" if is_stream else "application/json"
    return web.Response(body=drops(), content_type=kind)


BUSY: dict[str, Script] = {
    "busy for a minute": fails(429, **{"Retry-After": "59"}),
    "busy till then": fails(503, **{"Retry-After": "Wed, 02 Dec 2026 07:28:00 GMT"}),
    "drips": drips,
}


@pytest.mark.parametrize("name", BUSY)
async def test_who_will_not_answer_in_time_is_not_waited_for(
    room: ModelRoom, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half the time of a turn, and not all of it."""
    monkeypatch.setattr(llm_model, "TURN_WITHIN_S", 4.0)
    room.server.plays(BUSY[name])
    began = perf_counter()

    assert (await room.hears(ODD)).strip()
    assert perf_counter() - began < 2.0


@pytest.mark.parametrize("name", BUSY)
async def test_a_stream_in_which_nothing_comes_is_given_up(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(llm_client, "ANSWER_WITHIN_S", 1.0)
    heard: list[str] = []
    async with model_server() as server:
        server.plays(BUSY[name])
        settings = Settings(
            openai_api_key="key", openai_base_url=server.url, openai_model="tiny", _env_file=None
        )
        client = ModelClient(settings)
        began = perf_counter()
        with pytest.raises(ModelBusy):
            await client.complete([{"role": "user", "content": ODD}], hear=heard.append)
        await client.close()

    assert perf_counter() - began < 1.5
    assert not any(heard)


async def test_retry_after_a_busy_moment_is_enough(room: ModelRoom) -> None:
    room.server.plays(fails(429, **SOON), says("Lace it a little looser."))

    assert "looser" in await room.hears(ODD)


async def test_nothing_that_was_said_reaches_the_log(
    room: ModelRoom, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the athlete's words nor the model's, however it fails, at any level."""
    caplog.set_level("DEBUG", logger="bot")
    for script in (fails(500, ODD, **SOON), says("Run 17 repeats."), raw(b"slipping sideways")):
        room.server.plays(script)
        await room.hears(ODD)

    assert "slipping" not in caplog.text
    assert "repeats" not in caplog.text
