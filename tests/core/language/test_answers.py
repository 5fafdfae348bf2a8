"""Bare answers that need the open question: its buttons, its waiting command, its ache."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.athlete import BodySite, Condition, Side
from core.commands import (
    AddSession,
    AmendActivity,
    Command,
    Confirm,
    Decline,
    LogActivity,
    MoveSession,
    ReportCondition,
    ReportNiggle,
    ScaleSession,
    ShowWeek,
    SkipSession,
    SmallTalk,
    Undo,
)
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.replies import Button, Expects
from core.units import Distance, Duration, Units

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))
FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)
TO_FRIDAY, TO_SATURDAY = MoveSession(to_day=FRIDAY), MoveSession(to_day=SATURDAY)
OPTIONS = (
    Button(label="Friday 20 Nov", command=TO_FRIDAY),
    Button(label="Saturday 21 Nov", command=TO_SATURDAY),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the first", TO_FRIDAY),
        ("2", TO_SATURDAY),
        ("the other one", TO_SATURDAY),
        ("the last one", TO_SATURDAY),
        ("option b please", TO_SATURDAY),
        ("saturday 21 nov", TO_SATURDAY),
        ("saturday", TO_SATURDAY),
        ("yes", Confirm()),
        ("neither", Decline()),
        ("show me this week", ShowWeek()),
        ("undo", Undo()),
    ],
)
def test_option_is_chosen_by_place_or_label(text: str, expected: Command) -> None:
    hearing = replace(ASKED, expects=Expects.CHOICE, options=OPTIONS)
    assert recognize(text, hearing).commands == (expected,)


def test_figure_answers_a_question_for_a_figure_not_a_button() -> None:
    hearing = replace(ASKED, expects=Expects.RPE, options=OPTIONS)
    assert recognize("2", hearing).commands == (AmendActivity(rpe=2),)


@pytest.mark.parametrize(
    ("pending", "expected"),
    [
        (MoveSession(session_on=FRIDAY), MoveSession(session_on=FRIDAY, to_day=SATURDAY)),
        (SkipSession(), SkipSession(session_on=SATURDAY)),
        (AddSession(), AddSession(on=SATURDAY)),
    ],
    ids=["move", "skip", "add"],
)
def test_day_completes_the_waiting_command(pending: Command, expected: Command) -> None:
    hearing = replace(ASKED, expects=Expects.DAY, pending=pending)
    assert recognize("saturday then", hearing).commands == (expected,)


def test_day_without_a_waiting_command_is_no_answer() -> None:
    heard = recognize("saturday", replace(ASKED, expects=Expects.DAY, pending=Undo()))
    assert heard.by != "pending"


@pytest.mark.parametrize(
    ("pending", "text", "expected"),
    [
        (
            LogActivity(on=FRIDAY),
            "8 km",
            LogActivity(on=FRIDAY, distance=Distance(8000)),
        ),
        (
            ScaleSession(session_on=FRIDAY, is_shorter=True),
            "40 min",
            ScaleSession(session_on=FRIDAY, to_duration=Duration(2400)),
        ),
    ],
    ids=["log", "scale"],
)
def test_figure_completes_the_waiting_command(
    pending: Command, text: str, expected: Command
) -> None:
    hearing = replace(ASKED, expects=Expects.DISTANCE_OR_TIME, pending=pending)
    assert recognize(text, hearing).commands == (expected,)


def test_pain_without_a_known_place_is_left_to_the_coach() -> None:
    assert recognize("3/10", replace(ASKED, expects=Expects.SEVERITY)).by != "pending"


def test_pain_completes_the_reported_ache() -> None:
    ache = ReportNiggle(site=BodySite.KNEE, side=Side.LEFT)
    hearing = replace(ASKED, expects=Expects.SEVERITY, pending=ache)
    buttons = tuple(Button(label=f"{n}", command=replace(ache, severity=n)) for n in (2, 4, 6, 8))
    beside = replace(hearing, options=buttons)
    assert recognize("4", hearing).commands == (replace(ache, severity=4),)
    for said in ("3", "it's a 3", "about a three"):
        assert recognize(said, beside).commands == (replace(ache, severity=3),)
    assert recognize("no idea", beside).commands == (ache,)
    assert recognize("none", beside).commands == (replace(ache, severity=0),)


def test_bare_distance_is_in_the_athletes_units() -> None:
    hearing = replace(ASKED, expects=Expects.LONGEST_RUN, units=Units.MI)
    [told] = recognize("about 10", hearing).commands
    assert told.longest_run == Distance.from_miles(10)  # type: ignore[union-attr]


def test_red_flag_comes_before_the_open_question() -> None:
    heard = recognize("3, and my chest hurts", replace(ASKED, expects=Expects.RPE))
    assert heard.by == "gate"


def test_a_red_flag_is_taken_back_in_words_only_where_the_button_offers_it() -> None:
    over = ReportCondition(condition=Condition.BONE_STRESS, is_over=True)
    offered = replace(ASKED, options=(Button(label="You got me wrong", command=over),))
    assert recognize("you got me wrong", offered).commands == (over,)
    assert recognize("my doctor cleared me", offered).commands == (over,)
    (complaint,) = recognize("you got me wrong", ASKED).commands
    assert isinstance(complaint, SmallTalk)
