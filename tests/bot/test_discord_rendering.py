"""Discord's own look: every card within its limits, words as written, and the snapshots."""

import json
import os
import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel import Account, Outgoing, OutgoingFile, TokenButton
from bot.channels.discord_cards import Panel
from bot.channels.discord_markup import escape, pack_lines, split_escaped
from bot.channels.discord_rendering import (
    LONGEST_DESCRIPTION,
    LONGEST_EMBEDS,
    MOST_EMBEDS,
    MOST_FIELDS,
    FormKind,
    Piece,
    measure_panel,
    render,
)
from bot.channels.splitting import count_units
from core.replies import Expects, Paragraph, Part, Question, Reply
from core.units import Units
from tests.bot.terminal_samples import (
    CHANGE_CARD,
    EVERY_CARD,
    LOG_CARD,
    PLAN_CARD,
    SESSION_CARD,
    WEEK_CARD,
)

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
ACCOUNT = Account(channel="discord", chat="1", sender="2")
ESCAPE = re.compile(r"\\([^\w\s]|_)")
PNG = OutgoingFile(name="my week.png", media_type="image/png", content=b"PNG", caption="Your week")


def rendered(*parts: Part, **fields: object) -> tuple[Piece, ...]:
    """The messages of a reply."""
    return render(Outgoing(account=ACCOUNT, reply=Reply(parts=parts), **fields))  # type: ignore[arg-type]


def buttons(count: int) -> tuple[TokenButton, ...]:
    """So many buttons."""
    return tuple(TokenButton(label=f"Choice {n}", token=f"mark.{n}") for n in range(count))


@pytest.mark.parametrize("part", EVERY_CARD, ids=lambda part: type(part).__name__)
def test_card_looks_as_it_did(part: Part) -> None:
    """Each card as it was looked at and found good; UPDATE_SNAPSHOTS=1 writes it anew."""
    path = SNAPSHOTS / f"discord_{type(part).__name__.lower()}.json"
    shown = [_plain(piece) for piece in rendered(part)]
    text = json.dumps(shown, indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(text, "utf-8")

    assert path.read_text("utf-8") == text


def _plain(piece: Piece) -> dict[str, object]:
    return {key: value for key, value in asdict(piece).items() if value}


@pytest.mark.parametrize(
    "part",
    [
        replace(PLAN_CARD, lines=PLAN_CARD.lines * 12),
        replace(PLAN_CARD, lines=PLAN_CARD.lines, notes=("A note. " * 300,) * 4),
        replace(LOG_CARD, activities=LOG_CARD.activities * 120),
        replace(CHANGE_CARD, headline="Thursday goes to Friday. " * 20),
        replace(SESSION_CARD, headline="Here it is. " * 900),
        Paragraph(text="word " * 3000),
    ],
    ids=["long plan", "long notes", "long log", "long headline", "long session", "long text"],
)
def test_every_message_is_within_the_limits(part: Part) -> None:
    """However long a reply, Discord takes each of its messages."""
    for piece in rendered(part, WEEK_CARD):
        assert count_units(piece.content) <= 2000
        assert len(piece.panels) <= MOST_EMBEDS
        assert sum(map(measure_panel, piece.panels)) <= LONGEST_EMBEDS
        for panel in piece.panels:
            _check_panel(panel)


def _check_panel(panel: Panel) -> None:
    assert count_units(panel.title) <= 256
    assert count_units("\n".join(panel.lines)) <= LONGEST_DESCRIPTION
    assert len(panel.fields) <= MOST_FIELDS
    assert all(count_units(field.value) <= 1024 for field in panel.fields)
    assert panel.title or panel.lines or panel.fields


def test_long_log_loses_no_line() -> None:
    """Every activity of a long log is told."""
    pieces = rendered(replace(LOG_CARD, activities=LOG_CARD.activities * 120))
    lines = [line for piece in pieces for panel in piece.panels for line in panel.lines]

    assert sum(line.count("8 km") for line in lines) == 120


def test_parts_keep_their_order() -> None:
    """Text above a card stays above it, and text below stays below, in one message."""
    (piece,) = rendered(
        Paragraph(text="First."), WEEK_CARD, Question(text="Well?", expects=Expects.YES_NO)
    )

    assert piece.content == "First."
    assert [panel.title for panel in piece.panels] == ["Week 6, build", ""]
    assert piece.panels[1].lines == ("**Well?**",)


def test_miles_are_shown_to_who_counts_miles() -> None:
    """The athlete's units, everywhere."""
    (piece,) = rendered(replace(WEEK_CARD, units=Units.MI), replace(SESSION_CARD, units=Units.MI))
    said = str(piece)

    assert "/mi" in said
    assert " km" not in said.replace("4 x 1 km", "").replace("last 4 km", "")


@pytest.mark.parametrize(
    ("count", "row", "lists"), [(1, 1, []), (5, 5, []), (6, 0, [6]), (30, 0, [25, 5])]
)
def test_many_buttons_are_a_list(count: int, row: int, lists: list[int]) -> None:
    """Up to five stand in a row; more are lists to choose from."""
    (piece,) = rendered(Paragraph(text="Choose."), buttons=buttons(count))

    assert len(piece.buttons) == row
    assert [len(options) for options in piece.choices] == lists


def test_buttons_hang_on_the_last_message() -> None:
    """In a reply of several messages only the last can be tapped."""
    *before, last = rendered(Paragraph(text="word " * 900), buttons=buttons(2))

    assert before
    assert not any(piece.buttons for piece in before)
    assert len(last.buttons) == 2


def test_form_is_offered_where_it_helps() -> None:
    """A question for days opens the form of days."""
    (piece,) = rendered(Question(text="When?", expects=Expects.DAYS), buttons=buttons(5))

    assert piece.form is FormKind.AVAILABILITY
    assert piece.choices


def test_picture_is_shown_inside_its_card() -> None:
    """A picture of the week stands in the card of the week, under a name that can be linked."""
    (piece,) = rendered(WEEK_CARD, files=(PNG,))

    assert piece.panels[0].picture == "my-week.png"
    assert piece.files[0].name == "my-week.png"


def test_many_files_come_in_several_messages() -> None:
    """Discord takes ten files at once."""
    assert [len(piece.files) for piece in rendered(files=(PNG,) * 12)] == [10, 2]


def test_empty_reply_is_not_silence() -> None:
    """Something is always said."""
    assert rendered()[0].content == "…"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*bold* _x_ `y`", r"\*bold\* \_x\_ \`y\`"),
        ("# title", r"\# title"),
        ("- item", r"\- item"),
        ("1. one", r"1\. one"),
        ("> quoted", r"\> quoted"),
        ("<@123> <t:0>", r"\<@123> \<t:0>"),
        ("[a](https://b.c)", r"\[a](https://b.c)"),
        ("https://a.b/c_d_e?f=*", "https://a.b/c_d_e?f=*"),
        ("6:00-6:30/km, 5 > 4", "6:00-6:30/km, 5 > 4"),
        ("a\x00b\x1b", "ab"),
    ],
)
def test_words_are_never_markup(text: str, shown: str) -> None:
    """What somebody wrote is shown as written; links stay links."""
    assert escape(text) == shown


@given(st.text(alphabet="ab *_`~|<>[]()#-.1\\\n @", max_size=400), st.integers(20, 80))
def test_split_words_fit_and_lose_nothing(text: str, limit: int) -> None:
    """Law: every part fits, and together they say what was written, but for white space."""
    parts = list(split_escaped(text, limit))

    assert all(count_units(part) <= limit for part in parts)
    said = "".join(ESCAPE.sub(r"\1", part) for part in parts)
    assert "".join(said.split()) == "".join(text.split())


@given(st.lists(st.text(alphabet="ab c", max_size=60), max_size=30))
def test_packed_lines_fit_and_keep_their_order(lines: list[str]) -> None:
    """Law: lines are packed in order, none over the limit."""
    packed = list(pack_lines(lines, 50))

    assert all(len(text) <= 50 for text in packed)
    assert "".join("".join(packed).split()) == "".join("".join(lines).split())
