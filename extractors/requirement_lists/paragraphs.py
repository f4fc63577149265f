"""Requirements in a Word file that stand in numbered paragraphs instead of in a table."""

import re
from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph

from extractors.requirement_lists.grids import Cell, Grid, Row
from extractors.requirement_lists.word_numbering import WordNumbers

PARAGRAPHS = "Alinea's"
"""The name of the list that numbered paragraphs make."""
_NUMBERED = re.compile(
    r"((?:[A-Z]{1,5}[-. ]?)?\d[\w.-]*)[.):]?(?:\t+|\s{2,}|\s[-–:]\s|\)\s|:\s)(\S.*)", re.DOTALL
)
_LABELLED = re.compile(r"([^\W\d][^:\t\n]{1,30}):\s+(\S.*)", re.DOTALL)


def read_paragraphs(document: WordDocument, numbers: WordNumbers) -> Iterator[Grid]:
    """Numbered paragraphs as a grid of numbers and texts, for a list that is no table.

    A line such as `Toelichting: …` under a requirement goes in a column of that name.
    """
    listed: list[dict[str, str]] = []
    chapter = ""
    for block in document.iter_inner_content():
        if not isinstance(block, Paragraph) or not block.text.strip():
            continue
        number, text = numbers.number(block), block.text.strip()
        numbered = _NUMBERED.match(f"{number}\t{text}" if number else text)
        labelled = _LABELLED.match(text)
        if is_heading(block):
            chapter = text
        elif numbered:
            listed.append({"Nummer": numbered[1], "Eis": numbered[2], "Hoofdstuk": chapter})
        elif labelled and listed:
            listed[-1][labelled[1].strip()] = labelled[2]
    if listed:
        yield _as_grid(listed)


def _as_grid(listed: list[dict[str, str]]) -> Grid:
    names = list(dict.fromkeys(name for one in listed for name in one))
    head = Row(0, tuple(Cell(f"{PARAGRAPHS}!{name}", name) for name in names))
    rows = (
        Row(
            number,
            tuple(Cell(f"{PARAGRAPHS}!{one['Nummer']}", one.get(name, "")) for name in names),
        )
        for number, one in enumerate(listed, 1)
    )
    return Grid(PARAGRAPHS, (head, *rows))


def is_heading(paragraph: Paragraph) -> bool:
    """True for a paragraph with a style of headings."""
    style = (paragraph.style.name or "") if paragraph.style else ""
    return style.startswith(("Heading", "Kop", "Title", "Titel")) and bool(paragraph.text.strip())
