"""Arrows point inward, and each third-party package has one owner."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"


def test_import_contracts_are_kept() -> None:
    done = _lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/units.py", "import bot", "Arrows point inward"),
        ("core/units.py", "import core.commands", "Inside core"),
        ("core/language/__init__.py", "import core.coach", "Inside core"),
        ("core/coach/__init__.py", "import time", "Core has no clock"),
        ("bot/llm/__init__.py", "import storage", "never see storage"),
        ("bot/files/__init__.py", "import telegram", "knows Telegram"),
        ("bot/channels/telegram_channel.py", "import discord", "knows Discord"),
        ("bot/channels/telegram_channel.py", "from aiohttp import web", "serves HTTP"),
        ("bot/conversation.py", "from sqlmodel import select", "knows the database"),
    ],
)
def test_planted_breach_is_found(tmp_path: Path, module: str, line: str, contract: str) -> None:
    """The contracts bite: one wrong import in an otherwise empty house breaks one of them."""
    _build_empty_house(tmp_path)
    (tmp_path / module).write_text(line + "\n", "utf-8")
    done = _lint_imports(tmp_path)
    broken = [text for text in done.stdout.splitlines() if text.endswith("BROKEN")]
    assert done.returncode == 1, done.stdout + done.stderr
    assert contract in " ".join(broken)


def test_allowed_owner_may_import_its_package(tmp_path: Path) -> None:
    _build_empty_house(tmp_path)
    (tmp_path / "bot/channels/telegram_channel.py").write_text("import telegram\n", "utf-8")
    assert _lint_imports(tmp_path).returncode == 0


def test_every_third_party_import_has_an_owner() -> None:
    """A new dependency is given an owning module before it is used."""
    owned = {
        package
        for contract in CONTRACTS["contracts"]
        if contract["type"] == "owned"
        for package in contract["packages"]
    }
    known = owned | set(sys.stdlib_module_names) | set(CONTRACTS["root_packages"])
    strays = {
        f"{path.relative_to(ROOT)}: {package}"
        for root in CONTRACTS["root_packages"]
        for path in (ROOT / root).rglob("*.py")
        for package in _packages_imported_by(path)
        if package not in known
    }
    assert not strays


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )


def _build_empty_house(folder: Path) -> None:
    modules = [
        "core/__init__.py", "core/units.py", "core/commands.py",
        "core/language/__init__.py", "core/coach/__init__.py",
        "storage/__init__.py",
        "bot/__init__.py", "bot/conversation.py", "bot/files/__init__.py",
        "bot/llm/__init__.py", "bot/channels/__init__.py", "bot/channels/telegram_channel.py",
    ]  # fmt: skip
    copies = ["pyproject.toml", "tests/architecture/contracts.py"]
    for name in modules + copies:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / name).read_text("utf-8") if name in copies else ""
        (folder / name).write_text(text, "utf-8")


def _packages_imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]
