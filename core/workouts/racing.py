"""Races and time trials."""

from core.units import Distance, Duration
from core.workouts.caps import LEAST_WARM_UP
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, Workout, WorkoutKind, Zone

TRIAL_WARM_UP = Duration.from_minutes(15)
_MOST_BESIDE_TRIAL = 30
"""Most minutes by which warm-up and cool-down together are drawn out."""


def race(
    distance: Distance, pacing: Pacing, *, target: Duration | None = None, name: str = ""
) -> Workout:
    """A race: its distance and nothing else; the warm-up is only a word."""
    own = pacing.for_race(distance, target or _same_race(distance, pacing))
    is_short = distance.m <= 15_000
    warm_up = "10-15 min easy and 4 strides before" if is_short else "5-10 min easy before"
    return Workout(
        kind=WorkoutKind.RACE,
        title=f"Race: {name or distance.say()}",
        purpose="What the training was for: start calmly, race the second half.",
        steps=(own.by_distance(Intensity.ACTIVE, distance, Zone.RACE, warm_up),),
        easier="Run it as a long easy run, or don't start; another race will come.",
        rpe=9,
    )


def time_trial(distance: Distance, pacing: Pacing, total: Distance = Distance(0)) -> Workout:
    """A distance as fast as it goes, alone, to learn how fit one is.

    Warm-up and cool-down are drawn out up to `total`, where that is more than the least.
    """
    own = pacing.for_race(distance)
    least = own.estimate(Zone.EASY).within(TRIAL_WARM_UP + LEAST_WARM_UP)
    spare = own.estimate(Zone.EASY).over(Distance(max(0, total.m - distance.m - least.m)))
    more = min(_MOST_BESIDE_TRIAL, int(spare.minutes))
    before = Duration.from_minutes((more + 1) // 2)
    strides = "with 4 strides at the end"
    return Workout(
        kind=WorkoutKind.TIME_TRIAL,
        title=f"Time trial {distance.say()}",
        purpose="Shows how fit you are, so that your paces are right.",
        steps=(
            own.by_time(Intensity.WARMUP, TRIAL_WARM_UP + before, Zone.EASY, strides),
            own.by_distance(Intensity.ACTIVE, distance, Zone.RACE, "even, with nothing left"),
            own.by_time(
                Intensity.COOLDOWN,
                LEAST_WARM_UP + Duration.from_minutes(more // 2),
                Zone.EASY,
            ),
        ),
        easier="Run the distance at threshold effort instead.",
        rpe=9,
    )


def _same_race(distance: Distance, pacing: Pacing) -> Duration | None:
    return pacing.race_target if pacing.race == distance else None
