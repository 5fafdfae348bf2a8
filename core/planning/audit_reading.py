"""How the audit reads a plan: its runs, its weeks without races, and what an item is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from core.planning.circumstances import Circumstances
from core.planning.plan import Microcycle, Phase, PlannedSession, TrainingPlan
from core.workouts.steps import WorkoutKind

Check = Callable[[TrainingPlan, Circumstances], Iterable[str]]
LOADING = (Phase.BASE, Phase.BUILD, Phase.SPECIFIC)
"""Phases in which load grows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of the checklist."""

    number: int
    """Its number in section E."""
    name: str
    """What it asks."""
    check: Check
    """Yields what is wrong; nothing when the plan passes."""


def trains(session: PlannedSession) -> bool:
    """Whether a session is no race."""
    return session.kind is not WorkoutKind.RACE


def runs_in(week: Microcycle) -> list[PlannedSession]:
    """The runs of a week."""
    return [s for s in week.sessions if s.workout.is_run]


def runs_of(plan: TrainingPlan) -> list[PlannedSession]:
    """The runs of a plan by day."""
    return sorted((s for s in plan.sessions() if s.workout.is_run), key=lambda s: s.on)


def km_of(week: Microcycle) -> float:
    """Distance of a week without its race."""
    return sum(s.workout.distance.m for s in runs_in(week) if trains(s)) / 1000
