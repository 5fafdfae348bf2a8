"""Core is pure, and every module and function is short enough to be read."""

import ast
import io
import sys
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORE = sorted((ROOT / "core").rglob("*.py"))
STORAGE = sorted((ROOT / "storage").rglob("*.py"))
BOT = sorted((ROOT / "bot").rglob("*.py"))

MODULE_LINES = 350
FUNCTION_LINES = 60
LONGER_MODULES = {"core/commands.py"}  # one list, read from top to bottom
WORDS_OF_LANGUAGES = (  # word lists and templates: data, not code
    "core/language/sentences/",
    "bot/llm/topics/",
)
VAGUE_WORDS = {"common", "helper", "helpers", "manager", "service", "util", "utils"}
SHADOWING_NAMES = {"discord.py", "telegram.py"}  # they would hide the library of that name
CLOCKS = {
    ("date", "today"),
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("time", "time"),
}
ASYNC_NODES = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """Each module is parsed once for all tests here, and its tree forgotten after them."""
    yield
    _nodes.cache_clear()


def test_core_is_synchronous() -> None:
    assert not [
        _place(path, node)
        for path in CORE
        for node in _nodes(path)
        if isinstance(node, ASYNC_NODES)
    ]


def test_core_imports_only_the_standard_library() -> None:
    allowed = set(sys.stdlib_module_names) | {"core"}
    assert not [
        f"{_place(path, node)} {package}"
        for path in CORE
        for node, package in _imports(path)
        if package not in allowed
    ]


def test_core_and_storage_have_no_clock() -> None:
    """`now` and `today` come in as arguments."""
    assert not [
        _place(path, node)
        for path in CORE + STORAGE
        for node in _nodes(path)
        if isinstance(node, ast.Attribute) and (_last_name(node.value), node.attr) in CLOCKS
    ]


def test_modules_are_short() -> None:
    sizes = {
        name: len(_code_lines(path))
        for path in CORE + STORAGE + BOT
        if (name := _name(path)) not in LONGER_MODULES
        and not name.startswith(WORDS_OF_LANGUAGES)
        and _all_lines(path) > MODULE_LINES
    }
    assert not {name: size for name, size in sizes.items() if size > MODULE_LINES}


def test_functions_are_short() -> None:
    sizes = {
        f"{_place(path, node)} {node.name}": size
        for path in CORE + STORAGE + BOT
        for node, size in _function_sizes(path)
    }
    assert not {name: size for name, size in sizes.items() if size > FUNCTION_LINES}


def test_file_names_say_what_is_inside() -> None:
    assert not [
        _name(path)
        for path in CORE + STORAGE + BOT
        if VAGUE_WORDS & set(path.stem.split("_")) or path.name in SHADOWING_NAMES
    ]
    assert not [_name(path) for path in CORE if path.name == "logging.py"]


def test_tests_are_not_packages() -> None:
    """With an __init__.py, tests/core would be imported as core."""
    assert not list((ROOT / "tests").rglob("__init__.py"))


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("x = 1\n", {1}),
        ('"""Doc."""\n\n# why\nx = 1  # how\n', {4}),
        ('class A:\n    """Doc.\n\n    More.\n    """\n    x: int\n    """A field."""\n', {1, 6}),
        ('x = """a\nb"""\n', {1, 2}),
        ("f(\n    1,\n)\n", {1, 2, 3}),
    ],
    ids=["plain", "comments", "docstrings", "text", "call"],
)
def test_only_lines_of_code_are_counted(tmp_path: Path, source: str, lines: set[int]) -> None:
    (tmp_path / "module.py").write_text(source, "utf-8")
    assert _code_lines(tmp_path / "module.py") == lines


@cache
def _code_lines(path: Path) -> set[int]:
    """The lines left without blank lines, comments and docstrings, those of fields too."""
    silent = {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
    }
    lines = {
        line
        for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline)
        if token.type not in silent
        for line in range(token.start[0], token.end[0] + 1)
    }
    return lines - set(_docstring_lines(path))


def _docstring_lines(path: Path) -> Iterator[int]:
    for node in _nodes(path):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            yield from range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _function_sizes(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    """Only of functions that are longer than the limit with their comments: few need counting."""
    for node in _nodes(path):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            span = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            if len(span) > FUNCTION_LINES:
                yield node, len(_code_lines(path) & set(span))


def _imports(path: Path) -> Iterator[tuple[ast.stmt, str]]:
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node, (node.module or "").split(".")[0]


def _last_name(node: ast.expr) -> str:
    """`datetime` for both `datetime` and `datetime.datetime`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@cache
def _nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a module."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"), str(path))))


def _all_lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n") + 1


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _place(path: Path, node: ast.stmt | ast.expr | ast.AST) -> str:
    return f"{_name(path)}:{getattr(node, 'lineno', 1)}"
