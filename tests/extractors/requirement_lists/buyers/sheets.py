"""What the makers of buyers' workbooks share: titles, bands over rows, cells merged down."""

from collections.abc import Iterable, Sequence

from openpyxl.styles import Font
from openpyxl.utils.cell import coordinate_to_tuple, get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.extractors.requirement_lists.unseen.facts import Cell, Row, grouped
from tests.extractors.requirement_lists.unseen.workbooks import BOLD, GREY, fill, write


def lines(sheet: Worksheet, at: str, texts: Iterable[Cell]) -> None:
    """Write the texts from this cell down, the first in bold; None leaves a cell as it is."""
    row, column = coordinate_to_tuple(at)
    for offset, text in enumerate(texts):
        address = f"{get_column_letter(column)}{row + offset}"
        write(sheet, address, [text], None if offset else BOLD)


def band(sheet: Worksheet, at: str, texts: Iterable[Cell], to: str | None = None) -> None:
    """Write a bold line on grey, merged up to this column where one is given."""
    write(sheet, at, texts, BOLD)
    sheet[at].fill = GREY
    if to is not None:
        sheet.merge_cells(f"{at}:{to}{coordinate_to_tuple(at)[0]}")


def banded(sheet: Worksheet, at: str, rows: Sequence[Row], keys: Sequence[str], to: str) -> int:
    """Write the rows, with a merged band over each group; gives the first row below them."""
    number, column = coordinate_to_tuple(at)
    letter = get_column_letter(column)
    for title, group in grouped(tuple(rows)).items():
        band(sheet, f"{letter}{number}", [title], to)
        number = fill(sheet, f"{letter}{number + 1}", group, keys)
    return number


def merge_down(sheet: Worksheet, at: str, values: Sequence[Cell], font: Font | None = None) -> None:
    """Write the values from this cell down, equal neighbours as one merged cell."""
    top, column = coordinate_to_tuple(at)
    letter = get_column_letter(column)
    starts = [n for n, value in enumerate(values) if n == 0 or value != values[n - 1]]
    for start, end in zip(starts, [*starts[1:], len(values)], strict=True):
        write(sheet, f"{letter}{top + start}", [values[start]], font)
        if end - start > 1:
            sheet.merge_cells(f"{letter}{top + start}:{letter}{top + end - 1}")
