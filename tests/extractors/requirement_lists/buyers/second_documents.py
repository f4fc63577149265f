"""Second set: lists as Word documents."""

from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.unseen.facts import grouped
from tests.extractors.requirement_lists.unseen.word import a_table, add, saved


def numbered_by_word(folder: Path) -> Path:
    word = Document()
    word.add_heading("Bijlage 2 – Programma van Eisen", 0)
    word.add_paragraph(
        "Raamovereenkomst Hosting en technisch beheer, Hoogheemraadschap Zeevang. "
        "Alle onderstaande eisen zijn minimumeisen."
    )
    about = word.add_table(rows=0, cols=2)
    for label, value in {"Versie": "1.1", "Datum": "18 juni 2025", "Auteur": "Team Inkoop"}.items():
        add(about, [label, value])
    numbering = _numbering(word, "E-%1")
    labels = ["Nr.", "Eis", "Toelichting / bron", "Akkoord (J/N)"]
    chapter = ""
    for title, rows in grouped(rows_of("second/numbered_by_word")).items():
        above, _, part = title.partition(" | ")
        if above != chapter:
            chapter = above
            word.add_heading(chapter, 1)
            table = a_table(word, labels)
        if part:
            merged = table.add_row().cells
            merged[0].merge(merged[-1]).text = part
        for row in rows:
            add(table, ["", str(row.cell("text")), str(row.cell("Toelichting / bron") or ""), ""])
            cells = table.rows[-1].cells
            _let_word_number(cells[0].paragraphs[0], numbering)
            for bullet in cells[1].paragraphs[1:]:
                bullet.style = "List Bullet"
    word.add_paragraph("Ondertekening namens inschrijver: ........................")
    return saved(word, folder / "Bijlage 2 PvE hosting.docx")


def card_per_requirement(folder: Path) -> Path:
    word = Document()
    word.add_heading("Eisenkaarten informatiebeveiliging", 0)
    word.add_paragraph(
        "Dienst Justitiële Archieven, aanbesteding e-depot. "
        "Elke eis of wens staat op een eigen kaart."
    )
    more = ["Toelichting", "Eis of wens", "Fase", "Verantwoordelijk", "Bron", "Bewijsmiddel"]
    labels = {"Nummer": "id", "Omschrijving": "text", **dict(zip(more, more, strict=True))}
    for row in rows_of("second/card_per_requirement"):
        table = word.add_table(rows=0, cols=2)
        for label, key in labels.items():
            add(table, [label, str(row.cell(key) or "")])
        add(table, ["Akkoord inschrijver", ""])
        word.add_paragraph()
    return saved(word, folder / "Eisenkaarten e-depot.docx")


def numbered_paragraphs(folder: Path) -> Path:
    word = Document()
    word.add_heading("Beschrijvend document – deel B: eisen en wensen", 0)
    word.add_paragraph(
        "In dit hoofdstuk zijn eisen aangeduid met een E en wensen met een W, gevolgd door het "
        "nummer."
    )
    for title, rows in grouped(rows_of("second/numbered_paragraphs")).items():
        word.add_heading(title, 2)
        for row in rows:
            paragraph = word.add_paragraph()
            paragraph.add_run(str(row.cell("id"))).bold = True
            paragraph.add_run(f"\t{row.cell('text')}")
            for label in ("Toelichting", "Bron"):
                if row.cell(label):
                    below = word.add_paragraph()
                    below.add_run(f"{label}: ").italic = True
                    below.add_run(str(row.cell(label))).italic = True
    return saved(word, folder / "Beschrijvend document deel B.docx")


def _numbering(word: WordDocument, shown: str) -> int:
    """A list of one level that Word numbers, shown as "E-%1"; gives its number."""
    numbering = word.part.numbering_part.element
    lists = [int(one.get(qn("w:numId"))) for one in numbering.findall(qn("w:num"))]
    kinds = [int(one.get(qn("w:abstractNumId"))) for one in numbering.findall(qn("w:abstractNum"))]
    kind, number = max(kinds, default=0) + 1, max(lists, default=0) + 1
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/></w:lvl>'
    )
    numbering.find(qn("w:num")).addprevious(
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{kind}">'
            f'<w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
        )
    )
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{kind}"/></w:num>'
        )
    )
    return number


def _let_word_number(paragraph: Paragraph, numbering: int) -> None:
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{numbering}"/></w:numPr>'
        )
    )
