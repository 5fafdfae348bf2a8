"""When the day's model is used up the coach says so once, and goes on with the grammar."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.remarks import REMARKS, remark
from bot.remarks_abroad import ABROAD
from core.athlete import Athlete, Language, Preferences
from tests.fakes import FrozenClock
from tests.model_room import ModelRoom, model_room
from tests.model_server import ModelServer, model_server, says

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ODD = "the tongue of my left shoe keeps slipping sideways, any trick?"
NOTICE = "used up for today"


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    """A model that always has the same advice; a request costs 1,050 tokens."""
    async with model_server() as running:
        running.plays(says("Lace them a little looser."))
        yield running


async def test_notice_is_said_once_a_day_to_each_athlete_also_over_a_restart(
    tmp_path: Path, server: ModelServer
) -> None:
    """One turn fits the budget; the notice comes with the first that does not, and once."""
    file, clock = tmp_path / "coach.db", FrozenClock(NOW)
    async with model_room(file, server, clock, model_daily_tokens_per_athlete=1000) as room:
        assert "looser" in await room.hears(ODD)
        answered = await room.hears(ODD)
        assert NOTICE in answered
        assert answered.strip() != remark("model_limit", Athlete(id="a")), "grammar's answer too"
        assert NOTICE not in await room.hears(ODD)
        assert NOTICE not in await room.hears(ODD, "ben"), "it is each athlete's own budget"
        assert "looser" in await room.hears(ODD, "cleo")

    async with model_room(file, server, clock, model_daily_tokens_per_athlete=1000) as room:
        assert NOTICE not in await room.hears(ODD)
        clock.advance(timedelta(days=1))
        assert "looser" in await room.hears(ODD)
        assert NOTICE in await room.hears(ODD)


async def test_linked_accounts_share_the_budget_and_the_notice(
    tmp_path: Path, server: ModelServer
) -> None:
    """A second chat of the same athlete brings neither more tokens nor the notice again."""
    async with model_room(
        tmp_path / "coach.db", server, FrozenClock(NOW), model_daily_tokens_per_athlete=1000
    ) as room:
        await room.hears(ODD)
        code = (await room.hears("link my account")).split()[-1]
        await room.hears(f"link {code}", "ann-on-discord")
        assert NOTICE in await room.hears(ODD, "ann-on-discord")
        assert NOTICE not in await room.hears(ODD)


@pytest.mark.parametrize(
    "limit",
    [
        {"model_daily_tokens": 1000},
        {"model_daily_cost_usd": 0.0005, "model_price_input_usd": 1.0},
        {"model_daily_cost_usd_per_athlete": 0.0005, "model_price_input_usd": 1.0},
    ],
    ids=lambda limit: next(iter(limit)),
)
async def test_each_limit_sends_the_athlete_back_to_the_grammar(
    tmp_path: Path, server: ModelServer, limit: dict[str, float]
) -> None:
    """Tokens and money, of one and of all; what the grammar knows is done as ever."""
    async with model_room(tmp_path / "coach.db", server, FrozenClock(NOW), **limit) as room:
        await room.hears(ODD)
        assert NOTICE in await room.hears(ODD)
        asked = len(server.requests)
        assert "8 km" in await room.hears("did 8k easy in 46 min")
        assert len(server.requests) == asked


async def test_same_message_told_twice_brings_one_notice(
    tmp_path: Path, server: ModelServer
) -> None:
    """Two messages at once, two processes: the outbox takes the notice once."""
    file, clock = tmp_path / "coach.db", FrozenClock(NOW)
    rooms: list[ModelRoom] = []
    async with (
        model_room(file, server, clock, model_daily_tokens=0) as one,
        model_room(file, server, clock, model_daily_tokens=0) as two,
    ):
        rooms += [one, two]
        for room in (*rooms, *rooms):
            await room.hears(ODD)
    said = [text for room in rooms for text in room.channel.texts() if NOTICE in text]
    assert len(said) == 1


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.ENGLISH])
def test_every_remark_is_said_in_every_language(language: Language) -> None:
    """What holds words is translated, with the same slots, and is not English."""
    athlete = Athlete(id="a", preferences=Preferences(language=language))
    worded = {key for key, text in REMARKS.items() if text != "{code}"}

    assert set(ABROAD[language]) == worded
    said = {key: remark(key, athlete, words="8 km") for key in worded}
    assert all(text != REMARKS[key].format(words="8 km") for key, text in said.items())
    assert remark("link_code", athlete, code="ABC") == "ABC"
