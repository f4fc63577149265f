"""What a sheet says about the whole document, above or beside its table: version, date and organisation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise, takewhile

from extractors.certificates.organisation import has_legal_form
from extractors.dates import find_dates
from extractors.grids import Cell, Grid
from extractors.lexicons import load_lexicon
from extractors.requirement_lists.layouts import normalise
from extractors.statements.places import Locate
from models.statements import Stated
from models.text import fold

_MOST_ROWS = 80
"""What stands lower on a sheet is no front any more."""
_LONGEST = 90
_VERSION = re.compile(r"\D{0,9}?(\d{1,4}(?:[._]\d{1,3}){0,3}[a-z]?)\D{0,10}", re.IGNORECASE)
_SHOWN_DAY_FIRST = re.compile(r"(\d{2})-(\d{2})-(\d{4})(?: .*)?")
_PARTS = re.compile(r"\s[-–—|]\s|[:\n;]|\s{2,}")
_LITTLE = re.compile(r"^(?:of|van|voor|for|der|des|de|von|für|by|door)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Front:
    """What the sheets say about the document."""

    version: Stated | None = None
    date: Stated | None = None
    organisation: Stated | None = None


@dataclass(frozen=True)
class _Labelled:
    field: str
    cell: Cell
    text: str = ""
    """The value, where it stands in the cell of the label itself."""


def read_front(grids: Sequence[tuple[int, Grid, int]], locate: Locate) -> Front:
    """The front of a document on *grids*: each with its number, and the row where its table begins."""
    found: dict[str, list[Stated]] = {"version": [], "date": [], "organisation": []}
    for page, grid, end in grids:
        rows = [row.cells for row in grid.rows[: min(end, _MOST_ROWS)]]
        for labelled in _find_labelled(rows):
            for field, value in _read(labelled, page, locate):
                found[field].append(value)
        found["organisation"] += _names_beside_titles(rows[:10], page, locate)
    return Front(**{name: _only(values) for name, values in found.items()})


def _only(values: list[Stated]) -> Stated | None:
    """The value that all of *values* agree on."""
    return values[0] if values and len({fold(one.value) for one in values}) == 1 else None


def _find_labelled(rows: list[tuple[Cell, ...]]) -> Iterator[_Labelled]:
    past = 0
    for index, cells in enumerate(rows):
        labels = [_label_of(cell.clean) for cell in cells if cell.clean]
        if index < past:
            continue
        if _heads_a_table(labels):
            below = _rows_below(rows, index)
            past = index + 1 + len(below)
            yield from _read_history(cells, below)
        else:
            yield from _read_beside(cells, rows[index + 1] if index + 1 < len(rows) else None)


def _read_beside(cells: tuple[Cell, ...], below: tuple[Cell, ...] | None) -> Iterator[_Labelled]:
    """Labels with their value in the same cell, in the next one, or else in the one below."""
    filled = [cell for cell in cells if cell.clean]
    for place, cell in enumerate(filled):
        label = _label_of(cell.clean)
        beside = filled[place + 1] if place + 1 < len(filled) else None
        if label is None:
            continue
        if label[1]:
            yield _Labelled(label[0], cell, label[1])
        elif beside is not None:
            yield _Labelled(label[0], beside)
        elif below is not None:
            yield _Labelled(label[0], below[cells.index(cell)])


def _heads_a_table(labels: list[tuple[str, str] | None]) -> bool:
    """Whether two labels stand beside each other, so that their values are below."""
    return any(
        first is not None and second is not None and not first[1]
        for first, second in pairwise(labels)
    )


def _rows_below(rows: list[tuple[Cell, ...]], index: int) -> list[tuple[Cell, ...]]:
    """The rows under the headings in row *index*, up to the first that is empty below them."""
    columns = [column for column, cell in enumerate(rows[index]) if _label_of(cell.clean)]
    return list(
        takewhile(lambda cells: any(cells[column].clean for column in columns), rows[index + 1 :])
    )


def _read_history(headings: tuple[Cell, ...], below: list[tuple[Cell, ...]]) -> Iterator[_Labelled]:
    """Of a table of versions the highest, when its date is the latest too; of a single row what it says."""
    columns = {
        label[0]: column
        for column, cell in enumerate(headings)
        if (label := _label_of(cell.clean)) is not None
    }
    if len(below) == 1:
        yield from (_Labelled(field, below[0][column]) for field, column in columns.items())
        return
    if not below or not {"version", "date"} <= set(columns):
        return
    version, dated = columns["version"], columns["date"]
    latest = max(below, key=lambda cells: _version_key(cells[version].clean))
    days = [day for cells in below if (day := read_day(cells[dated]))]
    if days and read_day(latest[dated]) == max(days):
        yield _Labelled("version", latest[version])
        yield _Labelled("date", latest[dated])


def _version_key(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


def _label_of(text: str) -> tuple[str, str] | None:
    """The field that *text* is the label of, and the value when it stands behind a colon."""
    if not text or len(text) > _LONGEST:
        return None
    head, colon, rest = text.partition(":")
    label = normalise(head)
    field = next((field for field, labels in _fronts().items() if label in labels), None)
    return (field, rest.strip() if colon else "") if field else None


@cache
def _fronts() -> dict[str, frozenset[str]]:
    fronts = load_lexicon("statement_columns")["fronts"]
    return {
        str(field): frozenset(normalise(str(label)) for label in labels)
        for field, labels in fronts.items()
    }


def _read(labelled: _Labelled, page: int, locate: Locate) -> Iterator[tuple[str, Stated]]:
    """The value behind a label; a day behind `Stand` or `Version` is that of the document."""
    cell, field = labelled.cell, labelled.field
    text = labelled.text or cell.clean
    if not text or len(text) > _LONGEST or (not labelled.text and _label_of(text)):
        return
    place = locate(cell, page)
    if field == "organisation":
        if _is_name(text):
            yield field, place.stated(text)
        return
    day = _day_in(text) if labelled.text else read_day(cell)
    number = _VERSION.fullmatch(text) if field == "version" and not cell.is_date else None
    if day is not None:
        yield "date", place.stated(day.isoformat())
    elif number is not None:
        yield "version", place.stated(number[1])


def read_day(cell: Cell) -> date | None:
    """The day that a cell shows, when it can be read in one way only."""
    if cell.is_date and (shown := _SHOWN_DAY_FIRST.fullmatch(cell.clean)):
        return date(int(shown[3]), int(shown[2]), int(shown[1]))
    return _day_in(cell.clean)


def _day_in(text: str) -> date | None:
    found = find_dates(text)
    days = {day for one in found for day in (one.day_first, one.month_first) if day is not None}
    return days.pop() if len(days) == 1 else None


def _is_name(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    return bool(words) and words[0][:1].isupper() and len(words) <= 10


def _names_beside_titles(
    rows: list[tuple[Cell, ...]], page: int, locate: Locate
) -> Iterator[Stated]:
    """Names with a legal form in or beside the title of the document."""
    for cell in (cell for cells in rows for cell in cells if cell.clean):
        title = next((one for one in _all_titles() if one in fold(cell.clean)), None)
        if title is None or len(cell.clean) > 2 * _LONGEST:
            continue
        start = fold(cell.clean).index(title)
        rest = (cell.clean[:start], cell.clean[start + len(title) :])
        for part in (piece for side in rest for piece in _PARTS.split(side)):
            name = _LITTLE.sub("", part.strip(" -–—,.()")).strip()
            if name and has_legal_form(_with_point(name, part)) and _is_name(name):
                yield locate(cell, page).stated(_with_point(name, part))


def _with_point(name: str, part: str) -> str:
    """*name* with the point that belongs to its legal form, as in B.V."""
    return f"{name}." if f"{name}." in part and "." in name.split()[-1] else name


@cache
def _all_titles() -> tuple[str, ...]:
    titles = load_lexicon("statement_columns")["titles"]
    return tuple(fold(str(one)) for phrases in titles.values() for one in phrases)
