"""Where a table begins: the row, or two rows, with the headings of its columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.layouts import Layout, normalise

ENOUGH_HEADINGS = 2
LONGEST_HEADING = 40
MOST_TEXT_LABELS = 4
"""In a list of one column only the surest names of a text are taken for a heading."""


LITERAL = " (letterlijk)"
"""Our own export marks with this what has to be kept as it is, though its heading is one that we know."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What one column is called."""

    place: str
    text: str
    label: str
    """The text made comparable; of two rows the part that we know."""
    is_literal: bool = False
    """True for a column of our own export that is kept as it is."""

    def counts_points(self, layout: Layout) -> bool:
        """True for a heading such as `KO / punten`: under it a number stands for a wish."""
        return any(word in self.label for word in layout.points)


@dataclass(frozen=True, slots=True)
class Header:
    """The headings of a table, and the rows that they stand in (counted from 0)."""

    first: int
    last: int
    headings: tuple[Heading, ...]


def find_headers(grid: Grid, layout: Layout) -> tuple[Header, ...]:
    """The header of each table in *grid*, from top to bottom; none when there is no list in it."""
    best = _find_best(grid, layout)
    if best is None:
        return ()
    again = [
        header
        for header in _find_further(grid, layout, best.last + 1)
        if [h.label for h in header.headings] != [h.label for h in best.headings]
    ]
    return (best, *again)


def is_same_header(row: Row, header: Header) -> bool:
    """True when *row* repeats the headings of its table, as on a new page."""
    texts = [normalise(cell.clean) for cell in row.cells]
    ours = [normalise(heading.text) for heading in header.headings]
    return any(texts) and texts == ours


def _find_best(grid: Grid, layout: Layout) -> Header | None:
    """The first header that names about as many headings as any row does: a row below may name some too."""
    found = list(_candidates(grid, layout))
    if not found:
        return _find_single(grid, layout)
    most = max(known for known, _ in found)
    near = [one for one in found if one[0] >= most - 1]
    first = min(header.first for _, header in near)
    return max(
        (one for one in near if one[1].first == first), key=lambda one: (one[0], -one[1].last)
    )[1]


def _candidates(grid: Grid, layout: Layout) -> Iterator[tuple[float, Header]]:
    for index in range(len(grid.rows)):
        for header in (_single(grid, index), _double(grid, index, layout)):
            if header is None:
                continue
            known = _count_known(header, layout)
            if known >= ENOUGH_HEADINGS and _may_head_a_list(header, layout):
                yield known - (header.last - header.first) / 2, header


def _find_further(grid: Grid, layout: Layout, start: int) -> Iterator[Header]:
    """Rows below that are headings, a number or nothing unknown among them: another table on the sheet."""
    for index in range(start, len(grid.rows)):
        header = _single(grid, index)
        filled = [heading for heading in header.headings if heading.label]
        listed = [heading for heading in filled if layout.is_listed(heading.label)]
        numbered = any(_names_a_number(heading, layout) for heading in listed)
        short = all(len(heading.text) <= LONGEST_HEADING for heading in filled)
        sure = len(listed) == len(filled) >= ENOUGH_HEADINGS or (numbered and short)
        if sure and _names_a_text(header, layout):
            yield header


def _names_a_number(heading: Heading, layout: Layout) -> bool:
    """True for `Nr.`, and not for `Eis`, which a row of a list may well have as a value."""
    label = heading.label
    return layout.strength("id", label) is not None and layout.strength("text", label) is None


def _find_single(grid: Grid, layout: Layout) -> Header | None:
    """A list of one column under a sure name."""
    for index, row in enumerate(grid.rows):
        filled = row.filled
        if len(filled) != 1:
            continue
        strength = layout.strength("text", normalise(filled[0].clean))
        below = [cell for later in grid.rows[index + 1 :] for cell in later.filled]
        if strength is not None and strength < MOST_TEXT_LABELS and below:
            return _single(grid, index)
    return None


def _single(grid: Grid, index: int) -> Header:
    return Header(index, index, tuple(_name(cell) for cell in grid.rows[index].cells))


def _name(cell: Cell) -> Heading:
    text = _one_line(cell.clean)
    if text.endswith(LITERAL):
        return Heading(cell.place, text.removesuffix(LITERAL), "", is_literal=True)
    return Heading(cell.place, text, normalise(text))


def _double(grid: Grid, index: int, layout: Layout) -> Header | None:
    """Two rows as one header, when the second parts a heading of the first."""
    if index + 1 >= len(grid.rows):
        return None
    top, bottom = grid.rows[index].cells, grid.rows[index + 1].cells
    if len(top) != len(bottom) or not _parts_a_heading(top, bottom):
        return None
    group, headings = "", []
    for above, below in zip(top, bottom, strict=True):
        group = above.clean or (group if below.clean else "")
        headings.append(_name_double(group, above, below, layout))
    return Header(index, index + 1, tuple(headings))


def _parts_a_heading(top: Sequence[Cell], bottom: Sequence[Cell]) -> bool:
    """True when something stands below a wide or an empty cell, and nothing below a narrow one."""
    if not any(above.clean for above in top):
        return False
    below = [
        (above, cell)
        for above, cell in zip(top, bottom, strict=True)
        if cell.clean and not cell.spans_from
    ]
    return bool(below) and all(above.spans_row or not above.clean for above, _ in below)


def _name_double(group: str, above: Cell, below: Cell, layout: Layout) -> Heading:
    if below.spans_from or not below.clean:
        return _name(above)
    whole = f"{_one_line(group)} / {_one_line(below.clean)}" if group else _one_line(below.clean)
    for text in (below.clean, f"{group} {below.clean}"):
        if layout.knows(text):
            return Heading(below.place, whole, normalise(text))
    return Heading(below.place, whole, normalise(whole))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _count_known(header: Header, layout: Layout) -> int:
    """How many headings are known; a word of a cell counts only under a heading that it parts."""
    parted = header.last > header.first
    return sum(
        layout.names(heading.label) or (parted and layout.knows(heading.label))
        for heading in header.headings
    )


def _may_head_a_list(header: Header, layout: Layout) -> bool:
    """True when a text is named, or a number or a kind of requirement beside which one may stand."""
    return _names_a_text(header, layout) or any(
        layout.is_listed(heading.label) and layout.strength(field, heading.label) is not None
        for heading in header.headings
        for field in ("id", "mandatory")
    )


def _names_a_text(header: Header, layout: Layout) -> bool:
    return any(layout.strength("text", heading.label) is not None for heading in header.headings)
