"""The store as one thing: open it once, and ask its parts."""

from pathlib import Path
from types import TracebackType
from typing import Self

from models.store.assessments import Assessments
from models.store.audit import find_breaks
from models.store.database import Clock, Database, open_database, read_clock
from models.store.originals import Originals
from models.store.readings import Readings
from models.store.submissions import Submissions


class Store:
    """Everything that is kept: the files themselves, and the database about them."""

    def __init__(self, database: Database, originals: Originals) -> None:
        self.database = database
        self.originals = originals
        self.submissions = Submissions(database)
        self.readings = Readings(database)
        self.assessments = Assessments(database)

    def find_breaks_in_the_log(self) -> tuple[str, ...]:
        """What is wrong with the audit log, a Dutch sentence per fault."""
        with self.database.read() as connection:
            return find_breaks(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.database.close()


def open_store(url: str, originals: Path, *, clock: Clock = read_clock) -> Store:
    """The store at *url* with its files under *originals*; raises StoreError when it cannot be used."""
    return Store(open_database(url, clock), Originals(originals))
