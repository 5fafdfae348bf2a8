"""A clause judged: its best reading in its frame (what if, should I, will), and how sure it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from core import commands as c
from core.language.clauses import VEILS, Clause
from core.language.dates import DaySet, Span, When
from core.language.hearing import Hearing
from core.language.patterns import Item
from core.language.readings import Reading, read
from core.language.stance import UNREAL, acts, is_asked, is_doubted, is_veiled
from core.language.vocabulary import Vocabulary

RESHAPING = (
    c.MoveSession, c.SwapSessions, c.SkipSession, c.ReplaceSession, c.ScaleSession, c.EaseWeek,
    c.PushWeek, c.AddSession, c.AddRace, c.ReplanFrom, c.SetAvailability, c.BlockDates, c.SetRule,
    c.DropGoal, c.SetGoal,
)  # fmt: skip
"""What "what if" can be said of."""
STRICT = (
    *RESHAPING, c.DeleteActivity, c.DeleteEverything, c.UnlinkAccount, c.Forget, c.Undo, c.Redo,
    c.Confirm, c.Decline, c.SetProfile, c.SetRoutine, c.SetQuietHours, c.AmendActivity,
    c.CompleteSession, c.Begin, c.ReportRecovered, c.ReportCondition, c.LinkAccount, c.Snooze,
)  # fmt: skip
"""What is done only when every word is explained."""
_GRAVE = (
    c.DeleteActivity, c.DeleteEverything, c.UnlinkAccount, c.LinkAccount, c.Forget, c.Undo, c.Redo,
    c.Confirm, c.Decline, c.Begin,
)  # fmt: skip
"""What is not done beside any word that no data knows."""
DONE = (c.LogActivity, c.CompleteSession)
"""What was done."""
LENIENT = (c.SmallTalk, c.AskQuestion, c.ReportIllness, c.ReportNiggle, c.ReportFatigue)
OF_BODY = (c.ReportIllness, c.ReportNiggle, c.ReportFatigue)
"""What may be told of, and asked about."""
OF_HEALTH = (*OF_BODY, c.ReportRecovered)
"""The same, and its end."""
ASKED_OF = (*OF_HEALTH, c.ReportCondition)
"""What is no report where it is asked about."""
ANSWERED_BY_PLAN = (
    c.ShowPaces, c.ShowDay, c.ShowToday, c.ShowWeek, c.ShowPlan, c.PredictRace, c.Explain,
)  # fmt: skip
MOST_OPTIONS = 3
_OF_LONG_AGO = (c.LogActivity, c.DropGoal)
"""What "I used to run marathons" is not."""
AHEAD = frozenset({"~future", "~maybe"})
"""Marks of what is not done yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reading with its frame applied: sure or not."""

    command: c.Command
    """What is meant, framed: `WhatIf`, a question, or the reading's own command."""
    reading: Reading
    """The reading behind it."""
    is_sure: bool
    """Whether it explains enough for what it would do."""
    items: tuple[Item, ...] = ()
    """What it was read from."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a message is judged with."""

    hearing: Hearing
    vocabulary: Vocabulary
    text: str
    """The text the items point into."""
    _read: dict[tuple[int, ...], tuple[Sequence[Item], list[Reading]]] = field(
        default_factory=dict, compare=False
    )
    """What was read so far, by the identities of the items, which it keeps alive."""
    _placed: dict[tuple[int, ...], tuple[Sequence[Item], Sequence[Item]]] = field(
        default_factory=dict, compare=False
    )
    """The same for clauses whose days were put into the week they name."""

    def readings(self, items: Sequence[Item]) -> list[Reading]:
        """The readings of a clause, the best first; each clause is read once."""
        key = tuple(map(id, items))
        if key not in self._read:
            self._read[key] = items, read(items, self.hearing, self.vocabulary, self.text)
        return self._read[key][1]

    def placed(self, items: Sequence[Item]) -> Sequence[Item]:
        """A clause with its weekdays in the week it names; each clause is placed once."""
        key = tuple(map(id, items))
        if key not in self._placed:
            self._placed[key] = items, _in_the_week_said(items)
        return self._placed[key][1]


def judge(items: Sequence[Item], scene: Scene) -> Judged | None:
    """The best reading of a clause in its frame, with the items it was read from."""
    judged = _in_its_frame(items, scene)
    return None if judged is None else replace(judged, items=tuple(items))


def _in_its_frame(items: Sequence[Item], scene: Scene) -> Judged | None:
    """The best reading of a clause in its frame: what if, should I, don't, will."""
    items = scene.placed(items)
    readings = scene.readings(items)
    frame = {item.kind for item in items}
    if (
        _asks_about_an_if(items, scene)
        and (wondered := _wondered_aloud(readings, scene)) is not None
    ):
        return wondered
    if "~what if" in frame:
        return _predicted(readings) or _wondered(readings, scene) or _asked(items, scene)
    if "~advice" in frame:
        readings = _answerable(readings)
        if not readings:
            return _asked(items, scene)
    is_done = bool(readings) and isinstance(readings[0].command, DONE)
    is_amount = frame & {"distance", "duration"} or (is_done and "race" in frame)
    if frame & AHEAD and is_amount and "~not" not in frame:
        sure = bool(readings) and is_sure(_without(readings[0], *AHEAD), scene.vocabulary)
        if not sure or is_done:
            return _planned(items, scene)
    if not readings:
        return None
    best = readings[0]
    if "~used to" in frame and isinstance(best.command, _OF_LONG_AGO):
        return None
    best = _without(best, *AHEAD)
    if is_asked(best.command, items, scene.vocabulary):
        return _asked(items, scene)
    sure = is_sure(best, scene.vocabulary)
    if sure and is_doubted(best.command, items, scene.text, scene.vocabulary):
        is_question = items[0].words[0] in scene.vocabulary.set_words.get(
            "asks of things", frozenset()
        )
        is_question = is_question or isinstance(best.command, OF_BODY)
        return _asked(items, scene) if is_question else considered(best)
    if isinstance(best.command, ASKED_OF) and _asks_of_a_body(items, scene.vocabulary):
        return _asked(items, scene)
    if isinstance(best.command, RESHAPING) and _is_left_open(best.command, items, scene):
        return considered(best)
    return Judged(command=best.command, reading=best, is_sure=sure)


def _is_left_open(command: c.Command, items: Sequence[Item], scene: Scene) -> bool:
    """ "Might sign up"; thinking about a race is wishing for it, thinking about a move is not."""
    maybes = [item for item in items if item.kind == "~maybe"]
    may_be = scene.vocabulary.set_words.get("may be", frozenset())
    return bool(maybes) and (
        not isinstance(command, c.SetGoal) or any(may_be & set(item.words) for item in maybes)
    )


def _asks_of_a_body(items: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """ "Can I run with a cold", "why does my knee hurt": nothing is told."""
    words = [word for item in items[:2] for word in item.words][:2]
    names = ("wonders", "asked of a body", "subjects", "asks when")
    wonders, asked, subjects, whens = (vocabulary.set_words.get(n, frozenset()) for n in names)
    is_of_oneself = len(words) > 1 and words[1] in (
        asked | subjects if words[0] in whens else subjects
    )
    is_question = any(item.words == ("?",) for item in items)
    return words[0] in wonders or (words[0] in asked and (is_of_oneself or is_question))


def considered(reading: Reading) -> Judged:
    """ "Might have to skip Saturday": no wish yet, so ask."""
    command = c.Clarify(options=(reading.command,), about="maybe")
    return Judged(command=command, reading=replace(reading, command=command), is_sure=True)


def _in_the_week_said(items: Sequence[Item]) -> Sequence[Item]:
    """ "Tuesday doesn't work next week", "next week I'm away Mon to Thu": the days of that week."""
    items = [_weekdays_of_one(i) for i in items] if any(i.kind == "week" for i in items) else items
    weeks = [at for at, i in enumerate(items) if i.kind == "week"]
    days = [at for at, i in enumerate(items) if _is_bare_weekday(i) or _are_weekdays(i)]
    if len(weeks) != 1 or not days or items[weeks[0]].value.first.form != "inweek":
        return items
    first, last = min(*weeks, *days), max(*weeks, *days)
    if any(i.kind in (".", ",", "~join") for i in items[first:last]):
        return items
    n = items[weeks[0]].value.first.n
    placed = list(items)
    for at in days if n else ():
        value = items[at].value
        placed[at] = items[at]._replace(value=_placed(n, value))
    placed[weeks[0]] = items[weeks[0]]._replace(kind="", value=None, is_filler=True)
    return placed


def _placed(n: int, value: When | Span | DaySet) -> When | Span | DaySet:
    """A weekday, or several, in the week so many weeks on."""
    if isinstance(value, Span):
        return Span(_in_week(n, value.first), _in_week(n, value.last))
    if isinstance(value, DaySet):
        return value._replace(whens=tuple(_in_week(n, when) for when in value.whens))
    return _in_week(n, value)


_WORKDAYS = 5


def _weekdays_of_one(item: Item) -> Item:
    """ "Monday to Friday" beside a week: the five days of that week."""
    if item.kind != "days" or not item.value.is_habit or len(item.value.weekdays) != _WORKDAYS:
        return item
    if item.words[0] == item.words[-1] or item.words[0].endswith("s"):
        return item
    first, last = (When("weekday", weekday=item.value.weekdays[at]) for at in (0, -1))
    return item._replace(kind="range", value=Span(first, last))


def _is_bare_weekday(item: Item) -> bool:
    """A weekday of no named week, or several in a row."""
    if item.kind == "range":
        span = item.value
        return not span.is_until and span.first.form == "weekday" == span.last.form
    return item.kind == "day" and bool(item.value.form == "weekday")


def _are_weekdays(item: Item) -> bool:
    """ "Monday and Tuesday": days listed, and no habit."""
    value = item.value
    is_list = item.kind == "days" and not value.is_habit and bool(value.whens)
    return is_list and all(when.form == "weekday" for when in value.whens)


def _in_week(n: int, when: When) -> When:
    return When("inweek", n, weekday=when.weekday)


def _predicted(readings: list[Reading]) -> Judged | None:
    """ "Could I run a sub 20 5k do you think": a time asked for, nothing supposed."""
    asked = [_without(r, "~what if") for r in readings if isinstance(r.command, c.PredictRace)]
    best = next((r for r in asked if r.cost == 0), None)
    return None if best is None else Judged(command=best.command, reading=best, is_sure=True)


def _wondered(readings: list[Reading], scene: Scene) -> Judged | None:
    """ "What if I skip tomorrow?": the change, not made."""
    changes = [
        _without(r, "~what if", *VEILS) for r in readings if isinstance(r.command, RESHAPING)
    ]
    best = min(changes, key=lambda r: r.cost, default=None)
    if best is None or best.cost > 1:
        return None
    return Judged(command=supposed(best.command, scene), reading=best, is_sure=best.cost == 0)


def _asks_about_an_if(items: Sequence[Item], scene: Scene) -> bool:
    """ "If I move the tempo to Monday does it mess up the week?": asked, and nothing wished for."""
    sets = scene.vocabulary.set_words
    asks = sets.get("asks of things", frozenset())
    if items[0].kind != "~supposed" or not any(
        item.words == ("?",) or item.words[0] in asks for item in items[2:]
    ):
        return False
    subjects = sets.get("subjects", frozenset())
    return not subjects or not subjects.isdisjoint(items[1].words)


def _wondered_aloud(readings: list[Reading], scene: Scene) -> Judged | None:
    """The change an "if" speaks of, whatever else is asked about it."""
    changes = [_without(r, *VEILS, *AHEAD) for r in readings if isinstance(r.command, RESHAPING)]
    asked = [r for r in changes if all(i.kind in _ASIDE for i in r.unexplained)]
    best = min(asked, key=lambda r: r.cost, default=None)
    if best is None:
        return None
    return Judged(
        command=supposed(best.command, scene), reading=_without(best, *_ASIDE), is_sure=True
    )


def supposed(command: c.Command, scene: Scene) -> c.WhatIf:
    """ "If I skipped Sunday": the one that comes, for what is over is not supposed."""
    day = getattr(command, "session_on", None)
    if day is None or day >= scene.hearing.today:
        return c.WhatIf(command=command)
    weeks = timedelta(weeks=-((day - scene.hearing.today).days // 7))
    spans = {name: getattr(command, name, None) for name in ("session_on", "last_on")}
    ahead = {name: on + weeks for name, on in spans.items() if on is not None}
    return c.WhatIf(command=replace(command, **ahead))


_ASIDE = ("", "week", "session", "feeling", "reason", "~not")
"""Kinds a question about a change is made of."""


def _answerable(readings: list[Reading]) -> list[Reading]:
    """Of "should I", "do I have to": what the plan itself answers."""
    bare = [_without(r, "~advice") for r in readings if isinstance(r.command, ANSWERED_BY_PLAN)]
    return sorted((r for r in bare if r.cost == 0), key=lambda r: (-r.weight, r.rank))


def _without(reading: Reading, *kinds: str) -> Reading:
    left = tuple(i for i in reading.unexplained if i.kind not in kinds)
    return replace(reading, unexplained=left)


def is_sure(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a reading explains enough for what it would do."""
    command = reading.command
    left = reading.unexplained
    if isinstance(command, c.Clarify):
        return True
    if any(i.kind in UNREAL for i in left):
        return isinstance(command, c.SmallTalk | c.AskQuestion)
    if is_veiled(left) and acts(command):
        return False
    left = tuple(i for i in left if i.kind not in VEILS)
    unknown = sum(1 for i in left if not i.kind and i.words[0] not in vocabulary.known)
    known = len(left) - unknown
    if isinstance(command, STRICT):
        return not left or (reading.is_coloured and not isinstance(command, _GRAVE))
    if isinstance(command, (c.LogActivity, *OF_BODY)) and _is_off(reading):
        return False
    if isinstance(command, c.LogActivity) and left and not _is_measured(command):
        return False
    if isinstance(command, c.LogActivity):
        blocking = vocabulary.set_words.get("blocking", frozenset())
        if any(set(i.words) & blocking for i in left):
            return False
        return (known == 0 and unknown <= 4) or (known <= 1 and unknown <= 1)
    if isinstance(command, LENIENT):
        return known <= 2 and unknown <= 4
    blocking = vocabulary.set_words.get("blocking", frozenset())
    if any(i.kind not in ("", "reason") or set(i.words) & blocking for i in left):
        return False
    return len(left) <= 1 and (not left or reading.weight > 1)


_FIGURES = frozenset({"distance", "duration", "clock", "reps", "pace", "race"})
"""Kinds of figure that are not ignored."""
_THINGS = _FIGURES | {"~treadmill"}
"""Kinds that tell of something else than a body."""


def _is_measured(log: c.LogActivity) -> bool:
    """Whether it is told how far, how long or in which parts, and not only what was given up."""
    is_whole = not log.is_race or log.duration is not None
    return is_whole and bool(log.distance or log.duration or log.laps)


def _is_off(reading: Reading) -> bool:
    """Whether what is left tells of somebody or something else than the act itself."""
    is_done = isinstance(reading.command, c.LogActivity)
    alien = _FIGURES if is_done else _THINGS
    return (is_done and reading.is_of_stranger) or any(
        item.kind in alien or _is_year(item) for item in reading.unexplained
    )


def _is_year(item: Item) -> bool:
    """ "I ran a marathon in 2015": a figure that can only be a year."""
    return any(word.isdigit() and 1950 <= int(word) <= 2100 for word in item.words)


def _planned(items: Sequence[Item], scene: Scene) -> Judged:
    """ "Will run 10k tomorrow": nothing done, so ask whether to plan it."""
    clause = Clause(items, scene.hearing, None, scene.text, scene.vocabulary)
    on = clause.take_day()
    far, long, kind = clause.take_distance(), clause.take("duration"), clause.take("kind")
    extra = {"kind": kind} if kind else {}
    option = c.AddSession(on=on, distance=far, duration=long, **extra)
    command = c.Clarify(options=(option,), about="future")
    return Judged(command=command, reading=Reading(command, "AddSession", (), 0, 0), is_sure=True)


def _asked(items: Sequence[Item], scene: Scene) -> Judged:
    words = scene.text[items[0].start : items[-1].end].strip()
    reading = Reading(c.AskQuestion(words=words), "AskQuestion", (), 0, 0)
    return Judged(command=reading.command, reading=reading, is_sure=True)


def is_denied(judged: Judged) -> bool:
    """ "Don't move my long run": no act, but it tells what is spoken of."""
    left = judged.reading.unexplained
    return (
        isinstance(judged.command, RESHAPING) and bool(left) and all(i.kind == "~not" for i in left)
    )
