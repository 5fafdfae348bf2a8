"""What was done and how one feels, told in rare ways."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.athlete import Sport
from core.commands import Clarify, LinkAccount, LogActivity, ReportIllness, ReportNiggle
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.replies import Expects
from core.units import Pace

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "sport"),
    [
        ("did mobility", Sport.YOGA),
        ("finished my swim as planned", Sport.SWIM),
        ("strength and easy run done", Sport.STRENGTH),
    ],
)
def test_other_sport_is_logged_not_ticked_off(text: str, sport: Sport) -> None:
    """What is no run completes no session of the plan; it is logged."""
    (command,) = recognize(text, ASKED).commands
    assert isinstance(command, LogActivity)
    assert command.sport is sport


def test_pace_is_read_with_a_point() -> None:
    """ "5.30 per km" is five minutes thirty."""
    (command,) = recognize("tempo 10k at 5.30 per km", ASKED).commands
    assert isinstance(command, LogActivity)
    assert command.pace == Pace(330.0)


def test_figure_beyond_ten_is_no_severity() -> None:
    """ "My knee hurts 25" tells of the knee, not of how bad it is."""
    (command,) = recognize("my knee hurts 25", ASKED).commands
    assert isinstance(command, ReportNiggle)
    assert command.severity is None


def test_illness_without_a_word_of_fever_leaves_the_question_open() -> None:
    """ "Ill" does not answer whether there is a fever."""
    heard = recognize("ill", replace(ASKED, expects=Expects.FEVER))
    assert heard.by == "grammar"
    assert isinstance(heard.commands[0], ReportIllness)


def test_code_of_figures_and_letters_is_taken_whole() -> None:
    """A code is one word however it is mixed."""
    assert recognize("link my account code 12a4b", ASKED).commands == (LinkAccount(code="12a4b"),)


@pytest.mark.parametrize("text", ["swap long run and long run", "fever of 60"])
def test_report_that_contradicts_itself_is_not_understood(text: str) -> None:
    """A session is not swapped with itself, and nobody has 60 degrees."""
    assert recognize(text, ASKED).commands == (Clarify(),)
