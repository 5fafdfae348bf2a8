"""What is to be forgotten is found by its age, what a day's models cost by the day."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    has_words, is_settled = sa.text("text != ''"), sa.text("settled_at IS NOT NULL")
    op.create_index("ix_incoming_at", "incoming", ["at"])
    op.create_index(
        "ix_incoming_words",
        "incoming",
        ["at"],
        sqlite_where=has_words,
        postgresql_where=has_words,
    )
    op.create_index(
        "ix_outgoing_settled",
        "outgoing",
        ["settled_at"],
        sqlite_where=is_settled,
        postgresql_where=is_settled,
    )
    op.create_index("ix_revision_made", "revision", ["made_at"])
    op.create_index("ix_usage_day", "usage", ["day"])
