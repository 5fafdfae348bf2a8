"""What a newcomer means by words about runs and plans that are not there yet."""

import calendar
from datetime import date, timedelta

from core.athlete import Weekday
from core.coach.profile import doubtful_result
from core.coach.turn import Turn
from core.commands import (
    BlockDates,
    Command,
    LogActivity,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
)
from core.units import Distance, Duration

LONG_AGO = timedelta(days=42)
"""A newcomer's bare distance on a day further back is a race to come."""


def meant_by_newcomer(command: Command, turn: Turn) -> Command | None:
    """What somebody without a plan means by a command about one; None when just what it says."""
    match command:
        case BlockDates(minutes=None):
            return SetAvailability(days=_weekdays(command.first, command.last))
        case LogActivity():
            return goal_or_result(command, turn)
        case ScaleSession(to_distance=Distance() as distance):
            return SetGoal(distance=distance)
        case ScaleSession(to_duration=Duration() as duration):
            return SetAvailability(days=tuple(Weekday), minutes=round(duration.minutes))
        case _:
            return None


def _weekdays(first: date, last: date) -> tuple[Weekday, ...]:
    """ "Sunday is free" while days are asked for: every Sunday is."""
    days = (first + timedelta(days=n) for n in range(min(7, (last - first).days + 1)))
    return tuple(sorted(Weekday(day.weekday()) for day in days))


def goal_or_result(command: LogActivity, turn: Turn) -> SetGoal | SetProfile | None:
    """What a newcomer's bare figures mean rather than a run of the log.

    A distance and a day long gone by is the race to come, a distance and a time is a result.
    """
    if command == LogActivity(on=command.on, distance=command.distance) and command.distance:
        if turn.today - command.on > LONG_AGO:
            return SetGoal(distance=command.distance, on=_next_occurrence(command.on, turn.today))
        return None
    return _result_told(command, turn)


def _next_occurrence(day: date, today: date) -> date:
    """The same day of the year, the next time it comes."""
    years = range(today.year, today.year + 5)
    days = (date(year, day.month, day.day) for year in years if _exists(year, day))
    return next(coming for coming in days if coming > today)


def _exists(year: int, day: date) -> bool:
    return (day.month, day.day) != (2, 29) or calendar.isleap(year)


def _result_told(command: LogActivity, turn: Turn) -> SetProfile | None:
    is_bare = command == LogActivity(
        on=turn.today,
        distance=command.distance,
        duration=command.duration,
        is_race=command.is_race,
    )
    if not is_bare or command.distance is None or command.duration is None:
        return None
    result = SetProfile(result_distance=command.distance, result_duration=command.duration)
    return None if doubtful_result(result, turn.today, turn.units) else result
