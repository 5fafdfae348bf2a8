"""Figures beside their units: what was run when they are written in every way."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.activities.activity import Lap
from core.commands import Clarify, LogActivity
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.units import Distance, Duration, Units

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))


def heard(text: str, units: Units = Units.KM) -> LogActivity:
    """The one run a message tells of."""
    (command,) = recognize(text, replace(ASKED, units=units)).commands
    assert isinstance(command, LogActivity)
    return command


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("ran 1:05 h", 65),
        ("ran 1 hour 30 minutes", 90),
        ("10k in 42:30 min", 42.5),
        ("10k in 52 min 30 s", 52.5),
        ("ran 10 km in 52 min 30", 52.5),
        ("ran 30m", 30),
        ("ran 8 km in 45m", 45),
        ("treadmill 10 kmh for 30 min", 30),
    ],
)
def test_parts_of_a_time_are_added_up(text: str, minutes: float) -> None:
    """Hours, minutes and seconds that stand side by side are one time."""
    assert heard(text).duration == Duration.from_minutes(minutes)


def test_metres_are_miles_for_who_counts_miles() -> None:
    """ "5m" is five miles for an athlete who counts in them."""
    assert heard("ran 5m", Units.MI).distance == Distance.from_miles(5)


@pytest.mark.parametrize("text", ["ran for 7m", "ran 45 min 5", "ran 5 easy minutes"])
def test_undecided_figure_is_asked_about(text: str) -> None:
    """A figure that may be a distance or a time is not guessed."""
    (command,) = recognize(text, ASKED).commands
    assert isinstance(command, Clarify)
    assert len(command.options) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("did 6x800 today", (Lap(distance=Distance(800)),) * 6),
        ("ran 3 x 3:00", ()),
        ("did 4 x 20 m", ()),
    ],
)
def test_repetitions_have_a_length_or_a_time(text: str, expected: tuple[Lap, ...]) -> None:
    """Each repetition of a known length is a lap; one of minutes is not."""
    assert heard(text).laps == expected


@pytest.mark.parametrize("text", ["5k", "a 5k", "10 km"])
def test_bare_distance_is_asked_about(text: str) -> None:
    """A distance and nothing else may be a run, a goal or a wish."""
    (command,) = recognize(text, ASKED).commands
    assert isinstance(command, Clarify)
    assert command.about == "log"


@pytest.mark.parametrize("text", ["25-20 km", "run 5 easy mph"])
def test_figures_that_make_no_sense_are_not_understood(text: str) -> None:
    """A range that falls, and a speed that is no distance, tell nothing."""
    assert recognize(text, ASKED).by == "none"
