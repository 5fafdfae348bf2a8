"""A planned session in a phone's width: what, how far, how long, and its steps at a glance."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.channels.telegram_markup import bold, escape, italic
from core.athlete import Language
from core.coach.wording import say_date
from core.planning.plan import PlannedSession, SessionStatus
from core.units import Units
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    StepOrBlock,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

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
_EFFORTS: Mapping[Zone, str] = MappingProxyType(
    {
        Zone.WALK: "walk",
        Zone.EASY: "easy",
        Zone.MARATHON: "marathon pace",
        Zone.THRESHOLD: "comfortably hard",
        Zone.INTERVAL: "hard",
        Zone.REPETITION: "fast",
        Zone.RACE: "race pace",
    }
)
_ROLES: Mapping[Intensity, str] = MappingProxyType(
    {Intensity.WARMUP: "warm-up", Intensity.COOLDOWN: "cool-down"}
)


def sign_of(session: PlannedSession) -> str:
    """One emoji: how the session went, else what sort it is."""
    if session.status in _STATUS_SIGNS:
        return _STATUS_SIGNS[session.status]
    workout = session.workout
    return SIGNS.get(workout.kind) or (HARD_RUN if workout.is_hard else EASY_RUN)


def say_amounts(workout: Workout, units: Units) -> str:
    """How far and how long: "8 km · 46 min"."""
    far = workout.distance.say(units) if workout.is_run and workout.distance else ""
    return " · ".join(filter(None, (far, workout.duration.say() if workout.duration else "")))


def render_session(session: PlannedSession, units: Units, language: Language) -> Iterator[str]:
    """The lines of a session: title, amounts, steps, purpose and the easier way."""
    workout = session.workout
    yield f"{sign_of(session)} {bold(f'{say_date(session.on, language)} · {workout.title}')}"
    if amounts := say_amounts(workout, units):
        yield escape(amounts)
    if workout.steps:
        yield ""
        yield from _render_steps(workout, units)
    if workout.purpose:
        yield ""
        yield italic(workout.purpose)
    if workout.easier:
        yield escape(f"Easier: {workout.easier}")


def _render_steps(workout: Workout, units: Units) -> Iterator[str]:
    if len(workout.steps) == 1 and isinstance(workout.steps[0], WorkoutStep):
        step = workout.steps[0]
        yield escape(_join(_say_target(step, units), step.note))
        return
    for item in workout.steps:
        yield from (f"• {escape(line)}" for line in _say_item(item, units))


def _say_item(item: StepOrBlock, units: Units) -> Iterator[str]:
    """A step in a line; a repeat as "4 × 1 km ..., then 90 s ..."."""
    if not isinstance(item, RepeatBlock):
        yield _join(_say_step(item, units), _ROLES.get(item.intensity, ""), item.note)
        return
    first, *others = item.steps
    yield _join(f"{item.count} × {_say_step(first, units)}", first.note)
    yield from (_join(f"then {_say_step(step, units)}", step.note) for step in others)


def _say_step(step: WorkoutStep, units: Units) -> str:
    return f"{_say_length(step, units)} {_say_target(step, units)}"


def _say_length(step: WorkoutStep, units: Units) -> str:
    """What ends the step. Short repetitions are metres for everybody: tracks are."""
    if not step.by_distance:
        return step.duration.say() if step.duration.s >= 60 else f"{step.duration.s} s"
    if step.distance.m < 1600 and step.distance.m % 100 == 0 and step.distance.m != 1000:
        return f"{step.distance.m} m"
    return step.distance.say(units)


def _say_target(step: WorkoutStep, units: Units) -> str:
    """The effort in words, with pace where fitness is known, else exertion."""
    if step.intensity is Intensity.REST:
        return "standing or walking"
    target = step.target
    if target.zone is Zone.WALK:
        return _EFFORTS[target.zone]
    low, high = target.rpe
    measure = target.pace.say(units) if target.pace else f"effort {low}-{high} of 10"
    return _join(
        _EFFORTS[target.zone], measure, target.heart_rate.say() if target.heart_rate else ""
    )


def _join(*words: str) -> str:
    return ", ".join(filter(None, words))
