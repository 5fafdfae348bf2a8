"""A planned session in a phone's width: what, how far, how long, and its steps at a glance."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.channels.telegram_markup import bold, escape, italic
from core.athlete import Language
from core.coach.rendering import say_size, say_steps, say_title
from core.coach.wording import phrase, say_date
from core.planning.plan import PlannedSession, SessionStatus
from core.units import Units
from core.workouts.steps import WorkoutKind

DONE, PARTLY, NOT_DONE, REST = "✅", "☑️", "✖️", "▫️"
EASY_RUN, LONG_RUN, HARD_RUN = "🟢", "🔵", "🟠"
SIGNS: Mapping[WorkoutKind, str] = MappingProxyType(
    {
        WorkoutKind.LONG: LONG_RUN,
        WorkoutKind.RACE: "🏁",
        WorkoutKind.TIME_TRIAL: "⏱️",
        WorkoutKind.WALK: "🚶",
        WorkoutKind.STRENGTH: "💪",
        WorkoutKind.CROSS_TRAINING: "🚴",
        WorkoutKind.BRICK: "🚴",
        WorkoutKind.MOBILITY: "🧘",
        WorkoutKind.REST: REST,
    }
)
"""Signs of their own; other runs are green when easy and orange when hard."""
_STATUS_SIGNS: Mapping[SessionStatus, str] = MappingProxyType(
    {
        SessionStatus.DONE: DONE,
        SessionStatus.PARTLY: PARTLY,
        SessionStatus.MISSED: NOT_DONE,
        SessionStatus.SKIPPED: NOT_DONE,
    }
)


def sign_of(session: PlannedSession) -> str:
    """One emoji: how the session went, else what sort it is."""
    if session.status in _STATUS_SIGNS:
        return _STATUS_SIGNS[session.status]
    workout = session.workout
    return SIGNS.get(workout.kind) or (HARD_RUN if workout.is_hard else EASY_RUN)


def say_session(session: PlannedSession, units: Units, language: Language) -> str:
    """A session in a line, without its day: "Easy run 8 km · 46 min"."""
    words = [say_title(session.workout, language, units)]
    if session.status in (SessionStatus.MISSED, SessionStatus.SKIPPED):
        words.append(phrase(f"status.{session.status.name.lower()}", language))
    else:
        words.append(say_size(session.workout, units, language))
    return " · ".join(filter(None, words))


def render_session(
    session: PlannedSession, units: Units, language: Language, *, is_dated: bool = True
) -> Iterator[str]:
    """The lines of a session: day, title and amounts, steps, purpose and the easier way."""
    workout = session.workout
    title = bold(say_title(workout, language, units))
    if is_dated:
        yield f"{sign_of(session)} {bold(say_date(session.on, language))}"
        yield title
    else:
        yield f"{sign_of(session)} {title}"
    if size := say_size(workout, units, language):
        yield escape(size)
    if workout.steps:
        yield ""
        yield from (f"• {escape(line)}" for line in say_steps(workout, units, language))
    if workout.purpose:
        yield ""
        yield italic(workout.purpose)
    if workout.easier and session.is_open:
        yield escape(phrase("why.easier", language, easier=workout.easier))
