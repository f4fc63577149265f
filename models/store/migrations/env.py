"""Where Alembic starts: it migrates over the connection that `models.store.database` hands it."""

from alembic import context

from models.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
