"""Finding the entry that answers a question: shared words, the rare ones counting most."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from core.coach.knowledge.body import BODY
from core.coach.knowledge.entry import Entry
from core.coach.knowledge.life import LIFE
from core.coach.knowledge.racing import RACING
from core.coach.knowledge.training import TRAINING

ENTRIES: tuple[Entry, ...] = TRAINING + RACING + BODY + LIFE
"""All that the coach knows, in the order of its chapters."""

LEAST_SCORE = 2.0
"""Below this an entry is not an answer; found with the questions of the tests."""
LEAST_LEAD = 0.3
"""By so much an entry has to be better than the next: of two that fit alike neither is said."""
NEAREST = 2
"""So many entries are offered where none is the answer for sure."""
LEAST_SHARE = 0.5
"""An answer knows at least this share of the weight of the question's words."""

_TITLE = 1.1
_KEYED = 1.0
"""Weight of a word of an entry's title or key words; what only its text says finds nothing."""
_TEXT = 0.3
_ITS_OWN = 100.0
"""The score of an entry whose own question is asked."""
_PAIRED = 0.8
"""What two words side by side add that stand so in a title or among key words: "time off"."""

_FILLER_TEXT = """
    a an and any are as at be been can could did do does for from get give go good had
    has have having how i if in is it its just like make may me more most much my need not of
    on or our out real really should so some tell than that the their them then there
    they thing think this to too up us very was we what when where which who why will
    with would you your about am im ive dont help best way ok okay useful worth please
    coach run running runner runners now happens happen
"""
_FILLER = frozenset(_FILLER_TEXT.split())
_PLAIN_TEXT = """
    able advice after again against all almost already also always another anymore anything around
    away back bad been before being believe below besides better between big bit both bring came
    carry catch come comes coming count day days different difference doing done double down during
    each else end ever every everyone everything fall fast feel feeling feels felt few find fine
    first friends full getting gets given gives goes going gone great happen happens happy hard
    hear heard hours idea inside instead into issue job jog jogging keep keeps kind knew know known
    last lately later least less let life like little long longer look looks lose lot lots made
    main make making maybe mean means might min mine minute minutes moment month months most move
    myself near nearly needed never new next nothing now often old once one only others over own
    part people place point possible pretty probably problem proper put quickly quite rather ready
    really reason regularly right run runs same saw say says second see seem seems several short
    sign since slow slowly slows some someone something soon start started starting stay still stop
    stopped such supposed sure take takes taking talk tell thanks themselves thing things think time
    times tips today together tomorrow too took train training tried true try trying turn two under
    until use used using usual usually versus wait want wants way wear week weeks well went while
    whole will without won wont wonder words work works worry worse would wrong year years yes
    ruin allowed dangerous routine should spite arent anybody normally often ok okay worried
    many off give gives given
    yesterday yet isnt dont doesnt cant whats hows im youre theyre oclock am pm
    monday tuesday wednesday thursday friday saturday sunday outside own half calf
"""
_ELSEWHERE = 0.4
"""The share of its weight that a word takes away which only other entries know."""
_PLAIN_WEIGHT = 0.35
"""What an everyday word that no entry knows takes away; others take away what the rarest give."""
_EVERYDAY = 0.4
"""The share of its weight that an everyday word gives where an entry knows it."""
_TRAINING_STEMS = ("run", "train", "race", "jog", "workout", "session")
_SAME_AS = {
    "trainers": "shoes", "sneakers": "shoes", "pulse": "heart", "bpm": "heart", "scared": "nervous",
    "afraid": "nervous", "nerves": "nervous", "lifting": "strength", "kilometre": "km",
    "kilometres": "km", "kilometer": "km", "kilometers": "km", "trots": "toilet", "loo": "toilet",
    "slowest": "slower", "skip": "skipped", "daughter": "child", "son": "child",
    "kid": "child", "kids": "child", "reps": "repeats", "stride": "strides", "ache": "hurts",
    "aches": "hurts", "fearful": "nervous",
}  # fmt: skip
"""Words that runners use for each other."""
_STEM = 7
"""Letters by which words are alike: "motivated" meets "motivation"."""
_ENDINGS = ("ings", "ing", "ies", "ed", "es", "s", "e")


def find_answer(question: str) -> Entry | None:
    """The entry that a word of the question decides for, else the best by far; None if none is."""
    said = set(_words(question.replace("pain killer", "painkiller")))
    decided = (entry for entry in ENTRIES if not said.isdisjoint(_words(entry.decisive)))
    return next(decided, _best_by_far(rank(question)))


def find_nearest(question: str) -> tuple[Entry, ...]:
    """The entries that come nearest to a question none of them answers for sure."""
    return tuple(entry for entry, _ in rank(question)[:NEAREST])


def _best_by_far(ranked: Sequence[tuple[Entry, float]]) -> Entry | None:
    if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < LEAST_LEAD):
        return None
    return ranked[0][0]


def is_about_training(question: str) -> bool:
    """Whether a question speaks of running at all, and not of food or sleep alone."""
    return any(word.startswith(_TRAINING_STEMS) for word in re.findall(r"\w+", question.lower()))


def rank(question: str) -> tuple[tuple[Entry, float], ...]:
    """The entries that may answer a question, best first, with their scores."""
    words = _words(question[:600])
    asked, pairs = set(words), set(pairwise(words))
    if not asked:
        return ()
    rarity = _rarity()
    scored = []
    for entry, known, phrases in _index():
        together = _PAIRED * len(pairs & phrases)
        keyed = together + sum(rarity[word] for word in asked if known.get(word, 0) >= _KEYED)
        shared = together + sum(rarity[word] * known[word] for word in asked if word in known)
        told = together + sum(rarity[word] for word in asked if word in known)
        left = sum(_weight_left(word) for word in asked if word not in known)
        if words == _words(entry.question):
            scored.append((entry, _ITS_OWN))
        elif keyed >= LEAST_SCORE and told >= LEAST_SHARE * (told + left):
            scored.append((entry, shared))
    return tuple(sorted(scored, key=lambda pair: -pair[1]))


def _weight_left(word: str) -> float:
    """What a word takes away from an entry that doesn't know it."""
    if word in _plain():
        return _PLAIN_WEIGHT
    rarity = _rarity().get(word)
    return math.log(len(ENTRIES) + 1) if rarity is None else _ELSEWHERE * rarity


Pairs: TypeAlias = frozenset[tuple[str, str]]
"""Words that stand side by side."""


@lru_cache(maxsize=1)
def _index() -> tuple[tuple[Entry, dict[str, float], Pairs], ...]:
    """The words of each entry with their weight: its title first, key words, then its text."""
    index = []
    for entry in ENTRIES:
        title, keys = _words(entry.question), _words(entry.words)
        weights = dict.fromkeys(_words(entry.answer), _TEXT)
        weights.update(dict.fromkeys(keys, _KEYED))
        weights.update(dict.fromkeys(title, _TITLE))
        index.append((entry, weights, frozenset((*pairwise(title), *pairwise(keys)))))
    return tuple(index)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Everyday words, as they are looked up; a bare figure says as little."""
    figures = (str(figure) for figure in range(100))
    return frozenset(_stem(word) for word in (*_PLAIN_TEXT.split(), *figures))


@lru_cache(maxsize=1)
def _rarity() -> dict[str, float]:
    """How much a word tells: the fewer entries are about it, the more; everyday words tell less."""
    seen: Counter[str] = Counter()
    for _, known, _ in _index():
        seen.update(word for word, weight in known.items() if weight >= _KEYED)
    words = {word for _, known, _ in _index() for word in known}
    told = {word: math.log((len(ENTRIES) + 1) / max(1, seen[word])) for word in words}
    return {word: told[word] * (_EVERYDAY if word in _plain() else 1.0) for word in words}


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.lower())
    found = re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))
    said = (_SAME_AS.get(word, word) for word in found)
    return [_stem(word) for word in said if word not in _FILLER and len(word) > 1]


def _stem(word: str) -> str:
    """A word without its commonest ending, and its first letters: "shoes" meets "shoe"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)][:_STEM]
    return word[:_STEM]
