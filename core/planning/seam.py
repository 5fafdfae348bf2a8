"""What stays and what differs when a plan is written anew from a day on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.planning.circumstances import ChangeKind, Circumstances, DoneRun, PlanChange
from core.planning.plan import Microcycle, PlannedSession, SessionStatus, TrainingPlan
from core.planning.thread import counted_runs
from core.units import Units
from core.workouts.naming import say_title

_NOT_RUN = frozenset({SessionStatus.SKIPPED, SessionStatus.MISSED})


def kept_before(plan: TrainingPlan, day: date) -> tuple[Microcycle, ...]:
    """The weeks before a day, the last cut off at it; what is done on the day stays too."""
    kept = []
    for week in plan.weeks:
        if week.monday > day:
            break
        sessions = tuple(s for s in week.sessions if s.on < day or not _is_open_on(s, day))
        kept.append(replace(week, sessions=sessions))
    return tuple(kept)


def _is_open_on(session: PlannedSession, day: date) -> bool:
    """Whether a session of a day or later may still be rewritten."""
    return session.on > day or session.is_open


def runs_known(plan: TrainingPlan, circumstances: Circumstances, day: date) -> tuple[DoneRun, ...]:
    """The log, and where it is silent the sessions of the plan that were not missed."""
    runs = [r for r in circumstances.runs if r.on < day]
    logged = {r.on for r in runs}
    for session in plan.sessions():
        if session.on >= day or session.on in logged or session.status in _NOT_RUN:
            continue
        if session.workout.is_run:
            runs.append(
                DoneRun(
                    on=session.on,
                    distance=session.workout.distance,
                    duration=session.workout.duration,
                    is_hard=session.workout.is_hard,
                )
            )
    return tuple(sorted(runs, key=lambda r: r.on))


def loaded_weeks(kept: tuple[Microcycle, ...], day: date) -> int:
    """Weeks of load in a row directly before the week of a day."""
    count = 0
    for week in reversed([w for w in kept if w.sunday < day]):
        if week.is_cutback or not counted_runs(week):
            break
        count += 1
    return count


def number_from(kept: tuple[Microcycle, ...], day: date) -> int:
    """The number of the week of a day."""
    if not kept:
        return 1
    return kept[-1].number + max(0, (day - kept[-1].monday).days // 7)


def joined(plan: TrainingPlan, written: TrainingPlan, kept: tuple[Microcycle, ...]) -> TrainingPlan:
    """The kept weeks followed by the written ones; the week of the seam holds both."""
    weeks = list(written.weeks)
    before = list(kept)
    if before and weeks and before[-1].monday == weeks[0].monday:
        seam, rest = before.pop(), weeks[0]
        week = rest if rest.sessions else seam
        weeks[0] = week.with_sessions((*seam.sessions, *rest.sessions))
    return replace(
        written,
        weeks=(*before, *weeks),
        accepted=plan.accepted,
        base_volume=plan.base_volume if before else written.base_volume,
        base_longest=plan.base_longest if before else written.base_longest,
    )


def differences(
    before: TrainingPlan, after: TrainingPlan, day: date, units: Units
) -> tuple[PlanChange, ...]:
    """What became of each session from a day on, in order of day."""
    return tuple(
        sorted(_differences(before, after, day, units), key=lambda c: (c.on, c.session_id))
    )


def _differences(
    before: TrainingPlan, after: TrainingPlan, day: date, units: Units
) -> Iterator[PlanChange]:
    old = {s.id: s for s in before.sessions() if s.on >= day and s.is_open}
    new = {s.id: s for s in after.sessions() if s.on >= day and s.is_open}
    for name, session in new.items():
        was = old.get(name)
        why = session.reasons[-1].sentence if session.reasons else "The plan was written anew."
        if was is None:
            yield _change(ChangeKind.ADDED, session, "", say_title(session.workout, units), why)
        elif was.on != session.on:
            yield _change(
                ChangeKind.MOVED,
                session,
                say_title(was.workout, units),
                say_title(session.workout, units),
                why,
                was.on,
            )
        elif was.workout != session.workout:
            yield _change(
                ChangeKind.CHANGED,
                session,
                say_title(was.workout, units),
                say_title(session.workout, units),
                why,
            )
    for name, session in old.items():
        if name not in new:
            why = "It has no place in the plan as it is now."
            yield _change(ChangeKind.SKIPPED, session, say_title(session.workout, units), "", why)


def _change(
    kind: ChangeKind,
    session: PlannedSession,
    was: str,
    became: str,
    reason: str,
    from_day: date | None = None,
) -> PlanChange:
    return PlanChange(
        kind=kind,
        session_id=session.id,
        on=session.on,
        was=was,
        became=became,
        from_day=from_day,
        reason=reason,
    )
