"""Ruled tables by the lines that pdfium draws: for lists of many pages, thirty times as quick as pdfplumber.

It takes a page as one table: fit for lists that fill their pages, not for several tables beside each other.
"""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extractors.pdf_tables import Cell, Table
from extractors.pdf_text import Placement
from models.documents import Page, Word

_THIN = 2.5
"""A stroke or a filled strip that is no thicker is a line, in points."""
_SHORTEST = 3.0
_NEAR = 3.0
"""Lines closer than this are one."""
_MOST_ACROSS = 0.55
"""Part of the width, or height, of the table that a line has to cover to part it."""
_MOST_LINES = 20_000

Point = tuple[float, float]


@dataclass(frozen=True)
class _Line:
    """A line at *at*, from *start* to *end* along the other axis."""

    at: float
    start: float
    end: float


def read_ruled_tables(pdf: pdfium.PdfDocument, pages: Iterable[Page]) -> tuple[Table, ...]:
    """The ruled table on each of *pages*, with the words that were read there; none where there are no lines."""
    return tuple(table for page in pages if (table := _read_page(pdf, page)) is not None)


def _read_page(pdf: pdfium.PdfDocument, page: Page) -> Table | None:
    drawn = pdf[page.number - 1]
    try:
        across, down = _lines_on(drawn)
    finally:
        drawn.close()
    if not across or not down:
        return None
    left, right = min(line.start for line in across), max(line.end for line in across)
    top, bottom = min(line.start for line in down), max(line.end for line in down)
    rows = _closed(_edges(across, (right - left) * _MOST_ACROSS), top, bottom)
    columns = _closed(_edges(down, (bottom - top) * _MOST_ACROSS), left, right)
    if len(rows) < 2 or len(columns) < 3:
        return None
    words = [word for line in page.lines for word in line.words]
    return Table(page.number, _place(words, rows, columns))


def _lines_on(page: pdfium.PdfPage) -> tuple[list[_Line], list[_Line]]:
    """The lines across and down the page, in points from its top left."""
    place = Placement(page)
    across: list[_Line] = []
    down: list[_Line] = []
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        for start, end in _strokes(item):
            (x, y), (to_x, to_y) = place.point(*start), place.point(*end)
            if abs(y - to_y) <= _THIN and abs(x - to_x) >= _SHORTEST:
                across.append(_Line((y + to_y) / 2, min(x, to_x), max(x, to_x)))
            elif abs(x - to_x) <= _THIN and abs(y - to_y) >= _SHORTEST:
                down.append(_Line((x + to_x) / 2, min(y, to_y), max(y, to_y)))
        if len(across) + len(down) > _MOST_LINES:  # a drawing, and no table
            return [], []
    return across, down


def _strokes(item: pdfium.PdfObject) -> Iterator[tuple[Point, Point]]:
    """The straight pieces of a path, and those that close it."""
    matrix = item.get_matrix()
    first = last = (0.0, 0.0)
    for index in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            first = point
        else:
            yield last, point
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            yield point, first


def _edges(lines: Sequence[_Line], enough: float) -> list[float]:
    """Where lines together cover enough to be an edge of all rows, or columns."""
    groups: list[list[_Line]] = []
    for line in sorted(lines, key=lambda line: line.at):
        if groups and line.at - groups[-1][0].at <= _NEAR:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        sum(line.at for line in group) / len(group) for group in groups if _covered(group) >= enough
    ]


def _closed(edges: list[float], first: float, last: float) -> list[float]:
    """*edges* with the outer ones: a row that goes on on the next page has no line there."""
    if not edges:
        return []
    before = [first] if edges[0] - first > _NEAR else []
    return [*before, *edges, *([last] if last - edges[-1] > _NEAR else [])]


def _covered(group: list[_Line]) -> float:
    """How much the lines of *group* cover together, each stretch once."""
    total, reach = 0.0, float("-inf")
    for line in sorted(group, key=lambda line: line.start):
        total += max(0.0, line.end - max(line.start, reach))
        reach = max(reach, line.end)
    return total


def _place(
    words: Iterable[Word], rows: Sequence[float], columns: Sequence[float]
) -> tuple[tuple[Cell, ...], ...]:
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        row = _between((word.box.top + word.box.bottom) / 2, rows)
        column = _between((word.box.left + word.box.right) / 2, columns)
        if row is not None and column is not None:
            cells.setdefault((row, column), []).append(word)
    return tuple(
        tuple(
            Cell(tuple(sorted(cells.get((row, column), ()), key=_reading_order)))
            for column in range(len(columns) - 1)
        )
        for row in range(len(rows) - 1)
    )


def _between(at: float, edges: Sequence[float]) -> int | None:
    return next(
        (index for index in range(len(edges) - 1) if edges[index] <= at < edges[index + 1]), None
    )


def _reading_order(word: Word) -> tuple[int, float]:
    """Line by line: words of one line stand about as high."""
    return round((word.box.top + word.box.bottom) / 2 / 3), word.box.left
