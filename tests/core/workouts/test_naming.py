"""The name of a workout, in the athlete's units."""

import pytest

from core.units import Units
from core.workouts.naming import say_title
from core.workouts.steps import Workout, WorkoutKind

TITLES = [
    ("Easy run 8 km", "Easy run 5 mi"),
    ("Long run 16.1 km, last 5 km at goal pace", "Long run 10 mi, last 3.1 mi at goal pace"),
    ("Cruise intervals 4 × 1 km", "Cruise intervals 4 × 1000 m"),
    ("Cruise intervals 2 × 2.4 km", "Cruise intervals 2 × 2400 m"),
    ("Intervals 5 × 800 m", "Intervals 5 × 800 m"),
]


@pytest.mark.parametrize(("title", "in_miles"), TITLES)
def test_lengths_are_in_miles_and_repeats_as_on_the_track(title: str, in_miles: str) -> None:
    workout = Workout(kind=WorkoutKind.EASY, title=title, purpose="")
    assert say_title(workout, Units.MI) == in_miles
    assert say_title(workout, Units.KM) == title
