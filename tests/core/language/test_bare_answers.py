"""What is, and what is not, an answer to each question of getting to know each other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.athlete import BodySite, Side
from core.commands import Command, ReportNiggle, SetGoal, SetProfile, ShowWeek
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.replies import Button, Expects

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))


@pytest.mark.parametrize(
    ("expects", "text"),
    [
        (Expects.WEEKLY_VOLUME, "long run 20k"),
        (Expects.WEEKLY_VOLUME, "400 km"),
        (Expects.LONGEST_RUN, "this week"),
        (Expects.LONGEST_RUN, "200 km"),
        (Expects.RUNS_PER_WEEK, "20"),
        (Expects.RESULT, "yesterday"),
        (Expects.RESULT, "10k"),
        (Expects.RESULT, "10k in 5 minutes"),
        (Expects.DAYS, "long run 20k"),
        (Expects.DAYS, "30 february to 31 february"),
        (Expects.DAYS, "9 days"),
        (Expects.MINUTES, "2 minutes"),
        (Expects.LONG_RUN_DAY, "12 april"),
        (Expects.AGE, "200"),
        (Expects.NAME, "10 km"),
        (Expects.REMINDER_TIME, "whenever"),
        (Expects.GOAL, "10k in 5 minutes"),
        (Expects.RACE_DATE, "last monday"),
    ],
)
def test_what_cannot_be_an_answer_is_not_taken_for_one(expects: Expects, text: str) -> None:
    """A figure out of bounds, or a thing that was not asked, answers no question."""
    assert recognize(text, replace(ASKED, expects=expects)).by != "pending"


def test_a_finger_left_on_a_key_chooses_nothing() -> None:
    buttons = tuple(Button(label=name, command=ShowWeek()) for name in ("Tue Thu", "Any day"))
    hearing = replace(ASKED, expects=Expects.CHOICE, options=buttons)

    assert recognize("a", hearing).commands == (ShowWeek(),)
    assert recognize("a" * 40, hearing).by != "pending"


@pytest.mark.parametrize(
    ("expects", "text", "expected"),
    [
        (Expects.RUNS_PER_WEEK, "none", SetProfile(runs_per_week=0)),
        (Expects.NAME, "Anna please", SetProfile(first_name="Anna")),
        (Expects.PLACE, "in Leeds please", SetProfile(place="Leeds")),
        (Expects.RACE_DATE, "2026-12-24", SetGoal(on=date(2026, 12, 24))),
    ],
)
def test_courtesy_around_an_answer_is_left_out(
    expects: Expects, text: str, expected: Command
) -> None:
    """The answer is what was asked, without the words around it."""
    assert recognize(text, replace(ASKED, expects=expects)).commands == (expected,)


@pytest.mark.parametrize(
    ("text", "side"),
    [("right, outside", Side.RIGHT), ("right knee today", None), ("right away then", None)],
)
def test_a_side_just_after_an_ache_is_more_of_it(text: str, side: Side | None) -> None:
    """Only a side and where on it; anything else is read for itself."""
    hearing = Hearing(now=datetime.fromisoformat("2026-11-18T10:00:00+00:00"))
    heard = recognize(text, replace(hearing, about_site=BodySite.KNEE))

    found = [c.side for c in heard.commands if isinstance(c, ReportNiggle) and not c.words]
    assert found == ([side] if side else [])
