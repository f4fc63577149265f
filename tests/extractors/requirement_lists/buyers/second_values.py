"""Second set: workbooks that differ in what stands in the cells, and in the sheets beside them."""

from datetime import date
from pathlib import Path

from openpyxl.comments import Comment

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import banded, lines
from tests.extractors.requirement_lists.unseen.facts import grouped
from tests.extractors.requirement_lists.unseen.workbooks import a_book, fill, head, save, write


def wizard_export(folder: Path) -> Path:
    book, sheet = a_book("Resultaat")
    titles = [
        "Inkoopeisen Cybersecurity Overheid (ICO) – resultaat",
        "Geselecteerde inkooponderdelen: Clouddiensten; Toegangsbeveiliging",
        "Samengesteld op 14-10-2024. Bepaal zelf welke onderdelen u als eis en welke u als wens "
        "opneemt.",
    ]
    lines(sheet, "A1", titles)
    norms = ["BIO 1.04", "BIO-thema Clouddiensten v2.2", "BBN"]
    more = ["Toelichting", "Bewijs (wijze van aantonen)", *norms]
    head(sheet, "A5", ["ID", "Segment", "Onderwerp", "Omschrijving", *more])
    keys = ["id", "Segment", "Onderwerp", "text", *more]
    end = fill(sheet, "A6", rows_of("second/wizard_export"), keys)
    sheet.auto_filter.ref = f"A5:I{end - 1}"
    return save(book, folder / "ICO export clouddiensten.xlsx")


def moscow(folder: Path) -> Path:
    book, sheet = a_book("Requirements")
    titles = [
        "Waterschap De Oude Rijt",
        "Requirementsoverzicht procesautomatisering – concept 0.9",
        "MoSCoW: M = must have (knock-out), S = should have, C = could have. "
        "F = functioneel, NF = niet-functioneel.",
    ]
    lines(sheet, "A1", titles)
    more = ["Rationale", "Prio (MoSCoW)", "Type (F/NF)", "Eigenaar", "Verificatiemethode"]
    more += ["Referentie"]
    head(sheet, "A5", ["Req. ID", "Requirement", *more, "Compliance leverancier"])
    fill(sheet, "A6", rows_of("second/moscow"), ["id", "text", *more])
    sheet.auto_filter.ref = "A5:I13"
    sheet["B8"].comment = Comment("Nog afstemmen met netwerkbeheer", "Projectleider")
    return save(book, folder / "Requirements procesautomatisering v0.9.xlsx")


def answered_conformity_list(folder: Path) -> Path:
    book, sheet = a_book("Conformiteitenlijst")
    titles = [
        "Annex III – Conformiteitenlijst minimumeisen",
        "Dienst Uitvoering Regelingen, raamovereenkomst Beheerde Werkplek, TenderNed 388120",
        "Ingevuld door: Werkplek & Zo B.V.",
    ]
    lines(sheet, "A1", titles)
    more = ["Conform J/N", "Verwijzing in inschrijving", "Gevraagd bewijs", "Wanneer aan te tonen"]
    more += ["Frequentie"]
    head(sheet, "A5", ["Artikel", "Minimumeis", *more])
    rows = rows_of("second/answered_conformity_list")
    banded(sheet, "A6", rows, ["id", "text", *more], "G")
    return save(book, folder / "Annex III conformiteitenlijst (ingevuld).xlsx")


def numbers_by_format(folder: Path) -> Path:
    book, sheet = a_book("DigiD-eisen")
    titles = [
        "Gemeente Heerlveen – Eisen aan leverancier i.v.m. DigiD-aansluiting e-formulieren",
        "Gebaseerd op Norm ICT-beveiligingsassessments DigiD versie 3.0. "
        "Alle onderstaande punten zijn eisen.",
    ]
    lines(sheet, "A1", titles)
    sheet.merge_cells("A1:G1")
    more = ["DigiD-norm (3.0)", "Wie", "Toetsing op", "Aantonen met"]
    head(sheet, "A4", ["Volgnr.", "Eis", *more, "Paraaf leverancier"])
    end = fill(sheet, "A5", rows_of("second/numbers_by_format"), ["id", "text", *more])
    for row in range(5, end):
        sheet[f"A{row}"].number_format = '"D"00'
    return save(book, folder / "DigiD-eisen leverancier.xlsx")


def questions_in_plain_words(folder: Path) -> Path:
    book, sheet = a_book("Wat wij vragen")
    titles = [
        "Gemeente Zuiderhage | Wat vragen wij van u? "
        "Bijlage bij de opdracht ‘Afsprakensysteem burgerzaken’",
        "Kunt u niet voldoen aan een harde eis? Dan kunnen wij uw inschrijving niet accepteren.",
    ]
    lines(sheet, "A1", titles)
    labels = ["Onderwerp", "Wat vragen wij?", "Waarom vragen wij dit?", "Nummer"]
    more = ["Is dit een harde eis?", "Wie regelt dit?", "Wanneer?"]
    head(sheet, "A4", [*labels, *more, "Uw reactie"])
    keys = ["Onderwerp", "text", "Waarom vragen wij dit?", "id", *more]
    fill(sheet, "A5", rows_of("second/questions_in_plain_words"), keys)
    return save(book, folder / "Wat vragen wij van u.xlsx")


def sheet_per_chapter(folder: Path) -> Path:
    book, cover = a_book("Voorblad")
    lines(cover, "B4", ["Programma van Eisen", "Geo-informatiesysteem RUD Kennemerduin"])
    write(cover, "B7", ["Versie", "2.0"])
    write(cover, "B8", ["Datum", date(2025, 2, 11)])
    write(cover, "B9", ["Status", "Definitief"])
    versions = book.create_sheet("Versiebeheer")
    head(versions, "A1", ["Versie", "Datum", "Omschrijving wijziging", "Auteur"])
    write(versions, "A2", ["0.1", date(2024, 11, 4), "Eerste opzet", "projectleider"])
    remarks = "Opmerkingen informatiebeveiliging en juridische zaken verwerkt"
    write(versions, "A3", ["1.0", date(2024, 12, 16), remarks, "inkoper"])
    write(versions, "A4", ["2.0", date(2025, 2, 11), "Vastgesteld in stuurgroep", "inkoper"])
    for cell in (cover["C8"], *(versions[f"B{row}"] for row in (2, 3, 4))):
        cell.number_format = "dd-mm-yyyy"
    terms = book.create_sheet("Begrippen")
    head(terms, "A1", ["Nr", "Begrip", "Definitie"])
    meanings = {
        "Acceptatie": "De goedkeuring door Opdrachtgever van de Oplossing of een deel daarvan.",
        "Gebrek": "Het niet of niet volledig voldoen van de Oplossing aan de eisen.",
        "Oplossing": "Het geheel van programmatuur, diensten en documentatie dat Opdrachtnemer "
        "levert.",
    }
    for number, (term, meaning) in enumerate(meanings.items(), start=1):
        write(terms, f"A{number + 1}", [number, term, meaning])
    heads = {"1 Algemeen": 3, "2 Beveiliging": 5, "3 Privacy": 2, "4 SLA": 4}
    labels = ["Eis nr.", "Omschrijving van de eis", "Herkomst", "Opm.", "Akkoord? (ja/nee)"]
    for title, rows in grouped(rows_of("second/sheet_per_chapter")).items():
        sheet = book.create_sheet(title)
        lines(sheet, "A1", [f"Hoofdstuk {title}"])
        head(sheet, f"A{heads[title]}", labels)
        fill(sheet, f"A{heads[title] + 1}", rows, ("id", "text", "Herkomst", "Opm."))
    versioned = "BIO2: Baseline Informatiebeveiliging Overheid 2, versie 1.3"
    write(book["2 Beveiliging"], "A2", [versioned])
    return save(book, folder / "PvE GIS v2.0 definitief.xlsx")


def many_norms_in_a_cell(folder: Path) -> Path:
    book, sheet = a_book("Beveiligingseisen")
    titles = [
        "Uitkomst risicoanalyse en aanvullende beveiligingseisen – Sociaal Domein Midden-Delta",
        "BIO = BIO versie 1.04 (2020); BIO2 = versie 1.3; "
        "BBN-indeling uit de BBN-toets van 3 februari",
    ]
    lines(sheet, "A1", titles)
    more = ["B", "I", "V", "Normverwijzing(en)", "Restrisico", "Verantw."]
    head(sheet, "A4", ["Nr", "Beveiligingseis", "BBN-\nniveau", *more])
    rows = rows_of("second/many_norms_in_a_cell")
    fill(sheet, "A5", rows, ["id", "text", "BBN-niveau", *more])
    return save(book, folder / "Beveiligingseisen na risicoanalyse.xlsx")


def changed_after_questions(folder: Path) -> Path:
    book, sheet = a_book("PvE na NvI 2")
    titles = [
        "Bijlage 3 – Programma van Eisen, versie 1.3 (na tweede Nota van inlichtingen)",
        "Wijzigingen ten opzichte van versie 1.2 zijn in kolom C en D te herleiden. "
        "De tekst in kolom B is leidend.",
    ]
    lines(sheet, "A1", titles)
    more = ["Oorspronkelijke tekst (v1.2)", "Wijziging n.a.v.", "Datum wijziging"]
    head(sheet, "A4", ["Nr.", "Eis (geldende tekst)", *more, "Conform (ja/nee)"])
    rows = rows_of("second/changed_after_questions")
    fill(sheet, "A5", rows, ["id", "text", *more])
    for number, row in enumerate(rows, start=5):
        if row.cell("Datum wijziging"):
            sheet[f"E{number}"].number_format = "dd-mm-yyyy"
    return save(book, folder / "Bijlage 3 PvE v1.3 na NvI 2.xlsx")
