"""The files an athlete can take away, made from what is kept at that moment."""

from datetime import datetime

from bot.channel import OutgoingFile
from bot.files.activity_table import activity_table
from bot.files.everything import everything
from core.coach.snapshot import Snapshot
from core.commands import ExportFormat


def make_file(wanted: ExportFormat, snapshot: Snapshot, now: datetime) -> OutgoingFile | None:
    """The file of a format; None when there is nothing to put into it."""
    match wanted:
        case ExportFormat.CSV:
            return OutgoingFile(
                name="activities.csv",
                media_type="text/csv",
                content=activity_table(snapshot.record.activities),
            )
        case ExportFormat.JSON:
            return OutgoingFile(
                name="longrun.json",
                media_type="application/json",
                content=everything(snapshot.record, now),
            )
        case ExportFormat.ICS:
            return _calendar(snapshot, now)
        case ExportFormat.FIT:
            return _workout(snapshot, now)


def _calendar(snapshot: Snapshot, now: datetime) -> OutgoingFile | None:
    if snapshot.plan is None:
        return None
    from bot.files.calendar_file import calendar_file

    content = calendar_file(snapshot.plan, snapshot.athlete, snapshot.plan_version, now)
    return OutgoingFile(name="training.ics", media_type="text/calendar", content=content)


def _workout(snapshot: Snapshot, now: datetime) -> OutgoingFile | None:
    from bot.files.workout_file import next_workout, workout_file

    session = next_workout(snapshot, now)
    if session is None:
        return None
    return OutgoingFile(
        name=f"{session.on:%Y-%m-%d}-{session.kind.replace(' ', '-')}.fit",
        media_type="application/vnd.ant.fit",
        content=workout_file(session, now),
    )
