"""What the makers of workbooks share: writing rows, headers and cells that Excel would have counted."""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet

from tests.extractors.requirement_lists.unseen.facts import Cell, Row

BOLD = Font(bold=True)
GREY = PatternFill("solid", fgColor="D9D9D9")


def a_book(title: str) -> tuple[Workbook, Worksheet]:
    """A new workbook and its only sheet."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    return book, sheet


def write(sheet: Worksheet, at: str, values: Iterable[Cell], font: Font | None = None) -> None:
    """Write the values from this cell to the right; None leaves a cell as it is."""
    row, column = coordinate_to_tuple(at)
    for offset, value in enumerate(values):
        if value is not None:
            cell = _single(sheet, row, column + offset)
            cell.value = value
            if font is not None:
                cell.font = font


def head(sheet: Worksheet, at: str, labels: Iterable[str | None]) -> None:
    """Write a header row, bold on grey and wrapped, as people make them."""
    row, column = coordinate_to_tuple(at)
    for offset, label in enumerate(labels):
        cell = _single(sheet, row, column + offset)
        cell.value = label
        cell.font, cell.fill = BOLD, GREY
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def fill(sheet: Worksheet, at: str, rows: Iterable[Row], keys: Sequence[str]) -> int:
    """Write the rows from this cell down, one column per key; gives the first row below them."""
    number, column = coordinate_to_tuple(at)
    for row in rows:
        for offset, key in enumerate(keys):
            value = row.cell(key)
            if value is not None:
                _single(sheet, number, column + offset).value = value
        number += 1
    return number


def as_text(cell: SheetCell) -> None:
    """Make the cell a text where openpyxl took a formula, as an apostrophe does in Excel."""
    cell.data_type = "s"
    cell.quotePrefix = True


def save(book: Workbook, path: Path) -> Path:
    """The path, with the workbook in it."""
    book.save(path)
    return path


def put_counted_values(path: Path, part: str, counted: Mapping[str, str | float]) -> None:
    """Put the value that Excel would have counted beside the formula of each of these cells."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts[part].decode("utf-8")
    for address, value in counted.items():
        kind = "e" if str(value).startswith("#") else "str" if isinstance(value, str) else "n"
        pattern = rf'<c r="{address}"([^>]*)>(<f>.*?</f>)<v\s*(?:/>|></v>)'
        counted_cell = rf'<c r="{address}"\g<1> t="{kind}">\g<2><v>{value}</v>'
        xml, changed = re.subn(pattern, counted_cell, xml)
        if changed != 1:
            raise ValueError(f"{address} of {part} is no formula that waits for a value")
    parts[part] = xml.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _single(sheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, SheetCell):
        raise TypeError(f"{sheet.title}!{cell.coordinate} is inside a merged range")
    return cell
