"""The date of this version of the report: on the cover, at the foot of every page, or last in the table of versions."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from extractors.certificates.labelled import Place
from extractors.dates import DateFound, Order, names_only_a_month
from extractors.layout import Passage, Sheet
from extractors.lexicons import reason
from extractors.technical.days import days_in, months_in
from extractors.technical.report import Report, rows_of
from extractors.technical.words import any_of, has_letters, letters_of
from models.evidence import Fact, FieldName, Method, Unread

_LABEL_PAGES, _VERSION_PAGES = 3, 6
_VERSION = re.compile(r"v?(?:ersie|ersion)?\s*(\d{1,2}(?:\.\d{1,3}){0,2})")
_PLACE_AND_DAY = re.compile(
    r"^(?:v(?:ersion|ersie)?\.?\s*[\d.]+[,\s–|-]*)?(?:date:?\s*|datum:?\s*)?(?:[^\W\d_][\w' -]{2,30},?\s*(?:den|le|the|op)?\s*)?$",
    re.IGNORECASE,
)
_LONGEST_BESIDE = 28
_Found = tuple[Passage, DateFound, Method, float]


def read_issue_date(
    report: Report, order: Order | None, test_end: str | None
) -> tuple[Fact | None, Unread | None]:
    """The date of issue, or why it could not be read; a report is not older than its test."""
    unread: Unread | None = None
    latest = test_end or _latest_month(report)
    for found in (
        _labelled(report, 1, 1),
        _on_cover(report),
        _labelled(report, 2, _LABEL_PAGES),
        _at_foot(report),
        _last_version(report),
    ):
        for words, one, method, sure in found:
            day = _settled(one, order, latest)
            if day is not None:
                cut = words.cut(one.start, one.end) or words
                return cut.fact(day.isoformat(), method, sure), None
            unread = unread or _why("day_or_month", words)
    return None, unread or _month_on_cover(report)


def _settled(one: DateFound, order: Order | None, latest: str | None) -> date | None:
    """The day; when day and month may change places, the one reading that is not before what is told."""
    day = one.read(order)
    if day is not None or latest is None:
        return day
    later = {
        option
        for option in (one.day_first, one.month_first)
        if option is not None and option.isoformat()[: len(latest)] >= latest
    }
    return later.pop() if len(later) == 1 else None


def _latest_month(report: Report) -> str | None:
    """The latest month that the first pages tell of: the report is no older."""
    told = [
        period.end
        for paragraph in report.paragraphs(_LABEL_PAGES)
        for period in months_in(paragraph.text)
    ]
    return max(told, default=None)


def _on_cover(report: Report) -> Iterator[_Found]:
    """A date that stands alone on the first page, perhaps behind a place, and not behind another label."""
    for sheet in report.sheets[:1]:
        foot = 0.93 * sheet.page.height
        for row in rows_of(sheet):
            for number, line in enumerate(row):
                days = days_in(line.text)
                if len(days) != 1 or line.box.top > foot:
                    continue
                before, after = line.text[: days[0].start], line.text[days[0].end :]
                is_alone = _PLACE_AND_DAY.match(before) and not has_letters(after)
                labelled = number > 0 and any_of("other_days").search(row[number - 1].folded)
                if is_alone and not labelled:
                    yield line, days[0], Method.LAYOUT, 0.93


def _labelled(report: Report, first: int, last: int) -> Iterator[_Found]:
    """A date behind its label; under it only on the cover, for elsewhere it heads a table of versions."""
    for candidate in report.values_of("issue_date", pages=last):
        words = candidate.words
        days = days_in(words.text)
        is_there = words.page >= first and (words.page == 1 or candidate.place is not Place.BELOW)
        if len(days) == 1 and len(words.text) < 60 and is_there:
            yield words, days[0], Method.LABEL, 0.93


def _at_foot(report: Report) -> Iterator[_Found]:
    """A date in the margin of most pages."""
    marks = [
        (line, days[0])
        for sheet in report.sheets
        for line in _margins(sheet)
        if len(days := days_in(line.text)) == 1
    ]
    counts = Counter(line.text[one.start : one.end] for line, one in marks)
    for text, number in counts.most_common(1):
        if 2 * number >= len(report.sheets):
            line, one = next(
                mark for mark in marks if mark[0].text[mark[1].start :][: len(text)] == text
            )
            yield line, one, Method.LAYOUT, 0.9


def _margins(sheet: Sheet) -> Iterator[Passage]:
    for line in sheet.lines:
        if line.box.top > 0.86 * sheet.page.height or line.box.bottom < 0.1 * sheet.page.height:
            yield line


def _last_version(report: Report) -> Iterator[_Found]:
    """The row of the highest version in a table of versions with dates."""
    best: tuple[tuple[int, ...], Passage, DateFound] | None = None
    for sheet in report.sheets[:_VERSION_PAGES]:
        for row in rows_of(sheet):
            dated = [(cell, days[0]) for cell in row if len(days := days_in(cell.text)) == 1]
            version = next(filter(None, (_VERSION.fullmatch(cell.folded) for cell in row)), None)
            if version is None or len(dated) != 1 or len(dated[0][0].text) > _LONGEST_BESIDE:
                continue
            number = tuple(map(int, version[1].split(".")))
            if best is None or number >= best[0]:
                best = (number, *dated[0])
    if best is not None:
        yield best[1], best[2], Method.LAYOUT, 0.88


def _month_on_cover(report: Report) -> Unread | None:
    for sheet in report.sheets[:1]:
        for line in sheet.lines:
            if names_only_a_month(line.text) and len(letters_of(line.text)) < _LONGEST_BESIDE:
                return _why("month_only", line)
    return None


def _why(key: str, words: Passage) -> Unread:
    return Unread(field=FieldName.ISSUE_DATE, reason=reason(key), page=words.page, quote=words.text)
