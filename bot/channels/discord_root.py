"""Another server than Discord's own: a proxy, or an emulator on this machine."""

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.settings import Settings

VERSION = "v10"
"""The version of the interface that the library speaks."""
USUAL: str = Settings.model_fields["discord_api_root"].default


def lead_to(root: str) -> None:
    """Lets requests go to `root`; the library keeps its address for the whole process."""
    if root != USUAL:
        Route.BASE = f"{root.rstrip('/')}/{VERSION}"


async def follow_gateway(client: discord.Client, root: str) -> None:
    """Lets connections begin where that server says, also those after a lost session."""
    if root != USUAL:
        _, address, _ = await client.http.get_bot_gateway()
        url = type(DiscordWebSocket.DEFAULT_GATEWAY)  # the library's own kind of address
        DiscordWebSocket.DEFAULT_GATEWAY = url(address)
