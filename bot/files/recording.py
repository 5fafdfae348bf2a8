"""What a device recorded, as every format tells it; names and notes in a file are never read."""

from dataclasses import dataclass
from datetime import datetime

from core.athlete import Sport

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""A start outside is a clock that was never set."""


class FileProblem(Exception):
    """A file holds nothing that can be taken in; `remark` is the key of what is said about it."""

    def __init__(self, remark: str) -> None:
        super().__init__(remark)
        self.remark = remark


UNKNOWN, BROKEN, NOTHING = "no_files", "file_broken", "file_nothing"
LARGE, MANY = "file_large", "file_many"
"""The keys: no activity file, damaged, no activity in it, too large, too many at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One lap."""

    distance_m: float | None
    """Metres."""
    moving_s: float | None
    """Seconds on the clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One activity of a device."""

    sport: Sport
    """What was done."""
    started_at: datetime
    """When it began, with its zone."""
    distance_m: float | None = None
    """Metres."""
    moving_s: float | None = None
    """Seconds without the pauses."""
    heart_rate_bpm: float | None = None
    """Mean heart rate."""
    climb_m: float | None = None
    """Metres climbed."""
    laps: tuple[Part, ...] = ()
    """Its laps, in order."""
    is_treadmill: bool = False
    """Whether it was on a treadmill."""
