"""What several files here stand on."""

from collections.abc import AsyncIterator

import pytest

from tests.model_server import ModelServer, model_server
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
