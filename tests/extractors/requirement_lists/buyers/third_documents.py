"""Third set: lists as Word documents."""

from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Cell

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.unseen.facts import grouped
from tests.extractors.requirement_lists.unseen.word import a_table, add, fill, saved


def measures_per_object(folder: Path) -> Path:
    word = Document()
    word.add_heading("Inkoopeisen cybersecurity – resultaat ICO-wizard", 0)
    word.add_paragraph(
        "Opdrachtgever: Provincie Oeverland. Gekozen onderdeel: Clouddiensten. De maatregelen in "
        "de tabellen zijn eisen aan de leverancier. BIO = versie 1.04."
    )
    for title, rows in grouped(rows_of("third/measures_per_object")).items():
        above, _, control = title.partition(" | ")
        word.add_heading(above, 2)
        paragraph = word.add_paragraph()
        paragraph.add_run("Control: ").bold = True
        paragraph.add_run(control)
        table = a_table(word, ["Nr.", "Maatregel", "Indicator", "BBN", "Bron"])
        fill(table, rows, ["id", "text", "Indicator", "BBN", "Bron"])
    return saved(word, folder / "ICO-wizard resultaat.docx")


def content_controls(folder: Path) -> Path:
    word = Document()
    word.add_heading("Formulier B – Eisen infuuspompen", 0)
    word.add_paragraph(
        "Medisch Centrum Veenland. Kies per eis of wens in de laatste kolom een antwoord."
    )
    labels = ["Nr.", "Omschrijving", "Eis/Wens", "Fase", "Antwoord inschrijver"]
    table = a_table(word, labels)
    for title, rows in grouped(rows_of("third/content_controls")).items():
        merged = table.add_row().cells
        merged[0].merge(merged[-1]).text = title
        for row in rows:
            said = [str(row.cell(key)) for key in ("id", "text", "Eis/Wens", "Fase")]
            add(table, [*said, "Kies een item."])
            cells = table.rows[-1].cells
            _put_in_control(cells[1])
            _put_in_control(cells[4])
    return saved(word, folder / "Formulier B infuuspompen.docx")


def numbered_titles(folder: Path) -> Path:
    word = Document()
    word.add_heading("Programma van eisen leerlingadministratie", 0)
    word.add_paragraph(
        "Scholengroep Het Verlaat, versie 1.1. Een nummer met een E is een eis, een nummer met "
        "een W is een wens."
    )
    for title, rows in grouped(rows_of("third/numbered_titles")).items():
        word.add_heading(title, 1)
        for row in rows:
            word.add_heading(f"{row.cell('id')} {row.cell('titel')}", 2)
            word.add_paragraph(str(row.cell("text")))
            for label in ("Toelichting", "Bron"):
                if row.cell(label):
                    word.add_paragraph(f"{label}: {row.cell(label)}")
    return saved(word, folder / "PvE leerlingadministratie.docx")


def _put_in_control(cell: _Cell) -> None:
    """Put the paragraphs of a cell in a content control, as a form in Word does."""
    paragraphs = cell._tc.findall(qn("w:p"))
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent/></w:sdt>")
    paragraphs[0].addprevious(control)
    for paragraph in paragraphs:
        control.find(qn("w:sdtContent")).append(paragraph)
    cell._tc.append(parse_xml(f"<w:p {nsdecls('w')}/>"))
