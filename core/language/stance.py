"""How a clause is meant: told or wished for, or only asked, supposed, or said by somebody else."""

from collections.abc import Sequence

from core import commands as c
from core.athlete import Weekday
from core.language.clauses import VEILS
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

UNREAL = frozenset({"~not", "~others", "~used to"})
"""Marks that deny what they stand beside, or tell it of somebody else or of long ago."""
_CARRIED = VEILS | {"~what if", "~others"}
_REQUESTED = (
    c.MoveSession, c.SwapSessions, c.SkipSession, c.ReplaceSession, c.ScaleSession, c.EaseWeek,
    c.PushWeek, c.AddSession, c.AddRace, c.ReplanFrom, c.DropGoal, c.SetGoal, c.SetRule,
    c.SetAvailability, c.BlockDates, c.SetProfile, c.SetRoutine, c.SetQuietHours, c.Snooze,
    c.DeleteActivity, c.AmendActivity, c.Export, c.LinkAccount, c.UnlinkAccount, c.Undo, c.Redo,
    c.DeleteEverything, c.Remember, c.Forget, c.Begin, c.SkipQuestion, c.GoBack,
)  # fmt: skip
"""What can be wished for in the form of a question."""


def acts(command: c.Command) -> bool:
    """Whether a command changes anything."""
    return not isinstance(command, (*c.HARMLESS, c.Decline))


def is_veiled(left: Sequence[Item]) -> bool:
    """Whether something left unexplained says that nothing was done or wished."""
    return any(item.kind in VEILS for item in left)


def is_asked(command: c.Command, items: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """Whether what would act begins as a question: "Did I run 8k", "why skip it", "is it off?"."""
    first, second = _first_words(items)
    asked, subjects, yours, you, whys, things = (
        vocabulary.set_words.get(name, frozenset())
        for name in (
            "asks of oneself", "subjects", "asks of you", "you", "whys", "asks of things"
        )
    )  # fmt: skip
    is_of_someone = (first in asked and second in subjects) or (first in yours and second in you)
    plainly = vocabulary.set_words.get("asks plainly", frozenset())
    is_marked = first in plainly or any(item.words == ("?",) for item in items)
    is_of_things = first in things and second != "it" and is_marked
    is_of_someone = is_of_someone or (
        _is_sweeping(command) and first in vocabulary.question and second in subjects
    )
    is_why = first in whys or _begins_with("why", items, vocabulary)
    return acts(command) and (is_why or is_of_someone or is_of_things)


_OFTEN = 6
"""So many runs a week are wondered about before they are wished for."""


def _is_sweeping(command: c.Command) -> bool:
    """Whether running on nearly every day is spoken of: "can I run every day" asks for advice."""
    if not isinstance(command, c.SetAvailability) or command.minutes is not None:
        return False
    return len(command.days) == len(Weekday) or (command.count or 0) >= _OFTEN


def is_doubted(
    command: c.Command, items: Sequence[Item], text: str, vocabulary: Vocabulary
) -> bool:
    """Whether an act is asked about and not wished for: "Ran 8k?", "skip it?", "how do I undo"."""
    wishes, wonders, offers = (
        vocabulary.set_words.get(name, frozenset()) for name in ("wishes", "wonders", "wonder not")
    )
    first, second = _first_words(items)
    if not acts(command):
        return False
    if first in wonders and second not in offers:
        return True
    if items[-1].words != ("?",) and not text[items[-1].end :].lstrip().startswith("?"):
        return False
    words = {word for item in items for word in item.words}
    if isinstance(command, c.SetProfile) and command.weekly_volume is not None:
        return True
    if isinstance(command, c.SetGoal) and command.on is None and wishes.isdisjoint(words):
        return True
    return not isinstance(command, _REQUESTED) or (bool(wishes) and wishes.isdisjoint(words))


def _begins_with(name: str, items: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """Whether the first words are one of a set's phrases."""
    phrases = vocabulary.sets.get(name, ())
    words = tuple(word for item in items[:4] for word in item.words) if phrases else ()
    return any(words[: len(phrase)] == phrase for phrase in phrases)


def _first_words(items: Sequence[Item]) -> tuple[str, str]:
    words = [word for item in items if item.kind not in (".", ",", "~join") for word in item.words]
    return words[0] if words else "", words[1] if len(words) > 1 else ""


def veils_of(segment: Sequence[Item], left: Sequence[Item] | None) -> list[Item]:
    """What hangs over the clauses behind one: its marks that its own reading did not need."""
    own = segment if left is None else [i for i in segment if i.kind == "~what if" or i in left]
    return [item for item in own if item.kind in _CARRIED]


def begins_anew(segment: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """Whether a clause is a sentence of its own, or turns against what was said before it."""
    turns = vocabulary.set_words.get("turns", frozenset())
    return segment[0].kind == "." or not turns.isdisjoint(segment[0].words)


def hung_over(segment: Sequence[Item], veils: Sequence[Item], vocabulary: Vocabulary) -> list[Item]:
    """Those of the veils before it that still hang over a clause."""
    if begins_anew(segment, vocabulary):
        return []
    words = {word for item in segment for word in item.words}
    first = vocabulary.set_words.get("first person", frozenset())
    is_own = bool(words & first)
    return [veil for veil in veils if not (is_own and veil.kind == "~others")]


def is_behind(segment: Sequence[Item]) -> bool:
    """ "..., said my brother", "..., if it rains": said of what went before."""
    kinds = [item.kind for item in segment if item.kind not in (",", "~join", "sign")]
    is_inverted = any(kind in VEILS for kind in kinds[:-1]) and kinds[-1] == "~others"
    return is_inverted or (bool(kinds) and kinds[0] in VEILS)
