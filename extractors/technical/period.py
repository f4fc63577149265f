"""When the test was done: a label, or sentences that tell of the test; a retest makes the window longer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.dates import Order, find_dates
from extractors.layout import Passage, Sheet, join
from extractors.technical.days import Period, months_in, periods_in
from extractors.technical.report import Report
from extractors.technical.words import any_of
from models.evidence import Fact, FieldName, Method

_PAGES, _MONTH_PAGES = 12, 4
_SENTENCE = re.compile(r"(?<=[a-z0-9)])[.!?]\s+(?=[^a-z])")
_FROM = re.compile(r"(?:from|van|von|vom|du|de)\b")
_AT_START, _SHORT = 6, 40
_MOSTLY = 0.5


@dataclass(frozen=True)
class _Claim:
    period: Period
    words: Passage
    method: Method


def read_period(report: Report, order: Order | None) -> dict[FieldName, Fact]:
    """The first and the last day of the test window, as far as the report tells them."""
    for claims in (
        list(_labelled(report, order)) or list(_start_and_end(report, order)),
        list(_told(report, order)),
        list(_months_told(report)),
    ):
        if claims:
            page = min(claim.words.page for claim in claims)
            return _facts([claim for claim in claims if claim.words.page <= page + 1])
    return {}


def _facts(claims: list[_Claim]) -> dict[FieldName, Fact]:
    """The earliest start and the latest end of what one place of the report tells."""
    first = min(claims, key=lambda claim: claim.period.start)
    last = max(claims, key=lambda claim: claim.period.end)
    sure = 0.95 if first.method is Method.LABEL else 0.88
    return {
        FieldName.PERIOD_START: first.words.fact(first.period.start, first.method, sure),
        FieldName.PERIOD_END: last.words.fact(last.period.end, last.method, sure),
    }


def _labelled(report: Report, order: Order | None) -> Iterator[_Claim]:
    for candidate in report.values_of("period"):
        text = candidate.words.text
        for period in periods_in(text, order):
            if period.last - period.first > _MOSTLY * len(text):
                yield from _claim(candidate.words, period, Method.LABEL)
    for sheet in report.sheets[:_PAGES]:
        for index, line in enumerate(sheet.lines):
            if _FROM.match(line.folded) and len(line.text) < _SHORT:
                yield from _from_and_to(sheet, index, order)


def _from_and_to(sheet: Sheet, index: int, order: Order | None) -> Iterator[_Claim]:
    """`From …` in a cell, and `To …` in the same cell or in the next one under it."""
    below = sheet.below(index)
    parts = [sheet.lines[index], *([sheet.lines[below]] if below is not None else [])]
    first = len(parts[0].text)
    for period in periods_in(join(parts).text, order):
        if period.first <= _AT_START and period.last >= first - 1:
            for words in parts if period.last > first else parts[:1]:
                yield _Claim(period, words, Method.LAYOUT)


def _start_and_end(report: Report, order: Order | None) -> Iterator[_Claim]:
    """A start and an end that have a label each."""
    days = []
    for name in ("period_start", "period_end"):
        for candidate in report.values_of(name):
            found = [day for one in find_dates(candidate.words.text) if (day := one.read(order))]
            if found:
                days.append((candidate.words, found[0].isoformat()))
                break
    if len(days) == 2 and days[0][1] <= days[1][1]:
        for words, _ in days:
            period = Period(days[0][1], days[1][1], 0, len(words.text))
            yield _Claim(period, words, Method.LABEL)


def _told(report: Report, order: Order | None) -> Iterator[_Claim]:
    """Periods in sentences about the test itself."""
    for sentence in _sentences(report, _PAGES):
        folded = sentence.folded
        if not any_of("test_cues").search(folded) or any_of("other_times").search(folded):
            continue
        for period in periods_in(sentence.text, order):
            yield from _claim(sentence, period, Method.PATTERN)


def _months_told(report: Report) -> Iterator[_Claim]:
    """Without days: the month that the first sentence about the doing of the test names."""
    for sentence in _sentences(report, _MONTH_PAGES):
        done = any_of("done_cues").search(sentence.folded)
        if done is None or any_of("other_times").search(sentence.folded):
            continue
        for period in months_in(sentence.text):
            between = sentence.folded[done.end() : period.first]
            if 0 <= period.first - done.end() < 90 and not any_of("client_follows").search(between):
                yield from _claim(sentence, period, Method.PATTERN)
                return


def _claim(words: Passage, period: Period, method: Method) -> Iterator[_Claim]:
    cut = words.cut(period.first, period.last)
    if cut is not None:
        yield _Claim(period, cut, method)


def _sentences(report: Report, pages: int) -> Iterator[Passage]:
    for paragraph in report.paragraphs(pages):
        start = 0
        ends = [match.end() for match in _SENTENCE.finditer(paragraph.text)]
        for end in [*ends, len(paragraph.text)]:
            sentence = paragraph.cut(start, end)
            if sentence is not None:
                yield sentence
            start = end
