"""What the language model cost, by athlete, day and model; budgets are kept by it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select, update

from storage import tables
from storage.database import insert_if_new


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Tokens and money."""

    tokens_in: int = 0
    """Tokens read by the model."""
    tokens_out: int = 0
    """Tokens written by it."""
    cost_usd: float = 0.0
    """What they cost, in dollars."""


def spend(connection: Connection, athlete_id: str, day: date, model: str, spent: Spent) -> None:
    """Adds to what was spent."""
    usage = tables.usage
    key = {"athlete_id": athlete_id, "day": day, "model": model}
    nothing = {"tokens_in": 0, "tokens_out": 0, "cost_usd": 0.0}
    insert_if_new(connection, usage, {**key, **nothing}, unique="athlete_id day model")
    connection.execute(
        update(usage)
        .where(usage.c.athlete_id == athlete_id, usage.c.day == day, usage.c.model == model)
        .values(
            tokens_in=usage.c.tokens_in + spent.tokens_in,
            tokens_out=usage.c.tokens_out + spent.tokens_out,
            cost_usd=usage.c.cost_usd + spent.cost_usd,
        )
    )


def spent_on(connection: Connection, day: date, athlete_id: str | None = None) -> Spent:
    """What one athlete spent on a day, or everybody together."""
    usage = tables.usage
    sums = (
        func.coalesce(func.sum(column), 0)
        for column in (usage.c.tokens_in, usage.c.tokens_out, usage.c.cost_usd)
    )
    wanted = select(*sums).where(usage.c.day == day)
    if athlete_id is not None:
        wanted = wanted.where(usage.c.athlete_id == athlete_id)
    tokens_in, tokens_out, cost_usd = connection.execute(wanted).one()
    return Spent(tokens_in=int(tokens_in), tokens_out=int(tokens_out), cost_usd=float(cost_usd))
