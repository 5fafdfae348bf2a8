"""The chat as a person before a screen meets it: a real process on a pseudo terminal."""

import re
import signal
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.replies import Paragraph, Reply
from storage.database import Database
from storage.outbox import Address, Queued, enqueue
from tests.terminal.pseudo_terminal import PseudoTerminal

pytestmark = pytest.mark.slow

PROMPT = "you ›"
COLOUR = re.compile(r"\x1b\[[0-9;]*\b(?:3[0-8]|4[0-8]|9[0-7])[0-9;]*m")
Open = Callable[..., PseudoTerminal]


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Open]:
    """Opens chats over one database file."""
    opened: list[PseudoTerminal] = []

    def open_chat(columns: int = 80, **environment: str) -> PseudoTerminal:
        file = str(tmp_path / "coach.db")
        state = {"XDG_STATE_HOME": str(tmp_path), **environment}
        opened.append(PseudoTerminal("chat", "--db", file, columns=columns, **state))
        return opened[-1]

    yield open_chat
    for terminal in opened:
        terminal.close()


def test_newcomer_meets_the_runner_and_the_first_question(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("Longrun, your running coach")
    terminal.wait_for(PROMPT)
    terminal.wait_for("What would you like to train for?")
    terminal.wait_for("Half marathon")


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_leaving_is_clean(chat: Open, key: str) -> None:
    terminal = chat()
    terminal.wait_for("What would you like to train for?")
    terminal.wait_for(PROMPT)
    terminal.type(key)
    assert terminal.wait_for_end() == 0
    assert "See you on the road." in terminal.text
    assert "Traceback" not in terminal.text


def test_leaving_before_all_is_loaded_is_clean(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for(PROMPT)
    terminal.type("\x04")
    assert terminal.wait_for_end() == 0
    assert "Traceback" not in terminal.text


def test_what_is_typed_while_it_loads_is_answered(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for(PROMPT)
    terminal.say("help")
    terminal.wait_for("What would you like to train for?")
    terminal.wait_for("What would you like to train for?")


def test_asked_to_stop_it_stops_within_ten_seconds(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("What would you like to train for?")
    began = time.monotonic()
    terminal.signal(signal.SIGTERM)
    assert terminal.wait_for_end() == 0
    assert time.monotonic() - began < 10
    assert "Traceback" not in terminal.text


def test_arrow_keys_choose_a_button_and_enter_taps_it(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("Half marathon")
    time.sleep(0.5)
    terminal.type("\x1b[C")
    terminal.type("\x1b[C")
    terminal.type("\r")
    terminal.wait_for(f"{PROMPT} 10K")
    terminal.wait_for("When is")


def test_a_number_taps_and_shows_what_was_tapped(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("Half marathon")
    time.sleep(0.5)
    terminal.say("3")
    terminal.wait_for(f"{PROMPT} Half marathon")
    terminal.wait_for("When is")


def test_enter_on_an_empty_line_says_nothing(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("Half marathon")
    time.sleep(0.5)
    terminal.type("\r\r\r")
    terminal.say("1")
    terminal.wait_for("When is")


def test_killed_and_started_again_it_goes_on(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("What would you like to train for?")
    terminal.say("just keep fit")
    terminal.wait_for("How much do you run in a usual week")
    terminal.signal(signal.SIGKILL)
    assert terminal.wait_for_end() == -signal.SIGKILL
    again = chat()
    again.wait_for("How much do you run in a usual week")
    assert "What would you like to train for?" not in again.text


def test_a_reminder_appears_above_a_half_typed_line(chat: Open, tmp_path: Path) -> None:
    terminal = chat()
    terminal.wait_for("What would you like to train for?")
    terminal.wait_for(PROMPT)
    terminal.type("half-typed")
    terminal.wait_for("half-typed")
    _remind(tmp_path / "coach.db", "Good morning. Today: easy run.")
    terminal.wait_for("Good morning. Today: easy run.")
    terminal.wait_for(f"{PROMPT} half-typed")


def _remind(file: Path, words: str) -> None:
    """Puts something unasked into the outbox of the terminal."""
    database = Database(f"sqlite:///{file}")
    now = datetime.now(UTC)
    message = Queued(
        to=Address(channel="terminal", chat="you", sender="you"),
        reply=Reply(parts=(Paragraph(text=words),)),
        is_unasked=True,
        key="reminder",
    )
    database.write_now(lambda c: enqueue(c, message, now))
    database.close_now()


def test_typed_lines_come_back_in_the_next_chat(chat: Open, tmp_path: Path) -> None:
    terminal = chat()
    terminal.wait_for("What would you like to train for?")
    terminal.say("just keep fit")
    terminal.wait_for("How much do you run in a usual week")
    terminal.type("\x04")
    terminal.wait_for_end()
    again = chat()
    again.wait_for("How much do you run in a usual week")
    time.sleep(0.5)
    again.type("\x1b[A")
    again.wait_for("just keep fit")
    assert (tmp_path / "longrun" / "history").stat().st_mode & 0o077 == 0


def test_no_colour_means_no_colour(chat: Open) -> None:
    terminal = chat(NO_COLOR="1")
    terminal.wait_for("Half marathon")
    assert not COLOUR.search(terminal.raw)


def test_colours_are_there_otherwise(chat: Open) -> None:
    terminal = chat()
    terminal.wait_for("Half marathon")
    assert COLOUR.search(terminal.raw)


def test_a_dumb_terminal_gets_no_escapes(chat: Open) -> None:
    terminal = chat(TERM="dumb")
    terminal.wait_for("Half marathon")
    terminal.say("3")
    terminal.wait_for("When is")
    terminal.type("\x04")
    assert terminal.wait_for_end() == 0
    assert "\x1b" not in terminal.raw


@pytest.mark.parametrize("columns", [40, 200])
def test_lines_keep_within_the_screen(chat: Open, columns: int) -> None:
    terminal = chat(columns=columns, TERM="dumb")
    terminal.wait_for("Half marathon")
    lines = [line.removeprefix("you> ") for line in terminal.text.splitlines()]
    assert max(map(len, lines)) <= min(columns, 96)
