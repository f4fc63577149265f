"""Workbooks that differ in where things stand: headers, sheets, chapters, corners, more tables."""

from pathlib import Path

from openpyxl.styles import Alignment

from tests.extractors.requirement_lists.unseen.facts import grouped, rows_of
from tests.extractors.requirement_lists.unseen.workbooks import (
    BOLD,
    a_book,
    fill,
    head,
    save,
    write,
)


def two_header_rows(folder: Path) -> Path:
    book, sheet = a_book("Eisenlijst")
    write(sheet, "A1", ["Eisen informatiebeveiliging zaaksysteem"], BOLD)
    write(sheet, "A2", ["Samengesteld met de ICO-wizard; bijlage 5 bij de aanbestedingsleidraad."])
    write(sheet, "A3", ["E = eis, W = wens. Vragen: inkoop@gemeente.example"])
    head(sheet, "A5", ["Nr.", "Eis", "Bron", None, "E/W", "Opmerking"])
    head(sheet, "A6", [None, None, "BIO2", "ICO", None, None])
    for area in ("A1:F1", "A2:F2", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6"):
        sheet.merge_cells(area)
    keys = ("id", "text", "BIO2", "ICO", "E/W", "Opmerking")
    fill(sheet, "A7", rows_of("two_header_rows"), keys)
    return save(book, folder / "Bijlage 5 eisen zaaksysteem.xlsx")


def segment_sheets(folder: Path) -> Path:
    book, cover = a_book("Voorblad")
    for number, line in enumerate(
        [
            ("Programma van Eisen", "Rekencentrum en cloud"),
            ("Opdrachtgever", "Provincie Waterrijk"),
            ("Versie", "0.9 (concept)"),
            ("Eisen opgesteld door", "Team Inkoop"),
        ],
        start=3,
    ):
        write(cover, f"B{number}", line)
    legend = book.create_sheet("Legenda")
    head(legend, "A1", ["Kolom", "Betekenis"])
    write(legend, "A2", ["Nr.", "Het nummer van de eis."])
    write(
        legend,
        "A3",
        ["Eis/wens", "Eis: hieraan moet de inschrijver voldoen. Wens: levert punten op."],
    )
    write(legend, "A4", ["Bron", "De norm waar de eis van is afgeleid."])
    groups = grouped(rows_of("segment_sheets"))
    cloud, server, house = (book.create_sheet(name) for name in groups)
    head(cloud, "A1", ["Nr.", "Omschrijving", "Eis/wens", "Bron"])
    fill(cloud, "A2", groups["Clouddiensten"], ("id", "text", "ew", "bron"))
    write(server, "A1", ["Segment Serverplatform"], BOLD)
    head(server, "A3", ["Eisnummer", "E/W", "Norm", "Eistekst"])
    fill(server, "A4", groups["Serverplatform"], ("id", "ew", "bron", "text"))
    head(house, "B2", ["Volgnummer", "Eis", "Toelichting", "Type", "Referentie"])
    fill(house, "B3", groups["Huisvesting IV"], ("id", "text", "Toelichting", "ew", "bron"))
    return save(book, folder / "PvE per segment.xlsx")


def chapters(folder: Path) -> Path:
    book, sheet = a_book("Eisen en wensen")
    head(sheet, "A1", ["Nummer", "Beschrijving", "Soort", "Norm"])
    number = 3
    for title, rows in grouped(rows_of("chapters")).items():
        write(sheet, f"A{number}", [title], BOLD)
        if not title.startswith("Hoofdstuk"):
            sheet.merge_cells(f"A{number}:D{number}")
        number = fill(sheet, f"A{number + 1}", rows, ("id", "text", "Soort", "Norm")) + 2
    return save(book, folder / "Eisen waterschap per hoofdstuk.xlsx")


def far_corner(folder: Path) -> Path:
    book, sheet = a_book("Blad1")
    write(sheet, "B2", ["Netwerkdiensten meetstations"], BOLD)
    write(sheet, "B4", ["Niveau:", "BBN2"])
    write(sheet, "B5", ["Opgesteld:", "team OT"])
    write(sheet, "F7", ["Alleen de kolom Omschrijving is leidend."])
    head(sheet, "D9", ["Verplicht?", "Code", "Omschrijving", "BBN", "Herkomst"])
    fill(sheet, "D10", rows_of("far_corner"), ("Verplicht?", "id", "text", "BBN", "Herkomst"))
    return save(book, folder / "Netwerk.xlsx")


def merged_categories(folder: Path) -> Path:
    book, sheet = a_book("PvE")
    head(sheet, "A1", ["Rubriek", "Eisnr.", "Programma van Eisen", "Status"])
    number = 2
    for rows in grouped(rows_of("merged_categories")).values():
        end = fill(sheet, f"B{number}", rows, ("id", "text", "Status"))
        write(sheet, f"A{number}", [rows[0].group])
        sheet.merge_cells(f"A{number}:A{end - 1}")
        sheet[f"A{number}"].alignment = Alignment(text_rotation=90, vertical="center")
        number = end
    return save(book, folder / "PvE rubrieken.xlsx")


def repeated_header(folder: Path) -> Path:
    book, sheet = a_book("Printers")
    labels = ["Nr.\neis", "Eis /\nWens", "Fase", "Omschrijving\nvan de eis", "Bron"]
    keys = ("id", "Soort", "Fase", "text", "Bron")
    rows = rows_of("repeated_header")
    write(sheet, "A1", ["Bijlage B: multifunctionele printers"], BOLD)
    number = 3
    for part in (rows[:3], rows[3:6], rows[6:]):
        head(sheet, f"A{number}", labels)
        number = fill(sheet, f"A{number + 1}", part, keys)
    write(sheet, f"A{number + 1}", ["Aantal eisen en wensen: 8"])
    write(sheet, f"A{number + 2}", ["Toelichting: zie paragraaf 4.2 van de leidraad."])
    return save(book, folder / "Bijlage B printers.xlsx")


def two_tables(folder: Path) -> Path:
    book, sheet = a_book("Archief")
    groups = grouped(rows_of("two_tables"))
    write(sheet, "A1", ["Tabel 1. Eisen"], BOLD)
    head(sheet, "A2", ["Nr.", "Eis", "Bron", "Type"])
    number = fill(sheet, "A3", groups["Eisen"], ("id", "text", "Bron", "Type"))
    write(sheet, f"A{number + 1}", ["Tabel 2. Wensen, met het aantal punten"], BOLD)
    head(sheet, f"A{number + 2}", ["Nr.", "Type", "Punten", "Wens", "Toelichting"])
    keys = ("id", "Type", "Punten", "text", "Toelichting")
    fill(sheet, f"A{number + 3}", groups["Wensen"], keys)
    return save(book, folder / "Archief twee tabellen.xlsx")


def crosses(folder: Path) -> Path:
    book, sheet = a_book("Mobiel")
    head(sheet, "A1", ["Onderwerp", "Eis", "Omschrijving", "Knock-out", "Wens"])
    keys = ("Onderwerp", "id", "text", "Knock-out", "Wens")
    fill(sheet, "A2", rows_of("crosses"), keys)
    return save(book, folder / "Mobiele applicaties.xlsx")


def gaps_in_numbers(folder: Path) -> Path:
    book, sheet = a_book("Ketenpartners")
    labels = ["Opmerkingen", "Prioriteit", "Fase", "Bronverwijzing", "ID", "Eistekst"]
    head(sheet, "A2", labels)
    keys = ("Opmerkingen", "Prioriteit", "Fase", "Bronverwijzing", "id", "text")
    fill(sheet, "A3", rows_of("gaps_in_numbers"), keys)
    return save(book, folder / "Algemeen ketenpartners.xlsx")


def without_numbers(folder: Path) -> Path:
    book, sheet = a_book("Toeleveranciers")
    head(sheet, "A1", ["Onderwerp", "Eis", "Eis/Wens", "Bron", "Toelichting"])
    keys = ("Onderwerp", "text", "Eis/Wens", "Bron", "Toelichting")
    fill(sheet, "A2", rows_of("without_numbers"), keys)
    return save(book, folder / "Eisen zonder nummers.xlsx")
