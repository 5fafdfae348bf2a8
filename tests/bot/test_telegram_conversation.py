"""Whole conversations on Telegram: the real coach, its database and real HTTP in between."""

import asyncio
import os
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from socket import create_server
from typing import Any, TypeAlias

import pytest
from sqlalchemy import func, select

from bot.app import House, open_house, serve
from bot.channels.telegram_channel import TelegramChannel
from bot.channels.telegram_incoming import COMMANDS, speak_command
from bot.understanding import SURE
from core.commands import Clarify
from core.language.hearing import Hearing
from core.language.recognize import recognize
from storage import tables
from storage.accounts import Person
from tests.media_room import move_in
from tests.model_server import model_server, says, streams
from tests.telegram_server import TelegramServer
from tests.telegram_world import settings_for

ROOT = Path(__file__).parents[2]
Start: TypeAlias = Callable[..., Awaitable[Process]]


@asynccontextmanager
async def coaching(server: TelegramServer, folder: Path, **more: Any) -> AsyncIterator[House]:
    """The coach at work on Telegram, until its graceful stop."""
    settings = settings_for(server, data_folder=folder, **more)
    channel = TelegramChannel(settings)
    async with open_house(settings, [channel]) as house:
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(house, [channel], stop))
        try:
            yield house
        finally:
            stop.set()
            await serving


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A Bot API server."""
    async with TelegramServer() as server:
        yield server


def _free_port() -> int:
    with create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_newcomer_logs_a_run_taps_an_answer_and_gets_help(
    server: TelegramServer, tmp_path: Path, is_hooked: bool
) -> None:
    """From the first message to a tapped answer and a command, in both ways of coming in."""
    port = _free_port()
    url = f"http://127.0.0.1:{port}/telegram" if is_hooked else None
    ann = server.person(42, name="Ann")
    async with coaching(server, tmp_path, telegram_webhook_url=url, http_port=port):
        ann.says("did 8k easy in 46 min")
        (first,) = await ann.hears()
        ann.taps(first, "Just keep fit")
        (second,) = await ann.hears()
        ann.says("/help")
        help_text = await ann.hears_text()

    assert "8 km" in first["text"]
    assert first["text"].endswith("› Just keep fit")
    assert "reply_markup" not in first
    assert second["text"] not in first["text"]
    assert "yesterday" in help_text
    assert server.refused == []


async def test_conversation_goes_on_after_a_restart(server: TelegramServer, tmp_path: Path) -> None:
    """A button from before the restart works, and what came meanwhile is answered in order."""
    ann = server.person()
    async with coaching(server, tmp_path):
        ann.says("/start")
        (question,) = await ann.hears()
        started = time.monotonic()
    assert time.monotonic() - started < 10
    ann.taps(question, "Marathon")
    ann.says("/today")
    async with coaching(server, tmp_path):
        answers = await ann.hears(2)

    assert len({answer["text"] for answer in answers}) == 2
    assert len(server.answered) == 1


async def test_crowd_is_answered_once_each_without_a_storm_of_refusals(
    server: TelegramServer, tmp_path: Path
) -> None:
    """Forty people at once: all are answered, at the pace Telegram allows."""
    server.enforces_limits = True
    crowd = [server.person(1000 + number) for number in range(40)]
    async with coaching(server, tmp_path):
        for person in crowd:
            person.says("/start")
        await asyncio.gather(*(person.hears(within_s=30) for person in crowd))

    assert [len(server.history[person.id]) for person in crowd] == [2] * 40
    assert len([refusal for refusal in server.refused if "Too Many" in refusal]) <= 2


async def test_person_who_blocked_the_coach_delays_nobody(
    server: TelegramServer, tmp_path: Path
) -> None:
    """A refused chat is given up; the next one is answered."""
    server.blocked.add(7)
    async with coaching(server, tmp_path):
        server.person(7).says("/start")
        server.person(8).says("/start")
        assert (await server.person(8).hears())[0]["text"]


async def test_flood_limit_is_waited_for(server: TelegramServer, tmp_path: Path) -> None:
    """Told to wait, the coach waits, and then says it once."""
    server.fails("sendMessage", code=429, description="Too Many Requests", retry_after=2)
    ann = server.person()
    async with coaching(server, tmp_path):
        ann.says("/start")
        await ann.hears()

    first, second = (call for call in server.calls if call.method == "sendMessage")
    assert second.at - first.at >= 1.9


async def test_stranger_leaves_no_trace_until_the_code_is_said(
    server: TelegramServer, tmp_path: Path
) -> None:
    """With an invite code set, a stranger hears no and nothing is stored; the code opens."""
    ann = server.person()

    async with coaching(server, tmp_path, invite_code="harriers") as house:
        ann.says("hello")
        no = await ann.hears_text()
        stored = await house.database.read(
            lambda c: c.execute(select(func.count()).select_from(tables.account)).scalar_one()
        )
        ann.says("/start harriers")
        welcome = await ann.hears_text()

    assert "invite code" in no
    assert stored == 0
    assert welcome != no


@pytest.fixture
async def start(server: TelegramServer, tmp_path: Path) -> AsyncIterator[Start]:
    """Starts the coach as an operator does; what still runs in the end is killed."""
    started: list[Process] = []

    async def start_one(**more: str) -> Process:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "TELEGRAM_TOKEN": server.token,
            "TELEGRAM_API_ROOT": server.root,
            "DATA_FOLDER": str(tmp_path),
            "LOG_LEVEL": "DEBUG",
            **more,
        }
        command = [sys.executable, "-m", "bot", "run"]
        with (tmp_path / "log").open("ab") as log:
            started.append(
                await asyncio.create_subprocess_exec(
                    *command, cwd=tmp_path, env=environment, stdout=log, stderr=log
                )
            )
        return started[-1]

    yield start_one
    for process in started:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.slow
async def test_killed_process_goes_on_where_it_was(
    server: TelegramServer, start: Start, tmp_path: Path
) -> None:
    """Killed, started again, stopped in order: each message has one answer, and no word leaks."""
    ann = server.person()
    process = await start()
    ann.says("/start")
    await ann.hears(within_s=30)
    await asyncio.sleep(0.5)  # what was sent is written down; the one window that can't be closed
    ann.says("sixteen kangaroos")
    process.kill()
    await process.wait()
    process = await start()
    await ann.hears(within_s=30)
    await asyncio.sleep(0.5)
    started = time.monotonic()
    process.terminate()

    assert await process.wait() == 0
    assert time.monotonic() - started < 10
    assert not ann.server.unread[ann.chat]
    log = (tmp_path / "log").read_text("utf-8")
    assert server.token not in log
    assert "kangaroo" not in log


@pytest.mark.slow
async def test_killed_in_the_middle_of_an_answer_it_ends_with_one_whole_message(
    server: TelegramServer, start: Start, tmp_path: Path
) -> None:
    """What a model had begun to say is completed in its place; nothing is said or done twice."""
    ann = server.person()
    async with coaching(server, tmp_path) as house:
        await move_in(house, Person(channel="telegram", chat=str(ann.id), sender=str(ann.id)))
    async with model_server() as model:
        model.plays(
            streams("Lace it looser. ", "Or", " so.", pause_s=6.0), says("Lace it looser. Walk.")
        )
        known = {"OPENAI_API_KEY": "key", "OPENAI_BASE_URL": model.url}
        process = await start(**known)
        ann.says("the tongue of my left shoe keeps slipping sideways, any trick?")
        (begun,) = await ann.hears(within_s=40)
        await asyncio.sleep(0.5)  # where it stands is written down
        process.kill()
        await process.wait()
        process = await start(**known)
        await server.sees(lambda: begun["text"] == "Lace it looser. Walk.", within_s=40)
        process.terminate()
        await process.wait()

    assert [m for m in server.history[ann.id] if m["from"]["is_bot"]] == [begun]


async def test_menu_in_german_is_answered_in_german(server: TelegramServer, tmp_path: Path) -> None:
    """The commands of the menu are English words in every language; who taps one isn't English."""
    ann = server.person(language="de")
    async with coaching(server, tmp_path):
        ann.says("/today")
        said = await ann.hears_text()

    assert said.startswith("Hallo, ich bin dein Lauftrainer.")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_of_the_menu_is_understood(name: str) -> None:
    """What the menu sends, the grammar reads for certain, without a model."""
    heard = recognize(speak_command(f"/{name}"), Hearing(now=datetime.now(UTC)))

    assert not any(isinstance(command, Clarify) for command in heard.commands)
    assert heard.confidence >= SURE
