"""The real process on both platforms: started, spoken to, stopped; what it writes into its log."""

import asyncio
import os
import re
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.discord_gateway import DiscordGateway
from tests.telegram_server import TelegramServer

ROOT = Path(__file__).parents[2]
WORDS = "sixteen kangaroos"
LINE = re.compile(r'time=\S+Z level=[a-z]+ from=[\w.]+ event=".*"(?: fault=".*")?')


@asynccontextmanager
async def running(
    folder: Path, telegram: TelegramServer, discord: DiscordGateway, discord_token: str
) -> AsyncIterator[Process]:
    """The coach as an operator starts it; stopped by SIGTERM at the end, within ten seconds."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_ROOT": telegram.root,
        "DISCORD_TOKEN": discord_token,
        "DISCORD_API_ROOT": f"http://{discord.root}/api",
        "DATA_FOLDER": str(folder),
        "LOG_LEVEL": "DEBUG",
    }
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=folder, env=environment, stdout=log, stderr=log
        )
    try:
        yield process
    finally:
        started = time.monotonic()
        process.terminate()
        assert await process.wait() == 0
        assert time.monotonic() - started < 10


@pytest.mark.slow
async def test_wrong_token_is_one_line_and_the_other_platform_goes_on(tmp_path: Path) -> None:
    """The line says which setting to correct; no token and no word of anybody is in the log."""
    async with TelegramServer() as telegram, DiscordGateway() as discord:
        ann = telegram.person()
        async with running(tmp_path, telegram, discord, "not-the-token"):
            ann.says(WORDS)
            await ann.hears(within_s=30)
            await asyncio.sleep(0.5)

    lines = (tmp_path / "log").read_text("utf-8").splitlines()
    about = [line for line in lines if "discord is not served" in line]
    assert len(about) == 1
    assert "DISCORD_TOKEN" in about[0]
    assert all(LINE.fullmatch(line) for line in lines)
    secrets = ("not-the-token", telegram.token, "kangaroo", "Traceback")
    assert not [line for line in lines if any(secret in line for secret in secrets)]
