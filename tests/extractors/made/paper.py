"""Paper to print an invented document on: blocks go on it from the top down.

Lengths are points; `y` is where the next block starts.
"""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from tests.extractors.made.sheet import BLACK, BODY, Sheet, Style

__all__ = ["BODY", "Paper", "Style"]


class Paper(Sheet):
    """A document in the making."""

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

    def rule(self, *, colour: str = "#888888", after: float = 8) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.line(
            self.margin, self.height - self.y, self.width - self.margin, self.height - self.y
        )
        self.canvas.setStrokeColor(HexColor(BLACK))
        self.y += after

    def foot(
        self, lines: Sequence[str], *, size: float = 6.5, align: str = "left", up: float = 34.0
    ) -> None:
        """Small print at the foot of the page."""
        style = Style(size=size, align=align, colour="#444444")
        deep = sum(self.depth(line, self.inner, style) for line in lines)
        y = self.height - up - deep
        for line in lines:
            y = self.block(line, self.margin, y, self.inner, style)
