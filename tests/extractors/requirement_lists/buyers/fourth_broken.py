"""Fourth set: lists with one fault each; `fourth_broken.yaml` says which."""

from datetime import date
from pathlib import Path

from docx import Document
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from tests.extractors.requirement_lists.buyers.facts import broken_table
from tests.extractors.requirement_lists.buyers.sheets import lines
from tests.extractors.requirement_lists.unseen.facts import Cell
from tests.extractors.requirement_lists.unseen.word import a_table, add, saved
from tests.extractors.requirement_lists.unseen.workbooks import (
    a_book,
    head,
    put_counted_values,
    save,
    write,
)

LABELS = ["Nr.", "Omschrijving", "Eis/Wens", "Fase", "Verantwoordelijke", "Bron", "Toelichting"]
ROWS = broken_table("fourth")


def number_three_times(folder: Path) -> Path:
    changed: dict[str, Cell] = {"A9": 4, "A10": 4, "A11": 5, "A12": 6}
    return _saved(folder, "drie keer hetzelfde nummer", changed)


def failed_number(folder: Path) -> Path:
    path = _saved(folder, "WAARDE", {"A9": '=A8+"a"'})
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"A9": "#VALUE!"})
    return path


def text_to_be_settled(folder: Path) -> Path:
    return _saved(folder, "ntb", {"B7": "n.t.b."})


def lost_source(folder: Path) -> Path:
    path = _saved(folder, "VERW bij bron", {"F8": "=#REF!F3"})
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"F8": "#REF!"})
    return path


def kind_not_chosen(folder: Path) -> Path:
    book = _a_book({"C10": "Maak een keuze"})
    choice = DataValidation(type="list", formula1='"Maak een keuze,Eis,Wens"')
    choice.add("C5:C12")
    book["Eisen"].add_data_validation(choice)
    return save(book, folder / "Eisen keuze niet gemaakt.xlsx")


def date_as_phase(folder: Path) -> Path:
    book = _a_book({"D7": date(2025, 9, 1)})
    book["Eisen"]["D7"].number_format = "dd-mm-yyyy"
    return save(book, folder / "Eisen datum als fase.xlsx")


def number_of_the_old_iso(folder: Path) -> Path:
    return _saved(folder, "onbekend ISO-nummer", {"F8": "ISO 27002:2022 9.4.2"})


def unknown_bio_number(folder: Path) -> Path:
    return _saved(folder, "onbekend BIO-nummer", {"F9": "BIO 1.04 12.9.1.1"})


def unknown_paragraph(folder: Path) -> Path:
    return _saved(folder, "onbekend AVG-lid", {"F11": "AVG art. 33 lid 9"})


def duplicate_number_in_word(folder: Path) -> Path:
    word = Document()
    word.add_heading("Eisen klantenportaal", 0)
    table = a_table(word, ["Nr.", "Omschrijving", "Eis/Wens", "Toelichting"])
    for number, row in zip("12345367", ROWS, strict=True):
        add(table, [number, str(row[0]), str(row[1]), str(row[5] or "")])
    return saved(word, folder / "Eisen dubbel nummer.docx")


def shifted_cells(folder: Path) -> Path:
    rows = enumerate(ROWS, start=1)
    said = [f"{number};{row[0]};{row[1]};{row[5] or ''}" for number, row in rows]
    text = "Beheerders gebruiken een eigen account; gedeelde accounts zijn verboden."
    said[3] = said[3].replace(str(ROWS[3][0]), text)
    path = folder / "Eisen verschoven kolom.csv"
    written = "\r\n".join(["Nr.;Omschrijving;Eis/Wens;Toelichting", *said, ""])
    path.write_bytes(written.encode("cp1252"))
    return path


def _a_book(changed: dict[str, Cell]) -> Workbook:
    book, sheet = a_book("Eisen")
    title = "Afvalbedrijf De Drie Rivieren – eisen en wensen klantenportaal"
    lines(sheet, "A1", [title, "BIO2 = versie 1.3"])
    head(sheet, "A4", LABELS)
    for number, row in enumerate(ROWS, start=1):
        write(sheet, f"A{number + 4}", [number, *row])
    for address, value in changed.items():
        write(sheet, address, [value])
    return book


def _saved(folder: Path, title: str, changed: dict[str, Cell]) -> Path:
    return save(_a_book(changed), folder / f"Eisen {title}.xlsx")
