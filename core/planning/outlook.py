"""What a plan says of itself: where it starts, where it leads, whether the target is real."""

from collections.abc import Iterator
from math import ceil

from core.athlete import Athlete, Goal, GoalKind, GoalRace
from core.physiology.performance import vdot_of
from core.physiology.prediction import predict_race
from core.planning.circumstances import Circumstances, Finding, LawKind
from core.planning.demands import fitting_long, race_name
from core.planning.health import LASTING, bans_for
from core.planning.history import Base
from core.planning.limits import WINDOW_DAYS, long_time_cap
from core.planning.plan import Microcycle, Phase, Reason, TrainingPlan
from core.planning.runner import runner_of
from core.planning.volume import round_down
from core.units import Distance
from core.workouts.steps import WorkoutKind

WEEKS_A_POINT = 5
"""A point of VDOT takes four to six weeks (checklist item 17)."""

MOST_GAIN = 3.0
"""More than this is not promised for one season."""
_GAINS_FROM_WEEKS = 3
"""What is trained in less time than this does not show on race day any more."""


_NEARLY, _FULL_DAY, _NEARLY_DOUBLE = 0.95, 0.85, 1.8
_REPAIRS = {
    "short-peak": "Choose a later race or more days, or take this one as a long run with a number.",
    "target-beyond": "Choose a later race, or race at your present fitness.",
}
"""Codes of reasons that are cautions, and what to do about them."""


def plan_reasons(
    goal: Goal, circumstances: Circumstances, base: Base, weeks: tuple[Microcycle, ...]
) -> tuple[Reason, ...]:
    """Why the plan is shaped as it is, in a few sentences."""
    return tuple(_reasons(goal, circumstances, base, weeks))


def _reasons(
    goal: Goal, circumstances: Circumstances, base: Base, weeks: tuple[Microcycle, ...]
) -> Iterator[Reason]:
    units = circumstances.athlete.preferences.units
    for ban in bans_for(circumstances.athlete, circumstances.today):
        if ban.law in LASTING:
            yield Reason(code=ban.law, sentence=ban.sentence)
    if base.volume:
        source = "your log" if base.is_from_log else "what you told me"
        longest = base.longest if base.way_back is None else base.way_back.longest
        yield Reason(
            code="base",
            sentence=f"It starts from {base.volume.say(units)} a week with a longest run of "
            f"{longest.say(units)}, from {source}.",
        )
    if any(w.phase is Phase.START for w in weeks):
        yield Reason(
            code="start",
            sentence="First you learn to run: running and walking in turn, three times a week.",
        )
    training = [w for w in weeks if w.phase is not Phase.RACE]
    most = max((len([s for s in w.sessions if s.workout.is_run]) for w in training), default=0)
    usual = min(circumstances.athlete.runs_per_week or 0, _free_days(circumstances.athlete))
    if goal.kind is GoalKind.RACE and 0 < most < usual:
        yield Reason(
            code="runs",
            sentence=f"{most} runs a week rather than {usual}: the long run may take the larger "
            "share it needs.",
        )
    grows = any(w.phase is not Phase.TAPER for w in training)
    if grows and goal.kind is not GoalKind.START_TO_RUN:
        peak = max(w.distance for w in training)
        longest = max(w.longest for w in training)
        yield Reason(
            code="peak",
            sentence=f"The largest week is {peak.say(units)}, the longest run "
            f"{longest.say(units)}; every fourth week at the latest is lighter.",
        )
    if goal.kind is GoalKind.RACE and goal.race is not None and circumstances.vdot is not None:
        peak = max((w.distance for w in training), default=base.volume)
        yield _time_reason(goal.race, circumstances, circumstances.vdot, peak)
    if goal.race is not None and (short := _short_peak(goal.race, circumstances, base, weeks)):
        yield short


def warnings(plan: TrainingPlan) -> tuple[Finding, ...]:
    """What of a plan's own words is a caution: a short longest run, a target out of reach."""
    return tuple(
        Finding(
            law=reason.code,
            kind=LawKind.CAUTION,
            sentence=reason.sentence,
            repair=_REPAIRS[reason.code],
            source="Checklist items 7 and 17",
        )
        for reason in plan.reasons
        if reason.code in _REPAIRS
    )


def _short_peak(
    race: GoalRace, seen: Circumstances, base: Base, weeks: tuple[Microcycle, ...]
) -> Reason | None:
    """That the longest run will be shorter than fits the race, where time does not limit it."""
    units = seen.athlete.preferences.units
    runs = [
        s.workout
        for w in weeks
        for s in w.sessions
        if s.workout.is_run and s.kind is not WorkoutKind.RACE and s.on < race.on
    ]
    longest = max((run.distance for run in runs), default=Distance(0))
    if (race.on - seen.today).days <= WINDOW_DAYS:
        longest = max(longest, base.longest)
    fitting = round_down(fitting_long(race.distance), units)
    lasts = max((run.duration.s for run in runs), default=0)
    if longest.m >= fitting.m * _NEARLY or lasts >= long_time_cap(race.distance).s * _NEARLY:
        return None
    name, about = race_name(race.distance, units), fitting.say(units)
    free = seen.athlete.availability.weekly
    roomiest = max((24 * 60 if m is None else m for m in free), default=0)
    if lasts >= roomiest * 60 * _FULL_DAY:
        runner = runner_of(seen, base, race)
        time = runner.say_time_for(min(fitting, runner.within_race_cap()))
        why = f"as long as your days allow; {{0}} would carry you better, if one day has {time}."
    elif base.volume and max(w.distance for w in weeks) >= base.volume * _NEARLY_DOUBLE:
        why = "and {0} would carry you better, but would ask for twice the volume you start from."
    else:
        why = "and {0} would carry you better, but there is no safe way there by then."
    return Reason(
        code="short-peak",
        sentence=f"The longest run before your {name} will be {longest.say(units)}, "
        + why.format(about),
    )


def _free_days(athlete: Athlete) -> int:
    """Days of a week without exceptions on which the athlete can run."""
    return sum(1 for minutes in athlete.availability.weekly if minutes != 0)


def _time_reason(race: GoalRace, seen: Circumstances, vdot: float, weekly: Distance) -> Reason:
    """What to expect on race day, and what of the target is in reach."""
    days = (race.on - seen.today).days
    weeks = days // 7
    likely = predict_race(vdot, race.distance, weekly)
    gain = min(MOST_GAIN, weeks / WEEKS_A_POINT) if weeks >= _GAINS_FROM_WEEKS else 0.0
    hopeful = predict_race(min(90.0, vdot + gain), race.distance, weekly)
    name = race_name(race.distance, seen.athlete.preferences.units)
    span = f"{hopeful.low.clock()}-{likely.high.clock()}"
    outlook = f"As fit as today, {likely.duration.clock()} is likely for the {name} ({span})."
    if gain:
        outlook = (
            f"As fit as today, {likely.duration.clock()} is likely for the {name}; with {weeks} "
            f"weeks of training {hopeful.duration.clock()} can be hoped for ({span})."
        )
    if race.target is None:
        return Reason(code="outlook", sentence=outlook)
    needed = vdot_of(race.distance, race.target)
    if race.target >= hopeful.low:
        return Reason(
            code="target-realistic",
            sentence=f"Your target of {race.target.clock()} is in reach. {outlook}",
        )
    more = ceil((needed - vdot) * WEEKS_A_POINT)
    return Reason(
        code="target-beyond",
        sentence=f"Your target of {race.target.clock()} is beyond reach by then: at one point of "
        f"fitness in four to six weeks it would take about {max(more, weeks + 1)} weeks. {outlook} "
        "Training paces follow your present fitness.",
    )
