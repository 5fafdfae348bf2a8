"""Why a week and its sessions are as they are, in sentences kept beside the decision."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from core.athlete import GoalRace, Level
from core.planning.demands import Demand, race_name
from core.planning.history import Diary
from core.planning.limits import SMALL_SESSION_RISE, SMALL_WEEK_RISE
from core.planning.plan import Phase, Reason
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.sizing import BACK_TO_BACK, EVE, MIDWEEK
from core.planning.week_solver import Loss, Part, Sacrifice
from core.units import Distance, Units
from core.workouts.steps import Workout, WorkoutKind

FIRST_STEPS = "Running and walking in turn, so that running becomes a habit."
_PHASE = {
    Phase.SPECIFIC: "The race itself: its pace and its length are rehearsed.",
    Phase.TAPER: "Less volume, the same sharpness: the work is done, now it settles.",
    Phase.RACE: "Race week: stay loose, sleep, arrive fresh.",
    Phase.RECOVERY: "Recovery: the race is digested before anything new.",
    Phase.MAINTENANCE: "Staying fit without wearing down.",
}
_THRESHOLD_BASE = "Endurance first: easy running, and a little threshold work."
_BASE_WITH = {
    WorkoutKind.HILLS: "Endurance first: easy running, and a little strength on hills.",
    WorkoutKind.THRESHOLD: _THRESHOLD_BASE,
    WorkoutKind.CRUISE: _THRESHOLD_BASE,
}
_QUICKER_BASE = "Endurance first: easy running, and a taste of quicker minutes."
_EASY_BASE = "Endurance first: easy running, nothing hard yet."
_BUILD = "The engine: threshold and intervals on top of steady volume."
_GENTLE_BUILD = "The engine: quicker minutes on top of steady volume."
_EASY_BUILD = "The engine: steady volume, all of it easy."
_BEGINS_ON_MONDAY = "Nothing more this week: the training begins on Monday."
_EMPTY = "No training this week."
_WHY_KIND = {
    WorkoutKind.THRESHOLD: "Threshold work moves the pace you can hold for an hour.",
    WorkoutKind.CRUISE: "Threshold in bouts gives the same stimulus with less strain.",
    WorkoutKind.INTERVALS: "Intervals raise the ceiling of every race pace.",
    WorkoutKind.REPETITIONS: "Short repetitions keep your stride quick and economical.",
    WorkoutKind.HILLS: "Hills build strength for the faster work to come.",
    WorkoutKind.FARTLEK: "Playing with pace is the gentlest way into quicker running.",
    WorkoutKind.MARATHON_PACE: "Marathon pace has to feel familiar before race day.",
    WorkoutKind.PROGRESSION: "Finishing quicker teaches to hold something back.",
    WorkoutKind.TIME_TRIAL: "A test every four to six weeks keeps your paces honest.",
}


_WHY_WEIGHT = {
    EVE: "Short and easy before the long run, so that your legs are fresh for it.",
    MIDWEEK: "One longer easy run in midweek adds endurance without a second long run.",
    BACK_TO_BACK: "Two longer days in a row prepare you for the length of an ultra.",
}


def focus_of(
    week: Outline, kinds: Collection[WorkoutKind], demand: Demand | None, *, is_gentle: bool = False
) -> str:
    """What a week with hard sessions of some kinds is about, in one sentence.

    `is_gentle` where health keeps it easy.
    """
    if WorkoutKind.RACE in kinds and week.phase is not Phase.RACE:
        return "A race on the way, run on fresh legs."
    if week.is_cutback:
        if WorkoutKind.TIME_TRIAL in kinds:
            return "A lighter week, so that training can settle; rested legs are tested."
        return "A lighter week, so that training can settle."
    if week.phase is Phase.BASE and demand is None:
        if is_gentle or not kinds:
            return "Staying fit: easy running, as far as it feels good."
        return "Staying fit: easy running, a little quicker work, room to grow."
    if week.phase is Phase.BASE:
        without = _QUICKER_BASE if kinds else _EASY_BASE
        return next((_BASE_WITH[kind] for kind in _BASE_WITH if kind in kinds), without)
    if week.phase is Phase.BUILD:
        if not kinds:
            return _EASY_BUILD
        return _GENTLE_BUILD if set(kinds) == {WorkoutKind.FARTLEK} else _BUILD
    return _PHASE[week.phase]


def focus_of_none(week: Outline) -> str:
    """What is said of a week that holds nothing: of one begun too late, when it goes on."""
    return _EMPTY if week.is_whole else _BEGINS_ON_MONDAY


def week_reasons(
    week: Outline, held: Distance, lost: tuple[Sacrifice, ...], diary: Diary, units: Units
) -> tuple[Reason, ...]:
    """Why a week holds what it holds, and what it had to give up."""
    best = diary.best_week_before(week.monday)
    reasons = []
    if week.is_cutback:
        reasons.append(
            Reason(code="cutback", sentence="Every third or fourth week is 15-30 % lighter.")
        )
    elif week.phase in (Phase.TAPER, Phase.RACE):
        reasons.append(
            Reason(
                code="taper",
                sentence="Volume falls by half over the last two weeks, sharpness stays "
                "(Bosquet 2007).",
            )
        )
    elif best and held > best:
        reasons.append(
            Reason(
                code="weekly-rise",
                sentence=f"{held.say(units)} after a best of {best.say(units)} in the last four "
                f"weeks: a rise of at most 10 %, "
                f"or {_round(SMALL_WEEK_RISE, units)} in a small week.",
            )
        )
    reasons += [
        Reason(code=f"week-{s.loss}".replace(" ", "-"), sentence=s.sentence)
        for s in lost
        if s.loss is not Loss.DROPPED
    ]
    return (*reasons, *_left_out(s for s in lost if s.loss is Loss.DROPPED))


def _left_out(dropped: Iterable[Sacrifice]) -> Iterator[Reason]:
    """What a week has no room for: like sessions left out for one cause are told of once."""
    for (part, cause), count in Counter((s.part, s.sentence) for s in dropped).items():
        if part is Part.STRENGTH:
            sentence = f"Strength is left out. {cause}"
        elif count == 1:
            sentence = f"The {part} is left out. {cause}"
        elif part is Part.EASY:
            sentence = f"{count} easy runs are left out. {cause}"
        else:
            sentence = f"{count} hard sessions are left out. {cause}"
        yield Reason(code="week-dropped", sentence=sentence)


def long_reason(workout: Workout, longest: Distance, week: Outline, runner: Runner) -> Reason:
    """Why the long run is as long as it is."""
    grown, units = workout.distance.m - longest.m, runner.units
    if week.is_cutback or week.phase in (Phase.TAPER, Phase.RACE):
        return Reason(code="long-lighter", sentence="Shorter this week, so that you recover.")
    if longest and grown > 0:
        by = Distance(grown).say(units)
        return Reason(
            code="session-rise",
            sentence=f"Your long run grows by {by}: at most 10 % or "
            f"{SMALL_SESSION_RISE.say(units)} over your longest of the last 30 days "
            f"({longest.say(units)}).",
        )
    if workout.is_hard:
        return Reason(code="specific-long", sentence="Race effort on tired legs is the rehearsal.")
    return Reason(
        code="long-share",
        sentence="The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week.",
    )


def hard_reason(workout: Workout, week: Outline, runner: Runner) -> Reason:
    """Why a hard session is there."""
    why = _WHY_KIND.get(workout.kind, workout.purpose)
    if week.phase in (Phase.TAPER, Phase.RACE):
        why = "Short and sharp: intensity stays in the taper while volume falls."
    elif "Goal pace" in workout.title and runner.demand is not None:
        name = race_name(runner.demand.race, runner.units)
        why = f"{name[0].upper()}{name[1:]} pace is trained in the last third of the plan."
    return Reason(code=f"{week.phase}-{workout.kind}".replace(" ", "-"), sentence=why)


def easy_reason(workout: Workout, runner: Runner, weight: float) -> Reason:
    """Why an easy run is there; `weight` is its share among the easy runs of its week."""
    match workout.kind:
        case _ if weight in _WHY_WEIGHT:
            sentence = _WHY_WEIGHT[weight]
        case WorkoutKind.RECOVERY:
            sentence = "The day after hard or long work is for loosening up only."
        case WorkoutKind.STRIDES:
            sentence = "A few strides keep the legs quick; everything else stays easy."
        case _ if runner.level is Level.BEGINNER:
            sentence = "Most of your running is easy: that is how it becomes more."
        case _:
            sentence = "Four fifths of the time is easy, so that the hard days can be hard."
    return Reason(code="easy-share", sentence=sentence)


def strength_reason() -> Reason:
    """Why there is strength work."""
    return Reason(
        code="strength",
        sentence="Strength once or twice a week cuts injuries to a third (Lauersen 2018); "
        "never the day before hard running.",
    )


def race_reason(race: GoalRace, units: Units) -> Reason:
    """Why there is a race."""
    if race.is_tune_up:
        return Reason(
            code="tune-up",
            sentence="A race on the way: it takes the place of a hard session and shows your form.",
        )
    name = race_name(race.distance, units)
    return Reason(code="race", sentence=f"Your {name}: what it was all for.")


def _round(distance: Distance, units: Units) -> str:
    step = units.metres
    return Distance(round(round(distance.m / step) * step)).say(units)
