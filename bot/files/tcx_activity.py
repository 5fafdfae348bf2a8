"""Activities in a TCX file: laps with their figures, and the points within."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from types import MappingProxyType

from bot.files.markup import read_markup
from bot.files.recording import Part, Recording
from bot.files.track import Track, read_figure, read_time
from core.athlete import Sport

LONGEST_S, FURTHEST_M = 30 * 86_400.0, 10_000_000.0
"""Bounds of what a lap can be."""

_SPORTS: Mapping[str, Sport] = MappingProxyType({"Running": Sport.RUN, "Biking": Sport.RIDE})


@dataclass
class _Lap:
    distance_m: float | None = None
    clock_s: float | None = None
    rate_bpm: float | None = None


@dataclass
class _Told:
    """One activity while it is being read."""

    sport: Sport
    started_at: datetime | None = None
    laps: list[_Lap] = field(default_factory=list)
    track: Track = field(default_factory=Track)


@dataclass
class _Activities:
    """What a TCX file tells; what is in courses and workouts is left out."""

    zone: tzinfo
    found: list[_Told] = field(default_factory=list)
    _now: _Told | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Activity":
            self._now = _Told(sport=_SPORTS.get(attributes.get("Sport", ""), Sport.OTHER))
            self.found.append(self._now)
        elif name == "Lap" and self._now is not None:
            self._now.laps.append(_Lap())
            start = read_time(attributes.get("StartTime", ""), self.zone)
            self._now.started_at = self._now.started_at or start

    def end(self, name: str, parent: str, text: str) -> None:
        if self._now is None:
            return
        if name == "Activity":
            self._now = None
        elif name == "Id" and parent == "Activity":
            self._now.started_at = read_time(text, self.zone) or self._now.started_at
        elif name == "AltitudeMeters":
            if (height := read_figure(text, -500, 9000)) is not None:
                self._now.track.rise(height)
        elif name == "Time" and parent == "Trackpoint":
            if (at := read_time(text, self.zone)) is not None:
                self._now.track.add(at, None)
        elif name == "Value" and parent == "HeartRateBpm":
            if (rate := read_figure(text, 20, 250)) is not None:
                self._now.track.beat(rate)
        elif self._now.laps:
            _note(self._now.laps[-1], name, parent, text)


def _note(lap: _Lap, name: str, parent: str, text: str) -> None:
    """A figure of a whole lap."""
    if (name, parent) == ("TotalTimeSeconds", "Lap"):
        lap.clock_s = read_figure(text, 0, LONGEST_S)
    elif (name, parent) == ("DistanceMeters", "Lap"):
        lap.distance_m = read_figure(text, 0, FURTHEST_M)
    elif (name, parent) == ("Value", "AverageHeartRateBpm"):
        lap.rate_bpm = read_figure(text, 20, 250)


def read_tcx(content: bytes, zone: tzinfo) -> tuple[Recording, ...]:
    """Its activities."""
    activities = _Activities(zone=zone)
    read_markup(content, activities)
    found = (_recording(told) for told in activities.found)
    return tuple(recording for recording in found if recording is not None)


def _recording(told: _Told) -> Recording | None:
    started_at = told.started_at or told.track.started_at
    if started_at is None:
        return None
    return Recording(
        sport=told.sport,
        started_at=started_at,
        distance_m=sum(lap.distance_m or 0.0 for lap in told.laps),
        moving_s=sum(lap.clock_s or 0.0 for lap in told.laps),
        heart_rate_bpm=_mean_rate(told),
        climb_m=told.track.climb_m,
        laps=tuple(Part(distance_m=lap.distance_m, moving_s=lap.clock_s) for lap in told.laps),
    )


def _mean_rate(told: _Told) -> float | None:
    """The laps' heart rates by their times, or the mean of the points."""
    rated = [(lap.rate_bpm, lap.clock_s) for lap in told.laps if lap.rate_bpm and lap.clock_s]
    if not rated:
        return told.track.heart_rate_bpm
    return sum(rate * time for rate, time in rated) / sum(time for _, time in rated)
