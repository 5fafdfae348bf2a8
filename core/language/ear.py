"""How likely a message is about each act: learned from labelled sentences.

It weighs the words, the things found among them, and what the rules make of them.
The ear decides nothing. The grammar reads; where it is unsure whether a word left over matters, or
where a template fits words that usually mean something else, the ear is the second opinion (see
`core/language/reconsidering.py`). What it knows is in `sentences/lore.py`, which
`scripts/teach_ear.py` writes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import pairwise

from core.commands import Clarify, Command
from core.language.patterns import Item
from core.language.readings import Reading
from core.language.scales import Scales, scales_of

_LONGEST = 60
"""Items listened to; what a longer message is about is said before that."""
_STEM = 4
"""Letters by which a word is known whatever its ending."""
OF_RULES = "!"
"""How the traits begin that the rules add to the words."""
_DEAREST = 3
"""Words left over from which on a reading is no worse."""
_SILENT = frozenset({".", ",", "sign", "~join"})


@dataclass(frozen=True, slots=True)
class Ear:
    """What each trait of a message says for and against each act."""

    scales: Scales
    """The labels are names of commands."""

    def hear(
        self, words: Collection[str], of_rules: Collection[str]
    ) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """The probability of each act, from 0 to 1, by the words alone and with the rules' say.

        Several acts may be meant at once.
        """
        return self.scales.weigh_twice(words, of_rules)


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


def traits_of_rules(
    commands: Sequence[Command], parts: Iterable[Sequence[Reading]]
) -> Iterator[str]:
    """What of the rules' own verdict is weighed, and of the readings of each part of a message."""
    for command in commands:
        if isinstance(command, Clarify):
            yield from (f"{OF_RULES}?{type(option).__name__}" for option in command.options)
        else:
            yield f"{OF_RULES}!{type(command).__name__}"
    for readings in parts:
        least: dict[str, int] = {}
        for reading in readings:
            act = type(reading.command).__name__
            least[act] = min(int(reading.cost), _DEAREST, least.get(act, _DEAREST))
        for act, cost in least.items():
            yield f"{OF_RULES}{act}"
            yield f"{OF_RULES}{act}:{cost}"


@cache
def the_ear() -> Ear:
    """The ear as it was last taught."""
    lore = import_module("core.language.sentences.lore")
    return Ear(scales_of(lore.LABELS, lore.BIAS, lore.WEIGHTS))
