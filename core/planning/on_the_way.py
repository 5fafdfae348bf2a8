"""A race on the way to the goal: whether it is for this athlete, and carried by what is run."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import Goal, GoalKind, GoalRace
from core.planning.circumstances import Circumstances, Refused
from core.planning.history import Base, base_of
from core.planning.laws.view import GONE
from core.planning.limits import WINDOW_DAYS
from core.planning.plan import TrainingPlan
from core.planning.refusals import least_before, refusal_of, too_short
from core.units import Distance

_RECENT = timedelta(days=WINDOW_DAYS + 5)
"""A run so long before a race still carries it."""


def barred_on_the_way(
    race: GoalRace, plan: TrainingPlan, circumstances: Circumstances
) -> Refused | None:
    """Why a race on the way is out of the question, as it would be as a goal; or None."""
    base = base_of(circumstances)
    goal = Goal(kind=GoalKind.RACE, race=replace(race, is_tune_up=False))
    if refused := refusal_of(goal, circumstances, base):
        return refused
    least = least_before(race, base, plan.level)
    reached = _longest_by(race, plan, circumstances, base)
    if reached.m >= least.m * 0.97:
        return None
    return too_short(race, circumstances, base, least, reached)


def _longest_by(race: GoalRace, plan: TrainingPlan, seen: Circumstances, base: Base) -> Distance:
    """The longest run, done or planned, of the last weeks before a race."""
    first = race.on - _RECENT
    planned = (s for s in plan.sessions() if s.workout.is_run and s.status not in GONE)
    lengths = [s.workout.distance for s in planned if first <= s.on < race.on]
    lengths += [run.base for run in seen.runs if first <= run.on]
    return max([*lengths, base.longest if first <= seen.today else Distance(0)])
