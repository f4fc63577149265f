"""What a statement of applicability says about each control."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from extractors.grids import Cell
from extractors.lexicons import reason
from extractors.statements.answers import (
    read_applicable,
    read_implemented,
    says_excluded,
)
from extractors.statements.columns import FilledTable
from extractors.statements.numbers import NumberedRow, Numbering, number_rows
from extractors.statements.places import Locate
from models.statements import Applicable, Implemented, Stated, StatedControl
from models.text import fold

_NO_WORDS = ("no", "nee", "nein", "non", "n")
_Said = TypeVar("_Said", Applicable, Implemented)
_OPPOSITE = {Applicable.YES: Applicable.NO, Applicable.NO: Applicable.YES}


def has_answers(table: FilledTable) -> bool:
    """Whether *table* has a column that tells whether controls apply, or are in place."""
    return table.first_of("applicable", "excluded", "implemented") is not None


def read_controls(
    table: FilledTable, numbering: Numbering, locate: Locate
) -> Iterator[StatedControl]:
    """The controls of *table*, a row each."""
    columns = _Columns.of(table)
    for numbered in number_rows(table, numbering):
        yield _read_row(numbered, table, columns, locate)


def merge_controls(controls: Iterable[StatedControl]) -> tuple[StatedControl, ...]:
    """Each control once, in order: rows about the same one are put together; where they differ, it is unknown."""
    merged: dict[str, StatedControl] = {}
    for control in controls:
        known = merged.get(control.id)
        merged[control.id] = control if known is None else _merge(known, control)
    return tuple(merged.values())


@dataclass(frozen=True)
class _Answered:
    """The columns with answers: what each is worth, and how it uses marks."""

    column: int
    opposite: bool


@dataclass(frozen=True)
class _Columns:
    applicable: tuple[_Answered, ...]
    implemented: int | None

    @classmethod
    def of(cls, table: FilledTable) -> "_Columns":
        """The columns of *table* with answers; a column of crosses under `Nee` says the opposite."""
        answered = [
            _Answered(column, _is_for_no(table, column)) for column in table.all_of("applicable")
        ]
        answered += [_Answered(column, True) for column in table.all_of("excluded")]
        return cls(tuple(answered), table.first_of("implemented"))


def _is_for_no(table: FilledTable, column: int) -> bool:
    last = fold(table.headings[column]).split()[-1:] or [""]
    return table.marks(column).are_all and last[0].strip(" /()") in _NO_WORDS


def _read_row(
    numbered: NumberedRow, table: FilledTable, columns: _Columns, locate: Locate
) -> StatedControl:
    row, page = numbered.row, table.page
    applicable, shown, remarks = _read_applicability(numbered, table, columns, locate)
    implemented, state = Implemented.UNKNOWN, None
    if columns.implemented is not None:
        cell = row.cells[columns.implemented]
        implemented = read_implemented(cell.clean, table.marks(columns.implemented))
        state = locate(cell, page).stated(implemented) if cell.clean else None
    place = locate(numbered.cell, page)
    doubt = numbered.doubtful
    return StatedControl(
        id=numbered.id,
        title=numbered.title,
        applicable=Applicable.UNKNOWN if doubt else applicable,
        implemented=Implemented.UNKNOWN if doubt else implemented,
        reason=_read_reason(row.cells, table, applicable),
        third_party=_read_third_party(row.cells, table),
        page=place.page,
        cell=place.cell,
        bbox=place.bbox,
        quote=place.quote,
        applicable_shown=shown,
        implemented_shown=state,
        remarks=(
            *numbered.remarks,
            *remarks,
            *((reason("control_hidden"),) if row.is_hidden else ()),
        ),
    )


def _read_applicability(
    numbered: NumberedRow, table: FilledTable, columns: _Columns, locate: Locate
) -> tuple[Applicable, Stated | None, tuple[str, ...]]:
    """Whether the control applies, the words that say so, and what is to be remarked about it."""
    read = list(_answers(numbered, table, columns))
    status = _status_says(numbered, table, columns)
    derived = not columns.applicable and status is not None
    if status is not None and (derived or status[0] is Applicable.NO):
        read.append(status)
    clear = [(answer, cell) for answer, cell in read if answer is not Applicable.UNKNOWN]
    answers = {answer for answer, _ in clear}
    if len(answers) == 1:
        answer, cell = clear[0]
        remarks = (reason("control_by_status"),) if derived else ()
        return answer, locate(cell, table.page).stated(answer), remarks
    filled = next((cell for _, cell in read if cell.clean), None)
    shown = locate(filled, table.page).stated(Applicable.UNKNOWN) if filled else None
    return Applicable.UNKNOWN, shown, (reason("control_contradicts"),) if answers else ()


def _answers(
    numbered: NumberedRow, table: FilledTable, columns: _Columns
) -> Iterator[tuple[Applicable, Cell]]:
    for answered in columns.applicable:
        cell = numbered.row.cells[answered.column]
        answer = read_applicable(cell.clean, table.marks(answered.column))
        yield (_OPPOSITE.get(answer, answer) if answered.opposite else answer), cell


def _status_says(
    numbered: NumberedRow, table: FilledTable, columns: _Columns
) -> tuple[Applicable, Cell] | None:
    """What the state of a control says about its applicability: excluded, or at work and so applicable."""
    if columns.implemented is None:
        return None
    cell = numbered.row.cells[columns.implemented]
    if says_excluded(cell.clean):
        return Applicable.NO, cell
    state = read_implemented(cell.clean, table.marks(columns.implemented))
    at_work = state in (Implemented.YES, Implemented.PARTIAL, Implemented.PLANNED)
    return (Applicable.YES, cell) if at_work else None


def _read_reason(cells: tuple[Cell, ...], table: FilledTable, applicable: Applicable) -> str:
    """The reason that belongs to the answer; the headings of crossed columns are reasons too."""
    out, within = table.all_of("reason_out"), table.all_of("reason_in")
    wanted = {Applicable.YES: within, Applicable.NO: out}.get(applicable, (*within, *out))
    columns = (*wanted, *table.all_of("reason"))
    texts = [cells[column].clean for column in columns]
    for column in table.all_of("basis"):
        if table.marks(column).are_all and table.marks(column).read(cells[column].clean):
            texts.append(table.headings[column])
    if not columns and not any(texts):
        texts = [cells[column].clean for column in table.all_of("comment")]
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _read_third_party(cells: tuple[Cell, ...], table: FilledTable) -> str:
    names = [cells[column].clean for column in table.all_of("third_party_name")]
    if any(names):
        return ", ".join(name for name in names if name)
    texts = [cells[column].clean for column in table.all_of("third_party")]
    return ", ".join(text for text in texts if text and fold(text) not in (*_NO_WORDS, "-", "nvt"))


def _merge(known: StatedControl, other: StatedControl) -> StatedControl:
    applicable = {known.applicable, other.applicable} - {Applicable.UNKNOWN}
    implemented = {known.implemented, other.implemented} - {Implemented.UNKNOWN}
    differs = len(applicable) > 1 or len(implemented) > 1
    sure = not (_is_doubtful(known) or _is_doubtful(other))
    said = (reason("control_contradicts"),) if differs else ()
    return known.model_copy(
        update={
            "applicable": _only(applicable, Applicable.UNKNOWN, sure),
            "implemented": _only(implemented, Implemented.UNKNOWN, sure),
            "reason": _join(known.reason, other.reason),
            "third_party": _join(known.third_party, other.third_party),
            "applicable_shown": known.applicable_shown or other.applicable_shown,
            "implemented_shown": known.implemented_shown or other.implemented_shown,
            "remarks": tuple(dict.fromkeys((*known.remarks, *other.remarks, *said))),
        }
    )


def _only(answers: set[_Said], unknown: _Said, sure: bool) -> _Said:
    return next(iter(answers)) if sure and len(answers) == 1 else unknown


def _is_doubtful(control: StatedControl) -> bool:
    return reason("control_doubtful").format(shown=control.id) in control.remarks


def _join(first: str, second: str) -> str:
    return "; ".join(dict.fromkeys(text for text in (first, second) if text))
