"""Routines that fell due: claimed, said and moved to their next day, in one transaction.

A batch is claimed with its athletes, skipping those that another process holds. What is said goes
into the outbox under a key of athlete, routine and local day, so that no day is told twice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, select, update

from core.athlete import Routine, RoutineKind
from core.coach.reminding import (
    NUDGE_DAYS,
    SILENT_DAYS,
    Timing,
    due_after,
    latest_due,
    missed_between,
    ripeness,
    silent_days,
    zone_of,
)
from core.coach.snapshot import Dialogue, Record, Snapshot
from core.replies import Reply
from storage import counters, tables
from storage.accounts import Person, reach
from storage.athletes import DIALOGUE_LASTS, present_dialogue
from storage.outbox import Queued, enqueue_new
from storage.record_days import Scope, is_race_day, read_days
from storage.record_rows import as_of_now, read_many
from storage.rows import from_text, to_text

SCOPES: Mapping[RoutineKind, Scope] = MappingProxyType(
    {
        RoutineKind.MORNING: Scope(),
        RoutineKind.EVENING: Scope(),
        RoutineKind.READINESS: Scope(back=35),
        RoutineKind.EVENING_BEFORE: Scope(ahead=1),
        RoutineKind.RACE_COUNTDOWN: Scope(ahead=-1),
        RoutineKind.NUDGE: Scope(),
    }
)
"""Kinds that speak of one day, and which; the others look at the whole record."""

Compose: TypeAlias = Callable[[RoutineKind, Snapshot, datetime], Reply | None]
"""What a routine says now; None is silence."""
DialogueAfter: TypeAlias = Callable[[Reply, Dialogue], Dialogue]
"""Where the conversation stands once something was said unasked."""
Records: TypeAlias = dict[tuple[str, Scope | None], Record]
"""Records by athlete and how much of them was read; None for all."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A routine that fell due, with its athlete."""

    athlete_id: str
    position: int
    kind: RoutineKind
    document: str
    due_at: datetime
    version: int
    plan_version: int
    dialogue: str | None
    dialogue_until: datetime | None
    heard_at: datetime | None
    quiet_since: datetime | None


@dataclass(slots=True)
class Batch:
    """What a batch of due routines comes to, before it is written."""

    letters: list[Queued] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    dialogues: dict[str, dict[str, Any]] = field(default_factory=dict)
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
    batch = Batch()
    for one in due:
        _consider(batch, one, records[_scope(one)], people, voice, now)
    _write(connection, batch, now)
    channels = frozenset(letter.to.channel for letter in batch.letters)
    return Fired(due=len(due), channels=channels)


def _claim(connection: Connection, now: datetime, limit: int) -> list[Due]:
    """The routines longest due, with their athletes, locked where the database can."""
    routine, athlete = tables.routine, tables.athlete
    found = connection.execute(
        select(
            routine.c.athlete_id,
            routine.c.position,
            routine.c.kind,
            routine.c.document,
            routine.c.due_at,
            athlete.c.version,
            athlete.c.plan_version,
            athlete.c.dialogue,
            athlete.c.dialogue_until,
            athlete.c.heard_at,
            athlete.c.quiet_since,
        )
        .join(athlete, athlete.c.id == routine.c.athlete_id)
        .where(routine.c.due_at <= now)
        .order_by(routine.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (row._mapping for row in found)
    return [Due(**{**row, "kind": RoutineKind(row["kind"])}) for row in rows]


def _read(connection: Connection, due: Sequence[Due], now: datetime) -> Records:
    """The records the routines speak of: of a day where that is enough, else whole."""
    scopes: dict[Scope, set[str]] = {}
    whole: set[str] = set()
    for one in due:
        scope = SCOPES.get(one.kind)
        ids = whole if scope is None else scopes.setdefault(scope, set())
        ids.add(one.athlete_id)
    records: Records = {}
    for scope, ids in scopes.items():
        for athlete_id, record in read_days(connection, sorted(ids), now, scope).items():
            records[athlete_id, scope] = record
    wanted = {key for key, record in records.items() if is_race_day(record)}
    wanted |= {_scope(one) for one in due if _is_nudge(one, records, now)}
    wanted |= {(athlete_id, None) for athlete_id in whole}
    if wanted:
        read = read_many(connection, sorted({athlete_id for athlete_id, _ in wanted}))
        records |= {key: as_of_now(read[key[0]], now) for key in wanted}
    return records


def _scope(due: Due) -> tuple[str, Scope | None]:
    """Which record a routine speaks of."""
    return due.athlete_id, SCOPES.get(due.kind)


def _is_nudge(due: Due, records: Records, now: datetime) -> bool:
    """Whether it is a day of silence on which the coach asks how it goes."""
    if due.kind is not RoutineKind.NUDGE:
        return False
    zone = records[_scope(due)].athlete.preferences.zone
    return silent_days(due.heard_at or now, zone, now) in NUDGE_DAYS


def _consider(
    batch: Batch,
    due: Due,
    record: Record,
    people: dict[str, tuple[Person, ...]],
    voice: Voice,
    now: datetime,
) -> None:
    """Decides what becomes of one routine that fell due."""
    routine, zone = from_text(Routine, due.document), record.athlete.preferences.zone
    latest = latest_due(routine, zone, due.due_at, now)
    batch.stale += missed_between(routine, zone, due.due_at, latest)
    ripe = ripeness(routine, latest, record.athlete.preferences, now)
    if ripe.timing is Timing.WAIT:
        _move(batch, due, ripe.until)
        return
    _move(batch, due, due_after(routine, record.athlete.preferences, now))
    if ripe.timing is Timing.DROP:
        batch.stale += 1
        return
    chats = people.get(due.athlete_id, ())
    if not chats:
        batch.unreachable += 1
        return
    record = replace(record, routines=record.routines or (routine,))
    _say(batch, due, record, chats[0], _key(due, routine, zone, latest), ripe.until, voice, now)


def _say(
    batch: Batch,
    due: Due,
    record: Record,
    to: Person,
    key: str,
    until: datetime,
    voice: Voice,
    now: datetime,
) -> None:
    """Queues what the routine says, unless the athlete has been silent for too long."""
    dialogue = present_dialogue(due.dialogue, due.dialogue_until, record, now)
    snapshot = Snapshot(record=record, dialogue=dialogue, plan_version=due.plan_version)
    silent = silent_days(due.heard_at or now, record.athlete.preferences.zone, now)
    if silent >= SILENT_DAYS:
        if due.quiet_since is not None or due.athlete_id in batch.fallen_quiet:
            return
        batch.fallen_quiet.append(due.athlete_id)
        key, reply = f"{due.athlete_id}/quiet/{due.heard_at}", voice.say_quiet(snapshot)
    elif due.kind is RoutineKind.NUDGE and silent not in NUDGE_DAYS:
        return
    else:
        composed = voice.compose(due.kind, snapshot, now)
        if composed is None or (to.is_group and composed.is_private):
            return
        reply = composed
    letter = Queued(
        to=to.address,
        reply=reply,
        athlete_id=due.athlete_id,
        key=key,
        is_unasked=True,
        expires_at=until,
    )
    batch.letters.append(letter)
    batch.dialogues[due.athlete_id] = {
        "its_athlete": due.athlete_id,
        "dialogue": to_text(voice.dialogue_after(reply, dialogue)),
        "dialogue_until": now + DIALOGUE_LASTS,
    }


def _key(due: Due, routine: Routine, zone: str, latest: datetime) -> str:
    """Athlete, routine and local day; a snoozed one and another time of day are asked for anew."""
    local = latest.astimezone(zone_of(zone))
    if routine.snoozed_until == latest:
        return f"{due.athlete_id}/{due.kind}/again at {latest:%Y-%m-%dT%H:%M:%S}"
    return f"{due.athlete_id}/{due.kind}/{local:%Y-%m-%d}/{routine.at:%H:%M}"


def _move(batch: Batch, due: Due, due_at: datetime | None) -> None:
    batch.moves.append(
        {"its_athlete": due.athlete_id, "its_position": due.position, "next_at": due_at}
    )


def _write(connection: Connection, batch: Batch, now: datetime) -> None:
    routine, athlete = tables.routine, tables.athlete
    connection.execute(
        update(routine)
        .where(
            routine.c.athlete_id == bindparam("its_athlete"),
            routine.c.position == bindparam("its_position"),
        )
        .values(due_at=bindparam("next_at")),
        batch.moves,
    )
    if batch.dialogues:
        connection.execute(
            update(athlete)
            .where(athlete.c.id == bindparam("its_athlete"))
            .values(
                version=athlete.c.version + 1,
                dialogue=bindparam("dialogue"),
                dialogue_until=bindparam("dialogue_until"),
            ),
            list(batch.dialogues.values()),
        )
    enqueue_new(connection, batch.letters, now)
    if batch.fallen_quiet:
        is_quiet = athlete.c.id.in_(batch.fallen_quiet)
        connection.execute(update(athlete).where(is_quiet).values(quiet_since=now))
    counters.count(connection, counters.STALE, batch.stale)
    counters.count(connection, counters.UNREACHABLE, batch.unreachable)
