"""One process per SQLite file: a second is refused politely, and a crash leaves nothing behind."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.errors import CoachError
from storage.database import Database
from storage.schema import UnusableDatabase


class AlreadyRunning(CoachError):
    """Another process works on the same file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"A coach is already running on {path}.",
            "Stop it first, or give this one another file with --db.",
        )


@contextmanager
def only_process(database: Database) -> Iterator[None]:
    """Holds the database for this process. Raises AlreadyRunning when another one does.

    The operating system lets go of the lock when the process ends, however it ends. PostgreSQL
    needs none: there the processes share the work. Raises UnusableDatabase where the lock can't be
    kept beside the file.
    """
    lock = _lock_of(database)
    if lock is None:
        yield
        return
    try:
        file = lock.open("a+b")
    except OSError as fault:
        raise UnusableDatabase(database, f"{lock}: {fault.strerror}") from fault
    with file:
        if not _try_lock(file):
            raise AlreadyRunning(lock.with_suffix(""))
        yield


def is_running(database: Database) -> bool:
    """Whether a coach works on the file; leaves nothing behind where none ever did."""
    lock = _lock_of(database)
    if lock is None or not lock.exists():
        return False
    try:
        with only_process(database):
            return False
    except AlreadyRunning:
        return True


def _lock_of(database: Database) -> Path | None:
    """The file whose lock stands for the database; none on a server."""
    name = database.url.database
    return Path(f"{name}.lock") if database.is_sqlite and name else None


def _try_lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
