"""The one importer of openai: asks any OpenAI-compatible server, and translates its failures.

Servers differ: some refuse `store`, parallel calls or a token limit by its new name. What a server
refuses is left out from then on, so that llama.cpp, Ollama and vLLM answer as OpenAI does.
"""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

import openai
from openai import AsyncAPIResponse, AsyncOpenAI, DefaultAsyncHttpxClient

from bot.llm.completion import Completion, Usage, estimate_tokens, read_completion
from bot.llm.streaming import Assembly
from bot.settings import Settings

ANSWER_WITHIN_S = 8.0
"""How long one request may take before it counts as lost."""
LONGEST_WAIT_S = 3.0
"""How long a busy server may ask to be left alone and is still asked again."""
PICTURE_TOKENS = 1000
"""What a picture counts for where the server doesn't say."""
LONGEST_ANSWER_TOKENS = 700
"""Room for the answer; a coach is short."""
LONGEST_BODY = 1_000_000
"""Bytes of an answer that are read; no answer of a coach comes near."""
_OPTIONAL = {"store": False, "parallel_tool_calls": True, "temperature": 0.3}
"""What is asked for where the server can: nothing stored, several calls at once, a steady voice."""

_NO_SUCH_FEATURE = (404, 405, 415, 501)
"""How servers say that they don't do such a thing, or have no such model."""
_SEES_NOTHING = re.compile(
    r"image input is not supported|mmproj|not a multimodal|does(?:n't| not) support image|"
    r"unknown variant `image_url`",
    re.IGNORECASE,
)
"""How servers of models without eyes refuse a picture."""

Hear: TypeAlias = Callable[[str], None]
"""Takes all words of an answer so far."""

log = logging.getLogger(__name__)


class ModelTrouble(Exception):
    """The model gave no usable answer."""


class ModelBusy(ModelTrouble):
    """The server is overloaded or can't be reached just now."""


class ModelRefused(ModelTrouble):
    """The server refuses the request: a wrong key, a wrong model, a request it can't take."""


class ModelUnable(ModelRefused):
    """The server or the model has no such feature at all."""


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
        self._settings = settings
        self._options: dict[str, Any] = dict(_OPTIONAL)
        self._limit = "max_completion_tokens"
        self._takes_tools = True
        self._streams = True

    @cached_property
    def _client(self) -> AsyncOpenAI:
        """The library's client, made when it is first needed."""
        return AsyncOpenAI(
            api_key=self._settings.openai_api_key or "none",
            base_url=self._settings.openai_base_url,
            timeout=ANSWER_WITHIN_S,
            max_retries=2,
            http_client=DefaultAsyncHttpxClient(event_hooks={"response": [_unless_too_late]}),
        )

    async def complete(
        self,
        messages: list[dict[str, Any]],
        tools: tuple[dict[str, Any], ...] = (),
        hear: Hear | None = None,
    ) -> Completion:
        """One request; `hear` is told all words so far, as they come, where the server streams.

        Raises ModelBusy or ModelRefused.
        """
        for _ in range(len(_OPTIONAL) + 4):
            try:
                said = await self._ask(messages, tools if self._takes_tools else (), hear)
            except openai.APIStatusError as fault:
                if not self._can_do_without(fault):
                    raise _translate(fault) from None
            except openai.OpenAIError as fault:
                raise _translate(fault) from None
            else:
                if said.usage == Usage():
                    return replace(said, usage=_usage_for(messages, tools, said))
                return said
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
        if "_client" in vars(self):
            await self._client.close()

    async def _ask(
        self,
        messages: list[dict[str, Any]],
        tools: tuple[dict[str, Any], ...],
        hear: Hear | None,
    ) -> Completion:
        request: dict[str, Any] = {"model": self.model, "messages": messages, **self._options}
        request[self._limit] = LONGEST_ANSWER_TOKENS
        if tools:
            request["tools"] = list(tools)
        else:
            request.pop("parallel_tool_calls", None)
        async with asyncio.timeout(2 * ANSWER_WITHIN_S):
            if hear is not None and self._streams:
                said = await self._listen(request, hear)
                if said is not None:
                    return said
            completions = self._client.chat.completions.with_streaming_response
            async with completions.create(**request) as raw:
                content = await _content_of(raw)
                return _heard(content) if _is_stream(raw) else _read(content)

    async def _listen(self, request: dict[str, Any], hear: Hear) -> Completion | None:
        """The answer as it comes; None when it breaks off, and has to be asked for as a whole.

        Raises ModelBusy where nothing useful comes in time: then the whole would not either.
        """
        asked = {**request, "stream": True, "stream_options": {"include_usage": True}}
        completions, heard = self._client.chat.completions.with_streaming_response, Assembly()
        clock = asyncio.get_running_loop().time
        until = clock() + ANSWER_WITHIN_S

        def is_late() -> bool:
            return clock() > until

        async with completions.create(**asked) as raw:
            if not _is_stream(raw):
                return _read(await _content_of(raw))  # a server that doesn't stream
            try:
                async for line in raw.iter_lines():
                    heard.take(line)
                    if heard.is_endless or (is_late() and not heard.is_under_way):
                        break
                    if not heard.has_calls:
                        hear(heard.text)
            except Exception as fault:  # noqa: BLE001  (the library lets its HTTP client's errors out)
                log.warning("A stream broke off: %s", type(fault).__name__)
        if is_late() and not heard.is_under_way:
            raise ModelBusy("nothing comes")
        return read_completion(heard.whole()) if heard.is_whole else None

    def _can_do_without(self, fault: openai.APIStatusError) -> bool:
        """Whether the server named an option that can be left out; it is, from now on."""
        said = str(fault)
        if fault.status_code not in (400, 422, 500, 501):
            return False
        if self._limit in said and self._limit != "max_tokens":
            self._limit = "max_tokens"
            return True
        for option in list(self._options):
            if re.search(rf"\b{option}\b", said):
                del self._options[option]
                return True
        if self._streams and re.search(r"\bstream", said, re.IGNORECASE):
            self._streams = False
            return True
        if self._takes_tools and re.search(r"\b(?:tools?|functions?)\b", said, re.IGNORECASE):
            self._takes_tools = False
            return True
        return False


async def _unless_too_late(response: Any) -> None:
    """Tells the library not to wait where a server asks for more patience than an athlete has."""
    asked = response.headers.get("retry-after")
    if asked is not None and not _is_soon(asked):
        response.headers["x-should-retry"] = "false"


def _is_soon(asked: str) -> bool:
    """Whether a server can be asked again in time: after so many seconds, never on a date."""
    try:
        return float(asked) <= LONGEST_WAIT_S
    except ValueError:
        return False


def _is_stream(raw: AsyncAPIResponse[Any]) -> bool:
    return "event-stream" in raw.headers.get("content-type", "")


def _heard(content: bytes) -> Completion:
    """An answer in pieces that nobody asked for in pieces. Raises ModelBusy."""
    heard = Assembly()
    for line in content.decode("utf-8", "replace").splitlines():
        heard.take(line)
    said = read_completion(heard.whole()) if heard.is_whole else None
    if said is None:
        raise ModelBusy("the answer broke off")
    return said


async def _content_of(raw: AsyncAPIResponse[Any]) -> bytes:
    """The body of an answer, as far as an answer can go. Raises ModelBusy."""
    content = b""
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):  # the library's is for each piece alone
            async for piece in raw.iter_bytes():
                content += piece
                if len(content) > LONGEST_BODY:
                    break
    except Exception as fault:  # noqa: BLE001  (the library lets its HTTP client's errors out)
        raise ModelBusy(f"the answer broke off: {type(fault).__name__}") from None
    if len(content) > LONGEST_BODY:
        raise ModelBusy("the answer has no end")
    return content


def _read(content: bytes) -> Completion:
    """A whole answer. Raises ModelBusy."""
    try:
        said = read_completion(json.loads(content))
    except (ValueError, RecursionError):
        raise ModelBusy("the answer is no JSON") from None
    if said is None:
        raise ModelBusy("the answer holds no choice")
    return said


def _usage_for(messages: list[dict[str, Any]], tools: Sequence[Any], said: Completion) -> Usage:
    """What a request must have cost, where the server doesn't say: budgets hold all the same."""
    sent = sum(_weigh(message.get("content")) for message in messages)
    calls = "".join(call.tool + call.arguments for call in said.calls)
    return Usage(
        sent=sent + (estimate_tokens(json.dumps(tools)) if tools else 0),
        written=estimate_tokens(said.text + calls),
    )


def _weigh(content: object) -> int:
    """Tokens of a message's content; a picture counts as a thousand."""
    if isinstance(content, str):
        return estimate_tokens(content)
    parts = content if isinstance(content, list) else ()
    return sum(_weigh(p["text"]) if p.get("type") == "text" else PICTURE_TOKENS for p in parts)


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
    if isinstance(fault, openai.APIStatusError) and (
        fault.status_code in _NO_SUCH_FEATURE or _SEES_NOTHING.search(str(fault))
    ):
        return ModelUnable(_kind_of(fault))
    is_refusal = isinstance(fault, openai.APIStatusError) and fault.status_code < 500
    if is_refusal and not isinstance(fault, openai.RateLimitError):
        return ModelRefused(_kind_of(fault))
    return ModelBusy(_kind_of(fault))


def _kind_of(fault: openai.OpenAIError) -> str:
    status = f" {fault.status_code}" if isinstance(fault, openai.APIStatusError) else ""
    return f"{type(fault).__name__}{status}"
