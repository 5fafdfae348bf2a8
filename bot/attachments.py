"""What is sent along: voice notes are heard as typed words, the rest gets a plain sentence."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.channel import Incoming, ReceivedFile
from bot.remarks import remark
from core.athlete import Athlete
from core.coach.snapshot import Snapshot

LONGEST_ECHO = 200
"""Characters of a transcript that are shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What was found in something sent along."""

    said: str = ""
    """The words in it, to be understood as if they had been typed."""
    words: str = ""
    """A sentence that goes before the answer: what was heard, or what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What a voice note says, or why that isn't known."""

    words: str = ""
    """The words; empty where there is trouble."""
    trouble: str = ""
    """The key of the remark that says what to do instead."""


class Listener(Protocol):
    """Turns speech into words."""

    async def listen(self, file: ReceivedFile, athlete: Athlete, now: datetime) -> Transcript:
        """The words of a voice note."""

    async def close(self) -> None:
        """Lets go of its connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachments:
    """Reads what is sent along, as far as the operator has set it up."""

    listener: Listener | None = field(default=None)
    """Who hears voice notes, when a model for it is set."""

    async def read(self, incoming: Incoming, snapshot: Snapshot, now: datetime) -> Attached:
        """What is in it, or a sentence that says what to do instead."""
        athlete, file = snapshot.athlete, incoming.file
        if file is None:
            return Attached(words=remark("no_place", athlete))
        if is_audio(file):
            return await self._hear(file, athlete, now)
        return Attached(words=remark("no_files", athlete))

    async def close(self) -> None:
        """Lets go of the connections."""
        if self.listener is not None:
            await self.listener.close()

    async def _hear(self, file: ReceivedFile, athlete: Athlete, now: datetime) -> Attached:
        if self.listener is None:
            return Attached(words=remark("voice_off", athlete))
        if athlete.preferences.model_off:
            return Attached(words=remark("voice_unwanted", athlete))
        heard = await self.listener.listen(file, athlete, now)
        if heard.trouble:
            return Attached(words=remark(heard.trouble, athlete))
        return Attached(said=heard.words, words=remark("heard", athlete, words=_echo(heard.words)))


def is_audio(file: ReceivedFile) -> bool:
    """Whether a file is a voice note or another recording."""
    return file.is_voice or file.media_type.startswith("audio/")


def _echo(words: str) -> str:
    """The words in one short line."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_ECHO else f"{line[: LONGEST_ECHO - 1].rstrip()}…"
