"""What commands and forms stand for is understood by the grammar as it is meant."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.discord_commands import PLAIN
from bot.channels.discord_forms import read_form
from core.commands import (
    CompleteSession,
    Export,
    Help,
    LogActivity,
    MoveSession,
    SetAvailability,
    ShowPaces,
    ShowPlan,
    ShowProfile,
    ShowProgress,
    ShowToday,
    ShowWeek,
    SkipSession,
    Undo,
)
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.units import Distance, Duration, Units

PLAIN_COMMANDS = (ShowToday, ShowPlan, ShowPaces, ShowProgress, ShowProfile, Undo, Help)
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


def understood(text: str) -> Any:
    """The one command a text is surely understood as."""
    heard = recognize(text, Hearing(now=NOW))
    assert heard.confidence >= 0.8
    (command,) = heard.commands
    return command


def filled(form: str, **fields: Any) -> dict[str, Any]:
    """A filled-in form as Discord sends it: each field in a label of its own."""
    components = [
        {
            "type": 18,
            "component": {
                "custom_id": name,
                **({"values": value} if isinstance(value, list) else {"value": value}),
            },
        }
        for name, value in fields.items()
    ]
    return {"custom_id": f"longrun:form:{form}", "components": components}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        *zip((words for _, words, _ in PLAIN), PLAIN_COMMANDS, strict=True),
        ("week", ShowWeek),
        ("next week", ShowWeek),
        ("8 km easy 46 min", LogActivity),
        ("5 km in 25:10 effort 8", LogActivity),
        ("done", CompleteSession),
        ("done, effort 6", CompleteSession),
        ("move long run to Sun 22 Nov", MoveSession),
        ("skip Thu 19 Nov", SkipSession),
        ("export calendar", Export),
        ("export fit file", Export),
        ("export csv", Export),
        ("export all my data as json", Export),
    ],
)
def test_words_of_a_command_are_understood(words: str, expected: type) -> None:
    """Each slash command is one command of the vocabulary."""
    assert isinstance(understood(words), expected)


@pytest.mark.parametrize(
    ("far", "units", "metres"),
    [
        ("8 km", Units.MI, 8000),
        ("8", Units.KM, 8000),
        ("5", Units.MI, 8047),
        ("8,5", Units.KM, 8500),
    ],
)
def test_log_form_is_the_run_it_tells(far: str, units: Units, metres: int) -> None:
    """Distance, time and effort are read as they were filled in; bare figures by language."""
    form = filled("log", distance=far, time="46", effort=["5"], note="")
    command = understood(read_form(form, units) or "")

    assert isinstance(command, LogActivity)
    assert command.distance == Distance(metres)
    assert command.duration == Duration(46 * 60)
    assert command.rpe == 5


def test_log_form_with_only_an_effort_completes_the_session() -> None:
    """Who fills in nothing else did what was planned."""
    command = understood(read_form(filled("log", effort=["7"]), Units.KM) or "")

    assert isinstance(command, CompleteSession)
    assert command.rpe == 7


@pytest.mark.parametrize(
    ("days", "minutes"), [(["1"], ""), (["1", "3", "6"], "60"), (list("0123456"), "90")]
)
def test_availability_form_is_the_days_it_tells(days: list[str], minutes: str) -> None:
    """The days chosen are the only ones, with their minutes."""
    form = filled("availability", days=days, minutes=minutes)
    command = understood(read_form(form, Units.KM) or "")

    assert isinstance(command, SetAvailability)
    assert [str(int(day)) for day in command.days] == days
    assert command.minutes == (int(minutes) if minutes else None)


def test_forms_of_others_are_left_alone() -> None:
    """A form that isn't the coach's says nothing."""
    assert read_form({"custom_id": "poll", "components": []}, Units.KM) is None
