"""Second set: lists with one fault each; `second_broken.yaml` says which."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from tests.extractors.requirement_lists.buyers.facts import broken_table
from tests.extractors.requirement_lists.buyers.sheets import band, lines
from tests.extractors.requirement_lists.unseen.facts import Cell
from tests.extractors.requirement_lists.unseen.workbooks import (
    a_book,
    head,
    put_counted_values,
    save,
    write,
)

LABELS = ["Nr.", "Omschrijving", "Eis/Wens", "Fase", "Bron", "Toelichting"]
NUMBERS = ("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4")
ROWS = broken_table("second")


def duplicate_number(folder: Path) -> Path:
    return _saved(folder, "dubbel nummer", {"A11": "2.2", "A12": "2.3"})


def number_as_date(folder: Path) -> Path:
    numbers: dict[str, Cell] = {f"A{5 + n}": one.replace(".", "-") for n, one in enumerate(NUMBERS)}
    book = _a_book()
    _change(book, {**numbers, "A9": date(2025, 1, 2)})
    book["PvE"]["A9"].number_format = "d-mmm"
    return save(book, folder / "PvE nummer als datum.xlsx")


def empty_text(folder: Path) -> Path:
    return _saved(folder, "lege eistekst", {"B8": None})


def lost_reference(folder: Path) -> Path:
    path = _saved(folder, "VERW", {"B7": "=#REF!B12"})
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"B7": "#REF!"})
    return path


def uncounted_formula(folder: Path) -> Path:
    book = _a_book()
    write(book.create_sheet("Parameters"), "A1", ["Meldtermijn", "24 uur"])
    _change(book, {"B8": '="Opdrachtnemer meldt incidenten binnen "&Parameters!B1&"."'})
    return save(book, folder / "PvE formule.xlsx")


def name_as_kind(folder: Path) -> Path:
    return _saved(folder, "soort onbekend", {"C10": "Jansen"})


def unknown_norm(folder: Path) -> Path:
    return _saved(folder, "onbekende BIO2-norm", {"E8": "BIO2 5.20.09"})


def contradicting_numbers(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    lines(sheet, "A1", ["Bijlage 4 – Eisen en wensen, samengevoegde versie"])
    head(sheet, "A3", ["Nr.", "Eisnummer", "Omschrijving", "Eis/Wens", "Toelichting"])
    others = [*NUMBERS[:6], "2.4", "2.3"]
    for number, (one, other, row) in enumerate(zip(NUMBERS, others, ROWS, strict=True), start=4):
        write(sheet, f"A{number}", [one, other, row[0], row[1], row[4]])
    return save(book, folder / "PvE samengevoegd.xlsx")


def without_headings(folder: Path) -> Path:
    book, sheet = a_book("Blad1")
    for number, (one, row) in enumerate(zip(NUMBERS, ROWS, strict=True), start=1):
        write(sheet, f"A{number}", [one, row[0], row[4], row[3]])
    return save(book, folder / "PvE zonder koppen.xlsx")


def cut_off(folder: Path) -> Path:
    path = _saved(folder, "afgebroken", {})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 6 // 10])
    return path


def plain_text(folder: Path) -> Path:
    rows = zip(NUMBERS, ROWS, strict=True)
    said = [f"{number}\t{row[0]}\t{row[4] or ''}" for number, row in rows]
    path = folder / "PvE tekstbestand.xlsx"
    text = "\r\n".join(["Programma van Eisen", "", "Nr.\tEis\tToelichting", *said])
    path.write_bytes(text.encode("cp1252"))
    return path


def no_requirements(folder: Path) -> Path:
    book = _a_book(rows=())
    band(book["PvE"], "A5", ["1. Algemeen"], "F")
    band(book["PvE"], "A8", ["2. Beveiliging"], "F")
    return save(book, folder / "PvE leeg.xlsx")


def _a_book(rows: Sequence[Sequence[Cell]] = ROWS) -> Workbook:
    book, sheet = a_book("PvE")
    about = "Gemeenschappelijke regeling Lekoever, kenmerk 2025/331, BIO2 versie 1.3"
    lines(sheet, "A1", ["Bijlage 3 – Programma van Eisen en Wensen", about])
    head(sheet, "A4", LABELS)
    for number, (one, row) in enumerate(zip(NUMBERS, rows, strict=False), start=5):
        write(sheet, f"A{number}", [one, *row])
    return book


def _change(book: Workbook, changed: dict[str, Cell]) -> None:
    for address, value in changed.items():
        book["PvE"][address] = value


def _saved(folder: Path, title: str, changed: dict[str, Cell]) -> Path:
    book = _a_book()
    _change(book, changed)
    return save(book, folder / f"PvE {title}.xlsx")
