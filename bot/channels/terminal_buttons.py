"""Buttons without a mouse: each gets a key, and a word or a figure may tap it."""

from collections.abc import Sequence
from string import ascii_lowercase

from bot.channel import TokenButton
from bot.channels.terminal_keys import Key
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


def assign_keys(reply: Reply, buttons: Sequence[TokenButton]) -> tuple[Key, ...]:
    """A key for each button: numbers, or letters where a number would be an answer."""
    is_figure_asked = any(isinstance(p, Question) and p.expects in FIGURES for p in reply.parts)
    names = ascii_lowercase if is_figure_asked else [str(n) for n in range(1, 100)]
    return tuple(
        Key(name=name, label=button.label, token=button.token)
        for name, button in zip(names, buttons, strict=False)
    )
