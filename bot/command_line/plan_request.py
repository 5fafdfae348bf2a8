"""Reads what `coach plan` is asked for: the goal, the athlete and the first day."""

import argparse
from dataclasses import dataclass
from datetime import date

from bot.command_line.moments import read_date
from bot.command_line.options import UsageFault
from core.athlete import (
    Athlete,
    Availability,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    Preferences,
    RaceResult,
    Weekday,
)
from core.physiology.fitness import implausible
from core.physiology.performance import HALF_MARATHON, MARATHON
from core.units import Distance, Duration, Units, parse_distance, parse_duration

KINDS = {
    "base": GoalKind.BASE,
    "fit": GoalKind.BASE,
    "start-to-run": GoalKind.START_TO_RUN,
    "start": GoalKind.START_TO_RUN,
    "come-back": GoalKind.COME_BACK,
}
RACES = {
    "half": HALF_MARATHON,
    "half-marathon": HALF_MARATHON,
    "marathon": MARATHON,
}
WEEKDAYS = {day.name[:3].lower(): day for day in Weekday}
LONGEST_DAY_MINUTES = 24 * 60
OLDEST = 110
MOST_A_WEEK, MOST_AT_ONCE = Distance(350_000), Distance(200_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """What a plan is asked for."""

    goal: Goal
    """What to train for."""
    athlete: Athlete
    """Who trains, as far as it was told."""
    today: date
    """The first day of the plan."""


def read_request(options: argparse.Namespace, *, today: date) -> PlanRequest:
    """The request that the options make; raises UsageFault where one can't be meant."""
    today = read_date(options.today, "--today") if options.today else today
    goal = _read_goal(options)
    if goal.race and goal.race.on < today:
        raise UsageFault(f"--date {goal.race.on} has passed; the plan starts on {today}.")
    return PlanRequest(goal=goal, athlete=_read_athlete(options, goal, today), today=today)


def _read_athlete(options: argparse.Namespace, goal: Goal, today: date) -> Athlete:
    if options.runs is not None and not 0 <= options.runs <= 21:
        raise UsageFault(f"--runs {options.runs} can't be meant; say how many runs a week.")
    if options.age is not None and not 4 <= options.age <= OLDEST:
        raise UsageFault(f"--age {options.age} can't be meant.")
    free = _read_week(options.days, options.minutes)
    long_day = _read_weekday(options.long_day, "--long-day") if options.long_day else None
    if long_day is not None and free[long_day] == 0:
        raise UsageFault(f"--long-day {options.long_day} is no free day; add it to --days.")
    return Athlete(
        id="plan",
        preferences=Preferences(units=Units(options.units)),
        birth_year=None if options.age is None else today.year - options.age,
        level=_read_level(options.level),
        weekly_volume=_read_distance(options.weekly, "--weekly", MOST_A_WEEK),
        longest_run=_read_distance(options.longest, "--longest", MOST_AT_ONCE),
        runs_per_week=options.runs,
        results=_read_results(options.recent, today, Units(options.units)),
        goal=goal,
        availability=Availability(weekly=free),
        long_run_day=long_day,
        joined=today,
    )


def _read_goal(options: argparse.Namespace) -> Goal:
    name = options.goal.strip().lower().replace(" ", "-")
    if name in KINDS:
        return Goal(kind=KINDS[name])
    distance = RACES.get(name) or parse_distance(name)
    if distance is None:
        raise UsageFault(
            f"--goal {options.goal!r} is no goal; write 5k, 10k, half, marathon, 50k, a distance "
            "such as 12km, base or start-to-run."
        )
    if not options.date:
        raise UsageFault(f"a race wants its day: --goal {options.goal} --date 2027-04-11.")
    race = GoalRace(
        distance=distance,
        on=read_date(options.date, "--date"),
        target=_read_duration(options.target, "--target") if options.target else None,
    )
    return Goal(kind=GoalKind.RACE, race=race)


def _read_results(text: str | None, today: date, units: Units) -> tuple[RaceResult, ...]:
    """The result of "5k 20:00" or "half marathon 1:45:00"."""
    if not text:
        return ()
    *words, time = text.replace(" in ", " ").split()
    name = "-".join(words).lower()
    distance = RACES.get(name) or parse_distance("".join(words))
    duration = parse_duration(time)
    if distance is None or duration is None or not distance or not duration:
        raise UsageFault(f'--recent {text!r} is no result; write it as "5k 20:00".')
    result = RaceResult(distance=distance, duration=duration)
    if doubt := implausible(result, today, units):
        raise UsageFault(f"--recent {text!r}: {doubt}")
    return (result,)


def _read_distance(text: str | None, option: str, most: Distance) -> Distance | None:
    """A distance with its unit, no longer than anybody's; a bare figure counts kilometres."""
    if text is None:
        return None
    distance = parse_distance(text)
    if distance is None:
        distance = parse_distance(f"{text}km")
    if distance is None:
        raise UsageFault(f"{option} {text!r} is no distance; write it as 40km or 25mi.")
    if distance > most:
        raise UsageFault(f"{option} {text!r} can't be meant; {most.say()} is the most I believe.")
    return distance


def _read_duration(text: str, option: str) -> Duration:
    duration = parse_duration(text)
    if not duration:
        raise UsageFault(f"{option} {text!r} is no time; write it as 3:29:00 or 45min.")
    return duration


def _read_level(text: str | None) -> Level | None:
    if text is None:
        return None
    if text.lower() not in list(Level):
        raise UsageFault(f"--level {text!r} is none of {', '.join(Level)}.")
    return Level(text.lower())


def _read_week(days: str | None, minutes: str | None) -> tuple[int | None, ...]:
    """Minutes free on Monday to Sunday; None is free without a limit."""
    free = _read_days(days) if days else set(Weekday)
    limits = _read_minutes(minutes) if minutes else {}
    return tuple(limits.get(day) if day in free else 0 for day in Weekday)


def _read_days(text: str) -> set[Weekday]:
    """The days of "tue,thu,sat" or "mon-fri"."""
    days: set[Weekday] = set()
    for part in _split(text):
        first, _, last = part.partition("-")
        start = _read_weekday(first, "--days")
        end = _read_weekday(last, "--days") if last else start
        days |= {Weekday((start + n) % 7) for n in range((end - start) % 7 + 1)}
    return days


def _read_minutes(text: str) -> dict[Weekday, int]:
    limits: dict[Weekday, int] = {}
    for part in _split(text):
        name, _, figure = part.partition("=")
        if not figure.isdecimal() or int(figure) > LONGEST_DAY_MINUTES:
            raise UsageFault(f"--minutes {part!r} is no limit; write it as tue=60,sun=150.")
        limits |= dict.fromkeys(_read_days(name), int(figure))
    return limits


def _read_weekday(name: str, option: str) -> Weekday:
    day = WEEKDAYS.get(name.strip().lower()[:3])
    if day is None or not day.name.lower().startswith(name.strip().lower()):
        raise UsageFault(f"{option} {name!r} is no weekday; write mon, tue, wed and so on.")
    return day


def _split(text: str) -> list[str]:
    return [part for part in text.replace(",", " ").split() if part]
