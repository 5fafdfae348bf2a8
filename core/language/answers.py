"""Bare answers to the coach's open question."""

from core.commands import Command
from core.language.hearing import Hearing
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary


def answer(
    items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> tuple[Command, ...] | None:
    """The commands a bare answer stands for; None when it is none."""
    del items, hearing, vocabulary, text
    return None
