"""Which language a message is written in, when its words clearly say so."""

import re
from functools import cache

from core.athlete import Language
from core.language.normalize import fold
from core.language.sentences.signatures import SIGNATURES

_WORD = re.compile(r"[^\W\d_]+")
_READ = 40
"""Words that are looked at."""


def likely_languages(text: str, usual: Language = Language.ENGLISH) -> list[Language]:
    """The languages a text may be in, the likeliest first; the usual one wins a tie."""
    words = _WORD.findall(fold(text))[:_READ]
    scores: dict[Language, float] = dict.fromkeys(Language, 0.0)
    scores[usual] = 0.2
    weights = _weights()
    for word in words:
        for language, weight in weights.get(word, ()):
            scores[language] += weight
    return sorted(
        (spoken for spoken in scores if scores[spoken]), key=lambda spoken: -scores[spoken]
    )


@cache
def _weights() -> dict[str, tuple[tuple[Language, float], ...]]:
    """Word -> the languages it is a word of; the fewer they are, the more it weighs."""
    found: dict[str, list[Language]] = {}
    for language, words in SIGNATURES.items():
        for word in dict.fromkeys(_WORD.findall(fold(words))):
            found.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1.0 / len(languages)) for language in languages)
        for word, languages in found.items()
    }
