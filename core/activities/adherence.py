"""How close a run came to what was planned: a score, a verdict, and whether it went too hard."""

from dataclasses import dataclass
from enum import StrEnum

from core.activities.activity import Activity, Feeling
from core.athlete import Sport
from core.planning.plan import PlannedSession
from core.workouts.steps import Workout, WorkoutKind, WorkoutStep

NEAR = 0.12
"""A run within this share of its plan is as planned."""
RPE_SLACK = 2
"""Exertion this far above the plan is still within what a day may bring."""
FAILING_RPE = 9
"""Exertion from which a session that was no race has cost more than it should."""
QUICK_S_PER_KM = 10.0
"""An easy run this much quicker than its band was not easy."""
ENOUGH = 0.6
"""The share of a session that has to be done for it to count as wholly done."""

_SPORTS = {
    WorkoutKind.STRENGTH: frozenset({Sport.STRENGTH}),
    WorkoutKind.MOBILITY: frozenset({Sport.YOGA, Sport.OTHER}),
    WorkoutKind.WALK: frozenset({Sport.WALK, Sport.HIKE, Sport.RUN}),
    WorkoutKind.CROSS_TRAINING: frozenset(Sport)
    - {Sport.RUN, Sport.STRENGTH, Sport.YOGA, Sport.WALK},
}


class Verdict(StrEnum):
    """How an activity stands beside its session."""

    AS_PLANNED = "as planned"
    SHORTER = "shorter"
    LONGER = "longer"
    HARDER = "harder"
    EASIER = "easier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adherence:
    """One activity held against one session."""

    verdict: Verdict
    """The word for it."""
    score: int
    """How close it came, 0 to 100."""
    share: float | None = None
    """Done over planned, by distance or else by time; None when neither is known."""
    went_badly: bool = False
    """Whether it was given up, or cost far more than it should."""

    @property
    def is_partly(self) -> bool:
        """Whether so little was done that the session counts as partly done."""
        return self.share is not None and self.share < ENOUGH


def judge(activity: Activity, session: PlannedSession) -> Adherence:
    """How close an activity came to the planned session it fulfilled."""
    workout = session.workout
    share = share_done(activity, workout)
    return Adherence(
        verdict=_verdict(activity, workout, share),
        score=_score(activity, workout, share),
        share=share,
        went_badly=has_failed(activity),
    )


def fits_sport(activity: Activity, workout: Workout) -> bool:
    """Whether the sport is the one the workout asks for."""
    if workout.is_run:
        return activity.sport is Sport.RUN
    return activity.sport in _SPORTS.get(workout.kind, frozenset())


def share_done(activity: Activity, workout: Workout) -> float | None:
    """Done over planned: by distance when both know one, else by time."""
    if activity.distance and workout.distance:
        return activity.distance / workout.distance
    if activity.duration and workout.duration:
        return activity.duration / workout.duration
    return None


def has_failed(activity: Activity) -> bool:
    """Whether it was given up, or was exhausting or felt bad without being a race."""
    if not activity.did_finish:
        return True
    if activity.is_race:
        return False
    return (activity.rpe or 0) >= FAILING_RPE or activity.feeling is Feeling.BAD


def was_too_hard(activity: Activity, workout: Workout) -> bool:
    """Whether it cost clearly more than planned, by exertion or by the pace of an easy run."""
    if activity.rpe is not None and activity.rpe > workout.rpe + RPE_SLACK:
        return True
    return not workout.is_hard and _is_quick(activity, workout)


def _verdict(activity: Activity, workout: Workout, share: float | None) -> Verdict:
    if was_too_hard(activity, workout):
        return Verdict.HARDER
    if share is not None and share > 1 + NEAR:
        return Verdict.LONGER
    if share is not None and share < 1 - NEAR:
        return Verdict.SHORTER
    if workout.is_hard and _was_soft(activity, workout):
        return Verdict.EASIER
    return Verdict.AS_PLANNED


def _score(activity: Activity, workout: Workout, share: float | None) -> int:
    """A hundred, less for each percent beyond the slack and for a wrong effort."""
    amiss = 0.0 if share is None else max(0.0, min(abs(1 - share), 1.0) - NEAR / 2)
    effort = 15 if was_too_hard(activity, workout) or _was_soft(activity, workout) else 0
    return max(0, round(100 - 90 * amiss) - effort)


def _was_soft(activity: Activity, workout: Workout) -> bool:
    """Whether a hard session was taken easily, by what was said or how it felt."""
    if not workout.is_hard or activity.is_race:
        return False
    said_easy = activity.kind in (WorkoutKind.EASY, WorkoutKind.RECOVERY)
    return said_easy or (activity.rpe is not None and activity.rpe < workout.rpe - RPE_SLACK)


def _is_quick(activity: Activity, workout: Workout) -> bool:
    """Whether the mean pace was quicker than the quickest pace asked for."""
    band = [step.target.pace for step in _moving(workout) if step.target.pace]
    if activity.pace is None or not band:
        return False
    quickest = min(pace.fastest.s_per_km for pace in band)
    return activity.pace.s_per_km < quickest - QUICK_S_PER_KM


def _moving(workout: Workout) -> list[WorkoutStep]:
    return [step for step in workout.flat_steps() if step.distance]
