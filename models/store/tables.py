"""The tables of the store; triggers in the migrations keep every row as it was written."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO 8601 text: SQLite has no time zones, and an auditor can read it."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """A moment as text, for the database."""
        return None if value is None else moment_as_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Text from the database as a moment."""
        return None if value is None else datetime.fromisoformat(value)


def moment_as_text(moment: datetime) -> str:
    """*moment* as the store writes it: UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _submission() -> Column[str]:
    return Column("sha256", ForeignKey("submissions.sha256"), nullable=False)


submissions = Table(
    "submissions",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("media", String(100), nullable=False),
    Column("received_at", Moment, nullable=False),
)

arrivals = Table(
    "arrivals",
    metadata,
    Column("id", Integer, primary_key=True),
    _submission(),
    Column("name", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Index(None, "folder"),
    Index(None, "path"),
)

states = Table(
    "states",
    metadata,
    Column("id", Integer, primary_key=True),
    _submission(),
    Column("state", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "sha256"),
)

obstacles = Table(
    "obstacles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False),
    Column("fault", String(40), nullable=False),
    Column("reason", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Index(None, "path"),
)

readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True),
    _submission(),
    Column("pipeline", String(80), nullable=False),
    Column("status", String(10), nullable=False),
    Column("body", Text, nullable=False),
    Column("read_at", Moment, nullable=False),
    Index(None, "sha256", "pipeline"),
)

assessments = Table(
    "assessments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contract", Text, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("rules_version", String(80), nullable=False),
    Column("inputs_sha256", String(64), nullable=False),
    Column("inputs", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("assessed_at", Moment, nullable=False),
    Index(None, "contract", "as_of"),
)

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("assessment", ForeignKey("assessments.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("written_at", Moment, nullable=False),
    Index(None, "path"),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("event", String(40), nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    # Unique, so that two writers can never both follow the same row.
    Column("previous", String(64), nullable=False, unique=True),
    Column("hash", String(64), nullable=False, unique=True),
)
