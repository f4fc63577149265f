"""Contracts of the user: one YAML file each, and one message with all that is wrong with them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from models.contracts import Contract, Profile, Requirement
from models.files.catalogue import load_reference
from models.files.complaints import explain
from models.files.nodes import Fault, Parsed, parse_yaml
from models.reference import Reference


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
    parsed = parse_yaml(text, path.name)
    if parsed.content is None:
        return _Read(None, parsed.faults)
    try:
        contract = Contract.model_validate(parsed.content)
    except ValidationError as fault:
        return _Read(None, _in_order((*parsed.faults, *explain(fault, parsed))))
    faults = (*parsed.faults, *_check_contract(contract, parsed, load_reference()))
    return _Read(contract, _in_order(faults))


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


def _check_contract(contract: Contract, parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    """What no single field can tell: ids that stand twice, words that the reference does not know."""
    yield from _check_period(contract, parsed)
    yield from _check_ids(contract, parsed)
    yield from _check_parameters(contract, parsed, reference)
    yield from _check_role(contract, parsed, reference)
    yield from _check_profile(contract, parsed)
    for index, requirement in enumerate(contract.requirements):
        yield from _check_types(index, requirement, parsed, reference)


def _check_period(contract: Contract, parsed: Parsed) -> Iterator[Fault]:
    if contract.end and contract.end < contract.start:
        problem = f"het einde ({contract.end}) ligt vóór het begin ({contract.start})."
        yield parsed.fault(("end",), problem, "Draai de datums om of verbeter ze.")


def _check_ids(contract: Contract, parsed: Parsed) -> Iterator[Fault]:
    counts = Counter(requirement.id for requirement in contract.requirements)
    seen: set[str] = set()
    for index, requirement in enumerate(contract.requirements):
        if counts[requirement.id] > 1 and requirement.id in seen:
            problem = f"het nummer '{requirement.id}' komt vaker voor."
            place = ("requirements", index, "id")
            yield parsed.fault(place, problem, "Geef elke eis een eigen nummer.")
        seen.add(requirement.id)


def _check_parameters(contract: Contract, parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    for id, value in contract.parameters.items():
        place = ("parameters", id)
        if id not in reference.parameters:
            yield parsed.unknown(
                place, f"de parameter '{id}' bestaat niet.", id, reference.parameters
            )
        elif isinstance(value, str):
            yield parsed.fault(place, f"'{value}' is geen getal.", "Vul een getal in.")


def _check_role(contract: Contract, parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    roles = reference.lexicon.pii_roles
    if contract.pii_role and contract.pii_role not in roles:
        problem = f"de rol '{contract.pii_role}' bestaat niet."
        yield parsed.unknown(("pii_role",), problem, contract.pii_role, roles)


def _check_profile(contract: Contract, parsed: Parsed) -> Iterator[Fault]:
    accepts = any(requirement.accepted_proof for requirement in contract.requirements)
    if contract.profile is Profile.CERTIFICATE_ACCEPTED and not accepts:
        problem = "geen enkele eis noemt bewijs dat het contract aanneemt."
        remedy = "Vul bij ten minste één eis accepted_proof in, of kies strict_bio2."
        yield parsed.fault(("profile",), problem, remedy)


def _check_types(
    index: int, requirement: Requirement, parsed: Parsed, reference: Reference
) -> Iterator[Fault]:
    known = reference.document_types
    for name in ("asks_for", "accepted_proof"):
        for number, type_id in enumerate(getattr(requirement, name)):
            if type_id not in known:
                place = ("requirements", index, name, number)
                problem = f"de soort document '{type_id}' bestaat niet."
                yield parsed.unknown(place, problem, type_id, known)
