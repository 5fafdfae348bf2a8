"""Accounts: which athlete speaks from which chat, and where to reach them."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import tables
from storage.among import is_among
from storage.outbox import Address

GIVEN_UP_AFTER = 3
"""Refused messages in a row after which nothing unasked is sent until the athlete writes."""
CODE_LASTS = timedelta(minutes=15)
MOST_PRIVATE_CHATS = 2000
"""Chats looked at for messages missed while offline."""
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no digit is taken for a distance, no word is made
_USE_IS_NOTED_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who speaks, and where."""

    channel: str
    """The platform."""
    chat: str
    """The chat they write in."""
    sender: str
    """The platform's id of the person."""
    is_group: bool = False
    """Whether others read along."""
    seen_in: str | None = None
    """A chat of a server they are in just now."""

    @property
    def address(self) -> Address:
        """Where answers go."""
        return Address(channel=self.channel, chat=self.chat, sender=self.sender)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What is stored of an account."""

    athlete_id: str
    """Whose it is."""
    own_athlete_id: str | None
    """Who it was before it was linked to another."""
    chat: str
    """The chat to reach them in."""
    is_group: bool
    """Whether others read that chat."""
    used_at: datetime
    """When it was last used, to the hour."""
    retired_at: datetime | None
    """When the platform said the chat is gone."""
    failures: int
    """Messages in a row that the platform refused."""
    seen_in: str | None
    """The chat of a server they were seen in last."""

    @property
    def is_given_up(self) -> bool:
        """Whether nothing unasked is sent to it."""
        return self.retired_at is not None or self.failures >= GIVEN_UP_AFTER


ACCOUNT = tuple(one.name for one in fields(Account))
"""The columns of an account."""


def find_account(connection: Connection, person: Person) -> Account | None:
    """The stored account of a person, if they wrote before."""
    row = connection.execute(
        select(*(tables.account.c[name] for name in ACCOUNT)).where(*_is(person))
    ).one_or_none()
    return Account(**row._mapping) if row else None


def open_account(connection: Connection, person: Person, athlete_id: str, now: datetime) -> bool:
    """Stores a new account; False when another process was faster."""
    row = {
        "channel": person.channel,
        "sender": person.sender,
        "athlete_id": athlete_id,
        "chat": person.chat,
        "is_group": person.is_group,
        "used_at": now,
        "failures": 0,
        "seen_in": person.seen_in,
    }
    try:
        connection.execute(insert(tables.account), [row])
    except IntegrityError:
        return False
    return True


def note_use(connection: Connection, person: Person, account: Account, now: datetime) -> None:
    """Remembers that the athlete wrote from here, which also takes a lost chat back."""
    is_better_chat = person.chat != account.chat and (account.is_group or not person.is_group)
    is_elsewhere = person.seen_in is not None and person.seen_in != account.seen_in
    is_recent = now - account.used_at < _USE_IS_NOTED_EVERY
    is_news = is_better_chat or is_elsewhere or account.failures or account.retired_at
    if is_recent and not is_news and not _is_used_since(connection, account):
        return
    chat = (person.chat, person.is_group) if is_better_chat else (account.chat, account.is_group)
    connection.execute(
        update(tables.account)
        .where(*_is(person))
        .values(
            used_at=now,
            retired_at=None,
            failures=0,
            chat=chat[0],
            is_group=chat[1],
            seen_in=person.seen_in or account.seen_in,
        )
    )


def _is_used_since(connection: Connection, account: Account) -> bool:
    """Whether the athlete has written from another of their accounts meanwhile."""
    newer = select(tables.account.c.sender).where(
        tables.account.c.athlete_id == account.athlete_id,
        tables.account.c.used_at > account.used_at,
    )
    return connection.execute(newer.limit(1)).first() is not None


def find_whereabouts(connection: Connection, channel: str, sender: str) -> str | None:
    """The chat of a server somebody was seen in last."""
    account = tables.account.c
    seen = select(account.seen_in).where(account.channel == channel, account.sender == sender)
    return connection.execute(seen).scalar()


def reach(connection: Connection, athlete_ids: Sequence[str]) -> dict[str, tuple[Person, ...]]:
    """Where each athlete may be spoken to unasked: private chats first, then the latest used."""
    found: dict[str, list[Person]] = {}
    rows = connection.execute(_REACHABLE, {"athletes": athlete_ids})
    for athlete_id, channel, chat, sender, is_group in rows:
        person = Person(channel=channel, chat=chat, sender=sender, is_group=is_group)
        found.setdefault(athlete_id, []).append(person)
    return {athlete_id: tuple(people) for athlete_id, people in found.items()}


def private_chats(connection: Connection, channel: str) -> list[tuple[Person, datetime]]:
    """The private chats of a platform with the time of their last message, last used first."""
    account, incoming = tables.account.c, tables.incoming.c
    rows = connection.execute(
        select(account.chat, account.sender, func.max(incoming.at))
        .join(
            tables.incoming,
            (incoming.channel == account.channel) & (incoming.chat == account.chat),
        )
        .where(account.channel == channel, ~account.is_group, account.retired_at.is_(None))
        .group_by(account.chat, account.sender, account.used_at)
        .order_by(account.used_at.desc())
        .limit(MOST_PRIVATE_CHATS)
    )
    return [(Person(channel=channel, chat=chat, sender=sender), at) for chat, sender, at in rows]


def retire(connection: Connection, address: Address, now: datetime) -> None:
    """Stops writing to a chat that is gone, until the athlete writes again."""
    connection.execute(
        update(tables.account)
        .where(tables.account.c.channel == address.channel, tables.account.c.chat == address.chat)
        .values(retired_at=now)
    )


def count_failure(connection: Connection, address: Address) -> int:
    """Counts a refused message; returns how many in a row it makes."""
    connection.execute(
        update(tables.account).where(*_at(address)).values(failures=tables.account.c.failures + 1)
    )
    failures = select(tables.account.c.failures).where(*_at(address))
    return connection.execute(failures).scalar() or 0


def forget_failures(connection: Connection, address: Address) -> None:
    """A message went through: the count begins anew."""
    at = {"of_channel": address.channel, "of_sender": address.sender}
    connection.execute(_FORGET_FAILURES, at)


def new_link_code() -> str:
    """A code that nobody guesses and everybody can type."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))


def keep_link_code(connection: Connection, athlete_id: str, code: str, now: datetime) -> None:
    """Lets another chat join this athlete with a code, for a quarter of an hour."""
    connection.execute(delete(tables.link_code).where(tables.link_code.c.athlete_id == athlete_id))
    row = {"code": code, "athlete_id": athlete_id, "expires_at": now + CODE_LASTS}
    connection.execute(insert(tables.link_code), [row])


def redeem_link_code(connection: Connection, person: Person, code: str, now: datetime) -> bool:
    """Joins a chat with the athlete of a code; False when the code is none or too old."""
    is_it = tables.link_code.c.code == code.strip().upper()
    row = connection.execute(
        select(tables.link_code.c.athlete_id).where(is_it, tables.link_code.c.expires_at > now)
    ).one_or_none()
    account = find_account(connection, person)
    if row is None or account is None:
        return False
    own = account.own_athlete_id or account.athlete_id
    _point(connection, person, row.athlete_id, own if own != row.athlete_id else None)
    connection.execute(delete(tables.link_code).where(is_it))
    return True


def unlink(connection: Connection, person: Person) -> bool:
    """Parts a chat from the others of its athlete; False when there are no others.

    It returns to the athlete it was before, or begins anew with its next message.
    """
    account = find_account(connection, person)
    if account is None:
        return False
    if account.own_athlete_id is not None:
        _point(connection, person, account.own_athlete_id, None)
        return True
    is_same = tables.account.c.athlete_id == account.athlete_id
    if len(connection.execute(select(tables.account.c.sender).where(is_same)).all()) < 2:
        return False
    connection.execute(delete(tables.account).where(*_is(person)))
    return True


def _point(connection: Connection, person: Person, athlete_id: str, own: str | None) -> None:
    connection.execute(
        update(tables.account).where(*_is(person)).values(athlete_id=athlete_id, own_athlete_id=own)
    )


def _is(person: Person) -> tuple[ColumnElement[bool], ...]:
    return (tables.account.c.channel == person.channel, tables.account.c.sender == person.sender)


def _at(address: Address) -> tuple[ColumnElement[bool], ...]:
    return (tables.account.c.channel == address.channel, tables.account.c.sender == address.sender)


_FORGET_FAILURES = (
    update(tables.account)
    .where(
        tables.account.c.channel == bindparam("of_channel"),
        tables.account.c.sender == bindparam("of_sender"),
        tables.account.c.failures > 0,
    )
    .values(failures=0)
)
_REACHABLE = (
    select(
        tables.account.c.athlete_id,
        tables.account.c.channel,
        tables.account.c.chat,
        tables.account.c.sender,
        tables.account.c.is_group,
    )
    .where(
        is_among(tables.account.c.athlete_id, "athletes"),
        tables.account.c.retired_at.is_(None),
        tables.account.c.failures < GIVEN_UP_AFTER,
    )
    .order_by(tables.account.c.is_group, tables.account.c.used_at.desc())
)
