"""One sender per platform at a time, with fail-over: the lock goes when its holder does."""

import asyncio
import zlib
from typing import Protocol

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database


class Sender(Protocol):
    """The right to send on a platform."""

    async def is_alive(self) -> bool:
        """Whether it is still held."""

    async def release(self) -> None:
        """Gives it up."""


class OnlyProcess:
    """On SQLite there is one process, and it is the sender."""

    async def is_alive(self) -> bool:
        """Always: nobody else can hold it."""
        return True

    async def release(self) -> None:
        """Nothing to give up."""


class LockHolder:
    """On PostgreSQL an advisory lock, held by a connection: if the process dies, so does it."""

    def __init__(self, connection: Connection, key: int) -> None:
        self._connection = connection
        self._key = key

    async def is_alive(self) -> bool:
        """Whether the connection that holds the lock still stands."""
        return await asyncio.to_thread(self._is_alive)

    async def release(self) -> None:
        """Lets another process send."""
        await asyncio.to_thread(self._release)

    def _is_alive(self) -> bool:
        try:
            self._connection.execute(text("SELECT 1"))
        except DBAPIError:
            return False
        return True

    def _release(self) -> None:
        try:
            self._connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": self._key})
        except DBAPIError:
            self._connection.invalidate()
        self._connection.close()


async def claim_sender(database: Database, channel: str) -> Sender | None:
    """The right to send on a platform, or None while another process has it."""
    if database.is_sqlite:
        return OnlyProcess()
    return await asyncio.to_thread(_claim, database, zlib.crc32(channel.encode()))


def _claim(database: Database, key: int) -> LockHolder | None:
    connection = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    is_mine = connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar()
    if is_mine:
        return LockHolder(connection, key)
    connection.close()
    return None
