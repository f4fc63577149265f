"""Controls that others have to run, listed in a table without numbers: the rows by gaps and sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from extractors.assurance.running import plain
from extractors.assurance.words import pattern
from extractors.layout import Passage

_HEADING_WORDS = 8
_LOOK_AHEAD = 14
_SAME_EDGE = 5.0
_ROW_GAP = 1.5


def heads_of_table(lines: tuple[Passage, ...], start: int) -> tuple[Passage, ...]:
    """The headings of the columns of a table that starts at or shortly after line *start*."""
    for index in range(start, min(start + _LOOK_AHEAD, len(lines))):
        row = tuple(
            other
            for other in lines[max(0, index - 3) : index + 4]
            if other.page == lines[index].page
            and abs(other.box.top - lines[index].box.top) < 2 * lines[index].height
            and len(other.words) <= _HEADING_WORDS
            and pattern("expected_columns").search(plain(other.folded).strip(" :"))
        )
        lefts = {round(other.box.left / _SAME_EDGE) for other in row}
        if len(lefts) >= 2 and len({round(other.box.top) for other in row}) <= 2:
            return row
    return ()


def rows_of_table(
    lines: tuple[Passage, ...], heads: tuple[Passage, ...]
) -> Iterator[list[Passage]]:
    """The lines of each cell in the column that has most to say, below *heads*."""
    below = [line for line in lines if not _is_head(line, heads)]
    words: Counter[int] = Counter()
    for line in below:
        words[round(line.box.left)] += len(line.words)
    if not words:
        return
    edge = words.most_common(1)[0][0]
    ends = [head.box.left for head in heads if head.box.left > edge + 8 * _SAME_EDGE]
    cells = [cell for line in below if (cell := _cell(line, edge, min(ends, default=1e9)))]
    others = [line for line in below if abs(line.box.left - edge) > _SAME_EDGE]
    usual = _usual_gap(cells)
    row: list[Passage] = []
    for cell in cells:
        if row and _starts_row(cell, row[-1], others, usual):
            yield row
            row = []
        row.append(cell)
    if row:
        yield row


def _is_head(line: Passage, heads: tuple[Passage, ...]) -> bool:
    """Whether a line is a heading of the table, also where it is printed again on the next page."""
    return any(line.folded == head.folded for head in heads)


def _cell(line: Passage, edge: float, end: float) -> Passage | None:
    """The words of a line that stand in the column from *edge* to *end*."""
    if abs(line.box.left - edge) > _SAME_EDGE:
        return None
    words = tuple(word for word in line.words if word.box.left < end - _SAME_EDGE)
    return Passage(words, line.page) if words else None


def _usual_gap(cells: list[Passage]) -> float:
    gaps = sorted(
        line.box.top - before.box.bottom
        for before, line in pairwise(cells)
        if line.page == before.page
    )
    return max(gaps[len(gaps) // 4], 0.5) if gaps else 0.0


def _starts_row(cell: Passage, last: Passage, others: list[Passage], usual: float) -> bool:
    """Whether a cell starts here: after a gap, or after a sentence where another cell starts too."""
    begins = bool(re.match(r"[^a-zà-ÿ]", cell.text))
    ended = last.text.rstrip().endswith((".", ";"))
    if cell.page != last.page:
        return begins and ended
    if cell.box.top - last.box.bottom > _ROW_GAP * usual + 1:
        return True
    beside = any(
        other.page == cell.page and abs(other.box.top - cell.box.top) < 2 for other in others
    )
    return begins and ended and (beside or bool(pattern("of_users").match(plain(cell.folded))))
