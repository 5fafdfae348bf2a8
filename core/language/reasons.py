"""Why something is asked, told beside it: "it's my gran's 90th on Sunday, skip Friday".

A reason has days, hours and people of its own, which are none of the act's. A clause that can only
be talk is left out where the rest is plain without it; one behind a change only says why.
"""

from collections.abc import Sequence

from core import commands as c
from core.language.dates import resolve
from core.language.judging import ASKED_OF, Judged, Scene
from core.language.kin import is_of_illness
from core.language.patterns import Item
from core.language.readings import Reading
from core.language.reason_words import JOINTS, WHEN, is_of_reasons
from core.language.stance import acts

_STRAYING = WHEN | {"~others", "~not", "sport"}
"""Kinds of a reason that the act beside it must not take for its own."""
_NAMING = (
    c.SetGoal, c.AddRace, c.SetProfile, c.BlockDates, c.SetRule, c.SetAvailability, c.Remember,
)  # fmt: skip
"""What words that no data knows may tell more of: the place of a race, a name."""
_FEWEST = 2
"""Words of weight of a reason that is told with nothing known to be one."""
_COUNTS = frozenset({"number", "clock", "ordinal", "range"})
"""Kinds of what a clause behind a change may tell or ask besides."""
_FELT = frozenset({"feeling"})
_DESCRIBED = _FELT | {"kind"}
"""Kinds that describe what a reason tells of: "long flight today"."""
_SHOWN = (c.ShowDay, c.ShowToday, c.ShowWeek, c.SmallTalk)
_OF_A_SESSION = (c.MoveSession, c.SkipSession, c.ReplaceSession, c.ScaleSession)
_IN_THE_WAY = (c.SkipSession, c.BlockDates)
"""What a day that is not free would be by itself."""


def talk_in(segments: Sequence[list[Item]], scene: Scene) -> list[int]:
    """Which clauses of a message can only be talk; none where nothing else would be left."""
    if len(segments) < 2 or scene.hearing.expects is not None:
        return []
    talk: list[int] = []
    for at, segment in enumerate(segments):
        if _is_talk(segment, at, scene) or (talk[-1:] == [at - 1] and _is_its_hence(segment)):
            talk.append(at)
    return talk if len(talk) < len(segments) else []


def without(segments: Sequence[list[Item]], left_out: Sequence[int]) -> list[list[Item]]:
    """The other clauses."""
    kept = [segment for at, segment in enumerate(segments) if at not in left_out]
    first = kept[0]
    while len(first) > 1 and first[0].kind in JOINTS:
        first = first[1:]
    return [first, *kept[1:]]


def is_said_plainer(
    plain: Sequence[c.Command], whole: Sequence[c.Command], talk: Sequence[Item], scene: Scene
) -> bool:
    """Whether what the rules make of the rest says what was meant, and needs no day of the talk."""
    if any(isinstance(command, (c.Clarify, c.SmallTalk)) for command in plain):
        return False
    is_announced = is_heading(talk, scene)
    if not is_announced and any(isinstance(command, ASKED_OF) for command in plain):
        return False
    meant = {type(command) for command in whole if not isinstance(command, c.Clarify)}
    meant -= {c.Remember} if is_announced else set()
    is_known = any(item.kind == "reason" for item in talk)
    if not is_known and any(isinstance(command, _NAMING) for command in plain):
        return False
    if meant and not is_known and not {type(command) for command in plain} <= meant:
        return False
    days = [item for item in talk if item.kind in ("day", "days", "range", "month")]
    return not days or all(_has_its_day(command, days, scene) for command in plain)


def is_half_said(kept: Sequence[Item], talk: Sequence[Item], scene: Scene) -> bool:
    """Whether the rest is better heard alone, though the rules are not sure of it either."""
    is_known = any(item.kind == "reason" for item in talk) or is_heading(talk, scene)
    kinds = {item.kind for item in kept}
    return is_known and "day" in kinds and bool(kinds & {"kind", "session", "distance", "duration"})


def _has_its_day(command: c.Command, days: Sequence[Item], scene: Scene) -> bool:
    """Whether a day told beside a command is none of its own."""
    match command:
        case c.MoveSession() | c.SkipSession() | c.ReplaceSession() | c.ScaleSession():
            return (command.session_on, command.session_kind) != (None, None)
        case c.LogActivity() | c.CompleteSession():
            return all(_is_ahead(item, scene) for item in days)
        case c.AddSession(on=None) | c.EaseWeek() | c.PushWeek() | c.ReplanFrom() | c.SetProfile():
            return False
        case _:
            return acts(command)


def _is_ahead(item: Item, scene: Scene) -> bool:
    """Whether a day is one on which nothing can have been run yet."""
    today = scene.hearing.today
    day = resolve(item.value, today, is_past=False) if item.kind == "day" else None
    return day is not None and day > today


def _is_talk(segment: Sequence[Item], at: int, scene: Scene) -> bool:
    """Whether a clause tells something beside the act and asks for nothing."""
    vocabulary = scene.vocabulary
    words = [item for item in segment if item.kind not in JOINTS]
    if at == 0 and is_heading(words, scene):
        return True
    is_of_people = _is_of_people(words, vocabulary.set_words.get("people", frozenset()))
    also = frozenset({"~not", "sport"} if is_of_people else {"~not"})
    is_ill = is_of_illness(words, vocabulary) and words[0].kind != "~others"
    if is_ill or not is_of_reasons(segment, scene.text, vocabulary, also):
        return False
    if not any(item.kind in _STRAYING or _is_odd(item) for item in words):
        return False
    known = [item for item in words if item.kind == "reason" or item.words[0] in vocabulary.talk]
    odd = [item for item in words if not item.kind and (_is_odd(item) or not item.is_filler)]
    is_told = bool(odd) and sum(not item.kind for item in words) >= _FEWEST
    if not known and not is_of_people and not is_told:
        return False
    first = next(iter(scene.readings(segment)), None)
    return (
        first is None
        or first.cost > 0
        or isinstance(first.command, c.Clarify)
        or (is_of_people and isinstance(first.command, c.BlockDates))
        or bool(known and not first.weight)
    )


def _is_odd(item: Item) -> bool:
    """Whether no data knows a word."""
    return not item.kind and item.is_strange


def _is_its_hence(segment: Sequence[Item]) -> bool:
    """ "Power's off, so no gym": what comes of a reason, before what is asked for."""
    kinds = {item.kind for item in segment if not item.is_filler}
    return {"~not", "sport"} <= kinds and kinds <= JOINTS | {"~not", "sport"}


def _is_of_people(words: Sequence[Item], people: frozenset[str]) -> bool:
    """ "Netball final for the kids", "son's football": a sport of somebody else's."""
    return len(words) > 1 and any(
        item.kind == "~others"
        or any(word.removesuffix("'s").removesuffix("s'") in people for word in item.words)
        for item in words
    )


def is_heading(items: Sequence[Item], scene: Scene) -> bool:
    """ "Just a heads up, ...": what announces that something is told."""
    announcing = scene.vocabulary.set_words.get("announces", frozenset())
    return any(not announcing.isdisjoint(item.words) for item in items) and all(
        item.is_filler or item.kind in JOINTS or announcing.issuperset(item.words) for item in items
    )


def is_mere_reason(segment: Sequence[Item], judged: Judged | None, scene: Scene) -> bool:
    """ "Wedding on Sunday", "kids were ill": why something is asked, not an act of its own."""
    if not any(item.kind == "reason" for item in segment):
        return False
    if judged is not None and isinstance(judged.command, c.BlockDates):
        return True
    if judged is None and _is_of_reasons_alone(segment, scene, _DESCRIBED):
        return True
    people = scene.vocabulary.set_words.get("people", frozenset())
    is_about_people = any(set(item.words) & people for item in segment)
    return is_about_people and (judged is None or isinstance(judged.command, c.ReportIllness))


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
    told = [item for item in lead if not item.is_filler and item.kind not in JOINTS]
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
    weighty = [item for item in segment if item.kind != "day" and not item.is_filler]
    return (
        sum(item.kind == "day" for item in segment) == 1
        and any(item.kind not in JOINTS for item in weighty)
        and _is_of_reasons_alone(segment, scene, _FELT)
    )


def _is_of_reasons_alone(segment: Sequence[Item], scene: Scene, also: frozenset[str]) -> bool:
    """Whether a clause behind a change tells why, and counts nothing."""
    is_counting = any(item.kind in _COUNTS for item in segment)
    return not is_counting and is_of_reasons(segment, scene.text, scene.vocabulary, also)
