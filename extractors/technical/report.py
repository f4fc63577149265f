"""A report as its reader holds it: sheets, rows, paragraphs, and the labels of its first pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors.certificates.labelled import Candidate, LabelledPages
from extractors.labels import lexicon
from extractors.layout import Passage, Sheet, join

_LABELLED_PAGES = 10
_TALL = 1.12
"""A line this many times as tall as usual is a heading."""


@dataclass(frozen=True)
class Report:
    """All pages of one report."""

    sheets: tuple[Sheet, ...]

    @cached_property
    def usual(self) -> float:
        """The usual height of a line."""
        heights = sorted(line.height for sheet in self.sheets for line in sheet.lines)
        return heights[len(heights) // 2] if heights else 0.0

    def is_tall(self, line: Passage) -> bool:
        """Whether *line* is printed taller than running text."""
        return line.height >= _TALL * self.usual

    @cached_property
    def labelled(self) -> LabelledPages:
        """The first pages with the labels on them."""
        words, sheets = lexicon("technical_labels"), self.sheets[:_LABELLED_PAGES]
        return LabelledPages(
            sheets,
            {
                (number, index): words.find(line)
                for number, sheet in enumerate(sheets)
                for index, line in enumerate(sheet.lines)
            },
        )

    def values_of(self, *names: str, pages: int = _LABELLED_PAGES) -> Iterator[Candidate]:
        """What stands beside each label of these names that looks like one, else under it."""
        for hit in self.labelled.hits(*names):
            if hit.sheet.page.number > pages or not hit.starts_line:
                continue
            if self.labelled.starts_with_label(hit.sheet, hit.line) == hit.label.name:
                yield from sorted(self.labelled.candidates(hit), key=_place)[:1]

    def paragraphs(self, pages: int) -> Iterator[Passage]:
        """The blocks of text on the first *pages* pages."""
        for sheet in self.sheets[:pages]:
            for block in sheet.blocks:
                yield join(sheet.lines[line] for line in block)


def rows_of(sheet: Sheet) -> list[list[Passage]]:
    """The lines of *sheet* as rows of a table: those that stand beside each other, from left to right."""
    rows: list[list[Passage]] = []
    for line in sorted(sheet.lines, key=_middle):
        if rows and _middle(line) - _middle(rows[-1][0]) < 0.45 * min(
            max(line.height, 6), max(rows[-1][0].height, 6)
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda cell: cell.box.left) for row in rows]


def _place(candidate: Candidate) -> int:
    return candidate.place


def _middle(line: Passage) -> float:
    return (line.box.top + line.box.bottom) / 2
