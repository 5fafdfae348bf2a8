"""What small models write into their text that is not for the athlete: thoughts, marks, calls.

Templates differ, and a server that doesn't know its model's own passes all of it on as words.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_THINKING = r"(?:think(?:ing)?|thoughts?|reasoning|reflection)"
_THOUGHT = re.compile(
    rf"<{_THINKING}>.*?(?:</{_THINKING}>|\Z)|\A(?:(?!<{_THINKING}>).)*</{_THINKING}>",
    re.DOTALL | re.IGNORECASE,
)
"""Thoughts; where a template opens them itself, only their end is written."""
_MARKS = re.compile(
    r"<\|start_header_id\|>.*?<\|end_header_id\|>|<\|im_start\|>\w*|<\|[^<>|]*\|>|<｜[^<>｜]*｜>"
    r"|<start_of_turn>\w*|<end_of_turn>|</?s>|<(?:bos|eos|pad|unk)>|\[/?INST\]"
)
"""The marks by which templates part one speaker from the next."""
_OWN_ROLE = re.compile(r"\A\s*(?:assistant|coach|model|bot|ai)\s*:\s*", re.IGNORECASE)
_NEXT_ROLE = re.compile(
    r"(?:\A|\n)\s*(?:user|human|athlete|assistant|system|you)\s*:.*\Z", re.DOTALL | re.IGNORECASE
)
"""From where a model goes on with the other side of the talk."""
_TAGGED = re.compile(r"<function=\s*\"?([\w.]+)\"?\s*>\s*(\{.*?\})\s*</function>", re.DOTALL)
_PYTHON = re.compile(r"\b([A-Z][a-z]+(?:[A-Z][a-z]+)+)\(([^()]*)\)")
_BRACE = re.compile(r"[{\[]")
_NAMES, _GIVEN = (
    ("name", "tool", "function", "tool_name"),
    ("arguments", "parameters", "args", "input"),
)


class WrittenCall(NamedTuple):
    """A call in a text."""

    tool: str
    """The tool's name as written."""
    arguments: str
    """Its arguments as JSON."""


def without_thoughts(text: str) -> str:
    """A text without what its model only thought."""
    return _THOUGHT.sub("", text)


def spoken_part(text: str) -> str:
    """The words of a text, without thoughts, marks and what it makes the other side say."""
    words = _OWN_ROLE.sub("", _MARKS.sub("", without_thoughts(text)).lstrip())
    return _NEXT_ROLE.sub("", words).lstrip()


def written_calls(text: str) -> Iterator[WrittenCall]:
    """The calls in a text, in whatever form they are written."""
    for tool, arguments in _TAGGED.findall(text):
        yield WrittenCall(tool, arguments)
    rest = _TAGGED.sub("", text)
    found = False
    for value in _values_in(rest):
        for one in value if isinstance(value, list) else (value,):
            if (call := _call_of(one)) is not None:
                found = True
                yield call
    if not found:
        yield from _python_calls(rest)


def _values_in(text: str) -> Iterator[Any]:
    """Each JSON object or list that stands in a text."""
    decoder, at = json.JSONDecoder(), 0
    while start := _BRACE.search(text, at):
        try:
            value, at = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            at = start.end()
            continue
        yield value


def _call_of(value: object) -> WrittenCall | None:
    if not isinstance(value, Mapping):
        return None
    inner = value.get("function")
    if isinstance(inner, Mapping):
        return _call_of(inner)
    name = next((value[key] for key in _NAMES if isinstance(value.get(key), str)), None)
    given = next((value[key] for key in _GIVEN if key in value), None)
    if name is None or (given is None and len(value) > 1):
        return None
    return WrittenCall(name, given if isinstance(given, str) else json.dumps(given or {}))


def _python_calls(text: str) -> Iterator[WrittenCall]:
    """Calls as Python would make them: MoveSession(to_day="2026-12-05")."""
    for name, given in _PYTHON.findall(text):
        try:
            call = ast.parse(f"_({given})", mode="eval").body
            if isinstance(call, ast.Call) and not call.args:
                said = {one.arg: ast.literal_eval(one.value) for one in call.keywords if one.arg}
                yield WrittenCall(name, json.dumps(said))
        except (SyntaxError, ValueError, TypeError, RecursionError):
            continue
