"""One week written out: sessions wanted, days found, distances shared out, workouts chosen."""

from dataclasses import replace
from datetime import date, timedelta

from core.athlete import GoalRace, Level, Weekday
from core.planning.emphasis import Emphasis, Stimulus
from core.planning.health import holds_load
from core.planning.limits import LAST_HARD_DAYS
from core.planning.plan import Microcycle
from core.planning.reasons import focus_of, focus_of_none, week_reasons
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.thread import Thread
from core.planning.volume import Amount
from core.planning.week_solver import Part, Wanted, WeekRoom, solve_week
from core.planning.writing import (
    QUALITY_LEAST_MINUTES,
    STRENGTH_MINUTES,
    quality_size,
    write_sessions,
)
from core.units import Distance
from core.workouts.library import LongVariant
from core.workouts.steps import WorkoutKind

_LEAST_EASY = ((20_000, 2_000), (35_000, 3_000), (10**9, 3_500))
_LEAST_RUN = 1_500


def compose(
    week: Outline,
    amount: Amount,
    emphasis: Emphasis,
    runner: Runner,
    thread: Thread,
    races: tuple[GoalRace, ...] = (),
) -> Microcycle:
    """The week with its sessions on their days; the thread is only read."""
    wanted = _wanted(week, amount, emphasis, runner, races)
    layout = solve_week(wanted, _room(week, runner, thread, races))
    sessions, unwritten = write_sessions(week, amount, emphasis, runner, thread, layout, races)
    if unwritten:
        lesser = replace(emphasis, stimuli=emphasis.stimuli[: -len(unwritten)])
        return compose(week, amount, lesser, runner, thread, races)
    off = runner.base.way_back
    is_gentle = holds_load(runner.athlete) or bool(off and off.week_on_the_way(week.monday))
    kinds = {s.kind for s in sessions if s.workout.is_hard} - {WorkoutKind.LONG}
    written = Microcycle(
        number=week.number,
        monday=week.monday,
        phase=week.phase,
        is_cutback=week.is_cutback,
        focus=focus_of(week, kinds, runner.demand, is_gentle=is_gentle)
        if sessions
        else focus_of_none(week),
    ).with_sessions(sessions)
    held = Distance(written.distance.m - sum(r.distance.m for r in races))
    reasons = week_reasons(week, held, layout.sacrifices, thread.diary, runner.units)
    return replace(written, reasons=reasons)


def stages_after(
    week: Microcycle, emphasis: Emphasis, before: dict[Stimulus, int]
) -> dict[Stimulus, int]:
    """How often each stimulus was used after a week."""
    stages = dict(before)
    if any(s.workout.is_hard and s.kind is not WorkoutKind.RACE for s in week.sessions):
        for stimulus in emphasis.stimuli:
            stages[stimulus] = stages.get(stimulus, 0) + 1
    return stages


def _wanted(
    week: Outline, amount: Amount, emphasis: Emphasis, runner: Runner, races: tuple[GoalRace, ...]
) -> tuple[Wanted, ...]:
    prefix = f"w{week.number:02}-"
    wanted = [
        Wanted(id=f"{prefix}race{i or ''}", part=Part.RACE, pinned_on=r.on)
        for i, r in enumerate(races)
    ]
    left, runs = amount.volume, amount.runs
    if left.m < _LEAST_RUN and not races:
        return ()
    if amount.long:
        is_hard = emphasis.long in (LongVariant.MARATHON_BLOCKS, LongVariant.FAST_FINISH)
        wanted.append(_run(f"{prefix}long", Part.LONG, amount.long, runner, is_hard=is_hard))
        left, runs = left - amount.long, runs - 1
    size = quality_size(amount, runner)
    for i in range(min(len(emphasis.stimuli), runs)):
        name = f"{prefix}quality{i + 1 if i else ''}"
        wanted.append(_run(name, Part.HARD, size, runner, least=QUALITY_LEAST_MINUTES))
        left, runs = Distance(max(0, left.m - size.m)), runs - 1
    fitting = left.m // _least_easy(amount)
    runs = min(runs, max(fitting, 1 if left.m >= _LEAST_RUN or not wanted else 0))
    for i in range(runs):
        each = Distance(left.m // runs)
        beside = i == 0 and runner.demand is not None and runner.demand.is_ultra
        wanted.append(_run(f"{prefix}easy{i + 1}", Part.EASY, each, runner, beside=beside))
    wanted += [
        Wanted(id=f"{prefix}strength{i + 1}", part=Part.STRENGTH, minutes=STRENGTH_MINUTES)
        for i in range(_strength_count(week, runner))
    ]
    return tuple(wanted)


def _least_easy(amount: Amount) -> int:
    """Shorter than this a run is hardly worth changing for; small weeks have small runs."""
    return next(least for volume, least in _LEAST_EASY if amount.volume.m < volume)


def _run(
    name: str,
    part: Part,
    distance: Distance,
    runner: Runner,
    *,
    least: int = 0,
    is_hard: bool = False,
    beside: bool = False,
) -> Wanted:
    minutes = max(runner.minutes_for(distance), least)
    return Wanted(
        id=name,
        part=part,
        minutes=minutes,
        least_minutes=least or (minutes * 2 // 5 if part is Part.LONG else min(20, minutes)),
        is_hard=is_hard,
        is_beside_long=beside,
    )


def _strength_count(week: Outline, runner: Runner) -> int:
    """Strength once or twice a week where there are days enough; none in race week."""
    if week.back == 0 and runner.demand is not None:
        return 0
    days = (week.first + timedelta(days=offset) for offset in range(week.days))
    free = sum([runner.room_on(day).minutes != 0 for day in days])
    if free < 2:
        return 0
    if free < 4 or runner.level is Level.BEGINNER or week.is_cutback or week.days < 6:
        return 1
    return 1 if week.back == 1 and runner.demand is not None else 2


def _room(week: Outline, runner: Runner, thread: Thread, races: tuple[GoalRace, ...]) -> WeekRoom:
    days = [runner.room_on(week.first + timedelta(days=i)) for i in range(week.days)]
    days = [replace(d, minutes=0) if d.on in thread.busy_days else d for d in days]
    goal_day = min((r.on for r in races), default=None)
    next_race = _race_soon_after(week, runner)
    if goal_day is not None:
        after = [d for d in days if d.on > goal_day]
        days = [d for d in days if d.on <= goal_day]
        days += [replace(d, allows_hard=False, allows_long=False) for d in after]
    caps = [r.count for r in runner.athlete.rules if r.count]
    edges = (week.first - timedelta(days=1), week.last + timedelta(days=1))
    return WeekRoom(
        days=tuple(days),
        hard_around=(
            *(d for d in thread.hard_days if d <= week.first),
            *((next_race,) if next_race else ()),
        ),
        long_around=tuple(d for d in thread.long_days if d <= week.first),
        taken_around=tuple(d for d in edges if runner.room_on(d).is_hard_already),
        hard_gap=runner.hard_gap,
        last_hard_on=_last_hard(goal_day or next_race),
        long_day=_long_day(runner, thread),
        most_runs=min(caps) if caps else None,
        rest_days=min(runner.rest_days, max(0, week.days - 1)),
    )


def _long_day(runner: Runner, thread: Thread) -> Weekday | None:
    """The day wished for the long run, else Saturday where it is there already though Sunday is
    free: a week that could do otherwise does not take it elsewhere."""
    wished = runner.athlete.long_run_day
    last = max(thread.long_days, default=None)
    if wished is not None or last is None or last.weekday() != Weekday.SATURDAY:
        return wished
    is_free = runner.room_on(last + timedelta(days=1)).minutes != 0
    return Weekday.SATURDAY if is_free else None


def _race_soon_after(week: Outline, runner: Runner) -> date | None:
    """The race at the start of the next week, for which the end of this one is spared already."""
    races = [race.on for race in runner.athlete.tune_ups]
    races += [runner.race_on] if runner.race_on else []
    soon = [on for on in races if 0 < (on - week.last).days < LAST_HARD_DAYS]
    return min(soon, default=None)


def _last_hard(race_day: date | None) -> date | None:
    """The last day for hard work before a race."""
    return None if race_day is None else race_day - timedelta(days=LAST_HARD_DAYS)
