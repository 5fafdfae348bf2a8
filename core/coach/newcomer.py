"""What a newcomer means by words about runs and plans that are not there yet."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from core.athlete import Weekday
from core.coach.profile import doubtful_result
from core.coach.questions import open_questions
from core.coach.turn import Turn
from core.commands import (
    BlockDates,
    Command,
    LogActivity,
    Remember,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
)
from core.replies import Expects
from core.units import Distance, Duration

LONG_AGO = timedelta(days=42)
"""A newcomer's bare distance on a day further back is a race to come."""


def meant_by_newcomer(command: Command, turn: Turn) -> Command | None:
    """What somebody without a plan means by a command about one; None when just what it says."""
    match command:
        case BlockDates(minutes=None):
            return SetAvailability(days=_weekdays(command.first, command.last))
        case SetAvailability(days=(), count=int() as count) if _is_asked_runs(turn):
            return SetProfile(runs_per_week=count)
        case LogActivity():
            return goal_or_result(command, turn)
        case ScaleSession(to_distance=Distance() as distance):
            return SetGoal(distance=distance)
        case ScaleSession(to_duration=Duration() as duration) if _is_asked_minutes(turn):
            return SetAvailability(days=tuple(Weekday), minutes=round(duration.minutes))
        case _:
            return None


def _is_asked_runs(turn: Turn) -> bool:
    """Whether "4 days" tells how often they run now, rather than when they can."""
    left = open_questions(turn)
    return Expects.RUNS_PER_WEEK in left and turn.dialogue.expects is not Expects.DAYS


def _is_asked_minutes(turn: Turn) -> bool:
    return Expects.MINUTES.value not in turn.dialogue.introduced


def without_doubles(commands: Sequence[Command]) -> tuple[Command, ...]:
    """The commands of a message; "old knee trouble, but nothing hurts now" is no ache of today."""
    if not any(isinstance(c, SetProfile) and c.has_no_injuries for c in commands):
        return tuple(commands)
    is_vague = [isinstance(c, ReportNiggle) and c.severity is None for c in commands]
    kept = (
        Remember(words=c.words) if isinstance(c, ReportNiggle) and vague else c
        for c, vague in zip(commands, is_vague, strict=True)
    )
    return tuple(c for c in kept if not isinstance(c, ReportRecovered))


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
    is_open = Expects.RESULT.value not in turn.dialogue.introduced
    if not (is_bare and is_open) or command.distance is None or command.duration is None:
        return None
    result = SetProfile(result_distance=command.distance, result_duration=command.duration)
    return None if doubtful_result(result, turn.today, turn.units) else result
