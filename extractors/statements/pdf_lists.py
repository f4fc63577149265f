"""Statements of applicability in a PDF: its ruled tables as one grid over all pages, each cell with its box."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from extractors.grids import Cell, Grid, Row
from extractors.layout import Passage, Sheet
from extractors.pdf_tables import Table
from extractors.statements.catalogue import EDITIONS, titles_of
from extractors.statements.filled_lists import FilledLists, read_filled_lists
from extractors.statements.numbers import split_id
from extractors.statements.places import Place

_FEWEST_ON_A_PAGE = 2
"""A page with fewer numbers of controls at the start of a line carries no table of them."""
_FRONT_PAGES = 3

ReadTables = Callable[[Iterable[int]], tuple[Table, ...]]


@dataclass
class _Places:
    """The words of every cell that was made, by its name."""

    known: dict[str, Passage] = field(default_factory=dict)

    def cell(self, name: str, words: Passage | None) -> Cell:
        """A cell with *words*; an empty one when there are none."""
        if words is None:
            return Cell(name)
        self.known[name] = words
        return Cell(name, words.text)

    def locate(self, cell: Cell, page: int) -> Place:
        """The page, box and words of *cell*."""
        words = self.known[cell.place]
        return Place(words.page, None, words.place, words.text)


def pages_with_controls(sheets: Iterable[Sheet]) -> tuple[int, ...]:
    """The pages on which lines start with numbers of controls."""
    known = {id for edition in EDITIONS for id in titles_of(edition)}
    return tuple(
        sheet.page.number
        for sheet in sheets
        if len({_starts_with(line, known) for line in sheet.lines} - {""}) >= _FEWEST_ON_A_PAGE
    )


def read_pdf_lists(sheets: Sequence[Sheet], tables: Iterable[Table]) -> FilledLists:
    """What the ruled *tables* of a document say, and its front by the lines of its first pages."""
    places = _Places()
    grids = [(1, grid) for grid in _join(tables, places)]
    fronts = [(sheet.page.number, _as_grid(sheet, places)) for sheet in sheets[:_FRONT_PAGES]]
    return read_filled_lists(grids, places.locate, fronts)


def _starts_with(line: Passage, known: set[str]) -> str:
    parts = split_id(line.text)
    return parts[0] if parts and parts[0] in known else ""


def _join(tables: Iterable[Table], places: _Places) -> list[Grid]:
    """Tables of as many columns as one: a table goes on on the next page, with or without its headings."""
    rows: dict[int, list[Row]] = defaultdict(list)
    for number, table in enumerate(tables):
        width = max(len(row) for row in table.rows)
        for index, cells in enumerate(table.rows):
            made = []
            for column in range(width):
                words = cells[column].words if column < len(cells) else ()
                name = f"{table.page}.{number}!{column}.{index}"
                made.append(places.cell(name, Passage(words, table.page) if words else None))
            rows[width].append(Row(len(rows[width]) + 1, tuple(made)))
    return [Grid("", tuple(found)) for found in rows.values()]


def _as_grid(sheet: Sheet, places: _Places) -> Grid:
    """The lines of a page as rows, what stands beside each other in one row."""
    rows: list[Row] = []
    taken: set[int] = set()
    for index in range(len(sheet.lines)):
        row: list[Cell] = []
        following: int | None = index
        while following is not None and following not in taken:
            taken.add(following)
            name = f"{sheet.page.number}!{following}"
            row.append(places.cell(name, sheet.lines[following]))
            following = sheet.right_of(following)
        if row:
            rows.append(Row(len(rows) + 1, tuple(row)))
    width = max((len(row.cells) for row in rows), default=0)
    return Grid("", tuple(_widen(row, width) for row in rows))


def _widen(row: Row, width: int) -> Row:
    return Row(row.number, (*row.cells, *[Cell("")] * (width - len(row.cells))))
