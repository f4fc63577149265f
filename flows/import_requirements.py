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
from models.contracts import Requirement
from models.files import load_norms, parse_contract
from models.files.amendments import Amendment, Change, amend, compare
from models.requirement_lists import ReadList


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
    listed = read_list(path, load_norms(), layout)
    return Import(listed, file, compare(file.requirements, listed.requirements))


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
