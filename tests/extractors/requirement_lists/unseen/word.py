"""What the makers of Word documents share: tables, rows and texts as people leave them."""

from collections.abc import Iterable
from pathlib import Path

from docx.document import Document as WordDocument
from docx.table import Table, _Cell

from tests.extractors.requirement_lists.unseen.facts import Row


def a_table(word: WordDocument, labels: list[str]) -> Table:
    """A new table with a bold header row."""
    table = word.add_table(rows=1, cols=len(labels))
    table.style = "Table Grid"
    for cell, label in zip(table.rows[0].cells, labels, strict=True):
        cell.paragraphs[0].add_run(label).bold = True
    return table


def fill(table: Table, rows: Iterable[Row], keys: list[str]) -> None:
    """Write the rows below what the table has, one column per key."""
    for row in rows:
        add(table, [str(row.cell(key) or "") for key in keys])


def add(table: Table, values: list[str]) -> None:
    """Write one row below what the table has."""
    for cell, value in zip(table.add_row().cells, values, strict=True):
        _write_as_people_do(cell, value)


def _write_as_people_do(cell: _Cell, value: str) -> None:
    """A paragraph per line, each in two runs, as Word leaves a text that was corrected."""
    for number, line in enumerate(value.split("\n")):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        middle = len(line) // 2
        paragraph.add_run(line[:middle])
        paragraph.add_run(line[middle:]).italic = number > 0


def saved(word: WordDocument, path: Path) -> Path:
    """The path, with the document in it."""
    word.save(str(path))
    return path
