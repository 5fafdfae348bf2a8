"""Weeks and activities are found by their day."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index("ix_plan_week_day", "plan_week", ["athlete_id", "day"])
    op.create_index("ix_activity_day", "activity", ["athlete_id", "day"])
