"""From a message to commands: red flags, the open question, then the grammar; else a question."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from core import commands as c
from core.language.answers import answer
from core.language.clauses import SILENT, Clause, split
from core.language.extract import extract
from core.language.hearing import Heard, Hearing
from core.language.normalize import LONGEST, fold
from core.language.patterns import Item, match_with_gaps
from core.language.readings import Reading, read
from core.language.red_flags import red_flag_in
from core.language.sentences import vocabulary_of
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
LENIENT = (c.SmallTalk, c.AskQuestion, c.Help, c.Explain, c.ReportIllness, c.ReportNiggle, c.ReportFatigue)
MOST_OPTIONS = 3
_STATES = (c.ReportIllness, c.ReportFatigue, c.CheckInAnswered, c.EaseWeek, c.SetGoal)
"""What two clauses in a row tell of together."""
CONTROL = (c.GoBack, c.SkipQuestion, c.Begin, c.Help)
"""What is said alone or not at all."""
COURTESY = (c.SmallTalk, c.Confirm, c.Decline)
"""What is left out beside an act."""


def recognize(text: str, hearing: Hearing) -> Heard:
    """What a message means; never raises, whatever the text."""
    flag = red_flag_in(text)
    if flag is not None:
        return Heard(commands=(c.Refer(flag=flag, words=text.strip()[:LONGEST]),), confidence=1.0, by="gate")
    text = text[:LONGEST]
    folded = fold(text)
    vocabulary = vocabulary_of(hearing.language)
    if vocabulary.shorthand is not None:
        typing = vocabulary.lexicon.typing
        folded = vocabulary.shorthand.sub(lambda found: typing[found[0]], folded)
    items = extract(folded, vocabulary, hearing.units)
    source = text if len(folded) == len(text) else folded
    if hearing.expects is not None:
        answered = answer(items, hearing, vocabulary, source)
        if answered is not None:
            return Heard(commands=answered, confidence=1.0, by="pending")
    return _grammar(items, hearing, vocabulary, source)


def _grammar(items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str) -> Heard:
    segments = split(items)
    if not segments:
        return Heard(commands=(c.Clarify(),), confidence=0.0, by="none")
    whole = _judge(read(items, hearing, vocabulary, text), items, hearing, vocabulary, text)
    if len(segments) > 1:
        parts = _parts(segments, hearing, vocabulary, text)
        if parts is not None and (whole is None or not _spans(whole, segments)):
            return _together(parts)
    if whole is None:
        return _not_understood(items, hearing, vocabulary, text)
    return _together([whole])


class _Judged:
    """A reading with its frame applied: sure, unsure, or a question."""

    def __init__(self, commands: tuple[c.Command, ...], reading: Reading, *, is_sure: bool) -> None:
        self.commands = commands
        self.reading = reading
        self.is_sure = is_sure


def _judge(
    readings: list[Reading], items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> _Judged | None:
    """The best reading of a clause in its frame: what if, should I, don't, will."""
    frame = {item.kind for item in items}
    readings = sorted((_without(r, "~advice") for r in readings), key=lambda r: (r.cost, -r.weight, r.rank)) if "~advice" in frame else readings
    if "~what if" in frame:
        readings = [_without(r, "~what if") for r in readings if isinstance(r.command, RESHAPING)]
        readings.sort(key=lambda r: r.cost)
        if readings and readings[0].cost <= 1:
            return _Judged((c.WhatIf(command=readings[0].command),), readings[0], is_sure=readings[0].cost == 0)
        return _asked(items, vocabulary, text)
    if "~advice" in frame:
        kept = [r for r in readings if isinstance(r.command, c.ShowPaces | c.ShowDay | c.ShowToday | c.PredictRace | c.Explain) and r.cost == 0]
        if not kept:
            return _asked(items, vocabulary, text)
        readings = kept
    if "~future" in frame and frame & {"distance", "duration"} and "~not" not in frame:
        sure = bool(readings) and _is_sure(_without(readings[0], "~future"), vocabulary)
        if not sure or isinstance(readings[0].command, c.LogActivity | c.CompleteSession):
            return _planned(items, hearing, vocabulary, text)
    if not readings:
        return None
    best = readings[0]
    if "~used to" in frame and isinstance(best.command, c.LogActivity):
        return None
    best = _without(best, "~future")
    return _Judged((best.command,), best, is_sure=_is_sure(best, vocabulary))


def _without(reading: Reading, kind: str) -> Reading:
    return replace(reading, unexplained=tuple(i for i in reading.unexplained if i.kind != kind))


def _is_sure(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a reading explains enough for what it would do."""
    command = reading.command
    left = reading.unexplained
    if isinstance(command, c.Clarify):
        return True
    if any(i.kind in ("~not", "~others", "~used to") for i in left):
        return isinstance(command, c.SmallTalk | c.AskQuestion)
    unknown = sum(1 for i in left if not i.kind and i.words[0] not in vocabulary.known)
    known = len(left) - unknown
    if isinstance(command, STRICT):
        return not left
    if isinstance(command, c.LogActivity):
        blocking = vocabulary.set_words.get("blocking", frozenset())
        if any(set(i.words) & blocking for i in left):
            return False
        return known == 0 and unknown <= 4 or known <= 1 and unknown <= 1
    if isinstance(command, LENIENT):
        return known <= 2 and unknown <= 4
    return known <= 1 and unknown <= 1 and len(left) <= 1


def _planned(
    items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> _Judged:
    """ "Will run 10k tomorrow": nothing done, so ask whether to plan it."""
    clause = Clause(items, hearing, None, text, vocabulary)
    on = clause.take_day()
    far, long, kind = clause.take_distance(), clause.take("duration"), clause.take("kind")
    extra = {"kind": kind} if kind else {}
    option = c.AddSession(on=on, distance=far, duration=long, **extra)
    command = c.Clarify(options=(option,), about="future")
    return _Judged((command,), Reading(command, "AddSession", (), 0, 0), is_sure=True)


def _asked(items: Sequence[Item], vocabulary: Vocabulary, text: str) -> _Judged:
    words = text[items[0].start : items[-1].end].strip()
    reading = Reading(c.AskQuestion(words=words), "AskQuestion", (), 0, 0)
    return _Judged((reading.command,), reading, is_sure=True)


def _spans(whole: _Judged, segments: list[list[Item]]) -> bool:
    """Whether a sure reading of the whole needs words of several segments."""
    if not whole.is_sure or whole.reading.unexplained or whole.reading.template is None:
        return False
    return _template_spans(whole.reading, segments)


def _template_spans(reading: Reading, segments: list[list[Item]]) -> bool:
    assert reading.template is not None
    return not any(match_with_gaps(reading.template.pattern, segment) for segment in segments)


def _parts(
    segments: list[list[Item]], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> list[_Judged] | None:
    """The acts of a message told one after the other; None when it is only one."""
    groups: list[list[Item]] = []
    has_aside = False
    acts: list[_Judged | None] = []
    topic: list[Item] = []
    lead: list[Item] = []
    for segment in segments:
        segment = segment + topic
        topic = []
        judged = _judge(read(segment, hearing, vocabulary, text), segment, hearing, vocabulary, text)
        if judged is not None and _is_denied(judged):
            topic = [i for i in segment if i.kind in ("day", "kind", "week", "range")]
            has_aside = True
            continue
        if acts and _is_reason(segment, judged, vocabulary):
            has_aside = True
            continue
        if judged is not None and not judged.is_sure and judged.reading.cost > 1:
            judged = None
        if judged is None and _is_plain(segment):
            if acts and acts[-1] is not None and isinstance(acts[-1].commands[0], RESHAPING):
                has_aside = True
                continue
        if judged is not None and groups and isinstance(judged.commands[0], CONTROL):
            judged = None
        if judged is not None and _is_own_act(judged, segment, acts):
            is_talk = isinstance(judged.commands[0], RESHAPING) and bool(lead) and _is_plain(lead)
            has_aside = has_aside or is_talk
            groups.append(segment if is_talk else lead + segment)
            acts.append(judged)
            lead = []
        elif groups:
            groups[-1] = groups[-1] + segment
        else:
            lead = lead + segment
    if len(groups) < 2 and not (has_aside and groups):
        return None
    judged_groups = []
    for group in groups:
        judged = _judge(read(group, hearing, vocabulary, text), group, hearing, vocabulary, text)
        if judged is None:
            return None
        judged_groups.append(judged)
    return judged_groups


def _is_plain(segment: Sequence[Item]) -> bool:
    """Whether a segment is mere talk: no figure, day, session, place that aches or negation."""
    return all(i.kind in SILENT or i.kind in ("", "reason", "feeling") for i in segment)


def _is_denied(judged: _Judged) -> bool:
    """ "Don't move my long run": no act, but it tells what is spoken of."""
    left = judged.reading.unexplained
    return isinstance(judged.commands[0], RESHAPING) and bool(left) and all(i.kind == "~not" for i in left)


def _is_reason(segment: Sequence[Item], judged: _Judged | None, vocabulary: Vocabulary) -> bool:
    """ "Wedding on Sunday", "kids were ill": why something is asked, not an act of its own."""
    if not any(item.kind == "reason" for item in segment):
        return False
    if judged is not None and isinstance(judged.commands[0], c.BlockDates):
        return True
    people = vocabulary.set_words.get("people", frozenset())
    is_about_people = any(set(item.words) & people for item in segment)
    return is_about_people and (judged is None or isinstance(judged.commands[0], c.ReportIllness))


def _is_own_act(judged: _Judged, segment: Sequence[Item], acts: Sequence[_Judged | None]) -> bool:
    """Whether a segment is an act of its own and not a detail of the one before."""
    command = judged.commands[0]
    last = acts[-1].commands[0] if acts and acts[-1] else None
    if isinstance(command, c.LogActivity | c.CompleteSession) and isinstance(last, c.LogActivity | c.CompleteSession):
        kinds = {item.kind for item in segment}
        has_figure = bool(kinds & {"distance", "duration", "race"})
        return has_figure and bool(kinds & {"sport", "day"} or judged.reading.weight) and isinstance(command, c.LogActivity)
    if isinstance(command, c.ReportFatigue) and isinstance(last, c.LogActivity | c.CompleteSession):
        return not any(i.kind == "feeling" for i in segment)
    if isinstance(command, _STATES) and type(command) is type(last):
        return False
    return not isinstance(command, c.CheckInAnswered) or not isinstance(last, c.LogActivity)


def _together(parts: list[_Judged]) -> Heard:
    """The commands of all acts; small talk beside an act is only courtesy."""
    injected = [p for p in parts if p.reading.act == "Injection"]
    weighty = (
        injected[:1]
        or [p for p in parts if not isinstance(p.commands[0], COURTESY)]
        or [p for p in parts if not isinstance(p.commands[0], c.SmallTalk)][-1:]
        or sorted(parts, key=_is_acknowledging)[:1]
    )
    left = [item for part in weighty for item in part.reading.unexplained]
    words = tuple(" ".join(item.words) for item in left)
    if all(part.is_sure for part in weighty):
        commands = _merge_profiles(command for part in weighty for command in part.commands)
        confidence = max(0.5, 1.0 - 0.1 * len(left))
        return Heard(commands=tuple(dict.fromkeys(commands)), confidence=confidence, unexplained=words)
    options = tuple(command for part in weighty for command in part.commands if not isinstance(command, c.Clarify))
    return Heard(
        commands=(c.Clarify(options=options[:MOST_OPTIONS]),),
        confidence=0.4, unexplained=words, by="grammar",
    )  # fmt: skip


def _is_acknowledging(part: _Judged) -> bool:
    return part.commands[0] == c.SmallTalk(kind=c.SmallTalkKind.ACKNOWLEDGE)


def _merge_profiles(commands: Iterable[c.Command]) -> tuple[c.Command, ...]:
    """What was told about oneself in several clauses, as one command."""
    merged: list[c.Command] = []
    for command in commands:
        last = next((m for m in merged if isinstance(m, c.SetProfile)), None)
        if isinstance(command, c.SetProfile) and last is not None:
            told = {
                f.name: value
                for f in fields(command)
                if (value := getattr(command, f.name)) is not None
            }
            merged[merged.index(last)] = replace(last, **told)
        else:
            merged.append(command)
    return tuple(merged)


def _not_understood(
    items: Sequence[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> Heard:
    """A question about running is passed on; anything else is asked back."""
    del hearing
    words = {word for item in items for word in item.words}
    is_question = any(item.words == ("?",) for item in items) or any(
        item.words[0] in vocabulary.question for item in items[:2]
    )
    if is_question and (words & vocabulary.topics or any(i.kind in ("kind", "sport", "race", "distance", "site") for i in items)):
        return Heard(commands=(c.AskQuestion(words=text.strip()),), confidence=0.6)
    if is_question:
        return Heard(commands=(c.SmallTalk(kind=c.SmallTalkKind.OFF_TOPIC),), confidence=0.5)
    left = tuple(" ".join(i.words) for i in items if not i.is_filler and i.kind not in (".", ","))
    return Heard(commands=(c.Clarify(),), confidence=0.0, unexplained=left, by="none")
