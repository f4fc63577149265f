"""Lists as Word documents."""

from collections.abc import Iterable
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table, _Cell

from tests.extractors.requirement_lists.unseen.facts import Row, grouped, rows_of


def one_table(folder: Path) -> Path:
    word = Document()
    word.add_heading("Bijlage 4. Eisen aan het bibliotheeksysteem", level=1)
    word.add_paragraph("Een eis die met eis is gemerkt, is een knock-outeis.")
    labels = ["Nr.", "Eis/wens", "Omschrijving", "Norm", "Fase", "Toelichting"]
    table = _a_table(word, labels)
    for title, rows in grouped(rows_of("one_table")).items():
        merged = table.add_row().cells
        merged[0].merge(merged[-1]).text = title
        _fill(table, rows, ["id", "Eis/wens", "text", "Norm", "Fase", "Toelichting"])
    word.add_paragraph("Einde van de bijlage.")
    return _saved(word, folder / "Bijlage 4 bibliotheek.docx")


def table_per_segment(folder: Path) -> Path:
    word = Document()
    word.add_heading("Programma van Eisen burgerportaal", level=0)
    word.add_paragraph("Versiebeheer")
    versions = _a_table(word, ["Versie", "Datum", "Auteur", "Omschrijving"])
    _add(versions, ["0.1", "3 maart 2026", "Team Inkoop", "Eerste opzet van de eisen"])
    _add(versions, ["1.0", "9 april 2026", "Team Inkoop", "Vastgesteld door de stuurgroep"])
    for title, rows in grouped(rows_of("table_per_segment")).items():
        word.add_heading(f"Segment {title}", level=2)
        word.add_paragraph("De eisen hieronder gelden voor alle percelen.")
        table = _a_table(word, ["Eisnr.", "Eis", "Soort", "Partij", "Bron"])
        _fill(table, rows, ["id", "text", "Soort", "Partij", "Bron"])
    word.add_heading("Afkortingen", level=2)
    terms = _a_table(word, ["Afkorting", "Betekenis"])
    _add(terms, ["PvE", "Programma van Eisen"])
    _add(terms, ["BIO2", "Baseline Informatiebeveiliging Overheid"])
    return _saved(word, folder / "PvE burgerportaal.docx")


def cards(folder: Path) -> Path:
    word = Document()
    word.add_heading("Privacy-eisen", level=1)
    labels = ["Soort", "Fase", "Verantwoordelijk", "Herkomst", "Wijze van aantonen"]
    for number, row in enumerate(rows_of("cards")):
        colon = ":" if number % 2 else ""
        table = word.add_table(rows=0, cols=2)
        _add(table, [f"Eisnummer{colon}", str(row.cell("id"))])
        _add(table, [f"Eis{colon}", str(row.cell("text"))])
        for label in labels:
            if row.cell(label) is not None:
                _add(table, [f"{label}{colon}", str(row.cell(label))])
        word.add_paragraph("")
    return _saved(word, folder / "Privacy-eisen.docx")


def _a_table(word: WordDocument, labels: list[str]) -> Table:
    table = word.add_table(rows=1, cols=len(labels))
    table.style = "Table Grid"
    for cell, label in zip(table.rows[0].cells, labels, strict=True):
        cell.paragraphs[0].add_run(label).bold = True
    return table


def _fill(table: Table, rows: Iterable[Row], keys: list[str]) -> None:
    for row in rows:
        _add(table, [str(row.cell(key) or "") for key in keys])


def _add(table: Table, values: list[str]) -> None:
    for cell, value in zip(table.add_row().cells, values, strict=True):
        _write_as_people_do(cell, value)


def _write_as_people_do(cell: _Cell, value: str) -> None:
    """A paragraph per line, each in two runs, as Word leaves a text that was corrected."""
    for number, line in enumerate(value.split("\n")):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        middle = len(line) // 2
        paragraph.add_run(line[:middle])
        paragraph.add_run(line[middle:]).italic = number > 0


def _saved(word: WordDocument, path: Path) -> Path:
    word.save(str(path))
    return path
