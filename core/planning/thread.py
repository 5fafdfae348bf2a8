"""What runs through the weeks while a plan is written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from core.planning.circumstances import DoneRun
from core.planning.emphasis import Stimulus
from core.planning.history import Diary
from core.planning.plan import Microcycle, PlannedSession, SessionStatus
from core.units import Distance
from core.workouts.progressions import OPTIONS
from core.workouts.steps import WorkoutKind, Zone

LOOK_BACK = 7
"""Days back in which hard and long days matter to the spacing."""


def counted_runs(week: Microcycle) -> tuple[PlannedSession, ...]:
    """The runs of a week that were or will be done, races apart."""
    gone = (SessionStatus.SKIPPED, SessionStatus.MISSED)
    return tuple(
        s
        for s in week.sessions
        if s.workout.is_run and s.status not in gone and s.kind is not WorkoutKind.RACE
    )


def _run_in(session: PlannedSession) -> Distance:
    """What of a run-walk is run."""
    steps = session.workout.flat_steps()
    return Distance(sum(s.distance.m for s in steps if s.target.zone is Zone.EASY))


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
    last_titles: frozenset[str] = frozenset()
    """Hard sessions of the week before, which are not run again at once."""
    taken_ids: frozenset[str] = frozenset()
    """Ids that are in use already."""
    kept_runs: tuple[Distance, ...] = ()
    """Runs of the week that begins in its middle, which stay as they were."""
    busy_days: frozenset[date] = frozenset()
    """Days from the first on that already hold a session which stays."""
    last_load: Microcycle | None = None
    """The last week of load that was kept."""
    long_stage: int = 0
    """How many long runs had work in them."""

    def note(self, week: Microcycle) -> None:
        """Takes note of a finished week."""
        runs = [s for s in week.sessions if s.workout.is_run]
        for session in runs:
            is_race = session.kind is WorkoutKind.RACE
            run = _run_in(session) if session.kind is WorkoutKind.RUN_WALK else None
            self.diary.add(session.on, session.workout.distance, is_race=is_race, run=run)
        self.kept_runs = ()
        self.last_titles = frozenset(s.workout.title for s in runs if s.workout.is_hard)
        self.hard_days = tuple(s.on for s in runs if s.workout.is_hard)
        self.long_days = tuple(s.on for s in runs if s.kind is WorkoutKind.LONG)
        kinds = {s.kind for s in runs if s.workout.is_hard}
        self.seen |= kinds
        tested = kinds & {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        self.since_test = 0 if tested else self.since_test + 1

    def resume(self, kept: tuple[Microcycle, ...], first: date) -> None:
        """Goes on from weeks that were kept: their kinds of session are known, their ids taken."""
        monday = first - timedelta(days=first.weekday())
        for week in kept:
            if week.monday == monday:
                self.kept_runs = tuple(s.workout.distance for s in counted_runs(week))
            elif not week.is_cutback and week.distance:
                self.last_load = week
            runs = [s for s in week.sessions if s.workout.is_run]
            self.busy_days |= {s.on for s in runs if s.on >= first}
            self.taken_ids |= {s.id for s in week.sessions}
            self.seen |= {s.kind for s in runs if s.workout.is_hard}
            for session in runs:
                if session.kind in OPTIONS:
                    stimulus = Stimulus(session.kind)
                    self.stages[stimulus] = self.stages.get(stimulus, 0) + 1
                near = (first - session.on).days <= LOOK_BACK
                if near and session.workout.is_hard:
                    self.hard_days = (*self.hard_days, session.on)
                if near and session.kind is WorkoutKind.LONG:
                    self.long_days = (*self.long_days, session.on)

    def beware_of(self, runs: Iterable[DoneRun], first: date) -> None:
        """Knows of the hard runs of the last days, whatever the plan held."""
        hard = (r.on for r in runs if r.is_hard and 0 <= (first - r.on).days <= LOOK_BACK)
        self.hard_days = (*self.hard_days, *hard)

    def unique(self, wanted: str) -> str:
        """The id, or the id with a letter when it is in use."""
        if wanted not in self.taken_ids:
            return wanted
        names = (f"{wanted}{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")
        return next(name for name in names if name not in self.taken_ids)
