"""What `doctor` looks at: the installation, and the workspace when there is one.

Each check gives findings and never raises: what it cannot find out is a finding too.
"""

import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from flows.workspace import Workspace, WorkspaceError, is_workspace, open_workspace

OLDEST_PYTHON = (3, 11)
PREFERRED_LANGUAGE = "nld"
LITTLE_SPACE, TOO_LITTLE_SPACE = 2_000_000_000, 200_000_000


class Health(StrEnum):
    """How serious a finding is."""

    OK = "ok"
    ADVICE = "advice"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw, and what to do about it."""

    subject: str
    health: Health
    seen: str
    remedy: str = ""


def examine(folder: Path) -> Iterator[Finding]:
    """Every check in turn, on the installation and on the workspace in *folder*."""
    for check in (
        _check_python,
        _check_libraries,
        _check_reference,
        _check_ocr,
        _check_loopback,
        _check_temporary_folder,
    ):
        yield from _guard(check)
    if not is_workspace(folder):
        yield Finding(
            "Werkmap",
            Health.ADVICE,
            f"{folder.resolve()} is geen werkmap, dus die is niet gecontroleerd.",
            "Geef --workspace MAP om een werkmap te controleren.",
        )
        return
    try:
        workspace = open_workspace(folder)
    except WorkspaceError as fault:
        yield Finding("Werkmap", Health.PROBLEM, str(fault))
        return
    for look in (_check_places, _check_space, _check_database, _check_contracts):
        yield from _guard(lambda look=look: look(workspace))  # type: ignore[misc]


def _guard(check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    try:
        yield from check()
    except Exception as fault:
        name = getattr(check, "__name__", "controle").removeprefix("_check_")
        seen = f"de controle zelf mislukte ({type(fault).__name__}: {fault})"
        yield Finding(name, Health.PROBLEM, seen, "Installeer Aantoonbaar opnieuw (make setup).")


def _check_python() -> Iterator[Finding]:
    seen = f"versie {sys.version.split()[0]}"
    if sys.version_info >= OLDEST_PYTHON:
        yield Finding("Python", Health.OK, seen)
    else:
        yield Finding("Python", Health.PROBLEM, seen, "Gebruik Python 3.11 of nieuwer.")


def _check_libraries() -> Iterator[Finding]:
    names = [re.split(r"[^A-Za-z0-9._-]", line)[0] for line in requires("aantoonbaar") or ()]
    found, absent = [], []
    for name in sorted(names):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            absent.append(name)
    if absent:
        yield Finding(
            "Onderdelen",
            Health.PROBLEM,
            f"niet gevonden: {', '.join(absent)}",
            "Installeer Aantoonbaar opnieuw (make setup).",
        )
    else:
        yield Finding("Onderdelen", Health.OK, ", ".join(found))


def _check_reference() -> Iterator[Finding]:
    from models.files import CatalogueError, load_reference

    try:
        reference = load_reference()
    except CatalogueError as fault:
        yield Finding("Regels", Health.PROBLEM, str(fault), "Herstel deze regels in de gegevens.")
        return
    seen = f"versie {reference.rules_version}, {len(reference.rules)} regels"
    yield Finding("Regels", Health.OK, seen)


def _check_ocr() -> Iterator[Finding]:
    from extractors.ocr import available_languages, engine_version

    languages = available_languages()
    seen = f"{engine_version()}, met de talen {', '.join(sorted(languages))}"
    if PREFERRED_LANGUAGE in languages:
        yield Finding("Scans lezen", Health.OK, seen)
    else:
        yield Finding(
            "Scans lezen",
            Health.ADVICE,
            f"{seen}. Nederlands ontbreekt: scans zijn te lezen, met meer fouten.",
            "Vraag de beheerder om het pakket tesseract-ocr-nld.",
        )


def _check_loopback() -> Iterator[Finding]:
    """Prefect starts a server that listens on this machine only."""
    try:
        with socket.create_server(("127.0.0.1", 0)):
            pass
    except OSError as fault:
        yield Finding(
            "Prefect",
            Health.PROBLEM,
            f"kan niet luisteren op deze computer ({fault.strerror})",
            "Zet het netwerk van de computer zelf aan (loopback, 127.0.0.1).",
        )
        return
    yield Finding("Prefect", Health.OK, f"versie {version('prefect')}, start op deze computer zelf")


def _check_temporary_folder() -> Iterator[Finding]:
    place = Path(tempfile.gettempdir())
    yield _judge_writable("Tijdelijke map", place)


def _check_places(workspace: Workspace) -> Iterator[Finding]:
    for place in (workspace.folder, workspace.reports, workspace.originals, workspace.engine_room):
        if place.exists():
            yield _judge_writable(f"Map {place.name}", place)
    readable = os.access(workspace.inbox, os.R_OK | os.X_OK)
    yield Finding(
        "Map inbox",
        Health.OK if readable else Health.PROBLEM,
        "te lezen" if readable else "niet te lezen",
        "" if readable else "Geef uzelf leesrechten op de map inbox.",
    )


def _judge_writable(subject: str, place: Path) -> Finding:
    try:
        with tempfile.NamedTemporaryFile(dir=place):
            return Finding(subject, Health.OK, f"{place} is te beschrijven")
    except OSError as fault:
        seen = f"{place} is niet te beschrijven ({fault.strerror})"
        return Finding(subject, Health.PROBLEM, seen, "Geef uzelf schrijfrechten op deze map.")


def _check_space(workspace: Workspace) -> Iterator[Finding]:
    free = shutil.disk_usage(workspace.folder).free
    health = (
        Health.PROBLEM
        if free < TOO_LITTLE_SPACE
        else Health.ADVICE
        if free < LITTLE_SPACE
        else Health.OK
    )
    remedy = "" if health is Health.OK else "Maak ruimte: alles wat binnenkomt, wordt bewaard."
    yield Finding("Schijfruimte", health, f"{free / 1e9:.1f} GB vrij", remedy)


def _check_database(workspace: Workspace) -> Iterator[Finding]:
    from models.store.database import read_revision
    from models.store.errors import StoreError
    from models.store.store import open_store

    try:
        current, wanted = read_revision(workspace.database)
        if current is None:
            yield Finding(
                "Database", Health.OK, "nog niet gemaakt; dat doet de eerste `aantoonbaar run`"
            )
        elif current != wanted:
            seen = f"stand {current}; deze versie wil {wanted}"
            yield Finding("Database", Health.ADVICE, seen, "`aantoonbaar run` werkt hem zelf bij.")
        else:
            with open_store(workspace.database, workspace.originals) as store:
                breaks = store.find_breaks_in_the_log()
            yield Finding("Database", Health.OK, f"stand {current}")
            yield _judge_log(breaks)
    except StoreError as fault:
        yield Finding("Database", Health.PROBLEM, str(fault))


def _judge_log(breaks: tuple[str, ...]) -> Finding:
    if not breaks:
        return Finding("Logboek", Health.OK, "de keten van regels is heel")
    return Finding(
        "Logboek",
        Health.PROBLEM,
        " ".join(breaks),
        "Zet de database terug uit een back-up en laat uitzoeken wie haar veranderde.",
    )


def _check_contracts(workspace: Workspace) -> Iterator[Finding]:
    from models.files import ContractError, load_contracts

    try:
        contracts = load_contracts(workspace.contracts)
    except ContractError as fault:
        yield Finding("Contracten", Health.PROBLEM, str(fault))
        return
    if contracts:
        names = ", ".join(contract.id for contract in contracts)
        yield Finding("Contracten", Health.OK, names)
    else:
        yield Finding(
            "Contracten", Health.ADVICE, "er is er nog geen", "Zet een contract in `contracts`."
        )
