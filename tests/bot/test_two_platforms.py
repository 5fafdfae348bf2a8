"""One athlete on Telegram and on Discord: joined, reminded, exported, parted and deleted."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.app import House, open_house, serve
from bot.channels.discord_channel import DiscordChannel
from bot.channels.telegram_channel import TelegramChannel
from bot.clock import SystemClock
from bot.settings import Settings
from storage import tables
from storage.accounts import Person, find_account, reach
from tests.discord_gateway import ANN, CHAT, DiscordGateway
from tests.discord_gateway import TOKEN as DISCORD_TOKEN
from tests.telegram_server import TOKEN as TELEGRAM_TOKEN
from tests.telegram_server import Person as Somebody
from tests.telegram_server import TelegramServer

ON_DISCORD = Person(channel="discord", chat=str(CHAT), sender=str(ANN))
ON_TELEGRAM = Person(channel="telegram", chat="42", sender="42")


class LateClock(SystemClock):
    """The machine's clock, put forward when asked."""

    ahead = timedelta()

    def now(self) -> datetime:
        """A while after now."""
        return super().now() + self.ahead


@dataclass
class Both:
    """The coach on both platforms, and a person with an account on each."""

    house: House
    telegram: TelegramServer
    discord: DiscordGateway
    ann: Somebody
    clock: LateClock

    async def tell(self, text: str) -> str:
        """Writes on Telegram; returns what is answered."""
        self.ann.says(text)
        return await self.ann.hears_text()

    async def write(self, text: str) -> str:
        """Writes on Discord; returns what is answered."""
        await self.discord.says(text)
        return words_of(await self.discord.hears())

    async def count(self, name: str) -> int:
        """How many rows a table has."""
        rows = select(func.count()).select_from(getattr(tables, name))
        return int(await self.house.database.read(lambda c: c.execute(rows).scalar_one()))

    async def first_to_remind(self) -> str:
        """The platform that reminders go to."""
        database = self.house.database
        account = await database.read(lambda c: find_account(c, ON_TELEGRAM))
        assert account is not None
        found = await database.read(lambda c: reach(c, [account.athlete_id]))
        return found[account.athlete_id][0].channel


def words_of(message: dict[str, Any]) -> str:
    """All that a message of Discord shows."""
    embeds = [f"{e.get('title') or ''} {e.get('description') or ''}" for e in message["embeds"]]
    return re.sub(r"[\\\\*]", "", " ".join([message["content"], *embeds]))


@asynccontextmanager
async def both(folder: Path) -> AsyncIterator[Both]:
    """One house on both."""
    async with TelegramServer() as telegram, DiscordGateway() as discord:
        settings = Settings(
            _env_file=None,
            data_folder=folder,
            telegram_token=TELEGRAM_TOKEN,
            telegram_api_root=telegram.root,
            discord_token=DISCORD_TOKEN,
        )
        channels = [TelegramChannel(settings), DiscordChannel(settings)]
        clock = LateClock()
        async with open_house(settings, channels, clock=clock) as house:
            stop = asyncio.Event()
            serving = asyncio.create_task(serve(house, channels, stop))
            async with asyncio.timeout(10):
                await discord.connected.wait()
            try:
                yield Both(house, telegram, discord, telegram.person(), clock)
            finally:
                stop.set()
                await serving
                discord.forgets_sessions()


def code_in(text: str) -> str:
    """The code that an answer gives."""
    return re.findall(r"\b[A-Z2-9]{8}\b", text)[-1]


async def test_code_joins_two_platforms_once_and_in_time(tmp_path: Path) -> None:
    """History is shared from then on; wrong, used and old codes join nothing."""
    async with both(tmp_path) as pair:
        await pair.tell("did 8k easy in 46 min")
        await pair.write("hello")
        code = code_in(await pair.tell("link"))
        assert "none of mine" in await pair.write("link ABCDEFGH")
        await pair.write(f"link {code.lower()}")
        shared = await pair.write("show my log")
        assert "none of mine" in await pair.write(f"link {code}")

        assert "8 km" in shared
        await pair.write("did 5k easy in 30 min")
        assert "13 km" in await pair.tell("/log")

        await pair.write("unlink")
        late = code_in(await pair.tell("link"))
        pair.clock.ahead = timedelta(minutes=16)
        assert "older than 15 minutes" in await pair.write(f"link {late}")
        assert "13 km" not in await pair.write("show my log")
        assert "13 km" in await pair.tell("/log")


async def test_reminders_go_where_the_athlete_wrote_last(tmp_path: Path) -> None:
    """Also when they change the platform within minutes."""
    async with both(tmp_path) as pair:
        code = code_in(await pair.tell("link"))
        await pair.write("hello")
        await pair.write(f"link {code}")
        assert await pair.first_to_remind() == "discord"
        pair.clock.ahead = timedelta(minutes=2)
        await pair.tell("hello")
        assert await pair.first_to_remind() == "telegram"
        pair.clock.ahead = timedelta(minutes=4)
        await pair.write("hello")
        assert await pair.first_to_remind() == "discord"


async def test_files_come_and_everything_goes_on_either_platform(tmp_path: Path) -> None:
    """Exports arrive as files on both; deleted from the second, nothing is left of the athlete."""
    async with both(tmp_path) as pair:
        await pair.tell("did 8k easy in 46 min")
        await pair.write("did 3k easy in 20 min")
        code = code_in(await pair.tell("link"))
        await pair.write(f"link {code}")
        for asked in ("csv", "json"):
            pair.ann.says(f"export {asked}")
            (told,) = await pair.ann.hears()
            assert told["document"]["file_name"].endswith(asked)
            await pair.discord.says(f"export {asked}")
            shown = await pair.discord.hears()
            assert shown["attachments"][0]["filename"].endswith(asked)
        await pair.discord.says("delete everything")
        asked_back = await pair.discord.hears()
        labels = [b["label"] for row in asked_back["components"] for b in row["components"]]
        await pair.discord.picks(asked_back, next(one for one in labels if "elete" in one))
        assert "deleted" in words_of(await pair.discord.hears())

        for name in ("athlete", "account", "activity", "revision", "link_code"):
            assert await pair.count(name) == 0, name
        texts = select(tables.incoming.c.text).where(tables.incoming.c.text != "")
        assert await pair.house.database.read(lambda c: c.execute(texts).all()) == []
        assert "running coach" in await pair.tell("/start")
