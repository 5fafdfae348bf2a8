"""A yes or a no said in many words: "hm ne, dann lieber nicht", "jazeker, doe maar zo"."""

from collections.abc import Sequence

from core import commands as c
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

_MOST_WORDS = 12
"""Words of an answer; what is longer tells something else besides."""
_JOINTS = frozenset({".", ",", "sign"})
_ASSENTING = ("assenting", "yes", "do it")
_DECLINING = ("declining", "leave it")
_LIGHTLY = ("lightly",)
"""The names of the sets an answer is made of: agreement, refusal, and what is neither."""


def yes_or_no(items: Sequence[Item], vocabulary: Vocabulary) -> c.Command | None:
    """Confirm or Decline where a message is made of nothing else; a refusal has the last word.

    "Ja nein" and no more says neither.
    """
    words = tuple(word for item in items if item.kind not in _JOINTS for word in item.words)
    if not 1 < len(words) <= _MOST_WORDS or "assenting" not in vocabulary.sets:
        return None
    parts = _parts(words, vocabulary)
    if parts is None:
        return None
    said = [part for part in parts if part[0] != "lightly"]
    if not any(name in ("assenting", "declining") for name, _ in said):
        return None
    refusals = [name in _DECLINING for name, _ in said]
    if not any(refusals):
        return c.Confirm()
    if [name for name, _ in parts] == ["assenting", "declining"] and len(words) == len(parts):
        return c.Clarify()
    return c.Decline() if refusals[-1] else None


def _parts(words: tuple[str, ...], vocabulary: Vocabulary) -> list[tuple[str, int]] | None:
    """The phrases an answer is made of, by the names of their sets; None where a word is left."""
    parts: list[tuple[str, int]] = []
    at = 0
    while at < len(words):
        name, length = "", 0
        for known in (*_DECLINING, *_ASSENTING, *_LIGHTLY):
            for phrase in vocabulary.sets.get(known, ()):
                if len(phrase) > length and words[at : at + len(phrase)] == phrase:
                    name, length = known, len(phrase)
        if not length:
            return None
        parts.append((name, length))
        at += length
    return parts
