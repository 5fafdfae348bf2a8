"""What the rules made of a message, held against what its words are usually about.

The ear tells which acts are likely; what they say (which day, how far) is still built by the rules
from the things found in the message, and each figure and day of it must have found its place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from core import commands as c
from core.language.clauses import VEILS, Clause
from core.language.dates import DaySet
from core.language.ear import the_ear
from core.language.hearing import Heard
from core.language.judging import MOST_OPTIONS, OF_BODY, RESHAPING, Scene
from core.language.merging import merge
from core.language.patterns import Item
from core.language.readings import BUILDERS, Reading, read
from core.language.stance import UNREAL, acts, is_asked, is_doubted

LIKELY = 0.5
"""The chance from which an act counts as what a message is about."""
PLAINLY = 0.9
"""The chance from which it may replace what the rules read."""
OPEN = 0.35
"""An act between this and `LIKELY` leaves open what is meant."""
FAINTLY, AHEAD = 0.15, 2.0
"""An act less likely than `OPEN` counts from this chance, so many times that of the next one."""
UNLIKELY = 0.02
"""The chance under which an act read by the rules is asked about first."""
_PLAINEST = 5
"""Words and things of a message that is never doubted where all of them are explained."""
SORE = 0.15
"""The chance of an ache from which the part of the body named must have its place."""
_SHUT = VEILS | {"~what if", "~advice", "~future", "~maybe"}
"""Marks of what is not told or wished; the ear has no sense for them."""
_WEIGHTY = frozenset(
    {
        "distance", "duration", "clock", "reps", "pace", "race", "day", "days", "range", "week",
        "time", "number", "ordinal", "hr", "month", "degrees",
    }
)  # fmt: skip
"""Things no act may leave over."""
_IDLE = frozenset(command.__name__ for command in c.HARMLESS)
_MOST_ACTS = 3
"""Acts of one message the ear may find."""
_MOST_PARTS = 8
"""Clauses that are looked at one by one."""
_MOST_CHOICES = 5
"""Readings of one act that are tried beside those of the others."""
_FEWEST_THINGS = 2
"""Things an act is built from where no template knows its words."""
_MOST_LEFT = 4
"""Words an act may leave over, where the words of the message are plainly about it."""
_SETTINGS = (c.SetRoutine, c.SetQuietHours, c.SetProfile)
_MOST_LEFT_OF_SETTINGS = 1
"""The same for what holds from now on."""
_WITH_CONSTANTS = frozenset({"Explain", "ReportCondition", "SetQuietHours", "SmallTalk"})
"""Acts that need to be told by their template what they are."""
_BUILT_BY = {
    "AmendActivity": ("Amend",),
    "ReplaceSession": ("ReplaceSession", "SportWish"),
    "ReportHeat": ("ReportHeat", "HotDay"),
    "SetRule": ("Commitment",),
}
"""Acts whose builders have other names."""
_CONFIDENCE = 0.6
"""Of what was heard by the ear."""
_GRAVE = frozenset({"DeleteEverything", "UnlinkAccount", "AddRace"})
"""Acts never done on the ear's word: too grave, or told in several sentences."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """One way to build an act from a part of a message."""

    reading: Reading
    used: frozenset[int]
    """Where the figures, days and sites begin that found their place."""


def reconsider(
    heard: Heard, items: Sequence[Item], segments: Sequence[Sequence[Item]], scene: Scene
) -> Heard:
    """What was heard; another reading where the rules are unsure or the words speak against it.

    Only acts that the rules can build from the message are ever done, and none of what is denied,
    supposed, planned, asked or told of others.
    """
    if scene.hearing.expects is not None:
        return heard
    if any(_is_left_to_rules(command) for command in heard.commands):
        return heard
    likely = the_ear().hear(items)
    is_plain = len(items) <= _PLAINEST and heard.confidence >= 1
    is_doubtful = not is_plain and any(_is_doubtful(command, likely) for command in heard.commands)
    is_unsure = any(
        isinstance(command, c.Clarify)
        or (isinstance(command, c.AskQuestion) and likely.get("AskQuestion", 0.0) < OPEN)
        for command in heard.commands
    )
    if not is_doubtful and not is_unsure and likely.get("WhatIf", 0.0) <= LIKELY:
        return heard
    if likely.get("WhatIf", 0.0) > LIKELY and (supposed := _reshaping(heard.commands)) is not None:
        return Heard(commands=(c.WhatIf(command=supposed),), confidence=_CONFIDENCE, by="ear")
    meant = _meant(items, segments, scene, likely)
    if meant and (commands := merge(meant, scene.hearing.today)) != heard.commands:
        return Heard(commands=commands, confidence=_CONFIDENCE, by="ear")
    if meant:
        return heard
    changes = tuple(command for command in heard.commands if acts(command))
    if not is_doubtful or is_unsure or not changes:
        return heard
    return Heard(commands=(c.Clarify(options=changes[:MOST_OPTIONS]),), confidence=0.4)


def _is_left_to_rules(command: c.Command) -> bool:
    """What is said of the body is never dropped, a goal is shown, a question has its reason."""
    is_reasoned = isinstance(command, c.Clarify) and bool(command.about)
    return is_reasoned or isinstance(command, (*OF_BODY, c.SetGoal))


def _reshaping(commands: Sequence[c.Command]) -> c.Command | None:
    """The one change of plan that was heard, offered or not."""
    heard = [
        one
        for command in commands
        for one in (command.options if isinstance(command, c.Clarify) else (command,))
    ]
    changes = [command for command in heard if acts(command)]
    return changes[0] if len(changes) == 1 and isinstance(changes[0], RESHAPING) else None


def _is_doubtful(command: c.Command, likely: Mapping[str, float]) -> bool:
    """Whether the words are not about a command, or plainly about something else."""
    chance = likely.get(type(command).__name__, 1.0)
    return chance < UNLIKELY and (acts(command) or max(likely.values()) > PLAINLY)


def _meant(
    items: Sequence[Item],
    segments: Sequence[Sequence[Item]],
    scene: Scene,
    likely: Mapping[str, float],
) -> list[c.Command]:
    """The acts a message is likely about, if all it tells has a place in them; else nothing."""
    wanted = _wanted(likely)
    if not 0 < len(wanted) <= _MOST_ACTS or not _GRAVE.isdisjoint(wanted):
        return []
    parts = [
        (part, read(part, scene.hearing, scene.vocabulary, scene.text))
        for part in (items, *(segments[:_MOST_PARTS] if len(segments) > 1 else ()))
    ]
    choices = [_choices(act, likely[act], parts, scene) for act in wanted]
    is_sore = likely.get("ReportNiggle", 0.0) > SORE
    weighty = {i.start for i in items if i.kind in _WEIGHTY or (is_sore and i.kind == "site")}
    whole = (ways for ways in product(*choices) if weighty <= _used(ways))
    best = min(whole, key=_looseness, default=())
    return [one for way in best for one in (way.reading.command, *way.reading.more)]


def _wanted(likely: Mapping[str, float]) -> list[str]:
    """The acts a message is likely about; none where that is open."""
    first, second = sorted(likely, key=likely.__getitem__, reverse=True)[:2]
    if likely[first] <= LIKELY:
        return [first] if likely[first] > max(FAINTLY, AHEAD * likely[second]) else []
    if any(OPEN < chance <= LIKELY and act not in _IDLE for act, chance in likely.items()):
        return []
    return [act for act, chance in likely.items() if chance > LIKELY]


def _used(ways: Sequence[_Choice]) -> frozenset[int]:
    return frozenset().union(*(way.used for way in ways))


def _looseness(ways: Sequence[_Choice]) -> tuple[int, float]:
    """How often acts share a thing, and how many words they leave over."""
    shared = sum(len(way.used) for way in ways) - len(_used(ways))
    return shared, sum(way.reading.cost for way in ways)


def _choices(
    act: str, chance: float, parts: Sequence[tuple[Sequence[Item], list[Reading]]], scene: Scene
) -> list[_Choice]:
    """The ways to build an act from the message or a part of it, those that use most first."""
    items, _ = parts[0]
    if act == "ReplaceSession" and sum(item.kind in ("kind", "sport") for item in items) > 1:
        return []  # which of them instead of which?
    found = []
    for part, readings in parts:
        told = [reading for reading in readings if type(reading.command).__name__ == act]
        if act == "LogActivity" and any(reading.is_of_stranger for reading in told):
            return []
        for reading in (*told, *_from_things(act, part, scene)):
            used = _used_by(part, reading)
            is_enough = reading.weight or len(used) >= _FEWEST_THINGS or chance > PLAINLY
            if _may_be_meant(reading, part, items, scene) and (
                is_enough or not acts(reading.command)
            ):
                found.append(_Choice(reading, used))
    return sorted(found, key=lambda way: (-len(way.used), way.reading.cost))[:_MOST_CHOICES]


def _used_by(part: Sequence[Item], reading: Reading) -> frozenset[int]:
    left = {item.start for item in reading.unexplained}
    return frozenset(i.start for i in part if i.kind and i.start not in left)


def _may_be_meant(
    reading: Reading, part: Sequence[Item], items: Sequence[Item], scene: Scene
) -> bool:
    """Whether a reading may be taken on the ear's word."""
    command, vocabulary = reading.command, scene.vocabulary
    most_left = _MOST_LEFT_OF_SETTINGS if isinstance(command, _SETTINGS) else _MOST_LEFT
    if len(reading.unexplained) > most_left or _says_too_little(command):
        return False
    if not acts(command):
        return True
    framed = items if isinstance(command, OF_BODY) else part
    if any(item.kind in _SHUT for item in items) or any(item.kind in UNREAL for item in framed):
        return False
    return not is_asked(command, items, vocabulary) and not is_doubted(
        command, items, scene.text, vocabulary
    )


def _says_too_little(command: c.Command) -> bool:
    """ "Later" without an hour, a goal that is but a day."""
    is_bare_goal = isinstance(command, c.SetGoal) and command == c.SetGoal(on=command.on)
    return is_bare_goal or command == c.Snooze()


def _from_things(act: str, part: Sequence[Item], scene: Scene) -> list[Reading]:
    """What an act makes of the things in a message without any template's words."""
    readings = []
    for name in _BUILT_BY.get(act, (act,)):
        build = BUILDERS.get(name)
        if build is None or act in _WITH_CONSTANTS:
            continue
        things = [_as_habit(item) for item in part] if act == "SetRule" else part
        clause = Clause(things, scene.hearing, None, scene.text, scene.vocabulary)
        command = build(clause)
        if command is not None and type(command).__name__ == act:
            left, more = tuple(clause.unexplained()), tuple(clause.more)
            readings.append(Reading(command, act, left, 0, 0, more=more))
    return readings


def _as_habit(item: Item) -> Item:
    """ "Thursday evening is football": each week's, where the words are about a rule."""
    if item.kind != "day" or item.value.form != "weekday":
        return item
    return item._replace(kind="days", value=DaySet((item.value.weekday,), is_habit=True))
