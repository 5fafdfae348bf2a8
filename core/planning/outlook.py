"""What a plan says of itself: where it starts, where it leads, whether the target is real."""

from collections.abc import Iterator
from math import ceil

from core.athlete import Goal, GoalKind, GoalRace
from core.physiology.performance import vdot_of
from core.physiology.prediction import predict_race
from core.planning.circumstances import Circumstances
from core.planning.demands import race_name
from core.planning.health import LASTING, bans_for
from core.planning.history import Base
from core.planning.plan import Microcycle, Phase, Reason
from core.units import Distance

WEEKS_A_POINT = 5
"""A point of VDOT takes four to six weeks (checklist item 17)."""

MOST_GAIN = 3.0
"""More than this is not promised for one season."""


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
        yield Reason(
            code="base",
            sentence=f"It starts from {base.volume.say(units)} a week with a longest run of "
            f"{base.longest.say(units)}, from {source}.",
        )
    if any(w.phase is Phase.START for w in weeks):
        yield Reason(
            code="start",
            sentence="First you learn to run: running and walking in turn, three times a week.",
        )
    training = [w for w in weeks if w.phase is not Phase.RACE]
    if training and goal.kind is not GoalKind.START_TO_RUN:
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


def _time_reason(race: GoalRace, seen: Circumstances, vdot: float, weekly: Distance) -> Reason:
    """What to expect on race day, and what of the target is in reach."""
    weeks = max(0, (race.on - seen.today).days // 7)
    likely = predict_race(vdot, race.distance, weekly)
    gain = min(MOST_GAIN, weeks / WEEKS_A_POINT)
    hopeful = predict_race(min(90.0, vdot + gain), race.distance, weekly)
    name = race_name(race.distance, seen.athlete.preferences.units)
    outlook = (
        f"As fit as today, {likely.duration.clock()} is likely for the {name}; with "
        f"{weeks} weeks of training {hopeful.duration.clock()} can be hoped for "
        f"({hopeful.low.clock()}-{likely.high.clock()})."
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
