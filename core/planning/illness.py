"""Around an illness: rest while it lasts, easy days after it, and nothing made up (section C.4)."""

from datetime import timedelta

from core.athlete import Illness
from core.physiology.returning import after_illness
from core.planning.allowance import Allowance, Cause
from core.planning.circumstances import Circumstances
from core.planning.health import SUPPOSED_DAYS, supposed
from core.planning.plan import PlannedSession, Reason
from core.planning.reworking import eased, gentled, shared
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.steps import WorkoutKind

SHORT = Duration.from_minutes(30)
"""Most easy running with a cold."""
EASY_SHARE = 0.7
"""What is left of a run on the easy days after an illness."""

CODE = "ill"
FEVER = Reason(code=CODE, sentence="Training with a fever is dangerous; you rest.")
BELOW = Reason(code=CODE, sentence="With illness below the neck, training is dangerous; you rest.")
NO_FEVER = Reason(code=CODE, sentence="Two days without fever come before the first run.")
COLD = Reason(code=CODE, sentence="With a cold, easy and short is the most.")
AFTER = Reason(code=CODE, sentence="One easy day for every day ill comes before anything hard.")


def cause(illness: Illness, circumstances: Circumstances, pacing: Pacing) -> Cause:
    """What an illness leaves of each session; while it lasts, its end is a guess."""
    today = circumstances.today
    way = after_illness(supposed(illness, today))

    def allowed(session: PlannedSession) -> Allowance | None:
        is_race = session.kind is WorkoutKind.RACE
        if way.no_running_on(session.on):
            is_far = session.on > today + timedelta(days=1)
            return None if is_race and is_far else Allowance(workout=None, why=_rest(illness))
        if is_race or not session.workout.is_run or not way.easy_only_on(session.on):
            return None
        still_ill = illness.until is None and session.on <= today + SUPPOSED_DAYS
        why = COLD if still_ill else AFTER
        if session.kind is WorkoutKind.RUN_WALK:
            return Allowance(workout=shared(session.workout, EASY_SHARE, pacing), why=why)
        if still_ill:
            return Allowance(workout=gentled(session.workout, pacing, SHORT), why=why)
        return Allowance(workout=eased(session.workout, EASY_SHARE, pacing), why=why)

    return allowed


def _rest(illness: Illness) -> Reason:
    """Why there is no running: the illness, or the days without fever that must follow it."""
    if not illness.has_fever:
        return BELOW
    return FEVER if illness.is_feverish else NO_FEVER
