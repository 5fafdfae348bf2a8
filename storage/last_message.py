"""The message whose buttons can still be tapped, for a terminal that was closed meanwhile."""

from sqlalchemy import Connection, select

from core.replies import Reply
from storage import tables
from storage.outbox import button_token
from storage.rows import from_text

_LOOKED_AT = 10


def last_buttons(
    connection: Connection, channel: str, chat: str
) -> tuple[Reply, tuple[str, ...]] | None:
    """The latest answer or message with buttons in a chat, and the tokens of its buttons."""
    outgoing = tables.outgoing.c
    rows = connection.execute(
        select(outgoing.reply, outgoing.mark, outgoing.is_unasked)
        .where(outgoing.channel == channel, outgoing.chat == chat)
        .order_by(outgoing.id.desc())
        .limit(_LOOKED_AT)
    )
    for text, mark, is_unasked in rows:
        reply = from_text(Reply, text)
        if reply.buttons or not is_unasked:
            tokens = (button_token(mark, place) for place in range(len(reply.buttons)))
            return reply, tuple(tokens)
    return None
