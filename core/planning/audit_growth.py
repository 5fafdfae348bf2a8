"""Items 1 to 8 of the checklist: volume, long runs and novelty."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from core.planning.audit_reading import LOADING, km_of, runs_in, runs_of, trains
from core.planning.circumstances import Circumstances
from core.planning.plan import Phase, TrainingPlan
from core.workouts.steps import WorkoutKind

_SHARE = {1: 1.0, 2: 0.65, 3: 0.5, 4: 0.4}


def start_volume(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """The first week holds at most 110 % of the stated volume; from nothing at most 12 km."""
    first = km_of(plan.weeks[0])
    base = plan.base_volume.m / 1000
    if first > max(base * 1.101, 12.0 if base < 8 else 0):
        yield f"week 1 holds {first:.1f} km from {base:.1f}"


def weekly_rise(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """A week rises by at most 10 % over the best of four, 3 km below 30 km, never 20 %."""
    held = [plan.base_volume.m / 1000] * 4
    for week in plan.weeks:
        best, now = max(held[-4:]), km_of(week)
        most = max(best * 1.10, min(best + 3, best * 1.2) if best < 30 else 0)
        if best < 8:
            most = 12.0
        if now > most + 0.01:
            yield f"week {week.number} holds {now:.1f} km after {best:.1f}"
        held.append(now)


def session_rise(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """A run is at most 10 % or 1.6 km longer than the longest of the 30 days before, races too.

    On the way back after days off it may be 8 km at once.
    """
    runs = runs_of(plan)
    start = runs[0].on if runs else None
    done: list[tuple[date, int]] = []
    if start is not None:
        done.append((start - timedelta(days=1), plan.base_longest.m))
    for run in runs:
        longest = max((m for on, m in done if 0 < (run.on - on).days <= 30), default=0)
        off = plan.time_off
        free = 8_000 if off is not None and run.on <= off.last else 4_000
        is_long = run.workout.distance.m > max(longest * 1.1, longest + 1600, free) + 1
        if is_long and run.kind is not WorkoutKind.RACE:
            yield f"{run.id} is {run.workout.distance.km:.1f} km after {longest / 1000:.1f}"
        done.append((run.on, run.workout.distance.m))


def one_stressor(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """No week brings more volume than the last four and a new kind of quality together."""
    held = [plan.base_volume.m / 1000] * 4
    known: set[WorkoutKind] = set()
    for week in plan.weeks:
        kinds = {s.kind for s in runs_in(week) if s.workout.is_hard}
        kinds -= {WorkoutKind.RACE, WorkoutKind.LONG}
        if known and kinds - known and km_of(week) > max(held[-4:]) * 1.005:
            yield f"week {week.number} rises and brings {', '.join(sorted(kinds - known))}"
        known |= kinds
        held.append(km_of(week))


def cutback(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """Of four weeks of loading one at least is 15-30 % lighter than the one before.

    Races on the way belong to their weeks; weeks of the way back are no load yet.
    """
    blocked = seen.athlete.availability.exceptions
    run = 0
    for before, week in pairwise(plan.weeks):
        is_back = plan.time_off is not None and week.monday <= plan.time_off.last
        if week.phase not in LOADING or before.phase is Phase.START or is_back:
            run = 0
            continue
        drop = 1 - week.distance.km / max(0.1, before.distance.km)
        run = 0 if drop >= 0.15 else run + 1
        busy = any(e.first <= week.sunday and e.last >= before.monday for e in blocked)
        if week.is_cutback and not busy and not 0.145 <= drop <= 0.35 and km_of(before) > 12:
            yield f"week {week.number} is lighter by {drop:.0%}"
        if run > 4:
            yield f"week {week.number} is the {run + 1}th without a lighter one"


def long_share(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """The longest run keeps to its share by number of runs, and to its time cap."""
    races = [s for s in runs_of(plan) if s.kind is WorkoutKind.RACE]
    for week in plan.weeks:
        metres = max((r.workout.distance.m for r in races if r.on >= week.monday), default=0)
        cap = 150 if metres <= 25_100 else 180 if metres <= 43_000 else 240
        runs = [s for s in runs_in(week) if s.kind is not WorkoutKind.RACE]
        if any(s.kind is WorkoutKind.RACE for s in week.sessions) or not runs:
            continue
        longest = max(runs, key=lambda s: s.workout.distance.m)
        share = longest.workout.distance.m / max(1, sum(s.workout.distance.m for s in runs))
        if len(runs) > 1 and share > _SHARE.get(len(runs), 0.3) + 0.005:
            yield f"week {week.number}: {share:.0%} of {len(runs)} runs"
        if longest.workout.duration.minutes > cap:
            yield f"week {week.number}: {longest.workout.duration.minutes:.0f} minutes"


def peak_long(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """The longest run fits the race, or is as long as safe growth and the days allow by then."""
    race = plan.goal.race
    if race is None:
        return
    longest = max((s.workout.distance.m for s in runs_of(plan) if trains(s)), default=0)
    last_days = (race.on - seen.today).days
    if last_days <= 35:
        longest = max(longest, plan.base_longest.m)
    wanted = _fitting_long(race.distance.m)
    free = seen.athlete.availability.weekly
    roomiest = 10**4 if None in free else max(m for m in free if m is not None)
    minutes = max((s.workout.duration.minutes for s in runs_of(plan) if trains(s)), default=0)
    grown = max(plan.base_longest.m, 4_000)
    started = sum(1 for w in plan.weeks if w.phase is Phase.START)
    weeks = max(0, last_days // 7 - 1 - started)
    for _ in range(min(weeks, 52) * 3 // 4):
        grown = max(int(grown * 1.1), grown + 1600)
    by_share = max(km_of(w) for w in plan.weeks) * 1000 * 0.45
    enough = min(wanted, grown, max(by_share, 0.6 * race.distance.m))
    if longest < enough * 0.95 and minutes < min(140, roomiest * 0.85) and not started:
        yield f"longest run {longest / 1000:.1f} km, {enough / 1000:.1f} wanted"


_PEAK_LONG = (
    (3_000, 6_000),
    (5_000, 8_000),
    (10_000, 12_000),
    (21_098, 16_000),
    (42_195, 26_000),
    (50_000, 31_000),
)
"""Races and the longest runs that fit them (E.7), those between lie between.

Kept apart from the table plans are built on, which it is there to check.
"""


def _fitting_long(metres: int) -> float:
    (x0, y0), (x1, y1) = next(rows for rows in pairwise(_PEAK_LONG) if metres <= rows[1][0] * 1.01)
    return y0 + (y1 - y0) * min(1.0, (metres - x0) / (x1 - x0))


def peak_volume(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """The largest week is at most twice the start, save what the race's long run needs."""
    first = next((w for w in plan.weeks if w.phase is not Phase.START), plan.weeks[0])
    start = max(plan.base_volume.m / 1000, km_of(first), 10)
    peak = max(km_of(w) for w in plan.weeks)
    longest = max((s.workout.distance.km for s in runs_of(plan) if trains(s)), default=0)
    if peak > 2.0 * start + 1 and peak > longest / 0.39:
        yield f"peak {peak:.0f} km from {start:.0f}"
