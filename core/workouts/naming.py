"""Names and sentences of the plan in the athlete's units; titles are written in kilometres."""

import re

from core.units import Distance, Units
from core.workouts.steps import Workout

TREADMILL = " (treadmill, 1 % grade)"
"""A treadmill at 1 % costs what the road does (Jones & Doust 1996)."""

_LENGTH = re.compile(r"\b(\d+(?:\.\d+)?) (km|mi)\b")
_KILOMETRES = re.compile(r"(× )?\b(\d+(?:\.\d+)?) km\b")


def is_indoors(workout: Workout) -> bool:
    """Whether it is run on a treadmill."""
    return workout.title.endswith(TREADMILL)


def say_title(workout: Workout, units: Units = Units.KM) -> str:
    """The name of a workout; in miles the lengths of repeats are metres, as on the track."""
    if units is Units.KM:
        return workout.title
    return _KILOMETRES.sub(_in_miles, workout.title)


def say_lengths(sentence: str, units: Units) -> str:
    """A sentence with its lengths in the athlete's units, whatever it was written in."""
    return _LENGTH.sub(lambda found: _in_units(found, units), sentence)


def _in_units(found: re.Match[str], units: Units) -> str:
    if found[2] == units.value:
        return found[0]
    far = Distance.from_km if found[2] == Units.KM.value else Distance.from_miles
    return far(float(found[1])).say(units)


def _in_miles(found: re.Match[str]) -> str:
    length = Distance.from_km(float(found[2]))
    return f"{found[1]}{length.m} m" if found[1] else length.say(Units.MI)
