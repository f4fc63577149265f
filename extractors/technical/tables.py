"""Findings as rows of a table: an id or a title, and in a column of its own how bad each is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.layout import Passage, Sheet
from extractors.technical.report import Report, rows_of
from extractors.technical.titles import Seen, Title, read_title
from extractors.technical.words import (
    Severity,
    has_letters,
    is_word_of,
    outcome_of,
    read_score,
    severity_alone,
    severity_named,
)
from models.technical_reports import Outcome

_NEAR = 14.0
"""Points: a cell starts this close to where the head of its column starts."""
_COLUMNS = ("severity", "id", "title", "status", "retest", "score")


@dataclass(frozen=True)
class Head:
    """The head of a table of findings: the cell of each column that we know."""

    page: int
    bottom: float
    columns: dict[str, Passage]


@dataclass(frozen=True)
class TablesRead:
    """The findings of tables, and the labels that head their columns, by page and line."""

    findings: tuple[Seen, ...]
    headers: frozenset[tuple[int, int]]


def tables(report: Report) -> TablesRead:
    """The findings that rows of tables tell, each where it stands first."""
    found: dict[str, Seen] = {}
    headers: set[tuple[int, int]] = set()
    head: Head | None = None
    for sheet in report.sheets:
        rows = rows_of(sheet)
        start = 0
        for number, row in enumerate([*rows, None]):
            new = _head(row, sheet.page.number) if row else None
            if row is not None and new is None:
                continue
            if head is not None:
                read = tuple(_read(report, head, rows[start:number]))
                for seen in read:
                    found.setdefault(seen.key, seen)
                if row is None and not read:
                    head = None
            if new is not None and row is not None:
                head, start = new, number + 1
                headers |= _places(sheet, row)
    return TablesRead(tuple(found.values()), frozenset(headers))


def _places(sheet: Sheet, row: list[Passage]) -> set[tuple[int, int]]:
    return {(sheet.page.number, index) for index, line in enumerate(sheet.lines) if line in row}


def _head(row: list[Passage], page: int) -> Head | None:
    """*row* as the head of a table of findings: it names the severity, and an id or a title."""
    if not 2 <= len(row) <= 9:
        return None
    columns: dict[str, Passage] = {}
    for cell in row:
        for column in _COLUMNS:
            if column not in columns and is_word_of(f"{column}_labels", cell.text):
                columns[column] = cell
                break
    if "severity" not in columns or not ({"id", "title"} & set(columns)):
        return None
    if "id" not in columns and is_word_of("vague_labels", columns["title"].text):
        return None
    return Head(page, max(cell.box.bottom for cell in row), columns)


def _read(report: Report, head: Head, rows: list[list[Passage]]) -> Iterator[Seen]:
    """The findings in the rows under *head*, up to where the table ends."""
    rated = [
        (number, severity)
        for number, row in enumerate(rows)
        if (severity := _severity_of(row, head.columns["severity"])) is not None
    ]
    end = next(
        (n for n, row in enumerate(rows) if any(cell.height > 1.3 * report.usual for cell in row)),
        len(rows),
    )
    rated = [(number, severity) for number, severity in rated if number < end]
    last = -1
    for place, (number, severity) in enumerate(rated):
        following = rated[place + 1][0] if place + 1 < len(rated) else min(end, number + 4)
        named = _named(rows, head, last, number, following)
        if named is None:
            continue
        at, title = named
        last = number
        row = rows[number]
        yield Seen(
            title,
            at,
            severity,
            severity.score if severity.score is not None else _score(row, head),
            _outcome(row, head, "status"),
            _outcome(row, head, "retest"),
        )


def _severity_of(row: list[Passage], head: Passage) -> Severity | None:
    for cell in row:
        if _is_under(cell, head):
            severity = severity_alone(cell.text)
            if severity:
                return severity
        last = cell.words[-1]
        if len(cell.words) > 1 and abs(last.box.left - head.box.left) < _NEAR:
            name = severity_named(last.text)
            if name:
                return Severity(name, last.text)
    return None


def _is_under(cell: Passage, head: Passage) -> bool:
    shared = min(cell.box.right, head.box.right) - max(cell.box.left, head.box.left)
    return shared > 0 or abs(cell.box.left - head.box.left) < _NEAR


def _named(
    rows: list[list[Passage]], head: Head, last: int, number: int, following: int
) -> tuple[Passage, Title] | None:
    """The cell that tells which finding row *number* is about: on the row, else on the nearest one around."""
    around = sorted(range(last + 1, max(following, number + 1)), key=lambda n: (abs(n - number), n))
    for at in around[:4]:
        for cell in rows[at]:
            title = _title_in(cell, head)
            if title is None or cell.box.left > head.columns["severity"].box.left + 200:
                continue
            if has_letters(title.text):
                return cell, title
            words = _words_of(rows, head, at, following, cell)
            beside = _by_title(rows[at], head)
            words = words or (beside[1].text if beside else "")
            return cell, replace(title, text=words or cell.text)
    return _by_title(rows[number], head)


def _title_in(cell: Passage, head: Head) -> Title | None:
    """*cell* as what names a finding: an id, or a number in the column of ids or titles."""
    if severity_alone(cell.text):
        return None
    title = read_title(cell.text)
    if title is None or (title.id is None and title.number is None):
        return None
    if title.id:
        return title
    column = head.columns.get("id") or head.columns["title"]
    return title if _is_under(cell, column) and cell.box.left < column.box.left + 40 else None


def _by_title(row: list[Passage], head: Head) -> tuple[Passage, Title] | None:
    """A row without an id: the words in the column of titles name it."""
    column = head.columns.get("title")
    if column is None:
        return None
    for cell in row:
        if _is_under(cell, column) and has_letters(cell.text) and not severity_alone(cell.text):
            return cell, Title(None, None, cell.text)
    return None


def _words_of(rows: list[list[Passage]], head: Head, at: int, following: int, code: Passage) -> str:
    """The title beside an id, over the lines that it takes."""
    known = [cell for name, cell in head.columns.items() if name not in {"title", "id"}]
    first = next(
        (
            cell
            for cell in rows[at]
            if cell is not code
            and cell.box.left > code.box.left
            and has_letters(cell.text)
            and not any(
                _is_under(cell, other) and cell.box.left > other.box.left - _NEAR for other in known
            )
        ),
        None,
    )
    if first is None:
        return ""
    parts = [first.text]
    for row in rows[at + 1 : min(following, at + 4)]:
        if any(_title_in(cell, head) for cell in row):
            break
        parts += [cell.text for cell in row if abs(cell.box.left - first.box.left) < 3]
    return " ".join(parts)


def _outcome(row: list[Passage], head: Head, column: str) -> Outcome | None:
    cell = _cell(row, head, column)
    return outcome_of(cell.text) if cell else None


def _score(row: list[Passage], head: Head) -> float | None:
    cell = _cell(row, head, "score")
    return read_score(cell.text.split(" ")[0]) if cell else None


def _cell(row: list[Passage], head: Head, column: str) -> Passage | None:
    top = head.columns.get(column)
    return next((cell for cell in row if _is_under(cell, top)), None) if top else None
