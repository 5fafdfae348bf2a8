"""What the laws look at: the plan from today on, and what was run before, day by day."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from core.athlete import Athlete, Level
from core.physiology.age import days_between_quality
from core.physiology.returning import NO_REDUCTION_DAYS
from core.planning.circumstances import Circumstances, DoneRun, LawKind
from core.planning.health import Ban, bans_for
from core.planning.limits import WINDOW_DAYS, rest_days, run_ceiling
from core.planning.plan import Microcycle, PlannedSession, SessionStatus, TrainingPlan
from core.planning.time_off import former_run, former_week
from core.planning.way_back import TimeOff
from core.units import Distance
from core.workouts.naming import say_title
from core.workouts.steps import WorkoutKind

_WEEKS_BEFORE = 4
"""Weeks of which the largest is what a week may grow from."""

_ONCE_A_WEEK = 6
"""Days from one run to the next of who runs once a week; planned so, they are no days off."""

_LOOK_BACK = timedelta(weeks=7)
"""Further back than this before a week no law looks."""

GONE = (SessionStatus.SKIPPED, SessionStatus.MISSED)
"""Sessions that were not and will not be run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One place where a law is broken."""

    sentence: str
    """What the athlete is told, with the figures."""
    week: int | None = None
    """Number of the week."""
    session_id: str | None = None
    """The session."""
    kind: LawKind | None = None
    """How binding it is here, where that depends on how far."""
    excess: Distance = Distance(0)
    """How much less running would keep it, where it is about distance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A rule of safe training."""

    id: str
    """Stable name."""
    kind: LawKind
    """A stop is never overruled; a caution may be, after being told."""
    sentence: str
    """The rule in words."""
    repair: str
    """What to do instead, as a suggestion."""
    source: str
    """Where it comes from."""
    check: Callable[["View"], Iterator[Breach]] = field(compare=False)
    """Finds every place where it is broken, from today on."""


class Day(NamedTuple):
    """What is run on a day, in metres."""

    metres: int
    """All of it, a race excluded."""
    base: int
    """So much of it counts as a base for more."""
    longest: int
    """The longest run, as far as it counts."""


@dataclass(frozen=True)
class View:
    """A plan as the laws see it."""

    plan: TrainingPlan
    """The plan under review."""
    seen: Circumstances
    """The athlete on the day of the review."""
    heat_index: Mapping[date, float] = field(default_factory=dict)
    """Forecast heat index in degrees Celsius, where one is known."""
    only: int | None = None
    """Number of the one week that is looked at; None for all that are not over."""
    _best_before: dict[date, Distance] = field(default_factory=dict, init=False, repr=False)

    @property
    def today(self) -> date:
        """The day of the review."""
        return self.seen.today

    @property
    def athlete(self) -> Athlete:
        """The athlete."""
        return self.seen.athlete

    @property
    def level(self) -> Level:
        """The level the plan was written for."""
        return self.plan.level

    def say(self, distance: Distance) -> str:
        """A distance in the athlete's units."""
        return distance.say(self.athlete.preferences.units)

    def name(self, session: PlannedSession) -> str:
        """The name of a session's workout, in the athlete's units."""
        return say_title(session.workout, self.athlete.preferences.units)

    @cached_property
    def age(self) -> int | None:
        """Age today."""
        return self.athlete.age_on(self.today)

    @cached_property
    def start(self) -> date:
        """The first day of the plan that holds a session."""
        first = next(iter(self.plan.sessions()), None)
        return first.on if first else self.today

    @cached_property
    def weeks(self) -> tuple[Microcycle, ...]:
        """The weeks that are not over."""
        return tuple(
            w for w in self.plan.weeks if w.sunday >= self.today and self.only in (None, w.number)
        )

    @cached_property
    def coming(self) -> tuple[PlannedSession, ...]:
        """Sessions from today on that are still to be done."""
        return tuple(s for w in self.weeks for s in w.sessions if s.on >= self.today and s.is_open)

    @cached_property
    def runs(self) -> tuple[PlannedSession, ...]:
        """Runs from today on that are still to be done."""
        return tuple(s for s in self.coming if s.workout.is_run)

    def planned_in(self, week: Microcycle) -> bool:
        """Whether a week still holds training runs to be done."""
        return any(
            s.workout.is_run and s.is_open and s.on >= self.today and s.kind is not WorkoutKind.RACE
            for s in week.sessions
        )

    @cached_property
    def hard(self) -> tuple[PlannedSession, ...]:
        """Every hard run of the plan that was or will be done, in order of day."""
        return tuple(s for s in self.plan.sessions() if s.workout.is_hard and s.status not in GONE)

    @cached_property
    def hard_runs(self) -> tuple[DoneRun, ...]:
        """Hard runs of the last days that were none of the plan's hard sessions."""
        planned = {s.activity_id for s in self.hard}
        return tuple(
            run
            for run in self.seen.runs
            if run.is_hard
            and run.id not in planned
            and 0 <= (self.today - run.on).days < self.hard_gap
        )

    @cached_property
    def bans(self) -> tuple[Ban, ...]:
        """What health forbids."""
        return bans_for(self.athlete, self.today)

    @cached_property
    def hard_gap(self) -> int:
        """Days from one hard session to the next."""
        return days_between_quality(self.age)

    @cached_property
    def rest_days(self) -> int:
        """Days a week without training."""
        return rest_days(self.level, self.age)

    @cached_property
    def daily(self) -> Mapping[int, Day]:
        """What each day holds: what was logged, and what is still planned from today on.

        Where one week alone is looked at, as far back as it matters to that week.
        """
        days: dict[int, Day] = {}
        first, last = self._span
        for run in self.seen.runs:
            if first <= run.on <= last:
                _add(days, run.on, run.distance.m, run.base.m)
        logged, told = set(days), {run.id for run in self.seen.runs}
        weeks = (w for w in self.plan.weeks if first <= w.sunday and w.monday <= last)
        for session in (session for week in weeks for session in week.sessions):
            workout, status = session.workout, session.status
            if not workout.is_run or status in GONE or session.activity_id in told:
                continue
            is_over = session.on < self.today or status is not SessionStatus.PLANNED
            if not is_over or session.on.toordinal() not in logged:
                metres, is_race = workout.distance.m, workout.kind is WorkoutKind.RACE
                _add(days, session.on, metres, metres, is_race=is_race)
        return days

    @property
    def _span(self) -> tuple[date, date]:
        """The first and the last day that matter."""
        if self.only is None or not self.weeks:
            return date.min, date.max
        return self.weeks[0].monday - _LOOK_BACK, self.weeks[0].sunday

    @cached_property
    def _lengths(self) -> tuple[list[int], list[int]]:
        """The days on which something was or will be run, in order, and the longest run of each."""
        days = sorted(self.daily)
        return days, [self.daily[day].longest for day in days]

    def longest_before(self, day: date) -> Distance:
        """The longest run of the 30 days before a day, what was told before the plan included."""
        number = day.toordinal()
        longest = self._longest_in(number - WINDOW_DAYS, number)
        if number - self.start.toordinal() < WINDOW_DAYS:
            longest = max(longest, self.plan.base_longest.m)
        return Distance(longest)

    def _longest_in(self, first: int, last: int) -> int:
        """The longest run from a day to another, which is left out, in metres."""
        days, lengths = self._lengths
        return max(lengths[bisect_left(days, first) : bisect_left(days, last)], default=0)

    @cached_property
    def time_off(self) -> TimeOff | None:
        """The last days off: those the plan knows of, or those of which only the log tells."""
        known = self.plan.time_off
        last = max((r.on for r in self.seen.runs if r.on < self.today), default=None)
        days = (self.today - last).days - 1 if last else 0
        is_known = known is not None and last is not None and known.first > last
        if last is None or days <= NO_REDUCTION_DAYS or is_known:
            return known
        if days <= _ONCE_A_WEEK and not self._planned_since(last):
            return known
        return TimeOff(
            days=days,
            first=self.today,
            former=former_week(self.plan, self.seen, last),
            longest=former_run(self.plan, self.seen, last),
        )

    def _planned_since(self, last: date) -> bool:
        """Whether a run was planned after a day and before today."""
        return any(last < s.on < self.today and s.workout.is_run for s in self.plan.sessions())

    def known_on(self, day: date) -> Distance:
        """The run from which one on a day may grow, on the way back after days off too."""
        longest, off = self.longest_before(day), self.time_off
        if off is None:
            return longest
        since = Distance(self._longest_in(off.first.toordinal(), day.toordinal()))
        return off.known_on(day, longest, since)

    def reach_on(self, day: date) -> Distance:
        """The longest sensible run on a day, on the way back after days off too."""
        reach, off = run_ceiling(self.known_on(day)), self.time_off
        return reach if off is None else max(reach, off.run_on_the_way(day))

    @cached_property
    def weekly(self) -> Mapping[date, Distance]:
        """Distance of every calendar week by its Monday, races excluded."""
        sums = _by_week((number, day.metres) for number, day in self.daily.items())
        return {date.fromordinal(monday): Distance(held) for monday, held in sums.items()}

    @cached_property
    def _bases(self) -> Mapping[int, int]:
        """Metres of every calendar week by its Monday, as far as they count as a base for more."""
        return _by_week((number, day.base) for number, day in self.daily.items())

    @cached_property
    def _told_until(self) -> int:
        """The Monday up to which the weeks before the plan count, as they were told."""
        begins = self.plan.weeks[0].monday if self.plan.weeks else self.today
        return _monday(begins.toordinal()) + 7 * _WEEKS_BEFORE - 1

    def best_week_before(self, monday: date) -> Distance:
        """The largest of the four weeks before, what was told before the plan included."""
        if monday not in self._best_before:
            self._best_before[monday] = self._best(monday)
        return self._best_before[monday]

    def _best(self, monday: date) -> Distance:
        number, bases = monday.toordinal(), self._bases
        best = self.plan.base_volume.m if number <= self._told_until else 0
        if self.plan.time_off is not None:
            best = max(best, self.plan.time_off.week_on_the_way(monday).m)
        for back in range(1, _WEEKS_BEFORE + 1):
            best = max(best, bases.get(number - 7 * back, 0))
        return Distance(best)


def _add(days: dict[int, Day], on: date, metres: int, base: int, *, is_race: bool = False) -> None:
    """A run more on a day; a race is one of its runs, but not in the volume of its week."""
    number = on.toordinal()
    was = days.get(number)
    if was is None:
        days[number] = Day(0, 0, base) if is_race else Day(metres, base, base)
    elif is_race:
        days[number] = Day(was.metres, was.base, max(was.longest, base))
    else:
        days[number] = Day(was.metres + metres, was.base + base, max(was.longest, base))


def _by_week(metres: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    sums: dict[int, int] = {}
    for number, held in metres:
        monday = _monday(number)
        sums[monday] = sums.get(monday, 0) + held
    return sums


def _monday(number: int) -> int:
    return number - (number - 1) % 7
