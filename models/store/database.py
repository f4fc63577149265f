"""Opening the database, bringing it up to date, and the two ways into it: reading and writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from models.store.audit import append_entry
from models.store.errors import StoreError

Clock = Callable[[], datetime]

SECONDS_TO_WAIT_FOR_A_LOCK = 30


def read_clock() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One transaction that writes, and the moment that all its rows carry."""

    connection: Connection
    at: datetime

    def note(self, happening: str, subject: str, **detail: str | int) -> None:
        """Add a row to the audit log."""
        append_entry(self.connection, self.at, happening, subject, detail)


class Database:
    """A migrated database, open for reading and writing."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self.engine = engine
        self._clock = clock

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one consistent state."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Entry]:
        """A transaction that is kept whole or not at all; writers wait for each other."""
        with self.engine.connect().execution_options(writes=True) as connection:
            with connection.begin():
                if self.engine.dialect.name == "postgresql":
                    connection.exec_driver_sql("LOCK TABLE audit IN EXCLUSIVE MODE")
                yield Entry(connection, self._clock())

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def open_database(url: str, clock: Clock = read_clock) -> Database:
    """The database at *url*, made or migrated when needed; raises StoreError when it cannot be used."""
    try:
        engine = _make_engine(url)
        _migrate(engine)
    except (SQLAlchemyError, ModuleNotFoundError) as fault:
        raise StoreError(_explain(url, str(getattr(fault, "orig", None) or fault))) from fault
    except CommandError as fault:
        raise StoreError(_explain_newer(url)) from fault
    return Database(engine, clock)


def _migrate(engine: Engine) -> None:
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            command.upgrade(_alembic_config(connection), "head")
    except Exception:
        engine.dispose()  # a database that we do not open, we do not keep open either
        raise


def read_revision(url: str) -> tuple[str | None, str]:
    """The migration that the database at *url* is at (None: not made yet), and the one that we want.

    Changes nothing. Raises StoreError when the database cannot be used.
    """
    wanted = ScriptDirectory.from_config(_alembic_config()).get_current_head() or ""
    try:
        engine = _make_engine(url)
        if _is_absent(engine):
            return None, wanted
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
        engine.dispose()
    except (SQLAlchemyError, ModuleNotFoundError) as fault:
        raise StoreError(_explain(url, str(getattr(fault, "orig", None) or fault))) from fault
    return current, wanted


def _is_absent(engine: Engine) -> bool:
    """Whether connecting would make a new SQLite file."""
    file = engine.url.database
    return engine.dialect.name == "sqlite" and bool(file) and not Path(str(file)).exists()


def _make_engine(url: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:  # noqa: ANN401  (the driver's own types)
    # Python's driver would begin transactions by itself, and not around DDL; see _begin_sqlite.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={SECONDS_TO_WAIT_FOR_A_LOCK * 1000}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: a transaction that first reads and then writes can fail halfway.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _alembic_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "models.store:migrations")
    config.attributes["connection"] = connection
    return config


def _explain(url: str, why: str) -> str:
    return (
        f"De database {_without_password(url)} is niet te gebruiken: {why}. "
        "Controleer `database` in aantoonbaar.toml, en of u in die map mag schrijven."
    )


def _explain_newer(url: str) -> str:
    return (
        f"De database {_without_password(url)} is gemaakt door een nieuwere versie van Aantoonbaar. "
        "Er is niets veranderd. Installeer die nieuwere versie."
    )


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except (ArgumentError, NoSuchModuleError):
        return "(adres onleesbaar)"
