"""Cards as Telegram shows them: readable, escaped, within its limits."""

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel import Account, Outgoing, OutgoingFile, TokenButton
from bot.channels.discord_cards import render_card
from bot.channels.splitting import count_units, split_text
from bot.channels.telegram_cards import render_part
from bot.channels.telegram_markup import bold, escape, measure, split_markup, strip_markup
from bot.channels.telegram_menu import DESCRIPTIONS
from bot.channels.telegram_rendering import arrange_buttons, render
from core.athlete import Language
from core.replies import Change, ChangeCard, FileOffer, Paragraph, Part, Reply, SessionCard
from core.units import Units
from tests.bot.terminal_samples import EVERY_CARD
from tests.builders import a_session
from tests.telegram_checks import parse_html, units

SNAPSHOT = Path(__file__).parents[1] / "snapshots" / "telegram_cards.html"
ACCOUNT = Account(channel="telegram", chat="42", sender="42")


def _reply(*parts: Part, **more: Any) -> Outgoing:
    return Outgoing(account=ACCOUNT, reply=Reply(parts=parts), **more)


def test_reason_shared_by_several_changes_is_read_once() -> None:
    """Four easier runs for one reason are four lines and the reason, on every platform."""
    changes = tuple(Change(what=f"Run {number}", why="Your knee.") for number in range(4))
    card = ChangeCard(headline="Easier this week.", changes=changes)
    telegram, discord = render_part(card), "\n".join(render_card(card).lines)

    assert telegram.count("Your knee.") == discord.count("Your knee.") == 1
    assert telegram.count("Run ") == discord.count("Run ") == 4


def test_every_card_looks_as_reviewed() -> None:
    """The cards are those that were read on a phone; UPDATE_SNAPSHOTS=1 writes them anew."""
    shown = "\n\n----\n\n".join(render_part(part) for part in EVERY_CARD) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        SNAPSHOT.write_text(shown, "utf-8")

    assert SNAPSHOT.read_text("utf-8") == shown


def test_every_kind_of_card_is_rendered() -> None:
    """No piece of a reply is left without a look of its own."""
    assert {type(part) for part in EVERY_CARD} == set(get_args(Part))


@pytest.mark.parametrize("part", EVERY_CARD, ids=lambda part: type(part).__name__)
@pytest.mark.parametrize("language", Language)
def test_card_is_valid_in_every_language(part: Part, language: Language) -> None:
    """Telegram can read each card, and no bare ISO date is in it."""
    text, _ = parse_html(render_part(part, language))

    assert text.strip()
    assert not re.search(r"\d{4}-\d\d-\d\d", text)


@pytest.mark.parametrize("language", Language)
def test_session_tells_how_far_in_every_language(language: Language) -> None:
    """Where the title names no figures, the line below does."""
    session = a_session(distance=9.0)
    workout = replace(session.workout, title="Easy run 9 km")
    card = SessionCard(session=replace(session, workout=workout), units=Units.KM)

    assert strip_markup(render_part(card, language)).count("9 km") >= 1
    assert (
        "9 km" in "\n".join(render_card(card, language).lines) + render_card(card, language).title
    )


def test_day_is_told_once() -> None:
    """A headline that names the day stands for the date of the card."""
    session = a_session()
    dated = SessionCard(session=session, units=Units.KM, headline="Good morning. It is Wed 15 Apr.")

    assert render_part(dated).count("Wed 15 Apr") == 1
    assert "Wed 15 Apr" not in render_card(dated).title
    assert render_part(replace(dated, headline="Moved.")).count("Wed 15 Apr") == 1
    assert "Wed 15 Apr" in render_card(replace(dated, headline="Moved.")).title


@given(st.lists(st.text(), max_size=6))
def test_whatever_is_written_stays_as_written(texts: list[str]) -> None:
    """No text can become markup or break it."""
    shown, _ = parse_html("\n".join(bold(text) + escape(text) for text in texts))
    visible = "\n".join(text + text for text in texts)

    assert shown == "".join(c for c in visible if c >= " " or c in "\n\t")


@given(st.text(alphabet="ab <>&\n.é👩\u200d🏃🏽🇳🇱"), st.integers(4, 40))
def test_split_text_loses_nothing_and_stays_within_the_limit(text: str, limit: int) -> None:
    """The parts are the text again but for white space, each within the limit."""
    parts = split_text(text, limit)

    assert all(0 < count_units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(
    st.lists(st.text(alphabet="ab <>&\n👩\u200d🏃", max_size=60), max_size=5), st.integers(8, 50)
)
def test_split_markup_tears_no_tag_and_no_entity(texts: list[str], limit: int) -> None:
    """Every part is valid by itself and all together say what the whole said."""
    markup = "\n".join(f"{bold(text)} &amp; <i>{escape(text)}</i>" for text in texts)
    parts = split_markup(markup, limit)
    shown = [parse_html(part)[0] for part in parts]

    assert all(units(text) <= limit for text in shown)
    assert "".join("".join(shown).split()) == "".join(strip_markup(markup).split())


def test_split_prefers_paragraph_then_line_then_word() -> None:
    """A cut comes where a reader pauses."""
    paragraphs = f"{'a' * 30}\n\n{'b' * 15}\n{'c' * 20}"
    lines = f"{'a' * 30}\n{'b b ' * 5}{'c' * 20}"

    assert split_text(paragraphs, 50)[0] == "a" * 30
    assert split_text(lines, 50)[0] == "a" * 30
    assert split_text("one two three", 8) == ("one two", "three")
    assert split_text("x" * 10, 4) == ("xxxx", "xxxx", "xx")


def test_split_never_parts_an_emoji() -> None:
    """A family stays together, and a flag keeps its country."""
    assert split_text("abc👩‍👩‍👧", 8) == ("abc", "👩‍👩‍👧")


def test_buttons_stand_in_even_rows() -> None:
    """As many as a phone shows side by side, and no orphan at the end."""

    def widths(*labels: str) -> list[int]:
        buttons = [TokenButton(label=label, token="t") for label in labels]
        return [len(row) for row in arrange_buttons(buttons)]

    assert widths() == []
    assert widths("Undo") == [1]
    assert widths(*"12345") == [5]
    assert widths("Done", "Partly", "Missed") == [3]
    assert widths("Done", "Move", "Easier", "Skip") == [2, 2]
    assert widths("Keep as it is", "Another way", "Apply") == [2, 1]
    assert widths("Move long run to Sun 29 Nov", "Keep") == [1, 1]
    assert widths("5K", "10K", "Half", "Marathon", "Fit", "Mit Laufen anfangen") == [2, 2, 1, 1]


def test_file_takes_the_words_as_its_caption() -> None:
    """One file, one message; what the offer says isn't said twice."""
    file = OutgoingFile(name="plan.ics", media_type="text/calendar", content=b"", caption="Here.")
    offer = FileOffer(format="ics", caption="Here.")
    (piece,) = render(_reply(Paragraph(text="Your plan"), offer, files=(file,)))

    assert piece.markup == "Your plan\n\nHere."


def test_empty_reply_is_still_a_message() -> None:
    """Telegram refuses an empty text; delivery must not fail for it."""
    assert [piece.markup for piece in render(_reply())] == ["…"]


def test_length_is_counted_as_telegram_counts() -> None:
    """Tags don't count, an entity is one letter, an emoji beyond the first plane two."""
    assert measure("<b>a</b>&amp;🏃") == 4


def test_menu_is_complete_in_every_language() -> None:
    """Nine commands, each with a short description, in each language the coach speaks."""
    assert set(DESCRIPTIONS) == set(Language)
    assert {len(descriptions) for descriptions in DESCRIPTIONS.values()} == {9}
    assert all(len(text) <= 60 for descriptions in DESCRIPTIONS.values() for text in descriptions)
