"""Around an illness: rest while it lasts, easy days after it, and nothing made up (section C.4)."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import Illness
from core.physiology.returning import AfterIllness, after_illness
from core.planning.adjusting import Draft, draft_of, last_day, pacing_of, reopened
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased, gentled, shared
from core.units import Duration
from core.workouts.steps import WorkoutKind

SUPPOSED_DAYS = timedelta(days=2)
"""How much longer an illness is supposed to last, until the athlete tells."""
SHORT = Duration.from_minutes(30)
"""Most easy running with a cold."""
EASY_SHARE = 0.7
"""What is left of a run on the easy days after an illness."""

CODE = "ill"
RESTS = Reason(code=CODE, sentence="Training with fever or below the neck is dangerous; you rest.")
COLD = Reason(code=CODE, sentence="With a cold, easy and short is the most.")
AFTER = Reason(code=CODE, sentence="One easy day for every day ill comes before anything hard.")
AGAIN = Reason(code="back", sentence="You are well again, so it is back.")


def around_illness(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """The coming days as the present illness allows; what is dropped is not made up."""
    illness = circumstances.athlete.illness
    if illness is None:
        return Adjustment(plan=plan)
    way = after_illness(supposed(illness, circumstances))
    draft = reopened(draft_of(plan, circumstances), CODE, AGAIN, lambda s: _may_return(way, s))
    until = way.quality_from or last_day(plan)
    for session in draft.open_between(circumstances.today, until):
        draft = _as_allowed(draft, session, way, illness, circumstances)
    return relieved(draft, plan, circumstances)


def supposed(illness: Illness, circumstances: Circumstances) -> Illness:
    """The illness with an end, which is a guess while it lasts."""
    if illness.until is not None:
        return illness
    return replace(illness, until=circumstances.today + SUPPOSED_DAYS)


def _may_return(way: AfterIllness, session: PlannedSession) -> bool:
    return not way.no_running_on(session.on)


def _as_allowed(
    draft: Draft,
    session: PlannedSession,
    way: AfterIllness,
    illness: Illness,
    circumstances: Circumstances,
) -> Draft:
    """One session as the illness allows it: left out, gentle, easy, or as it is."""
    is_race = session.kind is WorkoutKind.RACE
    if way.no_running_on(session.on):
        far = session.on > circumstances.today + timedelta(days=1)
        return draft if is_race and far else draft.skipped(session, RESTS, is_named=True)
    if is_race or not way.easy_only_on(session.on):
        return draft
    if not session.workout.is_run:
        return draft
    pacing = pacing_of(draft.plan, circumstances)
    still_ill = illness.until is None and session.on <= circumstances.today + SUPPOSED_DAYS
    if session.kind is WorkoutKind.RUN_WALK:
        why = COLD if still_ill else AFTER
        return draft.rewritten(session, shared(session.workout, EASY_SHARE, pacing), why)
    if still_ill:
        workout = gentled(session.workout, pacing, SHORT)
        return draft.rewritten(session, workout, COLD, is_named=True)
    workout = eased(session.workout, EASY_SHARE, pacing)
    return draft.rewritten(session, workout, AFTER, is_named=True)
