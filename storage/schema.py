"""Brings a database to the present form: made at once when empty, migrated when it is older.

Alembic is imported only when there is something to migrate: a start must not pay for it.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from core.errors import CoachError
from storage import tables
from storage.database import Database

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every revision, oldest first."""
HEAD = KNOWN[-1]
"""The revision that storage.tables describes."""
MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x10E6_5A11  # any figure, the same in all processes: one migrates, the others wait


class UnknownSchema(CoachError):
    """The database was written by a newer coach, or by another program."""

    def __init__(self, revision: str | None) -> None:
        found = f"in form {revision}" if revision else "not the coach's"
        super().__init__(f"The database is {found}.", "Start the version that wrote it.")


class UnusableDatabase(CoachError):
    """The database can't be reached, read or written."""

    def __init__(self, database: Database, fault: str) -> None:
        reason = fault.strip().split("\n")[0].rstrip(".")
        hint = "Check DATABASE_URL, and that the server runs and lets you in."
        if database.is_sqlite:
            hint = (
                f"Check that {database.url.database} is the coach's file, that you may write it, "
                "that the disk has room and that no other program holds it."
            )
        super().__init__(f"The database can't be used: {reason}.", hint)


def prepare(database: Database) -> None:
    """Makes or migrates the tables, if need be, and sees that they can be written.

    Raises UnusableDatabase or UnknownSchema.
    """
    is_ready = is_prepared(database)
    try:
        database.write_now(_write_again if is_ready else _prepare)
    except DBAPIError as fault:
        raise UnusableDatabase(database, str(fault.orig)) from fault


def is_prepared(database: Database) -> bool:
    """Whether the tables have the present form. Raises UnusableDatabase."""
    try:
        return database.read_now(stored_revision) == HEAD
    except DBAPIError as fault:
        raise UnusableDatabase(database, str(fault.orig)) from fault


def _write_again(connection: Connection) -> None:
    """Changes nothing, but shows that there may be writing."""
    connection.execute(text("UPDATE alembic_version SET version_num = version_num"))


def stored_revision(connection: Connection) -> str | None:
    """The revision of the tables in the database; None when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found else None


def upgrade(connection: Connection, target: str = HEAD) -> None:
    """Runs the migrations up to a revision."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _prepare(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    revision = stored_revision(connection)
    if revision == HEAD:
        return
    if revision is None:
        _make(connection)
    elif revision in KNOWN:
        upgrade(connection)
    else:
        raise UnknownSchema(revision)


def _make(connection: Connection) -> None:
    if inspect(connection).get_table_names():
        raise UnknownSchema(None)
    if connection.dialect.name == "postgresql":
        tables.narrow_for_postgres()
    SQLModel.metadata.create_all(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
