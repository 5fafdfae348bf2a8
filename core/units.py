"""The quantities of running: distance, duration, pace and heart rate.

Everything is kept metric and whole (metres, seconds), so that steps add up to sessions and sessions
to weeks without a remainder; kilometres or miles are only a way of saying it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

METRES_PER_KM = 1000
METRES_PER_MILE = 1609.344


class Units(StrEnum):
    """How an athlete counts distance."""

    KM = "km"
    MI = "mi"

    @property
    def metres(self) -> float:
        """The length of one unit in metres."""
        return METRES_PER_KM if self is Units.KM else METRES_PER_MILE


@dataclass(frozen=True, slots=True, order=True)
class Distance:
    """A length on the ground, in whole metres."""

    m: int
    """Metres."""

    @classmethod
    def from_km(cls, km: float) -> "Distance":
        """The distance of so many kilometres, to the nearest metre."""
        return cls(round(km * METRES_PER_KM))

    @classmethod
    def from_miles(cls, miles: float) -> "Distance":
        """The distance of so many statute miles, to the nearest metre."""
        return cls(round(miles * METRES_PER_MILE))

    @property
    def km(self) -> float:
        """Kilometres."""
        return self.m / METRES_PER_KM

    @property
    def miles(self) -> float:
        """Statute miles."""
        return self.m / METRES_PER_MILE

    def __add__(self, other: "Distance") -> "Distance":
        return Distance(self.m + other.m)

    def __sub__(self, other: "Distance") -> "Distance":
        return Distance(self.m - other.m)

    def __mul__(self, factor: float) -> "Distance":
        return Distance(round(self.m * factor))

    def __truediv__(self, other: "Distance") -> float:
        return self.m / other.m

    def __bool__(self) -> bool:
        return self.m != 0

    def say(self, units: Units = Units.KM) -> str:
        """The distance as a runner says it: "8 km", "12.5 km", "5 mi", "400 m"."""
        if 0 < self.m < 1000 and units is Units.KM:
            return f"{self.m} m"
        return f"{_trim(self.m / units.metres, 1)} {units}"


@dataclass(frozen=True, slots=True, order=True)
class Duration:
    """A span of time, in whole seconds."""

    s: int
    """Seconds."""

    @classmethod
    def from_minutes(cls, minutes: float) -> "Duration":
        """The duration of so many minutes, to the nearest second."""
        return cls(round(minutes * 60))

    @property
    def minutes(self) -> float:
        """Minutes."""
        return self.s / 60

    @property
    def hours(self) -> float:
        """Hours."""
        return self.s / 3600

    def __add__(self, other: "Duration") -> "Duration":
        return Duration(self.s + other.s)

    def __sub__(self, other: "Duration") -> "Duration":
        return Duration(self.s - other.s)

    def __mul__(self, factor: float) -> "Duration":
        return Duration(round(self.s * factor))

    def __truediv__(self, other: "Duration") -> float:
        return self.s / other.s

    def __bool__(self) -> bool:
        return self.s != 0

    def clock(self) -> str:
        """The duration as a watch shows it: "46:00", "1:37:49", "0:45"."""
        hours, rest = divmod(self.s, 3600)
        minutes, seconds = divmod(rest, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

    def say(self) -> str:
        """The duration as a coach says it, to the minute: "46 min", "1 h 05", "90 s"."""
        if self.s < 120 and self.s % 60:
            return f"{self.s} s"
        minutes = round(self.s / 60)
        if minutes < 60:
            return f"{minutes} min"
        return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes // 60} h {minutes % 60:02}"


@dataclass(frozen=True, slots=True, order=True)
class Pace:
    """How long a kilometre takes; a greater pace is a slower one."""

    s_per_km: float
    """Seconds per kilometre."""

    @classmethod
    def of(cls, distance: Distance, duration: Duration) -> "Pace":
        """The mean pace over a distance; the distance must not be zero."""
        return cls(duration.s * METRES_PER_KM / distance.m)

    @classmethod
    def per_mile(cls, seconds: float) -> "Pace":
        """The pace of so many seconds per mile."""
        return cls(seconds * METRES_PER_KM / METRES_PER_MILE)

    @property
    def m_per_s(self) -> float:
        """Speed in metres per second."""
        return METRES_PER_KM / self.s_per_km

    def slower_by(self, s_per_km: float) -> "Pace":
        """The pace so many seconds a kilometre slower (faster when negative)."""
        return Pace(self.s_per_km + s_per_km)

    def over(self, distance: Distance) -> Duration:
        """How long a distance takes at this pace, to the nearest second."""
        return Duration(round(self.s_per_km * distance.m / METRES_PER_KM))

    def within(self, duration: Duration) -> Distance:
        """How far one gets in a duration at this pace, to the nearest metre."""
        return Distance(round(duration.s * METRES_PER_KM / self.s_per_km))

    def clock(self, units: Units = Units.KM) -> str:
        """Only the figure: "5:30"."""
        total = round(self.s_per_km * units.metres / METRES_PER_KM)
        return f"{total // 60}:{total % 60:02}"

    def say(self, units: Units = Units.KM) -> str:
        """The pace as a runner says it: "5:30/km", "8:51/mi"."""
        return f"{self.clock(units)}/{units}"


@dataclass(frozen=True, slots=True)
class PaceRange:
    """A band of pace to run within."""

    fastest: Pace
    """The quick end."""
    slowest: Pace
    """The slow end."""

    @property
    def middle(self) -> Pace:
        """The pace half-way between both ends."""
        return Pace((self.fastest.s_per_km + self.slowest.s_per_km) / 2)

    def __contains__(self, pace: Pace) -> bool:
        return self.fastest <= pace <= self.slowest

    def say(self, units: Units = Units.KM) -> str:
        """The band as a runner says it: "5:30-6:00/km", or one figure when both ends agree."""
        fast, slow = self.fastest.clock(units), self.slowest.clock(units)
        return f"{fast}/{units}" if fast == slow else f"{fast}-{slow}/{units}"


@dataclass(frozen=True, slots=True, order=True)
class HeartRate:
    """A heart rate."""

    bpm: int
    """Beats per minute."""

    def say(self) -> str:
        """The rate as a runner says it: "152 bpm"."""
        return f"{self.bpm} bpm"


@dataclass(frozen=True, slots=True)
class HeartRateRange:
    """A band of heart rate to stay within."""

    lowest: HeartRate
    """The low end."""
    highest: HeartRate
    """The high end."""

    def say(self) -> str:
        """The band as a runner says it: "140-152 bpm"."""
        return f"{self.lowest.bpm}-{self.highest.bpm} bpm"


_DISTANCE = re.compile(
    r"\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(km|k|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?|yd|yards?)\s*",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{2})\s*")
_SPELLED = re.compile(
    r"\s*(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*h(?:ours?|rs?)?)?\s*"
    r"(?:(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:m|min|mins|minutes?|'|$))?\s*(?:(\d{1,5})\s*(?:s|secs?|seconds?|\"))?\s*",
    re.IGNORECASE,
)
_PACE = re.compile(
    r"\s*(\d{1,2})\s*[:.']\s*(\d{2})\s*(?:''|\")?\s*(?:min)?\s*(?:/|per|a)?\s*(km|k|mi|mile)?\s*",
    re.IGNORECASE,
)
_METRES = {"k": 1000.0, "m": 1.0, "mi": METRES_PER_MILE, "y": 0.9144}


def parse_distance(text: str) -> Distance | None:
    """The distance a text names with its unit ("8k", "12,5 km", "5 miles", "400m"), else None."""
    found = _DISTANCE.fullmatch(text)
    if found is None:
        return None
    unit = found[2].lower()
    metres = _METRES["mi" if unit.startswith("mi") else unit[0]]
    return Distance(round(float(found[1].replace(",", ".")) * metres))


def parse_duration(text: str) -> Duration | None:
    """The duration a text names ("46 min", "1h05", "42:10", "1:37:49", "90s"), else None."""
    if clock := _CLOCK.fullmatch(text):
        return Duration(int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3]))
    spelled = _SPELLED.fullmatch(text)
    if spelled is None or not any(spelled.groups()) or text.strip().isdigit():
        return None
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in spelled.groups())
    return Duration(round(hours * 3600 + minutes * 60 + seconds))


def parse_pace(text: str, units: Units = Units.KM) -> Pace | None:
    """The pace a text names ("5:30/km", "8:51/mi", "5:30" in the athlete's units), else None."""
    found = _PACE.fullmatch(text)
    if found is None or int(found[2]) >= 60:
        return None
    seconds = int(found[1]) * 60 + int(found[2])
    named = (found[3] or units).lower()
    if seconds == 0:
        return None
    return Pace.per_mile(seconds) if named.startswith("mi") else Pace(float(seconds))


def _trim(value: float, digits: int) -> str:
    """A figure without trailing zeros: 8.0 -> "8", 12.50 -> "12.5"."""
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
