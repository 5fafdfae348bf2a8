"""`coach say`: one message in, the reply out."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.app import House, answering, decide_now, end, open_house
from bot.channel import Account, Incoming, Outgoing, Receive, Sent, TokenButton
from bot.channels.terminal_buttons import assign_keys
from bot.channels.terminal_channel import account_of
from bot.channels.terminal_files import file_named
from bot.channels.terminal_keys import Key, find_key
from bot.channels.terminal_look import read_look
from bot.channels.terminal_paint import Painter
from bot.channels.terminal_zone import read_machine_zone
from bot.command_line.failing import say_failure
from bot.command_line.moments import read_now
from bot.command_line.printing import put, put_json
from bot.command_line.records import keep_quiet
from bot.command_line.set_up import load_settings
from bot.command_line.spelling import spell_out
from bot.settings import Settings
from core.coach.rendering import say_reply
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command
from core.errors import CoachError
from core.plain import to_named
from storage.accounts import Person
from storage.last_message import last_buttons


@dataclass
class Listener:
    """Stands in for a chat platform, and for core's door: keeps what passes."""

    name: str
    """The channel it stands in for."""
    said: list[Outgoing] = field(default_factory=list)
    """What the coach said."""
    commands: tuple[Command, ...] = ()
    """What was understood."""
    outcome: Outcome | None = None
    """What came of it."""

    async def run(self, receive: Receive) -> None:
        """Hears nothing by itself."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Keeps what is said."""
        self.said.append(outgoing)
        return Sent(message_id=uuid4().hex)

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""

    def decide(self, commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
        """Decides as ever, and remembers what."""
        self.commands = commands
        self.outcome = decide_now(commands, snapshot, now)
        return self.outcome


@dataclass
class SetClock:
    """A clock that stands where --now says."""

    at: datetime
    """The instant."""

    def now(self) -> datetime:
        """The instant."""
        return self.at


def run(options: argparse.Namespace) -> int:
    """Prints the reply; 1 when the coach can't be reached."""
    now = read_now(options.now, None)
    try:
        settings = load_settings(options.db)
        keep_quiet(settings)
        listener = asyncio.run(_say(settings, options, now))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    if options.json:
        put_json(_describe(listener), indent=2)
    else:
        _print(listener)
    return 0


async def _say(settings: Settings, options: argparse.Namespace, now: datetime) -> Listener:
    account = account_of(options.athlete)
    listener = Listener(name=account.channel)
    clock = SetClock(now)
    async with open_house(settings, [listener], clock=clock, decide=listener.decide) as house:
        clock.at = await _local_now(house, account, options.now, now)
        delivering = asyncio.create_task(house.delivery.run())
        try:
            incoming = await _compose(house, account, " ".join(options.text))
            await answering(house)(incoming)
        finally:
            await end([delivering])
    return listener


async def _local_now(house: House, account: Account, told: str | None, now: datetime) -> datetime:
    """A --now without an offset is meant where the athlete lives."""
    if told is None or datetime.fromisoformat(told).tzinfo is not None:
        return now
    person = Person(channel=account.channel, chat=account.chat, sender=account.sender)
    loaded = await house.athletes.load(person, now=now)
    if loaded.account is None:
        zone = house.settings.time_zone or read_machine_zone(os.environ)
    else:
        zone = loaded.snapshot.athlete.preferences.zone
    return read_now(told, ZoneInfo(zone) if zone else None)


async def _compose(house: House, account: Account, text: str) -> Incoming:
    """The message, or the tap or file that it stands for."""
    found = await house.database.read(lambda c: last_buttons(c, account.channel, account.chat))
    key = None
    if found is not None:
        reply, tokens = found
        pairs = zip(reply.buttons, tokens, strict=True)
        buttons = [TokenButton(label=button.label, token=token) for button, token in pairs]
        key = find_key(text, assign_keys(reply, buttons))
    file = None if key else await asyncio.to_thread(file_named, text)
    return Incoming(
        account=account,
        message_id=uuid4().hex,
        sent_at=house.clock.now(),
        text="" if key or file else text,
        button=key.token if key else None,
        file=file,
        zone=house.settings.time_zone or read_machine_zone(os.environ),
    )


def _keys(outgoing: Outgoing) -> Sequence[Key]:
    return assign_keys(outgoing.reply, outgoing.buttons)


def _print(listener: Listener) -> None:
    painter = Painter(read_look(sys.stdout, os.environ))
    put("\n\n".join(painter.paint_reply(one.reply, _keys(one)) for one in listener.said))


def _describe(listener: Listener) -> dict[str, Any]:
    """The reply as data: the last message's buttons are those that can be tapped next."""
    outcome = listener.outcome
    last = listener.said[-1] if listener.said else None
    return {
        "text": "\n\n".join(say_reply(one.reply) for one in listener.said),
        "buttons": _describe_buttons(last) if last else [],
        "commands": [spell_out(command) for command in listener.commands],
        "facts": [to_named(fact) for fact in outcome.facts] if outcome else [],
    }


def _describe_buttons(outgoing: Outgoing) -> list[dict[str, Any]]:
    pairs = zip(outgoing.reply.buttons, _keys(outgoing), strict=False)
    return [
        {"key": key.name, "label": button.label, "command": spell_out(button.command)}
        for button, key in pairs
    ]
