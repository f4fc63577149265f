"""The floor: what plain text search finds, with the same labels and none of the thinking.

A value is what stands behind the first label of a field, on its line; a date is the first date there. The
type is that of the first standard or report that the text names.
"""

import re
from pathlib import Path
from typing import Any

import pypdfium2

from extractors.lexicons import load_lexicon
from models.text import fold

_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b")
_TYPES = (
    (r"soc 3", "SOC3"),
    (r"soc 2", "SOC2_T2"),
    (r"webtrust", "WEBTRUST"),
    (r"27001", "ISO27001_CERT"),
    (r"9001", "ISO9001_CERT"),
    (r"22301", "ISO22301_CERT"),
    (r"penetration test|pentest", "PENTEST_REPORT"),
    (r"attestation of compliance", "PCI_AOC_SAQ"),
)
_MOST_PAGES = 10


def search_plainly(path: Path) -> dict[str, Any]:
    """What plain text search makes of the PDF at *path*, in the form of `extract --json`."""
    pages = _read_pages(path)
    text = fold("\n".join(pages))
    fields: dict[str, Any] = {}
    for name, labels in load_lexicon("certificate_labels").items():
        found = _find(labels, pages)
        if found:
            value, page = found
            date = _read_date(value)
            if name.endswith(("_date", "_from", "_until")):
                value = date or ""
            if value:
                fields[name] = {"value": value, "page": page}
    kind = next((kind for pattern, kind in _TYPES if re.search(pattern, text)), "UNKNOWN")
    return {"file": path.name, "doc_type": kind, "fields": fields}


def _read_pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [
            document[number].get_textpage().get_text_bounded()
            for number in range(min(len(document), _MOST_PAGES))
        ]
    finally:
        document.close()


def _find(labels: dict[str, list[str]], pages: list[str]) -> tuple[str, int] | None:
    words = sorted({fold(one) for some in labels.values() for one in some}, key=len, reverse=True)
    pattern = re.compile(rf"(?:{'|'.join(map(re.escape, words))})\s*[:.]?\s*(\S.*)")
    for number, page in enumerate(pages, 1):
        for line in page.splitlines():
            match = pattern.search(fold(line))
            if match:
                return line[match.start(1) :].strip(), number
    return None


def _read_date(text: str) -> str | None:
    match = _DATE.search(text)
    if match is None:
        return None
    if match[1]:
        return f"{match[1]}-{match[2]}-{match[3]}"
    return f"{match[6]}-{int(match[5]):02d}-{int(match[4]):02d}"
