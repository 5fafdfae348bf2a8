"""What the language model was used for, in tokens and dollars, by athlete, day and model."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, select, update

from storage import tables
from storage.database import insert_if_new

GONE = ""
"""Whose use it was that has had everything deleted: the books of the house stay right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What one or more requests used."""

    tokens_in: int = 0
    """Tokens sent."""
    tokens_cached: int = 0
    """Tokens of these that the server still had in its cache."""
    tokens_out: int = 0
    """Tokens written."""
    cost_usd: float = 0.0
    """Dollars, by the prices that were set at the time; 0 when none were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpent:
    """What a day has used so far."""

    by_athlete: int
    """Tokens of one athlete."""
    by_all: int
    """Tokens of everybody."""
    cost_by_athlete_usd: float
    """Dollars of one athlete."""
    cost_usd: float
    """Dollars of everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageLine:
    """What one model was used for on one day."""

    day: date
    """The day (UTC)."""
    model: str
    """The model."""
    athletes: int
    """How many athletes it served."""
    used: Used
    """What they used."""


def spent_on(connection: Connection, athlete_id: str, day: date) -> DaySpent:
    """What an athlete and everybody have used on a day."""
    usage = tables.usage.c
    tokens, is_own = usage.tokens_in + usage.tokens_out, usage.athlete_id == athlete_id
    sums = (
        tokens,
        usage.cost_usd,
        case((is_own, tokens), else_=0),
        case((is_own, usage.cost_usd), else_=0.0),
    )
    summed = select(*(func.coalesce(func.sum(one), 0) for one in sums)).where(usage.day == day)
    by_all, cost, by_athlete, own_cost = connection.execute(summed).one()
    return DaySpent(
        by_athlete=int(by_athlete),
        by_all=int(by_all),
        cost_by_athlete_usd=float(own_cost),
        cost_usd=float(cost),
    )


def note_usage(connection: Connection, athlete_id: str, day: date, model: str, used: Used) -> None:
    """Adds a use to the books."""
    key = {"athlete_id": athlete_id, "day": day, "model": model}
    empty = {"tokens_in": 0, "tokens_cached": 0, "tokens_out": 0, "cost_usd": 0.0}
    insert_if_new(connection, tables.usage, {**key, **empty}, unique="athlete_id day model")
    usage = tables.usage.c
    connection.execute(
        update(tables.usage)
        .where(usage.athlete_id == athlete_id, usage.day == day, usage.model == model)
        .values(
            tokens_in=usage.tokens_in + used.tokens_in,
            tokens_cached=usage.tokens_cached + used.tokens_cached,
            tokens_out=usage.tokens_out + used.tokens_out,
            cost_usd=usage.cost_usd + used.cost_usd,
        )
    )


def usage_by_day(connection: Connection, since: date) -> Sequence[UsageLine]:
    """What was used from a day on, by day and model, latest first."""
    usage = tables.usage.c
    sums = (usage.tokens_in, usage.tokens_cached, usage.tokens_out, usage.cost_usd)
    rows = connection.execute(
        select(usage.day, usage.model, func.count(), *(func.sum(one) for one in sums))
        .where(usage.day >= since)
        .group_by(usage.day, usage.model)
        .order_by(usage.day.desc(), usage.model)
    )
    return [
        UsageLine(
            day=day,
            model=model,
            athletes=count,
            used=Used(
                tokens_in=int(sent),
                tokens_cached=int(cached),
                tokens_out=int(written),
                cost_usd=float(cost),
            ),
        )
        for day, model, count, sent, cached, written, cost in rows
    ]


def disown_usage(connection: Connection, athlete_id: str) -> None:
    """Keeps what an athlete used in the books of the house, and forgets whose it was."""
    _disown(connection, tables.usage.c.athlete_id == athlete_id)


def disown_old_usage(connection: Connection, before: date) -> None:
    """As `disown_usage`, of everybody, for the days before one."""
    usage = tables.usage.c
    _disown(connection, and_(usage.day < before, usage.athlete_id != GONE))


def _disown(connection: Connection, is_meant: ColumnElement[bool]) -> None:
    usage = tables.usage.c
    sums = (usage.tokens_in, usage.tokens_cached, usage.tokens_out, usage.cost_usd)
    rows = connection.execute(
        select(usage.day, usage.model, *(func.sum(one) for one in sums))
        .where(is_meant)
        .group_by(usage.day, usage.model)
    ).all()
    for day, model, sent, cached, written, cost in rows:
        used = Used(
            tokens_in=int(sent),
            tokens_cached=int(cached),
            tokens_out=int(written),
            cost_usd=float(cost),
        )
        note_usage(connection, GONE, day, model, used)
    connection.execute(delete(tables.usage).where(is_meant))
