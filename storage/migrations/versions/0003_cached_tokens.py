"""How much of what a language model was sent came from its cache."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column(
        "usage", sa.Column("tokens_cached", sa.Integer(), nullable=False, server_default="0")
    )
