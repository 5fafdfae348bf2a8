"""`coach run`: serves Telegram and Discord, or opens the chat here when no token is set."""

import argparse

from bot.command_line import chat
from bot.command_line.failing import say_failure
from bot.command_line.set_up import load_settings
from bot.settings import FaultySettings


def run(options: argparse.Namespace) -> int:
    """Serves until it is asked to stop."""
    try:
        settings = load_settings(options.db)
    except FaultySettings as fault:
        return say_failure(fault)
    if settings.telegram_token is None and settings.discord_token is None:
        return chat.run(options)
    from bot.command_line import serve

    return serve.run(settings)
