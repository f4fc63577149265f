"""The requirements of a contract as a workbook that people can edit and that can be imported again unchanged."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import escape
from openpyxl.worksheet.worksheet import Worksheet

from models.contracts import Contract, Requirement

ORDER = (
    "id",
    "chapter",
    "segment",
    "title",
    "text",
    "explanation",
    "proof",
    "mandatory",
    "phase",
    "responsible",
    "origin",
    "risk_analysis",
    "level",
    "sources",
    "aspects",
    "risk",
    "asks_for",
    "asks_for_standard",
    "accepted_proof",
    "clause",
)
ALWAYS = ("id", "text", "mandatory", "phase", "responsible", "sources")
"""Fields that get a column even where every requirement leaves them at what goes without saying."""
MOST_CHARACTERS = 32_767
"""What a cell of Excel can hold."""
UNNAMED_LIST = "Eisen"
_LONGEST_SHEET_NAME = 31
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_LOOKS_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WIDTHS = {"text": 70, "explanation": 50, "proof": 40, "id": 14}


class ExportFault(Exception):
    """A requirement does not fit in a workbook; the message says which and why, in Dutch."""


@dataclass(frozen=True)
class Vocabulary:
    """What an importer calls fields and values, so that it will understand the workbook."""

    headings: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    """The word for each value of the fields that know a few words only."""
    is_taken: Callable[[str], bool]
    """Whether a heading of the user would be taken for one of ours."""
    literal: str
    """What marks such a heading, so that its column is kept as it is."""


def write_requirement_sheet(contract: Contract, path: Path, vocabulary: Vocabulary) -> None:
    """Write the requirements of *contract* to the workbook *path*, a sheet for each imported list.

    Every cell is text: ids stay as they are, and what begins with `=` is never a formula. Raises
    ExportFault for a text that no cell can hold.
    """
    book = Workbook()
    for sheet in book.worksheets:
        book.remove(sheet)
    notes = {one.name: one.notes for one in contract.lists}
    for name, requirements in _group(contract.requirements).items():
        sheet = book.create_sheet(_name_sheet(name, book.sheetnames))
        _fill(sheet, requirements, notes.get(name, ()), vocabulary)
    book.save(path)


def _group(requirements: Iterable[Requirement]) -> dict[str, list[Requirement]]:
    groups: dict[str, list[Requirement]] = {}
    for one in requirements:
        groups.setdefault(one.list or UNNAMED_LIST, []).append(one)
    return groups


def _name_sheet(name: str, taken: Sequence[str]) -> str:
    plain = _NO_SHEET_NAME.sub(" ", name).strip("' ")[:_LONGEST_SHEET_NAME].strip() or UNNAMED_LIST
    used = {one.casefold() for one in taken}
    number, unique = 2, plain
    while unique.casefold() in used:
        end = f" {number}"
        unique = plain[: _LONGEST_SHEET_NAME - len(end)] + end
        number += 1
    return unique


def _fill(
    sheet: Worksheet,
    requirements: Sequence[Requirement],
    notes: Sequence[str],
    vocabulary: Vocabulary,
) -> None:
    for row, note in enumerate(notes, 1):
        _write(sheet.cell(row, 1), note, "notes")
    head = len(notes) + (2 if notes else 1)
    columns = list(_list_columns(requirements, vocabulary))
    for column, (heading, _, field) in enumerate(columns, 1):
        _write(sheet.cell(head, column), heading, "headings")
        sheet.cell(head, column).font = Font(bold=True)
        sheet.cell(head, column).fill = PatternFill("solid", fgColor="E6EDF5")
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(field, 22)
    for row, requirement in enumerate(requirements, head + 1):
        for column, (_, show, _) in enumerate(columns, 1):
            _write(sheet.cell(row, column), show(requirement), requirement.id)
    sheet.freeze_panes = f"B{head + 1}"
    last = get_column_letter(max(len(columns), 1))
    sheet.auto_filter.ref = f"A{head}:{last}{head + len(requirements)}"


_Column = tuple[str, Callable[[Requirement], str], str]


def _list_columns(requirements: Sequence[Requirement], vocabulary: Vocabulary) -> Iterator[_Column]:
    """Heading, reader and field of each column: ours first, then those that the user brought."""
    for field in ORDER:
        default = Requirement.model_fields[field].default
        if field in ALWAYS or any(getattr(one, field) != default for one in requirements):
            yield vocabulary.headings[field], _reader(field, vocabulary), field
    for heading in dict.fromkeys(name for one in requirements for name in one.cells):
        mark = vocabulary.literal if vocabulary.is_taken(heading) else ""
        yield heading + mark, _kept(heading), ""


def _reader(field: str, vocabulary: Vocabulary) -> Callable[[Requirement], str]:
    def show(requirement: Requirement) -> str:
        return _show(field, getattr(requirement, field), vocabulary)

    return show


def _kept(heading: str) -> Callable[[Requirement], str]:
    def show(requirement: Requirement) -> str:
        return requirement.cells.get(heading, "")

    return show


def _show(field: str, value: object, vocabulary: Vocabulary) -> str:
    if value is None:
        return ""
    if field in vocabulary.words:
        key = str(value).lower() if isinstance(value, bool) else str(value)
        return vocabulary.words[field][key]
    if isinstance(value, tuple):
        return "\n".join(one.value if isinstance(one, Enum) else str(one) for one in value)
    return str(value)


def _write(cell: Cell | MergedCell, text: str, id: str) -> None:
    """*text* as text, whatever it looks like; marks that Excel would take for an escape are escaped."""
    if len(text) > MOST_CHARACTERS:
        raise ExportFault(
            f"Eis {id} heeft een tekst van {len(text)} tekens. In een cel van Excel passen er "
            f"{MOST_CHARACTERS}. Maak de tekst korter."
        )
    if not text or isinstance(cell, MergedCell):
        return
    cell.value = str(escape(_LOOKS_ESCAPED.sub(r"_x005F_x\1_", text)))
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
