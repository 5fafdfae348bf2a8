"""The tables. Core values are kept as JSON texts; columns hold only what is searched or counted."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Index, Integer, Table, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class Instant(TypeDecorator[datetime]):
    """A point in time: written and read in UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Refuses a time without a zone, for it names no instant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Gives back the zone that SQLite does not keep."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _instant(**options: Any) -> Any:
    """A column of instants that may be empty."""
    return Field(default=None, sa_type=Instant, **options)


def _index_where(condition: str, name: str, *columns: str) -> Index:
    """An index of those rows alone for which a condition holds; see `narrow_for_postgres`."""
    return Index(name, *columns, sqlite_where=text(condition))


def narrow_for_postgres() -> None:
    """Tells the conditions to PostgreSQL too: named above, they would load it at every start."""
    for table in SQLModel.metadata.tables.values():
        for index in table.indexes:
            condition = index.dialect_kwargs.get("sqlite_where")
            index.dialect_kwargs["postgresql_where"] = condition


_IS_OPEN = "not_before IS NOT NULL"
"""Of a message that is still to be sent."""


class AthleteRow(SQLModel, table=True):
    """One athlete: who they are, the head of their plan, where the conversation stands."""

    __tablename__ = "athlete"

    id: str = Field(primary_key=True)
    version: int
    """Grows with every commit; who writes must have seen the latest."""
    plan_version: int = 0
    document: str
    """core.athlete.Athlete."""
    plan: str | None = None
    """core.planning.plan.TrainingPlan without its weeks."""
    dialogue: str | None = None
    """core.coach.snapshot.Dialogue."""
    dialogue_until: datetime | None = _instant()
    history_at: int = 0
    """Number of the revision that is in force; 0 before the first."""
    created_at: datetime = Field(sa_type=Instant)
    heard_at: datetime | None = _instant()
    """When the athlete last wrote."""
    quiet_since: datetime | None = _instant()
    """When the coach fell silent because nobody answered."""


class AccountRow(SQLModel, table=True):
    """One identity of an athlete on one platform, and the chat to reach them in."""

    __tablename__ = "account"

    channel: str = Field(primary_key=True)
    sender: str = Field(primary_key=True)
    athlete_id: str = Field(foreign_key="athlete.id", ondelete="CASCADE", index=True)
    own_athlete_id: str | None = None
    """Who this account was before it was linked to another."""
    chat: str
    is_group: bool = False
    used_at: datetime = Field(sa_type=Instant)
    retired_at: datetime | None = _instant()
    """When the platform said that the chat is gone; the next message takes it back."""
    failures: int = 0
    """Messages in a row that the platform refused."""
    seen_in: str | None = None
    """The chat of a server they were last seen in: where to call them when all else is closed."""


class PlanWeekRow(SQLModel, table=True):
    """One week of the present plan."""

    __tablename__ = "plan_week"
    __table_args__ = (Index("ix_plan_week_day", "athlete_id", "day"),)

    athlete_id: str = Field(primary_key=True, foreign_key="athlete.id", ondelete="CASCADE")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: date
    """Its Monday."""
    document: str
    """core.planning.plan.Microcycle."""


class ActivityRow(SQLModel, table=True):
    """One thing the athlete did."""

    __tablename__ = "activity"
    __table_args__ = (Index("ix_activity_day", "athlete_id", "day"),)

    athlete_id: str = Field(primary_key=True, foreign_key="athlete.id", ondelete="CASCADE")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: date
    """The local day."""
    document: str
    """core.activities.activity.Activity."""


class RoutineRow(SQLModel, table=True):
    """Something the coach says at a local time, and when it is due next."""

    __tablename__ = "routine"
    __table_args__ = (_index_where("due_at IS NOT NULL", "ix_routine_due", "due_at"),)

    athlete_id: str = Field(primary_key=True, foreign_key="athlete.id", ondelete="CASCADE")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str
    document: str
    """core.athlete.Routine."""
    due_at: datetime | None = _instant()
    """The next instant at which it is said; none while it is off."""


class RevisionRow(SQLModel, table=True):
    """One change that can be taken back and made again."""

    __tablename__ = "revision"
    __table_args__ = (Index("ix_revision_made", "made_at"),)

    athlete_id: str = Field(primary_key=True, foreign_key="athlete.id", ondelete="CASCADE")
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    summary: str
    made_at: datetime = Field(sa_type=Instant)
    changes: str
    """storage.records.Changes."""


class IncomingRow(SQLModel, table=True):
    """One message from a person; its row and its effect are one transaction."""

    __tablename__ = "incoming"
    __table_args__ = (
        Index("ix_incoming_athlete", "athlete_id", "at"),
        Index("ix_incoming_at", "at"),
        _index_where("text != ''", "ix_incoming_words", "at"),
    )

    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    message_id: str = Field(primary_key=True)
    athlete_id: str | None = Field(default=None)
    at: datetime = Field(sa_type=Instant)
    text: str = ""
    revision: int | None = None
    """Number of the change it made, if it made one that can be taken back."""


class OutgoingStatus(StrEnum):
    """How a message on its way stands."""

    QUEUED = "queued"
    INFLIGHT = "inflight"
    AWAITING_RETRY = "awaiting_retry"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"


class OutgoingRow(SQLModel, table=True):
    """One message to a person, from before it is said until after."""

    __tablename__ = "outgoing"
    __table_args__ = (
        _index_where(_IS_OPEN, "ix_outgoing_open", "channel", "is_unasked", "id"),
        _index_where(_IS_OPEN, "ix_outgoing_open_chat", "channel", "chat", "id"),
        _index_where("settled_at IS NOT NULL", "ix_outgoing_settled", "settled_at"),
        Index("ix_outgoing_athlete", "athlete_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
        ),
    )
    mark: str = Field(unique=True)
    """Unguessable; the tokens of its buttons begin with it."""
    athlete_id: str | None = Field(default=None)
    channel: str
    chat: str
    sender: str
    key: str | None = Field(default=None, unique=True)
    """What is said unasked has one, so that it is said once."""
    status: str = OutgoingStatus.QUEUED
    is_unasked: bool = False
    reply: str
    """core.replies.Reply."""
    answers: str | None = None
    replaces: str | None = None
    created_at: datetime = Field(sa_type=Instant)
    not_before: datetime | None = _instant()
    """When it may be taken: at once, after a pause, when a lease ends; None once settled."""
    expires_at: datetime | None = _instant()
    """After this it is no use any more."""
    attempts: int = 0
    settled_at: datetime | None = _instant()
    platform_id: str | None = None
    """The platform's id of the message."""
    error: str | None = None


class LinkCodeRow(SQLModel, table=True):
    """A code that joins another chat with an athlete."""

    __tablename__ = "link_code"

    code: str = Field(primary_key=True)
    athlete_id: str = Field(foreign_key="athlete.id", ondelete="CASCADE")
    expires_at: datetime = Field(sa_type=Instant)


class UsageRow(SQLModel, table=True):
    """What an athlete's language model cost on a day."""

    __tablename__ = "usage"
    __table_args__ = (Index("ix_usage_day", "day"),)

    athlete_id: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    model: str = Field(primary_key=True)
    tokens_in: int = 0
    tokens_cached: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """Of those sent, how many the server still had in its cache."""
    tokens_out: int = 0
    cost_usd: float = 0.0


class CounterRow(SQLModel, table=True):
    """How often something worth knowing happened."""

    __tablename__ = "counter"

    name: str = Field(primary_key=True)
    value: int = 0


class DraftRow(SQLModel, table=True):
    """An answer that is shown while it is still being written."""

    __tablename__ = "draft"

    channel: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    answers: str = Field(primary_key=True)
    """The platform's id of the message that is being answered."""
    platform_id: str
    """The platform's id of the message in which it is shown."""
    at: datetime = Field(sa_type=Instant)


def _table(row: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(row.__tablename__)]


athlete = _table(AthleteRow)
account = _table(AccountRow)
plan_week = _table(PlanWeekRow)
activity = _table(ActivityRow)
routine = _table(RoutineRow)
revision = _table(RevisionRow)
incoming = _table(IncomingRow)
outgoing = _table(OutgoingRow)
link_code = _table(LinkCodeRow)
usage = _table(UsageRow)
counter = _table(CounterRow)
draft = _table(DraftRow)
