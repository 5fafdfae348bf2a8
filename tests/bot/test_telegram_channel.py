"""Telegram, over real HTTP against a server that checks every request."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channel import (
    ChannelMisconfigured,
    ChatGone,
    Incoming,
    OutgoingFile,
    TryLater,
    Undeliverable,
)
from bot.channels.telegram_channel import TelegramChannel
from tests.telegram_server import TelegramServer
from tests.telegram_world import Recorder, polling, serving, settings_for, to

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 50


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A Bot API server."""
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def channel(server: TelegramServer, recorder: Recorder) -> AsyncIterator[TelegramChannel]:
    """The channel, polling."""
    async with polling(server, recorder) as channel:
        yield channel


# ---------------------------------------------------------------- coming in


async def test_text_arrives_with_who_and_where(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A text comes in as it was written, with the person's name and language."""
    ann = server.person(42, name="Ann", language="de")
    update = ann.says("did 8k easy <b>&amp;")
    await server.sees(lambda: recorder.taken)

    taken = recorder.taken[0]
    assert taken.text == "did 8k easy <b>&amp;"
    assert (taken.account.chat, taken.account.sender) == ("42", "42")
    assert taken.message_id == str(update["message"]["message_id"])
    assert (taken.sender_name, taken.language, taken.is_group) == ("Ann", "de", False)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("/start", "/start"),
        ("/start CLUB-7", "/start CLUB-7"),
        ("/today", "today"),
        ("/week", "week"),
        ("/undo", "undo"),
        ("/settings", "my settings"),
        ("/help", "help"),
        ("/log 8k easy", "8k easy"),
        ("/log", "log"),
        ("/today@longrun_bot", "today"),
        ("week/today", "week/today"),
    ],
)
async def test_slash_command_becomes_plain_words(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder, said: str, heard: str
) -> None:
    """What the menu writes is what the grammar understands; /start keeps its payload."""
    server.person().says(said)
    await server.sees(lambda: recorder.taken)

    assert recorder.texts == [heard]


async def test_edit_is_a_correction_with_an_id_of_its_own(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """An edited message comes as a correction and isn't taken for the first one again."""
    ann = server.person()
    first = ann.says("8k in 64 min")
    ann.edits(first, "8k in 46 min")
    await server.sees(lambda: len(recorder.taken) == 2)

    original, edited = recorder.taken
    assert original.corrects is None
    assert edited.corrects == original.message_id
    assert edited.text == "8k in 46 min"
    assert edited.message_id != original.message_id
    assert edited.message_id.startswith(original.message_id)


async def test_reply_names_the_message_it_answers(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """An answer to a reminder says to which."""
    sent = await channel.send(to(42, "Today: 8 km"))
    ann = server.person()
    ann.says("done", reply_to_message=server.history[42][0])
    await server.sees(lambda: recorder.taken)

    assert recorder.taken[0].replies_to == sent.message_id


async def test_location_and_sticker_are_understood(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A location is a place, a sticker its emoji; a live location moving on says nothing."""
    ann = server.person()
    spot = {"latitude": 52.1, "longitude": 5.1}
    update = ann.sends(location=spot)
    moving = {**update["message"], "edit_date": int(time.time()), "location": spot}
    server.deliver({"edited_message": moving})
    sticker = {"type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}
    ann.sends(sticker={"file_id": "s", "file_unique_id": "s", "emoji": "👍", **sticker})
    await server.sees(lambda: len(recorder.taken) == 2)

    assert [taken.place for taken in recorder.taken] == [(52.1, 5.1), None]
    assert recorder.texts == ["", "👍"]


async def test_document_photo_and_voice_can_be_read(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A file comes with name, type and size, and its content when it is asked for."""
    ann = server.person()
    fit = {"file_name": "run.fit", "mime_type": "application/octet-stream"}
    ann.sends(document=server.keep_file(b"FIT" * 9) | fit, caption="my run")
    sizes = [server.keep_file(b"small"), server.keep_file(b"large one")]
    ann.sends(photo=[{"width": 9, "height": 9, **size} for size in sizes], media_group_id="77")
    ann.sends(voice=server.keep_file(b"ogg") | {"duration": 3, "mime_type": "audio/ogg"})
    await server.sees(lambda: len(recorder.taken) == 3)

    files = [taken.file for taken in recorder.taken]
    assert [await file.read() for file in files if file] == [b"FIT" * 9, b"large one", b"ogg"]
    assert [file.name for file in files if file] == ["run.fit", "photo.jpg", "voice.ogg"]
    assert [file.is_voice for file in files if file] == [False, False, True]
    assert recorder.texts == ["my run", "", ""]
    assert [taken.album for taken in recorder.taken] == [None, "77", None]


async def test_file_over_20_mb_is_refused_before_it_is_fetched(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """Bots can't fetch more; the coach is told so instead of waiting."""
    big = server.keep_file(b"x") | {"file_name": "all.zip", "file_size": 21 * 1024 * 1024}
    server.person().sends(document=big)
    await server.sees(lambda: recorder.taken)
    file = recorder.taken[0].file

    assert file is not None
    with pytest.raises(Undeliverable, match="20 MB"):
        await file.read()
    assert not server.made("getFile")


async def test_file_that_is_gone_is_a_delivery_problem(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A failing download is told in the words of the seam."""
    server.fails("getFile", code=500)
    server.person().sends(voice=server.keep_file(b"ogg") | {"duration": 3})
    await server.sees(lambda: recorder.taken)
    file = recorder.taken[0].file

    assert file is not None
    with pytest.raises(TryLater):
        await file.read()


async def test_group_is_answered_only_when_addressed(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """In a group the coach listens to its name, its commands and answers to itself."""
    await channel.send(to(-7, "Week plans are out"))
    ours = server.history[-7][0]
    ann = server.person(42, chat_id=-7)
    ann.says("lovely weather")
    ann.says("/week@another_bot")
    ann.says("@longrun_bot what is today?")
    ann.says("/week@longrun_bot")
    ann.says("thanks", reply_to_message=ours)
    ann.says("@longrun_bots are many")
    await server.sees(lambda: len(recorder.taken) == 3)
    await channel.send(to(-7, "Yes?", answers=recorder.taken[0].message_id))

    assert recorder.texts == ["what is today?", "week", "thanks"]
    assert all(taken.is_group for taken in recorder.taken)
    assert str(server.history[-7][-1]["answers"]) == recorder.taken[0].message_id


async def test_bots_and_service_messages_are_not_heard(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """Joins, pins and other bots are nothing for the coach."""
    ann = server.person()
    ann.sends(group_chat_created=True)
    robot = ann.sends(text="I am a robot")
    robot["message"]["from"]["is_bot"] = True
    ann.says("hello")
    await server.sees(lambda: recorder.taken)

    assert recorder.texts == ["hello"]


# ---------------------------------------------------------------- taps


async def test_tap_is_answered_and_its_keyboard_edited_away(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A tap stops spinning at once, and the message shows what was chosen instead of buttons."""
    await channel.send(to(42, "Ready <now>?", "Done", "Skip"))
    ann = server.person()
    (message,) = await ann.hears()
    ann.taps(message, "Done")
    await server.sees(lambda: recorder.taken and server.answered)
    await server.sees(lambda: "reply_markup" not in server.history[42][0])

    assert recorder.taken[0].button == "t-Done"
    assert recorder.taken[0].replies_to == str(message["message_id"])
    assert server.history[42][0]["text"] == "Ready <now>?\n\n› Done"


async def test_tap_that_fails_is_still_answered(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """However the coach fares, the button does not spin on."""

    async def fail() -> None:
        raise RuntimeError

    recorder.before = lambda incoming: fail()
    ann = server.person()
    await channel.send(to(42, "Well?", "Done"))
    ann.taps((await ann.hears())[0], "Done")
    await server.sees(lambda: server.answered)

    assert not recorder.taken


async def test_stale_tap_reaches_the_coach(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A button long gone still says what was tapped; the coach answers it politely."""
    ann = server.person()
    await channel.send(to(42, "Well?", "Done"))
    (message,) = await ann.hears()
    stale = dict(message)
    ann.taps(message, "Done")
    await server.sees(lambda: "reply_markup" not in server.history[42][0])
    ann.taps_data(stale, "t-Done")
    await server.sees(lambda: len(recorder.taken) == 2)

    assert [taken.button for taken in recorder.taken] == ["t-Done", "t-Done"]
    assert len({taken.message_id for taken in recorder.taken}) == 2


async def test_group_keyboard_stays_until_the_answer_replaces_it(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """Anybody may tap in a group; only the answer to the right one takes the buttons away."""
    sent = await channel.send(to(-7, "Well?", "Done"))
    ann = server.person(42, chat_id=-7)
    ann.taps(server.history[-7][0], "Done")
    await server.sees(lambda: recorder.taken and server.answered)

    assert "reply_markup" in server.history[-7][0]
    await channel.send(to(-7, "Well done!", replaces=sent.message_id))
    assert "reply_markup" not in server.history[-7][0]


# ---------------------------------------------------------------- going out


async def test_code_like_text_and_emoji_arrive_as_written(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """Nothing a person or a file says can become markup."""
    text = "5 < 6 && <b>bold?</b> </i> &lt; `x` *y* _z_ [a](b) 👩‍👩‍👧 1️⃣"
    await channel.send(to(42, text))

    assert server.history[42][0]["text"] == text
    assert server.history[42][0]["entities"] == []


async def test_long_reply_is_split_with_buttons_on_the_last_part(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """A reply over the limit comes as several messages, cut at paragraphs."""
    paragraphs = [f"Paragraph {n} " + "easy & steady 🏃 " * 40 for n in range(12)]
    sent = await channel.send(to(42, "\n\n".join(paragraphs), "Done"))

    parts = server.history[42]
    assert len(parts) > 1
    assert ["reply_markup" in part for part in parts] == [False] * (len(parts) - 1) + [True]
    assert str(parts[-1]["message_id"]) == sent.message_id
    assert all(part["text"].startswith("Paragraph") for part in parts)
    whole = "\n\n".join(part["text"] for part in parts)
    assert whole.split() == " ".join(paragraphs).split()


async def test_long_reply_broken_off_goes_on_where_it_stopped(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """A second try repeats no part that has arrived."""
    reply = to(42, "\n\n".join(f"{n} " + "word " * 500 for n in range(4)))
    server.fails("sendMessage", code=200)
    server.fails("sendMessage", code=429, description="Too Many Requests", retry_after=1)
    with pytest.raises(TryLater):
        await channel.send(reply)
    arrived = len(server.history[42])
    await channel.send(reply)

    assert arrived == 1
    starts = [part["text"].split()[0] for part in server.history[42]]
    assert starts == sorted(set(starts))


async def test_picture_and_file_are_sent_with_their_words(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """One file carries the reply as its caption; a picture is shown as one."""
    picture = OutgoingFile(name="week.png", media_type="image/png", content=PNG)
    calendar = OutgoingFile(
        name="plan.ics",
        media_type="text/calendar",
        content=b"BEGIN:VCALENDAR",
        caption="Your <plan>",
    )
    await channel.send(to(42, "Your week", "Undo", files=(picture,)))
    await channel.send(to(42, "Here it is.", files=(calendar,)))

    shown, attached = server.history[42]
    assert shown["caption"] == "Your week"
    assert "photo" in shown
    assert "reply_markup" in shown
    assert attached["document"]["file_name"] == "plan.ics"
    assert attached["caption"] == "Here it is.\n\nYour <plan>"


async def test_words_too_long_for_a_caption_go_before_the_file(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """Captions are short; a long text comes first, with the buttons."""
    file = OutgoingFile(name="a.csv", media_type="text/csv", content=b"a,b", caption="Table")
    await channel.send(to(42, "word " * 400, "Undo", files=(file,)))

    text, document = server.history[42]
    assert "reply_markup" in text
    assert (document["document"]["file_name"], document["caption"]) == ("a.csv", "Table")


async def test_thinking_is_shown_until_the_answer(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """The chat shows "typing"; that Telegram can't is no reason to fail."""
    server.fails("sendChatAction", code=500)
    await channel.show_thinking(to(42).account)
    await channel.show_thinking(to(42).account)
    await server.sees(lambda: len(server.made("sendChatAction")) == 2)
    await channel.send(to(42, "There you are"))

    assert server.made("sendChatAction")[1]["action"] == "typing"


@pytest.mark.parametrize(
    ("refusal", "problem"),
    [
        ({"code": 403, "description": "Forbidden: bot was blocked by the user"}, ChatGone),
        ({"code": 403, "description": "Forbidden: bot was kicked from the group chat"}, ChatGone),
        ({"code": 403, "description": "Forbidden: user is deactivated"}, ChatGone),
        ({"code": 400, "description": "Bad Request: chat not found"}, ChatGone),
        ({"code": 400, "description": "Bad Request: message is too long"}, Undeliverable),
        ({"code": 429, "description": "Too Many Requests", "retry_after": 7}, TryLater),
        ({"code": 500}, TryLater),
        ({"code": 502, "description": "Bad Gateway"}, TryLater),
        ({"code": 401, "description": "Unauthorized"}, TryLater),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_refusal_is_told_in_the_words_of_the_seam(
    server: TelegramServer,
    channel: TelegramChannel,
    refusal: dict[str, Any],
    problem: type[Exception],
) -> None:
    """Whatever Telegram answers, delivery learns whether to wait, to retire or to give up."""
    server.fails("sendMessage", **refusal)
    with pytest.raises(problem) as raised:
        await channel.send(to(42))

    if isinstance(raised.value, TryLater):
        assert raised.value.after_s == refusal.get("retry_after")


async def test_group_that_moved_is_found_at_its_new_place(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """A group that became a supergroup has a new number, from then on used at once."""
    server.moved[-7] = -100
    await channel.send(to(-7, "one"))
    await channel.send(to(-7, "two"))

    assert [message["text"] for message in server.history[-100]] == ["one", "two"]
    assert [call["chat_id"] for call in server.made("sendMessage")] == ["-7", "-100", "-100"]


async def test_keyboard_fits_a_phone(server: TelegramServer, channel: TelegramChannel) -> None:
    """Short labels stand side by side, long ones below each other, in even rows."""
    await channel.send(to(42, "How hard?", *map(str, range(1, 11))))
    await channel.send(to(42, "What now?", "Done", "Move", "Easier", "Skip"))
    await channel.send(to(42, "Well?", "Move to Fri 27 Nov", "Keep as it is"))

    widths = [
        [len(row) for row in message["reply_markup"]["inline_keyboard"]]
        for message in server.history[42]
    ]
    assert widths == [[5, 5], [2, 2], [1, 1]]


async def test_menu_is_set_in_each_language_once(server: TelegramServer) -> None:
    """The commands are published in seven languages, and left alone when they are as wanted."""
    for _ in range(2):
        async with serving(TelegramChannel(settings_for(server)), Recorder().receive):
            await server.sees(lambda: len(server.made("getMyCommands")) % 7 == 0, 5)
            await server.sees(lambda: len(server.commands) == 7)

    assert {language for _, language in server.commands} == {"", "de", "es", "fr", "it", "pt", "nl"}
    assert [c["command"] for c in server.commands["", ""]][:3] == ["today", "week", "plan"]
    assert len(server.made("setMyCommands")) == 7


# ---------------------------------------------------------------- nothing lost


async def test_update_is_acknowledged_only_once_stored(
    server: TelegramServer, recorder: Recorder
) -> None:
    """While a message is not stored, Telegram is told of nothing from it on."""
    release = asyncio.Event()
    recorder.before = lambda incoming: release.wait() if incoming.text == "slow" else None
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        slow = server.person(1).says("slow")
        server.person(2).says("quick")
        await server.sees(lambda: recorder.texts == ["quick"])
        await asyncio.sleep(0.5)
        assert slow in server.updates
        server.person(3).says("later")
        await server.sees(lambda: recorder.texts == ["quick", "later"])
        release.set()
        await server.sees(lambda: not server.updates)

    assert recorder.texts == ["quick", "later", "slow"]


async def test_order_is_kept_within_a_chat(server: TelegramServer, recorder: Recorder) -> None:
    """Messages of one person are taken one after the other, however long each takes."""
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        recorder.before = lambda incoming: asyncio.sleep(0.2 if incoming.text == "0" else 0)
        for number in range(5):
            server.person().says(str(number))
        await server.sees(lambda: len(recorder.taken) == 5)

    assert recorder.texts == ["0", "1", "2", "3", "4"]


async def test_stopped_in_the_middle_gets_it_again(
    server: TelegramServer, recorder: Recorder
) -> None:
    """What was under way when the coach stopped comes again at the next start."""
    recorder.before = lambda incoming: asyncio.sleep(60)
    started = time.monotonic()
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("hello")
        await server.sees(lambda: len(server.made("getUpdates")) > 2)
    assert time.monotonic() - started < 8
    recorder.before = None
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        await server.sees(lambda: recorder.taken)
        await server.sees(lambda: not server.updates)

    assert recorder.texts == ["hello"]


async def test_stored_update_is_acknowledged_at_the_stop(
    server: TelegramServer, recorder: Recorder
) -> None:
    """A graceful stop leaves nothing to be said twice."""
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("hello")
        await server.sees(lambda: recorder.taken)

    assert not server.updates


async def test_failing_store_is_tried_again_in_order(
    server: TelegramServer, recorder: Recorder
) -> None:
    """While nothing can be stored, nothing is acknowledged and nothing overtakes."""
    failures = iter([True, True])

    async def fail_twice() -> None:
        if next(failures, False):
            raise OSError("disk full")

    recorder.before = lambda incoming: fail_twice()
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("one")
        server.person().says("two")
        await server.sees(lambda: len(recorder.taken) == 2)

    assert recorder.texts == ["one", "two"]


async def test_update_nobody_can_read_does_not_stop_the_others(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """A broken update is passed over, and acknowledged."""
    server.deliver({"message": {"message_id": "?", "chat": 7}})
    server.deliver({"callback_query": {"id": []}})
    server.deliver({"something_new": {"x": 1}})
    server.person().says("hello")
    await server.sees(lambda: recorder.taken and not server.updates)

    assert recorder.texts == ["hello"]


async def test_duplicate_and_late_updates_are_handed_on_in_order(
    server: TelegramServer, channel: TelegramChannel, recorder: Recorder
) -> None:
    """Within a batch updates are sorted; the same number is under way only once."""
    ann = server.person()
    first, second = ann.says("first"), ann.says("second")
    server.updates[:] = [second, first, first]
    await server.sees(lambda: not server.updates)

    assert recorder.texts == ["first", "second"]


# ---------------------------------------------------------------- rough weather


async def test_wrong_token_says_so_and_stops_only_this_channel(
    server: TelegramServer, recorder: Recorder
) -> None:
    """The operator reads one sentence that names the setting, without the token."""
    channel = TelegramChannel(settings_for(server, token="1:wrong"))
    with pytest.raises(ChannelMisconfigured, match="TELEGRAM_TOKEN") as raised:
        await channel.run(recorder.receive)

    assert "1:wrong" not in str(raised.value)
    assert raised.value.__cause__ is None


async def test_server_that_comes_late_is_waited_for(
    server: TelegramServer, recorder: Recorder
) -> None:
    """At the start the coach tries until Telegram answers."""
    server.fails("getMe", times=2, code=502)
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("hello")
        await server.sees(lambda: recorder.taken)


@pytest.mark.parametrize(
    "fault",
    [
        {"code": 500},
        {"code": 429, "description": "Too Many Requests", "retry_after": 1},
        {"code": 409, "description": "Conflict: terminated by other getUpdates request"},
        {"code": 401, "description": "Unauthorized"},
    ],
    ids=lambda fault: str(fault["code"]),
)
async def test_polling_survives_a_fault(
    server: TelegramServer, recorder: Recorder, fault: dict[str, Any]
) -> None:
    """After a failed request the next one brings what was meant to come."""
    server.fails("getUpdates", **fault)
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("hello")
        await server.sees(lambda: recorder.taken)


async def test_token_withdrawn_while_serving_ends_the_channel(
    server: TelegramServer, recorder: Recorder
) -> None:
    """Once the token is refused again and again, the operator has to act."""
    server.fails("getUpdates", times=3, code=401, description="Unauthorized")
    channel = TelegramChannel(settings_for(server))
    with pytest.raises(ChannelMisconfigured, match="TELEGRAM_TOKEN"):
        async with asyncio.timeout(10):
            await channel.run(recorder.receive)


async def test_stop_is_quick_while_polling(server: TelegramServer, recorder: Recorder) -> None:
    """An idle coach stops at once, not at the end of its long poll."""
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        await server.sees(lambda: server.made("getUpdates"))
        started = time.monotonic()

    assert time.monotonic() - started < 3


async def test_nothing_secret_is_logged(
    server: TelegramServer, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the token nor what people write ever reaches the log."""
    caplog.set_level("DEBUG")
    for name in ("telegram", "httpx", "httpcore"):
        caplog.set_level("DEBUG", name)

    async def fail() -> None:
        raise ValueError("my secret knee")

    recorder.before = lambda incoming: fail() if not recorder.taken and not tries else None
    tries: list[Incoming] = []
    server.fails("getUpdates", code=500, description="my secret knee")
    async with serving(TelegramChannel(settings_for(server)), recorder.receive):
        server.person().says("my secret knee")
        await server.sees(lambda: "could not be stored" in caplog.text)
        recorder.before = None
        await server.sees(lambda: recorder.taken)

    assert server.token not in caplog.text
    assert "secret knee" not in caplog.text
