"""The part of a record that the message of a day speaks of, for many athletes at once.

A season's plan holds a hundred sessions, a morning speaks of one: only what belongs to the
athlete's local day is decoded, for decoding is most of what a reminder costs.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from core.activities.activity import Activity
from core.athlete import Athlete
from core.coach.reminding import as_of
from core.coach.snapshot import Record
from core.coach.turn import local_day
from core.plain import from_plain
from core.planning.plan import Microcycle
from core.workouts.steps import WorkoutKind
from storage import tables
from storage.record_rows import plan_of
from storage.records import Pieces, weeks_of
from storage.rows import from_text

_DAY = timedelta(days=1)
_MOVED_WITHIN = timedelta(days=21)
"""So far ahead a session may have moved that its old day still says where it went."""


class Scope(NamedTuple):
    """How much of a record a message speaks of."""

    ahead: int = 0
    """Its day: so many days after today."""
    back: int = 0
    """So many days before it count what was done."""


def read_days(
    connection: Connection, athlete_ids: Sequence[str], now: datetime, scope: Scope
) -> dict[str, Record]:
    """The records of athletes without routines, and with what belongs to one local day.

    It has the sessions of that day, those moved away from it and those that were done on it.
    """
    heads = connection.execute(
        select(tables.athlete.c.id, tables.athlete.c.document, tables.athlete.c.plan).where(
            tables.athlete.c.id.in_(athlete_ids)
        )
    ).all()
    athletes = {head.id: as_of(from_text(Athlete, head.document), now) for head in heads}
    days = {one: local_day(athlete, now) + scope.ahead * _DAY for one, athlete in athletes.items()}
    activities = _activities(connection, days, scope.back)
    weeks = _weeks(connection, days, activities)
    return {
        head.id: Record(
            athlete=athletes[head.id],
            plan=plan_of(head.plan, tuple(weeks.get(head.id, ()))),
            activities=tuple(activities.get(head.id, ())),
        )
        for head in heads
    }


def is_race_day(record: Record) -> bool:
    """Whether the day is a race's, on which the whole record has a say."""
    sessions = (session for week in weeks_of(record) for session in week.sessions)
    return any(session.kind is WorkoutKind.RACE for session in sessions)


def _activities(
    connection: Connection, days: Mapping[str, date], back: int
) -> dict[str, list[Activity]]:
    """What was done on the day of each athlete, and so many days before."""
    if not days:
        return {}
    activity, before = tables.activity, timedelta(days=back)
    first, last = min(days.values()) - before, max(days.values())
    rows = connection.execute(
        select(activity.c.athlete_id, activity.c.day, activity.c.document)
        .where(activity.c.athlete_id.in_(days), activity.c.day.between(first, last))
        .order_by(activity.c.position)
    )
    found: dict[str, list[Activity]] = {}
    for athlete_id, day, document in rows:
        if days[athlete_id] - before <= day <= days[athlete_id]:
            found.setdefault(athlete_id, []).append(from_text(Activity, document))
    return found


def _weeks(
    connection: Connection, days: Mapping[str, date], activities: Mapping[str, list[Activity]]
) -> dict[str, list[Microcycle]]:
    """The week of each day, and later ones into which something moved."""
    if not days:
        return {}
    first, last = min(days.values()), max(days.values())
    week = tables.plan_week
    is_present = week.c.day.between(first - 6 * _DAY, last)
    is_ahead = week.c.day.between(last + _DAY, last + _MOVED_WITHIN)
    has_moved = week.c.document.contains('"moved_from"', autoescape=True)
    rows = connection.execute(
        select(week.c.athlete_id, week.c.document)
        .where(week.c.athlete_id.in_(days), or_(is_present, is_ahead & has_moved))
        .order_by(week.c.position)
    )
    found: dict[str, list[Microcycle]] = {}
    for athlete_id, document in rows:
        day = days[athlete_id].isoformat()
        done = {activity.id for activity in activities.get(athlete_id, ())}
        its_week: Microcycle = from_plain(Microcycle, _of_day(json.loads(document), day, done))
        found.setdefault(athlete_id, []).append(its_week)
    return found


def _of_day(week: Pieces, day: str, done: Collection[str]) -> Pieces:
    """A week with no more sessions than a day speaks of."""
    sessions = [
        session
        for session in week.get("sessions", ())
        if session["on"] == day
        or session.get("moved_from") == day
        or session.get("activity_id") in done
    ]
    return {**week, "sessions": sessions, "reasons": []}
