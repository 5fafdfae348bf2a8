"""An answer of the knowledge base in another language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """A short answer, as a coach of that language would give it."""

    key: str
    """The entry that it tells."""
    stems: str
    """Beginnings of words that runners ask for it with, folded: "~" only helps to choose, "+" asks
    for both sides, "|" parts what is as good."""
    answer: str
    """One plain paragraph, with no figure that the entry doesn't hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All that is told in one language."""

    told: tuple[Told, ...]
    """The answers."""
    filler: str
    """Words that ask for nothing by themselves, folded."""
    practice: str
    """The source of what coaches agree on without proof."""
