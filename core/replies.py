"""What the coach answers, as data: cards and sentences that each platform shows in its own way."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias, Union

from core.activities.activity import Activity
from core.athlete import Language
from core.commands import Command
from core.physiology.performance import TrainingPaces
from core.planning.plan import Microcycle, PlannedSession
from core.units import Distance, Duration, Units


class Expects(StrEnum):
    """What the coach's open question is about, so that a bare answer can be understood."""

    NAME = "name"
    GOAL = "goal"
    RACE_DATE = "race date"
    WEEKLY_VOLUME = "weekly volume"
    LONGEST_RUN = "longest run"
    RUNS_PER_WEEK = "runs per week"
    RESULT = "recent result"
    DAYS = "days"
    MINUTES = "minutes on these days"
    LONG_RUN_DAY = "long run day"
    INJURIES = "injuries"
    AGE = "age"
    UNITS = "units"
    PLACE = "place or time zone"
    REMINDER_TIME = "reminder time"
    LEVEL = "level"
    YES_NO = "yes or no"
    CHOICE = "one of the options"
    SESSION_DONE = "whether the session was done"
    RPE = "exertion 1 to 10"
    SEVERITY = "pain 0 to 10"
    FEVER = "whether there is fever"
    SLEEP = "how well one slept, 1 to 5"
    ENERGY = "energy, 1 to 5"
    SORENESS = "legs, 1 to 5"
    DAY = "a day"
    DISTANCE_OR_TIME = "how far or how long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to tap: a label and the command it stands for."""

    label: str
    """What it says; at most 24 characters."""
    command: Command
    """What it does."""
    version: int | None = None
    """The plan version it was made for; None when it is good at any time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A few sentences."""

    text: str
    """Plain text in the athlete's language; line breaks are meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The coach's open question; the next message may answer it in a word."""

    text: str
    """What is asked, one short sentence."""
    expects: Expects
    """What sort of answer is awaited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An honest no, with the nearest safe alternative."""

    reason: str
    """Why not, with the figures that show it."""
    alternative: str = ""
    """What can be done instead."""
    law: str = ""
    """The id of the law that forbids it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of a change: what moved or changed, and why."""

    what: str
    """"Thu 26 Nov -> Fri 27 Nov: threshold"; weekday and date together."""
    why: str
    """One reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCard:
    """What a command changed or would change; at most five lines."""

    headline: str
    """The change in one sentence."""
    changes: tuple[Change, ...] = ()
    """The lines."""
    is_proposal: bool = False
    """True while it waits for a yes."""
    cautions: tuple[str, ...] = ()
    """What the guard says about it."""

    @property
    def told(self) -> tuple[Change, ...]:
        """The lines as they are read: a reason that neighbours share stands once, below them."""
        later = (*(change.why for change in self.changes[1:]), "")
        return tuple(
            replace(change, why="") if change.why == why else change
            for change, why in zip(self.changes, later, strict=False)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCard:
    """One session, readable at a glance."""

    session: PlannedSession
    """The session."""
    units: Units
    """The athlete's units."""
    headline: str = ""
    """A sentence above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCard:
    """One week as a table."""

    week: Microcycle
    """The week."""
    today: date
    """The athlete's today, to be marked."""
    units: Units
    """The athlete's units."""
    weeks_to_race: int | None = None
    """Weeks left to the goal race."""
    done: Distance = Distance(0)
    """Distance run so far in the week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """One week of the whole plan in a line."""

    number: int
    """Week number."""
    monday: date
    """Its first day."""
    phase: str
    """Its phase."""
    is_cutback: bool
    """Whether it is a lighter week."""
    distance: Distance
    """Planned running distance."""
    longest: Distance
    """Planned longest run."""
    key: str
    """Its key sessions, in a few words."""
    is_now: bool = False
    """Whether it is the present week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """The whole plan, a line a week."""

    title: str
    """What the plan aims at."""
    lines: tuple[PlanLine, ...]
    """The weeks."""
    units: Units
    """The athlete's units."""
    notes: tuple[str, ...] = ()
    """Why it is shaped so; honest remarks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacesCard:
    """Training paces."""

    paces: TrainingPaces | None
    """Paces by zone; None while fitness is unknown, then effort leads."""
    units: Units
    """The athlete's units."""
    source: str
    """Where they come from."""
    heart_rates: tuple[tuple[str, str], ...] = ()
    """Zone name and band, when known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCard:
    """Logged activities, latest first."""

    activities: tuple[Activity, ...]
    """The activities."""
    units: Units
    """The athlete's units."""
    total: Distance = Distance(0)
    """Running distance in all."""
    total_time: Duration = Duration(0)
    """Time of all sports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressWeek:
    """Planned against done, one week."""

    monday: date
    """Its first day."""
    planned: Distance
    """Planned running distance."""
    done: Distance
    """Distance run."""
    load: int
    """Session load of all sports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressCard:
    """How training goes."""

    weeks: tuple[ProgressWeek, ...]
    """The last weeks, oldest first."""
    units: Units
    """The athlete's units."""
    remarks: tuple[str, ...] = ()
    """Plain sentences: what went well, what was missed, what comes of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOffer:
    """A file to hand over; the world outside core makes it."""

    format: str
    """ics, fit, csv or json."""
    caption: str
    """A sentence beside it."""


Part: TypeAlias = Union[  # noqa: UP007
    Paragraph,
    Question,
    Refusal,
    ChangeCard,
    SessionCard,
    WeekCard,
    PlanCard,
    PacesCard,
    LogCard,
    ProgressCard,
    FileOffer,
]
"""One piece of a reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the coach answers: its pieces from top to bottom, and what can be tapped."""

    parts: tuple[Part, ...]
    """The pieces."""
    buttons: tuple[Button, ...] = ()
    """The buttons, most likely first."""
    language: Language = Language.ENGLISH
    """The language it is in."""
    is_private: bool = False
    """Whether it holds health details, which are never shown to a group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something said unasked."""

    key: str
    """Unique for the athlete: the routine and its local day; the same key is said once."""
    reply: Reply
    """What is said."""
