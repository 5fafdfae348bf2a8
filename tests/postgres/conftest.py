"""One server for all tests of this folder, an empty schema for each."""

from collections.abc import AsyncIterator, Iterator

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.schema import prepare
from tests.postgres.server import find_binaries, running_server


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a running server."""
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server on this machine (Debian: apt-get install postgresql)")
    with running_server(binaries) as url:
        yield url


@pytest.fixture
async def database(server: str) -> AsyncIterator[Database]:
    """An empty database with its tables."""
    opened = Database(server)
    opened.write_now(lambda c: c.execute(text("DROP SCHEMA public CASCADE")) and None)
    opened.write_now(lambda c: c.execute(text("CREATE SCHEMA public")) and None)
    prepare(opened)
    yield opened
    await opened.close()
