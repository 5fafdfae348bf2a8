"""Athletes at rest: loading a snapshot, and committing an outcome in one transaction.

Whoever commits must have seen the latest version; else VersionConflict is raised, nothing is
stored, and the caller loads and decides again. Decoded records are kept in memory by version.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, literal, select, update

from core.athlete import Athlete
from core.coach.snapshot import Dialogue, Outcome, Record, Snapshot
from storage import history, record_rows, tables
from storage.accounts import ACCOUNT, Account, Person, note_use, open_account
from storage.database import Database
from storage.inbox import Received, is_seen, note_seen
from storage.linking import Also
from storage.outbox import Queued, enqueue
from storage.recent import Recent
from storage.records import changes_between, plan_head
from storage.rows import from_text, to_text
from storage.usage import disown_usage

CACHED = 512
"""Decoded records kept in memory."""
DIALOGUE_LASTS = timedelta(hours=36)
"""After how long an open question is forgotten."""


class VersionConflict(Exception):
    """Somebody else committed in between: load and decide again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """An athlete as they were found, and what is needed to commit."""

    athlete_id: str
    """Who."""
    version: int
    """The version found; 0 before anything was stored."""
    snapshot: Snapshot
    """What a decision may see."""
    person: Person
    """Who speaks, and where."""
    account: Account | None = None
    """Their account as stored; None at the first contact."""
    history_at: int = 0
    """Number of the revision in force."""
    heard_at: datetime | None = None
    """When the athlete wrote last."""
    is_seen: bool = False
    """Whether the message that was asked about is stored already."""


class Athletes:
    """Loads and commits athletes."""

    def __init__(self, database: Database, *, has_model: bool = False) -> None:
        self._database = database
        self._has_model = has_model
        self._recent: Recent[Record] = Recent(CACHED)

    async def load(
        self, person: Person, *, now: datetime, message: Received | None = None
    ) -> Loaded:
        """The athlete of an account; a new one, not yet stored, at the first contact."""
        return await self._database.read(lambda c: self._load(c, person, now, message))

    async def with_history(self, loaded: Loaded) -> Loaded:
        """The same athlete with what undo and redo return to."""
        snapshot = loaded.snapshot
        undoable, redoable = await self._database.read(
            lambda c: history.around(c, loaded.athlete_id, loaded.history_at, snapshot.record)
        )
        return replace(loaded, snapshot=replace(snapshot, undoable=undoable, redoable=redoable))

    async def commit(
        self,
        loaded: Loaded,
        outcome: Outcome,
        *,
        now: datetime,
        message: Received | None = None,
        outgoing: Sequence[Queued] = (),
        also: Also | None = None,
        instead: Record | None = None,
    ) -> None:
        """Stores an outcome with the message that caused it and all that is said, or nothing.

        `instead` is the record as it was before the last change, when that is what the outcome
        starts from: it then takes that change's place in the history.
        Raises VersionConflict or AlreadySeen, and whatever `also` raises, which is done with it.
        """

        def work(connection: Connection) -> None:
            is_gone = outcome.goes == "delete"
            if is_gone:
                _erase(connection, loaded.athlete_id)
            revision = None
            if not is_gone:
                has_heard = message is not None
                revision = _store(connection, loaded, outcome, now, instead, has_heard=has_heard)
            if message is not None:
                kept = replace(message, text="") if is_gone else message
                note_seen(connection, kept, None if is_gone else loaded.athlete_id, revision)
            for queued in outgoing:
                enqueue(connection, queued, now)
            if also is not None:
                also(connection)

        await self._database.write(work)
        self._recent.keep(loaded.athlete_id, loaded.version + 1, outcome.record)

    def _load(
        self, connection: Connection, person: Person, now: datetime, message: Received | None
    ) -> Loaded:
        asked = {
            "channel": person.channel,
            "sender": person.sender,
            "chat": person.chat,
            "message_id": message.message_id if message else None,
        }
        row = connection.execute(_KNOWN, asked).one_or_none()
        if row is None:
            athlete = Athlete(id=uuid.uuid4().hex)
            snapshot = Snapshot(record=Record(athlete=athlete), has_model=self._has_model)
            seen = message is not None and is_seen(connection, message)
            return Loaded(
                athlete_id=athlete.id, version=0, snapshot=snapshot, person=person, is_seen=seen
            )
        return Loaded(
            athlete_id=row.athlete_id,
            version=row.version,
            snapshot=self._snapshot(connection, row.athlete_id, row, now),
            person=person,
            account=Account(**{name: row._mapping[name] for name in ACCOUNT}),
            history_at=row.history_at,
            heard_at=row.heard_at,
            is_seen=row.is_seen,
        )

    def _snapshot(
        self, connection: Connection, athlete_id: str, row: Any, now: datetime
    ) -> Snapshot:
        record = self._recent.find(athlete_id, row.version)
        if record is None:
            record = record_rows.read(connection, athlete_id)
            self._recent.keep(athlete_id, row.version, record)
        record = record_rows.as_of_now(record, now)
        return Snapshot(
            record=record,
            dialogue=present_dialogue(row.dialogue, row.dialogue_until, record, now),
            plan_version=row.plan_version,
            has_model=self._has_model,
        )


def present_dialogue(
    text: str | None, until: datetime | None, record: Record, now: datetime
) -> Dialogue:
    """Where the conversation stands; after a while only the introduction waits for its answer."""
    dialogue: Dialogue = from_text(Dialogue, text) if text else Dialogue()
    is_introducing = record.athlete.joined is None
    if is_introducing or until is None or now < until:
        return dialogue
    return replace(dialogue, expects=None, options=(), proposal=None, session_id=None)


_KNOWN = (
    select(
        *(tables.account.c[name] for name in ACCOUNT),
        tables.athlete.c.version,
        tables.athlete.c.plan_version,
        tables.athlete.c.dialogue,
        tables.athlete.c.dialogue_until,
        tables.athlete.c.history_at,
        tables.athlete.c.heard_at,
        select(literal(1))
        .where(
            tables.incoming.c.channel == bindparam("channel"),
            tables.incoming.c.chat == bindparam("chat"),
            tables.incoming.c.message_id == bindparam("message_id"),
        )
        .exists()
        .label("is_seen"),
    )
    .join(tables.athlete, tables.athlete.c.id == tables.account.c.athlete_id)
    .where(
        tables.account.c.channel == bindparam("channel"),
        tables.account.c.sender == bindparam("sender"),
    )
)
"""An account, the head of its athlete, and whether a message was seen, in one question."""


def _store(
    connection: Connection,
    loaded: Loaded,
    outcome: Outcome,
    now: datetime,
    instead: Record | None,
    *,
    has_heard: bool,
) -> int | None:
    """Writes what changed, if nobody was faster; returns the change's number, if it has one."""
    old, new = loaded.snapshot.record, outcome.record
    changes = named = changes_between(old, new)
    history_at = loaded.history_at
    if instead is not None:
        named, history_at = changes_between(instead, new), history_at - 1
    number = history.position_after(history_at, outcome, named)
    values: dict[str, Any] = {
        "version": loaded.version + 1,
        "plan_version": outcome.plan_version,
        "history_at": number,
    }
    if outcome.dialogue != loaded.snapshot.dialogue or loaded.account is None:
        values["dialogue"] = to_text(outcome.dialogue)
        values["dialogue_until"] = now + DIALOGUE_LASTS
    if has_heard:
        values |= {"heard_at": now, "quiet_since": None}
    if changes.athlete or loaded.account is None:
        values["document"] = to_text(new.athlete)
    if changes.plan:
        head = plan_head(new.plan)
        values["plan"] = to_text(head) if head else None
    _write_head(connection, loaded, values, now)
    record_rows.write(connection, loaded.athlete_id, changes, old, new, now)
    return history.keep(connection, loaded.athlete_id, number, outcome, named, now)


def _write_head(
    connection: Connection, loaded: Loaded, values: dict[str, Any], now: datetime
) -> None:
    if loaded.account is None:
        row = {"id": loaded.athlete_id, "created_at": now, **values}
        connection.execute(insert(tables.athlete), [row])
        if not open_account(connection, loaded.person, loaded.athlete_id, now):
            raise VersionConflict
        return
    is_unchanged = tables.athlete.c.version == loaded.version
    done = connection.execute(
        update(tables.athlete).where(_is(loaded.athlete_id), is_unchanged).values(values)
    )
    if done.rowcount != 1:
        raise VersionConflict
    note_use(connection, loaded.person, loaded.account, now)


def _erase(connection: Connection, mine: str) -> None:
    """Leaves nothing of an athlete but the ids of their messages: none is answered again."""
    earlier = select(tables.account.c.own_athlete_id).where(tables.account.c.athlete_id == mine)
    for own in [own for own in connection.execute(earlier).scalars() if own]:
        _erase(connection, own)
    connection.execute(
        update(tables.incoming)
        .where(tables.incoming.c.athlete_id == mine)
        .values(athlete_id=None, text="")
    )
    connection.execute(delete(tables.outgoing).where(tables.outgoing.c.athlete_id == mine))
    disown_usage(connection, mine)
    connection.execute(delete(tables.athlete).where(_is(mine)))


def _is(athlete_id: str) -> Any:
    return tables.athlete.c.id == athlete_id
