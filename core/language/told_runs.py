"""A whole run told among much talk: "that headwind nearly finished me off, 9k in 58 min"."""

from collections.abc import Sequence
from itertools import pairwise

from core.athlete import Sport
from core.commands import LogActivity, SetProfile, ShowDay
from core.language.clauses import Clause
from core.language.judging import Judged, Scene, judge
from core.language.patterns import Item
from core.language.quantities import is_plausible
from core.language.readings import Reading
from core.language.said_logs import build_log, says_blocking
from core.language.stance import acts
from core.units import Duration

_UNTOLD = frozenset(
    {"~what if", "~advice", "~future", "~maybe", "~supposed", "~reported", "~others"}
)
"""Marks of what was not done, or not by the athlete, anywhere in the message."""
_DENIED = frozenset({"~not", "~used to", "week", "days", "range", "site", "reps", "weight"})
"""What stands beside no run that was just done."""
_TALK = frozenset(
    {"", "reason", "feeling", "aside", "session", "kind", "number", "~partly", "part", "ordinal"}
) | {"~not", "~used to"}
"""Kinds the talk around a run is made of."""
_AMOUNTS = frozenset({"distance", "race", "duration"})
"""Kinds of which a run tells at least one."""
_MEASURED = _AMOUNTS | {"clock", "pace", "bare pace"}
"""Kinds a run is measured with."""
_WITNESSES = frozenset(
    {"day", "feeling", "hr", "pace", "bare pace", "~treadmill", "~race", "climb"}
)
"""Kinds that tell of a run rather than of a wish."""
_OF_RUN = _MEASURED | {"hr", "climb", "rpe", "reps", "~treadmill"}
"""Kinds that tell of a run itself, and of no story around it."""
_OF_ELSE = frozenset({"site", "weight", "~advice", "~what if", "days", "range", "sport"})
"""Kinds of what is no story beside a run."""
_JOINTS = frozenset({".", ",", "sign", "~join"})
_FRESH_DAYS = 14
"""What is said of a day longer ago may lie ahead."""
_ROUND_S = 300
"""A time of whole five minutes may be a wish; any other was taken by a watch."""


def told_run(segments: Sequence[Sequence[Item]], scene: Scene) -> Judged | None:
    """The run told in one clause, or in all of them together; None where it may be none."""
    whole = [item for segment in segments for item in segment]
    if any(item.words == ("?",) or item.kind in _UNTOLD for item in whole):
        return None
    aims = scene.vocabulary.set_words.get("aims", frozenset())
    has_aim = any(not aims.isdisjoint(item.words) for item in whole if not item.kind)
    for core in (*segments, whole) if len(segments) > 1 else (whole,):
        around = [item for item in whole if not any(item is other for other in core)]
        if (result := _result_told(core, scene)) is not None:
            return result if _is_talk(around, scene) else None
        found = _whole_run(core, scene) if _is_talk(around, scene) else None
        if found is not None and not (has_aim and not _is_result(found[0], scene)):
            log, left = found
            return Judged(
                command=log, reading=Reading(log, "LogActivity", left, 0, 0), is_sure=True
            )
    return None


def run_in_talk(segments: Sequence[Sequence[Item]], scene: Scene) -> LogActivity | None:
    """The run whose measures stand in clauses side by side, where the rest is a story.

    "28k on the fire trails, 3:05, 900 m of vert, met a wombat who owned the track". To be asked
    only where the words are plainly about a run. None where it may be somebody else's or planned,
    and where the story may ask or tell of anything else.
    """
    at = [n for n, part in enumerate(segments) if any(i.kind in _OF_RUN for i in part)]
    for first in dict.fromkeys((0, at[0])) if at else ():
        core = [item for part in segments[first : at[-1] + 1] for item in part]
        before = [item for part in segments[:first] for item in part]
        behind = segments[at[-1] + 1 :]
        if not _is_lead(before, core, scene) or not all(_is_story(part, scene) for part in behind):
            continue
        if (log := _run_measured(core, scene)) is not None:
            return log
    return None


def _is_lead(before: Sequence[Item], core: Sequence[Item], scene: Scene) -> bool:
    """Whether talk before a run is no more than that, and the run not that of who is spoken of."""
    is_of_others = any(item.kind == "~others" for item in before)
    first = next((item for item in core if item.kind not in _JOINTS), core[0])
    did = scene.vocabulary.set_words.get("did", frozenset())
    is_theirs = is_of_others and (first.kind == "sport" or not did.isdisjoint(first.words))
    is_open = any(item.kind in _UNTOLD - {"~others"} for item in before)
    return not (is_theirs or is_open) and _is_story(before, scene)


def _is_story(part: Sequence[Item], scene: Scene) -> bool:
    """Whether a clause beside a run neither asks for nor tells of anything else."""
    names = ("acts on", "can do")
    asking = frozenset().union(*(scene.vocabulary.set_words.get(n, frozenset()) for n in names))
    told = [item for item in part if item.kind not in _JOINTS]
    judged = judge(part, scene) if part else None
    is_act = judged is not None and judged.is_sure and acts(judged.command)
    is_other = any(
        item.kind in _OF_ELSE or item.words == ("?",) or _is_week_ahead(item) for item in part
    )
    asks = any(i.kind == "~reported" or not asking.isdisjoint(i.words) for i in told[:1])
    return not (is_act or is_other or asks)


def _is_week_ahead(item: Item) -> bool:
    """Whether a week is named that is not over: "slower than last week" is a story's."""
    return item.kind == "week" and item.value.first.form == "inweek" and item.value.first.n >= 0


def _run_measured(items: Sequence[Item], scene: Scene) -> LogActivity | None:
    """Clauses side by side as one run all of whose measures have their place."""
    figures = [at for at, item in enumerate(items) if item.kind in _AMOUNTS]
    kinds = {item.kind for item in items}
    veils = [at for at, item in enumerate(items) if item.kind in _UNTOLD]
    is_untold = any(at < figures[-1] or items[at].kind != "~others" for at in veils if figures)
    if not figures or is_untold or kinds & _DENIED or _is_of_another(items, scene):
        return None
    clause = Clause(items, scene.hearing, None, scene.text, scene.vocabulary)
    log = None if says_blocking(clause) else build_log(clause)
    is_left = any(item.kind in _MEASURED for item in clause.unexplained())
    if not isinstance(log, LogActivity) or is_left:
        return None
    is_fresh = (scene.hearing.today - log.on).days <= _FRESH_DAYS
    is_odd = log.distance is not None and log.duration is not None and not _is_measured(log)
    is_odd = is_odd and log.sport is Sport.RUN
    return log if is_fresh and not is_odd else None


def _result_told(items: Sequence[Item], scene: Scene) -> Judged | None:
    """ "My 5k pb is 27:32, don't laugh": a clause that is plainly about a best of long ago."""
    best = next(iter(scene.readings(items)), None)
    if best is None or best.cost or not isinstance(best.command, SetProfile):
        return None
    if best.command.result_duration is None:
        return None
    return Judged(command=best.command, reading=best, is_sure=True)


def _is_talk(items: Sequence[Item], scene: Scene) -> bool:
    """Whether what stands around a run neither measures anything nor asks for anything."""
    names = ("acts on", "interrogative")
    asking = frozenset().union(
        *(scene.vocabulary.set_words.get(name, frozenset()) for name in names)
    )
    return all(
        (item.is_filler or item.kind in _TALK) and asking.isdisjoint(item.words) for item in items
    )


def _whole_run(items: Sequence[Item], scene: Scene) -> tuple[LogActivity, tuple[Item, ...]] | None:
    """A clause as a run with its measures, and what is left of it; None if more is said there."""
    kinds = {item.kind for item in items}
    if kinds.isdisjoint(_AMOUNTS) or kinds & _DENIED or _is_of_another(items, scene):
        return None
    clause = Clause(items, scene.hearing, None, scene.text, scene.vocabulary)
    log = None if says_blocking(clause) else build_log(clause)
    left = tuple(clause.unexplained())
    if not isinstance(log, LogActivity) or any(i.kind in _MEASURED for i in left):
        return None
    is_fresh = (scene.hearing.today - log.on).days <= _FRESH_DAYS
    is_witnessed = _is_taken_by_watch(log, _ROUND_S) or not kinds.isdisjoint(_WITNESSES)
    return (log, left) if is_fresh and is_witnessed and _is_measured(log) else None


def _is_measured(log: LogActivity) -> bool:
    """Whether it is told how far, and how long or how fast, and one fits the other."""
    if log.distance is None:
        return log.duration is not None and log.pace is not None
    long = log.duration
    if long is None and log.pace is not None:
        long = Duration(round(log.pace.s_per_km * log.distance.km))
    return long is not None and is_plausible(log.distance, long)


def _is_taken_by_watch(log: LogActivity, wish_s: int) -> bool:
    """Whether a time is told more exactly than wishes are, which are multiples of some seconds."""
    return log.duration is not None and log.duration.s % wish_s != 0


def _is_result(log: LogActivity, scene: Scene) -> bool:
    """Whether a run of a day before today is told to the second: no one aims at that."""
    return log.on < scene.hearing.today and _is_taken_by_watch(log, 60)


def _is_of_another(items: Sequence[Item], scene: Scene) -> bool:
    """ "Sarah ran 10k in 50": a name where the verb has its subject."""
    did = scene.vocabulary.set_words.get("did", frozenset())
    weighty = [item for item in items if item.kind not in (".", ",", "sign", "~join")]
    return any(
        first.is_strange and (second.kind == "sport" or not did.isdisjoint(second.words))
        for first, second in pairwise(weighty[:2])
    )


_TOLD_BEFORE = ("", "day", "session", "kind", "sport", "aside", ".", ",", "sign", "~join")
"""Kinds a run is told with before how far it was."""
_OF_ANOTHER_DAY = frozenset({"day", "range", "week", "site"})
"""Kinds by which what is behind has a day of its own, or is none of a log."""


def is_day_of_run(
    before: Judged, group: Sequence[Item], segment: Sequence[Item], scene: Scene
) -> bool:
    """ "2026-11-16, 6.2 km", "went for a run on Monday, 6 km": the day before what was done."""
    on = before.command.on if isinstance(before.command, ShowDay) else None
    if on is None or any(item.kind in _OF_ANOTHER_DAY for item in segment):
        return False
    sets = scene.vocabulary.set_words
    asking = sets.get("interrogative", frozenset()) | sets.get("show", frozenset()) | {"?"}
    is_weekday = any(item.kind == "day" and item.value.form == "weekday" for item in group)
    return (on < scene.hearing.today or is_weekday) and all(
        (item.kind in _TOLD_BEFORE or item.is_filler) and asking.isdisjoint(item.words)
        for item in group
    )
