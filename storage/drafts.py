"""Answers that are shown while they are still being written.

Where a draft stands is kept from its first words until the answer has taken its place, so that a
coach that was killed in between goes on in the same message instead of beginning another.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update

from storage import tables
from storage.database import insert_if_new

KEPT_FOR = timedelta(days=1)
"""An answer that has not come after so long does not come any more."""


class DraftKey(NamedTuple):
    """Which answer of a platform a draft becomes."""

    chat: str
    """The platform's id of the chat."""
    answers: str
    """The platform's id of the message that is being answered."""


def keep_draft(
    connection: Connection, channel: str, key: DraftKey, platform_id: str, now: datetime
) -> None:
    """Writes down where a draft stands."""
    row: dict[str, object] = {"channel": channel, "chat": key.chat, "answers": key.answers}
    row |= {"platform_id": platform_id, "at": now}
    if not insert_if_new(connection, tables.draft, row, unique="channel chat answers"):
        drafts = tables.draft.c
        connection.execute(
            update(tables.draft)
            .where(
                drafts.channel == channel, drafts.chat == key.chat, drafts.answers == key.answers
            )
            .values(platform_id=platform_id, at=now)
        )


def drafts_of(connection: Connection, channel: str, now: datetime) -> Mapping[DraftKey, str]:
    """Where the drafts of a platform stand; what is out of date is forgotten."""
    drafts = tables.draft.c
    connection.execute(delete(tables.draft).where(drafts.at < now - KEPT_FOR))
    rows = connection.execute(
        select(drafts.chat, drafts.answers, drafts.platform_id).where(drafts.channel == channel)
    )
    return {DraftKey(chat, answers): platform_id for chat, answers, platform_id in rows}


def forget_draft(connection: Connection, channel: str, key: DraftKey) -> None:
    """The answer has taken its place."""
    drafts = tables.draft.c
    connection.execute(
        delete(tables.draft).where(
            drafts.channel == channel, drafts.chat == key.chat, drafts.answers == key.answers
        )
    )
