"""Activity files that athletes send, whatever their form: into activities, or what is wrong.

The form is told by the content, never by the file's name. Names, notes and descriptions in a file
are not read at all: nothing a file says can be taken for a wish.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo

from bot.files.fit_activity import read_fit
from bot.files.fit_messages import is_fit
from bot.files.gpx_activity import read_gpx
from bot.files.recording import LARGE, MANY, NOTHING, UNKNOWN, FileProblem, Part, Recording
from bot.files.tcx_activity import read_tcx
from bot.files.unpacking import MOST_FILES, unpacked
from core.activities.activity import Activity, Lap, Origin
from core.units import Distance, Duration, HeartRate

LARGEST = 10_000_000
"""Bytes of a file that is taken."""
MOST_LAPS = 100
"""Laps that are kept."""

_MARK = b"\xef\xbb\xbf"
_HEAD = 4000
"""Bytes in which the outermost element of XML is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a file holds, or why that isn't known."""

    activities: tuple[Activity, ...] = ()
    """The activities, oldest first; none where there is trouble."""
    trouble: str = ""
    """The key of the remark that says what to do instead."""


def read_activity_file(content: bytes, zone: tzinfo) -> Contents:
    """The activities in a file, on the athlete's local days; never raises."""
    try:
        found = [recording for file in _files(content) for recording in _recordings(file, zone)]
        if len(found) > MOST_FILES:
            raise FileProblem(MANY)
    except FileProblem as problem:
        return Contents(trouble=problem.remark)
    activities = list(_activities(found, zone))
    if not activities:
        return Contents(trouble=NOTHING)
    return Contents(activities=tuple(sorted(activities, key=_began)))


def _files(content: bytes) -> Iterator[bytes]:
    if len(content) > LARGEST:
        raise FileProblem(LARGE)
    return unpacked(content)


def _recordings(content: bytes, zone: tzinfo) -> tuple[Recording, ...]:
    if is_fit(content):
        return read_fit(content)
    start = content.removeprefix(_MARK)[:_HEAD].replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")
    if start.startswith(b"<") and b"TrainingCenterDatabase" in start:
        return read_tcx(content, zone)
    if start.startswith(b"<") and b"<gpx" in start:
        return read_gpx(content, zone)
    raise FileProblem(UNKNOWN)


def _activities(found: Iterable[Recording], zone: tzinfo) -> Iterator[Activity]:
    for recording in found:
        local = recording.started_at.astimezone(zone)
        distance, duration = _distance(recording.distance_m), _duration(recording.moving_s)
        if distance is None and duration is None:
            continue
        rate, climb = recording.heart_rate_bpm, recording.climb_m
        yield Activity(
            id=f"a{local:%Y%m%d}-1",
            sport=recording.sport,
            on=local.date(),
            started_at=local.astimezone(UTC),
            distance=distance,
            duration=duration,
            heart_rate=HeartRate(round(rate)) if rate else None,
            climb_m=round(climb) if climb is not None else None,
            laps=_laps(recording.laps),
            is_treadmill=recording.is_treadmill,
            origin=Origin.FILE,
        )


def _laps(parts: tuple[Part, ...]) -> tuple[Lap, ...]:
    """The laps; one alone is the whole."""
    laps = tuple(
        Lap(distance=_distance(part.distance_m), duration=_duration(part.moving_s))
        for part in parts[:MOST_LAPS]
    )
    return laps if len(laps) > 1 else ()


def _distance(metres: float | None) -> Distance | None:
    return Distance(round(metres)) if metres is not None and round(metres) > 0 else None


def _duration(seconds: float | None) -> Duration | None:
    return Duration(round(seconds)) if seconds is not None and round(seconds) > 0 else None


def _began(activity: Activity) -> tuple[str, str]:
    return activity.on.isoformat(), activity.started_at.isoformat() if activity.started_at else ""
