"""What several files here stand on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import prepare
from tests.model_server import ModelServer, model_server
from tests.reminding import House
from tests.telegram_world import Recorder


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    """A local model server; the files about Telegram have a Bot API server of this name."""
    async with model_server() as running:
        yield running


@pytest.fixture
def recorder() -> Recorder:
    """Takes what comes in."""
    return Recorder()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """An empty house."""
    database = Database(f"sqlite:///{tmp_path}/coach.db")
    prepare(database)
    yield House(database)
    await database.close()
