"""What the terminal can show is read from it and from the environment."""

import io

import pytest
from rich.console import Console
from rich.theme import Theme

from bot.channels.terminal_look import (
    DARK,
    LIGHT,
    SAFE,
    Background,
    Colours,
    Look,
    choose_styles,
    is_dumb,
    read_look,
)


class Screen(io.TextIOWrapper):
    """A stream that says what it is told to say of itself."""

    def __init__(self, *, is_terminal: bool = True, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({"TERM": "xterm"}, Colours.BASIC),
        ({"TERM": "xterm-256color"}, Colours.MANY),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Colours.TRUE),
        ({"TERM": "xterm-direct"}, Colours.TRUE),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Colours.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Colours.MANY),
        ({"TERM": "dumb", "COLORTERM": "truecolor"}, Colours.NONE),
        ({}, Colours.NONE),
    ],
    ids=["16", "256", "true", "direct", "no-colour", "empty-no-colour", "dumb", "nothing-known"],
)
def test_colours_are_what_the_terminal_has(environment: dict[str, str], colours: Colours) -> None:
    assert read_look(Screen(), environment).colours is colours


def test_a_pipe_gets_no_colours() -> None:
    environment = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    assert read_look(Screen(is_terminal=False), environment).colours is Colours.NONE


@pytest.mark.parametrize(
    ("told", "background"),
    [
        ("15;0", Background.DARK),
        ("0;15", Background.LIGHT),
        ("0;default;7", Background.LIGHT),
        ("", Background.UNKNOWN),
        ("default;default", Background.UNKNOWN),
    ],
)
def test_background_is_what_the_terminal_says(told: str, background: Background) -> None:
    assert read_look(Screen(), {"COLORFGBG": told}).background is background


@pytest.mark.parametrize(
    ("columns", "width"),
    [("40", 40), ("80", 80), ("200", 96), ("3", 24), ("many", 80), ("99999", 80)],
)
def test_width_stays_readable(columns: str, width: int) -> None:
    """Very wide lines tire the eye, and below 24 columns no word fits."""
    screen = Screen(is_terminal=False)
    assert read_look(screen, {"COLUMNS": columns}).width == width


def test_a_terminal_without_unicode_gets_ascii() -> None:
    assert not read_look(Screen(encoding="latin-1"), {}).is_unicode
    assert read_look(Screen(encoding="UTF-8"), {}).is_unicode


@pytest.mark.parametrize("term", ["", "dumb", "unknown"])
def test_a_dumb_terminal_is_known(term: str) -> None:
    assert is_dumb({"TERM": term})
    assert not is_dumb({"TERM": "xterm"})


@pytest.mark.parametrize(
    ("look", "styles"),
    [
        (Look(colours=Colours.BASIC, background=Background.DARK), SAFE),
        (Look(colours=Colours.TRUE, background=Background.UNKNOWN), SAFE),
        (Look(colours=Colours.TRUE, background=Background.DARK), DARK),
        (Look(colours=Colours.MANY, background=Background.LIGHT), LIGHT),
    ],
    ids=["few-colours", "unknown-background", "dark", "light"],
)
def test_styles_are_rich_only_where_they_can_be_read(look: Look, styles: dict[str, str]) -> None:
    assert choose_styles(look) == styles


def test_every_palette_styles_the_same_things() -> None:
    assert SAFE.keys() == DARK.keys() == LIGHT.keys()
    for styles in (SAFE, DARK, LIGHT, choose_styles(Look())):
        Console(theme=Theme(styles))


@pytest.mark.parametrize(("styles", "paper"), [(DARK, 0x10), (LIGHT, 0xFF)], ids=["dark", "light"])
def test_colours_stand_out_from_their_background(styles: dict[str, str], paper: int) -> None:
    """At least 4.5 to 1, the contrast that WCAG asks for text."""
    for style in styles.values():
        for word in style.split():
            if word.startswith("#"):
                red, green, blue = (int(word[n : n + 2], 16) for n in (1, 3, 5))
                assert _contrast((red, green, blue), (paper,) * 3) >= 4.5, style


def _contrast(ink: tuple[int, int, int], paper: tuple[int, int, int]) -> float:
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
