from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.dates import Order, find_dates, names_only_a_month, order_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25th October 2025", date(2025, 10, 25)),
        ("1 st February 2024", date(2024, 2, 1)),
        ("Feb 1, 2024", date(2024, 2, 1)),
        ("01 FEB 2024", date(2024, 2, 1)),
        ("12MAR2024", date(2024, 3, 12)),
        ("12-Mar-2024", date(2024, 3, 12)),
        ("1 februari 2024", date(2024, 2, 1)),
        ("1. März 2024", date(2024, 3, 1)),
        ("le 1er août 2024", date(2024, 8, 1)),
        ("2024-02-01", date(2024, 2, 1)),
        ("01.02.2024", date(2024, 2, 1)),
        ("24 . 02 . 2026", date(2026, 2, 24)),
        ("31/01/2027", date(2027, 1, 31)),
    ],
)
def test_a_date_is_read_as_it_is_printed(text: str, day: date) -> None:
    [found] = find_dates(text)

    assert found.certain == day


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2024",
        "00.00.2024",
        "2024-13-01",
        "12.2.2024.1",
        "version 1.2.3",
        "1234 AB",
        "27001:2022",
    ],
)
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_a_numeric_date_that_reads_two_ways_is_not_settled_by_itself() -> None:
    [found] = find_dates("03/04/2026")

    assert found.certain is None
    assert found.read(Order.DAY_FIRST) == date(2026, 4, 3)
    assert found.read(Order.MONTH_FIRST) == date(2026, 3, 4)
    assert found.read(None) is None


def test_one_date_that_reads_one_way_settles_the_order_of_the_others() -> None:
    assert order_of(find_dates("03/04/2026 and 25/04/2026")) is Order.DAY_FIRST
    assert order_of(find_dates("03/04/2026 and 04/25/2026")) is Order.MONTH_FIRST


def test_dates_that_contradict_each_other_settle_nothing() -> None:
    assert order_of(find_dates("25/04/2026 and 04/25/2026")) is None


def test_a_month_alone_is_no_day() -> None:
    assert names_only_a_month("February 2024")
    assert not names_only_a_month("1 February 2024")


def test_two_dates_in_a_sentence_are_both_found_in_order() -> None:
    found = find_dates("gültig vom 01.02.2024 bis 31.01.2027")

    assert [one.certain for one in found] == [date(2024, 2, 1), date(2027, 1, 31)]


@given(
    st.dates(min_value=date(1990, 1, 1), max_value=date(2050, 1, 1)),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y"]),
)
def test_every_day_is_read_back_from_every_unambiguous_form(day: date, form: str) -> None:
    [found] = find_dates(f"on {day.strftime(form)} in")

    assert found.certain == day


@given(st.text(max_size=80))
def test_any_text_gives_dates_inside_it_or_none(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.day_first or found.month_first


def test_days_do_not_depend_on_the_clock() -> None:
    today = date(2026, 11, 21)

    assert find_dates("01/02/24")[0].day_first == date(2024, 2, 1) < today + timedelta(days=1)
