"""The part of a record that the message of a day speaks of, for many athletes at once.

A season's plan holds a hundred sessions, a morning speaks of one: only what belongs to the
athlete's local day is decoded, for decoding is most of what a reminder costs.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, select

from core.activities.activity import Activity
from core.athlete import Athlete, Sport
from core.coach.evidence import REMEMBERED
from core.coach.reminding import as_of
from core.coach.snapshot import Record
from core.coach.turn import local_day
from core.plain import from_plain
from core.planning.plan import Microcycle, TrainingPlan
from core.workouts.steps import WorkoutKind
from storage import tables
from storage.among import is_among
from storage.record_rows import read_many
from storage.records import weeks_of
from storage.rows import from_text

_DAY = timedelta(days=1)
_MOVED_WITHIN = timedelta(days=21)
"""So far ahead a session may have moved that its old day still says where it went."""
_PLAN_AHEAD = _MOVED_WITHIN + timedelta(days=7)
"""A weekly review shows the next week, which lies nearer than what was moved farthest."""


class Scope(NamedTuple):
    """How much of a record a message speaks of."""

    ahead: int = 0
    """Its day: so many days after today."""
    back: int = 0
    """So many days before it count what was done."""


class Head(NamedTuple):
    """The row of an athlete, as far as a message of a day needs it."""

    athlete_id: str
    document: str
    plan: str | None


def read_days(
    connection: Connection, heads: Sequence[Head], now: datetime, scope: Scope
) -> dict[str, Record]:
    """The records of athletes without routines, and with what belongs to one local day.

    It has the sessions of that day, those moved away from it and those that were done on it.
    """
    athletes = {head.athlete_id: as_of(from_text(Athlete, head.document), now) for head in heads}
    days = {one: local_day(athlete, now) + scope.ahead * _DAY for one, athlete in athletes.items()}
    activities = _activities(connection, days, scope.back)
    weeks = _weeks(connection, athletes, days, activities)
    return {
        head.athlete_id: Record(
            athlete=athletes[head.athlete_id],
            plan=_plan_of(head.plan, tuple(weeks[head.athlete_id])),
            activities=tuple(activities[head.athlete_id]),
        )
        for head in heads
    }


def read_half_years(
    connection: Connection, athlete_ids: Sequence[str], now: datetime
) -> dict[str, Record]:
    """The records of athletes with the log of half a year and the plan up to the next weeks.

    Nothing the coach says unasked looks further, but for how long ago the last run was and what an
    illness does to the plan: who has not run for so long, or is ill, is read whole.
    """
    since, until = now.date() - REMEMBERED - _DAY, now.date() + _PLAN_AHEAD
    records = read_many(connection, athlete_ids, since, until)
    unusual = [one for one, record in records.items() if _is_ill(record) or not _has_run(record)]
    return records | (read_many(connection, unusual) if unusual else {})


def _is_ill(record: Record) -> bool:
    return record.athlete.illness is not None and record.athlete.illness.until is None


def _has_run(record: Record) -> bool:
    return any(activity.sport is Sport.RUN for activity in record.activities)


def is_race_day(record: Record) -> bool:
    """Whether the day is a race's, on which the whole record has a say."""
    sessions = (session for week in weeks_of(record) for session in week.sessions)
    return any(session.kind is WorkoutKind.RACE for session in sessions)


def _activities(
    connection: Connection, days: Mapping[str, date], back: int
) -> dict[str, list[Activity]]:
    """What was done on the day of each athlete, and so many days before."""
    before = timedelta(days=back)
    first, last = min(days.values()) - before, max(days.values())
    found: dict[str, list[Activity]] = {athlete_id: [] for athlete_id in days}
    asked = {"athletes": list(days), "first": first, "last": last}
    for athlete_id, day, text in connection.execute(_ACTIVITIES, asked):
        if days[athlete_id] - before <= day <= days[athlete_id]:
            found[athlete_id].append(from_text(Activity, text))
    return found


def _weeks(
    connection: Connection,
    athletes: Mapping[str, Athlete],
    days: Mapping[str, date],
    activities: Mapping[str, Sequence[Activity]],
) -> dict[str, list[Microcycle]]:
    """The week of each day, and where nothing is to be done later ones into which it has moved."""
    first, last = min(days.values()), max(days.values())
    found: dict[str, list[Microcycle]] = {athlete_id: [] for athlete_id in days}

    def read(weeks: Select[Any], ids: Sequence[str], begin: date, end: date) -> None:
        asked = {"athletes": ids, "first": begin, "last": end}
        for athlete_id, text in connection.execute(weeks, asked):
            done = {activity.id for activity in activities[athlete_id]}
            found[athlete_id].append(_of_day(text, days[athlete_id], done))

    read(_WEEKS, list(days), first - 6 * _DAY, last)
    idle = [one for one in days if not _is_busy(athletes[one], days[one], found[one])]
    if idle:
        read(_MOVED_WEEKS, idle, last + _DAY, last + _MOVED_WITHIN)
    return {one: sorted(weeks, key=attrgetter("monday")) for one, weeks in found.items()}


def _is_busy(athlete: Athlete, day: date, weeks: Sequence[Microcycle]) -> bool:
    """Whether something is surely to be done on a day."""
    is_blocked = any(exception.covers(day) for exception in athlete.availability.exceptions)
    sessions = (session for week in weeks for session in week.sessions_on(day))
    return not is_blocked and any(
        session.is_open and session.kind is not WorkoutKind.REST for session in sessions
    )


def _plan_of(text: str | None, weeks: tuple[Microcycle, ...]) -> TrainingPlan | None:
    """The plan of its head as stored and its weeks, without the reasons for the whole of it."""
    if text is None:
        return None
    head: TrainingPlan = from_plain(TrainingPlan, {**json.loads(text), "reasons": []})
    return replace(head, weeks=weeks)


def _of_day(text: str, on: date, done: Collection[str]) -> Microcycle:
    """A week with no more sessions than a day speaks of."""
    week, day = json.loads(text), on.isoformat()
    sessions = [
        session
        for session in week.get("sessions", ())
        if session["on"] == day
        or session.get("moved_from") == day
        or session.get("activity_id") in done
    ]
    of_day: Microcycle = from_plain(Microcycle, {**week, "sessions": sessions, "reasons": []})
    return of_day


_week = tables.plan_week.c
_activity = tables.activity.c
_ACTIVITIES = (
    select(_activity.athlete_id, _activity.day, _activity.document)
    .where(
        is_among(_activity.athlete_id, "athletes"),
        _activity.day.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_activity.position)
)
_WEEKS = select(_week.athlete_id, _week.document).where(
    is_among(_week.athlete_id, "athletes"), _week.day.between(bindparam("first"), bindparam("last"))
)
_MOVED_WEEKS = _WEEKS.where(_week.document.contains('"moved_from"', autoescape=True))
