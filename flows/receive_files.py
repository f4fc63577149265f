"""Receiving: a file becomes a submission once its bytes are safe, before anything reads them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path

from flows.inbox import Found, LeftAlone, explain_unreadable, look_through
from flows.progress import FileArrived, FileHindered, FileLeftAlone, tell
from models.store.errors import ChangedMeanwhile, OriginalDamaged, SourceUnreadable
from models.store.records import Arrival, Obstacle, Receipt
from models.store.store import Store

HEAD = 1024
MEDIA = {
    b"%PDF-": "application/pdf",
    b"PK\x03\x04": "application/zip",
    b"\xd0\xcf\x11\xe0": "application/x-ole-storage",
    b"\x89PNG\r\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"GIF8": "image/gif",
    b"{\\rtf": "application/rtf",
    b"\x1f\x8b": "application/gzip",
    b"7z\xbc\xaf": "application/x-7z-compressed",
    b"\x7fELF": "application/x-executable",
    b"MZ": "application/x-executable",
}


@dataclass(frozen=True, slots=True)
class Received:
    """A file of the inbox that is safe now, and whether it was new."""

    arrival: Arrival
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Receipts:
    """What came of looking through the inbox."""

    received: tuple[Received, ...]
    obstacles: tuple[Obstacle, ...]


def receive_inbox(inbox: Path, store: Store) -> Receipts:
    """Every file in the inbox made safe, and everything there that could not be."""
    received, obstacles = [], []
    for sighting in look_through(inbox):
        if isinstance(sighting, LeftAlone):
            tell(FileLeftAlone(sighting.place, sighting.kind))
            continue
        outcome = receive_file(sighting, store) if isinstance(sighting, Found) else sighting
        if isinstance(outcome, Received):
            tell(FileArrived(outcome.arrival.path, outcome.receipt))
            received.append(outcome)
        else:
            tell(FileHindered(outcome))
            store.submissions.note_obstacle(outcome)
            obstacles.append(outcome)
    return Receipts(tuple(received), tuple(obstacles))


def receive_file(found: Found, store: Store) -> Received | Obstacle:
    """Keep the bytes of a file and write down that it was seen; the file itself stays as it is."""
    try:
        with _open(found) as file:
            arrival, size, head = _keep(found, file, store)
    except OSError as fault:
        return explain_unreadable(found.place, fault)
    except SourceUnreadable as fault:
        return explain_unreadable(found.place, fault.__cause__ or fault)
    except ChangedMeanwhile:
        return Obstacle(
            found.place,
            "unfinished",
            "Dit bestand veranderde terwijl wij het bewaarden. Iemand schrijft er nog in.",
            "Wacht tot het bestand klaar is en probeer het opnieuw.",
        )
    except OriginalDamaged as fault:
        return Obstacle(found.place, "damaged", str(fault), "Zet het origineel terug.")
    return Received(arrival, store.submissions.receive(arrival, size, guess_media(head)))


def guess_media(head: bytes) -> str:
    """The kind of file that begins with *head*, by its first bytes and never by its name."""
    if not head:
        return "inode/x-empty"
    if b"%PDF-" in head:
        return "application/pdf"
    for beginning, media in MEDIA.items():
        if head.startswith(beginning):
            return media
    return "application/octet-stream" if b"\x00" in head else "text/plain"


@contextmanager
def _open(found: Found) -> Iterator[BufferedReader]:
    # The entry may have become a link or a pipe since we looked: follow nothing, wait for nothing.
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
    with os.fdopen(os.open(found.path, flags), "rb") as file:
        yield file


def _keep(found: Found, file: BufferedReader, store: Store) -> tuple[Arrival, int, bytes]:
    before = _fingerprint(file)
    sha256 = file_digest(file, "sha256").hexdigest()
    file.seek(0)
    head = file.read(HEAD)
    if not store.originals.holds(sha256):
        file.seek(0)
        store.originals.keep(file, expected=sha256)
    if _fingerprint(file) != before:
        raise ChangedMeanwhile(found.place)
    arrival = Arrival(sha256=sha256, name=found.name, path=found.place, folder=found.folder)
    return arrival, before[0], head


def _fingerprint(file: BufferedReader) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns
