"""Tables in Word files as grids; a table of two columns with labels on the left is one requirement each."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.table import CT_Tc
from docx.table import Table, _Cell
from openpyxl.utils import get_column_letter

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.errors import ListError
from extractors.requirement_lists.paragraphs import is_heading, read_paragraphs
from extractors.requirement_lists.word_blocks import list_blocks, list_paragraphs, read_text
from extractors.requirement_lists.word_numbering import WordNumbers
from extractors.spreadsheets import MOST_BYTES

_OLE = b"\xd0\xcf\x11\xe0"


def read_word_file(path: Path) -> tuple[Grid, ...]:
    """The tables of the file at *path*, in order; raises ListError when it is no Word file."""
    content = path.read_bytes()
    if not content:
        raise ListError("empty_file")
    if content.startswith(_OLE):
        raise ListError("old_word_file")
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
                raise ListError("too_large")
        document = Document(BytesIO(content))
    except ListError:
        raise
    except Exception as fault:
        # python-docx and lxml raise whatever a damaged file makes them raise.
        raise ListError("broken_word_file", f"{type(fault).__name__}: {fault}") from fault
    numbers = WordNumbers(document)
    tables = tuple(
        _read_table(table, f"Tabel {number}", heading, numbers)
        for number, (table, heading) in enumerate(_list_tables(document), 1)
    )
    return (*tables, *read_paragraphs(document, WordNumbers(document)))


def _list_tables(document: WordDocument) -> Iterator[tuple[Table, str]]:
    heading = ""
    for block in list_blocks(document):
        if isinstance(block, Table):
            yield block, heading
        elif is_heading(block):
            heading = read_text(block).strip()


def _read_table(table: Table, name: str, heading: str, numbers: WordNumbers) -> Grid:
    seen: dict[CT_Tc, tuple[str, str]] = {}
    return Grid(
        name,
        tuple(
            Row(number, tuple(_read_row(table, number, name, seen, numbers)))
            for number in range(1, len(table.rows) + 1)
        ),
        heading=heading,
    )


def _read_row(
    table: Table,
    number: int,
    name: str,
    seen: dict[CT_Tc, tuple[str, str]],
    numbers: WordNumbers,
) -> Iterator[Cell]:
    row = table.rows[number - 1]
    cells = row.cells
    across = len({cell._tc for cell in cells}) == 1 and len(cells) > 1
    before = row.grid_cols_before
    for column in range(1, before + 1):
        yield Cell(f"{name}!{get_column_letter(column)}{number}")
    for column, cell in enumerate(cells, before + 1):
        place = f"{name}!{get_column_letter(column)}{number}"
        if cell._tc not in seen:
            seen[cell._tc] = place, _read_cell(cell, numbers)
        first, text = seen[cell._tc]
        yield Cell(place, text, spans_from=first if first != place else None, spans_row=across)


def _read_cell(cell: _Cell, numbers: WordNumbers) -> str:
    """The text of a cell; the number that Word gives an empty paragraph is all that stands there."""
    lines = [(numbers.number(one), read_text(one)) for one in list_paragraphs(cell)]
    if not any(text.strip() for _, text in lines):
        return " ".join(number for number, _ in lines if number)
    return "\n".join(f"{number} {text}" if number else text for number, text in lines)
