"""A new week: what was not done is let go, and after missed runs the way on is proposed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Condition
from core.coach.goals import replan_from
from core.coach.joining import join
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command, ReplanFrom, ShowDay, ShowPlan, ShowToday, ShowWeek, SmallTalk
from core.planning.adjusting import roll_over
from core.planning.missing import should_repeat_week
from core.planning.plan import TrainingPlan
from core.planning.time_off import FEWEST_DAYS
from core.replies import Question

CALM = (SmallTalk, ShowToday, ShowDay, ShowWeek, ShowPlan)
"""What leaves room for a word about the days gone by."""
LONG_AGO = timedelta(days=21)
"""Sessions gone by longer than this are no news."""


def look_back(outcome: Outcome, commands: Sequence[Command], turn: Turn) -> Outcome:
    """The answer, and at the first calm contact after a week's missed runs what comes of them."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    plan = outcome.record.plan
    is_calm = all(isinstance(command, CALM) for command in commands)
    is_busy = outcome.dialogue.proposal is not None or outcome.summary or _asks(outcome)
    if plan is None or not is_calm or is_busy or _is_resting(turn) or not _lost(plan, monday):
        return outcome
    begun = turn.with_record(replace(outcome.record, plan=roll_over(plan, monday)))
    days_off = _days_off(begun)
    if days_off >= FEWEST_DAYS:
        key = "week.back" if begun.circumstances.runs else "week.no_run"
        word = begun.phrase(key, days=days_off + 1)
        if not should_repeat_week(begun.record.plan or plan, begun.circumstances):
            again = begun.button("button.replan", ReplanFrom())
            said = begun.says(word, buttons=(*outcome.reply.buttons, again))
            return join([outcome, replace(said, record=begun.record)], turn)
        return _proposed(outcome, begun, word)
    if should_repeat_week(begun.record.plan or plan, begun.circumstances):
        return _proposed(outcome, begun, begun.phrase("week.again"))
    return outcome


def _lost(plan: TrainingPlan, monday: date) -> bool:
    """Whether a run of the weeks just gone by was neither told of nor let go yet."""
    return any(
        session.is_open and monday - LONG_AGO <= session.on < monday and session.workout.is_run
        for session in plan.sessions()
    )


def _proposed(outcome: Outcome, turn: Turn, word: str) -> Outcome:
    """A kind word, and the plan written anew from what was run, waiting for a yes."""
    again = replan_from(ReplanFrom(), turn)
    return join([outcome, turn.says(word), again], turn)


def _days_off(turn: Turn) -> int:
    """Whole days since the last run; by the first day of the plan where there is none."""
    runs = [run.on for run in turn.circumstances.runs if run.on <= turn.today]
    last = max(runs, default=turn.athlete.joined)
    return 0 if last is None else max(0, (turn.today - last).days - 1)


def _is_resting(turn: Turn) -> bool:
    """Whether illness, an ache or a clinician's word is the reason."""
    athlete = turn.athlete
    ill = athlete.illness
    is_ill = ill is not None and (ill.until is None or turn.today - ill.until < LONG_AGO)
    waits = athlete.has(Condition.RED_FLAG) or athlete.has(Condition.BONE_STRESS)
    return is_ill or waits or bool(athlete.niggles)


def _asks(outcome: Outcome) -> bool:
    return any(isinstance(part, Question) for part in outcome.reply.parts)
