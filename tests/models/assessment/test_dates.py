from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.assessment.dates import add_months, count_gap_days

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 2, 28), 3, date(2026, 5, 31)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 2, 28), -12, date(2024, 2, 29)),
        (date(2026, 1, 15), 1, date(2026, 2, 15)),
        (date(2026, 1, 30), 1, date(2026, 2, 28)),
        (date(2026, 11, 21), -12, date(2025, 11, 21)),
        (date(2025, 12, 31), 1, date(2026, 1, 31)),
        (date(9999, 12, 31), 6, date.max),
        (date(1, 1, 1), -6, date.min),
    ],
)
def test_months_are_added_as_the_rulebook_fixes_it(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@given(DAYS, st.integers(min_value=1, max_value=60))
def test_adding_months_lands_in_the_month_that_was_meant(day: date, months: int) -> None:
    later = add_months(day, months)

    assert later.year * 12 + later.month == day.year * 12 + day.month + months


@given(DAYS, DAYS, st.integers(min_value=-60, max_value=60))
def test_adding_months_never_turns_two_days_around(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))

    assert add_months(first, months) <= add_months(second, months)


def test_the_days_between_two_periods_are_those_in_neither() -> None:
    assert count_gap_days(date(2025, 9, 30), date(2025, 11, 1)) == 31
    assert count_gap_days(date(2025, 9, 30), date(2025, 10, 1)) == 0
