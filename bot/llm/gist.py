"""What a message is about, by the coach's ear: a second opinion on what a model made of it.

A model that calls a tool for an act of which nothing is heard has misread or invented it. The ear
may be wrong as well, so the athlete is asked.
"""

from collections.abc import Mapping, Sequence

from core.athlete import Language
from core.commands import Clarify, Command, LogActivity, Remember
from core.language.ear import the_ear, traits_of
from core.language.extract import extract
from core.language.normalize import fold
from core.language.sentences import vocabulary_of
from core.units import Units

UNHEARD_LOG = 0.03
"""A log less likely than this was not told: runs are told in words of their own."""
_UNCLEAR = Clarify.__name__
"""No act: what the ear alone can't tell, a model may well understand."""
UNHEARD = ((0.01, 0.3), (0.02, 0.5))
"""Any other act below the first, where another is above the second."""


def acts_in(text: str, languages: Sequence[Language]) -> Mapping[str, float]:
    """How likely a message is about each act, in the likelier of its languages."""
    heard: dict[str, float] = {}
    for language in languages:
        words = set(traits_of(extract(fold(text), vocabulary_of(language), Units.KM)))
        for act, chance in the_ear().hear(words, ())[0].items():
            heard[act] = max(chance, heard.get(act, 0.0))
    return heard


def is_unheard(command: Command, acts: Mapping[str, float]) -> bool:
    """Whether a message is about other acts than a command's; notes are judged in `keeping.py`."""
    act = type(command).__name__
    chance = acts.get(act)
    if chance is None or act.startswith("Show") or isinstance(command, Remember):
        return False
    if isinstance(command, LogActivity):
        return chance < UNHEARD_LOG
    clearest = max(likely for other, likely in acts.items() if other not in (act, _UNCLEAR))
    return any(chance < faint and clearest > clear for faint, clear in UNHEARD)
