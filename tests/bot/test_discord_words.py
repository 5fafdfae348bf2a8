"""What commands and forms stand for is understood by the grammar as it is meant."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.channels.discord_commands import _EXPORTS, PLAIN
from bot.channels.discord_forms import build_form, read_form
from bot.channels.discord_phrases import say
from bot.channels.discord_rendering import FormKind
from bot.channels.discord_suggestions import MOVABLE, WEEKS, suggest_weeks, suggest_workouts
from core.athlete import Language
from core.coach.labels import say_kind
from core.coach.wording import say_weekday
from core.commands import (
    Clarify,
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
from core.workouts.steps import WorkoutKind

PLAIN_COMMANDS = (ShowToday, ShowPlan, ShowPaces, ShowProgress, ShowProfile, Undo, Help)
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


def understood(text: str, language: Language = Language.ENGLISH) -> Any:
    """The one command a text is surely understood as."""
    heard = recognize(text, Hearing(now=NOW, language=language))
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
        ("move intervals to 2026-11-22", MoveSession),
        ("skip 2026-11-19", SkipSession),
        *((f"export {form}", Export) for form in _EXPORTS),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_words_of_a_command_are_understood(words: str, expected: type, language: Language) -> None:
    """Each slash command is one command of the vocabulary, whatever an athlete usually writes."""
    if language is not Language.ENGLISH and " Nov" in words:
        return  # typed by English speakers; what is suggested holds the date in figures
    assert isinstance(understood(words, language), expected)


@pytest.mark.parametrize(
    ("far", "units", "metres"),
    [
        ("8 km", None, 8000),
        ("8", Units.KM, 8000),
        ("8", None, 8000),
        ("5 mi", Units.KM, 8047),
        ("8,5", Units.KM, 8500),
    ],
)
def test_log_form_is_the_run_it_tells(far: str, units: Units | None, metres: int) -> None:
    """Distance, time and effort are as filled in; bare figures by language, else the athlete's."""
    form = filled("log", distance=far, time="46", effort=["5"], note="")
    command = understood(read_form(form, units) or "")

    assert isinstance(command, LogActivity)
    assert command.distance == Distance(metres)
    assert command.duration == Duration(46 * 60)
    assert command.rpe == 5


@pytest.mark.parametrize("language", Language)
def test_suggested_workouts_are_read_as_what_they_are(language: Language) -> None:
    """Each example, and each way on from "8 km 46 min", is one entry in the athlete's language."""
    said = [choice.value for choice in suggest_workouts("", language)]
    said += [choice.value for choice in suggest_workouts("8 km 46 min", language)]
    read = [understood(words, language) for words in said]

    assert all(isinstance(command, LogActivity) for command in read)
    assert [command.rpe for command in read] == [None, 8, *[None] * 4, 4, None, 6, None]
    assert [command.sport.value for command in read[2:4]] == ["ride", "strength"]
    assert [command.kind for command in read[7:8]] == [WorkoutKind.LONG]
    assert [command.is_treadmill for command in read] == [*[False] * 9, True]


@pytest.mark.parametrize("language", Language)
def test_suggested_weeks_are_named_in_the_language_of_the_client(language: Language) -> None:
    """What is chosen is the same week in every language."""
    weeks = suggest_weeks("", language)

    assert [week.value for week in weeks] == list(WEEKS)
    assert [week.name for week in weeks] == [
        week.name for week in weeks if isinstance(understood(week.name, language), ShowWeek)
    ]


@pytest.mark.parametrize("language", Language)
def test_moving_and_leaving_out_are_read_in_the_language_of_the_client(language: Language) -> None:
    """Whatever is suggested for a session, and a day suggested or typed, is read as it is meant."""
    weekday, day = say_weekday(5, language), date(2026, 11, 21)
    for kind in MOVABLE:
        session = say_kind(kind, language)
        for to in (weekday, day.isoformat()):
            moved = understood(say("move", language).format(session=session, to=to), language)
            assert isinstance(moved, MoveSession)
            assert (moved.session_kind, moved.to_day) == (kind, day)
        left = understood(say("skip", language).format(session=session), language)
        assert isinstance(left, SkipSession)
        assert left.session_kind is kind


@pytest.mark.parametrize("note", ["calf a bit tight", "yesterday", "easy, treadmill", ""])
def test_bare_figure_where_both_units_are_usual_is_asked_about_as_a_run(note: str) -> None:
    """Seven what, is the question; the time, the effort and the note stay with the run."""
    form = filled("log", distance="7", time="43", effort=["5"], note=note)
    commands = recognize(read_form(form, None) or "", Hearing(now=NOW)).commands

    (asked,) = (command for command in commands if isinstance(command, Clarify))
    runs = [run for run in asked.options if isinstance(run, LogActivity)]
    assert [run.distance for run in runs] == [Distance(7000), Distance(11265)]
    assert [(run.duration, run.rpe) for run in runs] == [(Duration(43 * 60), 5)] * 2


NOTES = {
    Language.ENGLISH: "easy, yesterday",
    Language.GERMAN: "locker, gestern",
    Language.SPANISH: "suave, ayer",
    Language.FRENCH: "facile, hier",
    Language.ITALIAN: "facile, ieri",
    Language.PORTUGUESE: "leve, ontem",
    Language.DUTCH: "rustig, gisteren",
}


@pytest.mark.parametrize("language", Language)
def test_note_on_the_form_is_read_in_the_athletes_language(language: Language) -> None:
    """ "Yesterday" and "easy" in one's own words change the entry."""
    form = filled("log", distance="8 km", time="46", effort=["5"], note=NOTES[language])
    command = understood(read_form(form, Units.KM) or "", language)

    assert isinstance(command, LogActivity)
    assert (command.on, command.rpe) == (date(2026, 11, 17), 5)
    assert command.kind is WorkoutKind.EASY


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("form", FormKind)
def test_form_opens_in_the_language_of_its_reader(form: FormKind, language: Language) -> None:
    """Within the lengths that Discord takes: 45 for titles and labels, 100 for the rest."""
    told = build_form(form, language).to_dict()
    labels = told["components"]

    assert told["title"] == say("log.title" if form is FormKind.LOG else "days.title", language)
    assert len(told["title"]) <= 45
    assert all(len(one["label"]) <= 45 for one in labels)
    for one in labels:
        inner = one["component"]
        options = [option["label"] for option in inner.get("options", ())]
        texts = [one.get("description") or "", inner.get("placeholder") or "", *options]
        assert all(len(text) <= 100 for text in texts)


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
