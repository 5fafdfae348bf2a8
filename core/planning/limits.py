"""How much is safe: the figures that building keeps to and the guard checks."""

from math import floor

from core.athlete import Level
from core.physiology.age import ADULT, MASTERS
from core.physiology.performance import HALF_MARATHON
from core.units import Distance, Duration

START_RISE = 1.10
"""The first week holds at most 110 % of the last four weeks' mean (checklist item 1)."""
WEEKLY_RISE, WEEKLY_STOP = 1.10, 1.20
"""Rise over the best of the last four weeks: 10 % by default, never more than 20 %."""
SMALL_WEEK, SMALL_WEEK_RISE = Distance(30_000), Distance(3_000)
"""Below 30 km a week 3 km more are allowed, within the 20 % (checklist item 2)."""
FIRST_WEEK_FROM_NOTHING = Distance(12_000)
"""Most distance, walking included, of a first week after none (Nielsen 2014, Bertelsen 2018)."""
LITTLE = Distance(9_000)
"""Who runs less in a week is still beginning."""
SESSION_RISE, SESSION_CAUTION = 1.10, 1.30
"""Single run against the longest of 30 days (Schuster Brandt Frandsen 2025)."""
SMALL_SESSION_RISE = Distance(1_600)
"""A run may always be so much longer than the longest of the last 30 days."""
HARMLESS_RUN = Distance(8_000)
"""Up to this distance a long step is only a caution (ruling on D)."""
FIRST_RUN = Distance(4_000)
"""Most distance, walking included, of the first run after none."""
WINDOW_DAYS = 30
"""Days the longest run is looked for."""
CUTBACK_AFTER_WEEKS = 3
"""Weeks of load before a lighter one: every fourth week at the latest."""
CUTBACK_LEAST, CUTBACK_MOST = 0.15, 0.30
"""How much lighter it is."""
LEAST_EASY_SHARE = {Level.BEGINNER: 0.85, Level.INTERMEDIATE: 0.75, Level.ADVANCED: 0.75}
"""Least share of running time at an easy effort (checklist item 9)."""
MOST_HARD = {Level.BEGINNER: 1, Level.INTERMEDIATE: 2, Level.ADVANCED: 3}
"""Most hard sessions a week (checklist item 10)."""
LAST_HARD_DAYS = 4
"""Days from the last hard session to a race (checklist item 21)."""
_SHARES = {1: 1.0, 2: 0.65, 3: 0.5, 4: 0.4}
_SHARE_OF_MANY = 0.3
MOST_LONG_SHARE = 0.46
"""Where all other days are full: published marathon plans go to 57 %, half of them beyond 36 %."""
FULL_DAYS = 0.75
"""Days are full when so much of their minutes is used."""
_LONG_TIME = Duration.from_minutes(150)
_LONG_TIME_MARATHON = Duration.from_minutes(180)
LONGEST_TIME = Duration.from_minutes(240)
"""No training run lasts longer, whatever the race."""


def weekly_allowance(best: Distance) -> Distance:
    """The most that still is safe: the ceiling, and 12 km of running and walking for who begins."""
    ceiling = weekly_ceiling(best)
    return max(FIRST_WEEK_FROM_NOTHING, ceiling) if best < LITTLE else ceiling


def weekly_ceiling(best: Distance) -> Distance:
    """The most after the best of the last four weeks: +10 %, +3 km below 30 km, never +20 %."""
    if not best:
        return FIRST_WEEK_FROM_NOTHING * 0.5
    small = best + SMALL_WEEK_RISE if best < SMALL_WEEK else best
    return Distance(min(max(floor(best.m * WEEKLY_RISE), small.m), floor(best.m * WEEKLY_STOP)))


def run_ceiling(longest: Distance) -> Distance:
    """The longest sensible run after the longest of 30 days: +10 % or +1.6 km, the larger."""
    grown = max(floor(longest.m * SESSION_RISE), longest.m + SMALL_SESSION_RISE.m)
    return max(FIRST_RUN, Distance(grown))


def long_share(runs: int) -> float:
    """The largest share of a week one run may have, by the number of its runs (ruling on D)."""
    return _SHARES.get(runs, _SHARE_OF_MANY)


def long_time_cap(goal: Distance | None) -> Duration:
    """The longest run in time: 150 minutes, for the marathon 180, beyond it 240."""
    if goal is None or goal.m <= HALF_MARATHON.m + 4_000:
        return _LONG_TIME
    return _LONG_TIME_MARATHON if goal.m <= 43_000 else LONGEST_TIME


def rest_days(level: Level, age: int | None, *, returning: bool = False) -> int:
    """Days a week without training: one, and two for beginners, the young and who comes back."""
    if level is Level.BEGINNER or returning or is_young(age):
        return 2
    return 1


def is_young(age: int | None) -> bool:
    """Whether the caps of the young apply."""
    return age is not None and age < ADULT


def cutback_after(age: int | None) -> int:
    """Weeks of load in a row: three, and two from 50 on and below 18."""
    return 2 if age is not None and (age >= MASTERS or age < ADULT) else CUTBACK_AFTER_WEEKS
