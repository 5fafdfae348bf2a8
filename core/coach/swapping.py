"""Two sessions on each other's days, on the athlete's word."""

from dataclasses import replace
from datetime import date, timedelta

from core.coach.changing import headline_of, settle
from core.coach.finding import find_session, open_sessions, options, say_session
from core.coach.reshaping import move_session, nothing_to_change
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command, MoveSession, SwapSessions
from core.planning import moving
from core.planning.plan import PlannedSession, TrainingPlan
from core.replies import Expects

_WEEK = timedelta(days=6)


def swap_sessions(command: SwapSessions, turn: Turn) -> Outcome:
    """Two sessions on each other's days."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)

    def first_again(session: PlannedSession) -> Command:
        return replace(command, first_on=session.on, first_kind=session.kind)

    def second_again(session: PlannedSession) -> Command:
        return replace(command, second_on=session.on, second_kind=session.kind)

    if (move := _as_move(command, turn.today, plan)) is not None:
        return move_session(move, turn)
    first = find_session(turn, plan, command.first_on, command.first_kind, first_again)
    if isinstance(first, Outcome):
        return first
    if command.second_on is None and command.second_kind is None:
        near = open_sessions(plan, turn.today, first.on + _WEEK)
        others = [s for s in near if s.id != first.id and s.workout.is_run]
        question = turn.phrase("swap.with", session=say_session(turn, first))
        named = replace(command, first_on=first.on, first_kind=first.kind)
        buttons = options(
            turn, others, lambda s: replace(named, second_on=s.on, second_kind=s.kind)
        )
        return turn.asks(question, Expects.CHOICE, buttons=buttons)
    second = find_session(turn, plan, command.second_on, command.second_kind, second_again)
    if isinstance(second, Outcome):
        return second
    result = moving.swap(plan, turn.circumstances, first, second)
    headline = headline_of(
        turn, "swap.headline", one=say_session(turn, first), other=say_session(turn, second)
    )
    return settle(turn, command, result, headline)


def _as_move(command: SwapSessions, today: date, plan: TrainingPlan) -> MoveSession | None:
    """A swap with a day of rest moves the run there."""
    days = (command.first_on, command.second_on)
    if None in days or command.first_kind or command.second_kind:
        return None
    one, other = ([s for s in plan.sessions_on(d) if s.is_open] for d in days if d)
    if bool(one) == bool(other) or min(d for d in days if d) < today:
        return None
    busy, to_day = (one, command.second_on) if one else (other, command.first_on)
    runs = [session for session in busy if session.workout.is_run] or busy
    return MoveSession(session_on=runs[0].on, session_kind=runs[0].kind, to_day=to_day)
