"""The name of a workout in the athlete's units; titles are written in kilometres."""

import re

from core.units import Distance, Units
from core.workouts.steps import Workout

_KILOMETRES = re.compile(r"(× )?\b(\d+(?:\.\d+)?) km\b")


def say_title(workout: Workout, units: Units = Units.KM) -> str:
    """The name of a workout; in miles the lengths of repeats are metres, as on the track."""
    if units is Units.KM:
        return workout.title
    return _KILOMETRES.sub(_in_miles, workout.title)


def _in_miles(found: re.Match[str]) -> str:
    length = Distance.from_km(float(found[2]))
    return f"{found[1]}{length.m} m" if found[1] else length.say(Units.MI)
