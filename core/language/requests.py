"""Something asked for outright among much talk: "..., so could you bin Saturday's run"."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields

from core import commands as c
from core.language.building import says_too_little
from core.language.dates import resolve
from core.language.judging import DONE, OF_BODY, RESHAPING, Scene, judge
from core.language.merging import merge
from core.language.patterns import Item
from core.language.statements import leans
from core.language.vocabulary import Vocabulary

ChanceOf = Callable[[tuple[c.Command, ...], Sequence[Item]], Mapping[str, float]]
"""How likely each act is what a clause is about, by itself and with what was made of it."""
_TOLD = (*DONE, *OF_BODY)
_TOLD_NAMES = tuple(command.__name__ for command in _TOLD)
"""What is not passed over as talk."""
_KEPT = (*_TOLD, c.ReportRecovered, *RESHAPING)
"""What is kept beside what is asked for, where a clause plainly tells of it."""
_ASKED = (
    *RESHAPING, c.SetRoutine, c.SetQuietHours, c.Undo, c.AmendActivity, c.DeleteActivity,
)  # fmt: skip
"""What can be asked for."""
_OPEN = frozenset({"~what if", "~supposed", "~advice"})
"""Marks of what leaves open whether it is wished for, to the end of its sentence."""
_PLANNED = frozenset({"day", "days", "range", "week", "kind", "distance", "duration", "time"})
_DETAILS = _PLANNED | {"session", "number", "~not", "~maybe", "~reported"}
"""Kinds by which a clause behind may change what was asked for; one that tells why needs more."""
_DAY = frozenset({"day"})
_JOINTS = frozenset({".", ",", "sign", "~join"})


def asked_plainly(
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    chance_of: ChanceOf,
    least: float,
    most: float,
) -> tuple[c.Command, ...]:
    """The acts of a message one of whose clauses asks for something outright; else nothing.

    What the other clauses plainly tell is kept, the rest of them is talk; where it may tell of
    a run or of the body, nothing is taken.

    Args:
        least: the chance over which a clause plainly tells of an act.
        most: the chance up to which it tells of none.
    """
    told: list[c.Command] = []
    talk: list[Item] = []
    asked_in: Sequence[Item] = ()
    is_asked = is_open = is_undated = False
    hence = scene.vocabulary.set_words.get("hence", frozenset())
    parts = [part for segment in segments for part in _parted(segment, scene)]
    for segment in parts if len(parts) > 1 else ():
        judged = judge(segment, scene)
        judged = judged if judged is not None and judged.is_sure else None
        command, more = (judged.command, judged.reading.more) if judged else (c.Clarify(), ())
        likely = chance_of((command,), segment)
        begins = begins_as_request(segment, scene.vocabulary)
        follows = segment[0].words[0] in hence and isinstance(command, RESHAPING)
        cannot = judged is not None and judged.reading.act == "CannotRun"
        is_request = cannot or follows or (begins and isinstance(command, _ASKED))
        is_plain = isinstance(command, _KEPT) and not leans(command)
        is_open = (is_open and segment[0].kind != ".") or _has(segment, _OPEN)
        may_change = is_asked and _may_change(segment, told, scene)
        may_tell = isinstance(command, _TOLD) or any(likely[act] > most for act in _TOLD_NAMES)
        if is_request and not is_open:
            is_asked = True
            asked_in = segment
            told += (command, *more)
        elif is_plain and likely[type(command).__name__] > least:
            told += (command, *more)
            is_undated = is_undated or (isinstance(command, DONE) and not _has(segment, _DAY))
        elif begins or is_request or may_change or may_tell:
            return ()
        else:
            talk += segment
    if is_undated and _has(talk, _DAY):
        return ()
    whole = merge(told, scene.hearing.today) if is_asked else ()
    if len(whole) == 1 and leans(whole[0]):
        whole = _on_the_day_of(talk, asked_in, whole[0], scene)
    return () if any(leans(one) or says_too_little(one) for one in whole) else whole


def _on_the_day_of(
    talk: Sequence[Item], segment: Sequence[Item], asked: c.Command, scene: Scene
) -> tuple[c.Command, ...]:
    """ "The shearers are here Thursday, so skip that": the one day the talk before it names."""
    days = [item for item in talk if item.kind in ("day", "days")]
    judged = judge([*segment, *days], scene) if len(days) == 1 else None
    is_same = judged is not None and judged.is_sure and type(judged.command) is type(asked)
    return (judged.command,) if judged is not None and is_same else ()


def _parted(segment: Sequence[Item], scene: Scene) -> Sequence[Sequence[Item]]:
    """ "Skip Friday | im on call with the boss": a request, and what is said behind it unparted."""
    whole = judge(segment, scene)
    starts = scene.vocabulary.set_words.get("tells why", frozenset())
    if whole is not None and whole.is_sure:
        return (segment,)
    for at in range(len(segment) - 1, 1, -1):
        if starts.isdisjoint(segment[at].words):
            continue
        judged = judge(segment[:at], scene)
        if judged is not None and judged.is_sure and isinstance(judged.command, RESHAPING):
            return segment[:at], segment[at:]
    return (segment,)


def _may_change(segment: Sequence[Item], told: Sequence[c.Command], scene: Scene) -> bool:
    """Whether a clause behind what was asked for may change it: it names more than that."""
    first = next((item for item in segment if item.kind not in _JOINTS), segment[0])
    whys = scene.vocabulary.set_words.get("tells why", frozenset())
    denies_it = _has(segment, frozenset({"~not"})) and _has(segment, frozenset({"session"}))
    tells_why = not (denies_it or whys.isdisjoint(first.words))  # "... I didn't do it" does not
    today = scene.hearing.today
    asked = {getattr(one, field.name) for one in told for field in fields(one)}
    return any(
        item.kind in (_PLANNED if tells_why else _DETAILS) | _OPEN
        and not (item.kind == "day" and resolve(item.value, today, is_past=False) in asked)
        for item in segment
    )


def _has(segment: Sequence[Item], kinds: frozenset[str]) -> bool:
    return any(item.kind in kinds for item in segment)


def begins_as_request(segment: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """Whether a clause begins as what is asked of a coach does, or says please."""
    acts_on, asks, pleases = (
        vocabulary.set_words.get(name, frozenset()) for name in ("acts on", "can do", "please")
    )
    words = [word for item in segment if item.kind not in _JOINTS for word in item.words]
    while words and words[0] in vocabulary.polite:
        words.pop(0)
    begins = bool(words) and words[0] in acts_on | asks
    return begins or not pleases.isdisjoint(word for item in segment for word in item.words)
