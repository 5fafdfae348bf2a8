"""Calls as small models write them are read for what they plainly say, and for nothing more."""

import json
from datetime import date
from typing import Any

import pytest

from bot.llm.mending import Spoken, day_spoken_of
from bot.llm.streaming import Assembly
from bot.llm.tools import read_call
from bot.llm.written import spoken_part, written_calls
from core.athlete import Language, Sport, Weekday
from core.commands import LogActivity, MoveSession, SetAvailability, ShowWeek
from core.units import Distance, Duration, HeartRate, Pace
from core.workouts.steps import WorkoutKind

TODAY = date(2026, 11, 23)
SPOKEN = Spoken(TODAY, Language.ENGLISH)
MOVED = MoveSession(session_kind=WorkoutKind.LONG, to_day=date(2026, 11, 28))
RUN = LogActivity(on=TODAY, distance=Distance(8000), duration=Duration(2760))
CALL = {"session_kind": "long", "to_day": "2026-11-28"}


def read(given: Any, tool: str = "MoveSession", spoken: Spoken = SPOKEN) -> object:
    """What becomes of a call."""
    return read_call(tool, given if isinstance(given, str) else json.dumps(given), spoken)


@pytest.mark.parametrize("tool", ["move_session", "functions.MoveSession", "Move Session"])
def test_name_is_known_by_its_letters(tool: str) -> None:
    assert read(CALL, tool) == MOVED


@pytest.mark.parametrize(
    "arguments",
    [
        json.dumps(json.dumps(CALL)),
        str(CALL),
        f"[{json.dumps(CALL)}]",
        {"arguments": CALL},
        {"session": CALL},
        {"sessionKind": "long", "toDay": "2026-11-28"},
        {**CALL, "session_on": None},
        {**CALL, "session_on": ""},
        {"session_kind": "Long Run", "to_day": "2026-11-28T00:00:00"},
        {"session_kind": "long", "to_day": "Saturday"},
    ],
    ids=[
        "text in a text", "python", "list of one", "wrapped", "under a name of its own", "camels",
        "nulls", "empty texts", "longer values", "a day in words",
    ],
)  # fmt: skip
def test_arguments_are_read_in_many_writings(arguments: Any) -> None:
    assert read(arguments) == MOVED


@pytest.mark.parametrize(
    ("field", "written", "meant"),
    [
        ("distance", "8 km", Distance(8000)),
        ("distance", "8000", Distance(8000)),
        ("duration", "46 min", Duration(2760)),
        ("pace", "5:45/km", Pace(345.0)),
        ("heart_rate", "150 bpm", HeartRate(150)),
        ("rpe", "7", 7),
        ("rpe", 7.0, 7),
        ("rpe", 0, None),
        ("is_race", "true", True),
        ("is_race", "No", False),
        ("sport", "Running", Sport.RUN),
        ("on", "yesterday", date(2026, 11, 22)),
        ("on", "last Friday", date(2026, 11, 20)),
    ],
)
def test_values_in_words_are_read_as_an_athletes(field: str, written: Any, meant: object) -> None:
    log = read({"on": "2026-11-23", "distance": 8000, field: written}, "LogActivity")

    assert isinstance(log, LogActivity)
    assert getattr(log, field) == meant


@pytest.mark.parametrize(
    ("days", "meant"),
    [
        (["Monday", "fri"], (Weekday.MONDAY, Weekday.FRIDAY)),
        ("Monday", (Weekday.MONDAY,)),
        ([0, "4"], (Weekday.MONDAY, Weekday.FRIDAY)),
        (["someday"], None),
    ],
)
def test_lists_of_days_are_read(days: Any, meant: tuple[Weekday, ...] | None) -> None:
    """One value makes a list; what is no day stays what it is, and is refused."""
    found = read({"days": days}, "SetAvailability")

    assert getattr(found, "days", None) == meant
    assert isinstance(found, SetAvailability if meant else str)


@pytest.mark.parametrize(
    ("arguments", "tool"),
    [
        (CALL, "RunShell"),
        ("{to_day: tomorrow", "MoveSession"),
        ("5", "MoveSession"),
        ({"to_day": "soon"}, "MoveSession"),
        ({"distance": "far"}, "LogActivity"),
        ({"new_date": "2026-11-28"}, "MoveSession"),
        ({"is_race": "maybe", "on": "2026-11-23"}, "LogActivity"),
        ({"session_kind": "moonwalk"}, "MoveSession"),
    ],
)
def test_what_cannot_be_read_is_refused(arguments: Any, tool: str) -> None:
    assert isinstance(read(arguments, tool), str)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 km in the mud", TODAY),
        ("8 km yesterday", date(2026, 11, 22)),
        ("8 km yesterday, 5 on saturday", None),
        ("8 km monday to wednesday", None),
    ],
)
def test_log_without_a_day_is_of_the_one_that_was_spoken_of(text: str, day: date | None) -> None:
    done_on = day_spoken_of(text, TODAY, (Language.ENGLISH,))
    log = read({"distance": 8000}, "LogActivity", SPOKEN._replace(done_on=done_on))

    assert done_on == day
    assert isinstance(log, LogActivity if day else str)


WRITTEN = '{"name": "MoveSession", "arguments": {"to_day": "2026-11-28"}}'


@pytest.mark.parametrize(
    "text",
    [
        f"<tool_call>{WRITTEN}</tool_call>",
        f"<function_call>{WRITTEN}</function_call>",
        f"Sure!\n```json\n{WRITTEN}\n```\nDone.",
        f"<|python_tag|>{WRITTEN}",
        f"[TOOL_CALLS][{WRITTEN}]",
        f'{{"type": "function", "function": {WRITTEN}}}',
        '<function=MoveSession>{"to_day": "2026-11-28"}</function>',
        'MoveSession(to_day="2026-11-28")',
    ],
)
def test_call_in_a_text_is_found(text: str) -> None:
    (call,) = written_calls(text)

    assert (call.tool, json.loads(call.arguments)) == ("MoveSession", {"to_day": "2026-11-28"})


@pytest.mark.parametrize(
    "text",
    ["{", "[1, 2]", '{"name": "Ann", "age": 3}', "MoveSession(1)", "MoveSession(a=b)", "RunKm(*)"],
)
def test_what_only_looks_like_a_call_is_none(text: str) -> None:
    assert list(written_calls(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "<think>He wants 300 km.</think>Easy does it.",
        "He wants 300 km.</think>\n\nEasy does it.",
        "<|start_header_id|>assistant<|end_header_id|>\n\nEasy does it.<|eot_id|>",
        "<|im_start|>assistant\nEasy does it.<|im_end|>",
        "Easy does it.<end_of_turn>",
        "[INST] Easy does it. [/INST]</s>",
        "Assistant: Easy does it.\nUser: thanks\nAssistant: 300 km!",
        "Easy does it.",
    ],
)
def test_only_what_is_for_the_athlete_is_left(text: str) -> None:
    assert spoken_part(text).strip() == "Easy does it."


@pytest.mark.parametrize(
    "pieces",
    [
        [{"id": "a", "function": {"name": "ShowWeek"}}, {"function": {"arguments": "{}"}}],
        [{"index": 0, "id": "a", "function": {"name": "ShowWeek", "arguments": "{}"}}],
        [{"id": "a", "function": {"name": "ShowWeek", "arguments": {}}}],
    ],
    ids=["in pieces", "numbered", "whole"],
)
def test_streamed_calls_are_put_together(pieces: list[dict[str, Any]]) -> None:
    """With numbers or without; the same number with another id is another call."""
    heard = Assembly()
    for piece in (*pieces, {"index": 0, "id": "b", "function": {"name": "ShowWeek"}}):
        heard.take("data: " + json.dumps({"choices": [{"delta": {"tool_calls": [piece]}}]}))
    calls = heard.whole()["choices"][0]["message"]["tool_calls"]

    assert [call["function"]["name"] for call in calls] == ["ShowWeek", "ShowWeek"]
    assert read(calls[0]["function"]["arguments"], "ShowWeek") == ShowWeek()


def test_streamed_call_of_the_old_form_is_one() -> None:
    heard = Assembly()
    for piece in ({"name": "ShowWeek", "arguments": ""}, {"arguments": "{}"}):
        heard.take("data: " + json.dumps({"choices": [{"delta": {"function_call": piece}}]}))
    (call,) = heard.whole()["choices"][0]["message"]["tool_calls"]

    assert call["function"] == {"name": "ShowWeek", "arguments": "{}"}
