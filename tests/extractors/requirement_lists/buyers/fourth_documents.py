"""Fourth set: lists as Word documents."""

from itertools import groupby
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.unseen.facts import grouped
from tests.extractors.requirement_lists.unseen.word import a_table, add, fill, saved


def tables_before_the_list(folder: Path) -> Path:
    word = Document()
    page = word.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    word.add_heading("Programma van eisen mobiele telefonie", 0)
    word.add_paragraph("Dienst Beveiliging en Vervoer. BIO2 = versie 1.3.")
    word.add_heading("Versiebeheer", 1)
    versions = a_table(word, ["Versie", "Datum", "Wijziging"])
    add(versions, ["0.1", "3 maart 2025", "Eerste opzet"])
    add(versions, ["1.0", "2 april 2025", "Vastgesteld"])
    word.add_heading("Begrippen", 1)
    terms = a_table(word, ["Begrip", "Betekenis"])
    add(terms, ["Toestel", "Een mobiele telefoon die door de opdrachtnemer is geleverd."])
    add(terms, ["Werkdag", "Maandag tot en met vrijdag, behalve feestdagen."])
    word.add_heading("Eisen en wensen", 1)
    table = a_table(word, ["Nr.", "Omschrijving", "Eis/Wens", "Norm", "Akkoord (ja/nee)"])
    on_each_page = parse_xml(f"<w:tblHeader {nsdecls('w')}/>")
    table.rows[0]._tr.get_or_add_trPr().append(on_each_page)
    for title, rows in grouped(rows_of("fourth/tables_before_the_list")).items():
        merged = table.add_row().cells
        merged[0].merge(merged[-1]).text = title
        fill(table, rows, ["id", "text", "Eis/Wens", "Norm", ""])
    return saved(word, folder / "PvE mobiele telefonie.docx")


def chapter_per_kind(folder: Path) -> Path:
    word = Document()
    word.add_heading("Bijlage 4 – Eisen en wensen digitaal depot", 0)
    word.add_paragraph("Regionaal Archief Zuiderwaard")
    word.add_heading("1 Inleiding", 1)
    word.add_paragraph("Dit document beschrijft waaraan het depot moet voldoen.")
    groups = grouped(rows_of("fourth/chapter_per_kind"))
    word.add_heading("2 Eisen", 1)
    word.add_paragraph("Aan alle eisen in dit hoofdstuk moet worden voldaan.")
    eisen = a_table(word, ["Eisnummer", "Omschrijving", "Toelichting", "Bron"])
    fill(eisen, groups["2 Eisen"], ["id", "text", "Toelichting", "Bron"])
    word.add_heading("3 Wensen", 1)
    word.add_paragraph("Met de wensen in dit hoofdstuk zijn punten te verdienen.")
    wensen = a_table(word, ["Wensnummer", "Omschrijving", "Toelichting", "Punten"])
    fill(wensen, groups["3 Wensen"], ["id", "text", "Toelichting", "Punten"])
    return saved(word, folder / "Bijlage 4 digitaal depot.docx")


def cards_of_four_columns(folder: Path) -> Path:
    word = Document()
    word.add_heading("Eisenkaarten walstroomregistratie", 0)
    word.add_paragraph("Havenbedrijf Eemsmond. BIO2 = versie 1.3.")
    for row in rows_of("fourth/cards_of_four_columns"):
        said = {
            key: str(row.cell(key) or "")
            for key in ("id", "Eis/Wens", "text", "Fase", "Bron", "Toelichting")
        }
        card = word.add_table(rows=0, cols=4)
        add(card, ["Nummer", said["id"], "Eis/Wens", said["Eis/Wens"]])
        _add_wide(card, "Omschrijving", said["text"])
        add(card, ["Fase", said["Fase"], "Bron", said["Bron"]])
        _add_wide(card, "Toelichting", said["Toelichting"])
        word.add_paragraph()
    return saved(word, folder / "Eisenkaarten walstroom.docx")


def theme_merged_down(folder: Path) -> Path:
    word = Document()
    word.add_heading("Bijlage C: eisen brandweerrooster", 0)
    about = "Hulpverleningsregio Tussen Rijn en Lek. Alle onderstaande punten zijn eisen."
    word.add_paragraph(about)
    labels = ["Thema", "Eisnr.", "Eis", "Verantwoordelijke", "Toelichting"]
    table = a_table(word, labels)
    themes = groupby(rows_of("fourth/theme_merged_down"), key=lambda row: row.cell("Thema"))
    for theme, rows in themes:
        top = len(table.rows)
        if top > 1:
            add(table, labels)
            top += 1
        fill(table, rows, ["", "id", "text", "Verantwoordelijke", "Toelichting"])
        written = [row.cells for row in table.rows][top:]
        written[0][0].merge(written[-1][0]).text = str(theme)
        for cells in written:
            for point in cells[2].paragraphs[1:]:
                point.style = "List Bullet"
    return saved(word, folder / "Bijlage C brandweerrooster.docx")


def _add_wide(card: Table, label: str, value: str) -> None:
    """Write one row with a value over all columns but the first."""
    cells = card.add_row().cells
    cells[0].text = label
    cells[1].merge(cells[-1]).text = value
