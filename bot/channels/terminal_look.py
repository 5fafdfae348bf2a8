"""What the terminal can show: its width, its colours and the styles that suit them."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

NARROWEST, WIDEST = 24, 96
"""Lines longer than this tire the eye; narrower ones can't hold a word."""
UNKNOWN_WIDTH = 80
"""Width taken where there is no terminal to ask."""


class Colours(StrEnum):
    """How many colours can be shown."""

    NONE = "none"
    BASIC = "16"
    MANY = "256"
    TRUE = "true"


class Background(StrEnum):
    """How bright the terminal is behind the letters."""

    DARK = "dark"
    LIGHT = "light"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the terminal can show."""

    width: int = UNKNOWN_WIDTH
    """Columns to write in."""
    colours: Colours = Colours.NONE
    """Colours to write with."""
    background: Background = Background.UNKNOWN
    """What they stand on."""
    is_unicode: bool = True
    """Whether lines, dots and ticks beyond ASCII can be shown."""

    @property
    def is_narrow(self) -> bool:
        """Whether a table of four columns has no room."""
        return self.width < 60


def read_look(stream: TextIO, environment: Mapping[str, str]) -> Look:
    """The look of a stream, from what it is and what the environment says."""
    return Look(
        width=_read_width(stream, environment),
        colours=_read_colours(stream, environment),
        background=_read_background(environment),
        is_unicode=_is_unicode(stream),
    )


def is_dumb(environment: Mapping[str, str]) -> bool:
    """Whether the terminal can't even move its cursor."""
    return environment.get("TERM", "").lower() in ("", "dumb", "unknown")


def _read_width(stream: TextIO, environment: Mapping[str, str]) -> int:
    """The columns of the terminal; COLUMNS goes before, as everywhere."""
    told = environment.get("COLUMNS", "")
    columns = int(told) if told.isdecimal() and len(told) < 5 else 0
    if not columns and stream.isatty():
        columns = shutil.get_terminal_size((UNKNOWN_WIDTH, 24)).columns
    return max(NARROWEST, min(WIDEST, columns or UNKNOWN_WIDTH))


def _read_colours(stream: TextIO, environment: Mapping[str, str]) -> Colours:
    if environment.get("NO_COLOR") or not stream.isatty() or is_dumb(environment):
        return Colours.NONE
    if environment.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return Colours.TRUE
    term = environment.get("TERM", "")
    if term.endswith("direct"):
        return Colours.TRUE
    return Colours.MANY if "256color" in term else Colours.BASIC


def _read_background(environment: Mapping[str, str]) -> Background:
    """What COLORFGBG says ("15;0" is white on black); few terminals say it."""
    found = re.search(r"(\d+)$", environment.get("COLORFGBG", ""))
    if found is None:
        return Background.UNKNOWN
    return Background.LIGHT if int(found[1]) in (7, *range(9, 16)) else Background.DARK


def _is_unicode(stream: TextIO) -> bool:
    encoding = (stream.encoding or "ascii").lower().replace("-", "").replace("_", "")
    return encoding.startswith("utf")


# ---------------------------------------------------------------- styles

SAFE = {
    "coach": "bold",
    "title": "bold",
    "figure": "default",
    "faint": "dim",
    "ask": "bold",
    "button": "bold green",
    "chosen": "reverse bold",
    "you": "bold green",
    "good": "green",
    "warn": "magenta",
    "stop": "bold red",
    "today": "bold",
    "easy": "green",
    "long": "bold",
    "hard": "magenta",
    "race": "bold red",
    "other": "default",
}
"""Readable on any background, in the sixteen colours the terminal's owner chose."""

DARK = SAFE | {
    "faint": "#8a93a0",
    "button": "bold #7fd1a8",
    "you": "bold #7fd1a8",
    "good": "#7fd1a8",
    "warn": "#f0c674",
    "stop": "bold #ff7b72",
    "easy": "#7fd1a8",
    "long": "#79b8ff",
    "hard": "#ffab70",
    "race": "bold #ff7b72",
}
LIGHT = SAFE | {
    "faint": "#6a737d",
    "button": "bold #116644",
    "you": "bold #116644",
    "good": "#116644",
    "warn": "#8a5a00",
    "stop": "bold #b3261e",
    "easy": "#116644",
    "long": "#0b5cad",
    "hard": "#a04100",
    "race": "bold #b3261e",
}


def choose_styles(look: Look) -> dict[str, str]:
    """The styles of a look: richer ones only where colours and background are both known."""
    if look.colours is Colours.NONE:
        return dict.fromkeys(SAFE, "none")
    if look.colours is Colours.BASIC or look.background is Background.UNKNOWN:
        return SAFE
    return DARK if look.background is Background.DARK else LIGHT
