"""Making a session shorter or longer, replacing it by something else, and adding one."""

from dataclasses import replace
from datetime import date

from core.athlete import Sport
from core.planning import hot_days
from core.planning.adjusting import (
    A_DAY,
    Draft,
    Gate,
    days,
    draft_of,
    guarded,
    pacing_of,
    say_date,
    say_workout,
)
from core.planning.circumstances import Adjustment, Circumstances, Refused
from core.planning.moving import ASKED, is_taxing, may_train_on
from core.planning.plan import PlannedSession, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import Amount, resized, shared, size_in, size_of
from core.units import Distance, Duration
from core.workouts.estimate import Pacing
from core.workouts.library import (
    cross_training,
    easy,
    long_run,
    mobility,
    quality,
    recovery,
    steady,
    strength,
    strides,
    walk,
)
from core.workouts.naming import TREADMILL, is_indoors
from core.workouts.steps import Workout, WorkoutKind, Zone

SHORTEST = Duration.from_minutes(10)
"""A shorter session is left out rather than done."""
USUAL, LEAST_ADDED = Duration.from_minutes(40), Duration.from_minutes(20)
"""What an added easy run or ride lasts when nothing was said, and a run in the smallest week."""
_SMALLER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5)
"""Parts of a wish that are tried when the whole of it breaks a law."""


def scale(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, amount: Amount
) -> Adjustment | Refused:
    """A session at another size; longer only as far as the laws allow, with the most that does."""
    pacing = pacing_of(plan, circumstances)
    draft = draft_of(plan, circumstances)
    if session.kind is WorkoutKind.RACE:
        return Refused(
            reason="A race is as long as it is.",
            alternative="Tell me if you want to run another distance instead.",
        )
    if _is_tiny(amount):
        return Refused(
            reason=f"{_say(amount, draft)} is too little to be worth the warm-up.",
            alternative="Leave the session out instead.",
        )
    workout = _sized(session.workout, amount, pacing)
    after = draft.rewritten(session, workout, ASKED, is_named=True)
    if size_of(workout, amount) <= size_of(session.workout, amount):
        return relieved(after, plan, circumstances)
    gate = Gate(plan, circumstances)
    result = gate.judge(after)
    if isinstance(result, Adjustment):
        return result
    return _with_the_most(result, draft, session, amount, gate)


def replace_by_kind(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, kind: WorkoutKind
) -> Adjustment | Refused:
    """Another kind of session in its place, of about the same time."""
    draft, pacing = draft_of(plan, circumstances), pacing_of(plan, circumstances)
    if kind is WorkoutKind.REST:
        return relieved(draft.skipped(session, ASKED, is_named=True), plan, circumstances)
    week = plan.week_of(session.on)
    weekly = week.distance if week else session.workout.distance
    workout = _of_kind(kind, session.workout, weekly, pacing)
    if workout is None:
        return Refused(
            reason=f"The week is too small for a session of {kind} that would be of use.",
            alternative="An easy run with a few strides would fit.",
        )
    after = draft.rewritten(session, workout, ASKED, is_named=True)
    is_gentler = not workout.is_hard and workout.load <= session.workout.load
    return (relieved if is_gentler else guarded)(after, plan, circumstances)


def replace_by_sport(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession, sport: Sport
) -> Adjustment | Refused:
    """Another sport in its place, for about the same time: endurance without the impact."""
    if sport is Sport.RUN:
        return replace_by_kind(plan, circumstances, session, WorkoutKind.EASY)
    draft = draft_of(plan, circumstances)
    minutes = max(20, round(session.workout.duration.minutes / 5) * 5)
    workout = in_sport(sport, minutes, pacing_of(plan, circumstances))
    after = draft.rewritten(session, workout, ASKED, is_named=True)
    return relieved(after, plan, circumstances)


def on_treadmill(
    plan: TrainingPlan, circumstances: Circumstances, session: PlannedSession
) -> Adjustment:
    """The same run indoors, where the heat outside takes nothing from it."""
    draft = draft_of(plan, circumstances)
    workout = session.workout
    if session.spared_from is not None and session.reasons[-1].code == hot_days.CODE:
        workout = session.spared_from
    if workout.is_run and not is_indoors(workout):
        workout = replace(workout, title=workout.title + TREADMILL)
    return relieved(draft.rewritten(session, workout, ASKED, is_named=True), plan, circumstances)


def add(
    plan: TrainingPlan,
    circumstances: Circumstances,
    on: date,
    workout: Workout,
) -> Adjustment | Refused:
    """An extra session on a day, if the laws leave room; else the size that does fit."""
    if on < circumstances.today or plan.week_of(on) is None:
        return Refused(
            reason=f"{say_date(on)} is outside the days still to be planned.",
            alternative="Choose a day from today to the end of your plan.",
        )
    draft = draft_of(plan, circumstances)
    runs = [s for s in draft.open_between(on, on) if s.workout.is_run and workout.is_run]
    if runs:
        return Refused(
            reason=f"There is already {say_workout(runs[0].workout, draft.units)} on "
            f"{say_date(on)}.",
            alternative="Make that one longer, or choose another day.",
        )
    gate = Gate(plan, circumstances)
    result = gate.judge(draft.added(on, workout, ASKED, is_named=True))
    if isinstance(result, Adjustment) or workout.is_hard:
        return result
    return _with_the_most_added(result, draft, on, workout, gate)


def day_for_extra(
    plan: TrainingPlan, circumstances: Circumstances, workout: Workout
) -> date | None:
    """The best day of the next seven for an extra session: free, and away from hard ones."""
    today = circumstances.today
    free = [
        day
        for day in days(today, today + 6 * A_DAY)
        if plan.week_of(day)
        and may_train_on(circumstances, day)
        and not any(s.is_open and s.workout.is_run for s in plan.sessions_on(day))
        and not (workout.is_hard and _is_beside_taxing(plan, day))
    ]
    return min(free, key=lambda day: (_is_beside_taxing(plan, day), day), default=None)


def workout_for(
    kind: WorkoutKind,
    sport: Sport | None,
    amount: Amount | None,
    plan: TrainingPlan,
    circumstances: Circumstances,
    on: date,
) -> Workout | None:
    """The workout an extra session asks for; None when the week is too small for it."""
    pacing = pacing_of(plan, circumstances)
    if sport is not None and sport is not Sport.RUN:
        minutes = amount.minutes if isinstance(amount, Duration) else USUAL.minutes
        return in_sport(sport, round(minutes), pacing)
    week = plan.week_of(on)
    weekly = week.distance if week else Distance(0)
    share = max(LEAST_ADDED, pacing.estimate(Zone.EASY).over(weekly * 0.25))
    base = easy(amount or min(USUAL, share), pacing)
    return _of_kind(kind, base, weekly, pacing)


def in_sport(sport: Sport, minutes: int, pacing: Pacing) -> Workout:
    """A session of another sport."""
    match sport:
        case Sport.STRENGTH:
            return strength(min(minutes, 60))
        case Sport.YOGA:
            return mobility(minutes)
        case Sport.WALK | Sport.HIKE:
            return walk(Duration.from_minutes(minutes), pacing)
        case _:
            return cross_training(minutes, sport)


def _of_kind(kind: WorkoutKind, old: Workout, weekly: Distance, pacing: Pacing) -> Workout | None:
    """A workout of a kind about as long as another one; None when its caps leave none."""
    minutes = max(20, round(old.duration.minutes / 5) * 5)
    total = old.distance if old.is_run and old.distance else pacing.easy_within(minutes)
    match kind:
        case WorkoutKind.EASY:
            return easy(old.distance, pacing) if old.is_run else easy(old.duration, pacing)
        case WorkoutKind.RECOVERY:
            return recovery(min(old.duration, USUAL), pacing)
        case WorkoutKind.STEADY:
            return steady(total, pacing)
        case WorkoutKind.STRIDES:
            return strides(total, pacing)
        case WorkoutKind.LONG:
            return long_run(total, pacing)
        case WorkoutKind.WALK:
            return walk(Duration.from_minutes(minutes), pacing)
        case WorkoutKind.STRENGTH:
            return strength(min(minutes, 45))
        case WorkoutKind.MOBILITY:
            return mobility(min(minutes, 30))
        case WorkoutKind.CROSS_TRAINING | WorkoutKind.BRICK:
            return cross_training(minutes)
        case WorkoutKind.RACE | WorkoutKind.TIME_TRIAL | WorkoutKind.RUN_WALK | WorkoutKind.REST:
            return None
        case _:
            return quality(kind, 0, pacing, weekly=weekly, total=total)


def _sized(workout: Workout, amount: Amount, pacing: Pacing) -> Workout:
    if not size_of(workout, amount):
        return workout
    return resized(workout, amount, pacing)


def _is_tiny(amount: Amount) -> bool:
    if isinstance(amount, Distance):
        return amount < Distance(1000)
    return amount < SHORTEST


def _is_beside_taxing(plan: TrainingPlan, day: date) -> bool:
    beside = (*plan.sessions_on(day - A_DAY), *plan.sessions_on(day + A_DAY))
    return any(is_taxing(session) for session in beside)


def _with_the_most(
    refused: Refused,
    draft: Draft,
    session: PlannedSession,
    amount: Amount,
    gate: Gate,
) -> Refused:
    """The refusal with the largest size that would pass."""
    pacing = pacing_of(draft.plan, gate.circumstances)
    for share in _SMALLER:
        smaller = _part_of(amount, share)
        if size_in(smaller) <= size_of(session.workout, amount):
            break
        workout = _sized(session.workout, smaller, pacing)
        option = gate.judge(draft.rewritten(session, workout, ASKED, is_named=True))
        if isinstance(option, Adjustment):
            said = _say(smaller, draft)
            return replace(refused, alternative=f"{said} would be the most.", option=option)
    return refused


def _with_the_most_added(
    refused: Refused, draft: Draft, on: date, workout: Workout, gate: Gate
) -> Refused:
    pacing = pacing_of(draft.plan, gate.circumstances)
    for share in _SMALLER:
        smaller = shared(workout, share, pacing)
        option = gate.judge(draft.added(on, smaller, ASKED, is_named=True))
        if isinstance(option, Adjustment):
            said = say_workout(smaller, draft.units)
            return replace(refused, alternative=f"{said} would be the most.", option=option)
    return refused


def _part_of(amount: Amount, share: float) -> Amount:
    if isinstance(amount, Distance):
        return Distance(int(amount.m * share) // 100 * 100)
    return Duration(int(amount.s * share) // 60 * 60)


def _say(amount: Amount, draft: Draft) -> str:
    return amount.say(draft.units) if isinstance(amount, Distance) else amount.say()
