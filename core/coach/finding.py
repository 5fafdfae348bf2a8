"""Which planned session is meant: by day, by kind, or "it"; asked back when it is not clear."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import TypeAlias

from core.coach.labels import LONGEST_LABEL, say_kind, shorten
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.replies import Button, Expects
from core.workouts.steps import HARD_KINDS, WorkoutKind

Again: TypeAlias = Callable[[PlannedSession], Command]
"""The same command about one very session, for the buttons."""
MOST_OPTIONS = 3
"""Sessions offered when it is not clear which is meant."""
_AHEAD = timedelta(days=14)
_BEHIND = timedelta(days=7)

_FAMILIES: tuple[frozenset[WorkoutKind], ...] = (
    frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.STEADY, WorkoutKind.STRIDES}),
    HARD_KINDS - {WorkoutKind.RACE, WorkoutKind.TIME_TRIAL},
    frozenset({WorkoutKind.RACE, WorkoutKind.TIME_TRIAL}),
    frozenset({WorkoutKind.RUN_WALK, WorkoutKind.EASY}),
)
"""Kinds people call by each other's names; the exact kind is always preferred."""


def find_session(
    turn: Turn,
    plan: TrainingPlan,
    on: date | None,
    kind: WorkoutKind | None,
    again: Again,
    *,
    may_be_skipped: bool = False,
) -> PlannedSession | Outcome:
    """The session of a day, a kind or both, or the answer that asks which one is meant."""
    if on is None and kind is None:
        return _spoken_of(turn, plan) or _nothing_left(turn)
    if on is None:
        ahead = open_sessions(plan, turn.today, turn.today + _AHEAD)
        coming = of_kind(ahead, kind)
        return coming[0] if coming else _none_of_kind(turn, kind, ahead, again)
    there = [s for s in plan.sessions_on(on) if _is_to_do(s)]
    if may_be_skipped and not there:
        there = [s for s in plan.sessions_on(on) if s.status is SessionStatus.SKIPPED]
    meant = of_kind(there, kind) if kind else tuple(there)
    runs = [s for s in meant if s.workout.is_run]
    if len(meant) == 1 or len(runs) == 1:
        return (runs or meant)[0]
    if meant:
        question = turn.phrase("find.which", day=turn.day(on))
        return turn.asks(question, Expects.CHOICE, buttons=options(turn, meant, again))
    return _not_there(turn, plan, on, kind, again)


def last_unlogged(
    turn: Turn, plan: TrainingPlan, kind: WorkoutKind | None
) -> PlannedSession | None:
    """The latest session up to today of which nothing was told; a run before any other."""
    due = [
        s for s in plan.sessions() if _is_to_do(s) and turn.today - _BEHIND <= s.on <= turn.today
    ]
    meant = of_kind(due, kind) if kind else tuple(due)
    return max(meant, key=lambda s: (s.on, s.workout.is_run), default=None)


def open_sessions(plan: TrainingPlan, first: date, last: date) -> tuple[PlannedSession, ...]:
    """Sessions still to be done between two days."""
    return tuple(s for s in plan.sessions() if s.is_open and first <= s.on <= last)


def of_kind(
    sessions: Iterable[PlannedSession], kind: WorkoutKind | None
) -> tuple[PlannedSession, ...]:
    """Those of a kind, or that were of it before they were made lighter.

    Where there is none, those of a kind that goes by the same name.
    """
    sessions = tuple(sessions)
    exact = tuple(s for s in sessions if s.kind is kind) or tuple(
        s for s in sessions if kind and s.spared_from is not None and s.spared_from.kind is kind
    )
    if exact or kind is None:
        return exact
    like = frozenset().union(*(family for family in _FAMILIES if kind in family))
    return tuple(s for s in sessions if s.kind in like)


def options(turn: Turn, sessions: Sequence[PlannedSession], again: Again) -> tuple[Button, ...]:
    """A button for each session that may be meant."""
    return tuple(
        Button(label=_label(turn, session), command=again(session))
        for session in sessions[:MOST_OPTIONS]
    )


def say_session(turn: Turn, session: PlannedSession) -> str:
    """A session with its day: "easy 8 km on Thu 26 Nov"."""
    return turn.phrase(
        "session.on", what=say_kind(session.kind, turn.language), day=turn.date(session.on)
    )


def _label(turn: Turn, session: PlannedSession) -> str:
    kind, day = say_kind(session.kind, turn.language), turn.date(session.on)
    return f"{shorten(kind, LONGEST_LABEL - len(day) - 1)} {day}"


def _is_to_do(session: PlannedSession) -> bool:
    """Open, or missed: a missed one may still be told of as done, or be made up."""
    return session.status in (SessionStatus.PLANNED, SessionStatus.MISSED)


def _spoken_of(turn: Turn, plan: TrainingPlan) -> PlannedSession | None:
    """The session just spoken of, else today's, else the next."""
    spoken = plan.session(turn.dialogue.session_id or "")
    if spoken is not None and spoken.is_open and spoken.on >= turn.today:
        return spoken
    ahead = open_sessions(plan, turn.today, turn.today + _AHEAD)
    runs = [s for s in ahead if s.on == ahead[0].on and s.workout.is_run]
    return runs[0] if runs else next(iter(ahead), None)


def _nothing_left(turn: Turn) -> Outcome:
    return turn.says(turn.phrase("find.nothing_left"))


def _none_of_kind(
    turn: Turn, kind: WorkoutKind | None, ahead: Sequence[PlannedSession], again: Again
) -> Outcome:
    if not ahead:
        return _nothing_left(turn)
    said = turn.phrase("find.no_kind", kind=_said(turn, kind))
    question = turn.phrase("find.mean")
    return turn.asks(question, Expects.CHOICE, said, buttons=options(turn, ahead, again))


def _not_there(
    turn: Turn, plan: TrainingPlan, on: date, kind: WorkoutKind | None, again: Again
) -> Outcome:
    """What is on that day instead, and the sessions that are likely meant."""
    near = open_sessions(plan, max(turn.today, on - _BEHIND), on + _BEHIND)
    likely = of_kind(near, kind) if kind else near
    there = tuple(s for s in plan.sessions_on(on) if _is_to_do(s))
    nearest = sorted(likely, key=lambda s: (abs((s.on - on).days), s.on))
    choice = tuple(dict.fromkeys((*nearest, *there)))
    said = _what_is_there(turn, plan, on, kind)
    if not choice:
        return turn.says(said)
    question = turn.phrase("find.mean")
    return turn.asks(question, Expects.CHOICE, said, buttons=options(turn, choice, again))


def _what_is_there(turn: Turn, plan: TrainingPlan, on: date, kind: WorkoutKind | None) -> str:
    there = sorted(plan.sessions_on(on), key=lambda session: not _is_to_do(session))
    if not there:
        return turn.phrase("find.empty", day=turn.day(on))
    first = there[0]
    key = "other_kind" if _is_to_do(first) else first.status.name.lower()
    return turn.phrase(
        f"find.{key}",
        day=turn.day(on),
        there=_said(turn, first.kind),
        kind=_said(turn, kind),
    )


def _said(turn: Turn, kind: WorkoutKind | None) -> str:
    return say_kind(kind, turn.language) if kind else ""
