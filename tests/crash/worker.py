"""A whole coach as a process that is made to be killed; its chat platform is the test."""

import asyncio
import json
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channel import Account, Incoming, Outgoing, Receive, Sent, TryLater
from bot.conversation import Conversation
from bot.delivery import Delivery
from bot.reminders import VOICE, Reminders
from bot.understanding import Understanding
from core.athlete import RoutineKind
from core.coach.decide import decide_all
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command, Remember
from core.language.hearing import Heard, Hearing
from core.replies import Paragraph, Reply
from storage.athletes import Athletes
from storage.database import Database
from storage.routines import Voice
from storage.schema import prepare

CHANNEL = "wire"


@dataclass(frozen=True)
class FastClock:
    """A clock that runs faster than the world's, the same in every process."""

    epoch: datetime
    started: float
    speed: float

    def now(self) -> datetime:
        """The instant of the fast world."""
        return self.epoch + timedelta(seconds=(time.time() - self.started) * self.speed)


@dataclass
class WireChannel:
    """A chat platform behind a socket: a line in, a line out, each acknowledged."""

    port: int
    name: str = CHANNEL
    _writer: asyncio.StreamWriter | None = None
    _waiting: dict[int, asyncio.Future[str]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _count: int = 0

    async def run(self, receive: Receive) -> None:
        """Takes messages, and acknowledges each once it is stored."""
        reader, self._writer = await asyncio.open_connection("127.0.0.1", self.port)
        while line := await reader.readline():
            data = json.loads(line)
            if "sent" in data:
                self._waiting.pop(data["sent"]).set_result(data["id"])
                continue
            task = asyncio.create_task(self._take(receive, data))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends a message, and waits until the platform has it."""
        if self._writer is None:
            raise TryLater(0.1)
        self._count += 1
        number = self._count
        arrived = asyncio.get_running_loop().create_future()
        self._waiting[number] = arrived
        text = " ".join(p.text for p in outgoing.reply.parts if isinstance(p, Paragraph))
        chat, answers = outgoing.account.chat, outgoing.answers
        self._write({"out": number, "chat": chat, "answers": answers, "text": text})
        return Sent(message_id=await arrived)

    async def show_thinking(self, account: Account) -> None:
        """Shows nothing."""

    async def _take(self, receive: Receive, data: dict[str, str]) -> None:
        who = Account(channel=CHANNEL, chat=data["chat"], sender=data["chat"])
        sent_at = datetime.fromisoformat(data["at"])
        await receive(
            Incoming(account=who, message_id=data["id"], sent_at=sent_at, text=data["text"])
        )
        self._write({"ack": data["id"]})

    def _write(self, data: dict[str, object]) -> None:
        assert self._writer is not None
        self._writer.write(json.dumps(data).encode() + b"\n")


def remember(text: str, hearing: Hearing) -> Heard:
    """Every message is something to be remembered."""
    return Heard(commands=(Remember(words=text),), confidence=1.0)


def decide(commands: tuple[Command, ...], snapshot: Snapshot, now: datetime) -> Outcome:
    """The coach's own decision."""
    return decide_all(commands, snapshot, now=now)


def say_kind(kind: RoutineKind, snapshot: Snapshot, now: datetime) -> Reply:
    """A reminder that is always worth saying."""
    return Reply(parts=(Paragraph(text=f"{kind}"),))


SPOKEN = Voice(compose=say_kind, dialogue_after=VOICE.dialogue_after, say_quiet=VOICE.say_quiet)


def main(url: str, port: int, clock: FastClock) -> None:
    """Serves until killed."""
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(url, port, clock))


async def serve(url: str, port: int, clock: FastClock) -> None:
    """Everything at once: messages, reminders, delivery."""
    database = Database(url)
    prepare(database)
    channel = WireChannel(port)
    delivery = Delivery(database, [channel], clock=clock, paces={})
    conversation = Conversation(
        database,
        Athletes(database),
        clock=clock,
        understanding=Understanding(remember),
        decide=decide,
        find_zone=lambda words: None,
        wake=delivery.wake,
    )
    reminders = Reminders(database, clock=clock, wake=delivery.wake, voice=SPOKEN)
    async with asyncio.TaskGroup() as group:
        group.create_task(channel.run(conversation.receive))
        group.create_task(delivery.run())
        group.create_task(remind(reminders))


async def remind(reminders: Reminders) -> None:
    """Polls as the scheduler does, at the pace of the fast clock."""
    while True:
        await reminders.send_due()
        await asyncio.sleep(0.05)
