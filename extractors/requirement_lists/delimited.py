"""Tables in plain text (CSV) as a grid."""

import csv
from pathlib import Path

from openpyxl.utils import get_column_letter

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.errors import ListError

_DELIMITERS = ";,\t|"
csv.field_size_limit(10_000_000)


def read_delimited(path: Path) -> tuple[Grid, ...]:
    """The one table in the file at *path*; raises ListError when its rows do not fit together.

    UTF-8, with or without a mark, or else Windows-1252, as Excel on a Dutch machine writes it.
    """
    content = path.read_bytes()
    if not content.strip():
        raise ListError("empty_file")
    text = _decode(content)
    rows = _split(text, _find_delimiter(text))
    return (
        Grid(
            path.stem,
            tuple(
                Row(
                    number,
                    tuple(
                        Cell(f"{get_column_letter(column)}{number}", cell)
                        for column, cell in enumerate(row, 1)
                    ),
                )
                for number, row in enumerate(rows, 1)
            ),
        ),
    )


def _decode(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _find_delimiter(text: str) -> str:
    """The mark that parts most rows in the same number of cells, and in more than one."""
    return max(_DELIMITERS, key=lambda mark: _agreement(text, mark))


def _agreement(text: str, mark: str) -> tuple[int, int]:
    rows = [row for row in csv.reader(text.splitlines(keepends=True), delimiter=mark) if any(row)]
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=widths.count)
    return (widths.count(usual) if usual > 1 else 0), usual


def _split(text: str, mark: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=mark, strict=True))
    except csv.Error as fault:
        raise ListError("broken_csv", str(fault)) from fault
    widths = [len(row) for row in rows if any(cell.strip() for cell in row)]
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    for number, row in enumerate(rows, 1):
        if len(row) > usual and any(cell.strip() for cell in row[usual:]):
            place = f"{get_column_letter(usual + 1)}{number}"
            raise ListError("too_many_cells", f"{len(row)} / {usual}", place)
    return [[*row, *[""] * (usual - len(row))] for row in rows]
