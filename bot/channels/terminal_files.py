"""Files of this machine that are named instead of sent: a path typed, or dropped on the window."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote

from bot.channel import ReceivedFile, Undeliverable

LONGEST_PATH = 1000
"""Characters of a line that may be a path."""
RECORDED = (".fit", ".gpx", ".tcx", ".fit.gz", ".gpx.gz", ".tcx.gz")
"""Endings by which a line is taken for a file even if there is none at that place."""
OTHERS: Mapping[str, str] = MappingProxyType(
    {
        ".zip": "application/zip",
        ".jpg": "image/jpeg",
        ".jpeg": "image/jpeg",
        ".png": "image/png",
        ".webp": "image/webp",
        ".ogg": "audio/ogg",
        ".mp3": "audio/mpeg",
        ".m4a": "audio/mp4",
        ".wav": "audio/wav",
    }
)
"""Media types of what else can be sent, where the file exists."""

_LINK = "file://"
_ESCAPED = re.compile(r"\\(.)")


def file_named(line: str) -> ReceivedFile | None:
    """The file that a line names and nothing else; None when it is a message."""
    path = _path_of(line.strip())
    if path is None:
        return None
    name = path.name.casefold()
    try:
        size = path.stat().st_size if path.is_file() else None
    except OSError:
        size = None
    is_recorded = name.endswith(RECORDED) and name not in RECORDED
    kind = OTHERS.get(path.suffix.casefold()) if size is not None else None
    if not is_recorded and kind is None:
        return None
    return ReceivedFile(
        name=path.name,
        media_type=kind or "application/octet-stream",
        size=size or 0,
        read=_reader(path),
    )


def _path_of(line: str) -> Path | None:
    """A path as typed, quoted, with its blanks escaped, or as a link; None for other words."""
    if not line or len(line) > LONGEST_PATH or not line.isprintable():
        return None
    if line.startswith(_LINK):
        line = unquote(line.removeprefix(_LINK))
    elif line[0] in "'\"" and line[-1] == line[0]:
        line = line[1:-1]
    elif "\\ " in line:
        line = _ESCAPED.sub(r"\1", line)
    elif " " in line and not _is_there(line):
        return None
    try:
        return Path(line).expanduser()
    except RuntimeError:
        return None


def _is_there(line: str) -> bool:
    try:
        return Path(line).is_file()
    except (OSError, ValueError):
        return False


def _reader(path: Path) -> Callable[[], Awaitable[bytes]]:
    async def read() -> bytes:
        try:
            return await asyncio.to_thread(path.read_bytes)
        except OSError:
            raise Undeliverable("The file can't be opened.") from None

    return read
