"""One athlete, one message, one transaction.

A person's messages are taken strictly in order, and nobody waits for anybody else. No transaction
is open while a message is understood or decided; if somebody else committed in between, deciding
again costs nothing, since it is pure.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TypeAlias

from bot.attachments import Attachments
from bot.channel import Account, Incoming
from bot.clock import Clock
from bot.llm.answer import Turn
from bot.remarks import remark, says
from bot.understanding import Recall, Understanding, Understood
from core.coach.snapshot import Outcome, Snapshot
from core.commands import Command, Redo, SetProfile, ShowToday, Undo
from core.replies import Paragraph, Reply
from storage.accounts import GIVEN_UP_AFTER, Person
from storage.athletes import Athletes, Loaded, VersionConflict
from storage.conversations import last_said
from storage.database import Database
from storage.inbox import AlreadySeen, Received
from storage.linking import LinkRefused, link_work
from storage.outbox import Queued, Tapped, find_button

ATTEMPTS = 8
"""How often a turn is decided anew because another process was faster."""
REMEMBERED_TURNS = 12
"""How much of the conversation a model is told."""
ANSWER_WITHIN_S = 18.0
"""How long a message with something sent along may be thought about; the answer takes 20 s."""

log = logging.getLogger(__name__)

Decide: TypeAlias = Callable[[tuple[Command, ...], Snapshot, datetime], Outcome]
"""The pure core: what commands do."""
FindZone: TypeAlias = Callable[[str], str | None]
"""The IANA zone of a place, likeliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a message was taken to mean, and what is remembered of it."""

    understood: Understood
    """The commands."""
    text: str
    """The words that are remembered."""
    tapped: Tapped | None = None
    """The button, if one was tapped."""
    preface: str = ""
    """The key of a remark that goes before the answer."""
    before: str = ""
    """A sentence that goes before the answer: what was heard."""


class Conversation:
    """Receives messages, and returns when they are stored with their effect."""

    def __init__(
        self,
        database: Database,
        athletes: Athletes,
        *,
        clock: Clock,
        understanding: Understanding,
        decide: Decide,
        find_zone: FindZone,
        wake: Callable[[str], None],
        attachments: Attachments | None = None,
        show_thinking: Callable[[Account], Awaitable[None]] | None = None,
    ) -> None:
        self._database = database
        self._athletes = athletes
        self._clock = clock
        self._understanding = understanding
        self._decide = decide
        self._find_zone = find_zone
        self._wake = wake
        self._attachments = attachments or Attachments()
        self._show_thinking = show_thinking
        self._turns = Turnstile()

    async def receive(self, incoming: Incoming) -> None:
        """Takes one message; returns only when it is stored with its whole effect."""
        account = incoming.account
        async with self._turns.wait(f"{account.channel} {account.sender}"):
            try:
                await self._take(incoming)
            except Exception as fault:  # noqa: BLE001  (the outermost loop of one turn)
                log.error("A turn failed: %s", _place_of(fault))  # never what was said
                await self._apologize(incoming)
        self._wake(account.channel)

    async def _take(self, incoming: Incoming) -> None:
        person, now = person_of(incoming), self._clock.now()
        loaded = await self._athletes.load(person, now=now, message=_received(incoming))
        if loaded.is_seen:
            return
        loaded = _with_device_zone(loaded, incoming)
        meaning = await self._mean(incoming, loaded, now)
        for _ in range(ATTEMPTS):
            try:
                await self._answer(incoming, loaded, meaning, now)
            except VersionConflict:
                message = _received(incoming)
                loaded = await self._athletes.load(person, now=now, message=message)
                if loaded.is_seen:
                    return
            except LinkRefused as refused:
                meaning = _only(meaning, remark(refused.remark, loaded.snapshot.athlete))
            except AlreadySeen:
                return
            else:
                return
        raise VersionConflict

    async def _answer(
        self, incoming: Incoming, loaded: Loaded, meaning: Meaning, now: datetime
    ) -> None:
        """Decides and commits once."""
        meaning = _checked(meaning, loaded)
        commands = tuple(self._placed(command) for command in meaning.understood.commands)
        if any(isinstance(command, Undo | Redo) for command in commands):
            loaded = await self._athletes.with_history(loaded)
        outcome = _unchanged(loaded)
        if commands:
            snapshot = replace(loaded.snapshot, written=meaning.understood.language)
            outcome = self._decide(commands, snapshot, now)
        also, code = link_work(commands, outcome, loaded.person, loaded.athlete_id, now)
        reply = _full_reply(outcome, meaning, loaded, code)
        await self._athletes.commit(
            loaded,
            outcome,
            now=now,
            message=_received(incoming, meaning.text),
            outgoing=(
                *_letters(reply, outcome, incoming, loaded, meaning.tapped),
                *_limit_notice(meaning, loaded, now),
            ),
            also=also,
        )

    async def _mean(self, incoming: Incoming, loaded: Loaded, now: datetime) -> Meaning:
        snapshot = loaded.snapshot
        if incoming.button is not None:
            return await self._tapped(incoming.button, loaded)
        if incoming.file is not None or incoming.place is not None:
            return await self._attached(incoming, loaded, now)
        understood = await self._understanding.read(
            incoming.text, snapshot, now, self._recall(incoming, loaded)
        )
        return Meaning(understood=understood, text=incoming.text)

    def _recall(self, incoming: Incoming, loaded: Loaded) -> Recall:
        """Fetches what was said before, for a model that is about to think."""

        async def recall() -> Sequence[Turn]:
            await self._think(incoming)
            said = await self._database.read(
                lambda c: last_said(c, loaded.athlete_id, REMEMBERED_TURNS)
            )
            return [Turn(at=one.at, text=one.text, reply=one.reply) for one in said]

        return recall

    async def _think(self, incoming: Incoming) -> None:
        """Shows that an answer is being prepared."""
        if self._show_thinking is not None:
            await self._show_thinking(incoming.account)

    async def _tapped(self, token: str, loaded: Loaded) -> Meaning:
        tapped = await self._database.read(lambda c: find_button(c, token))
        if tapped is None:
            understood = Understood(commands=(ShowToday(),))
            return Meaning(understood=understood, text="", preface="unknown_button")
        if tapped.athlete_id not in (loaded.athlete_id, None):
            words = remark("not_yours", loaded.snapshot.athlete)
            return Meaning(understood=Understood(commands=(), words=words), text="")
        understood = Understood(commands=(tapped.button.command,))
        return Meaning(understood=understood, text=tapped.button.label, tapped=tapped)

    async def _attached(self, incoming: Incoming, loaded: Loaded, now: datetime) -> Meaning:
        """What was sent along; words in it are understood as if they had been typed."""
        began = monotonic()
        if incoming.file is not None:
            await self._think(incoming)
        found = await self._attachments.read(incoming, loaded.snapshot, now)
        name = incoming.file.name if incoming.file is not None else ""
        if not found.said:
            understood = Understood(commands=(), words=found.words)
            return Meaning(understood=understood, text=f"{incoming.text} [{name}]".strip())
        text = f"{incoming.text} {found.said}".strip()
        understood = await self._understanding.read(
            text,
            loaded.snapshot,
            now,
            self._recall(incoming, loaded),
            within_s=ANSWER_WITHIN_S - (monotonic() - began),
        )
        return Meaning(understood=understood, text=text, before=found.words)

    def _placed(self, command: Command) -> Command:
        """The same command with the zone of the place it names."""
        if not isinstance(command, SetProfile) or command.zone or not command.place:
            return command
        zone = self._find_zone(command.place)
        return replace(command, zone=zone) if zone else command

    async def _apologize(self, incoming: Incoming) -> None:
        """Stores the message and says that it went wrong; raises only if nothing can be stored."""
        person, now = person_of(incoming), self._clock.now()
        message = _received(incoming, incoming.text)
        for _ in range(ATTEMPTS):
            loaded = await self._athletes.load(person, now=now, message=message)
            if loaded.is_seen:
                return
            reply = says("trouble", loaded.snapshot.athlete)
            letter = Queued(
                to=person.address,
                reply=reply,
                athlete_id=loaded.athlete_id,
                answers=incoming.message_id,
            )
            try:
                await self._athletes.commit(
                    loaded, _unchanged(loaded), now=now, message=message, outgoing=(letter,)
                )
            except VersionConflict:
                continue
            except AlreadySeen:
                return
            return


class Turnstile:
    """Lets those with the same key through one by one, in order of arrival."""

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._waiting: dict[str, int] = {}

    @asynccontextmanager
    async def wait(self, key: str) -> AsyncIterator[None]:
        """Waits for one's turn, and holds it."""
        lock = self._locks.setdefault(key, asyncio.Lock())
        self._waiting[key] = self._waiting.get(key, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key], self._locks[key]


def person_of(incoming: Incoming) -> Person:
    """Who wrote, and where."""
    account = incoming.account
    return Person(
        channel=account.channel,
        chat=account.chat,
        sender=account.sender,
        is_group=incoming.is_group,
    )


def _received(incoming: Incoming, text: str = "") -> Received:
    account = incoming.account
    return Received(
        channel=account.channel,
        chat=account.chat,
        message_id=incoming.message_id,
        at=incoming.sent_at,
        text=text,
    )


def _with_device_zone(loaded: Loaded, incoming: Incoming) -> Loaded:
    """A newcomer's device tells their zone until they do."""
    if loaded.account is not None or not incoming.zone:
        return loaded
    snapshot = loaded.snapshot
    athlete = snapshot.athlete
    athlete = replace(athlete, preferences=replace(athlete.preferences, zone=incoming.zone))
    record = replace(snapshot.record, athlete=athlete)
    return replace(loaded, snapshot=replace(snapshot, record=record))


def _checked(meaning: Meaning, loaded: Loaded) -> Meaning:
    """A button made for another plan does nothing, and the present state is shown."""
    version = meaning.tapped.button.version if meaning.tapped else None
    if version is None or version == loaded.snapshot.plan_version:
        return meaning
    shown = Understood(commands=(ShowToday(),))
    return replace(meaning, understood=shown, preface="stale")


def _only(meaning: Meaning, words: str) -> Meaning:
    return replace(meaning, understood=Understood(commands=(), words=words), preface="")


def _unchanged(loaded: Loaded) -> Outcome:
    """An outcome that changes nothing and says nothing."""
    snapshot = loaded.snapshot
    return Outcome(
        record=snapshot.record,
        dialogue=snapshot.dialogue,
        reply=Reply(parts=(), language=snapshot.athlete.preferences.language),
        plan_version=snapshot.plan_version,
    )


def _full_reply(outcome: Outcome, meaning: Meaning, loaded: Loaded, code: str) -> Reply:
    """The answer with what goes before and after it."""
    athlete, account = loaded.snapshot.athlete, loaded.account
    before = [remark(meaning.preface, athlete)] if meaning.preface else []
    if account is not None and account.failures >= GIVEN_UP_AFTER:
        before.insert(0, remark("unreachable", athlete))
    if meaning.before:
        before.append(meaning.before)
    if meaning.understood.words:
        before.append(meaning.understood.words)
    after = [remark("link_code", athlete, code=code)] if code else []
    parts = (
        *(Paragraph(text=text) for text in before),
        *outcome.reply.parts,
        *(Paragraph(text=text) for text in after),
    )
    return replace(outcome.reply, parts=parts)


def _letters(
    reply: Reply, outcome: Outcome, incoming: Incoming, loaded: Loaded, tapped: Tapped | None
) -> tuple[Queued, ...]:
    """What is put into the outbox: the answer, and what is said beside it."""
    is_gone = outcome.goes == "delete"
    athlete_id = None if is_gone else loaded.athlete_id
    person, private = loaded.person, _private_chat(loaded)
    letters = []
    if incoming.is_group and reply.is_private:
        key = "in_private" if private else "ask_in_private"
        if private:
            letters.append(Queued(to=private.address, reply=reply, athlete_id=athlete_id))
        reply = says(key, loaded.snapshot.athlete)
    answer = Queued(
        to=person.address,
        reply=reply,
        athlete_id=athlete_id,
        answers=incoming.message_id,
        replaces=tapped.platform_id if tapped else None,
    )
    notices = () if is_gone else outcome.notices
    beside = (
        Queued(
            to=person.address,
            reply=notice.reply,
            athlete_id=athlete_id,
            key=f"{loaded.athlete_id}/{notice.key}",
        )
        for notice in notices
        if not (incoming.is_group and notice.reply.is_private)
    )
    return (answer, *letters, *beside)


def _limit_notice(meaning: Meaning, loaded: Loaded, now: datetime) -> tuple[Queued, ...]:
    """That the day's model is used up; the outbox says the same key once, whatever happens."""
    if not meaning.understood.is_at_limit:
        return ()
    return (
        Queued(
            to=loaded.person.address,
            reply=says("model_limit", loaded.snapshot.athlete),
            athlete_id=loaded.athlete_id,
            key=f"{loaded.athlete_id}/model_limit/{now.astimezone(UTC):%Y-%m-%d}",
        ),
    )


def _private_chat(loaded: Loaded) -> Person | None:
    """Where the athlete can be told what a group must not read."""
    account = loaded.account
    if account is None or account.is_group:
        return None
    return replace(loaded.person, chat=account.chat, is_group=False)


def _place_of(fault: BaseException) -> str:
    """Where a fault happened and of what kind; its text could hold an athlete's words."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(fault).__name__
    code = trace.tb_frame.f_code
    return f"{type(fault).__name__} in {code.co_qualname}, {code.co_filename}:{trace.tb_lineno}"
