"""Races and time trials."""

from core.units import Distance, Duration
from core.workouts.caps import LEAST_WARM_UP
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, Workout, WorkoutKind, Zone

TRIAL_WARM_UP = Duration.from_minutes(15)


def race(
    distance: Distance, pacing: Pacing, *, target: Duration | None = None, name: str = ""
) -> Workout:
    """A race: its distance and nothing else; the warm-up is only a word."""
    own = pacing.for_race(distance, target or _same_race(distance, pacing))
    is_short = distance.m <= 15_000
    warm_up = "10-15 min easy and 4 strides before" if is_short else "5-10 min easy before"
    return Workout(
        kind=WorkoutKind.RACE,
        title=f"Race {name or distance.say()}",
        purpose="What the training was for: start calmly, race the second half.",
        steps=(own.by_distance(Intensity.ACTIVE, distance, Zone.RACE, warm_up),),
        easier="Run it as a long easy run, or don't start; another race will come.",
        rpe=9,
    )


def time_trial(distance: Distance, pacing: Pacing) -> Workout:
    """A distance as fast as it goes, alone, to learn how fit one is."""
    own = pacing.for_race(distance)
    strides = "with 4 strides at the end"
    return Workout(
        kind=WorkoutKind.TIME_TRIAL,
        title=f"Time trial {distance.say()}",
        purpose="Shows how fit you are, so that your paces are right.",
        steps=(
            own.by_time(Intensity.WARMUP, TRIAL_WARM_UP, Zone.EASY, strides),
            own.by_distance(Intensity.ACTIVE, distance, Zone.RACE, "even, with nothing left"),
            own.by_time(Intensity.COOLDOWN, LEAST_WARM_UP, Zone.EASY),
        ),
        easier="Run the distance at threshold effort instead.",
        rpe=9,
    )


def _same_race(distance: Distance, pacing: Pacing) -> Duration | None:
    return pacing.race_target if pacing.race == distance else None
