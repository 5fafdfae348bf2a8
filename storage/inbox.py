"""Seen messages: a message's row and its effect are one transaction, so none counts twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

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


def note_seen(connection: Connection, message: Received, athlete_id: str | None) -> None:
    """Remembers a message. Raises AlreadySeen when it is known: then nothing may be stored."""
    row = {
        "channel": message.channel,
        "chat": message.chat,
        "message_id": message.message_id,
        "at": message.at,
        "text": message.text,
        "athlete_id": athlete_id,
    }
    if not insert_if_new(connection, tables.incoming, row, unique="channel chat message_id"):
        raise AlreadySeen(message.message_id)
