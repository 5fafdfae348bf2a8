"""The runner as the writing of a week sees them: pacing, room on each day, and bans."""

from dataclasses import dataclass, field, replace
from datetime import date

from core.athlete import Athlete, GoalRace, Level, RuleKind, Weekday
from core.physiology.age import days_between_quality, most_runs
from core.physiology.zones import heart_rate_zones
from core.planning.circumstances import Circumstances
from core.planning.demands import Demand, demand_of
from core.planning.health import Ban, bans_for
from core.planning.history import Base
from core.planning.limits import MOST_LONG_SHARE, is_young, long_share, long_time_cap, rest_days
from core.planning.rooms import room_on
from core.planning.week_solver import DayRoom
from core.units import Distance, Duration, Pace, Units
from core.workouts.estimate import Pacing
from core.workouts.steps import Zone

_USUAL_RUNS = {
    Level.BEGINNER: ((25, 3), (999, 4)),
    Level.INTERMEDIATE: ((25, 3), (45, 4), (999, 5)),
    Level.ADVANCED: ((30, 3), (45, 4), (65, 5), (999, 6)),
}
_LONG_RUN_RULES = 3
"""Races that need so many runs a week stand and fall with their long run."""
_REALLY_USED = 0.9
"""Share of the minutes of other days that is run: hard sessions and half units leave some."""
_NO_LIMIT = 24 * 60
_MOST_RUNS = {Level.BEGINNER: 5, Level.INTERMEDIATE: 6, Level.ADVANCED: 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Runner:
    """All about the athlete that decides how a week is written."""

    athlete: Athlete
    """The athlete."""
    today: date
    """The local day."""
    base: Base
    """What was run before."""
    pacing: Pacing
    """What each zone means for them."""
    demand: Demand | None
    """What the race asks for, when there is one."""
    race_on: date | None
    """Day of the race."""
    easy_pace: Pace
    """The pace easy running is estimated with."""
    bans: tuple[Ban, ...]
    """Days on which health forbids running or hard running."""

    others: Distance = Distance(0)
    """What the other days hold, where they are short of time for a marathon; else zero."""
    presses: bool = False
    """Whether time is so short that every week grows as far as is safe."""
    rooms: dict[date, DayRoom] = field(default_factory=dict, compare=False)
    """What was found out about days, so that it is found out once."""

    @property
    def level(self) -> Level:
        """Experience."""
        return self.base.level

    @property
    def age(self) -> int | None:
        """Age today."""
        return self.athlete.age_on(self.today)

    @property
    def units(self) -> Units:
        """Kilometres or miles."""
        return self.athlete.preferences.units

    @property
    def hard_gap(self) -> int:
        """Days from one hard session to the next."""
        return days_between_quality(self.age)

    @property
    def rest_days(self) -> int:
        """Days a week without training."""
        return rest_days(self.level, self.age, returning=self.base.way_back is not None)

    def room_on(self, day: date) -> DayRoom:
        """What a day has room for, by availability, standing rules and health."""
        room = self.rooms.get(day)
        if room is None:
            room = self.rooms[day] = room_on(self.athlete, self.bans, day)
        return room

    def free_days(self) -> int:
        """Days of an ordinary week on which running is possible."""
        return sum(1 for day in Weekday if self.is_usually_free(day))

    def most_days(self) -> int:
        """Runs a week that days and standing rules leave room for."""
        counts = [r.count for r in self.athlete.rules if r.kind is RuleKind.MOST_RUNS and r.count]
        return min([self.free_days(), *counts])

    def within_race_cap(self) -> Distance:
        """The longest run that its time cap allows before this race."""
        return self.within(long_time_cap(self.demand.race if self.demand else None))

    def most_runs(self, volume: Distance | None = None) -> int:
        """Runs of a week of a volume: what they do, or what fits it and the level; never more."""
        kilometres = (volume or self.base.volume).km
        fitting = next(n for most, n in _USUAL_RUNS[self.level] if kilometres < most)
        usual = self.base.runs
        wanted = fitting if not usual else max(min(usual, 7), min(fitting, usual + 1))
        limits = [self.most_days(), _MOST_RUNS[self.level], 7 - self.rest_days, wanted]
        if is_young(self.age):
            limits.append(most_runs(self.age or 0) or 7)
        return max(1, min(limits))

    def long_cap(self) -> Distance:
        """The longest run that time, standing rules and the roomiest free day allow."""
        race = self.demand.race if self.demand else None
        caps = [self.within(long_time_cap(race))]
        for rule in self.athlete.rules:
            if rule.kind is RuleKind.LONG_RUN_CAP:
                caps += [rule.distance] if rule.distance else []
                caps += [self.within(rule.duration)] if rule.duration else []
        roomiest = self._roomiest_day()
        if roomiest is not None:
            caps.append(self.within(Duration.from_minutes(roomiest)))
        return min(caps)

    def within(self, duration: Duration) -> Distance:
        """How far easy running goes in a duration, a second short of it so as never to be over."""
        return self.easy_pace.within(Duration(max(0, duration.s - 1)))

    def easy_within(self, minutes: float) -> Distance:
        """How far easy running goes in so many minutes."""
        return self.easy_pace.within(Duration.from_minutes(minutes))

    def minutes_for(self, distance: Distance) -> int:
        """Whole minutes of easy running that a distance takes, rounded up."""
        return -(-self.easy_pace.over(distance).s // 60)

    def say_time_for(self, distance: Distance) -> str:
        """The time to set aside for an easy run over a distance: "1 h 35", in fives of minutes."""
        return Duration.from_minutes(-(-self.minutes_for(distance) // 5) * 5).say()

    def is_usually_free(self, day: Weekday) -> bool:
        """Whether running is possible on a day of an ordinary week."""
        if self.athlete.availability.weekly[day] == 0:
            return False
        return not any(
            rule.weekday == day
            and (
                rule.kind is RuleKind.NEVER_ON
                or (rule.kind is RuleKind.COMMITMENT and rule.is_hard)
            )
            for rule in self.athlete.rules
        )

    def _roomiest_day(self) -> int | None:
        free = [self.athlete.availability.weekly[d] for d in Weekday if self.is_usually_free(d)]
        return None if None in free or not free else max(m for m in free if m is not None)


def runner_of(
    circumstances: Circumstances, base: Base, race: GoalRace | None, *, presses: bool = False
) -> Runner:
    """The runner on a day, training for a race or none."""
    athlete = circumstances.athlete
    pacing = Pacing(
        vdot=circumstances.vdot,
        level=base.level,
        heart_rates=heart_rate_zones(athlete, circumstances.today),
        race=race.distance if race else None,
        race_target=race.target if race else None,
    )
    runner = Runner(
        athlete=athlete,
        today=circumstances.today,
        base=base,
        pacing=pacing,
        demand=demand_of(race.distance, base.level) if race else None,
        race_on=race.on if race else None,
        easy_pace=pacing.estimate(Zone.EASY),
        bans=bans_for(athlete, circumstances.today),
        presses=presses,
    )
    return replace(runner, others=_others(runner))


def _others(runner: Runner) -> Distance:
    """What the other days hold, where a marathon's long run can't keep its share beside them.

    Zero where they have time enough, and where the long run would be too much of the week.
    """
    demand, weekly = runner.demand, runner.athlete.availability.weekly
    if demand is None or demand.least_runs < _LONG_RUN_RULES:
        return Distance(0)
    runs = runner.most_runs(demand.peak_volume)
    minutes = [weekly[day] for day in Weekday if runner.is_usually_free(day)]
    limits = sorted(_NO_LIMIT if m is None else m for m in minutes)[:-1]
    most = limits[max(0, len(limits) - runs + 1) :]
    others = Distance(round(sum(runner.easy_within(m - 1).m for m in most) * _REALLY_USED))
    needed = min(demand.least_long, runner.within_race_cap())
    share = needed.m / (needed + others).m
    return others if long_share(runs) < share <= MOST_LONG_SHARE else Distance(0)
