"""A sheet of paper to set an invented report on: headings, paragraphs, rows of a table, feet."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
_BOTTOM = 70.0


class Paper:
    """Pages that are filled from the top; *foot* stands at the bottom of each."""

    def __init__(
        self, path: Path, *, font: str = "Helvetica", size: float = 10, foot: str = ""
    ) -> None:
        self._canvas = Canvas(str(path), pagesize=A4, invariant=True)
        self._font, self._size, self._foot = font, size, foot
        self._y = HEIGHT - 72
        self._page = 1

    def line(
        self, text: str, *, size: float | None = None, left: float = 60, gap: float = 1.5
    ) -> None:
        """One line of text, and the cursor under it."""
        size = size or self._size
        self._room(size * gap)
        self._canvas.setFont(self._font, size)
        self._canvas.drawString(left, self._y, text)
        self._y -= size * gap

    def heading(self, text: str, size: float = 15, left: float = 60) -> None:
        """A heading with air around it, never alone at the end of a page."""
        self._room(6 * size)
        self._y -= size
        self._canvas.setFont(
            self._font if self._font == "Courier" else f"{_bold(self._font)}", size
        )
        self._canvas.drawString(left, self._y, text)
        self._y -= 1.6 * size

    def text(self, text: str, *, left: float = 60, width: int = 88) -> None:
        """A paragraph."""
        for part in wrap(text, width):
            self.line(part, left=left, gap=1.3)
        self._y -= 0.6 * self._size

    def row(self, cells: Sequence[str], lefts: Sequence[float], *, gap: float = 2.0) -> None:
        """One row of a table; a cell may have several lines, with a bar between them."""
        parts = [cell.split("|") for cell in cells]
        lines = max(len(part) for part in parts)
        self._room(self._size * (gap + 1.2 * (lines - 1)))
        self._canvas.setFont(self._font, self._size)
        for part, left in zip(parts, lefts, strict=True):
            for number, text in enumerate(part):
                self._canvas.drawString(left, self._y - 1.2 * self._size * number, text)
        self._y -= self._size * (gap + 1.2 * (lines - 1))

    def space(self, points: float) -> None:
        """Leave room."""
        self._y -= points

    def turn(self) -> None:
        """Go on at the top of a new page."""
        self._sign()
        self._canvas.showPage()
        self._page += 1
        self._y = HEIGHT - 72

    def save(self) -> None:
        """Finish."""
        self._sign()
        self._canvas.showPage()
        self._canvas.save()

    def _room(self, needed: float) -> None:
        if self._y - needed < _BOTTOM:
            self.turn()

    def _sign(self) -> None:
        if self._foot:
            self._canvas.setFont(self._font, 8)
            self._canvas.drawString(60, 36, self._foot)
            self._canvas.drawString(500, 36, str(self._page))


def _bold(font: str) -> str:
    return "Times-Bold" if font == "Times-Roman" else f"{font}-Bold"
