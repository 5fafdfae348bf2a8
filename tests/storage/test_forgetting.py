"""Nothing grows for ever, and what is to be forgotten is found without reading what stays."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, event, insert, select

from storage import tables
from storage.conversations import forget_old
from storage.database import Database
from storage.drafts import DraftKey, keep_draft
from storage.usage import spent_on
from tests.builders import NOW

DAY = timedelta(days=1)


def a_letter(number: int, age: timedelta, *, is_sent: bool) -> dict[str, Any]:
    """A message of the outbox that was queued so long ago."""
    return {
        "mark": f"{number}",
        "channel": "telegram",
        "chat": "1",
        "sender": "1",
        "status": "sent" if is_sent else "queued",
        "is_unasked": True,
        "reply": "{}",
        "created_at": NOW - age,
        "not_before": None if is_sent else NOW - age,
        "settled_at": NOW - age if is_sent else None,
        "attempts": 0,
    }


def test_what_never_left_is_forgotten_like_what_did(database: Database) -> None:
    """Of a platform that is not served any more, whose messages nobody sends or drops."""
    letters = [
        a_letter(number, age, is_sent=is_sent)
        for number, (age, is_sent) in enumerate(
            [(91 * DAY, False), (89 * DAY, False), (91 * DAY, True), (89 * DAY, True)]
        )
    ]
    database.write_now(lambda c: c.execute(insert(tables.outgoing), letters) and None)
    key = DraftKey(chat="1", answers="m1")
    database.write_now(lambda c: keep_draft(c, "telegram", key, "p1", NOW - 2 * DAY))

    database.write_now(lambda c: forget_old(c, NOW, 500))

    kept = select(tables.outgoing.c.mark).order_by(tables.outgoing.c.id)
    assert database.read_now(lambda c: c.execute(kept).scalars().all()) == ["1", "3"]
    assert database.read_now(lambda c: c.execute(select(tables.draft)).all()) == []


def test_no_table_that_grows_is_read_through(database: Database) -> None:
    """Every night forgets, and every use of a model is counted, by an index."""
    ways: list[str] = []

    @event.listens_for(database.engine, "before_cursor_execute")
    def _explain(
        connection: Connection, cursor: Any, statement: str, parameters: Any, *_: object
    ) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            raw = connection.connection.cursor()
            rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            ways.extend(row[-1] for row in rows)

    database.write_now(lambda c: forget_old(c, NOW, 500))
    database.read_now(lambda c: spent_on(c, "a1", date(2026, 4, 15)))
    event.remove(database.engine, "before_cursor_execute", _explain)

    scans = {way for way in ways if way.startswith("SCAN") and "INDEX" not in way}
    assert len(ways) > 10
    assert scans == {"SCAN draft", "SCAN link_code"}, "they hold what is under way"
