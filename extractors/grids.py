"""A table as a grid of cells, whatever file it came from; every cell knows its address."""

import re
from dataclasses import dataclass, field

NO_BREAK_SPACE = "\u00a0"
_ERRORS = re.compile(
    r"#(REF!|VERW!|N/A|N/B|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!)"
)
"""What Excel shows for a formula that failed, in English and Dutch."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a reader of the file sees in a cell."""

    place: str
    """Where it is, as people write it: `Eisen!B7`."""
    text: str = ""
    number: float | None = None
    """The value, when the cell holds a number."""
    decimals: int | None = None
    """How many decimals the cell shows; None when it shows as many as there are."""
    is_date: bool = False
    fault: str | None = None
    """A key of `list_faults.yaml` when the cell holds nothing that can be read."""
    spans_from: str | None = None
    """The address of the cell that this one is merged with, when it is not the first of them."""
    spans_row: bool = False
    """True when the cell is merged over the width of the table: a heading."""
    remark: str = ""
    """A comment that hangs on the cell."""

    @property
    def clean(self) -> str:
        """The text without white space around it."""
        return self.text.replace(NO_BREAK_SPACE, " ").strip()

    @property
    def problem(self) -> str | None:
        """The fault of the cell, also where an error of Excel was copied as text."""
        return self.fault or ("error_value" if _ERRORS.fullmatch(self.clean) else None)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; *number* is how the file counts it."""

    number: int
    cells: tuple[Cell, ...]
    is_hidden: bool = False

    @property
    def filled(self) -> tuple[Cell, ...]:
        """The cells with something in them, merged cells once."""
        return tuple(
            cell for cell in self.cells if (cell.clean or cell.fault) and not cell.spans_from
        )


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet, or a table in a document."""

    name: str
    rows: tuple[Row, ...]
    hidden_columns: frozenset[int] = field(default_factory=frozenset)
    is_hidden: bool = False
    heading: str = ""
    """The heading that the table stands under, in a document."""
