"""One athlete, one message, one transaction."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.channel import Account, Incoming, Undeliverable
from bot.conversation import Conversation
from bot.delivery import Delivery
from core.coach.snapshot import Outcome, Snapshot
from core.commands import (
    Command,
    DeleteEverything,
    LinkAccount,
    Remember,
    SetProfile,
    ShowToday,
    UnlinkAccount,
)
from core.language import recognize as grammar
from core.language.hearing import Heard, Hearing
from core.replies import Button, Notice, Paragraph, Reply
from storage import tables
from storage.accounts import Person
from storage.athletes import Athletes, Loaded
from storage.database import Database
from storage.outbox import button_token
from storage.schema import prepare
from tests.builders import NOW
from tests.fakes import FakeChannel, FrozenClock, a_conversation

ANN = Account(channel="fake", chat="1", sender="ann")
BOB = Account(channel="fake", chat="2", sender="bob")


def recognize(text: str, hearing: Hearing) -> Heard:
    """A grammar of a few words."""
    words: dict[str, Command] = {
        "today": ShowToday(),
        "link": LinkAccount(),
        "unlink": UnlinkAccount(),
        "erase": DeleteEverything(),
        "lisbon": SetProfile(place="Lisbon"),
    }
    if text.startswith("code "):
        return Heard(commands=(LinkAccount(code=text.removeprefix("code ")),), confidence=1.0)
    return Heard(commands=(words.get(text, Remember(words=text)),), confidence=1.0)


def decide(commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
    """Remembers words, and says how many it has remembered."""
    record, athlete = snapshot.record, snapshot.athlete
    goes, version = "", snapshot.plan_version
    buttons: tuple[Button, ...] = ()
    is_private = False
    for command in commands:
        match command:
            case Remember(words="crash"):
                raise RuntimeError("secret words")
            case Remember(words=words):
                athlete = replace(athlete, notes=(*athlete.notes, words))
                is_private = words == "my knee"
                version += words == "replan"
            case SetProfile(zone=str(zone)):
                athlete = replace(athlete, preferences=replace(athlete.preferences, zone=zone))
            case LinkAccount():
                goes = "link"
            case UnlinkAccount():
                goes = "unlink"
            case DeleteEverything():
                goes = "delete"
            case _:
                button = Button(label="Note it", command=Remember(words="tapped"), version=version)
                buttons = (button,)
    notice = Notice(key="welcome", reply=Reply(parts=(Paragraph(text="Welcome."),)))
    text = f"{len(athlete.notes)} notes"
    return Outcome(
        record=replace(record, athlete=athlete),
        dialogue=snapshot.dialogue,
        reply=Reply(parts=(Paragraph(text=text),), buttons=buttons, is_private=is_private),
        summary="note" if athlete.notes != snapshot.athlete.notes else "",
        plan_version=version,
        goes=goes,
        notices=(notice,) if "hello" in athlete.notes else (),
    )


@dataclass
class Chat:
    """A conversation, and what has been put into its outbox."""

    database: Database
    athletes: Athletes
    conversation: Conversation
    number: int = 0
    woken: list[str] = field(default_factory=list)

    async def say(self, text: str, who: Account = ANN, **fields: Any) -> list[str]:
        """Says something and returns all that is answered."""
        before = len(await self.outgoing())
        self.number += 1
        defaults = {"message_id": f"m{self.number}", "sent_at": NOW, "text": text}
        await self.conversation.receive(Incoming(account=who, **{**defaults, **fields}))
        return [texts_of(row) for row in (await self.outgoing())[before:]]

    async def outgoing(self) -> list[Any]:
        """Every message in the outbox, in order."""
        rows = select(tables.outgoing).order_by(tables.outgoing.c.id)
        return list(await self.database.read(lambda c: c.execute(rows).all()))

    async def load(self, who: Account = ANN) -> Loaded:
        """An athlete as stored."""
        person = Person(channel=who.channel, chat=who.chat, sender=who.sender)
        return await Athletes(self.database).load(person, now=NOW)


def texts_of(row: Any) -> str:
    """All the words of a message in the outbox."""
    from json import loads

    from core.plain import from_plain

    reply: Reply = from_plain(Reply, loads(row.reply))
    return " ".join(part.text for part in reply.parts if isinstance(part, Paragraph))


@asynccontextmanager
async def a_real_chat(folder: Path, **more: Any) -> AsyncIterator[Chat]:
    """An empty house with the coach's own grammar and mind."""
    database = Database(f"sqlite:///{folder}/coach.db")
    prepare(database)
    conversation = a_conversation(database, grammar.recognize, **more)
    yield Chat(database, Athletes(database), conversation)
    await database.close()


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """An empty house with a coach of a few words."""
    database = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(database)
    athletes = Athletes(database)
    woken: list[str] = []
    zones = {"Lisbon": "Europe/Lisbon"}
    conversation = a_conversation(
        database, recognize, decide=decide, find_zone=zones.get, wake=woken.append
    )
    yield Chat(database, athletes, conversation, woken=woken)
    await database.close()


async def test_message_is_answered_and_delivery_is_woken(chat: Chat) -> None:
    assert await chat.say("fine") == ["1 notes"]
    assert chat.woken == ["fake"]


async def test_redelivered_message_changes_nothing_and_repeats_no_reply(chat: Chat) -> None:
    await chat.say("fine", message_id="same")

    assert await chat.say("fine", message_id="same") == []
    assert (await chat.load()).snapshot.athlete.notes == ("fine",)


async def test_messages_of_one_athlete_take_effect_in_the_order_they_came(chat: Chat) -> None:
    said = [f"n{number}" for number in range(12)]

    incoming = (Incoming(account=ANN, message_id=text, sent_at=NOW, text=text) for text in said)
    await asyncio.gather(*(chat.conversation.receive(one) for one in incoming))

    assert (await chat.load()).snapshot.athlete.notes == tuple(said)
    answers = [row.answers for row in await chat.outgoing()]
    assert answers == said


async def test_two_processes_on_one_athlete_lose_nothing(chat: Chat) -> None:
    """The one that was slower decides again."""
    await chat.say("first")
    other = a_conversation(chat.database, recognize, decide=decide)
    turns = []
    for number in range(6):
        to = (chat.conversation, other)[number % 2]
        incoming = Incoming(account=ANN, message_id=f"x{number}", sent_at=NOW, text=f"x{number}")
        turns.append(to.receive(incoming))

    await asyncio.gather(*turns)

    notes = (await chat.load()).snapshot.athlete.notes
    assert sorted(notes) == ["first", *(f"x{number}" for number in range(6))]


async def test_place_becomes_its_zone_before_it_is_decided(chat: Chat) -> None:
    await chat.say("lisbon")

    assert (await chat.load()).snapshot.athlete.preferences.zone == "Europe/Lisbon"


async def test_newcomers_device_tells_the_zone_but_never_overrules_them(chat: Chat) -> None:
    await chat.say("fine", zone="Asia/Tokyo")
    assert (await chat.load()).snapshot.athlete.preferences.zone == "Asia/Tokyo"

    await chat.say("lisbon")
    await chat.say("fine", zone="Asia/Tokyo")

    assert (await chat.load()).snapshot.athlete.preferences.zone == "Europe/Lisbon"


async def test_operators_zone_is_that_of_newcomers_whose_device_tells_none(tmp_path: Path) -> None:
    async with a_real_chat(tmp_path, usual_zone="Europe/Berlin") as chat:
        await chat.say("hi")
        await chat.say("hi", BOB, zone="Asia/Tokyo")
        zones = [(await chat.load(who)).snapshot.athlete.preferences.zone for who in (ANN, BOB)]

    assert zones == ["Europe/Berlin", "Asia/Tokyo"]


@pytest.mark.parametrize("words", ["export everything", "link", "undo"])
async def test_what_only_the_athlete_may_hold_is_sent_to_their_private_chat(
    tmp_path: Path, words: str
) -> None:
    """No file of everything, no code that opens it and no illness reaches a group."""
    group = replace(ANN, chat="-100")
    async with a_real_chat(tmp_path) as chat:
        await chat.say("hi")
        await chat.say("I have a fever")
        before = len(await chat.outgoing())
        await chat.say(words, group, is_group=True)
        told = (await chat.outgoing())[before:]

    public, private = (next(row for row in told if row.chat == at) for at in ("-100", "1"))
    assert texts_of(public).startswith("That is between you and me")
    assert texts_of(private) != texts_of(public)


async def test_command_of_a_menu_is_answered_in_the_athletes_language(tmp_path: Path) -> None:
    """The menu is in German; "/today" in it is no English of the person's."""
    async with a_real_chat(tmp_path) as chat:
        (met,) = await chat.say("today", language="de", is_menu=True)
        (own,) = await chat.say("how was my week?", language="de")

    assert met.startswith("Hallo, ich bin dein Lauftrainer.")
    assert own.startswith("There's nothing to show yet.")


async def token_of(chat: Chat, row: int = -1) -> str:
    """The token of the first button of a message in the outbox."""
    return button_token((await chat.outgoing())[row].mark, 0)


async def test_tapped_button_is_its_command(chat: Chat) -> None:
    await chat.say("today")

    assert await chat.say("", button=await token_of(chat)) == ["1 notes"]
    assert (await chat.load()).snapshot.athlete.notes == ("tapped",)


async def test_button_made_for_an_earlier_plan_changes_nothing_and_shows_how_it_stands(
    chat: Chat,
) -> None:
    await chat.say("today")
    token = await token_of(chat)
    await chat.say("replan")

    answer = await chat.say("", button=token)

    assert answer[0].startswith("That button is from an earlier plan")
    assert answer[0].endswith("1 notes")
    assert (await chat.load()).snapshot.athlete.notes == ("replan",)


async def test_button_that_was_cleared_away_is_answered_politely(chat: Chat) -> None:
    assert (await chat.say("", button="gone.0"))[0].startswith("I no longer know that button")


async def test_button_of_somebody_else_does_nothing(chat: Chat) -> None:
    await chat.say("today")
    await chat.say("fine", BOB)
    token = await token_of(chat, row=0)

    answer = await chat.say("", BOB, button=token)

    assert answer[0].startswith("That button is for somebody else")
    assert (await chat.load(BOB)).snapshot.athlete.notes == ("fine",)


async def test_forwarded_words_do_nothing_and_say_so(chat: Chat) -> None:
    answer = await chat.say("hello", is_forwarded=True)

    assert answer[0].startswith("Somebody else wrote that")
    assert (await chat.load()).snapshot.athlete.notes == ()


async def test_health_details_are_told_in_private_and_not_to_the_group(chat: Chat) -> None:
    await chat.say("fine")
    club = replace(ANN, chat="club")

    answers = await chat.say("my knee", club, is_group=True)

    to = [row.chat for row in (await chat.outgoing())[1:]]
    assert dict(zip(to, answers, strict=True)) == {
        "club": "That is between you and me: I've answered you in our private chat.",
        "1": "2 notes",
    }


async def test_group_is_told_to_write_in_private_when_there_is_no_private_chat(
    chat: Chat,
) -> None:
    answers = await chat.say("my knee", replace(ANN, chat="club"), is_group=True)

    assert len(answers) == 1
    assert "private chat, please" in answers[0]


async def test_failed_turn_is_answered_kept_and_disturbs_nobody(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    await chat.say("fine")

    answers, others = await asyncio.gather(chat.say("crash"), chat.say("hi", BOB, message_id="b"))

    assert any("Something went wrong" in answer for answer in answers + others)
    assert (await chat.load()).snapshot.athlete.notes == ("fine",)
    assert (await chat.load(BOB)).snapshot.athlete.notes == ("hi",)
    texts = await chat.database.read(lambda c: c.execute(select(tables.incoming.c.text)).all())
    assert ("crash",) in texts
    assert "secret" not in caplog.text
    assert "RuntimeError in decide" in caplog.text


async def test_notice_beside_answers_is_said_once(chat: Chat) -> None:
    assert await chat.say("hello") == ["1 notes", "Welcome."]
    assert await chat.say("again") == ["2 notes"]


async def test_after_three_refusals_the_coach_is_silent_and_says_so_when_it_hears_again(
    chat: Chat,
) -> None:
    for words in ("one", "two", "three", "four"):
        await chat.say(words)
    channel = FakeChannel(problems=[Undeliverable("no")] * 3)
    delivery = Delivery(chat.database, [channel], clock=FrozenClock(NOW))
    sending = asyncio.create_task(delivery.run())

    await delivery.settle()

    assert channel.sent == []
    assert (await chat.say("hi"))[0].startswith("I couldn't reach you here lately")
    assert await chat.say("hi again") == ["6 notes"]
    await delivery.settle()
    assert [text.split(" ")[0] for text in channel.texts()] == ["I", "5", "6"]
    sending.cancel()
    await asyncio.wait({sending})


async def test_code_joins_another_chat_and_unlink_parts_it_again(chat: Chat) -> None:
    await chat.say("mine")
    await chat.say("his", BOB)
    code = (await chat.say("link"))[0].split()[-1]

    await chat.say(f"code {code}", BOB)
    assert (await chat.load(BOB)).snapshot.athlete.notes == ("mine",)

    await chat.say("unlink", BOB)
    assert (await chat.load(BOB)).snapshot.athlete.notes == ("his",)


async def test_wrong_code_joins_nothing(chat: Chat) -> None:
    await chat.say("his", BOB)

    assert (await chat.say("code NONSENSE", BOB))[0].startswith("That code is none of mine")


async def test_unlinking_what_is_not_linked_says_so(chat: Chat) -> None:
    await chat.say("mine")

    assert await chat.say("unlink") == ["This chat isn't linked with another one."]


async def test_deleting_everything_is_answered_and_the_next_word_is_a_first_contact(
    chat: Chat,
) -> None:
    await chat.say("mine")

    await chat.say("erase")

    assert len(await chat.outgoing()) == 1
    assert (await chat.load()).version == 0
    assert await chat.say("hi") == ["1 notes"]


async def test_shared_location_is_a_time_zone(chat: Chat) -> None:
    """The nearest city's; the spot itself is kept nowhere."""
    await chat.say("", place=(38.72, -9.14))

    assert (await chat.load()).snapshot.athlete.preferences.zone == "Europe/Lisbon"
    texts = await chat.database.read(lambda c: c.execute(select(tables.incoming.c.text)).all())
    assert texts == [("[location]",)]


async def test_location_far_from_any_city_is_asked_back(chat: Chat) -> None:
    answer = await chat.say("", place=(-48.9, -123.4))

    assert answer == ["I can't tell a time zone from a location here. Tell me the city, please."]
