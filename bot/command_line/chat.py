"""`coach chat`: the chat here in the terminal, or with a script on its input.

The prompt opens first; settings, database and the coach's mind are loaded while the athlete reads.
"""

import argparse
import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.channels.terminal_lines import Input, PlainInput
from bot.channels.terminal_look import Look, is_dumb, read_look
from bot.channels.terminal_mascot import compose_welcome
from bot.command_line.failing import say_failure
from bot.loading import load
from core.errors import CoachError

GOODBYE = "See you on the road."


def run(options: argparse.Namespace) -> int:
    """Chats until the athlete leaves or the input ends."""
    try:
        asyncio.run(_chat(options.db, getattr(options, "athlete", None)))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    return 0


async def _chat(database_file: str | None, athlete: str | None) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    look = read_look(sys.stdout, os.environ)
    screen = _open_screen(look)
    if screen.is_prompted:
        screen.show_fragments(compose_welcome(look))
    screen.open()
    try:
        house = await _load(screen)
        await house.converse(screen, look, database_file, athlete, stop)
    finally:
        await screen.close()
    if screen.is_prompted:
        await screen.show(GOODBYE, keys=())


async def _load(screen: Input) -> Any:
    """The house, loaded while the prompt is open and a wheel turns above it."""
    wheel = asyncio.create_task(screen.show_busy())
    try:
        return await asyncio.to_thread(load, "bot.command_line.chat_house")
    finally:
        wheel.cancel()
        with suppress(asyncio.CancelledError):
            await wheel


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


def _stop_on_signals(stop: asyncio.Event) -> None:
    """Lets SIGTERM and SIGINT end the chat in order."""
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
