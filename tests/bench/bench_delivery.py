"""Delivery to a platform that enforces its limits, and how wide the window of repetition is."""

import asyncio
import tempfile
from collections import deque
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from bot.channel import Account, Outgoing, Receive, Sent, TryLater
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.pacing import PACES
from core.replies import Paragraph, Reply
from storage import outbox
from storage.database import Database, Transaction
from storage.outbox import Address, Queued
from storage.schema import prepare

NAME = "Delivery to a platform that enforces 30 messages a second and one a second in each chat"
BUDGET = "29 messages a second or better, no storm of refusals, order kept"

CHATS, EACH = 150, 6
NOW = datetime(2026, 4, 15, 8, 0, tzinfo=UTC)


class StrictPlatform:
    """Takes 30 messages in any second and one in each chat, and refuses the rest."""

    name = "telegram"

    def __init__(self) -> None:
        self.recent: deque[float] = deque()
        self.chats: dict[str, float] = {}
        self.arrived: list[tuple[float, str, str]] = []
        self.refused = 0

    async def run(self, receive: Receive) -> None:
        """Never hears anything by itself."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Takes a message, or tells to wait."""
        await asyncio.sleep(0.03)
        moment, chat = perf_counter(), outgoing.account.chat
        while self.recent and moment - self.recent[0] >= 1.0:
            self.recent.popleft()
        if len(self.recent) >= 30 or moment - self.chats.get(chat, 0.0) < 1.0:
            self.refused += 1
            raise TryLater(1.0)
        self.recent.append(moment)
        self.chats[chat] = moment
        part = outgoing.reply.parts[0]
        self.arrived.append((moment, chat, getattr(part, "text", "")))
        return Sent(message_id=str(len(self.arrived)))

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""


def run() -> list[tuple[str, float, str, float | None]]:
    """Sends, and looks at what arrived."""
    return asyncio.run(_run())


async def _run() -> list[tuple[str, float, str, float | None]]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/coach.db")
        prepare(database)
        await database.write(_fill)
        platform = StrictPlatform()
        delivery = Delivery(database, [platform], clock=SystemClock(), paces=PACES)
        windows: list[float] = []
        settle = outbox.settle_sent

        def timed(connection: Transaction, taken: int, platform_id: str, now: datetime) -> None:
            settle(connection, taken, platform_id, now)
            windows.append(perf_counter() - platform.arrived[int(platform_id) - 1][0])

        outbox.settle_sent = timed  # the only way to see both ends of the window
        sending = asyncio.create_task(delivery.run())
        while len(platform.arrived) < CHATS * EACH:  # noqa: ASYNC110  (refused ones come later)
            await asyncio.sleep(0.05)
        await delivery.settle()
        sending.cancel()
        await asyncio.wait({sending})
        outbox.settle_sent = settle
        await database.close()
    times = [moment for moment, _, _ in platform.arrived]
    disorder = sum(
        [text for _, chat, text in platform.arrived if chat == name]
        != [str(number) for number in range(EACH)]
        for name in {chat for _, chat, _ in platform.arrived}
    )
    return [
        ("messages", float(len(times)), "", None),
        ("rate", (len(times) - 1) / (times[-1] - times[0]), "msg/s", 29.0),
        ("refused by the platform", float(platform.refused), "", 6.0),
        ("chats out of order", float(disorder), "", 0.0),
        ("sent but not yet settled, median", median(windows) * 1000, "ms", None),
        ("sent but not yet settled, longest", max(windows) * 1000, "ms", None),
    ]


def _fill(connection: Transaction) -> None:
    for number in range(EACH):
        for chat in range(CHATS):
            to = Address(channel="telegram", chat=str(chat), sender=str(chat))
            letter = Queued(to=to, reply=Reply(parts=(Paragraph(text=str(number)),)))
            outbox.enqueue(connection, letter, NOW)
