"""What a clock that ran ahead and was set back has left waiting for a time far away."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, Row, select, tuple_, update

from core.athlete import Athlete, Routine
from core.coach.reminding import as_of, due_after
from storage import tables
from storage.rows import from_text
from storage.tables import OutgoingStatus


class Place(NamedTuple):
    """Where a routine stands in the order in which they fall due."""

    due_at: datetime
    athlete_id: str = ""
    position: int = -1


def send_waiting(connection: Connection, now: datetime, beyond: datetime) -> None:
    """What is to be sent only beyond an instant waits no longer; what is on its way is left."""
    outgoing = tables.outgoing.c
    is_waiting = outgoing.status.in_((OutgoingStatus.QUEUED, OutgoingStatus.AWAITING_RETRY))
    connection.execute(
        update(tables.outgoing)
        .where(outgoing.not_before > beyond, is_waiting)
        .values(not_before=now)
    )


def bring_forward(connection: Connection, now: datetime, after: Place, limit: int) -> Place | None:
    """Gives routines due after a place, at most so many, the next time they have from now on.

    Returns the place to go on after; None at the end. What was said for a day is not said again.
    """
    routine = tables.routine.c
    place = tuple_(routine.due_at, routine.athlete_id, routine.position)
    rows = connection.execute(
        select(
            routine.due_at,
            routine.athlete_id,
            routine.position,
            routine.document.label("routine"),
            tables.athlete.c.document.label("athlete"),
        )
        .join(tables.athlete, tables.athlete.c.id == routine.athlete_id)
        .where(routine.due_at >= after.due_at, place > tuple_(*after))
        .order_by(routine.due_at, routine.athlete_id, routine.position)
        .limit(limit)
    ).all()
    for row in rows:
        _bring_forward(connection, row, now)
    return Place(*rows[-1][:3]) if rows else None


def _bring_forward(connection: Connection, row: Row[*tuple[object, ...]], now: datetime) -> None:
    athlete: Athlete = from_text(Athlete, row.athlete)
    due = due_after(from_text(Routine, row.routine), as_of(athlete, now).preferences, now)
    if due is None or due >= row.due_at:
        return
    routine = tables.routine.c
    connection.execute(
        update(tables.routine)
        .where(
            routine.athlete_id == row.athlete_id,
            routine.position == row.position,
            routine.due_at == row.due_at,
        )
        .values(due_at=due)
    )
