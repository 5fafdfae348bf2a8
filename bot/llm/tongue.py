"""Whether a model's words are in a language that the coach speaks with this athlete.

What is said in another one could not be checked: its figures in words, its advice.
"""

import re
from collections.abc import Sequence
from functools import cache

from core.athlete import Language
from core.language.guess import likely_languages
from core.language.normalize import fold
from core.language.sentences import vocabulary_of
from core.language.sentences.signatures import SIGNATURES

FEWEST = 4
"""So many words tell one of our languages from another."""
LEAST_KNOWN = {Language.ENGLISH: 0.3}
"""Share of a text's words that are known, at least ..."""
LEAST_ELSEWHERE = 0.2
"""... in languages of which fewer words are listed; foreign ones are known by their letters too."""
MOST_STRANGE = 0.02
"""Share of letters of other alphabets, at most: a name may hold one."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzàáâãäæçèéêëìíîïñòóôõöùúûüýßœªº")

_WORD = re.compile(r"[^\W\d_]{2,}")


def languages_with(text: str, usual: Language) -> tuple[Language, ...]:
    """The languages to answer a message in: the athlete's own, and the one it is written in."""
    return tuple(dict.fromkeys((usual, likely_languages(fold(text), usual)[0])))


def is_spoken_in(languages: Sequence[Language], text: str) -> bool:
    """Whether a text is in one of some languages; the first of them wins a tie."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    strange = sum(letter not in _LETTERS for letter in letters)
    if strange > MOST_STRANGE * len(letters):
        return False
    words = _WORD.findall(fold(text))
    if not words:
        return True
    known = {spoken: _share(words, spoken) for spoken in languages}
    likely = likely_languages(fold(text), languages[0])[0]
    if likely not in known and len(words) >= FEWEST and _share(words, likely) > max(known.values()):
        return False
    return any(share >= LEAST_KNOWN.get(spoken, LEAST_ELSEWHERE) for spoken, share in known.items())


def _share(words: Sequence[str], language: Language) -> float:
    """How many of some words are known in a language."""
    vocabulary, everyday = vocabulary_of(language), _everyday(language)
    known = (vocabulary.known, vocabulary.plain, vocabulary.filler, everyday)
    return sum(any(word in some for some in known) for word in words) / len(words)


@cache
def _everyday(language: Language) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(SIGNATURES[language])))
