"""A workout as a FIT file, for a watch to lead through."""

from collections.abc import Iterator
from datetime import datetime

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.workout_message import WorkoutMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import (
    FileType,
    Manufacturer,
    Sport,
    WorkoutStepDuration,
    WorkoutStepTarget,
)
from fit_tool.profile.profile_type import (
    Intensity as FitIntensity,
)

from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.planning.plan import PlannedSession
from core.workouts.steps import Intensity, RepeatBlock, WorkoutStep

_LONGEST_NAME = 40
_INTENSITY = {
    Intensity.WARMUP: FitIntensity.WARMUP,
    Intensity.ACTIVE: FitIntensity.ACTIVE,
    Intensity.INTERVAL: FitIntensity.INTERVAL,
    Intensity.RECOVERY: FitIntensity.RECOVERY,
    Intensity.REST: FitIntensity.REST,
    Intensity.COOLDOWN: FitIntensity.COOLDOWN,
}


def next_workout(snapshot: Snapshot, now: datetime) -> PlannedSession | None:
    """The next open run from the athlete's today on, or None."""
    if snapshot.plan is None:
        return None
    today = now.astimezone(zone_of(snapshot.athlete.preferences.zone)).date()
    waiting = (
        s for s in snapshot.plan.sessions() if s.is_open and s.on >= today and s.workout.is_run
    )
    return next(waiting, None)


def workout_file(session: PlannedSession, now: datetime) -> bytes:
    """The workout of a session as FIT bytes; a repeat counts back to its first step."""
    steps = list(_steps(session))
    header = FileIdMessage()
    header.type = FileType.WORKOUT
    header.manufacturer = Manufacturer.DEVELOPMENT.value
    header.product = 1
    header.serial_number = 1
    header.time_created = round(now.timestamp() * 1000)
    workout = WorkoutMessage()
    workout.workout_name = session.workout.title[:_LONGEST_NAME]
    workout.sport = Sport.RUNNING
    workout.num_valid_steps = len(steps)
    builder = FitFileBuilder(auto_define=True, min_string_size=_LONGEST_NAME + 10)
    builder.add_all([header, workout, *steps])
    content: bytes = builder.build().to_bytes()
    return content


def _steps(session: PlannedSession) -> Iterator[WorkoutStepMessage]:
    number = 0
    for item in session.workout.steps:
        first = number
        for step in item.steps if isinstance(item, RepeatBlock) else (item,):
            yield _step(number, step)
            number += 1
        if isinstance(item, RepeatBlock):
            yield _back_to(first, number, item.count)
            number += 1


def _step(number: int, step: WorkoutStep) -> WorkoutStepMessage:
    message = WorkoutStepMessage()
    message.message_index = number
    message.intensity = _INTENSITY[step.intensity]
    message.notes = step.note[:_LONGEST_NAME]
    if step.by_distance:
        message.duration_type = WorkoutStepDuration.DISTANCE
        message.duration_distance = float(step.distance.m)
    else:
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = float(step.duration.s)
    _aim(message, step)
    return message


def _aim(message: WorkoutStepMessage, step: WorkoutStep) -> None:
    """Speed (m/s) where a pace is known, heart rate (bpm + 100) where that is, else open."""
    pace, rate = step.target.pace, step.target.heart_rate
    if pace is not None:
        message.target_type = WorkoutStepTarget.SPEED
        message.custom_target_speed_low = pace.slowest.m_per_s
        message.custom_target_speed_high = pace.fastest.m_per_s
    elif rate is not None:
        message.target_type = WorkoutStepTarget.HEART_RATE
        message.custom_target_value_low = rate.lowest.bpm + 100
        message.custom_target_value_high = rate.highest.bpm + 100
    else:
        message.target_type = WorkoutStepTarget.OPEN


def _back_to(first: int, number: int, count: int) -> WorkoutStepMessage:
    message = WorkoutStepMessage()
    message.message_index = number
    message.duration_type = WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT
    message.duration_step = first
    message.target_type = WorkoutStepTarget.OPEN
    message.target_repeat_steps = count
    message.intensity = FitIntensity.ACTIVE
    return message
