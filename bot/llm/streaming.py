"""An answer that comes piece by piece: put together again, and told as far as it is checked."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.llm.written import spoken_part

_DATA = re.compile(r"\Adata:\s?(.*)\Z", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*(?=\s)|\n")
LONGEST_STREAM = 1_000_000
"""Characters of a stream that are listened to; each token takes some 200."""
_NO_WORDS = ("<", "{", "[", "`")
"""So begins what is meant for the coach and not for the athlete: calls and code."""


class Assembly:
    """The pieces of a streamed chat completion; whatever a server sends, it never raises."""

    def __init__(self) -> None:
        self.text = ""
        """The words so far."""
        self.is_whole = False
        """Whether the server said that the answer has ended, or it is taken as cut off."""
        self.is_endless = False
        """Whether more came than an answer can be."""
        self.is_under_way = False
        """Whether anything of an answer has come: words, a call, or thoughts before them."""
        self._calls: dict[int, dict[str, Any]] = {}
        self._finish: object = None
        self._usage: object = None
        self._characters = 0

    @property
    def has_calls(self) -> bool:
        """Whether a tool is being called."""
        return bool(self._calls)

    def take(self, line: str) -> None:
        """One line of the stream."""
        self._characters += len(line)
        if self._characters > LONGEST_STREAM:
            self._finish, self.is_whole, self.is_endless = "length", True, True
            return
        told = _DATA.match(line.strip())
        if told is None:
            return
        if told[1].strip() == "[DONE]":
            self.is_whole = True
            return
        try:
            chunk = json.loads(told[1])
        except (ValueError, RecursionError):
            return
        if not isinstance(chunk, Mapping):
            return
        self._usage = chunk.get("usage") or self._usage
        choices = chunk.get("choices")
        if isinstance(choices, list) and choices and isinstance(choices[0], Mapping):
            self._take_choice(choices[0])

    def whole(self) -> dict[str, Any]:
        """The answer, as a server that doesn't stream would have given it."""
        message = {
            "content": self.text,
            "tool_calls": [call for _, call in sorted(self._calls.items())],
        }
        choice = {"message": message, "finish_reason": self._finish}
        return {"choices": [choice], "usage": self._usage}

    def _take_choice(self, choice: Mapping[str, Any]) -> None:
        if (finish := choice.get("finish_reason")) is not None:
            self._finish, self.is_whole = finish, True
        delta = choice.get("delta")
        if not isinstance(delta, Mapping):
            return
        self.is_under_way |= any(value for key, value in delta.items() if key != "role")
        if isinstance(words := delta.get("content"), str):
            self.text += words
        calls = delta.get("tool_calls")
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, Mapping):
                self._take_call(call)
        if isinstance(old := delta.get("function_call"), Mapping):
            self._take_call({"index": 0, "function": old})

    def _take_call(self, call: Mapping[str, Any]) -> None:
        """A piece of a call; a new name or id begins another where servers don't number them."""
        function, own = call.get("function"), call.get("id")
        number = call.get("index")
        if not isinstance(number, int):
            is_next = bool(own or (isinstance(function, Mapping) and function.get("name")))
            number = max(self._calls, default=-1) + is_next
        elif own and self._calls.get(number, {}).get("id", own) != own:
            number = max(self._calls) + 1  # a server that gives every call the same number
        whole = self._calls.setdefault(number, {"function": {"name": "", "arguments": ""}})
        if isinstance(own, str) and own:
            whole["id"] = own
        for name in ("name", "arguments") if isinstance(function, Mapping) else ():
            if isinstance(piece := function.get(name), str):  # type: ignore[union-attr]
                whole["function"][name] = _grown(whole["function"][name], piece)
            elif isinstance(piece, Mapping):
                whole["function"][name] = json.dumps(piece)


def _grown(before: str, piece: str) -> str:
    """A name or arguments with a piece more; some servers send again all that they sent before."""
    return piece if before and piece.startswith(before) else before + piece


def checked_part(text: str, is_fine: Callable[[str], bool]) -> str:
    """The leading whole sentences of a text that still grows, up to the first that isn't fine.

    Each sentence is looked at together with all before it. A sentence is whole only once something
    follows it: until then "5." may become "5.3".
    """
    words = spoken_part(text)
    if words.startswith(_NO_WORDS) or any(mark in words for mark in _NO_WORDS[:2]):
        return ""
    part = ""
    for end in _SENTENCE_END.finditer(words):
        longer = words[: end.end()].strip()
        if longer and not is_fine(longer):
            return part
        part = longer
    return part
