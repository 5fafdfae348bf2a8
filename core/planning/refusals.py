"""When there is no plan: the honest reasons, with figures and what would do instead."""

from core.athlete import Goal
from core.planning.circumstances import Circumstances, Refused
from core.planning.history import Base
from core.planning.plan import TrainingPlan


def refusal_of(goal: Goal, circumstances: Circumstances, base: Base) -> Refused | None:
    """Why a goal can't be planned for at all, or None."""
    return None


def shortfall_of(plan: TrainingPlan, circumstances: Circumstances, base: Base) -> Refused | None:
    """Why a plan that was written is not enough for its race, or None."""
    return None
