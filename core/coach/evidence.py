"""What the record says about the athlete's fitness, and what planning sees of the record."""

from datetime import date, timedelta

from core.activities.evidence import results_in
from core.activities.history import done_runs, weekly_totals, without_leaps
from core.athlete import RaceResult, Sport
from core.coach.snapshot import Record
from core.physiology.fitness import FitnessReading, fitness_from, implausible
from core.physiology.performance import training_paces
from core.planning.circumstances import Circumstances
from core.units import Distance, Pace

REMEMBERED = timedelta(weeks=26)
"""How far back results and runs count."""
USUAL_WEEKS = 4
"""Whole weeks of the log that tell a usual week."""
TAPER_WEEKS = 3
"""So many weeks before a race are lighter and tell little of what is usual."""
USUAL_PACE = Pace(390.0)
"""Easy pace assumed while fitness is unknown, 6:30/km."""


def circumstances_of(record: Record, today: date) -> Circumstances:
    """All that planning may take into account, from the record."""
    vdot = present_vdot(record, today)
    easy = training_paces(vdot).easy.middle if vdot else USUAL_PACE
    since = today - REMEMBERED
    recent = (a for a in record.activities if since <= a.on <= today)
    runs = without_leaps(done_runs(recent, easy), record.athlete.longest_run, record.athlete.joined)
    return Circumstances(athlete=record.athlete, today=today, runs=runs, vdot=vdot)


def present_vdot(record: Record, today: date) -> float | None:
    """The fitness the evidence shows; the plan's where there is none."""
    fitness = read_fitness(record, today).fitness
    if fitness is not None:
        return fitness.vdot
    return record.plan.vdot if record.plan else None


def read_fitness(record: Record, today: date) -> FitnessReading:
    """What all the evidence of the last half year says together, and how it came to be."""
    since = today - REMEMBERED
    results = results_in(record.activities, record.athlete.results)
    recent = [r for r in results if r.on is None or r.on >= since]
    told_on = record.athlete.joined
    return fitness_from(recent, today, days_off=_days_off(record, today), told_on=told_on)


def latest_result(record: Record, today: date) -> RaceResult | None:
    """The latest plausible result of the last half year."""
    since = today - REMEMBERED
    results = results_in(record.activities, record.athlete.results)
    recent = [r for r in results if r.on is None or r.on >= since]
    believed = [r for r in recent if implausible(r, today) is None]
    told_on = record.athlete.joined or today
    return max(believed, key=lambda r: (r.on or told_on, r.is_race), default=None)


def usual_week(record: Record, today: date) -> Distance | None:
    """The mean weekly distance of four whole weeks of the log; else the one told.

    Of the last ones, or of those before a taper: the largest that ends in the last three weeks.
    """
    monday = today - timedelta(days=today.weekday())
    runs = circumstances_of(record, today).runs
    totals = weekly_totals(runs, monday, USUAL_WEEKS + TAPER_WEEKS)
    spans = [totals[back : back + USUAL_WEEKS] for back in range(TAPER_WEEKS + 1)]
    if not all(spans[-1]):
        return record.athlete.weekly_volume
    return Distance(round(max(sum(week.m for week in span) for span in spans) / USUAL_WEEKS))


def _days_off(record: Record, today: date) -> int:
    last = max((a.on for a in record.activities if a.sport is Sport.RUN), default=today)
    return max(0, (today - last).days)
