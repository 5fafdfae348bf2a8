"""The runner who greets, in a few lines of text."""

from collections.abc import Iterator
from typing import TypeAlias

from bot.channels.terminal_look import Look

Fragment: TypeAlias = tuple[str, str]
"""A style and the text in it."""

RUNNER = (
    "  ╭━━━╮  ",
    "  │•ᴗ•│╭ ",
    " ╭╰─┬─╯╯ ",
    " ╯ ╱╲_   ",
    "  ╱   ╲  ",
)
ASCII_RUNNER = (
    "  .===.  ",
    "  |^_^|/ ",
    " /'-+-'  ",
    "'  /\\_   ",
    "  /   \\  ",
)
NAME, MOTTO = "Longrun", "your running coach"
HINT = 'Just type. "help" shows what I understand; Ctrl-D leaves.'
SHORT_HINT = '"help" helps, Ctrl-D ends.'


def compose_welcome(look: Look) -> Iterator[Fragment]:
    """The runner beside the name; only the name where there is little room."""
    name: list[Fragment] = [("title", NAME), ("other", f", {MOTTO}")]
    if look.width < 70:
        yield from (*name, ("other", "\n"), ("faint", SHORT_HINT))
        return
    drawing = RUNNER if look.is_unicode else ASCII_RUNNER
    words: dict[int, list[Fragment]] = {1: name, 2: [("faint", HINT)]}
    for row, line in enumerate(drawing):
        yield ("good", line)
        yield ("other", "  ")
        yield from words.get(row, [])
        yield ("other", "\n" if row < len(drawing) - 1 else "")
