"""What the rules made of a message, held against what its words are usually about.

The ear tells which acts are likely; what they say (which day, how far) is still built by the rules
from the things found in the message, and each figure and day of it must have found its place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from core import commands as c
from core.language.building import (
    OFTEN_TOLD,
    PLAINLY,
    RATHER,
    SURELY,
    WEIGHTY,
    Choice,
    choices,
    explains,
    is_real,
    is_ruled_out,
    looseness,
    names_several,
    says_too_little,
)
from core.language.dates import resolve
from core.language.ear import the_ear, traits_of, traits_of_rules
from core.language.hearing import Heard
from core.language.judging import DONE, MOST_OPTIONS, OF_BODY, RESHAPING, Scene, judge, supposed
from core.language.merging import merge
from core.language.patterns import Item
from core.language.requests import asked_plainly
from core.language.stance import UNREAL, acts
from core.language.told_runs import run_in_talk

LIKELY = 0.5
"""The chance from which an act counts as what a message is about."""
OPEN = 0.35
"""An act between this and `LIKELY` leaves open what is meant."""
FAINTLY, AHEAD = 0.15, 2.0
"""An act less likely than `OPEN` counts from this chance, so many times that of the next one."""
UNLIKELY, UNHEARD = 0.12, 0.03
"""The chances, with what the rules say and by the words alone, under which an act read by the
rules is asked about first."""
_PLAINEST = 5
"""Words and things of a message that is not doubted by its words where all are explained."""
STRAY = 0.05
"""The chance up to which an act beside another is none."""
_IDLE = frozenset(command.__name__ for command in c.HARMLESS)
_NOT_IN_TALK = frozenset(
    {
        "distance", "duration", "clock", "reps", "pace", "race", "site", "feeling",
        "~what if", "~advice", "~supposed", "~reported", "~used to",
    }
)  # fmt: skip
"""Kinds of what is no mere talk before an act."""
_NOT_BEHIND = frozenset({"~not", "~maybe", "~future", "day", "range", "week", "days"})
"""Kinds of what is no mere talk behind an act either."""
_DAYS = frozenset({"day", "days", "range", "week"})
"""Kinds by which an act has its days."""
_MOST_ACTS = 3
"""Acts of one message the ear may find."""
_MOST_PARTS = 8
"""Clauses that are looked at one by one."""
_CONFIDENCE = 0.6
"""Of what was heard by the ear."""
_GRAVE = frozenset({"DeleteEverything", "UnlinkAccount"})
"""Acts never done on the ear's word."""
_ALIKE = {
    "ReplaceSession": ("EaseWeek", "SkipSession"),
    "SkipSession": ("ReplaceSession", "BlockDates"),
    "CompleteSession": ("LogActivity",),
    "LogActivity": ("CompleteSession",),
}
"""Acts -> others that say nearly the same: "a rest day instead", "make it easy"."""
_RUN, _ILLNESS = c.LogActivity.__name__, c.ReportIllness.__name__
_DONE = frozenset(command.__name__ for command in DONE)
_TOLD_OF_BODY = frozenset(command.__name__ for command in OF_BODY)
_OPEN_STANCES = frozenset({"future", "maybe"})
"""Why the rules ask, where the ear may know better."""


def reconsider(
    heard: Heard, items: Sequence[Item], segments: Sequence[Sequence[Item]], scene: Scene
) -> Heard:
    """What was heard; another reading where the rules are unsure or the words speak against it.

    Only acts that the rules can build from the message are ever done, and none of what is supposed,
    asked or reported, nor denied, planned or told of others but where that belongs to telling it.
    """
    if scene.hearing.expects is not None:
        return heard
    by_words, likely = the_ear().hear(*traits_heard(heard, items, segments, scene))
    heard = _second_opinion(heard, items, segments, scene, by_words, likely)
    chance = min(likely.get(type(command).__name__, 1.0) for command in heard.commands)
    return replace(heard, chance=chance)


def _second_opinion(
    heard: Heard,
    items: Sequence[Item],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    by_words: Mapping[str, float],
    likely: Mapping[str, float],
) -> Heard:
    """What was heard, held against how likely each act is."""
    kept = _without_strays(heard.commands, likely, by_words)
    strays = [command for command in heard.commands if command not in kept]
    is_ill = any(isinstance(command, c.ReportIllness) for command in kept)
    if strays and not is_ill and all(_stands_alone(one, segments, scene) for one in strays):
        return heard
    heard = replace(heard, commands=kept)
    if (
        whole := _with_missing(heard.commands, items, segments, scene, by_words, likely)
    ) is not None:
        return Heard(commands=whole, confidence=_CONFIDENCE, by="ear")
    if any(_is_left_to_rules(command, likely) for command in heard.commands):
        return heard
    names = {type(command).__name__ for command in heard.commands}
    rival = max(chance for act, chance in likely.items() if act not in names)
    is_plain = _is_short_and_plain(heard, items)
    heard_of = likely if is_plain else by_words
    is_run_told = len(names) > 1 and not names.isdisjoint(_DONE)
    is_doubtful = (max(likely.values()) > OPEN or not is_plain) and any(
        _is_doubtful(command, likely, heard_of, rival)
        and not (is_run_told and _is_told_apart(command, segments, scene))
        for command in heard.commands
    )
    is_unsure = _leaves_over(heard.commands, items, scene) or any(
        isinstance(command, c.Clarify)
        or (isinstance(command, c.AskQuestion) and likely.get("AskQuestion", 0.0) < OPEN)
        for command in heard.commands
    )
    if not is_doubtful and not is_unsure and likely.get("WhatIf", 0.0) <= LIKELY:
        return heard
    if likely.get("WhatIf", 0.0) > LIKELY and (change := _reshaping(heard.commands)) is not None:
        return Heard(commands=(supposed(change, scene),), confidence=_CONFIDENCE, by="ear")
    meant = _meant(items, segments, scene, likely)
    if meant and (commands := merge(meant, scene.hearing.today)) != heard.commands:
        return Heard(commands=commands, confidence=_CONFIDENCE, by="ear")
    if meant:
        return heard
    sole = _sole_option(heard.commands, items, likely, scene)
    sole = sole or _plain_in_talk(heard.commands, segments, scene)
    if sole is not None:
        return Heard(commands=(sole,), confidence=_CONFIDENCE, by="ear")
    if (log := _told_in_talk(heard.commands, segments, scene, likely)) is not None:
        return Heard(commands=(log,), confidence=_CONFIDENCE, by="ear")
    if asked := _asked_plainly(heard.commands, segments, scene, likely):
        return Heard(commands=asked, confidence=_CONFIDENCE, by="ear")
    if heard.commands == (c.Clarify(),):
        return replace(
            heard, commands=(c.Clarify(options=_offered(items, segments, scene, likely)),)
        )
    changes = tuple(command for command in heard.commands if acts(command))
    if not is_doubtful or is_unsure or not changes:
        return heard
    return Heard(commands=(c.Clarify(options=changes[:MOST_OPTIONS]),), confidence=0.4)


def traits_heard(
    heard: Heard, items: Sequence[Item], segments: Sequence[Sequence[Item]], scene: Scene
) -> tuple[frozenset[str], frozenset[str]]:
    """What the ear weighs of a message: its words, and what the rules make of them."""
    readings = (scene.readings(part) for part in _parts(items, segments))
    return frozenset(traits_of(items)), frozenset(traits_of_rules(heard.commands, readings))


def _parts(items: Sequence[Item], segments: Sequence[Sequence[Item]]) -> Sequence[Sequence[Item]]:
    """The message and, where there are several, its clauses."""
    return (items, *(segments[:_MOST_PARTS] if len(segments) > 1 else ()))


def _leaves_over(commands: Sequence[c.Command], items: Sequence[Item], scene: Scene) -> bool:
    """ "Back from a walk, 9k with the baby": how far, how long or when was said and not noted."""
    if len(commands) != 1 or not isinstance(log := commands[0], c.LogActivity) or log.laps:
        return False
    kinds, today = {item.kind for item in items}, scene.hearing.today
    days = [resolve(i.value, today, is_past=True) for i in items if i.kind == "day"]
    is_far = log.distance is None and "distance" in kinds
    is_then = log.on == today and bool(days) and today not in days
    return is_far or is_then or (log.duration is None and "duration" in kinds)


def _is_left_to_rules(command: c.Command, likely: Mapping[str, float]) -> bool:
    """What is said of the body is never dropped, a goal is shown, a question has its reason."""
    if isinstance(command, c.Clarify):
        is_open = command.about in _OPEN_STANCES and max(likely.values()) > PLAINLY
        return bool(command.about) and not is_open
    chance, surest = likely.get(type(command).__name__, 1.0), max(likely.values())
    if isinstance(command, OF_BODY):
        return chance > FAINTLY or likely["ReportRecovered"] <= PLAINLY
    return isinstance(command, c.SetGoal) and (chance > OPEN or surest <= PLAINLY)


def _with_missing(
    commands: Sequence[c.Command],
    items: Sequence[Item],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    by_words: Mapping[str, float],
    likely: Mapping[str, float],
) -> tuple[c.Command, ...] | None:
    """ "4 mile in 38 mins knee grumbling": also a run that is plainly told beside an ache.

    And "caught the gastro off the twins, cancel tomorrow": an illness beside what is asked for.

    None where nothing plainly told is missing, or it can't be had beside all that was heard.
    """
    names = {type(command).__name__ for command in commands}
    is_of_body = not names.isdisjoint(_TOLD_OF_BODY) and names.isdisjoint(_DONE)
    missing = next(
        (
            act
            for act, is_beside in ((_RUN, is_of_body), (_ILLNESS, names.isdisjoint(_TOLD_OF_BODY)))
            if is_beside and min(of.get(act, 0.0) for of in (likely, by_words)) > PLAINLY
        ),
        None,
    )
    if missing is None:
        return None
    whole = merge(_meant(items, segments, scene, likely), scene.hearing.today)
    is_whole = {missing, *names} == {type(command).__name__ for command in whole}
    return whole if is_whole else None


def _without_strays(
    commands: Sequence[c.Command], likely: Mapping[str, float], by_words: Mapping[str, float]
) -> tuple[c.Command, ...]:
    """The acts of a message but for those its words are not about, beside one they plainly are.

    An ache is no stray, and neither is a question.
    """
    if not any(likely.get(type(command).__name__, 0.0) > PLAINLY for command in commands):
        return tuple(commands)
    return tuple(
        command
        for command in commands
        if isinstance(command, c.ReportNiggle)
        or not acts(command)
        or max(of.get(type(command).__name__, 1.0) for of in (likely, by_words)) > STRAY
    )


def _stands_alone(command: c.Command, segments: Sequence[Sequence[Item]], scene: Scene) -> bool:
    """ "Slept terribly and my knee aches": whether a clause by itself is plainly about an act."""
    judged = ((segment, judge(segment, scene)) for segment in segments)
    own = [part for part, one in judged if one and one.is_sure and one.command == command]
    alone = Heard(commands=(command,), confidence=1.0)
    heard_alone = (the_ear().hear(*traits_heard(alone, part, [part], scene))[1] for part in own)
    return any(likely.get(type(command).__name__, 1.0) > RATHER for likely in heard_alone)


def _told_in_talk(
    commands: Sequence[c.Command],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    likely: Mapping[str, float],
) -> c.Command | None:
    """ "5k, 31 min, then a fox stole my bottle": a run that is all a message is about."""
    match commands:
        case (c.Clarify(about=""),) if _wanted(likely) == [_RUN] and likely[_RUN] > RATHER:
            return run_in_talk(segments, scene)
        case _:
            return None


def _asked_plainly(
    commands: Sequence[c.Command],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    likely: Mapping[str, float],
) -> tuple[c.Command, ...]:
    """What a clause asks for outright among talk, with what others plainly tell.

    Nothing where the words are plainly about something else.
    """

    def chance_of(commands: tuple[c.Command, ...], segment: Sequence[Item]) -> Mapping[str, float]:
        alone = Heard(commands=commands, confidence=1.0)
        return the_ear().hear(*traits_heard(alone, segment, [segment], scene))[1]

    if any(isinstance(command, c.Clarify) and command.about for command in commands):
        return ()
    asked = asked_plainly(segments, scene, chance_of, least=RATHER, most=LIKELY)
    names = _IDLE | {type(command).__name__ for command in asked}
    is_other = any(chance > RATHER for act, chance in likely.items() if act not in names)
    return () if is_other else asked


def _reshaping(commands: Sequence[c.Command]) -> c.Command | None:
    """The one change of plan that was heard, offered or not."""
    heard = [
        one
        for command in commands
        for one in (command.options if isinstance(command, c.Clarify) else (command,))
    ]
    changes = [command for command in heard if acts(command)]
    return changes[0] if len(changes) == 1 and isinstance(changes[0], RESHAPING) else None


def _is_short_and_plain(heard: Heard, items: Sequence[Item]) -> bool:
    """Whether the words are too few to speak against what explains all of them."""
    return len(items) <= _PLAINEST and heard.confidence >= 1


def _is_doubtful(
    command: c.Command, likely: Mapping[str, float], by_words: Mapping[str, float], rival: float
) -> bool:
    """Whether the words are not about a command, or plainly about something not heard."""
    act = type(command).__name__
    alike = {act, *_ALIKE.get(act, ())}
    if isinstance(command, c.CompleteSession) and command.feeling is not None:
        alike.add(c.ReportFatigue.__name__)  # "knackered but done" says both
    chance, chance_by_words = (max(of.get(one, 1.0) for one in alike) for of in (likely, by_words))
    is_unheard = chance_by_words < UNHEARD and chance < LIKELY
    is_unlikely = chance < UNLIKELY or is_unheard
    is_other = chance < LIKELY and rival > PLAINLY
    return is_other or (is_unlikely and (acts(command) or rival > RATHER))


def _is_told_apart(command: c.Command, segments: Sequence[Sequence[Item]], scene: Scene) -> bool:
    """ "Ran 35 min on Monday, rest tomorrow please": whether its clause alone is not doubted."""
    dated = (part for part in segments if any(item.kind in _DAYS for item in part))
    own = [part for part in dated if (one := judge(part, scene)) and one.command == command]
    return not says_too_little(command) and any(
        not _is_doubted_alone(command, part, scene) for part in own
    )


def _is_doubted_alone(command: c.Command, part: Sequence[Item], scene: Scene) -> bool:
    """Whether the ear would doubt a command if its clause were the whole message."""
    alone = Heard(commands=(command,), confidence=1.0)
    by_words, likely = the_ear().hear(*traits_heard(alone, part, [part], scene))
    heard_of = likely if _is_short_and_plain(alone, part) else by_words
    rival = max(chance for act, chance in likely.items() if act != type(command).__name__)
    return _is_doubtful(command, likely, heard_of, rival)


def _meant(
    items: Sequence[Item],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    likely: Mapping[str, float],
) -> list[c.Command]:
    """The acts a message is likely about, if all it tells has a place in them; else nothing."""
    wanted = _wanted(likely)
    is_denied = any(item.kind == "~not" for item in items) and max(likely.values()) <= LIKELY
    if is_denied or not 0 < len(wanted) <= _MOST_ACTS or not _GRAVE.isdisjoint(wanted):
        return []
    parts = _parts_to_build_from(items, segments)
    ways_to = {act: choices(act, likely[act], parts, scene) for act in wanted}
    is_sore = likely.get("ReportNiggle", 0.0) > OPEN
    weighty = [i for i in items if i.kind in WEIGHTY or (is_sore and i.kind == "site")]
    plainly = [act for act in wanted if likely[act] > PLAINLY]
    for meant in (wanted, plainly):
        whole = (
            ways
            for ways in product(*(ways_to[act] for act in meant))
            if explains(ways, weighty, likely) and not _change_one_thing_twice(ways)
        )
        best = min(whole, key=looseness, default=())
        if best:
            return [one for way in best for one in (way.reading.command, *way.reading.more)]
    return []


def _change_one_thing_twice(ways: Sequence[Choice]) -> bool:
    """Whether two changes are read out of the same words: left out, and something else instead."""
    used = [way.used for way in ways if isinstance(way.reading.command, RESHAPING)]
    return any(one & other for at, one in enumerate(used) for other in used[:at])


def _sole_option(
    commands: Sequence[c.Command], items: Sequence[Item], likely: Mapping[str, float], scene: Scene
) -> c.Command | None:
    """What the rules only ask about, where it is surely and alone what the words are about."""
    match commands:
        case (c.Clarify(options=(sole,)),):
            act = type(sole).__name__
            chance = likely.get(act, 0.0)
            is_meant = chance > SURELY and _wanted(likely) == [act] and isinstance(sole, OFTEN_TOLD)
            is_open = says_too_little(sole) or (
                isinstance(sole, c.ReplaceSession) and names_several(items)
            )
            is_shut = is_open or is_ruled_out(act, items, scene)
            is_sole = is_meant and not is_shut and is_real(sole, items, items, chance, scene)
            return sole if is_sole else None
        case _:
            return None


def _plain_in_talk(
    commands: Sequence[c.Command], segments: Sequence[Sequence[Item]], scene: Scene
) -> c.Command | None:
    """ "The rota changed again and everyone is ill, so please skip Friday": its last clause.

    Or its first one. It is surely an act of its own, and no figure or ache stands in the talk
    around it, nor its day; behind it there is also nothing denied or left open.
    """
    match commands:
        case (c.Clarify(about="", options=(sole,)),) if len(segments) > 1:
            pass
        case _:
            return None
    edges = (
        (segments[-1], segments[:-1], _NOT_IN_TALK),
        (segments[0], segments[1:], _NOT_IN_TALK | _NOT_BEHIND),
    )
    for own, talk, shut in edges:
        judged = judge(own, scene)
        told = {item.kind for segment in talk for item in segment}
        is_of_others = "~others" in told and not isinstance(sole, RESHAPING)
        has_its_days = not told & _DAYS or any(item.kind in _DAYS for item in own)
        is_same = judged is not None and type(judged.command) is type(sole)
        if judged is None or not (is_same and judged.is_sure) or told & shut or is_of_others:
            continue
        if has_its_days and acts(judged.command) and _stands_alone(judged.command, [own], scene):
            return judged.command
    return None


def _offered(
    items: Sequence[Item],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    likely: Mapping[str, float],
) -> tuple[c.Command, ...]:
    """What to ask about where nothing was made of a message: the likeliest acts, if any."""
    parts = _parts_to_build_from(items, segments)
    acts_in_order = sorted(likely, key=likely.__getitem__, reverse=True)[:MOST_OPTIONS]
    firsts = [
        next(iter(choices(act, likely[act], parts, scene)), None)
        for act in acts_in_order
        if likely[act] > OPEN and act not in _GRAVE
    ]
    commands = (first.reading.command for first in firsts if first is not None)
    return tuple(command for command in commands if acts(command))


def _parts_to_build_from(
    items: Sequence[Item], segments: Sequence[Sequence[Item]]
) -> Sequence[Sequence[Item]]:
    """The parts, and the clauses together but for those that deny or tell of others.

    "11 km, 1:07, nothing hurt."
    """
    parts = _parts(items, segments)
    kept = [part for part in segments if all(item.kind not in UNREAL for item in part)]
    is_less = 0 < len(kept) < len(segments)
    return (*parts, [item for part in kept for item in part]) if is_less else parts


def _wanted(likely: Mapping[str, float]) -> list[str]:
    """The acts a message is likely about; none where that is open."""
    first, second = sorted(likely, key=likely.__getitem__, reverse=True)[:2]
    if likely[first] <= LIKELY:
        is_ahead = likely[first] > max(FAINTLY, AHEAD * likely[second])
        return [first] if is_ahead and first in _IDLE else []
    is_open = likely[first] <= PLAINLY and any(
        OPEN < chance <= LIKELY and act not in _IDLE for act, chance in likely.items()
    )
    if is_open:
        return []
    return [act for act, chance in likely.items() if chance > LIKELY]
