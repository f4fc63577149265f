import pytest

from models.assessment.editions import find_edition
from tests.models.cases import REFERENCE


@pytest.mark.parametrize(
    ("standard", "printed", "canonical"),
    [
        ("ISO/IEC 27001", "2013", "2013"),
        ("NEN-EN-ISO/IEC 27001", "2017+A11:2020", "2013"),
        ("DIN EN ISO/IEC 27001", "2017", "2013"),
        ("ISO 27001", "2013/Cor 2:2015", "2013"),
        ("ISO/IEC 27001", "2022", "2022"),
        ("ISO/IEC 27001", "2022/Amd 1:2024", "2022"),
        ("NEN-EN-ISO/IEC 27001", "2023+A1:2024", "2022"),
        ("NEN 7510-1", "2017+A1:2020", "2017+A1"),
        ("NEN 7510", "2024", "2024"),
        ("ISO/IEC 20000-1", "2018", "2018"),
        ("ST RK ISO 9001 (ISO 9001)", "2016 (2015)", "2015"),
    ],
)
def test_an_edition_is_known_by_the_words_it_is_printed_in(
    standard: str, printed: str, canonical: str
) -> None:
    edition = find_edition(standard, printed, REFERENCE.editions)

    assert edition is not None
    assert edition.canonical == canonical


@pytest.mark.parametrize(
    ("standard", "printed"),
    [
        ("ISO/IEC 27001", "2031"),
        ("ISO/IEC 27001", "nieuwste"),
        ("GMP", "2022"),
        ("ISO 99999", "2022"),
    ],
)
def test_an_edition_in_no_table_stays_unknown(standard: str, printed: str) -> None:
    assert find_edition(standard, printed, REFERENCE.editions) is None
