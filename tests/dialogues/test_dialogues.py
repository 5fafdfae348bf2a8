"""Whole conversations: each file is read aloud, answered anew, and has to come out the same."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from bot.app import House, answering, open_house
from bot.channel import Account, Incoming, Outgoing, Receive, Sent
from bot.settings import Settings
from core.athlete import RoutineKind
from core.replies import Reply
from tests.dialogues.transcript import HERE, InMemory, play, zone_in
from tests.fakes import FrozenClock

DIALOGUES = sorted(HERE.glob("*.txt"))


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_the_coach_answers_as_written(path: Path, pytestconfig: pytest.Config) -> None:
    """Run with --update-dialogues to write the answers down; the difference is reviewed."""
    text = path.read_text("utf-8")
    played = play(text, InMemory(zone_in(text)))
    if pytestconfig.getoption("--update-dialogues"):
        path.write_text(played, "utf-8")
    else:
        assert played == text


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_the_app_answers_the_same_from_a_real_file(path: Path, tmp_path: Path) -> None:
    """The same words through the inbox, the database and the outbox, up to the first reminder."""
    text = _without_reminders(path.read_text("utf-8"))
    with asyncio.Runner() as runner:
        app = App(runner, tmp_path / "longrun.db", zone_in(text))
        try:
            assert play(text, app) == text
        finally:
            app.close()


def _without_reminders(text: str) -> str:
    """The transcript up to the first thing said unasked, which is not the app's to time here."""
    lines = text.splitlines(keepends=True)
    unasked = (n for n, line in enumerate(lines) if line.startswith("@ ") and line.count(" ") > 2)
    return "".join(lines[: next(unasked, len(lines))])


@dataclass
class Listener:
    """A channel that keeps what is said last."""

    name: str = "terminal"
    said: list[Outgoing] = field(default_factory=list)

    async def run(self, receive: Receive) -> None:
        """Hears nothing by itself."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Keeps what is said."""
        self.said.append(outgoing)
        return Sent(message_id=uuid4().hex)

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""


class App:
    """The whole app over a real SQLite file."""

    def __init__(self, runner: asyncio.Runner, file: Path, zone: str) -> None:
        self.runner, self.zone = runner, zone
        self.clock, self.listener = FrozenClock(datetime(2026, 1, 1, tzinfo=UTC)), Listener()
        settings = Settings(database_url=f"sqlite+aiosqlite:///{file}")
        self.context = open_house(settings, [self.listener], clock=self.clock)
        self.house: House = runner.run(self.context.__aenter__())

    def close(self) -> None:
        """Closes the database."""
        self.runner.run(self.context.__aexit__(None, None, None))

    def say(self, text: str, now: datetime) -> Reply:
        """Answers what is typed."""
        return self._receive(now, text=text)

    def tap(self, label: str, now: datetime) -> Reply:
        """Answers a tapped button, the one offered last."""
        offered = [button for outgoing in self.listener.said for button in outgoing.buttons]
        token = next(b.token for b in reversed(offered) if b.label == label)
        return self._receive(now, button=token)

    def speak(self, kind: RoutineKind, now: datetime) -> Reply | None:
        """Reminders have tests of their own."""
        raise NotImplementedError

    def _receive(self, now: datetime, *, text: str = "", button: str | None = None) -> Reply:
        self.clock.at = now
        incoming = Incoming(
            account=Account(channel=self.listener.name, chat="me", sender="me"),
            message_id=uuid4().hex,
            sent_at=now,
            text=text,
            button=button,
            zone=self.zone,
        )
        self.runner.run(self._answered(incoming))
        return self.listener.said[-1].reply

    async def _answered(self, incoming: Incoming) -> None:
        delivering = asyncio.create_task(self.house.delivery.run())
        try:
            await answering(self.house)(incoming)
        finally:
            delivering.cancel()
            await asyncio.gather(delivering, return_exceptions=True)
