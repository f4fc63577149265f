"""The tables of a document → the statement or the questionnaire that they make together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.grids import Grid
from extractors.statements.catalogue import titles_of
from extractors.statements.columns import FilledTable, find_tables
from extractors.statements.controls import has_answers, merge_controls, read_controls
from extractors.statements.fronts import Front, read_front
from extractors.statements.numbers import Numbering, find_numbering
from extractors.statements.places import Locate, as_fact
from extractors.statements.questionnaires import asks_questions, read_questions
from models.evidence import Fact, FieldName, Method
from models.statements import (
    AnsweredQuestion,
    Applicable,
    Implemented,
    QuestionnaireDetails,
    StatedControl,
    StatementDetails,
)

_FEWEST_CONTROLS = 10
_FEWEST_QUESTIONS = 5
_TITLED = 0.3
_SURE = 0.9
_OTHER_NORMS = ("27017", "27018", "27701", "22301", "42001", "9001", "20000")
"""Lists with controls of these norms number theirs as ISO/IEC 27001 does."""


@dataclass(frozen=True)
class FilledLists:
    """What the lists in a document say, and the front of the document."""

    front: Front
    statement: StatementDetails | None = None
    titled: float = 0.0
    """Which part of the controls have a title that we know."""
    questionnaire: QuestionnaireDetails | None = None

    @property
    def owner(self) -> dict[FieldName, Fact]:
        """Whose list it is, as a field of the evidence; the rest of what a list states stands in its details."""
        if self.front.organisation is None:
            return {}
        return {
            FieldName.SUBJECT_ORGANISATION: as_fact(self.front.organisation, Method.LABEL, _SURE)
        }

    @property
    def tells_controls(self) -> bool:
        """Whether the statement says of any control whether it applies or is in place."""
        return self.statement is not None and any(
            control.applicable is not Applicable.UNKNOWN
            or control.implemented is not Implemented.UNKNOWN
            for control in self.statement.controls
        )

    @property
    def has_known_titles(self) -> bool:
        """Whether enough titles are those of our catalogue to know the list by."""
        return self.titled >= _TITLED


def read_filled_lists(
    grids: Sequence[tuple[int, Grid]],
    locate: Locate,
    fronts: Sequence[tuple[int, Grid]] | None = None,
) -> FilledLists:
    """What *grids*, each with the number of its sheet or page, say as lists that were filled in.

    The front of the document stands above their tables, or on *fronts*.
    """
    tables = [(table, grid) for page, grid in grids for table in find_tables(grid, page)]
    starts = {page: len(grid.rows) for page, grid in grids}
    for table, grid in tables:
        starts[table.page] = min(starts[table.page], _first_row(table, grid))
    above = [(page, grid, starts[page]) for page, grid in grids]
    if fronts is not None:
        above = [(page, grid, len(grid.rows)) for page, grid in fronts]
    front = read_front(above, locate)
    statement, titled = _read_statement(tables, front, locate)
    questions = tuple(_read_all_questions(tables, locate))
    asked = (
        QuestionnaireDetails(questions=questions) if len(questions) >= _FEWEST_QUESTIONS else None
    )
    return FilledLists(front, statement, titled, asked)


def _first_row(table: FilledTable, grid: Grid) -> int:
    """The row, counted from 0, in which the headings of *table* stand, or the last of them."""
    if not table.rows:
        return len(grid.rows)
    return max(0, grid.rows.index(table.rows[0]) - 1)


def _read_statement(
    tables: Sequence[tuple[FilledTable, Grid]], front: Front, locate: Locate
) -> tuple[StatementDetails | None, float]:
    """The controls of the edition that most are of."""
    listed = [
        (table, numbering)
        for table, grid in tables
        if has_answers(table)
        and not _is_of_another_norm(table, grid)
        and (numbering := find_numbering(table)) is not None
    ]
    if not listed:
        return None, 0.0
    edition = max((one.edition for _, one in listed), key=lambda year: (_weigh(listed, year), year))
    ours = [(table, one) for table, one in listed if one.edition == edition]
    controls = merge_controls(
        control for table, one in ours for control in read_controls(table, one, locate)
    )
    if len(controls) < _FEWEST_CONTROLS:
        return None, 0.0
    titled = sum(one.titled * one.distinct for _, one in ours) / _weigh(ours, edition)
    return _put_together(controls, edition, front), titled


def _weigh(listed: Sequence[tuple[FilledTable, Numbering]], edition: str) -> int:
    return sum(one.distinct for _, one in listed if one.edition == edition)


def _is_of_another_norm(table: FilledTable, grid: Grid) -> bool:
    named = " ".join((grid.name, *table.headings))
    return any(number in named for number in _OTHER_NORMS) and "27001" not in named


def _put_together(
    controls: tuple[StatedControl, ...], edition: str, front: Front
) -> StatementDetails:
    listed = {control.id for control in controls}
    return StatementDetails(
        edition=edition,
        version=front.version,
        date=front.date,
        organisation=front.organisation,
        controls=controls,
        missing=tuple(id for id in titles_of(edition) if id not in listed),
    )


def _read_all_questions(
    tables: Sequence[tuple[FilledTable, Grid]], locate: Locate
) -> Iterator[AnsweredQuestion]:
    for table, _ in tables:
        if asks_questions(table):
            yield from read_questions(table, locate)
