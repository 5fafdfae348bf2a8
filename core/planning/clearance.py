"""Around a circumstance that changes what is safe: what it forbids goes, and may return."""

from dataclasses import replace

from core.planning.allowance import Allowance, Cause
from core.planning.circumstances import Circumstances
from core.planning.health import ban_on, bans_for
from core.planning.moving import is_taxing
from core.planning.plan import PlannedSession, Reason
from core.planning.reworking import eased
from core.workouts.estimate import Pacing
from core.workouts.steps import WorkoutKind

CODE = "condition"
EASY_SHARE = 0.8
"""What is left of a hard or long run where only easy running is allowed."""
NO_TRAINING = "red-flag"
"""The law that forbids every sport, not only running."""


def cause(circumstances: Circumstances, pacing: Pacing) -> Cause:
    """What the athlete's conditions leave of each session, until they are cleared."""
    athlete = replace(circumstances.athlete, illness=None, niggles=())
    bans = bans_for(athlete, circumstances.today)

    def allowed(session: PlannedSession) -> Allowance | None:
        ban = ban_on(bans, session.on, running=True)
        if ban is not None and (session.workout.is_run or ban.law == NO_TRAINING):
            return Allowance(workout=None, why=Reason(code=CODE, sentence=ban.sentence))
        ban = ban_on(bans, session.on, running=False)
        if ban is None or not is_taxing(session) or session.kind is WorkoutKind.RACE:
            return None
        workout = eased(session.workout, EASY_SHARE, pacing)
        return Allowance(workout=workout, why=Reason(code=CODE, sentence=ban.sentence))

    return allowed
