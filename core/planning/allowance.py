"""What a cause outside the plan (illness, an ache, a condition, days off) leaves of a session."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from core.planning.plan import PlannedSession, Reason
from core.workouts.steps import Workout


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What may be done of a session."""

    workout: Workout | None
    """The most that may be done; None when nothing may."""
    why: Reason
    """Why no more."""


Cause: TypeAlias = Callable[[PlannedSession], Allowance | None]
"""What a cause leaves of a session as it was planned; None when it leaves it alone."""
