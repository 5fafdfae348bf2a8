"""Red flags: care comes before training, in words written beforehand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from core.athlete import Athlete, Condition, KnownCondition
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Outcome, Record
from core.coach.turn import Turn
from core.commands import RedFlag, Refer, ReportCondition
from core.facts import CareAdvised
from core.planning.sparing import spare
from core.replies import Button

BLOCKS: Mapping[RedFlag, Condition] = MappingProxyType(
    {
        RedFlag.HEART: Condition.RED_FLAG,
        RedFlag.STROKE: Condition.RED_FLAG,
        RedFlag.HEAT: Condition.RED_FLAG,
        RedFlag.HYPONATRAEMIA: Condition.RED_FLAG,
        RedFlag.RHABDOMYOLYSIS: Condition.RED_FLAG,
        RedFlag.PREGNANCY: Condition.RED_FLAG,
        RedFlag.CLOT: Condition.RED_FLAG,
        RedFlag.BREATHING: Condition.RED_FLAG,
        RedFlag.BONE_STRESS: Condition.BONE_STRESS,
        RedFlag.LOW_ENERGY: Condition.LOW_ENERGY,
        RedFlag.EATING: Condition.LOW_ENERGY,
    }
)
"""What each sign puts on record until a clinician has cleared it; self-harm puts nothing."""


def refer(command: Refer, turn: Turn) -> Outcome:
    """Care advice, and no training until it is cleared; what it forbids leaves the plan."""
    advice = turn.phrase(f"care.{command.flag.name.lower()}")
    condition = BLOCKS.get(command.flag)
    facts = (CareAdvised(flag=command.flag),)
    if condition is None:
        return replace(turn.says(advice, is_private=True), facts=facts)
    athlete = turn.athlete
    if not athlete.has(condition):
        known = KnownCondition(condition=condition, since=turn.today)
        athlete = replace(athlete, conditions=(*athlete.conditions, known))
    outcome = turn.changes(
        _spared(turn.record, athlete, turn.today),
        advice,
        turn.phrase("care.paused"),
        facts=facts,
        buttons=clearing_buttons(turn, condition),
        is_private=True,
    )
    return replace(outcome, summary="")


def clearing_buttons(turn: Turn, condition: Condition) -> tuple[Button, ...]:
    """The taps that end the pause: a clinician has cleared it, or it was never meant."""
    over = ReportCondition(condition=condition, is_over=True)
    return cleared_button(turn, condition), turn.button("button.misheard", over)


def cleared_button(turn: Turn, condition: Condition) -> Button:
    """The tap that says a clinician has cleared it."""
    return turn.button("button.cleared", ReportCondition(condition=condition, is_over=True))


def still_paused(record: Record, turn: Turn) -> Record:
    """A record of the past, in which what waits for a clinician now goes on waiting."""
    waiting = (k for k in turn.athlete.conditions if k.condition in BLOCKS.values())
    lost = tuple(known for known in waiting if not record.athlete.has(known.condition))
    if not lost:
        return record
    conditions = (*record.athlete.conditions, *lost)
    athlete = replace(record.athlete, conditions=conditions)
    return _spared(record, athlete, turn.today)


def _spared(record: Record, athlete: Athlete, today: date) -> Record:
    """The record of an athlete as they are now, with the plan as that allows it."""
    after = replace(record, athlete=athlete)
    if record.plan is None:
        return after
    was, seen = (circumstances_of(one, today) for one in (record, after))
    return replace(after, plan=spare(record.plan, seen, was).plan)


def care_reminder(turn: Turn) -> str:
    """What is said instead of a workout while something waits for a clinician; else nothing."""
    waiting = (Condition.RED_FLAG, Condition.BONE_STRESS)
    return turn.phrase("care.still") if any(turn.athlete.has(c) for c in waiting) else ""
