"""A real process on a pseudo terminal: what it shows, and keys for it."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[@-_])")
CURSOR_QUESTION, CURSOR_ANSWER = b"\x1b[6n", b"\x1b[1;1R"
PATIENCE_S = 20.0


class PseudoTerminal:
    """The command line of the coach, as a person before a screen meets it."""

    def __init__(self, *arguments: str, columns: int = 80, **environment: str) -> None:
        self.raw = ""
        self.code: int | None = None
        self._pid, self._descriptor = pty.fork()
        if self._pid == 0:
            _become_coach(arguments, environment)
        size = struct.pack("HHHH", 40, columns, 0, 0)
        fcntl.ioctl(self._descriptor, termios.TIOCSWINSZ, size)
        self._seen = 0

    @property
    def text(self) -> str:
        """All that was written so far, without escapes."""
        return ESCAPE.sub("", self.raw)

    def wait_for(self, words: str) -> str:
        """What came since the last call, up to and with some words."""
        end = time.monotonic() + PATIENCE_S
        while words not in self.text[self._seen :]:
            if not self._read(end - time.monotonic()):
                raise AssertionError(f"{words!r} did not come after {self.text[self._seen :]!r}")
        start = self._seen
        self._seen = self.text.index(words, start) + len(words)
        return self.text[start : self._seen]

    def type(self, keys: str) -> None:
        """Presses keys."""
        os.write(self._descriptor, keys.encode())

    def say(self, line: str) -> None:
        """Types a line."""
        self.type(f"{line}\r")

    def resident_mb(self) -> float:
        """The memory the process holds."""
        status = Path(f"/proc/{self._pid}/status").read_text("utf-8")
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else 0.0

    def signal(self, number: signal.Signals) -> None:
        """Sends a signal."""
        os.kill(self._pid, number)

    def wait_for_end(self) -> int:
        """The exit code, once the process has gone; that of a signal is negative."""
        end = time.monotonic() + PATIENCE_S
        while self._read(end - time.monotonic()):
            pass
        if time.monotonic() >= end:
            os.kill(self._pid, signal.SIGKILL)
        if self.code is None:
            self.code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        return self.code

    def close(self) -> None:
        """Ends the process if it still runs."""
        if self.code is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            self.wait_for_end()
        os.close(self._descriptor)

    def _read(self, timeout: float) -> bool:
        """Takes what has come; False when the process is gone or the time is up."""
        ready, _, _ = select.select([self._descriptor], [], [], max(timeout, 0))
        if not ready:
            return False
        try:
            chunk = os.read(self._descriptor, 65536)
        except OSError:
            return False
        if CURSOR_QUESTION in chunk:
            os.write(self._descriptor, CURSOR_ANSWER)
        self.raw += chunk.decode("utf-8", "replace")
        return bool(chunk)


def _become_coach(arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    os.chdir(ROOT)
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    bare = {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "TZ": "Europe/Amsterdam"}
    whole = {**kept, "LC_ALL": "C.UTF-8", **bare, **environment}
    os.execve(sys.executable, [sys.executable, "-m", "bot", *arguments], whole)  # noqa: S606
