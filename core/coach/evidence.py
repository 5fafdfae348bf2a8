"""What the log says about the athlete: the runs planning counts from, and present fitness."""

from datetime import date, timedelta

from core.activities.activity import Activity
from core.athlete import RaceResult, Sport
from core.coach.snapshot import Record
from core.physiology.performance import HIGHEST_VDOT, LOWEST_VDOT, training_paces, vdot_of
from core.planning.circumstances import DoneRun
from core.units import Distance, Duration, Pace
from core.workouts.steps import HARD_KINDS

REMEMBERED = timedelta(weeks=26)
"""How far back runs and results count."""
HARD_RPE = 7
"""Exertion from which a run counts as hard."""
USUAL_PACE = Pace(390)
"""Easy pace assumed while fitness is unknown, 6:30/km."""
SHORTEST_RESULT, LONGEST_RESULT = Distance(1400), Distance(51_000)
"""Results outside say little about endurance (Daniels: 1500 m to 50 km)."""


def done_runs(record: Record, today: date, vdot: float | None) -> tuple[DoneRun, ...]:
    """The runs of the last half year, oldest first, with what was not told estimated."""
    pace = training_paces(vdot).easy.middle if vdot else USUAL_PACE
    since = today - REMEMBERED
    runs = [
        _done_run(activity, pace)
        for activity in record.activities
        if activity.sport is Sport.RUN
        and since <= activity.on <= today
        and (activity.distance or activity.duration)
    ]
    return tuple(sorted(runs, key=lambda run: run.on))


def present_vdot(record: Record, today: date) -> float | None:
    """The fitness the latest evidence shows: the best result of the last half year."""
    recent = [
        _vdot(result)
        for result in record.athlete.results
        if result.on is None or result.on >= today - REMEMBERED
    ]
    told = [vdot for vdot in recent if vdot is not None]
    if told:
        return max(told)
    return record.plan.vdot if record.plan else None


def _vdot(result: RaceResult) -> float | None:
    if not SHORTEST_RESULT <= result.distance <= LONGEST_RESULT or not result.duration:
        return None
    vdot = vdot_of(result.distance, result.duration)
    return vdot if LOWEST_VDOT <= vdot <= HIGHEST_VDOT else None


def _done_run(activity: Activity, easy: Pace) -> DoneRun:
    distance = activity.distance or easy.within(activity.duration or Duration(0))
    duration = activity.duration or easy.over(distance)
    is_hard = activity.is_race or (activity.rpe or 0) >= HARD_RPE or activity.kind in HARD_KINDS
    return DoneRun(on=activity.on, distance=distance, duration=duration, is_hard=is_hard)
