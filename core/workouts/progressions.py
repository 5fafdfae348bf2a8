"""Progressions: what each kind of hard session wants to be at each stage.

Every kind draws on different lengths of bout at even and at odd stages, so that two stages in a row
are never the same session, whatever the week leaves room for. The wanted session comes first, then
what it shrinks to. Bouts and rests keep to Daniels' Running Formula, ch. 4.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from core.athlete import Level
from core.units import Distance, Duration
from core.workouts.caps import LONGEST_INTERVAL, LONGEST_REPETITION
from core.workouts.estimate import Pacing
from core.workouts.repeats import Repeats, Room
from core.workouts.steps import WorkoutKind, Zone

Options: TypeAlias = Callable[[int, Pacing, Room], Iterator[Repeats]]
"""The sessions a stage may become."""

_THRESHOLD_MINUTES = ((3, 6), (4, 5), (3, 8), (2, 10), (1, 20), (5, 5), (2, 12), (3, 10))
_CRUISE_METRES = ((1000, 1200, 2400), (1600, 2000, 3000))
_INTERVAL_MINUTES = ((5, 3.0), (5, 3.5), (4, 4.0), (4, 5.0), (6, 3.0), (6, 3.5), (5, 4.0), (5, 5.0))
"""Odd stages run a distance instead: the shortest (3.5) or the longest (5) of 3 to 5 minutes."""
_INTERVAL_METRES = (400, 600, 800, 1000, 1200, 1600)
_REPETITION_METRES = (
    (8, 200), (6, 300), (6, 400), (8, 300), (10, 200), (8, 300), (8, 400), (10, 300),
)  # fmt: skip
_HILL_SECONDS = ((6, 30), (6, 45), (6, 60), (8, 45), (10, 30), (8, 45), (8, 60), (10, 45))
_FARTLEK_SECONDS = ((8, 60), (6, 90), (6, 120), (4, 180), (10, 60), (8, 90), (7, 120), (5, 180))
_MARATHON_MINUTES = ((2, 15), (1, 30), (2, 20), (1, 40), (3, 15), (1, 45), (3, 20), (1, 50))
_GOAL_METRES = (
    (6_000, ((800, 1200, 400), (1000, 600, 300)), 4_000),
    (12_000, ((1000, 2000, 800, 400), (1600, 1200, 600, 500)), 5_000),
    (25_000, ((2000, 4000, 1000, 600), (3000, 1500, 800, 500)), 6_000),
)
"""Up to a race distance: bouts of even and of odd stages, and metres of work to begin with."""
_FIRST_OF_CAP, _MORE_OF_CAP, _MOST_OF_CAP = 0.6, 0.06, 0.9
"""How much of what a week may hold of a zone one session has, at first, more each time, at most."""


def threshold(stage: int, pacing: Pacing, room: Room) -> Iterator[Repeats]:
    """Minutes at threshold: bouts with a rest of a fifth of the work, or up to 20 min steady."""
    count, minutes = _at(_THRESHOLD_MINUTES, stage)
    work = count * minutes
    if count > 1:
        more = round(_share_of_cap(Zone.THRESHOLD, stage, pacing, room) / minutes)
        count = max(count + _extra(stage, pacing), more)
    yield _tempo(minutes, count)
    for shorter in (8, 6) if stage % 2 == 0 else (10, 5):
        yield _tempo(shorter, max(2, int(work / shorter)))
    if stage % 2 == 0:
        a_minute = pacing.estimate(Zone.THRESHOLD).within(Duration(60))
        longest = min(20, int(room.cap(Zone.THRESHOLD) / a_minute))
        yield from (_tempo(m, 1) for m in range(longest, 9, -1))


def cruise(stage: int, pacing: Pacing, room: Room) -> Iterator[Repeats]:
    """Threshold by distance, in bouts of 5 to 15 minutes; by time while fitness is unknown."""
    if pacing.vdot is not None:
        pace = pacing.estimate(Zone.THRESHOLD)
        lengths = [Distance(m) for m in _CRUISE_METRES[stage % 2]]
        lengths = [length for length in lengths if 300 <= pace.over(length).s <= 900]
        usual = min(30, 18 + 2 * stage) + 6 * _extra(stage, pacing)
        minutes = max(usual, _share_of_cap(Zone.THRESHOLD, stage, pacing, room))
        for length in _rotated(lengths, stage // 2):
            took = pace.over(length)
            yield _cruise(length, max(2, _rounded(minutes / took.minutes)), took)
    yield from threshold(stage, pacing, room)


def intervals(stage: int, pacing: Pacing, _room: Room) -> Iterator[Repeats]:
    """Bouts of 3 to 5 minutes at interval effort, resting no longer than the work."""
    count, minutes = _at(_INTERVAL_MINUTES, stage)
    count += _extra(stage, pacing)
    if stage % 2 == 1 and pacing.vdot is not None:
        pace = pacing.estimate(Zone.INTERVAL)
        lengths = [Distance(m) for m in _INTERVAL_METRES]
        lengths = [x for x in lengths if 180 <= pace.over(x).s <= LONGEST_INTERVAL.s]
        for length in lengths[::-1] if minutes > 4 else lengths:
            yield _hard(length, count, pace.over(length))
    for bout in (minutes, 4.0, 3.0) if stage % 2 == 0 else (minutes, 3.5):
        yield _hard(Duration.from_minutes(bout), count, Duration.from_minutes(bout))


def repetitions(stage: int, pacing: Pacing, _room: Room) -> Iterator[Repeats]:
    """Short fast bouts of at most 2 minutes with a rest twice as long."""
    count, metres = _at(_REPETITION_METRES, stage)
    for length in (metres, 400, 200) if stage % 2 == 0 else (metres, 300, 150):
        work = pacing.estimate(Zone.REPETITION).over(Distance(int(length)))
        if work > LONGEST_REPETITION:
            continue
        by_feel = Duration(5 * round(work.s / 5))
        yield Repeats(
            count=int(count * metres / length) + _extra(stage, pacing),
            bout=by_feel if pacing.vdot is None else Distance(int(length)),
            rest=Duration(30 * -(-2 * work.s // 30)),
            zone=Zone.REPETITION,
            least=3,
            note="fast and relaxed, full rest",
        )


def hills(stage: int, pacing: Pacing, _room: Room) -> Iterator[Repeats]:
    """Climbs of half a minute to a minute, jogging down twice as long."""
    count, seconds = _at(_HILL_SECONDS, stage)
    for length in (seconds, 60, 30) if stage % 2 == 0 else (seconds, 45, 20):
        yield Repeats(
            count=count + _extra(stage, pacing),
            bout=Duration(int(length)),
            rest=Duration(int(2 * length)),
            zone=Zone.REPETITION,
            by_effort=True,
            least=4,
            note="uphill by effort, tall and quick; jog down",
        )


def fartlek(stage: int, pacing: Pacing, _room: Room) -> Iterator[Repeats]:
    """Minutes on and minutes off, by feel."""
    count, seconds = _at(_FARTLEK_SECONDS, stage)
    for length in (seconds, 120, 60) if stage % 2 == 0 else (seconds, 180, 90):
        yield Repeats(
            count=min(12, int(count * seconds / length)) + _extra(stage, pacing),
            bout=Duration(int(length)),
            rest=Duration(int(length)),
            zone=Zone.THRESHOLD,
            by_effort=True,
            least=3,
            note="brisk by feel, never a sprint",
        )


def marathon_pace(stage: int, _pacing: Pacing, _room: Room) -> Iterator[Repeats]:
    """Blocks at marathon effort, growing to an hour in all."""
    count, minutes = _at(_MARATHON_MINUTES, stage)
    yield _block(minutes, count)
    for shorter in (20, 18, 15, 12, 10) if stage % 2 == 0 else (40, 35, 30, 25, 20, 15, 10):
        if shorter < minutes:
            yield _block(shorter, 2 if stage % 2 == 0 else 1)


def goal_pace(stage: int, pacing: Pacing, room: Room) -> Iterator[Repeats]:
    """Bouts at the pace of the race trained for; beyond 25 km that is marathon pace."""
    race = pacing.race or Distance(10_000)
    if race.m > _GOAL_METRES[-1][0]:
        yield from marathon_pace(stage + 2, pacing, room)
        return
    lengths, metres = next((x, v) for most, x, v in _GOAL_METRES if race.m <= most)
    wanted = metres + 400 * min(stage, 5)
    for length in _rotated([Distance(m) for m in lengths[stage % 2]], stage // 2):
        work = pacing.estimate(Zone.RACE).over(length)
        yield Repeats(
            count=max(2, _rounded(wanted / length.m)),
            bout=length,
            rest=_half_minutes(work.s * (0.5 if race.m <= 6_000 else 0.25)),
            zone=Zone.RACE,
            capped_as=Zone.INTERVAL if race.m <= 12_000 else Zone.THRESHOLD,
            note="at goal pace, even and controlled",
        )


OPTIONS: Mapping[WorkoutKind, Options] = MappingProxyType(
    {
        WorkoutKind.THRESHOLD: threshold,
        WorkoutKind.CRUISE: cruise,
        WorkoutKind.INTERVALS: intervals,
        WorkoutKind.REPETITIONS: repetitions,
        WorkoutKind.HILLS: hills,
        WorkoutKind.FARTLEK: fartlek,
        WorkoutKind.MARATHON_PACE: marathon_pace,
    }
)
"""The progression of each kind."""


def _cruise(bout: Distance | Duration, count: int, work: Duration) -> Repeats:
    """Threshold work with about one part of rest to five of work."""
    return Repeats(
        count=count,
        bout=bout,
        rest=_half_minutes(work.s / 5),
        zone=Zone.THRESHOLD,
        least=min(2, count),
        note="comfortably hard, you could go on",
    )


def _tempo(minutes: float, count: int) -> Repeats:
    """Threshold work by time."""
    bout = Duration.from_minutes(minutes)
    return _cruise(bout, count, bout)


def _hard(bout: Distance | Duration, count: int, work: Duration) -> Repeats:
    """Interval work with a jog of about two thirds of its time."""
    rest = min(work, _half_minutes(work.s * 0.7))
    return Repeats(
        count=count, bout=bout, rest=rest, zone=Zone.INTERVAL, note="hard but even, none faster"
    )


def _block(minutes: float, count: int) -> Repeats:
    """Marathon effort with two easy minutes between blocks."""
    return Repeats(
        count=count,
        bout=Duration.from_minutes(minutes),
        rest=Duration(120),
        zone=Zone.MARATHON,
        least=min(2, count),
        note="as on race day, relaxed",
    )


def _share_of_cap(zone: Zone, stage: int, pacing: Pacing, room: Room) -> float:
    """Minutes of work that grow with the week and from stage to stage, towards the zone's cap."""
    share = min(_MOST_OF_CAP, _FIRST_OF_CAP + _MORE_OF_CAP * stage)
    return share * pacing.estimate(zone).over(room.cap(zone)).minutes


def _rounded(count: float) -> int:
    return int(count + 0.5)


def _half_minutes(seconds: float) -> Duration:
    """Rounded to the nearest half minute, at least one."""
    return Duration(max(30, 30 * int(seconds / 30 + 0.5)))


def _rotated(lengths: Sequence[Distance], turns: int) -> Sequence[Distance]:
    """The lengths beginning with another one each time."""
    start = turns % len(lengths) if lengths else 0
    return (*lengths[start:], *lengths[:start])


def _at(table: Sequence[tuple[int, float]], stage: int) -> tuple[int, float]:
    """The row of a stage; after the last the second half comes round again."""
    half = len(table) // 2
    return table[stage if stage < len(table) else half + (stage - half) % half]


def _extra(stage: int, pacing: Pacing) -> int:
    """One bout more for the advanced, after the first stages."""
    return 1 if pacing.level is Level.ADVANCED and stage >= 2 else 0
