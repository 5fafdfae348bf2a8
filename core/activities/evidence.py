"""What the log says about fitness: races, time trials and hard runs, as dated results."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from core.activities.activity import Activity
from core.athlete import RaceResult, Sport
from core.units import Distance, Duration, Pace, Units
from core.workouts.steps import WorkoutKind

HARD_EVIDENCE_RPE = 8
"""A continuous run rated at least this high says something about fitness."""
SHORTEST, LONGEST = Distance(1500), Distance(50_000)
"""Results outside say nothing about distance running (Daniels-Gilbert is meant for these)."""
LEAST_TIME = Duration(12 * 60)
"""A hard training run shorter than this is no evidence."""

WORLD_BEST: tuple[tuple[int, int], ...] = (
    (100, 9),
    (400, 43),
    (800, 100),
    (1500, 206),
    (3000, 437),
    (5000, 755),
    (10_000, 1571),
    (21_098, 3402),
    (42_195, 7235),
    (50_000, 9580),
    (100_000, 21_900),
)
"""Metres and seconds nobody has beaten, rounded down, men's road or track."""
LONGEST_RUN = Distance(100_000)
"""A longer run is asked back: far more often a slip than a feat."""
SLOWEST_RUN = Pace(1200.0)
"""Slower than 20 min/km is not running, and hardly walking."""


def result_of(activity: Activity) -> RaceResult | None:
    """The evidence one activity gives, or None: easy running proves nothing."""
    distance, duration = activity.distance, activity.duration
    if activity.sport is not Sport.RUN or not distance or not duration or not activity.did_finish:
        return None
    if not SHORTEST <= distance <= LONGEST or is_impossible(distance, duration):
        return None
    raced = activity.is_race or activity.kind in (WorkoutKind.RACE, WorkoutKind.TIME_TRIAL)
    hard = (activity.rpe or 0) >= HARD_EVIDENCE_RPE and duration >= LEAST_TIME
    if not raced and not hard:
        return None
    return RaceResult(distance=distance, duration=duration, on=activity.on, is_race=raced)


def results_in(
    activities: Iterable[Activity], told: Iterable[RaceResult] = ()
) -> tuple[RaceResult, ...]:
    """All evidence, what was told and what was logged, each once, oldest first."""
    found = dict.fromkeys(told)
    found.update(dict.fromkeys(r for r in map(result_of, activities) if r is not None))
    return tuple(sorted(found, key=lambda r: r.on or date.min))


def is_impossible(distance: Distance, duration: Duration) -> bool:
    """Whether nobody has ever run so fast."""
    return duration.s < fastest_for(distance).s


def fastest_for(distance: Distance) -> Duration:
    """About the best time ever run for a distance, read between the known ones."""
    for (short, quick), (far, slow) in pairwise(WORLD_BEST):
        if distance.m <= far:
            share = (max(distance.m, short) - short) / (far - short)
            return Duration(int((quick + share * (slow - quick)) * min(1.0, distance.m / short)))
    return Duration(distance.m * WORLD_BEST[-1][1] // WORLD_BEST[-1][0])


def doubt_about(activity: Activity, units: Units = Units.KM) -> str:
    """What can't be right about the figures of an activity, in a clause; empty when all may be."""
    distance, duration = activity.distance, activity.duration
    if duration and duration.hours > 24:
        return f"{duration.say()} is more than a whole day"
    if activity.heart_rate and not 30 <= activity.heart_rate.bpm <= 240:
        return f"a mean heart rate of {activity.heart_rate.say()} is outside what hearts do"
    if activity.sport is not Sport.RUN or not distance:
        return ""
    if distance > LONGEST_RUN:
        return f"{distance.say(units)} is further than almost anyone runs in a day"
    return _doubt_about_pace(distance, duration, units) if duration else ""


def _doubt_about_pace(distance: Distance, duration: Duration, units: Units) -> str:
    pace = Pace.of(distance, duration)
    told = f"{distance.say(units)} in {duration.clock()}"
    if is_impossible(distance, duration):
        return f"{told} is {pace.say(units)}, faster than anyone has ever run it"
    if pace > SLOWEST_RUN:
        return f"{told} is {pace.say(units)}, slower than a walk"
    return ""
