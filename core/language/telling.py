"""A message told in several clauses: which are acts, which details, which mere talk."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core import commands as c
from core.language.clauses import SILENT, Clause
from core.language.judging import (
    DONE,
    OF_BODY,
    RESHAPING,
    Judged,
    Scene,
    considered,
    is_denied,
    judge,
)
from core.language.kin import is_of_illness
from core.language.own_acts import is_own_act
from core.language.patterns import Item
from core.language.readings import Reading
from core.language.reasons import is_mere_reason, moved_for, tells_why
from core.language.requests import begins_as_request
from core.language.said_logs import build_log
from core.language.stance import begins_anew, hung_over, is_behind, is_veiled, veils_of
from core.language.statements import leans
from core.language.told_runs import is_day_of_run
from core.language.vocabulary import Vocabulary
from core.language.wished_times import with_target, with_wished_time
from core.workouts.steps import WorkoutKind

_SAID_TWICE = (c.CompleteSession, c.SkipSession, c.ReplanFrom)
"""What may be said once more without naming anything."""
CONTROL = (c.GoBack, c.SkipQuestion, c.Begin, c.Help)
"""What is said alone or not at all."""


_TALKED_OF = (
    *RESHAPING, c.DeleteActivity, c.SetRoutine, c.SetQuietHours, c.Snooze, c.Undo,
    c.ReportRecovered,
)  # fmt: skip
"""What is followed by mere talk."""
_OnADay = c.MoveSession | c.SkipSession | c.ReplaceSession | c.ScaleSession
_ON_A_DAY = (c.MoveSession, c.SkipSession, c.ReplaceSession, c.ScaleSession)
"""What is asked of the session of one day."""
_BESIDE_DONE = (*SILENT, "", "~not", "side", "~others", "reason")
"""Kinds talk behind what was done is made of."""
_BESIDE = (*SILENT, "", "reason", "feeling", "side", "~race", "session")
"""Kinds of what is told beside an act and changes nothing of it."""
_JOINTS = (".", ",", "sign", "~join")
"""Kinds that only part clauses."""
_DATED = ("day", "range", "week", "site")
"""Kinds by which an act has a day of its own, or is none of a log."""
_OF_A_RUN = ("distance", "clock", "pace", "reps", "hr", "race")
"""Kinds what was run is told with."""
_PLAIN = ("", "reason", "feeling", "~future", "~maybe")
"""Kinds mere talk is made of."""


class Telling:
    """The clauses of a message as they are heard, one after the other."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.groups: list[list[Item]] = []
        self._acts: list[Judged] = []
        self._lead: list[Item] = []
        self._topic: list[Item] = []
        self._has_talk = False
        self._grown: set[int] = set()
        self._veils: list[Item] = []

    def acts(self) -> list[Judged] | None:
        """The acts told, each with its details; None when there is only one."""
        if len(self.groups) < 2 and not (self._has_talk and self.groups):
            is_told = bool(self.groups) and self._acts[0].is_sure and self._is_mere_talk(0)
            if not is_told:
                return None
        judged: list[Judged] = []
        for at, group in enumerate(self.groups):
            heard = self._acts[at]
            if judged and isinstance(heard.command, DONE) and _tells_no_day(group, judged[-1]):
                group = [*group, *_days_of(self.groups[at - 1])]
                self._grown.add(at)
            elif self._is_on_the_day_behind(at):
                group = [*group, *_days_of(self.groups[at + 1])]
                self._grown.add(at)
            act = judge(group, self.scene) if at in self._grown else heard
            if (act is None or not act.is_sure) and heard.is_sure and self._is_mere_talk(at):
                is_same = act is not None and type(act.command) is type(heard.command)
                act = replace(act, is_sure=True) if act is not None and is_same else heard
            if act is None:
                return None
            judged.append(with_target(act, heard))
        return judged

    def _is_mere_talk(self, at: int) -> bool:
        """Whether what was added to a sure act changes nothing: "run done, legs felt good"."""
        heard = self._acts[at]
        names = ("blocking", "acts on", "interrogative", "turns the meaning")
        telling = frozenset().union(
            *(self.scene.vocabulary.set_words.get(name, frozenset()) for name in names)
        )
        told = {item.start for item in heard.items}
        added = [item for item in self.groups[at] if item.start not in told]
        is_risky = isinstance(heard.command, c.DeleteEverything | c.UnlinkAccount)
        return not is_risky and all(
            item.kind in _BESIDE and telling.isdisjoint(item.words) for item in added
        )

    def _is_on_the_day_behind(self, at: int) -> bool:
        """ "40 min rowing and 20 min gym on Monday": the first was on that day too."""
        both = self.groups[at : at + 2]
        return (
            len(both) == 2
            and all(isinstance(act.command, c.LogActivity) for act in self._acts[at : at + 2])
            and both[1][0].kind == "~join"
            and not any(item.kind in _DATED for item in both[0])
        )

    def hear(self, segment: list[Item]) -> None:
        """Takes in the next clause."""
        veils = hung_over(segment, self._veils, self.scene.vocabulary)
        if not _names_its_own(segment):
            segment = segment + self._topic
        segment = segment + self._hanging(segment, veils)
        self._topic = []
        if self._acts and (goal := with_wished_time(self._acts[-1], segment, self.scene)):
            self._acts[-1], self._has_talk = goal, True
            return
        judged = self._offered(segment, judge(segment, self.scene))
        if self._acts and self._is_doubt(segment):
            self._acts[-1] = considered(self._acts[-1].reading)
            self._has_talk = True
            return
        if judged is not None and self._acts and _adds_nothing(judged, self._acts[-1]):
            self._has_talk = True
            return
        self._veils = veils_of(segment, None if judged is None else judged.reading.unexplained)
        is_reason = any(item.kind == "reason" for item in segment)
        if is_reason or is_of_illness(segment, self.scene.vocabulary):
            self._veils = [veil for veil in self._veils if veil.kind != "~others"]
        if not self.groups and (move := moved_for(self._lead, segment, self.scene)) is not None:
            self.groups, self._acts, self._lead = [self._lead], [move], []
            self._has_talk = True
            return
        if is_veiled(self._lead) and begins_anew(segment, self.scene.vocabulary):
            self._lead, self._has_talk = [], True
        if self.groups and is_veiled(self._veils) and is_behind(segment):
            self._extend(segment)
        elif judged is not None and is_denied(judged):
            self._topic = [i for i in segment if i.kind in ("day", "kind", "week", "range")]
            self._has_talk = True
        elif self._is_talk(segment, judged) or (judged is None and self._leaves_alone(segment)):
            self._has_talk = True
        elif judged is not None and self._is_act(judged, segment):
            self._begin(judged, segment)
        elif judged is None and self._asks_whether(segment):
            words = self.scene.text[segment[0].start : segment[-1].end].strip(" ,")
            asked = Reading(c.AskQuestion(words=words), "AskQuestion", (), 0, 0)
            self._begin(Judged(command=asked.command, reading=asked, is_sure=True), segment)
        elif self.groups:
            self._extend(segment)
        else:
            self._lead = self._lead + segment

    def _asks_whether(self, segment: Sequence[Item]) -> bool:
        """ "My knee is niggling, run anyway?": what is asked about a body just told of."""
        is_of_body = bool(self._acts) and isinstance(self._acts[-1].command, OF_BODY)
        is_marked = self.scene.text[segment[0].start :].rstrip().endswith("?")
        return is_of_body and is_marked and any(i.kind in ("sport", "kind") for i in segment)

    def _hanging(self, segment: Sequence[Item], veils: list[Item]) -> list[Item]:
        """The veils without kin where a change is asked for: "dad's in hospital, skip tomorrow"."""
        if not any(veil.kind == "~others" for veil in veils):
            return veils
        alone = judge(segment, self.scene)
        is_asked_for = alone is not None and alone.is_sure and isinstance(alone.command, RESHAPING)
        return [veil for veil in veils if not (is_asked_for and veil.kind == "~others")]

    def _is_doubt(self, segment: Sequence[Item]) -> bool:
        """ "Could I cancel Friday? Not sure yet": whether it takes the change before half back."""
        words = tuple(word for item in segment if item.kind not in _JOINTS for word in item.words)
        doubts = self.scene.vocabulary.sets.get("in doubt", ())
        return isinstance(self._acts[-1].command, RESHAPING) and words in doubts

    def _extend(self, segment: Sequence[Item]) -> None:
        """Adds a clause to the act before it."""
        self.groups[-1] = [*self.groups[-1], *segment]
        self._grown.add(len(self.groups) - 1)

    def _offered(self, segment: Sequence[Item], judged: Judged | None) -> Judged | None:
        """ "Can't run today. Tomorrow?": the day offered for what is left out."""
        left_out = self._acts[-1].command if self._acts else None
        if judged is None or not isinstance(judged.command, c.ShowDay | c.ShowToday):
            return judged
        on = judged.command.on if isinstance(judged.command, c.ShowDay) else None
        if on is None or not isinstance(left_out, c.SkipSession) or left_out.last_on is not None:
            return judged
        if left_out.session_on is None or not _is_offer(segment, self.scene):
            return judged
        move = c.MoveSession(to_day=on)
        reading = replace(judged.reading, command=move, template=None, weight=1)
        return replace(judged, command=move, reading=reading)

    def _is_talk(self, segment: Sequence[Item], judged: Judged | None) -> bool:
        """Whether a clause behind an act only says why."""
        if not self._acts:
            return False
        if judged is not None and isinstance(judged.command, CONTROL):
            return True
        if is_mere_reason(segment, judged, self.scene):
            return True
        if self._acts[-1].is_sure and tells_why(
            segment, judged, self._acts[-1].command, self.scene
        ):
            return True
        is_of_others = any(item.kind == "~others" for item in segment)
        if is_of_others and (judged is None or not judged.is_sure):
            return True
        is_ill = isinstance(self._acts[-1].command, c.ReportIllness)
        if is_ill and _is_weakness(judged, segment, self.scene):
            return True
        is_hopeless = judged is None or (not judged.is_sure and judged.reading.cost > 1)
        last = self._acts[-1].command
        idle = self.scene.vocabulary.set_words.get("idle", frozenset())
        is_impossible = judged is not None and judged.reading.act == "CannotRun"
        if (
            isinstance(last, c.LogActivity)
            and not is_impossible
            and _is_idle_day(segment, self.groups[-1], idle)
        ):
            return True
        if isinstance(last, OF_BODY) and self._is_of_rest(segment, judged):
            return True
        if is_hopeless and isinstance(last, DONE):
            return judged is None and all(i.kind in _BESIDE_DONE for i in segment)
        return is_hopeless and _is_plain(segment) and isinstance(last, _TALKED_OF)

    def _is_of_rest(self, segment: Sequence[Item], judged: Judged | None) -> bool:
        """ "Been ill since Saturday, not running", "sharp pain, began on today's run"."""
        asking = self.scene.vocabulary.set_words.get("interrogative", frozenset())
        is_rest = segment[-1].kind in ("session", "sport") and all(
            item.is_filler or item.kind in ("~not", "~join", ",", ".") for item in segment[:-1]
        )
        if is_rest and any(item.kind == "~not" for item in segment):
            return True
        is_shown = judged is not None and isinstance(judged.command, c.ShowDay | c.ShowToday)
        words = {word for item in segment for word in item.words}
        return is_shown and asking.isdisjoint(words) and "?" not in words

    def _leaves_alone(self, segment: Sequence[Item]) -> bool:
        """ "Don't touch the tempo, ...": what is to stay, before what is asked for."""
        touch = self.scene.vocabulary.set_words.get("touch", frozenset())
        touch |= self.scene.vocabulary.set_words.get("acts on", frozenset())
        pairs = [pair for both in pairwise(segment) for pair in (both, both[::-1])]
        return any(no.kind == "~not" and not touch.isdisjoint(it.words) for no, it in pairs)

    def _is_act(self, judged: Judged, segment: Sequence[Item]) -> bool:
        if not judged.is_sure and judged.reading.cost > 1:
            return False
        is_shown = isinstance(judged.command, c.ShowDay | c.ShowToday)
        if is_shown and not judged.is_sure and any(i.kind == "feeling" for i in segment):
            return False
        if self._acts and _is_bare_day(judged, segment):
            return False
        if self._acts and self._is_missing_measure(judged, segment):
            return False
        return is_own_act(judged, segment, self._acts, self.scene.vocabulary)

    def _is_missing_measure(self, judged: Judged, segment: Sequence[Item]) -> bool:
        """ "Did a plod by the river, five k, took me 39 minutes": the time of the run before."""
        told, kinds = ({item.kind for item in one} for one in (self.groups[-1], segment))
        is_of_session = isinstance(self._acts[-1].command, c.CompleteSession)
        is_log = isinstance(judged.command, c.LogActivity)
        is_other = kinds & {"sport", "day", "kind", "session"} or told & {"duration", "clock"}
        is_time = "distance" in told and "duration" in kinds and "distance" not in kinds
        return is_of_session and is_log and is_time and not is_other

    def _begin(self, judged: Judged, segment: list[Item]) -> None:
        """Begins a new act; talk before a change of plan is left out."""
        is_talk = (
            isinstance(judged.command, RESHAPING)
            and bool(self._lead)
            and (
                all(item.kind in (*SILENT, *_PLAIN, "~others", "unit") for item in self._lead)
                or _is_illness_of_others(self._lead, self.scene.vocabulary)
                or self._is_talk_before(judged, segment)
            )
        )
        if isinstance(judged.command, _ON_A_DAY) and _is_about_a_day(self._lead, judged.command):
            self._lead = [item for item in self._lead if item.kind == "day"]
        self._has_talk = self._has_talk or is_talk
        if (
            self._acts
            and isinstance(judged.command, DONE)
            and (
                _is_feeling(self._acts[-1], self.groups[-1])
                or is_day_of_run(self._acts[-1], self.groups[-1], segment, self.scene)
            )
        ):
            self._lead = self.groups.pop()
            self._acts.pop()
            self._grown.discard(len(self.groups))
        if (
            isinstance(judged.command, c.LogActivity)
            and _is_row(self._lead)
            and _has_its_day(segment)
        ):
            self._begin_row()
        if self._lead and not is_talk:
            self._grown.add(len(self.groups))
        self.groups.append(segment if is_talk else self._lead + segment)
        self._acts.append(judged)
        self._lead = []

    def _is_talk_before(self, judged: Judged, segment: Sequence[Item]) -> bool:
        """ "Ten hours a day on my feet, so could you ease this week": what leads up to it."""
        is_request = judged.is_sure and begins_as_request(segment, self.scene.vocabulary)
        tells_day = isinstance(judged.command, _ON_A_DAY) and judged.command.session_on is None
        tells_day = tells_day and any(item.kind == "day" for item in self._lead)
        if not is_request or leans(judged.command) or tells_day or is_veiled(self._lead):
            return False
        told = judge(self._lead, self.scene)
        return told is None and not any(item.kind in _OF_A_RUN for item in self._lead)

    def _begin_row(self) -> None:
        """ "Friday 50 min, Sunday 17k in 1:41": what stood alone was done too, on its own day."""
        scene = self.scene
        clause = Clause(self._lead, scene.hearing, None, scene.text, scene.vocabulary)
        log = build_log(clause)
        if isinstance(log, c.LogActivity) and not clause.unexplained():
            self.groups.append(self._lead)
            self._acts.append(Judged(command=log, reading=Reading(log, "", (), 0, 0), is_sure=True))
            self._lead = []


_OF_A_ROW = (*SILENT, "day", "distance", "duration", "clock", "kind", "sport", "feeling")
"""Kinds a day of a list of what was done is told with."""


def _is_row(segment: Sequence[Item]) -> bool:
    """Whether a clause is one day and what was done on it: "Friday 50 min easy"."""
    is_plain = all(item.is_filler or item.kind in _OF_A_ROW for item in segment)
    return is_plain and _has_its_day(segment)


def _has_its_day(segment: Sequence[Item]) -> bool:
    """Whether a clause tells of a day and of how much."""
    kinds = [item.kind for item in segment]
    return kinds.count("day") == 1 and any(kind in ("distance", "duration") for kind in kinds)


def _adds_nothing(judged: Judged, before: Judged) -> bool:
    """ "Intervals done, nailed them": the act before, said once more."""
    again, first = judged.command, before.command
    if isinstance(again, c.SkipQuestion) and isinstance(first, c.SkipSession):
        return True
    if not judged.is_sure or type(again) is not type(first) or isinstance(again, c.Clarify):
        return False
    bare = type(again)() if isinstance(again, _SAID_TWICE) else None
    return again == first or (bare is not None and again == bare)


_OF_A_PLAN = ("~used to", "distance", "duration", "number", "sport", "kind", "race")
"""Kinds what was meant to be run is told with."""


def _is_about_a_day(lead: Sequence[Item], command: _OnADay) -> bool:
    """ "Tomorrow the car is away, can we do it on Friday?": the talk tells which day is meant."""
    is_meant = isinstance(command, c.SkipSession) and any(i.kind == "~used to" for i in lead)
    kinds = (*SILENT, *_PLAIN, "day", *(_OF_A_PLAN if is_meant else ()))
    is_talk = all(item.kind in kinds for item in lead)
    return is_talk and command.session_on is None and sum(item.kind == "day" for item in lead) == 1


def _is_offer(segment: Sequence[Item], scene: Scene) -> bool:
    """Whether a segment asks for nothing but a day."""
    offers = scene.vocabulary.set_words.get("offer", frozenset())
    is_asked = scene.text[segment[-1].end :].lstrip().startswith("?")
    return is_asked and all(
        item.kind in (*SILENT, "day") or set(item.words) <= offers for item in segment
    )


def _tells_no_day(group: Sequence[Item], before: Judged) -> bool:
    """ "Yesterday I swam 2k and ran 5k": the second was on that day too."""
    return (
        isinstance(before.command, c.LogActivity)
        and group[0].kind in (",", "~join")
        and not any(item.kind in _DATED for item in group)
    )


def _names_its_own(segment: Sequence[Item]) -> bool:
    """ "Don't move the tempo, move Friday": what the clause before spoke of is not meant."""
    kinds = {item.kind for item in segment}
    return "session" not in kinds and bool(kinds & {"day", "kind", "range", "week"})


def _is_idle_day(segment: Sequence[Item], before: Sequence[Item], idle: frozenset[str]) -> bool:
    """ "Mon 6k, Tue rest", "14th: 7k, 13th: nothing": a day of a list on which nothing was done."""
    told = [item for item in before if item.kind not in SILENT]
    days = [item.value for item in segment if item.kind == "day"]
    is_ahead = any(day.form == "offset" and day.n > 0 for day in days)
    is_list = bool(told) and told[0].kind == "day" and bool(days) and not is_ahead
    others = [i for i in segment if not i.is_filler and i.kind not in (*SILENT, "day", "~not")]
    is_rest = [i.value is WorkoutKind.REST or not idle.isdisjoint(i.words) for i in others]
    is_idle = any(i.kind == "~not" for i in segment) or bool(is_rest)
    return is_list and is_idle and all(is_rest)


def _is_illness_of_others(lead: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """ "My wife's ill today, can't run tomorrow": why, whatever day it names."""
    kinds = {item.kind for item in lead}
    return kinds <= {*SILENT, *_PLAIN, "~others", "day"} and (
        "~others" in kinds and is_of_illness(lead, vocabulary)
    )


def _days_of(group: Sequence[Item]) -> list[Item]:
    return [item for item in group if item.kind == "day"][:1]


def _is_feeling(judged: Judged, group: Sequence[Item]) -> bool:
    """ "Knackered but done": how it felt, told before what was done."""
    is_felt = any(item.kind == "feeling" for item in group)
    return isinstance(judged.command, c.ReportFatigue) and is_felt


def _is_bare_day(judged: Judged, segment: Sequence[Item]) -> bool:
    """ "..., October 18th": a day that belongs to the act before, unless it is asked."""
    template = judged.reading.template
    is_bare = template is not None and template.pattern.is_whole
    is_shown = isinstance(judged.command, c.ShowDay | c.ShowToday | c.ShowWeek | c.SkipSession)
    return is_bare and is_shown and not any(item.words == ("?",) for item in segment)


def _is_plain(segment: Sequence[Item]) -> bool:
    """Whether a segment is mere talk: no figure, day, session, place that aches or negation."""
    return all(i.kind in SILENT or i.kind in _PLAIN for i in segment)


def _is_weakness(judged: Judged | None, segment: Sequence[Item], scene: Scene) -> bool:
    """ "Stomach bug, can't stand up": being without strength is part of the illness."""
    if judged is None or not isinstance(judged.command, c.ReportFatigue):
        return False
    clause = Clause(segment, scene.hearing, None, scene.text, scene.vocabulary)
    return clause.says_any("no strength")
