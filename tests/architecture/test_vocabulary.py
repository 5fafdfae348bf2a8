"""One vocabulary: every command is described, can be carried and has its handler."""

import ast
import inspect
from dataclasses import fields, is_dataclass

import pytest

from core import commands
from core.commands import COMMANDS, SPOKEN, CommandBase


def _described_fields(command: type[CommandBase]) -> set[str]:
    """The fields that have a string under them."""
    tree = ast.parse(inspect.getsource(command)).body[0]
    assert isinstance(tree, ast.ClassDef)
    described = set()
    for field, text in zip(tree.body, tree.body[1:], strict=False):
        is_text = isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and is_text:
            described.add(field.target.id)
    return described


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.__name__)
def test_each_command_and_field_says_what_it_means(command: type[CommandBase]) -> None:
    """The docstrings are what the model and the help text say."""
    assert is_dataclass(command)
    assert command.__doc__
    assert command.__doc__.rstrip().endswith(".")
    assert not command.__doc__.startswith(command.__name__ + "(")
    assert {f.name for f in fields(command)} <= _described_fields(command)


def test_no_command_is_left_out_of_the_vocabulary() -> None:
    """Each subclass of the base is in the union, and no other."""
    defined = {
        value
        for value in vars(commands).values()
        if isinstance(value, type) and issubclass(value, CommandBase) and is_dataclass(value)
    }

    assert defined == set(COMMANDS)
    assert set(SPOKEN) < set(COMMANDS)


def test_commands_are_imperative_and_unique() -> None:
    """Two commands never share a name."""
    names = [command.__name__ for command in COMMANDS]

    assert len(names) == len(set(names))
