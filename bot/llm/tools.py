"""The model's tools, made from the vocabulary, and the reading of its calls.

A model can do nothing that a button couldn't: each tool is one spoken command, its description the
command's docstring, its arguments the command's fields. What a person decides alone (yes, no, undo,
deleting, linking) is no tool.
"""

import ast
import inspect
import itertools
import types
from collections.abc import Collection
from dataclasses import MISSING, fields
from datetime import date, datetime, time
from enum import Enum, IntEnum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.llm.mending import Spoken, mended, plain_name, read_arguments
from core import commands
from core.commands import Command, CommandBase
from core.errors import BadData
from core.plain import TAG, from_plain
from core.units import Distance, Duration, HeartRate, Pace

PERSONAL = frozenset(
    {
        commands.Confirm,
        commands.Decline,
        commands.Begin,
        commands.SkipQuestion,
        commands.GoBack,
        commands.LinkAccount,
        commands.UnlinkAccount,
        commands.DeleteEverything,
        commands.AskQuestion,
        commands.SmallTalk,
    }
)
"""What only the athlete says in person, or needs no tool."""

TOOL_COMMANDS: tuple[type[CommandBase], ...] = tuple(
    command for command in commands.SPOKEN if command not in PERSONAL
)
"""The commands a model may call, in the order of the vocabulary."""

RARE = frozenset(
    {
        commands.DeleteActivity,
        commands.PushWeek,
        commands.AddRace,
        commands.ReplanFrom,
        commands.AmendActivity,
        commands.CheckInAnswered,
        commands.SwapSessions,
        commands.SetRule,
        commands.PredictRace,
        commands.ReportCondition,
        commands.SetGoal,
        commands.DropGoal,
        commands.SetProfile,
        commands.Forget,
        commands.ReportHeat,
        commands.ReportRecovered,
        commands.Explain,
        commands.ShowProgress,
        commands.ShowToday,
        commands.ShowPlan,
        commands.ShowPaces,
        commands.ShowLog,
        commands.ShowProfile,
        commands.Help,
        commands.SetRoutine,
        commands.SetQuietHours,
        commands.Snooze,
        commands.Undo,
        commands.Redo,
        commands.Export,
    }
)
"""Commands whose tools are handed over only when asked for, to keep an ordinary turn short."""

MORE_TOOLS = "MoreTools"
"""The tool that asks for the rare ones."""

_COMMANDS = {command.__name__: command for command in TOOL_COMMANDS}
_TOOL_NAMES = {plain_name(name): name for name in (*_COMMANDS, MORE_TOOLS)}

_MORE = (
    "Get tools for goals, races, profile, rules, reminders, quiet hours, correcting logs, swaps,"
    " planning anew, harder weeks, heat, recovery, conditions, check-in, undo, predictions,"
    " forgetting, explanations, progress, paces, log, export, help."
)

MOST_CALLS = 6
"""More calls than this in one turn are not a coach's answer."""

_SCALARS: dict[Any, dict[str, str]] = {
    Distance: {"type": "integer"},
    Duration: {"type": "integer"},
    Pace: {"type": "number"},
    HeartRate: {"type": "integer"},
    date: {"type": "string"},
    time: {"type": "string"},
    datetime: {"type": "string"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
}
_TOLD = frozenset({"by_distance", "by_duration", "is_only", "is_shorter", "minutes", "severity"})
"""Fields whose name and type don't say enough; describing the others would only cost tokens."""
_UNTOLD = frozenset(
    {"note", "reason", "laps", "on_treadmill", "is_treadmill", "climb_m", "did_finish", "is_missed"}
)
"""Fields a model can do without; the athlete's words are kept with the message anyway."""
_LONGEST_ENUM = 9
"""A longer list of choices stands once in the prompt instead of under each field."""


@lru_cache(maxsize=2)
def tool_schemas(*, all_of_them: bool = False) -> tuple[dict[str, Any], ...]:
    """The tools as chat completions take them: the everyday ones, or all of them."""
    everyday = tuple(_tool(c) for c in TOOL_COMMANDS if c not in RARE)
    if all_of_them:
        return everyday + tuple(_tool(c) for c in TOOL_COMMANDS if c in RARE)
    more: dict[str, Any] = {"name": MORE_TOOLS, "description": _MORE}
    more["parameters"] = {"type": "object", "properties": {}}
    return (*everyday, {"type": "function", "function": more})


def tool_with(command: type[CommandBase], names: Collection[str]) -> dict[str, Any]:
    """One tool with certain fields only, none of them required."""
    whole = _tool(command, names)["function"]
    shown = {"type": "object", "properties": whole["parameters"]["properties"]}
    return {"type": "function", "function": {**whole, "parameters": shown}}


def tool_names() -> tuple[str, ...]:
    """Every tool's name."""
    return tuple(_TOOL_NAMES.values())


def tool_named(name: str) -> str:
    """A tool's own name, in whatever writing it is called; the name as it is for none."""
    return _TOOL_NAMES.get(plain_name(name), name)


def read_call(name: str, arguments: str, spoken: Spoken) -> Command | str:
    """The command of a call, validated as a person's is, or a hint that says what is wrong."""
    kind = _COMMANDS.get(tool_named(name))
    if kind is None:
        return f"There is no tool {name!r}."
    data = read_arguments(arguments)
    if data is None:
        return f"The arguments of {kind.__name__} are not valid JSON."
    if not isinstance(data, dict):
        return f"The arguments of {kind.__name__} must be one JSON object."
    given = mended(kind, {str(key): value for key, value in data.items() if key != TAG}, spoken)
    try:
        command: Command = from_plain(Command, {**given, TAG: kind.__name__})
    except (BadData, RecursionError) as fault:
        return str(fault)
    return command


def _tool(command: type[CommandBase], names: Collection[str] | None = None) -> dict[str, Any]:
    hints, told = get_type_hints(command), descriptions(command)
    properties = {}
    for field in fields(command):  # type: ignore[arg-type]  # every command is a dataclass
        if field.name in _UNTOLD if names is None else field.name not in names:
            continue
        schema = _schema(hints[field.name])
        if field.name in _TOLD:
            schema["description"] = told[field.name]
        properties[field.name] = schema
    required = [f.name for f in fields(command) if f.default is MISSING]  # type: ignore[arg-type]
    return {
        "type": "function",
        "function": {
            "name": command.__name__,
            "description": inspect.cleandoc(command.__doc__ or ""),
            "parameters": {
                "type": "object",
                "properties": properties,
                **({"required": required} if required else {}),
            },
        },
    }


def _schema(kind: Any) -> dict[str, Any]:
    """The JSON schema of a field's type."""
    if get_origin(kind) in (Union, types.UnionType):
        (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
        return _schema(inner)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0])}
    if isinstance(kind, type) and issubclass(kind, IntEnum):
        return {"type": "integer"}
    if isinstance(kind, type) and issubclass(kind, Enum):
        choices = [member.value for member in kind]
        return {"type": "string", **({"enum": choices} if len(choices) <= _LONGEST_ENUM else {})}
    if kind in _SCALARS:
        return dict(_SCALARS[kind])
    names = get_type_hints(kind)
    return {"type": "object", "properties": {name: _schema(names[name]) for name in names}}


def descriptions(command: type[CommandBase]) -> dict[str, str]:
    """The strings under a command's fields."""
    (definition,) = ast.parse(inspect.getsource(command)).body
    body = list(ast.iter_child_nodes(definition))
    found = {}
    for field, text in itertools.pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
        ):
            found[field.target.id] = str(text.value.value)
    return found
