"""The plan as data: sessions placed on days, weeks of one purpose, and the reasons for each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from core.athlete import Goal, Level
from core.planning.way_back import TimeOff
from core.units import Distance, Duration
from core.workouts.steps import Workout, WorkoutKind

_FOUR_WEEKS = timedelta(weeks=4)
_SIX_DAYS = timedelta(days=6)
MOST_REASONS = 8
"""Reasons kept with a session."""


class Phase(StrEnum):
    """The purpose of some weeks."""

    START = "start"
    BASE = "base"
    BUILD = "build"
    SPECIFIC = "specific"
    TAPER = "taper"
    RACE = "race"
    RECOVERY = "recovery"
    MAINTENANCE = "maintenance"


class SessionStatus(StrEnum):
    """How a planned session stands."""

    PLANNED = "planned"
    DONE = "done"
    PARTLY = "partly done"
    MISSED = "missed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something is as it is; kept beside the decision."""

    code: str
    """Stable name of the reason; the id of the law where a law decided."""
    sentence: str
    """What the athlete is told, in English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSession:
    """A workout placed on a day."""

    id: str
    """Stable within its plan, also when the session moves: "w07-long"."""
    on: date
    """The local day."""
    workout: Workout
    """What to do."""
    reasons: tuple[Reason, ...] = ()
    """Why it is there, and why it was changed, oldest first."""
    status: SessionStatus = SessionStatus.PLANNED
    """How it stands."""
    is_pinned: bool = False
    """Whether the athlete fixed its day, so that no rearranging moves it."""
    is_key: bool = False
    """Whether it is one of the sessions the week is about."""
    activity_id: str | None = None
    """The activity that fulfilled it."""
    moved_from: date | None = None
    """The day it was first planned on, when it has moved."""
    spared_from: Workout | None = None
    """What it is when nothing spares the athlete; None unless it is lighter for their sake."""

    @property
    def kind(self) -> WorkoutKind:
        """The kind of its workout."""
        return self.workout.kind

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status is SessionStatus.PLANNED

    def because(self, why: Reason) -> "PlannedSession":
        """The same with a reason more; why it is there and the latest ones are kept."""
        reasons = (*self.reasons, why)
        if len(reasons) > MOST_REASONS:
            reasons = (*reasons[:3], *reasons[3 - MOST_REASONS :])
        return replace(self, reasons=reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Microcycle:
    """One training week."""

    number: int
    """Counted from 1 within its plan."""
    monday: date
    """Its first day."""
    phase: Phase
    """The purpose it belongs to."""
    is_cutback: bool = False
    """Whether it is a planned lighter week."""
    focus: str = ""
    """What the week is about, in one sentence."""
    sessions: tuple[PlannedSession, ...] = ()
    """The sessions by day; rest days have none."""
    reasons: tuple[Reason, ...] = ()
    """Why the week is as it is."""

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + _SIX_DAYS

    @property
    def distance(self) -> Distance:
        """Running distance the week holds: its runs that were done or are still to be done."""
        return Distance(sum([s.workout.distance.m for s in self.sessions if _counts(s)]))

    @property
    def planned(self) -> Distance:
        """Running distance as it was planned: what was missed counts, what was left out not."""
        return Distance(sum(s.workout.distance.m for s in self.sessions if _is_planned(s)))

    @property
    def duration(self) -> Duration:
        """Running time of the week."""
        return Duration(sum(s.workout.duration.s for s in self.sessions if _counts(s)))

    @property
    def longest(self) -> Distance:
        """The longest run of the week."""
        return Distance(max((s.workout.distance.m for s in self.sessions if _counts(s)), default=0))

    def sessions_on(self, day: date) -> tuple[PlannedSession, ...]:
        """The sessions planned on a day."""
        return tuple(s for s in self.sessions if s.on == day)

    def without(self, session_id: str) -> tuple[PlannedSession, ...]:
        """Its sessions but one."""
        return tuple([s for s in self.sessions if s.id != session_id])

    def with_sessions(self, sessions: tuple[PlannedSession, ...]) -> "Microcycle":
        """The same week with other sessions, in order of day."""
        return replace(self, sessions=tuple(sorted(sessions, key=lambda s: (s.on, s.id))))


def _is_planned(session: PlannedSession) -> bool:
    return session.workout.is_run and session.status is not SessionStatus.SKIPPED


def _counts(session: PlannedSession) -> bool:
    status = session.status
    if status is SessionStatus.MISSED or status is SessionStatus.SKIPPED:
        return False
    return session.workout.is_run


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedCaution:
    """A caution the athlete was told of and overruled; kept for the record."""

    law: str
    """The id of the law."""
    on: date
    """When it was accepted."""
    sentence: str
    """What the athlete was told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPlan:
    """Every week from its start to the goal."""

    goal: Goal
    """What it aims at."""
    level: Level
    """The level it was written for."""
    weeks: tuple[Microcycle, ...]
    """The weeks in order, without gaps."""
    vdot: float | None = None
    """The fitness its paces come from (Daniels-Gilbert); None while unknown, then effort leads."""
    reasons: tuple[Reason, ...] = ()
    """Why the plan is shaped as it is."""
    accepted: tuple[AcceptedCaution, ...] = ()
    """Cautions the athlete overruled."""
    base_volume: Distance = Distance(0)
    """Weekly distance the plan started from."""
    base_longest: Distance = Distance(0)
    """Longest recent run the plan started from."""
    time_off: TimeOff | None = None
    """The break the athlete last came back from, or will come back from."""

    def sessions(self) -> Iterator[PlannedSession]:
        """Every session in order of day."""
        for week in self.weeks:
            yield from week.sessions

    def week_of(self, day: date) -> Microcycle | None:
        """The week a day lies in, or None outside the plan."""
        return next((w for w in self.weeks if w.monday <= day <= w.sunday), None)

    def volume_before(self, day: date) -> Distance:
        """The largest of the four weeks before the week of a day, or what the plan started from."""
        monday = day - timedelta(days=day.weekday())
        first = monday - _FOUR_WEEKS
        weeks = (w.distance for w in self.weeks if first <= w.monday < monday)
        return max(self.base_volume, *weeks, Distance(0))

    def sessions_on(self, day: date) -> tuple[PlannedSession, ...]:
        """The sessions planned on a day."""
        week = self.week_of(day)
        return week.sessions_on(day) if week else ()

    def session(self, session_id: str) -> PlannedSession | None:
        """The session of an id, or None."""
        return next((s for s in self.sessions() if s.id == session_id), None)

    def with_week(self, changed: Microcycle) -> "TrainingPlan":
        """The same plan with one week replaced, found by its number."""
        return replace(
            self, weeks=tuple(changed if w.number == changed.number else w for w in self.weeks)
        )

    def with_session(self, changed: PlannedSession) -> "TrainingPlan":
        """The same plan with one session replaced, found by its id; it may change weeks."""
        home = self.week_of(changed.on)
        if home is not None and any(s.id == changed.id for s in home.sessions):
            return self.with_week(home.with_sessions((*home.without(changed.id), changed)))
        weeks = []
        for week in self.weeks:
            kept = week.without(changed.id)
            if week is home:
                week = week.with_sessions((*kept, changed))
            elif len(kept) < len(week.sessions):
                week = week.with_sessions(kept)
            weeks.append(week)
        return replace(self, weeks=tuple(weeks))
