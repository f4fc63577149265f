"""A file as it was read: pages, lines and words, each with its place on the page.

Plain slotted dataclasses and no pydantic: a report of 200 pages holds 100,000 words.
All lengths are points (1/72 inch), measured from the top left of the page, as pdfplumber does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle on a page: left, top, right, bottom in points from the top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right, in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom, in points."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """What it covers, in square points."""
        return self.width * self.height


def surround(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of *boxes*; raises ValueError when there is none."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class TextSource(StrEnum):
    """Where the words of a page came from."""

    LAYER = "text layer"
    OCR = "ocr"
    BOTH = "text layer and ocr"
    NONE = "none"
    SHEET = "sheet"
    """A sheet of a workbook: cells and no page."""
    DATA = "data"
    """A file for software: paths and no page."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as printed, with its box and how sure the reader was (1.0 for a text layer)."""

    text: str
    box: Box
    confidence: float = 1.0
    lean: float = 0.0
    """How much lower than *box* the word stands on a skewed page: boxes are straightened for reading."""

    @property
    def place(self) -> Box:
        """Where the word really stands on the page."""
        box = self.box
        return Box(box.left, box.top + self.lean, box.right, box.bottom + self.lean)


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line of a page, left to right."""

    words: tuple[Word, ...]
    page: int

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The smallest box around its words."""
        return surround(word.box for word in self.words)

    @property
    def confidence(self) -> float:
        """How sure the reader was of its least sure word."""
        return min(word.confidence for word in self.words)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its number as a reader counts, its size in points, its lines in reading order."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    source: TextSource
    remark: str = ""
    slope: float = 0.0
    """How far a line of a skewed scan sinks for each point to the right."""

    @property
    def text(self) -> str:
        """The lines, each on one of its own."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read; *sha256* identifies it, whatever it is called."""

    sha256: str
    name: str
    size: int
    pages: tuple[Page, ...]
    producer: str = ""
    created: date | None = None
    modified: date | None = None
    signatures: int = 0
    remarks: Sequence[str] = field(default=())

    @property
    def text(self) -> str:
        """The text of all pages."""
        return "\n".join(page.text for page in self.pages)
