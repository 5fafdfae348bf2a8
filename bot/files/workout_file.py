"""A workout as a FIT file, for a watch to lead through."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from garmin_fit_sdk import Encoder, Profile

from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.planning.plan import PlannedSession
from core.workouts.steps import Intensity, RepeatBlock, WorkoutStep

_MESSAGES = Profile["mesg_num"]
_LONGEST_NAME = 40
_MANUFACTURER_DEVELOPMENT = 255
_INTENSITY = {
    Intensity.WARMUP: "warmup",
    Intensity.ACTIVE: "active",
    Intensity.INTERVAL: "interval",
    Intensity.RECOVERY: "recovery",
    Intensity.REST: "rest",
    Intensity.COOLDOWN: "cooldown",
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
    encoder = Encoder()
    encoder.write_mesg(
        {
            "mesg_num": _MESSAGES["FILE_ID"],
            "type": "workout",
            "manufacturer": _MANUFACTURER_DEVELOPMENT,
            "product": 1,
            "serial_number": 1,
            "time_created": now,
        }
    )
    encoder.write_mesg(
        {
            "mesg_num": _MESSAGES["WORKOUT"],
            "sport": "running",
            "num_valid_steps": len(steps),
            "wkt_name": session.workout.title[:_LONGEST_NAME],
        }
    )
    for number, step in enumerate(steps):
        encoder.write_mesg({"mesg_num": _MESSAGES["WORKOUT_STEP"], "message_index": number, **step})
    return bytes(encoder.close())


def _steps(session: PlannedSession) -> Iterator[dict[str, Any]]:
    number = 0
    for item in session.workout.steps:
        if isinstance(item, RepeatBlock):
            yield from (_step(step) for step in item.steps)
            yield _back_to(number, item.count)
            number += len(item.steps) + 1
        else:
            yield _step(item)
            number += 1


def _step(step: WorkoutStep) -> dict[str, Any]:
    """One step; sub-fields are dropped by the encoder, so their plain fields are written."""
    if step.by_distance:
        ends = {"duration_type": "distance", "duration_value": step.distance.m * 100}
    else:
        ends = {"duration_type": "time", "duration_value": step.duration.s * 1000}
    note = {"notes": step.note[:_LONGEST_NAME]} if step.note else {}
    return {**ends, **_target(step), "intensity": _INTENSITY[step.intensity], **note}


def _target(step: WorkoutStep) -> dict[str, Any]:
    """Speed in mm/s where a pace is known, heart rate (bpm + 100) where that is, else open."""
    pace, rate = step.target.pace, step.target.heart_rate
    if pace is not None:
        low, high = pace.slowest.m_per_s, pace.fastest.m_per_s
        return _band("speed", round(low * 1000), round(high * 1000))
    if rate is not None:
        return _band("heart_rate", rate.lowest.bpm + 100, rate.highest.bpm + 100)
    return {"target_type": "open", "target_value": 0}


def _band(kind: str, low: int, high: int) -> dict[str, Any]:
    return {
        "target_type": kind,
        "target_value": 0,
        "custom_target_value_low": low,
        "custom_target_value_high": high,
    }


def _back_to(first: int, count: int) -> dict[str, Any]:
    return {
        "duration_type": "repeat_until_steps_cmplt",
        "duration_value": first,
        "target_type": "open",
        "target_value": count,
        "intensity": "active",
    }
