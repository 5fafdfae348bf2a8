"""Where the log goes: to the error output of a server, away from a chat; a line an event.

A line is made of names and values, as tools that collect logs read them:
`time=2026-11-23T07:00:00.123Z level=info from=bot.app event="telegram is connected"`.
"""

import json
import logging
import sys
from datetime import UTC, datetime
from types import TracebackType
from typing import TypeAlias

from bot.settings import Settings

Fault: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)
"""What the log is told of an exception."""
_CHATTY = ("apscheduler", "asyncio")
"""Libraries that tell each step; only their warnings are news."""


class Lines(logging.Formatter):
    """Writes each event as one line of names and values."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; of an exception its class and place, never its words: they may be private."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        parts = {
            "time": at.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": json.dumps(record.getMessage(), ensure_ascii=False),
        }
        if record.exc_info:
            parts["fault"] = json.dumps(_say_fault(record.exc_info))
        return " ".join(f"{name}={value}" for name, value in parts.items())


def _say_fault(fault: Fault) -> str:
    kind, _, trace = fault
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{kind.__name__ if kind else 'nothing'}{where}"


def keep_log(settings: Settings) -> None:
    """Writes the log to the error output, for whoever runs a server."""
    _write_lines(settings.log_level)


def keep_quiet(settings: Settings) -> None:
    """Keeps the log off the screen of a chat, unless it goes elsewhere or was asked for."""
    if sys.stderr.isatty() and settings.log_level != "DEBUG":
        logging.getLogger().addHandler(logging.NullHandler())
    else:
        _write_lines(max(_level(settings), logging.WARNING))


def _write_lines(level: str | int) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    logging.basicConfig(level=level, handlers=[handler])
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def _level(settings: Settings) -> int:
    return logging.getLevelNamesMapping()[settings.log_level]
