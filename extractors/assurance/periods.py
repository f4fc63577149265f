"""Periods as reports print them: `1 January to 31 December 2025`, `van 1 april 2025 tot en met 31 maart 2026`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from extractors.assurance.running import Running
from extractors.assurance.words import pattern
from extractors.dates import DateFound, Order, find_dates, month_numbers
from extractors.layout import Passage
from models.evidence import Fact, Method

_LONGEST, _SHORTEST = 1100, 6
"""Days that a period of examination lasts."""
_BEFORE = 60
"""A word for a period stands within this many letters before its first day."""


@dataclass(frozen=True)
class Period:
    """First and last day, each with the words that give it; *sure* when a word for a period goes before."""

    start: date
    end: date
    first_words: Passage
    last_words: Passage
    sure: bool

    @property
    def facts(self) -> tuple[Fact, Fact]:
        """Both days as facts."""
        sure = 0.96 if self.sure else 0.9
        return (
            self.first_words.fact(self.start.isoformat(), Method.PATTERN, sure),
            self.last_words.fact(self.end.isoformat(), Method.PATTERN, sure),
        )


def find_periods(text: Running, order: Order | None) -> Iterator[Period]:
    """The periods in *text*, in order; a first day without a year takes it from the last day."""
    dates = find_dates(text.text)
    ends = {found.start for found in dates}
    for first, last in pairwise(dates):
        if pattern("between_days").match(text.folded[first.end : last.start]):
            yield from _period(text, first.read(order), first, last.read(order), last)
    for match in _yearless().finditer(text.folded):
        last_found = next((d for d in dates if d.start >= match.end()), None)
        if last_found is None or match.start() in ends or last_found.start - match.end() > 24:
            continue
        if not pattern("between_days").match(text.folded[match.end() : last_found.start]):
            continue
        end = last_found.read(order)
        start = _with_year(match, end)
        found = DateFound(match.start(), match.end(), start, start)
        yield from _period(text, start, found, end, last_found)


def _period(
    text: Running, start: date | None, first: DateFound, end: date | None, last: DateFound
) -> Iterator[Period]:
    if start is None or end is None or not _SHORTEST <= (end - start).days <= _LONGEST:
        return
    first_words = text.cut(first.start, first.end)
    last_words = text.cut(last.start, last.end)
    if first_words is None or last_words is None:
        return
    before = text.folded[max(0, first.start - _BEFORE) : first.start]
    sure = bool(re.search(pattern("period_word").pattern, before))
    yield Period(start, end, first_words, last_words, sure)


def _with_year(match: re.Match[str], end: date | None) -> date | None:
    """The day that *match* names, in the year of *end* or the one before."""
    if end is None:
        return None
    month = month_numbers()[match["m"] or match["m2"]]
    day = int(match["d"] or match["d2"])
    for year in (end.year, end.year - 1):
        try:
            start = date(year, month, day)
        except ValueError:
            continue
        if start < end:
            return start
    return None


@cache
def _yearless() -> re.Pattern[str]:
    """A day and a month with no year behind them."""
    names = "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))
    no_year = r"(?![a-z])(?!,? ?(?:19|20)\d\d)"
    return re.compile(
        rf"(?<![\d.])(?P<d>[0-3]?\d)(?:st|nd|rd|th|er|\.)? (?:of )?(?P<m>{names}){no_year}"
        rf"|(?<![a-z])(?P<m2>{names})\.? (?P<d2>[0-3]?\d)(?:st|nd|rd|th)?(?![\d])(?!,? ?(?:19|20)\d\d)"
    )
