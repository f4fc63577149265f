"""Reading: every submission is read once by each version of the reading software."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from flows.interrupts import deaf_to_interrupts
from models.evidence import Evidence, Refusal
from models.store.errors import OriginalDamaged
from models.store.readings import KeptReading
from models.store.records import Submission
from models.store.store import Store

MEGABYTE = 1_000_000


class Stopped(Exception):
    """The run is ending: what reading gives now says nothing about the file."""


class Pool(Protocol):
    """Whoever reads a file, at a safe distance."""

    def read(self, path: Path, name: str, sha256: str, /) -> Evidence | Refusal:
        """What the file at *path*, that people call *name*, says."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """How files are read: by which version of the software, and up to which size."""

    version: str
    megabytes: int

    def key(self, submission: Submission) -> str:
        """What a reading of *submission* is kept under; another limit asks only large files anew."""
        return f"max {self.megabytes} MB" if self.is_too_large(submission) else self.version

    def is_too_large(self, submission: Submission) -> bool:
        """Whether *submission* is larger than we are to read."""
        return submission.size > self.megabytes * MEGABYTE


def list_unread(store: Store, rules: Rules, *, retry: bool = False) -> tuple[Submission, ...]:
    """The submissions that were not read yet in this way; with *retry* also those that were refused."""
    return tuple(
        submission
        for submission in store.submissions.list_all()
        if _needs_reading(store.readings.find(submission.sha256, rules.key(submission)), retry)
    )


def read_submission(
    submission: Submission, store: Store, pool: Pool, rules: Rules, stop: Event
) -> Evidence | Refusal:
    """What a submission says, read from its original and written down; never raises for a bad file.

    Raises Stopped, and writes nothing down, when *stop* was set before the reading was done.
    """
    _check(stop)
    key = rules.key(submission)
    store.readings.begin(submission.sha256, key)
    with deaf_to_interrupts():
        reading = _read(submission, store, pool, rules)
    _check(stop)
    store.readings.record(reading, key)
    return reading


def find_reading(store: Store, submission: Submission, rules: Rules) -> KeptReading:
    """The reading of a submission that was read; raises LookupError when it was not."""
    kept = store.readings.find(submission.sha256, rules.key(submission))
    if kept is None:
        raise LookupError(f"{submission.name} ({submission.sha256}) was never read")
    return kept


def _check(stop: Event) -> None:
    if stop.is_set():
        raise Stopped


def _needs_reading(kept: KeptReading | None, retry: bool) -> bool:
    return kept is None or (retry and isinstance(kept.reading, Refusal))


def _read(submission: Submission, store: Store, pool: Pool, rules: Rules) -> Evidence | Refusal:
    if rules.is_too_large(submission):
        return _refuse(
            submission,
            "too_large",
            f"Het bestand is {submission.size / MEGABYTE:.0f} MB. "
            f"Wij lezen bestanden tot {rules.megabytes} MB.",
            "Vraag een kleiner bestand. Of verhoog `megabytes` in aantoonbaar.toml.",
        )
    try:
        path = store.originals.verify(submission.sha256)
        return pool.read(path, submission.name, submission.sha256)
    except OriginalDamaged as fault:
        return _refuse(submission, "damaged", str(fault), "Lees het daarna opnieuw met --retry.")
    except Exception as fault:  # whatever one file does to a reader, the run goes on
        return _refuse(
            submission,
            "crashed",
            f"Het lezen liep vast ({type(fault).__name__}: {fault}).",
            "Probeer het opnieuw met --retry. Lukt dat niet: vraag het bestand in een andere vorm.",
        )


def _refuse(submission: Submission, fault: str, reason: str, remedy: str) -> Refusal:
    return Refusal(
        file=submission.name, sha256=submission.sha256, fault=fault, reason=reason, remedy=remedy
    )
