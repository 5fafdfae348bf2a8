"""How often something worth knowing happened, over all processes and restarts."""

from sqlalchemy import Connection, select, update

from storage import tables
from storage.database import insert_if_new

STALE = "reminders dropped: too late"
"""Reminders that fell due too long ago to be of use."""
EXPIRED = "messages expired"
"""Messages that could not be sent in time."""
UNREACHABLE = "reminders dropped: nowhere to send"
"""Reminders of athletes who can't be reached."""


def count(connection: Connection, name: str, step: int = 1) -> None:
    """Adds to a counter."""
    if step <= 0:
        return
    insert_if_new(connection, tables.counter, {"name": name, "value": 0}, unique="name")
    connection.execute(
        update(tables.counter)
        .where(tables.counter.c.name == name)
        .values(value=tables.counter.c.value + step)
    )


def counts(connection: Connection) -> dict[str, int]:
    """Every counter."""
    rows = connection.execute(select(tables.counter.c.name, tables.counter.c.value))
    return dict(rows.all())
