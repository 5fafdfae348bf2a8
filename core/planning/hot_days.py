"""Around heat: slower for the same effort, no longer, nothing hard in the greatest (section B)."""

from dataclasses import replace

from core.athlete import Athlete, HotSpell
from core.physiology.heat import (
    MOST_SLOWDOWN,
    may_run_hard,
    may_run_outdoors,
    slowdown,
)
from core.planning.allowance import Allowance, Cause
from core.planning.health import felt_in, spell_on
from core.planning.moving import is_taxing
from core.planning.plan import PlannedSession, Reason
from core.planning.reworking import resized, retargeted, without_paces
from core.workouts.easy import easy
from core.workouts.estimate import Pacing
from core.workouts.naming import is_indoors
from core.workouts.steps import Workout, WorkoutKind

CODE = "heat"
LONG_SHARE = 0.7
"""What is left of a hard or long run in great heat."""


def cause(athlete: Athlete, pacing: Pacing) -> Cause:
    """What the heat told of leaves of each run outdoors."""

    def allowed(session: PlannedSession) -> Allowance | None:
        spell = spell_on(athlete, session.on)
        is_race = session.kind is WorkoutKind.RACE
        if spell is None or is_race or not session.workout.is_run or is_indoors(session.workout):
            return None
        felt = felt_in(spell)
        if not may_run_outdoors(felt):
            return Allowance(workout=None, why=_why(spell, "too hot to run outdoors"))
        if not may_run_hard(felt) and is_taxing(session):
            less = easy(session.workout.distance * LONG_SHARE, pacing)
            workout = _cooled(less, spell, pacing)
            return Allowance(workout=workout, why=_why(spell, "nothing hard or long in such heat"))
        if not slowdown(spell.air_c):
            return None
        workout = _cooled(session.workout, spell, pacing)
        return Allowance(workout=workout, why=_why(spell, "by effort, and no longer than planned"))

    return allowed


def _cooled(workout: Workout, spell: HotSpell, pacing: Pacing) -> Workout:
    """The workout at the paces the heat allows, by effort alone beyond them, in the same time."""
    share = slowdown(spell.air_c)
    slower = replace(pacing, slowdown=share)
    after = retargeted(workout, pacing, slower)
    if after.duration > workout.duration:
        after = resized(after, workout.duration, slower)
    return without_paces(after) if share >= MOST_SLOWDOWN else after


def _why(spell: HotSpell, what: str) -> Reason:
    return Reason(code=CODE, sentence=f"{spell.air_c:.0f} °C: {what}.")
