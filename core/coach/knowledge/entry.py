"""One thing the coach knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer to a question that runners ask, with where it comes from."""

    key: str
    """Stable name."""
    question: str
    """The question it answers, as a runner would ask it."""
    words: str
    """Other words runners use for it, separated by spaces."""
    answer: str
    """One or two plain paragraphs."""
    source: str
    """Study, author or practice it rests on; "coaching practice" where no study is behind it."""
    decisive: str = ""
    """Words any of which makes it the answer, whatever else is asked."""


PRACTICE = "coaching practice; no controlled study behind it"
"""The source of what coaches agree on without proof."""
