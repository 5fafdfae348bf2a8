"""`coach usage`: what the language model was used for, by day and model."""

import argparse
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.command_line.failing import say_failure
from bot.command_line.options import UsageFault
from bot.command_line.printing import put, put_json
from bot.command_line.set_up import load_settings
from bot.settings import Settings
from core.coach.wording import say_date
from core.errors import CoachError
from storage.database import Database
from storage.schema import prepare
from storage.usage import UsageLine, Used, usage_by_day

UNPRICED = "no price"
"""Said of a cost when tokens were used and no price was set."""
_COLUMNS = ("Day", "Model", "Athletes", "Sent", "Cached", "Written", "Cost")


def run(options: argparse.Namespace) -> int:
    """Prints the books; 1 when the database can't be read."""
    if options.days < 1:
        raise UsageFault(f"--days {options.days} can't be meant; say how many days to look back.")
    today = datetime.now(UTC).date()
    try:
        settings = load_settings(options.db)
        lines = _read(settings, today - timedelta(days=options.days - 1))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    if options.json:
        put_json(_describe(lines, settings, today), indent=2)
    else:
        _print(lines, settings, today, options.days)
    return 0


def _read(settings: Settings, since: date) -> Sequence[UsageLine]:
    """The books; a database that does not exist yet holds none, and is not made for a look."""
    database = Database(settings.database_url)
    try:
        if database.is_sqlite and not Path(database.url.database or "").exists():
            return ()
        prepare(database)
        return database.read_now(lambda connection: usage_by_day(connection, since))
    finally:
        database.close_now()


def total_of(lines: Sequence[UsageLine]) -> Used:
    """All of it together."""
    return Used(
        tokens_in=sum(line.used.tokens_in for line in lines),
        tokens_cached=sum(line.used.tokens_cached for line in lines),
        tokens_out=sum(line.used.tokens_out for line in lines),
        cost_usd=sum(line.used.cost_usd for line in lines),
    )


def is_unpriced(used: Used) -> bool:
    """Whether tokens were used while no price was set: what they cost is not known."""
    return used.cost_usd == 0 and used.tokens_in + used.tokens_out > 0


def _print(lines: Sequence[UsageLine], settings: Settings, today: date, days: int) -> None:
    span = "today" if days == 1 else f"in the last {days} days"
    if not lines:
        put(f"The language model was not used {span} (days are in UTC).")
        return
    rows = [
        (say_date(line.day, today=today), line.model, f"{line.athletes}", *_cells(line.used))
        for line in lines
    ]
    _put_table([_COLUMNS, *rows, ("Together", "", "", *_cells(total_of(lines)))])
    put()
    for sentence in _remarks(lines, settings, today):
        put(sentence)


def _cells(used: Used) -> tuple[str, str, str, str]:
    cost = UNPRICED if is_unpriced(used) else f"${used.cost_usd:,.4f}"
    return f"{used.tokens_in:,}", f"{used.tokens_cached:,}", f"{used.tokens_out:,}", cost


def _put_table(rows: Sequence[tuple[str, ...]]) -> None:
    """Words to the left, figures to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    for row in rows:
        cells = [
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        put("  ".join(cells).rstrip())


def _remarks(lines: Sequence[UsageLine], settings: Settings, today: date) -> Sequence[str]:
    """How far today is from its limits, and what the figures don't say."""
    spent = total_of([line for line in lines if line.day == today])
    tokens = spent.tokens_in + spent.tokens_out
    said = [
        (
            f"Today: {tokens:,} of {settings.model_daily_tokens:,} tokens,"
            f" ${spent.cost_usd:,.4f} of ${settings.model_daily_cost_usd:,.2f} (days are in UTC)."
        )
    ]
    if any(is_unpriced(line.used) for line in lines):
        said.append(
            f'Where it says "{UNPRICED}" no price was set at the time, so what it cost is not known'
            " and counts as nothing. Set MODEL_PRICE_INPUT_USD,"
            " MODEL_PRICE_CACHED_INPUT_USD and MODEL_PRICE_OUTPUT_USD."
        )
    return said


def _describe(lines: Sequence[UsageLine], settings: Settings, today: date) -> dict[str, Any]:
    spent = total_of([line for line in lines if line.day == today])
    return {
        "days": [
            {
                "day": line.day.isoformat(),
                "model": line.model,
                "athletes": line.athletes,
                **_figures(line.used),
            }
            for line in lines
        ],
        "together": _figures(total_of(lines)),
        "today": {
            "day": today.isoformat(),
            "tokens": spent.tokens_in + spent.tokens_out,
            "tokens_limit": settings.model_daily_tokens,
            "cost_usd": None if is_unpriced(spent) else spent.cost_usd,
            "cost_limit_usd": settings.model_daily_cost_usd,
        },
    }


def _figures(used: Used) -> dict[str, Any]:
    return {
        "tokens_in": used.tokens_in,
        "tokens_cached": used.tokens_cached,
        "tokens_out": used.tokens_out,
        "cost_usd": None if is_unpriced(used) else round(used.cost_usd, 6),
    }
