"""The laws of training once more, straight from `science.md` and apart from the guard.

What the guard forgets, this remembers: it reads the plan and the log alone, calls no law, and
knows only what is never overruled.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from core.athlete import Athlete, Condition, Illness, Niggle
from core.coach.snapshot import Record
from core.planning.circumstances import DoneRun
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.workouts.steps import WorkoutKind

NOT_RUN = (SessionStatus.SKIPPED, SessionStatus.MISSED)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
BEGINNER_WEEK_M, HARMLESS_M = 12_000, 8_000
ROUNDING = 1.002


def broken(record: Record, runs: tuple[DoneRun, ...], today: date) -> frozenset[tuple[str, str]]:
    """Every hard limit the coming days break, with the place."""
    plan = record.plan
    if plan is None:
        return frozenset()
    return frozenset(
        (
            *_too_much_in_a_week(plan, runs, today),
            *_too_long_a_run(plan, runs, today),
            *_hard_days_in_a_row(plan, today),
            *_too_many_hard_days(plan, today),
            *_against_health(record.athlete, _coming(plan, today), today),
            *_not_adding_up(plan),
        )
    )


def _coming(plan: TrainingPlan, today: date) -> list[PlannedSession]:
    return [s for s in plan.sessions() if s.on >= today and s.is_open and s.workout.is_run]


def _metres(plan: TrainingPlan, runs: tuple[DoneRun, ...], today: date) -> list[tuple[date, int]]:
    """What was run, and what is to be run, races left aside."""
    logged, told = {run.on for run in runs}, {run.id for run in runs}
    held = [(run.on, run.distance.m) for run in runs]
    for session in plan.sessions():
        is_coming = session.is_open and session.on >= today
        is_known = session.on in logged or session.activity_id in told
        counts = is_coming or (session.status not in NOT_RUN and not is_known)
        if counts and session.workout.is_run and session.kind is not WorkoutKind.RACE:
            held.append((session.on, session.workout.distance.m))
    return held


def _too_much_in_a_week(
    plan: TrainingPlan, runs: tuple[DoneRun, ...], today: date
) -> Iterator[tuple[str, str]]:
    """ "Never more than 20 % above the best of the last four weeks" (E.2); 3 km below 30 km."""
    weeks: dict[date, int] = {}
    for on, metres in _metres(plan, runs, today):
        monday = on - on.weekday() * A_DAY
        weeks[monday] = weeks.get(monday, 0) + metres
    start = plan.weeks[0].monday
    way = plan.time_off
    for week in plan.weeks:
        if not any(s in week.sessions for s in _coming(plan, today)):
            continue
        before = [weeks.get(week.monday - back * A_WEEK, 0) for back in (1, 2, 3, 4)]
        before += [plan.base_volume.m] if week.monday - 4 * A_WEEK < start else []
        before += [way.former.m] if way and way.first - 4 * A_WEEK <= week.monday else []
        best = max(before)
        most = max(best * 1.2, best + 3_000 if best < 30_000 else 0, BEGINNER_WEEK_M)
        if weeks.get(week.monday, 0) > most * ROUNDING:
            yield "week", f"{week.monday}"


def _too_long_a_run(
    plan: TrainingPlan, runs: tuple[DoneRun, ...], today: date
) -> Iterator[tuple[str, str]]:
    """ "More than 30 % over the longest run of 30 days" (C.2), unless it is 8 km or less."""
    lengths = [(on, metres) for on, metres in _metres(plan, runs, today)]
    lengths += [(s.on, s.workout.distance.m) for s in plan.sessions() if s.status not in NOT_RUN]
    start = next((s.on for s in plan.sessions()), today)
    for session in _coming(plan, today):
        if session.kind is WorkoutKind.RACE:
            continue
        first = session.on - timedelta(days=30)
        told = plan.base_longest.m if first < start else 0
        longest = max([told, *(m for on, m in lengths if first <= on < session.on)])
        metres = session.workout.distance.m
        if metres > max(HARMLESS_M, longest * 1.3) * ROUNDING:
            yield "run", session.id
        if session.workout.duration.minutes > 240:
            yield "four hours", session.id


def _hard_days_in_a_row(plan: TrainingPlan, today: date) -> Iterator[tuple[str, str]]:
    """ "At least 48 h between hard sessions" (E.11)."""
    hard = [s for s in plan.sessions() if s.workout.is_hard and s.status not in NOT_RUN]
    for one, other in pairwise(sorted(hard, key=lambda s: s.on)):
        if other.on >= today and other.is_open and other.on - one.on < 2 * A_DAY:
            yield "spacing", other.id


def _too_many_hard_days(plan: TrainingPlan, today: date) -> Iterator[tuple[str, str]]:
    """ "At most 3 a week for the advanced" (E.10), whatever anybody was told."""
    for week in plan.weeks:
        hard = [
            s
            for s in week.sessions
            if s.workout.is_hard and s.status not in NOT_RUN and s.kind is not WorkoutKind.RACE
        ]
        if len(hard) > 3 and any(s.is_open and s.on >= today for s in hard):
            yield "hard days", f"{week.monday}"


def _against_health(
    athlete: Athlete, coming: list[PlannedSession], today: date
) -> Iterator[tuple[str, str]]:
    """Section C.4 to C.6: what health forbids; a race in doubt is the athlete's own to leave."""
    has = {known.condition: known.since for known in athlete.conditions}
    for session in coming:
        is_hard = session.workout.is_hard and session.kind is not WorkoutKind.RACE
        if Condition.RED_FLAG in has or Condition.BONE_STRESS in has:
            yield "not cleared", session.id
        birth = has.get(Condition.POSTPARTUM)
        if birth is not None and session.on < birth + timedelta(days=90):
            yield "after a birth", session.id
        if is_hard and Condition.HEART_DISEASE in has:
            yield "heart", session.id
        if any(_forbids(niggle, session.on, is_hard) for niggle in athlete.niggles):
            yield "ache", session.id
        if athlete.illness is not None and _is_too_early(athlete.illness, session, today, is_hard):
            yield "illness", session.id


def _forbids(niggle: Niggle, on: date, is_hard: bool) -> bool:
    """Red (above 5, or sharp) does not run, amber (3 to 5) runs easy, for the week after it."""
    days = (on - niggle.updated).days
    is_red = niggle.severity > 5 or niggle.is_sharp
    return 0 <= days < 7 and (is_red or (is_hard and niggle.severity >= 3))


def _is_too_early(illness: Illness, session: PlannedSession, today: date, is_hard: bool) -> bool:
    """No run while it lasts, nor two days after a fever; nothing hard for as many days again."""
    must_rest = illness.has_fever or illness.is_below_neck
    if illness.until is None:
        near = session.on <= today + 2 * A_DAY
        return near and (must_rest or is_hard)
    well = illness.until + (3 if illness.has_fever else 1) * A_DAY
    days_ill = max(1, (illness.until - illness.since).days + 1)
    is_during = illness.since <= session.on < well
    return (must_rest and is_during) or (is_hard and session.on < well + days_ill * A_DAY)


def _not_adding_up(plan: TrainingPlan) -> Iterator[tuple[str, str]]:
    """ "Days = week, steps = session" (E.36)."""
    ids = [session.id for session in plan.sessions()]
    if len(ids) != len(set(ids)):
        yield "names", "twice"
    for week in plan.weeks:
        for session in week.sessions:
            steps = sum(step.distance.m for step in session.workout.flat_steps())
            if not week.monday <= session.on <= week.sunday or steps != session.workout.distance.m:
                yield "sums", session.id
