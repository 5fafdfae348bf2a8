"""What was said before, by both sides, and how long it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from core.replies import Reply
from storage import tables
from storage.rows import from_text

WORDS_LAST = timedelta(days=90)
"""After how long an athlete's words and the coach's answers are forgotten."""
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


def forget_old(connection: Connection, now: datetime) -> None:
    """Forgets what need not be kept any more."""
    incoming, outgoing, codes = tables.incoming, tables.outgoing, tables.link_code
    revision = tables.revision
    connection.execute(
        update(incoming)
        .where(incoming.c.at < now - WORDS_LAST, incoming.c.text != "")
        .values(text="")
    )
    connection.execute(delete(incoming).where(incoming.c.at < now - IDS_LAST))
    connection.execute(
        delete(outgoing).where(
            outgoing.c.not_before.is_(None), outgoing.c.settled_at < now - WORDS_LAST
        )
    )
    connection.execute(delete(revision).where(revision.c.made_at < now - CHANGES_LAST))
    connection.execute(delete(codes).where(codes.c.expires_at < now))
