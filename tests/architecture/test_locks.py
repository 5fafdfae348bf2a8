"""Every dependency is pinned and hashed, and the locks name no place to fetch it from."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = {"requirements.in": "requirements.lock", "requirements-dev.in": "requirements-dev.lock"}
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@pytest.mark.parametrize("lock", LOCKS.values())
def test_lock_names_no_host(lock: str) -> None:
    text = _read(lock)
    assert "://" not in text
    assert "file:" not in text
    assert not re.search(
        r"^\s*-{1,2}(index|extra-index|find-links|trusted-host|i\b|f\b)", text, re.MULTILINE
    )


@pytest.mark.parametrize("lock", LOCKS.values())
def test_every_pin_is_exact_and_hashed(lock: str) -> None:
    for name, block in _pins(lock).items():
        assert re.match(r"[a-z0-9-]+(\[[a-z,-]+\])?==[0-9][^\s;]*( ;|\s)", block), name
        assert HASH.search(block), name


@pytest.mark.parametrize(("wanted", "lock"), LOCKS.items())
def test_every_direct_requirement_is_pinned(wanted: str, lock: str) -> None:
    assert _direct(wanted) - set(_pins(lock)) == set()


def test_development_lock_holds_the_very_same_runtime() -> None:
    """What the tests prove is what runs."""
    runtime, development = _pins("requirements.lock"), _pins("requirements-dev.lock")
    assert {name: _version(block) for name, block in runtime.items()} == {
        name: _version(development[name]) for name in runtime
    }


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def _direct(name: str) -> set[str]:
    lines = [line.partition("#")[0].strip() for line in _read(name).splitlines()]
    names = [re.split(r"[\[<>=!~; ]", line)[0] for line in lines if line and line[0] != "-"]
    return {_normal(name) for name in names}


def _pins(name: str) -> dict[str, str]:
    """The block of each distribution, by its normalized name."""
    blocks = re.split(r"^(?=[a-z0-9])", _read(name), flags=re.MULTILINE | re.IGNORECASE)
    return {_normal(re.split(r"[\[=]", block)[0]): block for block in blocks if "==" in block}


def _version(block: str) -> str:
    return block.partition("==")[2].split()[0]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
