"""What an entry of the log means for the plan: a session fulfilled, fitness, and the days after."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.activities.activity import Activity
from core.activities.adherence import Adherence, Verdict, has_failed, judge
from core.activities.evidence import result_of
from core.activities.history import is_hard
from core.activities.matching import match_session
from core.athlete import Sport
from core.coach.changing import facts_of, say_changes, say_remarks
from core.coach.days_off import less_off, ran_button, runs_unheard_of
from core.coach.evidence import circumstances_of, present_vdot, read_fitness
from core.coach.snapshot import Record
from core.coach.turn import Turn
from core.coach.wording import capital
from core.commands import EaseWeek
from core.facts import Fact, FitnessChanged, SessionCompleted
from core.physiology.performance import training_paces
from core.physiology.returning import stage_on
from core.planning.adjusting import draft_of, one_each
from core.planning.guard import review, stops
from core.planning.missing import mend
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.planning.relieving import relieved
from core.planning.repacing import is_noticeable, repace
from core.planning.sparing import come_back
from core.planning.time_off import FEWEST_DAYS
from core.replies import Button, ChangeCard
from core.workouts.steps import WorkoutKind

MUCH_MORE = 1.25
"""Done over planned, from which the next days give some of it back."""
_A_DAY = timedelta(days=1)
_NEVER_EASED = (WorkoutKind.RACE,)
_OWED = 2
"""Days after a costly day on which hard work is made easy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """The record after an entry, and what is to be told."""

    record: Record
    """What is kept."""
    session: PlannedSession | None = None
    """The session it fulfilled."""
    adherence: Adherence | None = None
    """How close it came."""
    facts: tuple[Fact, ...] = ()
    """What happened beside the entry itself."""
    sentences: tuple[str, ...] = ()
    """What it means."""
    card: ChangeCard | None = None
    """What changed in the plan."""
    remark: str = ""
    """What is worth knowing about the plan since then."""
    easing: EaseWeek | None = None
    """What is proposed for the days after."""
    buttons: tuple[Button, ...] = ()
    """What can be answered to it."""


def effects_of(
    turn: Turn, activity: Activity, record: Record, session: PlannedSession | None = None
) -> Effects:
    """All that an entry brings about; `record` holds it already."""
    plan = record.plan
    effects = Effects(record=record)
    if plan is not None:
        effects = _fulfilled(effects, activity, plan, session or match_session(activity, plan))
    effects = _back_after_break(turn, effects, activity)
    before = effects.record.plan
    effects = _fitter(turn, effects, activity)
    record, card, remark = within_laws(turn, effects.record, before)
    effects = replace(
        effects, record=record, card=effects.card or card, remark=effects.remark or remark
    )
    return _costly(turn, effects, activity)


def within_laws(
    turn: Turn, record: Record, before: TrainingPlan | None = None
) -> tuple[Record, ChangeCard | None, str]:
    """The record with its coming sessions within the laws that the log now breaks, and a word.

    A stop gives way whatever it comes from: runs that were missed before, for one.
    `before` is the plan as it was where other paces have changed its distances too.
    """
    if record.plan is None or turn.plan is None:
        return record, None, ""
    seen = circumstances_of(record, turn.today)
    draft = draft_of(record.plan, seen)
    mended = relieved(draft, before or record.plan, seen, turn.circumstances, turn.plan)
    if stops(review(mended.plan, seen)):
        rest = mend(mended.plan, seen)
        changes = one_each((*mended.changes, *rest.changes))
        mended = replace(mended, plan=rest.plan, changes=changes)
    card = ChangeCard(
        headline=turn.phrase("log.proportion"), changes=say_changes(turn, mended.changes)
    )
    record = replace(record, plan=mended.plan)
    return record, card if mended.changes else None, say_remarks(turn, mended.remarks)


def released(plan: TrainingPlan | None, activity_id: str, today: date) -> TrainingPlan | None:
    """The plan with the session of an entry open again, or missed when its day is over."""
    if plan is None:
        return None
    for session in plan.sessions():
        if session.activity_id == activity_id:
            late = session.on < today
            status = SessionStatus.MISSED if late else SessionStatus.PLANNED
            return plan.with_session(replace(session, status=status, activity_id=None))
    return plan


def _fulfilled(
    effects: Effects, activity: Activity, plan: TrainingPlan, session: PlannedSession | None
) -> Effects:
    if session is None:
        return effects
    adherence = judge(activity, session)
    is_partly = adherence.is_partly or not activity.did_finish
    status = SessionStatus.PARTLY if is_partly else SessionStatus.DONE
    done = replace(session, status=status, activity_id=activity.id)
    return replace(
        effects,
        record=replace(effects.record, plan=plan.with_session(done)),
        session=done,
        adherence=adherence,
        facts=(SessionCompleted(session_id=session.id, is_partly=is_partly),),
    )


def _back_after_break(turn: Turn, effects: Effects, activity: Activity) -> Effects:
    """The first run after six or more days off starts the way back."""
    plan = effects.record.plan
    if plan is None or activity.sport is not Sport.RUN:
        return effects
    if activity.on < turn.today - _A_DAY:
        record, card = less_off(turn, effects.record, activity.on)
        return replace(effects, record=record, card=card)
    last = _last_before(turn, plan, activity.on)
    if last is None or any(run.on == activity.on for run in turn.circumstances.runs):
        return effects
    days_off = (activity.on - last).days - 1
    if days_off < FEWEST_DAYS or _is_on_way_back(plan, activity.on):
        return effects
    seen = circumstances_of(effects.record, turn.today)
    back = come_back(plan, seen, days_off, activity.on + _A_DAY)
    if not back.changes:
        return effects
    unheard_of = runs_unheard_of(plan, last, activity.on)
    key = "log.back.unheard_of" if unheard_of else "log.back"
    card = ChangeCard(
        headline=turn.phrase(key, days=days_off), changes=say_changes(turn, back.changes)
    )
    return replace(
        effects,
        record=replace(effects.record, plan=back.plan),
        facts=(*effects.facts, *facts_of(turn, back)),
        card=card,
        remark=say_remarks(turn, back.remarks),
        buttons=ran_button(turn, unheard_of),
    )


def _last_before(turn: Turn, plan: TrainingPlan, day: date) -> date | None:
    """The day of the last run before a day; with none in the log, the eve of the first missed."""
    runs = [run.on for run in turn.circumstances.runs if run.on < day]
    missed = (s.on for s in plan.sessions() if s.status is SessionStatus.MISSED and s.on < day)
    eve = min(missed, default=None)
    return max(runs, default=eve and eve - _A_DAY)


def _is_on_way_back(plan: TrainingPlan, day: date) -> bool:
    """Whether the load comes back in steps already on a day."""
    off = plan.time_off
    return off is not None and stage_on(off.days, (day - off.first).days) is not None


def _fitter(turn: Turn, effects: Effects, activity: Activity) -> Effects:
    """New evidence moves the paces of what is to come, told with its reason."""
    plan = effects.record.plan
    if result_of(activity) is None:
        return effects
    before, after = present_vdot(turn.record, turn.today), present_vdot(effects.record, turn.today)
    if after is None or plan is None or not is_noticeable(plan, after):
        return effects
    changes = read_fitness(effects.record, turn.today).changes
    evidence = changes[-1].reason if changes else turn.phrase("log.evidence")
    seen = circumstances_of(effects.record, turn.today)
    record = replace(effects.record, plan=repace(plan, seen, after, evidence).plan)
    return replace(
        effects,
        record=record,
        facts=(*effects.facts, FitnessChanged(before=before, after=after, reason=evidence)),
        sentences=(*effects.sentences, _say_paces(turn, plan.vdot, after, evidence)),
    )


def _say_paces(turn: Turn, before: float | None, after: float, evidence: str) -> str:
    now = training_paces(after).threshold.middle.say(turn.units)
    evidence = capital(turn.said(evidence[0].upper() + evidence[1:]))
    if before is None:
        return turn.phrase("log.paces.first", evidence=evidence, now=now)
    was = training_paces(before).threshold.middle.say(turn.units)
    return turn.phrase("log.paces", evidence=evidence, was=was, now=now)


def _costly(turn: Turn, effects: Effects, activity: Activity) -> Effects:
    """A day that cost too much asks for an easier one, which is proposed."""
    plan, adherence = effects.record.plan, effects.adherence
    if plan is None or effects.card is not None or activity.on < turn.today - _A_DAY:
        return effects
    if has_failed(activity) or (adherence is not None and adherence.verdict is Verdict.HARDER):
        return _owing(turn, effects, plan, activity, "harder", only_hard=True)
    share = adherence.share if adherence else None
    if share is not None and share >= MUCH_MORE and not activity.is_race:
        return _owing(turn, effects, plan, activity, "longer", only_hard=False)
    if effects.session is None and is_hard(activity):
        return _owing(turn, effects, plan, activity, "extra", only_hard=True)
    return effects


def _owing(
    turn: Turn,
    effects: Effects,
    plan: TrainingPlan,
    activity: Activity,
    why: str,
    *,
    only_hard: bool,
) -> Effects:
    first = max(turn.today, activity.on + _A_DAY)
    last = activity.on + _OWED * _A_DAY
    for session in plan.sessions():
        if not session.is_open or not first <= session.on <= last or not session.workout.is_run:
            continue
        is_asked = session.workout.is_hard if only_hard else not session.workout.is_hard
        if is_asked and session.kind not in _NEVER_EASED:
            reason = turn.phrase(f"log.owing.{why}")
            return replace(effects, easing=EaseWeek(only_on=session.on, reason=reason))
    return effects
