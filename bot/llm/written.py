"""What small models write into their text that is not for the athlete: thoughts, marks, calls.

Templates differ, and a server that doesn't know its model's own passes all of it on as words.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

_THINKING = r"(?:(?:\w+:)?think(?:ing)?|thoughts?|reasoning|reflection)"
_THOUGHT = re.compile(
    rf"[<\[]{_THINKING}[>\]].*?(?:[<\[]/{_THINKING}[>\]]|\Z)"
    rf"|\A(?:(?![<\[]{_THINKING}[>\]]).)*[<\[]/{_THINKING}[>\]]"
    r"|<\|channel\|>analysis.*?(?:<\|(?:end|return|call)\|>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
"""Thoughts; where a template opens them itself, only their end is written."""
_MARKS = re.compile(
    r"<\|start\|>\w*|<\|channel\|>\w*|<\|start_header_id\|>.*?<\|end_header_id\|>|<\|im_start\|>\w*|<\|[^<>|]*\|>|<｜[^<>｜]*｜>"
    r"|<start_of_turn>\w*|<end_of_turn>|</?s>|<(?:bos|eos|pad|unk)>|\[/?INST\]"
)
"""The marks by which templates part one speaker from the next."""
_REASONED = re.compile(
    r"\A\s*(?:thoughts?|thinking|reasoning|analysis|observation)\s*:"
    r".*?(?:\n\s*(?:final\s+)?(?:answer|response|reply)\s*:\s*|\Z)",
    re.DOTALL | re.IGNORECASE,
)
"""Thoughts of a model that names each step; without an answer there is nothing else."""
_OWN_ROLE = re.compile(
    r"\A\s*(?:assistant|coach|model|bot|ai|(?:final\s+)?answer)\s*:\s*", re.IGNORECASE
)
_NEXT_ROLE = re.compile(
    r"(?:\A|\n)\s*(?:user|human|athlete|assistant|system|you)\s*:.*\Z", re.DOTALL | re.IGNORECASE
)
"""From where a model goes on with the other side of the talk."""
_FIELDS = re.compile(r"<function=\s*([\w.]+)\s*>(\s*<parameter=.*?)</function>", re.DOTALL)
_FIELD = re.compile(r"<parameter=\s*(\w+)\s*>\s*(.*?)\s*</parameter>", re.DOTALL)
_TAGGED = re.compile(r"<function=\s*\"?([\w.]+)\"?\s*>\s*(\{.*?\})\s*</function>", re.DOTALL)
_TOOL = r"[A-Z][a-z]+(?:[A-Z][a-z]+)+"
_PYTHON = re.compile(rf"\b({_TOOL})(?:\.call)?\(([^(){{}}]*)\)")
_NAMED = re.compile(rf"\b({_TOOL})\b[^{{}}.!?]{{0,60}}(?=\{{)")
"""A name before what is handed over: "Action: ShowWeek", "functions.ShowWeek:0"."""
LONGEST_WRITTEN = 20_000
"""Characters of a text that are searched for calls."""
_END = re.compile(r"[}\]]")
_MOST_ENDS = 12
"""So many ends of an object are tried."""
_MOST_BRACES = 40
"""So many that begin nothing are looked at."""
_BRACE = re.compile(r"[{\[]")
_NAMES, _GIVEN = (
    ("name", "tool", "function", "tool_name"),
    ("arguments", "parameters", "args", "input", "tool_input"),
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
    words = _REASONED.sub("", _MARKS.sub("", without_thoughts(text)))
    words = _OWN_ROLE.sub("", words.lstrip())
    return _NEXT_ROLE.sub("", words).lstrip()


def written_calls(text: str) -> Iterator[WrittenCall]:
    """The calls in a text, in whatever form they are written."""
    text = text[:LONGEST_WRITTEN]
    for tool, told in _FIELDS.findall(text):
        yield WrittenCall(tool, json.dumps(dict(_FIELD.findall(told))))
    for tool, arguments in _TAGGED.findall(text):
        yield WrittenCall(tool, arguments)
    rest = _TAGGED.sub("", _FIELDS.sub("", text))
    calls = [call for value, _ in _values_in(rest) for call in _calls_of(value)]
    yield from calls or _named_calls(rest) or _python_calls(rest)


def _values_in(text: str) -> Iterator[tuple[Any, int]]:
    """Each object or list that stands in a text, and where it begins."""
    decoder, at, left = json.JSONDecoder(), 0, _MOST_BRACES
    while left and (start := _BRACE.search(text, at)):
        try:
            value, at = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            value, at = _loosely_written(text, start.start())
            left -= 1
        if value is not None:
            yield value, start.start()


def _loosely_written(text: str, start: int) -> tuple[Any, int]:
    """An object with Python's quotes or a comma too many; None, and where to look on, for none."""
    for end in (one.end() for one in islice(_END.finditer(text, start), _MOST_ENDS)):
        try:
            value = ast.literal_eval(text[start:end])
        except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
            continue
        return value, end
    return None, start + 1


def _calls_of(value: object) -> Iterator[WrittenCall]:
    """The calls in an object, in a list of them, or under the name of the tool or of all calls."""
    if isinstance(value, list):
        for one in value:
            yield from _calls_of(one)
    elif isinstance(value, Mapping):
        if (call := _call_of(value)) is not None:
            yield call
        elif isinstance(told := value.get("tool_calls"), list):
            yield from _calls_of(told)
        elif len(value) == 1:
            ((name, given),) = value.items()
            if isinstance(given, Mapping) and re.fullmatch(_TOOL, str(name)):
                yield WrittenCall(str(name), json.dumps(given))


def _call_of(value: Mapping[str, Any]) -> WrittenCall | None:
    inner = value.get("function")
    if isinstance(inner, Mapping):
        return _call_of(inner)
    name = next((value[key] for key in _NAMES if isinstance(value.get(key), str)), None)
    given = next((value[key] for key in _GIVEN if key in value), None)
    if name is None or (given is None and len(value) > 1):
        return None
    return WrittenCall(name, given if isinstance(given, str) else json.dumps(given or {}))


def _named_calls(text: str) -> list[WrittenCall]:
    """Calls whose arguments stand behind their names."""
    given = {at: value for value, at in _values_in(text) if isinstance(value, Mapping)}
    return [
        WrittenCall(named[1], json.dumps(given[named.end()]))
        for named in _NAMED.finditer(text)
        if named.end() in given
    ]


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
