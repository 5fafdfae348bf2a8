"""What a model server answered, read as it comes: servers differ in much that a library expects.

Content may be a list of parts, arguments an object instead of a text, ids and usage may be missing,
small models write their calls or their thoughts into the text. Nothing of it may raise.
"""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.llm.written import spoken_part, without_thoughts, written_calls

CHARACTERS_A_TOKEN = 3.5
"""Conservative: by OpenAI's o200k an ordinary turn has 3.9, its tools 4.3, its messages 3.3."""
MOST_TOKENS = 10_000_000
"""More than any server counts for one request."""
CUT_SHORT = ("length", "max_tokens", "content_filter", "error")
"""Reasons to finish that mean the answer is not whole."""


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


def read_completion(answer: object) -> Completion | None:
    """The first choice of a chat completion, or None when there is none."""
    choice = next(iter(_maps(_field(answer, "choices"))), None)
    if choice is None:
        return None
    message = choice.get("message")
    content = _text_of(_field(message, "content"))
    calls = tuple(_calls_of(message)) or tuple(_calls_in(content))
    return Completion(
        text="" if calls and not _field(message, "tool_calls") else spoken_part(content).strip(),
        calls=calls,
        usage=_usage_of(_field(answer, "usage")),
        was_cut=choice.get("finish_reason") in CUT_SHORT,
    )


def estimate_tokens(text: str) -> int:
    """About how many tokens a text is; rather too many than too few."""
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)


def _text_of(content: object) -> str:
    """The words of a content: a text, or the texts among its parts."""
    if isinstance(content, str):
        return content
    parts = (part.get("text") for part in _maps(content))
    return "".join(text for text in parts if isinstance(text, str))


def _calls_of(message: object) -> Iterator[Call]:
    told = [*_maps(_field(message, "tool_calls"))]
    if not told and isinstance(old := _field(message, "function_call"), Mapping):
        told = [{"function": old}]
    seen: set[str] = set()
    for number, call in enumerate(told):
        function = call.get("function")
        name, given = call.get("id"), _field(function, "arguments")
        own = name if isinstance(name, str) and name and name not in seen else f"call_{number}"
        seen.add(own)
        tool = _field(function, "name")
        yield Call(
            id=own,
            tool=tool if isinstance(tool, str) else "",
            arguments=given if isinstance(given, str) else json.dumps(given or {}),
        )


def _calls_in(content: str) -> Iterator[Call]:
    """Calls that a small model wrote into its text; none of what it only thought."""
    for number, (tool, arguments) in enumerate(written_calls(without_thoughts(content))):
        yield Call(id=f"call_{number}", tool=tool, arguments=arguments)


def _usage_of(usage: object) -> Usage:
    details = _field(usage, "prompt_tokens_details")
    sent = _count(_field(usage, "prompt_tokens"))
    return Usage(
        sent=sent,
        cached=min(sent, _count(_field(details, "cached_tokens"))),
        written=_count(_field(usage, "completion_tokens")),
    )


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return 0
    return max(0, min(int(value), MOST_TOKENS))


def _field(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, Mapping) else None


def _maps(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects in a list, and nothing of anything else."""
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, Mapping))
