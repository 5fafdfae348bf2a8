"""What surrounds running: strength, cross-training, bricks and mobility."""

from functools import lru_cache

from core.athlete import Sport
from core.units import Distance, Duration
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, Target, Workout, WorkoutKind, WorkoutStep, Zone

SHORTEST_BRICK_RUN, LONGEST_BRICK_RUN = 10, 30
"""Minutes of the run off the bike."""


@lru_cache(maxsize=64)
def strength(minutes: int) -> Workout:
    """A strength session: fewer injuries (Lauersen 2018), better economy (Llanos-Lagos 2024)."""
    return Workout(
        kind=WorkoutKind.STRENGTH,
        title=f"Strength {minutes} min",
        purpose="Stronger muscles and tendons: fewer injuries and a better running economy.",
        steps=(_still(minutes, "squats, lunges, calf raises, hip bridges, planks", (4, 6)),),
        easier="Half the sets, or only calf raises and planks.",
        rpe=4,
    )


def mobility(minutes: int) -> Workout:
    """Gentle movement without load."""
    return Workout(
        kind=WorkoutKind.MOBILITY,
        title=f"Mobility {minutes} min",
        purpose="Keeps ankles and hips moving freely.",
        steps=(_still(minutes, "ankles, calves, hips and back, without forcing", (1, 2)),),
        rpe=1,
    )


def cross_training(minutes: int, sport: Sport = Sport.RIDE) -> Workout:
    """Easy endurance work in another sport; it never counts as running distance."""
    return Workout(
        kind=WorkoutKind.CROSS_TRAINING,
        title=f"Cross-training ({sport}) {minutes} min",
        purpose="Endurance without the impact of running.",
        steps=(_still(minutes, f"{sport}, easy enough to chat", (3, 4)),),
        rpe=3,
    )


def brick(ride_minutes: int, run_minutes: int, pacing: Pacing) -> Workout:
    """A run of 10 to 30 minutes straight off the bike; only the run counts as running."""
    run_minutes = min(LONGEST_BRICK_RUN, max(SHORTEST_BRICK_RUN, run_minutes))
    return Workout(
        kind=WorkoutKind.BRICK,
        title=f"Brick: ride {ride_minutes} min, run {run_minutes} min",
        purpose="Teaches the legs to run when they come from the bike.",
        steps=(
            _still(ride_minutes, "ride, easy enough to chat", (3, 4)),
            pacing.by_time(
                Intensity.ACTIVE, Duration.from_minutes(run_minutes), Zone.EASY, "run off the bike"
            ),
        ),
        easier="Ride only.",
        rpe=4,
    )


def _still(minutes: int, note: str, rpe: tuple[int, int]) -> WorkoutStep:
    """A step that covers no running distance."""
    return WorkoutStep(
        intensity=Intensity.ACTIVE,
        distance=Distance(0),
        duration=Duration.from_minutes(minutes),
        by_distance=False,
        target=Target(zone=Zone.EASY, rpe=rpe),
        note=note,
    )
