"""One of many values, asked for in one parameter."""

import pytest
from sqlalchemy import Executable, insert, select
from sqlalchemy.dialects import sqlite

from storage import accounts, outbox, record_days, routines, tables
from storage.among import is_among
from storage.database import Database

COUNTER = tables.counter.c
NAMED = select(COUNTER.name).where(is_among(COUNTER.name, "names")).order_by(COUNTER.name)
COUNTED = select(COUNTER.name).where(~is_among(COUNTER.value, "values")).order_by(COUNTER.name)


@pytest.fixture
def counted(database: Database) -> Database:
    """Three counters, one with a name that needs care."""
    rows = [{"name": name, "value": number} for number, name in enumerate(("a", 'b"\\, ü', "c"))]
    database.write_now(lambda c: c.execute(insert(tables.counter), rows))
    return database


@pytest.mark.parametrize(
    ("names", "found"),
    [((), []), (("c",), ["c"]), (("c", 'b"\\, ü', "x"), ['b"\\, ü', "c"])],
)
def test_those_among_the_values_are_found(
    counted: Database, names: tuple[str, ...], found: list[str]
) -> None:
    asked = {"names": names}
    assert counted.read_now(lambda c: c.execute(NAMED, asked).scalars().all()) == found


def test_those_not_among_the_numbers_are_found(counted: Database) -> None:
    asked = {"values": [0, 2]}
    assert counted.read_now(lambda c: c.execute(COUNTED, asked).scalars().all()) == ['b"\\, ü']


@pytest.mark.parametrize(
    ("statement", "searched"),
    [
        (outbox._TAKE, "outgoing USING INTEGER PRIMARY KEY"),
        (outbox._ANSWERS, "outgoing_1 USING INTEGER PRIMARY KEY"),
        (routines._MOVE, "routine USING INDEX"),
        (routines._SAID, "outgoing USING COVERING INDEX"),
        (record_days._ACTIVITIES, "activity USING INDEX"),
        (record_days._WEEKS, "plan_week USING INDEX"),
        (accounts._REACHABLE, "account USING INDEX"),
    ],
)
def test_an_index_is_used(database: Database, statement: Executable, searched: str) -> None:
    """A table is never gone through: it may hold years of an installation."""
    words = str(statement.compile(dialect=sqlite.dialect()))
    blanks = ("[]",) * words.count("?")
    explain = f"EXPLAIN QUERY PLAN {words}"
    plan = database.read_now(lambda c: c.exec_driver_sql(explain, blanks).all())
    assert any(f"SEARCH {searched}" in step.detail for step in plan), plan
