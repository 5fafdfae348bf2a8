"""Coming sessions as health and days off allow them, always worked out from what was planned.

Nothing is taken away twice: a session remembers what it is when nothing spares the athlete, and of
several causes the one that leaves least decides. What no cause forbids any more is as it was.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from core.planning import clearance, hot_days, illness, pain, time_off
from core.planning.adjusting import Draft, draft_of, one_each, pacing_of
from core.planning.allowance import Allowance, Cause
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import PlannedSession, Reason, SessionStatus, TrainingPlan
from core.planning.relieving import GROWTH, mended, relieved
from core.planning.reworking import is_by_distance, resized
from core.planning.rooms import fits, minutes_on
from core.planning.way_back import TimeOff
from core.units import Distance, Duration
from core.workouts.easy import easy
from core.workouts.estimate import Pacing
from core.workouts.steps import Workout, WorkoutKind

CODES = frozenset({illness.CODE, pain.CODE, clearance.CODE, time_off.CODE, hot_days.CODE})
"""Codes of the reasons for which a session is spared."""
_HALF_HOUR = Duration.from_minutes(30)
BACK = Reason(code="back", sentence="Nothing stands against it any more.")
_BACK = MappingProxyType(
    {
        illness.CODE: replace(BACK, sentence="Your health allows it again."),
        time_off.CODE: replace(BACK, sentence="You were off for less time, so it is back."),
        pain.CODE: replace(BACK, sentence="The ache allows it again."),
        hot_days.CODE: replace(BACK, sentence="It is cooler than it was said to be."),
        clearance.CODE: replace(BACK, sentence="You are cleared, so it is back."),
    }
)
"""What is said of a session that comes back, by what had spared it."""


def spare(
    plan: TrainingPlan, circumstances: Circumstances, was: Circumstances | None = None
) -> Adjustment:
    """The plan as illness, aches, conditions and the last days off allow it today."""
    return spared(draft_of(plan, circumstances), plan, circumstances, was)


def restore(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """The same when something is over: what gave way to it for the sake of a law returns too."""
    return spared(draft_of(plan, circumstances), plan, circumstances, gives_back=True)


def as_health_allows(written: TrainingPlan, circumstances: Circumstances) -> TrainingPlan:
    """A plan written anew while something spares the athlete, so that the load does not jump.

    What was written with an ache in mind says so, and is not made lighter for it again.
    """
    written = _written_for_aches(written, circumstances)
    eased = spare(written, circumstances).plan
    return eased if eased == written else mended(draft_of(eased, circumstances), circumstances).plan


def _written_for_aches(plan: TrainingPlan, circumstances: Circumstances) -> TrainingPlan:
    """The plan, whose easy runs during an ache give it as a reason."""
    pacing = pacing_of(plan, circumstances)
    causes = tuple(
        pain.cause(niggle, circumstances.today, pacing) for niggle in pain.by_gravity(circumstances)
    )
    for session in plan.sessions():
        is_coming = session.is_open and session.on >= circumstances.today
        is_easy = is_coming and not session.workout.is_hard
        allowed = _least(session, causes, pacing) if is_easy else None
        if allowed is not None and allowed.workout is not None:
            plan = plan.with_session(_because(session, allowed.why))
    return plan


def left_on(plan: TrainingPlan, circumstances: Circumstances, day: date) -> Allowance | None:
    """What health and days off leave of half an hour's easy run; None when they leave it alone."""
    pacing = pacing_of(plan, circumstances)
    run = PlannedSession(id="asked", on=day, workout=easy(_HALF_HOUR, pacing))
    return _least(run, tuple(_causes(plan, circumstances)), pacing)


def come_back(
    plan: TrainingPlan, circumstances: Circumstances, days_off: int, first: date | None = None
) -> Adjustment:
    """The plan with the way back after days without running, from its first day on."""
    return spared(
        coming_back(draft_of(plan, circumstances), circumstances, days_off, first),
        plan,
        circumstances,
    )


def coming_back(
    draft: Draft, circumstances: Circumstances, days_off: int, first: date | None = None
) -> Draft:
    """The draft that knows of days without running and of the first day after them."""
    first = max(first or draft.today, draft.today)
    former = time_off.former_week(draft.plan, circumstances, first - timedelta(days=days_off))
    longest = time_off.former_run(draft.plan, circumstances, first - timedelta(days=days_off))
    off = TimeOff(days=days_off, first=first, former=former, longest=longest)
    return replace(draft, plan=replace(draft.plan, time_off=off))


def spared(
    draft: Draft,
    before: TrainingPlan,
    circumstances: Circumstances,
    was: Circumstances | None = None,
    *,
    gives_back: bool = False,
) -> Adjustment:
    """A draft as the causes allow it, with what follows from that; `before` is the plan as told.

    `was` are the circumstances before, where something new is told of.
    """
    causes = tuple(_causes(draft.plan, circumstances))
    pacing = pacing_of(draft.plan, circumstances)
    plan = draft.plan
    for session in draft.plan.sessions():
        may_return = _is_left_out(session) or (gives_back and _was_spared_out(session))
        if session.on < draft.today or not (session.is_open or may_return):
            continue
        after = _as_allowed(session, causes, circumstances, pacing)
        if after.kind is WorkoutKind.LONG and after.spared_from is not None:
            after = replace(after, workout=_named_by_size(after, draft.plan, pacing))
        if not gives_back and _gave_way_to_a_law(session) and not _is_lighter(after, session):
            continue
        if after != session:
            plan = plan.with_session(after)
    if plan == before and was is None:
        return Adjustment(plan=before)
    eased = relieved(replace(draft, plan=plan, is_sparing=True), before, circumstances, was)
    return _net(eased, draft)


def _causes(plan: TrainingPlan, circumstances: Circumstances) -> Iterator[Cause]:
    pacing = pacing_of(plan, circumstances)
    yield clearance.cause(circumstances, pacing)
    if circumstances.athlete.illness is not None:
        yield illness.cause(circumstances.athlete.illness, circumstances, pacing)
    for niggle in pain.by_gravity(circumstances):
        yield pain.cause(niggle, circumstances.today, pacing)
    if circumstances.athlete.hot_spells:
        yield hot_days.cause(circumstances.athlete, pacing)
    if plan.time_off is not None:
        yield time_off.cause(plan, plan.time_off, pacing)


def _as_allowed(
    session: PlannedSession, causes: tuple[Cause, ...], seen: Circumstances, pacing: Pacing
) -> PlannedSession:
    """One session as the strictest cause leaves it."""
    was = session.spared_from
    planned = session if was is None else replace(session, workout=was)
    allowed = _least(planned, causes, pacing)
    if allowed is not None and allowed.workout is None:
        return _because(replace(session, status=SessionStatus.SKIPPED), allowed.why)
    if not session.is_open and not fits(session, seen.athlete):
        return session
    is_own = session.spared_from is None and session.is_open and _was_spared(session)
    is_demanding = session.workout.is_hard or session.kind is WorkoutKind.LONG
    if is_own and (allowed is None or not is_demanding):
        return session  # lighter already, and worked over since as the athlete wished
    workout = planned.workout if allowed is None else (allowed.workout or planned.workout)
    workout = _within_day(workout, planned, seen, pacing)
    is_as_planned = workout is planned.workout or workout == planned.workout
    if is_as_planned and session is planned and session.is_open:
        return session
    after = replace(
        session,
        workout=workout,
        status=SessionStatus.PLANNED,
        spared_from=None if is_as_planned else planned.workout,
    )
    if after.workout == session.workout and session.is_open:
        return after
    return _because(after, _back(session) if allowed is None else allowed.why)


def _least(planned: PlannedSession, causes: tuple[Cause, ...], pacing: Pacing) -> Allowance | None:
    """What the strictest of the causes leaves, no longer than any of them allows."""
    found = [allowed for cause in causes if (allowed := cause(planned)) is not None]
    least = min(found, key=lambda a: a.workout.load if a.workout else -1, default=None)
    if least is None or least.workout is None:
        return least
    shortest = min(a.workout.duration for a in found if a.workout)
    if shortest >= least.workout.duration:
        return least
    whole = Duration(max(60, shortest.s // 60 * 60))
    return replace(least, workout=resized(least.workout, whole, pacing))


def _within_day(
    workout: Workout, planned: PlannedSession, seen: Circumstances, pacing: Pacing
) -> Workout:
    """The workout within the minutes its day has by now."""
    minutes = minutes_on(seen.athlete, planned.on)
    if not minutes or workout.duration.minutes <= minutes or planned.kind is WorkoutKind.RACE:
        return workout
    return resized(workout, Duration(minutes * 60), pacing)


def _named_by_size(session: PlannedSession, plan: TrainingPlan, pacing: Pacing) -> Workout:
    """A long run that has become no longer than its week's usual runs is an easy run."""
    week = plan.week_of(session.on)
    others = (s.spared_from or s.workout for s in (week.sessions if week else ()))
    usual = (w for w in others if w.is_run and not w.is_hard and w.kind is not WorkoutKind.LONG)
    workout = session.workout
    if workout.distance > max((w.distance for w in usual), default=Distance(0)):
        return workout
    return easy(workout.distance if is_by_distance(workout) else workout.duration, pacing)


def _is_left_out(session: PlannedSession) -> bool:
    """Whether it was left out for a cause that may be over."""
    is_out = session.status is SessionStatus.SKIPPED
    return is_out and bool(session.reasons) and session.reasons[-1].code in CODES


def _was_spared_out(session: PlannedSession) -> bool:
    """Whether it was made lighter for a law until nothing was left of it."""
    is_out = session.status is SessionStatus.SKIPPED and session.spared_from is not None
    return is_out and session.reasons[-1].code in GROWTH


def _gave_way_to_a_law(session: PlannedSession) -> bool:
    """Whether it was made lighter last because a law asked for it."""
    return (
        session.is_open
        and session.spared_from is not None
        and session.reasons[-1].code not in CODES
    )


def _is_lighter(after: PlannedSession, session: PlannedSession) -> bool:
    return not after.is_open or after.workout.load < session.workout.load


def _was_spared(session: PlannedSession) -> bool:
    """Whether it was made lighter for a cause and has not come back since."""
    codes = [reason.code for reason in session.reasons]
    since = codes[len(codes) - codes[::-1].index(BACK.code) :] if BACK.code in codes else codes
    return not CODES.isdisjoint(since)


def _back(session: PlannedSession) -> Reason:
    """Why it is back: what had spared it last is over."""
    spared = (r.code for r in reversed(session.reasons) if r.code in CODES)
    return _BACK.get(next(spared, ""), BACK)


def _because(session: PlannedSession, why: Reason) -> PlannedSession:
    if session.reasons and session.reasons[-1] == why:
        return session
    return session.because(why)


def _net(eased: Adjustment, draft: Draft) -> Adjustment:
    """What became of each session in the end; one that is as it was has not been touched."""
    plan, changes = eased.plan, list(draft.changes)
    old = {session.id: session for session in draft.plan.sessions()}
    for session in eased.plan.sessions():
        was = old[session.id]
        if session == was:
            continue
        if change := draft.change_between(was, session):
            changes.append(change)
        elif session.is_open:
            plan = plan.with_session(replace(session, reasons=was.reasons))
    return replace(eased, plan=plan, changes=one_each(tuple(changes)))
