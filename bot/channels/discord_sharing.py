"""Sharing a week with the club: only what its owner has seen and agreed to, and only by members."""

import discord
from discord.abc import GuildChannel

from bot.channels.discord_buttons import build_share_view
from bot.channels.discord_client import Interaction
from bot.channels.discord_locales import language_of
from bot.channels.discord_phrases import say


async def publish_week(interaction: Interaction, club_channel: int | None) -> None:
    """Posts the week somebody was shown; answers them before their eyes only."""
    message = interaction.message
    if message is None or not message.embeds:
        return
    key = await _publish(interaction, message.embeds[0], club_channel)
    words = say(key, language_of(interaction.locale))
    await interaction.edit_original_response(content=words, embeds=message.embeds, view=None)


async def _publish(interaction: Interaction, embed: discord.Embed, club_channel: int | None) -> str:
    """Posts it; returns the phrase that tells its owner how that went."""
    channel = interaction.client.get_channel(club_channel or 0)
    if not isinstance(channel, GuildChannel) or not isinstance(channel, discord.abc.Messageable):
        return "no_club"
    user = interaction.user
    if not await _is_member(interaction, channel.guild):
        return "not_a_member"
    shown = embed.copy().set_author(name=user.display_name, icon_url=user.display_avatar.url)
    view = build_share_view("show", language_of(interaction.locale))
    try:
        await channel.send(embed=shown, view=view)
    except discord.HTTPException:
        return "no_club"
    return "shared"


async def _is_member(interaction: Interaction, guild: discord.Guild) -> bool:
    if interaction.guild_id == guild.id:
        return True
    try:
        await guild.fetch_member(interaction.user.id)
    except discord.HTTPException:
        return False
    return True
