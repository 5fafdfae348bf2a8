"""How a hard session is fitted: warm-up, work that respects its caps, cool-down."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.units import Distance, Duration
from core.workouts.caps import LEAST_WARM_UP, MOST_MARATHON_TIME, session_cap
from core.workouts.estimate import Pacing
from core.workouts.steps import Intensity, RepeatBlock, StepOrBlock, WorkoutStep, Zone

_LONGEST_WARM_UP = Duration.from_minutes(25)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """Bouts of work with rest between, before they are fitted."""

    count: int
    """How many bouts are wanted."""
    bout: Distance | Duration
    """What each bout is."""
    rest: Duration
    """Easy jogging after each."""
    zone: Zone
    """Band of effort of the work."""
    least: int = 2
    """Fewest bouts that still make sense."""
    by_effort: bool = False
    """Whether the work goes by effort alone, without a pace."""
    capped_as: Zone | None = None
    """The zone whose cap holds, when it is not the one run in."""
    note: str = ""
    """A word on how to run the bouts."""

    def work(self, pacing: Pacing) -> WorkoutStep:
        """One bout as a step."""
        if isinstance(self.bout, Distance):
            return pacing.by_distance(Intensity.INTERVAL, self.bout, self.zone, self.note)
        if self.by_effort:
            return pacing.by_effort(Intensity.INTERVAL, self.bout, self.zone, self.note)
        return pacing.by_time(Intensity.INTERVAL, self.bout, self.zone, self.note)

    def jog(self, pacing: Pacing) -> WorkoutStep:
        """One rest as a step."""
        return pacing.by_time(Intensity.RECOVERY, self.rest, Zone.EASY)

    def steps(self, pacing: Pacing) -> tuple[StepOrBlock, ...]:
        """The bouts with their rests."""
        work = self.work(pacing)
        if self.count == 1:
            return (work,)
        return (RepeatBlock(count=self.count, steps=(work, self.jog(pacing))),)

    def say(self) -> str:
        """The bouts as a coach writes them: "4 × 1 km", "20 min"."""
        return f"{self.count} × {_bout(self.bout)}" if self.count > 1 else _bout(self.bout)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a session may take."""

    weekly: Distance
    """Distance of the week, from which the caps follow."""
    total: Distance
    """Most distance of the whole session."""
    minutes: int | None = None
    """Most minutes of the whole session."""
    work: Distance | None = None
    """Most distance faster than easy, when the week leaves less than the cap."""

    def cap(self, zone: Zone) -> Distance:
        """Most distance of work in a zone."""
        cap = session_cap(zone, self.weekly)
        allowed = self.total if cap is None else cap
        return allowed if self.work is None else min(allowed, self.work)


def fit(options: Iterable[Repeats], pacing: Pacing, room: Room) -> Repeats | None:
    """The first option that fits caps and room, with as many bouts as wanted or possible."""
    for option in options:
        count = min(option.count, _most_bouts(option, pacing, room))
        if count >= option.least:
            return replace(option, count=count)
    return None


def wrap(
    work: tuple[StepOrBlock, ...], pacing: Pacing, room: Room, note: str = ""
) -> tuple[StepOrBlock, ...]:
    """The work between a warm-up and a cool-down that fill the room in whole minutes."""
    spare = _spare_minutes(work, pacing, room)
    warm_up = min(int(_LONGEST_WARM_UP.minutes), (spare + 1) // 2)
    return (
        pacing.by_time(Intensity.WARMUP, Duration.from_minutes(warm_up), Zone.EASY, note),
        *work,
        pacing.by_time(Intensity.COOLDOWN, Duration.from_minutes(spare - warm_up), Zone.EASY),
    )


def _most_bouts(option: Repeats, pacing: Pacing, room: Room) -> int:
    """How many bouts the cap, the distance and the time leave room for."""
    work, jog = option.work(pacing), option.jog(pacing)
    edge = pacing.by_time(Intensity.WARMUP, LEAST_WARM_UP, Zone.EASY)
    metres = room.total.m - 2 * edge.distance.m - 2
    most = room.cap(option.capped_as or option.zone).m // work.distance.m
    if option.zone is Zone.MARATHON:
        most = min(most, MOST_MARATHON_TIME.s // work.duration.s)
    if most <= 1 or option.count == 1:
        return min(most, metres // work.distance.m, _seconds(room) // work.duration.s)
    most = min(most, metres // (work.distance.m + jog.distance.m))
    return min(most, _seconds(room) // (work.duration.s + jog.duration.s))


def _seconds(room: Room) -> int:
    """Seconds left for work when warm-up and cool-down are as short as they may be."""
    return 10**6 if room.minutes is None else room.minutes * 60 - 2 * LEAST_WARM_UP.s


def _spare_minutes(work: tuple[StepOrBlock, ...], pacing: Pacing, room: Room) -> int:
    """Whole minutes for warm-up and cool-down together, at least the shortest."""
    flat = [s for item in work for s in _flat(item)]
    metres = room.total.m - sum(s.distance.m for s in flat) - 2
    minutes = pacing.estimate(Zone.EASY).over(Distance(max(0, metres))).s // 60
    if room.minutes is not None:
        minutes = min(minutes, (room.minutes * 60 - sum(s.duration.s for s in flat)) // 60)
    return max(minutes, 2 * LEAST_WARM_UP.s // 60)


def _flat(item: StepOrBlock) -> tuple[WorkoutStep, ...]:
    return item.steps * item.count if isinstance(item, RepeatBlock) else (item,)


def _bout(bout: Distance | Duration) -> str:
    if isinstance(bout, Distance):
        return bout.say()
    minutes, seconds = divmod(bout.s, 60)
    if minutes == 0 or bout.s == 90:
        return f"{bout.s} s"
    return f"{minutes} min" if not seconds else f"{minutes}:{seconds:02} min"
