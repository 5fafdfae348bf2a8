"""Moving and swapping: what was named moves, and as little else as keeps the week sound."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice, pairwise

from core.planning.adjusting import (
    A_DAY,
    Draft,
    Gate,
    days,
    draft_of,
    guarded,
    last_day,
    open_between,
    say_date,
)
from core.planning.circumstances import Adjustment, Circumstances, Refused
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.rooms import minutes_on
from core.workouts.naming import say_title
from core.workouts.steps import WorkoutKind

ASKED = Reason(code="asked", sentence="You asked for it.")
MADE_UP, NO_STACKING, NO_ROOM = "made up", "no-stacking", "no-room"
MOST_TRIES = 12
"""Arrangements shown to the guard before giving up."""
_NEARBY = timedelta(days=6)


def move(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, to_day: date
) -> Adjustment | Refused:
    """A session on another day, with the fewest others moved that this asks for."""
    if problem := _immovable(plan, circumstances, session, to_day):
        return problem
    before = draft_of(plan, circumstances)
    if session.on == to_day:
        return Adjustment(plan=plan)
    moved = before.moved(session, to_day, ASKED, is_named=True)
    gate = Gate(plan, circumstances)
    best: Adjustment | None = None
    refused: Refused | None = None
    for draft in islice(_arrangements(moved, session, circumstances), MOST_TRIES):
        result = gate.judge(draft)
        if isinstance(result, Refused):
            refused = refused or result
        elif not result.cautions:
            return result
        else:
            best = best or result
    return best or _with_way_out(plan, circumstances, session, to_day, refused)


def swap(
    plan: TrainingPlan, circumstances: Circumstances, one: PlannedSession, other: PlannedSession
) -> Adjustment | Refused:
    """Two sessions on each other's days."""
    for session, to_day in ((one, other.on), (other, one.on)):
        if problem := _immovable(plan, circumstances, session, to_day):
            return problem
    draft = draft_of(plan, circumstances)
    if one.on == other.on:
        return Adjustment(plan=plan)
    draft = draft.moved(one, other.on, ASKED, is_named=True)
    draft = draft.moved(other, one.on, ASKED, is_named=True)
    return guarded(draft, plan, circumstances)


def make_up(
    plan: TrainingPlan,
    circumstances: Circumstances,
    missed: PlannedSession,
    on: date,
    gate: Gate | None = None,
) -> Adjustment | Refused:
    """A missed session on a later day in place of what is easy there: never on top of it.

    A gate before changes of this plan serves for many days.
    """
    gate = Gate(plan, circumstances) if gate is None else gate
    if problem := _unreachable(plan, circumstances, on):
        return problem
    draft = draft_of(plan, circumstances)
    if _is_made_up(plan, missed):
        return Refused(
            reason="One missed session has been made up for already; more would stack up.",
            alternative="Let this one go: a single session decides nothing.",
            law=NO_STACKING,
        )
    there = [s for s in draft.open_between(on, on) if s.workout.is_run]
    why = Reason(code=MADE_UP, sentence="In place of the one you missed; nothing is stacked.")
    if not there:
        return gate.judge(draft.added(on, missed.workout, why, is_named=True))
    if any(s.workout.is_hard or s.is_pinned or s.kind is WorkoutKind.LONG for s in there):
        what = there[0].kind
        return Refused(
            reason=f"There is already {_article(what)} on {say_date(on)}; two are not stacked.",
            alternative="Let the missed one go, or choose a day with an easy run.",
            law=NO_STACKING,
        )
    return gate.judge(draft.rewritten(there[0], missed.workout, why, is_named=True))


def _is_made_up(plan: TrainingPlan, missed: PlannedSession) -> bool:
    """Whether a session of the missed one's week or the next has been made up for already."""
    return any(
        reason.code == MADE_UP
        for session in plan.sessions()
        if abs((session.on - missed.on).days) <= _NEARBY.days
        for reason in session.reasons
    )


def days_for(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, most: int = 3
) -> tuple[date, ...]:
    """Days near a session to which it can go without moving anything else, nearest first."""
    nearest = sorted(
        (
            day
            for day in days(session.on - _NEARBY, session.on + _NEARBY)
            if day >= circumstances.today and day != session.on
        ),
        key=lambda day: (abs((day - session.on).days), day),
    )
    gate = Gate(plan, circumstances)
    found: list[date] = []
    for day in nearest:
        if len(found) == most:
            break
        if _is_open_day(plan, circumstances, session, day) and _goes(gate, session, day):
            found.append(day)
    return tuple(sorted(found))


def days_to_make_up(
    plan: TrainingPlan, circumstances: Circumstances, missed: PlannedSession
) -> tuple[date, ...]:
    """Days left in the week of a missed session on which it may take the place of an easy run."""
    week = plan.week_of(missed.on)
    if week is None:
        return ()
    first = max(circumstances.today, missed.on + A_DAY)
    easy = (s for s in open_between(plan, first, week.sunday) if s.workout.is_run)
    gate = Gate(plan, circumstances)
    found = ((s.on, make_up(plan, circumstances, missed, s.on, gate)) for s in easy)
    return tuple(on for on, way in found if isinstance(way, Adjustment) and not way.cautions)


def may_train_on(circumstances: Circumstances, day: date) -> bool:
    """Whether availability and the standing rules leave a day free."""
    return minutes_on(circumstances.athlete, day) != 0


def is_well_spaced(sessions: Iterable[PlannedSession]) -> bool:
    """Whether no hard or long run stands on the same day as another or the day beside it."""
    taxing = sorted(s.on for s in sessions if is_taxing(s))
    return all(later - day > A_DAY for day, later in pairwise(taxing))


def is_taxing(session: PlannedSession) -> bool:
    """Whether it asks for easy days around it: hard work or a long run."""
    return session.workout.is_hard or session.kind is WorkoutKind.LONG


def _arrangements(
    moved: Draft, session: PlannedSession, circumstances: Circumstances
) -> Iterator[Draft]:
    """The move alone, then with one other session moved, the nearest days first."""
    now = replace(session, on=moved.changes[-1].on)
    others = [s for s in moved.open_between(now.on, now.on) if _is_in_the_way(s, now)]
    if not others:
        yield moved
        yield from _with_one_more(moved, _neighbours(moved, now), circumstances)
        return
    if len(others) > 1 or others[0].is_pinned:
        return
    why = Reason(code="made room", sentence=f"Makes room for {_article(session.kind)}.")
    if may_train_on(circumstances, session.on):
        yield moved.moved(others[0], session.on, why)
    yield from _elsewhere(moved, others[0], why, circumstances)
    if not is_taxing(others[0]):
        yield moved.skipped(others[0], why)


def _with_one_more(
    moved: Draft, neighbours: Iterable[PlannedSession], circumstances: Circumstances
) -> Iterator[Draft]:
    why = Reason(code="spacing", sentence="Keeps an easy day between hard sessions.")
    for other in neighbours:
        yield from _elsewhere(moved, other, why, circumstances)


def _elsewhere(
    draft: Draft, other: PlannedSession, why: Reason, circumstances: Circumstances
) -> Iterator[Draft]:
    """One session on each other free day of its week, the nearest first."""
    monday = other.on - other.on.weekday() * A_DAY
    free = [
        day
        for day in days(max(monday, draft.today), monday + 6 * A_DAY)
        if day != other.on and _is_open_day(draft.plan, circumstances, other, day)
    ]
    for day in sorted(free, key=lambda day: (abs((day - other.on).days), day)):
        after = draft.moved(other, day, why)
        if is_well_spaced(open_between(after.plan, day - 2 * A_DAY, day + 2 * A_DAY)):
            yield after


def _neighbours(draft: Draft, session: PlannedSession) -> list[PlannedSession]:
    """Taxing sessions beside a taxing one that may give way."""
    if not is_taxing(session):
        return []
    near = draft.open_between(session.on - A_DAY, session.on + A_DAY)
    return [s for s in near if s.id != session.id and is_taxing(s) and not s.is_pinned]


def _is_in_the_way(other: PlannedSession, session: PlannedSession) -> bool:
    """Two runs don't share a day, nor do two of the same kind."""
    if other.id == session.id:
        return False
    return (other.workout.is_run and session.workout.is_run) or other.kind is session.kind


def _is_open_day(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, day: date
) -> bool:
    """Whether nothing forbids the session there at first sight."""
    if plan.week_of(day) is None or not may_train_on(circumstances, day):
        return False
    minutes = circumstances.athlete.availability.minutes_on(day)
    if minutes is not None and session.workout.duration.minutes > minutes:
        return False
    return not any(_is_in_the_way(s, session) for s in plan.sessions_on(day) if s.is_open)


def _goes(gate: Gate, session: PlannedSession, day: date) -> bool:
    draft = draft_of(gate.before, gate.circumstances).moved(session, day, ASKED, is_named=True)
    if is_taxing(session) and not is_well_spaced(
        open_between(draft.plan, day - A_DAY, day + A_DAY)
    ):
        return False
    return not gate.new(draft.plan)


def _immovable(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, to_day: date
) -> Refused | None:
    """Why a session can't be moved at all, or None."""
    if session.on < circumstances.today or not session.is_open:
        return Refused(
            reason=f"{_name(session, circumstances)} on {say_date(session.on)} is over; "
            "the past stays.",
            alternative="Tell me which coming session you mean.",
        )
    if session.kind is WorkoutKind.RACE and to_day != session.on:
        return Refused(
            reason="A race has its own date.",
            alternative="If the race itself moved, tell me the new date as your goal.",
        )
    return _unreachable(plan, circumstances, to_day)


def _unreachable(plan: TrainingPlan, circumstances: Circumstances, to_day: date) -> Refused | None:
    if to_day < circumstances.today:
        return Refused(
            reason=f"{say_date(to_day)} has passed, and the past is never rewritten.",
            alternative="Choose today or a later day.",
        )
    if plan.week_of(to_day) is None:
        return Refused(
            reason=f"{say_date(to_day)} lies outside your plan.",
            alternative=f"Choose a day up to {say_date(last_day(plan))}.",
        )
    return None


def _with_way_out(
    plan: TrainingPlan,
    circumstances: Circumstances,
    session: PlannedSession,
    to_day: date,
    refused: Refused | None,
) -> Refused:
    """The refusal with the nearest day that does work."""
    free = days_for(plan, circumstances, session)
    nearest = min(free, key=lambda day: (abs((day - to_day).days), day), default=None)
    refused = refused or _taken(plan, session, to_day)
    reason, law = refused.reason, refused.law
    if nearest is None:
        other = refused.alternative or "Leave it where it is, or skip it."
        return Refused(reason=reason, alternative=other, law=law)
    option = guarded(
        draft_of(plan, circumstances).moved(session, nearest, ASKED, is_named=True),
        plan,
        circumstances,
    )
    return Refused(
        reason=reason,
        alternative=f"{say_date(nearest)} would work.",
        law=law,
        option=option if isinstance(option, Adjustment) else None,
    )


def _taken(plan: TrainingPlan, session: PlannedSession, day: date) -> Refused:
    """Why a day that is not empty can't be cleared for a session."""
    there = [s for s in plan.sessions_on(day) if s.is_open and _is_in_the_way(s, session)]
    fixed = any(s.is_pinned for s in there)
    if fixed:
        return Refused(reason=f"{say_date(day)} is taken by a session you fixed.", law="pinned")
    return Refused(
        reason=f"There is already {_article(there[0].kind)} on {say_date(day)}, and no other day "
        "of that week would do for it.",
        law=NO_ROOM,
    )


def _name(session: PlannedSession, circumstances: Circumstances) -> str:
    return say_title(session.workout, circumstances.athlete.preferences.units)


def _article(kind: WorkoutKind) -> str:
    """ "the long run", "an easy run", "intervals"."""
    match kind:
        case WorkoutKind.LONG:
            return "a long run"
        case WorkoutKind.EASY:
            return "an easy run"
        case WorkoutKind.STEADY | WorkoutKind.PROGRESSION | WorkoutKind.RECOVERY:
            return f"a {kind} run"
        case WorkoutKind.RACE | WorkoutKind.TIME_TRIAL:
            return f"a {kind}"
        case _:
            return f"{kind}"
