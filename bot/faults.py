"""Faults as the log may tell them."""

import traceback
from pathlib import Path


def say_where(error: BaseException) -> str:
    """A fault by its class and place; its own words may quote what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    last = frames[-1]
    return f"{type(error).__name__} in {last.name}, {Path(last.filename).name}:{last.lineno}"
