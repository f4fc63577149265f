"""Each made list is what it claims to be; nothing here asks an importer."""

import zipfile
from datetime import datetime
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook
from openpyxl.cell.rich_text import TextBlock

from tests.extractors.requirement_lists.buyers.facts import HERE, SETS, faults, requirements_of
from tests.extractors.requirement_lists.buyers.makers import BROKEN, GOOD
from tests.extractors.requirement_lists.reading_back import cells_of, squeezed

WRITTEN_AS = {
    "second/separator_line": ("cp1252", ";"),
    "second/titles_in_csv": ("utf-8-sig", ","),
    "third/isor_norms": ("utf-8-sig", ","),
    "third/quoted_questions": ("utf-8", ";"),
    "third/unicode_text": ("utf-16", "\t"),
    "fourth/export_of_a_platform": ("utf-8-sig", ";"),
    "fourth/sharepoint_list": ("utf-8", ","),
}
WITH_A_CELL = sorted(name for name, fault in faults().items() if fault.cells)


def test_every_maker_has_an_expectation_and_every_expectation_a_maker() -> None:
    stated = {f"{one}/{path.stem}" for one in SETS for path in (HERE / one).glob("*.yaml")}

    assert stated == set(GOOD)
    assert set(faults()) == set(BROKEN)


@pytest.mark.parametrize("name", sorted(GOOD))
def test_all_texts_stand_in_the_list_in_their_order(name: str, tmp_path: Path) -> None:
    wanted = requirements_of(name)
    said = [squeezed(cell) for cell in cells_of(GOOD[name](tmp_path), *WRITTEN_AS.get(name, ()))]

    places = [
        next(place for place, cell in enumerate(said) if cell.endswith(squeezed(one.text)))
        for one in wanted
    ]

    assert places == sorted(set(places))
    ids = [one.id for one in wanted if one.id is not None]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", WITH_A_CELL)
def test_the_cell_at_fault_holds_the_fault(name: str, tmp_path: Path) -> None:
    fault = faults()[name]
    title, _, address = fault.cells[0].partition("!")

    found = load_workbook(BROKEN[name](tmp_path))[title][address].value

    assert (found.date() if isinstance(found, datetime) else found) == fault.holds


def test_formulas_have_the_value_that_excel_stored(tmp_path: Path) -> None:
    matrix = load_workbook(GOOD["third/wide_matrix"](tmp_path), data_only=True)["Eisenmatrix"]
    lost = load_workbook(BROKEN["second/lost_reference"](tmp_path), data_only=True)["PvE"]
    failed = load_workbook(BROKEN["third/failed_lookup"](tmp_path), data_only=True)["Eisen"]
    uncounted = load_workbook(BROKEN["second/uncounted_formula"](tmp_path), data_only=True)["PvE"]
    number = load_workbook(BROKEN["fourth/failed_number"](tmp_path), data_only=True)["Eisen"]
    source = load_workbook(BROKEN["fourth/lost_source"](tmp_path), data_only=True)["Eisen"]

    assert (matrix.max_column, matrix["A4"].value) == (46, "SP-001")
    assert (lost["B7"].value, failed["C8"].value) == ("#REF!", "#N/A")
    assert (number["A9"].value, source["F8"].value) == ("#VALUE!", "#REF!")
    assert uncounted["B8"].value is None


def test_the_old_version_and_the_choices_are_hidden(tmp_path: Path) -> None:
    book = load_workbook(GOOD["third/hidden_old_version"](tmp_path))

    states = [sheet.sheet_state for sheet in book.worksheets]

    assert states == ["visible", "visible", "visible", "hidden", "veryHidden"]


def test_the_old_version_of_a_lot_is_hidden(tmp_path: Path) -> None:
    book = load_workbook(GOOD["fourth/sheet_per_lot"](tmp_path))

    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"] == [
        "P1 oud"
    ]


def test_a_part_of_each_text_is_bold(tmp_path: Path) -> None:
    book = load_workbook(GOOD["fourth/kind_in_the_code"](tmp_path), rich_text=True)

    texts = [book["Specificaties"][f"D{row}"].value for row in range(7, 13)]

    assert [[isinstance(part, TextBlock) for part in text] for text in texts] == [
        [False, True, False]
    ] * 6


def test_a_table_of_excel_holds_a_link(tmp_path: Path) -> None:
    sheet = load_workbook(GOOD["fourth/norm_in_two_columns"](tmp_path))["tblEisen"]

    assert sheet.tables["tblEisen"].ref == "A1:H8"
    assert sheet["G6"].hyperlink.target == sheet["G6"].value


def test_two_text_boxes_lie_over_the_table(tmp_path: Path) -> None:
    with zipfile.ZipFile(GOOD["third/text_boxes"](tmp_path)) as archive:
        drawing = archive.read("xl/drawings/drawing1.xml").decode("utf-8")
        sheet = archive.read("xl/worksheets/sheet1.xml").decode("utf-8")

    assert drawing.count("<xdr:sp ") == 2
    assert "<drawing " in sheet


def test_numbers_are_texts_by_their_format_only(tmp_path: Path) -> None:
    digid = load_workbook(GOOD["second/numbers_by_format"](tmp_path)).worksheets[0]
    court = load_workbook(GOOD["third/two_decimals"](tmp_path)).worksheets[0]

    assert (digid["A5"].value, digid["A5"].number_format) == (1, '"D"00')
    assert (court["A14"].value, court["A14"].number_format) == (1.1, "0.00")


def test_word_numbers_six_requirements_itself(tmp_path: Path) -> None:
    word = docx.Document(str(GOOD["second/numbered_by_word"](tmp_path)))

    assert len(list(word.element.body.iter(qn("w:numPr")))) == 6


def test_texts_and_answers_stand_in_content_controls(tmp_path: Path) -> None:
    word = docx.Document(str(GOOD["third/content_controls"](tmp_path)))

    assert len(list(word.element.body.iter(qn("w:sdt")))) == 12
    assert [row.cells[1].text for row in word.tables[0].rows[2:5]] == ["", "", ""]


def test_themes_are_merged_down_in_word(tmp_path: Path) -> None:
    word = docx.Document(str(GOOD["fourth/theme_merged_down"](tmp_path)))

    assert len(list(word.element.body.iter(qn("w:vMerge")))) == 5


def test_lists_that_are_broken_as_a_whole_are_no_workbooks(tmp_path: Path) -> None:
    assert not zipfile.is_zipfile(BROKEN["second/cut_off"](tmp_path))
    assert not zipfile.is_zipfile(BROKEN["second/plain_text"](tmp_path))
    with zipfile.ZipFile(BROKEN["third/word_named_xlsx"](tmp_path)) as archive:
        assert "word/document.xml" in archive.namelist()
