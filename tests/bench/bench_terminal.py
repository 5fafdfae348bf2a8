"""How soon the terminal chat is ready to type, and how much memory it takes."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "terminal"))

from pseudo_terminal import PseudoTerminal

NAME = "Terminal chat"
BUDGET = "ready to type in 1.2 s, 110 MB resident, on a warm disk"
STARTS = 7

Row = tuple[str, float, str, float | None]


def run() -> list[Row]:
    """Starts the chat over one database again and again; the first start only warms the disk."""
    with tempfile.TemporaryDirectory() as folder:
        _start(folder)
        measured = [_start(folder) for _ in range(STARTS)]
    ready, greeted, resident = (sorted(column) for column in zip(*measured, strict=True))
    return [
        ("ready to type, median", statistics.median(ready), "s", 1.2),
        ("ready to type, slowest", ready[-1], "s", None),
        ("greeting on the screen, median", statistics.median(greeted), "s", None),
        ("resident memory, most", resident[-1], "MB", 110.0),
    ]


def _start(folder: str) -> tuple[float, float, float]:
    """Seconds until the prompt and until the greeting, and megabytes when all is loaded."""
    began = time.perf_counter()
    terminal = PseudoTerminal("chat", "--db", f"{folder}/coach.db", XDG_STATE_HOME=folder)
    try:
        terminal.wait_for("you ›")
        ready = time.perf_counter() - began
        terminal.wait_for("train for?")
        greeted = time.perf_counter() - began
        time.sleep(1.0)
        return ready, greeted, terminal.resident_mb()
    finally:
        terminal.close()
