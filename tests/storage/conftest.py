"""A real SQLite file for every test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.athletes import Athletes
from storage.database import Database
from storage.schema import prepare


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database with its tables."""
    opened = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(opened)
    yield opened
    await opened.close()


@pytest.fixture
def athletes(database: Database) -> Athletes:
    """The athletes of that database."""
    return Athletes(database)
