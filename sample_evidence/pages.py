"""Draws the blocks of `documents.yaml` as pages of a PDF.

Only the fonts that every PDF reader has, no compression and fixed ids: the same words give the same bytes.
Lengths are points; the page is A4.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
MARGIN = 68.0
FACES = {
    "sans": ("Helvetica", "Helvetica-Bold"),
    "serif": ("Times-Roman", "Times-Bold"),
    "embedded": ("Vera", "VeraBd"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the pages of one document look."""

    face: str = "sans"
    colour: str = "#1b3a5c"
    centred: bool = True
    border: bool = True


class Sheet:
    """A page in the making: blocks go on it from the top down."""

    def __init__(self, canvas: Canvas, look: Look) -> None:
        self.canvas = canvas
        self.look = look
        self.plain, self.bold = FACES[look.face]
        self.y = HEIGHT - 110.0

    def write(self, text: str, *, size: float = 11.5, bold: bool = False, after: float = 6) -> None:
        """Put *text* below what stands there, wrapped to the width of the page."""
        font = self.bold if bold else self.plain
        for line in simpleSplit(text, font, size, WIDTH - 2 * MARGIN):
            self.y -= size * 1.3
            self.canvas.setFont(font, size)
            if self.look.centred:
                self.canvas.drawCentredString(WIDTH / 2, self.y, line)
            else:
                self.canvas.drawString(MARGIN, self.y, line)
        self.y -= after

    def write_row(self, cells: Sequence[str], *, bold_first: bool) -> None:
        """Put *cells* side by side; the row is as high as its longest cell."""
        width = (WIDTH - 2 * MARGIN) / len(cells)
        depth = 0.0
        for place, cell in enumerate(cells):
            font = self.bold if bold_first and place == 0 else self.plain
            y = self.y
            for line in simpleSplit(cell, font, 10.5, width - 10):
                y -= 14
                self.canvas.setFont(font, 10.5)
                self.canvas.drawString(MARGIN + place * width, y, line)
            depth = max(depth, self.y - y)
        self.y -= depth + 5


def put_space(sheet: Sheet, points: float) -> None:
    """Leave *points* empty."""
    sheet.y -= points


def put_title(sheet: Sheet, text: str) -> None:
    """The word that says what the sheet is."""
    sheet.canvas.setFillColor(HexColor(sheet.look.colour))
    sheet.write(text, size=28, bold=True, after=24)
    sheet.canvas.setFillColor(HexColor("#000000"))


def put_heading(sheet: Sheet, text: str) -> None:
    """A line that stands out, such as the standard."""
    sheet.write(text, size=15, bold=True, after=16)


def put_name(sheet: Sheet, text: str) -> None:
    """The name of the holder, the largest words after the title."""
    sheet.write(text, size=20, bold=True, after=10)


def put_text(sheet: Sheet, text: str) -> None:
    """An ordinary paragraph."""
    sheet.write(text, after=12)


def put_small(sheet: Sheet, text: str) -> None:
    """Small print."""
    sheet.write(text, size=7.5, after=4)


def put_table(sheet: Sheet, rows: Sequence[Sequence[str]]) -> None:
    """Rows of a label and its value."""
    sheet.y -= 4
    for row in rows:
        sheet.write_row(row, bold_first=True)
    sheet.y -= 6


def put_columns(sheet: Sheet, rows: Sequence[Sequence[str]]) -> None:
    """Rows of short texts side by side, none of them a label."""
    for row in rows:
        sheet.write_row(row, bold_first=False)
    sheet.y -= 6


def put_mark(sheet: Sheet, lines: Sequence[str]) -> None:
    """A box at the foot of the page, as an accreditation mark has."""
    canvas, left, bottom = sheet.canvas, WIDTH - MARGIN - 120, 66.0
    canvas.setStrokeColor(HexColor(sheet.look.colour))
    canvas.roundRect(left, bottom, 120, 18 + 13 * len(lines), 6)
    for place, line in enumerate(lines):
        canvas.setFont(sheet.bold if place == 0 else sheet.plain, 14 if place == 0 else 8.5)
        canvas.drawCentredString(left + 60, bottom + 13 * (len(lines) - place) - 3, line)


def put_watermark(sheet: Sheet, text: str) -> None:
    """Large letters across the page, as on a draft."""
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setFillColor(Color(0.75, 0.2, 0.2, alpha=0.25))
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(45)
    canvas.setFont(sheet.bold, 92)
    canvas.drawCentredString(0, -30, text)
    canvas.restoreState()


BLOCKS: Mapping[str, Callable[[Sheet, Any], None]] = {
    "space": put_space,
    "title": put_title,
    "heading": put_heading,
    "name": put_name,
    "text": put_text,
    "small": put_small,
    "table": put_table,
    "columns": put_columns,
    "mark": put_mark,
    "watermark": put_watermark,
}


def draw_pdf(
    pages: Sequence[Sequence[Mapping[str, Any]]],
    *,
    look: Look,
    title: str,
    password: str | None = None,
) -> bytes:
    """The PDF with *pages*, each a list of blocks; raises KeyError on a block that is not known."""
    embed_faces()
    stream = io.BytesIO()
    locks = {"encrypt": StandardEncryption(password, strength=128)} if password else {}
    canvas = Canvas(stream, pagesize=A4, invariant=1, pageCompression=0, **locks)
    canvas.setTitle(title)
    canvas.setAuthor("Aantoonbaar")
    canvas.setSubject(
        "Verzonnen document voor de demonstratie. Fictitious document, made for a demo."
    )
    for blocks in pages:
        draw_page(canvas, blocks, look)
    canvas.save()
    return stream.getvalue()


def draw_page(canvas: Canvas, blocks: Sequence[Mapping[str, Any]], look: Look) -> None:
    """One page with *blocks* from the top down."""
    if look.border:
        canvas.setStrokeColor(HexColor(look.colour))
        canvas.setLineWidth(2)
        canvas.rect(34, 34, WIDTH - 68, HEIGHT - 68)
        canvas.setLineWidth(1)
    sheet = Sheet(canvas, look)
    for block in blocks:
        for kind, content in block.items():
            BLOCKS[kind](sheet, content)
    canvas.showPage()


def embed_faces() -> None:
    """Register the fonts that travel inside a PDF, so that a scan looks the same on every machine."""
    folder = Path(reportlab.__file__).parent / "fonts"
    for name in FACES["embedded"]:
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
