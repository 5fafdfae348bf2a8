"""Slips of the thumb: the known word one letter away from an unknown one."""

from collections.abc import Iterator

from core.language.normalize import shorten_runs
from core.language.vocabulary import Vocabulary

SHORTEST = 5
"""Shorter words are too near to too many others to be corrected; one so long only carefully."""
_LETTERS = "etaoinshrdlucmfywgpbvkxqjz"


def correct(word: str, vocabulary: Vocabulary) -> str:
    """The word itself when known or hopeless, else the known word it was meant to be."""
    if word in vocabulary.known or word in vocabulary.plain:
        return word
    for shorter in shorten_runs(word):
        if shorter in vocabulary.known and len(shorter) > 1:  # "aaaa" is no "a"
            return shorter
    if not SHORTEST <= len(word) <= 16:
        return word
    near = next((near for near in _near(word) if near in vocabulary.meant and len(near) > 3), word)
    return near if near != word or len(word) != SHORTEST else _sport_near(word, vocabulary)


def _sport_near(word: str, vocabulary: Vocabulary) -> str:
    """A short word as the sport that it lacks a letter of or doubles one of: "hocky", "yogaa"."""
    doubled = (word[:i] + word[i + 1 :] for i in range(1, len(word)) if word[i] == word[i - 1])
    lacking = (word[:i] + letter + word[i:] for i in range(1, len(word) + 1) for letter in _LETTERS)
    for near in (*doubled, *lacking):
        for spelling in vocabulary.spellings.get(near, ()):
            if spelling.kind == "sport" and spelling.words == (near,):
                return near
    return word


_SHORTEST_VERB, _SHORTEST_STEM = 4, 3
"""Letters that stay at least when a pronoun is cut off, or an ending changed."""


def root_of(word: str, vocabulary: Vocabulary) -> str | None:
    """The known word an unknown one is a form of: "bájame" of "baja", "tiradita" of "tirada"."""
    for clitic in vocabulary.clitics:
        stem = word.removesuffix(clitic)
        if stem != word and len(stem) >= _SHORTEST_VERB:
            known = next((verb for verb in (stem, stem + "e") if verb in vocabulary.known), None)
            if known is not None:
                return known
    for ending, plain in vocabulary.endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            known = next((stem + p for p in plain if stem + p in vocabulary.known), None)
            if known is not None:
                return known
    return None


def _near(word: str) -> Iterator[str]:
    """The words one slip away: letters exchanged, one missing, too many or wrong; not the first."""
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if len(word) <= SHORTEST:
        return
    for i in range(1, len(word) + 1):
        for letter in _LETTERS:
            yield word[:i] + letter + word[i:]
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
    for i in range(1, len(word)):
        for letter in _LETTERS:
            yield word[:i] + letter + word[i + 1 :]
