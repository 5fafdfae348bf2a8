"""Sessions left out or missed: let go, never stacked; after many, the way back (Daniels, ch. 9)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from core.athlete import GoalKind
from core.planning.adjusting import Draft, draft_of
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import (
    Microcycle,
    PlannedSession,
    Reason,
    SessionStatus,
    TrainingPlan,
)
from core.planning.relieving import mended, relieved
from core.workouts.steps import WorkoutKind

MISSED_A_WEEK = 2
"""So many missed run-walk sessions in a week, and the week is run again."""
_LONG_AGO, _A_WEEK = timedelta(days=14), timedelta(days=7)
LET_GO = Reason(code="missed", sentence="Missed, and let go: nothing is stacked.")
"""What is kept with a missed session once a word was said of it."""
AGAIN = Reason(
    code="repeated",
    sentence="Last week is repeated: each step comes once the one before sits well.",
)


def skip(
    plan: TrainingPlan,
    circumstances: Circumstances,
    sessions: Sequence[PlannedSession],
    why: Reason,
) -> Adjustment:
    """Sessions left out; nothing is shifted and nothing is added elsewhere to make up for them."""
    return relieved(left_out(plan, circumstances, sessions, why), plan, circumstances)


def left_out(
    plan: TrainingPlan,
    circumstances: Circumstances,
    sessions: Sequence[PlannedSession],
    why: Reason,
) -> Draft:
    """The draft without some sessions."""
    draft = draft_of(plan, circumstances)
    for session in sessions:
        draft = draft.skipped(session, why, is_named=True)
    return draft


def mend(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """Coming sessions brought back within the laws after what was missed; nothing is made up.

    Each keeps in mind what it was, for the runs may have been done and not told of.
    """
    return mended(replace(draft_of(plan, circumstances), is_sparing=True), circumstances)


def should_repeat_week(plan: TrainingPlan, circumstances: Circumstances) -> bool:
    """Whether the week of a starting runner before this one was missed or went badly.

    After more than two weeks without running more has to come again than one.
    """
    runs = [run.on for run in circumstances.runs if run.on <= circumstances.today]
    is_long_ago = bool(runs) and circumstances.today - max(runs) > _LONG_AGO
    if plan.goal.kind is not GoalKind.START_TO_RUN or is_long_ago:
        return False
    week = plan.week_of(circumstances.today - _A_WEEK)
    if week is None:
        return False
    steps = [s for s in week.sessions if s.kind is WorkoutKind.RUN_WALK]
    missed = [s for s in steps if s.status in (SessionStatus.MISSED, SessionStatus.SKIPPED)]
    return len(missed) >= MISSED_A_WEEK


def repeat_week(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """From this week on every run-walk session takes the step of a week earlier."""
    draft = draft_of(_with_a_week_more(plan, circumstances.today), circumstances)
    for before, week in reversed(tuple(pairwise(draft.plan.weeks))):
        if week.sunday >= circumstances.today:
            draft = _shifted(draft, before, week)
    return relieved(draft, plan, circumstances)


def _with_a_week_more(plan: TrainingPlan, today: date) -> TrainingPlan:
    """The plan with its last week again at its end, so that no step that is to come is lost."""
    last = plan.weeks[-1]
    number = last.number + 1
    again = tuple(
        replace(
            session,
            id=f"w{number:02}-{place}",
            on=session.on + _A_WEEK,
            status=SessionStatus.PLANNED,
            activity_id=None,
            moved_from=None,
            is_pinned=False,
        )
        for place, session in enumerate(last.sessions, start=1)
        if session.on + _A_WEEK >= today
    )
    week = replace(last, number=number, monday=last.monday + _A_WEEK, sessions=again)
    return replace(plan, weeks=(*plan.weeks, week))


def _shifted(draft: Draft, before: Microcycle, week: Microcycle) -> Draft:
    """The run-walk sessions of a week with the workouts of the week before, in order."""
    steps = _steps(before)
    coming = [s for s in _steps(week) if s.is_open and s.on >= draft.today]
    for session, earlier in zip(reversed(coming), reversed(steps), strict=False):
        draft = draft.rewritten(session, earlier.workout, AGAIN)
    return draft


def _steps(week: Microcycle) -> list[PlannedSession]:
    return [s for s in week.sessions if s.kind is WorkoutKind.RUN_WALK]
