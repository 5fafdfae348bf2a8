"""All that is kept of an athlete, as one JSON file."""

import json
from datetime import datetime

from core.coach.snapshot import Record
from core.plain import to_plain


def everything(record: Record, now: datetime) -> bytes:
    """The whole record with the instant it was taken, indented for reading."""
    data = {"exported_at": now.isoformat(timespec="seconds"), "record": to_plain(record)}
    return json.dumps(data, ensure_ascii=False, indent=1).encode()
