"""The undo history: every named change, with what differed before and after it."""

import json
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from core.coach.snapshot import Outcome, Record, Revision
from core.plain import from_plain
from storage import tables
from storage.records import Changes, with_changes
from storage.rows import to_text


def around(
    connection: Connection, athlete_id: str, history_at: int, record: Record
) -> tuple[Revision | None, Revision | None]:
    """What Undo and what Redo would return to."""
    rows = connection.execute(
        select(
            tables.revision.c.number, tables.revision.c.summary, tables.revision.c.changes
        ).where(
            tables.revision.c.athlete_id == athlete_id,
            tables.revision.c.number.in_((history_at, history_at + 1)),
        )
    )
    found: dict[int, Revision] = {}
    for number, summary, text in rows:
        is_undo = number == history_at
        changes: Changes = from_plain(Changes, json.loads(text))
        target = with_changes(record, changes, is_undo=is_undo)
        found[number] = Revision(number=number, summary=summary, record=target)
    return found.get(history_at), found.get(history_at + 1)


def logged_in(connection: Connection, athlete_id: str, number: int) -> tuple[str, ...]:
    """Ids of the activities that a change added to the log."""
    text = connection.execute(
        select(tables.revision.c.changes).where(
            tables.revision.c.athlete_id == athlete_id, tables.revision.c.number == number
        )
    ).scalar()
    if text is None:
        return ()
    changes: Changes = from_plain(Changes, json.loads(text))
    log = changes.activities
    before, after = ({one["id"] for one in side.values()} for side in (log.before, log.after))
    return tuple(sorted(after - before))


def position_after(history_at: int, outcome: Outcome, changes: Changes) -> int:
    """Number of the revision in force after an outcome."""
    if outcome.goes == "undo":  # also where all that would come back has to give way
        return max(history_at - 1, 0)
    if outcome.goes == "redo":
        return history_at + 1
    return history_at + 1 if changes and outcome.summary else history_at


def keep(
    connection: Connection,
    athlete_id: str,
    number: int,
    outcome: Outcome,
    changes: Changes,
    now: datetime,
) -> int | None:
    """Adds a named change to the history, in place of those that had been taken back.

    Returns its number; None for what is no change that can be taken back.
    """
    if not changes or not outcome.summary or outcome.goes in ("undo", "redo"):
        return None
    is_taken_back = tables.revision.c.number >= number
    connection.execute(
        delete(tables.revision).where(tables.revision.c.athlete_id == athlete_id, is_taken_back)
    )
    row = {
        "athlete_id": athlete_id,
        "number": number,
        "summary": outcome.summary,
        "made_at": now,
        "changes": to_text(changes, Changes),
    }
    connection.execute(insert(tables.revision), [row])
    return number
