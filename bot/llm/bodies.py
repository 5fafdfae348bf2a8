"""What a model may say of a body and of other people: of the one no finding, of the others nothing.

Parts of a body are known in every language to the grammar, and whoever is named was not by us.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from core.athlete import Language
from core.language.extract import extract
from core.language.normalize import fold
from core.language.patterns import Item
from core.language.sentences import vocabulary_of
from core.units import Units

_IS = re.compile(
    r"is|are|has|was|ist|sind|hat|war|esta|estan|es|son|tiene|est|sont|a|e|sono|ha|sta|sao|tem|fica"
    r"|zijn|heeft|zit|seems|sounds|looks|scheint|wirkt|klingt|parece|semble|sembra|lijkt"
)
"""What a finding is told with, folded, behind the part that it is of ..."""
_HAVE = re.compile(r"have|got|hast|tienes|as|hai|tens|tem|hebt|pulled|strained|tweaked")
"""... and before it."""
_SUPPOSED = re.compile(
    r"\?\s*\Z|\b(?:if|when|whether|once|until|wenn|falls|sobald|ob|bis|si|cuando|hasta|quand|jusqu\w*"
    r"|se|quando|finche|ate|als|zodra|of|tot|stop\w*|rest\w*|doctor|clinician|physio\w*|arzt\w*"
    r"|pausier\w*|ruh\w*|medic\w*|fisio\w*|descans\w+|para|pare|medecin|kine|repos\w*|arret\w*"
    r"|ripos\w+|fermat\w*|huisarts|fysio\w*|rust\w*|tell me|sag|dime|dis|dimmi|diga|zeg)\b"
)
"""What is only supposed, asked or cared for, folded."""
_NEAR = 3
"""So many words before the part."""
_NAME = re.compile(r"(?:(?<=[^\W\d_])|(?<=[,;]))\s(?P<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)\b(?!['’])")
"""A word with a capital within a sentence."""
_FROM = re.compile(r"\A\W*(?P<name>[A-ZÄÖÜ][a-zäöüß]+),?\s+(?:aus|von|vom)\s+[A-ZÄÖÜ]\w+")
"""Who begins a German sentence, and where they are from: nouns have capitals there."""
_KNOWN_NAMES = frozenset(
    {"garmin", "strava", "polar", "coros", "suunto", "apple", "fartlek", "achilles", "borg"}
)
"""Names that are nobody's."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def finds_something(text: str, languages: Sequence[Language]) -> bool:
    """Whether a text says how a part of the athlete's body is."""
    return any(_is_finding(said, one) for said in _SENTENCE.split(text) for one in languages)


def names_in(text: str, language: Language, known: str) -> Iterator[str]:
    """Whom and what a text calls by name, that neither the facts nor the athlete did."""
    heard = frozenset(re.findall(r"\w+", fold(known)))
    vocabulary = vocabulary_of(language)
    words: Sequence[Collection[str]] = (
        heard, vocabulary.known, vocabulary.plain, vocabulary.filler, _KNOWN_NAMES,
    )  # fmt: skip
    form = _FROM if language is Language.GERMAN else _NAME
    for sentence in _SENTENCE.split(text):
        for found in form.finditer(sentence):
            if not any(fold(found["name"]) in some for some in words):
                yield found["name"]


def _is_finding(sentence: str, language: Language) -> bool:
    folded = fold(sentence)
    if _SUPPOSED.search(folded):
        return False
    items = extract(folded, vocabulary_of(language), Units.KM)
    return any(_is_told_of(items, at) for at, item in enumerate(items) if item.kind == "site")


def _is_told_of(items: Sequence[Item], at: int) -> bool:
    """Whether the part of the body at a place is said to be somehow."""
    behind = items[at + 1].words if at + 1 < len(items) else ()
    before = [word for item in items[max(0, at - _NEAR) : at] for word in item.words]
    return any(map(_IS.fullmatch, behind)) or any(map(_HAVE.fullmatch, before))
