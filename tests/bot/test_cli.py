"""The command line as a shell sees it: output, errors and exit codes of real processes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def coach(*arguments: str, typed: str = "", folder: Path = ROOT, **environment: str) -> Any:
    """Runs the command line in a process of its own."""
    bare = {key: value for key, value in os.environ.items() if not key.endswith("_TOKEN")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env={**bare, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["say", "--help"],
        ["plan", "--help"],
        ["understand", "-h"],
        ["doctor", "-h"],
        ["usage", "-h"],
        ["evaluate", "-h"],
    ],
    ids=" ".join,
)
def test_help_is_prose_and_no_error(arguments: list[str]) -> None:
    done = coach(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["dance"], "invalid choice: 'dance'"),
        (["plan"], "required: --goal"),
        (["plan", "--goal", "10k"], "a race wants its day"),
        (["plan", "--goal", "base", "--days", "someday"], "no weekday"),
        (["understand", "--zone", "Mars/Olympus"], "no time zone 'Mars/Olympus'"),
        (["understand", "--now", "noon"], "is no ISO time"),
        (["say"], "required: TEXT"),
        (["usage", "--days", "0"], "say how many days"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cant_be_meant_leaves_with_2_and_says_why(arguments: list[str], sentence: str) -> None:
    done = coach(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_plan_is_a_json_object_that_adds_up() -> None:
    done = coach(
        "plan", "--goal", "half", "--date", "2027-02-14", "--today", "2026-11-23",
        "--recent", "10k 50:00", "--weekly", "35km", "--longest", "14km",
        "--days", "tue,thu,sat,sun", "--long-day", "sun", "--json",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    plan = json.loads(done.stdout)
    assert plan["refused"] is None
    assert [week["number"] for week in plan["weeks"]] == list(range(1, 13))
    for week in plan["weeks"]:
        running = [session for session in week["sessions"] if session["running"]]
        assert week["distance_m"] == sum(session["distance_m"] for session in running)
        for session in week["sessions"]:
            assert session["distance_m"] == sum(map(_metres, session["steps"]))
            assert {"date", "kind", "title", "duration_s", "purpose", "reasons"} <= session.keys()
    assert plan["weeks"][-1]["sessions"][-1]["kind"] == "race"
    fastest, slowest = plan["paces"]["easy"]
    assert 300 < fastest < slowest < 480


def _metres(step: dict[str, Any]) -> int:
    if "repeat" in step:
        return step["repeat"] * sum(map(_metres, step["steps"]))
    return int(step["distance_m"])


def test_plan_is_a_table_for_people() -> None:
    done = coach("plan", "--goal", "base", "--weekly", "30km", "--today", "2026-11-23")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Week 1, Mon 23 Nov to Sun 29 Nov")
    assert "\x1b" not in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_unsafe_plan_is_refused_with_an_alternative() -> None:
    line = "plan --goal marathon --date 2026-12-13 --today 2026-11-23 --weekly 10km --longest 5km"
    done = coach(*line.split(), "--json")
    refused = json.loads(done.stdout)["refused"]
    assert done.returncode == 3
    assert refused["reason"]
    assert refused["alternative"]
    spoken = coach(*line.split())
    assert spoken.returncode == 3
    assert refused["alternative"] in " ".join(spoken.stdout.split())


def test_a_reader_that_stops_early_makes_no_noise() -> None:
    command = f"{sys.executable} -m bot plan --goal base --weekly 30km | head -1"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout.startswith("Week 1")
    assert done.stderr == ""


def test_messages_are_understood_line_by_line() -> None:
    lines = '{"id": 7, "text": "8k easy 46 min"}\n\nnot json\n{"id": "x"}\n'
    lines += '{"id": "é", "text": "undo"}\n'
    done = coach("understand", "--now", "2026-04-15T08:00", "--zone", "Europe/Paris", typed=lines)
    first, *faults, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert ["error" in fault for fault in faults] == [True, True]
    assert (first["id"], last["id"]) == (7, "é")
    command = first["commands"][0]
    assert (command["name"], command["distance"], command["duration"], command["on"]) == (
        "LogActivity",
        8000,
        2760,
        "2026-04-15",
    )
    assert last["commands"] == [{"name": "Undo"}]


def test_local_now_decides_what_today_is() -> None:
    """One instant, two days: late evening in New York is morning in Tokyo."""
    typed = '{"id": 1, "text": "ran 8k today in 46 min"}\n'
    days = []
    for zone in ("America/New_York", "Asia/Tokyo"):
        done = coach("understand", "--now", "2026-04-15T23:00+00:00", "--zone", zone, typed=typed)
        days.append(json.loads(done.stdout)["commands"][0]["on"])
    assert days == ["2026-04-15", "2026-04-16"]


def test_doctor_leaves_with_0_on_a_fresh_machine_and_1_on_a_fault(tmp_path: Path) -> None:
    assert coach("doctor", "--db", "new.db", folder=tmp_path, TZ="Europe/Oslo").returncode == 0
    done = coach("doctor", folder=tmp_path, HTTP_PORT="many")
    assert done.returncode == 1
    assert "HTTP_PORT must be a port number" in done.stdout
