"""A sheet to draw on as certification bodies do: y runs down from the top, in points."""

import io
import random
from collections.abc import Callable, Sequence

from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from tests.extractors.unseen.fonts import face, font_path, wrap
from tests.extractors.unseen.outlines import glyph_path
from tests.extractors.unseen.rendering import render


class Sheet:
    """Pages under way; text is put down page by page in the order that the producer would store it."""

    def __init__(
        self, name: str, size: tuple[float, float], *, order: str = "drawn", title: str = ""
    ) -> None:
        self.width, self.height = size
        self.chance = random.Random(name)  # noqa: S311  (the same drawing every time)
        self.lines: list[tuple[int, float, float, float, str]] = []
        self.page = 1
        self._order = order
        self._texts: list[Callable[[], None]] = []
        self._late: list[Callable[[], None]] = []
        self._file = io.BytesIO()
        self.canvas = Canvas(self._file, pagesize=size, invariant=1)
        self.canvas.setTitle(title)

    def text(
        self, x: float, y: float, words: str, *, font: str = "sans", size: float = 10,
        ink: str = "#161616", align: str = "left", gap: float = 0,
    ) -> float:  # fmt: skip
        """One line of text with its baseline at y; returns the x where it ends."""
        name = face(font)
        long = pdfmetrics.stringWidth(words, name, size) + gap * len(words)
        left = x - {"left": 0, "centre": long / 2, "right": long}[align]
        self.lines.append((self.page, left, y, size, words))

        def put(piece: str, at: float) -> None:
            self.canvas.setFillColor(HexColor(ink))
            line = self.canvas.beginText(at, self.height - y)
            line.setFont(name, size)
            line.setCharSpace(gap)
            line.textOut(piece)
            self.canvas.drawText(line)

        if self._order == "letters":
            at = left
            for letter in words:
                self._texts.append(lambda piece=letter, at=at: put(piece, at))
                at += pdfmetrics.stringWidth(letter, name, size) + gap
        else:
            self._texts.append(lambda: put(words, left))
        return left + long

    def centre(
        self, y: float, words: str, *, font: str = "sans", size: float = 10,
        ink: str = "#161616", gap: float = 0,
    ) -> None:  # fmt: skip
        """One line in the middle of the page."""
        self.text(self.width / 2, y, words, font=font, size=size, ink=ink, align="centre", gap=gap)

    def para(
        self, x: float, y: float, wide: float, words: str, *, font: str = "sans", size: float = 10,
        ink: str = "#161616", align: str = "left", leading: float = 1.28,
    ) -> float:  # fmt: skip
        """Wrapped text from the baseline y on; returns the next baseline. `\\n` breaks a line."""
        at = {"left": x, "centre": x + wide / 2, "right": x + wide}[align]
        for line in wrap(words, face(font), size, wide):
            self.text(at, y, line, font=font, size=size, ink=ink, align=align)
            y += size * leading
        return y

    def pairs(
        self, x: float, y: float, rows: Sequence[tuple[str, str]], *, label: float = 140,
        size: float = 9.5, font: str = "sans", bold: str = "sans-bold", ink: str = "#161616",
        paper: str = "#161616", step: float = 1.6, colon: str = ":",
    ) -> float:  # fmt: skip
        """Labels left, values right of them; labels stand before all values in the file."""
        for index, (name, _) in enumerate(rows):
            self.text(x, y + index * size * step, name + colon, font=font, size=size, ink=paper)
        for index, (_, value) in enumerate(rows):
            self.text(x + label, y + index * size * step, value, font=bold, size=size, ink=ink)
        return y + len(rows) * size * step

    def rule(
        self, x: float, y: float, wide: float, *, ink: str = "#444444", thick: float = 0.7
    ) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(HexColor(ink))
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.height - y, x + wide, self.height - y)

    def box(
        self, x: float, y: float, wide: float, high: float, *, fill: str = "", ink: str = "",
        thick: float = 1, round_by: float = 0,
    ) -> None:  # fmt: skip
        """A rectangle by its top left corner."""
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if ink:
            self.canvas.setStrokeColor(HexColor(ink))
        self.canvas.setLineWidth(thick)
        self.canvas.roundRect(
            x, self.height - y - high, wide, high, round_by, stroke=bool(ink), fill=bool(fill)
        )

    def picture(
        self, image: Image.Image, x: float, y: float, wide: float, *, late: bool = False
    ) -> None:
        """A picture by its top left corner; a late one lies over the text."""
        high = wide * image.height / image.width

        def put() -> None:
            self.canvas.drawImage(
                ImageReader(image), x, self.height - y - high, wide, high, mask="auto"
            )

        if late:
            self._late.append(put)
        else:
            put()

    def outline(
        self, x: float, y: float, words: str, *, font: str = "serif-bold", size: float = 30,
        ink: str = "#161616", align: str = "centre",
    ) -> None:  # fmt: skip
        """Letters as shapes: the eye reads them, the text layer does not have them."""
        long = pdfmetrics.stringWidth(words, face(font), size)
        left = x - {"left": 0, "centre": long / 2, "right": long}[align]
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.drawPath(
            glyph_path(self.canvas.beginPath(), font_path(font), words, size, left, self.height - y),
            stroke=0, fill=1, fillMode=1,
        )  # fmt: skip

    def painted(
        self, x: float, y: float, words: str, *, font: str = "book-bold", size: float = 30,
        ink: str = "#161616", align: str = "centre", dpi: float = 200,
    ) -> None:  # fmt: skip
        """Letters as a picture: neither text nor shapes."""
        wide = pdfmetrics.stringWidth(words, face(font), size) + size
        small = Sheet("painted", (wide, size * 1.6))
        small.text(size / 2, size * 1.15, words, font=font, size=size, ink="#000000")
        letters = render(small.save(), dpi)[0].convert("L").point(lambda level: 255 - level)
        image = Image.new("RGBA", letters.size, ink)
        image.putalpha(letters)
        left = x - {"left": size / 2, "centre": wide / 2, "right": wide - size / 2}[align]
        self.picture(image, left, y - size * 1.15, wide)

    def qr(self, x: float, y: float, wide: float, words: str) -> None:
        """A QR code by its top left corner."""
        code = QrCodeWidget(words, barWidth=wide, barHeight=wide)
        drawing = Drawing(wide, wide)
        drawing.add(code)
        renderPDF.draw(drawing, self.canvas, x, self.height - y - wide)

    def slanted(
        self, x: float, y: float, words: str, *, size: float, ink: str, angle: float = 45
    ) -> None:
        """Words across the page, such as DRAFT or COPY, in the text layer."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(angle)
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.setFont(face("sans-bold"), size)
        self.canvas.drawCentredString(0, 0, words)
        self.canvas.restoreState()

    def signature(self, x: float, y: float, wide: float, *, ink: str = "#1c2f7a") -> None:
        """A scribble."""
        path = self.canvas.beginPath()
        path.moveTo(x, self.height - y)
        for step in range(1, 6):
            at = x + wide * step / 6
            points = [
                (at + self.chance.uniform(-14, 14), self.height - y + self.chance.uniform(-11, 19))
                for _ in "abc"
            ]
            path.curveTo(*points[0], *points[1], *points[2])
        self.canvas.setStrokeColor(HexColor(ink))
        self.canvas.setLineWidth(1.1)
        self.canvas.drawPath(path)

    def next_page(self) -> None:
        """Finishes this page and starts a new one of the same size."""
        self._finish_page()
        self.page += 1

    def save(self) -> bytes:
        """The whole PDF."""
        self._finish_page()
        self.canvas.save()
        return self._file.getvalue()

    def _finish_page(self) -> None:
        if self._order == "shuffled":
            self.chance.shuffle(self._texts)
        if self._order == "reversed":
            self._texts.reverse()
        for put in (*self._texts, *self._late):
            put()
        self._texts, self._late = [], []
        self.canvas.showPage()
