"""What was really done."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.athlete import Sport
from core.units import Distance, Duration, HeartRate, Pace, Units


class Feeling(StrEnum):
    """How it felt, in a word."""

    GREAT = "great"
    GOOD = "good"
    OKAY = "okay"
    TIRED = "tired"
    BAD = "bad"


class Origin(StrEnum):
    """How an activity came to the coach."""

    TYPED = "typed"
    FILE = "file"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lap:
    """One part of an activity."""

    distance: Distance | None = None
    """How far."""
    duration: Duration | None = None
    """How long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something the athlete did; figures not told are None."""

    id: str
    """Stable identity."""
    sport: Sport
    """What was done."""
    on: date
    """The local day."""
    started_at: datetime | None = None
    """The instant it began (UTC), when a file tells."""
    distance: Distance | None = None
    """How far."""
    duration: Duration | None = None
    """How long, moving."""
    heart_rate: HeartRate | None = None
    """Mean heart rate."""
    rpe: int | None = None
    """Perceived exertion 1-10."""
    feeling: Feeling | None = None
    """How it felt."""
    is_race: bool = False
    """Whether it was a race."""
    did_finish: bool = True
    """False for a race or session given up."""
    kind: str = ""
    """What sort of run the athlete said it was ("easy", "intervals"); empty when unsaid."""
    laps: tuple[Lap, ...] = ()
    """Splits or intervals, in order."""
    climb_m: int | None = None
    """Metres climbed."""
    is_treadmill: bool = False
    """Whether it was on a treadmill."""
    note: str = ""
    """The athlete's own words."""
    origin: Origin = Origin.TYPED
    """How it came."""

    @property
    def pace(self) -> Pace | None:
        """Mean pace, when distance and duration are known."""
        if not self.distance or not self.duration:
            return None
        return Pace.of(self.distance, self.duration)

    def say_speed(self, units: Units) -> str:
        """How fast, as its sport says it: "5:45/km", "28.8 km/h", "2:03/100 m"; "" if unknown."""
        if not self.distance or not self.duration:
            return ""
        if self.sport is Sport.RIDE and units is Units.MI:
            return f"{self.distance.miles / self.duration.hours:.1f} mph"
        if self.sport is Sport.RIDE:
            return f"{self.distance.km / self.duration.hours:.1f} km/h"
        if self.sport is Sport.SWIM:
            return f"{Duration(round(self.duration.s / self.distance.m * 100)).clock()}/100 m"
        return Pace.of(self.distance, self.duration).say(units)

    @property
    def load(self) -> int | None:
        """Session load: exertion x minutes (Foster 2001), when both are known."""
        if self.rpe is None or self.duration is None:
            return None
        return round(self.rpe * self.duration.minutes)
