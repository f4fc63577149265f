"""The tables of a grid that a supplier filled in, with what each of their columns is for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from extractors.grids import Cell, Grid, Row
from extractors.lexicons import load_lexicon
from extractors.requirement_lists.headings import Header, find_headers, is_same_header
from extractors.requirement_lists.layouts import Layout, make_layout, normalise
from extractors.statements.answers import Marks

_MARKED = "basis"
"""A field of which a sheet may have several columns, each with crosses."""


@dataclass(frozen=True)
class FilledTable:
    """A table with its rows and columns by field; *page* is the number of its sheet."""

    page: int
    headings: tuple[str, ...]
    fields: dict[str, tuple[int, ...]]
    visible: tuple[int, ...]
    """The columns that a reader of the file sees."""
    rows: tuple[Row, ...]
    _marks: dict[int, Marks] = field(default_factory=dict, repr=False, compare=False)

    def cells(self, column: int) -> tuple[Cell, ...]:
        """The cells of *column*, one for each row."""
        return tuple(row.cells[column] for row in self.rows)

    def marks(self, column: int) -> Marks:
        """How *column* uses marks."""
        if column not in self._marks:
            self._marks[column] = Marks(cell.clean for cell in self.cells(column))
        return self._marks[column]

    def all_of(self, field: str) -> tuple[int, ...]:
        """The columns of *field*, from left to right."""
        return self.fields.get(field, ())

    def first_of(self, *fields: str) -> int | None:
        """The first column of the first of *fields* that the table has."""
        return next((self.fields[field][0] for field in fields if self.fields.get(field)), None)


def find_tables(grid: Grid, page: int) -> Iterator[FilledTable]:
    """The tables of *grid* under headings that we know, without hidden columns and repeated headings."""
    headers = find_headers(grid, _layout())
    for index, header in enumerate(headers):
        end = headers[index + 1].first if index + 1 < len(headers) else len(grid.rows)
        rows = tuple(
            row for row in grid.rows[header.last + 1 : end] if not is_same_header(row, header)
        )
        yield _make_table(header, grid, page, rows)


def _make_table(header: Header, grid: Grid, page: int, rows: tuple[Row, ...]) -> FilledTable:
    visible = tuple(
        index for index in range(len(header.headings)) if index not in grid.hidden_columns
    )
    fields: dict[str, tuple[int, ...]] = {}
    for index in visible:
        heading = header.headings[index]
        name = field_of(normalise(heading.text)) or field_of(heading.label)
        if name is not None:
            fields[name] = (*fields.get(name, ()), index)
    headings = tuple(heading.text for heading in header.headings)
    return FilledTable(page, headings, fields, visible, rows)


@cache
def field_of(label: str) -> str | None:
    """The field that a heading, made comparable, names; a long sentence names none."""
    if not label or len(label) > _LONGEST_HEADING:
        return None
    return next((field for field, pattern in _patterns() if pattern.search(label)), None)


_LONGEST_HEADING = 90


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    columns = load_lexicon("statement_columns")["columns"]
    return tuple((str(field), re.compile(pattern)) for field, pattern in columns)


@cache
def _layout() -> Layout:
    """Our headings in the form by which headers are found: whatever names a control or a question is a text."""
    patterns: dict[str, list[str]] = {}
    for column, pattern in load_lexicon("statement_columns")["columns"]:
        name = "text" if column in {"text", "question", "question_id"} else str(column)
        if column != _MARKED:
            patterns.setdefault(name, []).append(pattern)
    return make_layout(
        {"name": "statements", "fields": {name: () for name in patterns}, "patterns": patterns}
    )
