"""Words beside a file complete the run in it."""

from dataclasses import replace

from core.activities.activity import Activity, Feeling, Origin
from core.athlete import Sport
from core.coach.sent_along import told_beside
from core.commands import (
    AmendActivity,
    Clarify,
    CompleteSession,
    ImportActivity,
    LogActivity,
    ShowWeek,
)
from core.units import Distance
from core.workouts.steps import WorkoutKind
from tests.training import TODAY, day

RUN = Activity(id="f", sport=Sport.RUN, on=day(-1), distance=Distance(8050), origin=Origin.FILE)
READ = (ImportActivity(activity=RUN),)


def test_effort_feeling_and_kind_are_of_the_run_in_the_file() -> None:
    """Whatever day and distance the words name: the file knows better."""
    said = LogActivity(
        on=TODAY, distance=Distance(8000), rpe=4, kind=WorkoutKind.EASY, feeling=Feeling.GOOD
    )
    felt = replace(RUN, rpe=4, feeling=Feeling.GOOD, kind="easy")
    assert told_beside(READ, (said,)) == (ImportActivity(activity=felt),)


def test_several_words_complete_each_other() -> None:
    """A race that was done, rated afterwards."""
    said = (CompleteSession(rpe=7), AmendActivity(rpe=9, is_race=True), AmendActivity())
    raced = replace(RUN, rpe=9, is_race=True)
    assert told_beside(READ, said) == (ImportActivity(activity=raced),)


def test_what_else_is_asked_is_done_and_what_is_unclear_is_left() -> None:
    """A question about words nobody understood helps nobody beside a file."""
    assert told_beside(READ, (Clarify(), ShowWeek())) == (*READ, ShowWeek())


def test_words_about_one_of_several_runs_are_about_none() -> None:
    """Which was it? The coach asks for the effort as ever."""
    both = (*READ, ImportActivity(activity=replace(RUN, id="g", on=TODAY)))
    assert told_beside(both, (LogActivity(on=TODAY, rpe=4),)) == both
