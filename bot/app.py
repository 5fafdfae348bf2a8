"""The composition root: from settings to a house in which everything knows its neighbours."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bot.admission import Doorkeeper
from bot.channel import Account, Channel, ChannelMisconfigured, Incoming, Receive
from bot.clock import Clock, SystemClock
from bot.conversation import Conversation
from bot.corrections import Decide
from bot.delivery import Delivery
from bot.places import find_zone
from bot.settings import Settings
from bot.understanding import Understanding
from bot.wiring import (
    attachments_for,
    dress_with_files,
    model_for,
    person_at,
    tell_known_chats,
    thinking_shown_by,
    web_for,
)
from core.coach.decide import decide_all
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command
from core.language.newcomer_clauses import Recognize
from core.language.recognize import recognize
from storage.accounts import find_account
from storage.athletes import Athletes
from storage.database import Database
from storage.only_process import only_process
from storage.schema import is_prepared, prepare

STOP_WITHIN_S = 10.0
"""How long what is under way may take when the process is asked to stop."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 60.0
"""Pauses before a channel that broke is started again."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that serves athletes, ready to be used."""

    settings: Settings
    """What the operator decided."""
    clock: Clock
    """What time it is."""
    database: Database
    """Where everything is kept."""
    athletes: Athletes
    """Loads and commits athletes."""
    conversation: Conversation
    """Takes messages."""
    delivery: Delivery
    """Sends answers."""

    async def is_known(self, account: Account) -> bool:
        """Whether somebody has talked to the coach before."""
        found = await self.database.read(lambda c: find_account(c, person_at(account)))
        return found is not None


@asynccontextmanager
async def open_house(
    settings: Settings,
    channels: Sequence[Channel],
    *,
    clock: Clock | None = None,
    decide: Decide | None = None,
    recognize: Recognize = recognize,
    is_alone: bool = False,
) -> AsyncIterator[House]:
    """Builds everything from the settings, and closes it at the end.

    Where `is_alone`, no other coach may work on the same file meanwhile; and never is a file made
    or migrated under a coach that runs. Raises CoachError.
    """
    clock = clock or SystemClock()
    database = Database(settings.database_url)
    model = model_for(settings, database)
    attachments = attachments_for(settings, database)
    try:
        is_alone = is_alone or not await asyncio.to_thread(is_prepared, database)
        with only_process(database) if is_alone else nullcontext():
            await asyncio.to_thread(prepare, database)
            athletes = Athletes(database, has_model=model is not None)
            delivery = Delivery(
                database, channels, clock=clock, dress=dress_with_files(athletes, clock)
            )
            tell_known_chats(channels, database)
            conversation = Conversation(
                database,
                athletes,
                clock=clock,
                understanding=Understanding(recognize, model),
                decide=decide or decide_now,
                find_zone=find_zone,
                wake=delivery.wake,
                usual_zone=settings.time_zone,
                attachments=attachments,
                show_thinking=thinking_shown_by(channels),
                writing=delivery.writing,
            )
            yield House(
                settings=settings,
                clock=clock,
                database=database,
                athletes=athletes,
                conversation=conversation,
                delivery=delivery,
            )
    finally:
        if model is not None:
            await model.close()
        await attachments.close()
        await database.close()


def decide_now(commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
    """The door of core, as the conversation knocks at it."""
    return decide_all(commands, snapshot, now=now)


# ---------------------------------------------------------------- channels

CHANNELS = {
    "telegram": ("bot.channels.telegram_channel", "TelegramChannel"),
    "discord": ("bot.channels.discord_channel", "DiscordChannel"),
}
"""Where each platform's channel is found; imported only with a token."""


def wanted_channels(settings: Settings) -> tuple[str, ...]:
    """The platforms that a token was given for."""
    tokens = {"telegram": settings.telegram_token, "discord": settings.discord_token}
    return tuple(name for name, token in tokens.items() if token)


def build_channel(name: str, settings: Settings) -> Channel:
    """The channel of a platform. Raises ChannelMisconfigured."""
    module, kind = CHANNELS[name]
    if find_spec(module) is None:
        raise ChannelMisconfigured(f"This build doesn't hold {name.capitalize()}.")
    channel: Channel = getattr(import_module(module), kind)(settings)
    return channel


# ---------------------------------------------------------------- serving


async def serve(house: House, channels: Sequence[Channel], stop: asyncio.Event) -> bool:
    """Serves the channels until `stop` is set, then lets what is under way end in time.

    False when no channel was left that could be served. Raises CoachError where the web server
    that the operator asked for can't listen.
    """
    door = Doorkeeper(house.settings, house.is_known)
    receive = house.conversation.receive
    serving = asyncio.create_task(
        _serve_all([(channel, door.guard(channel, receive)) for channel in channels])
    )
    stopping: asyncio.Future[Any] = asyncio.create_task(stop.wait())
    async with web_serving(house, channels), working(house) as work:
        try:
            await asyncio.wait({serving, stopping, *work}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await end([serving, stopping])
            with suppress(TimeoutError):
                await asyncio.wait_for(house.delivery.settle(), STOP_WITHIN_S / 2)
    return stop.is_set()


@asynccontextmanager
async def web_serving(house: House, channels: Sequence[Channel]) -> AsyncIterator[None]:
    """Serves webhook, health and metrics meanwhile, where the operator asked for it."""
    web = web_for(house.settings, channels, house.database)
    if web is None:
        yield
        return
    await web.start()
    try:
        yield
    finally:
        await web.stop()


async def _serve_all(channels: Sequence[tuple[Channel, Receive]]) -> None:
    """Runs every channel; returns when none is left that can be served."""
    async with asyncio.TaskGroup() as group:
        for channel, receive in channels:
            group.create_task(keep_running(channel, receive))


@asynccontextmanager
async def working(house: House) -> AsyncIterator[set["asyncio.Task[None]"]]:
    """Delivers and reminds meanwhile; the tasks end only when they break, which is raised here."""
    tasks = {asyncio.create_task(house.delivery.run()), asyncio.create_task(_remind(house))}
    try:
        yield tasks
    finally:
        broken = [task for task in tasks if task.done()]
        await end(tasks)
    for task in broken:
        task.result()


async def _remind(house: House) -> None:
    """Says what is due; APScheduler is loaded beside the chat, not before it."""
    reminders = await asyncio.to_thread(import_module, "bot.reminders")
    await reminders.Reminders(house.database, clock=house.clock, wake=house.delivery.wake).run()


async def keep_running(channel: Channel, receive: Receive) -> None:
    """Runs a channel, and starts it again with growing pauses when it breaks."""
    pause = FIRST_PAUSE_S
    while True:
        began = asyncio.get_running_loop().time()
        try:
            await channel.run(receive)
            return
        except ChannelMisconfigured as fault:
            log.error("%s is not served: %s", channel.name, fault)
            return
        except Exception as fault:  # noqa: BLE001  (the outermost loop of a channel)
            log.error("%s stopped: %s; again in %.0f s", channel.name, type(fault).__name__, pause)
        if asyncio.get_running_loop().time() - began > LONGEST_PAUSE_S:
            pause = FIRST_PAUSE_S
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE_S)


async def end(tasks: Iterable["asyncio.Future[Any]"]) -> None:
    """Calls tasks off and waits until they have gone, but not for ever."""
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=STOP_WITHIN_S / 2)


def stop_on_signals(stop: asyncio.Event) -> None:
    """Lets SIGTERM and SIGINT end the process in order."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)


def answering(house: House) -> Receive:
    """Takes a message and returns when its answer has been sent too."""

    async def receive(incoming: Incoming) -> None:
        await house.conversation.receive(incoming)
        await house.delivery.settle()

    return receive
