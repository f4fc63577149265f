"""Files that are no list get a clear answer, whatever they hold."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from extractors import spreadsheets
from extractors.lexicons import load_lexicon
from extractors.requirement_lists.reading import read_list
from models.files import load_norms
from models.requirement_lists import ListFault

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def fault_of(path: Path, layout: Path | None = None) -> ListFault:
    listed = read_list(path, load_norms(), layout)
    assert not listed.requirements
    [fault] = listed.faults
    return fault


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.xlsx", b"", "empty_file"),
        ("a.csv", b" \n", "empty_file"),
        ("a.docx", b"", "empty_file"),
        ("a.xlsx", b"PK\x03\x04 not a workbook", "broken_workbook"),
        ("a.docx", b"no word file", "broken_word_file"),
        ("a.xlsx", OLE, "old_workbook"),
        ("a.xls", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.doc", OLE, "old_word_file"),
        ("a.pdf", b"%PDF-1.4 cut off", "broken_pdf"),
        ("a.md", b"# Een notitie\n", "no_norms"),
        ("a.exe", b"MZ", "unknown_form"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_what_to_do(
    name: str, content: bytes, key: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    words = load_lexicon("list_faults")[key]

    fault = fault_of(path)

    assert fault.problem.split(" ")[0] == words["problem"].split(" ")[0]
    assert fault.remedy == words["remedy"]


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert "niet te openen" in fault_of(tmp_path / "weg.xlsx").problem


def test_a_workbook_that_unpacks_to_too_much_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheets, "MOST_BYTES", 10_000)
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 20_000)

    assert "te groot" in fault_of(path).problem


def test_a_sheet_with_one_cell_far_away_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheets, "MOST_ROWS", 100)
    book = Workbook()
    book.active["A1"], book.active["A2"] = "Nr.", "1"
    book.active["B500"] = "Eis"
    book.save(tmp_path / "ver.xlsx")

    assert "te groot" in fault_of(tmp_path / "ver.xlsx").problem


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        ("fields: [", "niet te gebruiken"),
        ("- een lijst\n", "niet te gebruiken"),
        ("fields: {nummer: [Nr]}\n", "noemt velden die er niet zijn"),
        ("fields: {id: 5}\n", "niet te gebruiken"),
    ],
)
def test_a_layout_that_is_none_says_so(layout: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "l.yaml").write_text(layout, "utf-8")
    (tmp_path / "a.csv").write_text("Nr;Eis\n1;De leverancier doet iets.\n", "utf-8")

    assert said in fault_of(tmp_path / "a.csv", tmp_path / "l.yaml").problem


def test_a_layout_of_the_user_goes_before_ours(tmp_path: Path) -> None:
    (tmp_path / "l.yaml").write_text(
        "name: eigen\n"
        "fields: {id: [Kenteken], text: [Wij verlangen], mandatory: [Gewicht]}\n"
        'values: {mandatory: {"true": [onvoorwaardelijk], "false": [graag]}}\n'
        "defaults: {phase: contract, segment: clouddiensten}\n",
        "utf-8",
    )
    (tmp_path / "a.csv").write_text(
        "Nr;Kenteken;Wij verlangen;Gewicht\n"
        "1;K-1;De leverancier doet iets.;onvoorwaardelijk\n"
        "2;K-2;De leverancier doet iets anders.;graag\n",
        "utf-8",
    )

    listed = read_list(tmp_path / "a.csv", load_norms(), tmp_path / "l.yaml")

    assert not listed.faults
    assert [(one.id, one.mandatory) for one in listed.requirements] == [
        ("K-1", True),
        ("K-2", False),
    ]
    assert {(one.phase.value, one.segment) for one in listed.requirements} == {
        ("contract", "clouddiensten")
    }
    assert listed.requirements[0].cells == {"Nr": "1"}


def test_a_requirement_that_begins_like_a_total_is_not_taken_for_one(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "Eis;Toelichting\n"
        "Maximaal vijf beheerders hebben toegang tot de sleutels.;\n"
        "De leverancier levert dagelijks:;\n"
        "Totaal;12\n",
        "utf-8",
    )

    listed = read_list(tmp_path / "a.csv", load_norms())

    assert [one.text for one in listed.requirements] == [
        "Maximaal vijf beheerders hebben toegang tot de sleutels.",
        "De leverancier levert dagelijks:",
    ]
    assert ["Totaal | 12" in one.text for one in listed.passed_over] == [True]
