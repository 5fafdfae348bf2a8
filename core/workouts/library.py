"""The library of workouts in one place: everything a plan may put on a day."""

from core.workouts.easy import easy, recovery, rest, steady, strides, walk
from core.workouts.long import LongVariant, long_run
from core.workouts.quality import quality
from core.workouts.racing import race, time_trial
from core.workouts.run_walk import (
    START_DAYS,
    START_WEEKS,
    run_walk,
    run_walk_for,
    run_walk_over,
    run_walk_within,
    running_in,
)
from core.workouts.support import brick, cross_training, mobility, strength

__all__ = [
    "START_DAYS",
    "START_WEEKS",
    "LongVariant",
    "brick",
    "cross_training",
    "easy",
    "long_run",
    "mobility",
    "quality",
    "race",
    "recovery",
    "rest",
    "run_walk",
    "run_walk_for",
    "run_walk_over",
    "run_walk_within",
    "running_in",
    "steady",
    "strength",
    "strides",
    "time_trial",
    "walk",
]
