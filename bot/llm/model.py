"""The language model as the coach uses it: asked last, believed never, silent when in doubt."""

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.llm.answer import ModelAnswer, Turn
from bot.llm.budget import Breaker, Budget
from bot.llm.client import ModelClient, ModelTrouble
from bot.llm.completion import Call, Completion, Usage
from bot.llm.figures import foreign_figures, without_foreign_figures
from bot.llm.prompt import known_figures, messages_for
from bot.llm.rails import is_forbidden
from bot.llm.tools import MORE_TOOLS, MOST_CALLS, read_call, tool_schemas
from core.coach.snapshot import Snapshot
from core.commands import Command

ROUNDS = 4
"""Requests in one turn at most: the first, more tools, a hint, and a last word."""
TURN_WITHIN_S = 17.0
"""How long a whole turn may take; the athlete hears something within 20 s."""
LONGEST_WORDS = 1200
"""Characters of an answer."""

_CLAIMS = re.compile(
    r"\bI(?:'ve|’ve| have|'ll| will|’ll)?\s+(?:just\s+|now\s+|already\s+)?"
    r"(?:moved|logged|changed|updated|swapped|skipped|cancelled|canceled|added|scheduled|deleted|saved)\b",
    re.IGNORECASE,
)

log = logging.getLogger(__name__)


@dataclass
class Exchange:
    """One turn with the model while it lasts."""

    messages: list[dict[str, Any]]
    """What was said to it so far."""
    known: str
    """The ground its figures must stand on."""
    has_all_tools: bool = False
    """Whether it asked for the rare tools."""
    was_corrected: bool = False
    """Whether it had its one hint."""
    used: Usage = field(default_factory=Usage)
    """What the turn cost so far."""


class LanguageModel:
    """Reads messages and answers questions, inside the rails."""

    def __init__(self, client: ModelClient, budget: Budget) -> None:
        self._client = client
        self._budget = budget
        self._breaker = Breaker()

    async def answer(
        self, text: str, snapshot: Snapshot, now: datetime, turns: Sequence[Turn]
    ) -> ModelAnswer | None:
        """What it makes of a message; None when it has nothing usable to say."""
        athlete_id = snapshot.athlete.id
        if self._breaker.is_open(now):
            return None
        if not await self._budget.allows(athlete_id, now):
            return ModelAnswer(is_at_limit=True)
        messages = messages_for(text, snapshot, now, turns)
        exchange = Exchange(messages=messages, known=known_figures(messages))
        try:
            async with asyncio.timeout(TURN_WITHIN_S):
                answer = await self._converse(exchange)
            self._breaker.note_success()
        except (ModelTrouble, TimeoutError) as trouble:
            log.warning("The model did not answer: %s", trouble)
            self._breaker.note_failure(now)
            answer = None
        finally:
            await self._budget.note(athlete_id, now, self._client.model, exchange.used)
        return answer

    async def close(self) -> None:
        """Lets go of the connections."""
        await self._client.close()

    async def _converse(self, exchange: Exchange) -> ModelAnswer | None:
        for _ in range(ROUNDS):
            tools = tool_schemas(all_of_them=exchange.has_all_tools)
            said = await self._client.complete(exchange.messages, tools)
            exchange.used += said.usage
            if any(call.tool == MORE_TOOLS for call in said.calls):
                if exchange.has_all_tools:
                    return None
                exchange.has_all_tools = True
                continue
            answer, hints = _judge(said, exchange.known)
            if not hints:
                return answer
            if exchange.was_corrected:
                return _rescue(said, exchange.known)
            exchange.was_corrected = True
            exchange.messages += _correction(said, hints)
        return None


def _judge(said: Completion, known: str) -> tuple[ModelAnswer | None, dict[str, str]]:
    """The answer, or hints on what is wrong with it: by call id, "" for its words."""
    if said.calls:
        return _judge_calls(said.calls)
    words = said.text
    if not words:
        return None, {}
    if is_forbidden(words):
        return None, {"": "Leave out diagnosis, medicine and weight advice."}
    if _CLAIMS.search(words):
        return None, {"": "Nothing was changed. Call the tool, or don't say that it was."}
    if foreign := foreign_figures(words, known):
        named = ", ".join(foreign[:5])
        return None, {"": f"These figures are not in the facts: {named}. Answer without them."}
    if said.was_cut or len(words) > LONGEST_WORDS:
        return None, {"": "Too long. Answer in at most three sentences."}
    return ModelAnswer(words=words), {}


def _judge_calls(calls: tuple[Call, ...]) -> tuple[ModelAnswer | None, dict[str, str]]:
    if len(calls) > MOST_CALLS:
        return None, {call.id: f"At most {MOST_CALLS} calls." for call in calls}
    commands: list[Command] = []
    hints = {}
    for call in calls:
        read = read_call(call.tool, call.arguments)
        if isinstance(read, str):
            hints[call.id] = read
        elif read not in commands:
            commands.append(read)
    return (None, hints) if hints else (ModelAnswer(commands=tuple(commands)), {})


def _rescue(said: Completion, known: str) -> ModelAnswer | None:
    """What can be kept of an answer that is still wrong: its clean sentences, and never a call."""
    if said.calls or said.was_cut or is_forbidden(said.text) or _CLAIMS.search(said.text):
        return None
    words = without_foreign_figures(said.text[:LONGEST_WORDS], known)
    return ModelAnswer(words=words) if words else None


def _correction(said: Completion, hints: dict[str, str]) -> list[dict[str, Any]]:
    """The answer as it was given, and what is wrong with it."""
    if not said.calls:
        return [
            {"role": "assistant", "content": said.text},
            {"role": "system", "content": hints[""]},
        ]
    asked = [
        {"id": c.id, "type": "function", "function": {"name": c.tool, "arguments": c.arguments}}
        for c in said.calls
    ]
    told = [
        {"role": "tool", "tool_call_id": c.id, "content": hints.get(c.id, "fine, call it again")}
        for c in said.calls
    ]
    return [{"role": "assistant", "content": said.text or None, "tool_calls": asked}, *told]
