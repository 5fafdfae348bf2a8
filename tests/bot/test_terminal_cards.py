"""Cards fit the terminal, whatever its width and colours."""

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from bot.channel import TokenButton
from bot.channels.terminal_buttons import assign_keys
from bot.channels.terminal_look import Colours, Look, choose_styles
from bot.channels.terminal_mascot import compose_welcome
from bot.channels.terminal_paint import Painter
from core.athlete import Language
from core.replies import Paragraph, Part, Reply
from core.units import Distance, Units
from tests.bot.terminal_samples import (
    CHANGE_CARD,
    EVERY_CARD,
    LOG_CARD,
    PLAN_CARD,
    PROGRESS_CARD,
    SESSION_CARD,
    WEEK_CARD,
)

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def painted(*parts: Part, width: int = 80, colours: Colours = Colours.NONE) -> str:
    """The cards as text."""
    return Painter(Look(width=width, colours=colours)).paint_reply(Reply(parts=parts))


def test_week_is_an_aligned_table() -> None:
    assert painted(WEEK_CARD).splitlines() == [
        "Week 6, Mon 16 Nov to Sun 22 Nov",
        "build · 42.8 km planned · 8 km done · 12 weeks to the race",
        "   Mon 16 Nov  rest",
        "✓  Tue 17 Nov  Easy run                                        8 km  50 min",
        "✗  Wed 18 Nov  Cruise intervals 4 x 1 km (missed)            8.8 km  50 min",
        "▸  Thu 19 Nov  Easy run (from Mon 16 Nov)                      8 km  50 min",
        "   Fri 20 Nov  rest",
        "   Sat 21 Nov  Long run with the last 4 km at marathon pace   18 km  1 h 50",
        "   Sun 22 Nov  rest",
        "Hold the pace, not the watch.",
    ]


def test_workout_is_readable_at_a_glance() -> None:
    assert painted(SESSION_CARD).splitlines() == [
        "Here it is.",
        "Wed 18 Nov  Cruise intervals 4 x 1 km",
        "8.8 km, about 50 min",
        "warm-up    15 min  easy, 6:00-6:30/km",
        "4 ×          1 km  comfortably hard, 4:45-4:55/km",
        "             90 s  easy, 6:00-6:30/km",
        "cool-down  10 min  easy, 6:00-6:30/km",
        "Raises the pace you can hold for an hour.",
        "Easier: Half the bouts.",
    ]


def test_change_says_what_and_why() -> None:
    assert painted(CHANGE_CARD).splitlines() == [
        "Thursday's run goes to Friday.",
        "•  Thu 19 Nov → Fri 20 Nov: easy run",
        "   You are busy on Thursday.",
        "!  The week rises by 14 %; 10 % is the usual step.",
    ]


def test_miles_are_shown_to_who_counts_miles() -> None:
    text = painted(replace(WEEK_CARD, units=Units.MI), replace(SESSION_CARD, units=Units.MI))
    assert "26.6 mi planned" in text
    assert "/mi" in text
    assert "km" not in text.replace("4 x 1 km", "")  # repeats keep the length of the track


@pytest.mark.parametrize("width", [24, 40, 59, 60, 80, 96])
@pytest.mark.parametrize("part", EVERY_CARD, ids=lambda part: type(part).__name__)
def test_no_line_is_wider_than_the_terminal(part: Part, width: int) -> None:
    assert all(cell_len(line) <= width for line in painted(part, width=width).splitlines())


@pytest.mark.parametrize("part", EVERY_CARD, ids=lambda part: type(part).__name__)
def test_without_colours_there_is_not_one_escape(part: Part) -> None:
    assert "\x1b" not in painted(part)


@pytest.mark.parametrize("part", EVERY_CARD, ids=lambda part: type(part).__name__)
def test_colours_change_nothing_but_colour(part: Part) -> None:
    bare = ESCAPE.sub("", painted(part, colours=Colours.TRUE))
    assert [line.rstrip() for line in bare.splitlines()] == painted(part).splitlines()


def test_a_week_that_holds_nothing_is_its_title_and_one_sentence() -> None:
    week = replace(WEEK_CARD.week, sessions=(), focus="The training begins on Monday.")
    lines = painted(replace(WEEK_CARD, week=week, done=Distance(0))).splitlines()

    assert lines[1:] == ["build · 12 weeks to the race", "The training begins on Monday."]


@pytest.mark.parametrize("part", [WEEK_CARD, SESSION_CARD, PROGRESS_CARD, PLAN_CARD, CHANGE_CARD])
def test_a_terminal_without_unicode_gets_ascii(part: Part) -> None:
    look = Look(width=80, is_unicode=False)
    Painter(look).paint_reply(Reply(parts=(part,))).encode("ascii")
    "".join(text for _, text in compose_welcome(look)).encode("ascii")


def test_athletes_words_are_never_markup() -> None:
    assert painted(Paragraph(text="[bold]8 km[/bold] :runner: [/]")) == (
        "[bold]8 km[/bold] :runner: [/]"
    )


def test_log_shows_time_and_pace_of_each() -> None:
    lines = painted(LOG_CARD).splitlines()
    assert lines[0] == "Thu 19 Nov  easy  8 km  46:00  5:45/km  RPE 4"
    assert lines[-1] == "8 km of running, 1 h 16 in all"


def test_buttons_wrap_between_labels() -> None:
    buttons = [TokenButton(label=f"Choice number {n}", token=str(n)) for n in range(1, 6)]
    keys = assign_keys(Reply(parts=()), buttons)
    painter = Painter(Look(width=40))
    text = painter.paint(painter.paint_keys(keys))
    assert text.splitlines() == [
        " 1 Choice number 1   2 Choice number 2",
        " 3 Choice number 3   4 Choice number 4",
        " 5 Choice number 5",
    ]


@pytest.mark.parametrize("width", [28, 40, 69, 70, 96])
def test_the_runner_greets_within_every_width(width: int) -> None:
    look = Look(width=width)
    fragments = list(compose_welcome(look))
    lines = "".join(text for _, text in fragments).splitlines()
    assert "Longrun" in "".join(lines)
    assert {style for style, _ in fragments} <= choose_styles(look).keys()
    assert all(cell_len(line.rstrip()) <= width for line in lines)


def test_another_language_has_no_english_tables() -> None:
    """What the tables would say in English is said in plain lines of the athlete's language."""
    reply = Reply(parts=(WEEK_CARD,), language=Language.GERMAN)
    said = Painter(Look(width=80, colours=Colours.NONE)).paint_reply(reply)
    assert "Bisher gelaufen: " in said
    assert "Ruhetag" in said
    assert "planned" not in said
