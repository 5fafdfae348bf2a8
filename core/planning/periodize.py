"""From outlines to written weeks: each takes its amount from what the weeks before hold."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import takewhile

from core.athlete import GoalRace
from core.physiology.age import weekly_cap
from core.physiology.performance import MARATHON
from core.physiology.returning import after_race
from core.planning.composing import compose, stages_after
from core.planning.emphasis import Emphasis, Stimulus, emphasis_of
from core.planning.health import holds_load, volume_share
from core.planning.history import days_from
from core.planning.limits import START_RISE, long_share, weekly_ceiling
from core.planning.plan import Microcycle, Phase
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.thread import Thread, counted_runs
from core.planning.volume import (
    Amount,
    Peak,
    amount_on_the_way,
    beside_race,
    lighter_amount,
    load_amount,
    peak_for,
    recovery_amount,
    scaled,
    taper_amount,
    within,
)
from core.units import Distance
from core.workouts.steps import WorkoutKind

_TIGHT = 0.8
"""From this share of the greatest safe rise on, nothing else new is added."""
_FULL = 0.97
"""A week that holds less of what was meant had no room for more."""
_MOST_WITHOUT_TEST = 7
"""Weeks after which a test gives way to nothing any more."""
_WEEK = timedelta(days=7)
"""After the way back a week at the former volume comes before any rise."""
_OPEN_GROWTH = 1.25
"""Without a race volume grows by at most a quarter."""


@dataclass(slots=True)
class _Course:
    """What was reached so far."""

    last_load: Amount | None = None
    reached: Amount | None = None
    held: dict[int, float] = field(default_factory=dict)


def write_season(
    weeks: tuple[Outline, ...], runner: Runner, thread: Thread, race: GoalRace | None
) -> tuple[Microcycle, ...]:
    """The weeks written one after another, growing towards the peak that fits."""
    peak = peak_of(runner)
    course = _Course()
    if thread.last_load is not None:
        kept = thread.last_load
        runs = len(counted_runs(kept))
        course.last_load = Amount(volume=kept.distance, long=kept.longest, runs=runs)
    elif weeks and weeks[0].is_cutback:  # straight after the first steps
        base = runner.base
        course.last_load = Amount(volume=base.volume, long=base.longest, runs=runner.most_runs())
    written = []
    for week in weeks:
        races = _races_in(week, runner, race)
        amount = _amount(week, weeks, runner, thread, peak, course, race)
        if week.first == runner.today:
            amount = _within_begun_week(week, amount, runner, thread)
        if any(r.is_tune_up for r in races):
            amount = beside_race(amount, races[0].distance, is_lighter=week.is_cutback)
        tight = _is_load(week) and _is_tight(week, weeks, thread, peak)
        coming = _first_met(week, weeks, amount, runner, thread) if peak.needs else None
        done, meant = _written(week, amount, runner, thread, races, tight=tight, coming=coming)
        if done.distance and not week.is_cutback and week.phase not in (Phase.TAPER, Phase.RACE):
            real = Amount(volume=done.distance, long=_long_of(done), runs=amount.runs)
            if week.is_whole:
                course.last_load = real
                if real.volume.m < meant.m * _FULL:
                    course.held[amount.runs] = real.volume.m
                if course.reached is None or real.volume >= course.reached.volume:
                    course.reached = real
        written.append(done)
        thread.note(done)
    return tuple(written)


def write_recovery(
    weeks: tuple[Outline, ...], runner: Runner, thread: Thread
) -> tuple[Microcycle, ...]:
    """The weeks after a race: easy, and a little more each week."""
    reached = Amount(volume=runner.base.volume, long=runner.base.longest, runs=runner.most_runs())
    written = []
    for i, week in enumerate(weeks):
        amount = recovery_amount(reached, i, len(weeks))
        amount = within(amount, weekly_ceiling(thread.diary.best_week_before(week.monday)))
        done = compose(week, amount, Emphasis(), runner, thread)
        written.append(done)
        thread.note(done)
    return tuple(written)


def peak_of(runner: Runner) -> Peak:
    """Where volume and long run are heading."""
    runs, long_cap = runner.most_runs(), runner.long_cap()
    half_unit = Distance(round(runner.units.metres / 2))
    if runner.demand is not None:
        peak = peak_for(runner.demand, runner.base, runs, long_cap, half_unit, runner.others)
    else:
        growth = 1.0 if holds_load(runner.athlete) else _OPEN_GROWTH
        volume = runner.base.volume * growth
        long = min(long_cap, max(runner.base.longest, volume * 0.3))
        peak = Peak(
            volume=volume,
            long=long,
            least_long=long,
            most_runs=runs,
            least_runs=min(runs, 3),
            half_unit=half_unit,
        )
    peak = replace(peak, presses=runner.presses)
    cap = _cap(runner)
    return peak if cap is None else replace(peak, volume=min(peak.volume, cap))


def _cap(runner: Runner) -> Distance | None:
    """The most a week may hold at the runner's age."""
    return weekly_cap(runner.age) if runner.age is not None else None


def _amount(
    week: Outline,
    weeks: tuple[Outline, ...],
    runner: Runner,
    thread: Thread,
    peak: Peak,
    course: _Course,
    race: GoalRace | None,
) -> Amount:
    held = min(runner.base.volume, peak.volume)
    told = Amount(volume=held, long=min(runner.base.longest, peak.long), runs=peak.most_runs)
    if week.phase in (Phase.TAPER, Phase.RACE) and race is not None and runner.demand is not None:
        taper = taper_amount(week, runner.demand, race.on.weekday(), course.reached or told)
        return within(taper, weekly_ceiling(thread.diary.best_week_before(week.monday)))
    if week.is_cutback:
        lighter = lighter_amount(course.last_load or told, peak.half_unit)
        return lighter if week.is_whole else scaled(lighter, week.days / 7)
    if since := _since_marathon(week, runner):
        easier = recovery_amount(course.reached or told, *since)
        return within(easier, weekly_ceiling(thread.diary.best_week_before(week.monday)))
    left = sum(1 for w in weeks if w.number >= week.number and _is_load(w))
    runs = runner.most_runs(thread.diary.best_week_before(week.monday))
    if runner.others and runs in course.held:
        runs = min(runs + 1, runner.most_runs(peak.volume))
    peak = replace(peak, most_runs=runs, least_runs=min(runs, 3), held=course.held)
    share = week.days / 7 * _ache_share(week, runner)
    if former := _former(week, runner):
        reach, usual = thread.diary.reach_on(week.last), runner.base.runs or runs
        on_the_way = amount_on_the_way(former * share, reach, min(runs, usual))
        return within(on_the_way, cap) if (cap := _cap(runner)) else on_the_way
    is_first = week.number == weeks[0].number
    holds = is_first and not _is_tight(week, weeks, thread, peak)
    off = runner.base.way_back
    if off is not None and week.monday <= off.last + _WEEK:
        peak = replace(peak, volume=min(peak.volume, off.former))
    return load_amount(week, thread.diary, peak, left, holds=holds, share=share)


def _since_marathon(week: Outline, runner: Runner) -> tuple[int, int] | None:
    """Which week of how many on the way back from a race as long as a marathon on the way."""
    for race in (r for r in runner.athlete.tune_ups if r.distance >= MARATHON):
        weeks = -(-after_race(race.distance).full_load_days // 7)
        at = (week.monday - race.on).days // 7
        if 0 <= at < weeks:
            return at, weeks
    return None


def _former(week: Outline, runner: Runner) -> Distance:
    """What the way back leaves of the former week; zero off that way."""
    off = runner.base.way_back
    return off.week_on_the_way(week.monday) if off is not None else Distance(0)


def _within_begun_week(week: Outline, amount: Amount, runner: Runner, thread: Thread) -> Amount:
    """The first week holds what is left of its limits after what was run in it already."""
    base = runner.base
    best = thread.diary.best_week_before(runner.today)
    caps = [_former(week, runner) or weekly_ceiling(best)]
    caps += [base.volume * START_RISE] if base.volume else []
    left = Distance(max(0, min(caps).m - base.this_week.m))
    volume = min(amount.volume, left)
    return replace(amount, volume=volume, long=min(amount.long, volume * long_share(2)))


def _written(
    week: Outline,
    amount: Amount,
    runner: Runner,
    thread: Thread,
    races: tuple[GoalRace, ...],
    *,
    tight: bool,
    coming: Stimulus | None,
) -> tuple[Microcycle, Distance]:
    """The week and the volume meant for it.

    Where it brings a new kind of hard session its volume does not rise; where volume has to rise
    it keeps to kinds that are known, and `coming` is met in the lighter week before.
    """
    emphasis = _emphasis(week, amount, runner, thread)
    if amount.runs == 1 and emphasis.stimuli:
        amount = replace(amount, long=Distance(0))
    if coming is not None and emphasis.stimuli:
        emphasis = Emphasis(stimuli=(coming,))
    if any(r.is_tune_up for r in races):
        emphasis = Emphasis(stimuli=emphasis.stimuli[1:])
    if tight and thread.seen and not week.is_cutback:
        emphasis = _known(emphasis, thread)
    done = compose(week, amount, emphasis, runner, thread, races)
    best, meant = thread.diary.best_week_before(week.monday), amount.volume
    if _new_in(done, thread) and done.distance > best:
        held = replace(amount, volume=min(amount.volume, best))
        done, meant = compose(week, held, emphasis, runner, thread, races), held.volume
        if not _new_in(done, thread):
            emphasis = _known(emphasis, thread)
            done, meant = compose(week, amount, emphasis, runner, thread, races), amount.volume
            if _new_in(done, thread) and done.distance > best:
                done, meant = compose(week, held, emphasis, runner, thread, races), held.volume
    thread.stages = stages_after(done, emphasis, thread.stages)
    if any(s.kind is WorkoutKind.LONG and s.workout.is_hard for s in done.sessions):
        thread.long_stage += 1
    return done, meant


def _first_met(
    week: Outline, weeks: tuple[Outline, ...], amount: Amount, runner: Runner, thread: Thread
) -> Stimulus | None:
    """What a lighter week brings first, since the weeks of load after it have no room for news.

    Above all that is the pace of the race, which may take the place of a test, as may the second
    kind that is met at all.
    """
    if not week.is_cutback:
        return None
    following = tuple(takewhile(_is_load, (w for w in weeks if w.number > week.number)))
    wanted = [s for w in following for s in _emphasis(w, amount, runner, thread).stimuli]
    fresh = [s for s in wanted if s.kind not in thread.seen]
    own = [s for s in fresh if s.at_goal_pace or s.kind is WorkoutKind.MARATHON_PACE]
    known = thread.seen - {WorkoutKind.TIME_TRIAL}
    may_wait = own and thread.since_test + len(following) < _MOST_WITHOUT_TEST
    if len(known) > 1 and not may_wait and _emphasis(week, amount, runner, thread).has_test:
        return None
    return next(iter((*own, *fresh)), None)


def _new_in(week: Microcycle, thread: Thread) -> bool:
    """Whether a week brings a kind of hard session for the first time; the very first is free."""
    kinds = {s.kind for s in week.sessions if s.workout.is_hard} - {
        WorkoutKind.RACE,
        WorkoutKind.LONG,
    }
    return bool(thread.seen and kinds - thread.seen)


def _known(emphasis: Emphasis, thread: Thread) -> Emphasis:
    """The same hard work with nothing new in it: known kinds in turn, the least used first."""
    fresh = [s for s in emphasis.stimuli if s.kind not in thread.seen]
    used = sorted(
        (s for s in thread.stages if _may_stand_in(s, thread) and s not in emphasis.stimuli),
        key=lambda s: thread.stages[s],
    )
    swaps = dict(zip(fresh, [*used, *(None for _ in fresh)], strict=False))
    stimuli = tuple(swaps.get(s, s) for s in emphasis.stimuli)
    return replace(emphasis, stimuli=tuple(s for s in stimuli if s is not None))


def _may_stand_in(stimulus: Stimulus, thread: Thread) -> bool:
    return stimulus.kind in thread.seen and stimulus.kind is not WorkoutKind.TIME_TRIAL


def _is_tight(week: Outline, weeks: tuple[Outline, ...], thread: Thread, peak: Peak) -> bool:
    """Whether volume has to rise in nearly every week to get there in time."""
    left = sum(1 for w in weeks if w.number >= week.number and _is_load(w))
    best = thread.diary.best_week_before(week.monday)
    room = weekly_ceiling(best).m - best.m
    return peak.presses or (peak.needs and (peak.volume.m - best.m) / max(1, left) > _TIGHT * room)


def _emphasis(week: Outline, amount: Amount, runner: Runner, thread: Thread) -> Emphasis:
    if _former(week, runner):
        return Emphasis()
    since_test = thread.since_test + 1 if thread.seen else 0  # nobody begins with a test
    return emphasis_of(week, runner.level, runner.demand, amount.runs, amount.volume, since_test)


def _is_load(week: Outline) -> bool:
    return not week.is_cutback and week.phase not in (Phase.TAPER, Phase.RACE)


def _ache_share(week: Outline, runner: Runner) -> float:
    days = days_from(week.first, week.last)
    shares = [volume_share(runner.athlete, day, runner.today) for day in days]
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
