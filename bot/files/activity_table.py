"""The log as a table that any spreadsheet opens."""

import csv
import io
from collections.abc import Sequence

from core.activities.activity import Activity

COLUMNS = (
    "day", "sport", "kind", "distance_m", "duration_s", "pace_s_per_km", "heart_rate_bpm",
    "rpe", "feeling", "race", "finished", "treadmill", "climb_m", "note",
)  # fmt: skip
"""The columns, in order; figures are metric, as the units in their names say."""


def activity_table(activities: Sequence[Activity]) -> bytes:
    """The activities as comma-separated values in UTF-8, oldest first."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows(_row(activity) for activity in activities)
    return out.getvalue().encode("utf-8-sig")


def _row(activity: Activity) -> tuple[object, ...]:
    pace = activity.pace
    return (
        activity.on.isoformat(),
        activity.sport.value,
        activity.kind,
        activity.distance.m if activity.distance else "",
        activity.duration.s if activity.duration else "",
        round(pace.s_per_km, 1) if pace else "",
        activity.heart_rate.bpm if activity.heart_rate else "",
        activity.rpe if activity.rpe is not None else "",
        activity.feeling.value if activity.feeling else "",
        "yes" if activity.is_race else "",
        "" if activity.did_finish else "no",
        "yes" if activity.is_treadmill else "",
        activity.climb_m if activity.climb_m is not None else "",
        _harmless(activity.note),
    )


def _harmless(words: str) -> str:
    """Words that a spreadsheet never takes for a formula."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words
