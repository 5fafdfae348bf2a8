"""Around a circumstance that changes what is safe: what it forbids goes, and may return."""

from dataclasses import replace

from core.planning.adjusting import Draft, draft_of, last_day, pacing_of, reopened
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.health import Ban, ban_on, bans_for
from core.planning.moving import is_taxing
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased
from core.workouts.steps import WorkoutKind

CODE = "condition"
CLEARED = Reason(code="back", sentence="You are cleared, so it is back.")
NO_TRAINING = "red-flag"
"""The law that forbids every sport, not only running."""


def around_conditions(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """The coming sessions as the athlete's conditions allow, until they are cleared."""
    athlete = replace(circumstances.athlete, illness=None, niggles=())
    bans = bans_for(athlete, circumstances.today)
    draft = reopened(draft_of(plan, circumstances), CODE, CLEARED, lambda s: not _forbids(bans, s))
    for session in draft.open_between(circumstances.today, last_day(plan)):
        draft = _as_allowed(draft, session, bans, circumstances)
    return relieved(draft, plan, circumstances)


def _as_allowed(
    draft: Draft, session: PlannedSession, bans: tuple[Ban, ...], circumstances: Circumstances
) -> Draft:
    if _forbids(bans, session):
        ban = ban_on(bans, session.on, running=True)
        sentence = ban.sentence if ban else ""
        return draft.skipped(session, Reason(code=CODE, sentence=sentence), is_named=True)
    ban = ban_on(bans, session.on, running=False)
    if ban is None or not is_taxing(session) or session.kind is WorkoutKind.RACE:
        return draft
    workout = eased(session.workout, 0.8, pacing_of(draft.plan, circumstances))
    why = Reason(code=CODE, sentence=ban.sentence)
    return draft.rewritten(session, workout, why, is_named=True)


def _forbids(bans: tuple[Ban, ...], session: PlannedSession) -> bool:
    ban = ban_on(bans, session.on, running=True)
    return ban is not None and (session.workout.is_run or ban.law == NO_TRAINING)
