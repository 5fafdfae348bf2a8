"""How much a week holds: distance and long run that grow as fast as is safe and no faster."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import floor

from core.planning.demands import Demand
from core.planning.history import Base, Diary
from core.planning.limits import (
    MOST_LONG_SHARE,
    SESSION_RISE,
    SMALL_SESSION_RISE,
    long_share,
    weekly_ceiling,
)
from core.planning.season import Outline
from core.units import METRES_PER_MILE, Distance, Units

CUTBACK = 0.78
"""A lighter week holds 22 % less than the week before: 15-30 % is right (checklist item 5)."""
_LEAST_LIGHTER = 0.84
MOST_GROWTH = 1.95
"""A plan at most doubles the volume it starts from, a little left to rounding, save where the goal
needs more."""
_FEW_RUNS, _MARATHON_LONG = 3, Distance(20_000)
"""With so few runs before so long a race a week grows with its long run alone: what else there
would be room for makes long runs of the others."""
_LEAST_ON_THE_WAY = 3_000
"""Metres of a run on the way back, for which a week has fewer of them."""
_LAST_WEEKS, _NEARLY = 4, 0.95
"""In the last weeks of load the long run is not cut short for the sake of another run."""
_WISH = 0.25
"""How far beyond the least a long run is to come before a week gives up a run for it."""
_BEFORE_TUNE_UP, _LONG_BEFORE_TUNE_UP = 0.85, 0.7
"""Volume and long run of a week with a race on the way, so that it is run on fresh legs."""
_CLEARLY = 1.1
"""A long run is a tenth longer than the others at least."""
_ROUNDED_OFF = 0.5
"""Metres that a half mile may lack as whole metres."""
_LIKELY_RISE = 1.07
"""Rise of a week of load, lighter weeks allowed for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peak:
    """Where volume and long run are heading."""

    volume: Distance
    """The largest week."""
    long: Distance
    """The longest run."""
    least_long: Distance
    """The longest run without which the goal is not safe."""
    most_runs: int
    """Runs of an ordinary week."""
    least_runs: int
    """Fewest runs, where the long run needs the room."""
    half_unit: Distance
    """Half a kilometre or half a mile: runs are no finer than that."""
    held: Mapping[int, float] = field(default_factory=dict)
    """Metres that weeks of so many runs could hold, where the days left no room for more."""
    needs: bool = False
    """Whether the goal is out of reach without that volume."""
    others: Distance = Distance(0)
    """What the other days hold, where they are so short of time that the long run gets the rest."""
    presses: bool = False
    """Whether every week grows as far as is safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """What one week is meant to hold."""

    volume: Distance
    """Distance of the week, the race excluded."""
    long: Distance
    """Its long run; zero for none."""
    runs: int
    """How many runs, the race excluded."""


def round_down(distance: Distance, units: Units) -> Distance:
    """The distance to the half kilometre or half mile below.

    Half miles are no whole metres, so one that was rounded before stays what it is.
    """
    if units is Units.KM:
        return Distance(distance.m // 500 * 500)
    halves = floor((distance.m + _ROUNDED_OFF) / METRES_PER_MILE * 2)
    return Distance(round(halves * METRES_PER_MILE / 2))


def peak_for(
    demand: Demand,
    base: Base,
    runs: int,
    long_cap: Distance,
    half_unit: Distance,
    others: Distance = Distance(0),
) -> Peak:
    """A peak that fits goal, level and what is run now."""
    long = min(demand.good_long, long_cap)
    least_runs = min(runs, 3)
    usual = max(min(demand.peak_volume, base.volume * MOST_GROWTH), base.volume)
    least = min(demand.least_long, long)
    needed = least + others if others else Distance(round(least.m / long_share(least_runs)))
    needed += half_unit * 4
    return Peak(
        volume=max(usual, needed) if demand.least_runs >= 2 else usual,
        long=max(long, min(base.longest, long_cap)) if demand.race.m <= 12_500 else long,
        least_long=min(demand.least_long, long_cap),
        most_runs=runs,
        least_runs=least_runs,
        half_unit=half_unit,
        others=others,
        needs=demand.least_runs >= 2 and base.volume < needed,
    )


def load_amount(
    week: Outline, diary: Diary, peak: Peak, weeks_left: int, *, holds: bool, share: float
) -> Amount:
    """A week of loading: a step towards the peak, within what the last weeks allow.

    `weeks_left` counts the weeks of load to the peak, this one included; `holds` forbids a rise;
    `share` scales a partial week, or one on the way back. No step is smaller than what rounding to
    half units may take off again.
    """
    best = diary.best_week_before(week.monday)
    ceiling = best if holds and best else weekly_ceiling(best)
    goal = max(peak.volume, Distance(0))
    if peak.presses:
        weeks_left = 1
    if goal > best:
        step = max(Distance((goal.m - best.m) // max(1, weeks_left)), peak.half_unit * 1.5)
        volume = min(ceiling, goal, best + step)
    else:
        volume = min(ceiling, goal)
    volume = Distance(floor(volume.m * share))
    longest, reach = diary.longest_before(week.last), diary.reach_on(week.last)
    if peak.long > longest:
        step = Distance((peak.long.m - longest.m) // max(1, weeks_left))
        wish = longest + max(step, peak.half_unit)
    else:
        wish = peak.long
    long = min(wish, reach, peak.long)
    if not week.is_whole:
        long = min(long, longest)
    runs = _runs_for(volume, long, peak, week, weeks_left)
    if runs <= _FEW_RUNS and peak.least_long >= _MARATHON_LONG and not peak.others:
        in_shape = Distance(floor(long.m / long_share(runs))) + peak.half_unit * 2
        volume = min(volume, max(best, in_shape))
    return _split(volume, long, runs, peak.others)


def _runs_for(volume: Distance, long: Distance, peak: Peak, week: Outline, left: int) -> int:
    """The most runs that still let the long run grow, within its share, to what the goal needs."""
    most = max(1, round(peak.most_runs * week.days / 7))
    need = min(peak.long.m, peak.least_long.m + _WISH * (peak.long.m - peak.least_long.m))
    likely = max(volume.m, min(peak.volume.m, volume.m * _LIKELY_RISE ** (left - 1)))
    for runs in range(most, min(peak.least_runs, most), -1):
        held = peak.held.get(runs, likely)
        final, now = min(likely, held), _most_long(min(volume.m, held), runs, peak.others)
        if long.m <= now:
            return runs
        if left <= _LAST_WEEKS and now < long.m * _NEARLY:
            continue
        grown = max(now * SESSION_RISE ** (left - 1), now + SMALL_SESSION_RISE.m * (left - 1))
        if min(grown, _most_long(final, runs, peak.others)) >= need:
            return runs
    return min(peak.least_runs, most)


def lighter_amount(before: Amount, half_unit: Distance) -> Amount:
    """A lighter week after a week of load, with what rounding to half units takes off again."""
    volume, long = (
        min(whole * _LEAST_LIGHTER, whole * CUTBACK + half_unit)
        for whole in (before.volume, before.long)
    )
    return _split(volume, long, before.runs)


def amount_on_the_way(volume: Distance, reach: Distance, runs: int) -> Amount:
    """A week of the way back: its share of the former volume in runs that are worth the shoes."""
    runs = min(runs, max(1, volume.m // _LEAST_ON_THE_WAY))
    return _split(volume, reach, runs)


def taper_amount(week: Outline, demand: Demand, race_weekday: int, reached: Amount) -> Amount:
    """A week of the taper: each day weighs by how many weeks it is from the race."""
    share = 0.0
    for offset in range((week.first - week.monday).days, 7):
        days_left = week.back * 7 + race_weekday - offset
        if days_left <= 0:
            break
        at = (days_left - 1) // 7
        share += demand.taper[at] if at < len(demand.taper) else 1.0
    volume = reached.volume * (share / 7)
    if week.back == 0:
        runs = max(
            1, round(reached.runs * min(6, race_weekday - (week.first - week.monday).days) / 7)
        )
        return Amount(volume=volume, long=Distance(0), runs=runs)
    nearest = 0.6 if demand.taper_weeks > 2 else 0.7
    long = reached.long * (0.75 if week.back >= 2 else nearest)
    runs = max(1, round(reached.runs * week.days / 7))
    return _split(volume, long if runs > 1 else volume, runs)


def scaled(amount: Amount, share: float) -> Amount:
    """The part of a week that is left of it."""
    runs = max(1, round(amount.runs * share))
    return _split(amount.volume * share, amount.long, runs)


def within(amount: Amount, most: Distance) -> Amount:
    """A week that holds no more than so much."""
    return amount if amount.volume <= most else _split(most, amount.long, amount.runs)


def beside_race(amount: Amount, race: Distance, *, is_lighter: bool) -> Amount:
    """What a week holds beside a race on the way, the race being part of it.

    A lighter week is light enough, any other holds a little less. No run is called long that is
    no longer than the race, or hardly longer than the others.
    """
    share, runs = 1.0 if is_lighter else _BEFORE_TUNE_UP, max(1, amount.runs - 1)
    volume = Distance(max(0, round(amount.volume.m * share) - race.m))
    each = Distance(volume.m // runs)
    long = amount.long * _LONG_BEFORE_TUNE_UP
    if is_lighter or runs == 1:
        long = max(amount.long, each)
    beside = _split(volume, long, runs)
    is_long = beside.long > race and (runs == 1 or beside.long > each * _CLEARLY)
    return beside if is_long else replace(beside, long=Distance(0))


def recovery_amount(reached: Amount, at: int, weeks: int) -> Amount:
    """A week on the way back from a race: from a third of the usual load to four fifths."""
    share = 0.35 + 0.45 * at / max(1, weeks)
    return _split(reached.volume * share, reached.long * (share * 0.8), max(2, reached.runs - 1))


def _split(volume: Distance, wish: Distance, runs: int, others: Distance = Distance(0)) -> Amount:
    """The volume with a long run inside its share."""
    long = min(wish, Distance(floor(_most_long(volume.m, runs, others))))
    return Amount(volume=volume, long=long, runs=runs)


def _most_long(volume: float, runs: int, others: Distance) -> float:
    """The longest run a week may hold by its number of runs, or beside days that are full."""
    usual = volume * long_share(runs)
    return max(usual, min(volume - others.m, volume * MOST_LONG_SHARE)) if others else usual
