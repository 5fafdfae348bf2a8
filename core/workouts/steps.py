"""A workout as ordered steps: the recipe, without a date."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from core.units import Distance, Duration, HeartRateRange, PaceRange


class WorkoutKind(StrEnum):
    """What kind of workout it is; the word an athlete would use for it."""

    EASY = "easy"
    RECOVERY = "recovery"
    LONG = "long"
    STEADY = "steady"
    PROGRESSION = "progression"
    MARATHON_PACE = "marathon pace"
    THRESHOLD = "threshold"
    CRUISE = "cruise intervals"
    INTERVALS = "intervals"
    REPETITIONS = "repetitions"
    HILLS = "hills"
    STRIDES = "strides"
    FARTLEK = "fartlek"
    TIME_TRIAL = "time trial"
    RACE = "race"
    RUN_WALK = "run-walk"
    WALK = "walk"
    STRENGTH = "strength"
    CROSS_TRAINING = "cross-training"
    BRICK = "brick"
    MOBILITY = "mobility"
    REST = "rest"


HARD_KINDS = frozenset(
    {
        WorkoutKind.MARATHON_PACE,
        WorkoutKind.PROGRESSION,
        WorkoutKind.THRESHOLD,
        WorkoutKind.CRUISE,
        WorkoutKind.INTERVALS,
        WorkoutKind.REPETITIONS,
        WorkoutKind.HILLS,
        WorkoutKind.FARTLEK,
        WorkoutKind.TIME_TRIAL,
        WorkoutKind.RACE,
    }
)
"""Kinds that count as a hard session: quality work or racing."""

RUN_KINDS = frozenset(WorkoutKind) - {
    WorkoutKind.WALK,
    WorkoutKind.STRENGTH,
    WorkoutKind.CROSS_TRAINING,
    WorkoutKind.MOBILITY,
    WorkoutKind.REST,
}
"""Kinds whose distance counts as running."""


class Intensity(StrEnum):
    """The part a step plays in its workout (FIT's words)."""

    WARMUP = "warmup"
    ACTIVE = "active"
    INTERVAL = "interval"
    RECOVERY = "recovery"
    REST = "rest"
    COOLDOWN = "cooldown"


class Zone(StrEnum):
    """A band of effort; paces for it come from the athlete's own fitness."""

    WALK = "walk"
    EASY = "E"
    MARATHON = "M"
    THRESHOLD = "T"
    INTERVAL = "I"
    REPETITION = "R"
    RACE = "race"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What to hold during a step: a zone, and what it means for this athlete."""

    zone: Zone
    """Band of effort."""
    pace: PaceRange | None = None
    """Band of pace, when the athlete's fitness is known."""
    heart_rate: HeartRateRange | None = None
    """Band of heart rate, when the athlete's heart-rate anchors are known."""
    rpe: tuple[int, int] = (3, 4)
    """Perceived exertion, lowest and highest, on the 1-10 scale; always known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutStep:
    """One stretch of a workout. Both measures are always filled in: one is given, one estimated."""

    intensity: Intensity
    """The part it plays."""
    distance: Distance
    """How far: prescribed when `by_distance`, else estimated from the target."""
    duration: Duration
    """How long: prescribed when not `by_distance`, else estimated from the target."""
    by_distance: bool
    """Whether the distance is what ends the step (else the time is)."""
    target: Target
    """What to hold."""
    note: str = ""
    """A word on how, shown beside the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatBlock:
    """Steps done several times over."""

    count: int
    """How many times."""
    steps: tuple[WorkoutStep, ...]
    """What is repeated, in order."""


StepOrBlock: TypeAlias = WorkoutStep | RepeatBlock


class ZoneTotal(NamedTuple):
    """How much of a workout lies in one zone."""

    zone: Zone
    """Band of effort."""
    distance_m: int
    """Metres in it."""
    duration_s: int
    """Seconds in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workout:
    """A recipe for one session. Its totals are exactly the sum of its steps."""

    kind: WorkoutKind
    """What kind it is."""
    title: str
    """A short name: "Cruise intervals 4 x 1 km"."""
    purpose: str
    """What it is for, in one sentence."""
    steps: tuple[StepOrBlock, ...] = ()
    """The steps in order; none for rest."""
    easier: str = ""
    """The easier alternative of a hard workout, in one sentence."""
    rpe: int = 3
    """Expected exertion of the whole, 1-10; times minutes it is the session load."""

    distance: Distance = field(init=False, repr=False, compare=False)
    """Total distance; zero for strength, cross-training and rest."""
    duration: Duration = field(init=False, repr=False, compare=False)
    """Total time."""
    by_zone: tuple[ZoneTotal, ...] = field(init=False, repr=False, compare=False)
    """The totals of each zone it visits."""
    is_run: bool = field(init=False, repr=False, compare=False)
    """Whether its distance counts as running."""
    is_hard: bool = field(init=False, repr=False, compare=False)
    """Whether it counts as hard: a hard kind, or a long run with work at M or faster."""

    def __post_init__(self) -> None:
        """Adds up once what every law asks for again and again."""
        totals: dict[Zone, tuple[int, int]] = {}
        for times, step in self._counted_steps():
            metres, seconds = totals.get(step.target.zone, (0, 0))
            metres, seconds = metres + times * step.distance.m, seconds + times * step.duration.s
            totals[step.target.zone] = (metres, seconds)
        keep = object.__setattr__
        keep(self, "distance", Distance(sum(metres for metres, _ in totals.values())))
        keep(self, "duration", Duration(sum(seconds for _, seconds in totals.values())))
        keep(self, "by_zone", tuple(ZoneTotal(zone, *total) for zone, total in totals.items()))
        keep(self, "is_run", self.kind in RUN_KINDS)
        has_work = self.kind is WorkoutKind.LONG and not _QUALITY_ZONES.isdisjoint(totals)
        keep(self, "is_hard", has_work or self.kind in HARD_KINDS)

    def flat_steps(self) -> Iterator[WorkoutStep]:
        """Every step in the order it is run, repeats unrolled."""
        for item in self.steps:
            if isinstance(item, RepeatBlock):
                for _ in range(item.count):
                    yield from item.steps
            else:
                yield item

    def _counted_steps(self) -> Iterator[tuple[int, WorkoutStep]]:
        """Every step once, with how many times it is run."""
        for item in self.steps:
            if isinstance(item, RepeatBlock):
                for step in item.steps:
                    yield item.count, step
            else:
                yield 1, item

    @property
    def load(self) -> int:
        """Expected session load: exertion x minutes (Foster 2001)."""
        return round(self.rpe * self.duration.minutes)


_QUALITY_ZONES = frozenset(
    {Zone.MARATHON, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION, Zone.RACE}
)
