"""What the store says about what came in, as plain values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """How far a submission came."""

    RECEIVED = "received"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"


class Receipt(StrEnum):
    """What a file in the inbox turned out to be."""

    NEW = "new"
    COPY = "copy"
    """Bytes that we have already, under another name or in another place."""
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Submission:
    """A file that was handed in, whatever it is called; *name* is what it was called first."""

    sha256: str
    size: int
    name: str
    media: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """A place in the inbox where a file was seen; *folder* is empty for a file in no folder."""

    sha256: str
    name: str
    path: str
    folder: str


@dataclass(frozen=True, slots=True)
class StateChange:
    """What became of a submission, why, and what would help."""

    state: State
    reason: str
    remedy: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something in the inbox that could not be received, why, and what would help."""

    path: str
    fault: str
    reason: str
    remedy: str
