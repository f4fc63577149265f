"""What a run has to tell while it works, and who listens."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from models.evidence import Evidence, Refusal
from models.store.records import Obstacle, Receipt


@dataclass(frozen=True, slots=True)
class FileArrived:
    """A file of the inbox is safe."""

    place: str
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class FileHindered:
    """Something in the inbox could not be received."""

    obstacle: Obstacle


@dataclass(frozen=True, slots=True)
class FileLeftAlone:
    """Something in the inbox that nobody hands in was left where it is."""

    place: str
    kind: str


@dataclass(frozen=True, slots=True)
class ReadingBegan:
    """This many files are going to be read; the others were read before."""

    to_read: int


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file was read, or refused."""

    reading: Evidence | Refusal


@dataclass(frozen=True, slots=True)
class ContractJudged:
    """A contract was judged: how often each verdict was given."""

    contract: str
    verdicts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ReportsWritten:
    """The reports on a contract stand there, anew or still."""

    contract: str
    places: tuple[str, ...]
    changed: bool


@dataclass(frozen=True, slots=True)
class ReportSetAside:
    """Somebody had changed a report by hand; it was kept under another name."""

    place: str
    kept_as: str


Event = (
    FileArrived
    | FileHindered
    | FileLeftAlone
    | ReadingBegan
    | FileRead
    | ContractJudged
    | ReportsWritten
    | ReportSetAside
)
Listener = Callable[[Event], None]

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


def tell(event: Event) -> None:
    """Pass *event* to whoever listens."""
    listener = _listener.get()
    if listener is not None:
        listener(event)


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Have *listener* hear everything that is told meanwhile."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
