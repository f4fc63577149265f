"""Where the words of a cell stand, whatever file the grid came from."""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.grids import Cell
from models.evidence import Fact, Method
from models.statements import Box, Stated


@dataclass(frozen=True)
class Place:
    """A sheet and a cell, or a page and a box, with the words there."""

    page: int
    cell: str | None
    bbox: Box | None
    quote: str

    def stated(self, value: str) -> Stated:
        """*value* as stated here."""
        return Stated(value=value, page=self.page, cell=self.cell, bbox=self.bbox, quote=self.quote)


Locate = Callable[[Cell, int], Place]
"""Where a cell of the table on a page, or sheet, stands."""


def locate_on_sheet(cell: Cell, page: int) -> Place:
    """The address of a cell of a workbook, on the sheet with number *page*; an empty cell shows its fault."""
    place = cell.spans_from or cell.place
    return Place(
        page, place.rpartition("!")[2], None, cell.clean or str(cell.problem or cell.place)
    )


def as_fact(stated: Stated, method: Method, confidence: float) -> Fact:
    """What is *stated* as a fact of the evidence."""
    return Fact(
        value=stated.value,
        page=stated.page,
        bbox=stated.bbox,
        cell=stated.cell,
        quote=stated.quote,
        method=method,
        confidence=confidence,
    )
