"""What cards say alike on Telegram and on Discord: signs, sessions, weeks of a plan, bars."""

from collections.abc import Mapping
from types import MappingProxyType

from core.athlete import Language
from core.coach.rendering import say_size, say_title
from core.coach.wording import phrase, say_amount, say_date
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import PlanLine, ProgressWeek
from core.units import Distance, Units
from core.workouts.steps import WorkoutKind

DONE, PARTLY, NOT_DONE, REST = "✅", "☑️", "✖️", "▫️"
EASY_RUN, LONG_RUN, HARD_RUN = "🟢", "🔵", "🟠"
BAR = 8
"""Blocks of the longest bar of the progress card."""

_SIGNS: Mapping[WorkoutKind, str] = MappingProxyType(
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
    return _SIGNS.get(workout.kind) or (HARD_RUN if workout.is_hard else EASY_RUN)


def say_session(session: PlannedSession, units: Units, language: Language) -> str:
    """A session in a line, without its day: "Easy run 8 km · 46 min"."""
    words = [say_title(session.workout, language, units)]
    if session.status in (SessionStatus.MISSED, SessionStatus.SKIPPED):
        words.append(phrase(f"status.{session.status.name.lower()}", language))
    else:
        words.append(say_size(session.workout, units, language))
    return " · ".join(filter(None, words))


def say_plan_week(line: PlanLine, units: Units, language: Language) -> str:
    """A week in a line that a phone shows whole; hard sessions only of the present one."""
    words = [say_date(line.monday, language), say_amount(line.distance, units, language)]
    if line.is_cutback:
        words.append(phrase("plan.lighter", language))
    elif line.longest:
        words.append(f"{phrase('plan.long', language)} {say_amount(line.longest, units, language)}")
    if line.key and line.is_now:
        words.append(line.key)
    return " · ".join(words)


def draw_bar(week: ProgressWeek, furthest: Distance) -> str:
    """Done as full blocks, the rest of what was planned as light ones."""
    if not furthest:
        return "░" * BAR
    done = round(BAR * (week.done / furthest))
    planned = round(BAR * (week.planned / furthest))
    return ("█" * done + "░" * max(0, planned - done)).ljust(BAR)
