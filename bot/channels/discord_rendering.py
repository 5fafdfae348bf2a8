"""A reply as the messages Discord takes: text, embeds, files and what can be tapped, as data."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.channel import Outgoing, OutgoingFile, TokenButton
from bot.channels.discord_cards import Card, Field, Panel, render_card
from bot.channels.discord_markup import LONGEST_CONTENT, bold, escape, pack_lines, split_escaped
from bot.channels.splitting import count_units, split_text
from core.athlete import Language
from core.replies import ChangeCard, Expects, FileOffer, Paragraph, Part, Question, Refusal, Reply

LONGEST_TITLE = 256
LONGEST_DESCRIPTION = 4096
LONGEST_FOOTER = 2048
LONGEST_EMBEDS = 6000
"""Characters of all embeds of a message together."""
MOST_EMBEDS = 10
MOST_FIELDS = 25
MOST_FILES = 10
MOST_BUTTONS = 5
"""More choices than this make a list to choose from."""
MOST_OPTIONS = 25
MOST_LISTS = 4
"""Discord has five rows below a message; one is kept for the form."""
PICTURES = frozenset({"image/png", "image/jpeg"})


class FormKind(StrEnum):
    """A form to fill in instead of typing."""

    LOG = "log"
    AVAILABILITY = "availability"


_FORMS = {
    Expects.DAYS: FormKind.AVAILABILITY,
    Expects.SESSION_DONE: FormKind.LOG,
    Expects.DISTANCE_OR_TIME: FormKind.LOG,
}
"""Questions that a form answers well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One message of Discord."""

    content: str = ""
    """The text above the embeds."""
    panels: tuple[Panel, ...] = ()
    """The embeds."""
    files: tuple[OutgoingFile, ...] = ()
    """What is sent with it."""
    buttons: tuple[TokenButton, ...] = ()
    """Up to five buttons in a row."""
    choices: tuple[tuple[TokenButton, ...], ...] = ()
    """Lists to choose from, where there are more than five buttons."""
    form: FormKind | None = None
    """A form that can be opened from it."""


def render(outgoing: Outgoing) -> tuple[Piece, ...]:
    """The messages of an answer in order; what can be tapped hangs on the last one."""
    files = tuple(replace(file, name=_safe_name(file.name)) for file in outgoing.files)
    reply = outgoing.reply
    pieces = list(_lay_out(_with_captions(reply, files), reply.language))
    if not pieces and not files:
        pieces = [Piece(content="…")]
    pieces = list(_attach(pieces, files))
    pieces[-1] = _with_choices(pieces[-1], outgoing)
    return tuple(pieces)


def find_form(reply: Reply) -> FormKind | None:
    """The form that answers the reply's question, if one does."""
    asked = (part.expects for part in reply.parts if isinstance(part, Question))
    return next((_FORMS[expects] for expects in asked if expects in _FORMS), None)


def measure_panel(panel: Panel) -> int:
    """The length of an embed as Discord counts it."""
    fields = sum(count_units(field.name) + count_units(field.value) for field in panel.fields)
    texts = (panel.title, "\n".join(panel.lines), panel.footer)
    return fields + sum(count_units(text) for text in texts)


# ---------------------------------------------------------------- text and cards


def _with_captions(reply: Reply, files: Sequence[OutgoingFile]) -> tuple[Part, ...]:
    """The parts, the captions of files told once."""
    if not files:
        return reply.parts
    parts = tuple(part for part in reply.parts if not isinstance(part, FileOffer))
    said = "\n".join(getattr(part, "text", "") for part in parts)
    captions = dict.fromkeys(file.caption for file in files)
    fresh = (caption for caption in captions if caption and caption not in said)
    return (*parts, *(Paragraph(text=caption) for caption in fresh))


def _lay_out(parts: Sequence[Part], language: Language) -> Iterator[Piece]:
    """Text above, cards below; text that follows a card stays below it, in a quiet panel."""
    blocks: list[str] = []
    panels: list[Panel] = []
    for part in parts:
        if (said := _say_text(part)) is None:
            panels.extend(_fit(render_card(_card_of(part), language)))
        elif panels:
            panels.extend(Panel(lines=(text,)) for text in _pack(said, LONGEST_DESCRIPTION))
        else:
            blocks.extend(said)
    *above, last = _pack(blocks, LONGEST_CONTENT) or [""]
    yield from (Piece(content=content) for content in above)
    first, *others = _group(panels) or [()]
    if last or first:
        yield Piece(content=last, panels=first)
    yield from (Piece(panels=group) for group in others)


def _say_text(part: Part) -> list[str] | None:
    """The paragraphs of what is said as text; None for cards."""
    match part:
        case Paragraph():
            return list(split_escaped(part.text))
        case Question():
            return [bold(part.text)] if part.text else []
        case FileOffer():
            return list(split_escaped(part.caption))
        case Refusal():
            way_out = f"\n👉 {escape(part.alternative)}" if part.alternative else ""
            return [escape(part.reason) + way_out]
        case ChangeCard(changes=(), cautions=()):
            return list(split_escaped(part.headline))
        case _:
            return None


def _card_of(part: Part) -> Card:
    if isinstance(part, Paragraph | Question | FileOffer | Refusal):
        raise TypeError(part)
    return part


def _pack(blocks: Iterable[str], limit: int) -> list[str]:
    """Paragraphs, as many together as fit."""
    packed: list[str] = []
    for block in blocks:
        for text in split_text(block, limit):
            if packed and count_units(packed[-1]) + count_units(text) + 2 <= limit:
                packed[-1] += f"\n\n{text}"
            else:
                packed.append(text)
    return packed


# ---------------------------------------------------------------- limits of embeds


def _fit(panel: Panel) -> Iterator[Panel]:
    """The same card as one embed, or as several where Discord's limits ask for it."""
    if count_units(panel.title) > LONGEST_TITLE:
        panel = replace(panel, title="", lines=(f"**{panel.title}**", "", *panel.lines))
    footer = panel.footer[: LONGEST_FOOTER // 2]
    *before, text = list(pack_lines(panel.lines, LONGEST_DESCRIPTION)) or [""]
    groups = list(_group_fields(panel.fields, count_units(panel.title + text + footer))) or [()]
    texts = [*before, text, *("" for _ in groups[1:])]
    fields = [*(() for _ in before), *groups]
    last = len(texts) - 1
    for place, (lines, group) in enumerate(zip(texts, fields, strict=True)):
        yield replace(
            panel,
            title=panel.title if place == 0 else "",
            lines=(lines,) if lines else (),
            fields=tuple(group),
            footer=footer if place == last else "",
            picture="",
        )


def _group_fields(fields: Sequence[Field], taken: int) -> Iterator[tuple[Field, ...]]:
    group: list[Field] = []
    room = LONGEST_EMBEDS - taken
    for field in fields:
        size = count_units(field.name) + count_units(field.value)
        if size > room or len(group) == MOST_FIELDS:
            yield tuple(group)
            group, room = [], LONGEST_EMBEDS - taken
        group.append(field)
        room -= size
    if group:
        yield tuple(group)


def _group(panels: Iterable[Panel]) -> list[tuple[Panel, ...]]:
    """Embeds, as many together as one message holds."""
    groups: list[tuple[Panel, ...]] = []
    room = 0
    for panel in panels:
        size = measure_panel(panel)
        if groups and size <= room and len(groups[-1]) < MOST_EMBEDS:
            groups[-1] = (*groups[-1], panel)
        else:
            groups.append((panel,))
            room = LONGEST_EMBEDS
        room -= size
    return groups


# ---------------------------------------------------------------- files and choices


def _attach(pieces: list[Piece], files: Sequence[OutgoingFile]) -> Iterator[Piece]:
    """Hangs the files on the last message; a single picture is shown in its first card."""
    if not files:
        yield from pieces
        return
    *before, last = pieces or [Piece()]
    yield from before
    if len(files) == 1 and files[0].media_type in PICTURES and last.panels:
        shown = replace(last.panels[0], picture=files[0].name)
        last = replace(last, panels=(shown, *last.panels[1:]))
    for start in range(0, len(files), MOST_FILES):
        yield replace(last, files=tuple(files[start : start + MOST_FILES]))
        last = Piece()


def _safe_name(name: str) -> str:
    """A file's name that can stand in an address."""
    return re.sub(r"[^\w.-]+", "-", name, flags=re.ASCII).strip("-.") or "file"


def _with_choices(piece: Piece, outgoing: Outgoing) -> Piece:
    buttons, form = outgoing.buttons, find_form(outgoing.reply)
    room = MOST_BUTTONS - (form is not None)
    if len(buttons) <= room:
        return replace(piece, buttons=buttons, form=form)
    lists = (buttons[i : i + MOST_OPTIONS] for i in range(0, len(buttons), MOST_OPTIONS))
    return replace(piece, choices=tuple(lists)[:MOST_LISTS], form=form)
