"""What was judged, with everything it was judged on, and the reports that were written about it."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.store.database import Database, Entry
from models.store.readings import fetch_reading
from models.store.tables import assessments, reports
from models.values import Value


class ReadingUsed(Value):
    """A kept reading, and what its file is called for this contract."""

    file: str
    reading: int


class Inputs(Value):
    """Everything an assessment was made from, besides the rules and the day."""

    contract: Contract
    readings: tuple[ReadingUsed, ...]


@dataclass(frozen=True, slots=True)
class KeptAssessment:
    """An assessment as it stands in the store, with what it was made from.

    *body* is its JSON. The judgement is pure, so the same inputs give the same JSON again.
    """

    id: int
    as_of: date
    rules_version: str
    body: str
    contract: Contract
    readings: tuple[Evidence | Refusal, ...]
    assessed_at: datetime


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that was written: *path* from the workspace, *sha256* of its bytes."""

    path: str
    sha256: str
    written_at: datetime


class Assessments:
    """The judgements, and the reports about them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, assessment: Assessment, inputs: Inputs) -> int:
        """The number under which an assessment is kept; one that says nothing new is not kept twice."""
        given, body = inputs.model_dump_json(exclude_none=True), assessment.model_dump_json()
        with self._database.write() as entry:
            last = _find_last(entry.connection, assessment.contract, assessment.as_of)
            if last is not None and (last.inputs, last.body) == (given, body):
                return int(last.id)
            return _add(entry, assessment, given, body)

    def find_last(self, contract: str, as_of: date | None = None) -> KeptAssessment | None:
        """The newest assessment of a contract, or the newest as of one day."""
        with self._database.read() as connection:
            row = _find_last(connection, contract, as_of)
            return None if row is None else _restore(connection, row)

    def record_report(self, assessment: int, path: str, sha256: str) -> None:
        """Write down which bytes were written as a report, and about which assessment."""
        with self._database.write() as entry:
            entry.connection.execute(
                reports.insert().values(
                    assessment=assessment, path=path, sha256=sha256, written_at=entry.at
                )
            )
            entry.note("report written", path, assessment=assessment, sha256=sha256)

    def find_report(self, path: str) -> WrittenReport | None:
        """What was last written at *path*, if anything."""
        query = (
            select(reports.c.path, reports.c.sha256, reports.c.written_at)
            .where(reports.c.path == path)
            .order_by(reports.c.id.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else WrittenReport(**row._mapping)


def _add(entry: Entry, assessment: Assessment, given: str, body: str) -> int:
    given_sha256 = hashlib.sha256(given.encode()).hexdigest()
    result = entry.connection.execute(
        assessments.insert()
        .returning(assessments.c.id)
        .values(
            contract=assessment.contract,
            as_of=assessment.as_of,
            rules_version=assessment.rules_version,
            inputs_sha256=given_sha256,
            inputs=given,
            body=body,
            assessed_at=entry.at,
        )
    )
    number = int(result.scalar_one())
    entry.note(
        "assessed",
        assessment.contract,
        as_of=assessment.as_of.isoformat(),
        assessment=number,
        inputs_sha256=given_sha256,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
    )
    return number


def _find_last(connection: Connection, contract: str, as_of: date | None) -> Row[Any] | None:
    query = select(assessments).where(assessments.c.contract == contract)
    if as_of is not None:
        query = query.where(assessments.c.as_of == as_of)
    return connection.execute(query.order_by(assessments.c.id.desc()).limit(1)).one_or_none()


def _restore(connection: Connection, row: Row[Any]) -> KeptAssessment:
    inputs = Inputs.model_validate_json(row.inputs)
    return KeptAssessment(
        row.id,
        row.as_of,
        row.rules_version,
        row.body,
        inputs.contract,
        tuple(
            fetch_reading(connection, used.reading).model_copy(update={"file": used.file})
            for used in inputs.readings
        ),
        row.assessed_at,
    )
