"""From outlines to written weeks: each week takes its amount from what the weeks before really hold."""

from dataclasses import dataclass, replace

from core.athlete import GoalRace
from core.physiology.age import weekly_cap
from core.planning.composing import compose, stages_after
from core.planning.emphasis import Emphasis, emphasis_of
from core.planning.health import volume_share
from core.planning.history import days_from
from core.planning.limits import START_RISE
from core.planning.plan import Microcycle, Phase
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.thread import Thread
from core.planning.volume import (
    Amount,
    Peak,
    lighter_amount,
    load_amount,
    peak_for,
    taper_amount,
)
from core.units import Distance
from core.workouts.steps import WorkoutKind

_OPEN_GROWTH = 1.25
"""Without a race volume grows by at most a quarter."""


@dataclass(slots=True)
class _Course:
    """What was reached so far."""

    last_load: Amount | None = None
    reached: Amount | None = None


def write_season(
    weeks: tuple[Outline, ...], runner: Runner, thread: Thread, race: GoalRace | None
) -> tuple[Microcycle, ...]:
    """The weeks written one after another, growing towards the peak that fits."""
    peak = peak_of(runner)
    course = _Course()
    written = []
    for week in weeks:
        races = _races_in(week, runner, race)
        amount = _amount(week, weeks, runner, thread, peak, course, race)
        done = _written(week, amount, runner, thread, races)
        if done.distance and not week.is_cutback and week.phase not in (Phase.TAPER, Phase.RACE):
            real = Amount(volume=done.distance, long=_long_of(done), runs=amount.runs)
            if week.is_whole:
                course.last_load = real
                if course.reached is None or real.volume >= course.reached.volume:
                    course.reached = real
        written.append(done)
        thread.note(done)
    return tuple(written)


def peak_of(runner: Runner) -> Peak:
    """Where volume and long run are heading."""
    runs, long_cap = runner.most_runs(), runner.long_cap()
    if runner.demand is not None:
        peak = peak_for(runner.demand, runner.base, runs, long_cap)
    else:
        volume = runner.base.volume * _OPEN_GROWTH
        long = min(long_cap, max(runner.base.longest, volume * 0.3))
        peak = Peak(
            volume=volume, long=long, least_long=long, most_runs=runs, least_runs=min(runs, 3)
        )
    cap = weekly_cap(runner.age) if runner.age is not None else None
    return peak if cap is None else replace(peak, volume=min(peak.volume, cap))


def _amount(
    week: Outline,
    weeks: tuple[Outline, ...],
    runner: Runner,
    thread: Thread,
    peak: Peak,
    course: _Course,
    race: GoalRace | None,
    *,
    holds: bool = False,
) -> Amount:
    if week.phase in (Phase.TAPER, Phase.RACE) and race is not None and runner.demand is not None:
        base = Amount(volume=runner.base.volume, long=runner.base.longest, runs=peak.most_runs)
        return taper_amount(week, runner.demand, race.on.weekday(), course.reached or base, peak)
    if week.is_cutback and course.last_load is not None:
        return lighter_amount(week, course.last_load, peak)
    left = sum(1 for w in weeks if w.number >= week.number and _is_load(w))
    share = week.days / 7 * _health_share(week, runner)
    first_lift = week.number == weeks[0].number
    amount = load_amount(week, thread.diary, peak, left, holds=holds or first_lift, share=share)
    cap = runner.base.volume * START_RISE
    return replace(amount, volume=min(amount.volume, cap)) if first_lift and cap else amount


def _written(
    week: Outline, amount: Amount, runner: Runner, thread: Thread, races: tuple[GoalRace, ...]
) -> Microcycle:
    """The week; when it brings a kind of hard session that is new, without a rise in volume."""
    emphasis = _emphasis(week, amount, runner, thread)
    done = compose(week, amount, emphasis, runner, thread, races)
    new = (
        {s.kind for s in done.sessions if s.workout.is_hard and s.workout.is_run}
        - thread.seen
        - {WorkoutKind.RACE}
    )
    best = thread.diary.best_week_before(week.monday)
    if new and thread.seen and done.distance > best:
        amount = replace(amount, volume=min(amount.volume, best))
        done = compose(week, amount, emphasis, runner, thread, races)
    thread.stages = stages_after(done, emphasis, thread.stages)
    if any(s.kind is WorkoutKind.LONG and s.workout.is_hard for s in done.sessions):
        thread.long_stage += 1
    return done


def _emphasis(week: Outline, amount: Amount, runner: Runner, thread: Thread) -> Emphasis:
    return emphasis_of(
        week, runner.level, runner.demand, amount.runs, amount.volume, thread.since_test + 1
    )


def _is_load(week: Outline) -> bool:
    return not week.is_cutback and week.phase not in (Phase.TAPER, Phase.RACE)


def _health_share(week: Outline, runner: Runner) -> float:
    shares = [
        volume_share(runner.athlete, day, runner.base.days_off, runner.today)
        for day in days_from(week.first, week.last)
    ]
    return sum(shares) / len(shares)


def _races_in(week: Outline, runner: Runner, race: GoalRace | None) -> tuple[GoalRace, ...]:
    """The goal race and the tune-ups of a week."""
    races = [race] if race is not None and week.first <= race.on <= week.last else []
    if not races:
        races += [r for r in runner.athlete.tune_ups if week.first <= r.on <= week.last]
    return tuple(races[:1])


def _long_of(week: Microcycle) -> Distance:
    runs = [s.workout.distance for s in week.sessions if s.kind is WorkoutKind.LONG]
    return max(runs, default=Distance(0))
