"""Every channel only translates: the same cases give the same commands and the same content.

A platform joins with a `Peer` of its own in PEERS. Behind it stands the whole house: conversation,
database, outbox and delivery; only what the coach says is made up, so that a case is one word.
"""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channel import Outgoing, OutgoingFile
from bot.wiring import person_at
from core.replies import Paragraph, Reply
from tests.channel_peer import EMOJI, LONG, TRICKY, Coach, Peer, Platform, coaching
from tests.discord_peer import DiscordPeer
from tests.telegram_peer import TelegramPeer
from tests.terminal_peer import TerminalPeer

PLATFORMS: dict[str, type[Platform]] = {"discord": DiscordPeer, "telegram": TelegramPeer}
PEERS: dict[str, type[Peer]] = {**PLATFORMS, "terminal": TerminalPeer}
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 50


@pytest.fixture(params=sorted(PEERS))
async def peer(request: pytest.FixtureRequest) -> AsyncIterator[Peer]:
    """Each platform in turn."""
    async with PEERS[request.param]() as peer:
        yield peer


@pytest.fixture(params=sorted(PLATFORMS))
async def platform(request: pytest.FixtureRequest) -> AsyncIterator[Platform]:
    """Each platform that carries more than words and taps, in turn."""
    async with PLATFORMS[request.param]() as platform:
        yield platform


@pytest.fixture
def coach() -> Coach:
    """A coach who repeats."""
    return Coach()


@pytest.mark.parametrize("text", ["8k easy", TRICKY, EMOJI], ids=["text", "code-like", "emoji"])
async def test_text_comes_and_goes_as_written(
    peer: Peer, coach: Coach, tmp_path: Path, text: str
) -> None:
    """What is written reaches the coach unchanged, and what the coach writes the person."""
    async with coaching(peer, coach, tmp_path):
        await peer.says(text)
        shown = await peer.hears()

    assert coach.asked == [text]
    assert shown.text == f"Heard: {text}"


async def test_button_is_its_command_and_is_used_up(
    peer: Peer, coach: Coach, tmp_path: Path
) -> None:
    """A tap does what its button stands for, and its message keeps no buttons."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("choose")
        shown = await peer.hears()
        assert shown.labels == ("Done", "Move", "Skip")
        await peer.taps(shown, "Move")
        assert (await peer.hears()).text == "Heard: tapped Move"
        assert (await peer.shows(shown)).labels == ()

    assert coach.asked == ["choose", "tapped Move"]


async def test_button_of_an_older_plan_does_nothing(
    peer: Peer, coach: Coach, tmp_path: Path
) -> None:
    """A stale button is answered politely with the present state."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("choose")
        shown = await peer.hears()
        await peer.says("replan")
        await peer.hears()
        await peer.taps(shown, "Done")
        answer = await peer.hears()

    assert "This is today." in answer.text
    assert "earlier plan" in answer.text
    assert coach.asked == ["choose", "replan", "(today)"]


async def test_button_survives_a_restart(peer: Peer, coach: Coach, tmp_path: Path) -> None:
    """A message sent before the coach was restarted can still be tapped."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("choose")
        shown = await peer.hears()
    async with coaching(peer, coach, tmp_path):
        await peer.taps(shown, "Skip")
        assert (await peer.hears()).text == "Heard: tapped Skip"


async def test_long_reply_arrives_whole(peer: Peer, coach: Coach, tmp_path: Path) -> None:
    """A reply over the platform's limit comes in several messages that lose no word."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("long")
        words: list[str] = []
        while len(words) < len(LONG.split()):
            words += (await peer.hears()).text.split()

    assert words == LONG.split()


async def test_picture_and_file_arrive(peer: Peer, coach: Coach, tmp_path: Path) -> None:
    """What is sent along arrives with its words."""
    picture = OutgoingFile(name="week.png", media_type="image/png", content=PNG)
    calendar = OutgoingFile(name="plan.ics", media_type="text/calendar", content=b"BEGIN")
    async with coaching(peer, coach, tmp_path) as (_, channel):
        await peer.says("hello")
        await peer.hears()
        for file in (picture, calendar):
            reply = Reply(parts=(Paragraph(text="Here it is."),))
            await channel.send(Outgoing(account=peer.account, reply=reply, files=(file,)))
        shown = [await peer.hears(), await peer.hears()]

    assert [one.text for one in shown] == ["Here it is."] * 2
    assert [len(one.files) for one in shown] == [1, 1]
    assert shown[1].files == ("plan.ics",)


async def test_file_is_answered(platform: Platform, coach: Coach, tmp_path: Path) -> None:
    """A file is never met with silence."""
    async with coaching(platform, coach, tmp_path):
        await platform.sends_file("run.fit", b"FIT" * 99)
        assert (await platform.hears()).text


async def test_voice_note_is_answered(platform: Platform, coach: Coach, tmp_path: Path) -> None:
    """Where nobody can listen, the person is told to type, and nothing is taken for said."""
    async with coaching(platform, coach, tmp_path):
        await platform.sends_voice(b"OggS", 3)
        assert (await platform.hears()).text

    assert coach.asked == []


async def test_correction_takes_the_place_of_what_was_written(
    platform: Platform, coach: Coach, tmp_path: Path
) -> None:
    """An edited message is decided as if it had been written so at first."""
    async with coaching(platform, coach, tmp_path) as (house, _):
        await platform.says("8k easy")
        await platform.hears()
        await platform.edits("9k easy")
        answer = await platform.hears()
        person = person_at(platform.account)
        loaded = await house.athletes.load(person, now=house.clock.now())

    assert answer.text.endswith("Heard: 9k easy")
    assert loaded.snapshot.athlete.notes == ("9k easy",)


async def test_shared_place_is_a_time_zone(coach: Coach, tmp_path: Path) -> None:
    """Telegram alone lets people share where they are."""
    async with TelegramPeer() as telegram, coaching(telegram, coach, tmp_path):
        await telegram.shares_place(52.37, 4.9)
        assert (await telegram.hears()).text == "You live by Europe/Amsterdam."


async def test_error_is_told_and_the_next_message_works(
    peer: Peer, coach: Coach, tmp_path: Path
) -> None:
    """When something breaks the person is told, and the coach goes on."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("boom")
        assert "went wrong" in (await peer.hears()).text
        await peer.says("hello")
        assert (await peer.hears()).text == "Heard: hello"


async def test_redelivered_message_has_no_second_effect(
    platform: Platform, coach: Coach, tmp_path: Path
) -> None:
    """The same message twice is answered once."""
    async with coaching(platform, coach, tmp_path):
        await platform.says("one")
        await platform.hears()
        await platform.redelivers()
        await platform.says("two")
        assert (await platform.hears()).text == "Heard: two"

    assert coach.asked == ["one", "two"]


async def test_order_is_kept_though_sending_fails(
    platform: Platform, coach: Coach, tmp_path: Path
) -> None:
    """Answers come in the order of the questions, also when the first try failed."""
    platform.breaks(2)
    async with coaching(platform, coach, tmp_path):
        for number in range(4):
            await platform.says(str(number))
        shown = [(await platform.hears()).text for _ in range(4)]

    assert shown == [f"Heard: {number}" for number in range(4)]


async def test_restart_in_the_middle_loses_nothing(
    peer: Peer, coach: Coach, tmp_path: Path
) -> None:
    """What is written while the coach is away is answered when it is back, once."""
    async with coaching(peer, coach, tmp_path):
        await peer.says("before")
        await peer.hears()
        started = time.monotonic()
    assert time.monotonic() - started < 10
    await peer.says("meanwhile")
    async with coaching(peer, coach, tmp_path):
        assert (await peer.hears()).text == "Heard: meanwhile"

    assert coach.asked == ["before", "meanwhile"]
