"""Lists as Word documents."""

from pathlib import Path

from docx import Document

from tests.extractors.requirement_lists.unseen.facts import grouped, rows_of
from tests.extractors.requirement_lists.unseen.word import a_table, add, fill, saved


def one_table(folder: Path) -> Path:
    word = Document()
    word.add_heading("Bijlage 4. Eisen aan het bibliotheeksysteem", level=1)
    word.add_paragraph("Een eis die met eis is gemerkt, is een knock-outeis.")
    labels = ["Nr.", "Eis/wens", "Omschrijving", "Norm", "Fase", "Toelichting"]
    table = a_table(word, labels)
    for title, rows in grouped(rows_of("one_table")).items():
        merged = table.add_row().cells
        merged[0].merge(merged[-1]).text = title
        fill(table, rows, ["id", "Eis/wens", "text", "Norm", "Fase", "Toelichting"])
    word.add_paragraph("Einde van de bijlage.")
    return saved(word, folder / "Bijlage 4 bibliotheek.docx")


def table_per_segment(folder: Path) -> Path:
    word = Document()
    word.add_heading("Programma van Eisen burgerportaal", level=0)
    word.add_paragraph("Versiebeheer")
    versions = a_table(word, ["Versie", "Datum", "Auteur", "Omschrijving"])
    add(versions, ["0.1", "3 maart 2026", "Team Inkoop", "Eerste opzet van de eisen"])
    add(versions, ["1.0", "9 april 2026", "Team Inkoop", "Vastgesteld door de stuurgroep"])
    for title, rows in grouped(rows_of("table_per_segment")).items():
        word.add_heading(f"Segment {title}", level=2)
        word.add_paragraph("De eisen hieronder gelden voor alle percelen.")
        table = a_table(word, ["Eisnr.", "Eis", "Soort", "Partij", "Bron"])
        fill(table, rows, ["id", "text", "Soort", "Partij", "Bron"])
    word.add_heading("Afkortingen", level=2)
    terms = a_table(word, ["Afkorting", "Betekenis"])
    add(terms, ["PvE", "Programma van Eisen"])
    add(terms, ["BIO2", "Baseline Informatiebeveiliging Overheid"])
    return saved(word, folder / "PvE burgerportaal.docx")


def cards(folder: Path) -> Path:
    word = Document()
    word.add_heading("Privacy-eisen", level=1)
    labels = ["Soort", "Fase", "Verantwoordelijk", "Herkomst", "Wijze van aantonen"]
    for number, row in enumerate(rows_of("cards")):
        colon = ":" if number % 2 else ""
        table = word.add_table(rows=0, cols=2)
        add(table, [f"Eisnummer{colon}", str(row.cell("id"))])
        add(table, [f"Eis{colon}", str(row.cell("text"))])
        for label in labels:
            if row.cell(label) is not None:
                add(table, [f"{label}{colon}", str(row.cell(label))])
        word.add_paragraph("")
    return saved(word, folder / "Privacy-eisen.docx")
