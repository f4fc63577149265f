"""Contract files found by the number of the contract, and rewritten so that nothing of them is lost."""

import os
from pathlib import Path
from typing import NamedTuple

from flows.faults import BadUse
from models.contracts import Contract, Requirement, RequirementList
from models.files import load_contract
from models.files.nodes import parse_yaml

SUFFIXES = (".yaml", ".yml")
PREVIOUS = ".vorige"
"""What the version before a change is called, behind the name of the file."""


class ContractFile(NamedTuple):
    """A file with a contract, its text, and the requirements that it has so far."""

    path: Path
    id: str
    text: str
    requirements: tuple[Requirement, ...]
    lists: tuple[RequirementList, ...] = ()


def find_contract_file(contract: str, workspace: Path) -> Path:
    """The file of the contract with the number *contract*, or *contract* itself when it names a file.

    Raises BadUse, with the numbers that there are, when there is none.
    """
    named = Path(contract)
    if named.suffix in SUFFIXES:
        if not named.is_file():
            raise BadUse(f"{contract} is er niet. Controleer de naam van het bestand.")
        return named
    from flows.workspace import open_workspace

    folder = open_workspace(workspace).contracts
    files = {_read_id(path): path for path in _list_files(folder)}
    if contract not in files:
        known = ", ".join(sorted(id for id in files if id)) or "nog geen"
        raise BadUse(
            f"Er is geen contract met het nummer {contract} in {folder} (wel: {known}). "
            "Controleer het nummer, of maak eerst een bestand met de gegevens van het contract."
        )
    return files[contract]


def _list_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)


def _read_id(path: Path) -> str:
    try:
        content = parse_yaml(path.read_text(encoding="utf-8-sig"), path.name).content
    except (OSError, UnicodeDecodeError):
        return ""
    return str((content or {}).get("id", ""))


def open_contract_file(path: Path) -> ContractFile:
    """The contract file at *path*; one without requirements yet is fine.

    Raises ContractError when it has faults.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = ""  # load_contract says what is wrong
    content = parse_yaml(text, path.name).content
    if content is not None and not content.get("requirements"):
        return ContractFile(path, str(content.get("id", "")), text, ())
    contract = load_contract(path)
    return ContractFile(path, contract.id, text, contract.requirements, contract.lists)


def rewrite(file: ContractFile, text: str) -> Path:
    """Put *text* in the place of the contract file; the version before it stays beside it, at the path given back."""
    previous = file.path.with_name(file.path.name + PREVIOUS)
    previous.write_text(file.text, encoding="utf-8")
    fresh = file.path.with_name(f".{file.path.name}.nieuw")
    with fresh.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(file.path)
    return previous


def check_amended(contract: Contract, expected: tuple[Requirement, ...]) -> None:
    """Raise ValueError when *contract* does not hold just the requirements that were to be written."""
    held = {one.id: one for one in contract.requirements}
    lost = [one.id for one in expected if held.get(one.id) != one]
    if lost:
        raise ValueError(f"these requirements did not survive being written: {', '.join(lost)}")
