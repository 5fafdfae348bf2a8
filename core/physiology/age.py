"""What age changes: maximum heart rate, how far the young may race, how long the old recover."""

from core.units import Distance, HeartRate

ADULT = 18
"""Age from which no youth cap applies."""
MASTERS = 50
"""Age from which quality sessions are a day further apart."""
MOST_YOUTH_RUNS = 5
"""Runs a week below 18."""

_LONGEST_RACE = ((12, 5_000), (14, 6_000), (15, 10_000), (16, 15_000), (17, 25_000))
"""Longest race in metres up to an age (UK Athletics)."""
_YOUNGEST_IN_TABLE = 11
_CHILD_RACE = Distance(3_000)
"""Below the youngest age of the table; our own caution."""


def estimated_max_heart_rate(age: int) -> HeartRate:
    """208 - 0.7 x age (Tanaka 2001), with a standard deviation of about 10."""
    return HeartRate(round(208 - 0.7 * age))


def longest_race(age: int) -> Distance | None:
    """The longest race for an age (UK Athletics); None from 18, when there is no limit."""
    if age < _YOUNGEST_IN_TABLE:
        return _CHILD_RACE
    return next((Distance(metres) for oldest, metres in _LONGEST_RACE if age <= oldest), None)


def weekly_cap(age: int) -> Distance | None:
    """The most to run in a week: age in miles below 18, else None."""
    return Distance.from_miles(age) if age < ADULT else None


def most_runs(age: int) -> int | None:
    """The most runs a week: 5 below 18, else None."""
    return MOST_YOUTH_RUNS if age < ADULT else None


def days_between_quality(age: int | None) -> int:
    """Days from one hard session to the next: 2 (48 h), and 3 from 50 on (one easy day more)."""
    return 3 if age is not None and age >= MASTERS else 2
