"""Which hard sessions a week holds: what each phase trains for each distance."""

from dataclasses import dataclass

from core.athlete import Level
from core.planning.demands import Demand
from core.planning.limits import MOST_HARD
from core.planning.plan import Phase
from core.planning.season import Outline
from core.units import Distance
from core.workouts.library import LongVariant
from core.workouts.steps import WorkoutKind

_K = WorkoutKind
_HARD_FROM_METRES = 12_000
"""In smaller weeks warm-up, work and cool-down would be most of the running."""
_MANY_RUNS = 6
"""From so many runs a week on a long run with work in it leaves room for more than one session."""
TEST_EVERY_WEEKS = 4
"""A test or tune-up every four to six weeks (checklist item 23)."""


@dataclass(frozen=True, slots=True)
class Stimulus:
    """A hard session before it is written."""

    kind: WorkoutKind
    """What kind."""
    at_goal_pace: bool = False
    """Whether it is run at the pace of the race."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """The hard work of a week."""

    stimuli: tuple[Stimulus, ...] = ()
    """Its quality sessions, the most important first."""
    long: LongVariant = LongVariant.PLAIN
    """How its long run is run."""
    has_test: bool = False
    """Whether its quality session is a time trial."""


_HILLS, _FARTLEK, _THRESHOLD, _CRUISE, _INTERVALS, _REPETITIONS = (
    Stimulus(kind)
    for kind in (_K.HILLS, _K.FARTLEK, _K.THRESHOLD, _K.CRUISE, _K.INTERVALS, _K.REPETITIONS)
)
_MARATHON = Stimulus(_K.MARATHON_PACE)
_GOAL = Stimulus(_K.INTERVALS, at_goal_pace=True)
_GOAL_HALF = Stimulus(_K.CRUISE, at_goal_pace=True)

_Cycle = tuple[tuple[Stimulus, ...], tuple[Stimulus, ...]]
_SHORT: dict[Phase, _Cycle] = {
    Phase.BASE: ((_HILLS, _THRESHOLD), (_THRESHOLD, _HILLS)),
    Phase.BUILD: ((_INTERVALS, _CRUISE), (_CRUISE, _REPETITIONS)),
    Phase.SPECIFIC: ((_GOAL, _GOAL), (_CRUISE, _INTERVALS)),
    Phase.TAPER: ((_GOAL,), (_CRUISE,)),
    Phase.RACE: ((_GOAL,), ()),
}
_HALF: dict[Phase, _Cycle] = {
    Phase.BASE: ((_HILLS, _THRESHOLD), (_THRESHOLD, _HILLS)),
    Phase.BUILD: ((_CRUISE, _INTERVALS), (_INTERVALS, _THRESHOLD)),
    Phase.SPECIFIC: ((_GOAL_HALF, _CRUISE), (_INTERVALS, _GOAL_HALF)),
    Phase.TAPER: ((_GOAL_HALF,), (_INTERVALS,)),
    Phase.RACE: ((_GOAL_HALF,), ()),
}
_LONG: dict[Phase, _Cycle] = {
    Phase.BASE: ((_HILLS, _THRESHOLD), (_THRESHOLD, _HILLS)),
    Phase.BUILD: ((_CRUISE, _INTERVALS), (_INTERVALS, _THRESHOLD)),
    Phase.SPECIFIC: ((_MARATHON, _CRUISE), (_CRUISE, _MARATHON)),
    Phase.TAPER: ((_MARATHON,), (_CRUISE,)),
    Phase.RACE: ((_MARATHON,), ()),
}
_NOVICE: dict[Phase, tuple[Stimulus, ...]] = {
    Phase.BASE: (_FARTLEK, _HILLS),
    Phase.BUILD: (_FARTLEK, _CRUISE),
    Phase.SPECIFIC: (_GOAL, _CRUISE),
    Phase.TAPER: (_GOAL,),
    Phase.RACE: (_GOAL,),
}


def emphasis_of(
    week: Outline,
    level: Level,
    demand: Demand | None,
    runs: int,
    volume: Distance,
    since_test: int,
) -> Emphasis:
    """The hard work of a week by phase, goal, level and how often is run."""
    if runs == 1:
        return _only_run(week, level, demand)
    most = _most_quality(week, level, runs)
    is_small = volume.m < _HARD_FROM_METRES and week.phase not in (Phase.TAPER, Phase.RACE)
    if most == 0 or is_small:
        return Emphasis()
    if week.is_cutback:
        if since_test >= TEST_EVERY_WEEKS:
            return Emphasis(stimuli=(Stimulus(_K.TIME_TRIAL),), has_test=True)
        return Emphasis(stimuli=_stimuli(week, level, demand)[:1])
    long = _long_variant(week, level, demand, runs)
    if long in (LongVariant.MARATHON_BLOCKS, LongVariant.FAST_FINISH):
        most = min(most, 1 if runs < _MANY_RUNS else MOST_HARD[level] - 1)
    stimuli = _stimuli(week, level, demand)
    if level is Level.BEGINNER and week.phase is Phase.BASE and week.step < 2:
        stimuli = ()
    return Emphasis(stimuli=stimuli[:most], long=long)


def _only_run(week: Outline, level: Level, demand: Demand | None) -> Emphasis:
    """Who runs once a week runs long, and every second time with something quicker in it."""
    is_eased = level is Level.BEGINNER and week.phase is Phase.BASE
    if is_eased or week.is_cutback or week.days < 7 or week.phase is Phase.RACE:
        return Emphasis()
    if week.phase is not Phase.TAPER and week.load_step % 2 == 0:
        return Emphasis()
    has_race = demand is not None and week.phase in (Phase.SPECIFIC, Phase.TAPER)
    return Emphasis(stimuli=(_GOAL if has_race else _FARTLEK,))


def _most_quality(week: Outline, level: Level, runs: int) -> int:
    """How many quality sessions fit so many runs."""
    if runs < 2 or week.days < 4:
        return 0
    if level is Level.BEGINNER or runs <= 3 or week.days < 7 or week.phase is Phase.RACE:
        return 1
    if runs == 4:
        return 2 if level is Level.ADVANCED else 1
    return 2


def _stimuli(week: Outline, level: Level, demand: Demand | None) -> tuple[Stimulus, ...]:
    phase = week.phase if week.phase in _SHORT else Phase.BASE
    is_long = demand is not None and demand.race.m > 26_000
    is_half = demand is not None and 12_500 < demand.race.m <= 26_000
    if level is Level.BEGINNER:
        return (_own(_NOVICE[phase], week.step, is_half, is_long),)
    cycle = (_LONG if is_long else _HALF if is_half else _SHORT)[phase]
    first = cycle[0][week.step % len(cycle[0])]
    if not cycle[1]:
        return (first,)
    second = cycle[1][week.step % len(cycle[1])]
    return (first, second) if first != second else (first,)


def _own(options: tuple[Stimulus, ...], step: int, is_half: bool, is_long: bool) -> Stimulus:
    """The stimulus of a step, its goal pace that of the race."""
    chosen = options[step % len(options)]
    if chosen is not _GOAL:
        return chosen
    return _MARATHON if is_long else _GOAL_HALF if is_half else _GOAL


def _long_variant(week: Outline, level: Level, demand: Demand | None, runs: int) -> LongVariant:
    """Long runs with work in them: for half and beyond, every second or third week of load.

    Never for beginners, nor for those who run so long that the length is work enough.
    """
    if demand is None or level is Level.BEGINNER or runs < 3 or demand.race.m <= 12_500:
        return LongVariant.PLAIN
    is_marathon = 26_000 < demand.race.m <= 43_000
    if week.phase is Phase.SPECIFIC and week.load_step % 2 == 0:
        if is_marathon:
            return LongVariant.MARATHON_BLOCKS
        return LongVariant.PLAIN if demand.is_ultra else LongVariant.FAST_FINISH
    if week.phase is Phase.BUILD and week.load_step % 3 == 2:
        return LongVariant.MARATHON_BLOCKS if is_marathon else LongVariant.PROGRESSION
    if week.phase is Phase.BASE and week.load_step % 3 == 2:
        return LongVariant.PROGRESSION
    return LongVariant.PLAIN
