"""Requirements in a Word file that stand in numbered paragraphs instead of in a table."""

import re
from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph

from extractors.grids import Cell, Grid, Row
from extractors.requirement_lists.word_blocks import list_blocks, read_text
from extractors.requirement_lists.word_numbering import WordNumbers

PARAGRAPHS = "Alinea's"
"""The name of the list that numbered paragraphs make."""
NUMBER, TITLE, TEXT, CHAPTER = "Nummer", "Titel", "Eis", "Hoofdstuk"
_NUMBERED = re.compile(
    r"((?:[A-Z]{1,5}[-. ]?)?\d[\w.-]*)[.):]?(?:\t+|\s{2,}|\s[-–:]\s|\)\s|:\s)(\S.*)", re.DOTALL
)
_TITLED = re.compile(r"([A-Z]{1,5}[-. ]?\d[\w.-]*)[.:]?\s+(?:[-–:]\s+)?(\S.*)")
_LABELLED = re.compile(r"([^\W\d][^:\t\n]{1,30}):\s+(\S.*)", re.DOTALL)


def read_paragraphs(document: WordDocument, numbers: WordNumbers) -> Iterator[Grid]:
    """Numbered paragraphs as a grid of numbers and texts, for a list that is no table.

    A heading such as `E01 Toegang` begins a requirement too, with the text below it. A line such as
    `Toelichting: …` under a requirement goes in a column of that name.
    """
    collector = _Collector()
    for block in list_blocks(document):
        text = read_text(block).strip() if isinstance(block, Paragraph) else ""
        if isinstance(block, Paragraph) and text:
            collector.take(text, numbers.number(block), heads=is_heading(block))
    listed = [one for one in collector.listed if TEXT in one]
    if listed:
        yield _as_grid(listed)


class _Collector:
    """Puts paragraphs together to requirements, in the order of the document."""

    def __init__(self) -> None:
        self.listed: list[dict[str, str]] = []
        self.chapter = ""
        self.waits = False
        """True while the text of a requirement with a title of its own is still to come."""

    def take(self, text: str, number: str, *, heads: bool) -> None:
        """A paragraph with the *number* that Word writes before it; *heads* is true for a heading."""
        if heads:
            self._take_heading(text, number)
            return
        numbered = _NUMBERED.match(f"{number}\t{text}" if number else text)
        labelled = _LABELLED.match(text)
        if numbered:
            self.listed.append({NUMBER: numbered[1], TEXT: numbered[2], CHAPTER: self.chapter})
            self.waits = False
        elif labelled and self.listed:
            self.listed[-1][labelled[1].strip()] = labelled[2]
        elif self.waits:
            self.listed[-1][TEXT] = "\n".join(filter(None, (self.listed[-1].get(TEXT), text)))

    def _take_heading(self, text: str, number: str) -> None:
        titled = _TITLED.match(f"{number} {text}".strip())
        self.waits = titled is not None
        if titled:
            self.listed.append({NUMBER: titled[1], TITLE: titled[2], CHAPTER: self.chapter})
        else:
            self.chapter = text


def _as_grid(listed: list[dict[str, str]]) -> Grid:
    names = list(dict.fromkeys(name for one in listed for name in one))
    head = Row(0, tuple(Cell(f"{PARAGRAPHS}!{name}", name) for name in names))
    rows = (
        Row(
            number,
            tuple(Cell(f"{PARAGRAPHS}!{one[NUMBER]}", one.get(name, "")) for name in names),
        )
        for number, one in enumerate(listed, 1)
    )
    return Grid(PARAGRAPHS, (head, *rows))


def is_heading(paragraph: Paragraph) -> bool:
    """True for a paragraph with a style of headings."""
    style = (paragraph.style.name or "") if paragraph.style else ""
    return style.startswith(("Heading", "Kop", "Title", "Titel")) and bool(
        read_text(paragraph).strip()
    )
