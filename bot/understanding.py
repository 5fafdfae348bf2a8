"""From words to commands: the open question and the grammar, then the model, then a question."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.llm.answer import Model, ModelAnswer, Turn
from bot.unfolding import Show
from core.athlete import Condition, Language, Niggle
from core.coach import turn as coach
from core.coach.onboarding import is_introducing
from core.coach.places import zone_for
from core.coach.questions import open_questions
from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.commands import (
    AskQuestion,
    Clarify,
    Command,
    Refer,
    ReportCondition,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
)
from core.language.hearing import Heard, Hearing
from core.language.newcomer_clauses import Recognize
from core.language.newcomers import Meeting
from core.replies import Expects

HEALTH = (ReportIllness, ReportNiggle, ReportCondition, Refer)
"""What comes before any model."""
SURE = 0.8
"""A reading at least this sure needs no model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a message was taken to mean."""

    commands: tuple[Command, ...]
    """In the order they were said."""
    words: str = ""
    """A model's own words to go with the answer."""
    claims: str = ""
    """What a model says of the commands as done, unchecked until they are."""
    is_private: bool = False
    """Whether these words come of what is told in private only: aches, illnesses, notes."""
    is_at_limit: bool = False
    """Whether a model would have been asked, had the day's budget not been used up."""
    language: Language | None = None
    """What the message is plainly written in, where that is not the athlete's language."""


Recall: TypeAlias = Callable[[], Awaitable[Sequence[Turn]]]
"""Fetches what was said before; asked only when a model is."""


class Understanding:
    """Reads messages."""

    def __init__(self, recognize: Recognize, model: Model | None = None) -> None:
        self._recognize = recognize
        self._model = model

    async def read(
        self,
        text: str,
        snapshot: Snapshot,
        now: datetime,
        recall: Recall,
        within_s: float | None = None,
        show: Show | None = None,
    ) -> Understood:
        """What a text means to this athlete at this moment; a model may take so long at most.

        Words of a model are shown while they come, unless they may yet give way to care.
        """
        heard = hear(self._recognize, text, snapshot, now)
        if self._model is None or not _wants_model(heard, snapshot):
            return Understood(commands=heard.commands, language=heard.language)
        try:
            async with asyncio.timeout(within_s):
                shown = None if _tells_of_health(heard) else show
                turns = await recall()
                answer = await self._model.answer(text, snapshot, now, turns, shown)
        except TimeoutError:
            answer = None
        if answer is None or not (answer.commands or answer.words):
            is_at_limit = answer is not None and answer.is_at_limit
            return Understood(
                commands=heard.commands, is_at_limit=is_at_limit, language=heard.language
            )
        understood = _with_health(answer, heard)
        return replace(
            understood, is_private=bool(understood.words) and _is_told_in_private(snapshot)
        )

    def is_red_flag(self, text: str, snapshot: Snapshot, now: datetime) -> bool:
        """Whether the safety gate answers these words itself."""
        return hear(self._recognize, text, snapshot, now).by == "gate"


def _with_health(answer: ModelAnswer, heard: Heard) -> Understood:
    """The model's answer; what the grammar heard of illness and pain it can't talk away."""
    told = {type(command) for command in answer.commands} | {Clarify, AskQuestion}
    kept = tuple(c for c in heard.commands if isinstance(c, HEALTH) and type(c) not in told)
    is_careful = _tells_of_health(heard)
    return Understood(
        commands=(*kept, *answer.commands),
        words="" if is_careful else answer.words,
        claims="" if is_careful else answer.claims,
        language=heard.language,
    )


def _is_told_in_private(snapshot: Snapshot) -> bool:
    """Whether a model was told something of the athlete that is nobody else's business."""
    athlete = snapshot.athlete
    return bool(athlete.niggles or athlete.illness or athlete.conditions or athlete.notes)


def _tells_of_health(heard: Heard) -> bool:
    return any(isinstance(command, HEALTH) for command in heard.commands)


def hear(recognize: Recognize, text: str, snapshot: Snapshot, now: datetime) -> Heard:
    """What the grammar makes of a text; a newcomer may answer any question at any time."""
    hearing = hearing_of(snapshot, now)
    turn = coach.Turn(snapshot=snapshot, now=now)
    if not is_introducing(turn):
        return recognize(text, hearing)
    meeting = Meeting(
        hearing=hearing, left=open_questions(turn), recognize=recognize, is_place=_is_place
    )
    return meeting.hear(text)


def _is_place(name: str) -> bool:
    return zone_for(name) is not None


def hearing_of(snapshot: Snapshot, now: datetime) -> Hearing:
    """What the grammar may know besides the words."""
    preferences, dialogue = snapshot.athlete.preferences, snapshot.dialogue
    is_new = snapshot.athlete.joined is None and not dialogue.asked
    pending = dialogue.pending if isinstance(dialogue.pending, ReportNiggle) else None
    ache = pending or _last_ache(snapshot)
    return Hearing(
        now=now.astimezone(zone_of(preferences.zone)),
        units=preferences.units,
        language=preferences.language,
        expects=dialogue.expects or (Expects.GOAL if is_new else None),
        options=dialogue.options,
        pending=dialogue.pending,
        is_pregnant=snapshot.athlete.has(Condition.PREGNANT),
        about_site=ache.site if ache else None,
        about_side=ache.side if ache else None,
    )


def _last_ache(snapshot: Snapshot) -> Niggle | None:
    """The ache the coach has just answered, which more may be said about."""
    offered = (
        b.command for b in snapshot.dialogue.options if isinstance(b.command, ReportRecovered)
    )
    site = next((command.site for command in offered if command.site is not None), None)
    return next((n for n in snapshot.athlete.niggles if n.site is site), None)


def _wants_model(heard: Heard, snapshot: Snapshot) -> bool:
    """Whether the grammar was not sure enough, and the athlete lets a model read along."""
    if snapshot.athlete.preferences.model_off or heard.by == "gate":
        return False
    is_open = any(isinstance(command, Clarify | AskQuestion) for command in heard.commands)
    return is_open or not heard.commands or heard.confidence < SURE
