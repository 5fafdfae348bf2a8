"""One athlete, one message, one transaction.

A person's messages are taken strictly in order, and nobody waits for anybody else. No transaction
is open while a message is understood or decided; if somebody else committed in between, deciding
again costs nothing, since it is pure.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic
from typing import TypeAlias

from bot.albums import Albums
from bot.attachments import Attached, Attachments, is_audio
from bot.beside import taken_with
from bot.channel import Account, Incoming
from bot.clock import Clock
from bot.corrections import Corrections, Decide, Footing, amending, is_another_way
from bot.faults import say_where
from bot.letters import limit_notice, write_letters
from bot.llm.answer import Turn
from bot.llm.changes import came_true
from bot.newcomers import met_by_device
from bot.places import nearest_zone
from bot.remarks import remark, says
from bot.turnstile import Turnstile
from bot.understanding import Recall, Understanding, Understood
from bot.unfolding import Write, unfolding
from core.coach.reminding import zone_of
from core.coach.replying import about_its_session, as_when_said
from core.coach.snapshot import Outcome, Snapshot
from core.commands import (
    BlockDates,
    Command,
    Redo,
    SetProfile,
    ShowToday,
    Undo,
)
from core.replies import Paragraph, Reply
from storage.accounts import GIVEN_UP_AFTER, Person
from storage.athletes import Athletes, Loaded, VersionConflict
from storage.conversations import last_said
from storage.database import Database
from storage.inbox import AlreadySeen, Earlier, Received
from storage.linking import LinkRefused, link_work
from storage.outbox import Queued, Tapped, find_button, find_said

ATTEMPTS = 8
"""How often a turn is decided anew because another process was faster."""
REMEMBERED_TURNS = 12
"""How much of the conversation a model is told."""
ANSWER_WITHIN_S = 18.0
"""How long a message with something sent along may be thought about; the answer takes 20 s."""

log = logging.getLogger(__name__)

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
    earlier: Earlier | None = None
    """The message whose place it takes, if it corrects one."""
    said: Reply | None = None
    """What the coach had said in the message that it answers, if it answers a certain one."""


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
        usual_zone: str | None = None,
        attachments: Attachments | None = None,
        show_thinking: Callable[[Account], Awaitable[None]] | None = None,
        writing: Callable[[Account, str], Write | None] | None = None,
    ) -> None:
        self._database = database
        self._athletes = athletes
        self._clock = clock
        self._understanding = understanding
        self._decide = decide
        self._find_zone = find_zone
        self._wake = wake
        self._usual_zone = usual_zone
        self._attachments = attachments or Attachments()
        self._show_thinking = show_thinking
        self._writing = writing
        self._corrections = Corrections(database, athletes, decide)
        self._turns = Turnstile()
        self._albums = Albums()

    async def receive(self, incoming: Incoming) -> None:
        """Takes one message; returns only when it is stored with its whole effect."""
        account = incoming.account
        async with self._turns.wait(f"{account.channel} {account.sender}"):
            try:
                await self._take(incoming)
            except Exception as fault:  # noqa: BLE001  (the outermost loop of one turn)
                log.error("A turn failed: %s", say_where(fault))  # never what was said
                await self._apologize(incoming)
        self._wake(account.channel)

    async def _take(self, incoming: Incoming) -> None:
        person, now = person_of(incoming), self._clock.now()
        loaded = await self._athletes.load(person, now=now, message=_received(incoming))
        if loaded.is_seen:
            return
        loaded = met_by_device(loaded, incoming, self._usual_zone)
        earlier = await self._corrections.find(incoming, loaded)
        if earlier is not None and earlier.text == _words_of(incoming):
            return  # a preview was added, or a word put in bold
        meaning = await self._mean(incoming, loaded, earlier, now)
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
        footing = await self._corrections.stand(meaning.earlier, loaded, now)
        meaning = _corrected(_checked(meaning, loaded), footing, loaded)
        standing = replace(loaded, snapshot=_as_meant(footing.snapshot, meaning))
        commands = tuple(self._placed(command) for command in meaning.understood.commands)
        if any(isinstance(command, Undo | Redo) for command in commands):
            standing = await self._athletes.with_history(standing)
        outcome = _unchanged(standing)
        if commands:
            snapshot = replace(standing.snapshot, written=meaning.understood.language)
            outcome = self._decide(commands, snapshot, now)
        also, code = link_work(commands, outcome, loaded.person, loaded.athlete_id, now)
        reply = _full_reply(outcome, meaning, loaded, code, now)
        letters = (
            *write_letters(reply, outcome, incoming, loaded, meaning.tapped),
            *limit_notice(meaning.understood, loaded, now),
        )
        zone = zone_of(standing.snapshot.athlete.preferences.zone)
        await self._athletes.commit(
            loaded,
            outcome,
            now=now,
            message=_received(incoming, meaning, footing),
            outgoing=() if self._albums.has_answered(incoming, commands, zone) else letters,
            also=also,
            instead=footing.instead,
        )
        self._albums.note(incoming, commands)

    async def _mean(
        self, incoming: Incoming, loaded: Loaded, earlier: Earlier | None, now: datetime
    ) -> Meaning:
        if incoming.button is not None:
            return await self._tapped(incoming.button, loaded)
        said = await self._answered(incoming, loaded)
        footing = await self._corrections.stand(earlier, loaded, now)
        snapshot = as_when_said(footing.snapshot, said) if said else footing.snapshot
        meaning = await self._read(incoming, replace(loaded, snapshot=snapshot), now)
        understood = meaning.understood
        if said is not None:
            commands = about_its_session(understood.commands, said, snapshot)
            understood = replace(understood, commands=commands)
        corrected = earlier if is_another_way(understood.commands) else None
        return replace(meaning, understood=understood, earlier=corrected, said=said)

    async def _answered(self, incoming: Incoming, loaded: Loaded) -> Reply | None:
        """What the coach had said in the message that this one answers, if it answers one."""
        answered, to = incoming.replies_to, loaded.person.address
        if answered is None:
            return None
        return await self._database.read(lambda c: find_said(c, to, answered, loaded.athlete_id))

    async def _read(self, incoming: Incoming, loaded: Loaded, now: datetime) -> Meaning:
        if incoming.place is not None and incoming.file is None:
            return await _located(incoming.place, loaded.snapshot)
        if incoming.is_forwarded and not self._is_red_flag(incoming, loaded, now):
            if incoming.file is None or is_audio(incoming.file):
                return _only_said(remark("forwarded", loaded.snapshot.athlete))
            incoming = replace(incoming, text="")
        if incoming.file is not None:
            return await self._attached(incoming, loaded, now)
        recall = self._recall(incoming, loaded)
        async with unfolding(self._draft_for(incoming)) as show:
            understood = await self._understanding.read(
                incoming.text, loaded.snapshot, now, recall, show=show
            )
        if incoming.is_menu:
            understood = replace(understood, language=None)
        return Meaning(understood=understood, text=incoming.text)

    def _draft_for(self, incoming: Incoming) -> Write | None:
        """Where an answer may be shown as it grows: to a plain message in a private chat."""
        is_plain = incoming.message_id.isdecimal() and not incoming.is_group
        if self._writing is None or not is_plain:
            return None
        return self._writing(incoming.account, incoming.message_id)

    def _recall(self, incoming: Incoming, loaded: Loaded) -> Recall:
        """Fetches what was said before, for a model that is about to think."""

        async def recall() -> Sequence[Turn]:
            await self._think(incoming)
            if incoming.is_group:
                return []  # what was said in private is no matter of a group
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
            return _only_said(remark("not_yours", loaded.snapshot.athlete))
        understood = Understood(commands=(tapped.button.command,))
        return Meaning(understood=understood, text=tapped.button.label, tapped=tapped)

    async def _attached(self, incoming: Incoming, loaded: Loaded, now: datetime) -> Meaning:
        """What was sent along, and the words beside it, as if they had been typed."""
        began = monotonic()
        found = await self._look_into(incoming, loaded, now)
        if found.commands and not (found.is_measured and incoming.text):
            understood = Understood(commands=found.commands, words=found.words)
            return Meaning(understood=understood, text=_words_of(incoming))
        text = f"{incoming.text} {found.said}".strip()
        if not text:
            understood = Understood(commands=(), words=found.words)
            return Meaning(understood=understood, text=_words_of(incoming))
        understood = await self._understanding.read(
            text,
            loaded.snapshot,
            now,
            self._recall(incoming, loaded),
            within_s=ANSWER_WITHIN_S - (monotonic() - began),
        )
        understood = taken_with(found, understood)
        remembered = text if found.said else _words_of(incoming)
        return Meaning(understood=understood, text=remembered, before=found.words)

    async def _look_into(self, incoming: Incoming, loaded: Loaded, now: datetime) -> Attached:
        """What is in something sent along; a red flag beside it comes before everything."""
        if self._is_red_flag(incoming, loaded, now):
            return Attached()
        if incoming.file is not None:
            await self._think(incoming)
        return await self._attachments.read(incoming, loaded.snapshot, now)

    def _is_red_flag(self, incoming: Incoming, loaded: Loaded, now: datetime) -> bool:
        """Whether the words call for help, before anything else."""
        text = incoming.text
        return bool(text) and self._understanding.is_red_flag(text, loaded.snapshot, now)

    def _placed(self, command: Command) -> Command:
        """The same command with the zone of the place it names."""
        if not isinstance(command, SetProfile | BlockDates) or command.zone or not command.place:
            return command
        zone = self._find_zone(command.place)
        return replace(command, zone=zone) if zone else command

    async def _apologize(self, incoming: Incoming) -> None:
        """Stores the message and says that it went wrong; raises only if nothing can be stored."""
        person, now = person_of(incoming), self._clock.now()
        message = replace(_received(incoming), text=incoming.text)
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


def person_of(incoming: Incoming) -> Person:
    """Who wrote, and where."""
    account = incoming.account
    return Person(
        channel=account.channel,
        chat=account.chat,
        sender=account.sender,
        is_group=incoming.is_group,
        seen_in=incoming.seen_in,
    )


def _received(
    incoming: Incoming, meaning: Meaning | None = None, footing: Footing | None = None
) -> Received:
    account = incoming.account
    return Received(
        channel=account.channel,
        chat=account.chat,
        message_id=incoming.message_id,
        at=incoming.sent_at,
        text=meaning.text if meaning else "",
        corrects=incoming.corrects if meaning and meaning.earlier else None,
        amends=footing is not None and footing.amends is not None,
    )


def _words_of(incoming: Incoming) -> str:
    """A message as it is remembered."""
    name = f"[{incoming.file.name}]" if incoming.file is not None else ""
    return f"{incoming.text} {name}".strip()


async def _located(place: tuple[float, float], snapshot: Snapshot) -> Meaning:
    """A shared location tells the time zone; the spot itself is not kept."""
    zone = await asyncio.to_thread(nearest_zone, *place)
    if zone is None:
        words = remark("no_place", snapshot.athlete)
        return Meaning(understood=Understood(commands=(), words=words), text="[location]")
    return Meaning(understood=Understood(commands=(SetProfile(zone=zone),)), text="[location]")


def _only_said(words: str) -> Meaning:
    """Nothing to do, and a sentence that says why."""
    return Meaning(understood=Understood(commands=(), words=words), text="")


def _as_meant(snapshot: Snapshot, meaning: Meaning) -> Snapshot:
    """The snapshot with the conversation where it stood at the message that is answered."""
    return as_when_said(snapshot, meaning.said) if meaning.said is not None else snapshot


def _corrected(meaning: Meaning, footing: Footing, loaded: Loaded) -> Meaning:
    """What a correction does: the earlier change is taken back, amended, or left with a word."""
    if footing.instead is not None:
        return replace(meaning, preface="corrected")
    if not footing.is_late:
        return meaning
    commands = amending(meaning.understood.commands) if footing.amends else ()
    if commands:
        understood = replace(meaning.understood, commands=commands)
        return replace(meaning, understood=understood, preface="corrected")
    refused = _only(meaning, remark("corrected_late", loaded.snapshot.athlete))
    return replace(refused, earlier=None)


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


def _full_reply(
    outcome: Outcome, meaning: Meaning, loaded: Loaded, code: str, now: datetime
) -> Reply:
    """The answer with what goes before and after it."""
    athlete, account = loaded.snapshot.athlete, loaded.account
    before = [remark(meaning.preface, athlete)] if meaning.preface else []
    if account is not None and account.failures >= GIVEN_UP_AFTER:
        before.insert(0, remark("unreachable", athlete))
    claims = came_true(meaning.understood.claims, outcome.reply, now, athlete.preferences.zone)
    before += [one for one in (meaning.before, meaning.understood.words, claims) if one]
    after = [remark("link_code", athlete, code=code)] if code else []
    parts = (
        *(Paragraph(text=text) for text in before),
        *outcome.reply.parts,
        *(Paragraph(text=text) for text in after),
    )
    is_private = outcome.reply.is_private or meaning.understood.is_private
    return replace(outcome.reply, parts=parts, is_private=is_private)
