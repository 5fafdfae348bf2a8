"""A week arranged anew by the solver: fewest sessions moved, and a reason for all that is lost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from core.athlete import Level, RuleKind
from core.physiology.age import MASTERS
from core.planning.adjusting import (
    A_DAY,
    Draft,
    days,
    draft_of,
    last_day,
    one_each,
    open_between,
    pacing_of,
    reopened,
)
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.health import Ban, bans_for
from core.planning.plan import Microcycle, PlannedSession, Reason, SessionStatus, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased, resized, size_in, size_of
from core.planning.rooms import fits, minutes_on, room_on
from core.planning.sparing import coming_back, spare, spared
from core.planning.week_solver import (
    DayRoom,
    Layout,
    Loss,
    Part,
    Placement,
    Wanted,
    WeekRoom,
    solve_week,
)
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.steps import Workout, WorkoutKind

LEAST_MINUTES = {Part.LONG: 60, Part.HARD: 35, Part.EASY: 20, Part.STRENGTH: 15, Part.RACE: 0}
"""Shortest form of each part that still makes sense."""
NO_ROOM = "no room"
FREE = Reason(code="back", sentence="The day is free again.")
_DONE = (SessionStatus.DONE, SessionStatus.PARTLY)


def refit(
    plan: TrainingPlan,
    circumstances: Circumstances,
    why: Reason,
    *,
    first: date | None = None,
    last: date | None = None,
    back: tuple[date, int] | None = None,
) -> Adjustment:
    """The plan made to fit the days and minutes there are; only weeks that don't fit change.

    `back` is the first day after so many days without training, where the load comes back in steps.
    """
    draft = _capped(draft_of(plan, circumstances), circumstances, why)
    for week in plan.weeks:
        if (first and week.sunday < first) or (last and week.monday > last):
            continue
        draft = _refitted(draft, week, circumstances, why)
        draft = _within_days(draft, week, circumstances, why)
    if back is not None:
        draft = coming_back(draft, circumstances, back[1], back[0])
        return spared(draft, plan, circumstances)
    return _as_health_allows(relieved(draft, plan, circumstances), circumstances)


def _as_health_allows(adjustment: Adjustment, circumstances: Circumstances) -> Adjustment:
    """The same, where what came into the days of an ache is as light as it has to be there."""
    spared = spare(adjustment.plan, circumstances)
    changes = one_each((*adjustment.changes, *spared.changes))
    return replace(adjustment, plan=spared.plan, changes=changes)


def _within_days(
    draft: Draft, week: Microcycle, circumstances: Circumstances, why: Reason
) -> Draft:
    """Strength that has no time left beside the run of its day is shortened, or left out."""
    for session in draft.open_between(week.monday, week.sunday):
        minutes = minutes_on(circumstances.athlete, session.on)
        if session.workout.is_run or minutes is None:
            continue
        beside = (s for s in draft.open_between(session.on, session.on) if s.workout.is_run)
        left = minutes - sum(-(-s.workout.duration.s // 60) for s in beside)
        if session.workout.duration.minutes <= left:
            continue
        if left < LEAST_MINUTES[Part.STRENGTH]:
            draft = draft.skipped(session, replace(why, code=NO_ROOM), is_named=True)
            continue
        workout = resized(
            session.workout, Duration(left * 60), pacing_of(draft.plan, circumstances)
        )
        draft = draft.rewritten(session, workout, why, is_named=True)
    return draft


def _refitted(draft: Draft, week: Microcycle, circumstances: Circumstances, why: Reason) -> Draft:
    """One week made to fit: only what does not fit moves, if nothing that matters is lost so."""
    sessions = draft.open_between(week.monday, week.sunday)
    amiss = frozenset(s.id for s in sessions if not fits(s, circumstances.athlete))
    if not amiss and not _are_too_many(sessions, circumstances):
        return draft
    stay = {s.id: s.on for s in sessions if s.id not in amiss}
    least = rearranged(draft, week, circumstances, why, pins=stay, named=amiss)
    if amiss and not _loses_what_matters(draft, least):
        return least
    named = amiss or frozenset(s.id for s in sessions)
    return rearranged(draft, week, circumstances, why, named=named)


def _are_too_many(sessions: tuple[PlannedSession, ...], circumstances: Circumstances) -> bool:
    most = most_runs(circumstances)
    return most is not None and sum(s.workout.is_run for s in sessions) > most


def _loses_what_matters(before: Draft, after: Draft) -> bool:
    """Whether a long or hard session is left out, cut or made easy."""
    touched = {c.session_id for c in after.changes[len(before.changes) :] if c.was != c.became}
    found = (before.plan.session(session_id) for session_id in touched)
    return any(s is not None and part_of(s) in (Part.LONG, Part.HARD) for s in found)


def most_runs(circumstances: Circumstances) -> int | None:
    """Most runs a week by the athlete's own rule."""
    rules = circumstances.athlete.rules
    return min((r.count for r in rules if r.kind is RuleKind.MOST_RUNS and r.count), default=None)


def free_again(
    plan: TrainingPlan, circumstances: Circumstances, first: date, last: date
) -> Adjustment:
    """What had been left out for want of a free day comes back between two days."""
    draft = draft_of(plan, circumstances)
    for code in (NO_ROOM, "blocked"):
        draft = reopened(
            draft, code, FREE, lambda s: first <= s.on <= last and fits(s, circumstances.athlete)
        )
    for week in plan.weeks:
        draft = _within_days(draft, week, circumstances, FREE)
    return _as_health_allows(relieved(draft, plan, circumstances), circumstances)


def _capped(draft: Draft, circumstances: Circumstances, why: Reason) -> Draft:
    """Coming long runs within the athlete's own cap of distance or time."""
    pacing = pacing_of(draft.plan, circumstances)
    for rule in circumstances.athlete.rules:
        if rule.kind is not RuleKind.LONG_RUN_CAP:
            continue
        for session in draft.open_between(draft.today, last_day(draft.plan)):
            if session.kind is not WorkoutKind.LONG:
                continue
            for cap in (rule.distance, rule.duration):
                if cap is None or size_of(session.workout, cap) <= size_in(cap):
                    continue
                workout = resized(session.workout, cap, pacing)
                draft = draft.rewritten(session, workout, why, is_named=True)
                break
    return draft


def rearranged(
    draft: Draft,
    week: Microcycle,
    circumstances: Circumstances,
    why: Reason,
    *,
    pins: Mapping[str, date] | None = None,
    named: frozenset[str] = frozenset(),
) -> Draft:
    """One week with its open sessions where the solver puts them; strength that fits stays.

    `pins` say what stays where; `named` are the sessions that the athlete's words are about.
    """
    sessions = tuple(
        s
        for s in draft.open_between(week.monday, week.sunday)
        if s.workout.is_run or not fits(s, circumstances.athlete)
    )
    pinned = dict(pins or {})
    for session in sessions:
        if session.kind is WorkoutKind.RACE or (
            session.is_pinned and minutes_on(circumstances.athlete, session.on) != 0
        ):
            pinned.setdefault(session.id, session.on)
    wanted = tuple(_wanted(session, pinned.get(session.id)) for session in sessions)
    layout = solve_week(wanted, _room(draft, week, circumstances))
    return _applied(draft, sessions, layout, circumstances, why, named)


def _applied(
    draft: Draft,
    sessions: tuple[PlannedSession, ...],
    layout: Layout,
    circumstances: Circumstances,
    why: Reason,
    named: frozenset[str],
) -> Draft:
    placed = {placement.id: placement for placement in layout.placements}
    lost = {s.id: Reason(code=NO_ROOM, sentence=s.sentence) for s in layout.sacrifices}
    easy = {s.id for s in layout.sacrifices if s.loss is Loss.TURNED_EASY}
    for session in sessions:
        placement, is_named = placed.get(session.id), session.id in named
        cause = lost.get(session.id, why)
        if placement is None:
            draft = draft.skipped(session, cause, is_named=is_named)
            continue
        workout = _sized(
            session, placement, session.id in easy, pacing_of(draft.plan, circumstances)
        )
        if placement.on != session.on:
            draft = draft.moved(session, placement.on, why, is_named=is_named, pins=False)
            session = next(s for s in draft.plan.sessions_on(placement.on) if s.id == placement.id)
        draft = draft.rewritten(session, workout, cause, is_named=is_named)
    return draft


def _sized(session: PlannedSession, placement: Placement, is_easy: bool, pacing: Pacing) -> Workout:
    """The workout cut to the minutes of its day, and made easy where the solver says so."""
    if session.kind is WorkoutKind.RACE:
        return session.workout
    workout = eased(session.workout, 1.0, pacing) if is_easy else session.workout
    minutes = placement.minutes
    if minutes and workout.duration.minutes > minutes:
        return resized(workout, Duration(minutes * 60), pacing)
    return workout


def _wanted(session: PlannedSession, pinned_on: date | None) -> Wanted:
    part = part_of(session)
    minutes = -(-session.workout.duration.s // 60)
    return Wanted(
        id=session.id,
        part=part,
        minutes=minutes,
        least_minutes=min(minutes, LEAST_MINUTES[part]),
        is_hard=session.workout.is_hard,
        pinned_on=pinned_on,
        previous_on=session.on,
    )


def part_of(session: PlannedSession) -> Part:
    """The part a session plays in its week."""
    if session.kind is WorkoutKind.RACE:
        return Part.RACE
    if session.kind is WorkoutKind.LONG:
        return Part.LONG
    if session.workout.is_hard:
        return Part.HARD
    return Part.EASY if session.workout.is_run else Part.STRENGTH


def _room(draft: Draft, week: Microcycle, circumstances: Circumstances) -> WeekRoom:
    """What is left of a week, and the hard days on both sides of it."""
    athlete = circumstances.athlete
    first = max(week.monday, draft.today)
    around = _around(draft, week, first)
    bans = bans_for(athlete, draft.today)
    age = athlete.age_on(draft.today)
    return WeekRoom(
        days=tuple(_day_room(draft, circumstances, bans, day) for day in days(first, week.sunday)),
        hard_around=tuple(s.on for s in around if s.workout.is_hard),
        long_around=tuple(s.on for s in around if s.kind is WorkoutKind.LONG),
        hard_gap=3 if age is not None and age >= MASTERS else 2,
        long_gap=1 if draft.plan.level is Level.ADVANCED else 2,
        long_day=athlete.long_run_day,
        most_runs=most_runs(circumstances),
        rest_days=1 if (week.sunday - first).days >= 6 else 0,
    )


def _around(draft: Draft, week: Microcycle, first: date) -> tuple[PlannedSession, ...]:
    """Sessions done this week or standing two days to either side of what is arranged."""
    near = (
        s
        for s in draft.plan.sessions()
        if first - 3 * A_DAY <= s.on <= week.sunday + 3 * A_DAY
        and (s.status in _DONE or (s.is_open and not first <= s.on <= week.sunday))
    )
    return tuple(near)


def _day_room(
    draft: Draft, circumstances: Circumstances, bans: tuple[Ban, ...], day: date
) -> DayRoom:
    """What a day still has room for; a long run that comes into an ache is shortened afterwards."""
    was_used = any(s.status in _DONE and s.workout.is_run for s in draft.plan.sessions_on(day))
    has_run = any(run.on == day for run in circumstances.runs)
    open_here = open_between(draft.plan, day, day)
    room = room_on(circumstances.athlete, bans, day)
    is_taken = was_used or (has_run and not open_here)
    return replace(room, minutes=0 if is_taken else room.minutes, allows_long=True)
