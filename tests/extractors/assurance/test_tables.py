"""Tables of control tests: every control with its outcome, in whatever way a firm prints them."""

from io import BytesIO

import pypdfium2
import pytest

from extractors.assurance.control_tests import read_control_tests
from extractors.layout import sheet_of
from extractors.pages import read_pages
from tests.extractors.assurance.tables import HABITS, Habit, print_tests


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.name)
def test_every_control_has_its_outcome_in_each_habit(habit: Habit) -> None:
    data, expected = print_tests(habit)
    with pypdfium2.PdfDocument(BytesIO(data)) as pdf:
        sheets = tuple(sheet_of(page) for page in read_pages(pdf))

    tests = read_control_tests(sheets)

    assert {t.control: (t.outcome, t.deviations, t.sample) for t in tests} == expected
    assert len(tests) == len(expected)
    assert {t.criterion for t in tests} == {"CC6.1", "CC6.2", "CC7.1"}
