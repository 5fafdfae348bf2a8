"""Sentences that are said seldom: what they mean, and which of them mean nothing."""

from datetime import UTC, date, datetime, time

import pytest

from core.athlete import Language
from core.commands import (
    AddSession,
    AskQuestion,
    Clarify,
    Command,
    LogActivity,
    MoveSession,
    ReplaceSession,
    ReportHeat,
    ReportIllness,
    SetProfile,
    SetRoutine,
    SkipSession,
)
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))
FRIDAY, NEXT_FRIDAY = date(2026, 11, 20), date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("remind me at twenty to seven", time(6, 40)),
        ("remind me at 20 to 7", time(6, 40)),
        ("remind me at ten past six", time(6, 10)),
        ("remind me at 12 am", time(0, 0)),
        ("remind me at 6 a.m.", time(6, 0)),
        ("remind me at 6 p.m.", time(18, 0)),
        ("remind me at 24 o'clock", time(0, 0)),
        ("remind me at 0630", time(6, 30)),
    ],
)
def test_reminder_comes_at_the_time_said(text: str, at: time) -> None:
    """An hour is understood with minutes before or behind it, at midnight and in four figures."""
    (command,) = recognize(text, ASKED).commands
    assert isinstance(command, SetRoutine)
    assert command.at == at


@pytest.mark.parametrize("text", ["20 to 25 bpm", "5 to 10 runs", "ran 10 to 12 bpm", "6 to 99"])
def test_range_is_no_time_of_day(text: str) -> None:
    """ "20 to 25" is a range where "20 to 7" is a time; neither raises."""
    assert not any(isinstance(c, SetRoutine) for c in recognize(text, ASKED).commands)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("add rest on friday", SkipSession(session_on=FRIDAY)),
        ("add a 10k on friday", AddSession(on=FRIDAY, distance=Distance(10000))),
        ("move friday to friday", MoveSession(session_on=FRIDAY, to_day=NEXT_FRIDAY)),
        (
            "replace the tempo with a rest day",
            SkipSession(session_kind=WorkoutKind.THRESHOLD),
        ),
        ("swap the tempo to tempo", ReplaceSession(with_kind=WorkoutKind.THRESHOLD)),
        (
            "ran a half in 1:58 in may",
            SetProfile(
                result_distance=Distance(21098),
                result_duration=Duration.from_minutes(118),
                result_on=date(2026, 5, 16),
            ),
        ),
    ],
)
def test_rare_change_means_what_it_says(text: str, expected: Command) -> None:
    """A change said in few or odd words is the change itself."""
    assert recognize(text, ASKED).commands == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "away from monday on",
        "never on tomorrow",
        "no runs on weekdays and saturday",
        "lift that rule",
        "at most 20 runs a week",
        "swap tuesday wednesday and friday",
        "can't do 45 minutes on friday",
        "ran 10k in may",
        "run at 1830 o'clock",
        "slept 20 hours energy 4",
        "done tomorrow",
        "call me",
        "i play football every day",
        "45/60",
        "0830",
    ],
)
def test_what_no_command_fits_is_not_understood(text: str) -> None:
    """Too long, too vague or too much: nothing is done, the coach asks."""
    assert recognize(text, ASKED).commands == (Clarify(),)


def test_two_bare_figures_are_a_distance_and_its_time() -> None:
    """ "Ran 8 46": eight kilometres in forty-six minutes."""
    (command,) = recognize("ran 8 46", ASKED).commands
    assert isinstance(command, LogActivity)
    assert (command.distance, command.duration) == (Distance(8000), Duration.from_minutes(46))


def test_pace_beside_distance_and_time_is_no_second_time() -> None:
    """ "Ran 8 in 46 min at 4:30": the time told is 46 minutes."""
    (command,) = recognize("ran 8 in 46 min at 4:30", ASKED).commands
    assert isinstance(command, LogActivity)
    assert (command.duration, command.laps) == (Duration.from_minutes(46), ())


def test_what_stands_behind_a_flood_of_figures_is_not_read() -> None:
    """A message of hundreds of figures is cut, not worked through."""
    assert recognize("1 " * 300 + "did 8k", ASKED).commands == (Clarify(),)


def test_what_if_is_a_question_and_asks_for_no_go_ahead() -> None:
    """ "Should I run today" has its answer; with a "what if" behind it, it is put in words."""
    asked = "should i run today what if i feel bad"
    assert recognize(asked, ASKED).commands == (AskQuestion(words=asked),)
    (command,) = recognize("should i run today", ASKED).commands
    assert not isinstance(command, AskQuestion)


def test_a_change_that_was_ruled_out_is_not_offered() -> None:
    """One tap on a button must not do what was just forbidden."""
    text = "dont cancel the long run xyzzy"
    assert recognize(text, ASKED).commands == (Clarify(),)


@pytest.mark.parametrize(
    "text",
    [
        "what is in the fifth week of may",
        "i have football",
        "each yoga",
        "football each week",
        "ran 8k, said my coach",
        "rest mondays to fridays next week",
    ],
)
def test_half_a_sentence_does_nothing(text: str) -> None:
    assert {type(command) for command in recognize(text, ASKED).commands} == {Clarify}


@pytest.mark.parametrize(
    ("text", "distance", "duration"),
    [
        ("ran 8k at 5 % incline in 50 min", 8000, 3000),
        ("ran a 10k race yesterday in 45:00, new pb", 10_000, 2700),
        ("ran 8 km in 48 min, i mean 800", 8000, 2880),
        ("ran 8k in 46 minutes no wait 48 minutes", 8000, 2880),
        ("ran 8 km at 1:10 in 48 min", 8000, 2880),
    ],
)
def test_figures_beside_a_run_are_not_taken_for_its_own(
    text: str, distance: int, duration: int
) -> None:
    """A slope, a best of yesterday, a slip put right, a time that is no pace."""
    run = recognize(text, ASKED).commands[0]
    assert isinstance(run, LogActivity)
    assert (run.distance, run.duration) == (Distance(distance), Duration(duration))


def test_repeats_keep_the_time_of_each() -> None:
    (run,) = recognize("ran 2x1k in 4:00 and 3:58", ASKED).commands
    assert isinstance(run, LogActivity)
    assert [lap.duration for lap in run.laps] == [Duration(240), Duration(238)]


def test_a_heat_wave_and_how_hot_it_is_are_one() -> None:
    (heat,) = recognize("it's a heat wave until friday, it's 35 degrees", ASKED).commands
    assert isinstance(heat, ReportHeat)
    assert (heat.last, heat.air_c) == (FRIDAY, 35.0)


def test_a_bare_temperature_behind_an_ailment_is_a_fever() -> None:
    (ill,) = recognize("i'm coughing and 38.2", ASKED).commands
    assert isinstance(ill, ReportIllness)
    assert ill.has_fever


def test_a_little_long_run_is_a_long_run() -> None:
    """Spanish makes things small: "tiradita" is a "tirada"."""
    spanish = Hearing(now=ASKED.now, language=Language.SPANISH)
    (move,) = recognize("la tiradita del domingo pásala al sábado", spanish).commands
    assert isinstance(move, MoveSession)
    assert move.session_kind is WorkoutKind.LONG
