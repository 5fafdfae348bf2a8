"""Why a change is asked, told with a day of its own: "Sunday is the christening"."""

from collections.abc import Sequence

from core import commands as c
from core.language.dates import resolve
from core.language.judging import Judged, Scene
from core.language.patterns import Item
from core.language.readings import Reading

_JOINTS = frozenset({".", ",", "~join", "sign"})
_TOLD = frozenset(
    {"", "reason", "day", "session", "aside", "part", "time", "feeling", "~others", "~because",
     "~much", "~hence", "degrees"}
)  # fmt: skip
"""Kinds a reason with a day is told with."""
_SHOWN = (c.ShowDay, c.ShowToday, c.ShowWeek, c.SmallTalk)
_OF_A_SESSION = (c.MoveSession, c.SkipSession, c.ReplaceSession, c.ScaleSession)
_IN_THE_WAY = (c.SkipSession, c.BlockDates)
"""What a day that is not free would be by itself."""


def tells_why(
    segment: Sequence[Item], judged: Judged | None, last: c.Command, scene: Scene
) -> bool:
    """Whether a clause behind a change says why: "long run on Saturday? Sunday's the wedding"."""
    if not _is_settled(last) or not _is_of_a_day(segment, scene):
        return False
    is_moved = isinstance(last, c.MoveSession)
    return (
        judged is None
        or not judged.is_sure
        or isinstance(judged.command, _SHOWN)
        or (is_moved and isinstance(judged.command, _IN_THE_WAY))
    )


def moved_for(lead: Sequence[Item], segment: Sequence[Item], scene: Scene) -> Judged | None:
    """ "Intervals on Friday please, Thursday I work late": the move that a reason tells of."""
    told = [item for item in lead if not item.is_filler and item.kind not in _JOINTS]
    kinds = [item.kind for item in told]
    has_reason = any(item.kind == "reason" for item in segment)
    if kinds != ["kind", "day"] or not has_reason or not _is_of_a_day(segment, scene):
        return None
    day = resolve(told[1].value, scene.hearing.today, is_past=False)
    if day is None or told[1].value in [item.value for item in segment]:
        return None
    move = c.MoveSession(session_kind=told[0].value, to_day=day)
    return Judged(command=move, reading=Reading(move, "MoveSession", (), 1, 0), is_sure=True)


def _is_settled(command: c.Command) -> bool:
    """Whether a change says all it needs."""
    if not isinstance(command, _OF_A_SESSION):
        return isinstance(command, c.SwapSessions)
    is_open = isinstance(command, c.MoveSession) and command.to_day is None
    return not is_open and bool(command.session_on or command.session_kind)


def _is_of_a_day(segment: Sequence[Item], scene: Scene) -> bool:
    """Whether a clause tells of one day, of nothing that could be run, and asks nothing."""
    told = [item for item in segment if item.kind not in _JOINTS]
    words = {word for item in told for word in item.words}
    sets = scene.vocabulary.set_words
    asking = sets.get("interrogative", frozenset()) | sets.get("acts on", frozenset())
    is_asked = scene.text[segment[-1].end :].lstrip().startswith("?") or "?" in words
    weighty = [item for item in told if item.kind != "day" and not item.is_filler]
    return (
        sum(item.kind == "day" for item in told) == 1
        and bool(weighty)
        and all(item.kind in _TOLD for item in told)
        and asking.isdisjoint(words)
        and not is_asked
    )
