"""Third set: workbooks that differ in where things stand."""

from pathlib import Path

from openpyxl.styles import Font

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import band, banded, lines, merge_down
from tests.extractors.requirement_lists.buyers.text_boxes import lay_text_boxes
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


def answered_questionnaire(folder: Path) -> Path:
    book, sheet = a_book("Vragenlijst")
    titles = [
        "Streekziekenhuis De Linde",
        "Vragenlijst informatiebeveiliging bij de aanbesteding Patiëntenportaal",
        "Alle onderstaande eisen zijn minimumeisen. Beantwoord elke eis en verwijs naar het bewijs.",
    ]
    lines(sheet, "B2", titles)
    more = ["Antwoord (J/N)", "Bewijs", "Opmerking inschrijver", "Zorgnorm"]
    head(sheet, "B6", ["Nr.", "Eis", *more])
    number = 7
    for title, rows in grouped(rows_of("third/answered_questionnaire")).items():
        band(sheet, f"C{number}", [title])
        number = fill(sheet, f"B{number + 1}", rows, ["id", "text", *more])
    return save(book, folder / "Vragenlijst patiëntenportaal.xlsx")


def hints_below_headings(folder: Path) -> Path:
    book, sheet = a_book("PvEW")
    titles = [
        "Politie – Dienst ICT | Programma van eisen en wensen Digitale bewijsopslag",
        "Verwijzingen naar de BIO2 betreffen versie 1.3.",
    ]
    lines(sheet, "A1", titles)
    for area, label in {"A4:D4": "EIS", "E4:H4": "BEOORDELING", "I4:J4": "INSCHRIJVER"}.items():
        head(sheet, area.partition(":")[0], [label])
        sheet.merge_cells(area)
    keys = ["Categorie", "text", "Toelichting", "Eis/Wens", "Fase", "Partij", "Bron"]
    more = ["Toelichting", "Eis/Wens", "Fase", "Partij", "Bron"]
    head(sheet, "A5", ["Nr.", "Categorie", "Omschrijving", *more, "Akkoord", "Vindplaats"])
    hints = ["(uniek)", "(zie leeswijzer)", "(bindende tekst)", "(niet bindend)", "(eis of wens)"]
    hints += ["(moment)", "(wie voert uit)", "(norm)", "(ja/nee)", "(bijlage, blz.)"]
    write(sheet, "A6", hints, Font(italic=True, size=8))
    fill(sheet, "A7", rows_of("third/hints_below_headings"), ["id", *keys])
    sheet.freeze_panes = "A7"
    return save(book, folder / "PvEW digitale bewijsopslag.xlsx")


def wide_matrix(folder: Path) -> Path:
    book, sheet = a_book("Eisenmatrix")
    title = "Ministerie van Natuur en Erfgoed – Eisenmatrix percelen 1 t/m 8, subsidieportaal"
    lines(sheet, "A1", [title])
    kinds = ("score", "motivering", "consensus")
    judges = [f"Beoordelaar {judge} {kind}" for judge in "ABCDEFGHIJ" for kind in kinds]
    more = ["Soort (eis/wens)", *(f"Perceel {n}" for n in range(1, 9)), *judges]
    more += ["Verantwoordelijke", "Fase", "BIO2 (versie 1.3)", "Opmerkingen"]
    head(sheet, "A3", ["Eis-ID", "Thema", "Eistekst", *more])
    rows = rows_of("third/wide_matrix")
    fill(sheet, "B4", rows, ["Thema", "text", *more])
    numbers = {f"A{n}": str(row.cell("id")) for n, row in enumerate(rows, start=4)}
    for address in numbers:
        sheet[address] = '="SP-"&TEXT(ROW()-3,"000")'
    sheet.freeze_panes = "D4"
    scores = book.create_sheet("Scoreblad")
    head(scores, "A2", ["Beoordelaar", "Totaal", "Rang"])
    for rank, judge in enumerate("ABC", start=1):
        write(scores, f"A{rank + 2}", [judge, "=SUM(Eisenmatrix!M4:M11)", rank])
    path = save(book, folder / "Eisenmatrix subsidieportaal.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", numbers)
    put_counted_values(path, "xl/worksheets/sheet2.xml", {f"B{n}": 0 for n in (3, 4, 5)})
    return path


def numbered_headings(folder: Path) -> Path:
    book, sheet = a_book("PvE")
    title = "Provincie Rijnstreek – Programma van eisen wegbeheersysteem (BIO2 versie 1.3)"
    lines(sheet, "A1", [title])
    more = ["Eis/Wens", "Bron", "Toelichting"]
    head(sheet, "A3", ["Nr.", "Omschrijving", *more])
    chapters = {"1": "Functionaliteit", "2": "Informatiebeveiliging"}
    number = 4
    for title, rows in grouped(rows_of("third/numbered_headings")).items():
        paragraph, _, name = title.partition(" | ")
        if name_of_chapter := chapters.pop(paragraph[0], None):
            write(sheet, f"A{number}", [int(paragraph[0]), name_of_chapter], BOLD)
            number += 1
        write(sheet, f"A{number}", [float(paragraph), name], BOLD)
        number = fill(sheet, f"A{number + 1}", rows, ["id", "text", *more])
    return save(book, folder / "PvE wegbeheersysteem.xlsx")


def hidden_old_version(folder: Path) -> Path:
    book, guide = a_book("Leeswijzer")
    titles = [
        "Veiligheidsregio Duin en Polder",
        "Meldkamervoorziening: eisen en wensen, versie 1.0",
        "Dit bestand bevat twee eisenbladen: Functioneel en Technisch.",
    ]
    lines(guide, "B2", titles)
    groups = grouped(rows_of("third/hidden_old_version"))
    first, second = (book.create_sheet(title) for title in groups)
    old, choices = book.create_sheet("VERVALLEN versie 0.8"), book.create_sheet("keuzelijst")
    old.sheet_state, choices.sheet_state = "hidden", "veryHidden"
    lines(choices, "A1", ["Eis", "Wens", "Ja", "Nee"])
    labels = ["ID", "Eis/Wens", "Omschrijving", "Toelichting"]
    lines(first, "A1", ["Functionele eisen en wensen"])
    head(first, "A3", labels)
    fill(first, "A4", groups["Functioneel"], ("id", "Eis/Wens", "text", "Toelichting"))
    about = "BIO2 = versie 1.3; ON = opdrachtnemer, OG = opdrachtgever (de regio)"
    lines(second, "A1", ["Technische eisen en wensen", about])
    head(second, "A5", ["Omschrijving", "ID", "Verantwoordelijk", "Soort", "Norm"])
    keys = ("text", "id", "Verantwoordelijk", "Soort", "Norm")
    fill(second, "A6", groups["Technisch"], keys)
    lines(old, "A1", ["VERVALLEN – niet gebruiken"])
    head(old, "A3", labels)
    write(old, "A4", ["F-1", "Eis", "De centralist ziet alle incidenten.", "aangepast in 0.9"])
    write(old, "A5", ["F-2", "Wens", "Opschalen kan snel.", "aangepast in 0.9"])
    return save(book, folder / "Meldkamervoorziening eisen v1.0.xlsx")


def text_boxes(folder: Path) -> Path:
    book, sheet = a_book("Requirements WoonSamen")
    lines(sheet, "B1", ["Stichting WoonSamen – Requirements ERP-systeem"])
    more = ["Prioriteit", "Moment", "Eigenaar", "Onderbouwing", "Interne notitie"]
    head(sheet, "B10", ["ID", "Requirement", *more, "Reactie leverancier"])
    fill(sheet, "B11", rows_of("third/text_boxes"), ["id", "text", *more])
    sheet.column_dimensions["H"].hidden = True
    path = save(book, folder / "Requirements ERP woningcorporatie.xlsx")
    lay_text_boxes(
        path,
        {
            2: "Invulinstructie: geef per requirement in de laatste kolom aan of u voldoet.",
            5: "Een Must have is een eis; een Nice to have is een wens waarmee punten te "
            "verdienen zijn.",
        },
    )
    return path


def controls_and_measures(folder: Path) -> Path:
    book, sheet = a_book("ICO-eisen")
    about = "Regionale belastingsamenwerking De Venen. "
    about += "Alle maatregelen gelden als eis aan de leverancier."
    lines(sheet, "A1", ["Selectie uit de ICO-wizard: Clouddiensten, BBN2", about])
    merged = ["Objectcode", "Object", "Control"]
    more = ["Indicator", "BBN", "Normcode (BIO-thema Clouddiensten v2.2)", "BIO 1.04"]
    head(sheet, "A4", ["Nr.", *merged, "Maatregel (eis aan leverancier)", *more])
    rows = rows_of("third/controls_and_measures")
    fill(sheet, "A5", rows, ["id", "", "", "", "text", *more])
    for letter, key in zip("BCD", merged, strict=True):
        merge_down(sheet, f"{letter}5", [row.cell(key) for row in rows])
    return save(book, folder / "ICO-wizard resultaat.xlsx")


def rows_to_fill_in(folder: Path) -> Path:
    book, sheet = a_book("Antwoordformulier")
    band(
        sheet, "A1", ["GGD Kop van de Delta – Antwoordformulier afsprakenplanner vaccinaties"], "C"
    )
    head(sheet, "A3", ["Nr.", "Eis of wens", "Soort"])
    number = 4
    for row in rows_of("third/rows_to_fill_in"):
        number = fill(sheet, f"A{number}", [row], ("id", "text", "Soort"))
        for label in ("Antwoord inschrijver:", "Bewijs (naam bijlage):"):
            write(sheet, f"B{number}", [label])
            number += 1
    return save(book, folder / "Antwoordformulier afsprakenplanner.xlsx")


def phase_in_a_band(folder: Path) -> Path:
    book, sheet = a_book("Eisenlijst")
    about = "Alle regels zijn eisen. Een kruis geeft aan voor welke gemeente de eis geldt."
    lines(sheet, "A1", ["Bedrijfsvoeringsorganisatie Drie Beken – eisenlijst Archiefbeheer", about])
    more = ["Wie", "Beekdal", "Zandoever", "Stroomland", "Toelichting"]
    head(sheet, "A4", ["Nr", "Eis", *more])
    banded(sheet, "A5", rows_of("third/phase_in_a_band"), ["id", "text", *more], "G")
    return save(book, folder / "Eisenlijst archiefbeheer.xlsx")
