"""What a newcomer's words answer: the open question, another one, or several at once.

A bare figure is never taken for a run here: it answers what it fits, or it is asked back.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from core.coach.places import zone_for
from core.commands import (
    AskQuestion,
    Clarify,
    Command,
    LogActivity,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRule,
    SmallTalk,
)
from core.language.hearing import Heard, Hearing
from core.replies import Expects
from core.units import Units

Recognize: TypeAlias = Callable[[str, Hearing], Heard]
"""The grammar."""

SURE = 0.8
"""A reading at least this sure is taken."""
MOST_PIECES = 12
"""Clauses of a message that are read one by one."""
_ELSEWHERE = (Expects.RESULT, Expects.DAYS, Expects.RACE_DATE, Expects.INJURIES, Expects.UNITS)
"""Questions whose answers can't be mistaken for another's."""
_PIECES = re.compile(
    r"(?<!\d)[,;](?!\d)|[,;]\s+|[.!?]+\s+|\n+|\band\b(?=\s+(?:i|my)\b)", re.IGNORECASE
)
_METRIC = re.compile(r"\d\s*(?:k|kms?|kilomet\w*)\b", re.IGNORECASE)
_IMPERIAL = re.compile(r"\b(?:\d+(?:[.,]\d+)?\s*)?(?:mi|miles?)\b", re.IGNORECASE)
_RACE_NAME = re.compile(r"\b(?:5|10)\s*k\b", re.IGNORECASE)
_BARE = re.compile(
    r"\W*(?:(?:about|around|roughly|approx\w*|maybe|like|circa|ca|etwa|ungefähr|environ|unos)\W+)?"
    r"\d+(?:[.,]\d+)?\s*(?:k|kms?|kilomet\w*|mi|miles?)?\W*",
    re.IGNORECASE,
)
_TELLS_A_RUN = re.compile(
    r"\b(?:ran|did|went|jogged|gelaufen|lief|couru|corrí|corri|corso|gelopen|liep)\b", re.IGNORECASE
)
_MINUTES = re.compile(r"\W*\d+\s*(?:min\w*|h\w*)\W*", re.IGNORECASE)
_RUNS = re.compile(r"\b(?:in|over|across|with)\s+(\w+)\s+(?:runs|days|sessions)\b", re.IGNORECASE)
_NAME = re.compile(r"\W*(?:i'?m|i am|my name is|this is)\s+([A-Z][\w'-]+)\W*", re.IGNORECASE)
_ACHE = re.compile(
    r"hurt|pain|injur|ache|niggle|schmerz|verletz|weh|douleur|bless|duele|dolor|mal\b|les[ãi]",
    re.IGNORECASE,
)
_ALSO_WORDS = frozenset({"nice", "central", "eastern", "mountain", "pacific", "la", "cork", "bath"})
"""Cities and zones that are said as words just as often."""


def hear_newcomer(
    recognize: Recognize, text: str, hearing: Hearing, left: Sequence[Expects]
) -> Heard:
    """What a message means to somebody who still has questions `left` to answer."""
    written = recognize(text, hearing).language
    hearing = replace(hearing, language=written or hearing.language)
    heard = _read(recognize, text, hearing, left)
    if heard.by == "gate":
        return replace(heard, language=written)
    if not _is_taken(heard) or _tells_days_and_time(heard):
        heard = _piecewise(recognize, text, hearing, left) or heard
    return replace(_with_units(heard, text, hearing), language=written)


def _read(recognize: Recognize, text: str, hearing: Hearing, left: Sequence[Expects]) -> Heard:
    """One clause: said outright, an answer to what is asked, or to another question."""
    plain = recognize(text, replace(hearing, expects=None, options=()))
    if plain.by == "gate" or _is_outright(plain, text, hearing):
        return plain
    asked = recognize(text, hearing)
    if asked.by == "pending" and _answers(asked, text, hearing):
        return asked
    for topic in (t for t in _ELSEWHERE if t in left or t in (Expects.RESULT, Expects.DAYS)):
        other = recognize(text, replace(hearing, expects=topic, options=()))
        if other.by == "pending" and _is_told(other, topic, text):
            return other
    if _BARE.fullmatch(text):
        return _figure(recognize, text, hearing, left)
    return _place(text) or (asked if asked.by != "pending" else plain)


def _is_outright(plain: Heard, text: str, hearing: Hearing) -> bool:
    """Whether the words say by themselves what they are about."""
    command = plain.commands[0]
    if plain.confidence < SURE:
        return False
    if isinstance(command, LogActivity):
        bare = LogActivity(
            on=command.on,
            distance=command.distance,
            duration=command.duration,
            is_race=command.is_race,
        )
        if command != bare:
            return hearing.expects is not Expects.LONGEST_RUN
        is_asked_early = hearing.expects in (Expects.GOAL, Expects.UNITS, Expects.RUNS_PER_WEEK)
        return is_asked_early and bool(_TELLS_A_RUN.search(text))
    if isinstance(command, SetRule):
        return hearing.expects is not Expects.DAYS
    if isinstance(command, SetAvailability):
        return command.minutes is not None or hearing.expects is not Expects.DAYS
    return isinstance(command, SetProfile | SetGoal)


def _answers(asked: Heard, text: str, hearing: Hearing) -> bool:
    """Whether an answer to the open question is one, and not another's that sounds alike."""
    command = asked.commands[0]
    if hearing.expects is Expects.UNITS and any(figure.isdigit() for figure in text):
        return False
    if isinstance(command, SetProfile) and command.runs_per_week is not None:
        return any(figure.isdigit() for figure in text) or not _says_days(text)
    return hearing.expects is Expects.INJURIES or not _ACHE.search(text)


def _says_days(text: str) -> bool:
    return bool(re.search(r"\b(?:mon|tue|wed|thu|fri|sat|sun|weekend)", text, re.IGNORECASE))


def _is_told(heard: Heard, topic: Expects, text: str) -> bool:
    """Whether an answer to a question that is not open tells something, rather than a no."""
    command = heard.commands[0]
    if topic is Expects.INJURIES:
        return not isinstance(command, SetProfile)
    if topic is Expects.DAYS:
        return isinstance(command, SetAvailability) and len(command.days) > 1
    if topic is Expects.UNITS:
        return not any(figure.isdigit() for figure in text)
    return isinstance(command, SetProfile | SetGoal)


def _figure(recognize: Recognize, text: str, hearing: Hearing, left: Sequence[Expects]) -> Heard:
    """A bare figure with a unit: what is still to be asked and it may answer; else nothing."""
    options: list[Command] = []
    has_unit = any(letter.isalpha() for letter in text) and (
        _METRIC.search(text) or _IMPERIAL.search(text)
    )
    for topic in (Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN):
        if has_unit and topic in left:
            found = recognize(text, replace(hearing, expects=topic, options=()))
            options += found.commands if found.by == "pending" else ()
    return Heard(commands=(Clarify(options=tuple(options)),), confidence=SURE, by="pending")


def _place(text: str) -> Heard | None:
    """A city volunteered."""
    said = text.strip(" .!?\n")
    if len(said) < 3 or said.casefold() in _ALSO_WORDS or zone_for(said) is None:
        return None
    return Heard(commands=(SetProfile(place=said),), confidence=1.0, by="pending")


def _is_taken(heard: Heard) -> bool:
    return not isinstance(heard.commands[0], Clarify | AskQuestion) or heard.by == "pending"


def _tells_days_and_time(heard: Heard) -> bool:
    """Whether days and the time on them were told, perhaps of different days."""
    return any(isinstance(c, SetAvailability) and c.minutes for c in heard.commands)


def _piecewise(
    recognize: Recognize, text: str, hearing: Hearing, left: Sequence[Expects]
) -> Heard | None:
    """A long message, clause by clause; what none of them says stays unsaid."""
    pieces = [piece.strip() for piece in _PIECES.split(text) if piece.strip()]
    if not 1 < len(pieces) <= MOST_PIECES:
        return None
    found: list[Command] = []
    for piece in pieces:
        heard = _read_piece(recognize, piece, hearing, left)
        if heard is not None and _is_taken(heard):
            found += heard.commands
    told = [c for c in found if not isinstance(c, SmallTalk | Clarify)]
    if not told:
        return None
    return Heard(commands=tuple(_merged(told)), confidence=SURE, by="pending")


def _read_piece(
    recognize: Recognize, piece: str, hearing: Hearing, left: Sequence[Expects]
) -> Heard | None:
    """One clause of several; a bare figure or word among them tells nothing."""
    if name := _NAME.fullmatch(piece):
        return Heard(commands=(SetProfile(first_name=name[1]),), confidence=1.0, by="pending")
    if _BARE.fullmatch(piece):
        return None
    if re.search(r"\bweek\b", piece, re.IGNORECASE):
        return _week(recognize, piece, hearing) or _read(recognize, piece, hearing, left)
    result = recognize(piece, replace(hearing, expects=Expects.RESULT, options=()))
    if result.by == "pending" and isinstance(result.commands[0], SetProfile):
        plain = recognize(piece, replace(hearing, expects=None, options=()))
        return plain if _is_outright(plain, piece, hearing) else result
    read = _read(recognize, piece, hearing, left)
    if _is_taken(read) or not _MINUTES.fullmatch(piece):
        return read
    return recognize(piece, replace(hearing, expects=Expects.MINUTES, options=()))


def _week(recognize: Recognize, piece: str, hearing: Hearing) -> Heard | None:
    """ "45 km a week in 5 runs": how much, and in how many."""
    count = _RUNS.search(piece)
    asked = [(Expects.WEEKLY_VOLUME, piece[: count.start()] if count else piece)]
    asked += [(Expects.RUNS_PER_WEEK, count[1])] if count else []
    found: list[Command] = []
    for topic, words in asked:
        heard = recognize(words, replace(hearing, expects=topic, options=()))
        found += heard.commands if heard.by == "pending" else ()
    return Heard(commands=tuple(found), confidence=1.0, by="pending") if found else None


def _merged(commands: Iterable[Command]) -> list[Command]:
    """Goals told in two clauses are one."""
    merged: list[Command] = []
    for command in dict.fromkeys(commands):
        goal = next((g for g in merged if isinstance(g, SetGoal)), None)
        if isinstance(command, SetGoal) and goal is not None:
            whole = replace(
                goal,
                distance=goal.distance or command.distance,
                on=goal.on or command.on,
                target=goal.target or command.target,
            )
            merged[merged.index(goal)] = whole
        else:
            merged.append(command)
    return merged


def _with_units(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """The same, with the units the words use; "10k" is a race in every country."""
    if any(isinstance(c, SetProfile) and c.units is not None for c in heard.commands):
        return heard
    words = _RACE_NAME.sub("", text)
    units = Units.MI if _IMPERIAL.search(words) else Units.KM if _METRIC.search(words) else None
    if units is None or not _is_taken(heard) or isinstance(heard.commands[0], Clarify):
        return heard
    told = (SetProfile(units=units),)
    is_news = units is not hearing.units  # then the answer to the rest is said in them already
    both = (*told, *heard.commands) if is_news else (*heard.commands, *told)
    return replace(heard, commands=both)
