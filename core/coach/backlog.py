"""The runs of the weeks before, told at once by a newcomer: logged in one line, and a base."""

from collections.abc import Sequence

from core.activities.activity import Activity
from core.athlete import Sport
from core.coach.turn import Turn
from core.commands import Command, LogActivity, SetProfile
from core.units import Distance

MANY = 4
"""Runs told in one message that are not said back one by one."""
FEWEST_DAYS = 14
"""Days that tell what a usual week is."""


def tells_many(commands: Sequence[Command]) -> bool:
    """Whether a message tells so many runs that each of them needs no word of its own."""
    return sum(isinstance(command, LogActivity) for command in commands) >= MANY


def say_backlog(before: Turn, after: Turn) -> str:
    """All runs a message brought, in one line; empty when none of them was new."""
    runs = _new_runs(before, after)
    if not runs:
        return ""
    days = sorted(run.on for run in runs)
    return after.phrase(
        "log.many",
        count=len(runs),
        first=after.date(days[0]),
        last=after.date(days[-1]),
        distance=after.amount(_total(runs)),
    )


def base_of_backlog(before: Turn, after: Turn) -> SetProfile | None:
    """The usual week and the longest run that runs of two weeks and more show."""
    runs = _new_runs(before, after)
    days = (after.today - min(run.on for run in runs)).days if runs else 0
    if days < FEWEST_DAYS or after.athlete.weekly_volume is not None:
        return None
    weeks = days / 7
    kilometres = round(_total(runs).km / weeks)
    longest = max((run.distance for run in runs if run.distance), default=None)
    return SetProfile(
        weekly_volume=Distance.from_km(kilometres),
        runs_per_week=max(1, round(len(runs) / weeks)),
        longest_run=longest,
    )


def _new_runs(before: Turn, after: Turn) -> list[Activity]:
    known = {activity.id for activity in before.record.activities}
    return [a for a in after.record.activities if a.id not in known and a.sport is Sport.RUN]


def _total(runs: Sequence[Activity]) -> Distance:
    return Distance(sum(run.distance.m for run in runs if run.distance))
