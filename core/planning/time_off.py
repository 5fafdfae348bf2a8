"""Back after days without running: easy, at a share of the former load (Daniels, ch. 9)."""

from datetime import date, timedelta

from core.physiology.returning import NO_REDUCTION_DAYS, return_ladder, stage_on
from core.planning.adjusting import Draft, draft_of, pacing_of, running
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased, shared
from core.units import Distance
from core.workouts.steps import WorkoutKind

FEWEST_DAYS = NO_REDUCTION_DAYS + 1
"""From so many days off on, the load comes back in steps."""
CODE = "time off"
_WEEKS_BEFORE = 4


def come_back(
    plan: TrainingPlan, circumstances: Circumstances, days_off: int, first: date | None = None
) -> Adjustment:
    """The runs after a break, each at the share of the former load its day allows.

    Up to five days off ask for as many easy days at full length; from six days on the ladder.
    """
    first = max(first or circumstances.today, circumstances.today)
    draft = draft_of(plan, circumstances)
    length = sum(stage.days for stage in return_ladder(days_off))
    before = former_week(plan, circumstances, first - timedelta(days=days_off))
    for session in running(draft.open_between(first, first + timedelta(days=length - 1))):
        if session.kind is not WorkoutKind.RACE:
            draft = _at_its_stage(draft, session, days_off, first, before, circumstances)
    return relieved(draft, plan, circumstances)


def former_week(plan: TrainingPlan, circumstances: Circumstances, until: date) -> Distance:
    """Distance of a usual week before a break: the log's last four, else where the plan began."""
    since = until - timedelta(weeks=_WEEKS_BEFORE)
    metres = sum(r.distance.m for r in circumstances.runs if since <= r.on <= until)
    return max(Distance(metres // _WEEKS_BEFORE), plan.base_volume)


def _at_its_stage(
    draft: Draft,
    session: PlannedSession,
    days_off: int,
    first: date,
    before: Distance,
    circumstances: Circumstances,
) -> Draft:
    stage = stage_on(days_off, (session.on - first).days)
    week = draft.plan.week_of(session.on)
    if stage is None or week is None:
        return draft
    share = stage.share
    if days_off >= FEWEST_DAYS and before:
        planned = sum(s.workout.distance.m for s in running(week.sessions))
        share = min(share, stage.share * before.m / max(planned, 1))
    pacing = pacing_of(draft.plan, circumstances)
    shrink = shared if session.kind is WorkoutKind.RUN_WALK else eased
    workout = shrink(session.workout, share, pacing)
    return draft.rewritten(session, workout, _why(days_off, stage.share), is_named=True)


def _why(days_off: int, share: float) -> Reason:
    if days_off < FEWEST_DAYS:
        return Reason(code=CODE, sentence=f"{days_off} days off: as many easy days come first.")
    return Reason(
        code=CODE,
        sentence=f"After {days_off} days off: easy, at {share:.0%} of your former load.",
    )
