"""Serves chat platforms until asked to stop."""

import asyncio
import logging

from bot.app import build_channel, open_house, serve, stop_on_signals, wanted_channels
from bot.channel import Channel, ChannelMisconfigured
from bot.command_line.failing import FAILURE, say_failure
from bot.command_line.printing import warn
from bot.command_line.records import keep_log
from bot.settings import Settings
from core.errors import CoachError

log = logging.getLogger(__name__)


def run(settings: Settings) -> int:
    """Serves every platform that has a token; 1 when none can be served."""
    keep_log(settings)
    channels = []
    for name in wanted_channels(settings):
        try:
            channels.append(build_channel(name, settings))
        except ChannelMisconfigured as fault:
            warn(f"{name.capitalize()} is not served. {fault}")
    if not channels:
        return FAILURE
    try:
        asyncio.run(_serve(settings, channels))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    return 0


async def _serve(settings: Settings, channels: list[Channel]) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with open_house(settings, channels) as house:
        log.info("Serving %s.", " and ".join(channel.name for channel in channels))
        await serve(house, channels, stop)
    log.info("Stopped.")
