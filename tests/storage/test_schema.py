"""Making and migrating the tables."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text
from sqlmodel import SQLModel

from core.coach.snapshot import Record
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database, Transaction
from storage.only_process import AlreadyRunning, only_process
from storage.record_rows import read
from storage.rows import to_text
from storage.schema import (
    HEAD,
    KNOWN,
    MIGRATIONS,
    UnknownSchema,
    UnusableDatabase,
    prepare,
    stored_revision,
    upgrade,
)
from tests.builders import NOW, a_record


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    """A file without tables."""
    opened = Database(f"sqlite:///{tmp_path}/coach.db")
    yield opened
    opened.close_now()


def differences(database: Database) -> list[object]:
    """How the tables in the database differ from those in the code."""
    return database.read_now(
        lambda c: compare_metadata(MigrationContext.configure(c), SQLModel.metadata)
    )


def test_known_revisions_are_those_of_the_migrations() -> None:
    script = ScriptDirectory(str(MIGRATIONS))

    assert script.get_current_head() == HEAD
    assert {one.revision for one in script.walk_revisions()} == set(KNOWN)


def test_tables_made_at_once_are_those_of_the_code(empty: Database) -> None:
    prepare(empty)

    assert differences(empty) == []
    assert empty.read_now(stored_revision) == HEAD


def test_migrations_from_nothing_lead_to_the_tables_of_the_code(empty: Database) -> None:
    empty.write_now(upgrade)

    assert differences(empty) == []
    assert empty.read_now(stored_revision) == HEAD


def test_second_start_touches_nothing(empty: Database) -> None:
    prepare(empty)
    prepare(empty)

    assert empty.read_now(stored_revision) == HEAD


async def test_athletes_of_the_previous_version_are_there_after_the_migration(
    empty: Database,
) -> None:
    record = a_record()
    empty.write_now(lambda c: upgrade(c, KNOWN[-2]))
    empty.write_now(lambda c: _insert_as_of_0001(c, record))

    prepare(empty)

    person = Person(channel="fake", chat="1", sender="ann")
    loaded = await Athletes(empty).load(person, now=NOW)
    assert loaded.snapshot.record.athlete == record.athlete
    assert empty.read_now(lambda c: read(c, loaded.athlete_id)).athlete == record.athlete
    assert differences(empty) == []


def test_database_of_a_newer_coach_is_left_alone(empty: Database) -> None:
    prepare(empty)
    empty.write_now(lambda c: c.execute(text("UPDATE alembic_version SET version_num = '9999'")))

    with pytest.raises(UnknownSchema, match="9999"):
        prepare(empty)


def test_database_of_another_program_is_left_alone(empty: Database) -> None:
    empty.write_now(lambda c: c.execute(text("CREATE TABLE poem (line TEXT)")))

    with pytest.raises(UnknownSchema, match="not the coach's"):
        prepare(empty)


def test_second_process_on_the_same_file_is_refused(empty: Database) -> None:
    refused = pytest.raises(AlreadyRunning, match="already running")

    with only_process(empty), refused, only_process(empty):
        pass


def test_file_is_free_again_afterwards(empty: Database) -> None:
    with only_process(empty):
        pass
    with only_process(empty):
        pass


def _insert_as_of_0001(connection: Transaction, record: Record) -> None:
    athlete = {"id": record.athlete.id, "document": to_text(record.athlete), "now": str(NOW)[:19]}
    connection.execute(
        text(
            "INSERT INTO athlete (id, version, plan_version, document, history_at, created_at)"
            " VALUES (:id, 1, 0, :document, 0, :now)"
        ),
        athlete,
    )
    connection.execute(
        text(
            "INSERT INTO account (channel, sender, athlete_id, chat, is_group, used_at, failures)"
            " VALUES ('fake', 'ann', :id, '1', 0, :now, 0)"
        ),
        athlete,
    )


def test_file_that_may_not_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    first = Database(f"sqlite:///{path}")
    prepare(first)
    first.close_now()
    locked = Database(f"sqlite:///file:{path}?mode=ro&uri=true")

    with pytest.raises(UnusableDatabase, match=r"readonly database.* that you may write it"):
        prepare(locked)

    locked.close_now()


def test_file_that_another_program_holds_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    held = Database(f"sqlite:///{path}")
    prepare(held)
    impatient = Database(f"sqlite:///{path}")

    @event.listens_for(impatient.engine, "connect")
    def _wait_briefly(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA busy_timeout=10")

    def start_meanwhile(connection: Transaction) -> None:
        connection.execute(text("SELECT 1"))
        prepare(impatient)

    with pytest.raises(UnusableDatabase, match=r"is locked.* that no other program holds it"):
        held.write_now(start_meanwhile)

    impatient.close_now()
    held.close_now()


def test_lock_that_cant_be_kept_is_refused_in_a_sentence(tmp_path: Path) -> None:
    nowhere = Database(f"sqlite:///{tmp_path}/missing/coach.db")

    with pytest.raises(UnusableDatabase, match=r"coach\.db\.lock: No such"), only_process(nowhere):
        pass


def test_file_that_is_no_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    path.write_text("A diary, not a database. " * 100)
    other = Database(f"sqlite:///{path}")

    with pytest.raises(UnusableDatabase, match="file is not a database"):
        prepare(other)

    other.close_now()
