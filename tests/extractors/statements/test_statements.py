"""A statement of applicability comes in, and each of its controls comes out as it was stated."""

from pathlib import Path

import pytest

from extractors.reading import read_evidence
from models.evidence import Evidence, FieldName, parse_reading
from models.statements import Implemented, StatementDetails
from tests.extractors.statements.books import Made, make_all

MADE = tuple(make_all())


@pytest.fixture(scope="module", params=MADE, ids=lambda made: made.name)
def made(request: pytest.FixtureRequest) -> Made:
    return request.param


@pytest.fixture(scope="module")
def evidence(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    reading = read_evidence(made.save(tmp_path_factory.mktemp("books")))
    assert isinstance(reading, Evidence), reading
    return reading


@pytest.fixture(scope="module")
def statement(evidence: Evidence) -> StatementDetails:
    assert evidence.statement is not None
    return evidence.statement


def test_a_workbook_with_controls_and_answers_is_a_statement(
    made: Made, evidence: Evidence
) -> None:
    assert (evidence.doc_type, evidence.language) == ("SOA", made.language)


def test_every_control_is_read_once_under_its_own_number(
    made: Made, statement: StatementDetails
) -> None:
    assert statement.edition == made.edition
    assert sorted(c.id for c in statement.controls) == sorted(line.id for line in made.lines)
    assert statement.missing == ()


def test_applicability_is_read_as_stated(made: Made, statement: StatementDetails) -> None:
    read = {control.id: control.applicable.value for control in statement.controls}

    assert read == {line.id: "yes" if line.applicable else "no" for line in made.lines}


def test_the_state_of_a_control_is_read_as_stated(made: Made, statement: StatementDetails) -> None:
    read = {control.id: control.implemented.value for control in statement.controls}
    stated = {line.id: line.state for line in made.lines if line.applicable and made.states}

    assert {id: read[id] for id in stated} == stated
    assert made.states or set(read.values()) == {Implemented.UNKNOWN}


def test_the_front_says_whose_statement_it_is_and_of_when(
    made: Made, statement: StatementDetails, evidence: Evidence
) -> None:
    read = (statement.version, statement.date, statement.organisation)
    subject = evidence.fields.get(FieldName.SUBJECT_ORGANISATION)

    assert [one.value if one else None for one in read] == [
        made.version,
        made.date,
        made.organisation,
    ]
    assert (subject.value if subject else None) == made.organisation


def test_reasons_and_third_parties_stay_with_their_control(
    made: Made, statement: StatementDetails
) -> None:
    controls = {control.id: control for control in statement.controls}

    assert {id: controls[id].reason for id in made.reasons} == made.reasons
    assert {id: controls[id].third_party for id in made.parties} == made.parties


def test_every_quote_is_what_its_cell_shows(made: Made, evidence: Evidence, tmp_path: Path) -> None:
    from extractors.spreadsheets import read_workbook

    grids = read_workbook(made.save(tmp_path))
    shown = {
        (page, cell.place.rpartition("!")[2]): cell.clean
        for page, grid in enumerate(grids, 1)
        for row in grid.rows
        for cell in row.cells
    }
    assert evidence.statement is not None
    quoted = [*evidence.statement.controls, *evidence.fields.values()]
    quoted += [c.applicable_shown for c in evidence.statement.controls if c.applicable_shown]

    assert evidence.page_count == len(grids)
    for one in quoted:
        assert one.cell is not None
        assert one.quote == shown[one.page, one.cell]


def test_a_statement_travels_as_json(evidence: Evidence) -> None:
    assert parse_reading(evidence.model_dump_json()) == evidence
