"""Reading a record from its rows, and writing only the rows that changed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, insert, select, update

from core.activities.activity import Activity
from core.athlete import Athlete, Routine
from core.coach.reminding import as_of, day_around, due_after
from core.coach.snapshot import Record
from core.planning.plan import Microcycle, TrainingPlan
from storage import tables
from storage.records import Changes, Pieces, Section, is_schedule_changed
from storage.rows import dump, from_text

_MOMENT = timedelta(seconds=1)


def read(connection: Connection, athlete_id: str) -> Record:
    """The whole record of an athlete who is stored."""
    return read_many(connection, (athlete_id,))[athlete_id]


def read_many(
    connection: Connection,
    athlete_ids: Sequence[str],
    since: date = date.min,
    until: date = date.max,
) -> dict[str, Record]:
    """The records of athletes, with what they did from a day on and what is planned up to one."""
    heads = connection.execute(
        select(tables.athlete.c.id, tables.athlete.c.document, tables.athlete.c.plan).where(
            tables.athlete.c.id.in_(athlete_ids)
        )
    ).all()
    planned_until = tables.plan_week.c.day <= until
    weeks = _documents(connection, tables.plan_week, athlete_ids, Microcycle, planned_until)
    done_since = tables.activity.c.day >= since
    activities = _documents(connection, tables.activity, athlete_ids, Activity, done_since)
    routines = _documents(connection, tables.routine, athlete_ids, Routine)
    return {
        head.id: Record(
            athlete=from_text(Athlete, head.document),
            plan=plan_of(head.plan, tuple(weeks.get(head.id, ()))),
            activities=tuple(activities.get(head.id, ())),
            routines=tuple(routines.get(head.id, ())),
        )
        for head in heads
    }


def as_of_now(record: Record, now: datetime) -> Record:
    """The record of the athlete where they are now; the very same when that is as stored."""
    athlete = as_of(record.athlete, now)
    return record if athlete is record.athlete else replace(record, athlete=athlete)


def write(
    connection: Connection,
    athlete_id: str,
    changes: Changes,
    old: Record,
    new: Record,
    now: datetime,
) -> None:
    """Writes the weeks, activities and routines that changed; the athlete's own row is not its."""
    _write_section(connection, tables.plan_week, athlete_id, changes.weeks, _week_columns)
    _write_section(connection, tables.activity, athlete_id, changes.activities, _activity_columns)
    _write_section(connection, tables.routine, athlete_id, changes.routines, _routine_columns)
    if is_schedule_changed(old, new):
        _set_due_times(connection, athlete_id, old, new, now)


def plan_of(head: str | None, weeks: tuple[Microcycle, ...]) -> TrainingPlan | None:
    """The plan of its head as stored and its weeks."""
    return replace(from_text(TrainingPlan, head), weeks=weeks) if head else None


def _documents(
    connection: Connection,
    table: Table,
    athlete_ids: Sequence[str],
    kind: type,
    *is_wanted: ColumnElement[bool],
) -> dict[str, list[Any]]:
    """The values of a table by athlete, in order."""
    is_theirs = table.c.athlete_id.in_(athlete_ids)
    wanted = select(table.c.athlete_id, table.c.document).where(is_theirs, *is_wanted)
    found: dict[str, list[Any]] = {}
    for athlete_id, document in connection.execute(wanted.order_by(table.c.position)):
        found.setdefault(athlete_id, []).append(from_text(kind, document))
    return found


def _week_columns(plain: Pieces) -> Mapping[str, Any]:
    return {"day": date.fromisoformat(plain["monday"])}


def _activity_columns(plain: Pieces) -> Mapping[str, Any]:
    return {"day": date.fromisoformat(plain["on"])}


def _routine_columns(plain: Pieces) -> Mapping[str, Any]:
    return {"kind": plain["kind"]}


def _write_section(
    connection: Connection,
    table: Table,
    athlete_id: str,
    section: Section,
    columns: Any,
) -> None:
    rows = [
        {
            "athlete_id": athlete_id,
            "position": int(place),
            "document": dump(plain),
            **columns(plain),
        }
        for place, plain in section.after.items()
    ]
    gone = [int(place) for place in section.before if place not in section.after]
    old = [row for row in rows if str(row["position"]) in section.before]
    new = [row for row in rows if str(row["position"]) not in section.before]
    if gone:
        connection.execute(delete(table).where(*_is_at(table, athlete_id, gone)))
    if old:
        _update(connection, table, old)
    if new:
        connection.execute(insert(table), new)


def _update(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    names = [name for name in rows[0] if name not in ("athlete_id", "position")]
    connection.execute(
        update(table)
        .where(
            table.c.athlete_id == bindparam("its_athlete"),
            table.c.position == bindparam("its_position"),
        )
        .values({name: bindparam(name) for name in names}),
        [
            {
                "its_athlete": row["athlete_id"],
                "its_position": row["position"],
                **{name: row[name] for name in names},
            }
            for row in rows
        ],
    )


def _is_at(table: Table, athlete_id: str, places: list[int]) -> tuple[Any, ...]:
    return (table.c.athlete_id == athlete_id, table.c.position.in_(places))


def _set_due_times(
    connection: Connection, athlete_id: str, old: Record, new: Record, now: datetime
) -> None:
    """A routine that stays as it was keeps its next instant; the others get theirs from now on.

    In another zone it gets today's time there, though that may have passed: what of it was not
    said at the other place is still said while it is of use.
    """
    there, before = new.athlete.preferences, old.athlete.preferences
    if (there.zone, there.away_until) == (before.zone, before.away_until):
        kept = _due_times(connection, athlete_id, old.routines)
    else:
        day_begins, _ = day_around(there.zone, now)
        kept = {one: due_after(one, there, day_begins - _MOMENT) for one in old.routines}
    rows = [
        {
            "athlete_id": athlete_id,
            "position": place,
            "due_at": kept[routine] if routine in kept else due_after(routine, there, now),
        }
        for place, routine in enumerate(new.routines)
    ]
    if rows:
        _update(connection, tables.routine, rows)


def _due_times(
    connection: Connection, athlete_id: str, routines: tuple[Routine, ...]
) -> dict[Routine, datetime | None]:
    rows = connection.execute(
        select(tables.routine.c.position, tables.routine.c.due_at).where(
            tables.routine.c.athlete_id == athlete_id
        )
    )
    return {routines[place]: due for place, due in rows if place < len(routines)}
