"""What a race distance asks for: long runs, volume, runs a week and the length of its taper."""

from dataclasses import dataclass
from itertools import pairwise

from core.athlete import Level
from core.units import Distance, Units

SHORTEST_GOAL, LONGEST_GOAL = Distance(3_000), Distance(50_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What it takes to race a distance; figures from 37 published plans (section D)."""

    race: Distance
    """The distance raced."""
    least_long: Distance
    """Longest run without which the race is not safe."""
    good_long: Distance
    """Peak long run that fits the level."""
    peak_volume: Distance
    """Peak week that fits the level."""
    least_runs: int
    """Fewest runs a week that carry it."""
    taper: tuple[float, ...]
    """Share of peak volume by week before race day, the race week first (Bosquet 2007)."""

    @property
    def taper_weeks(self) -> int:
        """How many weeks the taper spans, the race week included."""
        return len(self.taper)

    @property
    def is_ultra(self) -> bool:
        """Whether it is longer than a marathon."""
        return self.race.m > 43_000


_LEVELS = (Level.BEGINNER, Level.INTERMEDIATE, Level.ADVANCED)
_LEAST_LONG = (
    (3_000, 2_500),
    (5_000, 4_000),
    (10_000, 7_000),
    (21_098, 15_000),
    (42_195, 26_000),
    (50_000, 31_000),
)
_FITTING_LONG = (
    (3_000, 6_000),
    (5_000, 8_000),
    (10_000, 12_000),
    (21_098, 16_000),
    (42_195, 26_000),
    (50_000, 31_000),
)
"""Checklist item 7: the longest run that fits a race."""
_GOOD_LONG = (
    (
        (3_000, 7_000),
        (5_000, 8_000),
        (10_000, 12_000),
        (21_098, 17_000),
        (42_195, 29_000),
        (50_000, 34_000),
    ),
    (
        (3_000, 9_000),
        (5_000, 11_000),
        (10_000, 15_000),
        (21_098, 19_000),
        (42_195, 30_000),
        (50_000, 36_000),
    ),
    (
        (3_000, 12_000),
        (5_000, 14_000),
        (10_000, 18_000),
        (21_098, 21_000),
        (42_195, 32_000),
        (50_000, 38_000),
    ),
)
_PEAK_VOLUME = (
    (
        (3_000, 22_000),
        (5_000, 26_000),
        (10_000, 34_000),
        (21_098, 46_000),
        (42_195, 58_000),
        (50_000, 66_000),
    ),
    (
        (3_000, 40_000),
        (5_000, 45_000),
        (10_000, 52_000),
        (21_098, 62_000),
        (42_195, 75_000),
        (50_000, 82_000),
    ),
    (
        (3_000, 60_000),
        (5_000, 70_000),
        (10_000, 80_000),
        (21_098, 88_000),
        (42_195, 105_000),
        (50_000, 108_000),
    ),
)
_TAPERS = (
    (12_500, (0.48, 0.76)),
    (26_000, (0.42, 0.74)),
    (43_000, (0.36, 0.60, 0.80)),
    (50_000, (0.28, 0.58, 0.78)),
)
_NAMES = (
    (5_000, "5K"),
    (10_000, "10K"),
    (21_098, "half marathon"),
    (42_195, "marathon"),
    (50_000, "50K"),
)


def demand_of(race: Distance, level: Level) -> Demand:
    """What a race of 3 to 50 km asks of a runner of a level."""
    row = _LEVELS.index(level)
    return Demand(
        race=race,
        least_long=_between(_LEAST_LONG, race),
        good_long=_between(_GOOD_LONG[row], race),
        peak_volume=_between(_PEAK_VOLUME[row], race),
        least_runs=1 if race.m <= 12_500 else 2 if race.m <= 26_000 else 3,
        taper=next(taper for most, taper in _TAPERS if min(race.m, LONGEST_GOAL.m) <= most),
    )


def fitting_long(race: Distance) -> Distance:
    """The longest training run that fits a race; it can be done with less, but not as well."""
    return _between(_FITTING_LONG, race)


def race_name(race: Distance, units: Units = Units.KM) -> str:
    """What runners call a distance: "10K", "half marathon", "15 km"."""
    return next((name for m, name in _NAMES if abs(race.m - m) <= m * 0.01), race.say(units))


def _between(table: tuple[tuple[int, int], ...], race: Distance) -> Distance:
    """A figure between the rows of a table, to the half kilometre."""
    metres = min(race.m, table[-1][0])
    (x0, y0), (x1, y1) = next(rows for rows in pairwise(table) if metres <= rows[1][0])
    at = y0 + (y1 - y0) * max(0, metres - x0) / (x1 - x0)
    return Distance(round(at / 500) * 500)
