"""What came in: each file once by its hash, every place where it was seen, and what became of it."""

from sqlalchemy import Connection, func, select

from models.store.database import Database, Entry
from models.store.records import Arrival, Obstacle, Receipt, State, StateChange, Submission
from models.store.tables import arrivals, obstacles, states, submissions


class Submissions:
    """The files that came in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def receive(self, arrival: Arrival, size: int, media: str) -> Receipt:
        """Write down that a file, already safe among the originals, was seen; says whether it is new."""
        with self._database.write() as entry:
            if _is_last_at_its_path(entry.connection, arrival):
                return Receipt.KNOWN
            is_new = _find(entry.connection, arrival.sha256) is None
            if is_new:
                _add(entry, arrival, size, media)
            _add_arrival(entry, arrival)
        return Receipt.NEW if is_new else Receipt.COPY

    def note_obstacle(self, obstacle: Obstacle) -> bool:
        """Write down what could not be received; false when that was the last we knew already."""
        with self._database.write() as entry:
            if _last_obstacle(entry.connection, obstacle.path) == obstacle:
                return False
            row = {field: getattr(obstacle, field) for field in Obstacle.__slots__}
            entry.connection.execute(obstacles.insert().values(seen_at=entry.at, **row))
            entry.note("not received", obstacle.path, fault=obstacle.fault)
        return True

    def change_state(self, sha256: str, state: State, reason: str, remedy: str = "") -> None:
        """Add a line to the history of a submission."""
        with self._database.write() as entry:
            add_state(entry, sha256, state, reason, remedy)

    def find(self, sha256: str) -> Submission | None:
        """The submission with these bytes, if it was ever handed in."""
        with self._database.read() as connection:
            return _find(connection, sha256)

    def get(self, sha256: str) -> Submission:
        """The submission with these bytes; raises LookupError when it was never handed in."""
        found = self.find(sha256)
        if found is None:
            raise LookupError(f"no submission {sha256}")
        return found

    def list_all(self) -> tuple[Submission, ...]:
        """Every submission, in the order in which they came."""
        query = select(submissions).order_by(submissions.c.received_at, submissions.c.sha256)
        with self._database.read() as connection:
            return tuple(Submission(**row._mapping) for row in connection.execute(query))

    def history(self, sha256: str) -> tuple[StateChange, ...]:
        """What became of a submission, oldest first; the last is how it stands."""
        query = (
            select(states.c.state, states.c.reason, states.c.remedy, states.c.at)
            .where(states.c.sha256 == sha256)
            .order_by(states.c.id)
        )
        with self._database.read() as connection:
            return tuple(
                StateChange(State(row.state), row.reason, row.remedy, row.at)
                for row in connection.execute(query)
            )

    def arrivals_for(self, *folders: str) -> tuple[Arrival, ...]:
        """Where files were ever seen in one of *folders*, each place and file once, by path.

        What was handed in stays handed in: a file that is taken out of the inbox is still here.
        """
        first = func.min(arrivals.c.id)
        query = (
            select(arrivals.c.sha256, arrivals.c.name, arrivals.c.path, arrivals.c.folder)
            .where(arrivals.c.folder.in_(folders))
            .group_by(arrivals.c.sha256, arrivals.c.name, arrivals.c.path, arrivals.c.folder)
            .order_by(arrivals.c.path, first)
        )
        with self._database.read() as connection:
            return tuple(Arrival(**row._mapping) for row in connection.execute(query))


def add_state(entry: Entry, sha256: str, state: State, reason: str, remedy: str) -> None:
    """Add a line to the history of a submission, and one to the log."""
    entry.connection.execute(
        states.insert().values(
            sha256=sha256, state=state.value, reason=reason, remedy=remedy, at=entry.at
        )
    )
    entry.note(state.value, sha256, reason=reason)


def _find(connection: Connection, sha256: str) -> Submission | None:
    row = connection.execute(
        select(submissions).where(submissions.c.sha256 == sha256)
    ).one_or_none()
    return None if row is None else Submission(**row._mapping)


def _add(entry: Entry, arrival: Arrival, size: int, media: str) -> None:
    entry.connection.execute(
        submissions.insert().values(
            sha256=arrival.sha256,
            size=size,
            name=arrival.name,
            media=media,
            received_at=entry.at,
        )
    )
    add_state(entry, arrival.sha256, State.RECEIVED, "Ontvangen en veilig bewaard.", "")


def _add_arrival(entry: Entry, arrival: Arrival) -> None:
    row = {field: getattr(arrival, field) for field in Arrival.__slots__}
    entry.connection.execute(arrivals.insert().values(seen_at=entry.at, **row))
    entry.note("seen", arrival.sha256, path=arrival.path)


def _is_last_at_its_path(connection: Connection, arrival: Arrival) -> bool:
    last = connection.execute(
        select(arrivals.c.sha256)
        .where(arrivals.c.path == arrival.path)
        .order_by(arrivals.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return last == arrival.sha256


def _last_obstacle(connection: Connection, path: str) -> Obstacle | None:
    row = connection.execute(
        select(obstacles.c.path, obstacles.c.fault, obstacles.c.reason, obstacles.c.remedy)
        .where(obstacles.c.path == path)
        .order_by(obstacles.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else Obstacle(**row._mapping)
