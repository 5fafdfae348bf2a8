"""What is told in passing: how a run felt, the side of an ache, tired after the run."""

from dataclasses import replace
from datetime import timedelta

from core.activities.activity import Activity, Feeling
from core.athlete import BodySite, RaceResult, Side, Sport
from core.coach.decide import decide_all
from core.coach.evidence import read_fitness
from core.coach.snapshot import Revision
from core.commands import (
    AmendActivity,
    CompleteSession,
    LogActivity,
    PredictRace,
    ReportFatigue,
    ReportNiggle,
    ShowPaces,
    Undo,
)
from core.physiology.performance import vdot_of
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind
from tests.training import NOW, TODAY, day, say, session, text, trained

HOUR = timedelta(hours=1)


def test_how_a_done_run_felt_is_added_to_it() -> None:
    """ "Done it, was really hard" of what is logged already."""
    done, _ = say(trained(), CompleteSession())
    told, outcome = say(done, CompleteSession(rpe=8))

    assert "Noted, effort 8." in text(outcome)
    assert [a.rpe for a in told.record.activities] == [8]
    again, _ = say(done, CompleteSession(feeling=Feeling.TIRED))
    assert again.record.activities[0].feeling is Feeling.TIRED


def test_tiredness_beside_a_rated_run_is_no_second_report() -> None:
    outcome = decide_all((CompleteSession(rpe=5), ReportFatigue()), trained(), now=NOW)

    assert "Noted" not in text(outcome)
    outcome = decide_all((LogActivity(on=TODAY, rpe=5), ReportFatigue()), trained(), now=NOW)
    assert "Noted" not in text(outcome)


def test_tired_after_the_run_is_about_the_next_day() -> None:
    """What is done can't be made easier, and a day without a run needs no easing."""
    done, _ = say(trained(), CompleteSession())
    told, outcome = say(done, ReportFatigue())

    assert "Nothing to run anyway (tomorrow, Thu 16 Apr)" in text(outcome)
    assert told.athlete.check_ins[-1].on == TODAY


def test_the_side_of_an_ache_may_follow_its_figure() -> None:
    """ "3", then "right, outside": the figure holds."""
    ache, _ = say(trained(), ReportNiggle(site=BodySite.KNEE, severity=3))
    told, outcome = say(ache, ReportNiggle(site=BodySite.KNEE, side=Side.RIGHT))

    assert "Your right knee at 3/10" in text(outcome)
    assert [(n.side, n.severity) for n in told.athlete.niggles] == [(Side.RIGHT, 3)]


def test_no_pain_at_all_is_no_ache() -> None:
    told, outcome = say(trained(), ReportNiggle(site=BodySite.SHIN, severity=0))

    assert "hadn't changed anything" in text(outcome)
    assert not told.athlete.niggles


def test_a_run_told_by_time_is_held_against_time() -> None:
    """ "25 min" is compared with minutes, not with kilometres."""
    friday = NOW + timedelta(days=2)
    _, outcome = say(trained(), LogActivity(on=day(2), duration=Duration(20 * 60)), now=friday)

    planned = session(trained(), "w01-easy1").workout.duration.say()
    assert f"shorter than the {planned} planned" in text(outcome)


def test_without_fitness_the_talk_test_leads() -> None:
    """ "How fast should I go" of somebody who never raced: effort first."""
    snapshot = trained()
    unknown = replace(snapshot.record.athlete, results=())
    plan = replace(snapshot.record.plan, vdot=None) if snapshot.record.plan else None
    record = replace(snapshot.record, athlete=unknown, plan=plan)
    _, outcome = say(replace(snapshot, record=record), ShowPaces())
    assert text(outcome).startswith("I don't know your fitness yet, so effort leads")

    ageless = replace(record, athlete=replace(unknown, birth_year=None))
    _, outcome = say(replace(snapshot, record=ageless), ShowPaces())
    assert len(outcome.reply.parts) == 1


def test_a_prediction_names_its_pace() -> None:
    assert "/km (" in text(say(trained(), PredictRace(distance=Distance(5000)))[1])


def test_a_result_without_a_date_comes_before_the_log() -> None:
    """A hard run of the first day is no first evidence before the race that was told."""
    snapshot = trained()
    told = RaceResult(distance=Distance(10_000), duration=Duration(52 * 60 + 30))
    athlete = replace(snapshot.athlete, results=(told,))
    slow = Activity(
        id="a",
        sport=Sport.RUN,
        on=TODAY,
        distance=Distance(6000),
        duration=Duration(39 * 60),
        rpe=8,
    )
    record = replace(snapshot.record, athlete=athlete, activities=(slow,))
    found = read_fitness(record, TODAY).fitness

    assert found is not None
    assert found.vdot == vdot_of(told.distance, told.duration)


def test_effort_told_twice_changes_nothing() -> None:
    done, _ = say(trained(), CompleteSession(rpe=6))

    _, outcome = say(done, AmendActivity(rpe=6))
    assert "6" in text(outcome)


def test_done_with_figures_of_no_session_due_is_a_run_of_today() -> None:
    """ "Did it, 8k 49 min, was easy" on a day of hills is no easy run of Friday."""
    told = CompleteSession(
        session_kind=WorkoutKind.EASY, distance=Distance(8000), duration=Duration(49 * 60)
    )
    after, _ = say(trained(), told)

    assert [(a.on, a.distance) for a in after.record.activities] == [(TODAY, Distance(8000))]


def test_days_keep_their_capital_when_something_is_taken_back() -> None:
    snapshot = trained()
    last = Revision(number=1, summary="Mon 20 Apr to Wed are kept free", record=snapshot.record)
    _, outcome = say(replace(snapshot, undoable=last), Undo())

    assert "Taken back: Mon 20 Apr" in text(outcome)
