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
LEAST_SHARE = 0.55
"""An answer knows at least this share of the weight of the question's words."""

_TITLE = 1.1
_KEYED = 1.0
"""Weight of a word of an entry's title or key words; what only its text says finds nothing."""

_FILLER_TEXT = """
    a an and any are as at be been can could did do does for from get give go good had
    has have how i if in is it its just like make may me more most much my need not of
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
    yesterday yet isnt dont doesnt cant whats hows im youre theyre oclock am pm
    monday tuesday wednesday thursday friday saturday sunday outside own half calf
"""
_ELSEWHERE = 0.4
"""The share of its weight that a word takes away which only other entries know."""
_PLAIN_WEIGHT = 0.6
"""What an everyday word that no entry knows takes away; others take away what the rarest give."""
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
    scored = []
    for entry, known in _index():
        keyed = sum(rarity[word] for word in asked if known.get(word, 0) >= _KEYED)
        shared = sum(rarity[word] * known[word] for word in asked if word in known)
        told = sum(rarity[word] for word in asked if word in known)
        left = sum(_weight_left(word) for word in asked if word not in known)
        if not _is_named(asked, known):
            continue
        if keyed >= LEAST_SCORE and told >= LEAST_SHARE * (told + left):
            scored.append((entry, shared))
    return tuple(sorted(scored, key=lambda pair: -pair[1]))


def _is_named(asked: set[str], known: dict[str, float]) -> bool:
    """Whether a word of the question is the entry's own, or an everyday one its title's."""
    named = {word for word in asked if known.get(word, 0) >= _KEYED}
    titled = {word for word in named if known[word] >= _TITLE}
    return bool(titled or named - _plain())


def _weight_left(word: str) -> float:
    """What a word takes away from an entry that doesn't know it."""
    if word in _plain():
        return _PLAIN_WEIGHT
    rarity = _rarity().get(word)
    return math.log(len(ENTRIES) + 1) if rarity is None else _ELSEWHERE * rarity


@lru_cache(maxsize=1)
def _index() -> tuple[tuple[Entry, dict[str, float]], ...]:
    """The words of each entry with their weight: its title first, key words, then its text."""
    index = []
    for entry in ENTRIES:
        weights = dict.fromkeys(_words(entry.answer), 0.4)
        weights.update(dict.fromkeys(_words(entry.words), 1.0))
        weights.update(dict.fromkeys(_words(entry.question), _TITLE))
        index.append((entry, weights))
    return tuple(index)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Everyday words, as they are looked up; a bare figure says as little."""
    figures = (str(figure) for figure in range(100))
    return frozenset(_stem(word) for word in (*_PLAIN_TEXT.split(), *figures))


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
    said = (_SAME_AS.get(word, word) for word in found)
    return [_stem(word) for word in said if word not in _FILLER and len(word) > 1]


def _stem(word: str) -> str:
    """A word without its commonest ending, and its first letters: "shoes" meets "shoe"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)][:_STEM]
    return word[:_STEM]
