"""What the athlete decides about the model in words: notes, and whether it reads at all."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes import FrozenClock
from tests.model_room import ModelRoom, model_room
from tests.model_server import model_server, says

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
ODD = "the tongue of my left shoe keeps slipping sideways, any trick?"
GOAL = "half marathon on 18 april, I run 30 km a week in 4 runs, longest 12 km, 10k in 52:00"


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[ModelRoom]:
    """An athlete with a plan, and a model with one piece of advice."""
    async with (
        model_server() as server,
        model_room(tmp_path / "coach.db", server, FrozenClock(NOW)) as opened,
    ):
        server.plays(says("Lace them a little looser."))
        for text in (GOAL, "tue, thu, sat and sun", "no limit", "sunday", "no", "51", "6:30"):
            await opened.hears(text)
        server.requests.clear()
        yield opened


async def test_notes_are_seen_corrected_used_and_deleted_in_words(room: ModelRoom) -> None:
    await room.hears("remember that I hate treadmills")
    await room.hears("note: night shifts every third week")
    assert "hate treadmills" in await room.hears("show my notes")

    await room.hears("correct my note: night shifts every second week")
    shown = await room.hears("what do you remember about me?")
    assert "every second week" in shown
    assert "every third" not in shown

    await room.hears(ODD)
    told = room.server.requests[-1]["messages"][0]["content"]
    assert "<athlete>I hate treadmills / night shifts every second week</athlete>" in told

    await room.hears("forget the treadmills note")
    await room.hears(ODD)
    assert "treadmills" not in str(room.server.requests[-1]["messages"][0])
    assert "hate treadmills" not in await room.hears("show my notes")


async def test_group_is_told_nothing_that_came_of_private_talk(room: ModelRoom) -> None:
    """Nor does a model that answers in a group know what was said elsewhere."""
    answer = await room.hears(ODD, group="club")
    assert answer == "Lace them a little looser."
    assert "52:00" not in str(room.server.requests[-1]["messages"][1:])

    await room.hears("remember that I hate treadmills")
    await room.hears(ODD, group="club")
    said = {sent.account.chat: sent.reply.parts[0] for sent in room.channel.sent[-2:]}
    assert "between you and me" in str(said["club"])
    assert "Lace them" in str(said["ann"])


async def test_athlete_keeps_the_model_out_and_lets_it_in_again_in_words(room: ModelRoom) -> None:
    for out, back in (
        ("don't use the AI", "use the AI again"),
        ("model off", "model on"),
        ("turn off the language model", "turn the language model on"),
    ):
        await room.hears(out)
        asked = len(room.server.requests)
        assert (await room.hears(ODD)).strip()
        assert len(room.server.requests) == asked
        await room.hears(back)
        assert "looser" in await room.hears(ODD)
