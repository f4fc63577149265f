"""A ruled page becomes a table with the words that were read there, in a moment."""

import itertools
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extractors.pages import read_pages
from extractors.pdf_tables import Table
from extractors.pdf_text import open_pdf
from extractors.ruled_tables import read_ruled_tables

WIDTH, HEIGHT = A4
COLUMNS, ROWS = (60, 160, 400, 520), (700, 660, 620, 580)


def read(path: Path) -> tuple[Table, ...]:
    with open_pdf(path, path.name) as pdf:
        return read_ruled_tables(pdf, read_pages(pdf))


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def write(canvas: Canvas) -> None:
    for row, bottom in enumerate(ROWS[1:]):
        for column, left in enumerate(COLUMNS[:-1]):
            canvas.drawString(left + 5, bottom + 15, f"cell {row}.{column}")


EXPECTED = [[f"cell {row}.{column}" for column in range(3)] for row in range(3)]


def by_lines(canvas: Canvas) -> None:
    canvas.grid(COLUMNS, ROWS)


def by_boxes(canvas: Canvas) -> None:
    for top, bottom in itertools.pairwise(ROWS):
        for left, right in itertools.pairwise(COLUMNS):
            canvas.rect(left, bottom, right - left, top - bottom)


def by_strips(canvas: Canvas) -> None:
    for x in COLUMNS:
        canvas.rect(x, ROWS[-1], 0.5, ROWS[0] - ROWS[-1], stroke=0, fill=1)
    for y in ROWS:
        canvas.rect(COLUMNS[0], y, COLUMNS[-1] - COLUMNS[0], 0.5, stroke=0, fill=1)


def without_a_line_at_the_top(canvas: Canvas) -> None:
    for y in ROWS[1:]:
        canvas.line(COLUMNS[0], y, COLUMNS[-1], y)
    for x in COLUMNS:
        canvas.line(x, ROWS[0], x, ROWS[-1])


@pytest.mark.parametrize("rule", [by_lines, by_boxes, by_strips, without_a_line_at_the_top])
def test_a_table_is_read_however_it_is_drawn(
    tmp_path: Path, rule: Callable[[Canvas], None]
) -> None:
    canvas = Canvas(str(tmp_path / "table.pdf"), pagesize=A4, invariant=True)
    rule(canvas)
    write(canvas)
    canvas.save()

    [table] = read(tmp_path / "table.pdf")

    assert texts(table) == EXPECTED


def test_a_page_without_lines_has_no_table(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "plain.pdf"), pagesize=A4, invariant=True)
    write(canvas)
    canvas.save()

    assert read(tmp_path / "plain.pdf") == ()


def test_a_hundred_pages_take_no_time(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "long.pdf"), pagesize=A4, invariant=True)
    for _ in range(100):
        by_boxes(canvas)
        write(canvas)
        canvas.showPage()
    canvas.save()
    with open_pdf(tmp_path / "long.pdf", "long.pdf") as pdf:
        pages = read_pages(pdf)
        start = time.process_time()
        tables = read_ruled_tables(pdf, pages)

    assert len(tables) == 100
    assert time.process_time() - start < 2
