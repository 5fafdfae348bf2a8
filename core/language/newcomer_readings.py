"""What was made of a newcomer's words: whether it may be taken, and several readings as one."""

from collections.abc import Iterable
from dataclasses import replace

from core.commands import (
    AskQuestion,
    Clarify,
    Command,
    LogActivity,
    Remember,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
)
from core.language import newcomer_words
from core.language.dates import When
from core.language.hearing import Heard, Hearing
from core.language.patterns import Item
from core.units import Units

NOTHING = Heard(commands=(Clarify(),), confidence=0.0, by="none")
"""Words nobody made anything of."""
LONGEST_NOTE = 200
"""Characters of a word on one's health that is kept as it was said."""


def is_statement(plain: Heard, text: str) -> bool:
    """Whether words nobody understands tell something of one's health rather than ask."""
    is_unknown = plain.commands == (Clarify(),)
    return is_unknown and "?" not in text and len(text) <= LONGEST_NOTE


def unless_guessed(heard: Heard, text: str) -> Heard:
    """What the grammar made of it: a run only where one was told of, days only where not asked."""
    match heard.commands[0]:
        case LogActivity():
            is_guess = not newcomer_words.TELLS_A_RUN.search(text)
        case SetRule() | SetAvailability():
            is_guess = bool(newcomer_words.ASKING.match(text))
        case _:
            is_guess = False
    return NOTHING if is_guess else heard


def is_calendar_day(item: Item) -> bool:
    """Whether a day is told by its date; "Sunday" or "the 22nd" may be any day's."""
    return isinstance(item.value, When) and item.value.form == "date"


def is_name(command: Command) -> bool:
    return isinstance(command, SetProfile) and command.first_name is not None


def is_note(heard: Heard) -> bool:
    """Whether nothing but a note was made of a message."""
    return isinstance(heard.commands[0], Remember)


def is_taken(heard: Heard) -> bool:
    return not isinstance(heard.commands[0], Clarify | AskQuestion) or heard.by == "pending"


def tells_of_oneself(heard: Heard) -> bool:
    told = (SetProfile, SetAvailability, SetGoal, SetRoutine)
    return all(isinstance(command, told) for command in heard.commands)


def _names_units(command: Command) -> bool:
    return isinstance(command, SetProfile) and command.units is not None


def tells_days_and_time(heard: Heard) -> bool:
    """Whether days and the time on them were told, perhaps of different days."""
    return any(isinstance(c, SetAvailability) and c.minutes for c in heard.commands)


def merged(commands: Iterable[Command]) -> list[Command]:
    """Goals told in two clauses are one."""
    merged: list[Command] = []
    for command in dict.fromkeys(commands):
        goal = next((g for g in merged if isinstance(g, SetGoal)), None)
        if isinstance(command, SetGoal) and goal is not None:
            is_exact = command.on is not None and not command.is_about
            on_first = goal if goal.on and not (goal.is_about and is_exact) else command
            whole = replace(
                goal,
                distance=goal.distance or command.distance,
                on=on_first.on,
                is_about=on_first.is_about,
                target=goal.target or command.target,
                title=goal.title or command.title,
            )
            merged[merged.index(goal)] = whole
        else:
            merged.append(command)
    return merged


def units_in(text: str) -> Units | None:
    """The units the words use; "10k" is a race in every country."""
    words = newcomer_words.RACE_NAME.sub("", text)
    if newcomer_words.IMPERIAL.search(words):
        return Units.MI
    return Units.KM if newcomer_words.METRIC.search(words) else None


def with_units(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """The same, with the units the words use."""
    units_first = sorted(heard.commands, key=lambda c: not _names_units(c))
    if _names_units(units_first[0]):
        return replace(heard, commands=tuple(units_first))
    units = units_in(text)
    if units is None or not is_taken(heard) or isinstance(heard.commands[0], Clarify):
        return heard
    told = (SetProfile(units=units),)
    is_news = units is not hearing.units  # then the answer to the rest is said in them already
    both = (*told, *heard.commands) if is_news else (*heard.commands, *told)
    return replace(heard, commands=both)
