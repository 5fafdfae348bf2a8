"""Easy running: easy, recovery, steady, strides, walks and rest."""

from core.units import Distance, Duration
from core.workouts.caps import LEAST_WARM_UP
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, RepeatBlock, Workout, WorkoutKind, WorkoutStep, Zone

LONGEST_RECOVERY = Duration.from_minutes(45)
"""A recovery run is never longer (taxonomy of workouts)."""
STRIDE = Duration(20)
STRIDE_REST = Duration(60)
FEWEST_STRIDES, MOST_STRIDES = 3, 6


def easy(amount: Distance | Duration, pacing: Pacing) -> Workout:
    """An easy run of a distance or a time."""
    return Workout(
        kind=WorkoutKind.EASY,
        title=f"Easy run {amount.say()}",
        purpose="Builds endurance at little cost; you should be able to talk in full sentences.",
        steps=(_stretch(amount, pacing, "easy enough to chat"),),
        rpe=3,
    )


def recovery(amount: Distance | Duration, pacing: Pacing) -> Workout:
    """A short, very easy run, at most 45 minutes."""
    step = _stretch(amount, pacing, "at the slow end, slower is fine")
    if step.duration > LONGEST_RECOVERY:
        amount = LONGEST_RECOVERY
        step = _stretch(amount, pacing, step.note)
    return Workout(
        kind=WorkoutKind.RECOVERY,
        title=f"Recovery run {amount.say()}",
        purpose="Loosens the legs after a hard day without adding to it.",
        steps=(step,),
        rpe=2,
    )


def steady(amount: Distance | Duration, pacing: Pacing) -> Workout:
    """A run at the quick end of easy."""
    return Workout(
        kind=WorkoutKind.STEADY,
        title=f"Steady run {amount.say()}",
        purpose="Easy running at its quick end: a little more stimulus, still no strain.",
        steps=(_stretch(amount, pacing, "at the quick end of easy, breathing stays calm"),),
        easier="Run it at the slow end of easy.",
        rpe=4,
    )


def strides(total: Distance, pacing: Pacing, count: int = MOST_STRIDES) -> Workout:
    """An easy run with short relaxed accelerations near its end; plain easy when too short."""
    quick = pacing.by_time(Intensity.INTERVAL, STRIDE, Zone.REPETITION, "fast but relaxed")
    jog = pacing.by_time(Intensity.RECOVERY, STRIDE_REST, Zone.EASY)
    cool_down = pacing.by_time(Intensity.COOLDOWN, LEAST_WARM_UP, Zone.EASY)
    before = pacing.by_time(Intensity.WARMUP, LEAST_WARM_UP, Zone.EASY).distance.m
    room = total.m - cool_down.distance.m - before - 1
    count = min(count, MOST_STRIDES, room // (quick.distance.m + jog.distance.m))
    if count < FEWEST_STRIDES:
        return easy(total, pacing)
    rest = total.m - cool_down.distance.m - count * (quick.distance.m + jog.distance.m)
    return Workout(
        kind=WorkoutKind.STRIDES,
        title=f"Easy run {total.say()} with {count} strides",
        purpose="Easy running, with a few seconds of quick, light steps to keep the legs sharp.",
        steps=(
            pacing.by_distance(Intensity.WARMUP, Distance(rest), Zone.EASY),
            RepeatBlock(count=count, steps=(quick, jog)),
            cool_down,
        ),
        easier="Leave the strides out and run it all easy.",
        rpe=3,
    )


def walk(duration: Duration, pacing: Pacing) -> Workout:
    """A brisk walk."""
    return Workout(
        kind=WorkoutKind.WALK,
        title=f"Walk {duration.say()}",
        purpose="Moves the body and readies it for running without the impact.",
        steps=(pacing.by_time(Intensity.ACTIVE, duration, Zone.WALK, "brisk"),),
        rpe=2,
    )


def rest() -> Workout:
    """A day without training."""
    return Workout(
        kind=WorkoutKind.REST,
        title="Rest",
        purpose="The body gets stronger on the days it is left alone.",
        rpe=0,
    )


def _stretch(amount: Distance | Duration, pacing: Pacing, note: str) -> WorkoutStep:
    if isinstance(amount, Distance):
        return pacing.by_distance(Intensity.ACTIVE, amount, Zone.EASY, note)
    return pacing.by_time(Intensity.ACTIVE, amount, Zone.EASY, note)
