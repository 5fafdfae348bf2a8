"""Activities in a GPX file: a track with times; a route without them is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from types import MappingProxyType

from bot.files.markup import read_markup
from bot.files.recording import Recording
from bot.files.track import Track, read_figure, read_time
from core.athlete import Sport

GOES_ON = timedelta(hours=1)
"""A track that begins so soon after another is the same activity after a pause."""

_SPORTS: Mapping[str, Sport] = MappingProxyType(
    {
        "bik": Sport.RIDE,
        "cycl": Sport.RIDE,
        "ride": Sport.RIDE,
        "walk": Sport.WALK,
        "hik": Sport.HIKE,
        "mountaineer": Sport.HIKE,
        "swim": Sport.SWIM,
        "row": Sport.ROW,
        "ski": Sport.SKI,
    }
)
"""By what the type of a track says; a track that says nothing is a run."""


@dataclass
class _Tracks:
    """What a GPX file tells."""

    zone: tzinfo
    found: list[tuple[Track, Sport]] = field(default_factory=list)
    _sport: Sport = Sport.RUN
    _spot: tuple[float, float] | None = None
    _at: datetime | None = None
    _height_m: float | None = None
    _rate_bpm: float | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "trk":
            self._sport = Sport.RUN
        if name == "trkpt":
            north = read_figure(attributes.get("lat", ""), -90, 90)
            east = read_figure(attributes.get("lon", ""), -180, 180)
            self._spot = (north, east) if north is not None and east is not None else None
            self._at = self._height_m = self._rate_bpm = None

    def end(self, name: str, parent: str, text: str) -> None:
        if name == "type" and parent == "trk":
            self._sport = _sport_of(text)
        elif name == "time" and parent == "trkpt":
            self._at = read_time(text, self.zone)
        elif name == "ele" and parent == "trkpt":
            self._height_m = read_figure(text, -500, 9000)
        elif name == "hr":
            self._rate_bpm = read_figure(text, 20, 250)
        elif name == "trkseg":
            self._pause()
        elif name == "trkpt":
            self._point()

    def _pause(self) -> None:
        if self.found:
            self.found[-1][0].pause()

    def _point(self) -> None:
        if self._at is None:
            return
        track = self._track_at(self._at)
        track.add(self._at, self._spot)
        if self._height_m is not None:
            track.rise(self._height_m)
        if self._rate_bpm is not None:
            track.beat(self._rate_bpm)

    def _track_at(self, at: datetime) -> Track:
        """The track that goes on, or another."""
        if self.found:
            track, sport = self.found[-1]
            if sport is self._sport and track.ended_at and at - track.ended_at <= GOES_ON:
                return track
        self.found.append((Track(), self._sport))
        return self.found[-1][0]


def read_gpx(content: bytes, zone: tzinfo) -> tuple[Recording, ...]:
    """Its tracks; pauses between segments count neither as way nor as time."""
    tracks = _Tracks(zone=zone)
    read_markup(content, tracks)
    return tuple(
        Recording(
            sport=sport,
            started_at=track.started_at,
            distance_m=track.distance_m,
            moving_s=track.moving_s or track.lasted_s,
            heart_rate_bpm=track.heart_rate_bpm,
            climb_m=track.climb_m,
        )
        for track, sport in tracks.found
        if track.started_at is not None
    )


def _sport_of(text: str) -> Sport:
    said = text.casefold()
    if said == "1":
        return Sport.RIDE
    return next((sport for part, sport in _SPORTS.items() if part in said), Sport.RUN)
