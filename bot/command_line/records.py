"""Where the log goes: to the error output of a server, away from a chat."""

import logging
import sys

from bot.settings import Settings

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def keep_log(settings: Settings) -> None:
    """Writes the log to the error output, for whoever runs a server."""
    logging.basicConfig(level=settings.log_level, format=FORMAT, stream=sys.stderr)


def keep_quiet(settings: Settings) -> None:
    """Keeps the log off the screen of a chat, unless it goes elsewhere or was asked for."""
    if sys.stderr.isatty() and settings.log_level != "DEBUG":
        logging.getLogger().addHandler(logging.NullHandler())
    else:
        logging.basicConfig(level=max(_level(settings), logging.WARNING), format=FORMAT)


def _level(settings: Settings) -> int:
    return logging.getLevelNamesMapping()[settings.log_level]
