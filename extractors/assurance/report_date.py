"""The date of the auditor's report: a line by itself near the signature, or above the letter."""

import re

from extractors.assurance.running import Running
from extractors.assurance.words import pattern
from extractors.dates import DateFound, Order, find_dates
from extractors.layout import Passage
from models.evidence import Fact, Method

_MOST_OTHER = 45
"""A line with the date of a letter holds little else: a place, a label."""
_TOP = 14
_WORDS_OF_HEADING = 8


def read_report_date(report: Running, after: int, order: Order | None) -> Fact | None:
    """The day that the auditor signed: the last dated line on the first page after the opinion that has one.

    Lists of other days may follow in an appendix. A letter may also have its date above it.
    """
    first = report.line_at(after)
    end = _end_of_letter(report, first)
    pages = {line.page: True for line in report.lines[first:end]}
    for page in pages:
        for number in range(end - 1, first - 1, -1):
            if report.lines[number].page == page and (fact := _dated(report, number, order)):
                return fact
    return next((fact for n in range(_TOP) if (fact := _dated(report, n, order))), None)


def _end_of_letter(report: Running, first: int) -> int:
    """The line where an annex starts, or the number of lines."""
    for number in range(first, len(report.lines)):
        line = report.lines[number]
        if len(line.words) <= _WORDS_OF_HEADING and pattern("annex").search(line.folded):
            return number
    return len(report.lines)


def _dated(report: Running, number: int, order: Order | None) -> Fact | None:
    if number >= len(report.lines):
        return None
    line = report.lines[number]
    dates = find_dates(line.text)
    if len(dates) != 1 or not _stands_alone(line, dates[0], report.lines[:number]):
        return None
    day = dates[0].read(order)
    words = line.cut(dates[0].start, dates[0].end)
    if day is None or words is None:
        return None
    return words.fact(day.isoformat(), Method.LAYOUT, 0.93)


def _stands_alone(line: Passage, found: DateFound, before: tuple[Passage, ...]) -> bool:
    """Whether a line is the date of a letter and no part of a sentence or of a list."""
    rest = (line.text[: found.start] + line.text[found.end :]).strip(" .,:")
    if len(rest) > _MOST_OTHER or line.text.rstrip().endswith((";", ")")):
        return False
    if re.search(r"\b(?:from|to|through|until|and|tot|version|v\d|effective|dated)\b", rest, re.I):
        return False
    if re.match(r"[a-zà-ÿ(•]", line.text) or len(rest.split()) > 6:
        return False
    previous = before[-1] if before else None
    return previous is None or previous.page != line.page or not _runs_on(previous, line)


def _runs_on(previous: Passage, line: Passage) -> bool:
    """Whether *line* ends the sentence that *previous* starts: right under it, and that one is long."""
    gap = line.box.top - previous.box.bottom
    close = gap < 0.6 * max(line.height, 6)
    return close and len(previous.words) > 8
