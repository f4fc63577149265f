"""Second set: workbooks that differ in where things stand."""

from pathlib import Path

from openpyxl.worksheet.datavalidation import DataValidation

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import band, banded, lines, merge_down
from tests.extractors.requirement_lists.unseen.facts import grouped
from tests.extractors.requirement_lists.unseen.workbooks import (
    BOLD,
    a_book,
    fill,
    head,
    put_counted_values,
    save,
    write,
)


def chapters_with_signature(folder: Path) -> Path:
    book, sheet = a_book("PvE")
    titles = [
        "Gemeente Waterschoot",
        "Bijlage 3 – Programma van Eisen versie 1.2",
        "Europese openbare aanbesteding Zaaksysteem, kenmerk 2025-0147",
        "Alle eisen in deze bijlage zijn knock-outeisen. Verwijzingen naar de BIO2 betreffen "
        "versie 1.3. Vul alleen de gele kolommen in.",
    ]
    lines(sheet, "A1", titles)
    for row in range(1, 5):
        sheet.merge_cells(f"A{row}:F{row}")
    labels = ["Nr.", "Eis", "Toelichting", "Bron", "Akkoord ja/nee", "Antwoord inschrijver"]
    head(sheet, "A6", labels)
    keys = ("id", "text", "Toelichting", "Bron")
    end = banded(sheet, "A7", rows_of("second/chapters_with_signature"), keys, "F")
    choice = DataValidation(type="list", formula1='"ja,nee"', allow_blank=True)
    choice.add(f"E8:E{end}")
    sheet.add_data_validation(choice)
    below = ["Aldus naar waarheid ingevuld en ondertekend:", "Naam:", "Functie:"]
    lines(sheet, f"A{end + 1}", [*below, "Datum en plaats:"])
    for row in range(end + 1, end + 5):
        sheet.merge_cells(f"A{row}:C{row}")
    return save(book, folder / "Bijlage 3 - Programma van Eisen v1.2.xlsx")


def sheets_for_eisen_and_wensen(folder: Path) -> Path:
    book, guide = a_book("Leeswijzer")
    lines(
        guide,
        "B1",
        [
            "Leeswijzer bij het Programma van Eisen en Wensen",
            None,
            "1. Op het tabblad Eisen staan de minimumeisen. Wie niet aan alle eisen voldoet, "
            "wordt uitgesloten.",
            "2. Op het tabblad Wensen staan de wensen waarmee punten te verdienen zijn.",
            "3. Afkortingen: ON = opdrachtnemer, OG = opdrachtgever.",
        ],
    )
    eisen, wensen, choices = (book.create_sheet(name) for name in ("Eisen", "Wensen", "Lijsten"))
    choices.sheet_state = "hidden"
    write(choices, "A1", ["Akkoord", "Fase", "Verantwoordelijke"])
    write(choices, "A2", ["Ja", "Aanbesteding", "ON"])
    write(choices, "A3", ["Nee", "Contractering", "OG"])
    write(choices, "A4", [None, "Uitvoering", "ON/OG"])
    groups = grouped(rows_of("second/sheets_for_eisen_and_wensen"))
    write(eisen, "B2", ["EISEN – Vervanging HRM-systeem Veiligheidsregio Noorderlaag"], BOLD)
    more = ["Onderbouwing", "Verantwoordelijke", "Fase"]
    head(eisen, "B4", ["Eisnummer", "Omschrijving", *more, "Akkoord"])
    fill(eisen, "B5", groups["Eisen"], ["id", "text", *more])
    write(wensen, "B2", ["WENSEN – Vervanging HRM-systeem Veiligheidsregio Noorderlaag"], BOLD)
    head(wensen, "B4", ["Wensnummer", "Omschrijving", "Max. score", "Weging", "Score inschrijver"])
    fill(wensen, "B5", groups["Wensen"], ("id", "text", "Max. score", "Weging"))
    write(wensen, "C9", ["Subtotaal wensen", "=SUM(D5:D8)", "=SUM(E5:E8)"], BOLD)
    for row in range(5, 10):
        wensen[f"E{row}"].number_format = "0%"
    path = save(book, folder / "PvE en PvW HRM-systeem.xlsx")
    put_counted_values(path, "xl/worksheets/sheet3.xml", {"D9": 50, "E9": 0.25})
    return path


def crosses_for_party_and_phase(folder: Path) -> Path:
    book, sheet = a_book("IB&P")
    about = "Provincie Maasgouw | Inkoopnummer 24-1180 | definitief | BIO2 versie 1.3"
    lines(sheet, "A1", ["Bijlage C – Eisen informatiebeveiliging en privacy", about])
    upper = {"A4": "Eis", "C4": "Verantwoordelijk", "E4": "Fase", "H4": "Herkomst"}
    for address, label in {**upper, "J4": "In te vullen door inschrijver"}.items():
        head(sheet, address, [label])
    keys = ["OG", "ON", "Inschrijving", "Contract", "Uitvoering", "BIO2", "AVG"]
    head(sheet, "A5", ["Nr", "Omschrijving", *keys, "Voldoet J/N", "Opmerking"])
    for area in ("A4:B4", "C4:D4", "E4:G4", "H4:I4", "J4:K4"):
        sheet.merge_cells(area)
    rows = rows_of("second/crosses_for_party_and_phase")
    fill(sheet, "A6", rows, ["id", "text", *keys])
    return save(book, folder / "Bijlage C eisen informatiebeveiliging en privacy.xlsx")


def chapters_merged_down(folder: Path) -> Path:
    book, sheet = a_book("PvE_PvW")
    title = "Omgevingsdienst Vechtrand – Bijlage 4A Programma van Eisen en Wensen VTH-applicatie"
    band(sheet, "A1", [title], "H")
    labels = ["Hoofdstuk", "Paragraaf", "Ref.", "Omschrijving eis/wens", "E/W"]
    head(sheet, "A3", [*labels, "Wegings-\nfactor", "BIO (v1.04)", "Reactie inschrijver"])
    rows = rows_of("second/chapters_merged_down")
    fill(sheet, "C4", rows, ("id", "text", "E/W", "Wegings-factor", "BIO (v1.04)"))
    merge_down(sheet, "A4", [row.cell("Hoofdstuk") for row in rows], BOLD)
    merge_down(sheet, "B4", [row.cell("Paragraaf") for row in rows], BOLD)
    write(sheet, "D14", ["Totaal te behalen punten", None, "=SUM(F4:F13)"], BOLD)
    path = save(book, folder / "Bijlage 4A PvE_PvW VTH.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"F14": 8})
    return path


def two_parts_on_a_sheet(folder: Path) -> Path:
    book, sheet = a_book("Blad1")
    parts = grouped(rows_of("second/two_parts_on_a_sheet"))
    title = "Bijlage 2 bij offerteaanvraag: eisen en wensen personenalarmering"
    write(sheet, "B1", [title], BOLD)
    write(sheet, "A3", ["Deel A: Eisen"], BOLD)
    head(sheet, "A4", ["Nr.", "Eis", "Voldoet u? (J/N)", "Opmerkingen"])
    fill(sheet, "A5", parts["Deel A: Eisen"], ("id", "text"))
    write(sheet, "A13", ["Deel B: Wensen"], BOLD)
    more = ["Max. punten", "Beoordelingsaspect"]
    head(sheet, "A14", ["Nr.", "Wens", *more, "Uw antwoord (max. 300 woorden)"])
    fill(sheet, "A15", parts["Deel B: Wensen"], ["id", "text", *more])
    write(sheet, "B19", ["Totaal", "=SUM(C15:C18)"], BOLD)
    path = save(book, folder / "Bijlage 2 eisen en wensen personenalarmering.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"C19": 100})
    return path


def capitals_and_empty_rows(folder: Path) -> Path:
    book, sheet = a_book("BIJLAGE 6")
    titles = [
        "MINISTERIE VAN WATER EN RUIMTE – DIRECTIE INKOOP",
        "BIJLAGE 6: EISEN- EN WENSENTABEL ARBIT-2022, PERCEEL 2",
        "KO = knock-outeis, W = wens. BIO2 = versie 1.3, BIO = versie 1.04.",
    ]
    lines(sheet, "C2", titles)
    labels = ["EIS-\nNUMMER", "EISOMSCHRIJVING", "SOORT\n(KO/W)", "FASE", "ON/OG"]
    head(sheet, "C6", [*labels, "BRON\n(BIO/ISO/AVG)", "BEWIJS BIJ\nINSCHRIJVING", "PUNTEN\u00a0"])
    keys = ["id", "text", "SOORT (KO/W)", "FASE", "ON/OG", "BRON (BIO/ISO/AVG)"]
    number = 7
    for title, rows in grouped(rows_of("second/capitals_and_empty_rows")).items():
        band(sheet, f"C{number}", title.split(" | "))
        number = 1 + fill(
            sheet, f"C{number + 1}", rows, [*keys, "BEWIJS BIJ INSCHRIJVING", "PUNTEN"]
        )
    return save(book, folder / "BIJLAGE 6 Eisentabel ARBIT.xlsx")


def text_over_three_columns(folder: Path) -> Path:
    book, sheet = a_book("GIBIT bijlage 5b")
    band(sheet, "A1", ["GIBIT 2023 – Bijlage 5b: aanvullende eisen en wensen"], "I")
    write(sheet, "A2", ["Samenwerking DeBevelanden-Noord, belastingapplicatie"])
    labels = ["Onderdeel", "Volgnummer", "Eis / Wens", "Beschrijving", None, None]
    more = ["Relatie met GIBIT", "Toelichting OG"]
    rows = rows_of("second/text_over_three_columns")
    totals = {
        "Implementatie": "Subtotaal implementatie: 2 eisen, 1 wens",
        "Beveiliging": "Subtotaal beveiliging: 2 eisen, 1 wens",
        "Beëindiging": "Subtotaal beëindiging: 2 eisen, 0 wensen",
    }
    number = 4
    for part, total in totals.items():
        head(sheet, f"A{number}", [*labels, *more, "Antwoord leverancier"])
        keys = ["Onderdeel", "id", "Eis / Wens", "text", "", "", *more]
        mine = [row for row in rows if row.cell("Onderdeel") == part]
        end = fill(sheet, f"A{number + 1}", mine, keys)
        for row in range(number, end):
            sheet.merge_cells(f"D{row}:F{row}")
        band(sheet, f"A{end}", [total], "I")
        number = end + 2
    return save(book, folder / "GIBIT bijlage 5b.xlsx")
