"""The name of a workout in the athlete's units; titles are written in kilometres."""

import re

from core.units import Distance, Units
from core.workouts.steps import Workout

_KILOMETRES = re.compile(r"(?<![×x] )\b(\d+(?:\.\d+)?) km\b")


def say_title(workout: Workout, units: Units = Units.KM) -> str:
    """The name of a workout; lengths save those of repeats in the athlete's units."""
    if units is Units.KM:
        return workout.title
    return _KILOMETRES.sub(lambda km: Distance.from_km(float(km[1])).say(units), workout.title)
