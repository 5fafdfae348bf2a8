"""Packed files, unpacked as far as they may be: what grows without end is refused in time."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from bot.files.recording import BROKEN, LARGE, MANY, UNKNOWN, FileProblem

LARGEST_UNPACKED = 30_000_000
"""Bytes of all that a file holds; a day's run with a point a second takes these as GPX."""
MOST_FILES = 5
"""Activity files taken from one archive."""
MOST_ENTRIES = 200
"""Entries of an archive that is looked into at all."""
ENDINGS = (".fit", ".gpx", ".tcx", ".fit.gz", ".gpx.gz", ".tcx.gz")
"""The files of an archive that are of interest."""

_GZIP, _ZIP, _ENTRY = b"\x1f\x8b", b"PK\x03\x04", b"PK\x01\x02"
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, NotImplementedError,
    OSError, OverflowError, ValueError,
)  # fmt: skip


def unpacked(content: bytes) -> Iterator[bytes]:
    """The files in it: those of an archive, the one of a packed file, or itself."""
    if content.startswith(_ZIP):
        room = LARGEST_UNPACKED
        for packed in _members(content):
            file = _plain(packed, room)
            room -= len(file)
            yield file
    else:
        yield _plain(content, LARGEST_UNPACKED)


def _plain(content: bytes, room: int) -> bytes:
    """A file as it was before it was packed with gzip."""
    if len(content) > room:
        raise FileProblem(LARGE)
    if not content.startswith(_GZIP):
        return content
    inflater = zlib.decompressobj(wbits=31)
    try:
        plain = inflater.decompress(content, room + 1)
    except zlib.error:
        raise FileProblem(BROKEN) from None
    if len(plain) > room:
        raise FileProblem(LARGE)
    if not inflater.eof:
        raise FileProblem(BROKEN)
    return plain


def _members(content: bytes) -> Iterator[bytes]:
    if content.count(_ENTRY) > MOST_ENTRIES:
        raise FileProblem(MANY)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            wanted = [entry for entry in archive.infolist() if _is_wanted(entry)]
            if not wanted:
                raise FileProblem(UNKNOWN)
            if len(wanted) > MOST_FILES:
                raise FileProblem(MANY)
            for entry in wanted:
                yield _extract(archive, entry)
    except _DAMAGE:
        raise FileProblem(BROKEN) from None


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    """Whether it is an activity file; shadows that a Mac leaves beside files are none."""
    folder, _, name = entry.filename.casefold().rpartition("/")
    return name.endswith(ENDINGS) and "__macosx" not in folder


def _extract(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.compress_type not in _METHODS or entry.flag_bits & _ENCRYPTED:
        raise FileProblem(BROKEN)
    with archive.open(entry) as opened:
        content = opened.read(LARGEST_UNPACKED + 1)
    if len(content) > LARGEST_UNPACKED:
        raise FileProblem(LARGE)
    return content
