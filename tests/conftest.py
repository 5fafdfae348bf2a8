"""What every test has: no network beyond this machine, a fixed now, and reproducible examples."""

import os
import sys
from datetime import UTC, datetime
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


def pytest_addoption(parser: pytest.Parser) -> None:
    """The dialogues may be written anew."""
    parser.addoption(
        "--update-dialogues", action="store_true", help="write the coach's answers down"
    )


@pytest.fixture
def now() -> datetime:
    """A Wednesday morning, the same for every test."""
    return datetime(2026, 4, 15, 6, 0, tzinfo=UTC)
