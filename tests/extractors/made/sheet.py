"""A sheet to draw on: lines of text at their places, boxes, bands and waves.

Lengths are points from the top left of an A4 page.
"""

import io
import math
from collections.abc import Callable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text that waits to be drawn."""

    text: str
    left: float
    y: float
    style: Style


ORDERS: Mapping[str, Callable[[Line], float]] = {
    "printed": lambda line: 0.0,
    "data_last": lambda line: float(line.style.style == 1),
    "foot_first": lambda line: -line.y,
    "left_first": lambda line: line.left // 60,
}
"""In which order the lines of a page stand in the file; what the eye sees is the same."""


class Sheet:
    """A document in the making, without any flow."""

    def __init__(
        self,
        face: str = "sans",
        *,
        wide: bool = False,
        margin: float = 60.0,
        air: float = 1.0,
        order: str = "printed",
        pattern: bool = False,
    ) -> None:
        """*air* stretches what is left white between the blocks; *pattern* prints waves below the text."""
        self.width: float
        self.height: float
        self.width, self.height = landscape(A4) if wide else A4
        self.face = FACES[face]
        self.air = air
        self.order = ORDERS[order]
        self.margin = margin
        self.stream = io.BytesIO()
        self.canvas = Canvas(
            self.stream, pagesize=(self.width, self.height), invariant=1, pageCompression=0
        )
        self.waiting: list[Line] = []
        self.page = 1
        self.y = margin
        if pattern:
            self.wave()

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin

    def put(self, text: str, x: float, y: float, style: Style = BODY) -> None:
        """One line with its baseline at *y*; *x* is its left, middle or right as the style says."""
        font = self.face[style.style]
        wide = self.canvas.stringWidth(text, font, style.size) + style.spread * len(text)
        left = {"left": x, "centre": x - wide / 2, "right": x - wide}[style.align]
        self.waiting.append(Line(text, left, y, style))

    def draw_waiting(self) -> None:
        """Draw the lines of this page, in the order that this file has."""
        for line in sorted(self.waiting, key=self.order):
            self.canvas.setFillColor(HexColor(line.style.colour))
            self.canvas.setFont(self.face[line.style.style], line.style.size)
            self.canvas.drawString(
                line.left, self.height - line.y, line.text, charSpace=line.style.spread
            )
        self.waiting.clear()
        self.canvas.setFillColor(HexColor(BLACK))

    def wave(self) -> None:
        """Pale waves over the whole page, as security paper has."""
        self.canvas.setStrokeColor(HexColor("#cfd8dc"))
        self.canvas.setLineWidth(0.5)
        for row in range(0, int(self.height), 14):
            path = self.canvas.beginPath()
            path.moveTo(0, row)
            for x in range(4, int(self.width), 4):
                path.lineTo(x, row + 6 * math.sin(x / 17 + row / 40))
            self.canvas.drawPath(path)
        self.canvas.setLineWidth(1)
        self.canvas.setStrokeColor(HexColor(BLACK))

    def block(self, text: str, x: float, y: float, width: float, style: Style = BODY) -> float:
        """A wrapped paragraph in the column that starts at (*x*, *y*); returns where it ends."""
        anchor = {"left": x, "centre": x + width / 2, "right": x + width}[style.align]
        for part in text.split("\n"):
            for line in simpleSplit(part, self.face[style.style], style.size, width) or [""]:
                y += style.size * style.leading
                self.put(line, anchor, y, style)
        return y

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

    def turn(self) -> None:
        """A new page."""
        self.draw_waiting()
        self.canvas.showPage()
        self.page += 1
        self.y = self.margin

    def finish(self) -> bytes:
        """The document; nothing can be put on it any more."""
        self.draw_waiting()
        self.canvas.save()
        return self.stream.getvalue()
