"""What happened, past tense: the record a decision leaves beside its reply."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, Union

from core.activities.activity import Activity
from core.athlete import Goal
from core.commands import RedFlag
from core.workouts.steps import WorkoutKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLogged:
    """An activity was written into the log."""

    activity: Activity
    """What was logged."""
    session_id: str | None = None
    """The planned session it fulfilled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityAmended:
    """A logged activity was corrected or completed."""

    activity: Activity
    """What it says now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDeleted:
    """A logged activity was removed."""

    activity_id: str
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCompleted:
    """A planned session was done, wholly or in part."""

    session_id: str
    """Which."""
    is_partly: bool = False
    """Whether only in part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionMoved:
    """A planned session went to another day."""

    session_id: str
    """Which."""
    kind: WorkoutKind
    """Its kind."""
    from_day: date
    """The day it left."""
    to_day: date
    """The day it came to."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChanged:
    """A planned session became another workout, shorter, longer or easier."""

    session_id: str
    """Which."""
    on: date
    """Its day."""
    was: str
    """What it was, in a few words."""
    became: str
    """What it is now, in a few words."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSkipped:
    """A planned session was left out or missed."""

    session_id: str
    """Which."""
    kind: WorkoutKind
    """Its kind."""
    on: date
    """Its day."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAdded:
    """A session was put into the plan."""

    session_id: str
    """Which."""
    kind: WorkoutKind
    """Its kind."""
    on: date
    """Its day."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReplaced:
    """The plan was written anew from a day on."""

    from_day: date
    """The first day that is new."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSet:
    """The goal was set or given up."""

    goal: Goal
    """What is trained for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileChanged:
    """Something the coach knows about the athlete changed."""

    fields: tuple[str, ...]
    """The names of what changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthReported:
    """The athlete told of an illness, an ache, fatigue, a condition, or its end."""

    what: str
    """What was told, in a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FitnessChanged:
    """The estimate of fitness moved, and the paces with it."""

    before: float | None
    """VDOT before."""
    after: float | None
    """VDOT now."""
    reason: str
    """The evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionAccepted:
    """The athlete was told of a caution and went on."""

    law: str
    """The id of the law."""
    sentence: str
    """What was told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineChanged:
    """A routine of the coach was set, switched, paused or snoozed."""

    kind: str
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeUndone:
    """The last change was taken back."""

    summary: str
    """What it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRedone:
    """A change taken back was made again."""

    summary: str
    """What it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareAdvised:
    """A red flag was heard and care was advised."""

    flag: RedFlag
    """Which."""


Fact: TypeAlias = Union[  # noqa: UP007
    ActivityLogged,
    ActivityAmended,
    ActivityDeleted,
    SessionCompleted,
    SessionMoved,
    SessionChanged,
    SessionSkipped,
    SessionAdded,
    PlanReplaced,
    GoalSet,
    ProfileChanged,
    HealthReported,
    FitnessChanged,
    CautionAccepted,
    RoutineChanged,
    ChangeUndone,
    ChangeRedone,
    CareAdvised,
]
"""Everything that can have happened."""
