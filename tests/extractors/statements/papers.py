"""A statement of applicability as a PDF of several pages: a ruled table with repeated headings."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.extractors.statements.books import Line

GRID = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("FONTSIZE", (0, 0), (-1, -1), 8),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
)


def print_statement(
    path: Path,
    fronts: Sequence[str],
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    repeat: int,
) -> Path:
    """A statement at *path*; with *repeat* the headings stand on every page."""
    styles = getSampleStyleSheet()
    small = styles["BodyText"].clone("small", fontSize=8, leading=10)
    head, *others = fronts
    story = [Paragraph(head, styles["Title"])]
    story += [Paragraph(text, styles["BodyText"]) for text in others]
    cells = [[Paragraph(text, small) for text in row] for row in (heads, *rows)]
    widths = [45, 190, 75, 105, 240][: len(heads)]
    story += [Spacer(1, 12), Table(cells, colWidths=widths, repeatRows=repeat, style=GRID)]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), invariant=True).build(story)
    return path


def rows_of(lines: Sequence[Line]) -> list[list[str]]:
    """A row for each line, in Dutch."""
    states = {
        "yes": "Ja",
        "partial": "Gedeeltelijk",
        "planned": "Gepland",
        "no": "Niet van toepassing",
    }
    return [
        [
            line.id,
            line.title_nl,
            "Ja" if line.applicable else "Nee",
            states[line.state],
            "Volgt uit de risicoanalyse en uit de afspraken met klanten"
            if line.applicable
            else "Geen eigen ontwikkeling",
        ]
        for line in lines
    ]
