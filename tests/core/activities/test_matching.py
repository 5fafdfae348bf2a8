"""Which session an activity fulfilled, and how close it came."""

from dataclasses import replace
from typing import Any

import pytest

from core.activities.activity import Activity, Feeling
from core.activities.adherence import Verdict, has_failed, judge
from core.activities.evidence import doubt_about, fastest_for, result_of, results_in
from core.activities.matching import match_session
from core.athlete import RaceResult, Sport
from core.units import Distance, Duration, HeartRate, Units
from tests.training import TODAY, day, moved, plan_of, session, trained

HILLS, STRIDES, LONG = "w01-quality", "w01-easy1", "w01-long"


def a_run(km: float | None = 9.5, minutes: float | None = None, **fields: Any) -> Activity:
    usual: dict[str, Any] = {"id": "a", "sport": Sport.RUN, "on": TODAY}
    usual["distance"] = None if km is None else Distance.from_km(km)
    usual["duration"] = None if minutes is None else Duration.from_minutes(minutes)
    return Activity(**{**usual, **fields})


@pytest.mark.parametrize(
    ("activity", "expected"),
    [
        (a_run(), HILLS),
        (a_run(3), HILLS),
        (a_run(on=day(1), km=5), STRIDES),
        (a_run(on=day(1), km=30), None),
        (a_run(on=day(1), km=5, kind="long"), None),
        (a_run(on=day(1), km=9.5, is_race=True), None),
        (a_run(sport=Sport.RIDE), None),
        (a_run(sport=Sport.STRENGTH, on=day(2), km=None, minutes=25), "w01-strength1"),
        (a_run(on=day(95), km=5), None),
        (a_run(on=day(95), km=21.2), "race"),
    ],
    ids=str,
)
def test_the_open_session_of_the_day_or_a_like_one_beside_it(
    activity: Activity, expected: str | None
) -> None:
    """That day's session of the sport first; a race only by something like it."""
    found = match_session(activity, plan_of(trained()))
    if expected == "race":
        assert found is not None
        assert found.kind == "race"
    else:
        assert (found.id if found else None) == expected


def test_without_a_plan_nothing_matches() -> None:
    """The log stands by itself."""
    assert match_session(a_run(), None) is None


def test_of_two_sessions_the_likelier() -> None:
    """The kind that was said decides, then the distance."""
    both = moved(trained(), STRIDES, on=TODAY)
    assert getattr(match_session(a_run(5.2), plan_of(both)), "id", "") == STRIDES
    assert getattr(match_session(a_run(5.2, kind="hills"), plan_of(both)), "id", "") == HILLS


@pytest.mark.parametrize(
    ("activity", "session_id", "verdict"),
    [
        (a_run(), HILLS, Verdict.AS_PLANNED),
        (a_run(6), HILLS, Verdict.SHORTER),
        (a_run(12), HILLS, Verdict.LONGER),
        (a_run(rpe=10), HILLS, Verdict.HARDER),
        (a_run(rpe=3), HILLS, Verdict.EASIER),
        (a_run(kind="easy"), HILLS, Verdict.EASIER),
        (a_run(14, 56), LONG, Verdict.HARDER),
        (a_run(14, 77), LONG, Verdict.AS_PLANNED),
        (a_run(None, None), HILLS, Verdict.AS_PLANNED),
        (a_run(None, 20), HILLS, Verdict.SHORTER),
    ],
    ids=str,
)
def test_the_verdict_names_the_difference(
    activity: Activity, session_id: str, verdict: Verdict
) -> None:
    """As planned, shorter, longer, harder or easier."""
    judged = judge(activity, session(trained(), session_id))
    assert judged.verdict is verdict
    assert 0 <= judged.score <= 100


def test_a_little_is_partly_and_a_bad_day_is_seen() -> None:
    """Under three fifths counts in part; given up, exhausted or bad went badly."""
    assert judge(a_run(4), session(trained(), HILLS)).is_partly
    assert judge(a_run(), session(trained(), HILLS)).score == 100
    assert has_failed(a_run(did_finish=False))
    assert has_failed(a_run(feeling=Feeling.BAD))
    assert not has_failed(a_run(rpe=10, is_race=True))


class TestEvidence:
    """Fitness is evidence with a date: easy running proves nothing."""

    @pytest.mark.parametrize(
        ("activity", "raced"),
        [
            (a_run(5, 20, is_race=True), True),
            (a_run(5, 20, kind="time trial"), True),
            (a_run(5, 20, rpe=9), False),
            (a_run(5, 30, rpe=4), None),
            (a_run(1, 4, is_race=True), None),
            (a_run(5, 8, is_race=True), None),
            (a_run(2, 8, rpe=9), None),
            (a_run(5, 20, is_race=True, did_finish=False), None),
            (a_run(5, None, is_race=True), None),
        ],
        ids=str,
    )
    def test_races_trials_and_hard_runs_count(self, activity: Activity, raced: bool | None) -> None:
        found = result_of(activity)
        assert (found.is_race if found else None) is raced

    def test_told_and_logged_are_each_counted_once(self) -> None:
        race = a_run(5, 20, is_race=True)
        told = RaceResult(distance=Distance(5000), duration=Duration(1200), on=TODAY)
        undated = replace(told, on=None)
        assert results_in([race, race, a_run()], [told, undated]) == (undated, told)

    @pytest.mark.parametrize(
        ("activity", "doubt"),
        [
            (a_run(5, 10), "faster than anyone"),
            (a_run(0.05, 0.05), "faster than anyone"),
            (a_run(120, 700), "further"),
            (a_run(2, 60), "slower than a walk"),
            (a_run(None, 2000), "whole day"),
            (a_run(heart_rate=HeartRate(300)), "heart"),
            (a_run(sport=Sport.RIDE, km=180), ""),
            (a_run(8, 46), ""),
            (a_run(8), ""),
        ],
        ids=str,
    )
    def test_figures_that_can_not_be_right_are_named(self, activity: Activity, doubt: str) -> None:
        said = doubt_about(activity, Units.MI)
        assert doubt in said
        assert bool(said) is bool(doubt)

    def test_the_best_ever_grows_with_the_distance(self) -> None:
        times = [fastest_for(Distance(m)).s for m in (100, 1500, 7000, 42_195, 100_000, 200_000)]
        assert times == sorted(times)
