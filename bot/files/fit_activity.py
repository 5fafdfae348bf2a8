"""Activities in a FIT file: what most watches write."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from bot.files.fit_messages import (
    FILE_ID,
    LAP,
    RECORD,
    SESSION,
    TIMESTAMP,
    Fields,
    fit_messages,
)
from bot.files.recording import NOTHING, FileProblem, Part, Recording
from core.athlete import Sport

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
"""FIT counts its seconds from here."""
LEAST_TIME = 0x10000000
"""Smaller times count from when the device was switched on."""
ACTIVITY = 4
"""The type of a file that holds an activity; workouts, courses and settings have others."""
TRANSITION = 3
"""What is between two sports of a triathlon."""
TREADMILLS = frozenset({1, 45})
"""Sub-sports on a treadmill or a track indoors."""

_STARTED, _SPORT, _SUB_SPORT, _ELAPSED, _TIMER, _DISTANCE, _MEAN_RATE, _CLIMB = (
    2, 5, 6, 7, 8, 9, 16, 22,
)  # fmt: skip
_RATE_NOW, _DISTANCE_SO_FAR = 3, 5
_SPORTS: Mapping[int, Sport] = MappingProxyType(
    {
        1: Sport.RUN,
        2: Sport.RIDE,
        5: Sport.SWIM,
        6: Sport.TEAM_SPORT,
        7: Sport.TEAM_SPORT,
        9: Sport.TEAM_SPORT,
        11: Sport.WALK,
        12: Sport.SKI,
        13: Sport.SKI,
        15: Sport.ROW,
        16: Sport.HIKE,
        17: Sport.HIKE,
        21: Sport.RIDE,
    }
)
_SUB_SPORTS: Mapping[int, Sport] = MappingProxyType(
    {
        1: Sport.RUN,
        5: Sport.RIDE,
        6: Sport.RIDE,
        14: Sport.ROW,
        15: Sport.ELLIPTICAL,
        20: Sport.STRENGTH,
        43: Sport.YOGA,
        45: Sport.RUN,
    }
)
"""What tells of fitness equipment and training what they were."""


@dataclass
class _Told:
    """All that is needed of a file."""

    sessions: list[Fields] = field(default_factory=list)
    laps: list[Fields] = field(default_factory=list)
    first: int | None = None
    """Time of the first record, and of the last."""
    last: int = 0
    distance_cm: int = 0
    rates: int = 0
    """Sum of all heart rates, and how many there are."""
    rated: int = 0

    def note(self, record: Fields) -> None:
        """One point of the track."""
        if (time := record.get(TIMESTAMP)) is not None and time >= LEAST_TIME:
            self.first = time if self.first is None else self.first
            self.last = max(self.last, time)
        self.distance_cm = max(self.distance_cm, record.get(_DISTANCE_SO_FAR, 0))
        if rate := record.get(_RATE_NOW):
            self.rates, self.rated = self.rates + rate, self.rated + 1

    @property
    def rate(self) -> float | None:
        """Mean heart rate of the records."""
        return self.rates / self.rated if self.rated else None


def read_fit(content: bytes) -> tuple[Recording, ...]:
    """Its activities, each sport of a triathlon for itself."""
    told = _Told()
    for message, fields in fit_messages(content):
        if message == FILE_ID and fields.get(0, ACTIVITY) != ACTIVITY:
            raise FileProblem(NOTHING)
        if message == SESSION:
            told.sessions.append(fields)
        elif message == LAP:
            told.laps.append(fields)
        elif message == RECORD:
            told.note(fields)
    if not told.sessions:
        return _unfinished(told)
    is_single = len(told.sessions) == 1
    found = (
        _recording(session, told, is_single=is_single)
        for session in told.sessions
        if session.get(_SPORT) != TRANSITION
    )
    return tuple(recording for recording in found if recording is not None)


def _recording(session: Fields, told: _Told, *, is_single: bool) -> Recording | None:
    start = session.get(_STARTED, 0)
    if start < LEAST_TIME:
        return None
    sport, sub_sport = session.get(_SPORT, 0), session.get(_SUB_SPORT, 0)
    elapsed = session.get(_ELAPSED, session.get(_TIMER, 0)) / 1000
    distance = session.get(_DISTANCE, told.distance_cm if is_single else 0) / 100
    laps = [lap for lap in told.laps if start <= lap.get(_STARTED, 0) < start + max(elapsed, 1)]
    climb = session.get(_CLIMB)
    return Recording(
        sport=_SPORTS.get(sport) or _SUB_SPORTS.get(sub_sport, Sport.OTHER),
        started_at=EPOCH + timedelta(seconds=start),
        distance_m=distance,
        moving_s=session.get(_TIMER, session.get(_ELAPSED, 0)) / 1000,
        heart_rate_bpm=session.get(_MEAN_RATE) or (told.rate if is_single else None),
        climb_m=climb,
        laps=_parts(laps),
        is_treadmill=sub_sport in TREADMILLS,
    )


def _parts(laps: Sequence[Fields]) -> tuple[Part, ...]:
    return tuple(
        Part(distance_m=lap.get(_DISTANCE, 0) / 100, moving_s=lap.get(_TIMER, 0) / 1000)
        for lap in laps
    )


def _unfinished(told: _Told) -> tuple[Recording, ...]:
    """A recording that was never closed, by its points; devices that stop so are runners'."""
    if told.first is None:
        return ()
    whole = Recording(
        sport=Sport.RUN,
        started_at=EPOCH + timedelta(seconds=told.first),
        distance_m=told.distance_cm / 100,
        moving_s=float(told.last - told.first),
        heart_rate_bpm=told.rate,
    )
    return (whole,)
