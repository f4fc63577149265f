"""Words → lines as a reader sees them: split at wide gaps, so that columns stay apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from models.documents import Line, Word

_SAME_ROW = 0.5
"""The part of the lower height that a word and its row share."""
_COLUMN_GAP = 1.3
"""A gap wider than this many line heights separates two columns."""
_ROWS_BACK = 8


@dataclass
class _Row:
    words: list[Word] = field(default_factory=list)

    def add(self, word: Word) -> None:
        self.words.append(word)
        # The medians keep one tall ornament from pulling two rows together.
        self.top = median(w.box.top for w in self.words[-9:])
        self.bottom = median(w.box.bottom for w in self.words[-9:])

    def takes(self, word: Word) -> bool:
        shared = min(word.box.bottom, self.bottom) - max(word.box.top, self.top)
        lower = min(word.box.height, self.bottom - self.top)
        return lower > 0 and shared / lower > _SAME_ROW


def lines_of(words: Iterable[Word], page: int) -> tuple[Line, ...]:
    """The lines of a page in reading order: row by row, from left to right."""
    rows: list[_Row] = []
    for word in sorted(words, key=lambda w: (w.box.top + w.box.bottom, w.box.left)):
        row = next((row for row in reversed(rows[-_ROWS_BACK:]) if row.takes(word)), None)
        if row is None:
            row = _Row()
            rows.append(row)
        row.add(word)
    rows.sort(key=lambda row: row.top + row.bottom)
    return tuple(line for row in rows for line in _split(row, page))


def _split(row: _Row, page: int) -> tuple[Line, ...]:
    words: Sequence[Word] = sorted(row.words, key=lambda w: w.box.left)
    parts: list[list[Word]] = [[words[0]]]
    for before, word in pairwise(words):
        height = max(min(before.box.height, word.box.height), 4.0)
        unlike = max(before.box.height, word.box.height) > 3 * height
        if word.box.left - before.box.right > _COLUMN_GAP * height or unlike:
            parts.append([])
        parts[-1].append(word)
    return tuple(Line(tuple(part), page) for part in parts)
