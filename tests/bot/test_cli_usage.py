"""`coach usage` as an operator sees it: the books by day and model, and what they don't know."""

import argparse
import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from bot.command_line.options import read_options
from bot.command_line.usage import run
from storage.database import Database
from storage.schema import prepare
from storage.usage import Used, note_usage

PRICED = Used(tokens_in=120_000, tokens_cached=80_000, tokens_out=4_200, cost_usd=0.0345)
UNPRICED = Used(tokens_in=5_000, tokens_out=300)


@pytest.fixture
def today() -> date:
    """The day the books count as today, with the whole test before the next one begins."""
    now = datetime.now(UTC)
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time.min, UTC)
    if (left_s := (tomorrow - now).total_seconds()) < 5:
        sleep(left_s)
    return datetime.now(UTC).date()


@pytest.fixture
def file(tmp_path: Path, today: date) -> Path:
    """A database with two days of use, and one that is too old to be shown."""
    path = tmp_path / "coach.db"
    database = Database(f"sqlite:///{path}")
    prepare(database)
    uses: list[tuple[str, date, str, Used]] = [
        ("ann", today, "gpt-4.1-mini", PRICED),
        ("ben", today, "gpt-4.1-mini", PRICED),
        ("ann", today - timedelta(days=1), "llama", UNPRICED),
        ("ann", today - timedelta(days=7), "gpt-4.1-mini", PRICED),
    ]
    for athlete, day, model, used in uses:
        database.write_now(lambda c, a=athlete, d=day, m=model, u=used: note_usage(c, a, d, m, u))
    database.close_now()
    return path


def options(*arguments: str) -> argparse.Namespace:
    """What was written behind `coach usage`."""
    return read_options(["usage", *arguments])


def test_table_shows_each_day_and_model_and_all_together(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(options("--db", str(file))) == 0

    heads, today, before, together, _, *remarks = capsys.readouterr().out.splitlines()
    assert heads.split() == ["Day", "Model", "Athletes", "Sent", "Cached", "Written", "Cost"]
    assert today.split()[3:] == ["gpt-4.1-mini", "2", "240,000", "160,000", "8,400", "$0.0690"]
    assert before.split()[3:] == ["llama", "1", "5,000", "0", "300", "no", "price"]
    assert together.split() == ["Together", "245,000", "160,000", "8,700", "$0.0690"]
    assert "248,400 of 2,000,000 tokens, $0.0690 of $5.00" in remarks[0]
    assert "not known" in remarks[1]


def test_days_reach_back_as_far_as_asked(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for days, count in (("1", 1), ("7", 2), ("8", 3)):
        run(options("--db", str(file), "--days", days, "--json"))
        assert len(json.loads(capsys.readouterr().out)["days"]) == count


def test_json_leaves_an_unknown_cost_open(
    file: Path, today: date, capsys: pytest.CaptureFixture[str]
) -> None:
    run(options("--db", str(file), "--json"))

    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert [day["cost_usd"] for day in told["days"]] == [0.069, None]
    assert told["together"]["tokens_in"] == 245_000
    assert told["today"] == {
        "day": today.isoformat(),
        "tokens": 248_400,
        "tokens_limit": 2_000_000,
        "cost_usd": 0.069,
        "cost_limit_usd": 5.0,
    }


def test_nothing_used_is_said_and_no_database_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "none.db"

    assert run(options("--db", str(file))) == 0

    assert "was not used in the last 7 days" in capsys.readouterr().out
    assert not file.exists()


def test_database_of_another_program_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.db"
    other = Database(f"sqlite:///{file}")
    other.write_now(lambda c: c.exec_driver_sql("CREATE TABLE poem (line TEXT)"))
    other.close_now()

    assert run(options("--db", str(file))) == 1
    assert "not the coach's" in capsys.readouterr().err
