"""Reports of technical tests in the habits of different firms: facts, findings, and quotes that stand on their page."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from extractors.language import language_of
from extractors.layout import sheets_of
from extractors.pages import read_pages
from extractors.pdf_text import open_pdf
from extractors.reading import read_evidence
from extractors.technical.facts import TechnicalRead, read_technical
from extractors.technical.naming import is_same
from models.documents import Document
from models.evidence import Evidence, FieldName, parse_reading, reading_as_json
from models.technical_reports import TechnicalDetails
from tests.extractors.technical.reports import MADE

EVERY = pytest.mark.parametrize("name", sorted(MADE))


@cache
def document(name: str) -> Document:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.pdf"
        MADE[name].draw(path)
        with open_pdf(path, path.name) as pdf:
            return Document("0" * 64, path.name, path.stat().st_size, read_pages(pdf))


@cache
def read(name: str) -> TechnicalRead:
    made = document(name)
    return read_technical(sheets_of(made), language_of(made.text))


def details_of(name: str) -> TechnicalDetails:
    details = read(name).details
    assert details is not None
    return details


def value(name: str, field: FieldName) -> str | None:
    fact = read(name).fields.get(field)
    return fact.value if fact else None


def quotes(name: str) -> Iterator[tuple[int, str]]:
    result = read(name)
    for fact in result.fields.values():
        yield fact.page, fact.quote
    details = details_of(name)
    for cited in (*details.findings, *details.targets, *details.exclusions):
        yield cited.page, cited.quote
    if details.method:
        yield details.method.page, details.method.quote


@EVERY
def test_the_client_and_the_tester_are_told_apart(name: str) -> None:
    tester = value(name, FieldName.ISSUER)

    assert value(name, FieldName.SUBJECT_ORGANISATION) == MADE[name].subject
    assert tester is not None
    assert is_same(tester, MADE[name].issuer)


@EVERY
def test_the_date_of_the_version_and_the_window_of_the_test_are_read(name: str) -> None:
    made = MADE[name]

    assert value(name, FieldName.ISSUE_DATE) == made.issued
    assert value(name, FieldName.PERIOD_START) == made.start
    assert value(name, FieldName.PERIOD_END) == made.end


@EVERY
def test_findings_are_counted_by_severity_where_the_report_does_not_contradict_itself(
    name: str,
) -> None:
    fact = read(name).fields.get(FieldName.FINDINGS_BY_SEVERITY)
    counted = {label: number for label, number in fact.counts.items() if number} if fact else None

    assert counted == MADE[name].counts


@EVERY
def test_each_finding_has_its_id_and_what_became_of_it(name: str) -> None:
    findings = details_of(name).findings

    assert tuple(finding.id for finding in findings) == MADE[name].ids
    assert tuple(finding.retest or finding.status for finding in findings) == MADE[name].outcomes


@EVERY
def test_the_box_is_named_where_the_report_names_it(name: str) -> None:
    assert details_of(name).box == MADE[name].box


@EVERY
def test_every_quote_stands_on_the_page_that_it_cites(name: str) -> None:
    pages = {
        page.number: re.sub(r"\s+", " ", " ".join(line.text for line in page.lines))
        for page in document(name).pages
    }

    assert [quote for page, quote in quotes(name) if quote not in pages[page]] == []


def test_a_summary_that_differs_from_the_list_gives_a_reason_and_a_remark_and_no_counts() -> None:
    result = read("contradicting")

    assert [unread.field for unread in result.unread] == [FieldName.FINDINGS_BY_SEVERITY]
    assert "high: 1, low: 3; high: 2, low: 3" in details_of("contradicting").remarks[0]


def test_titles_go_on_over_two_lines_and_scores_stand_beside_them() -> None:
    titles = [finding.title for finding in details_of("dutch_cards").findings]
    scores = [finding.score for finding in details_of("labelled_rows").findings]

    assert titles[1] == "Foutmeldingen tonen de gebruikte versies"
    assert scores == [7.4, 5.4, 3.1]


def test_no_text_under_a_title_is_kept() -> None:
    text = " ".join(quote for _, quote in quotes("index_with_severities"))

    assert "trusts what it is sent" not in text


def test_what_was_tested_and_what_was_left_out_is_cited() -> None:
    details = details_of("dutch_cards")

    assert [target.value for target in details.targets] == ["zaken.waterdam.example"]
    assert "viel buiten de scope" in details.exclusions[0].value


def test_a_report_comes_out_of_the_reading_room_with_its_findings_and_back_in(
    tmp_path: Path,
) -> None:
    path = tmp_path / "report.pdf"
    MADE["dutch_cards"].draw(path)

    evidence = read_evidence(path)

    assert isinstance(evidence, Evidence)
    assert evidence.doc_type == "PENTEST_REPORT"
    assert evidence.technical is not None
    assert len(evidence.technical.findings) == 4
    assert parse_reading(evidence.model_dump_json(exclude_none=True)) == evidence
    assert reading_as_json(evidence)["technical"]["findings"][0]["severity"] == "Hoog"
