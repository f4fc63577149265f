"""The text of several pages as one string of which every letter knows its place on a page."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors.layout import Passage, Sheet, join

_PLAIN_QUOTES = str.maketrans("’‘`´“”„«»", '\'\'\'\'"""""')
_EDGE = 0.1
"""Running heads and feet stand in this part of the page, at its top and at its bottom."""
_OFTEN = 3
"""A line that stands at the edge of this many pages belongs to the paper, not to the text."""
_ABBREVIATION = re.compile(
    r"(?:\b[a-z]\.(?:[a-z]\.)*|\b(?:inc|ltd|corp|co|no|nr|art|mr|mrs|dr|st|e\.g|i\.e|bijv|etc|p\.c|l\.l\.c)\.)$"
)


@dataclass(frozen=True)
class Running:
    """Lines that are read on from one page to the next."""

    lines: tuple[Passage, ...]

    @cached_property
    def text(self) -> str:
        """The lines with single spaces."""
        return " ".join(line.text for line in self.lines)

    @cached_property
    def folded(self) -> str:
        """The text without case and accents and with plain quotation marks, letter for letter."""
        return plain(" ".join(line.folded for line in self.lines))

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for line in self.lines:
            starts.append(at)
            at += len(line.text) + 1
        return starts

    def cut(self, start: int, end: int) -> Passage | None:
        """The words from *start* to *end* that stand on the page where they start."""
        pieces: list[Passage] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for index in range(first, len(self.lines)):
            at, line = self._starts[index], self.lines[index]
            if at >= end:
                break
            piece = line.cut(start - at, end - at)
            if piece is None:
                continue
            if pieces and piece.page != pieces[0].page:
                break
            pieces.append(piece)
        return join(pieces) if pieces else None

    def line_at(self, position: int) -> int:
        """The number of the line that the letter at *position* stands on."""
        return max(0, bisect_right(self._starts, position) - 1)

    def start_of(self, line: int) -> int:
        """Where a line starts."""
        return self._starts[line]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence around *position*."""
        start = 0
        for end in self._sentence_ends:
            if end > position:
                return start, end
            start = end
        return start, len(self.text)

    @cached_property
    def _sentence_ends(self) -> tuple[int, ...]:
        return tuple(_sentence_ends(self.text, self.folded))


def _sentence_ends(text: str, folded: str) -> Iterator[int]:
    for match in re.finditer(r"[.;?!][\"')\]]?\s+(?=[^a-z\s])", text):
        if not _ABBREVIATION.search(folded[max(0, match.start() - 12) : match.start() + 1]):
            yield match.end()


def plain(folded: str) -> str:
    """Folded text with plain quotation marks."""
    return folded.translate(_PLAIN_QUOTES)


def running(sheets: Iterable[Sheet]) -> Running:
    """The lines of *sheets*, without what is printed at the edge of many pages."""
    sheets = tuple(sheets)
    heads = _running_heads(sheets)
    return Running(
        tuple(
            line
            for sheet in sheets
            for line in sheet.lines
            if not (_at_edge(sheet, line) and _key(line) in heads)
        )
    )


def _running_heads(sheets: tuple[Sheet, ...]) -> frozenset[str]:
    seen: dict[str, int] = {}
    for sheet in sheets:
        for key in {_key(line) for line in sheet.lines if _at_edge(sheet, line)}:
            seen[key] = seen.get(key, 0) + 1
    often = min(_OFTEN, max(2, len(sheets)))
    return frozenset({key for key, times in seen.items() if times >= often} | {""})


def _at_edge(sheet: Sheet, line: Passage) -> bool:
    height = sheet.page.height
    return line.box.bottom < _EDGE * height or line.box.top > (1 - _EDGE) * height


def _key(line: Passage) -> str:
    """A line without its numbers: pages count on."""
    return re.sub(r"[\W\d_]+|\b[ivx]+\b", "", line.folded)
