"""Fitness won or lost: the coming sessions at the paces it gives; what is past stays as it was."""

from dataclasses import replace

from core.planning.adjusting import last_day, open_between, pacing_of
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import MOST_REASONS, PlannedSession, Reason, TrainingPlan
from core.planning.reworking import resized, retargeted
from core.planning.rooms import minutes_on
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.steps import Workout, WorkoutKind

NOTICEABLE = 0.3
"""A smaller change of VDOT alters no pace by more than a second or two, and is kept for later."""
_CODE = "paces"


def is_noticeable(plan: TrainingPlan, vdot: float | None) -> bool:
    """Whether a fitness differs so much from the plan's that its paces should follow."""
    if vdot is None:
        return False
    return plan.vdot is None or abs(vdot - plan.vdot) >= NOTICEABLE


def repace(
    plan: TrainingPlan, circumstances: Circumstances, vdot: float, evidence: str
) -> Adjustment:
    """Every coming run at the paces of a fitness, still within the minutes of its day.

    Who learns to run walks and runs by effort, so run-walk sessions stay as they are.
    """
    old, new = pacing_of(plan, circumstances), pacing_of(plan, circumstances, vdot)
    why = Reason(code=_CODE, sentence=evidence)
    repaced = replace(plan, vdot=vdot, reasons=(*plan.reasons, why)[-MOST_REASONS:])
    for session in open_between(plan, circumstances.today, last_day(plan)):
        if session.kind is WorkoutKind.RUN_WALK:
            continue
        workout = _within(retargeted(session.workout, old, new), session, circumstances, new)
        if workout != session.workout:
            spared = session.spared_from and retargeted(session.spared_from, old, new)
            repaced = repaced.with_session(replace(session, workout=workout, spared_from=spared))
    return Adjustment(plan=repaced)


def _within(
    workout: Workout, session: PlannedSession, circumstances: Circumstances, pacing: Pacing
) -> Workout:
    """The workout within the minutes of its day, where the one before it was."""
    minutes = minutes_on(circumstances.athlete, session.on)
    if not minutes or session.workout.duration.minutes > minutes:
        return workout
    if workout.duration.minutes <= minutes or session.kind is WorkoutKind.RACE:
        return workout
    return resized(workout, Duration(minutes * 60), pacing)
