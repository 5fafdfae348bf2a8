"""The chat as a process: a script plays through it, and a file is never worked on by two."""

import os
import subprocess
import sys
from pathlib import Path

from storage.database import Database
from storage.only_process import only_process
from storage.schema import KNOWN, stored_revision, upgrade

ROOT = Path(__file__).parents[2]


def chat(database: Path, script: str) -> "subprocess.CompletedProcess[str]":
    """A whole chat whose lines come from a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "bot", "chat", "--db", str(database)],
        input=script,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1"},
        check=False,
    )


def test_piped_lines_are_a_script(tmp_path: Path) -> None:
    """Each line is a message; the chat ends with the script, and has answered it."""
    played = chat(tmp_path / "coach.db", "just keep fit\n")

    assert played.returncode == 0
    assert "What would you like to train for?" in played.stdout


def test_second_start_on_one_file_is_refused_politely(tmp_path: Path) -> None:
    """Two processes on one SQLite file would speak twice; the second says what to do.

    It migrates nothing under the first, whose file may be of an older form.
    """
    file = tmp_path / "coach.db"
    database = Database(f"sqlite:///{file}")
    database.write_now(lambda c: upgrade(c, KNOWN[-2]))
    with only_process(database):
        played = chat(file, "hello\n")
    assert database.read_now(stored_revision) == KNOWN[-2]
    database.close_now()

    assert played.returncode == 1
    assert "already running" in played.stderr + played.stdout
    assert "--db" in played.stderr + played.stdout
    assert "Traceback" not in played.stderr


def test_nothing_is_imported_before_it_is_needed() -> None:
    """A greeting over an SQLite file waits for no platform, model, server, scheduler or file."""
    code = "import sys, bot.command_line.chat_house; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )

    later = {"aiohttp", "alembic", "apscheduler", "discord", "fit_tool", "icalendar", "openai"}
    later |= {"psycopg", "rich", "sqlalchemy.dialects.postgresql", "sqlalchemy.ext.asyncio"}
    assert not later & set(done.stdout.split())
