"""`coach say`: one message in, the reply out, and the same conversation in the next call."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


def say(folder: Path, *arguments: str) -> str:
    """What the coach says to a message."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "say", "--db", str(folder / "coach.db"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TZ": "Europe/Amsterdam", "COLUMNS": "80"},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def ask(folder: Path, *arguments: str) -> dict[str, Any]:
    """The same as data."""
    answer: dict[str, Any] = json.loads(say(folder, "--json", *arguments))
    return answer


def test_each_athlete_has_a_conversation_that_goes_on(tmp_path: Path) -> None:
    ann = ("--athlete", "ann", "--now", "2026-11-23T09:00")
    assert "What would you like to train for?" in say(tmp_path, *ann, "hi")
    assert "How much do you run" in say(tmp_path, *ann, "just", "keep", "fit")
    other = say(tmp_path, "--athlete", "bob", "--now", "2026-11-23T09:00", "hi")
    assert "What would you like to train for?" in other


def test_a_button_is_tapped_by_its_key_or_label(tmp_path: Path) -> None:
    first = ask(tmp_path, "--now", "2026-11-23T09:00", "hi")
    assert [button["key"] for button in first["buttons"]][:3] == ["1", "2", "3"]
    label = first["buttons"][2]["label"]
    by_label = ask(tmp_path, "--now", "2026-11-23T09:01", label)
    assert by_label["commands"] == [first["buttons"][2]["command"]]
    again = ask(tmp_path, "--athlete", "ann", "--now", "2026-11-23T09:00", "hi")
    by_key = ask(tmp_path, "--athlete", "ann", "--now", "2026-11-23T09:01", "3")
    assert by_key["commands"] == [again["buttons"][2]["command"]]


def test_what_was_understood_and_what_happened_is_data(tmp_path: Path) -> None:
    ask(tmp_path, "--now", "2026-11-23T09:00", "hi")
    answer = ask(tmp_path, "--now", "2026-11-23T18:00", "I ran 8 km today in 46 minutes")
    command = answer["commands"][0]
    assert (command["name"], command["distance"], command["on"]) == (
        "LogActivity",
        8000,
        "2026-11-23",
    )
    assert all("name" in fact for fact in answer["facts"])
    assert answer["text"]


def test_a_local_now_is_meant_where_the_athlete_lives(tmp_path: Path) -> None:
    """23:30 in Amsterdam is still the 23rd there, though the next day has begun further east."""
    say(tmp_path, "--now", "2026-11-23T09:00", "hi")
    answer = ask(tmp_path, "--now", "2026-11-23T23:30", "ran 5k today in 30 min")
    assert answer["commands"][0]["on"] == "2026-11-23"
    later = ask(tmp_path, "--now", "2026-11-23T23:30+00:00", "ran 6k today in 36 min")
    assert later["commands"][0]["on"] == "2026-11-24"
