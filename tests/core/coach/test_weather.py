"""Heat told of: slower and never longer, nothing hard when it is great, and back when it cools."""

from dataclasses import replace

import pytest

from core.athlete import HotSpell, Preferences
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Snapshot
from core.commands import MoveSession, ReplaceSession, ReportHeat, ShowWeek
from core.planning.plan import SessionStatus
from core.planning.sparing import spare
from core.units import Units
from core.workouts.steps import WorkoutKind
from tests.training import TODAY, day, plan_of, say, session, text, trained

LONG = "w01-long"


def heat(air_c: float | None, first: int = 4, last: int | None = None) -> ReportHeat:
    """So many degrees on some days from today."""
    return ReportHeat(first=day(first), last=day(first if last is None else last), air_c=air_c)


@pytest.mark.parametrize("air_c", [22.0, 26.0, 33.0, 46.0])
def test_heat_never_makes_a_run_longer_or_harder(air_c: float) -> None:
    after, _ = say(trained(), heat(air_c, 0, 6))
    for planned in plan_of(trained()).sessions():
        hot = session(after, planned.id)
        assert hot.workout.duration <= planned.workout.duration
        assert hot.workout.distance <= planned.workout.distance
        assert hot.on == planned.on


def test_warm_days_are_slower_in_the_same_time() -> None:
    after, outcome = say(trained(), heat(27.0))
    was, now = (session(s, LONG).workout for s in (trained(), after))
    assert "about 3 % slower" in text(outcome)
    paces = [next(w.flat_steps()).target.pace for w in (was, now)]
    assert paces[0] is not None
    assert paces[1] is not None
    assert paces[1].middle.s_per_km > paces[0].middle.s_per_km
    assert now.distance < was.distance


def test_in_great_heat_the_long_run_is_easy_and_shorter_with_ways_round_it() -> None:
    after, outcome = say(trained(), heat(33.0))
    assert session(after, LONG).kind is WorkoutKind.EASY
    assert "too hot for hard or long running" in text(outcome)
    ways = [b.command for b in outcome.reply.buttons]
    inside = next(c for c in ways if isinstance(c, ReplaceSession))
    assert any(isinstance(c, MoveSession) for c in ways)
    treadmill, _ = say(after, inside)
    assert session(treadmill, LONG).workout.steps == session(trained(), LONG).workout.steps


def test_beyond_what_paces_are_worth_effort_leads() -> None:
    dry = replace(heat(46.5), humidity_percent=1.0)
    after, _ = say(trained(), dry)
    assert session(after, LONG).is_open
    assert all(step.target.pace is None for step in session(after, LONG).workout.flat_steps())


def test_in_extreme_heat_nobody_runs_outdoors() -> None:
    after, outcome = say(trained(), heat(46.0))
    assert session(after, LONG).status is SessionStatus.SKIPPED
    assert "too hot to run outdoors" in text(outcome)


def test_when_it_cools_down_all_is_as_it_was_planned() -> None:
    after, _ = say(trained(), heat(33.0))
    back, outcome = say(after, ReportHeat(is_over=True))
    assert session(back, LONG).workout == session(trained(), LONG).workout
    assert back.athlete.hot_spells == ()
    assert "back to how it was planned" in text(outcome)
    _, none = say(back, ReportHeat(is_over=True))
    assert "no heat" in text(none)


def test_hard_work_moved_into_the_heat_is_a_caution() -> None:
    after, _ = say(trained(), heat(33.0, 1))
    _, outcome = say(after, MoveSession(session_on=day(0), to_day=day(1)))
    assert "will feel like 36 C" in text(outcome)


def test_a_pleasant_day_changes_nothing() -> None:
    after, outcome = say(trained(), heat(16.0))
    assert "fine for running" in text(outcome)
    assert after.record == trained().record


def test_a_mild_spell_on_record_takes_nothing() -> None:
    mild = HotSpell(first=day(0), last=day(6), air_c=14.0)
    athlete = replace(trained().athlete, hot_spells=(mild,))
    circumstances = circumstances_of(replace(trained().record, athlete=athlete), TODAY)
    assert not spare(plan_of(trained()), circumstances).changes


def test_heat_without_a_figure_is_supposed_and_a_rest_day_needs_no_change() -> None:
    _, outcome = say(trained(), heat(None))
    assert "I took that figure" in text(outcome)
    after, outcome = say(trained(), heat(30.0, 1))
    assert plan_of(after) == plan_of(trained())
    assert "30 °C" in text(outcome)


def test_heat_is_told_in_the_athlete_s_degrees_and_kept_without_a_plan() -> None:
    athlete = replace(trained().athlete, preferences=Preferences(zone="UTC", units=Units.MI))
    bare = Snapshot(record=replace(trained().record, athlete=athlete, plan=None))
    after, outcome = say(bare, heat(35.0, 1, 3))
    assert "95 °F" in text(outcome)
    assert after.athlete.hot_spells
    shown, _ = say(trained(), heat(33.0), ShowWeek())
    assert session(shown, LONG).kind is WorkoutKind.EASY
