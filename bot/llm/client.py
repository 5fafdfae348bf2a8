"""The one importer of openai: asks any OpenAI-compatible server, and translates its failures.

Servers differ: some refuse `store`, parallel calls or a token limit by its new name. What a server
refuses is left out from then on, so that llama.cpp, Ollama and vLLM answer as OpenAI does.
"""

import asyncio
import re
from dataclasses import dataclass, field
from typing import Any

import openai
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletion

from bot.settings import Settings

ANSWER_WITHIN_S = 8.0
"""How long one request may take before it counts as lost."""
LONGEST_ANSWER_TOKENS = 700
"""Room for the answer; a coach is short."""
_OPTIONAL = {"store": False, "parallel_tool_calls": True, "temperature": 0.3}
"""What is asked for where the server can: nothing stored, several calls at once, a steady voice."""

_NO_SUCH_FEATURE = (404, 405, 415, 501)
"""How servers say that they don't do such a thing, or have no such model."""


class ModelTrouble(Exception):
    """The model gave no usable answer."""


class ModelBusy(ModelTrouble):
    """The server is overloaded or can't be reached just now."""


class ModelRefused(ModelTrouble):
    """The server refuses the request: a wrong key, a wrong model, a request it can't take."""


class ModelUnable(ModelRefused):
    """The server or the model has no such feature at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One tool call, not yet validated."""

    id: str
    """The server's id of it."""
    tool: str
    """The tool's name."""
    arguments: str
    """Its arguments as written, usually JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a request cost, in tokens."""

    sent: int = 0
    """Tokens sent, cached ones included."""
    cached: int = 0
    """Tokens of these the server still had."""
    written: int = 0
    """Tokens the model wrote."""

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            sent=self.sent + other.sent,
            cached=self.cached + other.cached,
            written=self.written + other.written,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What the model said in one request."""

    text: str = ""
    """Its words."""
    calls: tuple[Call, ...] = ()
    """Its tool calls, in order."""
    usage: Usage = field(default_factory=Usage)
    """What it cost."""
    was_cut: bool = False
    """Whether it ended before the model was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcription:
    """The words of a recording."""

    text: str
    """The words."""
    seconds: float | None = None
    """How long it lasts, when the server says."""
    usage: Usage = field(default_factory=Usage)
    """What it cost in tokens, when the server counts them."""


class ModelClient:
    """Asks the configured server."""

    def __init__(self, settings: Settings, model: str | None = None) -> None:
        self.model = model or settings.openai_model
        self._client = AsyncOpenAI(
            api_key=settings.openai_api_key or "none",
            base_url=settings.openai_base_url,
            timeout=ANSWER_WITHIN_S,
            max_retries=1,
        )
        self._options: dict[str, Any] = dict(_OPTIONAL)
        self._limit = "max_completion_tokens"

    async def complete(
        self, messages: list[dict[str, Any]], tools: tuple[dict[str, Any], ...] = ()
    ) -> Completion:
        """One request. Raises ModelBusy or ModelRefused."""
        for _ in range(len(_OPTIONAL) + 2):
            try:
                return _read(await self._ask(messages, tools))
            except openai.BadRequestError as fault:
                if not self._can_do_without(fault):
                    raise ModelRefused(_kind_of(fault)) from None
            except openai.OpenAIError as fault:
                raise _translate(fault) from None
        raise ModelRefused("the server refuses every form of the request")

    async def transcribe(
        self, name: str, content: bytes, language: str | None = None
    ) -> Transcription:
        """The words of a recording. Raises ModelBusy, ModelRefused or ModelUnable."""
        hint: dict[str, Any] = {"language": language} if language else {}
        try:
            heard: object = await self._client.audio.transcriptions.create(
                model=self.model, file=(name, content), **hint
            )
        except openai.OpenAIError as fault:
            raise _translate(fault) from None
        except ValueError:
            raise ModelBusy("the answer broke off") from None
        return _read_transcription(heard)

    async def close(self) -> None:
        """Lets go of the connections."""
        await self._client.close()

    async def _ask(
        self, messages: list[dict[str, Any]], tools: tuple[dict[str, Any], ...]
    ) -> ChatCompletion:
        request: dict[str, Any] = {"model": self.model, "messages": messages, **self._options}
        request[self._limit] = LONGEST_ANSWER_TOKENS
        if tools:
            request["tools"] = list(tools)
        else:
            request.pop("parallel_tool_calls", None)
        async with asyncio.timeout(2 * ANSWER_WITHIN_S):
            answer = await self._client.chat.completions.create(**request)
        if not isinstance(answer, ChatCompletion) or not answer.choices:
            raise openai.OpenAIError("the answer holds no choice")
        return answer

    def _can_do_without(self, fault: openai.BadRequestError) -> bool:
        """Whether the server named an option that can be left out; it is, from now on."""
        said = str(fault)
        if self._limit in said and self._limit != "max_tokens":
            self._limit = "max_tokens"
            return True
        for option in list(self._options):
            if re.search(rf"\b{option}\b", said):
                del self._options[option]
                return True
        return False


def _read(answer: ChatCompletion) -> Completion:
    choice, usage = answer.choices[0], answer.usage
    calls = tuple(
        Call(id=call.id, tool=call.function.name, arguments=call.function.arguments)
        for call in choice.message.tool_calls or ()
        if call.type == "function"
    )
    details = usage.prompt_tokens_details if usage else None
    return Completion(
        text=(choice.message.content or "").strip(),
        calls=calls,
        usage=Usage(
            sent=usage.prompt_tokens if usage else 0,
            cached=(details.cached_tokens or 0) if details else 0,
            written=usage.completion_tokens if usage else 0,
        ),
        was_cut=choice.finish_reason in ("length", "content_filter"),
    )


def _read_transcription(heard: object) -> Transcription:
    """What was heard; some servers answer with the bare words."""
    if isinstance(heard, str):
        return Transcription(text=heard)
    text, usage = getattr(heard, "text", None), getattr(heard, "usage", None)
    if not isinstance(text, str):
        raise ModelRefused("the answer holds no words")
    sent, written = getattr(usage, "input_tokens", 0), getattr(usage, "output_tokens", 0)
    return Transcription(
        text=text,
        seconds=getattr(usage, "seconds", None),
        usage=Usage(sent=sent or 0, written=written or 0),
    )


def _translate(fault: openai.OpenAIError) -> ModelTrouble:
    """Our own word for a failure of the library; never with content in it."""
    if isinstance(fault, openai.APIStatusError) and fault.status_code in _NO_SUCH_FEATURE:
        return ModelUnable(_kind_of(fault))
    is_refusal = isinstance(fault, openai.APIStatusError) and fault.status_code < 500
    if is_refusal and not isinstance(fault, openai.RateLimitError):
        return ModelRefused(_kind_of(fault))
    return ModelBusy(_kind_of(fault))


def _kind_of(fault: openai.OpenAIError) -> str:
    status = f" {fault.status_code}" if isinstance(fault, openai.APIStatusError) else ""
    return f"{type(fault).__name__}{status}"
