"""Reads files in child processes with limits, so that no file can take the run down with it.

One process reads one file at a time: pdfium is not safe to share, and a file may crash it,
eat the memory or never end. Such a file gets a Refusal; its process is replaced.
"""

import multiprocessing
import resource
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from extractors.errors import Crashed, TimedOut
from models.evidence import Evidence, Refusal, parse_reading
from models.files import load_reference

DEFAULT_SECONDS = 1800.0
"""A scan of 500 pages takes about that long on one slow core."""
DEFAULT_MEMORY = 4 << 30
_FILES_PER_PROCESS = 60
"""After so many files a process is replaced, so that what libraries leak does not add up."""


class ReadingPool:
    """Some child processes that read files; use it as a context manager, from any thread."""

    def __init__(
        self, workers: int = 1, *, seconds: float = DEFAULT_SECONDS, memory: int = DEFAULT_MEMORY
    ) -> None:
        self._idle: SimpleQueue[_Reader] = SimpleQueue()
        self._readers = [_Reader(seconds, memory) for _ in range(max(1, workers))]
        for reader in self._readers:
            self._idle.put(reader)

    def __enter__(self) -> Self:
        """Start reading; raises CatalogueError when our own data are broken, before any file is blamed."""
        load_reference()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for reader in self._readers:
            reader.stop()

    def read(self, path: Path, name: str, sha256: str | None = None) -> Evidence | Refusal:
        """What the file at *path* says, under *name*; waits for a free process, and never raises for a bad file.

        *sha256* names the file in the Refusal when its process dies; without it zeros stand there.
        """
        reader = self._idle.get()
        try:
            return reader.read(path, name, sha256 or "0" * 64)
        finally:
            self._idle.put(reader)


class _Reader:
    """One child process, started when it is first needed and replaced when it dies."""

    def __init__(self, seconds: float, memory: int) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._done = 0

    def read(self, path: Path, name: str, sha256: str) -> Evidence | Refusal:
        line = self._open_line()
        try:
            line.send((str(path), name))
            if not line.poll(self._seconds):
                self.stop()
                return _refused(TimedOut(name, f"{self._seconds:.0f} seconden"), sha256)
            answer = line.recv_bytes()
        except (EOFError, OSError):
            code = self._exit_code()
            self.stop()
            return _refused(Crashed(name, f"proces gestopt, code {code}"), sha256)
        self._done += 1
        if self._done >= _FILES_PER_PROCESS:
            self.stop()
        return parse_reading(answer)

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._line = None
        self._done = 0

    def _open_line(self) -> Connection:
        if self._process is None or self._line is None or not self._process.is_alive():
            self.stop()
            spawn = multiprocessing.get_context("spawn")
            self._line, theirs = spawn.Pipe()
            self._process = spawn.Process(target=_serve, args=(theirs, self._memory), daemon=True)
            self._process.start()
            theirs.close()
        return self._line

    def _exit_code(self) -> int | None:
        if self._process is None:
            return None
        self._process.join(timeout=5)
        return self._process.exitcode


def _refused(error: Crashed | TimedOut, sha256: str) -> Refusal:
    from extractors.reading import refusal  # the parent does not need OCR and spaCy before this

    return refusal(error, sha256)


def _serve(line: Connection, memory: int) -> None:
    """Answer until the other side hangs up; runs in the child."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from extractors.reading import read_evidence

    with suppress(EOFError, KeyboardInterrupt):
        while True:
            path, name = line.recv()
            line.send_bytes(read_evidence(Path(path), name).model_dump_json().encode())
