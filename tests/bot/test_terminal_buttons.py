"""A button can be tapped by its label or by its key."""

import pytest

from bot.channel import TokenButton
from bot.channels.terminal_buttons import FIGURES, assign_keys
from bot.channels.terminal_keys import Key, find_key
from core.replies import Expects, Question, Reply

BUTTONS = (
    TokenButton(label="Done", token="d"),
    TokenButton(label="Move a session", token="m"),
    TokenButton(label="10", token="t"),
)
KEYS = assign_keys(Reply(parts=()), BUTTONS)


def tapped(typed: str, keys: tuple[Key, ...] = KEYS) -> str | None:
    """The token that a text taps."""
    key = find_key(typed, keys)
    return key.token if key else None


@pytest.mark.parametrize(
    ("typed", "token"),
    [
        ("1", "d"),
        (" 2. ", "m"),
        ("2)", "m"),
        ("(2)", "m"),
        ("#1", "d"),
        ("done", "d"),
        ("DONE", "d"),
        ("move  a session", "m"),
        ("10", "t"),
        ("4", None),
        ("0", None),
        ("", None),
        ("1 km", None),
        ("done it", None),
    ],
)
def test_label_or_number_taps(typed: str, token: str | None) -> None:
    assert tapped(typed) == token


@pytest.mark.parametrize("expects", sorted(FIGURES))
def test_a_figure_stays_an_answer_where_one_is_asked(expects: Expects) -> None:
    """Asked for the effort, "1" is an effort of 1 and not the first button."""
    reply = Reply(parts=(Question(text="How hard?", expects=expects),))
    keys = assign_keys(reply, BUTTONS)
    assert [key.name for key in keys] == ["a", "b", "c"]
    assert tapped("1", keys) is None
    assert tapped("b", keys) == "m"
    assert tapped("10", keys) == "t"


def test_a_choice_goes_by_numbers() -> None:
    reply = Reply(parts=(Question(text="Which?", expects=Expects.CHOICE),))
    assert [key.name for key in assign_keys(reply, BUTTONS)] == ["1", "2", "3"]
