"""Finding the entry that answers a question: shared words, the rare ones counting most."""

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache

from core.coach.knowledge.body import BODY
from core.coach.knowledge.entry import Entry
from core.coach.knowledge.life import LIFE
from core.coach.knowledge.racing import RACING
from core.coach.knowledge.training import TRAINING

ENTRIES: tuple[Entry, ...] = TRAINING + RACING + BODY + LIFE
"""All that the coach knows, in the order of its chapters."""

LEAST_SCORE = 1.6
"""Below this an entry is not an answer; found with the questions of the tests."""
LEAST_SHARE = 0.5
"""An answer knows at least this share of the weight of the question's words."""

_FILLER_TEXT = """
    a an and any are as at be been can could did do does for from get give go good had
    has have how i if in is it its just like make may me more most much my need not of
    on or our out real really should so some tell than that the their them then there
    they thing think this to too up us very was we what when where which who why will
    with would you your about am im ive dont help best way ok okay useful worth please
    coach run running runner runners
"""
_FILLER = frozenset(_FILLER_TEXT.split())
_TRAINING_STEMS = ("run", "train", "race", "jog", "workout", "session")
_ENDINGS = ("ings", "ing", "ies", "ed", "es", "s", "e")


def find_answer(question: str) -> Entry | None:
    """The entry that a word of the question decides for, else the best; None when none answers."""
    said = set(_words(question.replace("pain killer", "painkiller")))
    decided = (entry for entry in ENTRIES if not said.isdisjoint(_words(entry.decisive)))
    ranked = rank(question)
    return next(decided, ranked[0][0] if ranked else None)


def is_about_training(question: str) -> bool:
    """Whether a question speaks of running at all, and not of food or sleep alone."""
    return any(word.startswith(_TRAINING_STEMS) for word in re.findall(r"\w+", question.lower()))


def rank(question: str) -> tuple[tuple[Entry, float], ...]:
    """The entries that may answer a question, best first, with their scores."""
    asked = set(_words(question[:600]))
    if not asked:
        return ()
    rarity = _rarity()
    unknown = math.log(len(ENTRIES) + 1)
    whole = sum(rarity.get(word, unknown) for word in asked)
    scored = []
    for entry, known in _index():
        shared = sum(rarity[word] * known[word] for word in asked if word in known)
        share = sum(rarity[word] for word in asked if word in known) / whole
        if shared >= LEAST_SCORE and share >= LEAST_SHARE:
            scored.append((entry, shared))
    return tuple(sorted(scored, key=lambda pair: -pair[1]))


@lru_cache(maxsize=1)
def _index() -> tuple[tuple[Entry, dict[str, float]], ...]:
    """The words of each entry with their weight: title and key words count fully, the rest less."""
    index = []
    for entry in ENTRIES:
        weights = dict.fromkeys(_words(entry.answer), 0.4)
        weights.update(dict.fromkeys(_words(entry.words), 1.0))
        weights.update(dict.fromkeys(_words(entry.question), 1.1))
        index.append((entry, weights))
    return tuple(index)


@lru_cache(maxsize=1)
def _rarity() -> dict[str, float]:
    """How much a word tells: the fewer entries know it, the more."""
    seen: Counter[str] = Counter()
    for _, known in _index():
        seen.update(known.keys())
    return {word: math.log((len(ENTRIES) + 1) / count) for word, count in seen.items()}


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.lower())
    found = re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))
    return [_stem(word) for word in found if word not in _FILLER and len(word) > 1]


def _stem(word: str) -> str:
    """A word without its commonest ending, so that "shoes" meets "shoe"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
