"""Days and periods as reports write them: `July 9th and August 25th, 2020`, `3 t/m 11 juli 2025`, `Oct 18, 24`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from extractors.dates import DateFound, Order, find_dates, month_numbers
from extractors.technical.words import alternatives, listed
from models.text import fold

_SUFFIX = r"(?:st|nd|rd|th|er|\.)?"


@dataclass(frozen=True)
class Period:
    """The first and the last day, as ISO dates of a day or a month, at characters of a text."""

    start: str
    end: str
    first: int
    last: int


def days_in(text: str) -> tuple[DateFound, ...]:
    """The days in *text*; a name of a month may also go with a year of two digits."""
    found = list(find_dates(text))
    for match in _short_year().finditer(fold(text)):
        day = _day(f"20{match['y']}", month_numbers()[match["m"]], match["d"])
        if day and not any(one.start <= match.start() < one.end for one in found):
            found.append(DateFound(match.start(), match.end(), day, day))
    return tuple(sorted(found, key=lambda one: one.start))


def periods_in(text: str, order: Order | None) -> Iterator[Period]:
    """Each period of days in *text*, whose first day may leave out its month or its year."""
    folded = fold(text)
    taken: list[Period] = []
    for match in (one for pattern in _patterns() for one in pattern.finditer(folded)):
        period = _of_match(match)
        if period and not any(one.first < period.last and period.first < one.last for one in taken):
            taken.append(period)
    dates = find_dates(text)
    for one, other in pairwise(dates):
        start, end = one.read(order), other.read(order)
        between = folded[one.end : other.start].strip(" ,.")
        is_free = not any(known.first < other.end and one.start < known.last for known in taken)
        if start and end and start <= end and between in listed("range_words") and is_free:
            taken.append(Period(start.isoformat(), end.isoformat(), one.start, other.end))
    yield from sorted(taken, key=lambda period: period.first)


def months_in(text: str) -> Iterator[Period]:
    """Each month, or two months joined, that *text* names with a year and without a day."""
    for match in _month_pattern().finditer(fold(text)):
        first, second = month_numbers()[match["a"]], month_numbers()[match["b"] or match["a"]]
        end = int(match["y"])
        start = int(match["x"]) if match["x"] else end - (first > second)
        yield Period(f"{start}-{first:02}", f"{end}-{second:02}", match.start(), match.end())


@cache
def _name() -> str:
    return rf"(?:{alternatives(month_numbers())})"


@cache
def _joined() -> str:
    return rf"\s*(?:{alternatives(listed('range_words'))})\s*"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name, joined = _name(), _joined()
    day_a, day_b = rf"(?P<d1>\d{{1,2}}){_SUFFIX}", rf"(?P<d2>\d{{1,2}}){_SUFFIX}"
    year = r"(?P<y>20\d{2})(?!\d)"
    return (
        re.compile(
            rf"(?<![a-z])(?P<m1>{name})\.?\s+{day_a}{joined}(?:(?P<m2>{name})\.?\s+)?{day_b},?\s+(?:of\s+)?{year}"
        ),
        re.compile(
            rf"(?<![\d.,/-]){day_a}(?:\s+(?:of\s+)?(?P<m1>{name})\.?)?{joined}{day_b}\s+(?:of\s+)?(?P<m2>{name})\.?,?\s+{year}"
        ),
        re.compile(
            rf"(?<![\d.,/-])(?P<d1>\d{{1,2}})\.(?P<m1>\d{{1,2}})\.?{joined}(?P<d2>\d{{1,2}})\.(?P<m2>\d{{1,2}})\.{year}"
        ),
    )


@cache
def _month_pattern() -> re.Pattern[str]:
    name, joined = _name(), _joined()
    return re.compile(
        rf"(?<!\d\s)(?<!\d\.\s)(?<!\d(?:st|nd|rd|th)\s)(?<![a-z\d])(?P<a>{name})(?:\s+(?:of\s+)?(?P<x>20\d{{2}}))?(?:{joined}(?P<b>{name}))?\s+(?:of\s+|de\s+)?(?P<y>20\d{{2}})(?!\d)"
    )


@cache
def _short_year() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?P<m>{_name()})\.?\s+(?P<d>\d{{1,2}}),\s?'?(?P<y>\d{{2}})(?!\d)"
    )


def _of_match(match: re.Match[str]) -> Period | None:
    second = _month(match["m2"] or match["m1"])
    first = _month(match["m1"] or match["m2"])
    year = int(match["y"])
    start = _day(str(year - (first > second)), first, match["d1"])
    end = _day(str(year), second, match["d2"])
    if start is None or end is None or start > end:
        return None
    return Period(start.isoformat(), end.isoformat(), match.start(), match.end())


def _month(text: str) -> int:
    return int(text) if text.isdigit() else month_numbers()[text]


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
