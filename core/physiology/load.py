"""Training load: what each session cost, what lingers and what has become fitness."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from core.units import Duration

FITNESS_DAYS, FATIGUE_DAYS = 42, 7
"""Time constants of fitness and fatigue in days."""
ACUTE_DAYS, CHRONIC_DAYS = 7, 28
MONOTONOUS = 2.0
"""A common flag; the threshold is individual (Foster 1998)."""
MOST_FORM_LOST = -30.0
"""A form below this is too much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadPicture:
    """The load up to and including a day, in units of exertion x minutes."""

    on: date
    """The day it is read on."""
    acute: int
    """Load of the last 7 days."""
    chronic: float
    """Mean weekly load of the last 28 days."""
    ratio: float | None
    """Acute by chronic; for display only, it decides nothing. None without chronic load."""
    fitness: float
    """Daily load averaged over about 42 days."""
    fatigue: float
    """Daily load averaged over about 7 days."""
    ramp: float
    """Change of fitness over the last 7 days."""
    monotony: float | None
    """Mean by standard deviation of the last 7 days; None when every day was the same."""
    strain: float | None
    """Weekly load x monotony; None when monotony is."""

    @property
    def form(self) -> float:
        """Fitness less fatigue."""
        return self.fitness - self.fatigue


def session_load(rpe: int, duration: Duration) -> int:
    """Exertion 1-10 x minutes (Foster 2001), for every sport."""
    return round(rpe * duration.minutes)


def load_picture(loads: Iterable[tuple[date, int]], today: date) -> LoadPicture:
    """The picture of all sessions up to today; days without one count as nothing."""
    days = _daily(loads, today)
    last_week, last_month = days[-ACUTE_DAYS:], days[-CHRONIC_DAYS:]
    fitness, a_week_ago, fatigue = 0.0, 0.0, 0.0
    for before_today, load in zip(range(len(days) - 1, -1, -1), days, strict=True):
        fitness += (load - fitness) / FITNESS_DAYS
        fatigue += (load - fatigue) / FATIGUE_DAYS
        if before_today == ACUTE_DAYS:
            a_week_ago = fitness
    acute, chronic = sum(last_week), sum(last_month) * ACUTE_DAYS / CHRONIC_DAYS
    monotony = monotony_of(last_week)
    return LoadPicture(
        on=today,
        acute=acute,
        chronic=chronic,
        ratio=acute / chronic if chronic else None,
        fitness=fitness,
        fatigue=fatigue,
        ramp=fitness - a_week_ago,
        monotony=monotony,
        strain=None if monotony is None else acute * monotony,
    )


def monotony_of(week: Sequence[int]) -> float | None:
    """Daily mean by daily standard deviation over 7 days, rest days as 0 (Foster 1998).

    Seven equal days have no deviation: monotony is then without bound and None is said, except for
    seven days of rest, which are not monotonous.
    """
    padded = (*([0] * (ACUTE_DAYS - len(week))), *week)
    mean = sum(padded) / len(padded)
    if not mean:
        return 0.0
    deviation = sqrt(sum((load - mean) ** 2 for load in padded) / len(padded))
    return mean / deviation if deviation else None


def is_monotonous(picture: LoadPicture) -> bool:
    """Whether the week lacked contrast between hard and easy days."""
    return picture.monotony is None or picture.monotony > MONOTONOUS


def _daily(loads: Iterable[tuple[date, int]], today: date) -> list[int]:
    """The load of each day from the first session, at least a week ago, to today."""
    by_day: defaultdict[date, int] = defaultdict(int)
    for day, load in loads:
        if day <= today:
            by_day[day] += load
    first = min([*by_day, today - timedelta(days=ACUTE_DAYS)])
    span = (today - first).days + 1
    return [by_day.get(first + timedelta(days=n), 0) for n in range(span)]
