"""Scales that were taught: what the traits of a text say for and against each of some labels.

A linear model, no more: whole weights summed, one label at a time. `scripts/lessons.py` teaches it
and writes what it learned as a module of data, its lore.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, sqrt

SCALE = 32
"""Weights are kept as whole numbers of this part."""
_SUREST = 30.0
"""Log odds beyond which nothing more is told apart."""

Weights = tuple[tuple[int, int], ...]
"""Label and weight, in turn."""


@dataclass(frozen=True, slots=True)
class Scales:
    """What each trait weighs for each label."""

    labels: tuple[str, ...]
    """What a text may be."""
    bias: tuple[int, ...]
    """What each label weighs before anything is said."""
    lore: Mapping[str, str]
    """Trait -> its weights as they are written, "label:weight" one after the other."""
    _read: dict[str, Weights] = field(default_factory=dict)
    """The traits met so far, as numbers; grows no larger than the lore."""

    def weigh(self, traits: Collection[str]) -> Mapping[str, float]:
        """The probability of each label, from 0 to 1; several may hold at once."""
        return self._chances(self._sums(traits, [0] * len(self.labels)), len(traits))

    def weigh_twice(
        self, traits: Collection[str], more: Collection[str]
    ) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """The probabilities by some traits alone, and with others beside them."""
        sums = self._sums(traits, [0] * len(self.labels))
        alone = self._chances(sums, len(traits))
        return alone, self._chances(self._sums(more, sums), len(traits) + len(more))

    def _sums(self, traits: Collection[str], sums: list[int]) -> list[int]:
        """Some sums with the weights of traits added to them, in place."""
        for trait in traits:
            for label, weight in self._weights(trait):
                sums[label] += weight
        return sums

    def _chances(self, sums: Sequence[int], count: int) -> Mapping[str, float]:
        share = sqrt(count or 1)
        odds = (
            max(-_SUREST, min(_SUREST, (total / share + bias) / SCALE))
            for total, bias in zip(sums, self.bias, strict=True)
        )
        return {label: 1 / (1 + exp(-odd)) for label, odd in zip(self.labels, odds, strict=True)}

    def _weights(self, trait: str) -> Weights:
        weights = self._read.get(trait)
        if weights is None:
            written = self.lore.get(trait)
            if written is None:
                return ()
            pairs = (entry.split(":") for entry in written.split())
            weights = self._read[trait] = tuple(
                (int(label), int(weight)) for label, weight in pairs
            )
        return weights


def scales_of(labels: str, bias: str, weights: str) -> Scales:
    """Scales as they were written down: labels, their biases, and a line for each trait."""
    lines = (line.partition("\t") for line in weights.splitlines())
    return Scales(
        labels=tuple(labels.split()),
        bias=tuple(int(one) for one in bias.split()),
        lore={trait: told for trait, _, told in lines},
    )
