"""`coach understand`: what messages are understood as, JSON lines in and out."""

import argparse
import json
import sys
from datetime import datetime
from typing import Any

from bot.command_line.moments import read_now, read_zone
from bot.command_line.printing import put_json
from bot.command_line.spelling import spell_out
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.units import Units


class NoMessage(Exception):
    """A line holds no message; says what is wrong with it."""


def run(options: argparse.Namespace) -> int:
    """Answers each line; 1 when a line held no message."""
    zone = read_zone(options.zone or "UTC") if options.zone or not options.now else None
    now = read_now(options.now, zone)
    is_whole = True
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        try:
            put_json(_answer(line, now, Units(options.units)))
        except NoMessage as fault:
            is_whole = False
            put_json({"id": None, "error": str(fault)})
    return 0 if is_whole else 1


def _answer(line: bytes, now: datetime, units: Units) -> dict[str, Any]:
    message = _read_message(line)
    heard = recognize(message["text"], Hearing(now=now, units=units))
    return {
        "id": message.get("id"),
        "commands": [spell_out(command) for command in heard.commands],
        "confidence": round(heard.confidence, 3),
        "by": heard.by,
        "unexplained": list(heard.unexplained),
    }


def _read_message(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line.decode("utf-8", "replace"))
    except ValueError:
        raise NoMessage("This line is no JSON object.") from None
    if not isinstance(message, dict) or not isinstance(message.get("text"), str):
        raise NoMessage('A message looks like {"id": 1, "text": "8k easy 46 min"}.')
    return message
