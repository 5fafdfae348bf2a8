"""Kill -9 at any moment: nothing is lost, nothing happens twice, nothing is out of order."""

import os
from pathlib import Path

import pytest

from bot.pacing import UNPACED
from storage.database import Database
from storage.schema import prepare
from tests.crash.crashing import run

KILLS = int(os.environ.get("LONGRUN_KILLS", "50"))
"""Thousands in the long profile: LONGRUN_KILLS=3000 make test ARGS="tests/crash"."""


@pytest.mark.slow
async def test_books_balance_after_many_kills(tmp_path: Path) -> None:
    """Every message one effect and one answer, every due routine one reminder, all in order.

    The one window that can't be closed is between the platform taking a message and the coach
    writing that down; what falls into it arrives twice, directly after itself.
    """
    url = f"sqlite:///{tmp_path}/coach.db"
    prepare(Database(url))

    books = await run(url, KILLS, processes=1, seed=KILLS)

    books.assert_balanced()
    assert books.messages > 2 * KILLS
    assert books.repeated <= KILLS * UNPACED.at_once
