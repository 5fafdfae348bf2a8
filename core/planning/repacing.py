"""Fitness won or lost: the coming sessions at the paces it gives; what is past stays as it was."""

from dataclasses import replace

from core.athlete import Athlete
from core.planning.adjusting import last_day, open_between, pacing_of
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import MOST_REASONS, PlannedSession, Reason, TrainingPlan
from core.planning.reworking import resized, retargeted
from core.planning.rooms import minutes_on
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.library import race
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
        if session.kind is WorkoutKind.RACE:
            workout = raced(session, plan, circumstances.athlete, new)
        else:
            found = retargeted(session.workout, old, new)
            workout = _within(found, session, circumstances, new)
        if workout != session.workout:
            spared = session.spared_from and retargeted(session.spared_from, old, new)
            repaced = repaced.with_session(replace(session, workout=workout, spared_from=spared))
    return Adjustment(plan=repaced)


def raced(session: PlannedSession, plan: TrainingPlan, athlete: Athlete, pacing: Pacing) -> Workout:
    """A race at the pace that a fitness promises, or at the wished one where that is in reach."""
    goals = (g.race for g in (athlete.goal, *athlete.later_goals) if g is not None)
    races = (r for r in (*goals, *athlete.tune_ups) if r is not None)
    target = next((r.target for r in races if r.on == session.on), None)
    pacing = replace(pacing, race_volume=plan.volume_before(session.on))
    workout = race(session.workout.distance, pacing, target=target)
    return replace(workout, title=session.workout.title)


def _within(
    workout: Workout, session: PlannedSession, circumstances: Circumstances, pacing: Pacing
) -> Workout:
    """The workout within the minutes of its day, where the one before it was."""
    minutes = minutes_on(circumstances.athlete, session.on)
    if not minutes or session.workout.duration.minutes > minutes:
        return workout
    if workout.duration.minutes <= minutes:
        return workout
    return resized(workout, Duration(minutes * 60), pacing)
