"""Reads the options that say when and where it is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.command_line.options import UsageFault


def read_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise UsageFault(
            f"there is no time zone {name!r}; write it as Europe/Amsterdam or America/New_York."
        ) from None


def read_now(text: str | None, zone: ZoneInfo | None) -> datetime:
    """The present in a zone: what the option says (local there unless it has an offset), or now."""
    if text is None:
        return datetime.now(zone).astimezone(zone)
    try:
        said = datetime.fromisoformat(text)
    except ValueError:
        raise UsageFault(
            f"--now {text!r} is no ISO time; write 2026-01-07T07:00 or 2026-01-07T07:00+01:00."
        ) from None
    if said.tzinfo is None:
        return said.replace(tzinfo=zone) if zone else said.astimezone()
    return said.astimezone(zone) if zone else said


def read_date(text: str, option: str) -> date:
    """The day an option names."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageFault(f"{option} {text!r} is no date; write it as 2027-04-11.") from None
