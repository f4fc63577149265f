"""Tables in Word files as grids; a table of two columns with labels on the left is one requirement each."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.table import CT_Tc
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl.utils import get_column_letter

from extractors.requirement_lists.errors import ListError
from extractors.requirement_lists.grids import Cell, Grid, Row
from extractors.requirement_lists.spreadsheets import MOST_BYTES

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
    return tuple(
        _read_table(table, f"Tabel {number}", heading)
        for number, (table, heading) in enumerate(_list_tables(document), 1)
    )


def _list_tables(document: WordDocument) -> Iterator[tuple[Table, str]]:
    heading = ""
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            style = (block.style.name or "") if block.style else ""
            if style.startswith(("Heading", "Kop", "Title", "Titel")) and block.text.strip():
                heading = block.text.strip()
        else:
            yield block, heading


def _read_table(table: Table, name: str, heading: str) -> Grid:
    seen: dict[CT_Tc, str] = {}
    return Grid(
        name,
        tuple(
            Row(number, tuple(_read_row(table, number, name, seen)))
            for number in range(1, len(table.rows) + 1)
        ),
        heading=heading,
    )


def _read_row(table: Table, number: int, name: str, seen: dict[CT_Tc, str]) -> Iterator[Cell]:
    row = table.rows[number - 1]
    cells = row.cells
    across = len({cell._tc for cell in cells}) == 1 and len(cells) > 1
    before = row.grid_cols_before
    for column in range(1, before + 1):
        yield Cell(f"{name}!{get_column_letter(column)}{number}")
    for column, cell in enumerate(cells, before + 1):
        place = f"{name}!{get_column_letter(column)}{number}"
        first = seen.setdefault(cell._tc, place)
        yield Cell(
            place,
            cell.text,
            spans_from=first if first != place else None,
            spans_row=across,
        )
