"""Commands in full, for programs that read the output: every field that holds something."""

from dataclasses import fields
from typing import Any, get_type_hints

from core.commands import Clarify, Command, WhatIf
from core.plain import to_plain


def spell_out(command: Command) -> dict[str, Any]:
    """A command with its name and every field that is not empty, also those at their default."""
    hints = get_type_hints(type(command))
    data: dict[str, Any] = {"name": type(command).__name__}
    for field in fields(command):
        value = getattr(command, field.name)
        if value is not None and value not in ("", ()):
            data[field.name] = to_plain(value, hints[field.name])
    if isinstance(command, Clarify):
        data["options"] = [spell_out(option) for option in command.options]
    if isinstance(command, WhatIf):
        data["command"] = spell_out(command.command)
    return data
