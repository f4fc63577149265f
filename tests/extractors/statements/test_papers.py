"""A statement of applicability in a PDF says the same as one in a workbook."""

from pathlib import Path

import pypdfium2
import pytest

from extractors.reading import read_evidence
from models.evidence import Evidence, FieldName
from tests.extractors.statements.books import list_lines
from tests.extractors.statements.papers import print_statement, rows_of

LINES = list_lines("2022", out=14)
FRONT = ("Verklaring van toepasselijkheid", "Organisatie: Kadewerk Software B.V.", "Versie: 2.4", "Datum: 9 maart 2026",
         "Deze verklaring noemt alle maatregelen uit bijlage A en hoort bij het certificaat van de organisatie.")  # fmt: skip
HEADS = ("Nr.", "Maatregel", "Van toepassing", "Geïmplementeerd", "Motivatie")


@pytest.fixture(scope="module", params=[1, 0], ids=["headings on every page", "headings once"])
def paper(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    return print_statement(folder / "vvt.pdf", FRONT, HEADS, rows_of(LINES), request.param)


@pytest.fixture(scope="module")
def evidence(paper: Path) -> Evidence:
    reading = read_evidence(paper)
    assert isinstance(reading, Evidence), reading
    return reading


def test_every_control_of_a_table_over_several_pages_is_read(evidence: Evidence) -> None:
    assert evidence.doc_type == "SOA"
    assert evidence.page_count > 2
    assert evidence.statement is not None
    assert {
        c.id: (c.applicable.value, c.implemented.value) for c in evidence.statement.controls
    } == {
        line.id: ("yes" if line.applicable else "no", line.state if line.applicable else "unknown")
        for line in LINES
    }


def test_the_first_page_says_whose_it_is_and_of_when(evidence: Evidence) -> None:
    statement = evidence.statement

    assert statement is not None
    assert statement.version is not None
    assert statement.date is not None
    assert (statement.version.value, statement.date.value) == ("2.4", "2026-03-09")
    assert evidence.fields[FieldName.SUBJECT_ORGANISATION].value == "Kadewerk Software B.V."


def test_every_quote_stands_in_its_box(paper: Path, evidence: Evidence) -> None:
    assert evidence.statement is not None
    shown = [c.applicable_shown for c in evidence.statement.controls if c.applicable_shown]
    quoted = [*evidence.statement.controls, *shown]

    with pypdfium2.PdfDocument(paper) as pdf:
        for one in quoted:
            assert one.bbox is not None
            page = pdf[one.page - 1]
            left, top, right, bottom = one.bbox
            height = page.get_height()
            inside = page.get_textpage().get_text_bounded(
                left - 2, height - bottom - 3, right + 2, height - top + 3
            )
            assert set(one.quote.split()) <= set(inside.split())
    assert len(quoted) == 2 * len(LINES)


def test_a_questionnaire_in_a_table_is_read_with_its_answers(tmp_path: Path) -> None:
    fronts = ("Consensus Assessments Initiative Questionnaire", "Provider name: Pebblecloud Ltd",
              "This CAIQ follows the Cloud Controls Matrix (CCM) of the Cloud Security Alliance.")  # fmt: skip
    heads = (
        "Question ID",
        "Question",
        "CSP CAIQ Answer",
        "SSRM Control Ownership",
        "CSP Implementation Description",
    )
    ids = [
        f"{domain}-01.{part}"
        for domain in ("A&amp;A", "AIS", "BCR", "IAM", "LOG")
        for part in range(1, 8)
    ]
    rows = [
        [id, "Is this in place?", ("Yes", "No", "NA")[n % 3], "Shared", "With a tool"]
        for n, id in enumerate(ids)
    ]

    evidence = read_evidence(print_statement(tmp_path / "caiq.pdf", fronts, heads, rows, 1))

    assert isinstance(evidence, Evidence)
    assert evidence.doc_type == "CSA_STAR_L1"
    assert evidence.fields[FieldName.SUBJECT_ORGANISATION].value == "Pebblecloud Ltd"
    assert evidence.questionnaire is not None
    asked = evidence.questionnaire.questions
    assert [one.id for one in asked] == [id.replace("&amp;", "&") for id in ids]
    assert [one.answer.value for one in asked[:3]] == ["yes", "no", "na"]
    assert asked[-1].page == evidence.page_count
