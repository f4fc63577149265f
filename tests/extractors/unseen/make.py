"""Writes the second, untuned set of invented certificates, and the gold for it, to a folder.

Run it as `python -m tests.extractors.unseen.make FOLDER`; then let
`aantoonbaar extract FOLDER/*.pdf --json` read them and score the lines against `gold.jsonl` there.
"""

import json
import sys
from pathlib import Path

from tests.extractors.unseen import (
    dutch_bodies,
    european_bodies,
    global_bodies,
    lookalikes,
    ornate_bodies,
    scanned_bodies,
    small_bodies,
)
from tests.extractors.unseen.facts import Document, gold_row
from tests.extractors.unseen.scans import photograph
from tests.extractors.unseen.sheet import Sheet

GOLD = Path(__file__).with_name("gold.jsonl")
FAMILIES = (
    global_bodies,
    dutch_bodies,
    european_bodies,
    ornate_bodies,
    small_bodies,
    scanned_bodies,
    lookalikes,
)


def documents() -> tuple[Document, ...]:
    """Every document of the set, in the order of the families."""
    return tuple(document for family in FAMILIES for document in family.DOCUMENTS)


def draw(document: Document) -> bytes:
    """The PDF of one document; the same bytes every time."""
    sheet = Sheet(document.file, document.size, order=document.order, title=document.title)
    document.layout(sheet, document.facts)
    return sheet.save() if document.scan is None else photograph(sheet, document.scan)


def gold() -> str:
    """The gold of the whole set, one JSON object per line."""
    rows = (json.dumps(gold_row(document), ensure_ascii=False) for document in documents())
    return "".join(f"{row}\n" for row in rows)


def main(folder: Path, wanted: str = "") -> None:
    """Writes the documents whose name contains `wanted`, and the gold of all."""
    folder.mkdir(parents=True, exist_ok=True)
    for document in documents():
        if wanted in document.file:
            (folder / document.file).write_bytes(draw(document))
    (folder / GOLD.name).write_text(gold(), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:3])
