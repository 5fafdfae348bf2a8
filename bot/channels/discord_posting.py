"""One message to Discord: embeds, files and buttons of the library's own, and the request."""

import hashlib
from collections.abc import Awaitable, Callable
from io import BytesIO
from typing import Any, TypeAlias

import discord
from discord import ui

from bot.channel import Outgoing
from bot.channels.discord_buttons import build_used_view, chosen_token
from bot.channels.discord_cards import Panel
from bot.channels.discord_pending import Pending
from bot.channels.discord_rendering import Piece

Post: TypeAlias = Callable[[Piece, ui.View | None, int], Awaitable[int]]
"""Sends one message, the so-many-th of a reply; returns its number."""

_TAP = "longrun:tap:"


def build_embed(panel: Panel) -> discord.Embed:
    """An embed as the library takes it."""
    embed = discord.Embed(
        title=panel.title or None,
        description="\n".join(panel.lines) or None,
        colour=panel.colour,
    )
    for field in panel.fields:
        embed.add_field(name=field.name, value=field.value, inline=field.is_inline)
    if panel.footer:
        embed.set_footer(text=panel.footer)
    if panel.picture:
        embed.set_image(url=f"attachment://{panel.picture}")
    return embed


def post_to_chat(
    chat: discord.PartialMessageable, outgoing: Outgoing, *, is_group: bool, mentions: bool = False
) -> Post:
    """Sends into a chat; the same reply twice within minutes is one for Discord."""

    async def post(piece: Piece, view: ui.View | None, place: int) -> int:
        options: dict[str, Any] = _parts_of(piece)
        if mentions:
            sender = discord.Object(int(outgoing.account.sender))
            options["allowed_mentions"] = discord.AllowedMentions(
                everyone=False, roles=False, replied_user=False, users=[sender]
            )
        if is_group and (outgoing.answers or "").isdecimal() and not mentions:
            options["reference"] = discord.MessageReference(
                message_id=int(outgoing.answers or 0),
                channel_id=chat.id,
                fail_if_not_exists=False,
            )
        if nonce := _identify(outgoing, piece, place):
            options["nonce"] = nonce
        if view is not None:
            options["view"] = view
        if outgoing.fills is not None and place == 0 and await _fill(chat, outgoing.fills, options):
            return int(outgoing.fills)
        message = await chat.send(**options)
        return message.id

    return post


async def _fill(chat: discord.PartialMessageable, draft: str, options: dict[str, Any]) -> bool:
    """Puts a message in the place of its draft; False when the draft is gone."""
    try:
        await chat.get_partial_message(int(draft)).edit(
            content=options["content"],
            embeds=options["embeds"],
            attachments=options["files"],
            view=options.get("view"),
        )
    except discord.NotFound:
        return False
    return True


def post_to_interaction(pending: Pending) -> Post:
    """Sends as the answer to a command, a tap or a form; on a server only one person sees it."""

    async def post(piece: Piece, view: ui.View | None, _: int) -> int:
        interaction, options = pending.interaction, _parts_of(piece)
        if pending.is_thinking:
            options["attachments"] = options.pop("files")
            shown = await interaction.edit_original_response(view=view, **options)
            pending.is_thinking = False
            return shown.id
        if view is not None:
            options["view"] = view
        sent = await interaction.followup.send(ephemeral=pending.is_public, wait=True, **options)
        return sent.id

    return post


async def use_up(pending: Pending) -> None:
    """Leaves the buttons of a tapped message to be seen, not to be tapped. Raises Discord's."""
    interaction = pending.interaction
    if interaction.message is None or pending.is_used:
        return
    pending.is_used = True
    view = build_used_view(interaction.message, _tapped_token(interaction))
    await interaction.edit_original_response(view=view)


def _tapped_token(interaction: discord.Interaction[Any]) -> str:
    data: Any = interaction.data or {}
    return chosen_token(interaction) or str(data.get("custom_id", "")).removeprefix(_TAP)


def _parts_of(piece: Piece) -> dict[str, Any]:
    return {
        "content": piece.content or None,
        "embeds": [build_embed(panel) for panel in piece.panels],
        "files": [discord.File(BytesIO(f.content), filename=f.name) for f in piece.files],
    }


def _identify(outgoing: Outgoing, piece: Piece, place: int) -> str | None:
    """A word that is the same only for the same message; None where that can't be told."""
    tokens = tuple(button.token for button in outgoing.buttons)
    if not tokens and not outgoing.answers:
        return None
    said = (outgoing.account, outgoing.answers, tokens, place, piece.content, piece.panels)
    return hashlib.sha256(repr(said).encode()).hexdigest()[:24]
