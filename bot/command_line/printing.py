"""Writes to standard output, whole lines at once, so that nothing is lost when the reader stops."""

import json
import sys
from typing import Any


def put(text: str = "") -> None:
    """Writes a text and ends its line."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def put_json(data: Any, *, indent: int | None = None) -> None:
    """Writes one JSON value."""
    put(json.dumps(data, ensure_ascii=False, indent=indent))


def warn(text: str) -> None:
    """Writes a line for a person, beside the output."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
