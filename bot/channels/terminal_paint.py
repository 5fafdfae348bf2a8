"""A whole reply as text for the terminal: its cards, and its buttons with their keys."""

import io
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.text import Text
from rich.theme import Theme

from bot.channels.terminal_cards import paint_part
from bot.channels.terminal_keys import Key
from bot.channels.terminal_look import Background, Colours, Look, choose_styles
from core.athlete import Language
from core.coach.rendering import say_part
from core.replies import Reply

_SYSTEMS = {
    Colours.NONE: None,
    Colours.BASIC: "standard",
    Colours.MANY: "256",
    Colours.TRUE: "truecolor",
}


class Painter:
    """Turns cards into lines that fit one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._buffer = io.StringIO()
        self._console = Console(
            file=self._buffer,
            width=look.width,
            color_system=_SYSTEMS[look.colours],  # type: ignore[arg-type]
            force_terminal=look.colours is not Colours.NONE,
            no_color=look.colours is Colours.NONE,
            theme=Theme(choose_styles(look), inherit=False),
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
            _environ={},
        )

    def paint(self, *pieces: RenderableType) -> str:
        """The text of some pieces, without blanks at the ends of lines."""
        self._buffer.seek(0)
        self._buffer.truncate()
        self._console.print(Group(*pieces))
        lines = self._buffer.getvalue().rstrip("\n").split("\n")
        return "\n".join(line.rstrip() for line in lines)

    def paint_reply(self, reply: Reply, keys: Sequence[Key] = ()) -> str:
        """A reply from top to bottom, pieces set apart by a blank line.

        The tables of the terminal are English; other languages have the same as plain text.
        """
        pieces: list[RenderableType] = []
        for part in reply.parts:
            if pieces:
                pieces.append(Text(""))
            pieces.append(
                paint_part(part, self.look)
                if reply.language is Language.ENGLISH
                else Text(say_part(part, reply.language))
            )
        if keys:
            pieces += [Text(""), self.paint_keys(keys)]
        return self.paint(*pieces)

    def paint_keys(self, keys: Sequence[Key]) -> Text:
        """The buttons in one or more lines, never broken inside a label."""
        lines = [Text()]
        for key in keys:
            button = Text.assemble((f" {key.name} ", "button"), f"{key.label}")
            used = cell_len(lines[-1].plain)
            if used and used + 2 + cell_len(button.plain) > self.look.width:
                lines.append(Text())
            elif used:
                lines[-1].append("  ")
            lines[-1].append_text(button)
        return Text("\n").join(lines)

    def paint_styled(self, text: str, style: str) -> str:
        """One text in one style."""
        return self.paint(Text(text, style=style))


def plain_painter(width: int) -> Painter:
    """A painter for files and pipes."""
    return Painter(Look(width=width, colours=Colours.NONE, background=Background.UNKNOWN))
