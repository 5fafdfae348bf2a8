"""Reshaping the week on the athlete's word: move, skip, replace, resize, ease, push, add."""

from dataclasses import replace
from datetime import date, timedelta

from core.coach.asking import no_plan
from core.coach.changing import (
    Headline,
    asked_because,
    command_button,
    headline_of,
    settle,
    with_buttons,
)
from core.coach.finding import (
    find_session,
    of_kind,
    open_sessions,
    say_session,
)
from core.coach.free_days import block_dates, set_availability, set_rule
from core.coach.labels import say_kind
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import (
    AddSession,
    Command,
    EaseWeek,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ScaleSession,
)
from core.planning import easing, moving, resizing
from core.planning.circumstances import Adjustment, Refused
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.planning.reworking import Amount
from core.replies import Button, Expects
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

__all__ = [
    "add_session",
    "block_dates",
    "ease_week",
    "move_session",
    "push_week",
    "replace_session",
    "scale_session",
    "set_availability",
    "set_rule",
]

SHORTER, LONGER = 0.75, 1.15
"""What "shorter" and "longer" mean when no figure was said."""
_WEEK = timedelta(days=6)
_LOST = (SessionStatus.MISSED, SessionStatus.SKIPPED)


def move_session(command: MoveSession, turn: Turn) -> Outcome:
    """One session on another day; a missed one may take the place of a later easy run."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)

    def again(session: PlannedSession) -> Command:
        return replace(command, session_on=session.on, session_kind=session.kind)

    on, kind = command.session_on, command.session_kind
    found = find_session(turn, plan, on, kind, again, may_be_skipped=True)
    if isinstance(found, Outcome):
        return found
    if command.to_day is None:
        return _ask_day(turn, plan, found)
    if found.on == command.to_day:
        return turn.says(turn.phrase("move.already", session=say_session(turn, found)))
    if found.status in _LOST:
        result = moving.make_up(plan, turn.circumstances, found, command.to_day)
    else:
        result = moving.move(plan, turn.circumstances, found, command.to_day)
    named = replace(command, session_on=found.on, session_kind=found.kind)
    headline = headline_of(
        turn,
        "move.headline",
        kind=_kind(turn, found),
        day=turn.date(found.on),
        to_day=turn.date(command.to_day),
    )
    return _settle_move(turn, plan, found, named, result, headline)


def replace_session(command: ReplaceSession, turn: Turn) -> Outcome:
    """Something else in place of a session: another kind, another sport, the treadmill, rest."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    if command.last_on is not None:
        return _replace_days(turn, plan, command, command.last_on)
    found = find_session(
        turn,
        plan,
        command.session_on,
        command.session_kind,
        lambda s: replace(command, session_on=s.on, session_kind=s.kind),
    )
    if isinstance(found, Outcome):
        return found
    if problem := _is_over(turn, found):
        return problem
    result = _replaced(command, plan, turn, found)
    if result is None:
        return _ask_instead(turn, command, found)
    if isinstance(result, Adjustment) and not result.changes:
        return turn.says(turn.phrase("replace.same", session=say_session(turn, found)))
    headline = headline_of(turn, "replace.headline", session=say_session(turn, found))
    return settle(turn, command, result, headline)


def scale_session(command: ScaleSession, turn: Turn) -> Outcome:
    """A session shorter or longer, as far as the laws allow."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    found = find_session(
        turn,
        plan,
        command.session_on,
        command.session_kind,
        lambda s: replace(command, session_on=s.on, session_kind=s.kind),
    )
    if isinstance(found, Outcome):
        return found
    if problem := _is_over(turn, found):
        return problem
    amount = _amount(command, found)
    if amount is None:
        question = turn.phrase("scale.ask", session=say_session(turn, found))
        return turn.asks(question, Expects.DISTANCE_OR_TIME)
    result = resizing.scale(plan, turn.circumstances, found, amount)
    if isinstance(result, Adjustment) and not result.changes:
        return turn.says(turn.phrase("replace.same", session=say_session(turn, found)))
    said = turn.amount(amount)
    headline = headline_of(turn, "scale.headline", session=say_session(turn, found), amount=said)
    outcome = settle(turn, command, result, headline)
    if isinstance(result, Refused) and result.option is not None:
        became = result.option.plan.session(found.id)
        if became is not None:
            safe = _to_size(command, found, became, amount)
            return with_buttons(outcome, [command_button(turn, safe)])
    return outcome


def ease_week(command: EaseWeek, turn: Turn) -> Outcome:
    """A day, or what is left of a week, made easier: always allowed."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    why = asked_because(command.reason)
    if command.only_on is not None:
        adjustment = easing.ease_day(plan, turn.circumstances, command.only_on, why)
        headline = headline_of(turn, "ease.day", day=turn.day(command.only_on))
    else:
        day = command.week_of or turn.today
        adjustment = easing.ease_week(plan, turn.circumstances, day, why)
        headline = headline_of(
            turn, "ease.week", day=turn.date(day - timedelta(days=day.weekday()))
        )
    if not adjustment.changes:
        return turn.says(turn.phrase("ease.nothing"))
    return settle(turn, command, adjustment, headline)


def push_week(command: PushWeek, turn: Turn) -> Outcome:
    """A day, or what is left of a week, a little harder where the laws leave room."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    day = command.only_on or command.week_of or turn.today
    result = easing.push_week(plan, turn.circumstances, day, command.only_on)
    return settle(turn, command, result, headline_of(turn, "push.headline", day=turn.date(day)))


def add_session(command: AddSession, turn: Turn) -> Outcome:
    """An extra session on the day named, or on the one that suits best."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    seen, amount = turn.circumstances, command.distance or command.duration
    first = command.on or turn.today
    workout = resizing.workout_for(command.kind, command.sport, amount, plan, seen, first)
    if workout is None:
        no = turn.phrase("add.too_small", kind=say_kind(command.kind, turn.language))
        return turn.refuses(Refused(reason=no))
    on = command.on or resizing.day_for_extra(plan, seen, workout)
    if on is None:
        return turn.says(turn.phrase("add.no_day"))
    result = resizing.add(plan, seen, on, workout)
    headline = headline_of(
        turn, "add.headline", kind=say_kind(workout.kind, turn.language), day=turn.date(on)
    )
    return settle(turn, replace(command, on=on), result, headline)


def nothing_to_change(turn: Turn) -> Outcome:
    """The answer while there is no plan to change."""
    return no_plan(turn, "no_plan.change")


def _settle_move(
    turn: Turn,
    plan: TrainingPlan,
    found: PlannedSession,
    command: MoveSession,
    result: Adjustment | Refused,
    headline: Headline,
) -> Outcome:
    """Applied when it is plain; else with the other days it could go to."""
    is_plain = isinstance(result, Adjustment) and not result.cautions
    if is_plain and isinstance(result, Adjustment) and all(c.is_named for c in result.changes):
        return settle(turn, command, result, headline)
    days = [d for d in _other_days(turn, plan, found) if d != command.to_day]
    others = [replace(command, to_day=day) for day in days]
    outcome = settle(turn, command, result, headline, alternatives=others)
    if isinstance(result, Refused):
        return with_buttons(outcome, [command_button(turn, other) for other in others])
    return outcome


def _other_days(turn: Turn, plan: TrainingPlan, found: PlannedSession) -> tuple[date, ...]:
    if found.status in _LOST:
        return moving.days_to_make_up(plan, turn.circumstances, found)
    return moving.days_for(plan, turn.circumstances, found)


def _ask_day(turn: Turn, plan: TrainingPlan, found: PlannedSession) -> Outcome:
    """The days the session could go to, to tap."""
    if found.status is SessionStatus.PLANNED and found.on < turn.today:
        return turn.says(turn.phrase("past", session=say_session(turn, found)))
    days = _other_days(turn, plan, found)
    buttons = [
        Button(
            label=turn.date(day),
            command=MoveSession(session_on=found.on, session_kind=found.kind, to_day=day),
        )
        for day in days
    ]
    session = say_session(turn, found)
    question = turn.phrase("move.to_which" if days else "move.to_what", session=session)
    return turn.asks(question, Expects.DAY, buttons=buttons)


def _replaced(
    command: ReplaceSession, plan: TrainingPlan, turn: Turn, session: PlannedSession
) -> Adjustment | Refused | None:
    """What is done instead of one session; None while that is not told."""
    if command.with_sport is not None:
        return resizing.replace_by_sport(plan, turn.circumstances, session, command.with_sport)
    if command.with_kind is not None:
        return resizing.replace_by_kind(plan, turn.circumstances, session, command.with_kind)
    return (
        resizing.on_treadmill(plan, turn.circumstances, session) if command.on_treadmill else None
    )


def _replace_days(turn: Turn, plan: TrainingPlan, command: ReplaceSession, last: date) -> Outcome:
    """Something else in place of every run of several days."""
    first = max(command.session_on or turn.today, turn.today)
    there = [s for s in open_sessions(plan, first, last) if s.workout.is_run]
    runs = of_kind(there, command.session_kind) if command.session_kind else there
    if not runs:
        return turn.says(turn.phrase("skip.nothing"))
    headline = headline_of(turn, "replace.range", first=turn.date(first), last=turn.date(last))
    whole = Adjustment(plan=plan)
    for session in runs:
        result = _replaced(command, whole.plan, turn, session)
        if result is None:
            return _ask_instead(turn, command, session)
        if isinstance(result, Refused):
            return settle(turn, command, result, headline)
        whole = _with_more(whole, result)
    return settle(turn, command, whole, headline)


def _with_more(first: Adjustment, then: Adjustment) -> Adjustment:
    """Two changes, one made on top of the other, as one."""
    return replace(
        then,
        changes=(*first.changes, *then.changes),
        cautions=(*first.cautions, *then.cautions),
        remarks=(*first.remarks, *then.remarks),
    )


def _ask_instead(turn: Turn, command: ReplaceSession, found: PlannedSession) -> Outcome:
    kinds = (WorkoutKind.EASY, WorkoutKind.CROSS_TRAINING, WorkoutKind.REST)
    named = replace(command, session_on=found.on, session_kind=found.kind)
    buttons = [
        Button(
            label=say_kind(kind, turn.language).capitalize(),
            command=replace(named, with_kind=kind),
        )
        for kind in kinds
        if kind is not found.kind
    ]
    question = turn.phrase("replace.ask", session=say_session(turn, found))
    return turn.asks(question, Expects.CHOICE, buttons=buttons)


def _is_over(turn: Turn, found: PlannedSession) -> Outcome | None:
    """The past is never rewritten."""
    if found.is_open and found.on >= turn.today:
        return None
    return turn.says(turn.phrase("past", session=say_session(turn, found)))


def _amount(command: ScaleSession, found: PlannedSession) -> Amount | None:
    """The size asked for, absolute or relative; None when only "a different length" was said."""
    workout = found.workout
    if command.to_distance is not None:
        return command.to_distance
    if command.to_duration is not None:
        return command.to_duration
    if command.by_distance is not None:
        return Distance(max(0, workout.distance.m + command.by_distance.m))
    if command.by_duration is not None:
        return Duration(max(0, workout.duration.s + command.by_duration.s))
    if command.is_shorter is None:
        return None
    share = SHORTER if command.is_shorter else LONGER
    if workout.distance:
        return Distance(round(workout.distance.m * share / 500) * 500)
    return Duration(round(workout.duration.s * share / 300) * 300)


def _to_size(
    command: ScaleSession, found: PlannedSession, became: PlannedSession, amount: Amount
) -> ScaleSession:
    named = ScaleSession(session_on=found.on, session_kind=command.session_kind)
    if isinstance(amount, Distance):
        return replace(named, to_distance=became.workout.distance)
    return replace(named, to_duration=became.workout.duration)


def _kind(turn: Turn, session: PlannedSession) -> str:
    said = say_kind(session.kind, turn.language)
    return said[0].upper() + said[1:]
