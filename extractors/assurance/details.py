"""The details of a report: its type, categories, parts, controls, and what restricts its use."""

from collections.abc import Iterator

from extractors.assurance.control_tests import read_control_tests
from extractors.assurance.expected_controls import read_expected_controls
from extractors.assurance.opinion import level_of
from extractors.assurance.parts import Parts
from extractors.assurance.running import Running, running
from extractors.assurance.subservice import Party, quoted, with_methods
from extractors.assurance.words import named_patterns, pattern
from models.assurance_reports import (
    AssuranceDetails,
    Quoted,
    ReportPart,
    ReportType,
    TrustCategory,
)

_REACH = 220
_MOST_WORDS = 8
_LONGEST_MATTER = 1200


def read_details(
    parts: Parts, report: Running, front: Running, parties: tuple[Party, ...]
) -> AssuranceDetails:
    """The details of the report whose *parts* these are."""
    rest = running(
        parts.sheets_of(ReportPart.DESCRIPTION, ReportPart.TESTS, ReportPart.OTHER_INFORMATION)
    )
    return AssuranceDetails(
        report_type=_type_of(report),
        level=level_of(report),
        categories=_categories(report, front),
        parts=parts.ranges,
        subservice_organisations=with_methods(parties, (report, rest)),
        user_controls=read_expected_controls(rest, "user_controls"),
        subservice_controls=read_expected_controls(rest, "subservice_controls"),
        control_tests=read_control_tests(parts.sheets_of(ReportPart.TESTS)),
        matters=tuple(_matters(report)),
        restricted_use=_restricted_use(report),
    )


def _type_of(report: Running) -> ReportType | None:
    """Type 2 when the auditor judges how controls worked over a period, type 1 on a day (R-SOC-02)."""
    if pattern("type_2_words").search(report.folded):
        worked = pattern("operated_words").search(report.folded)
        return ReportType.TYPE_2 if worked else None
    return ReportType.TYPE_1 if pattern("type_1_words").search(report.folded) else None


def _categories(report: Running, front: Running) -> tuple[TrustCategory, ...]:
    """The categories in scope, from where they are listed; the full title of the criteria names them all."""
    for text in (report, front):
        if "trust services" not in text.folded:
            continue
        for lead in pattern("category_leads").finditer(text.folded):
            piece = text.folded[lead.end() : lead.end() + _REACH]
            before = text.folded[max(0, lead.start() - 40) : lead.end()]
            if pattern("full_title").search(before):
                continue
            title = pattern("full_title").search(piece)
            found = _named(piece[: title.start()] if title else piece)
            if found:
                return found
    return ()


def _named(piece: str) -> tuple[TrustCategory, ...]:
    return tuple(
        TrustCategory(name)
        for name, words in named_patterns("categories").items()
        if words.search(piece)
    )


def _matters(report: Running) -> Iterator[Quoted]:
    """The paragraphs under a heading for emphasis or for other matters, as far as they stand on one page."""
    for index, line in enumerate(report.lines):
        heading = line.folded.strip(" :.")
        if len(line.words) > _MOST_WORDS or not pattern("matters_headings").fullmatch(heading):
            continue
        if index + 1 < len(report.lines):
            start = report.start_of(index + 1)
            words = report.cut(start, min(len(report.text), start + _paragraph(report, index + 1)))
            if words is not None:
                yield quoted(words)


def _paragraph(report: Running, first: int) -> int:
    """How many letters the lines from *first* take until a gap or a short heading."""
    taken = len(report.lines[first].text)
    for before, line in zip(report.lines[first:], report.lines[first + 1 :], strict=False):
        gap = line.box.top - before.box.bottom
        if line.page != before.page or gap > 0.8 * line.height or taken > _LONGEST_MATTER:
            break
        taken += 1 + len(line.text)
    return taken


def _restricted_use(report: Running) -> Quoted | None:
    match = pattern("restricted_use").search(report.folded)
    if match is None:
        return None
    words = report.cut(*report.sentence_at(match.start()))
    return quoted(words) if words else None
