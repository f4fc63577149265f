"""A workspace: the folder with the inbox, the contracts, the reports and our own administration."""

import fcntl
import os
import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pydantic import Field, ValidationError

from models.values import Language, Value

SETTINGS_FILE = "aantoonbaar.toml"
AIDS = {"contract_template.yaml": "voorbeeld.txt", "contract.schema.json": "contract.schema.json"}
"""What helps people to write a contract, and what it is called among the contracts, of which it is none."""
SQLITE_IN_THE_WORKSPACE = re.compile(r"^(sqlite(?:\+\w+)?:///)(?!/)(.+)$")

LEAST_MEMORY = 512
"""Megabytes; with this a certificate of one page, or a scan of it, can still be read."""

_kept: set[Path] = set()
"""The workspaces that this process keeps to itself."""

FIRST_SETTINGS = """\
# De instellingen van deze werkmap. Wat achter een hekje staat, is uitleg.

# De taal van de rapporten: "nl" of "en".
language = "nl"

# Hoeveel bestanden tegelijk worden gelezen.
workers = 2

# Waar de administratie staat. Zo staat zij in deze werkmap.
database = "sqlite:///aantoonbaar.db"

[limits]
# Een groter bestand wordt wel bewaard, maar niet gelezen (in megabytes).
megabytes = 200

# Zo lang mag het lezen van één bestand duren (in seconden).
seconds = 1800

# Zo veel geheugen mag het lezen van één bestand kosten (in megabytes).
memory = 4096
# Na een ruimere grens leest u wat geweigerd is opnieuw met: aantoonbaar run --retry
"""


class WorkspaceError(Exception):
    """A workspace cannot be used; the message says why and what to do, in Dutch."""


class Limits(Value):
    """What is too much to read: the size of a file, and the time and memory that reading it takes."""

    megabytes: int = Field(default=200, ge=1)
    seconds: int = Field(default=1800, ge=1)
    memory: int = Field(default=4096, ge=LEAST_MEMORY)
    """In megabytes."""


class Settings(Value):
    """What `aantoonbaar.toml` says."""

    language: Language = "nl"
    workers: int = Field(default=2, ge=1, le=64)
    database: str = "sqlite:///aantoonbaar.db"
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True)
class Workspace:
    """The places in a workspace, and its settings."""

    folder: Path
    settings: Settings

    @property
    def inbox(self) -> Path:
        """Where people put what suppliers hand in; we only look."""
        return self.folder / "inbox"

    @property
    def contracts(self) -> Path:
        """Where the contracts are, a YAML file each."""
        return self.folder / "contracts"

    @property
    def reports(self) -> Path:
        """Where the gap reports come, a folder per contract."""
        return self.folder / "reports"

    @property
    def originals(self) -> Path:
        """Where everything that was handed in is kept as it came."""
        return self.folder / "originals"

    @property
    def engine_room(self) -> Path:
        """Where we keep what people need not look at."""
        return self.folder / ".aantoonbaar"

    @property
    def database(self) -> str:
        """The address of the database; a relative SQLite file lies in the workspace."""
        address = self.settings.database
        found = SQLITE_IN_THE_WORKSPACE.match(address)
        return f"{found[1]}{self.folder / found[2]}" if found else address


def create_workspace(folder: Path) -> Workspace:
    """An empty workspace in *folder*; raises WorkspaceError when there is something else in it."""
    if is_workspace(folder):
        raise WorkspaceError(f"{folder} is al een werkmap. Er is niets veranderd.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise WorkspaceError(
                f"De map {folder} is niet leeg. Kies een lege map of een naam die nog niet bestaat."
            )
        for name in ("inbox", "contracts", "reports"):
            (folder / name).mkdir()
        (folder / SETTINGS_FILE).write_text(FIRST_SETTINGS, "utf-8")
        for name, place in AIDS.items():
            content = (files("models") / "data" / name).read_bytes()
            (folder / "contracts" / place).write_bytes(content)
    except OSError as fault:
        raise WorkspaceError(
            f"De werkmap {folder} is niet te maken: {fault.strerror}. "
            "Kies een map waarin u mag schrijven."
        ) from fault
    return open_workspace(folder)


def is_workspace(folder: Path) -> bool:
    """Whether *folder* has settings of ours."""
    return (folder / SETTINGS_FILE).is_file()


def open_workspace(folder: Path) -> Workspace:
    """The workspace in *folder*; raises WorkspaceError, with everything that is wrong, when it is none."""
    folder = folder.resolve()
    if not is_workspace(folder):
        raise WorkspaceError(
            f"{folder} is geen werkmap: {SETTINGS_FILE} ontbreekt. "
            "Maak er een met: aantoonbaar init MAP. Of wijs hem aan met --workspace MAP."
        )
    workspace = Workspace(folder, _read_settings(folder / SETTINGS_FILE))
    absent = [place.name for place in (workspace.inbox, workspace.contracts) if not place.is_dir()]
    if absent:
        raise WorkspaceError(
            f"In de werkmap {folder} ontbreekt: {', '.join(absent)}. Maak die map of mappen weer aan."
        )
    return workspace


@contextmanager
def lock(workspace: Workspace) -> Iterator[None]:
    """Keep the workspace to ourselves; raises WorkspaceError when another process has it.

    Who has it already in this process keeps it. The system gives it back when we stop, however we stop.
    """
    if workspace.folder in _kept:
        yield
        return
    workspace.engine_room.mkdir(exist_ok=True)
    descriptor = os.open(workspace.engine_room / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _take(descriptor, workspace)
        _kept.add(workspace.folder)
        yield
    finally:
        _kept.discard(workspace.folder)
        os.close(descriptor)


def _take(descriptor: int, workspace: Workspace) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as fault:
        other = os.pread(descriptor, 20, 0).decode() or "onbekend"
        raise WorkspaceError(
            f"Er is al iets bezig in de werkmap {workspace.folder} (proces {other}). "
            "Wacht tot dat klaar is en probeer het opnieuw."
        ) from fault
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, str(os.getpid()).encode(), 0)


def _read_settings(path: Path) -> Settings:
    try:
        with path.open("rb") as file:
            return Settings.model_validate(tomllib.load(file))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise WorkspaceError(f"{path} is niet te lezen: {fault}. Herstel die regel.") from fault
    except ValidationError as fault:
        faults = "\n".join(_explain(error["loc"]) for error in fault.errors())
        raise WorkspaceError(f"In {path} klopt dit niet:\n{faults}") from fault


def _explain(location: tuple[int | str, ...]) -> str:
    place = ".".join(str(part) for part in location)
    allowed = {
        "language": 'kies "nl" of "en"',
        "workers": "geef een heel getal van 1 tot en met 64",
        "database": "geef een adres tussen aanhalingstekens, zoals sqlite:///aantoonbaar.db",
        "limits": "maak hier een onderdeel [limits] van",
        "limits.megabytes": "geef een heel getal vanaf 1",
        "limits.seconds": "geef een heel getal vanaf 1",
        "limits.memory": f"geef een heel getal vanaf {LEAST_MEMORY}",
    }
    return f"  - {place}: {allowed.get(place, 'deze instelling bestaat niet; haal de regel weg')}"
