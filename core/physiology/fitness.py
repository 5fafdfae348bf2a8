"""Fitness as evidence with a date: raised and lowered cautiously, and told with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import exp, log

from core.athlete import RaceResult
from core.physiology.performance import HIGHEST_VDOT, LOWEST_VDOT, vdot_of
from core.units import Distance, Duration, Pace, Units

MOST_GAIN_A_WEEK = 0.25
"""Fitness gained a week at most: one point of VDOT in four weeks."""
FREE_GAIN = 1.0
"""What a single race may add at once, a fortnight after the last; half of it the same day."""
STALE_AFTER_DAYS = 180
"""Evidence older than this is a guess."""

_RECORDS = (
    (1609, 227),
    (5_000, 769),
    (8_000, 1255),
    (10_000, 1584),
    (15_000, 2415),
    (16_093, 2595),
    (21_098, 3451),
    (42_195, 7235),
    (50_000, 8820),
)
"""Metres and seconds of the open road standards (Jones 2025), near the world's best."""
_FASTER_THAN_STANDARD = 0.97
"""The track is a little faster than the road standards; beyond this nobody has run."""
_SHORTEST, _LONGEST = Distance(1_500), Distance(50_000)
_SLOWEST = Pace(900.0)

_TIME_OFF = (
    (5, 1.0, 1.0),
    (7, 0.994, 0.997),
    (10, 0.985, 0.992),
    (14, 0.973, 0.986),
    (21, 0.952, 0.976),
    (28, 0.931, 0.965),
    (35, 0.910, 0.955),
    (42, 0.889, 0.944),
    (49, 0.868, 0.934),
    (56, 0.847, 0.923),
    (63, 0.826, 0.913),
    (70, 0.805, 0.902),
    (72, 0.800, 0.900),
)
"""Days off, and what is left of VDOT without and with cross-training (Daniels, ch. 9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitness:
    """What a runner is fit for."""

    vdot: float
    """The Daniels-Gilbert value."""
    on: date
    """The day of the latest evidence."""
    evidence: str
    """What it is known from, in a sentence."""

    def is_stale(self, today: date) -> bool:
        """Whether the evidence is so old that a new result is wanted."""
        return (today - self.on).days > STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class FitnessChange:
    """One change of fitness with its reason."""

    before: float | None
    """VDOT before; None for the first evidence."""
    after: float
    """VDOT after."""
    on: date
    """When."""
    reason: str
    """Why, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FitnessReading:
    """What all the evidence says together."""

    fitness: Fitness | None
    """The fitness, or None without evidence; then effort leads."""
    changes: tuple[FitnessChange, ...] = ()
    """How it came to be, oldest first."""
    ignored: tuple[str, ...] = ()
    """Results that were not believed, with the reason in a sentence."""


def fitness_from(
    results: Sequence[RaceResult],
    today: date,
    *,
    days_off: int = 0,
    cross_trained: bool = False,
    told_on: date | None = None,
) -> FitnessReading:
    """The fitness after each result in turn and the days without running up to today.

    A result of no date is taken to be of the day it was told on, before what was run that day.
    """
    undated = min(told_on or today, today)
    fitness: Fitness | None = None
    changes: list[FitnessChange] = []
    ignored: list[str] = []
    in_turn = sorted(results, key=lambda r: (r.on or undated, r.on is not None, r.distance))
    for result in in_turn:
        if doubt := implausible(result, today):
            ignored.append(doubt)
            continue
        fitness, change = after_result(fitness, result, result.on or undated)
        changes.append(change)
    if fitness is not None and days_off > _TIME_OFF[0][0]:
        fitness, change = after_time_off(fitness, days_off, today, cross_trained=cross_trained)
        changes.append(change)
    return FitnessReading(fitness=fitness, changes=tuple(changes), ignored=tuple(ignored))


def after_result(
    fitness: Fitness | None, result: RaceResult, today: date
) -> tuple[Fitness, FitnessChange]:
    """The fitness after one more plausible result: a great day moves it little, a bad one less.

    A race may raise it by up to one point at once, and by one more for every four weeks since the
    last evidence; an effort that was not raced raises it half as far and never lowers it. A slower
    race lowers it by half of what it lacks, by more the older the evidence is.
    """
    on = result.on or today
    shown = min(HIGHEST_VDOT, max(LOWEST_VDOT, vdot_of(result.distance, result.duration)))
    told = _told(result)
    if fitness is None:
        first = Fitness(vdot=shown, on=on, evidence=f"From {told}.")
        return first, _change(None, first, f"First evidence: {told}.")
    weeks = max(0, (on - fitness.on).days) / 7
    gain = shown - fitness.vdot
    if gain >= 0:
        limit = FREE_GAIN * (0.5 + min(0.5, weeks / 4)) + weeks * MOST_GAIN_A_WEEK
        step = min(gain, limit) if result.is_race else min(gain, limit) / 2
        why = f"{told} shows more; one good day raises your paces only a little."
        if step == gain:
            why = f"{told} shows it."
    elif result.is_race:
        step = gain * min(1.0, 0.5 + weeks / 52)
        why = f"{told} was slower; one bad day lowers your paces only in part."
    else:
        step, why = 0.0, f"{told} was no race, so it does not lower your paces."
    after = Fitness(vdot=fitness.vdot + step, on=max(on, fitness.on), evidence=f"From {told}.")
    if not step:
        after = replace(fitness, on=after.on if gain == 0 else fitness.on)
    return after, _change(fitness, after, why)


def after_time_off(
    fitness: Fitness, days: int, today: date, *, cross_trained: bool = False
) -> tuple[Fitness, FitnessChange]:
    """The fitness left after so many days without running."""
    left = fitness.vdot * time_off_factor(days, cross_trained=cross_trained)
    how = "with cross-training" if cross_trained else "without training"
    after = replace(fitness, vdot=max(LOWEST_VDOT, left))
    why = f"{days} days {how} cost about {round(100 * (1 - left / fitness.vdot))} % of fitness."
    return after, replace(_change(fitness, after, why), on=today)


def time_off_factor(days: int, *, cross_trained: bool = False) -> float:
    """The share of VDOT left after days off: all up to 5 days, 0.8 (0.9) from 72 days on."""
    column = 2 if cross_trained else 1
    if days <= _TIME_OFF[0][0]:
        return 1.0
    for before, after in pairwise(_TIME_OFF):
        if days <= after[0]:
            share = (days - before[0]) / (after[0] - before[0])
            return before[column] + share * (after[column] - before[column])
    return float(_TIME_OFF[-1][column])


def after_weight_change(vdot: float, old_kg: float, new_kg: float) -> float:
    """VDOT after a change of weight: VDOT x old / new (Daniels, ch. 9). Never advice."""
    return vdot * old_kg / new_kg


def implausible(result: RaceResult, today: date, units: Units = Units.KM) -> str | None:
    """Why a result is not believed as evidence of fitness, or None when it is."""
    told = _told(result, units)
    if not _SHORTEST <= result.distance <= _LONGEST:
        return (
            f"{told} says little about fitness: it needs {_SHORTEST.say(units)} to "
            f"{_LONGEST.say(units)}."
        )
    if result.duration < _world_best(result.distance):
        return f"{told} would be faster than the world's best; is the time or distance right?"
    if Pace.of(result.distance, result.duration) > _SLOWEST:
        return f"{told} is walking pace, so it says little about running fitness."
    if result.on is not None and result.on > today:
        return f"{told} lies in the future."
    return None


def _world_best(distance: Distance) -> Duration:
    """A time nobody has beaten, between the standards on the line of equal exponents."""
    rows = list(pairwise(_RECORDS))
    (d0, t0), (d1, t1) = next((pair for pair in rows if distance.m <= pair[1][0]), rows[-1])
    share = log(distance.m / d0) / log(d1 / d0)
    return Duration(round(t0 * exp(share * log(t1 / t0)) * _FASTER_THAN_STANDARD))


def _change(before: Fitness | None, after: Fitness, reason: str) -> FitnessChange:
    return FitnessChange(
        before=None if before is None else before.vdot,
        after=after.vdot,
        on=after.on,
        reason=reason,
    )


def _told(result: RaceResult, units: Units = Units.KM) -> str:
    what = "race" if result.is_race else "run"
    when = f" on {result.on:%A} {result.on.day} {result.on:%B %Y}" if result.on else ""
    return f"your {result.distance.say(units)} {what} in {result.duration.clock()}{when}"
