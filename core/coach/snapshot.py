"""What a decision may see, and all that it may change."""

from dataclasses import dataclass, field

from core.activities.activity import Activity
from core.athlete import Athlete, Language, Routine
from core.commands import Command, SetGoal
from core.facts import Fact
from core.planning.plan import TrainingPlan
from core.replies import Button, Expects, Notice, Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is kept of one athlete, and that undo restores exactly."""

    athlete: Athlete
    """Who they are and how they are."""
    plan: TrainingPlan | None = None
    """The present plan; weeks gone by stay in it as they were."""
    activities: tuple[Activity, ...] = ()
    """What they did, oldest first."""
    routines: tuple[Routine, ...] = ()
    """What the coach says unasked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A change that waits for the athlete's yes."""

    commands: tuple[Command, ...]
    """What a yes does."""
    alternatives: tuple[Command, ...] = ()
    """Other ways, tried in order by "another way"."""
    cautions: tuple[str, ...] = ()
    """Ids of the cautions the athlete was told of; a yes accepts these and no others."""
    is_beside_change: bool = False
    """Whether the same answer also made a change, which Undo then takes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """Where the conversation stands; not part of what undo restores."""

    expects: Expects | None = None
    """What the open question is about."""
    pending: Command | None = None
    """The command the open question wants completed: a move without its day."""
    waiting: tuple[Command, ...] = ()
    """Changes of the plan that wait until it is known how bad an ache or illness is."""
    options: tuple[Button, ...] = ()
    """The buttons last offered, for "the second" or "yes"."""
    proposal: Proposal | None = None
    """The change that waits for a yes."""
    introduced: frozenset[str] = frozenset()
    """Topics of the introduction that were answered or skipped."""
    wish: SetGoal | None = None
    """The goal as far as it was told, until its distance and date are known."""
    asked: tuple[str, ...] = ()
    """Topics of the introduction in the order they were asked, for going back."""
    session_id: str | None = None
    """The session last spoken of: "it"."""
    activity_id: str | None = None
    """The activity last spoken of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One change that can be taken back or made again."""

    number: int
    """Counted from 1 for each athlete."""
    summary: str
    """What it did, in a few words."""
    record: Record
    """The record to return to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All that a decision may see."""

    record: Record
    """What is kept of the athlete."""
    dialogue: Dialogue = field(default_factory=Dialogue)
    """Where the conversation stands."""
    plan_version: int = 0
    """Counts the changes of the plan; never goes back."""
    undoable: Revision | None = None
    """What Undo returns to; filled in when it may be needed."""
    redoable: Revision | None = None
    """What Redo returns to; filled in when it may be needed."""
    has_model: bool = False
    """Whether a language model may be asked what the coach itself can't answer."""
    written: Language | None = None
    """What the message is plainly written in, where that is not the athlete's language."""

    @property
    def athlete(self) -> Athlete:
        """The athlete of the record."""
        return self.record.athlete

    @property
    def plan(self) -> TrainingPlan | None:
        """The plan of the record."""
        return self.record.plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that a decision may change, and what is answered."""

    record: Record
    """What is kept from now on; the very same object when nothing changed."""
    dialogue: Dialogue
    """Where the conversation stands now."""
    reply: Reply
    """What is answered."""
    facts: tuple[Fact, ...] = ()
    """What happened."""
    summary: str = ""
    """What a revision of this change is called; empty when there is nothing to undo."""
    notices: tuple[Notice, ...] = ()
    """What is said beside the answer, once each."""
    plan_version: int = 0
    """The plan version after it."""
    goes: str = ""
    """"undo" or "redo" when the record returned along the history instead of growing it; "delete"
    when everything of the athlete is to be erased; "link" and "unlink" for accounts."""
