"""Bare answers to the coach's open question: "about 25", "tue thu and weekends", "the second"."""

from collections.abc import Callable

from core import commands as c
from core.language.answers_daily import (
    answer_choose,
    answer_day,
    answer_energy,
    answer_far_or_long,
    answer_fever,
    answer_rpe,
    answer_session_done,
    answer_severity,
    answer_side,
    answer_sleep,
    answer_soreness,
    answer_yes_no,
)
from core.language.answers_introduction import (
    answer_age,
    answer_days,
    answer_goal,
    answer_injuries,
    answer_level,
    answer_long_run_day,
    answer_longest_run,
    answer_minutes,
    answer_name,
    answer_place,
    answer_race_date,
    answer_reminder_time,
    answer_result,
    answer_runs_per_week,
    answer_units,
    answer_weekly_volume,
)
from core.language.hearing import Hearing
from core.language.normalize import fold
from core.language.patterns import Item, parse_words
from core.language.question import Commands, Question
from core.language.vocabulary import Vocabulary
from core.replies import Button, Expects


def answer(
    items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> tuple[c.Command, ...] | None:
    """The commands a bare answer stands for; None when it is none."""
    question = Question(items, hearing, vocabulary, text)
    if hearing.expects is None:
        return _button_named(question) or answer_side(question)
    if hearing.options and (chosen := _choice(question)) is not None:
        return (chosen,)
    found = _ANSWERS[hearing.expects](question)
    if found is not None:
        return found
    if question.means("back") and hearing.expects not in (Expects.YES_NO, Expects.CHOICE):
        return (c.GoBack(),)
    if question.means("skip") and hearing.expects in _INTRODUCTION:
        return (c.SkipQuestion(),)
    is_hurried = hearing.expects in _INTRODUCTION and question.means("hurry")
    return (c.ShowPlan(),) if is_hurried else None


def _button_named(question: Question) -> tuple[c.Command, ...] | None:
    """ "I was off": the button whose label of several words is written out."""
    full = " ".join(question.words)
    named = (b.command for b in question.hearing.options if " " in full and _said(b) == full)
    found = next(named, None)
    return None if found is None else (found,)


def _said(button: Button) -> str:
    """A label as it is typed."""
    return " ".join(parse_words(fold(button.label)))


def _choice(question: Question) -> c.Command | None:
    """The button meant: by its place, its label or "the other one"."""
    options: tuple[Button, ...] = question.hearing.options
    for place, meaning in enumerate(("first", "second", "third")):
        if question.means(meaning) and place < len(options) and not _is_figure_wanted(question):
            return options[place].command
    if question.means("last"):
        return options[-1].command
    if question.means("the other") and len(options) == 2:
        return options[1].command
    said = set(question.words) - question.vocabulary.filler
    full = " ".join(question.words)
    labels = [(b, _said(b)) for b in options]
    for button, label in labels:
        if label == full:
            return button.command
    counts = question.hearing.expects in _ON_A_SCALE and question.clause.has("unit")
    if question.hearing.expects is Expects.DAYS or counts:
        return (
            None  # "Sat Sun" is no part of "Tue Thu Sat Sun", "5 days a week" not of "5 moderate"
        )
    fits = [b for b, label in labels if said and said <= set(label.split())]
    return fits[0].command if len(fits) == 1 else None


def _is_figure_wanted(question: Question) -> bool:
    """Whether "3" is an answer by itself and no place in a row of buttons."""
    if question.hearing.expects in _ON_A_SCALE:
        return any(item.kind in ("number", "score", "rpe") for item in question.clause.items)
    starts_with_figure = bool(question.words) and question.words[0].isdigit()
    return question.hearing.expects not in _BY_PLACE and starts_with_figure


_ON_A_SCALE = frozenset(
    {Expects.SEVERITY, Expects.RPE, Expects.SLEEP, Expects.ENERGY, Expects.SORENESS}
)
_BY_PLACE = frozenset(
    {
        Expects.CHOICE, Expects.YES_NO, Expects.GOAL, Expects.LEVEL, Expects.UNITS, Expects.DAY,
    }
)  # fmt: skip
_INTRODUCTION = frozenset(
    {
        Expects.NAME, Expects.GOAL, Expects.RACE_DATE, Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN,
        Expects.RUNS_PER_WEEK, Expects.RESULT, Expects.DAYS, Expects.MINUTES, Expects.LONG_RUN_DAY,
        Expects.INJURIES, Expects.AGE, Expects.UNITS, Expects.PLACE, Expects.REMINDER_TIME,
        Expects.LEVEL,
    }
)  # fmt: skip


_ANSWERS: dict[Expects, Callable[[Question], Commands]] = {
    Expects.NAME: answer_name,
    Expects.GOAL: answer_goal,
    Expects.RACE_DATE: answer_race_date,
    Expects.WEEKLY_VOLUME: answer_weekly_volume,
    Expects.LONGEST_RUN: answer_longest_run,
    Expects.RUNS_PER_WEEK: answer_runs_per_week,
    Expects.RESULT: answer_result,
    Expects.DAYS: answer_days,
    Expects.MINUTES: answer_minutes,
    Expects.LONG_RUN_DAY: answer_long_run_day,
    Expects.INJURIES: answer_injuries,
    Expects.AGE: answer_age,
    Expects.UNITS: answer_units,
    Expects.PLACE: answer_place,
    Expects.REMINDER_TIME: answer_reminder_time,
    Expects.LEVEL: answer_level,
    Expects.YES_NO: answer_yes_no,
    Expects.CHOICE: answer_choose,
    Expects.SESSION_DONE: answer_session_done,
    Expects.RPE: answer_rpe,
    Expects.SEVERITY: answer_severity,
    Expects.FEVER: answer_fever,
    Expects.SLEEP: answer_sleep,
    Expects.ENERGY: answer_energy,
    Expects.SORENESS: answer_soreness,
    Expects.DAY: answer_day,
    Expects.DISTANCE_OR_TIME: answer_far_or_long,
}
