import pytest

from extractors.standards import find_standards


@pytest.mark.parametrize(
    ("text", "name", "edition"),
    [
        ("ISO/IEC 27001:2022", "ISO/IEC 27001", "2022"),
        ("ISO 27001 : 2022", "ISO/IEC 27001", "2022"),
        ("ISO27001", "ISO/IEC 27001", None),
        ("NEN-EN-ISO/IEC 27001:2017+A11:2020", "ISO/IEC 27001", "2017+A11:2020"),
        ("DIN EN ISO 9001:2015", "ISO 9001", "2015"),
        ("NEN 7510-1:2017+A1:2020", "NEN 7510-1", "2017+A1:2020"),
        ("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1", "2018"),
        ("ISO 9001-2015", "ISO 9001", "2015"),
        ("1SO/1EC 27001:2022", "ISO/IEC 27001", "2022"),
        ("27001:2022", "ISO/IEC 27001", "2022"),
    ],
)
def test_a_standard_is_read_with_its_edition(text: str, name: str, edition: str | None) -> None:
    [found] = find_standards(text)

    assert (found.name, found.edition) == (name, edition)


@pytest.mark.parametrize("text", ["IS 12345", "phone 27001", "EN 1234", "ISO 27", "2024-001"])
def test_other_numbers_are_no_standard(text: str) -> None:
    assert find_standards(text) == ()


def test_a_date_behind_a_standard_is_not_its_edition() -> None:
    [found] = find_standards("ISO 9001 2015-03-07")

    assert found.edition is None


def test_two_standards_in_a_line_are_two() -> None:
    assert [found.number for found in find_standards("ISO 9001:2015 and ISO/IEC 27001:2022")] == [
        "9001",
        "27001",
    ]
