"""The paragraphs and tables of a Word file, those in content controls too, which python-docx passes by."""

from collections.abc import Iterator
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def list_blocks(document: WordDocument) -> Iterator[Paragraph | Table]:
    """Every paragraph and table of the body, in order."""
    yield from _walk(document.element.body, document)


def _walk(element: Any, parent: Any) -> Iterator[Paragraph | Table]:  # noqa: ANN401 - lxml has no types
    for child in element:
        if child.tag == qn("w:p"):
            yield Paragraph(child, parent)
        elif child.tag == qn("w:tbl"):
            yield Table(child, parent)
        elif child.tag == qn("w:sdt"):
            for content in child.iter(qn("w:sdtContent")):
                yield from _walk(content, parent)
                break


def list_paragraphs(cell: Any) -> Iterator[Paragraph]:  # noqa: ANN401
    """The paragraphs of a cell, those in content controls too."""
    for element in cell._tc.iter(qn("w:p")):
        yield Paragraph(element, cell)


def read_text(paragraph: Paragraph) -> str:
    """The text of a paragraph with that of the content controls in it."""
    parts = []
    for element in paragraph._p.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")):
        if element.tag == qn("w:t"):
            parts.append(element.text or "")
        elif element.getparent().tag == qn("w:r"):  # a tab stop of the layout is no tab
            marks = {qn("w:tab"): "\t", qn("w:br"): "\n"}
            parts.append(marks.get(element.tag, "-"))
    return "".join(parts)
