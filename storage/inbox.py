"""Seen messages: a message's row and its effect are one transaction, so none counts twice."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from storage import tables
from storage.database import insert_if_new


class AlreadySeen(Exception):
    """The message was stored before, with its effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One message as it is remembered."""

    channel: str
    """Its platform."""
    chat: str
    """Where it was written."""
    message_id: str
    """Unique within the chat."""
    at: datetime
    """When it was sent."""
    text: str = ""
    """What was written, or what the tapped button said."""
    corrects: str | None = None
    """The id of the message in the same chat that it takes the place of."""
    amends: bool = False
    """Whether what that one changed still stands, amended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A message that was stored before and is now corrected."""

    message_id: str
    """Its id in the chat."""
    at: datetime
    """When it was sent."""
    text: str
    """What it said, with what has been corrected since."""
    revision: int | None
    """Number of the change it made, if it made one that can be taken back."""


def is_seen(connection: Connection, message: Received) -> bool:
    """Whether the message was stored before."""
    found = connection.execute(
        select(tables.incoming.c.at).where(
            tables.incoming.c.channel == message.channel,
            tables.incoming.c.chat == message.chat,
            tables.incoming.c.message_id == message.message_id,
        )
    )
    return found.first() is not None


def find_earlier(
    connection: Connection, channel: str, chat: str, message_id: str, athlete_id: str
) -> Earlier | None:
    """An athlete's stored message by its id."""
    incoming = tables.incoming.c
    row = connection.execute(
        select(incoming.message_id, incoming.at, incoming.text, incoming.revision).where(
            incoming.channel == channel,
            incoming.chat == chat,
            incoming.message_id == message_id,
            incoming.athlete_id == athlete_id,
        )
    ).one_or_none()
    return Earlier(**row._mapping) if row else None


def is_latest(connection: Connection, earlier: Earlier, athlete_id: str) -> bool:
    """Whether the athlete has written nothing after a message."""
    incoming = tables.incoming.c
    later = select(incoming.at).where(incoming.athlete_id == athlete_id, incoming.at > earlier.at)
    return connection.execute(later.limit(1)).first() is None


def note_seen(
    connection: Connection, message: Received, athlete_id: str | None, revision: int | None = None
) -> None:
    """Remembers a message and what it changed, also under the message that it corrects.

    Raises AlreadySeen when it is known: then nothing may be stored.
    """
    row = {
        "channel": message.channel,
        "chat": message.chat,
        "message_id": message.message_id,
        "at": message.at,
        "text": message.text,
        "athlete_id": athlete_id,
        "revision": revision,
    }
    if not insert_if_new(connection, tables.incoming, row, unique="channel chat message_id"):
        raise AlreadySeen(message.message_id)
    if message.corrects is not None:
        values: dict[str, Any] = {"text": message.text}
        connection.execute(
            update(tables.incoming)
            .where(
                tables.incoming.c.channel == message.channel,
                tables.incoming.c.chat == message.chat,
                tables.incoming.c.message_id == message.corrects,
            )
            .values(values if message.amends else values | {"revision": revision})
        )
