"""What is sent along: voice notes into typed words, photos and files into entries of the log."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.channel import NOTHING_TO_READ, DeliveryProblem, Incoming, ReceivedFile
from bot.remarks import remark
from core.activities.activity import Activity
from core.athlete import Athlete
from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.commands import Command, ImportActivity

LONGEST_ECHO = 200
"""Characters of a transcript that are shown again."""
PHOTOS = frozenset({"image/jpeg", "image/png", "image/webp"})
"""The forms of pictures that models can look at."""
UNREAD = ("image/", "video/", NOTHING_TO_READ)
"""What holds no activity, by the beginnings of its media type; it isn't even fetched."""
FITS = "image/fits"
"""An astronomer's picture, for which some platforms take a watch's .fit by its name."""
FETCH_WITHIN_S = 12.0
"""How long fetching a file may take, so that an answer still comes within 20 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What was found in something sent along."""

    said: str = ""
    """The words in it, to be understood as if they had been typed."""
    commands: tuple[Command, ...] = ()
    """What was read in it; what is from a photo is applied only after a yes."""
    is_measured: bool = False
    """Whether it is a device's own file, which the words beside it complete."""
    words: str = ""
    """A sentence that goes before the answer: what was heard, or what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a photo shows, or why that isn't known."""

    activity: Activity | None = None
    """The activity; None where there is trouble."""
    trouble: str = ""
    """The key of the remark that says what to do instead."""


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


class Watcher(Protocol):
    """Reads the figures of a watch or treadmill in a photo."""

    async def look(
        self, file: ReceivedFile, caption: str, snapshot: Snapshot, now: datetime
    ) -> Sight:
        """The activity a photo shows."""

    async def close(self) -> None:
        """Lets go of its connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachments:
    """Reads what is sent along, as far as the operator has set it up."""

    listener: Listener | None = None
    """Who hears voice notes, when a model for it is set."""
    watcher: Watcher | None = None
    """Who looks at photos, when there is a model."""

    async def read(self, incoming: Incoming, snapshot: Snapshot, now: datetime) -> Attached:
        """What is in it, or a sentence that says what to do instead."""
        athlete, file = snapshot.athlete, incoming.file
        if file is None:
            return Attached(words=remark("no_place", athlete))
        if is_audio(file):
            return await self._hear(file, athlete, now)
        if file.media_type in PHOTOS:
            return await self._look(file, incoming.text, snapshot, now)
        if file.media_type.startswith(UNREAD) and file.media_type != FITS:
            return Attached(words=remark("no_files", athlete))
        return await _open(file, athlete)

    async def close(self) -> None:
        """Lets go of the connections."""
        for sense in (self.listener, self.watcher):
            if sense is not None:
                await sense.close()

    async def _hear(self, file: ReceivedFile, athlete: Athlete, now: datetime) -> Attached:
        if self.listener is None:
            return Attached(words=remark("voice_off", athlete))
        if athlete.preferences.model_off:
            return Attached(words=remark("voice_unwanted", athlete))
        heard = await self.listener.listen(file, athlete, now)
        if heard.trouble:
            return Attached(words=remark(heard.trouble, athlete))
        return Attached(said=heard.words, words=remark("heard", athlete, words=_echo(heard.words)))

    async def _look(
        self, file: ReceivedFile, caption: str, snapshot: Snapshot, now: datetime
    ) -> Attached:
        athlete = snapshot.athlete
        if self.watcher is None:
            return Attached(words=remark("photo_off", athlete))
        if athlete.preferences.model_off:
            return Attached(words=remark("photo_unwanted", athlete))
        seen = await self.watcher.look(file, caption, snapshot, now)
        if seen.activity is None:
            return Attached(words=remark(seen.trouble, athlete))
        return Attached(commands=(ImportActivity(activity=seen.activity),))


async def _open(file: ReceivedFile, athlete: Athlete) -> Attached:
    """The activities in a file, read beside the event loop."""
    from bot.files.activity_file import LARGEST, read_activity_file

    if file.size > LARGEST:
        return Attached(words=remark("file_large", athlete))
    try:
        async with asyncio.timeout(FETCH_WITHIN_S):
            content = await file.read()
    except (DeliveryProblem, TimeoutError):
        return Attached(words=remark("file_failed", athlete))
    zone = zone_of(athlete.preferences.zone)
    found = await asyncio.to_thread(read_activity_file, content, zone)
    if found.trouble:
        return Attached(words=remark(found.trouble, athlete))
    commands = tuple(ImportActivity(activity=one) for one in found.activities)
    return Attached(commands=commands, is_measured=True)


def is_audio(file: ReceivedFile) -> bool:
    """Whether a file is a voice note or another recording."""
    return file.is_voice or file.media_type.startswith("audio/")


def _echo(words: str) -> str:
    """The words in one short line."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_ECHO else f"{line[: LONGEST_ECHO - 1].rstrip()}…"
