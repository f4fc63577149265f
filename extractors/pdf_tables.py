"""Tables of a PDF, by pdfplumber: only for the pages where the lines of a table decide what belongs together."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pdfplumber

from models.documents import Box, Word

_MOST_ROWS = 600


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with the words in it, top to bottom and left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table on a page, as rows of cells; an empty cell has no words."""

    page: int
    rows: tuple[tuple[Cell, ...], ...]


def read_tables(path: Path, pages: Iterable[int]) -> tuple[Table, ...]:
    """The ruled tables with at least two columns on *pages* (from 1) of the PDF at *path*."""
    tables: list[Table] = []
    with pdfplumber.open(path) as pdf:
        for number in sorted(set(pages)):
            page = pdf.pages[number - 1]
            for found in page.find_tables():
                words = _words(page)
                rows = tuple(
                    tuple(_cell(box, words) for box in row.cells) for row in found.rows[:_MOST_ROWS]
                )
                if rows and max(len(row) for row in rows) >= 2:
                    tables.append(Table(number, rows))
            page.close()  # without this every page stays in memory
    return tuple(tables)


def _words(page: pdfplumber.page.Page) -> list[Word]:
    return [
        Word(
            word["text"],
            Box(*(round(float(word[edge]), 2) for edge in ("x0", "top", "x1", "bottom"))),
        )
        for word in page.extract_words(x_tolerance_ratio=0.15)
    ]


def _cell(box: tuple[float, float, float, float] | None, words: list[Word]) -> Cell:
    if box is None:  # a cell that a merged one covers
        return Cell(())
    left, top, right, bottom = box
    return Cell(
        tuple(
            word
            for word in words
            if left - 1 <= (word.box.left + word.box.right) / 2 <= right + 1
            and top - 1 <= (word.box.top + word.box.bottom) / 2 <= bottom + 1
        )
    )
