"""Stand-ins for the world: a clock that stands still and a channel that only listens."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.app import decide_now
from bot.channel import Account, DeliveryProblem, Outgoing, Receive, Sent
from bot.conversation import Conversation
from bot.understanding import Understanding
from core.language.newcomer_clauses import Recognize
from storage.athletes import Athletes
from storage.database import Database
from tests.builders import NOW


@dataclass
class FrozenClock:
    """A clock that moves only when it is told to."""

    at: datetime

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.at

    def advance(self, step: timedelta) -> None:
        """Moves the clock forward."""
        self.at += step


@dataclass
class FakeChannel:
    """A chat platform that keeps what it is sent, and fails when told to."""

    name: str = "fake"
    sent: list[Outgoing] = field(default_factory=list)
    problems: list[DeliveryProblem | None] = field(default_factory=list)
    """What each next attempt runs into; None goes through."""
    delay_s: float = 0.0

    async def run(self, receive: Receive) -> None:
        """Never hears anything by itself."""
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent:
        """Keeps a message, or raises the next problem."""
        await asyncio.sleep(self.delay_s)
        problem = self.problems.pop(0) if self.problems else None
        if problem is not None:
            raise problem
        self.sent.append(outgoing)
        return Sent(message_id=f"sent-{len(self.sent)}")

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""

    def texts(self, chat: str | None = None) -> list[str]:
        """The paragraphs sent, in order."""
        return [
            getattr(part, "text", "")
            for outgoing in self.sent
            if chat in (None, outgoing.account.chat)
            for part in outgoing.reply.parts
        ]


def a_conversation(database: Database, recognize: Recognize, **more: Any) -> Conversation:
    """The coach's own conversation on a day that stands still; `more` takes a part's place."""
    parts: dict[str, Any] = {
        "clock": FrozenClock(NOW),
        "decide": decide_now,
        "find_zone": lambda words: None,
        "wake": lambda channel: None,
    }
    return Conversation(
        database, Athletes(database), understanding=Understanding(recognize), **(parts | more)
    )
