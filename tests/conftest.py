"""What every test has: no network beyond this machine, a fixed now, and reproducible examples."""

import gc
import os
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

_THIS_MACHINE = {None, "", "localhost", "127.0.0.1", "0.0.0.0", "::1", "::"}
_REACHING_OUT = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname"}


class NetworkIsBlocked(AssertionError):
    """A test tried to leave this machine."""


def _forbid_the_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Sees every connection and look-up Python makes, in any thread, and lets none leave."""
    if event in _REACHING_OUT:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a unix socket's is a path
    elif event in _LOOKING_UP:
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host not in _THIS_MACHINE:
        raise NetworkIsBlocked(f"A test tried to reach {host!r} ({event}).")


sys.addaudithook(_forbid_the_network)

# A slow example on a busy machine is no fault of the code, so no profile has a deadline.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, max_examples=30)
settings.register_profile("long", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


# Kept bytecode spares each process that a test starts, and the next run, half of their imports.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


# No test speaks TLS, so no client need read two hundred certificates: a folder holds none.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = str(Path(__file__).parent)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than cores: a good part of the tests wait, for processes, sockets and pauses."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (cores or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Gathers all tests while the collector rests, for nothing of it goes: a fifth sooner."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The dialogues may be written anew."""
    parser.addoption(
        "--update-dialogues", action="store_true", help="write the coach's answers down"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with long tests come first, so that at the end nobody is left alone with one."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture
def now() -> datetime:
    """A Wednesday morning, the same for every test."""
    return datetime(2026, 4, 15, 6, 0, tzinfo=UTC)
