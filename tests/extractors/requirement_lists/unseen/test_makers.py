"""Each made file is what it claims to be; nothing here asks an importer."""

import csv
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.worksheet import Worksheet

from tests.extractors.requirement_lists.reading_back import cells_of, squeezed
from tests.extractors.requirement_lists.unseen.facts import EXPECTED, faults, requirements_of
from tests.extractors.requirement_lists.unseen.makers import BROKEN, GOOD

ENCODINGS = {"semicolons": ("utf-8-sig", ";"), "western_commas": ("cp1252", ",")}
WITHOUT_A_CELL = {name for name, fault in faults().items() if not fault.cells}


def test_every_maker_has_an_expectation_and_every_expectation_a_maker() -> None:
    assert {path.stem for path in EXPECTED.glob("*.yaml")} == set(GOOD)
    assert set(faults()) == set(BROKEN)


@pytest.mark.parametrize("name", sorted(GOOD))
def test_a_good_list_has_six_to_twenty_five_requirements_with_ids_of_their_own(name: str) -> None:
    wanted = requirements_of(name)
    ids = [one.id for one in wanted if one.id is not None]
    assert 6 <= len(wanted) <= 25
    assert len(set(ids)) == len(ids)
    assert all(one.text == one.text.strip() and "\u00a0" not in one.text for one in wanted)


@pytest.mark.parametrize("name", sorted(GOOD))
def test_all_texts_stand_in_the_file_in_their_order(name: str, tmp_path: Path) -> None:
    said = [squeezed(value) for value in _cells(name, GOOD[name](tmp_path))]
    places = [said.index(squeezed(one.text)) for one in requirements_of(name)]
    assert places == sorted(set(places))


@pytest.mark.parametrize("name", sorted(GOOD))
def test_all_other_columns_and_their_cells_stand_in_the_file(name: str, tmp_path: Path) -> None:
    said = {squeezed(value).removesuffix(":") for value in _cells(name, GOOD[name](tmp_path))}
    for one in requirements_of(name):
        for header, spellings in one.other.items():
            assert header in said
            assert said & {squeezed(spelling) for spelling in spellings}


def test_the_upper_header_row_is_merged_over_the_lower(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["two_header_rows"](tmp_path))
    assert {"C5:D5", "A5:A6"} <= {str(area) for area in sheet.merged_cells.ranges}
    assert (sheet["C5"].value, sheet["C6"].value, sheet["D6"].value) == ("Bron", "BIO2", "ICO")


def test_two_sheets_hold_no_requirements(tmp_path: Path) -> None:
    book = load_workbook(GOOD["segment_sheets"](tmp_path))
    segments = ["Clouddiensten", "Serverplatform", "Huisvesting IV"]
    assert book.sheetnames == ["Voorblad", "Legenda", *segments]


def test_the_table_has_a_filter_that_hides_rows(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["filter_table"](tmp_path))
    assert sheet.tables["Eisentabel"].autoFilter.ref == "A1:E8"
    assert [row for row in range(2, 9) if sheet.row_dimensions[row].hidden] == [4, 6]
    assert all(type(sheet[f"A{row}"].value) is int for row in range(2, 9))


def test_equal_numbers_differ_in_their_format_only(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["formatted_numbers"](tmp_path))
    assert sheet["A2"].value == sheet["A6"].value == 5.1
    assert (sheet["A2"].number_format, sheet["A6"].number_format) == ("0.0", "0.00")


def test_ascending_numbers_have_no_format(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["ascending_numbers"](tmp_path))
    cells = [sheet[f"A{row}"] for row in range(3, 10)]
    assert [cell.value for cell in cells] == [5.8, 5.9, 5.1, 5.11, 5.12, 6.1, 6.2]
    assert {cell.number_format for cell in cells} == {"General"}


def test_the_table_starts_at_d9(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["far_corner"](tmp_path))
    assert (sheet["D9"].value, sheet["E10"].value) == ("Verplicht?", "NET-1")


def test_the_header_comes_back_lower_on_the_sheet(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["repeated_header"](tmp_path))
    assert [row for row in range(1, 20) if sheet[f"A{row}"].value == "Nr.\neis"] == [3, 7, 11]


def test_categories_are_merged_down(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["merged_categories"](tmp_path))
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A2:A4", "A5:A8", "A9:A12"}


def test_awkward_texts_are_texts(tmp_path: Path) -> None:
    sheet = load_workbook(GOOD["awkward_texts"](tmp_path), rich_text=True).worksheets[0]
    assert (sheet["B3"].data_type, sheet["B3"].value[:2]) == ("s", "=>")
    assert sheet["B5"].value != sheet["B5"].value.strip()
    assert len(sheet["B6"].value) > 5000
    assert "_x000D_\n" in sheet["B9"].value
    assert isinstance(sheet["B11"].value, CellRichText)


def test_one_column_and_one_row_are_hidden(tmp_path: Path) -> None:
    sheet = _sheet(GOOD["extra_columns"](tmp_path))
    assert sheet.column_dimensions["J"].hidden
    assert sheet.row_dimensions[5].hidden
    assert isinstance(sheet["H2"].value, datetime)
    assert sheet["G2"].number_format == "0%"


def test_counted_formulas_have_their_values(tmp_path: Path) -> None:
    path = GOOD["counted_by_formula"](tmp_path)
    counted = load_workbook(path, data_only=True).worksheets[0]
    assert _sheet(path)["A5"].value == "=A4+1"
    assert [counted[f"A{row}"].value for row in range(4, 10)] == [1, 2, 3, 4, 5, 6]
    assert counted["B5"].value == requirements_of("counted_by_formula")[1].text


def test_the_csv_files_are_in_the_encodings_that_they_are_named_for(tmp_path: Path) -> None:
    assert GOOD["semicolons"](tmp_path).read_bytes().startswith(b"\xef\xbb\xbf")
    with pytest.raises(UnicodeDecodeError):
        GOOD["western_commas"](tmp_path).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "tables", "columns"),
    [("one_table", 1, 6), ("table_per_segment", 5, 4), ("cards", 6, 2)],
)
def test_a_word_file_has_its_tables(name: str, tables: int, columns: int, tmp_path: Path) -> None:
    word = docx.Document(str(GOOD[name](tmp_path)))
    assert (len(word.tables), len(word.tables[0].columns)) == (tables, columns)


@pytest.mark.parametrize("name", sorted(set(BROKEN) - WITHOUT_A_CELL - {"row_too_long"}))
def test_the_cell_at_fault_holds_the_fault(name: str, tmp_path: Path) -> None:
    fault = faults()[name]
    title, _, address = fault.cells[0].partition("!")
    found = load_workbook(BROKEN[name](tmp_path))[title][address].value
    assert (found.date() if isinstance(found, datetime) else found) == fault.holds


def test_faults_that_need_a_second_look_are_there(tmp_path: Path) -> None:
    twice = _sheet(BROKEN["duplicate_id"](tmp_path))
    assert [twice[f"A{row}"].value for row in range(4, 11)].count("E-03") == 2
    numbers = _sheet(BROKEN["number_twice"](tmp_path))
    assert [numbers[f"A{row}"].value for row in range(4, 8)] == [5.1, 5.3, 5.1, 5.2]
    assert numbers["A4"].number_format == numbers["A6"].number_format == "General"
    assert _sheet(BROKEN["without_text"](tmp_path))["A7"].value == "E-04"
    assert _sheet(BROKEN["lost_reference"](tmp_path))["B5"].data_type == "e"
    uncounted = load_workbook(BROKEN["formula_without_value"](tmp_path), data_only=True)
    assert uncounted["Eisen"]["B6"].value is None
    assert _sheet(BROKEN["date_as_id"](tmp_path))["A7"].is_date


def test_the_row_that_is_too_long_has_a_cell_beside_the_header(tmp_path: Path) -> None:
    with BROKEN["row_too_long"](tmp_path).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert [len(row) for row in rows] == [4, 4, 4, 5, 4]
    assert rows[3][4] == faults()["row_too_long"].holds


def test_files_without_a_cell_to_name_are_broken_as_a_whole(tmp_path: Path) -> None:
    assert _sheet(BROKEN["no_header"](tmp_path))["A1"].value == "E-01"
    assert _sheet(BROKEN["empty_sheet"](tmp_path)).calculate_dimension() == "A1:A1"
    assert _sheet(BROKEN["empty_sheet"](tmp_path))["A1"].value is None
    half, old = BROKEN["half_a_file"](tmp_path), BROKEN["old_binary"](tmp_path)
    assert half.read_bytes().startswith(b"PK")
    assert not zipfile.is_zipfile(half)
    assert old.read_bytes().startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert "Workbook".encode("utf-16-le") in old.read_bytes()


def _sheet(path: Path) -> Worksheet:
    return load_workbook(path).worksheets[0]


def _cells(name: str, path: Path) -> list[str]:
    return cells_of(path, *ENCODINGS.get(name, ()))
