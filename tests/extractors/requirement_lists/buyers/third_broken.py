"""Third set: lists with one fault each; `third_broken.yaml` says which."""

from datetime import date
from pathlib import Path

from docx import Document
from openpyxl import Workbook

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

LABELS = ["Code", "Eis", "Soort", "BIO2 (v1.3)", "AVG", "Opmerking"]
NUMBERS = tuple(f"B-{n:02}" for n in range(1, 8))
ROWS = broken_table("third")


def number_with_a_space(folder: Path) -> Path:
    return _saved(folder, "nummer met spatie", {"A9": "B-03 "})


def numbers_as_dates(folder: Path) -> Path:
    written: list[Cell] = ["1/13", "1/14", *(date(2025, month, 2) for month in (3, 4, 5))]
    book = _a_book()
    for number, value in enumerate([*written, "2/13", "2/14"], start=4):
        book["Eisen"][f"A{number}"] = value
        if isinstance(value, date):
            book["Eisen"][f"A{number}"].number_format = "dd/mm/yy"
    return save(book, folder / "Eisen nummers als datums.xlsx")


def text_still_to_write(folder: Path) -> Path:
    return _saved(folder, "nog in te vullen", {"B7": "<nog in te vullen>"})


def failed_lookup(folder: Path) -> Path:
    book = _a_book()
    book["Eisen"]["C8"] = "=VLOOKUP(A8,Lijst!A:B,2,FALSE)"
    write(book.create_sheet("Lijst"), "A1", ["B-99", "Eis"])
    path = save(book, folder / "Eisen NB.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"C8": "#N/A"})
    return path


def dash_as_formula(folder: Path) -> Path:
    path = _saved(folder, "NAAM", {"B6": "=-jaarlijks+pentest"})
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"B6": "#NAME?"})
    return path


def two_crosses(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    title = "Omgevingsdienst Zandkust – eisen en wensen, zet een kruis bij E (eis) of W (wens)"
    lines(sheet, "A1", [title])
    head(sheet, "A3", ["Code", "Omschrijving", "E", "W", "Toelichting"])
    for number, (one, row) in enumerate(zip(NUMBERS, ROWS, strict=True), start=4):
        crosses = ["x" if row[1] == kind else None for kind in ("Eis", "Wens")]
        write(sheet, f"A{number}", [one, row[0], *crosses, row[4]])
    write(sheet, "D9", ["x"])
    return save(book, folder / "Eisen dubbel kruis.xlsx")


def unknown_article(folder: Path) -> Path:
    return _saved(folder, "onbekend AVG-artikel", {"E4": "art. 128 lid 2"})


def number_of_the_old_bio(folder: Path) -> Path:
    return _saved(folder, "oud BIO-nummer", {"D6": "18.2.3.1"})


def word_named_xlsx(folder: Path) -> Path:
    word = Document()
    word.add_heading("Programma van eisen", 0)
    table = a_table(word, ["Code", "Eis"])
    for number, row in zip(NUMBERS, ROWS, strict=True):
        add(table, [number, str(row[0])])
    path = saved(word, folder / "Eisen Word-bestand.docx")
    return path.rename(path.with_suffix(".xlsx"))


def open_quote(folder: Path) -> Path:
    said = [f"{number};{row[0]};{row[1]}" for number, row in zip(NUMBERS, ROWS, strict=True)]
    said[2] = said[2].replace(";", ';"', 1)
    path = folder / "Eisen open aanhalingsteken.csv"
    path.write_bytes("\r\n".join(["Code;Eis;Soort", *said, ""]).encode())
    return path


def empty_text_in_word(folder: Path) -> Path:
    word = Document()
    word.add_heading("Eisen alarmeringsdienst", 0)
    table = a_table(word, ["Code", "Eis", "Soort", "Opmerking"])
    for number, row in zip(NUMBERS, ROWS, strict=True):
        text = "" if number == "B-05" else str(row[0])
        add(table, [number, text, str(row[1]), str(row[4] or "")])
    return saved(word, folder / "Eisen lege eistekst.docx")


def _a_book() -> Workbook:
    book, sheet = a_book("Eisen")
    lines(sheet, "A1", ["Veiligheidsregio Heideland – eisen en wensen alarmeringsdienst"])
    head(sheet, "A3", LABELS)
    for number, (one, row) in enumerate(zip(NUMBERS, ROWS, strict=True), start=4):
        write(sheet, f"A{number}", [one, *row])
    return book


def _saved(folder: Path, title: str, changed: dict[str, Cell]) -> Path:
    book = _a_book()
    for address, value in changed.items():
        book["Eisen"][address] = value
    return save(book, folder / f"Eisen {title}.xlsx")
