"""Conversations as text: what is typed or tapped, when, and what the coach answers.

zone Europe/Berlin              where the athlete is
@ 2026-03-02 07:00              the clock, local
@ 2026-03-02 07:00 evening check-in   the clock, and what the coach then says unasked
> 8k easy 46 min                the athlete types
[Undo]                          the athlete taps
< Logged: ...                   the coach answers
# ...                           a remark for the reader
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.understanding import hear
from core.athlete import Athlete, Language, Preferences, RoutineKind
from core.coach.composing import compose, dialogue_after
from core.coach.decide import decide_all
from core.coach.rendering import say_reply
from core.coach.snapshot import Outcome, Record, Revision, Snapshot
from core.commands import Command, ShowToday
from core.language.recognize import recognize
from core.replies import Button, Reply

HERE = Path(__file__).parent


class Partner(Protocol):
    """Whoever answers in a dialogue."""

    def say(self, text: str, now: datetime) -> Reply:
        """Answers what is typed."""

    def tap(self, label: str, now: datetime) -> Reply:
        """Answers a tapped button."""

    def speak(self, kind: RoutineKind, now: datetime) -> Reply | None:
        """Says what a routine says."""


@dataclass
class InMemory:
    """The core alone: a snapshot, a history, and nothing else."""

    zone: str
    snapshot: Snapshot = field(init=False)
    offered: list[Button] = field(default_factory=list)
    undone: list[Revision] = field(default_factory=list)
    done: list[Revision] = field(default_factory=list)

    def __post_init__(self) -> None:
        athlete = Athlete(id="a1", preferences=Preferences(zone=self.zone))
        self.snapshot = Snapshot(record=Record(athlete=athlete))

    def say(self, text: str, now: datetime) -> Reply:
        """Answers what is typed."""
        heard = hear(recognize, text, self.snapshot, now)
        return self._take(heard.commands, now, heard.language)

    def tap(self, label: str, now: datetime) -> Reply:
        """Answers a tapped button, the one offered last."""
        button = next(b for b in reversed(self.offered) if b.label == label)
        if button.version not in (None, self.snapshot.plan_version):
            return self._take((ShowToday(),), now)
        return self._take((button.command,), now)

    def speak(self, kind: RoutineKind, now: datetime) -> Reply | None:
        """Says what a routine says."""
        reply = compose(kind, self.snapshot, now=now)
        if reply is not None:
            dialogue = dialogue_after(reply, self.snapshot.dialogue)
            self.snapshot = replace(self.snapshot, dialogue=dialogue)
            self.offered += reply.buttons
        return reply

    def _take(
        self, commands: tuple[Command, ...], now: datetime, written: Language | None = None
    ) -> Reply:
        before = replace(
            self.snapshot,
            written=written,
            undoable=self.done[-1] if self.done else None,
            redoable=self.undone[-1] if self.undone else None,
        )
        outcome = decide_all(commands, before, now=now)
        self._remember(before, outcome)
        self.snapshot = replace(
            self.snapshot,
            record=outcome.record,
            dialogue=outcome.dialogue,
            plan_version=outcome.plan_version,
        )
        self.offered += outcome.reply.buttons
        return outcome.reply

    def _remember(self, before: Snapshot, outcome: Outcome) -> None:
        """Keeps the history that undo and redo walk along."""
        if outcome.goes == "undo":
            last = self.done.pop()
            self.undone.append(replace(last, record=before.record))
        elif outcome.goes == "redo":
            again = self.undone.pop()
            self.done.append(replace(again, record=before.record))
        elif outcome.summary:
            number = len(self.done) + 1
            self.undone.clear()
            self.done.append(Revision(number=number, summary=outcome.summary, record=before.record))


def zone_in(text: str) -> str:
    """The zone a transcript names."""
    lines = (line.split() for line in text.splitlines())
    return next((words[1] for words in lines if words[:1] == ["zone"]), "UTC")


def play(text: str, partner: Partner) -> str:
    """The transcript with the partner's answers in place of those it holds."""
    zone = ZoneInfo(zone_in(text))
    return "\n".join(_lines(text, partner, zone)) + "\n"


def _lines(text: str, partner: Partner, zone: ZoneInfo) -> Iterator[str]:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for line in text.splitlines():
        if line.startswith("<"):
            continue
        yield line.rstrip()
        if line.startswith("@ "):
            now, kind = _clock(line, zone)
            reply = partner.speak(kind, now) if kind else None
        elif line.startswith("> "):
            reply = partner.say(line[2:], now)
        elif line.startswith("["):
            reply = partner.tap(line.strip("[]"), now)
        else:
            continue
        if reply is not None:
            yield from (f"< {said}".rstrip() for said in say_reply(reply).splitlines())


def _clock(line: str, zone: ZoneInfo) -> tuple[datetime, RoutineKind | None]:
    _, day, at, *kind = line.split(" ", 3)
    local = datetime.fromisoformat(f"{day} {at}").replace(tzinfo=zone)
    return local.astimezone(UTC), RoutineKind(kind[0]) if kind else None
