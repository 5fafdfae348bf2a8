"""What the acts a message is likely about say: built by the rules from the things found in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from core import commands as c
from core.athlete import Sport
from core.language.clauses import VEILS, Clause
from core.language.dates import DaySet, When
from core.language.judging import ASKED_OF, OF_HEALTH, RESHAPING, Scene
from core.language.patterns import Item
from core.language.readings import BUILDERS, COMMANDS, Reading
from core.language.stance import UNREAL, acts, is_asked, is_doubted
from core.language.vocabulary import Vocabulary
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

FORGIVING = 0.8
"""The chance from which an act may leave over more than a few words."""
RATHER = 0.7
"""The chance from which an act may leave over a word, and replace what changes nothing."""
PLAINLY = 0.9
"""The chance from which an act needs no word of a template, and may replace another."""
SURELY = 0.95
"""The chance from which a run told beside others is one's own."""
_LEAST_CHANCE = {
    "DeleteActivity": FORGIVING,
    "AmendActivity": RATHER,
    "AddRace": PLAINLY,
    "LogActivity": FORGIVING,
}
"""The chances from which what is graver is done."""
WEIGHTY = frozenset(
    {
        "distance", "duration", "clock", "reps", "pace", "race", "day", "days", "range", "week",
        "time", "number", "ordinal", "hr", "month", "degrees",
    }
)  # fmt: skip
"""Things no act may leave over, but for what is forgiven."""
_OF_RUNS = frozenset({"distance", "duration", "day", "pace"})
"""Things of a run that is told."""
_SHUT = VEILS | {"~what if", "~advice", "~future", "~maybe"}
"""Marks of what is not told or wished; the ear has no sense for them."""
_MOST_CHOICES = 5
"""Readings of one act that are tried beside those of the others."""
_SESSIONS = ("kind", "sport")
"""Kinds of thing a session is named by."""
_FEWEST_THINGS = 2
"""Things an act is built from where no template knows its words."""
_MOST_LEFT = 4
"""Words an act may leave over, where the words of the message are plainly about it."""
_NEED_WORDS = (
    c.CompleteSession, c.SkipSession, c.DropGoal, c.PushWeek, c.ReportRecovered,
)  # fmt: skip
"""What is done only where something says so."""
_SETTINGS = (c.SetRoutine, c.SetQuietHours, c.SetProfile)
_MOST_LEFT_OF_SETTINGS = 1
"""The same for what holds from now on."""
OFTEN_TOLD = (
    c.LogActivity, c.CompleteSession, c.MoveSession, c.SwapSessions, c.SkipSession,
    c.ReplaceSession, c.ScaleSession, c.EaseWeek, c.ReplanFrom, *OF_HEALTH,
)  # fmt: skip
"""What is told among much talk, and is undone with one word."""
_WITH_CONSTANTS = frozenset({"ReportCondition", "SetQuietHours", "DropGoal"})
"""Acts that need to be told by their template what they are."""
_CONSTANTS = {
    "Explain": {"about": c.Topic.WORKOUT.value},
    "SmallTalk": {"kind": c.SmallTalkKind.ACKNOWLEDGE.value},
}
"""What an act is taken to be where no template tells it."""
_WITHOUT_SLOTS: Mapping[str, c.Command] = {
    "Undo": c.Undo(), "ShowPlan": c.ShowPlan(), "ShowProfile": c.ShowProfile(), "Help": c.Help(),
}  # fmt: skip
"""Acts that say nothing but themselves."""
_BUILT_BY = {
    "AmendActivity": ("Amend",),
    "ReplaceSession": ("ReplaceSession", "SportWish"),
    "ReportHeat": ("ReportHeat", "HotDay"),
    "SetRule": ("Commitment",),
}
"""Acts whose builders have other names."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to build an act from a part of a message."""

    reading: Reading
    used: frozenset[int]
    """Where the figures, days and sites begin that found their place."""

    @property
    def act(self) -> str:
        """The name of its command."""
        return type(self.reading.command).__name__


def choices(act: str, chance: float, parts: Sequence[Sequence[Item]], scene: Scene) -> list[Choice]:
    """The ways to build an act from the message or a part of it, those that use most first.

    The first of the parts is the whole message.
    """
    items = parts[0]
    if act == "ReplaceSession" and names_several(items):
        return []  # which of them instead of which?
    if chance <= _LEAST_CHANCE.get(act, 0.0):
        return []
    if act in _WITHOUT_SLOTS and any(item.kind == "~others" for item in items):
        return []  # "undo that, said my brother"
    found = []
    for part in parts:
        if is_ruled_out(act, part, scene):
            return []
        told = _told(act, part, scene)
        for reading in (*told, *_from_things(act, part, chance, scene)):
            used = _used_by(part, reading)
            if _says_nothing(reading) and chance <= SURELY:
                continue
            if act == "DeleteActivity" and not reading.weight:
                continue  # nothing is struck from the log unless words say so
            is_worded = reading.weight and (used or chance > FORGIVING)
            is_enough = is_worded or len(used) >= _FEWEST_THINGS or chance > PLAINLY
            if _may_be_meant(reading, part, items, chance, scene) and (
                is_enough or not acts(reading.command)
            ):
                found.append(Choice(reading, used))
    return sorted(found, key=lambda way: (-len(way.used), way.reading.cost))[:_MOST_CHOICES]


def _says_nothing(reading: Reading) -> bool:
    """Whether no word of a template and no thing stands behind it: a bare "done", a bare "skip"."""
    command = reading.command
    if isinstance(command, c.SkipSession):
        command = replace(command, reason="", is_missed=False)
    bare = type(command)() if isinstance(command, _NEED_WORDS) else None
    return bare == command and not reading.weight


def names_several(items: Sequence[Item]) -> bool:
    """Whether several kinds of session are spoken of."""
    return len({item.value for item in items if item.kind in _SESSIONS}) > 1


def explains(ways: Sequence[Choice], weighty: Sequence[Item], likely: Mapping[str, float]) -> bool:
    """Whether all that a message tells has its place, but for what its acts may leave over."""
    tells_run = any(isinstance(way.reading.command, c.LogActivity) for way in ways)
    left = {item.kind for item in weighty if not _has_place(item, ways, tells_run=tells_run)}
    if not left:
        return True
    forgiven = frozenset().union(*(_forgiven_by(way.reading.command) for way in ways))
    if tells_run:
        forgiven -= _OF_RUNS
    return left <= forgiven and all(likely[way.act] > FORGIVING for way in ways)


def _has_place(item: Item, ways: Sequence[Choice], *, tells_run: bool) -> bool:
    """Whether an act says a thing; beside an ache, "11 km yesterday" is told of the run."""
    is_of_run = tells_run and item.kind in _OF_RUNS
    return any(
        item.start in way.used
        for way in ways
        if not (is_of_run and isinstance(way.reading.command, OF_HEALTH))
    )


def looseness(ways: Sequence[Choice]) -> tuple[int, float]:
    """How often acts share a thing, and how many words they leave over."""
    used = frozenset().union(*(way.used for way in ways))
    shared = sum(len(way.used) for way in ways) - len(used)
    return shared, sum(way.reading.cost for way in ways)


def _forgiven_by(command: c.Command) -> frozenset[str]:
    """Kinds of thing an act may leave over where the words are plainly about it."""
    match command:
        case c.LogActivity(sport=Sport.RUN, distance=None):
            return frozenset({"ordinal", "time", "week"})
        case c.LogActivity():
            return frozenset({"ordinal", "time", "week", "number", "hr", "degrees"})
        case c.MoveSession(to_day=date()):
            return frozenset({"number", "time", "distance", "duration", "days", "range", "race"})
        case c.SkipSession(session_on=date()) | c.SkipSession(session_kind=WorkoutKind()):
            return frozenset({"number", "time", "duration", "clock", "distance", "race"})
        case c.AmendActivity(distance=Distance()) | c.AmendActivity(duration=Duration()):
            return frozenset({"number", "time"})
        case c.ReportIllness() | c.ReportNiggle() | c.ReportFatigue() | c.ReportRecovered():
            return WEIGHTY
        case c.EaseWeek() | c.PushWeek():
            return frozenset({"number", "race", "time"})
        case c.BlockDates(first=date(), last=date()):
            return frozenset({"number"})
        case c.ReplanFrom():
            return frozenset({"number", "ordinal", "time", "range", "week"})
        case _:
            return frozenset()


def is_ruled_out(act: str, part: Sequence[Item], scene: Scene) -> bool:
    """ "Don't cancel tomorrow's", "Galen ran 10k": its own words are denied, or another's."""
    return any(
        (act == "LogActivity" and reading.is_of_stranger)
        or (
            bool(reading.weight)
            and isinstance(reading.command, RESHAPING)
            and any(item.kind == "~not" for item in reading.unexplained)
        )
        for reading in _told(act, part, scene)
    )


def _told(act: str, part: Sequence[Item], scene: Scene) -> list[Reading]:
    readings = scene.readings(scene.placed(part))
    return [r for r in readings if type(r.command).__name__ == act]


def _used_by(part: Sequence[Item], reading: Reading) -> frozenset[int]:
    left = {item.start for item in reading.unexplained}
    return frozenset(i.start for i in part if i.kind[:1].isalpha() and i.start not in left)


def _may_be_meant(
    reading: Reading, part: Sequence[Item], items: Sequence[Item], chance: float, scene: Scene
) -> bool:
    """Whether a reading may be taken on the ear's word."""
    command = reading.command
    most_left = _MOST_LEFT_OF_SETTINGS if isinstance(command, _SETTINGS) else _MOST_LEFT
    is_forgiven = chance > FORGIVING and isinstance(command, OFTEN_TOLD)
    if (len(reading.unexplained) > most_left and not is_forgiven) or says_too_little(command):
        return False
    if reading.cost and chance <= RATHER and isinstance(command, RESHAPING):
        return False
    return is_real(command, part, items, chance, scene)


def is_real(
    command: c.Command, part: Sequence[Item], items: Sequence[Item], chance: float, scene: Scene
) -> bool:
    """Whether nothing around an act says that it is denied, supposed, asked or another's."""
    if not acts(command):
        return True
    vocabulary = scene.vocabulary
    framed = items if isinstance(command, ASKED_OF) else part
    marks = {item.kind for item in items if item.kind in _SHUT}
    marks |= {item.kind for item in framed if item.kind in UNREAL}
    if marks - _natural_marks(command, chance, items, vocabulary):
        return False
    return not is_asked(command, items, vocabulary) and not is_doubted(
        command, items, scene.text, vocabulary
    )


def _natural_marks(
    command: c.Command, chance: float, items: Sequence[Item], vocabulary: Vocabulary
) -> frozenset[str]:
    """Marks that belong to telling of an act: "it won't happen", "with her", "nothing by night"."""
    if chance <= FORGIVING:
        return frozenset()
    match command:
        case c.LogActivity():
            own = vocabulary.set_words.get("first person", frozenset())
            is_own = any(word in own for item in items for word in item.words)
            return frozenset({"~others"} if is_own and chance > SURELY else ())
        case c.SetRule() | c.SetRoutine() | c.SetQuietHours() | c.SetAvailability():
            return frozenset({"~not"})
        case c.SetGoal() | c.BlockDates():
            return frozenset({"~future"})
        case c.DeleteActivity() | c.SetProfile():
            return frozenset()
        case _:
            return frozenset({"~not", "~future", "~others"})


def says_too_little(command: c.Command) -> bool:
    """ "Later" without an hour, a move to nowhere, a goal that is but a day."""
    if isinstance(command, c.MoveSession) and command.to_day is None:
        return True
    is_bare_goal = isinstance(command, c.SetGoal) and command == c.SetGoal(on=command.on)
    return is_bare_goal or command == c.Snooze()


def _from_things(act: str, part: Sequence[Item], chance: float, scene: Scene) -> Iterator[Reading]:
    """What an act makes of the things in a message without any template's words."""
    if act in _WITH_CONSTANTS:
        return
    if act in _WITHOUT_SLOTS and chance > PLAINLY:
        yield Reading(_WITHOUT_SLOTS[act], act, (), 0, 0)
    is_change = COMMANDS[act] in (*RESHAPING, c.AmendActivity, c.DeleteActivity)
    things = [
        _as_habit(i) if act == "SetRule" else _as_day(i) if is_change else i
        for i in scene.placed(part)
    ]
    for name in _BUILT_BY.get(act, (act,)):
        build = BUILDERS.get(name)
        if build is None:
            continue
        clause = Clause(things, scene.hearing, None, scene.text, scene.vocabulary)
        command = build(clause, **_CONSTANTS.get(act, {}))
        if command is not None and type(command).__name__ == act:
            left, more = tuple(clause.unexplained()), tuple(clause.more)
            yield Reading(command, act, left, 0, 0, more=more)


def _as_habit(item: Item) -> Item:
    """ "Thursday evening is football": each week's, where the words are about a rule."""
    if item.kind != "day" or item.value.form != "weekday":
        return item
    return item._replace(kind="days", value=DaySet((item.value.weekday,), is_habit=True))


def _as_day(item: Item) -> Item:
    """ "Swap tomorrow with Thursday's": the next one, where the words are about a session."""
    if item.kind != "days" or len(item.value.weekdays) != 1:
        return item
    return item._replace(kind="day", value=When("weekday", weekday=item.value.weekdays[0]))
