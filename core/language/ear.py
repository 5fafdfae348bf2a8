"""How likely a message is about each act, by its words alone: learned from labelled sentences.

The ear decides nothing. The grammar reads; where it is unsure whether a word left over matters, or
where a template fits words that usually mean something else, the ear is the second opinion (see
`core/language/reconsidering.py`). What it knows is in `sentences/lore.py`, which
`scripts/teach_ear.py` writes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import pairwise
from math import exp, sqrt

from core.language.patterns import Item

SCALE = 32
"""Weights are kept as whole numbers of this part."""
_LONGEST = 60
"""Items listened to; what a longer message is about is said before that."""
_STEM = 4
"""Letters by which a word is known whatever its ending."""
_SILENT = frozenset({".", ",", "sign", "~join"})
_SUREST = 30.0
"""Log odds beyond which nothing more is told apart."""

Weights = tuple[tuple[int, int], ...]
"""Act and weight, in turn."""


@dataclass(frozen=True, slots=True)
class Ear:
    """A linear model: what each trait of a message says for and against each act."""

    acts: tuple[str, ...]
    """Names of commands."""
    bias: tuple[int, ...]
    lore: Mapping[str, str]
    """Trait -> its weights as they are written, "act:weight" one after the other."""
    _read: dict[str, Weights] = field(default_factory=dict)
    """The traits met so far, as numbers; grows no larger than the lore."""

    def hear(self, items: Sequence[Item]) -> Mapping[str, float]:
        """The probability of each act, from 0 to 1; several may be meant at once."""
        traits = set(traits_of(items))
        sums = [0] * len(self.acts)
        for trait in traits:
            for act, weight in self._weights(trait):
                sums[act] += weight
        share = sqrt(len(traits))
        odds = (
            max(-_SUREST, min(_SUREST, (total / share + bias) / SCALE))
            for total, bias in zip(sums, self.bias, strict=True)
        )
        return {act: 1 / (1 + exp(-odd)) for act, odd in zip(self.acts, odds, strict=True)}

    def _weights(self, trait: str) -> Weights:
        weights = self._read.get(trait)
        if weights is None:
            written = self.lore.get(trait)
            if written is None:
                return ()
            pairs = (entry.split(":") for entry in written.split())
            weights = self._read[trait] = tuple((int(act), int(weight)) for act, weight in pairs)
        return weights


def traits_of(items: Sequence[Item]) -> Iterator[str]:
    """What of a message is weighed: its words and the things found in it, single and in pairs."""
    tokens = ["^"]
    for item in items[:_LONGEST]:
        if item.kind in _SILENT:
            continue
        if item.kind:
            tokens.append("{" + item.kind + "}")
            yield from (word for word in item.words if word.isalpha())
        else:
            tokens.extend(item.words)
    tokens.append("$")
    yield from tokens
    yield from (f"{token[:_STEM]}*" for token in tokens if len(token) > _STEM and token.isalpha())
    yield from (" ".join(pair) for pair in pairwise(tokens))


@cache
def the_ear() -> Ear:
    """The ear as it was last taught."""
    lore = import_module("core.language.sentences.lore")
    lines = (line.partition("\t") for line in lore.WEIGHTS.splitlines())
    return Ear(
        acts=tuple(lore.ACTS.split()),
        bias=tuple(int(bias) for bias in lore.BIAS.split()),
        lore={trait: weights for trait, _, weights in lines},
    )
