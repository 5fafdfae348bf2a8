"""From words to commands: the open question and the grammar, then the model, then a question."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.llm.answer import Model, Turn
from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.commands import AskQuestion, Clarify, Command
from core.language.hearing import Heard, Hearing

SURE = 0.8
"""A reading at least this sure needs no model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a message was taken to mean."""

    commands: tuple[Command, ...]
    """In the order they were said."""
    words: str = ""
    """A model's own words to go with the answer."""


Recall: TypeAlias = Callable[[], Awaitable[Sequence[Turn]]]
"""Fetches what was said before; asked only when a model is."""
Recognize: TypeAlias = Callable[[str, Hearing], Heard]
"""The grammar."""


class Understanding:
    """Reads messages."""

    def __init__(self, recognize: Recognize, model: Model | None = None) -> None:
        self._recognize = recognize
        self._model = model

    async def read(
        self, text: str, snapshot: Snapshot, now: datetime, recall: Recall
    ) -> Understood:
        """What a text means to this athlete at this moment."""
        heard = self._recognize(text, hearing_of(snapshot, now))
        if self._model is None or not _wants_model(heard, snapshot):
            return Understood(commands=heard.commands)
        answer = await self._model.answer(text, snapshot, now, await recall())
        if answer is None or not (answer.commands or answer.words):
            return Understood(commands=heard.commands)
        return Understood(commands=answer.commands, words=answer.words)


def hearing_of(snapshot: Snapshot, now: datetime) -> Hearing:
    """What the grammar may know besides the words."""
    preferences, dialogue = snapshot.athlete.preferences, snapshot.dialogue
    return Hearing(
        now=now.astimezone(zone_of(preferences.zone)),
        units=preferences.units,
        language=preferences.language,
        expects=dialogue.expects,
        options=dialogue.options,
    )


def _wants_model(heard: Heard, snapshot: Snapshot) -> bool:
    """Whether the grammar was not sure enough, and the athlete lets a model read along."""
    if snapshot.athlete.preferences.model_off or heard.by == "gate":
        return False
    is_open = any(isinstance(command, Clarify | AskQuestion) for command in heard.commands)
    return is_open or not heard.commands or heard.confidence < SURE
