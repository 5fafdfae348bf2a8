"""What was run before: logs first, words second, cautious guesses last."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from core.athlete import Athlete, Level
from core.physiology.returning import NO_REDUCTION_DAYS, return_ladder
from core.planning.circumstances import Circumstances, DoneRun
from core.planning.limits import WINDOW_DAYS, run_ceiling
from core.planning.way_back import TimeOff
from core.units import Distance

LOOK_BACK_DAYS = 28
"""Days of log from which the present volume is read."""
_UNKNOWN_WEEK = {Level.BEGINNER: 9_000, Level.INTERMEDIATE: 18_000, Level.ADVANCED: 30_000}
_UNKNOWN_RUN = {Level.BEGINNER: 3_000, Level.INTERMEDIATE: 5_000, Level.ADVANCED: 8_000}
_BEGINNER_BELOW, _ADVANCED_FROM = Distance(25_000), Distance(65_000)
_ADVANCED_VDOT = 55.0
_MOST_RUNS_A_WEEK = 7
"""Nobody's longest run is shorter than the mean of a week of daily runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What a plan starts from."""

    volume: Distance
    """Distance of a usual recent week."""
    longest: Distance
    """Longest run of the last month."""
    runs: int
    """Runs in a usual recent week; 0 when unknown."""
    level: Level
    """Experience, told or inferred."""
    is_from_log: bool = False
    """Whether volume and longest run are logged rather than told."""
    this_week: Distance = Distance(0)
    """What was run already in the week that has begun."""
    way_back: TimeOff | None = None
    """The way back after days without running, where they were enough for one."""


def base_of(circumstances: Circumstances) -> Base:
    """What the athlete really ran of late: logs first, words second, else a cautious guess."""
    athlete, today = circumstances.athlete, circumstances.today
    logged = [r for r in circumstances.runs if r.on < today]
    recent = [r for r in logged if (today - r.on).days <= LOOK_BACK_DAYS]
    told_volume, told_longest = _told(athlete, circumstances.vdot)
    days_off = (today - logged[-1].on).days - 1 if logged else 0
    if days_off > NO_REDUCTION_DAYS:
        return _base_before_break(logged, told_volume, circumstances, days_off)
    if not recent:
        return _base(athlete, told_volume, told_longest, circumstances)
    volume = Distance(sum(r.base.m for r in recent) // 4)
    longest = max(r.base for r in logged if (today - r.on).days <= WINDOW_DAYS)
    is_full = _is_full(logged, athlete, today)
    if not is_full:
        volume = max(volume, told_volume)
        longest = max(longest, told_longest)
    monday = today - timedelta(days=today.weekday())
    runs = max(1, round(len(recent) / 4)) if is_full else athlete.runs_per_week or 0
    return Base(
        volume=volume,
        longest=longest,
        runs=runs,
        level=_level(athlete, volume, circumstances.vdot),
        is_from_log=is_full,
        this_week=Distance(sum(r.distance.m for r in recent if r.on >= monday)),
    )


def _base_before_break(
    logged: list[DoneRun], told: Distance, seen: Circumstances, days_off: int
) -> Base:
    """After a break: the former volume, of which the way back takes its shares."""
    last = logged[-1].on
    former = [r for r in logged if (last - r.on).days < LOOK_BACK_DAYS]
    volume = Distance(sum(r.base.m for r in former) // 4)
    is_full = _is_full(former, seen.athlete, last)
    if not is_full:
        volume = max(volume, told)
    recent = [r.base for r in former if (seen.today - r.on).days <= WINDOW_DAYS]
    longest = max(r.base for r in former) * return_ladder(days_off)[0].share
    longest = max([longest, *recent])
    return Base(
        volume=volume,
        longest=longest,
        runs=max(1, round(len(former) / 4)) if is_full else seen.athlete.runs_per_week or 0,
        level=_level(seen.athlete, volume, seen.vdot),
        is_from_log=True,
        way_back=TimeOff(
            days=days_off,
            first=seen.today,
            former=volume,
            longest=max(r.distance for r in former),
        ),
    )


def _is_full(runs: list[DoneRun], athlete: Athlete, day: date) -> bool:
    """Whether four weeks before a day are known from runs, so that words count no more.

    Who joined longer ago has told since then what they ran, with silence too.
    """
    since = min((r.on for r in runs), default=day)
    known = min(since, athlete.joined or day)
    return (day - known).days > LOOK_BACK_DAYS - 7


def _base(athlete: Athlete, volume: Distance, longest: Distance, seen: Circumstances) -> Base:
    return Base(
        volume=volume,
        longest=longest,
        runs=athlete.runs_per_week or 0,
        level=_level(athlete, volume, seen.vdot),
    )


def _told(athlete: Athlete, vdot: float | None) -> tuple[Distance, Distance]:
    """Weekly distance and longest run in the athlete's words; one stands in for the other."""
    volume, longest = athlete.weekly_volume, athlete.longest_run
    runs = athlete.runs_per_week
    if volume is None and longest is None:
        has_run = bool(athlete.results) or vdot is not None or bool(runs)
        if athlete.level in (None, Level.BEGINNER) and not has_run:
            return Distance(0), Distance(0)
        level = athlete.level or Level.BEGINNER
        return Distance(_UNKNOWN_WEEK[level]), Distance(_UNKNOWN_RUN[level])
    if volume is None and longest is not None:
        return longest * min(2.5, max(1.0, (runs or 2) * 0.7)), longest
    if longest is None:
        volume = volume or Distance(0)
        share = 1 / runs if runs else 1 / 3 if volume < _BEGINNER_BELOW else 0.3
        longest = volume * max(0.28, share)
    volume = volume or longest
    return volume, max(longest, volume * (1 / _MOST_RUNS_A_WEEK))


def _level(athlete: Athlete, volume: Distance, vdot: float | None) -> Level:
    """The level told, else inferred from volume and fitness."""
    if athlete.level is not None:
        return athlete.level
    if volume < _BEGINNER_BELOW:
        return Level.BEGINNER
    if volume >= _ADVANCED_FROM or (vdot is not None and vdot >= _ADVANCED_VDOT):
        return Level.ADVANCED
    return Level.INTERMEDIATE


class Diary:
    """What is run day by day, told and planned; answers how long and how much was run before."""

    def __init__(self, base: Base, first_day: date, runs: tuple[DoneRun, ...] = ()) -> None:
        """`runs` tell after a break what the weeks before really held; else the base stands."""
        self._longest: dict[int, int] = {}
        self._before: dict[int, Distance] = {}
        self._weeks: dict[int, int] = {}
        monday = _monday(first_day.toordinal())
        self._way_back = base.way_back
        if base.way_back is not None and runs:
            for run in (r for r in runs if r.on < first_day):
                self.add(run.on, run.distance)
            self._complete(base.way_back, min(r.on for r in runs), monday)
            return
        if base.longest:
            self._longest[first_day.toordinal() - 1] = base.longest.m
        for back in range(1, 5):
            self._weeks[monday - 7 * back] = base.volume.m

    def _complete(self, off: TimeOff, begins: date, monday: int) -> None:
        """What was run before the log begins, where that is less than a month ago."""
        before = begins.toordinal() - 1
        self._longest[before] = off.longest.m
        for back in range(1, 5):
            week = monday - 7 * back
            if week + 6 <= before:
                self._weeks[week] = off.former.m

    def add(
        self, day: date, distance: Distance, *, is_race: bool = False, run: Distance | None = None
    ) -> None:
        """Takes note of a run; a race counts as a long one, but not in the volume of its week.

        `run` is the part of it that was run, where the rest was walked.
        """
        number = day.toordinal()
        self._before.clear()
        length = (distance if run is None else run).m
        self._longest[number] = max(length, self._longest.get(number, 0))
        monday = _monday(number)
        volume = 0 if is_race else distance.m
        self._weeks[monday] = self._weeks.get(monday, 0) + volume

    def longest_before(self, day: date) -> Distance:
        """The longest run of the 30 days before a day."""
        number = day.toordinal()
        if number not in self._before:
            self._before[number] = self._longest_in(number - WINDOW_DAYS, number)
        return self._before[number]

    def _longest_in(self, first: int, last: int) -> Distance:
        """The longest run from a day to another, which is left out."""
        lengths = map(self._longest.get, range(first, last))
        return Distance(max(filter(None, lengths), default=0))

    def reach_on(self, day: date) -> Distance:
        """The longest a run on a day may be."""
        longest, off = self.longest_before(day), self._way_back
        if off is None:
            return run_ceiling(longest)
        since = self._longest_in(off.first.toordinal(), day.toordinal())
        known = off.known_on(day, longest, since)
        return max(run_ceiling(known), off.run_on_the_way(day))

    def best_week_before(self, day: date) -> Distance:
        """The largest of the four calendar weeks before the week of a day."""
        monday = _monday(day.toordinal())
        return Distance(max(self._weeks.get(monday - 7 * back, 0) for back in range(1, 5)))


def days_from(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def _monday(number: int) -> int:
    return number - (number - 1) % 7
