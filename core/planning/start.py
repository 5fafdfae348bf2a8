"""The first steps: running and walking in turn, three times a week for about nine weeks."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Level
from core.physiology.zones import RunWalk
from core.planning.health import ban_on
from core.planning.limits import CUTBACK_AFTER_WEEKS, run_ceiling, weekly_allowance
from core.planning.plan import Microcycle, Phase, PlannedSession, Reason
from core.planning.reasons import FIRST_STEPS, focus_of_none
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.thread import Thread
from core.planning.volume import CUTBACK
from core.planning.way_back import TimeOff
from core.planning.week_solver import Part, Wanted, WeekRoom, solve_week
from core.units import Distance, Duration
from core.workouts.estimate import Pacing
from core.workouts.library import START_DAYS, run_walk, run_walk_for, run_walk_over
from core.workouts.run_walk import running_in
from core.workouts.steps import Workout, WorkoutKind

RUNNER_FROM_LONGEST = Distance(4_000)
"""Who runs this far without a break has no need of walking breaks."""
RUNNER_FROM_VOLUME = Distance(8_000)
"""Who runs this much in a week neither."""
_SOME_RUNNING = Distance(2_000)
_LATER_WEEK = 4
_LEAST_MINUTES = 20
_BY_WEEK = 6
"""Weeks that are run in full; those after them are one and the same run, a little longer each."""
_LAST_STEPS = ((7, 1), (8, 2), (9, 3))
"""The steps from there to half an hour: 25, 28 and 30 minutes."""
RUNS_FROM = Duration.from_minutes(25)
"""Who runs so long at a stretch runs, and needs no more of them."""
_ANEW_AFTER_DAYS = 28
_GENTLE = RunWalk(run=Duration.from_minutes(3), walk=Duration.from_minutes(1))
_GENTLEST = RunWalk(run=Duration.from_minutes(2), walk=Duration.from_minutes(1))
"""How the lighter weeks are run, every fourth one."""


def needs_start(runner: Runner) -> bool:
    """Whether running has to be learnt before it can be trained."""
    base = runner.base
    return base.volume < RUNNER_FROM_VOLUME and base.longest < RUNNER_FROM_LONGEST


def reached_in(kept: Iterable[Microcycle]) -> Duration | None:
    """How much running a day of the first steps has held so far; None where none was done."""
    sessions = (session for week in kept for session in week.sessions)
    steps = (s.workout for s in sessions if s.kind is WorkoutKind.RUN_WALK and s.activity_id)
    return max(map(running_in, steps), default=None)


def is_learning(reached: Duration | None) -> bool:
    """Whether the first steps were begun and are not done, however far their walks added up to."""
    return reached is not None and reached < RUNS_FROM


def start_sessions(runner: Runner, reached: Duration | None = None) -> tuple[tuple[int, int], ...]:
    """The run-walk sessions still ahead as (week, day); who runs a little starts further on.

    Who has begun them goes on with the week they reached, one earlier after days off, and begins
    anew after four weeks.
    """
    later = run_walk(_LATER_WEEK, 1, Pacing(level=Level.BEGINNER)).distance
    reaches = later <= run_ceiling(runner.base.longest)
    first = _LATER_WEEK if runner.base.longest >= _SOME_RUNNING and reaches else 1
    if reached is not None:
        first = _week_reached(reached, runner.base.way_back)
    weeks = range(first, _BY_WEEK + 1)
    return (*((w, d) for w in weeks for d in range(1, START_DAYS + 1)), *_LAST_STEPS)


def _week_reached(reached: Duration, off: TimeOff | None) -> int:
    """The week of the first steps to go on with."""
    if off is not None and off.days > _ANEW_AFTER_DAYS:
        return 1
    pacing = Pacing(level=Level.BEGINNER)
    known = [
        week for week in range(1, _BY_WEEK + 1) if running_in(run_walk(week, 1, pacing)) <= reached
    ]
    return max(1, max(known, default=1) - (off is not None))


def write_start(
    runner: Runner,
    thread: Thread,
    outlines: tuple[Outline, ...],
    loaded: int = 0,
    reached: Duration | None = None,
) -> tuple[Microcycle, ...]:
    """Run-walk weeks over the outlines, until the sessions are used up; every fourth is lighter.

    `loaded` counts the weeks of load directly before the first, `reached` is how much running a
    day held before them.
    """
    runner = replace(runner, pacing=Pacing(level=Level.BEGINNER))
    sessions, done = start_sessions(runner, reached), 0
    weeks: list[Microcycle] = []
    for outline in outlines:
        if done >= len(sessions):
            break
        if done and loaded >= CUTBACK_AFTER_WEEKS:
            week, loaded = _lighter(outline, runner, thread, weeks[-1]), 0
            thread.note(week)
            weeks.append(week)
            continue
        most = weekly_allowance(thread.diary.best_week_before(outline.monday))
        if outline.first == runner.today:
            most = Distance(max(0, most.m - runner.base.this_week.m))
        if _is_too_late(outline, outlines, runner):
            weeks.append(_week(outline, (), (), thread))
            continue
        ahead = sessions[done : done + START_DAYS]
        wished = tuple(run_walk(*which, runner.pacing) for which in ahead)
        days = _days(outline, runner, _fitting(wished, most))
        workouts = tuple(
            _fitted(workout, runner, on) for workout, on in zip(wished, days, strict=False)
        )
        done += len(days)
        loaded += 1
        week = _week(outline, days, workouts, thread)
        thread.note(week)
        weeks.append(week)
    return tuple(weeks)


def _lighter(outline: Outline, runner: Runner, thread: Thread, before: Microcycle) -> Microcycle:
    """A week of as many sessions as the last, each shorter and with more walking."""
    days = _days(outline, runner, len(before.sessions))
    each = Distance(round(before.distance.m * CUTBACK / max(1, len(before.sessions))))
    workout = run_walk_over(each, _GENTLEST, runner.pacing)
    workouts = tuple(_fitted(workout, runner, on) for on in days)
    week = _week(outline, days, workouts, thread, _SETTLE)
    return replace(week, is_cutback=True, focus="A lighter week, so that training can settle.")


def _is_too_late(outline: Outline, outlines: tuple[Outline, ...], runner: Runner) -> bool:
    """Whether the very first week has begun too long ago to hold what a whole one does.

    Who starts from nothing then starts on Monday, so that no first step is followed by a leap.
    """
    following = next((o for o in outlines if o.number == 2), None)
    if outline.number > 1 or outline.is_whole or following is None or runner.base.volume:
        return False
    held, whole = (len(_days(one, runner, START_DAYS)) for one in (outline, following))
    return held < whole and not runner.base.this_week


def _days(outline: Outline, runner: Runner, left: int) -> tuple[date, ...]:
    """Up to three days with a day between them where the free days allow it."""
    rooms = tuple(runner.room_on(outline.first + timedelta(days=i)) for i in range(outline.days))
    count = min(START_DAYS, left, max(1, round(START_DAYS * outline.days / 7)))
    wanted = tuple(
        Wanted(
            id=f"run{i}",
            part=Part.EASY,
            minutes=_LEAST_MINUTES,
            least_minutes=min(_LEAST_MINUTES, 30),
        )
        for i in range(count)
    )
    layout = solve_week(wanted, WeekRoom(days=rooms))
    days = [p.on for p in layout.placements]
    return tuple(d for d in days if ban_on(runner.bans, d, running=True) is None)


def _fitting(wished: tuple[Workout, ...], most: Distance) -> int:
    """How many of the sessions a week may hold."""
    count, held = 0, Distance(0)
    for workout in wished:
        held += workout.distance
        count += 1 if held <= most else 0
    return count


def _fitted(workout: Workout, runner: Runner, day: date) -> Workout:
    """The session, or as much running and walking as the day has time for."""
    minutes = runner.room_on(day).minutes
    if minutes is None or workout.duration.minutes <= minutes:
        return workout
    return run_walk_for(Duration.from_minutes(minutes), _GENTLE, runner.pacing)


_HABIT = Reason(code="start", sentence="Three times a week, a day of rest between, no hurry.")
_SETTLE = Reason(
    code="cutback", sentence="A lighter week: shorter, with more walking, so that it settles."
)


def _week(
    outline: Outline,
    days: tuple[date, ...],
    workouts: tuple[Workout, ...],
    thread: Thread,
    why: Reason = _HABIT,
) -> Microcycle:
    sessions = tuple(
        PlannedSession(
            id=thread.unique(f"w{outline.number:02}-run{i + 1}"),
            on=day,
            workout=workout,
            reasons=(
                Reason(
                    code="run-walk",
                    sentence="Walking breaks let heart, tendons and bones get used to running; "
                    "repeat a week whenever it felt like too much.",
                ),
            ),
            is_key=i == len(days) - 1,
        )
        for i, (day, workout) in enumerate(zip(days, workouts, strict=True))
    )
    return Microcycle(
        number=outline.number,
        monday=outline.monday,
        phase=Phase.START,
        focus=FIRST_STEPS if sessions else focus_of_none(outline),
        sessions=sessions,
        reasons=(why,) if sessions else (),
    )
