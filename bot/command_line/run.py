"""`coach run`: serves Telegram and Discord, or opens the chat here when no token is set."""

import argparse
import os
import re
from pathlib import Path

from bot.command_line import chat

ENV_FILE = Path(".env")
TOKENS = ("TELEGRAM_TOKEN", "DISCORD_TOKEN")


def run(options: argparse.Namespace) -> int:
    """Serves until it is asked to stop."""
    if not _may_hold_a_token():
        return chat.run(options)
    from bot.command_line import serve

    return serve.run(options)


def _may_hold_a_token() -> bool:
    """Whether a token seems to be set; the settings, which take a while, are read only then."""
    try:
        text = ENV_FILE.read_text("utf-8", "replace")
    except OSError:
        text = ""
    names = "|".join(TOKENS)
    is_in_file = re.search(rf"(?im)^\s*(?:export\s+)?(?:{names})\s*=\s*\S", text)
    return bool(is_in_file) or any(os.environ.get(name) for name in TOKENS)
