"""Keys: what can be typed to tap a button."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One button as it can be tapped by typing."""

    name: str
    """What to type: "1", or "a" beside a question for a figure."""
    label: str
    """What the button says."""
    token: str
    """What goes back to the coach."""


def find_key(typed: str, keys: Sequence[Key]) -> Key | None:
    """The button that a text taps: its label in full, else its key ("2", "2.", "b)")."""
    wanted = _fold(typed)
    for key in keys:
        if wanted == _fold(key.label):
            return key
    bare = wanted.rstrip(".)").lstrip("#(")
    return next((key for key in keys if bare == key.name), None)


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
