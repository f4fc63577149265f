"""Numbers are text: 5.10 is not 5.1, also where a spreadsheet made it a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.grids import Cell
from extractors.requirement_lists.numbers import make_number, settle_numbers
from extractors.spreadsheets import show


def a_number(value: float, row: int) -> Cell:
    """A cell with a number that shows as Excel shows it without a format."""
    text, number, decimals = show(value, "General")
    return Cell(f"Eisen!A{row}", text, number, decimals)


def settle(*values: float) -> tuple[list[str], list[str]]:
    """The numbers as text, and the places of what could not be settled."""
    settled = settle_numbers([a_number(value, row) for row, value in enumerate(values, 1)])
    return settled.ids, [fault.place for fault in settled.faults]


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ((5.8, 5.9, 5.1, 5.11), ["5.8", "5.9", "5.10", "5.11"]),
        ((5.1, 5.2, 5.3), ["5.1", "5.2", "5.3"]),
        ((5.1, 5.11), ["5.10", "5.11"]),
        ((5.18, 5.19, 5.2, 5.21), ["5.18", "5.19", "5.20", "5.21"]),
        ((4.9, 5.1, 6.1), ["4.9", "5.1", "6.1"]),
        ((5.3, 5.1, 5.2), ["5.3", "5.1", "5.2"]),
        ((1.0, 2.0, 10.0), ["1", "2", "10"]),
    ],
)
def test_a_number_without_a_format_is_settled_by_those_around_it(
    values: tuple[float, ...], ids: list[str]
) -> None:
    assert settle(*values) == (ids, [])


@pytest.mark.parametrize("values", [(5.1, 5.1), (5.1, 5.3, 5.1, 5.2), (5.9, 5.1, 5.1)])
def test_a_number_that_stands_twice_is_a_question_when_nothing_settles_it(
    values: tuple[float, ...],
) -> None:
    assert settle(*values)[1]


def test_a_lonely_number_is_read_as_it_shows_with_a_remark() -> None:
    settled = settle_numbers([a_number(5.1, 1)])

    assert settled.ids == ["5.1"]
    assert "Controleer dat niet 5.10 bedoeld is." in settled.remarks[0].text


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (5.1, "0.00", "5.10"),
        (5.1, "General", "5.1"),
        (5, "General", "5"),
        (5, '"D"00', "D05"),
        (7, "000", "007"),
        (0.25, "0%", "25%"),
        (1234.5, "#,##0.00", "1234.50"),
    ],
)
def test_a_number_is_text_as_its_cell_shows_it(
    value: float, number_format: str, shown: str
) -> None:
    assert show(value, number_format)[0] == shown


@given(st.integers(1, 20), st.integers(2, 30))
def test_a_whole_chapter_of_numbers_comes_back(chapter: int, last: int) -> None:
    ids = [f"{chapter}.{number}" for number in range(1, last + 1)]

    assert settle(*map(float, ids)) == (ids, [])


def test_a_requirement_without_a_number_keeps_the_one_that_it_is_given() -> None:
    assert make_number("De eis.") == make_number("  de  EIS. ") != make_number("De andere eis.")
