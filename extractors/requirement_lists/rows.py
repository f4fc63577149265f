"""The rows of a table as requirements, and the fault in each row that is none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.cells import CellReader
from extractors.requirement_lists.columns import WORDED, Assigned, Assignment, assign_columns
from extractors.requirement_lists.complaints import complain, remark
from extractors.requirement_lists.headings import Header, is_same_header
from extractors.requirement_lists.layouts import Layout, normalise
from extractors.requirement_lists.numbers import settle_numbers
from models.norms import Norms
from models.requirement_lists import ListFault, ListRemark

LONGEST_HEADING = 80
_MOST_WORDS_OF_A_BAND = 6
_MOST_CELLS_OF_A_BAND = 2
_EISEN = {"eis", "eisen", "minimumeisen", "knock-outeisen"}
_AMOUNT = re.compile(r"[€\d\s.,%]*\d[\d\s.,%]*")
_CODE = re.compile(r"\S*\d\S*")


@dataclass(slots=True)
class Draft:
    """A requirement in the making: its cells by field, and its place."""

    row: Row
    chapter: str
    values: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    id_cell: Cell | None = None

    @property
    def id_place(self) -> str:
        """The cell with the number, or else the first one of the row."""
        return self.id_cell.place if self.id_cell else self.place

    @property
    def place(self) -> str:
        """The first cell of the row with something in it."""
        return self.row.filled[0].place


@dataclass(slots=True)
class TableRows:
    """What the rows of a table came to."""

    assignment: Assignment
    drafts: list[Draft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    faults: list[ListFault] = field(default_factory=list)
    remarks: list[ListRemark] = field(default_factory=list)
    passed_over: list[ListRemark] = field(default_factory=list)


def read_rows(grid: Grid, header: Header, end: int, layout: Layout, norms: Norms) -> TableRows:
    """The requirements in the rows of *grid* below *header*, up to the row *end* (counted from 0)."""
    above = [row for row in grid.rows[: header.first] if row.filled]
    below = [row for row in grid.rows[header.last + 1 : end] if row.filled]
    hints = below[:1] if below and _explains_headings(below[0]) else []
    body = [row for row in below if not is_same_header(row, header) and row not in hints]
    full = [row for row in body if not _stands_alone(row)]
    telling = full if _is_wide(full, body) else body
    cells = [[row.cells[index] for row in telling] for index in range(len(header.headings))]
    assignment = assign_columns(header, cells, layout, norms)
    result = TableRows(assignment, [], [], [*assignment.faults], [*assignment.remarks])
    result.passed_over.extend(
        remark("passed.header_again", row.filled[0].place)
        for row in below
        if is_same_header(row, header)
    )
    result.passed_over.extend(
        remark("passed.hints", row.filled[0].place, text=_join_cells(row)) for row in hints
    )
    if assignment.of("text"):
        _RowReader(body, assignment, layout, norms, result, above).read()
        _remark_on_hidden(grid, result)
    return result


def _explains_headings(row: Row) -> bool:
    """True for a row below the headings in which everything stands between brackets."""
    return all(re.fullmatch(r"[(\[<].*[)\]>]", cell.clean, re.DOTALL) for cell in row.filled)


def _join_cells(row: Row) -> str:
    return " | ".join(cell.clean for cell in row.filled)


def _stands_alone(row: Row) -> bool:
    """True for a row with one cell only: more often a heading or a note than a requirement."""
    return len(row.filled) == 1


def _is_wide(full: Sequence[Row], body: Sequence[Row]) -> bool:
    """True when at least half of the rows fill more than one column."""
    return len(full) * 2 >= len(body) > 0


class _RowReader:
    def __init__(
        self,
        body: Sequence[Row],
        assignment: Assignment,
        layout: Layout,
        norms: Norms,
        result: TableRows,
        above: Sequence[Row],
    ) -> None:
        self.body, self.result, self.layout, self.above = body, result, layout, above
        self.assignment = assignment
        [self.text] = assignment.of("text")
        self.id = next(iter(assignment.of("id")), None)
        self.cells = CellReader(assignment, layout, norms, result.faults, result.remarks)
        # In a table of one or two columns a row with one cell may well be a requirement.
        self.is_wide = _is_wide([row for row in body if not _stands_alone(row)], body)

    def read(self) -> None:
        chapter = ""
        band = self._read_above()
        for index, row in enumerate(self.body):
            if self._continues(row):
                self.cells.add(self.result.drafts[-1].values, row)
            elif self._is_aside(row):
                continue
            elif self._is_heading(row, self.body[index + 1 :]):
                band |= self._begin_band(row)
                chapter = " ".join(cell.clean for cell in row.filled)
            else:
                self._take(row, chapter)
                self.result.drafts[-1].values = band | self.result.drafts[-1].values
        self._number()

    def _read_above(self) -> dict[str, Any]:
        """What the rows above the table say of all requirements in it."""
        band: dict[str, Any] = {}
        for row in self.above:
            if len(row.filled) <= _MOST_CELLS_OF_A_BAND:
                band |= self._begin_band(row)
        return band

    def _is_aside(self, row: Row) -> bool:
        """True for a total, a line to fill in and a note, which are passed over by name."""
        if self._is_total(row):
            self._pass(row, "passed.total")
        elif self._is_form(row):
            self._pass(row, "passed.form")
        elif self._is_note(row):
            self.result.notes.append(row.filled[0].text.strip())
            self._pass(row, "passed.note")
        else:
            return False
        return True

    def _continues(self, row: Row) -> bool:
        """True when number and text are merged with those of the row above."""
        parts = [self.text] if self.id is None else [self.text, self.id]
        return bool(self.result.drafts) and all(
            row.cells[part.index].spans_from and row.cells[part.index].clean for part in parts
        )

    def _is_note(self, row: Row) -> bool:
        """A remark of the maker: one cell, outside the text, that says so or is long."""
        if not _stands_alone(row):
            return False
        [cell] = row.filled
        words = normalise(cell.clean.partition(":")[0])
        if ":" in cell.clean and words in self.layout.notes:
            return True
        outside = cell.place != row.cells[self.text.index].place
        return self.is_wide and outside and not cell.problem and len(cell.clean) > LONGEST_HEADING

    def _pass(self, row: Row, key: str) -> None:
        self.result.passed_over.append(remark(key, row.filled[0].place, text=_join_cells(row)))

    def _is_form(self, row: Row) -> bool:
        """A line that the supplier fills in: no number, one text, and a colon at its end."""
        alone = (self.id is not None or self.is_wide) and _stands_alone(row)
        return alone and row.filled[0].clean.endswith((":", "…", "..."))

    def _read_band(self, text: str) -> dict[str, Any]:
        """What a heading such as `Fase: Contract` or `Deel B: wensen` says of the requirements below it."""
        name, colon, value = text.partition(":")
        for worded in WORDED if colon and value.strip() else ():
            key = self.layout.read_word(worded, value.strip())
            if key and self.layout.strength(worded, normalise(name)) is not None:
                return {worded: key == "true" if worded == "mandatory" else key}
        words = set(normalise(text).split())
        if (
            len(words) <= _MOST_WORDS_OF_A_BAND
            and words & {"wens", "wensen"}
            and not words & _EISEN
        ):
            return {"mandatory": False}
        return {"mandatory": True} if words & _EISEN and not words & {"wens", "wensen"} else {}

    def _begin_band(self, row: Row) -> dict[str, Any]:
        """What a row above or between the requirements says of all below it, where no column says so."""
        text = " ".join(cell.clean for cell in row.filled)
        told = {
            worded: value
            for worded, value in self._read_band(text).items()
            if not self.assignment.of(worded)
        }
        if told:
            self.result.remarks.append(remark("remark.band", row.filled[0].place, text=text))
        return told

    def _is_total(self, row: Row) -> bool:
        """A row without a number of its own that begins with `Subtotaal`, and adds up or says no more."""
        if self.id is not None and _CODE.fullmatch(row.cells[self.id.index].clean):
            return False
        words = normalise(row.filled[0].clean).split()
        adds_up = any(_AMOUNT.fullmatch(cell.clean) for cell in row.filled[1:])
        return bool(words) and words[0] in self.layout.totals and (adds_up or len(words) <= 2)

    def _is_heading(self, row: Row, later: Sequence[Row]) -> bool:
        filled = row.filled
        if any(cell.problem for cell in filled):
            return False
        if len(filled) == 1:
            return self._heads_alone(row, filled[0])
        return self._heads_with_number(row, later)

    def _heads_alone(self, row: Row, cell: Cell) -> bool:
        if cell.spans_row:
            return True
        in_text = cell.place == row.cells[self.text.index].place
        in_id = self.id is not None and cell.place == row.cells[self.id.index].place
        if in_text:
            short = len(cell.clean) <= LONGEST_HEADING and cell.clean[-1] not in ".;:"
            return self.is_wide and short
        return not (in_id and _CODE.fullmatch(cell.clean))

    def _heads_with_number(self, row: Row, later: Sequence[Row]) -> bool:
        """A number and a name such as `3 | Toegang`, when the numbers below go on from it: 3.1."""
        if self.id is None:
            return False
        number, text = row.cells[self.id.index].clean, row.cells[self.text.index].clean
        following = next(
            (one.cells[self.id.index].clean for one in later if one.cells[self.id.index].clean), ""
        )
        return (
            len(row.filled) == 2
            and bool(number and text)
            and re.match(rf"{re.escape(number.rstrip('.'))}[.\-–_ ]", following) is not None
            and len(text) <= LONGEST_HEADING
            and text[-1] not in ".;:"
        )

    def _take(self, row: Row, chapter: str) -> None:
        draft = Draft(row, chapter)
        text = row.cells[self.text.index]
        if not text.problem and (not text.clean or self._keeps_a_place(text)):
            self.result.faults.append(complain("no_text", text.place))
        self.cells.add(draft.values, row)
        self.result.drafts.append(draft)

    def _keeps_a_place(self, cell: Cell) -> bool:
        return normalise(cell.clean.strip("<>[]{}()…. ")) in ("", *self.layout.placeholders)

    def _number(self) -> None:
        if self.id is None:
            return
        cells = [draft.row.cells[self.id.index] for draft in self.result.drafts]
        numbered = settle_numbers(cells)
        self.result.faults.extend(numbered.faults)
        self.result.remarks.extend(numbered.remarks)
        for draft, id, cell in zip(self.result.drafts, numbered.ids, cells, strict=True):
            draft.id, draft.id_cell = id, cell


def _remark_on_hidden(grid: Grid, result: TableRows) -> None:
    for draft in result.drafts:
        if draft.row.is_hidden:
            result.remarks.append(remark("remark.hidden_row", draft.place))
    result.remarks.extend(_find_hidden_columns(grid, result.assignment.columns))


def _find_hidden_columns(grid: Grid, columns: Sequence[Assigned]) -> Iterator[ListRemark]:
    for column in columns:
        if column.index in grid.hidden_columns:
            yield remark("remark.hidden_column", column.heading.place, text=column.name)
