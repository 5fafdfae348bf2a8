"""What a day has room for: free time by availability and rules, and what health allows."""

from datetime import date

from core.athlete import Athlete, RuleKind
from core.planning.health import EASY_LONG, Ban, ban_on
from core.planning.plan import PlannedSession
from core.planning.week_solver import DayRoom
from core.workouts.steps import WorkoutKind


def room_on(athlete: Athlete, bans: tuple[Ban, ...], day: date) -> DayRoom:
    """What a day has room for, by availability, standing rules and health."""
    passing = (ban for ban in bans if not ban.running and ban.law not in EASY_LONG)
    return DayRoom(
        on=day,
        minutes=0 if ban_on(bans, day, running=True) else minutes_on(athlete, day),
        is_hard_already=has_hard_duty(athlete, day),
        allows_hard=ban_on(bans, day, running=False) is None,
        allows_long=not any(ban.covers(day) for ban in passing),
    )


def minutes_on(athlete: Athlete, day: date) -> int | None:
    """Minutes free on a day by availability and standing rules: 0 none, None without a limit."""
    for rule in athlete.rules:
        if rule.kind is RuleKind.NEVER_ON and rule.weekday == day.weekday():
            return 0
    return athlete.availability.minutes_on(day)


def has_hard_duty(athlete: Athlete, day: date) -> bool:
    """Whether a fixed commitment taxes the legs on a day."""
    return any(
        rule.kind is RuleKind.COMMITMENT and rule.is_hard and rule.weekday == day.weekday()
        for rule in athlete.rules
    )


def fits(session: PlannedSession, athlete: Athlete) -> bool:
    """Whether a session's day is free and has the minutes; a race makes its own day."""
    if session.kind is WorkoutKind.RACE:
        return True
    if session.workout.is_run and has_hard_duty(athlete, session.on):
        return False
    minutes = minutes_on(athlete, session.on)
    return minutes is None or session.workout.duration.minutes <= minutes
