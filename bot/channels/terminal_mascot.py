"""The runner who greets, in a few lines of text."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.channels.terminal_look import Look

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
NAME = "Longrun"
MOTTO = "your running coach"
HINTS = 'Just type. "help" shows what I understand; Ctrl-D leaves.'


def paint_welcome(look: Look) -> RenderableType:
    """The runner beside the name; only the name where there is little room."""
    words = Group(
        Text(""),
        Text.assemble((NAME, "title"), f", {MOTTO}"),
        Text(HINTS, style="faint"),
    )
    if look.is_narrow:
        return words
    table = Table.grid(padding=(0, 2, 0, 0))
    drawing = RUNNER if look.is_unicode else ASCII_RUNNER
    table.add_row(Text("\n".join(drawing), style="good"), words)
    return table
