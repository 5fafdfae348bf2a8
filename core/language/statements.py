"""A message of several sentences: those that stand alone, each with what is said of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from itertools import product

from core import commands as c
from core.language.clauses import joins_alike
from core.language.hearing import Heard
from core.language.judging import DONE, OF_BODY, OF_HEALTH, RESHAPING
from core.language.merging import merge
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

MOST = 8
"""Sentences that are heard one by one; what is longer is a story."""
PLAINLY = 0.8
"""The chance from which the words of a sentence are about what was heard in it."""
SURELY = 0.95
"""The chance from which a sentence tells something else than the one before."""
_LEANING = (
    c.SmallTalk, c.Confirm, c.Decline, c.Clarify, c.Undo, c.Redo, c.GoBack, c.SkipQuestion,
    c.Begin, c.CheckInAnswered, c.Refer,
)  # fmt: skip
"""What is no act of its own, or speaks of what was said before."""
_DAYS = (c.ShowDay, c.ShowToday, c.ShowWeek)
"""What a bare day is read as."""
_CHANGES = (
    c.MoveSession, c.SwapSessions, c.SkipSession, c.ReplaceSession, c.ScaleSession, c.EaseWeek,
    c.AddSession, c.BlockDates,
)  # fmt: skip
"""What may tell of one session in two sentences."""
_FAMILIES: tuple[tuple[tuple[type[c.CommandBase], ...], tuple[type[c.CommandBase], ...]], ...] = (
    (DONE, (*DONE, c.ReportFatigue)),
    (OF_HEALTH, OF_HEALTH),
    (c.HARMLESS, c.HARMLESS),
)
"""What two sentences in a row mostly tell together."""
_CLAUSES: tuple[tuple[tuple[type[c.CommandBase], ...], tuple[type[c.CommandBase], ...]], ...] = (
    (DONE, (c.ReportRecovered, c.SkipSession, c.SetProfile, c.AmendActivity, c.Snooze)),
    (OF_BODY, (c.ReportHeat, c.LogActivity)),
    ((*_CHANGES, c.AmendActivity, c.SetProfile, c.SetGoal, c.AddRace), (c.LogActivity,)),
    (_CHANGES, (c.ReportFatigue,)),
    ((c.SetProfile, c.SetGoal), (c.SetProfile, c.SetGoal)),
)
"""What two clauses in a row mostly tell together."""
_FIGURES = frozenset(
    {
        "distance", "duration", "session_on", "to_day", "first", "last", "target", "severity",
        "by_distance", "to_distance", "by_duration", "to_duration",
    }
)  # fmt: skip
"""Fields that no other sentence changes."""
_JOINTS = (".", ",", "sign", "~join")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a message."""

    text: str
    """As it was typed, with the mark it ends with."""
    words: str
    """The same without what joins it to the sentence before."""
    is_bare_day: bool
    """Whether it names a day, or a week, and asks or tells nothing of it."""
    puts_right: bool
    """Whether it begins as one does that takes something back."""
    is_besides: bool
    """Whether it begins as one does that speaks of something else: "btw ..."."""


def sentences_of(items: Sequence[Item], text: str, vocabulary: Vocabulary) -> list[Sentence]:
    """The sentences of a message."""
    rows: list[list[Item]] = [[]]
    for item in items:
        if item.kind == "." or not rows[-1] or rows[-1][-1].kind != ".":
            rows[-1].append(item)
        else:
            rows.append([item])
    return _as_typed(rows, text, vocabulary)


def clauses_of(items: Sequence[Item], text: str, vocabulary: Vocabulary) -> list[Sentence]:
    """The clauses of a message: what stands between stops, commas, dashes and joining words."""
    rows: list[list[Item]] = [[]]
    for at, item in enumerate(items):
        is_joint = item.kind in (".", ",", "~join") or item.words == ("-",)
        is_between = is_joint and not joins_alike(items, at)
        if is_between and rows[-1] and rows[-1][-1].kind not in _JOINTS:
            rows.append([])
        rows[-1].append(item)
    return _as_typed(rows, text, vocabulary)


def _as_typed(rows: Sequence[Sequence[Item]], text: str, vocabulary: Vocabulary) -> list[Sentence]:
    rows = _with_scores([row for row in rows if any(item.kind not in _JOINTS for item in row)])
    starts = [0, *(row[0].start for row in rows[1:]), len(text)]
    ends = starts[1:]
    return [
        _sentence(row, vocabulary, text, start, end)
        for row, start, end in zip(rows, starts, ends, strict=False)
    ]


def _with_scores(rows: Sequence[Sequence[Item]]) -> list[Sequence[Item]]:
    """ "My heel aches. I'd say 2 out of 10, and ...": how bad it is belongs to what aches."""
    kept: list[Sequence[Item]] = []
    for row in rows:
        first = next(at for at, item in enumerate(row) if item.kind not in _JOINTS)
        end = next((at for at in range(first, len(row)) if row[at].kind in _JOINTS), len(row))
        told = [item for item in row[first:end] if not item.is_filler]
        is_score = [item.kind for item in told] in (["score"], ["rpe"])
        if kept and is_score and any(item.kind == "site" for item in kept[-1]):
            kept[-1] = [*kept[-1], *row[:end]]
            row = row[end:]
        if row:
            kept.append(row)
    return [row for row in kept if any(item.kind not in _JOINTS for item in row)]


def _sentence(
    row: Sequence[Item], vocabulary: Vocabulary, text: str, start: int, end: int
) -> Sentence:
    at = next(at for at, item in enumerate(row) if item.kind not in _JOINTS)
    told = [item for item in row if item.kind not in _JOINTS]
    asking = vocabulary.question | vocabulary.set_words.get("show", frozenset())
    is_bare = told[0].words[0] not in asking and all(
        item.kind in ("day", "week", "range") or (item.is_filler and not item.kind) for item in told
    )
    besides = vocabulary.set_words.get("by the way", frozenset())
    rights = {phrase[0] for phrase in vocabulary.sets.get("puts right", ())}
    return Sentence(
        text=text[start:end],
        words=text[row[at].start if at else start : end].strip(),
        is_bare_day=is_bare,
        puts_right=told[0].words[0] in rights or told[0].kind == "~not",
        is_besides=any(not besides.isdisjoint(item.words) for item in row[:at]),
    )


def heard_apart(
    sentences: Sequence[Sentence],
    hear: Callable[[str], Heard],
    today: date,
    *,
    are_clauses: bool = False,
) -> Heard | None:
    """What a message means of whose sentences some stand alone; None where they do not.

    Clauses need to be plainer: each is but a part of a sentence.
    """
    if not 1 < len(sentences) <= MOST:
        return None
    each = [hear(sentence.words) for sentence in sentences]
    starts = _starts(sentences, each, today, are_clauses=are_clauses)
    if len(starts) < (2 if are_clauses else 1):
        return None
    ends = [*starts[1:], len(each)]
    parts = [
        _heard_of(sentences[start:end], each[start:end], hear)
        for start, end in zip(starts, ends, strict=True)
    ]
    if len(parts) < 2:
        return parts[0]
    if not all(map(_is_sure, parts)):
        return None
    told = (command for part in parts for command in part.commands)
    return Heard(
        commands=merge(told, today),
        confidence=min(part.confidence for part in parts),
        unexplained=tuple(word for part in parts for word in part.unexplained),
        by="ear" if any(part.by == "ear" for part in parts) else "grammar",
        chance=min(part.chance for part in parts),
    )


def _heard_of(
    sentences: Sequence[Sentence], each: Sequence[Heard], hear: Callable[[str], Heard]
) -> Heard:
    """What one sentence says with those that lean on it; alone, where they would change it."""
    if len(each) == 1:
        return each[0]
    together = hear("".join(sentence.text for sentence in sentences))
    told = [alone for alone, s in zip(each, sentences, strict=True) if _stands(alone, s)]
    is_put_right = any(sentence.puts_right for sentence in sentences[1:])
    if len(told) == 1 and not is_put_right and _contradict(told[0], together):
        return told[0]
    return together


def _contradict(alone: Heard, together: Heard) -> bool:
    """Whether figures or days of what was said alone became others, or an ache was lost."""
    for command in alone.commands:
        alike = [other for other in together.commands if type(other) is type(command)]
        is_lost = not alike and isinstance(command, OF_BODY)
        if is_lost or (alike and not any(_agree(command, other) for other in alike)):
            return True
    return False


def _agree(command: c.Command, other: c.Command) -> bool:
    return all(
        getattr(command, field.name) in (field.default, getattr(other, field.name))
        for field in fields(command)
        if field.name in _FIGURES
    )


def _starts(
    sentences: Sequence[Sentence], each: Sequence[Heard], today: date, *, are_clauses: bool
) -> list[int]:
    """Where the sentences begin that stand alone; the first with all that is said before it."""
    starts: list[int] = []
    for at, heard in enumerate(each):
        is_close = are_clauses and not sentences[at].is_besides
        if not _stands(heard, sentences[at]) or (is_close and not _is_plain(heard)):
            continue
        before = each[starts[-1]] if starts else None
        goes_on = before is not None and (
            _belong(before, heard, sentences[at], today) or (is_close and _goes_on(before, heard))
        )
        if not goes_on:
            starts.append(at)
    return [0, *starts[1:]] if starts else []


def _is_plain(heard: Heard) -> bool:
    """Whether the rules explain every word, and the ear has no doubt."""
    return heard.confidence >= 1 and heard.chance >= PLAINLY


def _goes_on(before: Heard, behind: Heard) -> bool:
    """Whether a clause mostly tells more of the one before: "an extra run on Sunday, 6k easy"."""
    return any(
        isinstance(first, one) and isinstance(second, other)
        for first, second in product(before.commands, behind.commands)
        for one, other in _CLAUSES
    )


def _is_sure(heard: Heard) -> bool:
    return heard.by in ("grammar", "ear") and not any(
        isinstance(command, c.Clarify) for command in heard.commands
    )


def _stands(heard: Heard, sentence: Sentence) -> bool:
    """Whether a sentence alone says all of what it asks for or tells."""
    says_little = any(
        isinstance(command, c.AskQuestion) or (heard.by == "ear" and _names_nothing(command))
        for command in heard.commands
    )
    if not _is_sure(heard) or heard.chance < (SURELY if says_little else PLAINLY):
        return False
    if sentence.is_bare_day and not sentence.text.rstrip().endswith("?"):
        return False
    return not any(leans(command) for command in heard.commands)


def _names_nothing(command: c.Command) -> bool:
    """Whether a command says no more than what kind of act it is."""
    return all(getattr(command, field.name) == field.default for field in fields(command))


def leans(command: c.Command) -> bool:
    """ "Make it Friday": what it is about was said before."""
    match command:
        case (
            c.MoveSession(session_on=None, session_kind=None)
            | c.MoveSession(to_day=None)
            | c.SkipSession(session_on=None, session_kind=None)
            | c.ScaleSession(session_on=None, session_kind=None)
            | c.ReplaceSession(session_on=None, session_kind=None)
            | c.AmendActivity(on=None)
            | c.DeleteActivity(on=None)
        ):
            return True
        case _:
            return isinstance(command, _LEANING)


def _belong(before: Heard, behind: Heard, sentence: Sentence, today: date) -> bool:
    """Whether two sentences may tell of one thing."""
    return any(
        _are_of_one(first, second, behind, sentence, today)
        for first, second in product(before.commands, behind.commands)
    )


def _are_of_one(
    first: c.Command, second: c.Command, behind: Heard, sentence: Sentence, today: date
) -> bool:
    if isinstance(first, DONE) and isinstance(second, c.ReportRecovered):
        return behind.chance < SURELY
    if isinstance(first, DONE) and isinstance(second, c.SkipSession) and second.session_on:
        return second.session_on <= today
    if isinstance(first, _CHANGES) and isinstance(second, _CHANGES):
        days, others = set(_days_of(first)), set(_days_of(second))
        return not days or not others or not days.isdisjoint(others)
    if isinstance(second, _DAYS) and sentence.is_bare_day:
        return isinstance(first, RESHAPING)
    return any(
        isinstance(first, one) and isinstance(second, other) for one, other in _FAMILIES
    ) or (type(first) is type(second))


_LONGEST_SPAN = 60
"""Days of a change that are looked at."""


def _days_of(command: c.Command) -> Iterator[date]:
    """The days a change of plan names."""
    match command:
        case (
            c.MoveSession(session_on=one, to_day=other)
            | c.SwapSessions(first_on=one, second_on=other)
        ):
            yield from (day for day in (one, other) if day)
        case (
            c.SkipSession(session_on=date() as first, last_on=last)
            | c.BlockDates(first=date() as first, last=last)
        ):
            yield from _each_day(first, last)
        case (
            c.ScaleSession(session_on=date() as on)
            | c.ReplaceSession(session_on=date() as on)
            | c.AddSession(on=date() as on)
        ):
            yield on
        case c.EaseWeek(week_of=date() as first):
            yield from _each_day(first, first + timedelta(days=6))
        case _:
            return


def _each_day(first: date, last: date | None) -> Iterator[date]:
    span = min(((last or first) - first).days, _LONGEST_SPAN)
    yield from (first + timedelta(days=on) for on in range(span + 1))
