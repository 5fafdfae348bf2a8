"""`coach chat`: the chat here in the terminal, or with a script on its input.

The prompt opens first; settings, database and the coach's mind are loaded while the athlete reads.
"""

import argparse
import asyncio
import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from bot.channel import Incoming, Receive
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_lines import Input, PlainInput
from bot.channels.terminal_look import Look, is_dumb, read_look
from bot.channels.terminal_mascot import compose_welcome
from bot.clock import SystemClock
from bot.command_line.failing import say_failure
from core.errors import CoachError

HELLO = "👋"
"""The first word of a chat that opens: the athlete steps in, and the coach looks up."""
_STOP_WITHIN_S = 10.0


def run(options: argparse.Namespace) -> int:
    """Chats until the athlete leaves or the input ends."""
    try:
        asyncio.run(_chat(options.db, getattr(options, "athlete", None)))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    return 0


async def _chat(database_file: str | None, athlete: str | None) -> None:
    look = read_look(sys.stdout, os.environ)
    screen = _open_screen(look)
    if screen.is_prompted:
        screen.show_fragments(compose_welcome(look))
    account, clock = account_of(athlete), SystemClock()
    channel = TerminalChannel(screen, look, clock=clock.now, account=account, hello=HELLO)
    ready: asyncio.Future[Receive] = asyncio.get_running_loop().create_future()
    stop = asyncio.Event()
    _stop_on_signals(stop)
    keeping = asyncio.create_task(_keep_house(database_file, channel, ready, stop))
    chatting = asyncio.create_task(channel.run(_once(ready)))
    try:
        await asyncio.wait({keeping, chatting}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        chatting.cancel()
        with suppress(asyncio.CancelledError):
            await chatting
        stop.set()
        await asyncio.wait({keeping}, timeout=_STOP_WITHIN_S)
    if keeping.done():
        keeping.result()
    await channel.say_goodbye()


async def _keep_house(
    database_file: str | None,
    channel: TerminalChannel,
    ready: "asyncio.Future[Receive]",
    stop: asyncio.Event,
) -> None:
    """Opens the house beside the prompt, and keeps it until asked to stop."""
    house = await asyncio.to_thread(import_module, "bot.command_line.chat_house")
    async with house.open_for(channel, database_file, hello=HELLO) as receive:
        ready.set_result(receive)
        await stop.wait()


def _once(ready: "asyncio.Future[Receive]") -> Receive:
    """Takes messages as soon as the house is open."""

    async def receive(incoming: Incoming) -> None:
        await (await asyncio.shield(ready))(incoming)

    return receive


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
