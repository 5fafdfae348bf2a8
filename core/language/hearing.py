"""What is known when a message is heard, and what was made of it."""

from dataclasses import dataclass
from datetime import date, datetime

from core.athlete import BodySite, Language, Side
from core.commands import Command
from core.replies import Button, Expects
from core.units import Units


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """What the recogniser may know besides the words."""

    now: datetime
    """The athlete's local now, with its zone."""
    units: Units = Units.KM
    """What a bare distance is counted in."""
    language: Language = Language.ENGLISH
    """The language the athlete usually writes."""
    expects: Expects | None = None
    """What the coach's open question is about."""
    options: tuple[Button, ...] = ()
    """The buttons under the open question."""
    pending: Command | None = None
    """The command the open question wants completed: a move without its day."""
    about_site: BodySite | None = None
    """The ache the open question is about."""
    is_pregnant: bool = False
    """Whether the athlete told of being pregnant, so that some words are signs of danger."""
    about_side: Side | None = None
    """Its side."""

    @property
    def today(self) -> date:
        """The athlete's local today."""
        return self.now.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a message was taken to mean."""

    commands: tuple[Command, ...]
    """The commands in the order they were said; one `Clarify` when unsure."""
    confidence: float
    """From 0 (nothing understood) to 1 (every word explained)."""
    unexplained: tuple[str, ...] = ()
    """The content words no rule could place."""
    by: str = "grammar"
    """"gate" (red flag), "pending" (answer to the open question), "grammar", "ear" or "none"."""
    chance: float = 1.0
    """How likely the words are about the least likely of the commands, by the ear."""
    language: Language | None = None
    """What it is plainly written in, where that is not the athlete's usual language."""
