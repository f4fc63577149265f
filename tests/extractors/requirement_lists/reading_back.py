"""What a made file says when it is opened again, without an importer."""

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
from docx.oxml.ns import qn
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook


def squeezed(value: str) -> str:
    """The value with single spaces, as if it stood on one line."""
    return " ".join(value.replace("_x000D_", "").split())


def cells_of(path: Path, encoding: str = "utf-8", delimiter: str = ";") -> list[str]:
    """All cells of the file as text, in reading order; of Word also the paragraphs."""
    if path.suffix == ".csv":
        with path.open(encoding=encoding, newline="") as file:
            return [cell for row in csv.reader(file, delimiter=delimiter) for cell in row]
    if path.suffix == ".docx":
        return list(_texts_of_word(path))
    return _cells_of_workbook(load_workbook(path, data_only=True))


def _texts_of_word(path: Path) -> Iterator[str]:
    """Paragraphs and cells, with what stands in content controls."""
    for part in docx.Document(str(path)).element.body.iter(qn("w:tc"), qn("w:p")):
        paragraphs = part.iter(qn("w:p"))
        yield " ".join("".join(run.text or "" for run in one.iter(qn("w:t"))) for one in paragraphs)


def _cells_of_workbook(book: Workbook) -> list[str]:
    values = [value for sheet in book.worksheets for row in sheet.values for value in row]
    return [
        value.date().isoformat() if isinstance(value, datetime) else str(value)
        for value in values
        if value is not None
    ]
