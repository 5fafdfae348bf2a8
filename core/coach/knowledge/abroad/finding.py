"""Finding the answer to a question in another language: by the beginnings of its words."""

import math
import re
import unicodedata
from collections import Counter
from functools import cache
from operator import itemgetter

from core.athlete import Language
from core.coach.knowledge.abroad.de import GERMAN
from core.coach.knowledge.abroad.es import SPANISH
from core.coach.knowledge.abroad.fr import FRENCH
from core.coach.knowledge.abroad.it import ITALIAN
from core.coach.knowledge.abroad.nl import DUTCH
from core.coach.knowledge.abroad.pt import PORTUGUESE
from core.coach.knowledge.abroad.told import Shelf, Told
from core.coach.knowledge.entry import PRACTICE, Entry
from core.coach.knowledge.search import ENTRIES

SHELVES: dict[Language, Shelf] = {
    Language.GERMAN: GERMAN,
    Language.SPANISH: SPANISH,
    Language.FRENCH: FRENCH,
    Language.ITALIAN: ITALIAN,
    Language.PORTUGUESE: PORTUGUESE,
    Language.DUTCH: DUTCH,
}
LEAST_SHARE = 0.3
"""An answer knows at least this share of the question's words."""
LEAST_LEAD = 0.3
"""By so much it has to be better than the next."""
_HINT = "~"
"""Marks a beginning that helps to choose, and asks for nothing by itself."""
_SIGNS = re.compile(r"[ ~|+]+")
_HINTED = 0.5
"""What such a one counts for."""
_BOTH, _PAIRED = "+", 2.0
"""Stands between two sides that are both asked for, and what that counts for."""
_HOW = "cómo"
"""A question in Spanish, and without its accent "I eat"."""
_SOURCES = {
    "easy-pace": "Daniels, Running Formula",
    "long-run": "Schuster Brandt Frandsen, BJSM 2025; Daniels",
    "ill": PRACTICE,
    "stretching": "Lauersen 2018",
    "how-many-days": "McKean 2006",
    "after-race": "Martinez-Navarro 2021",
    "shin": "Hoenig 2023",
}
"""Sources that are told in English, in fewer words."""


def find_told(question: str, language: Language) -> Told | None:
    """The answer that fits best by far; None where none does, and in English."""
    if (shelf := SHELVES.get(language)) is None:
        return None
    filler = shelf.filler.split()
    words = [word for word in _words(question) if word not in filler]
    ranked = sorted(
        ((_score(told, words, language), told) for told in shelf.told), key=itemgetter(0)
    )
    (next_best, _), (best, told) = ranked[-2:]
    return told if best - next_best >= LEAST_LEAD else None


def entry_of(told: Told) -> Entry:
    """The entry that an answer tells."""
    return next(entry for entry in ENTRIES if entry.key == told.key)


def source_of(told: Told, language: Language) -> str:
    """Where it comes from."""
    source = _SOURCES.get(told.key, entry_of(told).source)
    return SHELVES[language].practice if source == PRACTICE else source


def _score(told: Told, words: list[str], language: Language) -> float:
    """How well an answer fits: rare beginnings count most; none without one of its own."""
    stems = told.stems.split()
    met = [stem for stem in stems if _is_met(stem, words)]
    known = sum(word.startswith(tuple(_SIGNS.split(told.stems))) for word in words)
    if all(stem.startswith(_HINT) for stem in met) or known < LEAST_SHARE * len(words):
        return 0.0
    rarity = _rarity(language)
    return sum(rarity[stem] * _weight(stem) for stem in met)


def _weight(stem: str) -> float:
    if stem.startswith(_HINT):
        return _HINTED
    return _PAIRED if _BOTH in stem else 1.0


def _is_met(stem: str, words: list[str]) -> bool:
    """Whether words begin so: "eat|food+race|marathon" asks for one of both sides."""
    sides = (tuple(side.split("|")) for side in stem.removeprefix(_HINT).split(_BOTH))
    return all(any(word.startswith(side) for word in words) for side in sides)


@cache
def _rarity(language: Language) -> dict[str, float]:
    """How much a beginning tells: the fewer answers share it, the more."""
    told = SHELVES[language].told
    seen = Counter(stem for one in told for stem in set(one.stems.split()))
    return {stem: math.log((len(told) + 1) / count) for stem, count in seen.items()}


def _words(text: str) -> list[str]:
    """The words of a text, folded as the beginnings are."""
    heard = text[:600].lower().replace("ß", "ss").replace(_HOW, " ")
    plain = unicodedata.normalize("NFKD", heard)
    return re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
