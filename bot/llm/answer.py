"""What a language model is given of the conversation, and what it may give back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.unfolding import Show
from core.coach.snapshot import Snapshot
from core.commands import Command
from core.replies import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing that was said before, by either side."""

    at: datetime
    """When."""
    text: str = ""
    """What the athlete wrote; empty when the coach spoke."""
    reply: Reply | None = None
    """What the coach said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelAnswer:
    """What a language model made of a message."""

    commands: tuple[Command, ...] = ()
    """Commands it asks for, validated as a person's are."""
    words: str = ""
    """What it says beside them; never a figure that decides anything."""
    claims: str = ""
    """What it says of the commands as if they were done: to be said only where it came true."""
    is_at_limit: bool = False
    """Whether it was not asked because the day's tokens or money are used up."""


class Model(Protocol):
    """A language model that reads what the grammar could not."""

    async def answer(
        self,
        text: str,
        snapshot: Snapshot,
        now: datetime,
        turns: Sequence[Turn],
        show: Show | None = None,
    ) -> ModelAnswer | None:
        """Its answer, or None when it has none: out of budget, unreachable, talking nonsense.

        While words are still coming, `show` is told the part of them that is checked.
        """


class OpenModel(Model, Protocol):
    """A model with connections of its own."""

    async def close(self) -> None:
        """Lets go of them."""
