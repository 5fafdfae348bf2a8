"""What a race result says: the Daniels-Gilbert value (VDOT), equivalent times and training paces.

Formulas of Daniels & Gilbert, "Oxygen Power" (1979): the oxygen cost of a speed, and the fraction
of the maximum that can be held for a time. Everything else here follows from those two.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt

from core.errors import UnsafeNumber
from core.units import METRES_PER_KM, Distance, Duration, Pace, PaceRange

MARATHON = Distance(42195)
HALF_MARATHON = Distance(21098)
LOWEST_VDOT, HIGHEST_VDOT = 10.0, 90.0
"""Values outside are no runner's; the published tables cover 30 to 85."""

EASY_SLOW, EASY_FAST = 0.6304, 0.7346
"""Fractions of VDOT that reproduce the published easy range."""
THRESHOLD_FRACTION = 0.8799
"""Fraction of VDOT that reproduces the published threshold pace within 0.7 s/km."""
INTERVAL_FRACTION = 0.9743
"""Fraction of VDOT that reproduces the published interval pace within 0.7 s/km."""

_MARATHON_SLOWER = ((30.0, 12.0), (35.0, 6.0), (40.0, 2.0), (43.0, 0.0))
"""By how many s/km the published marathon pace is slower than predicted, at low VDOT."""
_REPETITION_FASTER = ((45.0, 20.0), (50.0, 15.0))
"""By how many s/km repetitions are faster than intervals: 8 s/400 m to 45, 6 s from 50 (table 5.2);
sliding between, so that a fitter runner is never given a slower pace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPaces:
    """The bands of pace to train at; they never overlap and are ordered from slow to fast."""

    easy: PaceRange
    """Easy and long running, 63-73 % of VDOT."""
    marathon: PaceRange
    """Around marathon pace."""
    threshold: PaceRange
    """Around the pace held for about an hour."""
    interval: PaceRange
    """Around the pace that trains the maximal oxygen uptake."""
    repetition: PaceRange
    """Around the pace of short fast repetitions with full rest."""


def oxygen_cost(m_per_min: float) -> float:
    """The oxygen a speed costs, ml/kg/min (Daniels & Gilbert 1979)."""
    return -4.60 + 0.182258 * m_per_min + 0.000104 * m_per_min * m_per_min


def sustainable_fraction(minutes: float) -> float:
    """The fraction of the maximal uptake that can be held so long (Daniels & Gilbert 1979)."""
    return 0.8 + 0.1894393 * exp(-0.012778 * minutes) + 0.2989558 * exp(-0.1932605 * minutes)


def vdot_of(distance: Distance, duration: Duration) -> float:
    """The VDOT of a result; meaningful from 1500 m to 50 km."""
    if distance.m <= 0 or duration.s <= 0:
        raise UnsafeNumber("A result", f"{distance.m} m in {duration.s} s")
    return oxygen_cost(distance.m / duration.minutes) / sustainable_fraction(duration.minutes)


def vdot_of_easy(pace: Pace) -> float:
    """The VDOT for which a pace is the middle of the easy range."""
    return oxygen_cost(pace.m_per_s * 60) / ((EASY_SLOW + EASY_FAST) / 2)


@lru_cache(maxsize=4096)
def predict(vdot: float, distance: Distance) -> Duration:
    """The equivalent time for a distance: the root of fraction x VDOT = oxygen cost."""
    _check(vdot)
    if distance.m <= 0:
        raise UnsafeNumber("A distance", f"{distance.m} m")
    return Duration(round(_minutes_for(vdot, distance.m) * 60))


def race_pace(vdot: float, distance: Distance) -> Pace:
    """The pace of the equivalent time for a distance."""
    _check(vdot)
    return Pace(_minutes_for(vdot, distance.m) * 60 * METRES_PER_KM / distance.m)


def pace_at(vdot: float, fraction: float) -> Pace:
    """The pace that costs a fraction of VDOT."""
    root = sqrt(0.033218 + 0.000416 * (4.6 + fraction * vdot))
    return Pace(60 * METRES_PER_KM * 0.000208 / (root - 0.182258))


@lru_cache(maxsize=1024)
def training_paces(vdot: float) -> TrainingPaces:
    """The training paces of a VDOT, with the corrections of the published tables at low values."""
    _check(vdot)
    slow, fast = pace_at(vdot, EASY_SLOW), pace_at(vdot, EASY_FAST)
    threshold = pace_at(vdot, THRESHOLD_FRACTION)
    interval = pace_at(vdot, INTERVAL_FRACTION)
    repetition = interval.slower_by(-_read(_REPETITION_FASTER, vdot))
    marathon = _marathon_pace(vdot, fast, threshold)
    return TrainingPaces(
        easy=PaceRange(fast, slow),
        marathon=_around(marathon, 5.0, fast, threshold),
        threshold=_around(threshold, 4.0, marathon, interval),
        interval=_around(interval, 3.0, threshold, repetition),
        repetition=_around(repetition, 3.0, interval, repetition.slower_by(-12)),
    )


def _minutes_for(vdot: float, metres: int) -> float:
    """Bisection; the speed lies between 26 and 600 m/min for every VDOT in range."""
    low, high = metres / 600, metres / 26
    while high - low > 1e-4:
        middle = (low + high) / 2
        if oxygen_cost(metres / middle) > sustainable_fraction(middle) * vdot:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _marathon_pace(vdot: float, easy_fast: Pace, threshold: Pace) -> Pace:
    """Predicted marathon pace, slower at low VDOT as published, between easy and threshold."""
    pace = race_pace(vdot, MARATHON).slower_by(_read(_MARATHON_SLOWER, vdot))
    return min(pace, easy_fast.slower_by((threshold.s_per_km - easy_fast.s_per_km) / 10))


def _around(pace: Pace, s_per_km: float, slower: Pace, faster: Pace) -> PaceRange:
    """A band on both sides of a pace that stays clear of its neighbours."""
    room = min(slower.s_per_km - pace.s_per_km, pace.s_per_km - faster.s_per_km)
    half = min(s_per_km, room * 0.4)
    return PaceRange(pace.slower_by(-half), pace.slower_by(half))


def _read(table: tuple[tuple[float, float], ...], at: float) -> float:
    """A value between the rows of a table, held at its ends."""
    if at <= table[0][0]:
        return table[0][1]
    for (x0, y0), (x1, y1) in pairwise(table):
        if at <= x1:
            return y0 + (y1 - y0) * (at - x0) / (x1 - x0)
    return table[-1][1]


def _check(vdot: float) -> None:
    if not LOWEST_VDOT <= vdot <= HIGHEST_VDOT:
        raise UnsafeNumber("A VDOT", round(vdot, 1))
