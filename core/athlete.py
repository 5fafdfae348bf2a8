"""The athlete: who is coached, what they want, when they can run and how they are."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import IntEnum, StrEnum

from core.units import Distance, Duration, HeartRate, Units


class Weekday(IntEnum):
    """A day of the week, numbered as `date.weekday()` numbers it."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Language(StrEnum):
    """A language the coach speaks."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ITALIAN = "it"
    PORTUGUESE = "pt"
    DUTCH = "nl"


class Tone(StrEnum):
    """How the coach speaks."""

    COACH = "coach"
    PARTNER = "partner"
    FRIEND = "friend"


class Level(StrEnum):
    """Training experience; decides how much quality a week may hold."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Sport(StrEnum):
    """What was done."""

    RUN = "run"
    WALK = "walk"
    HIKE = "hike"
    RIDE = "ride"
    SWIM = "swim"
    STRENGTH = "strength"
    YOGA = "yoga"
    ROW = "row"
    SKI = "ski"
    ELLIPTICAL = "elliptical"
    TEAM_SPORT = "team sport"
    OTHER = "other"


class GoalKind(StrEnum):
    """What the training aims at."""

    RACE = "race"
    BASE = "base"
    START_TO_RUN = "start to run"
    COME_BACK = "come back"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRace:
    """A race with a date."""

    distance: Distance
    """How far."""
    on: date
    """Race day, local."""
    name: str = ""
    """What the athlete calls it."""
    target: Duration | None = None
    """The finish time wished for."""
    is_tune_up: bool = False
    """Whether it is a B-race on the way and not what the plan aims at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the athlete trains for."""

    kind: GoalKind
    """A race, base fitness, the first steps of a runner, or a come-back."""
    race: GoalRace | None = None
    """The race, when the kind is a race."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceResult:
    """Evidence of fitness with a date: a race, a time trial or a hard effort."""

    distance: Distance
    """How far."""
    duration: Duration
    """How long it took."""
    on: date | None = None
    """When; None when the athlete did not say, then it is taken as recent."""
    is_race: bool = True
    """Whether it was raced all-out (else it is weaker evidence)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateException:
    """A dated exception to the weekly pattern: travel, a busy day, only so many minutes."""

    first: date
    """First day."""
    last: date
    """Last day, inclusive."""
    minutes: int = 0
    """Minutes free on each of these days; 0 means no training."""
    reason: str = ""
    """Why, in the athlete's word: "travel", "busy"."""

    def covers(self, day: date) -> bool:
        """Whether a day lies within the exception."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class HotSpell:
    """Days for which heat was told."""

    first: date
    """First day."""
    last: date
    """Last day, inclusive."""
    air_c: float
    """Air temperature at its highest, in degrees Celsius."""
    humidity_percent: float | None = None
    """Relative humidity; None when it was not told."""


class RuleKind(StrEnum):
    """The standing rules an athlete may set."""

    NEVER_ON = "never on"
    LONG_RUN_CAP = "long run cap"
    COMMITMENT = "commitment"
    MOST_RUNS = "most runs"
    NOT_BEFORE = "not before"
    NOT_AFTER = "not after"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRule:
    """Something that holds until the athlete lifts it: "never Tuesday", "gym on Wednesday"."""

    kind: RuleKind
    """What sort of rule."""
    weekday: Weekday | None = None
    """The day it is about (never on, commitment)."""
    sport: Sport | None = None
    """What the fixed commitment is."""
    is_hard: bool = False
    """Whether the commitment taxes the legs, so that it counts as a hard day."""
    distance: Distance | None = None
    """Longest distance (long run cap)."""
    duration: Duration | None = None
    """Longest time (long run cap), or how long the commitment lasts."""
    count: int | None = None
    """Most runs a week."""
    at: time | None = None
    """Local time (not before, not after)."""
    words: str = ""
    """The athlete's own words, shown back."""


EVERY_DAY: tuple[int | None, ...] = (None,) * 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """When the athlete can train."""

    weekly: tuple[int | None, ...] = EVERY_DAY
    """Minutes free on Monday to Sunday: 0 not free, None free without a limit."""
    exceptions: tuple[DateException, ...] = ()
    """Dated exceptions, oldest first; the last that covers a day wins."""

    def minutes_on(self, day: date) -> int | None:
        """Minutes free on a date: 0 not free, None no limit."""
        minutes = self.weekly[day.weekday()]
        for exception in self.exceptions:
            if exception.covers(day):
                minutes = exception.minutes if minutes is None else min(minutes, exception.minutes)
        return minutes


class BodySite(StrEnum):
    """Where it aches."""

    FOOT = "foot"
    HEEL = "heel"
    TOE = "toe"
    ANKLE = "ankle"
    ACHILLES = "achilles"
    SHIN = "shin"
    CALF = "calf"
    KNEE = "knee"
    HAMSTRING = "hamstring"
    QUAD = "quad"
    THIGH = "thigh"
    IT_BAND = "IT band"
    GROIN = "groin"
    HIP = "hip"
    GLUTE = "glute"
    BACK = "back"
    SHOULDER = "shoulder"
    NECK = "neck"
    OTHER = "body"


class Side(StrEnum):
    """Left, right or both."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Niggle:
    """A reported ache: a place and a severity, never a diagnosis."""

    site: BodySite
    """Where."""
    side: Side | None = None
    """Which side."""
    severity: int
    """Pain 0-10 (0-2 green, 3-5 amber, above 5 red)."""
    since: date
    """First reported."""
    updated: date
    """Last reported."""
    is_sharp: bool = False
    """Sharp, rising in the run, limping, at night or at rest, or on a bone: red at any figure."""
    asked: date | None = None
    """When the coach last asked how it is; None where it never had to."""
    is_settling: bool = False
    """Whether it was red until it was last told of: amber then, also where it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Illness:
    """An illness the athlete reported."""

    since: date
    """First day ill."""
    has_fever: bool = False
    """Whether there is or was a fever."""
    is_below_neck: bool = False
    """Chesty cough, aching muscles, stomach: symptoms below the neck."""
    until: date | None = None
    """Last day ill; None while it lasts."""
    fever_until: date | None = None
    """Last day with a fever that was over before the illness; None unless told."""

    @property
    def is_feverish(self) -> bool:
        """Whether a fever lasts, as far as is known."""
        return self.has_fever and self.fever_until is None and self.until is None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A few taps on how the athlete is; every figure 1-5, 5 is best."""

    on: date
    """The local day."""
    sleep: int | None = None
    """How well they slept."""
    energy: int | None = None
    """How much energy they feel."""
    soreness: int | None = None
    """How fresh the legs are (1 very sore, 5 fresh)."""
    sleep_hours: float | None = None
    """Hours slept, when told."""


class Condition(StrEnum):
    """Circumstances that change what is safe; each has its law in the guard."""

    PREGNANT = "pregnant"
    POSTPARTUM = "postpartum"
    HEART_DISEASE = "heart disease"
    LOW_ENERGY = "low energy availability"
    BONE_STRESS = "bone stress injury suspected"
    RED_FLAG = "red flag, not yet cleared by a clinician"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCondition:
    """A circumstance the athlete told of."""

    condition: Condition
    """Which."""
    since: date
    """When it began (postpartum: the birth)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How the athlete wants to be spoken to."""

    units: Units = Units.KM
    """Kilometres or miles."""
    language: Language = Language.ENGLISH
    """Language of the replies."""
    tone: Tone = Tone.COACH
    """Coach, partner or friend."""
    zone: str = "UTC"
    """IANA time zone of where they are."""
    away_until: date | None = None
    """Last day there, when it is a journey."""
    home_zone: str = ""
    """The zone they return to after it."""
    model_off: bool = False
    """Whether nothing of this athlete may be sent to a language model."""
    quiet_from: time = time(21, 30)
    """Nothing unasked is said from this local time ..."""
    quiet_until: time = time(6, 0)
    """... until this one, save what the athlete set inside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Athlete:
    """The person coached, as the coach knows them. Unknown things are None, never guessed."""

    id: str
    """Stable identity, also across platforms."""
    name: str = ""
    """What to call them."""
    preferences: Preferences = field(default_factory=Preferences)
    """Language, units, tone, zone."""
    birth_year: int | None = None
    """Year of birth."""
    level: Level | None = None
    """Experience as told; None until known."""
    weekly_volume: Distance | None = None
    """Distance run in a usual recent week, as told."""
    longest_run: Distance | None = None
    """Longest run of the last month, as told."""
    runs_per_week: int | None = None
    """Runs in a usual recent week, as told."""
    max_heart_rate: HeartRate | None = None
    """Measured maximum heart rate."""
    threshold_heart_rate: HeartRate | None = None
    """Heart rate held for about an hour."""
    resting_heart_rate: HeartRate | None = None
    """Heart rate at rest."""
    results: tuple[RaceResult, ...] = ()
    """Evidence of fitness, oldest first."""
    goal: Goal | None = None
    """What they train for."""
    later_goals: tuple[Goal, ...] = ()
    """Goals after this one."""
    tune_ups: tuple[GoalRace, ...] = ()
    """B-races on the way."""
    availability: Availability = field(default_factory=Availability)
    """When they can train."""
    long_run_day: Weekday | None = None
    """Preferred day of the long run."""
    rules: tuple[StandingRule, ...] = ()
    """Standing rules and fixed commitments."""
    niggles: tuple[Niggle, ...] = ()
    """Aches that are not yet gone."""
    illness: Illness | None = None
    """The present or latest illness."""
    conditions: tuple[KnownCondition, ...] = ()
    """Circumstances that change what is safe."""
    check_ins: tuple[CheckIn, ...] = ()
    """The latest check-ins (at most 28), oldest first."""
    hot_spells: tuple[HotSpell, ...] = ()
    """Heat told of, oldest word first."""
    notes: tuple[str, ...] = ()
    """What the coach should remember, in the athlete's words."""
    joined: date | None = None
    """The local day they finished introducing themselves; None while they have not."""

    def age_on(self, day: date) -> int | None:
        """Age in whole years by year of birth, or None when unknown."""
        return None if self.birth_year is None else day.year - self.birth_year

    def has(self, condition: Condition) -> bool:
        """Whether the athlete told of a condition."""
        return any(known.condition is condition for known in self.conditions)


class RoutineKind(StrEnum):
    """What the coach says unasked."""

    MORNING = "morning workout"
    EVENING_BEFORE = "evening before"
    EVENING = "evening check-in"
    READINESS = "readiness question"
    WEEKLY_REVIEW = "weekly review"
    RACE_COUNTDOWN = "race countdown"
    NUDGE = "nudge"


ALL_WEEK: frozenset[Weekday] = frozenset(Weekday)


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """Something the coach says at a local time."""

    kind: RoutineKind
    """What is said."""
    at: time
    """Local time of day."""
    days: frozenset[Weekday] = ALL_WEEK
    """The days it is said."""
    is_on: bool = True
    """Whether it is said at all."""
    snoozed_until: datetime | None = None
    """Instant (UTC) at which it is said once instead of at its next occurrence."""
    paused_until: date | None = None
    """Local day on which it speaks again."""
    after_hard_week: bool = False
    """Whether it speaks only when the week gone by was much harder than usual."""
