"""The gist of an answer in many words: what it says of a question, the talk around it left out."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from core.athlete import Sport
from core.commands import Command
from core.language.answers import answer
from core.language.hearing import Hearing
from core.language.patterns import Item
from core.language.stance import UNREAL
from core.language.vocabulary import Vocabulary
from core.replies import Expects

MOST_TALK = 8
"""Words around an answer; with more of them it may well be about something else."""
_DATES = frozenset({"day", "range"})
_TIMES = frozenset({"duration", "clock"})
_RACES = frozenset({"race", "~race", "distance"})
_TELLING: Mapping[Expects, frozenset[str]] = MappingProxyType(
    {
        Expects.GOAL: _RACES | _DATES | _TIMES,
        Expects.RACE_DATE: _DATES,
        Expects.WEEKLY_VOLUME: frozenset({"distance", "unit", "week"}),
        Expects.LONGEST_RUN: frozenset({"distance"}),
        Expects.RESULT: _RACES | _DATES | _TIMES,
        Expects.DAYS: frozenset({"days", "day", "range"}),
        Expects.MINUTES: frozenset({"duration", "days", "day"}),
        Expects.REMINDER_TIME: frozenset({"time", "part"}),
    }
)
"""Questions that can be answered in passing, and the kinds of thing that answer them."""
_FIGURES = frozenset(
    {
        "number", "distance", "duration", "clock", "time", "times", "day", "days", "range", "race",
        "reps", "pace", "site", "week", "~what if",
    }
)  # fmt: skip
"""What tells something itself, so that it may not be left out as talk."""


def gist(
    topic: Expects, items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> tuple[Command, ...] | None:
    """The answer to one question among plain words; None where there is more or other than that."""
    telling = _TELLING.get(topic)
    if telling is None or any(item.words == ("?",) for item in items):
        return None
    kept = [item for item in items if item.kind in telling or item.kind in (",", "~join")]
    talk = [item for item in items if item not in kept and item.kind not in (".", "sign")]
    plain = [item for item in talk if not item.is_filler]
    if len(plain) > MOST_TALK or any(map(_speaks_for_itself, talk)):
        return None
    if not any(item.kind in telling for item in kept):
        return None
    return answer(kept, hearing, vocabulary, text)


def _speaks_for_itself(item: Item) -> bool:
    """Whether it tells something of its own: a figure, a denial, another sport."""
    is_other = item.kind == "sport" and item.value is not Sport.RUN
    return item.kind in _FIGURES or item.kind in UNREAL - {"~used to"} or is_other
