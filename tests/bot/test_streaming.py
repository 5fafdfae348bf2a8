"""A model's words are shown while they come: only checked ones, and in the end the whole answer."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot import unfolding
from bot.app import House, open_house, serve
from bot.channel import Channel
from bot.channels import discord_intake, telegram_polling
from bot.channels.telegram_channel import TelegramChannel
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_lines import Entry
from bot.channels.terminal_look import Look
from bot.llm.completion import read_completion
from bot.llm.streaming import LONGEST_STREAM, Assembly, checked_part
from bot.pacing import PACES, Pace
from bot.settings import Settings
from storage import tables
from storage.accounts import Person
from tests.discord_peer import DiscordPeer
from tests.fakes import FrozenClock
from tests.media_room import move_in
from tests.model_server import ModelServer, fails, says, streams
from tests.telegram_server import TOKEN, TelegramServer
from tests.telegram_server import Person as Writer
from tests.terminal_peer import Keyboard
from tests.training import NOW

ANN = 42
ODD = "the tongue of my left shoe keeps slipping sideways, any trick?"
PIECES = (
    "Lace them a lit",
    "tle looser. Then walk",
    " around. Run easy",
    " after that. That is all.",
)
POLITE = PACES["telegram"]
WHOLE = "Lace them a little looser. Then walk around. Run easy after that. That is all."


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    """A local Bot API server."""
    async with TelegramServer() as running:
        yield running


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are shown as soon as the platform's pace allows; stopping doesn't wait for a model."""
    monkeypatch.setattr(unfolding, "FIRST_AFTER_S", 0.05)
    monkeypatch.setattr(unfolding, "EVERY_S", 0.1)
    monkeypatch.setitem(PACES, "telegram", Pace(per_second=29.5, chat_pause_s=0.1))
    monkeypatch.setattr(telegram_polling, "_LONGEST_STOP_S", 0.2)
    monkeypatch.setattr(discord_intake, "LONGEST_STOP_S", 0.2)


@asynccontextmanager
async def coaching(
    channel: Channel, folder: Path, server: ModelServer, *, is_frozen: bool = True
) -> AsyncIterator[House]:
    """The whole house on a platform, with a trained athlete in a private chat of it."""
    settings = Settings(
        _env_file=None, data_folder=folder, openai_api_key="key", openai_base_url=server.url
    )
    clock = FrozenClock(NOW) if is_frozen else None
    async with open_house(settings, [channel], clock=clock) as house:
        await move_in(house, Person(channel="telegram", chat=str(ANN), sender=str(ANN)))
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(house, [channel], stop))
        try:
            yield house
        finally:
            stop.set()
            await serving


def telegram_channel(telegram: TelegramServer) -> TelegramChannel:
    """The channel, pointed at the local server."""
    settings = Settings(_env_file=None, telegram_token=TOKEN, telegram_api_root=telegram.root)
    return TelegramChannel(settings)


def shown(telegram: TelegramServer) -> list[str]:
    """Every text the athlete could see, in order."""
    made = ("sendMessage", "editMessageText")
    return [call.params["text"] for call in telegram.calls if call.method in made]


async def until_whole(telegram: TelegramServer, words: str = "That is all.") -> str:
    """Waits for the message that ends with these words; it is the only one."""
    said = telegram.history[ANN]

    def is_there() -> bool:
        return any(m["from"]["is_bot"] and m["text"].endswith(words) for m in said)

    await telegram.sees(is_there, within_s=14)
    (message,) = [m for m in said if m["from"]["is_bot"]]
    return str(message["text"])


def ann_of(telegram: TelegramServer) -> Writer:
    """The athlete."""
    return telegram.person(ANN)


async def test_answer_grows_in_one_message_at_a_polite_rate(
    telegram: TelegramServer,
    server: ModelServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """First words, then edits of the same message, and in the end all of it, once."""
    monkeypatch.setitem(PACES, "telegram", POLITE)
    telegram.enforces_limits = True
    server.plays(streams(*PIECES, pause_s=1.2))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        assert await until_whole(telegram) == WHOLE

    texts = shown(telegram)
    assert texts[0] == "Lace them a little looser. …"
    assert len(texts) >= 3
    assert all(WHOLE.startswith(text.removesuffix(" …")) for text in texts)
    assert telegram.refused == []
    times = [c.at for c in telegram.calls if c.method in ("sendMessage", "editMessageText")]
    assert all(after - before > 1.0 for before, after in itertools.pairwise(times))


async def test_draft_is_forgotten_once_the_answer_has_its_place(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """Nothing is left behind, and what it cost is in the books."""
    server.plays(streams(*PIECES, pause_s=0.4))
    async with coaching(telegram_channel(telegram), tmp_path, server) as house:
        ann_of(telegram).says(ODD)
        await until_whole(telegram)
        await house.delivery.settle()
        drafts = house.database.read_now(lambda c: c.execute(tables.draft.select()).all())
        used = house.database.read_now(lambda c: c.execute(tables.usage.select()).all())

    assert drafts == []
    assert [row.tokens_in for row in used] == [900]


async def test_quick_answer_comes_in_one_piece(
    telegram: TelegramServer,
    server: ModelServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody needs to see a message grow that is there at once."""
    monkeypatch.setattr(unfolding, "FIRST_AFTER_S", 2.0)
    server.plays(streams(*PIECES))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        await until_whole(telegram)

    assert shown(telegram) == [WHOLE]


@pytest.mark.parametrize(
    "wrong",
    [
        "Then run 97 km at 2:11. ",
        "Take an ibuprofen first. ",
        "You have shin splints. ",
        "I've moved your long run to Sunday. ",
    ],
)
async def test_unchecked_sentence_is_never_shown(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path, wrong: str
) -> None:
    """Not for a moment: what follows a sentence that isn't fine waits for the whole answer."""
    flawed = streams("Lace them looser. ", wrong, "Walk a bit.", pause_s=0.4)
    server.plays(flawed, streams("Lace them looser. ", "That is all.", pause_s=0.2))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        assert await until_whole(telegram) == "Lace them looser. That is all."

    assert shown(telegram)[0] == "Lace them looser. …"
    assert not any(wrong[:8] in text for text in shown(telegram))


async def test_stream_that_dies_is_asked_for_as_a_whole(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """The athlete gets the complete answer, in the message that had begun."""
    server.plays(streams(*PIECES[:3], pause_s=0.4, dies=True), says(WHOLE))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        assert await until_whole(telegram) == WHOLE

    assert [bool(request.get("stream")) for request in server.requests] == [True, False]
    assert shown(telegram)[0].endswith(" …")


@pytest.mark.parametrize(
    ("script", "again"),
    [
        (says(WHOLE), True),
        (fails(400, "stream is not supported by this model"), False),
        (fails(422, "stream_options: extra inputs are not permitted"), False),
    ],
    ids=["ignored", "refused", "no options"],
)
async def test_server_without_streaming_works_as_before(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path, script: Any, again: bool
) -> None:
    """One message, whole at once; a server that refuses is asked so only once."""
    server.plays(script, says(WHOLE))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        await until_whole(telegram)
        ann_of(telegram).says("and the tongue of the right one, any trick there?")
        await telegram.sees(lambda: len(shown(telegram)) == 2)

    assert shown(telegram) == [WHOLE, WHOLE]
    assert bool(server.requests[-1].get("stream")) is again


async def test_flood_limit_on_a_draft_is_obeyed(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """Told to wait, the coach leaves the chat alone; then the answer comes, whole."""
    telegram.fails(
        "editMessageText",
        code=429,
        description="Too Many Requests: retry after 2",
        retry_after=2,
    )
    server.plays(streams(*PIECES, pause_s=0.7))
    async with coaching(telegram_channel(telegram), tmp_path, server, is_frozen=False):
        ann_of(telegram).says(ODD)
        assert await until_whole(telegram) == WHOLE

    edits = [call.at for call in telegram.calls if call.method == "editMessageText"]
    assert edits[1] - edits[0] >= 1.9
    assert len(edits) == 2


async def test_draft_that_was_deleted_does_not_swallow_the_answer(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """Where the message is gone, the answer comes as a new one."""
    server.plays(streams(*PIECES, pause_s=0.4))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        await telegram.sees(lambda: shown(telegram))
        telegram.history[ANN] = [m for m in telegram.history[ANN] if not m["from"]["is_bot"]]
        assert await until_whole(telegram) == WHOLE


async def test_restart_in_the_middle_of_an_answer_ends_with_one_whole_message(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """What was begun before the stop is completed after it, in the same place."""
    server.plays(streams(*PIECES[:2], " and", pause_s=4.0), streams(*PIECES, pause_s=0.1))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        await telegram.sees(lambda: shown(telegram))
        await asyncio.sleep(0.2)
    (begun,) = [m for m in telegram.history[ANN] if m["from"]["is_bot"]]
    assert begun["text"].endswith(" …")
    async with coaching(telegram_channel(telegram), tmp_path, server):
        assert await until_whole(telegram) == WHOLE


async def test_words_beside_a_call_give_way_to_what_was_done(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """The result of a command takes the place of what the model had begun to say."""
    call = {"index": 0, "id": "c1", "function": {"name": "ShowWeek", "arguments": ""}}
    rest = {"index": 0, "function": {"arguments": "{}"}}
    server.plays(
        streams(
            "Let me look. ", "One moment.", {"tool_calls": [call]}, {"tool_calls": [rest]},
            pause_s=0.5, finish="tool_calls",
        )
    )  # fmt: skip
    async with coaching(telegram_channel(telegram), tmp_path, server):
        ann_of(telegram).says(ODD)
        await telegram.sees(
            lambda: (
                any("This week" in text for text in shown(telegram))
                or (len(shown(telegram)) > 1 and "…" not in shown(telegram)[-1])
            )
        )
        bot = [m for m in telegram.history[ANN] if m["from"]["is_bot"]]

    assert len(bot) == 1
    assert "look" not in bot[0]["text"]


async def test_group_sees_only_the_whole_answer(
    telegram: TelegramServer, server: ModelServer, tmp_path: Path
) -> None:
    """What an answer holds is known only at its end; a group is told nothing before."""
    server.plays(streams(*PIECES, pause_s=0.4))
    async with coaching(telegram_channel(telegram), tmp_path, server):
        telegram.person(ANN, chat_id=-77).says(f"@longrun_bot {ODD}")
        await telegram.sees(lambda: shown(telegram))

    assert shown(telegram) == [WHOLE]
    assert "stream" not in server.requests[0]


# ---------------------------------------------------------------- the parts


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", ""),
        ("Lace them", ""),
        ("Lace them.", ""),
        ("Lace them. ", "Lace them."),
        ("It was 5.", ""),
        ("It was 5.3 km. Good", "It was 5.3 km."),
        ("First.\nSecond", "First."),
        ("Bad word. Good. ", ""),
        ("Good. Bad word. Good. ", "Good."),
        ("“Good!” Then", "“Good!”"),
        ("<think>Secret. Plan. ", ""),
        ("<think>Secret. Plan.</think> Good. ", "Good."),
        ('{"name": "ShowWeek. "} ', ""),
        ("```json. ", ""),
        ("Good. <tool_call>{} ", ""),
    ],
)
def test_only_whole_and_fine_sentences_are_told(text: str, part: str) -> None:
    """A sentence is whole when something follows, and fine together with all before it."""
    assert checked_part(text, lambda words: "Bad" not in words) == part


@pytest.mark.parametrize(
    "lines",
    [
        ["data: {broken", "data: 5", 'data: {"choices": 3}', "event: x", ""],
        ['data: {"choices": [{"delta": 3}]}', 'data: {"choices": ["x"]}'],
        ['data: {"choices": [{"delta": {"tool_calls": [3], "content": 4}}]}'],
    ],
)
def test_odd_lines_of_a_stream_are_passed_over(lines: list[str]) -> None:
    """Whatever a server sends, nothing is raised, and an end is an end."""
    heard = Assembly()
    for line in lines:
        heard.take(line)
    assert (heard.text, heard.has_calls, heard.is_whole) == ("", False, False)
    heard.take("data: [DONE]")
    assert heard.is_whole


def test_stream_without_end_is_cut_off() -> None:
    """A model that never stops is not listened to for ever: what it said counts as cut short."""
    heard = Assembly()
    chunk = json.dumps({"choices": [{"delta": {"content": "and so on " * 1000}}]})
    lines = itertools.takewhile(lambda _: not heard.is_endless, itertools.repeat(f"data: {chunk}"))
    for line in lines:
        heard.take(line)

    said = read_completion(heard.whole())
    assert len(heard.text) < LONGEST_STREAM
    assert said is not None
    assert said.was_cut


def test_calls_without_numbers_are_calls_of_their_own() -> None:
    """Some servers send each call whole, its arguments an object, and number none."""
    heard = Assembly()
    for name in ("ShowWeek", "ShowPlan"):
        call = {"function": {"name": name, "arguments": {"a": 1}}}
        chunk = {"choices": [{"delta": {"tool_calls": [call]}}]}
        heard.take(f"data: {json.dumps(chunk)}")

    said = read_completion(heard.whole())
    assert said is not None
    assert [(call.tool, call.arguments) for call in said.calls] == [
        ("ShowWeek", '{"a": 1}'),
        ("ShowPlan", '{"a": 1}'),
    ]


@pytest.mark.parametrize(
    "pieces",
    [
        [("MoveSession", '{"to_'), ("MoveSession", 'day": "fri"}')],
        [("Move", ""), ("MoveSession", '{"to_day": '), ("MoveSession", '{"to_day": "fri"}')],
    ],
)
def test_what_a_server_sends_again_is_not_called_twice(pieces: list[tuple[str, str]]) -> None:
    """Some servers repeat a call's name in each piece, or all of the call so far."""
    heard = Assembly()
    for name, arguments in pieces:
        call = {"index": 0, "id": "a", "function": {"name": name, "arguments": arguments}}
        heard.take(f"data: {json.dumps({'choices': [{'delta': {'tool_calls': [call]}}]})}")

    said = read_completion(heard.whole())
    assert said is not None
    assert [(call.tool, call.arguments) for call in said.calls] == [
        ("MoveSession", '{"to_day": "fri"}')
    ]


def test_calls_are_made_in_the_order_they_are_numbered() -> None:
    heard = Assembly()
    for number, name in ((1, "ShowPlan"), (0, "ShowWeek")):
        call = {"index": number, "id": name, "function": {"name": name, "arguments": "{}"}}
        heard.take(f"data: {json.dumps({'choices': [{'delta': {'tool_calls': [call]}}]})}")

    said = read_completion(heard.whole())
    assert said is not None
    assert [call.tool for call in said.calls] == ["ShowWeek", "ShowPlan"]


# ---------------------------------------------------------------- Discord


async def test_answer_grows_in_one_message_on_discord(server: ModelServer, tmp_path: Path) -> None:
    """The same on the other platform: one message, edited, and in the end whole."""
    server.plays(streams(*PIECES, pause_s=0.8))
    async with DiscordPeer() as peer:
        settings = Settings(
            _env_file=None,
            data_folder=tmp_path,
            openai_api_key="key",
            openai_base_url=server.url,
            **peer.settings,
        )
        async with (
            peer.connect(settings) as channel,
            open_house(settings, [channel], clock=FrozenClock(NOW)) as house,
        ):
            account = peer.account
            person = Person(channel="discord", chat=account.chat, sender=account.sender)
            await move_in(house, person)
            stop = asyncio.Event()
            serving = asyncio.create_task(serve(house, [channel], stop))
            await peer.says(ODD)
            begun = await peer.hears()
            first = begun.text
            now = begun
            for _ in range(100):
                await asyncio.sleep(0.1)
                if (now := await peer.shows(begun)).text == WHOLE:
                    break
            stop.set()
            await serving

    assert now.text == WHOLE
    assert first.endswith(" …")
    assert WHOLE.startswith(first.removesuffix(" …"))
    assert now.handle is begun.handle


# ---------------------------------------------------------------- the terminal


async def test_answer_grows_on_the_screen(server: ModelServer, tmp_path: Path) -> None:
    """Sentence by sentence, each once, and in the end all of it."""
    server.plays(streams(*PIECES, pause_s=0.5))
    keyboard = Keyboard(is_prompted=True)
    channel = TerminalChannel(keyboard, Look(), clock=lambda: NOW, account=account_of())
    settings = Settings(
        _env_file=None, data_folder=tmp_path, openai_api_key="key", openai_base_url=server.url
    )
    async with open_house(settings, [channel], clock=FrozenClock(NOW)) as house:
        await move_in(house, Person(channel="terminal", chat="you", sender="you"))
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(house, [channel], stop))
        keyboard.typed.put_nowait(Entry(text=ODD))
        said = [(await asyncio.wait_for(keyboard.shown.get(), 10))[0]]
        while not said[-1].endswith("That is all."):
            said.append((await asyncio.wait_for(keyboard.shown.get(), 10))[0])
        stop.set()
        await serving

    assert len(said) > 1
    assert " ".join(said) == WHOLE
