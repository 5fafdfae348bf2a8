"""Sessions left out, ahead or gone by; nothing is made up for."""

from dataclasses import replace
from datetime import date, timedelta

from core.coach.changing import (
    asked_because,
    command_button,
    facts_of,
    headline_of,
    say_changes,
    say_remarks,
    settle,
    with_buttons,
)
from core.coach.days_off import days_off, say_back
from core.coach.finding import find_session, last_unlogged, open_sessions, options, say_session
from core.coach.reshaping import nothing_to_change
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command, MoveSession, ReplanFrom, SkipSession
from core.planning import missing, moving
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.planning.sparing import coming_back, spared
from core.planning.time_off import FEWEST_DAYS
from core.replies import ChangeCard, Expects


def skip_session(command: SkipSession, turn: Turn) -> Outcome:
    """A session, or all of several days, left out; nothing is made up for."""
    plan = turn.plan
    if plan is None:
        return nothing_to_change(turn)
    gone = _last_gone(command, turn)
    if gone is not None:
        return _were_missed(turn, plan, command, gone)
    if command.last_on is not None:
        return _skip_days(turn, plan, command, command.last_on)
    if command.session_on is not None and command.session_kind is None:
        there = open_sessions(plan, command.session_on, command.session_on)
        if len(there) > 1:
            return _skip_days(turn, plan, command, command.session_on)

    def again(session: PlannedSession) -> Command:
        return SkipSession(session_on=session.on, session_kind=session.kind, reason=command.reason)

    on, kind = command.session_on, command.session_kind
    behind = last_unlogged(turn, plan, kind) if command.is_missed and on is None else None
    found = behind or find_session(turn, plan, on, kind, again)
    if isinstance(found, Outcome):
        return found
    if command.is_missed and found.on > turn.today:
        question = turn.phrase("skip.none_behind")
        return turn.asks(question, Expects.CHOICE, buttons=options(turn, (found,), again))
    is_missed = command.is_missed and not command.reason
    why = missing.LET_GO if is_missed else asked_because(command.reason)
    adjustment = missing.skip(plan, turn.circumstances, (found,), why)
    headline = headline_of(turn, "skip.headline", session=say_session(turn, found))
    says_all = is_missed and len(adjustment.changes) == 1
    outcome = settle(turn, command, adjustment, headline, lines=() if says_all else None)
    return _offer_make_up(turn, plan, found, outcome)


def _last_gone(command: SkipSession, turn: Turn) -> date | None:
    """The last of several days gone by; of many that end today ("the last three weeks") the eve."""
    first, last = command.session_on, command.last_on
    if last is None or last > turn.today:
        return None
    if last == turn.today:
        is_long = first is not None and (last - first).days >= FEWEST_DAYS
        return turn.today - timedelta(days=1) if is_long else None
    return last


def _skip_days(turn: Turn, plan: TrainingPlan, command: SkipSession, last: date) -> Outcome:
    first = max(command.session_on or turn.today, turn.today)
    sessions = open_sessions(plan, first, last)
    if not sessions:
        return turn.says(turn.phrase("skip.nothing"))
    why = asked_because(command.reason)
    days = (last - first).days + 1
    if days >= FEWEST_DAYS:
        seen = turn.circumstances
        draft = missing.left_out(plan, seen, sessions, why)
        back = coming_back(draft, seen, days, last + timedelta(days=1))
        adjustment = spared(back, plan, seen)
    else:
        adjustment = missing.skip(plan, turn.circumstances, sessions, why)
    key = "skip.day" if first == last else "skip.range"
    headline = headline_of(
        turn, key, first=turn.date(first), last=turn.date(last), day=turn.day(first)
    )
    return settle(turn, command, adjustment, headline)


def _were_missed(turn: Turn, plan: TrainingPlan, command: SkipSession, last: date) -> Outcome:
    """Days gone by on which nothing was done; after many of them the way back begins today."""
    first = command.session_on or last
    due = [
        session
        for session in plan.sessions()
        if first <= session.on <= last
        and session.status in (SessionStatus.MISSED, SessionStatus.PLANNED)
    ]
    if not due:
        return turn.says(turn.phrase("skip.nothing"))
    seen, days = turn.circumstances, days_off(turn)
    draft = missing.left_out(plan, seen, due, missing.LET_GO)
    headline = turn.phrase("skip.range", first=turn.date(first), last=turn.date(last))
    if days >= FEWEST_DAYS:
        draft = coming_back(draft, seen, days, turn.today)
        headline = say_back(turn, days, is_told=True)
    eased = spared(draft, plan, seen)
    coming = [change for change in eased.changes if change.on >= turn.today]
    return turn.changes(
        replace(turn.record, plan=eased.plan),
        ChangeCard(headline=headline, changes=say_changes(turn, coming)),
        say_remarks(turn, eased.remarks),
        facts=facts_of(turn, eased),
        summary=headline.rstrip(".:"),
        buttons=(turn.button("button.replan", ReplanFrom()),),
    )


def _offer_make_up(
    turn: Turn, plan: TrainingPlan, found: PlannedSession, outcome: Outcome
) -> Outcome:
    """A key session is worth saving: in place of an easy run later in its week."""
    after = outcome.record.plan
    if after is None or after == plan or not found.is_key:
        return outcome
    days = moving.days_to_make_up(after, turn.circumstances, found)[:1]
    moves = (MoveSession(session_on=found.on, session_kind=found.kind, to_day=day) for day in days)
    return with_buttons(outcome, [command_button(turn, move) for move in moves])
