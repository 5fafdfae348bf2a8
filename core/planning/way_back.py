"""The way back after days without running: what its weeks and its runs may hold."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.physiology.returning import ladder_days, stage_on
from core.planning.limits import HARMLESS_RUN
from core.units import Distance


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOff:
    """Days without running, after which the load comes back in steps."""

    days: int
    """How many."""
    first: date
    """The first day back."""
    former: Distance
    """Weekly distance before them."""
    longest: Distance = Distance(0)
    """Longest run of the month before them."""

    @property
    def last(self) -> date:
        """The last day of the way back."""
        return self.first + timedelta(days=ladder_days(self.days) - 1)

    def share_on(self, day: date) -> float | None:
        """The share of the former load that a day of the way back allows; None off the way."""
        back = (day - self.first).days
        stage = stage_on(self.days, back) if back >= 0 else None
        return stage.share if stage else None

    def week_on_the_way(self, monday: date) -> Distance:
        """What a week that lies mostly on the way back may hold; zero for any other."""
        if monday > self.last or monday + timedelta(days=6) < self.first:
            return Distance(0)
        days = (monday + timedelta(days=offset) for offset in range(7))
        shares = [s for day in days if (s := self.share_on(day)) is not None]
        covers = len(shares) > 3 or monday < self.first <= monday + timedelta(days=6)
        return self.former * (sum(shares) / len(shares)) if shares and covers else Distance(0)

    def known_on(self, day: date, longest: Distance, since: Distance) -> Distance:
        """The run from which one on a day may grow: on the way back the share of the longest.

        `longest` is that of the last 30 days, `since` the longest since the first day back.
        """
        share = self.share_on(day)
        if share is None or not self.longest:
            return longest
        return max(since, min(longest, self.longest * share))

    def run_on_the_way(self, day: date) -> Distance:
        """The longest run on a day of the way back, whatever was run in the last 30 days.

        Its share of the longest before, as far as a step harms nobody; beyond it runs grow as ever.
        """
        return min(self.longest * (self.share_on(day) or 0.0), HARMLESS_RUN)
