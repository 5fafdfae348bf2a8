"""Which language a message is written in, when its words clearly say so."""

import re
from functools import cache

from core.athlete import Language
from core.language.normalize import fold
from core.language.sentences.signatures import SIGNATURES

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"(?<=\d)\s?(?:[ap]\.?m\b|o['’]?\s?clock\b)")
_READ = 40
"""Words that are looked at."""


def likely_languages(text: str, usual: Language = Language.ENGLISH) -> list[Language]:
    """The languages a text may be in, the likeliest first; the usual one wins a tie."""
    words = _WORD.findall(_CLOCK.sub("", fold(text)))[:_READ]
    scores: dict[Language, float] = dict.fromkeys(Language, 0.0)
    scores[usual] = 0.2
    weights = _weights()
    for word in words:
        for language, weight in weights.get(word, ()):
            scores[language] += weight
    return sorted(
        (spoken for spoken in scores if scores[spoken]), key=lambda spoken: -scores[spoken]
    )


def plainly_in(text: str, usual: Language, known: frozenset[str]) -> Language | None:
    """The language a folded text is plainly in, when that is not the usual one.

    Words `known` in the usual language tell nothing: "marathon" is of many.
    """
    words = _WORD.findall(_CLOCK.sub("", text))[:_READ]
    scores: dict[Language, float] = dict.fromkeys(Language, 0.0)
    for word in words:
        for language, weight in _weights().get(word, ()):
            scores[language] += 0.0 if word in known and language is not usual else weight
    others = sorted((s for s in scores if s is not usual), key=lambda spoken: -scores[spoken])
    first, second = others[:2]
    is_plain = scores[first] >= max(1.0, 2 * scores[second]) and scores[first] > scores[usual]
    return first if is_plain else None


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
