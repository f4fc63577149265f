"""A list of requirements taken over into a contract: read, compared, shown, and only then written."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from extractors.requirement_lists.reading import read_list
from flows.contract_files import (
    ContractFile,
    check_amended,
    find_contract_file,
    open_contract_file,
    rewrite,
)
from models.contracts import Requirement, RequirementList
from models.files import load_norms, parse_contract
from models.files.amendments import Amendment, Change, amend, compare
from models.requirement_lists import ReadList, ReadTable


class Import(NamedTuple):
    """What importing a list comes to, before anything is written."""

    listed: ReadList
    file: ContractFile
    amendments: tuple[Amendment, ...]

    @property
    def counts(self) -> Counter[Change]:
        """How many requirements are new, changed, the same, and only in the contract."""
        return Counter(one.change for one in self.amendments)

    def of(self, change: Change) -> tuple[Amendment, ...]:
        """The requirements that *change* holds for."""
        return tuple(one for one in self.amendments if one.change is change)


def prepare_import(
    path: Path, contract: str, workspace: Path, layout: Path | None = None
) -> Import:
    """The list at *path* beside the requirements of *contract*; raises what a bad contract raises."""
    file = open_contract_file(find_contract_file(contract, workspace))
    listed = _name_apart(read_list(path, load_norms(), layout), file.lists)
    return Import(listed, file, compare(file.requirements, listed.requirements))


def _name_apart(listed: ReadList, known: Iterable[RequirementList]) -> ReadList:
    """*listed*, with the name of its file behind a list of which the contract has one from another file."""
    others = {one.name for one in known if one.file != listed.file}
    tables = tuple(
        _rename(table, f"{table.origin.name} ({listed.file})")
        if table.origin.name in others
        else table
        for table in listed.tables
    )
    return listed.model_copy(update={"tables": tables})


def _rename(table: ReadTable, name: str) -> ReadTable:
    requirements = tuple(
        one.model_copy(update={"requirement": one.requirement.model_copy(update={"list": name})})
        for one in table.requirements
    )
    origin = table.origin.model_copy(update={"name": name})
    return table.model_copy(update={"origin": origin, "requirements": requirements})


def write_import(prepared: Import) -> Path:
    """Write what is new and changed into the contract; the path of the version before it comes back.

    Raises ContractError, and writes nothing, when the contract would have faults then.
    """
    lists = [table.origin for table in prepared.listed.tables]
    text = amend(prepared.file.text, prepared.amendments, lists)
    contract = parse_contract(text, prepared.file.path.name)
    check_amended(contract, tuple(_written(prepared.amendments)))
    return rewrite(prepared.file, text)


def _written(amendments: Iterable[Amendment]) -> Iterable[Requirement]:
    return (one.requirement for one in amendments if one.change in (Change.NEW, Change.CHANGED))
