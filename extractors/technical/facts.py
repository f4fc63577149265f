"""All facts of a report of a technical test, put together."""

from dataclasses import dataclass, field

from extractors.dates import Order, find_dates, order_of
from extractors.language import UNKNOWN
from extractors.layout import Sheet
from extractors.technical.client import read_client
from extractors.technical.counts import read_counts
from extractors.technical.details import read_details
from extractors.technical.issued import read_issue_date
from extractors.technical.period import read_period
from extractors.technical.report import Report
from extractors.technical.tester import read_tester
from models.evidence import Fact, FieldName, Unread
from models.technical_reports import TechnicalDetails

TYPES = frozenset(
    {
        "PENTEST_REPORT",
        "PENTEST_SUMMARY",
        "PENTEST_RETEST",
        "VULN_SCAN",
        "REDTEAM_REPORT",
        "CODE_REVIEW",
    }
)
"""The types of documents whose facts are read here."""
_DATED_PAGES = 12


@dataclass(frozen=True)
class TechnicalRead:
    """What a report of a technical test says."""

    fields: dict[FieldName, Fact] = field(default_factory=dict)
    details: TechnicalDetails | None = None
    unread: tuple[Unread, ...] = ()


def read_technical(sheets: tuple[Sheet, ...], language: str) -> TechnicalRead:
    """Every fact of the report on *sheets*, in *language* for the order of numeric dates."""
    report = Report(sheets)
    order = _order(report, language)
    counts = read_counts(report)
    period = read_period(report, order)
    end = period.get(FieldName.PERIOD_END)
    issued, undated = read_issue_date(report, order, end.value if end else None)
    tester = read_tester(report)
    found = {
        FieldName.SUBJECT_ORGANISATION: read_client(report, tester.value if tester else None),
        FieldName.ISSUER: tester,
        FieldName.ISSUE_DATE: issued,
        FieldName.FINDINGS_BY_SEVERITY: counts.fact,
    }
    return TechnicalRead(
        fields={name: fact for name, fact in found.items() if fact} | period,
        details=read_details(report, counts),
        unread=tuple(reason for reason in (undated, counts.unread) if reason),
    )


def _order(report: Report, language: str) -> Order | None:
    """How numeric dates read: as the clear ones on the first pages do, else as the language has it."""
    found = [
        one
        for sheet in report.sheets[:_DATED_PAGES]
        for line in sheet.lines
        for one in find_dates(line.text)
    ]
    order = order_of(found)
    if order is None and set(language.split("+")) - {"en", UNKNOWN}:
        return Order.DAY_FIRST
    return order
