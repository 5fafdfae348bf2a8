"""What the language model was used for, in tokens and dollars, by athlete, day and model."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select, update

from storage import tables
from storage.database import insert_if_new


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpent:
    """What a day has used so far."""

    by_athlete: int
    """Tokens of one athlete."""
    by_all: int
    """Tokens of everybody."""
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
    tokens_in: int
    """Tokens sent."""
    tokens_out: int
    """Tokens written."""
    cost_usd: float
    """Dollars."""


def spent_on(connection: Connection, athlete_id: str, day: date) -> DaySpent:
    """What an athlete and everybody have used on a day."""
    usage = tables.usage.c
    tokens = func.coalesce(func.sum(usage.tokens_in + usage.tokens_out), 0)
    cost = func.coalesce(func.sum(usage.cost_usd), 0.0)
    by_all, dollars = connection.execute(select(tokens, cost).where(usage.day == day)).one()
    own = select(tokens).where(usage.day == day, usage.athlete_id == athlete_id)
    by_athlete = connection.execute(own).scalar_one()
    return DaySpent(by_athlete=int(by_athlete), by_all=int(by_all), cost_usd=float(dollars))


def note_usage(
    connection: Connection,
    athlete_id: str,
    day: date,
    model: str,
    *,
    tokens_in: int,
    tokens_out: int,
    cost_usd: float,
) -> None:
    """Adds a use to the books."""
    key = {"athlete_id": athlete_id, "day": day, "model": model}
    empty = {"tokens_in": 0, "tokens_out": 0, "cost_usd": 0.0}
    insert_if_new(connection, tables.usage, {**key, **empty}, unique="athlete_id day model")
    usage = tables.usage.c
    connection.execute(
        update(tables.usage)
        .where(usage.athlete_id == athlete_id, usage.day == day, usage.model == model)
        .values(
            tokens_in=usage.tokens_in + tokens_in,
            tokens_out=usage.tokens_out + tokens_out,
            cost_usd=usage.cost_usd + cost_usd,
        )
    )


def usage_by_day(connection: Connection, since: date) -> Sequence[UsageLine]:
    """What was used from a day on, by day and model, latest first."""
    usage = tables.usage.c
    rows = connection.execute(
        select(
            usage.day,
            usage.model,
            func.count(),
            func.sum(usage.tokens_in),
            func.sum(usage.tokens_out),
            func.sum(usage.cost_usd),
        )
        .where(usage.day >= since)
        .group_by(usage.day, usage.model)
        .order_by(usage.day.desc(), usage.model)
    )
    return [
        UsageLine(
            day=day,
            model=model,
            athletes=count,
            tokens_in=int(sent),
            tokens_out=int(written),
            cost_usd=float(cost),
        )
        for day, model, count, sent, written, cost in rows
    ]
