"""A race as the coach speaks of it: at one pace, whatever was known when it was planned."""

from dataclasses import replace

from core.coach.turn import Turn
from core.physiology.prediction import Prediction, predict_race
from core.planning.adjusting import pacing_of
from core.planning.plan import PlannedSession
from core.planning.repacing import raced
from core.workouts.steps import WorkoutKind


def as_fit(turn: Turn, session: PlannedSession) -> PlannedSession:
    """The session, a race at the pace of present fitness and of what was really run before it."""
    plan, vdot = turn.plan, turn.vdot
    if session.kind is not WorkoutKind.RACE or not session.is_open or plan is None:
        return session
    pacing = pacing_of(plan, turn.circumstances, vdot)
    return replace(session, workout=raced(session, plan, turn.athlete, pacing))


def expected_in(turn: Turn, session: PlannedSession) -> Prediction | None:
    """The time to expect in a race of the plan; None while fitness is unknown."""
    if turn.vdot is None or turn.plan is None:
        return None
    volume = turn.plan.volume_before(session.on)
    return predict_race(turn.vdot, session.workout.distance, volume)
