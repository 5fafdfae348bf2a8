"""The vocabulary: one frozen class for each thing that can be asked of the coach.

However an athlete speaks (words, slash command, button, file, a model's tool call), it becomes one
of these. The grammar, the tools, the help text and the tests are derived from this list; the
docstrings and the strings under the fields are what the model and the help text say.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias, Union, get_args

from core.activities.activity import Activity, Feeling, Lap
from core.athlete import (
    BodySite,
    Condition,
    GoalKind,
    Language,
    Level,
    RoutineKind,
    RuleKind,
    Side,
    Sport,
    Tone,
    Weekday,
)
from core.units import Distance, Duration, HeartRate, Pace, Units
from core.workouts.steps import WorkoutKind


class CommandBase:
    """What all commands share."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }
    spoken: ClassVar[bool] = True
    """Whether an athlete may say it; the others come only from the coach's own side."""


# ---------------------------------------------------------------------------------------------- log


@dataclass(frozen=True, slots=True, kw_only=True)
class LogActivity(CommandBase):
    """Log one activity that was done, of any sport, today or on a recent day."""

    on: date
    """Local day it was done."""
    sport: Sport = Sport.RUN
    """What was done."""
    kind: WorkoutKind | None = None
    """What kind of run it was, when said."""
    distance: Distance | None = None
    """How far, in metres."""
    duration: Duration | None = None
    """How long, in seconds."""
    pace: Pace | None = None
    """Mean pace, in seconds per kilometre, when said."""
    heart_rate: HeartRate | None = None
    """Mean heart rate, in beats per minute."""
    rpe: int | None = None
    """Perceived exertion, 1 to 10."""
    feeling: Feeling | None = None
    """How it felt."""
    is_race: bool = False
    """Whether it was a race."""
    did_finish: bool = True
    """False when it was given up or a DNF."""
    is_treadmill: bool = False
    """Whether it was on a treadmill."""
    climb_m: int | None = None
    """Climb in metres."""
    laps: tuple[Lap, ...] = ()
    """Intervals or splits, in order, when told."""
    note: str = ""
    """Anything else worth keeping, in the athlete's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendActivity(CommandBase):
    """Correct or complete an activity already logged; fields left out stay as they are."""

    on: date | None = None
    """Local day of the activity meant; left out for the latest."""
    to_day: date | None = None
    """The day it was really done."""
    sport: Sport | None = None
    """What was really done."""
    kind: WorkoutKind | None = None
    """What kind of run it really was."""
    distance: Distance | None = None
    """The right distance, in metres."""
    duration: Duration | None = None
    """The right time, in seconds."""
    pace: Pace | None = None
    """The right mean pace, in seconds per kilometre."""
    heart_rate: HeartRate | None = None
    """The right mean heart rate, in beats per minute."""
    rpe: int | None = None
    """Perceived exertion, 1 to 10."""
    feeling: Feeling | None = None
    """How it felt."""
    is_race: bool | None = None
    """Whether it was a race."""
    note: str = ""
    """Words to add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteActivity(CommandBase):
    """Remove a logged activity."""

    on: date | None = None
    """Local day of the activity meant; left out for the latest."""
    sport: Sport | None = None
    """Its sport, when said."""
    distance: Distance | None = None
    """Its distance in metres, when said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportActivity(CommandBase):
    """Take in an activity read from a file or a photo."""

    spoken: ClassVar[bool] = False
    activity: Activity
    """What was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteSession(CommandBase):
    """Mark a planned session as done, wholly or in part."""

    session_on: date | None = None
    """Day of the session; left out for today's or the one just spoken of."""
    last_on: date | None = None
    """Last day when all runs of several days were done as planned."""
    session_kind: WorkoutKind | None = None
    """Its kind, when said."""
    is_partly: bool = False
    """Whether only part of it was done."""
    rpe: int | None = None
    """Perceived exertion, 1 to 10."""
    feeling: Feeling | None = None
    """How it felt."""
    distance: Distance | None = None
    """How far it really was, in metres, when said."""
    duration: Duration | None = None
    """How long it really took, in seconds, when said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAnswered(CommandBase):
    """Say how one slept and feels today."""

    sleep: int | None = None
    """How well they slept, 1 bad to 5 very well."""
    energy: int | None = None
    """Energy, 1 empty to 5 full."""
    soreness: int | None = None
    """Legs, 1 very sore to 5 fresh."""
    sleep_hours: float | None = None
    """Hours slept."""


# ------------------------------------------------------------------------------------------ reshape


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSession(CommandBase):
    """Move one planned session to another day."""

    session_on: date | None = None
    """Day the session is planned on; left out when only its kind was said."""
    session_kind: WorkoutKind | None = None
    """Kind of the session; left out when only its day was said."""
    to_day: date | None = None
    """Day to move it to; left out when not said, then the coach proposes one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapSessions(CommandBase):
    """Exchange the days of two planned sessions."""

    first_on: date | None = None
    """Day of the one."""
    first_kind: WorkoutKind | None = None
    """Kind of the one."""
    second_on: date | None = None
    """Day of the other."""
    second_kind: WorkoutKind | None = None
    """Kind of the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipSession(CommandBase):
    """Leave out a planned session, or say that it was missed."""

    session_on: date | None = None
    """Its day; left out for today's or the next."""
    session_kind: WorkoutKind | None = None
    """Its kind, when said."""
    last_on: date | None = None
    """Last day when several days in a row are left out."""
    is_missed: bool = False
    """Whether it is told of afterwards, so that the last one not logged is meant."""
    reason: str = ""
    """Why, in the athlete's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceSession(CommandBase):
    """Do something else instead of a planned session: the bike, an easy run, rest."""

    session_on: date | None = None
    """Its day."""
    session_kind: WorkoutKind | None = None
    """Its kind, when said."""
    last_on: date | None = None
    """Last day when all runs of several days in a row are meant."""
    with_kind: WorkoutKind | None = None
    """Kind of run or session to do instead."""
    with_sport: Sport | None = None
    """Other sport to do instead."""
    on_treadmill: bool = False
    """Whether to do it on a treadmill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleSession(CommandBase):
    """Make a planned session shorter or longer."""

    session_on: date | None = None
    """Its day."""
    session_kind: WorkoutKind | None = None
    """Its kind, when said."""
    to_distance: Distance | None = None
    """New distance, in metres."""
    to_duration: Duration | None = None
    """New time, in seconds."""
    by_distance: Distance | None = None
    """Metres to add; negative takes away."""
    by_duration: Duration | None = None
    """Seconds to add; negative takes away."""
    is_shorter: bool | None = None
    """Just shorter (or longer), when no figure was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EaseWeek(CommandBase):
    """Make what is left of a week, or one day, easier."""

    week_of: date | None = None
    """Any day of the week meant; left out for the present week."""
    only_on: date | None = None
    """The one day to ease, when only a day was meant."""
    reason: str = ""
    """Why, in the athlete's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushWeek(CommandBase):
    """Make what is left of a week, or one day, harder, as far as it is safe."""

    week_of: date | None = None
    """Any day of the week meant; left out for the present week."""
    only_on: date | None = None
    """The one day meant, when only a day was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSession(CommandBase):
    """Put an extra session on a day."""

    on: date | None = None
    """The day; left out to let the coach choose."""
    kind: WorkoutKind = WorkoutKind.EASY
    """What kind."""
    sport: Sport | None = None
    """The sport, when it is not running."""
    distance: Distance | None = None
    """How far, in metres."""
    duration: Duration | None = None
    """How long, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRace(CommandBase):
    """Add a tune-up race on the way to the goal."""

    distance: Distance
    """How far, in metres."""
    on: date | None = None
    """Race day."""
    title: str = ""
    """What it is called."""
    target: Duration | None = None
    """Time wished for, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplanFrom(CommandBase):
    """Write the plan anew from a day on, from what was really run."""

    from_day: date | None = None
    """First day to plan anew; left out for today."""


# --------------------------------------------------------------------------------------------- life


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAvailability(CommandBase):
    """Say on which weekdays one can train, and how long."""

    days: tuple[Weekday, ...]
    """The weekdays spoken of, 0 Monday to 6 Sunday."""
    minutes: int | None = None
    """Minutes free on each; left out for no limit, 0 for not free."""
    is_only: bool = False
    """Whether these are the only days."""
    count: int | None = None
    """How many days a week, when said without naming the days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDates(CommandBase):
    """Say that some dates are not free, or only for so many minutes: travel, work, family."""

    first: date
    """First day."""
    last: date
    """Last day, inclusive."""
    minutes: int | None = 0
    """Minutes free a day; 0 for none, null to free the days again."""
    reason: str = ""
    """Why: "travel", "busy"."""
    place: str | None = None
    """The city or country they are in meanwhile, when that is all they said."""
    zone: str | None = None
    """IANA time zone of that place: then they train there, by its clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRule(CommandBase):
    """Set or lift a standing rule or fixed commitment: "never Tuesday", "gym on Wednesday"."""

    kind: RuleKind
    """What sort of rule."""
    weekday: Weekday | None = None
    """The weekday it is about, 0 Monday to 6 Sunday."""
    sport: Sport | None = None
    """The sport of a fixed commitment."""
    is_hard: bool = False
    """Whether the commitment taxes the legs."""
    distance: Distance | None = None
    """Longest distance of a long run, in metres."""
    duration: Duration | None = None
    """Longest time of a long run, or length of the commitment, in seconds."""
    count: int | None = None
    """Most runs a week."""
    at: time | None = None
    """Local time, for "not before" and "not after"."""
    is_lifted: bool = False
    """True to lift the rule."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportIllness(CommandBase):
    """Tell that one is ill."""

    since: date | None = None
    """First day ill; left out for today."""
    has_fever: bool | None = None
    """Whether there is a fever; left out when not said."""
    is_below_neck: bool | None = None
    """Whether chest, stomach or muscles are affected; left out when not said."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportNiggle(CommandBase):
    """Tell of an ache: where and how bad."""

    site: BodySite
    """Where it aches."""
    side: Side | None = None
    """Which side."""
    severity: int | None = None
    """Pain 0 to 10; left out when not said."""
    is_sharp: bool = False
    """Whether it is sharp, rising in the run, with a limp, at night or at rest, or on a bone."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFatigue(CommandBase):
    """Tell that one is tired, sore, stressed or slept badly."""

    on: date | None = None
    """The day; left out for today."""
    is_strong: bool = False
    """Whether it is more than ordinary tiredness ("exhausted", "slept 3 hours")."""
    sleep_hours: float | None = None
    """Hours slept, when said."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportHeat(CommandBase):
    """Tell that it is or will be hot, so that the runs of those days become slower or move."""

    first: date | None = None
    """First hot day; left out for today."""
    last: date | None = None
    """Last hot day; left out for the first alone."""
    air_c: float | None = None
    """Highest air temperature in degrees Celsius, when said."""
    humidity_percent: float | None = None
    """Relative humidity, when said."""
    is_over: bool = False
    """Whether it has cooled down, or was never so hot."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRecovered(CommandBase):
    """Tell that an illness or an ache is over."""

    site: BodySite | None = None
    """The ache that is gone; left out for the illness, or for everything."""
    since: date | None = None
    """First good day; left out for today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCondition(CommandBase):
    """Tell of what changes what is safe: pregnancy, a recent birth, a heart disease."""

    condition: Condition
    """Which."""
    since: date | None = None
    """When it began; for postpartum the day of birth."""
    is_over: bool = False
    """True when it is over or cleared by a clinician."""


# -------------------------------------------------------------------------------- goals and profile


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGoal(CommandBase):
    """Set what one trains for: a race with its date, keeping fit, starting to run, coming back."""

    kind: GoalKind = GoalKind.RACE
    """What sort of goal."""
    distance: Distance | None = None
    """Race distance in metres."""
    on: date | None = None
    """Race day."""
    title: str = ""
    """What the race is called."""
    target: Duration | None = None
    """Finish time wished for, in seconds."""
    is_about: bool = False
    """Whether only the month of the race was told, so that its day is a guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropGoal(CommandBase):
    """Give up the goal; training goes on as base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProfile(CommandBase):
    """Tell the coach about oneself; fields left out stay as they are."""

    first_name: str | None = None
    """What to be called."""
    units: Units | None = None
    """km or mi."""
    zone: str | None = None
    """IANA time zone."""
    place: str | None = None
    """City or country that tells the time zone."""
    zone_until: date | None = None
    """Last day in that zone, when they are only travelling and return after it."""
    language: Language | None = None
    """Language of the replies."""
    tone: Tone | None = None
    """How the coach shall speak."""
    level: Level | None = None
    """Experience."""
    age: int | None = None
    """Age in years."""
    birth_year: int | None = None
    """Year of birth."""
    weekly_volume: Distance | None = None
    """Distance of a usual recent week, in metres."""
    longest_run: Distance | None = None
    """Longest run of the last month, in metres."""
    runs_per_week: int | None = None
    """Runs in a usual recent week."""
    result_distance: Distance | None = None
    """Distance of a recent race or time trial, in metres."""
    result_duration: Duration | None = None
    """Its time, in seconds."""
    result_on: date | None = None
    """Its day, when said."""
    max_heart_rate: HeartRate | None = None
    """Maximum heart rate."""
    threshold_heart_rate: HeartRate | None = None
    """Threshold heart rate."""
    resting_heart_rate: HeartRate | None = None
    """Heart rate at rest."""
    long_run_day: Weekday | None = None
    """Preferred day of the long run, 0 Monday to 6 Sunday."""
    has_no_injuries: bool | None = None
    """True when told that nothing hurts."""
    model_off: bool | None = None
    """True to keep one's words from any language model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remember(CommandBase):
    """Keep something in mind: "I hate treadmills", "night shifts every third week"."""

    words: str
    """What to remember, in the athlete's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget(CommandBase):
    """Forget something that was to be remembered."""

    words: str = ""
    """What to forget; left out for all notes."""


# ---------------------------------------------------------------------------------------------- ask


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowToday(CommandBase):
    """Show what is planned today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDay(CommandBase):
    """Show what is planned on a day, or when the next session of a kind is."""

    on: date | None = None
    """The day."""
    session_kind: WorkoutKind | None = None
    """The kind of session asked for ("when is my long run?")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWeek(CommandBase):
    """Show a week of the plan."""

    week_of: date | None = None
    """Any day of the week; left out for the present one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPlan(CommandBase):
    """Show the whole plan, week by week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowProgress(CommandBase):
    """Show how training goes: planned against done, load, fitness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPaces(CommandBase):
    """Show training paces and heart-rate zones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLog(CommandBase):
    """Show what was logged."""

    first: date | None = None
    """First day; left out for the last four weeks."""
    last: date | None = None
    """Last day."""
    sport: Sport | None = None
    """Only this sport."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowProfile(CommandBase):
    """Show what the coach knows about the athlete: profile, rules, notes, reminders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictRace(CommandBase):
    """Predict a race time from present fitness."""

    distance: Distance | None = None
    """Distance in metres; left out for the goal race."""


class Topic(StrEnum):
    """What an explanation is asked about."""

    WORKOUT = "workout"
    MOVE = "move"
    PACE = "pace"
    VOLUME = "volume"
    REST = "rest"
    ON_TRACK = "on track"
    PLAN = "plan"
    SOURCE = "source"
    GO_AHEAD = "go-ahead"
    RUN_AGAIN = "run again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain(CommandBase):
    """Say why: this workout, this move, so slow, not more; whether one is on track, or may run."""

    about: Topic = Topic.WORKOUT
    """What is asked about."""
    session_on: date | None = None
    """Day of the session meant."""
    session_kind: WorkoutKind | None = None
    """Kind of the session meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskQuestion(CommandBase):
    """Ask anything about running or training."""

    words: str
    """The question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(CommandBase):
    """Show what one can say."""

    topic: str = ""
    """What help is wanted with."""


class SmallTalkKind(StrEnum):
    """The little things people say to a coach."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    PRAISE = "praise"
    COMPLAINT = "complaint"
    WHO_ARE_YOU = "who are you"
    OFF_TOPIC = "off topic"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallTalk(CommandBase):
    """Say hello, thanks, goodbye, or something that is not about training."""

    kind: SmallTalkKind
    """What sort."""


# ----------------------------------------------------------------------------------------- routines


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRoutine(CommandBase):
    """Set when the coach speaks unasked: reminders, check-ins, reviews."""

    kind: RoutineKind | None = None
    """Which routine; left out for all of them."""
    at: time | None = None
    """Local time of day."""
    days: tuple[Weekday, ...] | None = None
    """The weekdays, 0 Monday to 6 Sunday; left out to keep them."""
    is_on: bool | None = None
    """False to switch it off, True to switch it on."""
    paused_until: date | None = None
    """Silent until this day, then on again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQuietHours(CommandBase):
    """Set the hours of the night in which the coach stays silent."""

    starts: time
    """Local time from which it is quiet."""
    ends: time | None = None
    """Local time at which it ends; left out to keep the hour it ends at now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze(CommandBase):
    """Say the last reminder again later."""

    delay: Duration | None = None
    """After how long, in seconds."""
    until_day: date | None = None
    """On which day."""
    at: time | None = None
    """At which local time."""


# ------------------------------------------------------------------------------------------ control


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(CommandBase):
    """Take back the last change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redo(CommandBase):
    """Make the change again that was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm(CommandBase):
    """Say yes to what the coach proposed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(CommandBase):
    """Say no to what the coach proposed, or ask for another way."""

    wants_another: bool = False
    """Whether another way is wished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin(CommandBase):
    """Begin, or begin again, getting to know each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipQuestion(CommandBase):
    """Leave the coach's question unanswered and go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack(CommandBase):
    """Return to the question before, to answer it differently."""


class ExportFormat(StrEnum):
    """The files an athlete can take away."""

    ICS = "ics"
    FIT = "fit"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export(CommandBase):
    """Send the plan or the data as a file."""

    format: ExportFormat = ExportFormat.ICS
    """Calendar, watch workout, table of activities, or everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAccount(CommandBase):
    """Join this chat with another one of the same athlete."""

    code: str = ""
    """The code from the other chat; left out to get one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkAccount(CommandBase):
    """Part this chat from the others of the same athlete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteEverything(CommandBase):
    """Delete all that is stored about the athlete."""

    is_confirmed: bool = False
    """Whether the athlete has confirmed it."""


# --------------------------------------------------------------------- the coach's own side of it


class RedFlag(StrEnum):
    """Signs that come before any training: care first."""

    HEART = "heart or collapse"
    STROKE = "one-sided weakness or confusion"
    HEAT = "heat stroke"
    HYPONATRAEMIA = "hyponatraemia"
    RHABDOMYOLYSIS = "rhabdomyolysis"
    BONE_STRESS = "bone stress"
    PREGNANCY = "pregnancy warning sign"
    LOW_ENERGY = "low energy availability"
    EATING = "disordered eating"
    SELF_HARM = "self-harm"
    CLOT = "calf swelling or clot"
    BREATHING = "breathing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refer(CommandBase):
    """A red flag was heard: care advice first, no workout."""

    spoken: ClassVar[bool] = False
    flag: RedFlag
    """What was heard."""
    words: str = ""
    """The athlete's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf(CommandBase):
    """Show what a change would do, without making it."""

    spoken: ClassVar[bool] = False
    command: "Command"
    """The change thought of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clarify(CommandBase):
    """The message could mean several things: ask, with the likeliest readings as buttons."""

    spoken: ClassVar[bool] = False
    options: tuple["Command", ...] = ()
    """The likeliest readings, best first; none when nothing was understood."""
    about: str = ""
    """What is unclear, in a few words."""


Command: TypeAlias = Union[  # noqa: UP007  (a string-free union keeps it usable at run time)
    LogActivity,
    AmendActivity,
    DeleteActivity,
    ImportActivity,
    CompleteSession,
    CheckInAnswered,
    MoveSession,
    SwapSessions,
    SkipSession,
    ReplaceSession,
    ScaleSession,
    EaseWeek,
    PushWeek,
    AddSession,
    AddRace,
    ReplanFrom,
    SetAvailability,
    BlockDates,
    SetRule,
    ReportIllness,
    ReportNiggle,
    ReportFatigue,
    ReportHeat,
    ReportRecovered,
    ReportCondition,
    SetGoal,
    DropGoal,
    SetProfile,
    Remember,
    Forget,
    ShowToday,
    ShowDay,
    ShowWeek,
    ShowPlan,
    ShowProgress,
    ShowPaces,
    ShowLog,
    ShowProfile,
    PredictRace,
    Explain,
    AskQuestion,
    Help,
    SmallTalk,
    SetRoutine,
    SetQuietHours,
    Snooze,
    Undo,
    Redo,
    Confirm,
    Decline,
    Begin,
    SkipQuestion,
    GoBack,
    Export,
    LinkAccount,
    UnlinkAccount,
    DeleteEverything,
    Refer,
    WhatIf,
    Clarify,
]
"""Everything that can be asked."""

COMMANDS: tuple[type[CommandBase], ...] = get_args(Command)
"""Every command class, in the order of the vocabulary."""

HARMLESS: tuple[type[CommandBase], ...] = (
    ShowToday, ShowDay, ShowWeek, ShowPlan, ShowProgress, ShowPaces, ShowLog, ShowProfile,
    PredictRace, Explain, AskQuestion, Help, SmallTalk, WhatIf, Clarify, Refer,
)  # fmt: skip
"""What changes nothing: to be wrong about it is no wrong action."""

SPOKEN: tuple[type[CommandBase], ...] = tuple(c for c in COMMANDS if c.spoken)
"""The commands an athlete can say."""
