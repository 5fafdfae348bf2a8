"""The house behind a chat in the terminal; loaded while its prompt is open already."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from core.language.recognize import recognize

from bot.app import answering, open_house, working
from bot.channel import Channel, Incoming, Receive
from bot.channels.terminal_zone import read_machine_zone
from bot.command_line.records import keep_quiet
from bot.command_line.set_up import load_settings
from bot.understanding import Recognize
from core.commands import SmallTalk, SmallTalkKind
from core.language.hearing import Heard, Hearing


@asynccontextmanager
async def open_for(
    channel: Channel, database_file: str | None, *, hello: str
) -> AsyncIterator[Receive]:
    """A house that serves one terminal; gives the way in, which also waits for the answer."""
    settings = load_settings(database_file)
    keep_quiet(settings)
    zone = settings.time_zone or read_machine_zone(os.environ)
    async with (
        open_house(settings, [channel], recognize=greets(recognize, hello)) as house,
        working(house),
    ):
        receive = answering(house)

        async def receive_here(incoming: Incoming) -> None:
            await receive(replace(incoming, zone=zone))

        yield receive_here


def greets(recognize: Recognize, hello: str) -> Recognize:
    """The same grammar, which takes one text for a greeting whatever was asked before."""

    def recognize_or_greet(text: str, hearing: Hearing) -> Heard:
        if text == hello:
            greeting = SmallTalk(kind=SmallTalkKind.GREETING)
            return Heard(commands=(greeting,), confidence=1.0)
        return recognize(text, hearing)

    return recognize_or_greet
