"""`coach doctor`: checks the set-up."""

import argparse
import os
import sys
from pathlib import Path

from bot.channels.terminal_look import read_look
from bot.command_line.printing import put
from bot.command_line.set_up import FaultySetUp, load_settings
from bot.doctor import examine
from bot.settings import FaultySettings, Settings

ENV_FILE = Path(".env")


def run(options: argparse.Namespace) -> int:
    """Prints each check; 1 when there is something to do."""
    checks = examine(lambda: _load(options.db), dict(os.environ), ENV_FILE)
    is_unicode = read_look(sys.stdout, os.environ).is_unicode
    good, bad, arrow = ("✓", "✗", "→") if is_unicode else ("ok", "!!", "->")
    for check in checks:
        put(f"{good if check.is_fine else bad} {check.name}: {check.finding}")
        if not check.is_fine:
            put(f"  {arrow} {check.advice}")
    faults = sum(not check.is_fine for check in checks)
    put()
    put(f"{faults} to mend." if faults else "All is well.")
    return 1 if faults else 0


def _load(database_file: str | None) -> Settings:
    try:
        return load_settings(database_file)
    except FaultySetUp as faults:
        raise FaultySettings(faults.sentence) from faults
