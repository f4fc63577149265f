"""The triggers that refuse to change or delete a row, for migrations to put on every table."""

MESSAGE = "rows of this table are never changed or deleted"

_SQLITE = """
CREATE TRIGGER {table}_refuse_{lower} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{message}'); END
"""

# INSERT OR REPLACE deletes the old row without waking the DELETE trigger.
_SQLITE_REPLACE = """
CREATE TRIGGER {table}_refuse_replace BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})
BEGIN SELECT RAISE(ABORT, '{message}'); END
"""

_POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{message}'; END $$
"""

_POSTGRES = """
CREATE TRIGGER {table}_refuse_{lower} BEFORE {verb} ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
"""


def statements_to_protect(table: str, keys: tuple[str, ...], dialect: str) -> tuple[str, ...]:
    """The SQL that makes *table*, whose unique columns are *keys*, append-only.

    Raises ValueError for a kind of database that we cannot do this in.
    """
    if dialect == "sqlite":
        same = " OR ".join(f"{key} = NEW.{key}" for key in keys)
        replace = _SQLITE_REPLACE.format(table=table, same=same, message=MESSAGE)
        return (*(_fill(_SQLITE, table, verb) for verb in ("UPDATE", "DELETE")), replace)
    if dialect == "postgresql":
        verbs = ("UPDATE", "DELETE", "TRUNCATE")
        function = _POSTGRES_FUNCTION.format(message=MESSAGE)
        return (function, *(_fill(_POSTGRES, table, verb) for verb in verbs))
    raise ValueError(f"no way known to make a table append-only in {dialect}")


def _fill(statement: str, table: str, verb: str) -> str:
    return statement.format(table=table, verb=verb, lower=verb.lower(), message=MESSAGE)
