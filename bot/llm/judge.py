"""How likely a sentence is one that no coach says: learned from sentences of both kinds.

The rules (`unsayable`, `deeds` and their like) know what they list; the judge has an opinion on
what no list foresaw: advice on medicine or diets, promises, deeds without a tool, a life of its
own, pushing through pain. What it knows is in `topics/lore.py`; `scripts/teach_judge.py` writes it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import combinations, pairwise

from bot.llm.topics import everywhere
from core.athlete import Language
from core.language.guess import likely_languages
from core.language.normalize import fold
from core.language.scales import Scales, scales_of

UNSAYABLE = "unsayable"
"""What the scales weigh."""
MOST_RISK = 0.49
"""So likely a sentence may be unsayable and yet be said ..."""
MOST_RISK_IN_CARE = 0.4
"""... and in an answer to words about ills, medicine, food or weight ..."""
MOST_RISK_LEFT = 0.3
"""... and beside a sentence that was left out for its risk."""
_CARE = ("drug", "supp", "ill", "hurt", "weight", "food")
"""Topics on which a wrong sentence does harm."""
_LONGEST = 50
"""Words of a sentence that are looked at."""
_STRETCH = 8
"""Words of a longer sentence that are also looked at by themselves."""
_STRETCH_COUNTS = 0.75
"""What is torn out of its sentence says less: so much of its risk is counted."""
_STEM = 5
"""Letters by which a word is known whatever its ending."""
_MOST_MET = 20_000
"""Words whose topics are kept in mind."""
_NEAR = 2
"""Words this close belong together."""
_WORD = re.compile(r"[a-z]+|\d+|[?!%]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Topics:
    """What the words of a language are about."""

    words: Mapping[str, frozenset[str]]
    """Whole words."""
    beginnings: Mapping[str, frozenset[str]]
    """How words begin."""
    endings: Mapping[str, frozenset[str]]
    """How they end: German and Dutch put words together."""
    _met: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Words asked about before."""

    def of(self, word: str) -> tuple[str, ...]:
        """The topics of a folded word."""
        found = self._met.get(word)
        if found is None:
            topics = set(self.words.get(word, ()))
            for cut in range(1, len(word) + 1):
                topics |= self.beginnings.get(word[:cut], frozenset())
                topics |= self.endings.get(word[-cut:], frozenset())
            found = tuple(sorted(topics))
            if len(self._met) < _MOST_MET:
                self._met[word] = found
        return found


@dataclass(frozen=True, slots=True)
class Judge:
    """What each trait of a sentence says for and against it."""

    scales: Scales
    """They weigh one thing: whether it is unsayable."""

    def risk_of(self, text: str, language: Language) -> float:
        """The probability, from 0 to 1, that the worst of some sentences is unsayable."""
        return max(self._risk_in(said, language) for said in _SENTENCE.split(text))

    def _risk_in(self, sentence: str, language: Language) -> float:
        """That of the whole, or of its worst stretch: kind words around it excuse nothing."""
        risks = (self._weigh(stretch, language) for stretch in stretches_of(sentence))
        return max(self._weigh(sentence, language), _STRETCH_COUNTS * max(risks, default=0.0))

    def _weigh(self, words: str, language: Language) -> float:
        return self.scales.weigh(set(traits_of(words, language)))[UNSAYABLE]


def stretches_of(sentence: str) -> Iterator[str]:
    """A longer sentence in pieces that overlap by half."""
    words, half = sentence.split(), _STRETCH // 2
    if len(words) > _STRETCH:
        for start in range(0, len(words) - half, half):
            yield " ".join(words[start : start + _STRETCH])


def is_too_risky(text: str, languages: Sequence[Language], most: float = MOST_RISK) -> bool:
    """Whether a sentence of a text is more likely unsayable than that."""
    likely = likely_languages(fold(text), languages[0])
    spoken = next(one for one in likely if one in languages)
    return the_judge().risk_of(text, spoken) > most


def most_risk(asked: str, languages: Sequence[Language]) -> float:
    """How much risk there may be in an answer to an athlete who asked so."""
    return MOST_RISK_IN_CARE if is_about_care(asked, languages) else MOST_RISK


def is_about_care(text: str, languages: Sequence[Language]) -> bool:
    """Whether a text touches the athlete's health, food or weight."""
    words = _WORD.findall(fold(text))
    return any(
        topic in _CARE for one in languages for word in words for topic in topics_in(one).of(word)
    )


def traits_of(sentence: str, language: Language) -> Iterator[str]:
    """What of a sentence is weighed: its words, what they are about, and both in pairs."""
    words = ["0" if w.isdigit() else w for w in _WORD.findall(fold(sentence))[:_LONGEST]]
    yield from words
    yield from (f"{word[:_STEM]}*" for word in words if len(word) > _STEM)
    yield from (" ".join(pair) for pair in pairwise(["^", *words, "$"]))
    topics = topics_in(language)
    told = [(at, topic) for at, word in enumerate(words) for topic in topics.of(word)]
    yield from (f"{{{topic}}}" for _, topic in told)
    for (at, one), (later, other) in combinations(told, 2):
        if later > at:
            yield f"{{{one}}}~{{{other}}}"
            if later - at <= _NEAR:
                yield f"{{{one}}}{{{other}}}"


@cache
def topics_in(language: Language) -> Topics:
    """The topics of a language's words."""
    own: dict[str, str] = import_module(f"bot.llm.topics.{language.value}").TOPICS
    words, beginnings, endings = (defaultdict[str, set[str]](set) for _ in range(3))
    for topic, entries in (*own.items(), *everywhere.TOPICS.items()):
        for entry in entries.split():
            kind = endings if entry.startswith("*") else beginnings if "*" in entry else words
            kind[entry.strip("*")].add(topic)
    return Topics(words=_settled(words), beginnings=_settled(beginnings), endings=_settled(endings))


def _settled(topics: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {entry: frozenset(about) for entry, about in topics.items()}


@cache
def the_judge() -> Judge:
    """The judge as it was last taught."""
    lore = import_module("bot.llm.topics.lore")
    return Judge(scales_of(lore.LABELS, lore.BIAS, lore.WEIGHTS))
