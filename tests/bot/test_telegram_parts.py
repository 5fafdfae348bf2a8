"""The small parts of the Telegram channel by themselves: faults, order and acknowledgement."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import error

from bot.channel import DeliveryProblem, TryLater
from bot.channels.lanes import Lanes, Ledger
from bot.channels.telegram_faults import translate
from bot.channels.telegram_incoming import is_bare_command, speak_command

_MADE: dict[str, Any] = {
    "ChatMigrated": lambda: error.ChatMigrated(-100),
    "InvalidToken": error.InvalidToken,
    "RetryAfter": lambda: error.RetryAfter(3),
    "TimedOut": error.TimedOut,
    "Conflict": lambda: error.Conflict("two"),
}


@pytest.mark.parametrize("name", error.__all__)
def test_every_error_of_the_library_is_translated(name: str) -> None:
    """None of its errors gets past the seam, and none that passes by itself is final."""
    made = _MADE.get(name, lambda: getattr(error, name)("something"))()
    problem = translate(made)

    assert isinstance(problem, DeliveryProblem)
    final = {"BadRequest", "ChatMigrated", "EndPointNotFound", "Forbidden"}
    assert isinstance(problem, TryLater) == (name not in final)


@given(st.permutations(range(10, 18)), st.integers(0, 8))
def test_nothing_is_acknowledged_before_all_before_it_is_stored(
    order: list[int], asked_after: int
) -> None:
    """In whatever order updates are stored, the offset never passes one that isn't."""
    ledger = Ledger()
    assert all(ledger.begin(number) for number in range(10, 18))
    reached = 0
    for place, number in enumerate(order):
        ledger.finish(number)
        if place >= asked_after:
            offset = ledger.ask() or 0
            assert all(stored in order[: place + 1] for stored in range(10, offset))
            assert offset >= reached
            reached = offset
        assert number < reached or not ledger.begin(number)

    assert ledger.ask() == 18
    assert not ledger.owes_acknowledgement


async def test_lanes_keep_order_and_do_not_wait_for_each_other() -> None:
    """Work of one lane is done in order even after a failure; another lane overtakes."""
    done: list[str] = []
    lanes, release = Lanes(), asyncio.Event()

    async def work(name: str) -> None:
        if name == "a1":
            await release.wait()
            done.append(name)
            raise RuntimeError
        done.append(name)

    def start(lane: int, name: str) -> "asyncio.Task[None]":
        return lanes.start(lane, lambda: work(name))

    first, second, other = start(1, "a1"), start(1, "a2"), start(2, "b1")
    await other
    release.set()
    await second

    assert done == ["b1", "a1", "a2"]
    with pytest.raises(RuntimeError):
        await first


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [("/today", True), ("/today@LongrunBot ", True), ("/log 8 km locker", False), ("heute", False)],
)
def test_only_a_command_without_words_tells_no_language(text: str, is_bare: bool) -> None:
    """What stands behind a command, somebody wrote; the command itself stands in the menu."""
    assert is_bare_command(text) is is_bare


@given(st.text())
def test_any_text_is_spoken_without_a_fault(text: str) -> None:
    """Whatever follows a slash becomes words; what has no slash stays as it is."""
    spoken = speak_command(text)

    assert spoken == text or text.startswith("/")
