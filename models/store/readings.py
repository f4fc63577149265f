"""What reading a submission gave, per version of the reading software."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from models.evidence import Evidence, Refusal, parse_reading
from models.store.database import Database
from models.store.records import State
from models.store.submissions import add_state
from models.store.tables import readings


@dataclass(frozen=True, slots=True)
class KeptReading:
    """A reading as it stands in the store, under the number that assessments refer to."""

    id: int
    reading: Evidence | Refusal


class Readings:
    """The facts and refusals that reading gave."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, sha256: str, pipeline: str) -> None:
        """Write down that a submission is about to be read, so that a crash leaves a trace."""
        with self._database.write() as entry:
            reason = f"Wordt gelezen (leesversie {pipeline})."
            add_state(entry, sha256, State.READING, reason, "")

    def record(self, reading: Evidence | Refusal, pipeline: str) -> KeptReading:
        """Keep what reading gave, and the state that this brings the submission to."""
        row = {
            "sha256": reading.sha256,
            "pipeline": pipeline,
            "status": reading.status,
            "body": reading.model_dump_json(exclude_none=True),
        }
        with self._database.write() as entry:
            result = entry.connection.execute(
                readings.insert().returning(readings.c.id).values(read_at=entry.at, **row)
            )
            number = result.scalar_one()
            add_state(entry, reading.sha256, *_describe(reading))
        return KeptReading(number, reading)

    def find(self, sha256: str, pipeline: str) -> KeptReading | None:
        """What this version of the reading software last made of a submission, if it read it."""
        query = (
            select(readings.c.id, readings.c.body)
            .where(readings.c.sha256 == sha256, readings.c.pipeline == pipeline)
            .order_by(readings.c.id.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else KeptReading(row.id, parse_reading(row.body))


def fetch_reading(connection: Connection, number: int) -> Evidence | Refusal:
    """The reading with this number, which must be there."""
    body = connection.execute(select(readings.c.body).where(readings.c.id == number)).scalar_one()
    return parse_reading(body)


def _describe(reading: Evidence | Refusal) -> tuple[State, str, str]:
    if isinstance(reading, Refusal):
        return State.REFUSED, reading.reason, reading.remedy
    reason = f"Gelezen als {reading.doc_type}: {len(reading.fields)} gegevens gevonden."
    return State.READ, reason, ""
