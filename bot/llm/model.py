"""The language model as the coach uses it: asked last, believed never, silent when in doubt."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from bot.llm.answer import ModelAnswer, Turn
from bot.llm.budget import Breaker, Budget
from bot.llm.client import ModelClient, ModelTrouble
from bot.llm.completion import Call, Completion, Usage
from bot.llm.gist import acts_in, is_unheard
from bot.llm.grounding import (
    LONGEST,
    OWN_WORDS,
    Said,
    find_invented,
    in_own_words,
    in_said_units,
    is_to_be_asked,
    repeats,
    without,
)
from bot.llm.keeping import is_note
from bot.llm.mending import Spoken, day_spoken_of
from bot.llm.objections import grave_objection_to, objection_to, without_objections
from bot.llm.prompt import compose_prompt
from bot.llm.rails import echoes, plain_words
from bot.llm.streaming import checked_part
from bot.llm.tongue import languages_with
from bot.llm.tools import MORE_TOOLS, MOST_CALLS, read_call, tool_named, tool_schemas
from bot.unfolding import Show
from core.coach.reminding import zone_of
from core.coach.snapshot import Snapshot
from core.commands import Clarify, Command, RedFlag, Refer, Remember
from core.language.red_flags import red_flag_in

ROUNDS = 4
"""Requests in one turn at most: the first, more tools, a hint, and a last word."""
TURN_WITHIN_S = 17.0
"""How long a whole turn may take; the athlete hears something within 20 s."""
FEWEST_WORDS = 1
"""A word that is left of an answer says nothing by itself."""
MOST_OPTIONS = 3
"""Readings that are asked about at once."""
LONGEST_WORDS = 1200
"""Characters of an answer."""

LONGEST_HEARD = 4 * LONGEST_WORDS
"""Characters of a stream that are looked at while it comes: thoughts and an answer."""

log = logging.getLogger(__name__)


@dataclass
class Exchange:
    """One turn with the model while it lasts."""

    messages: list[dict[str, Any]]
    """What was said to it so far."""
    said: Said
    """What its words and calls must stand on."""
    has_all_tools: bool = False
    """Whether it asked for the rare tools."""
    flawed: Completion | None = None
    """The answer that it had its one hint for."""
    used: Usage = field(default_factory=Usage)
    """What the turn cost so far."""
    show: Show | None = None
    """Is told the checked part of words that are still coming."""
    heard: str = ""
    """What it was told last."""


class LanguageModel:
    """Reads messages and answers questions, inside the rails."""

    def __init__(self, client: ModelClient, budget: Budget) -> None:
        self._client = client
        self._budget = budget
        self._breaker = Breaker()

    async def answer(
        self,
        text: str,
        snapshot: Snapshot,
        now: datetime,
        turns: Sequence[Turn],
        show: Show | None = None,
    ) -> ModelAnswer | None:
        """What it makes of a message; None when it has nothing usable to say."""
        athlete_id = snapshot.athlete.id
        if self._breaker.is_open(now):
            return None
        if not await self._budget.allows(athlete_id, now):
            return ModelAnswer(is_at_limit=True)
        exchange = _begin(text, snapshot, now, turns)
        exchange.show = show
        try:
            async with asyncio.timeout(TURN_WITHIN_S):
                answer = await self._converse(exchange)
            self._breaker.note_success()
        except (ModelTrouble, TimeoutError) as trouble:
            log.warning("The model did not answer: %s", trouble)
            self._breaker.note_failure(now)
            answer = _saved(exchange)
        finally:
            await self._budget.note(athlete_id, now, self._client.model, exchange.used)
        return answer

    async def close(self) -> None:
        """Lets go of the connections."""
        await self._client.close()

    async def _converse(self, exchange: Exchange) -> ModelAnswer | None:
        for _ in range(ROUNDS):
            tools = tool_schemas(all_of_them=exchange.has_all_tools)
            said = await self._client.complete(exchange.messages, tools, _hear(exchange))
            exchange.used += said.usage
            if any(tool_named(call.tool) == MORE_TOOLS for call in said.calls):
                if exchange.has_all_tools:
                    return None
                exchange.has_all_tools = True
                continue
            answer, hints = _judge(said, exchange.said)
            if not hints:
                return answer
            if exchange.flawed is not None:
                return _rescue(said, exchange.said)
            exchange.flawed = said
            exchange.messages += _correction(said, hints)
        return None


def _begin(text: str, snapshot: Snapshot, now: datetime, turns: Sequence[Turn]) -> Exchange:
    prompt = compose_prompt(text, snapshot, now, turns)
    local = now.astimezone(zone_of(snapshot.athlete.preferences.zone))
    said = Said(
        text=text,
        heard=prompt.heard,
        ground=prompt.ground,
        today=local.date(),
        languages=languages_with(text, snapshot.athlete.preferences.language),
        plan=snapshot.plan,
        has_goal=snapshot.athlete.goal is not None,
    )
    return Exchange(messages=list(prompt.messages), said=said)


def _hear(exchange: Exchange) -> Show | None:
    """Passes words on as far as each sentence may be said; None where nobody wants to see them."""
    show = exchange.show
    if show is None:
        return None

    @cache  # each sentence is looked at once, however often words come after it
    def is_fine(words: str) -> bool:
        plain = plain_words(words)
        is_short = len(plain) <= LONGEST_WORDS
        basis = exchange.said
        return is_short and not objection_to(plain, basis.languages, basis.ground)

    def hear(text: str) -> None:
        if len(text) > LONGEST_HEARD:
            return
        if part := plain_words(checked_part(text, is_fine)):
            exchange.heard = part
            show(part)

    return hear


def _saved(exchange: Exchange) -> ModelAnswer | None:
    """What can be kept of a turn that found no end: the first answer, or the sentences heard."""
    if exchange.flawed is not None:
        return _rescue(exchange.flawed, exchange.said)
    return ModelAnswer(words=exchange.heard) if exchange.heard else None


def _judge(said: Completion, basis: Said) -> tuple[ModelAnswer | None, dict[str, str]]:
    """The answer, or hints on what is wrong with it: by call id, "" for its words."""
    if said.was_cut:
        return None, {"": "That was cut off. Answer again in at most three sentences."}
    if said.calls:
        answer, hints = _judge_calls(said.calls, basis)
        return _with_claims(answer, said), hints
    words = plain_words(said.text)
    if not words or echoes(words, basis.text):
        return None, {}
    if hint := objection_to(words, basis.languages, basis.ground):
        return None, {"": hint}
    if len(words) > LONGEST_WORDS:
        return None, {"": "Too long. Answer in at most three sentences."}
    return ModelAnswer(words=words), {}


def _with_claims(answer: ModelAnswer | None, said: Completion) -> ModelAnswer | None:
    """An answer in calls with what was said beside them."""
    return replace(answer, claims=plain_words(said.text)[:LONGEST_WORDS]) if answer else None


def _judge_calls(calls: tuple[Call, ...], basis: Said) -> tuple[ModelAnswer | None, dict[str, str]]:
    if len(calls) > MOST_CALLS:
        return None, {call.id: f"At most {MOST_CALLS} calls." for call in calls}
    commands: list[Command] = []
    hints = {}
    for call in calls:
        read = _read(call, basis)
        if isinstance(read, str):
            hints[call.id] = read
        elif invented := find_invented(read, basis):
            hints[call.id] = f"The athlete did not say {', '.join(invented)}: leave it out."
        elif not _is_worth_keeping(read, basis):
            hints[call.id] = "Nobody asked to remember that, and it will not last: answer instead."
        elif read not in commands:
            commands.append(read)
    return (None, hints) if hints else (_carried_out(commands, basis), {})


def _read(call: Call, basis: Said) -> Command | str:
    """The command of a call, its figures in the units in which they were said; or a hint."""
    read = read_call(call.tool, call.arguments, _spoken(basis))
    return read if isinstance(read, str) else in_said_units(read, basis)


def _spoken(basis: Said) -> Spoken:
    day = day_spoken_of(basis.text, basis.today, basis.languages)
    return Spoken(basis.today, basis.ground.language, day)


def _carried_out(commands: Sequence[Command], basis: Said) -> ModelAnswer:
    """The commands as they may be done: what takes away or was not heard is asked about first."""
    red = next((flag for one in commands for flag in _flags(one)), None)
    if red is not None:
        return ModelAnswer(commands=(Refer(flag=red, words=basis.text[:LONGEST]),))
    own = [in_own_words(command, basis) for command in commands]
    risky = tuple(command for command in own if is_to_be_asked(command, has_goal=basis.has_goal))
    if risky:
        return ModelAnswer(commands=(Clarify(options=risky),))
    acts = acts_in(basis.text, basis.languages)
    if any(is_unheard(command, acts) for command in own):
        return ModelAnswer(commands=(Clarify(options=tuple(own[:MOST_OPTIONS])),))
    return ModelAnswer(commands=tuple(own))


def _flags(command: Command) -> Iterator[RedFlag]:
    """The red flags in what a model understood: it may know languages the gate doesn't."""
    for one in fields(command):
        value = getattr(command, one.name)
        if one.name in OWN_WORDS and isinstance(value, str) and (flag := red_flag_in(value)):
            yield flag


def _rescue(said: Completion, basis: Said) -> ModelAnswer | None:
    """What can be kept of an answer that is still wrong: clean sentences, or all calls cleaned."""
    if said.was_cut:
        return None
    if said.calls:
        return _with_claims(_rescue_calls(said.calls, basis), said)
    words = plain_words(said.text[:LONGEST_WORDS])
    if echoes(words, basis.text) or grave_objection_to(words, basis.languages, basis.ground):
        return None
    words = without_objections(words, basis.languages, basis.ground)
    return ModelAnswer(words=words) if len(words.split()) > FEWEST_WORDS else None


def _rescue_calls(calls: tuple[Call, ...], basis: Said) -> ModelAnswer | None:
    """All calls without what nobody said; none when one can't be read or says nothing then."""
    if len(calls) > MOST_CALLS:
        return None
    commands: list[Command] = []
    for call in calls:
        read = _read(call, basis)
        if isinstance(read, str):
            return None
        kept = without(read, find_invented(read, basis))
        if kept is None or (kept != read and kept == type(kept)(**_required(kept))):
            return None
        if kept not in commands and _is_worth_keeping(kept, basis):
            commands.append(kept)
    return _carried_out(commands, basis) if commands else None


def _is_worth_keeping(command: Command, basis: Said) -> bool:
    """Whether a note was asked for or tells something lasting; other commands keep nothing."""
    if not isinstance(command, Remember):
        return True
    said_before = command.words if repeats(command.words, basis.heard) else ""
    return any(is_note(one, basis.languages) for one in (basis.text, said_before))


def _required(command: Command) -> dict[str, Any]:
    """The fields a command can't do without."""
    return {o.name: getattr(command, o.name) for o in fields(command) if o.default is MISSING}


def _correction(said: Completion, hints: dict[str, str]) -> list[dict[str, Any]]:
    """The answer as it was given, and what is wrong with it."""
    if not said.calls or "" in hints:
        return [
            {"role": "assistant", "content": said.text or "..."},
            {"role": "user", "content": f"[the coach's check] {hints['']}"},
        ]
    asked = [
        {"id": c.id, "type": "function", "function": {"name": c.tool, "arguments": c.arguments}}
        for c in said.calls
    ]
    told = [
        {"role": "tool", "tool_call_id": c.id, "content": hints.get(c.id, "fine, call it again")}
        for c in said.calls
    ]
    return [{"role": "assistant", "content": said.text, "tool_calls": asked}, *told]
