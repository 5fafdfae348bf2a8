"""What was said before, by both sides, and how long it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    Tuple,
    delete,
    literal_column,
    select,
    tuple_,
    update,
)

from core.replies import Reply
from storage import tables
from storage.drafts import KEPT_FOR
from storage.rows import from_text
from storage.usage import disown_old_usage

WORDS_LAST = timedelta(days=90)
"""After how long an athlete's words and the coach's answers are forgotten, sent or not."""
CHANGES_LAST = timedelta(days=180)
"""After how long a change can't be taken back any more."""
IDS_LAST = timedelta(days=400)
"""After how long a message's id is; no platform delivers one again so late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that was said, by either side."""

    at: datetime
    """When."""
    text: str = ""
    """What the athlete wrote; empty when the coach spoke."""
    reply: Reply | None = None
    """What the coach said."""


def last_said(connection: Connection, athlete_id: str, count: int) -> Sequence[Said]:
    """The latest things said, oldest first."""
    heard = connection.execute(
        select(tables.incoming.c.at, tables.incoming.c.text)
        .where(tables.incoming.c.athlete_id == athlete_id, tables.incoming.c.text != "")
        .order_by(tables.incoming.c.at.desc())
        .limit(count)
    )
    told = connection.execute(
        select(tables.outgoing.c.created_at, tables.outgoing.c.reply)
        .where(tables.outgoing.c.athlete_id == athlete_id)
        .order_by(tables.outgoing.c.id.desc())
        .limit(count)
    )
    said = [Said(at=at, text=text) for at, text in heard]
    said += [Said(at=at, reply=from_text(Reply, reply)) for at, reply in told]
    return sorted(said, key=lambda one: (one.at, one.reply is not None))[-count:]


def forget_old(connection: Connection, now: datetime, limit: int) -> bool:
    """Forgets what need not be kept any more, so many rows of a kind; whether there may be more.

    Each kind is found by its age, for the tables grow with every day that passes.
    """
    disown_old_usage(connection, (now - IDS_LAST).date())
    incoming, outgoing = tables.incoming.c, tables.outgoing.c
    made_at, expires_at = tables.revision.c.made_at, tables.link_code.c.expires_at
    wordy = (incoming.at < now - WORDS_LAST, incoming.text != literal_column("''"))
    is_told = (outgoing.settled_at < now - WORDS_LAST,)
    is_left = (outgoing.not_before.is_not(None), outgoing.created_at < now - WORDS_LAST)
    counts = [
        connection.execute(change.where(_key(table).in_(_first(table, is_old, limit)))).rowcount
        for table, change, is_old in (
            (tables.incoming, update(tables.incoming).values(text=""), wordy),
            (tables.incoming, delete(tables.incoming), (incoming.at < now - IDS_LAST,)),
            (tables.outgoing, delete(tables.outgoing), is_told),
            (tables.outgoing, delete(tables.outgoing), is_left),
            (tables.draft, delete(tables.draft), (tables.draft.c.at < now - KEPT_FOR,)),
            (tables.revision, delete(tables.revision), (made_at < now - CHANGES_LAST,)),
            (tables.link_code, delete(tables.link_code), (expires_at < now,)),
        )
    ]
    return max(counts) == limit


def _key(table: Table) -> Tuple:
    return tuple_(*table.primary_key)


def _first(table: Table, is_old: Sequence[ColumnElement[bool]], limit: int) -> Select[Any]:
    """The keys of so many old rows."""
    return select(*table.primary_key).where(*is_old).limit(limit)
