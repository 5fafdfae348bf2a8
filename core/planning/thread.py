"""What runs through the weeks while a plan is written."""

from dataclasses import dataclass, field
from datetime import date

from core.planning.emphasis import Stimulus
from core.planning.history import Diary
from core.planning.plan import Microcycle
from core.workouts.steps import WorkoutKind

LOOK_BACK = 7
"""Days back in which hard and long days matter to the spacing."""


@dataclass(slots=True)
class Thread:
    """What runs through the weeks while a plan is written."""

    diary: Diary
    """What is run day by day, told and planned."""
    stages: dict[Stimulus, int] = field(default_factory=dict)
    """How often each kind of hard session was used."""
    seen: set[WorkoutKind] = field(default_factory=set)
    """Kinds of hard session that are no longer new."""
    since_test: int = 0
    """Weeks since the last test."""
    hard_days: tuple[date, ...] = ()
    """Hard days of the week before."""
    long_days: tuple[date, ...] = ()
    """Long runs of the week before."""
    taken_ids: frozenset[str] = frozenset()
    """Ids that are in use already."""
    long_stage: int = 0
    """How many long runs had work in them."""

    def note(self, week: Microcycle) -> None:
        """Takes note of a finished week."""
        runs = [s for s in week.sessions if s.workout.is_run]
        self.diary.add((s.on, s.workout.distance) for s in runs)
        self.hard_days = tuple(s.on for s in runs if s.workout.is_hard)
        self.long_days = tuple(s.on for s in runs if s.kind is WorkoutKind.LONG)
        kinds = {s.kind for s in runs if s.workout.is_hard}
        self.seen |= kinds
        tested = kinds & {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        self.since_test = 0 if tested else self.since_test + 1

    def resume(self, kept: tuple[Microcycle, ...], first: date) -> None:
        """Goes on from weeks that were kept: their kinds of session are known, their ids taken."""
        for week in kept:
            runs = [s for s in week.sessions if s.workout.is_run]
            self.taken_ids |= {s.id for s in week.sessions}
            self.seen |= {s.kind for s in runs if s.workout.is_hard}
            for session in runs:
                if session.workout.is_hard:
                    stimulus = Stimulus(session.kind)
                    self.stages[stimulus] = self.stages.get(stimulus, 0) + 1
                near = (first - session.on).days <= LOOK_BACK
                if near and session.workout.is_hard:
                    self.hard_days = (*self.hard_days, session.on)
                if near and session.kind is WorkoutKind.LONG:
                    self.long_days = (*self.long_days, session.on)

    def unique(self, wanted: str) -> str:
        """The id, or the id with a letter when it is in use."""
        names = (wanted, *(f"{wanted}{letter}" for letter in "bcdefghijklmnopqrstuvwxyz"))
        return next(name for name in names if name not in self.taken_ids)
