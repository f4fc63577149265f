"""Arithmetic with whole days and calendar months, as section 2 of the rulebook fixes it."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date


def add_months(day: date, months: int) -> date:
    """*day* moved by *months*; the last day of a month stays the last day of a month.

    28 February 2026 + 3 months is 31 May 2026; 31 August 2026 - 6 months is 28 February 2026.
    Beyond the calendar, as from a certificate "valid until 31-12-9999", it is the last day there is.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    last = monthrange(year, month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month, last if is_last else min(day.day, last))


def count_days(earlier: date, later: date) -> int:
    """Days from *earlier* to *later*; negative when they are the other way round."""
    return (later - earlier).days


def count_gap_days(end: date, start: date) -> int:
    """Days that lie in neither of two intervals, the first ending on *end*, the next starting on *start*."""
    return (start - end).days - 1
