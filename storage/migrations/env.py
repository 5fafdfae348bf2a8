"""What Alembic runs: the migrations, on the connection that storage.schema hands over."""

from alembic import context
from sqlmodel import SQLModel

from storage import tables  # noqa: F401  (its classes are the schema)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
context.run_migrations()
