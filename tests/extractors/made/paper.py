"""Paper to print an invented document on.

Lengths are points from the top left of an A4 page. A `Paper` prints from the top down: `y` is where the next block starts.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

FACES = {
    "sans": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "serif": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "mono": ("Courier", "Courier-Bold", "Courier-Oblique"),
}
BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks; `style` is 0 for plain, 1 for bold, 2 for slanted."""

    size: float = 10.0
    style: int = 0
    align: str = "left"
    colour: str = BLACK
    leading: float = 1.25
    spread: float = 0.0


BODY = Style()


class Paper:
    """A document in the making."""

    def __init__(
        self, face: str = "sans", *, wide: bool = False, margin: float = 60.0, air: float = 1.0
    ) -> None:
        """*air* stretches what is left white between the blocks."""
        self.width: float
        self.height: float
        self.width, self.height = landscape(A4) if wide else A4
        self.face = FACES[face]
        self.air = air
        self.margin = margin
        self.stream = io.BytesIO()
        self.canvas = Canvas(
            self.stream, pagesize=(self.width, self.height), invariant=1, pageCompression=0
        )
        self.page = 1
        self.y = margin

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin

    def put(self, text: str, x: float, y: float, style: Style = BODY) -> None:
        """One line with its baseline at *y*; *x* is its left, middle or right as the style says."""
        font = self.face[style.style]
        self.canvas.setFillColor(HexColor(style.colour))
        self.canvas.setFont(font, style.size)
        wide = self.canvas.stringWidth(text, font, style.size) + style.spread * len(text)
        left = {"left": x, "centre": x - wide / 2, "right": x - wide}[style.align]
        self.canvas.drawString(left, self.height - y, text, charSpace=style.spread)
        self.canvas.setFillColor(HexColor(BLACK))

    def block(self, text: str, x: float, y: float, width: float, style: Style = BODY) -> float:
        """A wrapped paragraph in the column that starts at (*x*, *y*); returns where it ends."""
        anchor = {"left": x, "centre": x + width / 2, "right": x + width}[style.align]
        for part in text.split("\n"):
            for line in simpleSplit(part, self.face[style.style], style.size, width) or [""]:
                y += style.size * style.leading
                self.put(line, anchor, y, style)
        return y

    def say(
        self,
        text: str,
        size: float = 10.0,
        style: int = 0,
        *,
        align: str = "left",
        colour: str = BLACK,
        spread: float = 0.0,
        after: float = 6.0,
    ) -> None:
        """A paragraph over the whole width, below what stands there."""
        shape = Style(size, style, align, colour, spread=spread)
        self.y = self.block(text, self.margin, self.y, self.inner, shape) + after * self.air

    def gap(self, points: float) -> None:
        self.y += points * self.air

    def pairs(
        self,
        rows: Sequence[tuple[str, str]],
        *,
        x: float | None = None,
        split: float = 170.0,
        width: float | None = None,
        size: float = 9.5,
        bold: bool = True,
        values_last: bool = True,
    ) -> None:
        """Labels with their values beside them.

        *values_last* draws all labels before all values, as a template that is filled in does: what stands side by
        side on the page does not follow each other in the file.
        """
        left = self.margin if x is None else x
        wide = (self.width - self.margin - left if width is None else width) - split
        label, value = Style(size=size, style=int(bold)), Style(size=size)
        tops: list[float] = []
        y = self.y
        for name, text in rows:
            tops.append(y)
            y = max(self.depth(name, split - 8, label), self.depth(text, wide, value)) + y + 3
        for top, (name, text) in zip(tops, rows, strict=True):
            self.block(name, left, top, split - 8, label)
            if not values_last:
                self.block(text, left + split, top, wide, value)
        if values_last:
            for top, (_, text) in zip(tops, rows, strict=True):
                self.block(text, left + split, top, wide, value)
        self.y = y + 4

    def stacks(
        self,
        rows: Sequence[tuple[str, str]],
        *,
        columns: int = 3,
        x: float | None = None,
        width: float | None = None,
        size: float = 10.0,
        label_size: float = 7.5,
        align: str = "left",
        label_style: int = 0,
    ) -> None:
        """Labels with their values below them, in columns."""
        left = self.margin if x is None else x
        whole = self.inner if width is None else width
        wide = whole / columns
        for start in range(0, len(rows), columns):
            ends = []
            for place, (name, text) in enumerate(rows[start : start + columns]):
                at = left + place * wide
                small = Style(label_size, label_style, align, "#555555")
                y = self.block(name, at, self.y, wide - 10, small)
                ends.append(self.block(text, at, y + 1, wide - 10, Style(size, 1, align)))
            self.y = max(ends) + 9

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        size: float = 9.0,
        grid: bool = True,
    ) -> None:
        """A table whose first row is its head; breaks off to a new page where it must."""
        for number, row in enumerate(rows):
            style = Style(size=size, style=int(number == 0))
            deep = max(self.depth(t, w - 8, style) for t, w in zip(row, widths, strict=True)) + 6
            if self.y + deep > self.height - self.margin - 20:
                self.turn()
            x = self.margin
            for text, wide in zip(row, widths, strict=True):
                self.block(text, x + 4, self.y, wide - 8, style)
                if grid:
                    self.canvas.rect(x, self.height - self.y - deep, wide, deep)
                x += wide
            self.y += deep
        self.y += 8

    def depth(self, text: str, width: float, style: Style) -> float:
        """How much height *text* takes in a column."""
        font = self.face[style.style]
        lines = sum(len(simpleSplit(p, font, style.size, width) or [""]) for p in text.split("\n"))
        return lines * style.size * style.leading

    def mark(self, lines: Sequence[str], x: float, y: float, *, width: float = 100.0) -> None:
        """A box with short lines, as the mark of an accreditation body."""
        deep = 12.0 * len(lines) + 12
        self.canvas.setStrokeColor(HexColor("#444444"))
        self.canvas.roundRect(x, self.height - y - deep, width, deep, 5)
        for place, line in enumerate(lines):
            style = Style(9 if place == 0 else 7, int(place == 0), "centre")
            self.put(line, x + width / 2, y + 14 + 11.5 * place, style)
        self.canvas.setStrokeColor(HexColor(BLACK))

    def rule(self, *, colour: str = "#888888", after: float = 8) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.line(
            self.margin, self.height - self.y, self.width - self.margin, self.height - self.y
        )
        self.canvas.setStrokeColor(HexColor(BLACK))
        self.y += after

    def band(
        self, colour: str, y: float, deep: float, *, x: float = 0.0, wide: float | None = None
    ) -> None:
        """A coloured area, drawn under what is printed later."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.rect(x, self.height - y - deep, wide or self.width, deep, stroke=0, fill=1)
        self.canvas.setFillColor(HexColor(BLACK))

    def frame(self, colour: str = "#334455", inset: float = 26.0, thick: float = 2.0) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(thick)
        self.canvas.rect(inset, inset, self.width - 2 * inset, self.height - 2 * inset)
        self.canvas.setLineWidth(1)
        self.canvas.setStrokeColor(HexColor(BLACK))

    def upright(self, text: str, x: float, y: float, style: Style = BODY) -> None:
        """Text that runs up the side of the page."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(90)
        self.canvas.setFont(self.face[style.style], style.size)
        self.canvas.setFillColor(HexColor(style.colour))
        self.canvas.drawString(0, 0, text)
        self.canvas.restoreState()

    def stamp(self, text: str) -> None:
        """Large grey letters across the page."""
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor("#dddddd"))
        self.canvas.translate(self.width / 2, self.height / 2)
        self.canvas.rotate(48)
        self.canvas.setFont(self.face[1], 96)
        self.canvas.drawCentredString(0, 0, text)
        self.canvas.restoreState()

    def foot(
        self, lines: Sequence[str], *, size: float = 6.5, align: str = "left", up: float = 34.0
    ) -> None:
        """Small print at the foot of the page."""
        style = Style(size=size, align=align, colour="#444444")
        deep = sum(self.depth(line, self.inner, style) for line in lines)
        y = self.height - up - deep
        for line in lines:
            y = self.block(line, self.margin, y, self.inner, style)

    def turn(self) -> None:
        """A new page."""
        self.canvas.showPage()
        self.page += 1
        self.y = self.margin

    def finish(self) -> bytes:
        self.canvas.save()
        return self.stream.getvalue()
