"""Dates as they are printed: a grammar of our own, never a guessing parser (R-DAT-01, R-DAT-05)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from extractors.lexicons import load_lexicon
from models.text import fold


class Order(StrEnum):
    """Which of two numbers comes first in a numeric date."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date at characters *start* to *end* of a text; two readings when its order is open."""

    start: int
    end: int
    day_first: date | None
    month_first: date | None

    @property
    def certain(self) -> date | None:
        """The day, when there is only one way to read it."""
        if self.day_first is None or self.month_first is None:
            return self.day_first or self.month_first
        return self.day_first if self.day_first == self.month_first else None

    def read(self, order: Order | None) -> date | None:
        """The day in *order*; None when it cannot be settled."""
        if self.certain or order is None:
            return self.certain
        return self.day_first if order is Order.DAY_FIRST else self.month_first


def find_dates(text: str) -> tuple[DateFound, ...]:
    """Every date of day precision in *text*, from left to right, none overlapping."""
    folded = fold(text)
    found = sorted(_all(folded), key=lambda d: (d.start, -d.end))
    kept: list[DateFound] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def names_only_a_month(text: str) -> bool:
    """Whether *text* gives a month and year where a day is wanted (R-DAT-05)."""
    return not find_dates(text) and bool(_grammar().month_only.search(fold(text)))


def order_of(dates: Iterable[DateFound]) -> Order | None:
    """The order that the unambiguous numeric *dates* of one document share; None when they do not tell."""
    orders = {
        Order.DAY_FIRST if one.month_first is None else Order.MONTH_FIRST
        for one in dates
        if (one.day_first is None) != (one.month_first is None)
    }
    return orders.pop() if len(orders) == 1 else None


_FIRST_YEAR, _LAST_YEAR = 1985, 2060
_GAP = r"[\s.,\-/‐‑–]{0,3}"
_NUMERIC = re.compile(
    r"(?<![\d.,/\-])(?P<a>\d{1,2})\s?(?P<s>[.\-/‐‑–])\s?(?P<b>\d{1,2})\s?(?P=s)\s?(?P<y>\d{4}|\d{2})(?![\d]|[.\-/]\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<![\d.,/\-])(?P<y>\d{4})\s?(?P<s>[.\-/‐‑–])\s?(?P<a>\d{1,2})\s?(?P=s)\s?(?P<b>\d{1,2})(?![\d]|[.\-/]\d)"
)
_SPACED = re.compile(
    r"(?<![\d.,/\-] )(?<![\d.,/\-])(?P<a>\d{2})(?P<s> )(?P<b>\d{2}) (?P<y>20\d{2})(?! ?[\d])"
)


@dataclass(frozen=True)
class _Grammar:
    months: dict[str, int]
    day_month_year: re.Pattern[str]
    month_day_year: re.Pattern[str]
    year_month_day: re.Pattern[str]
    month_only: re.Pattern[str]


@cache
def month_numbers() -> dict[str, int]:
    """The names of months in all languages, folded, and which month of the year each is."""
    return {
        fold(name): number
        for names in load_lexicon("months").values()
        for number, variants in enumerate(names, 1)
        for name in variants
    }


@cache
def _grammar() -> _Grammar:
    months = month_numbers()
    name = (
        "(?P<m>"
        + "|".join(sorted(map(re.escape, months), key=len, reverse=True))
        + r")(?![a-zа-я])"
    )
    day = r"(?<![\d.,/])(?P<d>[0-3]?\d)\s?(?:st|nd|rd|th|er|eme|e|ste|de|º|°|\*|™)?(?!\d)"
    year = r"(?P<y>(?:19|20)\d{2})(?!\d)"
    of = r"(?:of|de|del|day of|dag van)?"
    return _Grammar(
        months,
        re.compile(rf"{day}{_GAP}{of}{_GAP}{name}{_GAP}(?:of|de|del)?{_GAP}{year}"),
        re.compile(rf"(?<![a-z]){name}{_GAP}(?:the)?\s?{day}{_GAP}{year}"),
        re.compile(rf"{year}{_GAP}{name}{_GAP}{day}"),
        re.compile(rf"(?<![a-z\d]){name}{_GAP}(?:of|de)?{_GAP}{year}"),
    )


def _all(folded: str) -> Iterator[DateFound]:
    grammar = _grammar()
    for pattern in (grammar.day_month_year, grammar.month_day_year, grammar.year_month_day):
        for match in pattern.finditer(folded):
            day = _date(match["y"], str(grammar.months[match["m"]]), match["d"])
            if day:
                yield DateFound(match.start(), match.end(), day, day)
    for match in _YEAR_FIRST.finditer(folded):
        day = _date(match["y"], match["a"], match["b"])
        if day:
            yield DateFound(match.start(), match.end(), day, day)
    for pattern in (_NUMERIC, _SPACED):
        for match in pattern.finditer(folded):
            yield from _numeric(match)


def _numeric(match: re.Match[str]) -> Iterator[DateFound]:
    day_first = _date(match["y"], match["b"], match["a"])
    month_first = _date(match["y"], match["a"], match["b"])
    if match["s"] in ". ":
        # A point is never written between the parts of a date whose month comes first.
        month_first = day_first if day_first else None
    if day_first or month_first:
        yield DateFound(match.start(), match.end(), day_first, month_first)


def _date(year: str, month: str, day: str) -> date | None:
    full = int(year) + 2000 if len(year) == 2 else int(year)
    if not _FIRST_YEAR <= full <= _LAST_YEAR:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
