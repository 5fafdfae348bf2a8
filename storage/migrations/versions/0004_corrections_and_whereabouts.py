"""What a message changed, so that it can be corrected; where people were seen on a server."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("incoming", sa.Column("revision", sa.Integer(), nullable=True))
    op.add_column("account", sa.Column("seen_in", sa.String(), nullable=True))
