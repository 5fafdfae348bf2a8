"""One clause read: every template that fits is tried, the one that explains most wins."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from core import commands as c
from core.activities.activity import Feeling
from core.athlete import Language, Level, Tone
from core.language import (
    said_asks,
    said_availability,
    said_changes,
    said_corrections,
    said_goals,
    said_life,
    said_logs,
    said_reshape,
    said_weather,
)
from core.language.clauses import Clause
from core.language.hearing import Hearing
from core.language.patterns import Item, Match, match_with_gaps
from core.language.said_logs import is_no_telling
from core.language.vocabulary import Template, Vocabulary
from core.units import Units

Build = Callable[..., c.Command | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clause may mean, and how much of it that explains."""

    command: c.Command
    act: str
    unexplained: tuple[Item, ...]
    weight: int
    """Literal words the template took."""
    rank: int
    template: Template | None = None
    slots: int = 0
    """Things the template named."""
    is_of_stranger: bool = False
    """Whether an unknown word stands where its verb has its subject: "the winner ran 2:05"."""
    more: tuple[c.Command, ...] = ()
    """What the same words ask for besides."""
    is_coloured: bool = False
    """Whether what is left is one unknown word that is no act, object or subject of its own."""

    @property
    def cost(self) -> float:
        """The weight of what is left unexplained."""
        return float(len(self.unexplained))


def read(
    items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> list[Reading]:
    """The readings of a clause, the best first."""
    found: list[Reading] = []
    said = _before_the_reason(items)
    for template in _candidates(said, vocabulary):
        match = match_with_gaps(template.pattern, said, vocabulary.polite)
        if match is None:
            continue
        clause = Clause(items, hearing, match, text, vocabulary)
        command = _build(template, clause)
        if command is not None:
            left = tuple(clause.unexplained())
            found.append(
                Reading(
                    command,
                    template.act,
                    left,
                    match.weight,
                    template.rank,
                    template,
                    len(match.slots),
                    _is_of_stranger(items, match, left),
                    tuple(clause.more),
                    _is_coloured(items, match, left),
                )
            )
    fragment = _fragment(items, hearing, vocabulary, text)
    if fragment is not None:
        found.append(fragment)
    found.sort(key=lambda r: (r.cost, -r.weight, r.rank))
    return _explained_together(_most_exact_first(found))


def _explained_together(found: list[Reading]) -> list[Reading]:
    """ "Send me the whole plan | till the race": what one template leaves, another of it takes."""
    if not found or not isinstance(found[0].command, c.HARMLESS):
        return found
    first = found[0]
    alike = [r for r in found[1:] if r.act == first.act and r.command == first.command]
    left = tuple(i for i in first.unexplained if all(i in r.unexplained for r in alike))
    return [replace(first, unexplained=left), *found[1:]]


def _before_the_reason(items: Sequence[Item]) -> Sequence[Item]:
    """ "Only ran 4k because I had no time": what stands behind "because" is no act."""
    why = next((at for at, item in enumerate(items) if item.kind == "~because"), 0)
    return items[:why] or items


def _is_of_stranger(items: Sequence[Item], match: Match, left: Sequence[Item]) -> bool:
    """Whether the first weighty word of the match's own clause is one no data explains."""
    subject: Item | None = None
    for item in items[: match.used[0]] if match.weight else ():
        if item.kind in (".", ",", "~join"):
            subject = None
        elif subject is None and not item.is_filler:
            subject = item
    return subject is not None and not subject.kind and subject in left


_LEAST_TOLD = 3
"""Words and things a template took, so that one unknown word beside them changes nothing."""
_NOUNS = frozenset({"session", "kind", "sport", "race"})
"""Kinds an unknown word right before them only describes."""


def _is_coloured(items: Sequence[Item], match: Match, left: Sequence[Item]) -> bool:
    """ "Sunday is my preferred long run day", "..., Sunday is zumbathon": nothing hangs on it."""
    if len(left) != 1 or not left[0].is_strange or match.weight + len(match.slots) < _LEAST_TOLD:
        return False
    at = items.index(left[0])
    if at < match.used[0]:
        return False
    joints = [on for on in range(match.used[0], at) if items[on].kind in (".", ",", "~join")]
    is_behind_all = bool(joints) and joints[-1] > match.used[-1]
    return is_behind_all or (at + 1 < len(items) and items[at + 1].kind in _NOUNS)


def _most_exact_first(found: list[Reading]) -> list[Reading]:
    """Of readings of one act that explain as much, the one that names most things is first."""
    if not found:
        return found
    first = found[0]
    alike = (r for r in found if r.act == first.act and r.cost == first.cost)
    best = max((r for r in alike if r.weight == first.weight), key=lambda r: r.slots)
    return [best, *(r for r in found if r is not best)]


def _candidates(items: Sequence[Item], vocabulary: Vocabulary) -> list[Template]:
    """The templates all of whose needs are met."""
    keys = {word for item in items for word in item.words}
    keys.update("{" + item.kind + "}" for item in items if item.kind)
    found = {t.rank: t for key in keys for t in vocabulary.templates.get(key, ())}
    fitting: list[int] = []
    for rank, template in found.items():
        for need in template.pattern.needs:
            if need.isdisjoint(keys):
                break
        else:
            fitting.append(rank)
    return [found[rank] for rank in sorted(fitting)]


def _fragment(
    items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> Reading | None:
    """A log without a verb: "8k easy 46 min"."""
    kinds = {item.kind for item in items}
    if not kinds & {"distance", "duration", "reps", "race"} and not (
        "clock" in kinds and kinds & {"kind", "sport"}
    ):
        return None
    if kinds & {
        "~what if",
        "~advice",
        "~future",
        "~maybe",
        "~others",
        "~used to",
        "~not",
        "days",
        "range",
        "week",
        "site",
    }:
        return None
    if (
        kinds <= {"duration", "day", ",", ".", "", "race", "sign", "~join", "range", "clock"}
        and "duration" in kinds
        and not (kinds & {"race"} and any(i.kind == "duration" and i.value.s % 60 for i in items))
    ):
        return None
    if kinds <= {"race", "day", ",", ".", "", "sign"}:
        return None
    clause = Clause(items, hearing, None, text, vocabulary)
    if is_no_telling(clause):
        return None
    command = said_logs.build_log(clause)
    if command is None:
        return None
    left = tuple(clause.unexplained())
    known = [i for i in left if not i.is_strange]
    is_whole = isinstance(command, c.LogActivity) and command.distance and command.duration
    is_told = is_whole or len(kinds & _TOLD) > 1
    if left and (len(known) > 1 or len(left) > 4 or not is_told or _is_aimed(items, vocabulary)):
        return None
    return Reading(command, "LogActivity", left, 0, 10**6)


def _is_aimed(items: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """ "Bring the long run to 16 km": a word before the distance says what it shall be."""
    aims = vocabulary.set_words.get("aim of distance", frozenset())
    return any(
        behind.kind == "distance" and before.words[-1] in aims for before, behind in pairwise(items)
    )


_TOLD = frozenset(
    {"distance", "race", "duration", "clock", "kind", "sport", "day", "hr", "pace", "reps"}
)
"""What a run is told with; two of these make a log even beside a stray word."""


def _build(template: Template, clause: Clause) -> c.Command | None:
    constants = dict(template.constants)
    build = BUILDERS.get(template.act)
    if build is not None:
        return build(clause, **constants)
    clause.use_slots()
    kind: Any = COMMANDS[template.act]
    command: c.Command = kind(**{name: _value(name, text) for name, text in constants.items()})
    return command


def _value(name: str, text: str) -> Any:
    """A constant of a template as the field wants it."""
    for enum, names in _ENUMS:
        if name in names:
            return enum(text)
    return {"yes": True, "no": False}.get(text, text)


_ENUMS: tuple[tuple[Any, frozenset[str]], ...] = (
    (Units, frozenset({"units"})),
    (Language, frozenset({"language"})),
    (Tone, frozenset({"tone"})),
    (Level, frozenset({"level"})),
    (Feeling, frozenset({"feeling"})),
    (c.SmallTalkKind, frozenset({"kind"})),
)
COMMANDS = {kind.__name__: kind for kind in c.COMMANDS}


def _profile_name(clause: Clause) -> c.Command | None:
    names = clause.names()
    if not 1 <= len(names) <= 3:
        return None
    clause.used.update(range(len(clause.items)))
    return c.SetProfile(
        first_name=clause.text[names[0].start : names[-1].end].strip(" .!?,").title()
    )


def _profile_place(clause: Clause) -> c.Command | None:
    names = clause.names()
    if not 1 <= len(names) <= 4 or clause.has(
        "distance", "duration", "days", "week", "range", "number"
    ):
        return None
    clause.used.update(range(len(clause.items)))
    return c.SetProfile(place=clause.text[names[0].start : names[-1].end].strip(" .!?,"))


def _question(clause: Clause) -> c.Command:
    clause.used.update(range(len(clause.items)))
    return c.AskQuestion(words=clause.words)


def _injection(clause: Clause) -> c.Command:
    clause.used.update(range(len(clause.items)))
    return c.SmallTalk(kind=c.SmallTalkKind.OFF_TOPIC)


def _small_talk(clause: Clause, kind: str) -> c.Command | None:
    tasks = clause.vocabulary.set_words.get("other tasks", frozenset())
    is_task = clause.items[0].words[0] in tasks
    if clause.has("distance", "duration", "clock", "site", "reps") and not is_task:
        return None
    if kind == "off topic":
        clause.used.update(range(len(clause.items)))
    clause.use(
        "feeling",
        "day",
        "part",
        "session",
        "week",
        "~not",
        "range",
        "reason",
        "kind",
        "sport",
        "race",
    )
    return c.SmallTalk(kind=c.SmallTalkKind(kind))


def _has_no_injuries(clause: Clause) -> c.Command:
    clause.use("~not")
    return c.SetProfile(has_no_injuries=True)


BUILDERS: dict[str, Build] = {
    "LogActivity": said_logs.build_log,
    "Injection": _injection,
    "Amend": said_corrections.build_amend,
    "DeleteActivity": said_corrections.build_delete,
    "CompleteSession": said_corrections.build_complete,
    "CheckInAnswered": said_corrections.build_check_in,
    "MoveSession": said_reshape.build_move,
    "SwapSessions": said_reshape.build_swap,
    "SkipSession": said_reshape.build_skip,
    "RestInstead": said_reshape.build_rest,
    "CannotRun": said_reshape.build_cannot,
    "ReplaceSession": said_changes.build_replace,
    "SportWish": said_changes.build_sport_wish,
    "ScaleSession": said_changes.build_scale,
    "EaseWeek": said_changes.build_ease,
    "PushWeek": said_changes.build_push,
    "AddSession": said_changes.build_add,
    "AddRace": said_changes.build_add_race,
    "ReplanFrom": said_changes.build_replan,
    "SetAvailability": said_availability.build_availability,
    "BlockDates": said_availability.build_block,
    "FreeDates": said_availability.build_free,
    "NeverOn": said_availability.build_never,
    "LiftRule": said_availability.build_rule_lifted,
    "CapLongRun": said_availability.build_cap,
    "Commitment": said_availability.build_commitment,
    "MostRuns": said_availability.build_most,
    "Hours": said_life.build_hours_rule,
    "ReportIllness": said_life.build_illness,
    "ReportNiggle": said_life.build_niggle,
    "ReportFatigue": said_life.build_fatigue,
    "ReportHeat": said_weather.build_heat,
    "HotDay": said_weather.build_hot_day,
    "ReportRecovered": said_life.build_recovered,
    "ReportCondition": said_life.build_condition,
    "Cleared": said_life.build_cleared,
    "Misheard": said_life.build_misheard,
    "SetGoal": said_goals.build_goal,
    "DropGoal": said_goals.build_drop_goal,
    "WeeklyVolume": said_goals.build_weekly,
    "LongestRun": said_goals.build_longest,
    "RecentResult": said_goals.build_result,
    "HeartRates": said_goals.build_heart,
    "Age": said_goals.build_age,
    "LongRunDay": said_goals.build_long_day,
    "Uninjured": _has_no_injuries,
    "Name": _profile_name,
    "Place": _profile_place,
    "ShowToday": said_asks.build_today,
    "ShowDay": said_asks.build_day,
    "NextSession": lambda clause: c.ShowDay(),  # noqa: ARG005
    "ShowWeek": said_asks.build_week,
    "ShowLog": said_asks.build_log_list,
    "ShowProgress": said_asks.build_progress,
    "ShowPaces": said_asks.build_paces,
    "PredictRace": said_asks.build_predict,
    "Explain": said_asks.build_explain,
    "AskQuestion": _question,
    "SmallTalk": _small_talk,
    "SetRoutine": said_asks.build_routine,
    "SetQuietHours": said_asks.build_quiet,
    "Snooze": said_asks.build_snooze,
    "Export": said_asks.build_export,
    "LinkAccount": said_asks.build_link,
    "Remember": said_asks.build_remember,
    "Forget": said_asks.build_forget,
}
"""Act -> what builds its command; acts not listed are commands without slots."""
