"""A new day: what was not done is missed once its grace is over; what forbids running goes on."""

from dataclasses import replace
from datetime import date, timedelta

from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record
from core.planning.adjusting import roll_over
from core.planning.pain import red_ache
from core.planning.sparing import spare

GRACE = timedelta(days=1)
"""So long after its day a session of which nothing was told is not missed yet."""


def as_of(record: Record, today: date) -> Record:
    """The record as the days gone by leave it; the very same one when nothing ran out.

    What is told late still counts: a missed session that was done becomes done.
    """
    plan = record.plan
    if plan is None:
        return record
    rolled = roll_over(plan, today - GRACE)
    ill = record.athlete.illness
    is_ill = ill is not None and ill.until is None
    if is_ill or red_ache(record.athlete) is not None:
        seen = circumstances_of(record, today)
        rolled = spare(rolled, seen).plan
    return record if rolled is plan else replace(record, plan=rolled)
