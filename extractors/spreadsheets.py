"""Workbooks of Excel as grids. openpyxl reads them twice: for the formulas, and for what they last came to."""

import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.errors import ListError

MOST_ROWS, MOST_COLUMNS = 20_000, 200
MOST_BYTES = 300 * 1024 * 1024
"""Of a workbook when it is unpacked; a list of requirements is a thousand times smaller."""

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PADDED = re.compile(r'^(?:"([^"]*)"|((?:\\.)*))(0+)$')
"""A format such as `"D"00`, which shows 1 as D01."""
_DECIMALS = re.compile(r"^[#,]*0(?:\.(0+))?(?![0#.]).*$")


def read_workbook(path: Path) -> tuple[Grid, ...]:
    """The sheets of the workbook at *path*, the hidden ones too; raises ListError when it is none."""
    content = path.read_bytes()
    _refuse_what_is_none(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about decoration that openpyxl does not keep
            formulas = load_workbook(BytesIO(content))
            values = load_workbook(BytesIO(content), data_only=True)
    except Exception as fault:
        # openpyxl raises whatever its parsers raise on a damaged file.
        raise ListError("broken_workbook", f"{type(fault).__name__}: {fault}") from fault
    return tuple(
        _read_sheet(values[sheet.title], sheet)
        for sheet in formulas.worksheets
        if isinstance(sheet, Worksheet)
    )


def _refuse_what_is_none(content: bytes) -> None:
    if not content:
        raise ListError("empty_file")
    if content.startswith(_OLE):
        raise ListError("password" if _ENCRYPTED in content else "old_workbook")
    if not zipfile.is_zipfile(BytesIO(content)):
        raise ListError("broken_workbook", "not a zip file")
    with zipfile.ZipFile(BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
            raise ListError("too_large")


def _read_sheet(values: Worksheet, formulas: Worksheet) -> Grid:
    if values.max_row > MOST_ROWS or values.max_column > MOST_COLUMNS:
        values, formulas = _within_limits(values), formulas
    merged = dict(_find_merged(values))
    widths = {row: span for row, span in _find_spans(values)}
    rows = tuple(
        Row(
            number,
            tuple(
                _read_cell(values, formulas, number, column, merged, widths)
                for column in range(1, values.max_column + 1)
            ),
            bool(values.row_dimensions[number].hidden),
        )
        for number in range(1, values.max_row + 1)
    )
    return Grid(
        values.title, rows, frozenset(_find_hidden(values)), values.sheet_state != "visible"
    )


def _within_limits(sheet: Worksheet) -> Worksheet:
    filled = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    last = max((cell.row for cell in filled), default=0)
    width = max((cell.column for cell in filled), default=0)
    if last > MOST_ROWS or width > MOST_COLUMNS:
        raise ListError("too_large", f"{sheet.title}: {last} x {width}")
    sheet.delete_rows(last + 1, sheet.max_row - last)
    sheet.delete_cols(width + 1, sheet.max_column - width)
    return sheet


def _find_merged(sheet: Worksheet) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Every merged cell but the first of its range, with that first one."""
    for area in sheet.merged_cells.ranges:
        first = (area.min_row, area.min_col)
        for row, column in ((c[0], c[1]) for line in area.rows for c in line):
            if (row, column) != first:
                yield (row, column), first


def _find_spans(sheet: Worksheet) -> Iterator[tuple[tuple[int, int], int]]:
    """The first cell of every range that is merged within one row, with its width."""
    for area in sheet.merged_cells.ranges:
        if area.min_row == area.max_row:
            yield (area.min_row, area.min_col), area.max_col - area.min_col + 1


def _find_hidden(sheet: Worksheet) -> Iterator[int]:
    """The hidden columns, counted from 0; one dimension may stand for several columns."""
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min:
            yield from range(dimension.min - 1, dimension.max or dimension.min)


def _read_cell(
    values: Worksheet,
    formulas: Worksheet,
    row: int,
    column: int,
    merged: dict[tuple[int, int], tuple[int, int]],
    widths: dict[tuple[int, int], int],
) -> Cell:
    first = merged.get((row, column), (row, column))
    cell, formula = values.cell(*first), formulas.cell(*first)
    place = f"{values.title}!{get_column_letter(column)}{row}"
    shared = f"{values.title}!{get_column_letter(first[1])}{first[0]}"
    if first[1] != column or isinstance(cell, MergedCell):
        return Cell(
            place, spans_from=shared
        )  # what is merged with a cell to the left holds nothing
    text, number, decimals = show(cell.value, str(cell.number_format or "General"))
    return Cell(
        place,
        text,
        number,
        decimals,
        is_date=isinstance(cell.value, date | datetime | time),
        fault=_find_fault(cell, formula),
        spans_from=shared if shared != place else None,
        spans_row=widths.get((row, column), 1) > 1,
        remark=cell.comment.text if cell.comment else "",
    )


def _find_fault(cell: Any, formula: Any) -> str | None:  # noqa: ANN401 - cells have no one type
    if cell.data_type == "e":
        return "error_value"
    if formula.data_type == "f" and cell.value is None:
        return "formula_without_value"
    return None


def show(value: object, number_format: str) -> tuple[str, float | None, int | None]:
    """A value as the cell shows it, with the number that it is and the decimals that are shown."""
    if value is None:
        return "", None, None
    if isinstance(value, bool):
        return ("WAAR" if value else "ONWAAR"), None, None
    if isinstance(value, int | float):
        return _show_number(float(value), number_format)
    if isinstance(value, datetime):
        return _show_date(value, number_format), None, None
    return unescape(str(value)).replace("\r\n", "\n").replace("\r", ""), None, None


def _show_date(value: datetime, number_format: str) -> str:
    """A day in the order in which the cell shows it; with the time where there is one."""
    day = f"{value:%d-%m-%Y}" if number_format.casefold().startswith("d") else f"{value:%Y-%m-%d}"
    return day if value.time() == time() else f"{day} {value:%H:%M:%S}"


def _show_number(value: float, number_format: str) -> tuple[str, float, int | None]:
    padded = _PADDED.match(number_format)
    if padded and value.is_integer() and value >= 0:
        before = padded[1] or (padded[2] or "").replace("\\", "")
        return f"{before}{int(value):0{len(padded[3])}d}", value, 0
    found = _DECIMALS.match(number_format)
    if found and "%" not in number_format:
        decimals = len(found[1] or "")
        return f"{value:.{decimals}f}", value, decimals
    if "%" in number_format:
        return f"{value * 100:g}%", value, None
    return (f"{value:.0f}" if value.is_integer() else f"{value:.12g}"), value, None
