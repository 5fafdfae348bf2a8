"""The house behind a chat in the terminal; loaded while its prompt is open already."""

import asyncio
import os

from bot.app import House, answering, end, open_house, working
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_lines import Input
from bot.channels.terminal_look import Look
from bot.channels.terminal_zone import read_machine_zone
from bot.clock import SystemClock
from bot.command_line.records import keep_quiet
from bot.command_line.set_up import load_settings
from core.commands import SmallTalk, SmallTalkKind
from core.language.hearing import Heard, Hearing
from core.language.newcomer_clauses import Recognize
from core.language.recognize import recognize

HELLO = "👋"
"""The first word of a chat that opens: the athlete steps in, and the coach looks up."""


async def converse(
    screen: Input, look: Look, database_file: str | None, athlete: str | None, stop: asyncio.Event
) -> None:
    """Greets, then chats until the athlete leaves or the process is asked to stop."""
    settings = load_settings(database_file)
    keep_quiet(settings)
    clock = SystemClock()
    channel = TerminalChannel(
        screen,
        look,
        clock=clock.now,
        account=account_of(athlete),
        hello=HELLO,
        zone=settings.time_zone or read_machine_zone(os.environ),
    )
    grammar = greets(recognize, HELLO)
    async with open_house(
        settings, [channel], clock=clock, recognize=grammar, is_alone=True
    ) as house:
        await _chat(house, channel, stop)


async def _chat(house: House, channel: TerminalChannel, stop: asyncio.Event) -> None:
    stopping = asyncio.create_task(stop.wait())
    async with working(house) as work:
        chatting = asyncio.create_task(channel.run(answering(house)))
        try:
            await asyncio.wait({stopping, chatting, *work}, return_when=asyncio.FIRST_COMPLETED)
            if chatting.done():
                chatting.result()
        finally:
            await end([stopping, chatting])


def greets(recognize: Recognize, hello: str) -> Recognize:
    """The same grammar, which takes one text for a greeting whatever was asked before."""

    def recognize_or_greet(text: str, hearing: Hearing) -> Heard:
        if text == hello:
            greeting = SmallTalk(kind=SmallTalkKind.GREETING)
            return Heard(commands=(greeting,), confidence=1.0)
        return recognize(text, hearing)

    return recognize_or_greet
