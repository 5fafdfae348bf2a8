"""Voice notes into words, by a model of the configured server; a failure is a plain sentence."""

from datetime import datetime

from bot.attachments import Transcript
from bot.channel import ReceivedFile
from bot.llm.attending import Attention, TooLarge, Unattended
from bot.llm.budget import Budget
from bot.llm.client import ModelClient
from bot.llm.completion import Usage
from core.athlete import Athlete

LONGEST_S = 300
"""Seconds of a voice note at most."""
LARGEST = 10_000_000
"""Bytes of it at most; five minutes of speech are far smaller in any usual form."""
WITHIN_S = 11.0
"""How long fetching and hearing may take, so that an answer still comes within 20 s."""
LONGEST_WORDS = 2000
"""Characters of a transcript that are taken."""
TOKENS_PER_S = 10
"""What a second of sound counts for in the budget where the server doesn't say: a token each
100 ms, as OpenAI counts sound."""
BYTES_PER_S = 4_000
"""What a second of a recording of unknown length is taken to hold: 32 kbit/s, ordinary speech."""

_ENDINGS = {
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/m4a": "m4a",
    "audio/mp3": "mp3",
    "audio/mp4": "m4a",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/webm": "webm",
    "audio/x-flac": "flac",
    "audio/x-m4a": "m4a",
    "audio/x-wav": "wav",
}
"""File endings by which a server knows the form; any other recording is sent as ogg."""


class Transcriber:
    """Hears voice notes: short ones, within the budget, in the time an answer may take."""

    def __init__(self, client: ModelClient, budget: Budget) -> None:
        self._client = client
        self._budget = budget
        self._attention = Attention(client, budget, "voice", "voice_long")

    async def listen(self, file: ReceivedFile, athlete: Athlete, now: datetime) -> Transcript:
        """The words of a voice note, or the key of the remark that says what to do instead."""
        is_long = file.size > LARGEST or (file.duration_s or 0) > LONGEST_S
        try:
            await self._attention.admit(athlete.id, now, is_too_large=is_long)
            words = await self._attention.give(self._hear(file, athlete, now), WITHIN_S, now)
        except Unattended as why:
            return Transcript(trouble=why.remark)
        return Transcript(words=words) if words else Transcript(trouble="voice_empty")

    async def close(self) -> None:
        """Lets go of the connections."""
        await self._client.close()

    async def _hear(self, file: ReceivedFile, athlete: Athlete, now: datetime) -> str:
        content = await file.read()
        if len(content) > LARGEST:
            raise TooLarge
        name = f"voice.{_ENDINGS.get(file.media_type, 'ogg')}"  # its own could hold a person's name
        language = athlete.preferences.language.value if athlete.joined else None
        heard = await self._client.transcribe(name, content, language)
        seconds = heard.seconds or file.duration_s or len(content) / BYTES_PER_S
        used = heard.usage
        if used == Usage():
            used = Usage(sent=round(seconds * TOKENS_PER_S), written=len(heard.text) // 4)
        cost = self._budget.cost_of_sound(seconds)
        await self._budget.note(athlete.id, now, self._client.model, used, cost)
        return heard.text.strip()[:LONGEST_WORDS]
