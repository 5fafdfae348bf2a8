"""Messages with what they should be understood as, and how well something understood them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.command_line.spelling import spell_out
from core import commands as c
from core.commands import Command
from core.errors import BadData
from core.plain import from_plain

ASKED_BACK = (c.Clarify, c.AskQuestion, c.SmallTalk)
FREE = ("words", "note", "reason")
"""Slots in the athlete's own words: which of them are kept is not judged."""


class FaultyCase(Exception):
    """A line of the file can't be used; says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One message and what it should be understood as."""

    id: str
    """Its name in the file."""
    text: str
    """The message."""
    wanted: tuple[Command, ...]
    """The commands in it."""
    options: dict[str, str]
    """"now", "zone", "units", "language" where the line says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How one message was understood."""

    case: Case
    """The message."""
    heard: tuple[Command, ...]
    """What it was taken to mean."""
    seconds: float
    """How long it took."""

    @property
    def has_commands(self) -> bool:
        """Whether the right commands were heard, in the right order."""
        return [type(one) for one in self.heard] == [type(one) for one in self.case.wanted]

    @property
    def is_right(self) -> bool:
        """Whether every slot is right too."""
        return self.has_commands and list(map(_slots, self.heard)) == list(
            map(_slots, self.case.wanted)
        )

    @property
    def is_wrong_action(self) -> bool:
        """Whether something would be changed that was not asked for, or otherwise than asked."""
        wanted = list(map(_slots, self.case.wanted))
        acts = [one for one in self.heard if not isinstance(one, c.HARMLESS)]
        return any(_slots(act) not in wanted for act in acts)

    @property
    def is_asked_back(self) -> bool:
        """Whether nothing was understood, or the coach asked instead."""
        return not self.is_right and all(isinstance(one, ASKED_BACK) for one in self.heard)


def _slots(command: Command) -> dict[str, Any]:
    return {key: value for key, value in spell_out(command).items() if key not in FREE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How well all messages were understood."""

    name: str
    """By whom."""
    verdicts: tuple[Verdict, ...]
    """Message by message."""
    tokens: int = 0
    """Tokens sent and written."""
    cost_usd: float | None = 0.0
    """Dollars; None when no price is set."""
    failures: int = 0
    """Messages to which a model had no usable answer."""

    def count(self, quality: str) -> int:
        """How many verdicts have a quality."""
        return sum(bool(getattr(verdict, quality)) for verdict in self.verdicts)

    @property
    def median_s(self) -> float:
        """Seconds a message took, in the middle."""
        times = sorted(verdict.seconds for verdict in self.verdicts)
        return times[len(times) // 2] if times else 0.0


def read_cases(lines: Iterable[str]) -> Sequence[Case]:
    """The cases of a file, a JSON object a line. Raises FaultyCase."""
    cases = [_read_case(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not cases:
        raise FaultyCase("The file holds no message.")
    return cases


def _read_case(number: int, line: str) -> Case:
    try:
        data = json.loads(line)
    except ValueError:
        raise FaultyCase(f"Line {number} is no JSON object.") from None
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise FaultyCase(f'Line {number} has no "text".')
    if not isinstance(wanted := data.get("commands"), list):
        raise FaultyCase(f'Line {number} has no list of "commands".')
    return Case(
        id=str(data.get("id", number)),
        text=data["text"],
        wanted=tuple(_read_command(number, one) for one in wanted),
        options={
            key: str(data[key]) for key in ("now", "zone", "units", "language") if key in data
        },
    )


def _read_command(number: int, data: object) -> Command:
    try:
        command: Command = from_plain(Command, data)
    except BadData as fault:
        raise FaultyCase(f"Line {number}: {fault}") from None
    return command
