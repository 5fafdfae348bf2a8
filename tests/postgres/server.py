"""A PostgreSQL server of the tests' own: on a free port of this machine, gone afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

UNPRIVILEGED = ("postgres", "nobody")
"""Whom to be when the tests run as root, whom the server refuses."""


def find_binaries() -> Path | None:
    """The folder of the newest server on this machine, or None when there is none."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    return found[-1].parent if found else None


@contextmanager
def running_server(binaries: Path) -> Iterator[str]:
    """Starts a server and gives the URL of an empty database in it."""
    user = _unprivileged_user()
    folder = Path(tempfile.mkdtemp(prefix="longrun-postgres-", dir="/tmp"))
    data = folder / "data"
    if user:
        shutil.chown(folder, user)

    def run(program: str, *arguments: str) -> None:
        command = [str(binaries / program), *arguments]
        subprocess.run(command, user=user, check=True, capture_output=True, cwd="/tmp")

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    try:
        run("initdb", "-D", str(data), "-A", "trust", "-U", "coach", "-E", "UTF8", "--no-sync")
        options = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            " -c fsync=off -c max_connections=100"
        )
        log = str(folder / "log")
        run("pg_ctl", "-D", str(data), "-o", options, "-l", log, "-w", "-t", "60", "start")
        yield f"postgresql://coach@127.0.0.1:{port}/postgres"
    finally:
        if (data / "postmaster.pid").exists():
            run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged_user() -> str | None:
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in UNPRIVILEGED if name in names)
