"""The outbox: what will be said is a row before it is said, and stays one until it is settled.

queued -> inflight -> sent | awaiting_retry -> inflight ... | failed | expired

An open row has an instant `not_before` from which it may be taken. Taking it moves that instant to
the end of a lease, so that a row whose sender was killed comes back by itself. Within a chat only
the oldest open row may be taken: nothing overtakes, not even after a failure.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    func,
    insert,
    literal,
    select,
    update,
)

from core.replies import Button, Reply
from storage import tables
from storage.among import is_among
from storage.database import insert_if_new, insert_those_new
from storage.rows import from_text, to_text
from storage.tables import OutgoingStatus

LEASE = timedelta(seconds=60)
"""How long a sender may take for one message before another may try."""
LOOKED_AT = 500
"""Answers that are looked at when the next ones are taken."""


def _mark() -> str:
    return secrets.token_urlsafe(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a message goes."""

    channel: str
    """The platform."""
    chat: str
    """The chat."""
    sender: str
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """A message to be said."""

    to: Address
    """Where."""
    reply: Reply
    """What."""
    athlete_id: str | None = None
    """Whose it is."""
    key: str | None = None
    """What is said unasked has a key, and the same key is said once."""
    is_unasked: bool = False
    """Whether it is a reminder and not an answer."""
    answers: str | None = None
    """The platform's id of the message it answers."""
    replaces: str | None = None
    """The platform's id of the coach's message whose button was tapped."""
    expires_at: datetime | None = None
    """After this it is no use any more."""
    not_before: datetime | None = None
    """Not to be said before this; at once when None."""
    mark: str = field(default_factory=_mark)
    """Unguessable; the tokens of its buttons begin with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A message that a sender has taken upon itself."""

    id: int
    """Its place in the order."""
    message: Queued
    """The message."""
    attempts: int
    """Which attempt this is, from 1."""
    created_at: datetime
    """When it was queued."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped:
    """The button behind a token."""

    button: Button
    """The button."""
    athlete_id: str | None
    """Whose it is."""
    platform_id: str | None
    """The platform's id of the message it is under."""


def enqueue(connection: Connection, message: Queued, now: datetime) -> bool:
    """Puts a message into the outbox; False when its key was said before."""
    row = _row(message, now)
    if message.key is None:
        connection.execute(insert(tables.outgoing), [row])
        return True
    return insert_if_new(connection, tables.outgoing, row, unique="key")


def enqueue_new(connection: Connection, messages: Sequence[Queued], now: datetime) -> None:
    """Puts messages into the outbox, but for those whose key was said before."""
    if messages:
        rows = [_row(message, now) for message in messages]
        insert_those_new(connection, tables.outgoing, rows, unique="key")


def take(
    connection: Connection, channel: str, now: datetime, limit: int, skip: Sequence[str] = ()
) -> tuple[Taken, ...]:
    """The oldest open messages of so many chats, answers first; now leased to the caller."""
    ids = _heads(connection, channel, now, limit, skip)
    if not ids:
        return ()
    rows = connection.execute(_TAKE, {"ids": ids, "until": now + LEASE})
    return tuple(sorted(map(_taken, rows), key=attrgetter("id")))


def settle_sent(connection: Connection, taken_id: int, platform_id: str, now: datetime) -> None:
    """Records that a message has left; whatever else a slower sender says of it is void."""
    sent = {"taken": taken_id, "status": OutgoingStatus.SENT, "at": now}
    connection.execute(_SETTLE, {**sent, "platform_id": platform_id, "error": None})


def settle_failed(connection: Connection, taken_id: int, error: str, now: datetime) -> None:
    """Records that a message can't be sent, ever."""
    _give_up(connection, taken_id, OutgoingStatus.FAILED, now, error)


def settle_expired(connection: Connection, taken_id: int, now: datetime) -> None:
    """Records that a message came too late to be of use."""
    _give_up(connection, taken_id, OutgoingStatus.EXPIRED, now, None)


def put_back(connection: Connection, taken_id: int, not_before: datetime, error: str) -> None:
    """Returns a message to be tried again later, unless it was settled meanwhile."""
    connection.execute(
        update(tables.outgoing)
        .where(tables.outgoing.c.id == taken_id, tables.outgoing.c.not_before.is_not(None))
        .values(status=OutgoingStatus.AWAITING_RETRY, not_before=not_before, error=error)
    )


def release_leases(connection: Connection, channel: str, now: datetime) -> int:
    """Takes back what a sender that is no more had taken; only its successor may call this."""
    done = connection.execute(
        update(tables.outgoing)
        .where(
            tables.outgoing.c.channel == channel,
            tables.outgoing.c.status == OutgoingStatus.INFLIGHT,
            tables.outgoing.c.not_before.is_not(None),
        )
        .values(status=OutgoingStatus.AWAITING_RETRY, not_before=now)
    )
    return done.rowcount


def fail_chat(connection: Connection, channel: str, chat: str, error: str, now: datetime) -> None:
    """Gives up all that is still to be said in a chat."""
    connection.execute(
        update(tables.outgoing)
        .where(
            tables.outgoing.c.channel == channel,
            tables.outgoing.c.chat == chat,
            tables.outgoing.c.not_before.is_not(None),
        )
        .values(status=OutgoingStatus.FAILED, not_before=None, settled_at=now, error=error)
    )


def count_waiting(connection: Connection) -> int:
    """How many messages have not left yet."""
    waiting = select(func.count()).where(tables.outgoing.c.not_before.is_not(None))
    return int(connection.execute(waiting).scalar_one())


def is_waiting(connection: Connection, channel: str, chat: str) -> bool:
    """Whether a chat has messages that have not left yet."""
    row = tables.outgoing.c
    waiting = select(row.id).where(
        row.channel == channel, row.chat == chat, row.not_before.is_not(None)
    )
    return connection.execute(waiting.limit(1)).first() is not None


def find_button(connection: Connection, token: str) -> Tapped | None:
    """The button of a token, or None when it is unknown or its message was cleared away."""
    mark, _, place = token.rpartition(".")
    row = connection.execute(
        select(
            tables.outgoing.c.reply, tables.outgoing.c.athlete_id, tables.outgoing.c.platform_id
        ).where(tables.outgoing.c.mark == mark)
    ).one_or_none()
    if row is None or not place.isdecimal():
        return None
    reply: Reply = from_text(Reply, row.reply)
    buttons = reply.buttons
    if int(place) >= len(buttons):
        return None
    return Tapped(
        button=buttons[int(place)], athlete_id=row.athlete_id, platform_id=row.platform_id
    )


def find_said(
    connection: Connection, to: Address, platform_id: str, athlete_id: str
) -> Reply | None:
    """What the coach said to an athlete in a chat, by the platform's id of the message."""
    outgoing = tables.outgoing.c
    said = select(outgoing.reply).where(
        *_is_said(to, athlete_id), outgoing.platform_id == platform_id
    )
    return _reply_of(connection.execute(said).scalar())


def find_said_before(
    connection: Connection, to: Address, message_id: str, athlete_id: str
) -> Reply | None:
    """What the coach had said last to an athlete in a chat before it answered a message."""
    outgoing = tables.outgoing.c
    answer = select(func.min(outgoing.id)).where(
        *_is_said(to, athlete_id), outgoing.answers == message_id
    )
    said = (
        select(outgoing.reply)
        .where(*_is_said(to, athlete_id), outgoing.id < answer.scalar_subquery())
        .order_by(outgoing.id.desc())
        .limit(1)
    )
    return _reply_of(connection.execute(said).scalar())


def button_token(mark: str, place: int) -> str:
    """The token of a message's button, at most 40 ASCII characters."""
    return f"{mark}.{place}"


_TAKEN = ("id", "attempts", "created_at", "athlete_id", "channel", "chat", "sender", "reply", "key")
_ALSO_TAKEN = ("is_unasked", "answers", "replaces", "expires_at", "mark")
_COLUMNS = tuple(tables.outgoing.c[name] for name in _TAKEN + _ALSO_TAKEN)


def _row(message: Queued, now: datetime) -> dict[str, Any]:
    return {
        "mark": message.mark,
        "athlete_id": message.athlete_id,
        "channel": message.to.channel,
        "chat": message.to.chat,
        "sender": message.to.sender,
        "key": message.key,
        "status": OutgoingStatus.QUEUED,
        "is_unasked": message.is_unasked,
        "reply": to_text(message.reply, Reply),
        "answers": message.answers,
        "replaces": message.replaces,
        "created_at": now,
        "not_before": message.not_before or now,
        "expires_at": message.expires_at,
        "attempts": 0,
    }


def _heads(
    connection: Connection, channel: str, now: datetime, limit: int, skip: Sequence[str]
) -> list[int]:
    """Ids of the oldest open row of chats, those first in which an answer waits."""
    asked = {"channel": channel, "now": now, "skip": list(skip)}
    ids: dict[int, None] = {}
    if waiting := [head for head in connection.execute(_WAITING, asked).scalars() if head]:
        answers = connection.execute(_ANSWERS, {**asked, "waiting": waiting, "limit": limit})
        ids |= dict.fromkeys(answers.scalars())
    if len(ids) < limit:
        unasked = connection.execute(_UNASKED, {**asked, "limit": limit - len(ids)})
        ids |= dict.fromkeys(unasked.scalars())
    return list(ids)


_open = tables.outgoing.alias()
_older = tables.outgoing.alias()
_answer = tables.outgoing.alias()
_in_channel: BindParameter[str] = bindparam("channel")

_WAITING = (
    select(
        select(func.min(_open.c.id))
        .where(
            _open.c.channel == _in_channel,
            _open.c.chat == _answer.c.chat,
            _open.c.not_before.is_not(None),
        )
        .scalar_subquery()
    )
    .where(
        _answer.c.channel == _in_channel,
        _answer.c.is_unasked.is_(False),
        _answer.c.not_before.is_not(None),
    )
    .order_by(_answer.c.id)
    .limit(LOOKED_AT)
)
"""The oldest open row of each chat in which an answer waits, those longest waiting."""

_READY = (
    select(_open.c.id)
    .where(_open.c.not_before <= bindparam("now"), ~is_among(_open.c.chat, "skip"))
    .order_by(_open.c.id)
    .limit(bindparam("limit"))
)
_ANSWERS = _READY.where(is_among(_open.c.id, "waiting"))
_UNASKED = _READY.where(
    _open.c.channel == _in_channel,
    _open.c.is_unasked.is_(True),
    ~select(literal(1))
    .where(
        _older.c.channel == _in_channel,
        _older.c.chat == _open.c.chat,
        _older.c.id < _open.c.id,
        _older.c.not_before.is_not(None),
    )
    .exists(),
)

_TAKE = (
    update(tables.outgoing)
    .where(
        is_among(tables.outgoing.c.id, "ids"),
        tables.outgoing.c.not_before.is_not(None),
    )
    .values(
        status=OutgoingStatus.INFLIGHT,
        not_before=bindparam("until"),
        attempts=tables.outgoing.c.attempts + 1,
    )
    .returning(*_COLUMNS)
)
_SETTLE = (
    update(tables.outgoing)
    .where(tables.outgoing.c.id == bindparam("taken"))
    .values(
        status=bindparam("status"),
        not_before=None,
        settled_at=bindparam("at"),
        platform_id=bindparam("platform_id"),
        error=bindparam("error"),
    )
)
_GIVE_UP = _SETTLE.where(tables.outgoing.c.not_before.is_not(None))


def _taken(row: Any) -> Taken:
    message = Queued(
        to=Address(channel=row.channel, chat=row.chat, sender=row.sender),
        reply=from_text(Reply, row.reply),
        athlete_id=row.athlete_id,
        key=row.key,
        is_unasked=row.is_unasked,
        answers=row.answers,
        replaces=row.replaces,
        expires_at=row.expires_at,
        mark=row.mark,
    )
    return Taken(id=row.id, message=message, attempts=row.attempts, created_at=row.created_at)


def _is_said(to: Address, athlete_id: str) -> tuple[ColumnElement[bool], ...]:
    outgoing = tables.outgoing.c
    return (
        outgoing.athlete_id == athlete_id,
        outgoing.channel == to.channel,
        outgoing.chat == to.chat,
    )


def _reply_of(text: str | None) -> Reply | None:
    return from_text(Reply, text) if text else None


def _give_up(
    connection: Connection,
    taken_id: int,
    status: OutgoingStatus,
    now: datetime,
    error: str | None,
) -> None:
    given_up = {"taken": taken_id, "status": status, "at": now}
    connection.execute(_GIVE_UP, {**given_up, "platform_id": None, "error": error})
