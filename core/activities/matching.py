"""Which planned session an activity fulfilled."""

from collections.abc import Iterable
from datetime import timedelta

from core.activities.activity import Activity
from core.activities.adherence import fits_sport, share_done
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.workouts.steps import WorkoutKind

CLOSE = 0.25
"""A session of the day before or after is fulfilled only by an activity this near to it."""

_OPEN = (SessionStatus.PLANNED, SessionStatus.MISSED)


def match_session(activity: Activity, plan: TrainingPlan | None) -> PlannedSession | None:
    """The open session the activity fulfilled: that day's, else a like one a day away."""
    if plan is None:
        return None
    today = _candidates(activity, plan.sessions_on(activity.on))
    if today:
        return min(today, key=lambda session: _distance_from(activity, session))
    beside = [
        session
        for days in (-1, 1)
        for session in _candidates(activity, plan.sessions_on(activity.on + timedelta(days=days)))
        if _is_alike(activity, session)
    ]
    return min(beside, key=lambda session: _distance_from(activity, session), default=None)


def _candidates(
    activity: Activity, sessions: Iterable[PlannedSession]
) -> tuple[PlannedSession, ...]:
    """Sessions of the sport that nobody fulfilled yet; a race only by something like it."""
    return tuple(
        session
        for session in sessions
        if session.status in _OPEN
        and session.activity_id is None
        and fits_sport(activity, session.workout)
        and (
            session.kind is not WorkoutKind.RACE or activity.is_race or _is_near(activity, session)
        )
    )


def _is_alike(activity: Activity, session: PlannedSession) -> bool:
    """Whether the figures are near, and the kind is the one said where one was said."""
    if session.kind is WorkoutKind.RACE or activity.is_race:
        return False
    if activity.kind and activity.kind != session.kind:
        return False
    return _is_near(activity, session)


def _is_near(activity: Activity, session: PlannedSession) -> bool:
    share = share_done(activity, session.workout)
    return share is not None and abs(1 - share) <= CLOSE


def _distance_from(activity: Activity, session: PlannedSession) -> tuple[bool, float, str]:
    """How unlike they are: the kind said first, then the share, then a stable order."""
    share = share_done(activity, session.workout)
    other_kind = bool(activity.kind) and activity.kind != session.kind
    return other_kind, abs(1 - (share if share is not None else 1.0)), session.id
