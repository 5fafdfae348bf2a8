"""Who may talk to the coach when the operator says so."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.admission import Doorkeeper, Verdict, judge
from bot.channel import Account, ChatGone, Incoming
from bot.settings import Settings
from tests.fakes import FakeChannel

ANN = Account(channel="telegram", chat="42", sender="42")


def _says(text: str, account: Account = ANN) -> Incoming:
    at = datetime(2026, 4, 15, tzinfo=UTC)
    return Incoming(account=account, message_id="1", sent_at=at, text=text)


def _settings(**fields: Any) -> Settings:
    return Settings(_env_file=None, **fields)


@pytest.mark.parametrize(
    ("settings", "text", "is_known", "verdict"),
    [
        ({}, "hello", False, Verdict.ADMITTED),
        ({"allowed_users": "telegram:42"}, "hello", False, Verdict.ADMITTED),
        ({"allowed_users": "telegram:7 discord:42"}, "hello", False, Verdict.REFUSED),
        ({"allowed_users": "telegram:7"}, "hello", True, Verdict.REFUSED),
        ({"invite_code": "harriers"}, "hello", False, Verdict.REFUSED),
        ({"invite_code": "harriers"}, "hello", True, Verdict.ADMITTED),
        ({"invite_code": "harriers"}, "harriers", False, Verdict.WELCOME),
        ({"invite_code": "harriers"}, " Harriers ", False, Verdict.WELCOME),
        ({"invite_code": "harriers"}, "/start harriers", False, Verdict.WELCOME),
        ({"invite_code": "harriers"}, "/start", False, Verdict.REFUSED),
        ({"invite_code": "harriers"}, "the harriers", False, Verdict.REFUSED),
        ({"invite_code": "läufer"}, "Läufer", False, Verdict.WELCOME),
        ({"allowed_users": "telegram:7", "invite_code": "x"}, "x", False, Verdict.WELCOME),
        ({"allowed_users": "telegram:42", "invite_code": "x"}, "hi", False, Verdict.ADMITTED),
    ],
)
def test_judge(settings: dict[str, Any], text: str, is_known: bool, verdict: Verdict) -> None:
    """The list admits, the code admits once, and everybody comes in when neither is set."""
    assert judge(_says(text), _settings(**settings), is_known=is_known) is verdict


class _House:
    """A doorkeeper with a coach behind the door."""

    def __init__(self, **settings: Any) -> None:
        self.taken: list[str] = []
        self.known: set[Account] = set()
        self.now = 0.0
        self.channel = FakeChannel()
        door = Doorkeeper(_settings(**settings), self._is_known, clock=lambda: self.now)
        self.receive = door.guard(self.channel, self._receive)

    async def _is_known(self, account: Account) -> bool:
        return account in self.known

    async def _receive(self, incoming: Incoming) -> None:
        self.taken.append(incoming.text)
        self.known.add(incoming.account)


async def test_stranger_hears_one_polite_no_and_nothing_is_stored() -> None:
    """A second message at once gets no second no; a while later it does."""
    house = _House(invite_code="harriers")
    await house.receive(_says("hello"))
    await house.receive(_says("hello?"))
    assert len(house.channel.sent) == 1
    house.now = 120.0
    await house.receive(_says("anybody?"))

    assert house.taken == []
    assert len(house.channel.sent) == 2
    assert "invite code" in house.channel.texts()[0]


async def test_code_begins_the_conversation_and_is_remembered() -> None:
    """The code itself is not a message; it opens like /start, and only once is it needed."""
    house = _House(invite_code="harriers")
    await house.receive(_says("harriers"))
    await house.receive(_says("8k easy"))
    await house.receive(_says("/start harriers"))

    assert house.taken == ["/start", "8k easy", "/start"]


async def test_link_with_something_in_it_is_a_plain_start() -> None:
    """Nobody wrote what came with a link; only a code that joins two chats means something."""
    house = _House()
    await house.receive(_says("/start"))
    await house.receive(_says("/start summer-flyer"))
    await house.receive(_says("/start link-ABCD2345"))

    assert house.taken == ["/start", "/start", "link ABCD2345"]


async def test_stranger_who_blocked_the_coach_troubles_nobody() -> None:
    """A no that can't be delivered is dropped."""
    house = _House(allowed_users="telegram:7")
    house.channel.problems.append(ChatGone())
    await house.receive(_says("hello"))

    assert house.taken == []


@pytest.mark.parametrize(
    ("language", "word"), [("de-AT", "eingeladene"), ("pt-BR", "convidados"), ("ja", "invited")]
)
async def test_stranger_is_told_no_in_the_language_of_their_platform(
    language: str, word: str
) -> None:
    """In English where the coach doesn't speak theirs."""
    house = _House(allowed_users="telegram:7")
    await house.receive(replace(_says("hello"), language=language))

    assert word in house.channel.texts()[0]
