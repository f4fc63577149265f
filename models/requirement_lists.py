"""What an importer makes of a list of requirements: every row as a requirement, or the fault in it."""

from models.contracts import Requirement, RequirementList
from models.norms import NormStatus
from models.values import Value


class ListFault(Value):
    """Why a list cannot be taken over: where, what is wrong, and what to do, in Dutch."""

    place: str
    """Sheet and cell (`Eisen!B7`), a page, or nothing where no cell can be named."""
    row: int | None = None
    column: str | None = None
    problem: str
    remedy: str


class ListRemark(Value):
    """Something that a person should look at, though the list can be taken over."""

    place: str
    text: str


class Column(Value):
    """A column of a table, and the field that it fills; None when it is kept as it is."""

    place: str
    header: str
    field: str | None = None


class ListedRequirement(Value):
    """A requirement and the place that it was read from."""

    place: str
    requirement: Requirement


class ReadTable(Value):
    """A table with requirements."""

    origin: RequirementList
    columns: tuple[Column, ...]
    requirements: tuple[ListedRequirement, ...]

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings of columns that no field was found for."""
        return tuple(column.header for column in self.columns if column.field is None)


class NormText(Value):
    """A norm in an official publication: its number, what became of it, and its text."""

    place: str
    id: str
    status: NormStatus = NormStatus.ACTIVE
    see: str | None = None
    text: str


class ReadList(Value):
    """Everything that a file with requirements holds."""

    file: str
    sha256: str
    form: str
    """What it was read as: spreadsheet, delimited, word, norm_texts or theme."""
    tables: tuple[ReadTable, ...] = ()
    passed_over: tuple[ListRemark, ...] = ()
    """Sheets, tables and rows without requirements, and why."""
    remarks: tuple[ListRemark, ...] = ()
    faults: tuple[ListFault, ...] = ()
    catalogue: str | None = None
    """The key of the catalogue that the file is the publication of."""
    norm_texts: tuple[NormText, ...] = ()
    """Everything in such a publication, what lapsed or moved too."""

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """All requirements, in the order of the file."""
        return tuple(one.requirement for table in self.tables for one in table.requirements)
