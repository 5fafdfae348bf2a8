"""Serves chat platforms until asked to stop."""

import argparse
import asyncio
import gc
import logging

from bot.app import build_channel, open_house, serve, stop_on_signals, wanted_channels
from bot.channel import Channel, ChannelMisconfigured
from bot.command_line import chat
from bot.command_line.failing import FAILURE, say_failure
from bot.command_line.printing import warn
from bot.command_line.records import keep_log
from bot.command_line.set_up import load_settings
from bot.settings import Settings
from core.errors import CoachError

GARBAGE_AT = 20_000
"""So many new objects before garbage is looked for; with Python's 700 it takes an eighth of all."""

log = logging.getLogger(__name__)


def run(options: argparse.Namespace) -> int:
    """Serves every platform that has a token; 1 when none can be served."""
    try:
        settings = load_settings(options.db)
        names = wanted_channels(settings)
        if not names:
            return chat.run(options)
        keep_log(settings)
        channels = [channel for name in names if (channel := _build(name, settings))]
        if not channels:
            return FAILURE
        is_fine = asyncio.run(_serve(settings, channels))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    return 0 if is_fine else FAILURE


def _build(name: str, settings: Settings) -> Channel | None:
    """The channel, or None after saying why it is not served."""
    try:
        return build_channel(name, settings)
    except ChannelMisconfigured as fault:
        warn(f"{name.capitalize()} is not served. {fault}")
        return None


async def _serve(settings: Settings, channels: list[Channel]) -> bool:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with open_house(settings, channels, is_alone=True) as house:
        log.info("Serving %s.", " and ".join(channel.name for channel in channels))
        spare_the_collector()
        is_fine = await serve(house, channels, stop)
    log.info("Stopped.")
    return is_fine


def spare_the_collector() -> None:
    """What was loaded by now stays for good: no garbage is looked for in it, elsewhere seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AT)
