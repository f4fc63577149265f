"""The pages of a certificate with their labels, and where the value of a label may stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from extractors.dates import find_dates
from extractors.labels import Label, lexicon
from extractors.layout import Passage, Sheet

_EDGES = " \t:;.,-–—/|*_•·=>~°º#()[]'\"“”„"
"""What stands between a label and its value and belongs to neither."""
_CONNECTING = {
    "of",
    "of the",
    "of this",
    "van",
    "van de",
    "van het",
    "van dit",
    "der",
    "des",
    "de",
    "du",
    "de la",
    "d",
}
_LONG_LABEL = 14
"""A label of this many letters does not start a sentence by chance."""


class Place(IntEnum):
    """Where a value stands, seen from its label: the smaller, the surer."""

    SAME_LINE = 0
    RIGHT = 1
    BELOW = 2
    ABOVE = 3


@dataclass(frozen=True)
class Candidate:
    """Words that may be the value of a label."""

    words: Passage
    place: Place


@dataclass(frozen=True)
class Hit:
    """A label, and the line of a page that it stands on."""

    label: Label
    sheet: Sheet
    line: int

    @property
    def passage(self) -> Passage:
        """The line that the label stands on."""
        return self.sheet.lines[self.line]

    @property
    def starts_line(self) -> bool:
        """Whether the line starts with the label."""
        return self.label.start <= 3

    @property
    def fills_line(self) -> bool:
        """Whether the line holds nothing else, or a colon follows."""
        rest = self.passage.text[self.label.end :]
        return not rest.strip(_EDGES) or rest.lstrip()[:1] == ":"


@dataclass(frozen=True)
class LabelledPages:
    """The pages of one document and all labels on them."""

    sheets: tuple[Sheet, ...]
    labels: dict[tuple[int, int], tuple[Label, ...]]

    def hits(self, *names: str) -> Iterator[Hit]:
        """The labels of these names, page by page and from the top."""
        for number, sheet in enumerate(self.sheets):
            for line in range(len(sheet.lines)):
                for label in self.labels[number, line]:
                    if label.name in names:
                        yield Hit(label, sheet, line)

    def labels_on(self, sheet: Sheet, line: int) -> tuple[Label, ...]:
        """The labels on a line, from left to right."""
        return self.labels[sheet.page.number - self.sheets[0].page.number, line]

    def starts_with_label(self, sheet: Sheet, line: int) -> str | None:
        """The name of the label that the line starts with; a word in running text is no label."""
        labels = self.labels_on(sheet, line)
        if not labels or labels[0].start > 3 or not _is_label_like(sheet.lines[line], labels):
            return None
        return labels[0].name

    def candidates(self, hit: Hit, *, above: bool = False) -> Iterator[Candidate]:
        """Where the value of *hit* may stand, the surest place first."""
        start = hit.label.end
        later = [label for label in self.labels_on(hit.sheet, hit.line) if label.start >= start]
        while later and hit.passage.folded[start : later[0].start].strip() in _CONNECTING:
            # Two labels with a small word between them are one: date de début du | cycle de certification.
            start = later.pop(0).end
        end = later[0].start if later else len(hit.passage.text)
        rest = hit.passage.cut(start, end)
        rest = _bare(rest)
        if rest is not None:
            yield Candidate(rest, Place.SAME_LINE)
        if later:
            return
        right = tuple(self._right(hit))
        below = tuple(self._vertical(hit, Place.BELOW, hit.sheet.below(hit.line)))
        if right and below and _is_nearer(hit.passage, below[0].words, right[0].words):
            right, below = below, right
        yield from right
        yield from below
        if above:
            yield from self._vertical(hit, Place.ABOVE, _above(hit.sheet, hit.line))

    def _right(self, hit: Hit) -> Iterator[Candidate]:
        line = hit.sheet.right_of(hit.line)
        while line is not None and self.starts_with_label(hit.sheet, line) == hit.label.name:
            line = hit.sheet.right_of(line)
        if line is not None and self.starts_with_label(hit.sheet, line) is None:
            words = _bare(hit.sheet.lines[line])
            if words:
                yield Candidate(words, Place.RIGHT)

    def _vertical(self, hit: Hit, place: Place, line: int | None) -> Iterator[Candidate]:
        if line is not None and self.starts_with_label(hit.sheet, line) is None:
            words = _bare(hit.sheet.lines[line])
            if words:
                yield Candidate(words, place)


def label_pages(sheets: tuple[Sheet, ...]) -> LabelledPages:
    """*sheets* with every label of the certificate lexicon found on them."""
    words = lexicon("certificate_labels")
    return LabelledPages(
        sheets,
        {
            (number, line): words.find(passage)
            for number, sheet in enumerate(sheets)
            for line, passage in enumerate(sheet.lines)
        },
    )


def _bare(words: Passage | None) -> Passage | None:
    """*words* without what stands around a value; the last point stays, for it may be that of B.V."""
    return words.strip(_EDGES, _EDGES.replace(".", "")) if words else None


def _is_label_like(passage: Passage, labels: tuple[Label, ...]) -> bool:
    """Whether the words after a label look like its value, or like nothing: running text does not."""
    label = labels[0]
    rest = passage.folded[label.end :].lstrip(" *")
    if not rest.strip(_EDGES) or rest[0] in ":;=/|([" or rest[0].isdigit() or not label.exact:
        return True
    if label.end - label.start >= _LONG_LABEL:
        return True
    following = labels[1] if len(labels) > 1 else None
    return bool(find_dates(rest[:24])) or (
        following is not None and following.start - label.end <= 4
    )


def _is_nearer(label: Passage, below: Passage, right: Passage) -> bool:
    """Whether the words straight under a label belong to it rather than those of a far column."""
    height = max(label.height, 6)
    aligned = abs(below.box.left - label.box.left) < height
    close = below.box.top - label.box.bottom < 1.5 * height
    return aligned and close and right.box.left - label.box.right > 7 * height


def _above(sheet: Sheet, line: int) -> int | None:
    box = sheet.lines[line].box
    best: int | None = None
    for other, passage in enumerate(sheet.lines):
        shared = min(box.right, passage.box.right) - max(box.left, passage.box.left)
        gap = box.top - passage.box.bottom
        if other == line or shared <= 0 or not -0.3 * box.height <= gap <= 2 * max(box.height, 6):
            continue
        if passage.box.top + passage.box.bottom >= box.top + box.bottom - box.height:
            continue
        if best is None or passage.box.bottom > sheet.lines[best].box.bottom:
            best = other
    return best
