"""A document as passages of text that know where each of their characters stands on the page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from extractors.lines import lines_of
from models.documents import Box, Document, Line, Page, Word, surround
from models.evidence import BoundingBox, Fact, Method
from models.text import fold

_BLOCK_GAP = 0.75
"""Lines closer than this many line heights may belong to one block."""
_HEIGHT_RATIO = 1.3
"""Lines of one block do not differ more than this in height."""


@dataclass(frozen=True)
class Passage:
    """Words in reading order as one string; `folded` has the same length, for looking things up."""

    words: tuple[Word, ...]
    page: int

    @cached_property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def folded(self) -> str:
        """The text without case and accents, letter for letter."""
        return fold(self.text)

    @cached_property
    def box(self) -> Box:
        """The box around all words."""
        return surround(word.box for word in self.words)

    @cached_property
    def place(self) -> BoundingBox:
        """Where the words really stand on the page, in tenths of a point."""
        left, top, right, bottom = surround(word.place for word in self.words)
        return (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))

    @cached_property
    def height(self) -> float:
        """The usual height of the words, so that one stray mark does not count."""
        heights = sorted(word.box.height for word in self.words)
        return heights[len(heights) // 2]

    @cached_property
    def confidence(self) -> float:
        """How sure the reader was of the least sure word."""
        return min(word.confidence for word in self.words)

    @cached_property
    def clarity(self) -> float:
        """How sure the reader was of the words on average."""
        return sum(word.confidence for word in self.words) / len(self.words)

    def cut(self, start: int, end: int) -> "Passage | None":
        """The words between two characters of the text, shortened to them; None when only space is there."""
        pieces: list[Word] = []
        at = 0
        for word in self.words:
            first, last = max(start - at, 0), min(end - at, len(word.text))
            if first < last:
                pieces.append(
                    replace(word, text=word.text[first:last], box=_slice(word, first, last))
                )
            at += len(word.text) + 1
        return Passage(tuple(pieces), self.page) if pieces else None

    def strip(self, characters: str, at_end: str | None = None) -> "Passage | None":
        """This passage without *characters* at either end, or *at_end* at its end."""
        text = self.text
        start = len(text) - len(text.lstrip(characters))
        end = len(text.rstrip(characters if at_end is None else at_end))
        return self.cut(start, end) if start < end else None

    def fact(self, value: str, method: Method, sure: float) -> Fact:
        """*value* with the place and the words of this passage; OCR lowers how sure we are."""
        return Fact(
            value=value,
            page=self.page,
            bbox=self.place,
            quote=self.text,
            method=method,
            confidence=round(min(1.0, sure) * min(1.0, self.confidence), 3),
            legibility=round(min(1.0, self.confidence), 3),
        )


def _slice(word: Word, first: int, last: int) -> Box:
    """The part of the word's box that its letters *first* to *last* take, all letters being as wide."""
    if (first, last) == (0, len(word.text)):
        return word.box
    step = word.box.width / len(word.text)
    left = word.box.left
    return Box(left + first * step, word.box.top, left + last * step, word.box.bottom)


def join(passages: Iterable[Passage]) -> Passage:
    """Several passages of one page as one, in the order given."""
    parts = tuple(passages)
    return Passage(tuple(word for part in parts for word in part.words), parts[0].page)


@dataclass(frozen=True)
class Sheet:
    """A page as lines and blocks, with the ways to look around on it."""

    page: Page
    lines: tuple[Passage, ...]

    @cached_property
    def _rows(self) -> dict[int, tuple[int, ...]]:
        return _rows_of(self.page.lines)

    def right_of(self, index: int) -> int | None:
        """The line that follows line *index* on the same row."""
        row = self._rows[index]
        place = row.index(index)
        return row[place + 1] if place + 1 < len(row) else None

    def below(self, index: int, reach: float = 3.0) -> int | None:
        """The nearest line under line *index*, within *reach* line heights and under some of its words."""
        box = self.lines[index].box
        best: int | None = None
        for other, line in enumerate(self.lines):
            gap = line.box.top - box.bottom
            shared = min(box.right, line.box.right) - max(box.left, line.box.left)
            if (
                other == index
                or shared <= 0
                or not -0.3 * box.height <= gap <= reach * max(box.height, 6)
            ):
                continue
            if line.box.top + line.box.bottom <= box.top + box.bottom + box.height:
                continue
            if best is None or line.box.top < self.lines[best].box.top:
                best = other
        return best

    def follows(self, above: Passage, index: int) -> bool:
        """Whether line *index* reads on from *above*: close, of like height, and under it."""
        line = self.lines[index]
        gap = line.box.top - above.box.bottom
        low, high = sorted((max(above.height, 1.0), max(line.height, 1.0)))
        shared = min(above.box.right, line.box.right) - max(above.box.left, line.box.left)
        return -0.6 * low <= gap <= _BLOCK_GAP * high and high / low <= _HEIGHT_RATIO and shared > 0

    @cached_property
    def blocks(self) -> tuple[tuple[int, ...], ...]:
        """Lines that read on from each other, as tuples of line numbers."""
        blocks: list[list[int]] = []
        taken: set[int] = set()
        for index in range(len(self.lines)):
            if index in taken:
                continue
            block = [index]
            following = self.below(index, _BLOCK_GAP)
            while (
                following is not None
                and following not in taken
                and self.follows(self.lines[block[-1]], following)
            ):
                block.append(following)
                following = self.below(following, _BLOCK_GAP)
            taken.update(block)
            blocks.append(block)
        return tuple(tuple(block) for block in blocks)


def sheet_of(page: Page) -> Sheet:
    """*page* with its lines as passages."""
    lines = tuple(Passage(line.words, page.number) for line in page.lines)
    return Sheet(page, lines)


def sheets_of(document: Document) -> tuple[Sheet, ...]:
    """The pages of *document* as sheets."""
    return tuple(sheet_of(page) for page in document.pages)


def merged(page: Page, words: Sequence[Word]) -> tuple[Line, ...]:
    """The lines of *page* together with *words* that stand where the page has none yet."""
    known = [word for line in page.lines for word in line.words]
    free = [word for word in words if not any(_covers(other.box, word.box) for other in known)]
    return lines_of([*known, *free], page.number)


def _covers(box: Box, other: Box) -> bool:
    across = min(box.right, other.right) - max(box.left, other.left)
    down = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 0 and down > 0 and across * down > 0.3 * min(box.area, other.area)


def _rows_of(lines: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """For each line the numbers of the lines on its row, from left to right."""
    boxes = [line.box for line in lines]
    downwards = sorted(range(len(boxes)), key=lambda i: boxes[i].top)
    tops = [boxes[i].top for i in downwards]
    tallest = max((box.height for box in boxes), default=0.0)
    rows: dict[int, tuple[int, ...]] = {}
    for index, box in enumerate(boxes):
        near = downwards[bisect_left(tops, box.top - tallest) : bisect_right(tops, box.bottom)]
        same = [
            other
            for other in sorted(near)
            if min(box.bottom, boxes[other].bottom) - max(box.top, boxes[other].top)
            > 0.5 * min(box.height, boxes[other].height)
        ]
        rows[index] = tuple(sorted(same, key=lambda i: boxes[i].left))
    return rows
