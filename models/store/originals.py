"""The files as they were handed in, each under its own hash, read-only, never changed."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from models.store.errors import ChangedMeanwhile, OriginalDamaged, SourceUnreadable, StoreError

CHUNK = 1 << 20
READ_ONLY = 0o444


class Source(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most *size*; nothing at the end."""
        ...


@dataclass(frozen=True, slots=True)
class Original:
    """A file that is kept: where, its SHA-256, its size in bytes and how it begins."""

    path: Path
    sha256: str
    size: int
    head: bytes


class Originals:
    """A folder of originals: `ab/ab12…` holds the file whose SHA-256 begins with ab12."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / ".incoming"

    def locate(self, sha256: str) -> Path:
        """Where the original with this hash is, or would be."""
        return self._folder / sha256[:2] / sha256

    def holds(self, sha256: str) -> bool:
        """Whether an original with this hash is kept; does not read it."""
        return self.locate(sha256).is_file()

    def keep(self, source: Source, expected: str | None = None) -> Original:
        """Copy everything that *source* gives, and only then give it its name.

        The copy is on disk for good (fsync) before it is renamed, so a crash leaves no half original.
        Keeps nothing and raises ChangedMeanwhile when the bytes are not those *expected* by their hash,
        SourceUnreadable when they cannot be read, StoreError when they cannot be written.
        """
        try:
            return self._keep(source, expected)
        except OSError as fault:
            raise StoreError(
                f"Het bewaren van een bestand in {self._folder} lukt niet: {fault.strerror}. "
                "Maak ruimte op de schijf of geef uzelf schrijfrechten, en start opnieuw."
            ) from fault

    def _keep(self, source: Source, expected: str | None) -> Original:
        self._incoming.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._incoming, delete=False) as copy:
            temporary = Path(copy.name)
            try:
                sha256, size, head = _copy(source, copy.file)
                if expected not in (None, sha256):
                    raise ChangedMeanwhile(f"expected {expected}, got {sha256}")
                os.fchmod(copy.fileno(), READ_ONLY)
                os.fsync(copy.fileno())
                self._settle(temporary, sha256)
            finally:
                temporary.unlink(missing_ok=True)
        return Original(self.locate(sha256), sha256, size, head)

    def verify(self, sha256: str) -> Path:
        """The path of an original that still holds its bytes; raises OriginalDamaged otherwise."""
        path = self.locate(sha256)
        try:
            found = hash_file(path)
        except OSError as fault:
            raise OriginalDamaged(
                _explain(path, f"het is niet te lezen ({fault.strerror})")
            ) from fault
        if found != sha256:
            raise OriginalDamaged(_explain(path, "de inhoud is na het bewaren veranderd"))
        return path

    def sweep(self) -> int:
        """Remove what an interrupted copy left behind (the inbox still has it whole); how many files."""
        leftovers = list(self._incoming.iterdir()) if self._incoming.is_dir() else []
        for leftover in leftovers:
            leftover.unlink()
        return len(leftovers)

    def _settle(self, temporary: Path, sha256: str) -> None:
        place = self.locate(sha256)
        if place.exists():
            self.verify(sha256)
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        temporary.rename(place)
        for folder in (place.parent, self._folder):
            _fsync_folder(folder)


def hash_file(path: Path) -> str:
    """The SHA-256 of the bytes of a file, in lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copy(source: Source, target: IO[bytes]) -> tuple[str, int, bytes]:
    digest, size, head = hashlib.sha256(), 0, b""
    for chunk in _chunks(source):
        head = head or chunk[:1024]
        digest.update(chunk)
        size += len(chunk)
        target.write(chunk)
    target.flush()
    return digest.hexdigest(), size, head


def _chunks(source: Source) -> Iterator[bytes]:
    try:
        while chunk := source.read(CHUNK):
            yield chunk
    except OSError as fault:
        raise SourceUnreadable(str(fault)) from fault


def _fsync_folder(folder: Path) -> None:
    with _descriptor(folder) as descriptor:
        os.fsync(descriptor)


@contextmanager
def _descriptor(folder: Path) -> Iterator[int]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _explain(path: Path, why: str) -> str:
    return (
        f"Het bewaarde origineel {path} is beschadigd: {why}. "
        "Zet het terug uit een back-up en laat uitzoeken hoe dit kon."
    )
