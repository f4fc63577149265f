"""All that an assurance report says, put together."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from extractors.assurance.details import read_details
from extractors.assurance.opinion import OpinionRead, read_opinion
from extractors.assurance.organisations import lines_of, read_firm, read_subject
from extractors.assurance.parts import Parts, find_parts
from extractors.assurance.periods import Period, find_periods
from extractors.assurance.report_date import read_report_date
from extractors.assurance.running import Running, running
from extractors.assurance.scope import read_scope, read_standard
from extractors.assurance.subservice import Party, as_fact, find_parties
from extractors.dates import Order, find_dates, order_of
from extractors.layout import Sheet
from extractors.lexicons import load_lexicon, reason
from models.assurance_reports import AssuranceDetails, ReportPart
from models.evidence import Fact, FieldName, Unread

_LONGEST_WAIT = 800
"""Days after its period within which a report is signed."""
ReadPictures = Callable[[int], Sheet]
"""A page, by number, together with the words in its pictures."""


@dataclass
class AssuranceRead:
    """What an assurance report says."""

    fields: dict[FieldName, Fact] = field(default_factory=dict)
    details: AssuranceDetails | None = None
    unread: list[Unread] = field(default_factory=list)

    def keep(self, name: FieldName, fact: Fact | None) -> None:
        """Keep *fact* under *name*, when there is one."""
        if fact is not None:
            self.fields[name] = fact

    def leave_out(
        self, name: FieldName, why: str, page: int | None = None, quote: str | None = None
    ) -> None:
        """Say that *name* could not be settled, and why."""
        self.unread.append(Unread(field=name, reason=reason(why), page=page, quote=quote))


def is_assurance(doc_type: str) -> bool:
    """Whether a type of document belongs to the assurance reports."""
    return doc_type in load_lexicon("assurance_words")["families"]


def read_assurance(
    sheets: tuple[Sheet, ...], doc_type: str, pictures: ReadPictures
) -> AssuranceRead:
    """Every fact and the details of the report on *sheets*, which are all its pages."""
    read = AssuranceRead()
    parts = find_parts(sheets)
    report = parts.text_of(ReportPart.AUDITOR_REPORT)
    front = running(parts.front)
    assertion = parts.text_of(ReportPart.ASSERTION)
    subject = read_subject(report, front)
    opinion = read_opinion(report)
    read.keep(FieldName.SUBJECT_ORGANISATION, subject)
    read.keep(FieldName.STANDARD, read_standard(doc_type, (front, report, running(sheets[:10]))))
    read.keep(FieldName.SCOPE_STATEMENT, _scope(parts, report, front))
    _keep_opinion(read, report, opinion)
    _keep_days(read, (report, front, assertion), opinion.start)
    read.keep(FieldName.ISSUER, _firm(parts, report, opinion.start, subject, pictures))
    parties = _parties(parts, report, assertion, subject)
    read.keep(FieldName.SUBSERVICE_ORGS, as_fact(parties, (report, assertion)))
    read.details = read_details(parts, report, front, parties)
    return read


def _scope(parts: Parts, report: Running, front: Running) -> Fact | None:
    texts = (report, front) if report.lines else (running(parts.sheets[:4]),)
    return read_scope(texts)


def _keep_opinion(read: AssuranceRead, report: Running, opinion: OpinionRead) -> None:
    read.keep(FieldName.OPINION, opinion.fact)
    if opinion.disputed is not None:
        words = opinion.disputed
        read.leave_out(FieldName.OPINION, "two_values", words.page, words.text)
    elif not report.lines:
        read.leave_out(FieldName.OPINION, "no_auditor_report")


def _keep_days(read: AssuranceRead, texts: tuple[Running, ...], opinion_start: int) -> None:
    order = order_of(day for text in texts for day in find_dates(text.text))
    period = _period(texts, order)
    if period is not None:
        start, end = period.facts
        read.keep(FieldName.PERIOD_START, start)
        read.keep(FieldName.PERIOD_END, end)
    elif any(True for text in texts for _ in find_periods(text, Order.DAY_FIRST)):
        read.leave_out(FieldName.PERIOD_START, "day_or_month")
    report = texts[0]
    if opinion_start:
        issued = read_report_date(report, opinion_start, order)
        if issued is not None and (period is None or _follows(issued.as_date, period.end)):
            read.keep(FieldName.ISSUE_DATE, issued)


def _follows(issued: date, end: date) -> bool:
    """Whether a report may be signed on a day, given the end of its period."""
    return 0 <= (issued - end).days <= _LONGEST_WAIT


def _period(texts: tuple[Running, ...], order: Order | None) -> Period | None:
    """The first period that a word for a period introduces; on a cover it may stand by itself."""
    found = [tuple(find_periods(text, order)) for text in texts]
    for periods in found:
        named = next((period for period in periods if period.sure), None)
        if named is not None:
            return named
    return next((period for period in found[1]), None)


def _firm(
    parts: Parts,
    report: Running,
    opinion_start: int,
    subject: Fact | None,
    pictures: ReadPictures,
) -> Fact | None:
    if not report.lines:
        return None
    fronts = lines_of(parts.front)
    firm = read_firm(report, opinion_start, subject, fronts)
    if firm is not None:
        return firm
    signed = report.lines[-1].page
    for number in (signed, 1):
        firm = read_firm(running((pictures(number),)), 0, subject)
        if firm is not None:
            return firm
    return None


def _parties(
    parts: Parts, report: Running, assertion: Running, subject: Fact | None
) -> tuple[Party, ...]:
    described = parts.text_of(ReportPart.DESCRIPTION)
    sheets = parts.sheets_of(ReportPart.DESCRIPTION)
    if not report.lines:
        return ()
    return find_parties((report, assertion, described), sheets, subject.value if subject else None)
