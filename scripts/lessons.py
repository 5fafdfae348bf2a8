"""Teaches scales (`core/language/scales.py`) from labelled texts, and writes what they learned.

Logistic regression, one label against the rest, with steps that grow smaller (AdaGrad). The same
lessons give the same weights.
"""

import random
from collections import Counter
from collections.abc import Sequence
from math import exp, sqrt
from typing import NamedTuple

from core.language.scales import SCALE

FEWEST = 4
"""Texts of a label before it is learned."""
CERTAIN = 0.02
"""An error this small teaches nothing."""


class Manner(NamedTuple):
    """How it is taught."""

    epochs: int = 12
    """How often the lessons are gone through."""
    rate: float = 1.0
    """The first step."""
    rarest: int = 3
    """Texts a trait must be met in."""
    least: float = 1.0
    """Weights smaller than this are forgotten."""


THOROUGHLY = Manner()
GENTLY = Manner(epochs=6, rate=0.4, rarest=1, least=0.2)
"""Where few lessons must do, and the next text is like none before."""


class Lesson(NamedTuple):
    """A text and what it is."""

    labels: frozenset[str]
    traits: tuple[str, ...]

    @property
    def share(self) -> float:
        """How much each of its traits weighs: less in a longer text."""
        return 1 / sqrt(len(self.traits) or 1)


class Learned(NamedTuple):
    """What all lessons together say."""

    labels: list[str]
    bias: list[float]
    weights: dict[str, dict[int, float]]


class Lore(NamedTuple):
    """The same as it is written down."""

    labels: str
    bias: str
    weights: str
    """A line for each trait."""


def learn(lessons: Sequence[Lesson], manner: Manner = THOROUGHLY) -> Learned:
    """Weighs each trait for and against each label."""
    told = Counter(label for lesson in lessons for label in lesson.labels)
    labels = sorted(label for label, times in told.items() if times >= FEWEST)
    met = Counter(trait for lesson in lessons for trait in lesson.traits)
    taught = [
        (lesson.labels, lesson.share, [t for t in lesson.traits if met[t] >= manner.rarest])
        for lesson in lessons
    ]
    bias, bias_steps = [-4.0] * len(labels), [1e-6] * len(labels)
    weights: dict[str, dict[int, float]] = {
        t: {} for t, times in met.items() if times >= manner.rarest
    }
    steps: dict[str, dict[int, float]] = {trait: {} for trait in weights}
    order = random.Random(1)
    for _ in range(manner.epochs):
        order.shuffle(taught)
        for meant, share, traits in taught:
            scores = bias[:]
            for trait in traits:
                for label, weight in weights[trait].items():
                    scores[label] += weight * share
            for label, score in enumerate(scores):
                error = 1 / (1 + exp(-max(-30.0, score))) - (labels[label] in meant)
                if abs(error) < CERTAIN:
                    continue
                bias_steps[label] += error * error
                bias[label] -= 0.3 * error / sqrt(bias_steps[label])
                slope = error * share
                for trait in traits:
                    of_trait = steps[trait]
                    of_trait[label] = of_trait.get(label, 1e-4) + slope * slope
                    step = manner.rate * slope / sqrt(of_trait[label])
                    weights[trait][label] = weights[trait].get(label, 0.0) - step
    return Learned(labels, bias, weights)


def lore_of(learned: Learned, manner: Manner = THOROUGHLY) -> Lore:
    """What was learned, as `scales_of` reads it."""
    told = (_written(trait, learned, manner.least) for trait in sorted(learned.weights))
    return Lore(
        labels=" ".join(learned.labels),
        bias=" ".join(str(round(one * SCALE)) for one in learned.bias),
        weights="".join(f"{line}\n" for line in told if line),
    )


def module_of(lore: Lore, title: str) -> str:
    """A module that holds it."""
    return (
        f'"""{title}"""\n\nLABELS = """{lore.labels}"""\nBIAS = """{lore.bias}"""\n'
        f'WEIGHTS = r"""{lore.weights}"""\n'
    )


def _written(trait: str, learned: Learned, least: float) -> str:
    """A trait's line of the lore; empty when it says nothing."""
    weights = sorted(learned.weights[trait].items())
    said = [f"{label}:{round(weight * SCALE)}" for label, weight in weights if abs(weight) >= least]
    return f"{trait}\t{' '.join(said)}" if said else ""
