"""Which control each row of a table is about, also where a spreadsheet damaged its number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.grids import Cell, Row
from extractors.lexicons import reason
from extractors.requirement_lists.numbers import Numbered, settle_numbers
from extractors.statements.catalogue import (
    ALIKE,
    EDITIONS,
    find_by_title,
    likeness,
    make_comparable,
    titles_of,
)
from extractors.statements.columns import FilledTable

_ID = re.compile(
    r"(?:(?:iso(?:/iec)?|nen)[\s-]*2700[12]\S*\s+)?(?:(?:annex|bijlage|anlage|annexe)\s*)?(?:a[.\s]?\s?)?"
    r"(\d{1,2})[.,](\d{1,2})(?:[.,](\d{1,2}))?\.?(?:\s*[:.)–-]?\s+(\S.*))?",
    re.IGNORECASE | re.DOTALL,
)
_FEWEST = 5
"""Fewer different numbers of controls in a column are chance."""
_TITLED = 0.3
"""From this part of the rows on a column holds the titles of the controls."""
_SHORT_TITLE = 120


@dataclass(frozen=True)
class Numbering:
    """The columns of a table with numbers and titles of controls, and how many rows have a title that we know."""

    edition: str
    column: int
    title_column: int | None
    titled: float
    distinct: int


@dataclass(frozen=True)
class NumberedRow:
    """A row that is about control *id*; *doubtful* when it may as well be another."""

    row: Row
    cell: Cell
    id: str
    title: str
    remarks: tuple[str, ...] = ()
    doubtful: bool = False


def split_id(text: str) -> tuple[str, str] | None:
    """The number of a control and the title behind it; None where there is none."""
    found = _ID.fullmatch(text.strip())
    if found is None:
        return None
    parts = [part for part in found.groups()[:3] if part]
    if len(parts) == 3 and any(len(part) > 1 and part.startswith("0") for part in parts):
        return None  # a measure of BIO2, such as 5.01.01
    return ".".join(str(int(part)) for part in parts), (found[4] or "").strip()


def find_numbering(table: FilledTable) -> Numbering | None:
    """Where *table* has the numbers of its controls, and of which edition they are; None when it lists none."""
    found = [
        numbering
        for edition in EDITIONS
        for column in table.visible
        if (numbering := _look_at(table, edition, column)) is not None
    ]
    return max(
        found,
        key=lambda one: (
            round(one.titled, 1),
            one.distinct >= _FEWEST * 4,
            one.edition,
            -one.column,
        ),
        default=None,
    )


def number_rows(table: FilledTable, numbering: Numbering) -> Iterator[NumberedRow]:
    """The rows of *table* that are about a control."""
    cells = table.cells(numbering.column)
    settled = settle_numbers(cells)
    for row, cell, ordered in zip(table.rows, cells, settled.ids, strict=True):
        title = _title_of(row, cell, numbering)
        numbered = _number(row, cell, title, ordered, settled, numbering)
        if numbered is not None:
            yield numbered


def _look_at(table: FilledTable, edition: str, column: int) -> Numbering | None:
    known = titles_of(edition)
    ids = [(split_id(cell.clean) or ("", ""))[0] for cell in table.cells(column)]
    distinct = {id for id in ids if id in known}
    if len(distinct) < _FEWEST:
        return None
    rows = [(row, id) for row, id in zip(table.rows, ids, strict=True) if id in known]
    best, title_column = max(
        (sum(_has_title(row.cells[other], id, edition) for row, id in rows) / len(rows), -other)
        for other in table.visible
    )
    if best < _TITLED:
        return Numbering(edition, column, _worded_title(table, column), best, len(distinct))
    return Numbering(edition, column, -title_column, best, len(distinct))


def _has_title(cell: Cell, id: str, edition: str) -> bool:
    """Whether *cell* has the title of control *id*, or of the one that it may have been."""
    title = make_comparable(cell.clean) if len(cell.clean) <= _SHORT_TITLE else ""
    return bool(title) and any(
        likeness(title, one, edition) >= ALIKE for one in _variants(id, edition)
    )


def _worded_title(table: FilledTable, column: int) -> int | None:
    """The column that calls itself a title, in a language that we have no titles in."""
    for other in table.all_of("text"):
        texts = [cell.clean for cell in table.cells(other) if cell.clean]
        if other != column and texts and sum(map(len, texts)) / len(texts) <= _SHORT_TITLE:
            return other
    return None


def _title_of(row: Row, cell: Cell, numbering: Numbering) -> str:
    if numbering.title_column in (None, numbering.column):
        parts = split_id(cell.clean)
        return parts[1] if parts else ""
    text = row.cells[numbering.title_column or 0].clean
    parts = split_id(text)
    return parts[1] if parts and parts[1] else text


def _number(
    row: Row, cell: Cell, title: str, ordered: str, settled: Numbered, numbering: Numbering
) -> NumberedRow | None:
    edition, shown = numbering.edition, split_id(cell.clean)
    if shown is None:
        return _number_by_title(row, cell, title, numbering)
    options = _variants(shown[0], edition)
    if not options:
        return None
    id = find_by_title(title, edition, options) if len(options) > 1 else options[0]
    if id is not None:
        return NumberedRow(row, cell, id, title, _remark("control_by_title", cell, shown[0], id))
    return _number_by_order(row, cell, title, ordered, settled, edition)


def _number_by_title(row: Row, cell: Cell, title: str, numbering: Numbering) -> NumberedRow | None:
    """A row whose number became a date or an error, when its title tells which it was."""
    damaged = cell.is_date or cell.problem is not None
    id = find_by_title(title, numbering.edition) if damaged else None
    if id is None:
        return None
    remarks = (reason("control_by_title").format(shown=cell.clean or "-", id=id),)
    place = cell if cell.clean else row.cells[numbering.title_column or 0]
    return NumberedRow(row, place, id, title, remarks)


def _number_by_order(
    row: Row, cell: Cell, title: str, ordered: str, settled: Numbered, edition: str
) -> NumberedRow | None:
    shown = (split_id(cell.clean) or ("", ""))[0]
    id = (split_id(ordered) or (shown, ""))[0]
    if id not in titles_of(edition):
        id = shown
    if any(fault.place == cell.place for fault in settled.faults):
        remarks = (reason("control_doubtful").format(shown=shown),)
        return NumberedRow(row, cell, id, title, remarks, doubtful=True)
    return NumberedRow(row, cell, id, title, _remark("control_by_order", cell, shown, id))


def _remark(key: str, cell: Cell, shown: str, id: str) -> tuple[str, ...]:
    return () if shown == id else (reason(key).format(shown=cell.clean or shown, id=id),)


def _variants(id: str, edition: str) -> tuple[str, ...]:
    """The controls that a spreadsheet may have made *id* of: 5.1 may have been 5.10, and the other way round."""
    known = titles_of(edition)
    options = [id] if id in known else []
    if id.count(".") == 1:
        options += [one for one in (f"{id}0", id.removesuffix("0")) if one in known and one != id]
    return tuple(options)
