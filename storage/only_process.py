"""One process per SQLite file: a second is refused politely, and a crash leaves nothing behind."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.errors import CoachError
from storage.database import Database


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
    needs none: there the processes share the work.
    """
    name = database.url.database
    if not database.is_sqlite or not name:
        yield
        return
    path = Path(name)
    with Path(f"{name}.lock").open("a+b") as file:
        if not _try_lock(file):
            raise AlreadyRunning(path)
        yield


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
