"""Routines that fell due: claimed, said and moved to their next day, in one transaction.

A batch is claimed with its athletes, skipping those that another process holds. What is said goes
into the outbox under a key of athlete, routine and local day, so that no day is told twice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, bindparam, select, update

from core.athlete import Routine, RoutineKind
from core.coach.reminding import (
    NUDGE_DAYS,
    SILENT_DAYS,
    Occurrence,
    day_around,
    gives_way,
    is_unasked_for,
    occurrence,
    silent_days,
)
from core.coach.snapshot import Dialogue, Record, Snapshot
from core.replies import Reply
from storage import counters, tables
from storage.accounts import Person, reach
from storage.among import is_among
from storage.athletes import DIALOGUE_LASTS, present_dialogue
from storage.outbox import Queued, enqueue_new
from storage.record_days import Head, Scope, is_race_day, read_days, read_half_years
from storage.record_rows import as_of_now
from storage.rows import from_text, to_text

SCOPES: Mapping[str, Scope] = MappingProxyType(
    {
        RoutineKind.MORNING: Scope(),
        RoutineKind.EVENING: Scope(),
        RoutineKind.READINESS: Scope(back=35),
        RoutineKind.EVENING_BEFORE: Scope(ahead=1),
        RoutineKind.RACE_COUNTDOWN: Scope(ahead=-1),
        RoutineKind.NUDGE: Scope(),
    }
)
"""Kinds that speak of one day, and which; the others look at the plan and half a year."""

Compose: TypeAlias = Callable[[RoutineKind, Snapshot, datetime], Reply | None]
"""What a routine says now; None is silence."""
DialogueAfter: TypeAlias = Callable[[Reply, Dialogue], Dialogue]
"""Where the conversation stands once something was said unasked."""
Records: TypeAlias = dict[tuple[str, Scope | None], Record]
"""Records by athlete and how much of them was read; None for the plan and half a year."""
SayQuiet: TypeAlias = Callable[[Snapshot], Reply]
"""The last word before the coach falls silent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What reminders say."""

    compose: Compose
    """The words of a routine."""
    dialogue_after: DialogueAfter
    """What they leave open."""
    say_quiet: SayQuiet
    """The last word."""


class Due(NamedTuple):
    """A routine that fell due, with its athlete."""

    athlete_id: str
    position: int
    kind: str
    """core.athlete.RoutineKind."""
    routine: str
    due_at: datetime
    plan_version: int
    athlete: str
    plan: str | None
    dialogue: str | None
    dialogue_until: datetime | None
    heard_at: datetime | None
    quiet_since: datetime | None


@dataclass(slots=True)
class Batch:
    """What a batch of due routines comes to, before it is written."""

    connection: Connection
    voice: Voice
    now: datetime
    letters: list[Queued] = field(default_factory=list)
    left_open: list[dict[str, Any]] = field(default_factory=list)
    """Where each letter leaves the conversation."""
    moves: dict[tuple[datetime | None, int], list[str]] = field(default_factory=dict)
    """Athletes by the next instant of a routine and its position: many share a clock."""
    fallen_quiet: list[str] = field(default_factory=list)
    stale: int = 0
    unreachable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """How a batch went."""

    due: int
    """Routines that had fallen due."""
    channels: frozenset[str]
    """Where there is something to send now."""


def fire_due(connection: Connection, voice: Voice, now: datetime, limit: int) -> Fired:
    """Says what is due, at most so many routines, and moves each to its next occurrence."""
    due = _claim(connection, now, limit)
    if not due:
        return Fired(due=0, channels=frozenset())
    records = _read(connection, due, now)
    people = reach(connection, sorted({one.athlete_id for one in due}))
    batch = Batch(connection, voice, now)
    for one in due:
        _consider(batch, one, records[_scope(one)], people.get(one.athlete_id, ()))
    _write(batch)
    channels = frozenset(letter.to.channel for letter in batch.letters)
    return Fired(due=len(due), channels=channels)


def _claim(connection: Connection, now: datetime, limit: int) -> list[Due]:
    """The routines longest due, with their athletes, locked where the database can."""
    return [Due._make(row) for row in connection.execute(_DUE, {"now": now, "limit": limit})]


def _read(connection: Connection, due: Sequence[Due], now: datetime) -> Records:
    """The records the routines speak of: of a day where that is enough, else of half a year."""
    scopes: dict[Scope, dict[str, Head]] = {}
    long: set[str] = set()
    for one in due:
        scope = SCOPES.get(one.kind)
        if scope is None:
            long.add(one.athlete_id)
        else:
            head = Head(one.athlete_id, one.athlete, one.plan)
            scopes.setdefault(scope, {})[one.athlete_id] = head
    records: Records = {}
    for scope, heads in scopes.items():
        for athlete_id, record in read_days(connection, list(heads.values()), now, scope).items():
            records[athlete_id, scope] = record
    wanted = {key for key, record in records.items() if is_race_day(record)}
    wanted |= {_scope(one) for one in due if _is_nudge(one, records, now)}
    wanted |= {(athlete_id, None) for athlete_id in long}
    if wanted:
        read = read_half_years(connection, sorted({athlete_id for athlete_id, _ in wanted}), now)
        records |= {key: as_of_now(read[key[0]], now) for key in wanted}
    return records


def _scope(due: Due) -> tuple[str, Scope | None]:
    """Which record a routine speaks of."""
    return due.athlete_id, SCOPES.get(due.kind)


def _is_nudge(due: Due, records: Records, now: datetime) -> bool:
    """Whether it is a day of silence on which the coach asks how it goes."""
    if due.kind != RoutineKind.NUDGE:
        return False
    zone = records[_scope(due)].athlete.preferences.zone
    routine = _routine_of(due.routine)
    return silent_days(due.heard_at or now, routine, zone, now) in NUDGE_DAYS


def _consider(batch: Batch, due: Due, record: Record, chats: Sequence[Person]) -> None:
    """Decides what becomes of one routine that fell due."""
    routine, preferences = _routine_of(due.routine), record.athlete.preferences
    standing = _standing(routine, preferences, due.due_at, batch.now)
    batch.stale += standing.stale
    batch.moves.setdefault((standing.next_due, due.position), []).append(due.athlete_id)
    if standing.name is None:
        return
    if not chats:
        batch.unreachable += 1
        return
    record = replace(record, routines=record.routines or (routine,))
    _say(batch, due, record, chats[0], standing)


@lru_cache(maxsize=1024)
def _routine_of(document: str) -> Routine:
    """Many athletes have the same routine."""
    return from_text(Routine, document)


_standing = lru_cache(maxsize=1024)(occurrence)
"""Many athletes share a clock, their quiet hours and the time of a routine."""


def _say(
    batch: Batch,
    due: Due,
    record: Record,
    to: Person,
    standing: Occurrence,
) -> None:
    """Queues what the routine says, unless the athlete has been silent for too long."""
    voice, now, preferences = batch.voice, batch.now, record.athlete.preferences
    dialogue = present_dialogue(due.dialogue, due.dialogue_until, record, now)
    snapshot = Snapshot(record=record, dialogue=dialogue, plan_version=due.plan_version)
    routine = _routine_of(due.routine)
    silent = silent_days(due.heard_at or now, routine, preferences.zone, now)
    name = standing.name or ""
    if silent >= SILENT_DAYS:
        if due.quiet_since is not None or due.athlete_id in batch.fallen_quiet:
            return
        batch.fallen_quiet.append(due.athlete_id)
        name, reply = f"quiet/{due.heard_at}", voice.say_quiet(snapshot)
    elif due.kind == RoutineKind.NUDGE and silent not in NUDGE_DAYS:
        return
    else:
        composed = voice.compose(RoutineKind(due.kind), snapshot, now)
        if composed is None or (to.is_group and composed.is_private):
            return
        if gives_way(name) and _is_day_taken(batch, due, preferences.zone):
            return
        reply = composed
    letter = Queued(
        to=to.address,
        reply=reply,
        athlete_id=due.athlete_id,
        key=f"{due.athlete_id}/{name}",
        is_unasked=True,
        expires_at=standing.until,
    )
    batch.letters.append(letter)
    left_open = {
        "of": due.athlete_id,
        "left_open": to_text(voice.dialogue_after(reply, dialogue)),
        "until": now + DIALOGUE_LASTS,
    }
    batch.left_open.append(left_open)


def _is_day_taken(batch: Batch, due: Due, zone: str) -> bool:
    """Whether the athlete hears of something else today that they did not ask for.

    Of that there is one thing a day: the review, else what came first.
    """
    begin, end = day_around(zone, batch.now)
    review_today = select(_routine.position).where(
        _routine.athlete_id == due.athlete_id,
        _routine.kind == RoutineKind.WEEKLY_REVIEW,
        _routine.due_at < end,
    )
    if batch.connection.execute(review_today).first() is not None:
        return True
    outgoing = tables.outgoing.c
    said_today = select(outgoing.key).where(
        outgoing.athlete_id == due.athlete_id,
        outgoing.is_unasked,
        outgoing.created_at >= begin,
    )
    keys = [key for key in batch.connection.execute(said_today).scalars() if key]
    keys += [letter.key for letter in batch.letters if letter.athlete_id == due.athlete_id]
    return any(is_unasked_for(key.partition("/")[2]) for key in keys if key)


def _said_before(batch: Batch) -> frozenset[str | None]:
    """Of the keys of a batch those that were said before: after a journey a day may come again."""
    if not batch.letters:
        return frozenset()
    keys = [letter.key for letter in batch.letters]
    return frozenset(batch.connection.execute(_SAID, {"keys": keys}).scalars())


def _write(batch: Batch) -> None:
    connection = batch.connection
    for (next_due, position), athletes in batch.moves.items():
        moved = {"athletes": athletes, "at": position, "next_due": next_due}
        connection.execute(_MOVE, moved)
    known = _said_before(batch)
    letters = [letter for letter in batch.letters if letter.key not in known]
    pairs = zip(batch.letters, batch.left_open, strict=True)
    dialogues = {left["of"]: left for letter, left in pairs if letter.key not in known}
    if dialogues:
        connection.execute(_LEAVE_OPEN, list(dialogues.values()))
    enqueue_new(connection, letters, batch.now)
    if batch.fallen_quiet:
        is_quiet = _athlete.id.in_(batch.fallen_quiet)
        connection.execute(update(tables.athlete).where(is_quiet).values(quiet_since=batch.now))
    counters.count(connection, counters.STALE, batch.stale)
    counters.count(connection, counters.UNREACHABLE, batch.unreachable)


_routine, _athlete = tables.routine.c, tables.athlete.c
_DUE = (
    select(
        _routine.athlete_id,
        _routine.position,
        _routine.kind,
        _routine.document.label("routine"),
        _routine.due_at,
        _athlete.plan_version,
        _athlete.document.label("athlete"),
        _athlete.plan,
        _athlete.dialogue,
        _athlete.dialogue_until,
        _athlete.heard_at,
        _athlete.quiet_since,
    )
    .join(tables.athlete, _athlete.id == _routine.athlete_id)
    .where(_routine.due_at <= bindparam("now"))
    .order_by(_routine.due_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
"""The routines longest due, each with its athlete."""
_MOVE = (
    update(tables.routine)
    .where(
        is_among(_routine.athlete_id, "athletes"),
        _routine.position == bindparam("at"),
    )
    .values(due_at=bindparam("next_due"))
)
_SAID = select(tables.outgoing.c.key).where(is_among(tables.outgoing.c.key, "keys"))
_LEAVE_OPEN = (
    update(tables.athlete)
    .where(_athlete.id == bindparam("of"))
    .values(
        version=_athlete.version + 1,
        dialogue=bindparam("left_open"),
        dialogue_until=bindparam("until"),
    )
)
