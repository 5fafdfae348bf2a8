"""The door every change of a plan leaves through: collected, kept off the past, and guarded."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType

from core.physiology.zones import heart_rate_zones
from core.planning.circumstances import (
    Adjustment,
    ChangeKind,
    Circumstances,
    Finding,
    LawKind,
    PlanChange,
    Refused,
)
from core.planning.guard import cautions, new_findings, review, stops
from core.planning.laws import LAWS, Law
from core.planning.plan import PlannedSession, Reason, SessionStatus, TrainingPlan
from core.units import Distance, Units
from core.workouts.estimate import Pacing
from core.workouts.naming import TREADMILL, is_indoors
from core.workouts.steps import Workout, WorkoutKind

A_DAY = timedelta(days=1)
A_LITTLE = Distance(1_000)
"""What a run is longer or shorter than it was meant to be changes no other run."""
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SPOKEN = MappingProxyType(
    {
        WorkoutKind.EASY: "easy run",
        WorkoutKind.RECOVERY: "recovery run",
        WorkoutKind.LONG: "long run",
        WorkoutKind.STEADY: "steady run",
        WorkoutKind.PROGRESSION: "progression run",
        WorkoutKind.STRIDES: "easy run with strides",
    }
)
"""Kinds that are said otherwise than they are called."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A plan while it is being changed, and the changes made so far; the past can't be reached."""

    plan: TrainingPlan
    """The plan as it now stands."""
    today: date
    """Sessions before it are never touched."""
    units: Units = Units.KM
    """The athlete's units, for naming sessions."""
    changes: tuple[PlanChange, ...] = ()
    """What was changed, in order."""
    is_sparing: bool = False
    """Whether what is made lighter is so only for a while, so that what it was is kept."""

    def moved(
        self,
        session: PlannedSession,
        to_day: date,
        why: Reason,
        *,
        is_named: bool = False,
        pins: bool = True,
    ) -> "Draft":
        """A session on another day; one the athlete moved is pinned there."""
        first = session.moved_from or session.on
        after = replace(
            session,
            on=to_day,
            moved_from=None if first == to_day else first,
            is_pinned=session.is_pinned or (is_named and pins),
        )
        return self._with(session, after, ChangeKind.MOVED, why, is_named)

    def rewritten(
        self, session: PlannedSession, workout: Workout, why: Reason, *, is_named: bool = False
    ) -> "Draft":
        """A session with another workout; nothing happens when it is the same."""
        if workout == session.workout:
            return self
        stays_key = self.is_sparing or workout.is_hard or workout.kind is session.kind
        is_key = session.is_key and stays_key
        spared_from = (session.spared_from or session.workout) if self.is_sparing else None
        after = replace(session, workout=workout, is_key=is_key, spared_from=spared_from)
        return self._with(session, after, ChangeKind.CHANGED, why, is_named)

    def skipped(self, session: PlannedSession, why: Reason, *, is_named: bool = False) -> "Draft":
        """A session left out."""
        after = replace(session, status=SessionStatus.SKIPPED)
        return self._with(session, after, ChangeKind.SKIPPED, why, is_named)

    def added(self, on: date, workout: Workout, why: Reason, *, is_named: bool = False) -> "Draft":
        """A new session on a day of the plan; one the athlete asked for is pinned there."""
        session = PlannedSession(
            id=free_id(self.plan, on, workout), on=on, workout=workout, is_pinned=is_named
        )
        return self._with(None, session, ChangeKind.ADDED, why, is_named)

    def returned(self, session: PlannedSession, why: Reason) -> "Draft":
        """A session that was left out and is to be done after all."""
        after = replace(session, status=SessionStatus.PLANNED)
        return self._with(None, after, ChangeKind.ADDED, why, True)

    def open_between(self, first: date, last: date) -> tuple[PlannedSession, ...]:
        """Sessions still to be done from a day to a day, never earlier than today."""
        return open_between(self.plan, max(first, self.today), last)

    def _with(
        self,
        before: PlannedSession | None,
        after: PlannedSession,
        kind: ChangeKind,
        why: Reason,
        is_named: bool,
    ) -> "Draft":
        after = after.because(why)
        change = self._change(before, after, kind, is_named)
        plan = self.plan.with_session(after)
        return replace(self, plan=plan, changes=(*self.changes, change))

    def change_between(self, was: PlannedSession, now: PlannedSession) -> PlanChange | None:
        """What happened to a session that stands on the same day, by its latest reason."""
        if now.is_open and not was.is_open:
            return self._change(None, now, ChangeKind.ADDED, True)
        if was.is_open and not now.is_open:
            return self._change(was, now, ChangeKind.SKIPPED, True)
        if now.is_open and now.workout != was.workout:
            return self._change(was, now, ChangeKind.CHANGED, True)
        return None

    def _change(
        self, before: PlannedSession | None, after: PlannedSession, kind: ChangeKind, is_named: bool
    ) -> PlanChange:
        return PlanChange(
            kind=kind,
            session_id=after.id,
            on=after.on,
            was=say_workout(before.workout, self.units) if before else "",
            became="" if kind is ChangeKind.SKIPPED else say_workout(after.workout, self.units),
            from_day=before.on if before and kind is ChangeKind.MOVED else None,
            reason=after.reasons[-1].sentence,
            is_named=is_named,
        )


def draft_of(plan: TrainingPlan, circumstances: Circumstances) -> Draft:
    """A draft that starts from a plan."""
    units = circumstances.athlete.preferences.units
    return Draft(plan=plan, today=circumstances.today, units=units)


class Gate:
    """The guard before a change: it knows what the plan broke already, and asks only once."""

    def __init__(
        self,
        before: TrainingPlan,
        circumstances: Circumstances,
        was: Circumstances | None = None,
        stood: TrainingPlan | None = None,
    ) -> None:
        """`was` are the circumstances before the change, where these changed too.

        What they make a stop is then new, though the plan is the same, and so is growth that they
        make too steep by more than a little. `stood` is the plan under them, where the log has
        marked sessions as done since.
        """
        self.before, self.circumstances = before, circumstances
        self.was = circumstances if was is None else was
        self.stood = before if stood is None else stood

    @cached_property
    def known(self) -> tuple[Finding, ...]:
        """What was broken before the change."""
        now = review(self.before, self.circumstances)
        if self.was is self.circumstances:
            return now
        before = review(self.stood, self.was)
        fresh = new_findings(now, before)
        told = (f for f in cautions(now) if f.excess <= A_LITTLE or f not in fresh)
        return (*stops(before), *told)

    def new(
        self, plan: TrainingPlan, laws: tuple[Law, ...] = LAWS, week: int | None = None
    ) -> tuple[Finding, ...]:
        """The laws a plan breaks, in one week or all, that were not broken before, stops first."""
        if plan == self.before and self.was is self.circumstances:
            return ()
        found = review(plan, self.circumstances, laws=laws, week=week)
        return new_findings(found, self.known) if found else ()

    def judge(self, draft: Draft) -> Adjustment | Refused:
        """The draft as an adjustment, or the law that newly forbids it, with its repair."""
        findings = self.new(draft.plan)
        stop = next((finding for finding in findings if finding.kind is LawKind.STOP), None)
        if stop is not None:
            return Refused(reason=stop.sentence, alternative=stop.repair, law=stop.law)
        return Adjustment(plan=draft.plan, changes=draft.changes, cautions=findings)


def guarded(
    draft: Draft, before: TrainingPlan, circumstances: Circumstances
) -> Adjustment | Refused:
    """The draft as an adjustment, or the law that newly forbids it, with its repair."""
    return Gate(before, circumstances).judge(draft)


def reopened(
    draft: Draft, code: str, why: Reason, may_return: Callable[[PlannedSession], bool]
) -> Draft:
    """Coming sessions that were left out for one cause are open again where it allows them."""
    for session in draft.plan.sessions():
        if session.on < draft.today or session.status is not SessionStatus.SKIPPED:
            continue
        last = session.reasons[-1].code if session.reasons else ""
        if last == code and may_return(session):
            draft = draft.returned(session, why)
    return draft


def one_each(changes: tuple[PlanChange, ...]) -> tuple[PlanChange, ...]:
    """Each session once for each thing that happened to it; what was left out is only that."""
    merged: dict[tuple[str, ChangeKind], PlanChange] = {}
    for change in changes:
        key = (change.session_id, change.kind)
        first = merged.get(key)
        if first is not None and change.kind is ChangeKind.CHANGED:
            change = replace(change, was=first.was, reason=first.reason)
        merged[key] = change
    gone = {name for name, kind in merged if kind is ChangeKind.SKIPPED}
    was = {name: c.was for (name, kind), c in merged.items() if kind is ChangeKind.CHANGED}
    return tuple(
        replace(change, was=was.get(name, change.was)) if name in gone else change
        for (name, kind), change in merged.items()
        if name not in gone or kind is ChangeKind.SKIPPED
    )


def roll_over(plan: TrainingPlan, today: date) -> TrainingPlan:
    """The plan as the day begins: what was to be done earlier and was not is missed."""
    late = [session for session in plan.sessions() if session.is_open and session.on < today]
    for session in late:
        plan = plan.with_session(replace(session, status=SessionStatus.MISSED))
    return plan


def open_between(plan: TrainingPlan, first: date, last: date) -> tuple[PlannedSession, ...]:
    """Sessions still to be done from a day to a day, in order."""
    weeks = (w for w in plan.weeks if w.monday <= last and w.sunday >= first)
    return tuple(s for w in weeks for s in w.sessions if s.is_open and first <= s.on <= last)


def last_day(plan: TrainingPlan) -> date:
    """The last day of the plan."""
    return plan.weeks[-1].sunday


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    day = first
    while day <= last:
        yield day
        day += A_DAY


def pacing_of(
    plan: TrainingPlan, circumstances: Circumstances, vdot: float | None = None
) -> Pacing:
    """What the zones mean in this plan, at its own fitness unless another is given."""
    race = plan.goal.race
    return Pacing(
        vdot=vdot if vdot is not None else plan.vdot,
        level=plan.level,
        heart_rates=heart_rate_zones(circumstances.athlete, circumstances.today),
        race=race.distance if race else None,
        race_target=race.target if race else None,
        units=circumstances.athlete.preferences.units,
    )


def say_workout(workout: Workout, units: Units) -> str:
    """A workout in a few words: "long run 15 km", "easy run with strides 7 km", "strength 30 min".

    A run of one stretch that ends after a time is told by that time.
    """
    name = SPOKEN.get(workout.kind, str(workout.kind))
    steps = tuple(workout.flat_steps())
    is_by_time = len(steps) == 1 and not steps[0].by_distance
    if workout.is_run and workout.distance and not is_by_time:
        where = TREADMILL if is_indoors(workout) else ""
        return f"{name} {workout.distance.say(units)}{where}"
    return f"{name} {workout.duration.say()}" if workout.duration else name


def say_date(day: date) -> str:
    """A day with its weekday, in English: "Thu 26 Nov"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def free_id(plan: TrainingPlan, on: date, workout: Workout) -> str:
    """An id no session of the plan has yet."""
    taken = {session.id for session in plan.sessions()}
    stem = f"x{on:%m%d}-{workout.kind.replace(' ', '-')}"
    return next(name for name in _numbered(stem) if name not in taken)


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
