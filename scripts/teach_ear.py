"""Teaches the coach's ear: writes `core/language/sentences/lore.py` from labelled sentences.

    .venv/bin/python scripts/teach_ear.py

It learns from every sentence of `tests/sentences` (those of the corpus, and what was overheard:
lines of an act or several, a tab and the words) by logistic regression, one act against the rest,
with steps that grow smaller (AdaGrad). The same sentences give the same lore. Half a minute.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.athlete import Language
from core.language.ear import SCALE, traits_of
from core.language.recognize import items_of
from core.language.sentences import vocabulary_of
from core.units import Units
from tests.sentences.corpus import read_corpus

OVERHEARD = ROOT / "tests" / "sentences" / "overheard"
LORE = ROOT / "core" / "language" / "sentences" / "lore.py"
EPOCHS = 12
RATE = 1.0
FEWEST = 4
"""Sentences of an act before it is learned."""
RAREST = 2
"""Sentences a trait must be met in."""
LEAST = 1.0
"""Weights smaller than this are forgotten."""
CERTAIN = 0.02
"""An error this small teaches nothing."""


class Lesson(NamedTuple):
    """A sentence and what it is about."""

    acts: frozenset[str]
    traits: tuple[str, ...]
    share: float
    """How much each of its traits weighs: less in a longer message."""


class Learned(NamedTuple):
    """What all lessons together say."""

    acts: list[str]
    bias: list[float]
    weights: dict[str, dict[int, float]]


def main() -> None:
    """Reads the sentences, learns, writes the lore."""
    lessons = [lesson for code in Language for lesson in lessons_in(code)]
    learned = learn(lessons)
    lines = [line for trait in sorted(learned.weights) if (line := written(trait, learned))]
    bias = " ".join(str(round(one * SCALE)) for one in learned.bias)
    text = "\n".join(
        [
            '"""What the ear was taught; written by `scripts/teach_ear.py`."""\n',
            f'ACTS = """{" ".join(learned.acts)}"""',
            f'BIAS = """{bias}"""',
            'WEIGHTS = r"""' + "\n".join(lines) + '\n"""',
        ]
    )
    LORE.write_text(text + "\n", "utf-8")
    print(f"{len(lessons)} sentences, {len(learned.acts)} acts, {len(lines)} traits")


def lessons_in(language: Language) -> Iterator[Lesson]:
    """The sentences of a language."""
    vocabulary = vocabulary_of(language)
    for acts, text in _labelled(language.value):
        items = items_of(text, vocabulary, Units.KM)
        traits = sorted(set(traits_of(items)))
        yield Lesson(frozenset(acts), tuple(traits), 1 / sqrt(len(traits)))


def _labelled(code: str) -> Iterator[tuple[list[str], str]]:
    for sentence in read_corpus(code):
        if sentence.hearing.expects is None:
            parts = [part.split() for part in sentence.expected.split(";")]
            yield [part[0] for part in parts if part], sentence.text
    for line in (OVERHEARD / f"{code}.tsv").read_text("utf-8").splitlines():
        acts, _, text = line.partition("\t")
        yield acts.split(), text


def learn(lessons: Sequence[Lesson]) -> Learned:
    """Weighs each trait for and against each act."""
    told = Counter(act for lesson in lessons for act in lesson.acts)
    acts = sorted(act for act, times in told.items() if times >= FEWEST)
    met = Counter(trait for lesson in lessons for trait in lesson.traits)
    lessons = [
        lesson._replace(traits=tuple(t for t in lesson.traits if met[t] >= RAREST))
        for lesson in lessons
    ]
    bias, bias_steps = [-4.0] * len(acts), [1e-6] * len(acts)
    weights: dict[str, dict[int, float]] = {t: {} for t, times in met.items() if times >= RAREST}
    steps: dict[str, dict[int, float]] = {trait: {} for trait in weights}
    order = random.Random(1)
    for _ in range(EPOCHS):
        order.shuffle(lessons)
        for lesson in lessons:
            scores = bias[:]
            for trait in lesson.traits:
                for act, weight in weights[trait].items():
                    scores[act] += weight * lesson.share
            for act, score in enumerate(scores):
                error = 1 / (1 + exp(-max(-30.0, score))) - (acts[act] in lesson.acts)
                if abs(error) < CERTAIN:
                    continue
                bias_steps[act] += error * error
                bias[act] -= 0.3 * error / sqrt(bias_steps[act])
                slope = error * lesson.share
                for trait in lesson.traits:
                    of_trait = steps[trait]
                    of_trait[act] = of_trait.get(act, 1e-4) + slope * slope
                    step = RATE * slope / sqrt(of_trait[act])
                    weights[trait][act] = weights[trait].get(act, 0.0) - step
    return Learned(acts, bias, weights)


def written(trait: str, learned: Learned) -> str:
    """A trait's line of the lore; empty when it says nothing."""
    weights = sorted(learned.weights[trait].items())
    said = [f"{act}:{round(weight * SCALE)}" for act, weight in weights if abs(weight) >= LEAST]
    return f"{trait}\t{' '.join(said)}" if said else ""


if __name__ == "__main__":
    main()
