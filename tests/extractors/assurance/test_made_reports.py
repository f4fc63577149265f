"""Invented assurance reports come in, and all that they say comes out. They prove that the paths work, not how well in the world."""

import re
from functools import cache
from io import BytesIO

import pypdfium2
import pytest

from extractors.assurance.facts import AssuranceRead, read_assurance
from extractors.layout import Sheet, sheet_of, sheets_of
from extractors.pages import read_pages
from models.assurance_reports import AssuranceDetails, Quoted, ReportPart, ReportType
from models.documents import Document
from models.evidence import FieldName
from tests.extractors.assurance.made_reports import (
    BRAMBLE,
    HOLLIS,
    LARKSPUR,
    REPORTS,
    WATERSCHAP,
    Made,
)
from tests.extractors.assurance.printing import print_report

EACH = pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)


@cache
def document(report: Made) -> Document:
    with pypdfium2.PdfDocument(BytesIO(print_report(report))) as pdf:
        return Document("0" * 64, report.name, 1, read_pages(pdf))


@cache
def read(report: Made) -> AssuranceRead:
    paper = document(report)

    def pictures(number: int) -> Sheet:
        return sheet_of(paper.pages[number - 1])

    return read_assurance(sheets_of(paper), report.doc_type, pictures)


def details(report: Made) -> AssuranceDetails:
    found = read(report).details
    assert found is not None
    return found


def value(report: Made, name: FieldName) -> str | None:
    fact = read(report).fields.get(name)
    return fact.value if fact else None


@EACH
def test_who_was_examined_by_whom_and_how_that_ended_is_read(report: Made) -> None:
    assert value(report, FieldName.SUBJECT_ORGANISATION) == report.subject
    assert value(report, FieldName.ISSUER) == report.firm
    assert value(report, FieldName.STANDARD) == report.standard
    assert value(report, FieldName.OPINION) == report.opinion
    assert report.system in (value(report, FieldName.SCOPE_STATEMENT) or "")


@EACH
def test_the_period_and_the_day_of_the_letter_are_read(report: Made) -> None:
    assert (
        value(report, FieldName.PERIOD_START),
        value(report, FieldName.PERIOD_END),
    ) == report.period
    assert value(report, FieldName.ISSUE_DATE) == report.issued


@EACH
def test_every_party_is_named_with_its_method(report: Made) -> None:
    fact = read(report).fields.get(FieldName.SUBSERVICE_ORGS)

    assert (fact.items if fact else ()) == tuple(name for name, _ in report.parties)
    assert not fact or fact.quote.startswith(fact.items[0])
    assert {one.method for one in details(report).subservice_organisations} <= {report.method}


@EACH
def test_every_control_that_users_must_run_is_read_and_none_is_invented(report: Made) -> None:
    found = details(report)

    assert [control.text for control in found.user_controls] == list(report.user_controls)
    assert [control.text for control in found.subservice_controls] == list(
        report.subservice_controls
    )


@EACH
def test_every_tested_control_has_its_outcome_and_what_was_counted(report: Made) -> None:
    expected = {
        (one.control, one.outcome, one.deviations, one.sample)
        for controls in report.tested.values()
        for one in controls
    }

    assert {
        (t.control, t.outcome, t.deviations, t.sample) for t in details(report).control_tests
    } == expected


def test_a_control_belongs_to_the_criterion_above_it_or_beside_it() -> None:
    criteria = {test.control: test.criterion for test in details(LARKSPUR).control_tests}
    beside = {test.control: test.criterion for test in details(BRAMBLE).control_tests}

    assert criteria["CC7.2-02"] == "CC7.2"
    assert beside["AC-02"] == "CC6.2"
    assert beside["BC-01"] == "A1.2"


def test_the_parts_have_their_pages_and_may_share_one() -> None:
    ranges = [(one.part, one.first_page, one.last_page) for one in details(LARKSPUR).parts]

    assert ranges == [
        (ReportPart.AUDITOR_REPORT, 3, 3),
        (ReportPart.ASSERTION, 4, 4),
        (ReportPart.DESCRIPTION, 5, 5),
        (ReportPart.TESTS, 6, 6),
        (ReportPart.OTHER_INFORMATION, 6, 6),
    ]


def test_what_the_text_says_makes_the_type_and_the_categories() -> None:
    found = details(LARKSPUR)

    assert found.report_type is ReportType.TYPE_2
    assert [one.value for one in found.categories] == ["security", "availability"]
    assert details(WATERSCHAP).categories == ()


def test_matters_and_the_restriction_of_use_are_quoted() -> None:
    [matter] = details(HOLLIS).matters
    restricted = details(WATERSCHAP).restricted_use

    assert matter.quote.startswith("Without modifying our opinion")
    assert restricted is not None
    assert "uitsluitend bestemd voor" in restricted.quote


def quotes(report: Made) -> list[Quoted]:
    found = details(report)
    facts = [
        Quoted(page=fact.page, bbox=fact.bbox, quote=fact.quote)
        for fact in read(report).fields.values()
        if fact.bbox
    ]
    controls = (*found.user_controls, *found.subservice_controls, *found.control_tests)
    parties = [one.stated for one in found.subservice_organisations]
    restricted = [found.restricted_use] if found.restricted_use else []
    return [*facts, *(one.stated for one in controls), *parties, *found.matters, *restricted]


@EACH
def test_every_quote_stands_on_its_page_and_in_its_box(report: Made) -> None:
    with pypdfium2.PdfDocument(BytesIO(print_report(report))) as pdf:
        for one in quotes(report):
            page = pdf[one.page - 1]
            left, top, right, bottom = one.bbox
            height = page.get_height()
            inside = page.get_textpage().get_text_bounded(
                left - 2, height - bottom - 3, right + 2, height - top + 3
            )
            squeezed = re.sub(r"[\s\ufffe\x02-]+", "", inside)
            missing = [w for w in one.quote.split() if re.sub(r"-", "", w) not in squeezed]
            assert missing == [], one
