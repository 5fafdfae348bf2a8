"""Sets Longrun up once, then starts it: python3 scripts/start.py run|test|bench|check [ARGS].

Needs nothing but Python 3.11 and its standard library. It makes `.venv` in the project's folder,
installs the pinned packages there (with uv when it is on PATH, with pip otherwise) and goes on in
it. From the second time on it only compares the lock with what was installed.
"""

from __future__ import annotations

import hashlib
import os
import sys

NEEDED = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
MARKER = os.path.join(VENV, "longrun-installed")
UNFINISHED = os.path.join(VENV, "longrun-unfinished")
RUNTIME, DEVELOPMENT = "requirements.lock", "requirements-dev.lock"

COMMANDS = {
    "run": (RUNTIME, ["-m", "bot"]),
    "test": (DEVELOPMENT, ["-m", "pytest"]),
    "bench": (DEVELOPMENT, [os.path.join("scripts", "bench.py")]),
    "check": (DEVELOPMENT, [os.path.join("scripts", "check")]),
}
USAGE = """\
python3 scripts/start.py run     chat with the coach (with tokens in .env: serve Telegram, Discord)
python3 scripts/start.py test    run the tests
python3 scripts/start.py bench   measure speed and size against their budgets
python3 scripts/start.py check   style, types and import contracts
What follows the word is handed on."""
WHOLE_SUITE = ["-n", "auto", "--maxprocesses=4", "--dist=worksteal"]


class CannotStart(Exception):
    """Says in one sentence why Longrun can't start here, and what to do."""


def main(arguments: list[str]) -> int:
    """Starts the command that the first argument names; returns its exit code."""
    if sys.version_info < NEEDED:
        return _complain(
            "Longrun needs Python 3.11 or later, and this is Python {}.{} ({}). Install a newer "
            "one and run the same line with it.".format(*sys.version_info[:2], sys.executable)
        )
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        return _complain(f"There is no command {arguments[0]!r} here.\n{USAGE}", code=2)
    lock, start = COMMANDS[arguments[0]]
    if arguments == ["test"]:
        start = start + WHOLE_SUITE
    try:
        if not _is_installed(lock):
            _install(lock)
        return _go_on(start + arguments[1:])
    except CannotStart as reason:
        return _complain(str(reason))
    except KeyboardInterrupt:
        return _complain("\nStopped. The same command goes on from here.", code=130)


def _complain(sentence: str, code: int = 1) -> int:
    print(sentence, file=sys.stderr)
    return code


def _go_on(arguments: list[str]) -> int:
    """Runs the environment's Python from the project's folder, in place of this process."""
    os.chdir(ROOT)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(PYTHON, [PYTHON, *arguments])
    import subprocess

    child = subprocess.Popen([PYTHON, *arguments])
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # the child got it too, and decides


# ------------------------------------------------------------ what is installed


def _is_installed(lock: str) -> bool:
    """Whether all that the lock names went in whole, under the Python that is still there."""
    try:
        with open(MARKER, encoding="utf-8") as file:
            python, *fingerprints = file.read().splitlines()
    except (OSError, ValueError):
        return False
    return (
        os.path.exists(PYTHON)
        and python == os.path.realpath(PYTHON)
        and _fingerprint(lock) in fingerprints
    )


def _fingerprint(lock: str) -> str:
    with open(os.path.join(ROOT, lock), "rb") as file:
        return hashlib.sha256(file.read().replace(b"\r\n", b"\n")).hexdigest()


def _mark_installed(lock: str) -> None:
    """Writes down what the environment now holds; the development lock holds the runtime's too."""
    locks = [RUNTIME, DEVELOPMENT] if lock == DEVELOPMENT else [RUNTIME]
    lines = [os.path.realpath(PYTHON), *map(_fingerprint, locks)]
    with open(MARKER + ".new", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    os.replace(MARKER + ".new", MARKER)
    os.remove(UNFINISHED)


# ------------------------------------------------------------ installing


def _install(lock: str) -> None:
    """Makes the environment and fills it: one process at a time, from nothing if one died."""
    import shutil
    import time

    with _Turn():
        if _is_installed(lock):
            return  # another process did it meanwhile
        began = time.monotonic()
        uv = shutil.which("uv")
        _make_venv(with_pip=not uv)
        if uv:
            _install_with_uv(uv, lock)
        else:
            _install_with_pip(lock)
        _compile()
        _mark_installed(lock)
        _say(f"Ready after {time.monotonic() - began:.0f} seconds; from now on it starts at once.")


def _make_venv(*, with_pip: bool) -> None:
    import shutil

    if os.path.exists(UNFINISHED) or not _python_works():
        shutil.rmtree(VENV, ignore_errors=True)
    is_new = not os.path.exists(PYTHON)
    os.makedirs(VENV, exist_ok=True)
    with open(UNFINISHED, "w", encoding="utf-8"):
        pass
    if os.path.exists(MARKER):
        os.remove(MARKER)
    if is_new:
        _say("Setting up Longrun in .venv, once. Nothing outside this folder is changed.")
        _create_venv(with_pip=with_pip and _has("ensurepip"))


def _create_venv(*, with_pip: bool) -> None:
    import subprocess

    if not _has("venv"):
        raise CannotStart(_ADVICE_ON_VENV)
    command = [sys.executable, "-m", "venv", VENV] + ([] if with_pip else ["--without-pip"])
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode != 0:
        raise CannotStart(f"{done.stdout.strip()}\n{_ADVICE_ON_VENV}")


def _python_works() -> bool:
    """Whether the environment's Python starts, is new enough and finds its own packages."""
    import subprocess

    if not os.path.exists(PYTHON):
        return False
    probe = (
        "import os, sys, sysconfig; "
        "sys.exit(sys.version_info < (3, 11) or not os.path.isdir(sysconfig.get_path('purelib')))"
    )
    return subprocess.run([PYTHON, "-c", probe], check=False).returncode == 0


def _install_with_uv(uv: str, lock: str) -> None:
    import subprocess

    _say("Fetching the packages with uv.")
    command = [uv, "pip", "install", "-q", "--python", PYTHON, "--require-hashes", "--no-deps"]
    command += ["--compile-bytecode", "-r", lock]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise CannotStart(_ADVICE_ON_FETCHING)


def _install_with_pip(lock: str) -> None:
    import subprocess

    command = [*_pip(), "install", "--require-hashes", "--no-deps", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar=off", "-r", lock]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    try:
        said = _show_progress(child.stdout, _count_pins(lock))
    except BaseException:
        child.terminate()
        raise
    if child.wait() != 0:
        raise CannotStart("\n".join([*said[-12:], "", _ADVICE_ON_FETCHING]))


def _compile() -> None:
    """Compiles Longrun as its packages were, also where Python is told to keep no bytecode."""
    import subprocess

    command = [PYTHON, "-m", "compileall", "-qq", "-j", "0", "core", "storage", "bot"]
    subprocess.run(command, cwd=ROOT, check=False)


def _pip() -> list[str]:
    """The environment's pip, or this Python's pip working on the environment."""
    import subprocess

    own = [PYTHON, "-m", "pip"]
    lent = [sys.executable, "-m", "pip", "--python", PYTHON]
    for pip in (own, lent):
        if subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode == 0:
            return pip
    raise CannotStart(_ADVICE_ON_VENV)


def _has(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


_ADVICE_ON_VENV = (
    "This Python can't make an environment of its own, because its venv or pip is missing. On "
    "Debian and Ubuntu `sudo apt install python3-venv` adds it; elsewhere install Python from your "
    "system's packages or its own installer. Then run the same command again."
)
_ADVICE_ON_FETCHING = (
    "The packages Longrun needs could not be installed; the lines above say why. Most often the "
    "network is down or a proxy is not set. Then run the same command again."
)


# ------------------------------------------------------------ telling how far it is


def _count_pins(lock: str) -> int:
    with open(os.path.join(ROOT, lock), encoding="utf-8") as file:
        return sum("==" in line and not line.startswith((" ", "#")) for line in file)


def _show_progress(lines: object, total: int) -> list[str]:
    """Turns pip's lines into a count, and returns them for the case that it fails."""
    said: list[str] = []
    fetched = 0
    for line in lines:  # type: ignore[attr-defined]
        said.append(line.rstrip())
        if line.startswith("Collecting "):
            fetched += 1
            _count(fetched, total, line.split()[1].split("==")[0])
        elif line.startswith("Installing collected packages"):
            _say("Putting them in place; about half of the wait is over.")
    return said


def _count(fetched: int, total: int, name: str) -> None:
    if sys.stderr.isatty():
        print(
            f"\r\033[KFetching package {fetched} of at most {total}: {name}",
            end="",
            file=sys.stderr,
        )
    elif fetched % 20 == 1:
        _say(f"Fetching package {fetched} of at most {total}.")


def _say(sentence: str) -> None:
    start = "\r\033[K" if sys.stderr.isatty() else ""
    print(start + sentence, file=sys.stderr, flush=True)


class _Turn:
    """Held by the one process that may install; the system frees it when that process dies."""

    def __enter__(self) -> None:
        import tempfile

        user = os.getuid() if hasattr(os, "getuid") else ""
        name = "longrun-" + hashlib.sha256(f"{ROOT} {user}".encode()).hexdigest()[:16] + ".lock"
        self._file = open(os.path.join(tempfile.gettempdir(), name), "a+")
        if os.name == "nt":
            self._wait_on_windows()
        else:
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_EX)

    def _wait_on_windows(self) -> None:
        import msvcrt
        import time

        while True:
            try:
                self._file.seek(0)
                return msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                time.sleep(0.5)

    def __exit__(self, *_: object) -> None:
        self._file.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
