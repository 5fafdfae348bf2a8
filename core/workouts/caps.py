"""How much of each intensity one session may hold (Daniels' Running Formula, ch. 4)."""

from core.units import Distance, Duration
from core.workouts.steps import Zone

MOST_MARATHON = Distance(29_000)
MOST_MARATHON_TIME = Duration.from_minutes(110)
MOST_INTERVAL = Distance(10_000)
MOST_REPETITION = Distance(8_000)
LONGEST_INTERVAL = Duration.from_minutes(5)
LONGEST_REPETITION = Duration.from_minutes(2)
LEAST_WARM_UP = Duration.from_minutes(10)
"""Shortest warm-up and cool-down around work at T, I or R."""


def session_cap(zone: Zone, weekly: Distance) -> Distance | None:
    """Most of a zone in one session of a week; None where there is no cap.

    T 10 % of the week, I 8 % or 10 km, R 5 % or 8 km, M 20 % or 29 km (and 110 minutes), whichever
    is less. Work at race pace counts as threshold.
    """
    match zone:
        case Zone.MARATHON:
            return min(MOST_MARATHON, _share(weekly, 20))
        case Zone.THRESHOLD | Zone.RACE:
            return _share(weekly, 10)
        case Zone.INTERVAL:
            return min(MOST_INTERVAL, _share(weekly, 8))
        case Zone.REPETITION:
            return min(MOST_REPETITION, _share(weekly, 5))
        case _:
            return None


def _share(weekly: Distance, percent: int) -> Distance:
    return Distance(weekly.m * percent // 100)
