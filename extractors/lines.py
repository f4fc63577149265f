"""Words → lines as a reader sees them: words that follow each other closely, so that columns stay apart."""

from collections import defaultdict
from collections.abc import Iterable

from models.documents import Line, Word

_SAME_LINE = 0.5
"""The part of the lower height that two words of one line share."""
_COLUMN_GAP = 1.3
"""A gap wider than this many line heights separates two columns."""
_BACK = 0.6
"""A word may start this many heights before the one before it ends: slanted letters and OCR boxes overlap."""
_UNLIKE = 3.0
"""An ornament this many times as tall as a word is not on its line."""
_BAND = 24.0
"""Points: words are looked for in bands of this height."""


def lines_of(words: Iterable[Word], page: int) -> tuple[Line, ...]:
    """The lines of a page in reading order: from top to bottom, and on a row from left to right."""
    lines: list[list[Word]] = []
    bands: dict[int, list[list[Word]]] = defaultdict(list)
    for word in sorted(words, key=lambda w: (w.box.left, w.box.top)):
        line = _line_before(word, bands)
        if line is None:
            line = []
            lines.append(line)
        line.append(word)
        for band in _bands_of(word):
            if not any(known is line for known in bands[band]):
                bands[band].append(line)
    return tuple(Line(tuple(line), page) for line in _in_reading_order(lines))


def _bands_of(word: Word) -> range:
    return range(int(word.box.top // _BAND), int(word.box.bottom // _BAND) + 1)


def _line_before(word: Word, bands: dict[int, list[list[Word]]]) -> list[Word] | None:
    """The line whose last word *word* follows most closely."""
    best: list[Word] | None = None
    for line in (line for band in _bands_of(word) for line in bands[band]):
        if _follows(word, line[-1]) and (best is None or line[-1].box.right > best[-1].box.right):
            best = line
    return best


def _follows(word: Word, before: Word) -> bool:
    low, high = sorted((before.box.height, word.box.height))
    gap = word.box.left - before.box.right
    if (
        low <= 0
        or high > _UNLIKE * max(low, 4.0)
        or not -_BACK * high <= gap <= _COLUMN_GAP * max(low, 4.0)
    ):
        return False
    shared = min(word.box.bottom, before.box.bottom) - max(word.box.top, before.box.top)
    return shared / low > _SAME_LINE


def _in_reading_order(lines: list[list[Word]]) -> list[list[Word]]:
    """Lines on a row from left to right, rows from top to bottom."""
    placed = sorted((_middle(line), line[0].box.left, line) for line in lines if line)
    ordered: list[list[Word]] = []
    row: list[tuple[float, float, list[Word]]] = []
    for entry in placed:
        if row and entry[0] - row[0][0] > 0.5 * min(_height(entry[2]), _height(row[0][2])):
            ordered += [line for _, _, line in sorted(row, key=lambda one: one[1])]
            row = []
        row.append(entry)
    return ordered + [line for _, _, line in sorted(row, key=lambda one: one[1])]


def _middle(line: list[Word]) -> float:
    return sum(word.box.top + word.box.bottom for word in line) / (2 * len(line))


def _height(line: list[Word]) -> float:
    return max(word.box.height for word in line)
