"""Effort in other words than pace: heart-rate bands, perceived exertion and run-walk ratios."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from core.athlete import Athlete
from core.physiology.age import estimated_max_heart_rate
from core.units import METRES_PER_MILE, Duration, HeartRate, HeartRateRange, Pace


class Band(StrEnum):
    """The bands of effort, from walking to racing."""

    WALK = "walk"
    EASY = "E"
    MARATHON = "M"
    THRESHOLD = "T"
    INTERVAL = "I"
    REPETITION = "R"
    RACE = "race"


EXERTION: Mapping[Band, tuple[int, int]] = MappingProxyType(
    {
        Band.WALK: (1, 2),
        Band.EASY: (3, 4),
        Band.MARATHON: (5, 6),
        Band.THRESHOLD: (6, 7),
        Band.INTERVAL: (8, 9),
        Band.REPETITION: (8, 9),
        Band.RACE: (8, 10),
    }
)
"""Perceived exertion of each band, lowest and highest, on the 1-10 scale (CR10; Foster 2001)."""

_Shares = Mapping[Band, tuple[float, float]]
_OF_THRESHOLD: _Shares = MappingProxyType(
    {
        Band.EASY: (0.69, 0.83),
        Band.MARATHON: (0.84, 0.94),
        Band.THRESHOLD: (0.95, 1.05),
        Band.INTERVAL: (1.06, 1.12),
    }
)
"""Shares of threshold heart rate (Coggan's levels 2 to 5; the top of the last is ours)."""
_OF_MAX: _Shares = MappingProxyType(
    {
        Band.EASY: (0.65, 0.79),
        Band.MARATHON: (0.80, 0.89),
        Band.THRESHOLD: (0.88, 0.92),
        Band.INTERVAL: (0.975, 1.0),
    }
)
"""Shares of maximum heart rate (Daniels, ch. 4)."""
_OF_RESERVE: _Shares = MappingProxyType(
    {
        Band.EASY: (0.59, 0.74),
        Band.MARATHON: (0.75, 0.84),
        Band.THRESHOLD: (0.83, 0.88),
        Band.INTERVAL: (0.95, 1.0),
    }
)
"""Shares of heart-rate reserve (Karvonen), equal to shares of maximal uptake (Daniels, ch. 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartRateZones:
    """The bands of heart rate. Repetitions have none: they are over before the heart answers."""

    easy: HeartRateRange
    """Easy running."""
    marathon: HeartRateRange
    """Marathon effort."""
    threshold: HeartRateRange
    """Threshold effort."""
    interval: HeartRateRange
    """The end of an interval."""
    basis: str
    """What they are derived from, in a sentence."""

    def of(self, band: Band) -> HeartRateRange | None:
        """The range of a band, or None where heart rate says nothing."""
        match band:
            case Band.EASY:
                return self.easy
            case Band.MARATHON:
                return self.marathon
            case Band.THRESHOLD:
                return self.threshold
            case Band.INTERVAL:
                return self.interval
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWalk:
    """A ratio of running to walking."""

    run: Duration
    """How long to run."""
    walk: Duration
    """How long to walk after it."""


def heart_rate_zones(athlete: Athlete, today: date) -> HeartRateZones | None:
    """The bands from threshold, else reserve, else maximum, else age; None when none is known."""
    if athlete.threshold_heart_rate is not None:
        return from_threshold(athlete.threshold_heart_rate, athlete.max_heart_rate)
    age = athlete.age_on(today)
    measured = athlete.max_heart_rate
    top = measured or (estimated_max_heart_rate(age) if age is not None else None)
    if top is None:
        return None
    guess = "" if measured else " estimated from age (208 - 0.7 x age, give or take 10)"
    rest = athlete.resting_heart_rate
    if rest is not None and rest < top:
        return from_reserve(rest, top, guess)
    return from_max(top, guess)


def from_threshold(threshold: HeartRate, top: HeartRate | None = None) -> HeartRateZones:
    """The bands as shares of threshold heart rate, never above a known maximum."""
    limit = top.bpm if top is not None and top > threshold else round(threshold.bpm * 1.12)
    basis = f"From your threshold heart rate of {threshold.say()}."
    return _zones(_OF_THRESHOLD, 0, threshold.bpm, limit, basis)


def from_max(top: HeartRate, guess: str = "") -> HeartRateZones:
    """The bands as shares of maximum heart rate."""
    return _zones(_OF_MAX, 0, top.bpm, top.bpm, f"From a maximum of {top.say()}{guess}.")


def from_reserve(rest: HeartRate, top: HeartRate, guess: str = "") -> HeartRateZones:
    """The bands as shares of the reserve between rest and maximum (Karvonen)."""
    basis = f"From {rest.say()} at rest and a maximum of {top.say()}{guess}."
    return _zones(_OF_RESERVE, rest.bpm, top.bpm, top.bpm, basis)


def _zones(shares: _Shares, floor: int, anchor: int, limit: int, basis: str) -> HeartRateZones:
    def band(of: Band) -> HeartRateRange:
        low, high = (min(limit, round(floor + s * (anchor - floor))) for s in shares[of])
        return HeartRateRange(HeartRate(low), HeartRate(high))

    return HeartRateZones(
        easy=band(Band.EASY),
        marathon=band(Band.MARATHON),
        threshold=band(Band.THRESHOLD),
        interval=band(Band.INTERVAL),
        basis=basis,
    )


_RUN_WALK = (
    (8.5, 240, 30),
    (9.5, 120, 30),
    (11.0, 90, 30),
    (13.0, 60, 30),
    (15.0, 30, 30),
)
"""Up to so many minutes a mile, run and walk for so many seconds (Galloway)."""


def run_walk_ratio(pace: Pace) -> RunWalk:
    """How long to run and walk in turn for an overall pace (Galloway's run-walk-run)."""
    minutes_a_mile = pace.s_per_km * METRES_PER_MILE / 60_000
    for slowest, run, walk in _RUN_WALK:
        if minutes_a_mile <= slowest:
            return RunWalk(run=Duration(run), walk=Duration(walk))
    return RunWalk(run=Duration(30), walk=Duration(60))
