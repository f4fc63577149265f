"""The columns and rows of a table of control tests, by where its words stand: no lines are needed."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.assurance.running import plain
from extractors.assurance.words import pattern, words_in
from extractors.layout import Passage, Sheet

_SAME_EDGE = 4.0
"""Points between the left edges of lines of one column."""
_ROW_GAP = 1.7
"""A gap without any word that is this many times the usual one separates rows."""
_LEAST_GAP = 2.5
_LINES_OF_HEADING = 4
_WORDS_OF_NAME = 12
_ID = re.compile(rf"^(?:{pattern('control_id').pattern})[.:]?$")
_ID_FIRST = re.compile(rf"^((?:{pattern('control_id').pattern}))[.:]?\s+[\"“(]?[A-ZÀ-Ý]")


@dataclass(frozen=True)
class Columns:
    """Where the results and the ids of controls start; *result_end* is where the next column starts."""

    result: float
    result_end: float
    ids: float | None


@dataclass(frozen=True)
class Cell:
    """The results beside one control, as they stand in one row; no *control* when the row has no id."""

    control: str | None
    criterion: str | None
    lines: tuple[Passage, ...]


def find_headings(sheet: Sheet) -> tuple[int, ...]:
    """The lines that head a column of results, in a row with the heading of another column."""
    return tuple(
        index
        for index, line in enumerate(sheet.lines)
        if pattern("result_column").search(plain(line.folded).strip(" :"))
        and any(
            other.box.right < line.box.left
            and abs(other.box.top - line.box.top) < 3.5 * line.height
            and _is_heading(other)
            for other in sheet.lines[max(0, index - 8) : index + 8]
        )
    )


def columns_under(sheet: Sheet, heading: int) -> Columns:
    """The columns below a heading of results, whatever side of the column it stands on."""
    head = sheet.lines[heading]
    row = [
        line
        for line in sheet.lines[max(0, heading - 8) : heading + 8]
        if abs(line.box.top - head.box.top) < 2.5 * head.height
    ]
    before = max((r.box.left + r.box.right) / 2 for r in row if r.box.right < head.box.left)
    after = min((r.box.left for r in row if r.box.left > head.box.right), default=sheet.page.width)
    below = [line for line in sheet.lines if line.box.top > head.box.bottom]
    result = _edge(below, before, head.box.left + _SAME_EDGE) or head.box.left
    return Columns(result, after - _SAME_EDGE, _id_edge(below, row, result))


def cells_of(
    sheet: Sheet, columns: Columns, first: float, last: float, control: str | None
) -> Iterator[Cell]:
    """The cells with results between two heights; a row without an id belongs to the control above it."""
    lines = [line for line in sheet.lines if first < line.box.top < last]
    ids = _ids(lines, columns)
    criterion: str | None = None
    for row in _rows(lines):
        criterion = next(filter(None, map(criterion_of, row)), criterion)
        results = [part for line in row if (part := _result_part(line, columns))]
        named = [(top, name) for top, name in ids if any(line.box.top == top for line in row)]
        if not ids and results and (text := _text_of_control(row, lines, columns)):
            named = [(row[0].box.top, text)]
        for name, words in _by_control(results, named, control):
            yield Cell(name, criterion, words)
        control = named[-1][1] if named else control


def bottom_of(sheet: Sheet, heading: int) -> float:
    """Where a heading of results ends, that may take several lines."""
    line = sheet.lines[heading]
    bottom = line.box.bottom
    for _ in range(_LINES_OF_HEADING):
        index = sheet.below(heading, 0.6)
        if index is None or not set(plain(sheet.lines[index].folded).split()) <= words_in(
            "heading_words"
        ):
            break
        heading, bottom = index, sheet.lines[index].box.bottom
    return bottom


def criterion_of(line: Passage) -> str | None:
    """The criterion or objective that a line starts with."""
    match = pattern("criterion").search(line.folded)
    if match:
        return line.text[match.start(1) : match.end(1)]
    match = pattern("objective").search(plain(line.folded))
    return line.text[match.start(1) : match.end(1)] if match else None


def id_first(line: Passage) -> str | None:
    """The id that a line of text starts with, such as `AC-02 Access is reviewed`."""
    match = _ID_FIRST.match(line.text)
    return match[1] if match else None


def _is_heading(line: Passage) -> bool:
    text = plain(line.folded).strip(" :")
    return bool(
        pattern("test_column").search(text)
        or pattern("id_column").search(text)
        or re.match(r"control|beheers|criteri|kontroll|norm|maatregel", text)
    )


def _edge(lines: list[Passage], low: float, high: float) -> float | None:
    """The left edge between two places that most lines have."""
    lefts = Counter(round(line.box.left) for line in lines if low < line.box.left <= high)
    return float(lefts.most_common(1)[0][0]) if lefts else None


def _id_edge(lines: list[Passage], row: list[Passage], result: float) -> float | None:
    """The left edge of the column with the ids of controls: the one headed so, or with most different ids."""
    found: dict[int, set[str]] = {}
    for line in lines:
        if line.box.left < result and _ID.match(line.text):
            found.setdefault(round(line.box.left), set()).add(line.text)
    if not found:
        return None
    headed = [line for line in row if pattern("id_column").search(plain(line.folded).strip(" :"))]
    for left in sorted(found, key=lambda edge: -len(found[edge])):
        if any(abs(line.box.left - left) < 3 * _SAME_EDGE for line in headed):
            return float(left)
    return float(max(found, key=lambda edge: (len(found[edge]), edge)))


def _ids(lines: list[Passage], columns: Columns) -> list[tuple[float, str]]:
    """The ids of controls with the height of their lines."""
    if columns.ids is None:
        first = [(line, id_first(line)) for line in lines if line.box.left < columns.result]
        return [(line.box.top, name) for line, name in first if name is not None]
    return [
        (line.box.top, line.text.rstrip(".:"))
        for line in lines
        if abs(line.box.left - columns.ids) < _SAME_EDGE and _ID.match(line.text)
    ]


def _text_of_control(row: list[Passage], lines: list[Passage], columns: Columns) -> str | None:
    """What a control without an id is called: how the words in the first column of its row start."""
    edges = Counter(round(line.box.left) for line in lines if line.box.left < columns.result)
    left = min((edge for edge, times in edges.items() if times >= 3), default=None)
    words = [
        word
        for line in row
        if left is not None and abs(line.box.left - left) < _SAME_EDGE
        for word in line.words
    ]
    return " ".join(word.text for word in words[:_WORDS_OF_NAME]) or None


def _rows(lines: list[Passage]) -> Iterator[list[Passage]]:
    """Lines between gaps in which no column has a word."""
    ordered = sorted(lines, key=lambda line: line.box.top)
    gaps, bottom = [], 0.0
    for line in ordered:
        gaps.append(line.box.top - bottom)
        bottom = max(bottom, line.box.bottom)
    inner = sorted(gap for gap in gaps[1:] if gap > 0)
    usual = inner[len(inner) // 3] if inner else 0.0
    row: list[Passage] = []
    for line, gap in zip(ordered, gaps, strict=True):
        if row and gap > max(_ROW_GAP * usual, _LEAST_GAP):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _result_part(line: Passage, columns: Columns) -> Passage | None:
    """The words of a line that stand in the column of results, also when two columns were read as one line."""
    words = [
        w for w in line.words if columns.result - _SAME_EDGE <= w.box.left < columns.result_end
    ]
    if not words or words[0].box.left > columns.result + 12 * _SAME_EDGE:
        return None
    if words[0] is not line.words[0] and abs(words[0].box.left - columns.result) > _SAME_EDGE:
        return None
    return Passage(tuple(words), line.page)


def _by_control(
    results: list[Passage], named: list[tuple[float, str]], control: str | None
) -> Iterator[tuple[str | None, tuple[Passage, ...]]]:
    """The results of a row by control: a row with one id is all of that control."""
    if len(named) <= 1:
        if results:
            yield (named[0][1] if named else control), tuple(results)
        return
    blocks = list(_blocks(results))
    tops = [top for top, _ in named]
    height = results[0].height if results else 0.0
    centred = _are_centred(blocks, tops, height)
    for block in blocks:
        if centred:
            middle = (block[0].box.top + block[-1].box.bottom - height) / 2
            _, name = min(named, key=lambda one: abs(one[0] - middle))
        else:
            above = [n for top, n in named if top <= block[0].box.top + _SAME_EDGE]
            name = above[-1] if above else control or named[0][1]
        yield name, tuple(block)


def _blocks(results: list[Passage]) -> Iterator[list[Passage]]:
    """Results apart: after a gap, or where words for an outcome start a line."""
    block: list[Passage] = []
    for line in results:
        if block and (starts_outcome(line) or line.box.top - block[-1].box.bottom > line.height):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def starts_outcome(line: Passage) -> bool:
    """Whether a line begins with words for an outcome."""
    text = plain(line.folded)
    return any(
        (match := pattern(group).search(text)) is not None and match.start() == 0
        for group in ("no_exception", "exception", "not_tested")
    )


def _are_centred(blocks: list[list[Passage]], tops: list[float], height: float) -> bool:
    """Whether ids stand halfway their rows rather than at the top."""
    middle = [(block[0].box.top + block[-1].box.bottom - height) / 2 for block in blocks]
    first = [block[0].box.top for block in blocks]
    at_top = sum(any(abs(top - other) < _SAME_EDGE for other in first) for top in tops)
    halfway = sum(any(abs(top - other) < _SAME_EDGE for other in middle) for top in tops)
    return halfway > at_top
