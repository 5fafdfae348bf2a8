"""Points of a track added up: distance, time moving, heart rate and climb."""

import math
from datetime import datetime, tzinfo

from bot.files.recording import FIRST_YEAR, LAST_YEAR

EARTH_M = 6_371_008.8
"""Mean radius of the earth (IUGG), in metres."""
STANDING_M_PER_S = 0.5
"""Slower than anybody walks: a pause."""
STEADY_CLIMB_M = 5.0
"""Smaller ups and downs are the noise of satellites (Strava takes 10 m, with a barometer 2 m)."""


class Track:
    """The points so far."""

    def __init__(self) -> None:
        self.started_at: datetime | None = None
        """When the first point was taken."""
        self.ended_at: datetime | None = None
        """When the last one was."""
        self.distance_m = 0.0
        """Metres between them."""
        self.moving_s = 0.0
        """Seconds without standing."""
        self.climb_m: float | None = None
        """Metres up; None where no heights are known."""
        self._spot: tuple[float, float] | None = None
        self._spot_at: datetime | None = None
        self._low: float = 0.0
        self._rates = 0.0
        self._rated = 0

    def pause(self) -> None:
        """What comes next is not joined to what was before."""
        self._spot = None

    def add(self, at: datetime, spot: tuple[float, float] | None) -> None:
        """One point, with latitude and longitude in degrees; one from the past is left out."""
        if self.ended_at is not None and at < self.ended_at:
            return
        self.started_at = self.started_at or at
        self.ended_at = at
        if spot is None:
            return
        if self._spot is not None and self._spot_at is not None:
            seconds = (at - self._spot_at).total_seconds()
            metres = metres_between(self._spot, spot)
            if metres > STANDING_M_PER_S * seconds:
                self.distance_m += metres
                self.moving_s += seconds
        self._spot, self._spot_at = spot, at

    def rise(self, height_m: float) -> None:
        """The height of a point."""
        if self.climb_m is None:
            self.climb_m, self._low = 0.0, height_m
        if height_m - self._low >= STEADY_CLIMB_M:
            self.climb_m += height_m - self._low
            self._low = height_m
        self._low = min(self._low, height_m)

    def beat(self, rate_bpm: float) -> None:
        """The heart rate at a point."""
        self._rates += rate_bpm
        self._rated += 1

    @property
    def lasted_s(self) -> float | None:
        """Seconds from the first point to the last."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()

    @property
    def heart_rate_bpm(self) -> float | None:
        """The mean of all heart rates."""
        return self._rates / self._rated if self._rated else None


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The way between two spots on a globe (haversine)."""
    north, south = math.radians(one[0]), math.radians(other[0])
    across = math.radians(other[1] - one[1])
    chord = (
        math.sin((south - north) / 2) ** 2
        + math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    )
    return 2 * EARTH_M * math.asin(min(1.0, math.sqrt(chord)))


def read_time(text: str, zone: tzinfo) -> datetime | None:
    """An instant as XML writes it, meant in a zone where it names none.

    None when it is none, or of a clock that was never set.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        return None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def read_figure(text: str, least: float, most: float) -> float | None:
    """A number within bounds; None when it is none."""
    try:
        figure = float(text)
    except ValueError:
        return None
    return figure if least <= figure <= most else None
