"""A reply as the messages Telegram takes: HTML texts, and files with their captions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.channel import Outgoing, OutgoingFile, TokenButton
from bot.channels.telegram_cards import render_part
from bot.channels.telegram_markup import LONGEST_CAPTION, escape, measure, split_markup
from core.replies import FileOffer, Reply

PICTURES = frozenset({"image/png", "image/jpeg"})
"""Files shown as pictures; all others are sent as documents."""
_COLUMNS = ((3, 5), (9, 3), (16, 2))
"""Labels up to so many letters, and how many of them stand side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One message of Telegram: a text, or a file with a caption."""

    markup: str = ""
    """HTML of the text or caption."""
    file: OutgoingFile | None = None
    """What is sent with it."""
    buttons: tuple[tuple[TokenButton, ...], ...] = ()
    """The rows of buttons below it."""

    @property
    def is_picture(self) -> bool:
        """Whether the file is shown as a picture."""
        return self.file is not None and self.file.media_type in PICTURES


def render(outgoing: Outgoing) -> tuple[Piece, ...]:
    """The messages of an answer in order; the buttons hang on the last one with words."""
    markup = render_reply(outgoing.reply, skip_offers=bool(outgoing.files))
    rows = arrange_buttons(outgoing.buttons)
    captions = [escape(file.caption) for file in outgoing.files]
    if len(captions) == 1:
        whole = _join_once(captions[0], markup)
        if measure(whole) <= LONGEST_CAPTION:
            return (Piece(markup=whole, file=outgoing.files[0], buttons=rows),)
    texts = split_markup(markup) or (() if outgoing.files else ("…",))
    pieces = [Piece(markup=text) for text in texts]
    pieces += [Piece(markup=m, file=f) for m, f in _caption(outgoing.files)]
    return _hang(rows, pieces, max(0, len(texts) - 1))


def render_reply(reply: Reply, *, skip_offers: bool = False) -> str:
    """The parts of a reply from top to bottom, an empty line between them."""
    parts = (p for p in reply.parts if not (skip_offers and isinstance(p, FileOffer)))
    return "\n\n".join(filter(None, (render_part(part, reply.language) for part in parts)))


def arrange_buttons(buttons: Sequence[TokenButton]) -> tuple[tuple[TokenButton, ...], ...]:
    """Rows of about equal length, as many side by side as a phone shows in full."""
    if not buttons:
        return ()
    columns = _columns_for(buttons)
    if columns == 1:
        return tuple(_pair(buttons))
    rows = -(-len(buttons) // columns)
    width = -(-len(buttons) // rows)
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def _columns_for(buttons: Sequence[TokenButton]) -> int:
    longest = max(len(button.label) for button in buttons)
    return next((columns for letters, columns in _COLUMNS if longest <= letters), 1)


def _pair(buttons: Sequence[TokenButton]) -> Iterator[tuple[TokenButton, ...]]:
    """Long labels in rows of their own, shorter neighbours side by side."""
    place = 0
    while place < len(buttons):
        row = tuple(buttons[place : place + 2])
        yield row if _columns_for(row) > 1 else row[:1]
        place += len(row) if _columns_for(row) > 1 else 1


def _caption(files: Sequence[OutgoingFile]) -> Iterator[tuple[str, OutgoingFile]]:
    for file in files:
        caption = split_markup(escape(file.caption), LONGEST_CAPTION)
        yield caption[0] if caption else "", file


def _join_once(caption: str, markup: str) -> str:
    """Caption and text, the caption only once when the text says it too."""
    return markup if caption in markup else "\n\n".join(filter(None, (markup, caption)))


def _hang(
    rows: tuple[tuple[TokenButton, ...], ...], pieces: list[Piece], place: int
) -> tuple[Piece, ...]:
    held = pieces[place]
    pieces[place] = Piece(markup=held.markup, file=held.file, buttons=rows)
    return tuple(pieces)
