"""Groups, topics, forwarded words and what Telegram refuses, over real HTTP."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.channel import NOTHING_TO_READ, ChatGone, OutgoingFile, Undeliverable
from bot.channels.telegram_channel import TelegramChannel
from core.replies import Reply
from tests.telegram_server import TelegramServer
from tests.telegram_world import Recorder, polling, to

GROUP, TOPIC = -1007, 5
IN_TOPIC: dict[str, Any] = {"message_thread_id": TOPIC, "is_topic_message": True}
PICTURE = OutgoingFile(name="week.png", media_type="image/png", content=b"no picture")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A Bot API server with a group that has a topic."""
    async with TelegramServer() as server:
        server.topics[GROUP].add(TOPIC)
        yield server


@pytest.fixture
async def channel(server: TelegramServer, recorder: Recorder) -> AsyncIterator[TelegramChannel]:
    """The channel, polling."""
    async with polling(server, recorder) as channel:
        yield channel


# ---------------------------------------------------------------- topics


async def test_topic_is_answered_in_the_topic(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """Words and taps of a topic are answered there, and typing is shown there."""
    ann = server.person(42, chat_id=GROUP)
    ann.says("@longrun_bot week", **IN_TOPIC)
    await server.sees(lambda: recorder.taken)
    asked = recorder.taken[0]
    await channel.show_thinking(asked.account)
    await server.sees(lambda: server.made("sendChatAction"))
    await channel.send(to(asked.account.chat, "Here", "Done", answers=asked.message_id))
    (shown,) = await ann.hears()
    ann.taps(shown, "Done")
    await server.sees(lambda: len(recorder.taken) == 2)
    tap = recorder.taken[1]
    tapped = str(shown["message_id"])
    await channel.send(to(tap.account.chat, "Fine", answers=tap.message_id, replaces=tapped))
    (answer,) = await ann.hears()

    assert tap.account == asked.account
    assert [shown["message_thread_id"], answer["message_thread_id"]] == [TOPIC, TOPIC]
    assert server.made("sendChatAction")[0]["message_thread_id"] == str(TOPIC)
    assert answer["answers"] == shown["message_id"]


async def test_deleted_topic_does_not_swallow_the_answer(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """What was meant for a topic that is gone is said in the chat itself."""
    server.topics[GROUP].clear()
    await channel.send(to(f"{GROUP}:{TOPIC}", "Still here"))

    assert server.history[GROUP][0]["text"] == "Still here"
    assert "message_thread_id" not in server.history[GROUP][0]


async def test_thread_of_replies_is_no_topic(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """In a group without topics a thread's number leads nowhere."""
    server.person(42, chat_id=GROUP).says("@longrun_bot week", message_thread_id=77)
    await server.sees(lambda: recorder.taken)

    assert recorder.taken[0].account.chat == str(GROUP)


# ---------------------------------------------------------------- who speaks


async def test_name_is_heard_where_telegram_marked_none(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """The coach knows its name by its letters, whatever their size."""
    ann = server.person(42, chat_id=GROUP)
    ann.sends(text="@Longrun_Bot, week please")
    ann.sends(text="mail@longrun_bot.example")
    ann.sends(text="@longrun_bot today")
    await server.sees(lambda: len(recorder.taken) == 2)

    assert recorder.texts == [", week please", "today"]


@pytest.mark.parametrize(
    "sender",
    [
        {"id": 777000, "is_bot": False, "first_name": "Telegram"},
        {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
    ],
    ids=["a channel", "an unnamed administrator"],
)
async def test_who_is_nobody_in_particular_is_not_coached(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder, sender: dict[str, Any]
) -> None:
    """What a channel or the group itself says belongs to no athlete."""
    ann = server.person(42, chat_id=GROUP)
    chat = {"id": -1009, "type": "channel", "title": "News"}
    ann.sends(text="@longrun_bot week", sender_chat=chat, **{"from": sender})
    server.deliver({"channel_post": {"message_id": 1, "date": 1, "chat": chat, "text": "week"}})
    ann.says("@longrun_bot today")
    await server.sees(lambda: recorder.taken)

    assert recorder.texts == ["today"]


@pytest.mark.parametrize(
    ("origin", "is_forwarded"),
    [
        ({"type": "user", "sender_user": {"id": 42, "is_bot": False, "first_name": "A"}}, False),
        ({"type": "user", "sender_user": {"id": 43, "is_bot": False, "first_name": "B"}}, True),
        ({"type": "hidden_user", "sender_user_name": "B"}, True),
        ({"type": "channel", "chat": {"id": -9, "type": "channel"}, "message_id": 3}, True),
    ],
    ids=["own words", "another's words", "a hidden person", "a channel"],
)
async def test_forwarded_words_are_known_as_such(
    server: TelegramServer,
    channel: TelegramChannel,
    recorder: Recorder,
    origin: dict[str, Any],
    is_forwarded: bool,
) -> None:
    """What somebody else wrote is no wish of the athlete; their own words from elsewhere are."""
    server.person(42).sends(text="10k in 50 min", forward_origin={"date": 1, **origin})
    await server.sees(lambda: recorder.taken)

    assert recorder.taken[0].is_forwarded is is_forwarded


@pytest.mark.parametrize(
    "content",
    [
        {"contact": {"phone_number": "1", "first_name": "Bob"}},
        {"story": {"id": 1, "chat": {"id": 1, "type": "private"}}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_what_holds_nothing_to_read_still_gets_an_answer(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder, content: dict[str, Any]
) -> None:
    """Contacts and the like are handed on as something that can't be read."""
    server.person(42).sends(**content)
    await server.sees(lambda: recorder.taken)

    file = recorder.taken[0].file
    assert file is not None
    assert file.media_type == NOTHING_TO_READ


async def test_dice_counts_as_its_emoji(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A thrown dice is small talk."""
    server.person(42).sends(dice={"emoji": "🎲", "value": 3})
    await server.sees(lambda: recorder.taken)

    assert recorder.texts == ["🎲"]


# ---------------------------------------------------------------- what Telegram refuses


async def test_refused_quote_does_not_swallow_the_answer(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """Where the question is gone, the answer stands by itself."""
    server.fails(
        "sendMessage", code=400, description="Bad Request: message to be replied not found"
    )
    await channel.send(to(GROUP, "Here", answers="12"))

    assert server.history[GROUP][0]["text"] == "Here"
    assert "answers" not in server.history[GROUP][0]


@pytest.mark.parametrize(
    "refusal",
    [None, "Bad Request: not enough rights to send photos to the chat"],
    ids=["broken picture", "chat without pictures"],
)
async def test_refused_picture_does_not_swallow_the_words(
    server: TelegramServer, channel: TelegramChannel, refusal: str | None
) -> None:
    """The words and buttons come without the picture; the chat isn't given up."""
    if refusal:
        server.fails("sendPhoto", code=400, description=refusal)
    await channel.send(to(GROUP, "Your week", "Done", files=(PICTURE,)))

    (shown,) = server.history[GROUP]
    assert shown["text"] == "Your week"
    assert shown["reply_markup"]["inline_keyboard"][0][0]["text"] == "Done"


async def test_refused_file_without_words_is_refused_and_the_chat_stays(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """Only a chat that takes no words is gone."""
    wordless = replace(to(GROUP), reply=Reply(parts=()), files=(PICTURE,))
    server.fails("sendPhoto", code=400, description="Bad Request: not enough rights to send photos")
    with pytest.raises(Undeliverable):
        await channel.send(wordless)
    server.fails("sendMessage", code=400, description="Bad Request: not enough rights to send text")
    with pytest.raises(ChatGone):
        await channel.send(to(GROUP))


async def test_numbers_that_begin_anew_are_followed(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """After a quiet week Telegram may number its updates from anywhere; none is taken twice."""
    ann = server.person(42)
    ann.says("before")
    await server.sees(lambda: not server.updates)
    for number, text in ((7, "one"), (8, "two")):
        server.deliver({"update_id": number, "message": ann.says(text)["message"]})
        server.updates[:] = [u for u in server.updates if u["update_id"] < 9]
    await server.sees(lambda: len(recorder.taken) == 3 and not server.updates)

    assert recorder.texts == ["before", "one", "two"]
