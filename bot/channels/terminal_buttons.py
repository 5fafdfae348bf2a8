"""Buttons without a mouse: each gets a key, and a word or a figure may tap it."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from bot.channel import TokenButton
from core.replies import Expects, Question, Reply

FIGURES = frozenset(
    {
        Expects.RACE_DATE,
        Expects.WEEKLY_VOLUME,
        Expects.LONGEST_RUN,
        Expects.RUNS_PER_WEEK,
        Expects.RESULT,
        Expects.MINUTES,
        Expects.AGE,
        Expects.REMINDER_TIME,
        Expects.RPE,
        Expects.SEVERITY,
        Expects.SLEEP,
        Expects.ENERGY,
        Expects.SORENESS,
        Expects.DAY,
        Expects.DISTANCE_OR_TIME,
    }
)
"""Questions that a bare figure answers; their buttons go by letters, so "6" stays an effort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One button as it can be tapped by typing."""

    name: str
    """What to type: "1", or "a" beside a question for a figure."""
    label: str
    """What the button says."""
    token: str
    """What goes back to the coach."""


def assign_keys(reply: Reply, buttons: Sequence[TokenButton]) -> tuple[Key, ...]:
    """A key for each button: numbers, or letters where a number would be an answer."""
    is_figure_asked = any(isinstance(p, Question) and p.expects in FIGURES for p in reply.parts)
    names = ascii_lowercase if is_figure_asked else [str(n) for n in range(1, 100)]
    return tuple(
        Key(name=name, label=button.label, token=button.token)
        for name, button in zip(names, buttons, strict=False)
    )


def find_key(typed: str, keys: Sequence[Key]) -> Key | None:
    """The button that a text taps: its label in full, else its key ("2", "2.", "b)")."""
    wanted = _fold(typed)
    for key in keys:
        if wanted == _fold(key.label):
            return key
    bare = wanted.rstrip(".)").lstrip("#(")
    return next((key for key in keys if bare == key.name), None)


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
