"""Hard sessions by kind and stage, scaled to the runner's week."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.units import Distance
from core.workouts.caps import LEAST_WARM_UP
from core.workouts.estimate import Pacing
from core.workouts.progressions import OPTIONS, goal_pace
from core.workouts.repeats import Repeats, Room, fit, wrap
from core.workouts.steps import Intensity, Workout, WorkoutKind, Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a kind of session is called and why it is run."""

    name: str
    """Its short name."""
    purpose: str
    """What it is for, in a sentence."""
    easier: str
    """The easier alternative, in a sentence."""
    rpe: int
    """Expected exertion of the whole."""
    warm_up: str = ""
    """A word on the warm-up."""


_READY = "with 3 or 4 strides at the end"


WORDS: Mapping[WorkoutKind, Words] = MappingProxyType(
    {
        WorkoutKind.THRESHOLD: Words(
            name="Threshold",
            purpose="Raises the pace you can hold for an hour.",
            easier="Half the time at threshold, or an easy run with 4 strides.",
            rpe=6,
        ),
        WorkoutKind.CRUISE: Words(
            name="Cruise intervals",
            purpose="Raises the pace you can hold for an hour, in bouts that stay controlled.",
            easier="Half the bouts, or an easy run with 4 strides.",
            rpe=6,
        ),
        WorkoutKind.INTERVALS: Words(
            name="Intervals",
            purpose="Trains how much oxygen the body can use, the ceiling of every race pace.",
            easier="Two bouts fewer, or the same minutes as a fartlek by feel.",
            rpe=8,
            warm_up=_READY,
        ),
        WorkoutKind.REPETITIONS: Words(
            name="Repetitions",
            purpose="Makes fast running easier: speed and form, with full rest between.",
            easier="Half the repetitions, or 6 relaxed strides in an easy run.",
            rpe=7,
            warm_up=_READY,
        ),
        WorkoutKind.HILLS: Words(
            name="Hills",
            purpose="Strength and form with less impact than speed on the flat.",
            easier="Half the climbs, or a hilly easy run.",
            rpe=7,
            warm_up=_READY,
        ),
        WorkoutKind.FARTLEK: Words(
            name="Fartlek",
            purpose="A first taste of quicker running, by feel and without a watch to please.",
            easier="Fewer quick minutes, or an easy run.",
            rpe=6,
        ),
        WorkoutKind.MARATHON_PACE: Words(
            name="Marathon pace",
            purpose="Makes marathon effort familiar, and teaches to fuel while running it.",
            easier="The same run easy, with the last 10 minutes at marathon effort.",
            rpe=5,
        ),
    }
)
_GOAL_WORDS = Words(
    name="Goal pace",
    purpose="Teaches the pace of the race, so that it feels known on the day.",
    easier="Half the bouts, or an easy run with 4 strides.",
    rpe=7,
    warm_up=_READY,
)


def quality(
    kind: WorkoutKind,
    stage: int,
    pacing: Pacing,
    *,
    weekly: Distance,
    total: Distance,
    max_minutes: int | None = None,
    goal_distance: Distance | None = None,
    at_goal_pace: bool = False,
    most_work: Distance | None = None,
) -> Workout | None:
    """A hard session of a kind and stage within `total`; None when its caps leave no sensible one.

    `weekly` is the distance of its week, from which the caps follow; `most_work` lowers them when
    other sessions of the week are hard too.
    """
    room = Room(weekly=weekly, total=total, minutes=max_minutes, work=most_work)
    if kind is WorkoutKind.PROGRESSION:
        return progression(pacing, room)
    if goal_distance is not None and pacing.race != goal_distance:
        pacing = pacing.for_race(goal_distance)
    options = goal_pace if at_goal_pace else OPTIONS[kind]
    repeats = fit(options(stage, pacing, room), pacing, room)
    if repeats is None:
        return None
    own = _kind_of(kind, repeats, pacing, at_goal_pace)
    is_marathon = own is WorkoutKind.MARATHON_PACE
    words = _GOAL_WORDS if at_goal_pace and not is_marathon else WORDS[own]
    return Workout(
        kind=own,
        title=f"{words.name} {repeats.say()}",
        purpose=words.purpose,
        steps=wrap(repeats.steps(pacing), pacing, room, words.warm_up),
        easier=words.easier,
        rpe=words.rpe,
    )


def progression(pacing: Pacing, room: Room) -> Workout | None:
    """An easy run whose last third is at marathon effort; None under 1 km of it."""
    total = room.total
    if room.minutes is not None:
        total = min(total, pacing.easy_within(room.minutes))
    cool_down = pacing.by_time(Intensity.COOLDOWN, LEAST_WARM_UP, Zone.EASY)
    quick = min(room.cap(Zone.MARATHON).m, total.m // 3) // 100 * 100
    before = total.m - quick - cool_down.distance.m
    if quick < 1000 or before < cool_down.distance.m:
        return None
    return Workout(
        kind=WorkoutKind.PROGRESSION,
        title=f"Progression run {total.say()}",
        purpose="Teaches to start gently and to run well on legs that are no longer fresh.",
        steps=(
            pacing.by_distance(Intensity.WARMUP, Distance(before), Zone.EASY, "start slowly"),
            pacing.by_distance(Intensity.ACTIVE, Distance(quick), Zone.MARATHON, "stay in control"),
            cool_down,
        ),
        easier="Run the last third at the quick end of easy.",
        rpe=5,
    )


def _kind_of(
    kind: WorkoutKind, repeats: Repeats, pacing: Pacing, at_goal_pace: bool
) -> WorkoutKind:
    """The kind a fitted session really is: one long bout is a tempo run, several are cruise."""
    if at_goal_pace:
        if repeats.zone is Zone.MARATHON:
            return WorkoutKind.MARATHON_PACE
        is_short = pacing.race is None or pacing.race.m <= 12_000
        return WorkoutKind.INTERVALS if is_short else WorkoutKind.CRUISE
    if kind in (WorkoutKind.THRESHOLD, WorkoutKind.CRUISE):
        return WorkoutKind.THRESHOLD if repeats.count == 1 else WorkoutKind.CRUISE
    return kind
