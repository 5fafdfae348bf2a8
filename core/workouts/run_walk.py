"""Running and walking in turn: nine weeks to half an hour of running, and ratios for any run."""

from itertools import groupby

from core.physiology.zones import RunWalk
from core.units import Distance, Duration
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, RepeatBlock, StepOrBlock, Workout, WorkoutKind, Zone

START_WEEKS = 9
START_DAYS = 3
OPENING_WALK = Duration.from_minutes(5)
_FIRST_TURN = RunWalk(run=Duration(60), walk=Duration(90))
"""The turns of the first week."""
_FEWEST_TURNS = 4
_Bouts = tuple[tuple[int, int], ...]

_WEEKS: tuple[tuple[_Bouts, _Bouts, _Bouts], ...] = (
    (((60, 90),) * 8,) * 3,
    (((90, 120),) * 6,) * 3,
    (((90, 90), (180, 180)) * 2,) * 3,
    (((180, 90), (300, 150), (180, 90), (300, 0)),) * 3,
    (((300, 180), (300, 180), (300, 0)), ((480, 300), (480, 0)), ((1200, 0),)),
    (((300, 180), (480, 180), (300, 0)), ((600, 180), (600, 0)), ((1500, 0),)),
    (((1500, 0),),) * 3,
    (((1680, 0),),) * 3,
    (((1800, 0),),) * 3,
)
"""Seconds to run and to walk, by week and day (couch to 5K, as published)."""


FIRST_RUNNING = Duration(sum(run for run, _ in _WEEKS[0][0]))
"""Running in the very first session."""


def run_walk(week: int, day: int, pacing: Pacing) -> Workout:
    """A day (1-3) of a week (1-9) of couch to 5K; beyond the last week it stays there."""
    bouts = _WEEKS[min(week, START_WEEKS) - 1][(day - 1) % START_DAYS]
    running = sum(run for run, _ in bouts)
    return _workout(f"{_say(bouts)}", _steps(bouts, pacing), pacing, Duration(running))


def running_in(workout: Workout) -> Duration:
    """How long a run-walk runs, its walks left out."""
    return Duration(sum(s.duration.s for s in workout.flat_steps() if s.target.zone is Zone.EASY))


def run_walk_within(running: Duration, pacing: Pacing) -> Workout:
    """The furthest day of couch to 5K with no more running than so.

    Below the first day its turns become fewer, down to four.
    """
    fitting = [
        (week, day)
        for week, days in enumerate(_WEEKS, start=1)
        for day, bouts in enumerate(days, start=1)
        if sum(run for run, _ in bouts) <= running.s
    ]
    if fitting:
        return run_walk(*fitting[-1], pacing)
    turns = max(_FEWEST_TURNS, running.s // _FIRST_TURN.run.s)
    whole = (_FIRST_TURN.run + _FIRST_TURN.walk) * turns + OPENING_WALK * 2
    return run_walk_for(whole, _FIRST_TURN, pacing)


def run_walk_for(duration: Duration, ratio: RunWalk, pacing: Pacing) -> Workout:
    """Running and walking in turn for about so long, the opening and closing walks included."""
    pair = ratio.run.s + ratio.walk.s
    count = max(1, (duration.s - 2 * OPENING_WALK.s) // pair)
    bouts: _Bouts = ((ratio.run.s, ratio.walk.s),) * count
    return _workout(_say(bouts), _steps(bouts, pacing), pacing, ratio.run * count)


def run_walk_over(distance: Distance, ratio: RunWalk, pacing: Pacing) -> Workout:
    """Running and walking in turn over about a distance, the opening and closing walks included."""
    walks = pacing.estimate(Zone.WALK).within(OPENING_WALK) * 2
    pair = pacing.estimate(Zone.EASY).within(ratio.run) + pacing.estimate(Zone.WALK).within(
        ratio.walk
    )
    count = max(1, round((distance.m - walks.m) / pair.m))
    return run_walk_for(OPENING_WALK * 2 + (ratio.run + ratio.walk) * count, ratio, pacing)


def _workout(
    bouts: str, steps: tuple[StepOrBlock, ...], pacing: Pacing, running: Duration
) -> Workout:
    opening = pacing.by_time(Intensity.WARMUP, OPENING_WALK, Zone.WALK, "brisk")
    closing = pacing.by_time(Intensity.COOLDOWN, OPENING_WALK, Zone.WALK)
    return Workout(
        kind=WorkoutKind.RUN_WALK,
        title=f"Run-walk {bouts}",
        purpose=f"{running.say()} of running in all: the walks let you do more than you could.",
        steps=(opening, *steps, closing),
        easier="Repeat the last session that felt fine, or walk the whole time.",
        rpe=4,
    )


def _steps(bouts: _Bouts, pacing: Pacing) -> tuple[StepOrBlock, ...]:
    """One block per stretch of like bouts."""
    steps: list[StepOrBlock] = []
    for (run, walk), same in groupby(bouts):
        pair = [pacing.by_time(Intensity.ACTIVE, Duration(run), Zone.EASY, "slowly")]
        if walk:
            pair.append(pacing.by_time(Intensity.RECOVERY, Duration(walk), Zone.WALK))
        count = len(list(same))
        steps.extend([RepeatBlock(count=count, steps=tuple(pair))] if count > 1 else pair)
    return tuple(steps)


def _say(bouts: _Bouts) -> str:
    """What is run: "8 × 60 s", "20 min", or the minutes of unlike bouts."""
    runs = [Duration(run) for run, _ in bouts]
    if len(set(runs)) > 1:
        return " + ".join(_minutes(run) for run in runs) + " min"
    return f"{len(runs)} × {runs[0].say()}" if len(runs) > 1 else runs[0].say()


def _minutes(run: Duration) -> str:
    return f"{run.minutes:g}"
