"""Contracts of the user: one YAML file each, and one message with all that is wrong with them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from models.contracts import Contract
from models.files.catalogue import load_reference
from models.files.complaints import explain
from models.files.contradictions import find_contradictions
from models.files.nodes import Fault, parse_yaml


class ContractError(Exception):
    """Contracts have faults; *faults* holds all of them, of all files, each with what to do."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(_list_by_file(self.faults))


def _list_by_file(faults: Iterable[Fault]) -> Iterator[str]:
    by_file: dict[str, list[Fault]] = {}
    for fault in faults:
        by_file.setdefault(fault.file, []).append(fault)
    for file, own in by_file.items():
        count = "1 fout" if len(own) == 1 else f"{len(own)} fouten"
        yield f"{file}: {count}"
        yield from (f"  - {fault.place}: {fault.problem} {fault.remedy}".rstrip() for fault in own)


class _Read(NamedTuple):
    """A contract, when the file holds a sound one, and what is wrong with it otherwise."""

    contract: Contract | None
    faults: tuple[Fault, ...]


def load_contract(path: Path) -> Contract:
    """The contract in the file *path*; raises ContractError with everything that is wrong with it."""
    contract, faults = _read(path)
    if contract is None or faults:
        raise ContractError(faults)
    return contract


def parse_contract(text: str, file: str) -> Contract:
    """The contract in the YAML *text*; raises ContractError, about *file*, with everything that is wrong."""
    contract, faults = _read_text(text, file)
    if contract is None or faults:
        raise ContractError(faults)
    return contract


def load_contracts(folder: Path) -> tuple[Contract, ...]:
    """The contracts in *folder*, by id; raises one ContractError for all faults of all files.

    A folder without contracts gives none. Files are `*.yaml` and `*.yml`.
    """
    paths = sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))
    readings = [(path, _read(path)) for path in paths]
    faults = [fault for _, read in readings for fault in read.faults]
    found = [(path, read.contract) for path, read in readings if read.contract]
    faults.extend(_find_shared_ids(found))
    if faults:
        raise ContractError(tuple(faults))
    return tuple(sorted((contract for _, contract in found), key=lambda c: c.id))


def _find_shared_ids(found: Iterable[tuple[Path, Contract]]) -> Iterator[Fault]:
    by_id: dict[str, list[Path]] = {}
    for path, contract in found:
        by_id.setdefault(contract.id.casefold(), []).append(path)
    for id, paths in by_id.items():
        for path in paths[1:]:
            problem = f"het nummer '{id}' staat ook in {paths[0].name}."
            yield Fault(path.name, "id", problem, "Geef elk contract een eigen nummer.")


def _read(path: Path) -> _Read:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        return _Read(None, (_explain_unreadable(path, fault),))
    return _read_text(text, path.name)


def _read_text(text: str, file: str) -> _Read:
    parsed = parse_yaml(text, file)
    if parsed.content is None:
        return _Read(None, parsed.faults)
    further = tuple(find_contradictions(parsed, load_reference()))
    try:
        contract = Contract.model_validate(parsed.content)
    except ValidationError as fault:
        return _Read(None, _in_order((*parsed.faults, *explain(fault, parsed), *further)))
    return _Read(contract, _in_order((*parsed.faults, *further)))


def _in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: (fault.line, fault.place)))


def _explain_unreadable(path: Path, fault: Exception) -> Fault:
    if isinstance(fault, UnicodeDecodeError):
        problem = "het bestand is geen gewone tekst (UTF-8)."
        return Fault(path.name, "bestand", problem, "Bewaar het opnieuw als UTF-8.")
    if isinstance(fault, FileNotFoundError):
        return Fault(path.name, "bestand", "het bestand bestaat niet.", "Controleer de naam.")
    return Fault(
        path.name, "bestand", "het bestand is niet te openen.", "Controleer of u het mag lezen."
    )
