"""What planning sees beside the plan, and what it gives back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.athlete import Athlete, Goal
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneRun:
    """One run of the log, as far as planning needs it."""

    id: str = ""
    """Its id in the log; empty where it is only supposed."""
    on: date
    """The local day."""
    distance: Distance
    """How far (estimated where only a time was told)."""
    duration: Duration
    """How long (estimated where only a distance was told)."""
    is_hard: bool = False
    """Whether it was quality work or a race."""
    counts: Distance | None = None
    """How far it counts as a base for more, where it was a leap; else all of it."""

    @property
    def base(self) -> Distance:
        """How far it counts as a base for more."""
        return self.distance if self.counts is None else self.counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The athlete on a day: all that planning and the guard may take into account."""

    athlete: Athlete
    """Who they are, how they are, when they can train."""
    today: date
    """The athlete's local day; earlier days are the past and are never touched."""
    runs: tuple[DoneRun, ...] = ()
    """Runs of the log, oldest first."""
    vdot: float | None = None
    """Present fitness; None while unknown."""


class LawKind(StrEnum):
    """How binding a law is."""

    STOP = "stop"
    CAUTION = "caution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A law that a plan breaks."""

    law: str
    """The id of the law."""
    kind: LawKind
    """A stop is never overruled; a caution may be, after being told."""
    sentence: str
    """What the athlete is told, with the figures."""
    repair: str
    """What to do instead, as a suggestion."""
    source: str
    """Where the law comes from."""
    week: int | None = None
    """Number of the week concerned."""
    session_id: str | None = None
    """The session concerned."""
    excess: Distance = Distance(0)
    """How much less running would keep it, where it is about distance."""


class ChangeKind(StrEnum):
    """What happened to a session."""

    MOVED = "moved"
    CHANGED = "changed"
    SKIPPED = "skipped"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """What an adjustment did to one session, and why."""

    kind: ChangeKind
    """Moved, changed, skipped or added."""
    session_id: str
    """Which session."""
    on: date
    """Its day now (of a skipped one: the day it was on)."""
    was: str
    """What it was: "threshold 10 km" (empty when added)."""
    became: str
    """What it is now (empty when skipped)."""
    from_day: date | None = None
    """The day it left, when moved."""
    reason: str
    """Why, in one sentence."""
    is_named: bool = False
    """Whether the athlete named this very session (else the change goes further than was asked)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """A changed plan that passed the guard, and what the guard remarked."""

    plan: TrainingPlan
    """The plan after it."""
    changes: tuple[PlanChange, ...] = ()
    """What changed, session by session; empty when nothing had to."""
    cautions: tuple[Finding, ...] = ()
    """Cautions it meets; to be told and accepted."""
    remarks: tuple[Finding, ...] = ()
    """Cautions that only arise because less is run; to be told, not to be asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An honest no: what was asked would break a law or can't be arranged."""

    reason: str
    """Why, with the figures that show it."""
    alternative: str = ""
    """The nearest safe thing, in a sentence."""
    law: str = ""
    """The id of the law."""
    goals: tuple[Goal, ...] = ()
    """Goals that would do instead, nearest first."""
    option: Adjustment | None = None
    """The nearest safe change, ready to be proposed."""
