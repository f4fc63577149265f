"""The audit log: what happened, each row holding the hash of the one before.

A row that is changed, left out or put in between breaks the chain. That rows were cut off at the end
can only be seen against a hash that was kept elsewhere.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from models.store.tables import audit, moment_as_text

BEGINNING = "0" * 64
"""What the first row holds for the hash of the one before."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the log, as it is kept."""

    number: int
    at: datetime
    event: str
    subject: str
    detail: str
    previous: str
    hash: str


def canonical_json(value: object) -> str:
    """*value* as JSON text that is always the same for the same value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def append_entry(
    connection: Connection,
    at: datetime,
    event: str,
    subject: str,
    detail: Mapping[str, str | int],
) -> None:
    """Add one row behind the last."""
    last = connection.execute(
        select(audit.c.number, audit.c.hash).order_by(audit.c.number.desc()).limit(1)
    ).one_or_none()
    number, previous = (last.number + 1, last.hash) if last else (1, BEGINNING)
    body = canonical_json(dict(detail))
    connection.execute(
        audit.insert().values(
            number=number,
            at=at,
            event=event,
            subject=subject,
            detail=body,
            previous=previous,
            hash=hash_entry(number, at, event, subject, body, previous),
        )
    )


def hash_entry(
    number: int, at: datetime, event: str, subject: str, detail: str, previous: str
) -> str:
    """The SHA-256 over everything in a row and the hash of the row before, in lower-case hex."""
    row = canonical_json([number, moment_as_text(at), event, subject, detail, previous])
    return hashlib.sha256(row.encode()).hexdigest()


def read_entries(connection: Connection) -> Iterator[AuditEntry]:
    """Every row of the log, oldest first."""
    for row in connection.execute(select(audit).order_by(audit.c.number)):
        yield AuditEntry(**row._mapping)


def find_breaks(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the chain, a Dutch sentence per fault; nothing when it is whole."""
    faults = []
    number, previous = 0, BEGINNING
    for entry in read_entries(connection):
        if entry.number != number + 1:
            faults.append(f"Tussen regel {number} en regel {entry.number} ontbreken regels.")
        if entry.previous != previous:
            faults.append(f"Regel {entry.number} sluit niet aan op de regel ervoor.")
        if entry.hash != _hash_again(entry):
            faults.append(f"Regel {entry.number} is na het schrijven veranderd.")
        number, previous = entry.number, entry.hash
    return tuple(faults)


def _hash_again(entry: AuditEntry) -> str:
    return hash_entry(
        entry.number, entry.at, entry.event, entry.subject, entry.detail, entry.previous
    )
