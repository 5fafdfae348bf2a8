"""The time zone of this machine, by its IANA name."""

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

LOCALTIME = Path("/etc/localtime")
TIMEZONE = Path("/etc/timezone")
_FOLDER = "zoneinfo/"


def read_machine_zone(
    environment: Mapping[str, str], localtime: Path = LOCALTIME, timezone: Path = TIMEZONE
) -> str | None:
    """The zone that TZ names, else the one the system is set to; None when neither has a name."""
    told = environment.get("TZ", "")
    if told:
        return _known(_name_in(told))
    return _known(_follow(localtime)) or _known(_read(timezone))


def _name_in(text: str) -> str:
    """The name in ":Europe/Paris" or "/usr/share/zoneinfo/Europe/Paris"."""
    name = text.strip().removeprefix(":")
    _, folder, rest = name.rpartition(_FOLDER)
    name = rest if folder else name
    return name.removeprefix("posix/").removeprefix("right/")


def _follow(link: Path) -> str:
    try:
        return _name_in(str(link.resolve())) if link.is_symlink() else ""
    except OSError:
        return ""


def _read(path: Path) -> str:
    try:
        return _name_in(path.read_text("utf-8"))
    except (OSError, ValueError):
        return ""


def _known(name: str) -> str | None:
    """A name that is a zone; "Etc/UTC" is what machines say that were never asked."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
    return name
