"""How much the model may be used: per athlete and day, for everybody, and not while it is ill."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias

from bot.llm.completion import Usage
from bot.settings import Settings

FAILURES_TO_OPEN = 3
"""After so many failures in a row the model is left alone for a while ..."""
REST = timedelta(seconds=60)
"""... this long, then one message tries again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What was used on a day."""

    by_athlete: int = 0
    """Tokens of this athlete."""
    by_all: int = 0
    """Tokens of everybody."""
    cost_by_athlete_usd: float = 0.0
    """Dollars of this athlete."""
    cost_usd: float = 0.0
    """Dollars of everybody."""


ReadSpent: TypeAlias = Callable[[str, date], Awaitable[Spent]]
"""Looks up what was used: athlete id, day (UTC)."""
NoteUsage: TypeAlias = Callable[[str, date, str, Usage, float], Awaitable[None]]
"""Writes down a use: athlete id, day (UTC), model, tokens, dollars."""


def budget_day(now: datetime) -> date:
    """The day whose budget is used: everybody's begins at midnight UTC."""
    return now.astimezone(UTC).date()


class Budget:
    """Says whether a model may be asked, and keeps the books."""

    def __init__(self, settings: Settings, read: ReadSpent, note: NoteUsage) -> None:
        self._settings = settings
        self._read = read
        self._note = note

    async def allows(self, athlete_id: str, now: datetime) -> bool:
        """Whether this athlete may use the model now."""
        spent, limits = await self._read(athlete_id, budget_day(now)), self._settings
        return (
            spent.by_athlete < limits.model_daily_tokens_per_athlete
            and spent.by_all < limits.model_daily_tokens
            and spent.cost_by_athlete_usd < limits.model_daily_cost_usd_per_athlete
            and spent.cost_usd < limits.model_daily_cost_usd
        )

    async def note(
        self,
        athlete_id: str,
        now: datetime,
        model: str,
        usage: Usage,
        cost_usd: float | None = None,
    ) -> None:
        """Writes down what a turn used; its cost follows from the tokens where it isn't told."""
        if usage.sent or usage.written:
            cost = self.cost(usage) if cost_usd is None else cost_usd
            await self._note(athlete_id, budget_day(now), model, usage, cost)

    def cost(self, usage: Usage) -> float:
        """Dollars, by the operator's prices for a million tokens."""
        prices = self._settings
        cached_price = prices.model_price_cached_input_usd or prices.model_price_input_usd
        fresh = usage.sent - usage.cached
        return (
            fresh * prices.model_price_input_usd
            + usage.cached * cached_price
            + usage.written * prices.model_price_output_usd
        ) / 1_000_000

    def cost_of_sound(self, seconds: float) -> float:
        """Dollars for so much speech written down."""
        return seconds / 60 * self._settings.model_price_audio_minute_usd


class Breaker:
    """Leaves a failing model alone for a while."""

    def __init__(self) -> None:
        self._failures = 0
        self._rests_until: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether the model is being left alone."""
        return self._rests_until is not None and now < self._rests_until

    def note_failure(self, now: datetime) -> None:
        """Counts a failure."""
        self._failures += 1
        if self._failures >= FAILURES_TO_OPEN:
            self._rests_until = now + REST

    def note_success(self) -> None:
        """Forgets the failures."""
        self._failures, self._rests_until = 0, None
