"""The first tables: what came in, how it was read, what was judged, what was written, and the log."""

import sqlalchemy as sa
from alembic import op

from models.store.append_only import statements_to_protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.String(32)
KEYS = {
    "submissions": ("sha256",),
    "arrivals": ("id",),
    "states": ("id",),
    "obstacles": ("id",),
    "readings": ("id",),
    "assessments": ("id",),
    "reports": ("id",),
    "audit": ("number", "previous", "hash"),
}


def upgrade() -> None:
    """Make the tables and have them refuse every change to a row."""
    _make_tables_of_what_came_in()
    _make_tables_of_what_was_made_of_it()
    _make_log()
    dialect = op.get_context().dialect.name
    for table, keys in KEYS.items():
        for statement in statements_to_protect(table, keys, dialect):
            op.execute(statement)


def downgrade() -> None:
    """Refuse: what was handed in is never thrown away."""
    raise NotImplementedError("restore a backup instead")


def _make_tables_of_what_came_in() -> None:
    op.create_table(
        "submissions",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media", sa.String(100), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
    )
    op.create_table(
        "arrivals",
        sa.Column("id", sa.Integer, primary_key=True),
        _submission("arrivals"),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
    )
    op.create_index("ix_arrivals_folder", "arrivals", ["folder"])
    op.create_index("ix_arrivals_path", "arrivals", ["path"])
    op.create_table(
        "states",
        sa.Column("id", sa.Integer, primary_key=True),
        _submission("states"),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("remedy", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("ix_states_sha256", "states", ["sha256"])
    op.create_table(
        "obstacles",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("fault", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("remedy", sa.Text, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
    )
    op.create_index("ix_obstacles_path", "obstacles", ["path"])


def _make_tables_of_what_was_made_of_it() -> None:
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer, primary_key=True),
        _submission("readings"),
        sa.Column("pipeline", sa.String(80), nullable=False),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
    )
    op.create_index("ix_readings_sha256", "readings", ["sha256", "pipeline"])
    op.create_table(
        "assessments",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("contract", sa.Text, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("rules_version", sa.String(80), nullable=False),
        sa.Column("inputs_sha256", sa.String(64), nullable=False),
        sa.Column("inputs", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("assessed_at", MOMENT, nullable=False),
    )
    op.create_index("ix_assessments_contract", "assessments", ["contract", "as_of"])
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("assessment", sa.Integer, sa.ForeignKey("assessments.id"), nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("written_at", MOMENT, nullable=False),
    )
    op.create_index("ix_reports_path", "reports", ["path"])


def _make_log() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.UniqueConstraint("previous"),
        sa.UniqueConstraint("hash"),
    )


def _submission(table: str) -> sa.Column[str]:
    name = f"fk_{table}_sha256_submissions"
    return sa.Column(
        "sha256", sa.String(64), sa.ForeignKey("submissions.sha256", name=name), nullable=False
    )
