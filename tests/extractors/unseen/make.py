"""Writes the second, untuned set of invented certificates, and the gold for it, to a folder.

Run it as `python -m tests.extractors.unseen.make FOLDER`; then let
`aantoonbaar extract FOLDER/*.pdf --json` read them and score the lines against `gold.jsonl` there.
"""

import inspect
import json
import sys
from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import A4, LETTER, landscape

from tests.extractors.unseen import (
    bilingual_bodies,
    british_bodies,
    dutch_bodies,
    german_bodies,
    lookalike_certificates,
    lookalike_papers,
    northern_bodies,
    ornate_bodies,
    overseas_bodies,
    scanned_bodies,
    scanned_continental,
    small_bodies,
)
from tests.extractors.unseen.facts import Certificate, Document, gold_row, load_documents
from tests.extractors.unseen.fonts import FontMissing
from tests.extractors.unseen.scans import load_scans, photograph
from tests.extractors.unseen.sheet import Sheet

GOLD = Path(__file__).with_name("gold.jsonl")
MODULES = (
    bilingual_bodies,
    british_bodies,
    dutch_bodies,
    german_bodies,
    lookalike_certificates,
    lookalike_papers,
    northern_bodies,
    ornate_bodies,
    overseas_bodies,
    scanned_bodies,
    scanned_continental,
    small_bodies,
)
LAYOUTS: dict[str, Callable[[Sheet, Certificate], None]] = {
    name: layout
    for module in MODULES
    for name, layout in inspect.getmembers(module, inspect.isfunction)
    if layout.__module__ == module.__name__
}
PAPERS = {
    "a4": A4,
    "a4-landscape": landscape(A4),
    "letter": LETTER,
    "letter-landscape": landscape(LETTER),
    "odd": (612.0, 842.0),
}


def lay_out(document: Document) -> Sheet:
    """The sheet of a document with everything on it, not yet saved."""
    sheet = Sheet(document.file, PAPERS[document.paper], order=document.order)
    LAYOUTS[document.layout](sheet, document.facts)
    return sheet


def draw(document: Document) -> bytes:
    """The PDF of one document; the same bytes every time with the same libraries and fonts."""
    sheet = lay_out(document)
    return photograph(sheet, load_scans()[document.scan]) if document.scan else sheet.save()


def write_gold() -> str:
    """The gold of the whole set, one JSON object per line."""
    rows = (json.dumps(gold_row(each), ensure_ascii=False) for each in load_documents())
    return "".join(f"{row}\n" for row in rows)


def main(folder: Path, wanted: str = "") -> None:
    """Writes the documents whose name contains `wanted`, and the gold of all."""
    folder.mkdir(parents=True, exist_ok=True)
    for document in load_documents():
        if wanted in document.file:
            (folder / document.file).write_bytes(draw(document))
    (folder / GOLD.name).write_text(write_gold(), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    try:
        main(Path(sys.argv[1]), *sys.argv[2:3])
    except FontMissing as missing:
        sys.exit(str(missing))
