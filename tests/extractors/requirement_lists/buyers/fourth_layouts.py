"""Fourth set: workbooks that differ in where things stand."""

from datetime import date
from itertools import groupby
from pathlib import Path

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import banded, lines
from tests.extractors.requirement_lists.unseen.facts import Cell, grouped
from tests.extractors.requirement_lists.unseen.workbooks import (
    BOLD,
    a_book,
    fill,
    head,
    put_counted_values,
    save,
    write,
)


def chapter_at_first_row(folder: Path) -> Path:
    book, sheet = a_book("PvE werkplek")
    title = "Waterschap Lauwersdiep – Bijlage 5: Programma van Eisen werkplekbeheer"
    lines(sheet, "A1", [title])
    sheet.merge_cells("A1:H1")
    filled_in: dict[str, Cell] = {
        "Naam inschrijver:": "Werkplek Noord B.V.",
        "Ingevuld door:": "M. de Groot",
        "Datum:": date(2025, 5, 19),
    }
    for number, (label, value) in enumerate(filled_in.items(), start=3):
        write(sheet, f"A{number}", [label], BOLD)
        write(sheet, f"B{number}", [value])
    sheet["B5"].number_format = "dd-mm-yyyy"
    legend = "KO: J = knock-outeis, N = wens. De BIO2-maatregelen zijn die van versie 1.3."
    write(sheet, "A6", [legend])
    more = ["KO (J/N)", "Toelichting", "BIO2-maatregel", "Voldoet (J/N)", "Reactie inschrijver"]
    head(sheet, "A8", ["Hoofdstuk", "Eisnr.", "Eis", *more])
    rows = rows_of("fourth/chapter_at_first_row")
    end = fill(sheet, "A9", rows, ["Hoofdstuk", "id", "text", *more])
    for number, label in enumerate(("Aldus naar waarheid ingevuld,", "Plaats:", "Handtekening:")):
        write(sheet, f"A{end + 1 + number}", [label])
    sheet.freeze_panes = "A9"
    return save(book, folder / "Bijlage 5 PvE werkplekbeheer.xlsx")


def kind_first(folder: Path) -> Path:
    book, sheet = a_book("Eisen en wensen")
    titles = [
        "Gemeente Elstervoort",
        "Eisen en wensen digitale parkeerrechten (bijlage 2B)",
        "E = eis, W = wens. BIO2: versie 1.3.",
    ]
    lines(sheet, "A1", titles)
    more = ["Fase", "Verantwoordelijk", "Verwijzing"]
    labels = ["E/W", "Nummer", "Onderwerp", "Specificatie van de eis of wens", *more]
    head(sheet, "A5", labels)
    keys = ["E/W", "id", "Onderwerp", "text", *more]
    end = fill(sheet, "A6", rows_of("fourth/kind_first"), keys)
    sheet.auto_filter.ref = f"A5:G{end - 1}"
    return save(book, folder / "Bijlage 2B parkeerrechten.xlsx")


def sheet_per_lot(folder: Path) -> Path:
    book, guide = a_book("Toelichting")
    titles = [
        "Ministerie van Landelijk Gebied",
        "Bijlage 7 – Eisen en wensen, raamovereenkomst programmatuur",
        "Per perceel is er een tabblad. Het tabblad Prijzenblad vult u apart in.",
    ]
    lines(guide, "B2", titles)
    more = ["Aard", "Bewijsmiddel", "Bronverwijzing"]
    labels = ["Nummer", "Tekst van de eis of wens", *more, "Akkoord"]
    for title, rows in grouped(rows_of("fourth/sheet_per_lot")).items():
        lot = book.create_sheet(title)
        lines(lot, "A1", [title])
        head(lot, "A3", labels)
        fill(lot, "A4", rows, ["id", "text", *more])
    prices = book.create_sheet("Prijzenblad")
    head(prices, "A2", ["Regel", "Product", "Aantal", "Prijs per stuk (€)", "Totaal (€)"])
    write(prices, "A3", [1, "Licentie standaard", 400, None, "=C3*D3"])
    write(prices, "A4", [2, "Licentie uitgebreid", 60, None, "=C4*D4"])
    old = book.create_sheet("P1 oud")
    old.sheet_state = "hidden"
    head(old, "A3", labels)
    write(old, "A4", ["P1-E1", "Licenties worden binnen een week geleverd.", "Eis"])
    path = save(book, folder / "Bijlage 7 eisen per perceel.xlsx")
    put_counted_values(path, "xl/worksheets/sheet4.xml", {"E3": 0, "E4": 0})
    return path


def crosses_for_kind(folder: Path) -> Path:
    book, sheet = a_book("Blad1")
    legend = "Een kruis in kolom D betekent eis, een kruis in kolom E betekent wens. "
    legend += "BIO2: versie 1.3."
    lines(sheet, "A1", ["Provincie Grasland – Vergunningensysteem, eisen en wensen", legend])
    more = ["Eis", "Wens", "Herkomst", "Opmerkingen"]
    head(sheet, "A4", ["Nr", "Rubriek", "Omschrijving", *more])
    fill(sheet, "A5", rows_of("fourth/crosses_for_kind"), ["id", "Rubriek", "text", *more])
    return save(book, folder / "Vergunningensysteem eisen en wensen.xlsx")


def bands_for_eisen_and_wensen(folder: Path) -> Path:
    book, sheet = a_book("PvE-PvW")
    titles = ["ROC De Vlinderberg – elektronische leeromgeving"]
    lines(sheet, "A1", [*titles, "Programma van eisen en programma van wensen"])
    head(sheet, "A4", ["#", "Omschrijving", "Uitleg", "Max. punten", "Uw antwoord"])
    rows = rows_of("fourth/bands_for_eisen_and_wensen")
    end = banded(sheet, "A5", rows, ("id", "text", "Uitleg", "Max. punten"), "E")
    write(sheet, f"B{end}", ["Totaal te behalen punten", None, "=SUM(D11:D13)"], BOLD)
    path = save(book, folder / "PvE-PvW leeromgeving.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", {f"D{end}": 70})
    return path


def number_in_last_column(folder: Path) -> Path:
    book, sheet = a_book("Privacy")
    title = "Jeugdregio Eemdelta – Privacy-eisen cliëntvolgsysteem"
    lines(sheet, "A1", [title, "Alle onderstaande verplichtingen zijn eisen."])
    head(sheet, "A4", ["AVG-artikel", "Onderwerp", "Verplichting", "Wie", "Wanneer", "Nr."])
    keys = ("AVG-artikel", "Onderwerp", "text", "Wie", "Wanneer", "id")
    fill(sheet, "A5", rows_of("fourth/number_in_last_column"), keys)
    return save(book, folder / "Privacy-eisen cliëntvolgsysteem.xlsx")


def user_stories(folder: Path) -> Path:
    book, sheet = a_book("Backlog")
    title = "Uitvoeringsdienst Toeslagen Arbeid – functionele requirements klantportaal"
    lines(sheet, "A1", [title, "MoSCoW: Must = eis; Should en Could = wens."])
    more = ["Acceptatiecriterium", "MoSCoW", "Opsteller"]
    head(sheet, "A4", ["ID", "Epic", "User story", *more])
    number = 5
    for _, rows in groupby(rows_of("fourth/user_stories"), key=lambda row: row.cell("Epic")):
        number = 1 + fill(sheet, f"A{number}", rows, ["id", "Epic", "text", *more])
    return save(book, folder / "Requirements klantportaal.xlsx")


def letters_and_footnotes(folder: Path) -> Path:
    book, sheet = a_book("Eisenoverzicht")
    title = "Belastingkantoor Zes Gemeenten – eisenoverzicht belastingapplicatie"
    lines(
        sheet, "A1", [title, "E = eis, W = wens. I = inschrijving, C = contract, U = uitvoering."]
    )
    upper = {"A4:B4": "Kenmerken", "C4:D4": "Inhoud", "E4:F4": "Toetsing"}
    for area, label in {**upper, "G4:H4": "In te vullen door inschrijver"}.items():
        head(sheet, area.partition(":")[0], [label])
        sheet.merge_cells(area)
    more = ["Nadere uitleg", "E/W", "Fase (I/C/U)"]
    head(sheet, "A5", ["Nr.", "Cluster", "Omschrijving", *more, "Akkoord", "Vindplaats"])
    rows = rows_of("fourth/letters_and_footnotes")
    end = fill(sheet, "A6", rows, ["id", "Cluster", "text", *more])
    footnotes = {
        1: "*  Dagelijks: op iedere werkdag, maandag tot en met vrijdag.",
        2: "** Onder koppelingen vallen ook toekomstige landelijke voorzieningen.",
    }
    for below, footnote in footnotes.items():
        write(sheet, f"A{end + below}", [footnote])
    return save(book, folder / "Eisenoverzicht belastingapplicatie.xlsx")


def sheet_per_phase(folder: Path) -> Path:
    book, empty = a_book("Blad1")
    more = ["Soort", "Verantwoordelijke partij", "Bewijs"]
    for title, rows in grouped(rows_of("fourth/sheet_per_phase")).items():
        sheet = book.create_sheet(title)
        lines(sheet, "A1", ["Inspectie Bouw en Bodem – mobiele inspectie-app"])
        lines(sheet, "A2", [f"Fase: {title.lower()}"])
        head(sheet, "A4", ["Kenmerk", "Omschrijving", *more])
        fill(sheet, "A5", rows, ["id", "text", *more])
    book.remove(empty)
    return save(book, folder / "Eisen per fase inspectie-app.xlsx")
