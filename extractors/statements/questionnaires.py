"""The questions of a questionnaire, with the answers of the supplier."""

import re
from collections.abc import Iterator
from functools import cache

from extractors.grids import Cell, Row
from extractors.lexicons import load_lexicon
from extractors.requirement_lists.layouts import normalise
from extractors.statements.answers import read_answer
from extractors.statements.columns import FilledTable
from extractors.statements.places import Locate
from models.statements import Answer, AnsweredQuestion, Stated

_CROSSED = {
    Answer.YES: ("yes", "ja", "oui"),
    Answer.NO: ("no", "nee", "nein", "non"),
    Answer.NOT_APPLICABLE: (
        "n a",
        "na",
        "nvt",
        "not applicable",
        "niet van toepassing",
        "nicht anwendbar",
    ),
}


def asks_questions(table: FilledTable) -> bool:
    """Whether *table* has a column with questions and one with answers."""
    return bool(table.all_of("question") and table.all_of("answer"))


def read_questions(table: FilledTable, locate: Locate) -> Iterator[AnsweredQuestion]:
    """The questions of *table*, answered or not, a row each."""
    question, number = table.first_of("question"), table.first_of("question_id")
    for row in table.rows:
        cell = row.cells[question] if question is not None else None
        if cell is None or not cell.clean or cell.spans_row or len(row.filled) < 2:
            continue
        read = _read_row(
            row, cell, row.cells[number] if number is not None else None, table, locate
        )
        if number is None or read.id or read.answer not in (Answer.NONE, Answer.OTHER):
            yield read


@cache
def _of_ccm() -> re.Pattern[str]:
    domains = "|".join(
        re.escape(one) for one in load_lexicon("statement_columns")["domains_of_ccm"]
    )
    return re.compile(rf"(?:{domains})\s?-\s?\d{{2}}[.-]\d{{1,2}}")


def is_of_caiq(id: str) -> bool:
    """Whether a question has a number of the questionnaire of the Cloud Security Alliance."""
    return _of_ccm().fullmatch(id) is not None


def _read_row(
    row: Row, question: Cell, number: Cell | None, table: FilledTable, locate: Locate
) -> AnsweredQuestion:
    answer, shown = _read_answer(row, table, locate)
    place = locate(question, table.page)
    comments = (row.cells[column].clean for column in table.all_of("comment"))
    return AnsweredQuestion(
        id=_write_id(number) if number is not None else "",
        question=question.clean,
        answer=answer,
        answer_shown=shown,
        comment="; ".join(dict.fromkeys(text for text in comments if text)),
        page=place.page,
        cell=place.cell,
        bbox=place.bbox,
        quote=place.quote,
    )


def _write_id(number: Cell) -> str:
    """The number as one word: narrow columns break those of the CAIQ."""
    words = number.clean.split()
    return "".join(words) if is_of_caiq("".join(words)) else " ".join(words)


def _read_answer(row: Row, table: FilledTable, locate: Locate) -> tuple[Answer, Stated | None]:
    """The answer in words, or by a cross in one of several columns; two crosses are no answer that we can read."""
    columns = table.all_of("answer")
    crossed = [column for column in columns if _stands_for(table, column)]
    if len(crossed) > 1:
        marked = [c for c in crossed if table.marks(c).read(row.cells[c].clean)]
        answers = [_stands_for(table, column) for column in marked]
        if len(marked) == 1 and answers[0] is not None:
            return answers[0], locate(row.cells[marked[0]], table.page).stated(answers[0])
        return (Answer.OTHER if marked else Answer.NONE), None
    cell = row.cells[columns[0]]
    answer = read_answer(cell.clean)
    return answer, locate(cell, table.page).stated(cell.clean) if cell.clean else None


def _stands_for(table: FilledTable, column: int) -> Answer | None:
    """The answer that a cross in *column* stands for, by the last words of its heading."""
    heading = f" {normalise(table.headings[column])}"
    return next(
        (
            answer
            for answer, words in _CROSSED.items()
            if any(heading.endswith(f" {word}") for word in words)
        ),
        None,
    )
