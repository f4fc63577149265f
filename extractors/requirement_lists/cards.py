"""Tables of two columns with labels on the left, one requirement each, turned into one table with headings."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.layouts import Layout, normalise

LEAST_LABELS = 2
_TWO_PAIRS = 4


def lay_out_cards(grids: Sequence[Grid], layout: Layout) -> tuple[Grid, ...]:
    """*grids*, with those that are cards put together as the rows of one grid, at the place of the first."""
    narrow = {grid.name: _in_two_columns(grid) for grid in grids}
    cards = [grid for grid in grids if _is_card(narrow[grid.name], layout)]
    if not cards:
        return tuple(grids)
    others = [grid for grid in grids if grid not in cards]
    first = grids.index(cards[0])
    stacked = _stack([narrow[grid.name] for grid in cards])
    return (*others[:first], stacked, *others[first:])


def _in_two_columns(grid: Grid) -> Grid:
    """A card with labels in two columns, `label | value | label | value`, with all pairs below each other."""
    if not all(len(row.cells) == _TWO_PAIRS for row in grid.rows):
        return grid
    pairs = [
        Row(row.number, row.cells[at : at + 2], row.is_hidden)
        for row in grid.rows
        for at in (0, 2)
        if row.cells[at].clean and not row.cells[at].spans_from
    ]
    return replace(grid, rows=tuple(pairs))


def _is_card(grid: Grid, layout: Layout) -> bool:
    """Two columns, of which the left one holds different headings that we know, a text among them."""
    rows = [row for row in grid.rows if row.filled]
    if not rows or any(len(row.cells) != 2 for row in rows):
        return False
    labels = [normalise(row.cells[0].clean) for row in rows if row.cells[0].clean]
    known = (*layout.fields.values(), *layout.source_headings.values())
    found = [label for label in labels if any(label in one for one in known)]
    names_text = any(layout.strength("text", label) is not None for label in labels)
    return (
        names_text
        and len(set(found)) >= LEAST_LABELS
        and len(set(labels)) == len(labels)
        and len(found) * 2 > len(labels)
        and not _is_header(rows[0], found)
    )


def _is_header(row: Row, found: Sequence[str]) -> bool:
    """True when both cells of the first row are headings: then the table goes from top to bottom."""
    return normalise(row.cells[1].clean) in found


def _stack(cards: Sequence[Grid]) -> Grid:
    labels = list(dict.fromkeys(_label(row) for card in cards for row in card.rows if row.filled))
    head = Row(0, tuple(Cell(f"{cards[0].name}!{label}", label) for label in labels))
    rows = [
        Row(number, _lay_out(card, labels), is_hidden=False) for number, card in enumerate(cards, 1)
    ]
    return Grid(cards[0].name, (head, *rows), heading=cards[0].heading)


def _label(row: Row) -> str:
    return " ".join(row.cells[0].clean.split()).rstrip(":")


def _lay_out(card: Grid, labels: Sequence[str]) -> tuple[Cell, ...]:
    by_label: dict[str, Cell] = {}
    for row in card.rows:
        if row.filled:
            by_label.setdefault(_label(row), row.cells[1])
    return tuple(by_label.get(label, Cell(f"{card.name}!{label}")) for label in labels)
