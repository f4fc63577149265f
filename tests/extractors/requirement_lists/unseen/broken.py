"""Files with one fault each; `broken.yaml` says which, and which cell should be named."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook

from tests.extractors.requirement_lists.unseen.facts import Cell
from tests.extractors.requirement_lists.unseen.old_workbook import old_workbook
from tests.extractors.requirement_lists.unseen.workbooks import BOLD, a_book, head, save, write

LABELS = ["Nr.", "Eis", "Eis/Wens", "Fase", "Verantwoordelijk", "Bron"]
SOUND: list[list[Cell]] = [
    [
        "E-01",
        "De leverancier noemt een vaste contactpersoon voor beveiliging.",
        "Eis",
        "Aanbesteding",
        "Leverancier",
        None,
    ],
    [
        "E-02",
        "De opdrachtgever levert een lijst van gebruikers en hun rollen.",
        "Eis",
        "Contract",
        "Opdrachtgever",
        "BIO2 5.18.02",
    ],
    [
        "E-03",
        "Aanmelden gaat met een wachtwoord en een tweede factor.",
        "Eis",
        "Uitvoering",
        "Leverancier",
        "BIO2 5.17.01",
    ],
    [
        "E-04",
        "Storingen worden dag en nacht gemeld.",
        "Wens",
        "Uitvoering",
        "Leverancier",
        "BIO2 5.24.07",
    ],
    [
        "E-05",
        "Partijen oefenen elk jaar samen het terugzetten van gegevens.",
        "Eis",
        "Uitvoering",
        "Beide",
        "BIO2 8.13.04",
    ],
    [
        "E-06",
        "De leverancier levert een handleiding voor beheerders.",
        "Wens",
        "Contract",
        "Leverancier",
        None,
    ],
    [
        "E-07",
        "Logbestanden zijn alleen te lezen voor wie ze moet beoordelen.",
        "Eis",
        "Uitvoering",
        "Leverancier",
        "BIO2 8.15.06",
    ],
]


def duplicate_id(folder: Path) -> Path:
    return _saved(folder, "Dubbel nummer", {"A8": "E-03"})


def number_twice(folder: Path) -> Path:
    numbers = dict(zip(("A4", "A5", "A6", "A7"), (5.1, 5.3, 5.1, 5.2), strict=True))
    later = dict(zip(("A8", "A9", "A10"), (6.2, 6.1, 6.3), strict=True))
    return _saved(folder, "Twee keer 5,1", {**numbers, **later})


def without_text(folder: Path) -> Path:
    return _saved(folder, "Zonder tekst", {"B7": None})


def only_white_space(folder: Path) -> Path:
    return _saved(folder, "Alleen spaties", {"B9": " \u00a0\n\t "})


def lost_reference(folder: Path) -> Path:
    return _saved(folder, "Verloren verwijzing", {"B5": "#REF!"})


def not_available(folder: Path) -> Path:
    return _saved(folder, "Niet beschikbaar", {"B10": "#N/B"})


def formula_without_value(folder: Path) -> Path:
    return _saved(folder, "Niet uitgerekend", {"B6": '="Aanmelden gaat met "&"een pas."'})


def meaningless_kind(folder: Path) -> Path:
    return _saved(folder, "Misschien", {"C8": "misschien"})


def unknown_phase(folder: Path) -> Path:
    return _saved(folder, "Onbekende fase", {"D5": "pilotfase"})


def unknown_party(folder: Path) -> Path:
    return _saved(folder, "Onbekende partij", {"E7": "de buurman"})


def unknown_norm(folder: Path) -> Path:
    return _saved(folder, "Onbekende norm", {"F6": "BIO2 5.99.01"})


def date_as_id(folder: Path) -> Path:
    """All ids are of the form 5-7; Excel made a date of the one that was typed anew."""
    ids: dict[str, Cell] = {f"A{row}": f"5-{row + 3}" for row in range(4, 11)}
    return _saved(folder, "Datum als nummer", {**ids, "A7": date(2026, 10, 5)})


def two_number_columns(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    head(sheet, "A3", ["Nr. eis", "Eisnummer", "Omschrijving", "Eis/Wens"])
    for offset, row in enumerate(SOUND):
        write(sheet, f"A{4 + offset}", [row[0], f"S{100 - offset}", *row[1:3]])
    return save(book, folder / "Twee nummers.xlsx")


def fault_on_second_sheet(folder: Path) -> Path:
    book = _a_sound_book()
    second = book.create_sheet("Eisen deel 2")
    head(second, "A2", LABELS[:3])
    write(second, "A3", ["F-01", "De hulplijn neemt binnen een minuut op.", "Eis"])
    write(second, "A4", ["F-02", "De hulplijn spreekt Nederlands.", "Wens"])
    write(second, "A5", ["F-03", "De hulplijn is ook zaterdag open.", "weet niet"])
    return save(book, folder / "Deel 2.xlsx")


def row_too_long(folder: Path) -> Path:
    lines = [
        "Nr.;Eis/Wens;Bron;Eis",
        "E-01;Eis;BIO2 5.17.01;Aanmelden gaat met een tweede factor.",
        "E-02;Eis;BIO2 5.18.02;De opdrachtgever levert een lijst van rollen.",
        "E-03;Wens;BIO2 5.24.07;Storingen worden gemeld; ook in het weekend.",
        "E-04;Eis;BIO2 8.13.04;Partijen oefenen het terugzetten van gegevens.",
    ]
    path = folder / "Te lange regel.csv"
    path.write_text("\r\n".join([*lines, ""]), encoding="utf-8-sig", newline="")
    return path


def no_header(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    for number, row in enumerate(SOUND, start=1):
        write(sheet, f"A{number}", row)
    return save(book, folder / "Zonder kop.xlsx")


def empty_sheet(folder: Path) -> Path:
    book, _ = a_book("Eisen")
    return save(book, folder / "Leeg blad.xlsx")


def half_a_file(folder: Path) -> Path:
    path = _saved(folder, "Half bestand", {})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def old_binary(folder: Path) -> Path:
    path = folder / "Oud bestand.xlsx"
    path.write_bytes(old_workbook([LABELS, *([str(cell or "") for cell in row] for row in SOUND)]))
    return path


def _a_sound_book() -> Workbook:
    book, sheet = a_book("Eisen")
    write(sheet, "A1", ["Eisen en wensen archiefsysteem"], BOLD)
    head(sheet, "A3", LABELS)
    for number, row in enumerate(SOUND, start=4):
        write(sheet, f"A{number}", row)
    return book


def _saved(folder: Path, title: str, changed: dict[str, Cell]) -> Path:
    """A sound list with these cells changed."""
    book = _a_sound_book()
    for address, value in changed.items():
        book["Eisen"][address] = value
    return save(book, folder / f"{title}.xlsx")
