"""`coach chat`: the chat here in the terminal, or with a script on its input."""

import argparse
import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path

from core.language.recognize import recognize

from bot.app import House, answering, end, open_house, stop_on_signals, working
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_lines import Input, PlainInput
from bot.channels.terminal_look import Look, is_dumb, read_look
from bot.channels.terminal_mascot import paint_welcome
from bot.channels.terminal_paint import Painter
from bot.channels.terminal_zone import read_machine_zone
from bot.clock import Clock, SystemClock
from bot.command_line.failing import say_failure
from bot.command_line.greeting import HELLO, greets
from bot.command_line.records import keep_quiet
from bot.command_line.set_up import load_settings
from bot.settings import FaultySettings, Settings
from core.errors import CoachError


def run(options: argparse.Namespace) -> int:
    """Chats until the athlete leaves or the input ends."""
    try:
        settings = load_settings(options.db)
        keep_quiet(settings)
        asyncio.run(_chat(settings, getattr(options, "athlete", None), SystemClock()))
    except (CoachError, FaultySettings, OSError) as fault:
        return say_failure(fault)
    return 0


async def _chat(settings: Settings, athlete: str | None, clock: Clock) -> None:
    look = read_look(sys.stdout, os.environ)
    painter = Painter(look)
    screen = _open_screen(look)
    channel = TerminalChannel(
        screen,
        painter,
        clock=clock.now,
        account=account_of(athlete),
        zone=settings.time_zone or read_machine_zone(os.environ),
    )
    if screen.is_prompted:
        await screen.show(painter.paint(paint_welcome(look)))
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with open_house(settings, [channel], clock=clock, recognize=greets(recognize)) as house:
        await _serve(house, channel, stop)
    await channel.say_goodbye()


async def _serve(house: House, channel: TerminalChannel, stop: asyncio.Event) -> None:
    """Greets, then chats until the athlete leaves or the process is asked to stop."""
    async with working(house):
        stopping = asyncio.create_task(stop.wait())
        chatting = asyncio.create_task(_converse(house, channel))
        try:
            await asyncio.wait({stopping, chatting}, return_when=asyncio.FIRST_COMPLETED)
            if chatting.done():
                chatting.result()
        finally:
            await end([stopping, chatting])


async def _converse(house: House, channel: TerminalChannel) -> None:
    receive = answering(house)
    await channel.hear(receive, HELLO)
    await channel.run(receive)


def _open_screen(look: Look) -> Input:
    """The prompt of a real terminal, else plain lines."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return PlainInput()
    if is_dumb(os.environ):
        return PlainInput(prompt="you> ")
    from bot.channels.terminal_input import PromptedInput

    return PromptedInput(look, _history_file())


def _history_file() -> Path | None:
    """Where typed lines are kept for the arrow keys: with the user's other state."""
    state = os.environ.get("XDG_STATE_HOME")
    with suppress(RuntimeError):
        return (Path(state) if state else Path.home() / ".local" / "state") / "longrun" / "history"
    return None
